# Two lists that must agree: the note and the entries.

reconciliation-title = The note and the entries
reconciliation-link = Compare the note and the entries
reconciliation-lead = On one side the names of the last note or letter, on the other what was entered on the delegation’s page. Choose what the note has right and what stays as entered, or ask the mission.
reconciliation-official = In the note
reconciliation-entered = As entered
reconciliation-no-note = No note or letter has come: there is nothing to compare with.
reconciliation-agree = The note and the entries agree.
reconciliation-all-settled = Every difference was settled.
reconciliation-open = { $count ->
    [one] { $count } difference is open
   *[other] { $count } differences are open
}
reconciliation-not-official = not in the note
reconciliation-not-entered = not entered
reconciliation-nothing = none
reconciliation-differences = Differences
reconciliation-general = The delegation as a whole
reconciliation-row = { $row }. { $name }
reconciliation-certainty = { $code ->
    [same] The same name
    [likely] Likely the same person
   *[possible] Possibly the same person
}
reconciliation-why = { $code ->
    [order-of-names] the parts of the name stand in another order
    [case] capitals
    [accents] accents
    [spacing] spaces or hyphens
    [honorific] a title stands in the name: { $one }
    [particle] a particle left out or another: { $one }
    [initial] { $one } for { $two }
    [slip] a slip: { $one }, { $two }
    [transliteration] another spelling: { $one }, { $two }
    [own-script] by the name in its own script
    [own-script-differs] against it: the names in their own script differ
    [part-of-name] left out: { $one }
   *[generation] it may be another generation: { $one }
}
reconciliation-difference = { $code ->
    [heads] Head of delegation: in the note { $official }, as entered { $entered }.
    [only-official] { $who }: in the note and not entered.
    [only-entered] { $who }: entered and not in the note.
    [name-written] The name: in the note { $official }, as entered { $entered }.
    [capacity] Capacity of { $who }: in the note { $official }, as entered { $entered }.
    [title] Title of { $who }: in the note { $official }, as entered { $entered }.
    [function] Function of { $who }: in the note { $official }, as entered { $entered }.
   *[order] Order: in the note { $official }; as entered { $entered }.
}
reconciliation-stands = { $side ->
    [official] stands as in the note
   *[entered] stands as entered
}
reconciliation-settled = { $side ->
    [official] settled: as in the note
   *[entered] settled: as entered
}
reconciliation-chosen = What is chosen
reconciliation-all = Everything that is open
reconciliation-take = As in the note
reconciliation-keep = Keep as entered
reconciliation-ask = Ask the mission
reconciliation-take-all = All as in the note
reconciliation-keep-all = Keep all as entered
reconciliation-ask-all = Ask the mission about all
reconciliation-look = Look through
reconciliation-done = Settled. Version { $version } stands.
reconciliation-asked = { $count ->
    [0] The mission was asked about this today already.
    [one] { $count } letter to the mission is on its way.
   *[other] { $count } letters to the mission are on their way.
}
reconciliation-sources = From which paper each member comes
reconciliation-column-source = Paper and line
reconciliation-uncovered = in no note
reconciliation-source-mail = the mail
reconciliation-source-line = { $part }, line { $line }
reconciliation-source-body = line { $line } of its text
reconciliation-twice = Seems to stand in more than one delegation
reconciliation-twice-more = { $count ->
    [one] and { $count } more: see the delegation’s own page
   *[other] and { $count } more: see the delegations’ own pages
}
reconciliation-only-open = Only delegations with open differences
reconciliation-every = All delegations
reconciliation-none-open = No delegation has open differences.
question-subject = { $meeting }: a question about the composition of your delegation
question-text = The composition of your delegation to the { $meeting } in your note or letter, received { $moment }, is not the same as the one entered on your delegation’s page. They differ in the following:
question-answer = Which of the two is right? Please tell us in answer to this letter, or enter the composition anew on your delegation’s page.
question-open = Your delegation’s page:
refusal-no-official-list = No note or letter of this delegation has come.
refusal-no-official-list-help = Enter the note or letter first.
refusal-no-difference-chosen = None of what was chosen is a difference between the note and the entries.
refusal-no-difference-chosen-help = Choose at least one difference that the lists show now.
refusal-differences-go-together = It goes with another difference that was settled otherwise.
refusal-differences-go-together-help = Choose both: who leaves the delegation does not stay its head.
refusal-nobody-to-ask = No address of this mission is known.
refusal-nobody-to-ask-help = Enter its address in the register of missions, or give a focal point access.
console-heading-difference = Difference
console-heading-follows = Stands
console-heading-says = Says
