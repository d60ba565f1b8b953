# Requests that a delegate’s travel be paid from the sponsorship fund.

sponsorship-title = Sponsorship requests
sponsorship-own-title = Sponsorship
sponsorship-lead = The travel of a delegate may be paid from the meeting’s sponsorship fund. A request may be refused for want of money.
sponsorship-until = Requests are taken until { $date }.
sponsorship-own = Requests of your State
sponsorship-none = There is no request.
sponsorship-ask = Ask for a delegate
sponsorship-send = Send the request
sponsorship-letter = Enter a request that came by letter
sponsorship-enter = Enter the request
sponsorship-number = No.
sponsorship-request = Request { $number }
sponsorship-state = State
sponsorship-standing = Status
sponsorship-state-hint = Its code, such as KEN.
sponsorship-delegate = Delegate
sponsorship-delegate-hint = Leave it empty where the delegate is to be named.
sponsorship-to-be-named = to be named
sponsorship-function = Function
sponsorship-cost = Estimated cost
sponsorship-cost-hint = Where it is known, such as 2400.00.
sponsorship-criteria = Grounds claimed
sponsorship-reasons = Why, in the State’s own words
sponsorship-paper = Number of the letter
sponsorship-received-on = Received on
sponsorship-asked-on = Asked
sponsorship-came = { $code ->
    [page] on the mission’s page
   *[letter] by letter
}
sponsorship-trap = This State is not a Party. If its delegate takes part, it bears a share of the meeting’s costs, whoever pays for the travel.
sponsorship-trap-own = Your State is not a Party. If a delegate takes part, it bears a share of the meeting’s costs, whoever pays for the travel.
sponsorship-by-estimate = By the estimate that stands, among the Parties and this State alone.
sponsorship-share = Share of this State
sponsorship-others-now = All others together without it
sponsorship-others-then = All others together with it
sponsorship-unknown = Its share cannot be reckoned yet.
sponsorship-amount = Granted
sponsorship-bears = Would bear
sponsorship-bears-party = pays in any case
sponsorship-stage = { $code ->
    [asked] asked
    [proposed] waits for a second person
    [granted] granted
    [refused] refused
    [withdrawn] taken back
   *[released] granted, the rest is free again
}
sponsorship-step = { $code ->
    [asked] Received
    [proposed] Grant proposed
    [granted] Granted
    [refused] Refused
    [withdrawn] Taken back
   *[released] What was not paid is free again
}
sponsorship-stands = Where it stands
sponsorship-history = What was done
sponsorship-decide = Decide
sponsorship-proposal-lead = Another finance officer grants what is proposed here. A new proposal takes the place of the one before.
sponsorship-propose = Propose to grant it
sponsorship-grant = Grant what is proposed
sponsorship-proposed = Proposed
sponsorship-refuse = Refuse it
sponsorship-reason = Reason
sponsorship-reason-hint = The mission reads it.
sponsorship-release = Free what was not paid
sponsorship-withdraw = Take the request back
sponsorship-reserved = Granted and not paid
sponsorship-available = Available
sponsorship-paid = Paid
sponsorship-pay = Which request for sponsorship
sponsorship-pay-hint = Its number, where a request granted at this meeting is paid.
sponsorship-done = { $code ->
    [asked] The request was received.
    [entered] The request is entered.
    [proposed] It is proposed. Another finance officer grants it.
    [granted] It is granted.
    [refused] It is refused.
    [released] What was not paid is free again.
   *[withdrawn] The request was taken back.
}
sponsorship-letter-subject = { $meeting }: sponsorship, request { $number }
sponsorship-letter-about = It concerns your request { $number } that the travel of a delegate be paid from the sponsorship fund ({ $meeting }). Delegate: { $delegate }.
sponsorship-letter-said = { $code ->
    [received] The request was received. You are told of the decision.
    [granted] It was granted: { $amount }.
    [refused] It was refused.
    [withdrawn] It was taken back.
   *[released] What was granted and has not been paid is free again; nothing more is paid for it.
}
sponsorship-letter-reason = Reason: { $reason }
sponsorship-letter-open = Your requests for sponsorship:
sponsorship-letters = Letters to the mission
sponsorship-no-letter = No letter about this request went to the mission: it reads on its page alone what became of it.
