# 财务规则不允许之处，以及所填内容的错误。

money-refusal = { $why ->
    [nothing-to-bill] 无账单可开：各方份额与已摊款额一致。
    [bills-under-way] 本次会议另有账单等待第二人处理。请先印发或放弃。
    [second-person-for-bills] 编制人不得印发，须由第二人印发。
    [bills-issued] 这些账单已经印发。
    [bills-given-up] 这些账单已经放弃。
    [due-before-dated] 通知须注明付款日期，且不得早于通知日期。
    [apportionment-billed] 这一分摊已经开具账单。
    [more-than-billed] { $number } 的余额小于该数额。
    [nothing-to-bundle] 没有缴款方在同一货币下有两份待发通知。单独一份另行寄发。
    [bundles-under-way] 另有合并账单等待第二人办理。请先签发或放弃。
    [second-person-for-bundles] 编制合并账单者不得签发，须由第二人签发。
    [bundle-due-before-dated] 合并账单的付款期限不得早于其日期。
    [bundle-changed] 编制以后其中已有付款、贷记或寄发。请放弃后重新编制。
    [notice-not-waiting] 该通知不在等待之列：已寄发、已合并收取、已付清或尚未打印。
    [nothing-to-remind] 今日无须提醒任何一方：没有在其阶段尚未提醒的逾期款项。
    [nothing-to-allocate] 请填写大于零的数额。
    [bill-not-open] { $number } 没有待付款项：已付清、已冲减或不存在。
    [bill-of-other-currency] 该通知以 { $currency } 计。其他货币须按已登记的汇率支付。
    [bill-of-other-payer] 这笔款项属于 { $payer }，不能支付他方的通知。
    [more-than-left] 这笔付款只余 { $amount }。
    [more-than-owed] 该通知只欠 { $amount }。
    [no-reason] 请说明理由。
    [no-evidence] 请注明可资证明的银行凭证。
    [before-payment] 付款日期为 { $date }，不能早于此日退回。
    [second-person-for-refund] 登记付款的人不得登记其退还，须由第二人登记。
    [accounts-closed] 这些账目已经结清。
    [closing-not-drawn-up] 尚未编制结账。
    [second-person-for-closing] 编制结账者不得结账，须由第二人结账。
    [bills-wait] 本次会议有账单等待印发。请先印发或放弃。
    [negative-cost] 会议费用不得低于零。
    [closing-without-paper] 请注明结账所依据的文件。
    [nothing-moved] 请填写大于零的数额。
    [nameless-movement] 请说明由谁提供或付给谁，以及用途。
    [not-enough-in-fund] 基金中该货币只有 { $amount }。
    [no-sponsorship-programme] 该条约的资料中没有赞助方案。
    [late-sponsorship-request] 申请已于{ $date }截止。
    [too-many-sponsorship-requests] 该国申请的代表人数已达上限。
    [sponsorship-asked-twice] 第{ $number }号申请针对同一名代表。
    [sponsorship-not-open] 申请已有决定或已撤回。
    [nothing-granted] 请填写大于零的数额。
    [decision-without-reason] 请说明理由：代表团可以看到。
    [grant-not-in-fund] 基金中该货币有 { $holds }，其中 { $reserved } 已批准但未支付。
    [grant-not-proposed] 尚无提议。
    [second-person-for-grant] 提议者不得批准，须由第二人批准。
    [sponsorship-not-granted] 该申请未获批准。
    [nothing-left-of-grant] 批准的金额已无余额。
    [more-than-granted] 批准的金额只剩 { $amount }。
    [sponsorship-from-other-fund] 申请由赞助基金支付。
    [granted-in-fund] 基金中该货币有 { $holds }，其中 { $reserved } 已批准给代表但未支付。
    [account-without-code] 下列科目有发生额，但站点文件的科目一节中没有代码：{ $accounts }。
    [no-period] 期间的终止早于开始。
    [no-total] 没有可分摊的总额：请先印发费用估计，或填写总额。
    [not-closed] 会议尚未闭幕，参加者尚不确定。
    [missing-rate] { $payer } 在所用比额表中没有比率。请采用最近的名义比率，或填写比率。
   *[other] 分摊规则不允许这样做。
}
money-wrong = { $why ->
    [no-item] 请选择支付项目。
    [no-words] 请至少用一种语言说明。
    [no-quantity] 请填写大于零的整数。
    [no-amount] 请填写数额，例如 1234.50，不加千位分隔符。
    [no-percentage] 请填写 0 至 100 的百分比。
    [nothing] 请至少填写一行。
    [too-many] 行数过多。
    [too-long] 文字过长。
    [too-large] 总额过大，无法计算。
    [no-date] 请填写年、月、日。
    [no-currency] 请填写三个字母的货币代码。
    [no-payer] 请填写缴款方代码。
    [no-charges] 手续费须小于收到的数额。
    [no-rate] 汇出数额、货币和汇率须一并填写。
    [no-criterion] 请从条约资料所列理由中选择。
    [no-why] 请援引一项理由，或说明原因。
    [no-paper] 请注明来函。
   *[nameless] 请填写缴款方、名称或附言。
}
