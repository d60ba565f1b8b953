# Letters to missions and organizations.

dispatch-link-subject = { $meeting }: your delegation’s page
dispatch-link = The composition of your delegation to the { $meeting } can be entered on one page, without an account, by the link below.
dispatch-link-renewed = Someone at this address asked for a new link to your delegation’s page ({ $meeting }). If it was not you, nothing needs to be done.
dispatch-access = A colleague gave you access to your delegation’s page ({ $meeting }).
dispatch-admission = Your organization is invited provisionally to the { $meeting }, subject to the final approval of the Meeting. Its people can be entered by the link below.
dispatch-link-care = The link opens once, in one browser. Please do not pass it on; a focal point can give colleagues access on the page itself.
dispatch-link-open = Your delegation’s page:
dispatch-receipt-subject = { $meeting }: receipt, { $participant }
dispatch-receipt = The composition of the delegation was received as it stands below.
dispatch-receipt-facts = Number { $number } · { $moment } · { $timeliness }
dispatch-receipt-open = The receipt on the delegation’s page:
dispatch-note-subject = { $meeting }: { $reference }
dispatch-note = The enclosed paper { $reference } of { $date } concerns the { $meeting }. The composition of your delegation can be sent as the paper says, in answer to this letter, or entered on one page, without an account, by the link below.
dispatch-later-note = The enclosed paper { $reference } of { $date } concerns the { $meeting }. It takes the place of an earlier one, or withdraws it, as it says.
dispatch-note-open = The Meeting’s page:
dispatch-reminder-subject = { $meeting }: the composition of your delegation
dispatch-reminder = The composition of your delegation to the { $meeting } has not been received so far. It was asked for by { $deadline }.
dispatch-announcement-subject = { $meeting }: information for participants
dispatch-announcement = Information for participants was published ({ $meeting }, edition { $edition }).
dispatch-announcement-changed = Changed since the edition before: { $sections }.
dispatch-announcement-open = The information for participants:
dispatch-bill-subject = { $meeting }: { $number }
dispatch-bill = The enclosed notice of assessment { $number } is for { $amount } ({ $meeting }). How the amount was reached stands in the notice and on the page below.
dispatch-credit = The enclosed credit note { $number } is for { $amount } ({ $meeting }).
dispatch-dues-subject = { $number }: contributions outstanding
dispatch-dues = The enclosed note verbale { $number } recalls the assessment notices that have fallen due and are not paid in full: { $amount }. If payment was made in the meantime, nothing needs to be done.
dispatch-bundle-subject = { $number }: collective invoice
dispatch-bundle = The enclosed collective invoice { $number } asks for { $amount }, payable by { $date }, for small assessment notices that are enclosed too. Please state its number alone with the payment.
dispatch-bill-alone = The notice waited to be asked for together with others and is now sent by itself. It is payable by { $date }, whatever day is printed on it.
dispatch-bill-open = Your account:
dispatch-answer = An answer to this letter reaches the secretariat and is read by a person.
dispatch-stage = { $stage ->
    [queued] waits for the post
    [handed_over] handed over
    [delivered] arrived
    [tried] tried, and tried again
    [bounced] came back
    [given_up] given up
   *[acknowledged] acknowledged
}
dispatch-known = { $kind ->
    [bounced] came back
    [delayed] delayed on its way
    [delivered] arrived, as its host says
    [read] shown to its reader, as the mail program says
    [by-telephone] by telephone
    [in-writing] in a letter or note
    [in-person] in person
   *[acknowledged] answered, or its link opened
}
