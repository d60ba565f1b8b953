# The public page of a meeting.

public-over = Convened by note verbale
public-cancelled = Cancelled
public-rearranged = The meeting was arranged anew since it was convened.
public-dates = Dates
public-venue = Venue
public-mode = Format
public-in-person = In person
public-hybrid = In the room and online
public-deadline = Composition of delegations by
public-invited = Convened and invited
public-invited-on = By their standing on
public-mandate = On what basis
public-no-mandate = The chain of quotations is being renewed.
public-notes = Notes verbales
public-note = Note verbale
public-note-convening = The note that convenes the meeting
public-note-correction = A correction
public-note-withdrawal = A withdrawal
public-names = Sending your names
public-names-help = A mission or organization opens the page of its delegation with the link sent to its registered address. A note on paper or by e-mail is taken as well.
public-names-link = Ask for your link
public-calendar = Calendar
public-calendar-get = Dates for your calendar
public-invitees = Convened and invited
