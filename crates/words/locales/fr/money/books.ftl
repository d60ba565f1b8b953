# The ledger for the secretariat’s own books.

books-account = { $code ->
    [working_capital] Fonds de roulement
    [receivable] Créances sur les contributeurs
    [assessed] Contributions mises en recouvrement
    [bank] Banque
    [unapplied] Versements non encore imputés
    [bank_charges] Frais bancaires
    [expenditure] Dépenses des réunions
    [voluntary] Contributions volontaires
   *[sponsorship] Fonds de parrainage
}
books-total = { $postings } écritures, débits { $debits }, crédits { $credits }
