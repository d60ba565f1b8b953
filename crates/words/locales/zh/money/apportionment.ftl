# 分摊：份额如何得出，以及总额为何不能分摊。

apportionment-total = 待分摊：{ $total } { $currency }。缴款方数目：{ $payers }。
apportionment-fixed-percent = 承担总额的固定百分比{ $percent }%，在分摊其余部分之前先行扣除。
apportionment-rate = 比率：{ $rate }%；{ $ground }。
apportionment-ground-scale = { $period }年分摊比额表
apportionment-ground-notional = { $period }年非会员国名义比率（{ $basis }）
apportionment-ground-other = 采用{ $period }年的名义比率，因所用比额表未予列明（{ $basis }）
apportionment-ground-days = 各比额表按天数计算：{ $parts }
apportionment-ground-part = { $period }年：{ $days }天
apportionment-ground-given = 由缴款方名单给定
apportionment-below-threshold = 比率低于{ $threshold }%的门槛：无需缴款。
apportionment-fixed-taken = 首先扣除固定百分比，合计{ $percent }%；余额：{ $left }。
apportionment-others-ceiling = 第{ $round }轮：按最高限额固定者：{ $count }，合计承担{ $amount }。
apportionment-held-ceiling = 第{ $round }轮：份额本应为{ $share }；按最高限额固定为{ $amount }。
apportionment-others-least-developed = 第{ $round }轮：按最不发达国家限额固定者：{ $count }，合计承担{ $amount }。
apportionment-held-least-developed = 第{ $round }轮：份额本应为{ $share }；按最不发达国家限额固定为{ $amount }。
apportionment-others-minimum = 第{ $round }轮：按最低金额固定者：{ $count }，合计承担{ $amount }。
apportionment-held-minimum = 第{ $round }轮：份额本应为{ $share }；按最低金额固定为{ $amount }。
apportionment-left = 留待其他方分摊：{ $left }。
apportionment-sum = 参与分摊各方（{ $payers }）比率之和：{ $sum }%。
apportionment-share = 份额：{ $left } × { $rate } ÷ { $sum } = { $share }。
apportionment-fixed-share = 份额：{ $share }。
apportionment-whole = 份额为整数单位，无需舍入。
apportionment-rounded-down = 向下舍至{ $unit }为单位：{ $down }；舍去：{ $remainder }个单位。
apportionment-unit-added = 剩余单位：{ $given }，分给余数最大者各一；此余数排第{ $rank }：加一个单位。
apportionment-unit-not-added = 剩余单位：{ $given }，分给余数最大者各一；此余数排第{ $rank }：不加。
apportionment-half-up = 舍入至最接近的{ $unit }，逢半进一。
apportionment-pays = 应缴：{ $amount } { $currency }。
apportionment-sums = 总额{ $total }，各数之和{ $sum }，差额{ $difference }，单位：{ $currency }。
apportionment-scales = 分摊比额表：{ $periods }。
apportionment-uneven = { $period }年比额表比率之和为{ $sum }%而非100%；应要求采用。
apportionment-not-verified = 关于由谁缴款的规则未经官方文本核对：{ $source }
refusal-no-payers = 未列明任何缴款方。
refusal-no-payers-help = 请提供缴款方文件，或条约与日期。
refusal-payer-twice = { $payer }在缴款方中出现两次。
refusal-payer-twice-help = 每一缴款方只列一次。
refusal-payer-is-party = { $payer }在该日已是缔约国，并已作为缔约国缴款。
refusal-payer-is-party-help = 请将其从缔约国以外的与会国中删除。
refusal-parties-only = 该条约的费用仅由缔约国承担；{ $payer }不是缔约国。
refusal-parties-only-help = 见条约概况中的缴款规则。
refusal-total-not-positive = { $total }的总额不予分摊：没有需承担的费用。
refusal-total-not-positive-help = 请提供大于零的总额。退还款项属贷记，按各方已被收取的数额计算。
refusal-no-unit = 舍入单位不是正数金额。
refusal-no-unit-help = 以0.01表示分，以1表示整数单位。
refusal-too-many-decimals = 百分比最多印十二位小数，而非{ $decimals }位。
refusal-too-many-decimals-help = 请减少位数。
refusal-total-not-in-units = 总额{ $total }不是{ $unit }的整数倍，故以该单位计的各数之和不可能等于总额。
refusal-total-not-in-units-help = 请选用更小的单位，或采用列明差额的四舍五入法。
refusal-minimum-not-in-units = 最低金额{ $minimum }为负数，或不是{ $unit }的整数倍。
refusal-minimum-not-in-units-help = 请以整数单位给出最低金额。
refusal-fixed-above-whole = 固定百分比合计{ $sum }%，超过整体。
refusal-fixed-above-whole-help = 请降至100%或以下。
refusal-fixed-above-cap = { $payer }的固定百分比{ $fixed }%高于其限额{ $most }%。
refusal-fixed-above-cap-help = 两项规则须有一项让步；请指明。
refusal-nobody-by-rate = 尚余{ $left }待承担，但无任何一方有可据以分摊的比率。
refusal-nobody-by-rate-help = 请列入有比率的缴款方，或降低门槛。
refusal-all-capped = 所有参与方均受限额约束：合计最多承担{ $left }中的{ $most }，尚有{ $short }无人承担。受最高限额约束者：{ $ceiling }；受最不发达国家限额约束者：{ $developed }。
refusal-all-capped-help = 请提高限额：任何份额都无法凑成总额。
refusal-minimum-above-total = 最低金额合计{ $least }，超过需承担的{ $left }。
refusal-minimum-above-total-help = 请降低最低金额。
refusal-too-large = 这些数字过大，无法精确计算。
refusal-too-large-help = 未作任何舍入或截断。请核对总额与比率。
refusal-no-scale = 数据中没有{ $asked }的分摊比额表。现有：{ $periods }。
refusal-no-scale-help = 请指明其中一个期间。
refusal-no-span = { $from }至{ $until }不是一段至多十年的期间。
refusal-no-span-help = 首日须早于末日。
refusal-scale-not-whole = { $period }年比额表比率之和为{ $sum }%而非100%。
refusal-scale-not-whole-help = 请指明另一比额表，或在知情的情况下接受此表：{ $option }。
refusal-missing-rate = { $period }年比额表未列明以下各方的比率：{ $payers }。
refusal-missing-rate-offered = { $payer }（{ $period }年名义比率{ $rate }%）
refusal-missing-rate-help = 请在文件{ $column }栏给出比率，或用{ $rate }；或采用最近的名义比率：{ $notional }。
apportionment-amount-wrong = { $option }“{ $found }”：{ $wrong ->
    [empty] 没有金额。
    [separator] 数字之间有分隔符；请只写数字和一个小数点，如300000.00。
    [too-fine] 该货币小数点后位数较少。
    [too-large] 超过9223372036854775807个辅币单位。
   *[not-digits] 应为数字和一个小数点，如300000.00。
}
apportionment-sheet-title = 费用分摊
apportionment-sheet-inputs = 灰色单元格为给定数字；其余数字均为公式。
apportionment-sheet-held-note = 何方受上限或下限约束由程序得出，作为给定数据列于“方式”栏；更改数字后，“核对”栏显示其是否仍然成立。
apportionment-sheet-total = 总额
apportionment-sheet-unit = 舍入单位
apportionment-sheet-left = 按比率分摊的余额（以份计）
apportionment-sheet-parts = 每单位份数
apportionment-sheet-rates = 比率之和
apportionment-sheet-over = 剩余单位
apportionment-sheet-sum = 各数之和
apportionment-sheet-difference = 差额
apportionment-sheet-footing = 方式
apportionment-sheet-rate = 比率（%）
apportionment-sheet-limit = 给定金额（单位）
apportionment-sheet-down = 向下舍入
apportionment-sheet-remainder = 余数
apportionment-sheet-rank = 排名
apportionment-sheet-added = 加单位
apportionment-sheet-share = 份额（%）
apportionment-sheet-amount = 金额
apportionment-sheet-control = 核对
apportionment-sheet-code = 代码
apportionment-sheet-name = 名称
apportionment-footing = { $footing ->
    [fixed] 固定百分比
    [ceiling] 最高限额
    [least-developed] 最不发达国家限额
    [minimum] 最低金额
    [threshold] 低于门槛
   *[rate] 比率
}
apportionment-rule-not-verified = { $rule ->
    [sharing] 费用分摊办法未经官方文本核实：{ $source }
    [overheads] 附加费用未经官方文本核实：{ $source }
    [reminders] 提醒的时间未经官方文本核实：{ $source }
    [sponsorship] 赞助方案未经官方文本核实：{ $source }
   *[decision] 该决定的日期未经官方文本核实：{ $source }
}
