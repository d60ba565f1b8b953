# The money at the desk: estimate, apportionment, bills, payments, accounts, closing.

costs-title = Costs
costs-money = Money received
costs-arrears = Arrears
costs-funds = Funds
costs-contributions = Status of contributions
costs-estimate = Estimated costs
costs-apportion = Apportion the costs
costs-apportionments = Apportionments
costs-apportionment = Apportionment { $number }
costs-bills = Notices and credit notes
costs-closing = Closing of accounts
costs-waiting = Waits for a second person
costs-waits = waits for a second person
costs-liquidity = Liquidity
costs-no-estimate = No estimate has been issued yet.
costs-none-shared = Nothing has been apportioned yet.
costs-issued = Issued
costs-adopted = Adopted
costs-not-adopted = not adopted yet
costs-needed = Needed
costs-billed = Billed
costs-received = Received
costs-outstanding = Outstanding
costs-missing = Missing
costs-what = What
costs-amount = Amount
costs-enough = covered
costs-not-enough = not covered
costs-decide = To be decided whether the meeting can be held by
costs-number = Number
costs-for = For
costs-kept = Kept
costs-payers = Payers
costs-payer = Payer
costs-total = Total
costs-quantity = Quantity
costs-unit = Price of one
costs-subtotal = Subtotal
costs-support = Programme support costs
costs-contingency = Contingency
costs-order-of = In which order they are laid on
costs-percent = Per cent, for example 13 or 7.5.
costs-changes = What changes
costs-no-changes = Nothing changes.
costs-standing = The estimate that stands: version
costs-write = Write the next version
costs-second-person = You drew this up. Another person issues it.
costs-issue-estimate = Issue this estimate
costs-adopt = Record its adoption
costs-decided-on = Day of the decision
costs-paper = Paper on which it rests
costs-paper-hint = The report with its paragraph, or the decision.
costs-currency = Currency
costs-currency-hint = Three letters, as in ISO 4217.
costs-line = Line { $number }
costs-words = In words
costs-total-hint = Leave it empty to take the total of the estimate that stands.
costs-expected = States not party that share
costs-expected-hint = Codes such as FIN USA, with a space between them. For a final apportionment they follow from the list of participants.
costs-nearest = Take the notional rate of the nearest period where the scale states none
costs-share-out = Apportion and keep
costs-what-if = What if another State comes
costs-come = States that might come
costs-come-hint = Codes such as FIN USA. Nothing is kept.
costs-what-if-show = Show what changes
costs-before = Without them
costs-after = With them
costs-difference = Difference
costs-wrong-state = { $code } is no State’s code.
costs-wrong-come = Name at least one State.
costs-as-of = As of
costs-scale = Scale of assessments
costs-nobody = none
costs-derivation = Derivation
costs-shares = Shares
costs-rate = Rate, %
costs-share = Share, %
costs-due = To be paid by
costs-draw-up = Draw up the bills
costs-draw-up-hint = Each payer gets the difference to what it was assessed before. A second person issues the bills.
costs-run = Bills that were drawn up
costs-kind = Kind
costs-ground = Ground
costs-dated = Dated
costs-issue-bills = Issue these bills
costs-give-up = Give them up
costs-no-bills = No bill has been issued yet.
costs-state = State
costs-paid = paid
costs-open = open
costs-correct = Correct
costs-credit = Correct a notice by a credit note
costs-credit-draw = Draw up the credit note
costs-notice = Notice
costs-notice-hint = Its number, as it stands in the table.
costs-off = Amount taken off
costs-reason = Reason
costs-reason-hint = The payer reads it.
costs-wrong-notice = Give the number of a notice of this table.
costs-wrong-paper = Name the paper.
costs-wrong-reason = Say why.
costs-wrong-empty = Fill this in.
costs-wrong-meeting = No meeting has this key.
costs-wrong-file = Choose a file.
costs-enter = Enter a payment
costs-upload = Bring a bank’s statement
costs-payments-wait = Payments that wait for a person
costs-more-wait = More that wait and are not shown: { $count }
costs-none-wait = No payment waits.
costs-allocated = Set against notices
costs-none-allocated = Nothing is set against a notice yet.
costs-on = Day
costs-not-known = not known
costs-remitter = Name at the bank
costs-reference = Reference
costs-left = Not set against anything yet
costs-sent = Sent in another currency
costs-sent-hint = Amount, currency and rate stand together or not at all.
costs-sent-currency = Its currency
costs-exchange = Rate, as the bank’s paper says it
costs-charges = Bank charges that the secretariat bears
costs-charges-hint = Leave it empty where there are none.
costs-payer-hint = The code, such as FRA.
costs-no-proposal = Nothing is proposed: a person must look for it.
costs-proposed = Proposed:
costs-left-over = Left over:
costs-take-proposal = Take the proposal
costs-set-parts = Set it against notices yourself
costs-allocate = Set against these notices
costs-name-payer = Say who paid
costs-set-by = Set by
costs-undo = Take back
costs-undone = Taken back
costs-file = File
costs-file-hint = ISO 20022 CAMT.053 or a table as CSV.
costs-statement-lead = An entry that is known is not counted twice. What agrees exactly is set against its notice at once.
costs-bank-account = Account
costs-table-hint = Only for a table that does not say it.
costs-file-refused = Nothing of this file was taken. What is wrong stands below.
costs-uneven = The entries do not lead from one balance to the other; the difference in this account:
costs-at-line = Line { $line }:
costs-taken = The statement was taken in.
costs-new = New payments
costs-exact = Set at once
costs-known = Known already
costs-out = Money that went out
costs-remarks = To be known beside
costs-account = Account
costs-owed = Owed
costs-overdue = Overdue
costs-nothing-owed = Nothing is owed.
costs-how-to-pay = Pay to the account named on the notice and quote the number of the notice: so the payment finds its place by itself.
costs-own-share = How the share was found
costs-not-billed = No share has been billed for this meeting.
costs-notices = Notices
costs-statement = Statement of account
costs-no-lines = There are no movements.
costs-balance = Balance
costs-payment = Payment
costs-meeting = Meeting
costs-meeting-hint = Its key, such as ccm/12msp, where it is for one.
costs-not-drawn = Nothing is drawn up to close.
costs-close = Close the accounts
costs-closed = closed
costs-assessed = Assessed
costs-spent = Spent
costs-unspent = Unspent
costs-treatment = What becomes of the rest
costs-back = Given back
costs-credits = Credits
costs-draw-up-closing = Draw up the closing
costs-which-fund = Fund
costs-moved = Given or spent
costs-party = Who gave or was paid
costs-purpose-of = For what
costs-holds = Holds
costs-move = Enter a movement
costs-no-contributions = Nothing has been assessed yet.
costs-purpose = { $code ->
    [preliminary] preliminary, before the meeting
   *[final] final, by who took part
}
costs-why = { $code ->
    [reference_and_amount] it names the notice and pays it to the cent
    [bundle_and_sum] it names the collective invoice and pays what is open of it to the cent
    [references_and_sum] it names notices and pays them together to the cent
    [reference] it names the notice and pays another amount
    [payer_and_amount] the payer owes exactly this
    [payer_and_sum] the payer owes exactly this on several notices together
    [amount] only one notice is of this amount
   *[payer] the payer owes something
}
costs-set = { $code ->
    [exact] reference and amount agree
   *[confirmed] a person said so
}
costs-rest = { $code ->
    [returned] given back in proportion
   *[kept] kept for the next meeting
}
costs-fund = { $code ->
    [working_capital] Working capital fund
    [voluntary] Voluntary contributions
   *[sponsorship] Sponsorship of delegates
}
costs-direction = { $code ->
    [given] given
   *[spent] spent
}
costs-order = { $code ->
    [support_first] support first, contingency on both
    [contingency_first] contingency first, support on both
   *[both_on_subtotal] each on the subtotal
}
costs-bill = { $code ->
    [notice] assessment notice
   *[credit_note] credit note
}
costs-because = { $code ->
    [share] share
    [final_share] difference to the final share
    [correction] correction
   *[unspent] unspent balance
}
costs-age = { $code ->
    [not_due] not due
    [up_to_30] up to 30 days
    [up_to_60] 31 to 60 days
    [up_to_90] 61 to 90 days
   *[over_90] over 90 days
}
costs-done = { $code ->
    [kept] The draft is kept. A second person issues it.
    [issued] The estimate is issued.
    [adopted] The adoption is on record.
    [drawn-up] It is drawn up and waits for a second person.
    [issued-bills] The bills are issued.
    [given-up] The bills were given up.
    [allocated] The payment is set against its notices.
    [named] The payer is on record.
    [undone] It was taken back; the money waits again.
    [entered] The payment is entered and waits.
    [went-back] What went back is entered.
    [closed] The accounts are closed.
   *[moved] The movement is entered.
}
costs-bank-remark = { $code ->
    [not-booked] The entry is not booked and was left out.
    [reversal] The entry takes an earlier one back.
    [bundle-differs] The payments of a bundle do not add up; it stands alone, without names.
    [repeated-reference] The bank gives this reference to an earlier entry too.
    [charges-differ] The charges are in several currencies and were not added up.
   *[no-day-of-booking] There is no day of booking; the day of value stands for it.
}
costs-bank-fault = { $code ->
    [too-large] The file is too large.
    [too-many] There are too many entries.
    [too-long] A text is too long.
    [too-deep] Elements lie too deep in each other.
    [unreadable] The file could not be read.
    [not-text] There are bytes that are no text.
    [encoding] The encoding is not read.
    [unknown-form] It is neither a statement nor a table.
    [not-a-statement] It is no statement of account.
    [version] This version of the format is not known.
    [no-statement] There is no statement in it.
    [truncated] The file ends before its end.
    [not-xml] The markup is broken.
    [document-type] A document type is not allowed.
    [entity] An entity is not followed.
    [mixed] Text stands beside elements.
    [missing] Something required is missing.
    [repeated] Something stands twice.
    [statement-twice] One statement stands twice.
    [amount-empty] There is no amount.
    [amount-separator] A separator stands among the digits of the amount.
    [amount-too-fine] The amount has more decimals than its currency.
    [amount-not-digits] The amount is no number.
    [amount-too-large] The amount is too large.
    [negative] The amount is below zero.
    [currency] It is no currency.
    [other-currency] It is in another currency than the account.
    [day] It is no day of the calendar.
    [direction] It says neither in nor out.
    [indicator] It is neither true nor false.
    [rate] It is no rate of exchange.
    [no-heading] No row has headings for a day and an amount.
    [columns] The row has more or fewer cells than the headings.
    [quotation] A quotation mark is not closed.
    [decimal-mark] Point and comma may be read in two ways.
    [decimal-marks] Both point and comma stand before decimals.
    [day-order] The day may be read in two ways.
    [day-orders] Days stand in two orders.
    [no-account] The table names no account. Name it below.
    [no-currency] The table names no currency. Name it below.
   *[more] There are more faults.
}
costs-as-pdf = PDF
costs-as-xlsx = As a workbook (XLSX)
costs-months = At the end of earlier months
costs-part = Part { $number } of { $count }
costs-first = First
costs-earlier = Earlier
costs-later = Later
costs-last = Last
costs-scale-hint = As the treaty’s profile says, or another. Where the scale changes within the financial period, each scale by its days counts both.
costs-from = From
costs-until = Until
costs-from-hint = Only for each scale by its days: the financial period. The year of the opening where nothing is said.
costs-by-scale = { $code ->
    [by-opening] the scale in force when the meeting opens
    [by-issue] the scale in force today
    [latest] the latest scale
   *[by-days] each scale by its days
}
costs-journal = Journal for the accounts
costs-journal-lead = Every posting of the period with the code of its account in the secretariat’s own books. Debits and credits agree.
costs-journal-show = Show what it comes to
costs-journal-file = Take the file (CSV)
costs-edition = { $code ->
    [draft] draft
   *[issued] issued
}
costs-came = { $code ->
    [payment] payment
   *[returned] payment taken back
}
costs-sum = { $code ->
    [subtotal] { costs-subtotal }
    [support] { costs-support }
    [contingency] { costs-contingency }
    [assessed] { costs-assessed }
    [spent] { costs-spent }
    [unspent] { costs-unspent }
    [back] { costs-back }
   *[total] { costs-total }
}
costs-taken-back = Taken back by the bank
costs-takes-back = It may take back the payment of { $date }.
costs-takes-nothing = No payment of this amount is known.
costs-set-against = Set against:
costs-see-to-it = Nothing was changed. Enter it at the payment: what it paid is owed again.
costs-gone = { $code ->
    [taken_back] taken back by the bank
   *[sent_back] sent back to the payer
}
costs-enter-gone = { $code ->
    [taken_back] Enter that the bank took it back
   *[sent_back] Enter that a part was sent back
}
costs-gone-lead = { $code ->
    [taken_back] The whole payment is no more. What it paid is owed again.
   *[sent_back] Only what is left of the payment can be sent back. Another person enters it than who entered the payment.
}
costs-evidence = Bank’s paper
costs-evidence-hint = The entry of the statement or the order, as the bank calls it.
costs-went-back = What went back
costs-to-gone = This payment, and what of it went back
costs-budget = Budget
costs-budgets = Budgets
costs-of-meeting = Costs of the meeting
costs-budget-hint = A second budget has payers and an estimate of its own.
costs-if-it-comes = What everyone bears if it comes
