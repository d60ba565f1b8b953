# Refusals: what the rule says, and what can be done about it.

refusal-misquotation = The quotation of { $locator } in { $language } does not hold: { $how ->
    [empty] it quotes no word.
    [bracket] “{ $quoted }” brackets a letter that is not the one of “{ $source }”.
   *[differs] after “{ $after }” it has “{ $quoted }” where the text has “{ $source }”.
}
refusal-misquotation-help = Correct the quotation in the fact sheet, or mark the words left out with [...].
refusal-no-such-article = The profile of the treaty keeps no text of Article { $article }.
refusal-no-such-article-help = Quote another article, or enter the text of this one in the treaty’s profile.
refusal-no-such-resolution = The profile of the treaty keeps no text of { $locator }.
refusal-no-such-resolution-help = Enter the paragraph of the resolution, with its source, in the treaty’s profile.
refusal-no-resolution = Article { $article } asks for a mandate of the United Nations, and the fact sheet names no resolution.
refusal-no-resolution-help = Name the resolution of the General Assembly in the fact sheet of the meeting.
refusal-resolution-not-current = { $locator }, adopted on { $adopted }, serves until { $until } and does not bear this meeting; Article { $article } asks for a mandate.
refusal-resolution-not-current-help = Name the latest resolution of the General Assembly in the fact sheet of the meeting.
refusal-meeting-cancelled = The meeting was cancelled.
refusal-meeting-cancelled-help = Only its earlier notes can still be withdrawn.
refusal-no-house-text = The house has no text for notes of this convener: { $convener ->
    [treaty_secretariat] the treaty’s own secretariat
    [depositary_governments] the depositary Governments
   *[un_secretary_general] the Secretary-General of the United Nations
}.
refusal-no-house-text-help = Meetings of this treaty are convened outside the house; their standings and lists are still kept here.
refusal-not-acknowledged = These texts could not be proved against their originals and must be acknowledged by name: { $texts }.
refusal-not-acknowledged-help = Compare each with the official text, then approve the note naming each of them.
refusal-missing-language = The paragraph { $paragraph } of this meeting has no text in { $language }.
refusal-missing-language-help = Add the text in that language, or take the departure back.
refusal-no-such-paragraph = The house text has no paragraph { $paragraph }.
refusal-no-such-paragraph-help = Name one of the paragraphs that the note shows.
refusal-same-person = The person who drafted the note cannot approve it.
refusal-same-person-help = Ask a colleague to read and approve it.
refusal-wrong-stage = The note is { $is }; this needs a note that is { $needed }.
refusal-wrong-stage-help = Take the steps of a note in their order: drafted, approved, initialled, issued.
refusal-already-drafted = A note that convenes this meeting is already on its way.
refusal-already-drafted-help = Go on with that note, or give it up first.
refusal-not-issued = Only a paper that was issued can be corrected or withdrawn.
refusal-not-issued-help = Change the draft, or give it up.
refusal-already-superseded = The paper has already been replaced or withdrawn by { $reference }.
refusal-already-superseded-help = Correct or withdraw that later paper instead.
refusal-date-out-of-order = A note cannot bear the date { $date }: it lies after the opening, or before the paper on which the note rests.
refusal-date-out-of-order-help = Give the note a date between the resolution and the opening of the meeting.
refusal-missing-glyph = No font of the house can print { $characters } in “{ $text }”.
refusal-missing-glyph-help = Write the text without these characters.
refusal-no-mission = The register holds no mission or ministry of { $state } to which its sheet could go.
refusal-no-mission-help = Enter its mission or its ministry of foreign affairs in the register of missions.
refusal-sheets-missing = { $count ->
    [one] { $count } sheet of the note is not drawn up yet.
   *[other] { $count } sheets of the note are not drawn up yet.
}
refusal-sheets-missing-help = Let the clerk draw them up, then initial the note.
refusal-not-permitted = You may not do this here: { $act }. It is for: { $roles }.
refusal-not-permitted-help = Ask someone who holds such a role, or ask the administrator to give you one.
refusal-paragraph-taken = A paragraph with the key { $paragraph } is there already.
refusal-paragraph-taken-help = Give the new paragraph another key, or replace the one that is there.
refusal-not-convened = Links can be sent once the note is issued.
refusal-not-convened-help = Draft the note, have it approved and initialled, and issue it.
refusal-meeting-over = The meeting closed on { $date }: its list takes no more names here.
refusal-meeting-over-help = Write to the secretariat; corrections to the final list are issued as a paper.
refusal-draft-held = A colleague has the draft in hand, last at { $moment }. What you typed stands below and is not saved.
refusal-draft-held-help = Agree with your colleague, or wait until the draft is released.
refusal-submission-superseded = Version { $version } was received meanwhile, on paper or from a colleague. What you typed stands below; look at both before you submit.
refusal-submission-superseded-help = Open the newer version, then submit on top of it.
refusal-already-filed = The same composition is on record as version { $version }.
refusal-already-filed-help = Nothing needs to be done: its receipt holds.
refusal-link-opened = This link was opened before. It opens once, in one browser.
refusal-link-opened-help = Ask for a new link at your registered address.
refusal-link-expired = This link’s time is over.
refusal-link-expired-help = Ask for a new link at your registered address.
refusal-access-taken-back = The access this link stood for was taken back.
refusal-access-taken-back-help = Ask your delegation’s focal point.
refusal-no-request-rule = The rules of procedure kept here take no requests to attend for this treaty.
refusal-no-request-rule-help = Write to the secretariat of the meeting.
refusal-needs-no-request = { $organization } is named in Rule { $rule } of the rules of procedure and attends without a request.
refusal-needs-no-request-help = Ask the secretariat for the link to your page.
refusal-too-many-waiting = As many requests to attend wait for the President as the meeting takes at once: { $number }.
refusal-too-many-waiting-help = Send the request again when some have been decided on, or write to the secretariat of the meeting.
refusal-address-waits = As many requests that name this e-mail address wait for the President as one address may have waiting: { $number }.
refusal-address-waits-help = Wait for the answer to those requests, or write to the secretariat of the meeting.
refusal-request-stands = This cannot be done: the request stands at { $state }.
refusal-request-stands-help = Open the request and look at the steps taken.
refusal-answered-before = The refusal was answered before; it is answered once.
refusal-answered-before-help = Write to the secretariat of the meeting.
refusal-decision-recorded = What the Meeting decided on this organization is on record.
refusal-decision-recorded-help = A decision that was recorded wrongly is put right on the list for final approval.
refusal-corrected-before = This decision was put right before.
refusal-corrected-before-help = Open the list again: the newest record is the one that can be put right.
refusal-nobody-listed = Nobody is on the list for final approval.
refusal-nobody-listed-help = Let the President invite provisionally first.
refusal-list-changed = The list for final approval is another one: the Meeting decides on each organization on it and on nobody else.
refusal-list-changed-help = Open the list again and record the decision on all of it.
refusal-not-while-sitting = The Meeting decides while it sits, from { $from } to { $until }.
refusal-not-while-sitting-help = Enter the moment of the decision on the clock of the venue.
