# The ledger for the secretariat’s own books.

books-account = { $code ->
    [working_capital] صندوق رأس المال المتداول
    [receivable] مستحقات على المسددين
    [assessed] الأنصبة المقررة
    [bank] المصرف
    [unapplied] مبالغ لم تُقيَّد بعد
    [bank_charges] رسوم مصرفية
    [expenditure] نفقات الاجتماعات
    [voluntary] التبرعات
   *[sponsorship] صندوق الرعاية
}
books-total = عدد القيود { $postings }، المدين { $debits }، الدائن { $credits }
