# The desk's pages of a meeting's notes.

notes-title = Notes
notes-lead = The papers that convene this meeting, correct or withdraw: each with its number, its stage, and who did what and when.
notes-none = No note has been drafted yet.
notes-caption = Notes of this meeting, the latest first
notes-column-paper = Paper
notes-column-dated = Date it bears
notes-column-stage = Stage
notes-column-steps = Steps
notes-column-step = Step
notes-column-person = Person
notes-column-moment = When
notes-column-paragraph = Paragraph
notes-without-number = no number yet
notes-purpose = { $purpose ->
    [correction] Correction
    [withdrawal] Withdrawal
   *[convening] Note that convenes
}
notes-begin = Begin a paper
notes-draft = Draft the note
notes-correct = Draft its correction
notes-withdraw = Draft its withdrawal
notes-done = { $done ->
    [drafted] The note is drafted. Another person approves it.
    [approved] The note is approved and has its number. Its sheets are being drawn up.
    [initialled] The note is initialled.
    [issued] The note is issued. From now on it is corrected or withdrawn, never changed.
    [abandoned] The note is given up. Its number, if it had one, stays accounted for.
   *[changed] The change is kept. An approval given to the earlier text has lapsed.
}
notes-number = Number
notes-earlier = Names the earlier paper
notes-states = States that get a note
notes-organizations = Organizations that get a letter
notes-sheets = Sheets drawn up
notes-drawn = { $drawn } of { $all }
notes-look-again = Look again
notes-in-the-way = What stands in the way of approval
notes-next = The next step
notes-next-other = The next step is for someone with another role.
notes-approve = Approve the note
notes-approve-help = You are the second pair of eyes: read the text in its languages below, then approve it. Whoever drafted or changed it cannot.
notes-acknowledge = Texts that could not be proved against their originals
notes-acknowledge-hint = Compare each with the official text and tick it by name.
notes-date = Date of the note
notes-date-hint = The date that the paper bears.
notes-no-date = This is no date.
notes-initial = Record the initials
notes-initial-help = With this step you put your initials to the note in the name of the issuing office. Every sheet must be drawn up.
notes-issue = Issue the note
notes-issue-help = An issued note is never changed. It can be corrected or withdrawn by a later paper.
notes-abandon = Give the note up
notes-abandon-help = Its number, if it has one, stays accounted for; the text stays on record.
notes-steps = Who did what
notes-steps-caption = Steps of this note, the earliest first
notes-text = The text
notes-text-caption = The text, language beside language
notes-paper = Paper
notes-the-note = The note verbale to States
notes-sides = Languages side by side
notes-show = Show
notes-change = Change “{ $paragraph }”
notes-origin = { $origin ->
    [replaced] replaced for this meeting
    [added] added for this meeting
   *[wanting] wanting in this language
}
notes-sheet = A sheet as it was drawn up
notes-addressee = Addressee
notes-language = Language
notes-download = Download the sheet
notes-back = All notes of this meeting
notes-departure-title = Change a paragraph
notes-departure-lapses = The change holds for this meeting alone. An approval given to the earlier text lapses, and whoever changes the text cannot approve it. A language that is wanting blocks approval.
notes-departure-what = What is to be done
notes-departure-choice = { $what ->
    [add] Add another paragraph after this one
    [drop] Leave this paragraph out
    [restore] Let the house text stand again
   *[replace] Replace this paragraph
}
notes-departure-left-out = It is left out.
notes-departure-no-text = Give a text in one language at least.
notes-departure-too-long = This text is too long for a paragraph.
notes-departure-keep = Keep the change
notes-departure-leave = Back without a change
notes-paragraph = { $paragraph ->
    [opening] Opening words
    [earlier] The earlier paper
    [basis] Basis of the convening
    [resolution] The resolution
    [rearranged] Changed arrangements
    [convene] The convening
    [mode] Taking part from afar
    [invite] Invitation of observers
    [costs] Costs
    [composition] Composition of delegations
    [address] Address
    [email] E-mail
    [arrangements] Further information
    [withdrawal] Withdrawal
    [cancellation] Cancellation
    [closing] Closing words
   *[other] Added paragraph
}
notes-paragraph-of-letter = { $paragraph } (letter)
