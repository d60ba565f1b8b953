# The desk: answers, delegations, letters, links.

desk-answer-state = { $state ->
    [link_sent] Link sent
    [link_opened] Link opened
    [draft_begun] Draft begun
    [in_time] In time
    [in_time_by_extension] In time by extension
    [late] Late
   *[nothing] Nothing yet
}
desk-moment = { $date }, { $time }
desk-links = Send links
desk-links-after-issue = Links can be sent once the note is issued.
desk-links-new = { $count ->
    [one] Send a link to { $count } without one
   *[other] Send links to { $count } without one
}
desk-links-confirm = { $count ->
    [one] { $count } invitee would get a link at each of its registered addresses.
   *[other] { $count } invitees would get a link at each of their registered addresses.
}
desk-links-send = { $count ->
    [one] Send to { $count } invitee
   *[other] Send to { $count } invitees
}
desk-links-to = To whom
desk-links-sent = { $count ->
    [one] { $count } letter with a link is on its way.
   *[other] { $count } letters with links are on their way.
}
desk-delegations = Delegations
desk-column-delegation = Delegation
desk-column-received = Received
desk-column-members = Members
desk-column-changes = Since the version before
desk-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
desk-first-version = first version
desk-composition-of = Composition of version { $version }
desk-draft = Draft saved
desk-access-none = Nobody has access yet.
desk-access-taken = access taken back
desk-access-end-of = Take access back from { $email }
desk-link-sent = Link sent { $moment }
desk-link-opened = Link opened { $moment }
desk-extensions = Extensions of the deadline
desk-extensions-none = None was granted.
desk-extend = Extend the deadline
desk-extend-until = New deadline
desk-extend-basis = The letter, note or call on which it rests.
desk-extended = The deadline of this delegation was extended.
desk-extended-until = extended until
desk-letter-enter = Enter a composition from a letter
desk-letter-entered = The composition was entered.
desk-letter-channel = Choose by what way it came.
desk-letter-received = Received on
desk-letter-hour = Received at
desk-letter-hour-hint = On the clock of the venue, { $zone }.
desk-no-hour = Enter the hour at which it was received.
desk-letter-look = Look through
desk-letter-scan = Scan of the note
desk-letter-scan-hint = At most 10 MB. Choose it last: another button of this page forgets it.
desk-letter-submit = Enter for the mission
