# The ledger for the secretariat’s own books.

books-account = { $code ->
    [working_capital] Фонд оборотных средств
    [receivable] Задолженность плательщиков
    [assessed] Начисленные взносы
    [bank] Банк
    [unapplied] Незачтенные поступления
    [bank_charges] Банковские комиссии
    [expenditure] Расходы на совещания
    [voluntary] Добровольные взносы
   *[sponsorship] Фонд спонсорства
}
books-total = Проводок: { $postings }, дебет { $debits }, кредит { $credits }
