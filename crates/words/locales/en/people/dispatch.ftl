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
