# 缴款方的账户对账单。

statement-title = 账户对账单
statement-as-at = 截至{ $date }
statement-currency = 金额单位
statement-column-date = 日期
statement-column-what = 事项
statement-column-charged = 借记
statement-column-credited = 贷记
statement-column-balance = 余额
statement-payment = 收到付款
statement-repayment = { $ground ->
    [taken_back] 付款被银行撤回
   *[sent_back] 退还缴款方
}
statement-bill = { $kind ->
    [credit_note] 贷记通知{ $number }
   *[notice] 摊款通知{ $number }
}
statement-reference = 付款编号：{ $reference }
statement-balance = { $side ->
    [payer] 缴款方结余
    [even] 账目已结清
   *[owed] 应缴余额
}
statement-nothing = 没有摊款，也没有收款。
statement-open = 未付清的通知
statement-open-none = 没有未付清的通知。
statement-column-notice = 通知
statement-column-due = 付款期限
statement-column-age = 逾期
statement-column-left = 尚待缴付
statement-age = { $age ->
    [not_due] 尚未到期
    [up_to_30] 逾期30日以内
    [up_to_60] 逾期31至60日
    [up_to_90] 逾期61至90日
   *[over_90] 逾期90日以上
}
statement-by-age = 按逾期时间
statement-open-total = 未付清通知总额
statement-remark = 付款自银行记账之日起计算。尚未记入通知名下的款项减少余额，但不使通知结清。
