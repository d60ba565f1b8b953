# The ledger for the secretariat’s own books.

books-account = { $code ->
    [working_capital] Fondo de operaciones
    [receivable] Por cobrar de los contribuyentes
    [assessed] Cuotas fijadas
    [bank] Banco
    [unapplied] Pagos aún no imputados
    [bank_charges] Gastos bancarios
    [expenditure] Gastos de las reuniones
    [voluntary] Contribuciones voluntarias
   *[sponsorship] Fondo de patrocinio
}
books-total = { $postings } asientos, debe { $debits }, haber { $credits }
