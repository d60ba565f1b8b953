# The post: to whom a paper went, reminders, announcements, what goes by pouch.

post-dispatch = Dispatch
post-lead = To whom { $reference } went, by what way, and how it fares.
post-picture = Addressees, by how the dispatch stands
post-count = { $what }: { $count }
post-caption = Addressees of the paper
post-addressee = Addressee
post-language = Language
post-standing = How it stands
post-when = When
post-otherwise = By another way
post-paper = Paper
post-standing-carried = sent otherwise
post-standing-unsent = not sent yet
post-standing-no-address = no address known
post-unsent-letters = { $count ->
    [one] { $count } letter not sent yet
   *[other] { $count } letters not sent yet
}
post-send = Send
post-to-lay = { $count ->
    [one] { $count } letter with its paper would go out: one to each registered address.
   *[other] { $count } letters with their papers would go out: one to each registered address.
}
post-by-pouch = { $count ->
    [one] { $count } addressee has no registered address: its paper goes by pouch.
   *[other] { $count } addressees have no registered address: their papers go by pouch.
}
post-send-now = { $count ->
    [one] Send { $count } letter
   *[other] Send { $count } letters
}
post-all-sent = Each registered address has its letter.
post-sent = { $count ->
    [one] { $count } letter is on its way.
   *[other] { $count } letters are on their way.
}
post-meanwhile = The number of letters changed meanwhile. Nothing was sent; please look at it once more.
post-see = The dispatch, addressee by addressee
post-delivery-record = Record a delivery
post-record-of = Record a delivery: { $participant }
post-delivery-lead = What went by post, courier, fax or hand. What is recorded stays; a wrong record is put right by another beside it.
post-delivery-recorded = The delivery is recorded.
post-field-participant = Addressee
post-field-channel = By what way
post-delivery-on = Sent or delivered on
post-delivery-proof = Proof
post-delivery-proof-hint = The number of the consignment, or who signed for it.
post-field-scan = Scan of the proof
post-choose = Please choose
post-no-such-channel = Choose by what way it went.
post-no-such-addressee = Choose an addressee of this paper.
post-papers = What goes along by pouch
post-labels = Address labels
post-pouch-list = Pouch list
post-for-pouch = { $count ->
    [one] for the { $count } that nothing reached
   *[other] for the { $count } that nothing reached
}
post-for-all = for all { $count }
post-pouch-place = No.
post-pouch-signature = Date and signature
post-pouch-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
post-astray = Letters that did not arrive
post-astray-more = { $count ->
    [one] and { $count } more, in the register
   *[other] and { $count } more, in the register
}
post-remind = { $count ->
    [one] Remind { $count } that has not answered
   *[other] Remind all { $count } that have not answered
}
post-reminders = Remind
post-reminders-confirm = { $count ->
    [one] { $count } reminder with a new link would go out now. To an address that was reminded today none goes again.
   *[other] { $count } reminders with new links would go out now. To an address that was reminded today none goes again.
}
post-reminders-send = { $count ->
    [one] Send { $count } reminder
   *[other] Send { $count } reminders
}
post-reminded = { $count ->
    [one] { $count } reminder is on its way.
   *[other] { $count } reminders are on their way.
}
post-without-address = Not answered, and no address known
post-announce = Announce
post-announcement = Announce the information for participants
post-announcement-confirm = { $count ->
    [one] { $count } letter about edition { $edition } would go out: one to each address that writes for a delegation. Nobody is told of one edition twice.
   *[other] { $count } letters about edition { $edition } would go out: one to each address that writes for a delegation. Nobody is told of one edition twice.
}
post-acknowledgement-record = Record an acknowledgement
post-acknowledgement-lead = That an addressee took note of the letter, as a person was told. What is recorded stays; a wrong record is put right by another beside it.
post-acknowledgement-on = Acknowledged on
post-acknowledgement-proof = Source
post-acknowledgement-proof-hint = Who said so, or the reference of the paper that says so.
post-acknowledgement-recorded = The acknowledgement is recorded.
