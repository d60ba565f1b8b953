# 工作台上的欠款：提醒、合并账单。

dues-reminders = 提醒
dues-bundles = 合并账单
dues-lead = 已到期而在其阶段尚未提醒的款项，截至
dues-over = 逾期
dues-more-than = 超过{ $days }日
dues-treaty = 条约
dues-letters = 信函
dues-would-go = 将发出的内容
dues-none-due = 在此范围内今日无须提醒任何一方。已在其阶段或今日提醒过的，不再重复提醒。
dues-no-address = 没有登记地址
dues-days-over = { $days ->
   *[other] 逾期{ $days }日
}
dues-send = { $count ->
   *[other] 发出{ $count }份提醒
}
dues-sent = 已发出的提醒
dues-none-sent = 尚未发出提醒。
dues-sent-by = 发出人
dues-last = 最近一次提醒
dues-off = 站点文件在 { $setting } 下未设门槛：每份通知均单独寄发。
dues-waiting = 待发的通知
dues-none-waiting = 没有待发的通知。
dues-waits = 等待与其他通知合并收取
dues-since = 等待自
dues-below = 低于
dues-alone = 单独寄发
dues-post-alone = 单独寄发一份待发通知
dues-post = 寄发
dues-draw-up = 编制合并账单
dues-draw-up-hint = 凡在同一货币下有两份以上待发通知的缴款方，不分条约合并编制，由第二人签发。
dues-one-payer = 仅限此缴款方
dues-one-payer-hint = 留空则包括全部。
dues-run = 已编制的合并账单
dues-issue = 签发这些账单
dues-none-issued = 尚未签发合并账单。
dues-done = { $code ->
    [reminded] 提醒正在发出。
    [drawn-up] 已编制，等待第二人办理。
    [issued] 合并账单已签发。
    [given-up] 已放弃；其中的通知继续等待。
   *[posted] 通知正在寄发。
}
