# The desk: what is due, the meetings and their invitees.

desk-title = Desk
desk-waiting = Waits for you
desk-waits-for = { $act ->
    [approve_note] a draft to read and approve
    [initial_note] a note to initial
   *[issue_note] a note to issue
}
desk-due = Due
desk-due-none = Nothing falls due in the next weeks.
desk-due-composition = Composition of delegations
desk-due-extended = Extended deadline
desk-due-opening = Opening
desk-in-days = { $count ->
    [0] today
    [one] in { $count } day
   *[other] in { $count } days
}
desk-came-in = Received lately
desk-came-in-none = Nothing has been received yet.
desk-meetings = Meetings
desk-meetings-none = There is no meeting yet.
desk-column-meeting = Meeting
desk-column-dates = Dates
desk-column-note = Note
desk-column-answered = Answered
desk-column-unanswered = Not answered
desk-over = over
desk-no-note = no note yet
desk-open-meeting = Open a meeting
desk-follow = From the last meeting
desk-follow-help = Offices, venue and articles are taken over and every date is shifted to the new opening. The resolution is still to be named.
desk-follow-last = Last meeting
desk-follow-opens = First day of the next
desk-follow-open = Open the next meeting
desk-sheet = From a fact sheet
desk-sheet-help = A file takes the place of the text. Every fault is shown with its line.
desk-sheet-file = Fact sheet as a file
desk-sheet-text = Fact sheet
desk-sheet-open = Open the meeting
desk-sheet-unreadable = The file is no text, or is too large.
desk-no-treaty = The treaty of this meeting is not entered at this site.
desk-no-date = Enter a date or an hour that exists.
desk-must-be-filled = To be filled in: { $field }
desk-opened = The meeting is open at the desk.
desk-resolution-named = The resolution was named.
desk-arranged = The new arrangement is on record.
desk-cancelled = The cancellation is on record.
desk-wanting = Still wanting before a note can be drafted:
desk-invited = Invited
desk-in-time = In time
desk-by-extension = By extension
desk-late = Late
desk-not-yet = Not yet
desk-facts = The meeting
desk-zone = Time zone
desk-basis = On what basis
desk-basis-hint = The decision or paper on which it rests.
desk-state = State
desk-resolution = Resolution
desk-resolution-help = The resolution on which the meeting is convened, quoted word for word in six languages; words left out are marked with [...].
desk-resolution-symbol = Number of the resolution
desk-resolution-symbol-hint = Session and number, as in 78/32.
desk-resolution-paragraph = Paragraph
desk-resolution-name = Name the resolution
desk-arrange = Arrange anew
desk-arrange-help = What was decided before stays on record. A note that was approved goes back to draft.
desk-arrangements = Arrangements so far
desk-decided-on = Decided on
desk-part = Part { $part }
desk-part-hint = Leave empty, or fill in to split the meeting.
desk-part-opens = First day
desk-part-closes = Last day
desk-hour = Hour
desk-hour-hint = Empty: the end of the day at the venue.
desk-cancel = Cancel the meeting
desk-cancel-help = The meeting will not be held. Its record stays; notes that were issued can still be withdrawn.
desk-curve = How answers come in
desk-curve-described = { $total } delegations so far, { $by_due } of them by { $due }.
desk-curve-due = Deadline, { $date }
desk-curve-not-yet = The picture begins with the issue of the note.
desk-curve-table = The same as a table
desk-curve-day = Day
desk-curve-came = Received
desk-curve-so-far = In all
desk-invitees = Convened and invited
desk-shown = { $count } of { $total } shown.
desk-category = Category
desk-answer = Answer
desk-name = Name
desk-any = All
desk-not-answered = Not answered
desk-filter = Show
desk-take-away = What is shown, as a file:
desk-column-key = Key
desk-column-invitee = State or organization
desk-column-standing = Why in this category
desk-column-answer = Answer
desk-column-when = When
desk-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
desk-no-address = no address
desk-back = Back
