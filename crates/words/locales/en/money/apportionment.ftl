# The apportionment: how a share is derived, and why a total is not shared out.

apportionment-total = To be shared: { $total } { $currency }. Payers: { $payers }.
apportionment-fixed-percent = A fixed { $percent } % of the total is borne, taken before the rest is shared.
apportionment-rate = Rate: { $rate } %; { $ground }.
apportionment-ground-scale = scale of assessments { $period }
apportionment-ground-notional = notional rate of a State that is not a Member, { $period } ({ $basis })
apportionment-ground-other = notional rate of { $period }, since the scale used states none ({ $basis })
apportionment-ground-days = each scale by its days: { $parts }
apportionment-ground-part = { $period }: { $days } d
apportionment-ground-given = given with the list of payers
apportionment-below-threshold = The rate is below the threshold of { $threshold } %: nothing is paid.
apportionment-fixed-taken = Fixed percentages, { $percent } % in all, are taken first; left: { $left }.
apportionment-others-ceiling = Round { $round }: held at the ceiling: { $count }, which together bear { $amount }.
apportionment-held-ceiling = Round { $round }: the share would be { $share }; it is held at the ceiling, { $amount }.
apportionment-others-least-developed = Round { $round }: held at the cap for least developed countries: { $count }, which together bear { $amount }.
apportionment-held-least-developed = Round { $round }: the share would be { $share }; it is held at the cap for least developed countries, { $amount }.
apportionment-others-minimum = Round { $round }: held at the minimum amount: { $count }, which together bear { $amount }.
apportionment-held-minimum = Round { $round }: the share would be { $share }; it is held at the minimum amount, { $amount }.
apportionment-left = Left for the others: { $left }.
apportionment-sum = Sum of the rates of those who share ({ $payers }): { $sum } %.
apportionment-share = Share: { $left } × { $rate } ÷ { $sum } = { $share }.
apportionment-fixed-share = Share: { $share }.
apportionment-whole = The share is a whole number of units; nothing is rounded.
apportionment-rounded-down = Rounded down to units of { $unit }: { $down }; cut off: { $remainder } of a unit.
apportionment-unit-added = Units left over: { $given }, one to each of the largest remainders; this remainder is number { $rank }: one unit is added.
apportionment-unit-not-added = Units left over: { $given }, one to each of the largest remainders; this remainder is number { $rank }: none is added.
apportionment-half-up = Rounded to the nearest { $unit }, a half upwards.
apportionment-pays = To pay: { $amount } { $currency }.
apportionment-sums = Total { $total }, sum of the amounts { $sum }, difference { $difference }, in { $currency }.
apportionment-scales = Scale of assessments: { $periods }.
apportionment-uneven = The rates of the scale { $period } add up to { $sum } % and not to 100 %; it is used because that was asked for.
apportionment-not-verified = The rule on who pays was not read in an official text: { $source }
refusal-no-payers = Nobody is named who would pay.
refusal-no-payers-help = Give a file of payers, or a treaty and a date.
refusal-payer-twice = { $payer } stands twice among the payers.
refusal-payer-twice-help = Name each payer once.
refusal-payer-is-party = { $payer } is a Party on this date and pays already as one.
refusal-payer-is-party-help = Leave it out of the States that take part beside the Parties.
refusal-parties-only = The costs of this treaty are borne by its Parties alone; { $payer } is none.
refusal-parties-only-help = See who pays in the profile: convene treaty show.
refusal-total-not-positive = A total of { $total } is not shared out: there is no cost to bear.
refusal-total-not-positive-help = Give a total above zero. What is given back is a credit and follows what each payer was charged.
refusal-no-unit = The unit of rounding is no positive amount.
refusal-no-unit-help = Give 0.01 for cents, 1 for whole units.
refusal-too-many-decimals = A percentage is printed with at most twelve decimals, not { $decimals }.
refusal-too-many-decimals-help = Ask for fewer.
refusal-total-not-in-units = The total of { $total } is no whole number of units of { $unit }, so that no amounts in such units add up to it.
refusal-total-not-in-units-help = Choose a smaller unit, or rounding half up, which states the difference.
refusal-minimum-not-in-units = The minimum of { $minimum } is negative, or no whole number of units of { $unit }.
refusal-minimum-not-in-units-help = Give a minimum in whole units.
refusal-fixed-above-whole = The fixed percentages add up to { $sum } %, more than the whole.
refusal-fixed-above-whole-help = Lower them to 100 % or less.
refusal-fixed-above-cap = The fixed { $fixed } % of { $payer } lies above its ceiling or cap of { $most } %.
refusal-fixed-above-cap-help = One of the two rules must give way; say which.
refusal-nobody-by-rate = { $left } is left to be borne, and nobody has a rate to bear it by.
refusal-nobody-by-rate-help = Name payers with a rate, or lower the threshold.
refusal-all-capped = All who share are held: together they bear at most { $most } of { $left }, and { $short } stays unborne. Held at the ceiling: { $ceiling }; at the cap for least developed countries: { $developed }.
refusal-all-capped-help = Raise the ceiling or the cap: no shares make the total.
refusal-minimum-above-total = The minimum amounts make { $least }, more than the { $left } to be borne.
refusal-minimum-above-total-help = Lower the minimum.
refusal-too-large = These numbers are larger than can be computed exactly.
refusal-too-large-help = Nothing was rounded or cut off. Check the total and the rates.
refusal-no-scale = The data hold no scale of assessments for { $asked }. They hold: { $periods }.
refusal-no-scale-help = Name one of these periods.
refusal-no-span = The days from { $from } to { $until } are no span of at most ten years.
refusal-no-span-help = Give the first day before the last.
refusal-scale-not-whole = The rates of the scale { $period } add up to { $sum } % and not to 100 %.
refusal-scale-not-whole-help = Name another scale, or accept this one knowingly: { $option }.
refusal-missing-rate = The scale { $period } states no rate for: { $payers }.
refusal-missing-rate-offered = { $payer } (notional rate { $rate } % in { $period })
refusal-missing-rate-help = Give a rate in the column { $column } of the file, or { $rate }; or take the nearest notional rate: { $notional }.
apportionment-amount-wrong = { $option } “{ $found }”: { $wrong ->
    [empty] no amount stands there.
    [separator] a separator stands among the digits; write digits and one point, as in 300000.00.
    [too-fine] the currency has fewer digits after the point.
    [too-large] more than 9223372036854775807 minor units.
   *[not-digits] digits and one point are expected, as in 300000.00.
}
apportionment-sheet-title = Apportionment of costs
apportionment-sheet-inputs = Grey cells are given numbers; every other number is a formula.
apportionment-sheet-held-note = Who is held at a ceiling, cap or minimum was found by the program and is given in the column of footings; the control column shows whether it still holds when a number is changed.
apportionment-sheet-total = Total
apportionment-sheet-unit = Unit of rounding
apportionment-sheet-left = Left for those who share by rate, in parts
apportionment-sheet-parts = Parts of a unit
apportionment-sheet-rates = Sum of rates
apportionment-sheet-over = Units left over
apportionment-sheet-sum = Sum of the amounts
apportionment-sheet-difference = Difference
apportionment-sheet-footing = Footing
apportionment-sheet-rate = Rate (%)
apportionment-sheet-limit = Given amount in units
apportionment-sheet-down = Rounded down
apportionment-sheet-remainder = Remainder
apportionment-sheet-rank = Rank
apportionment-sheet-added = Unit added
apportionment-sheet-share = Share (%)
apportionment-sheet-amount = Amount
apportionment-sheet-control = Control
apportionment-sheet-code = Code
apportionment-sheet-name = Name
apportionment-footing = { $footing ->
    [fixed] fixed percentage
    [ceiling] ceiling
    [least-developed] cap
    [minimum] minimum
    [threshold] below threshold
   *[rate] rate
}
apportionment-rule-not-verified = { $rule ->
    [sharing] How the costs are shared was not read in an official text: { $source }
    [overheads] What is laid on the costs was not read in an official text: { $source }
    [reminders] When payers are reminded was not read in an official text: { $source }
    [sponsorship] The sponsorship programme was not read in an official text: { $source }
   *[decision] The day of this decision was not read in an official text: { $source }
}
