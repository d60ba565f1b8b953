# 将小额通知合并收取的账单。

bundle-title = 合并账单
bundle-number = 编号
bundle-lead = 下列摊款通知金额较小，现合并收取。各通知随附，内容与签发时相同。
bundle-notices = 通知
bundle-list = 收取的款项
bundle-column-dated = 日期
bundle-column-amount = 通知金额
bundle-total = 总额
bundle-why = 付款时请仅注明本编号，款项即记入所列全部通知名下。
bundle-remark = 除所列通知外，本账单不要求缴付其他款项。上列付款期限取代各通知所印期限。本账单不是收据。
