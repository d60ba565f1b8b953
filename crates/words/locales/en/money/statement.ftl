# The statement of account of a payer.

statement-title = Statement of account
statement-as-at = As at { $date }
statement-currency = Amounts in
statement-column-date = Date
statement-column-what = Movement
statement-column-charged = Charged
statement-column-credited = Credited
statement-column-balance = Balance
statement-payment = Payment received
statement-repayment = { $ground ->
    [taken_back] Payment taken back by the bank
   *[sent_back] Sent back to the payer
}
statement-bill = { $kind ->
    [credit_note] Credit note { $number }
   *[notice] Assessment notice { $number }
}
statement-reference = Reference: { $reference }
statement-balance = { $side ->
    [payer] Balance in favour of the payer
    [even] The account is settled
   *[owed] Balance owed
}
statement-nothing = Nothing was charged or received.
statement-open = Open notices
statement-open-none = No notice is open.
statement-column-notice = Notice
statement-column-due = Due date
statement-column-age = Age
statement-column-left = Still to be paid
statement-age = { $age ->
    [not_due] not due yet
    [up_to_30] up to 30 days overdue
    [up_to_60] 31 to 60 days overdue
    [up_to_90] 61 to 90 days overdue
   *[over_90] more than 90 days overdue
}
statement-by-age = By age
statement-open-total = Total of open notices
statement-remark = A payment counts from the day on which the bank counts it. Money that is not yet set against a notice lowers the balance and leaves the notices open.
