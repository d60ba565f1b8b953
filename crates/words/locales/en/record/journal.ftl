# The journal as the desk shows it.

journal-title = Journal
journal-lead = One line for each act, the latest first; times are universal time. A personal value is only committed to here, and opened to an auditor while it exists.
journal-caption = Acts, the latest first
journal-none = No line answers this question.
journal-column-at = When
journal-column-act = Act
journal-column-who = Who, at which office and by which door
journal-column-meeting = Meeting
journal-column-subject = Subject
journal-column-facts = Facts
journal-any-meeting = All
journal-anybody = Anybody
journal-actor = Who
journal-day = Day
journal-show = Show
journal-older = Older lines
journal-papers = { $count ->
    [one] One paper
   *[other] Papers: { $count }
}
journal-committed = committed
journal-erased = erased
journal-unsound = does not verify
journal-any-act = All
journal-act = { $act ->
    [access-give] Access given to a colleague
    [access-take] Access taken back
    [delegation-extend] Deadline extended for a delegation
    [delegation-settle] Differences of two lists settled
    [delegation-submit] Composition of a delegation submitted
    [document-publish] Document published
    [document-supersede] Document superseded
    [document-withdraw] Document withdrawn
    [identity-bind] Account of the provider bound to a person
    [key-codes] New recovery codes given
    [key-end] Key ended
    [key-enrol] First key enrolled
    [key-keep] Key added
    [key-recover] Recovery code used
    [law-import] Legal data replaced
    [letter-register] Letter registered
    [link-open] Link opened
    [link-renew] New link asked for
    [link-send] Links sent
    [meeting-arrange] Meeting arranged
    [meeting-cancel] Meeting cancelled
    [meeting-follow] Meeting opened after the last one
    [meeting-open] Meeting opened from a fact sheet
    [meeting-resolution] Resolution given to the meeting
    [mission-import] Register of missions replaced
    [mission-language] Correspondence language set
    [note-abandon] Note given up
    [note-approve] Note approved
    [note-depart] Paragraph of a note changed
    [note-draft] Note drafted
    [note-initial] Note initialled
    [note-issue] Note issued
    [person-appoint] Person appointed
    [person-enrol] Address given for a first key
    [person-erase] Personal data erased
    [programme-keep] Draft of the programme kept
    [programme-publish] Programme made public
    [information-keep] Draft of the information for participants kept
    [information-publish] Information for participants made public
    [request-answer] Request answered
    [request-ask] Request to attend received
    [request-decision] Decision of the Meeting recorded
    [request-invite] Organization invited provisionally
    [request-refuse] Request refused
    [role-end] Role ended
    [role-give] Role given
    [session-open] Signed in
    [site-found] Site founded
    [treaty-enter] Treaty entered
    [accounts-close] Accounts closed
    [accounts-draw] Closing of accounts drawn up
    [bills-abandon] Bills given up
    [bills-draw] Bills drawn up
    [bills-issue] Bills issued
    [bill-post] Notice posted alone
    [bundles-abandon] Collective invoices given up
    [bundles-draw] Collective invoices drawn up
    [bundles-issue] Collective invoices issued
    [dues-remind] Payers reminded of what they owe
    [costs-apportion] Costs shared out
    [estimate-adopt] Adoption of an estimate recorded
    [estimate-keep] Draft of the estimate kept
    [estimate-publish] Estimate issued
    [fund-move] Movement of a fund entered
    [payment-allocate] Payment set against a notice
    [payment-name] Payer of a payment named
    [payment-release] Allocation of a payment taken back
    [payment-return] Money of a payment went back
    [sponsorship-ask] Sponsorship asked for
    [sponsorship-grant] Sponsorship granted
    [sponsorship-propose] Grant of sponsorship proposed
    [sponsorship-refuse] Sponsorship refused
    [sponsorship-release] Rest of a sponsorship freed
    [sponsorship-withdraw] Request for sponsorship taken back
    [payments-enter] Payments entered
    [request-correction] Record of a decision corrected
    [request-withdraw] Provisional invitation taken back
    [announcement-send] Information for participants announced
    [acknowledgement-record] Acknowledgement of a letter recorded
    [delivery-record] Delivery of a paper recorded
    [mail-ask] Mission asked about differences
    [mail-aside] Mail set aside
    [mail-assign] Mail assigned to its sender
    [mail-receive] Mail taken in
    [note-send] Note sent
    [reminder-send] Reminders sent
    [mail-cover] Mail covers a version that stands
    [mail-register] Mail registered as a letter
   *[other] { $act }
}
journal-fact = { $fact ->
    [acknowledged] Text acknowledged
    [answers] Answers
    [basis] Basis
    [by] In its place
    [channel] By what way
    [composition] Composition
    [contact] Contact
    [dated] Dated
    [decided_on] Decided on
    [differences] Differences
    [effective_at] Takes effect
    [email] E-mail
    [file] File
    [from] From
    [handle] Handle
    [kind] Kind
    [language] Language
    [links] Links
    [members] Members
    [missions] Missions
    [name] Name
    [office] Office
    [opens_on] Opens on
    [paragraph] Paragraph
    [participant] Participant
    [place] Venue
    [places] Places
    [purpose] Purpose
    [reason] Reason
    [received_at] Received
    [resolution] Resolution
    [role] Role
    [sender] Sender
    [side] Which list is followed
    [stage] Stage
    [subject] Subject
    [until] Until
    [version] Version
    [words] Words
    [bill] Bill
    [bills] Bills
    [bundles] Collective invoices
    [notices] Notices
    [due_on] To be paid by
    [corrects] Corrects
    [credits] Credits
    [currency] Currency
    [direction] Given or spent
    [exact] Matched exactly
    [fund] Fund
    [ground] Ground
    [minor] Amount in minor units
    [number] Number
    [paper] Paper
    [payer] Payer
    [payers] Payers
    [payments] Payments
    [spent_minor] Cost in minor units
    [total_minor] Total in minor units
    [treatment] Balance
    [letters] Letters
    [mail] Mail
    [nature] Nature
    [on] On
    [proof] Proof
   *[other] { $fact }
}
journal-door = { $door ->
    [page] The portal
    [console] The command line
    [demonstration] The demonstration
   *[other] { $door }
}
