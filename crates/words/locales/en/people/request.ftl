# Requests of organizations to attend: the form, where a request stands, the queue, the list.

request-kind = { $kind ->
    [international] International organization
    [regional] Regional organization
    [institution] Other institution
   *[non_governmental] Non-governmental organization
}
request-profit = { $profit ->
    [for_profit] Works for profit
   *[non_profit] Non-profit entity
}
request-way = { $way ->
    [letter] By letter
   *[page] On the public page
}
request-state = { $state ->
    [received] Received
    [invited] Invited provisionally
    [refused] Refused
    [withdrawn] Invitation taken back
    [approved] Approved
   *[not_approved] Not approved
}
request-step = { $step ->
    [invited] The President invited provisionally
    [refused] The President refused
    [withdrawn] The President took the invitation back
   *[answered] The organization answered the refusal
}
request-outcome = { $outcome ->
    [not_approved] Not approved
   *[approved] Approved
}
request-wrong = { $wrong ->
    [too-long] At most { $number } characters.
    [invisible] There are invisible characters here that change the direction of the text; type the words anew.
    [not-latin] Write the name in Latin letters.
    [no-email] This is no e-mail address.
    [no-website] This is no address of a website.
    [no-choice] Choose one.
    [no-number] Enter a number from 1 to { $number }.
    [no-moment] Enter a day and a time; what was received lies in the past.
    [too-many] At most { $number } files.
    [too-large] A file is larger than 10 MB.
    [no-pdf] A file is not a PDF, whatever its name says.
   *[wanting] This must be filled in.
}
request-title = Request to attend
request-lead = For organizations that wish to attend the meeting as observers. States are invited and need no request.
request-rule = Rule { $rule } of the rules of procedure
request-criteria = What is taken into consideration
request-criterion-profit = Whether the organization is a non-profit entity.
request-criterion-purpose = Whether its purpose and activities are consistent with the object and purpose of the Convention.
request-criterion-final = An invitation is provisional: participation is subject to the final approval of the Meeting.
request-named = These attend without a request
request-organization = The organization
request-name = Official name
request-name-hint = As the organization writes it, in its own script.
request-latin = Name in Latin letters
request-latin-hint = Lists show it where no name in their language is given.
request-names = Names in the six languages
request-names-hint = Where the organization has such a name. Lists in that language show it.
request-acronym = Acronym
request-kind-label = Kind of organization
request-profit-label = The organization declares itself
request-purpose = Its purpose
request-activities = How its activities are consistent with the object and purpose of the Convention
request-text-hint = At most { $number } characters.
request-website = Website
request-contact-heading = Whom to write to
request-contact = Contact person
request-email = E-mail address
request-email-hint = The confirmation and the answer go there.
request-language = Language of correspondence
request-places = Places asked for
request-places-hint = How many people are to come, at most { $number }.
request-files = Statutes and letter
request-files-hint = Up to { $number } files in PDF, each at most 10 MB. Choose them again if the form comes back.
request-send = Send the request
request-sent = The request was received. A confirmation with the address of its own page is on its way to the contact person.
request-sent-help = The President decides on it. The answer goes to the same address.
request-stands = Where it stands
request-help = { $state ->
    [received] The request waits for the decision of the President.
    [invited] The invitation is provisional, subject to the final approval of the Meeting. The link to enter your people went to the contact person.
    [refused] The reasons stand below.
    [withdrawn] The President took the provisional invitation back; the reasons stand below. The page of the organization’s people is closed. A new request may be sent.
    [approved] The Meeting approved the participation of the organization.
   *[not_approved] The Meeting did not approve the participation of the organization.
}
request-places-given = Places given
request-basis-stands = On the basis of
request-effective-from = With effect from
request-history = What was done
request-what-was-sent = What was sent
request-answer = Answer the refusal
request-answer-help = The organization may answer once. The request then waits for the President again.
request-answer-label = What speaks for the request
request-answer-send = Send the answer
request-answer-sent = The answer was received. The request waits for the President again.
request-answered-before = The refusal was answered before; it is answered once.
request-none = No request has been received.
request-waiting = Waiting for the President
request-none-waiting = No request waits.
request-decided-on = Decided on
request-appeal = answers a refusal
request-select = Invite { $name }
request-remark = Remark to those invited
request-remark-hint = May stay empty. It stands in the letter of admission.
request-invite = Invite those selected provisionally
request-none-selected = Select at least one organization.
request-refuse = Refuse
request-reasons = Reasons
request-reasons-hint = The organization reads them, and may answer once.
request-refuse-send = Refuse the request
request-withdraw = Take the invitation back
request-withdraw-help = While the Meeting has not decided, a provisional invitation may be taken back. Access to the organization’s page ends at once; the names it submitted stay on record and stand on no list.
request-withdraw-hint = The organization reads them.
request-withdraw-send = Take the invitation back
request-register = Enter a request that came by letter
request-register-help = The contact person receives the same confirmation as by the page.
request-register-send = Enter the request
request-received-when = Received
request-venue-time = On the clock of the venue ({ $zone }).
request-way-label = By what way
request-list = List for final approval
request-list-lead = Organizations invited on a provisional basis, whose participation is subject to the final approval of the Meeting.
request-list-none = Nobody is on the list.
request-invited-on = Invited on
request-record = Record the decision of the Meeting
request-record-help = The decision is recorded on all of the list at once and takes effect for all at the same moment. Letters go out at that moment.
request-basis = Paper and paragraph
request-effective = Takes effect at
request-record-send = Record the decision
request-decisions = Decisions recorded
request-recorded = recorded
request-corrected = Corrected by decision { $number }
request-corrects = Puts decision { $number } right:
request-correct = This was recorded wrongly
request-correct-help = The record stays and is shown as corrected. The new record holds from now on; letters about the wrong one that have not gone out do not go.
request-correction = What was recorded wrongly
request-correction-hint = It stands beside the new record.
request-correct-send = Record the decision anew
request-done = { $done ->
    [invited] The organizations were invited provisionally; the letters of admission are on their way.
    [refused] The request was refused; the letter with the reasons is on its way.
    [withdrawn] The invitation was taken back; the letter with the reasons is on its way, and the organization’s page is closed.
    [registered] The request was entered; the confirmation is on its way.
   *[recorded] The decision was recorded.
}
request-by-organizations = Organizations
request-ask = Ask to attend as an observer
request-ask-help = Organizations that the rules do not name ask the President to be invited.
request-letter-subject = { $meeting }: request to attend, { $participant }
request-letter-received = The request of the organization to attend the { $meeting } as an observer was received. The President decides on it.
request-letter-refused = The President did not accept the request of the organization to attend the { $meeting }. The reasons:
request-letter-answer = The organization may answer once, on the page of its request.
request-letter-withdrawn = The President took back the provisional invitation of the organization to the { $meeting }. The page on which its people were entered is closed. The reasons:
request-letter-corrected = The decision was recorded wrongly before. This letter says what the Meeting decided.
request-letter-approved = The Meeting approved the participation of the organization in the { $meeting }.
request-letter-not-approved = The Meeting did not approve the participation of the organization in the { $meeting }. The page on which its people were entered is closed.
request-letter-basis = On the basis of: { $basis }
request-letter-places = Places: { $places }
request-letter-open = The page of the request, which only this address leads to:
