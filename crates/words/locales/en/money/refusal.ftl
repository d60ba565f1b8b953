# What the rules of money refuse, and what is wrong with what was typed.

money-refusal = { $why ->
    [nothing-to-bill] There is nothing to bill: nobody’s share differs from what was assessed.
    [bills-under-way] Other bills of this meeting wait for a second person. Issue them or give them up first.
    [second-person-for-bills] Who drew this up does not issue it. A second person does.
    [bills-issued] These bills were issued already.
    [bills-given-up] These bills were given up.
    [due-before-dated] A notice needs a day by which it is to be paid, on or after its date.
    [apportionment-billed] This apportionment was billed already.
    [more-than-billed] { $number } stands for less than that.
    [nothing-to-bundle] No payer has two notices waiting in one currency. One by itself is posted alone.
    [bundles-under-way] Other collective invoices wait for a second person. Issue them or give them up first.
    [second-person-for-bundles] Who drew up the collective invoices does not issue them. A second person does.
    [bundle-due-before-dated] A collective invoice is to be paid on or after its date.
    [bundle-changed] Something of these was paid, credited or posted since they were drawn up. Give them up and draw them up again.
    [notice-not-waiting] This notice does not wait: it was posted, asked for together with others, paid, or not printed yet.
    [nothing-to-remind] Nobody is to be reminded of anything today: nothing is overdue that was not called to mind at its step.
    [nothing-to-allocate] An amount above zero is wanted.
    [bill-not-open] { $number } is not open: it is paid, credited or unknown.
    [bill-of-other-currency] The notice is in { $currency }. Another currency pays it only at a recorded rate.
    [bill-of-other-payer] This money is that of { $payer } and pays no other’s notice.
    [more-than-left] Only { $amount } is left of this payment.
    [more-than-owed] Only { $amount } is still owed on this notice.
    [no-reason] Say why.
    [no-evidence] Name the bank’s paper that proves it.
    [before-payment] The payment came on { $date }; it cannot go back before.
    [second-person-for-refund] Who entered the payment does not enter that it was sent back. A second person does.
    [accounts-closed] These accounts are closed.
    [closing-not-drawn-up] Nothing was drawn up to close.
    [second-person-for-closing] Who drew up the closing does not close. A second person does.
    [bills-wait] Bills of this meeting wait to be issued. Issue them or give them up first.
    [negative-cost] A meeting costs nothing or more.
    [closing-without-paper] Name the paper on which the closing rests.
    [nothing-moved] An amount above zero is wanted.
    [nameless-movement] Say who gave or was paid, and for what.
    [not-enough-in-fund] The fund holds only { $amount } in this currency.
    [no-sponsorship-programme] The treaty has no sponsorship programme in its profile.
    [late-sponsorship-request] Requests were taken until { $date }.
    [too-many-sponsorship-requests] A State asks for as many delegates as are taken already.
    [sponsorship-asked-twice] Request { $number } is for the same delegate.
    [sponsorship-not-open] The request is decided or was taken back.
    [nothing-granted] An amount above zero is wanted.
    [decision-without-reason] Say why: the mission reads it.
    [grant-not-in-fund] The fund holds { $holds } in this currency, of which { $reserved } is granted and not paid.
    [grant-not-proposed] Nothing was proposed yet.
    [second-person-for-grant] Who proposed does not grant. A second person does.
    [sponsorship-not-granted] The request is not granted.
    [nothing-left-of-grant] Nothing is left of what was granted.
    [more-than-granted] Only { $amount } is left of what was granted.
    [sponsorship-from-other-fund] A request is paid from the sponsorship fund.
    [granted-in-fund] The fund holds { $holds } in this currency, of which { $reserved } is granted to delegates and not paid.
    [account-without-code] These accounts moved and have no code under [accounts] in the site’s file: { $accounts }.
    [no-period] The period ends before it begins.
    [no-total] There is no total to share: issue an estimate first, or give a total.
    [not-closed] The meeting has not closed, so nobody knows yet who took part.
    [missing-rate] { $payer } has no rate in the scale that is used. Ask for the nearest notional rate, or give a rate.
   *[other] The rules of sharing do not allow it.
}
money-wrong = { $why ->
    [no-item] Choose what is paid for.
    [no-words] Say what it is, in one language at least.
    [no-quantity] Give a whole number above zero.
    [no-amount] Give an amount such as 1234.50, without separators between thousands.
    [no-percentage] Give a percentage from 0 to 100.
    [nothing] Enter one line at least.
    [too-many] There are too many lines.
    [too-long] This text is too long.
    [too-large] The sum is larger than can be counted.
    [no-date] Give a date as year, month and day.
    [no-currency] Give a currency such as USD.
    [no-payer] Give the payer’s code, such as FRA.
    [no-charges] Charges are an amount below what came in.
    [no-rate] Amount sent, its currency and the rate stand together.
    [no-criterion] Choose among the grounds of the treaty’s profile.
    [no-why] Claim a ground, or say why.
    [no-paper] Name the letter.
   *[nameless] Give the payer, a name or a reference.
}
