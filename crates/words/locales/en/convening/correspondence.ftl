# The register of correspondence, and letters that came in.

correspondence-title = Register of correspondence
correspondence-lead = What went out and what came in, by every way, the latest first. Times in this table are universal time.
correspondence-caption = Correspondence, the latest first
correspondence-none = Nothing is entered here.
correspondence-column-number = Number
correspondence-column-at = When
correspondence-column-direction = Direction
correspondence-column-what = What
correspondence-column-meeting = Meeting
correspondence-column-whom = To or from whom
correspondence-column-state = State
correspondence-direction = { $direction ->
    [out] Out
   *[in] In
}
correspondence-any = All
correspondence-participant = Participant
correspondence-text = Words in it
correspondence-show = Show
correspondence-newer = Newer
correspondence-older = Older
correspondence-all = All addressees of the note
correspondence-composition = Composition of a delegation
correspondence-dispatch = { $kind ->
    [link] Link to the page of the delegation
    [link_renewed] New link, as asked for
    [access] Access given to a colleague
    [admission] Provisional invitation
    [receipt] Receipt
    [note] Note with its link
    [later_note] Later note
    [reminder] Reminder
    [announcement] Announcement of information for participants
    [bill] Notice of assessment or credit note
    [dues] Reminder of what is owed
    [bundle] Collective invoice
    [question] Question about the composition of a delegation
    [sponsorship] Word on a request for sponsorship
   *[other] Letter
}
correspondence-tries = Tries: { $count }.
correspondence-register = Register a letter
correspondence-field-on = Received on
correspondence-field-hour = Hour of receipt
correspondence-hour-hint = On the clock of the meeting it concerns; universal time where it concerns none.
correspondence-field-channel = By what way
correspondence-field-meeting = Meeting it concerns
correspondence-no-meeting = None
correspondence-field-participant = From a participant
correspondence-in-words = Somebody else, named below
correspondence-field-sender = Sender in words
correspondence-sender-hint = Only where it does not come from a participant.
correspondence-field-subject = Subject
correspondence-field-their_reference = Their reference
correspondence-field-answers = Answers our reference
correspondence-answers-hint = The number of our note, as the letter quotes it.
correspondence-field-scan = Scan
correspondence-scan-hint = A file of at most 10 megabytes in the format for printed pages ({ $format }).
correspondence-leave = Back without registering
correspondence-from = From
correspondence-registered = Registered by
correspondence-done = The letter is registered under this number.
correspondence-back = Back to the register
correspondence-channel = { $channel ->
    [courier] By courier or pouch
    [fax] By fax
    [hand] Delivered by hand
    [mail] By e-mail
   *[post] By post
}
correspondence-wrong = { $wrong ->
    [no-date] This is no date.
    [no-hour] Give the hour as hours and minutes.
    [not-yet] This moment has not come yet.
    [no-such-channel] Choose by what way it came.
    [no-such-meeting] No such meeting is on record.
    [no-such-participant] This is neither a State nor an organization.
    [no-sender] Say from whom it came.
    [no-letter] No letter went to it: record a delivery instead.
    [no-such-reference] No paper of this secretariat bears that number.
    [too-long] Write at most { $most } characters.
    [invisible] It holds invisible characters. Type it anew.
    [not-a-pdf] This file has another format.
    [too-large] This file is too large.
   *[empty] This must be filled in.
}
