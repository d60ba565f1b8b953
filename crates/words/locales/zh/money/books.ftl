# The ledger for the secretariat’s own books.

books-account = { $code ->
    [working_capital] 周转基金
    [receivable] 应收款
    [assessed] 已分摊会费
    [bank] 银行
    [unapplied] 尚未抵销的款项
    [bank_charges] 银行手续费
    [expenditure] 会议支出
    [voluntary] 自愿捐款
   *[sponsorship] 赞助基金
}
books-total = 分录 { $postings } 笔，借方 { $debits }，贷方 { $credits }
