# Delegations: capacities, faults, the delegation’s page.

delegation-capacity = { $capacity ->
    [head] Head of delegation
    [deputy] Deputy head of delegation
    [alternate] Alternate representative
    [adviser] Adviser
   *[representative] Representative
}
delegation-courtesy = { $courtesy ->
    [his_excellency] H.E. Mr.
    [her_excellency] H.E. Ms.
    [ms] Ms.
    [dr] Dr.
   *[mr] Mr.
}
delegation-name-order = { $order ->
    [family_first] Family name, given names
   *[given_first] Given names, family name
}
delegation-channel = { $channel ->
    [mail] By e-mail
    [post] On paper
   *[page] On the delegation’s page
}
delegation-timeliness = { $timeliness ->
    [in_time_by_extension] In time by extension
    [late] Late
   *[in_time] In time
}
delegation-wrong = { $wrong ->
    [no-head] Choose who heads the delegation; a deputy may be named as head until then.
    [two-heads] A delegation has one head: choose another capacity here.
    [too-many] At most { $number } members can be named on one page; write to the secretariat.
    [over-quota] Places of your organization: { $number }. Name no more members.
    [twice] This name stands twice in the delegation.
    [no-name] Enter a name, or clear the row.
    [no-such-capacity] Choose a capacity from the list.
    [too-long] At most { $number } characters.
    [invisible] There are invisible characters here that change the direction of the text; type the words anew.
   *[nobody] Nobody is named yet.
}
delegation-fault-in-row = Member { $row }, { $field }: { $fault }
delegation-moment = { $date }, { $time } ({ $zone }; { $utc })
delegation-moment-universal = { $date }, { $utc }
delegation-saved = Saved. Nothing has been submitted yet.
delegation-released = Saved and released: a colleague can go on.
delegation-held-meanwhile = A colleague took the draft in hand meanwhile.
delegation-access-given = Access was given, and a link is on its way.
delegation-access-ended = Access was taken back.
delegation-deadline = Names are due by
delegation-extended = extended for this delegation
delegation-state = Received
delegation-places = Places
delegation-nothing-yet = Nothing yet
delegation-version-received = Version { $version }
delegation-late-help = The day has passed. Your delegation is still taken in; it will be marked as late.
delegation-members = Members of the delegation
delegation-save = Save the draft
delegation-restore = Something typed in this browser was not saved.
delegation-restore-button = Bring it back
delegation-draft-saved = Draft saved { $moment }.
delegation-held = A colleague has the draft in hand, last at { $moment }. It is released when they are done, or after fifteen minutes without a change.
delegation-take = Try to take it in hand
delegation-row = Member { $row }
delegation-row-up = Move member { $row } up
delegation-row-down = Move member { $row } down
delegation-row-remove = Remove member { $row }
delegation-column-capacity = Capacity
delegation-column-title = Title
delegation-column-given = Given names
delegation-column-family = Family name
delegation-column-name = Name
delegation-column-function = Function
delegation-column-own-script = Name in its own script
delegation-column-order = Order of the name
delegation-add = Add a member
delegation-paste = Paste from a spreadsheet
delegation-paste-label = Rows of the spreadsheet
delegation-paste-hint = Columns in this order: title, given names, family name, function, capacity. A line with a name alone is taken too.
delegation-paste-button = Add these rows
delegation-from-last = Bring the members of the last meeting
delegation-note = The signed note
delegation-note-label = Note as PDF
delegation-note-hint = At most 10 MB. It may follow later.
delegation-note-laid = With the draft lies
delegation-note-remove = Remove it
delegation-note-too-large = The file is larger than 10 MB.
delegation-note-no-pdf = The file is not a PDF, whatever its name says.
delegation-submit = Submit the delegation
delegation-submit-again = Submit as a new version
delegation-submit-over = Submit on top of the newer version
delegation-release = Save and let a colleague go on
delegation-versions = Versions
delegation-versions-none = Nothing has been submitted yet.
delegation-version = Receipt of version { $version }
delegation-access = Who has access
delegation-access-email = A colleague’s address
delegation-access-hint = A link goes there. You can take the access back at any time.
delegation-access-give = Give access
delegation-access-end = Take access back
delegation-no-address = This is no e-mail address.
