# The assessment notice with its invoice, and the credit note.

bill-kind = { $kind ->
    [credit_note] Credit note
   *[notice] Assessment notice and invoice
}
bill-number = Number
bill-dated = Date
bill-due = Due date
bill-meeting = Meeting
bill-budget = Budget
bill-payer = Payer
bill-basis = Legal basis
bill-article = { $treaty }, Article { $article }
bill-decisions = { $treaty }, decisions of the Parties
bill-corrects = Corrects
bill-why = Ground
bill-reason = Explanation
bill-ground = { $ground ->
    [final_share] Difference between the preliminary and the final apportionment
    [correction] Correction
    [unspent] Share of what the meeting did not use
    [budget_share] Share of this budget
    [budget_unspent] Share of what was not used of this budget
   *[share] Share of the costs of the meeting
}
bill-amount = { $kind ->
    [credit_note] Amount credited
   *[notice] Amount to be paid
}
bill-payable = Payable by { $date }
bill-derivation = How the amount was arrived at
bill-step-total = Costs shared among { $payers } payers
bill-step-fixed-percent = Fixed percentage of the total
bill-step-rate = Rate ({ $ground })
bill-rate-ground = { $ground ->
    [scale] United Nations scale of assessments { $period }
    [notional] notional rate, scale { $period }
    [notional_of_other] notional rate of the scale { $period }
    [by_days] scales by their days: { $period }
   *[given] rate given for this apportionment
}
bill-days = { $period } for { $days } days
bill-step-threshold = Below the threshold of
bill-step-fixed-taken = Left after fixed percentages of others ({ $percent })
bill-step-others-held = Left after { $payers } payers held at a ceiling, cap or minimum
bill-step-held = { $bound ->
    [ceiling] Share before it is held at the ceiling
    [least_developed] Share before it is held at the cap for least developed countries
   *[minimum] Share before it is raised to the minimum
}
bill-step-sum = Sum of the rates of the { $payers } who share by rate
bill-step-factor = Factor: amount for one per cent of rate
bill-step-share = Unrounded share, rate × factor
bill-step-fixed-share = Unrounded share
bill-step-down = Rounded down
bill-step-unit = Residual units: { $given }, to the largest remainders; this remainder is number { $rank }
bill-step-half-up = Rounded to the nearest { $unit }, a half upwards
bill-step-pays = Share
bill-step-before = Assessed so far
bill-step-difference = Difference
bill-how = How to pay
bill-reference = Reference
bill-reference-why = Please state this reference with the payment, so that it is set against this notice.
bill-says-not = { $kind ->
    [credit_note] This credit note lowers what is owed; it is no payment and no receipt. It takes no position on other notices.
   *[notice] This notice is no receipt. It says nothing of earlier notices or of payments on the way: these stand in the statement of account.
}
# A second budget of a meeting.
money-purse = { $budget }, { $meeting }
