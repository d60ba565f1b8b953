# 摊款通知及账单，以及贷记通知。

bill-kind = { $kind ->
    [credit_note] 贷记通知
   *[notice] 摊款通知及账单
}
bill-number = 编号
bill-dated = 日期
bill-due = 付款期限
bill-meeting = 会议
bill-budget = 预算
bill-payer = 缴款方
bill-basis = 法律依据
bill-article = { $treaty }第{ $article }条
bill-decisions = { $treaty }缔约方的决定
bill-corrects = 更正
bill-why = 理由
bill-reason = 说明
bill-ground = { $ground ->
    [final_share] 初步分摊与最后分摊之间的差额
    [correction] 更正
    [unspent] 会议未用款项的份额
    [budget_share] 本预算的份额
    [budget_unspent] 本预算未用款项的份额
   *[share] 会议费用的份额
}
bill-amount = { $kind ->
    [credit_note] 贷记金额
   *[notice] 应缴金额
}
bill-payable = 请于{ $date }前付清
bill-derivation = 金额的计算
bill-step-total = 由{ $payers }个缴款方分摊的费用
bill-step-fixed-percent = 占总额的固定百分比
bill-step-rate = 比率（{ $ground }）
bill-rate-ground = { $ground ->
    [scale] { $period }年联合国会费分摊比额表
    [notional] 名义比率，{ $period }年比额表
    [notional_of_other] { $period }年比额表的名义比率
    [by_days] 各比额表按日计算：{ $period }
   *[given] 为本次分摊给定的比率
}
bill-days = { $period }年{ $days }日
bill-step-threshold = 低于门槛
bill-step-fixed-taken = 扣除其他方固定百分比（{ $percent }）后的余额
bill-step-others-held = 扣除{ $payers }个受限额或最低额约束的缴款方后的余额
bill-step-held = { $bound ->
    [ceiling] 减至最高限额前的份额
    [least_developed] 减至最不发达国家限额前的份额
   *[minimum] 提至最低额前的份额
}
bill-step-sum = 按比率分摊的{ $payers }个缴款方的比率之和
bill-step-factor = 系数：每百分之一比率的金额
bill-step-share = 未取整份额，比率×系数
bill-step-fixed-share = 未取整份额
bill-step-down = 向下取整
bill-step-unit = 余下{ $given }个单位，归余数最大者；本余数排第{ $rank }位
bill-step-half-up = 四舍五入至{ $unit }
bill-step-pays = 份额
bill-step-before = 已摊款额
bill-step-difference = 差额
bill-how = 付款方式
bill-reference = 付款编号
bill-reference-why = 付款时请注明此编号，以便记入本通知名下。
bill-says-not = { $kind ->
    [credit_note] 本贷记通知减少应缴款额，既非付款，亦非收据，且不涉及其他通知。
   *[notice] 本通知不是收据，也不涉及以往通知或在途付款；后者见账户对账单。
}
# A second budget of a meeting.
money-purse = { $budget }，{ $meeting }
