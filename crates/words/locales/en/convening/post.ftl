# The pages of the post that came in.

post-title = Post
post-back = All post
post-none = No mail has come in.
post-no-subject = (no subject)
post-state = State
post-from = From
post-to = To
post-subject = Subject
post-received = Received
post-written = Dated by its sender
post-nature = What it is
post-sender-check = Check of the sender
post-whose = Whose it is
post-nobody = Nobody’s: no answer is expected from it.
post-remarks = What a person should know
post-words = Its words
post-no-words = It holds no words of its own.
post-quoted = Quoted from an earlier letter
post-forwarded = Forwarded
post-files = Files
post-as-received = The mail as it was received
post-steps = What was done
post-next = What to do
post-enter = Enter the composition
post-assign = Say whose it is
post-assign-meeting = Meeting
post-assign-participant = State or organization
post-assign-whom = Choose the meeting and the State or organization.
post-assign-not-invited = It is neither convened nor invited to that meeting.
post-register = Register as a letter
post-register-help = For what is no composition: it gets a number of the register.
post-register-subject = A subject is wanted, in one line.
post-aside = Set aside
post-aside-reason = Why
post-done = Done; it stands below.
post-column-row = Row
post-column-line = Read from
post-column-assumed = Assumed
post-read-from = Where each row was read
post-nothing-read = No member was read from it: please type the names from the letter.
post-note = The signed note
post-no-note = None of the files
post-files-count = { $count ->
    [one] one file
   *[other] { $count } files
}
post-proposed = { $count ->
    [0] No member was read from it.
    [one] It seems to name one member.
   *[other] It seems to name { $count } members.
}
post-take = Take in a mail
post-take-file = The mail as a file
post-take-hint = As your mail program saves it (EML), at most { $size } MB. It is kept as it is, read and recognised like every mail; nothing in it is applied.
post-take-none = Choose the file of a mail.
post-taken = The mail is taken in; it stands below.
post-known = This mail is here already; it stands below.
post-text = Words in sender or subject
post-pages = Pages
post-page = Page { $page } of { $pages }
post-page-before = Page before
post-page-after = Next page
post-none-such = Nothing of this kind has come in.
post-cover = It covers what stands
post-cover-lead = Version { $version } stands: { $names }. If this letter stands behind it, whether or not it names them, say so: the version is an official list from then on, with your yes on record.
post-cover-now = Yes, it covers version { $version }
post-whole-letter = the letter as a whole
