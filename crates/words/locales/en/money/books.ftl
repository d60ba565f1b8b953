# The ledger for the secretariat’s own books.

books-account = { $code ->
    [working_capital] Working capital fund
    [receivable] Receivable from payers
    [assessed] Assessed contributions
    [bank] Bank
    [unapplied] Money not yet set against a notice
    [bank_charges] Bank charges
    [expenditure] Expenditure of meetings
    [voluntary] Voluntary contributions
   *[sponsorship] Sponsorship fund
}
books-total = { $postings } postings, debits { $debits }, credits { $credits }
