# Compositions read from letters.

proposal-doubt = { $code ->
    [capacity-assumed] capacity assumed
    [name-order-assumed] order of names assumed
    [more-than-one-head] more than one head
    [two-capacities] two capacities are named
    [latin-wanting] Latin letters are wanting
    [inflected] the name may be declined
    [title-unknown] title as written
    [from-sentence] read from a sentence
   *[cut] cut to its length
}
proposal-why = { $code ->
    [not-understood] not understood
    [not-attending] does not attend
    [not-a-member] no member of the delegation
    [picture-only] a picture without text: please type it from the paper
    [encrypted] locked with a password
    [macros-left-out] programs in it were left out
    [too-large] larger than is read
    [too-many] more than is read
    [broken] damaged or not read in time
    [unknown-kind] a kind of file that is not read
   *[empty] holds no text
}
