# 财务：费用估计、分摊、通知、付款、账户、结账。

costs-title = 费用
costs-money = 收款
costs-arrears = 欠款
costs-funds = 基金
costs-contributions = 缴款情况
costs-estimate = 费用估计
costs-apportion = 分摊费用
costs-apportionments = 分摊方案
costs-apportionment = 第{ $number }号分摊方案
costs-bills = 缴款通知和贷记通知
costs-closing = 结账
costs-waiting = 等待第二人办理
costs-waits = 等待第二人办理
costs-liquidity = 资金状况
costs-no-estimate = 尚未印发费用估计。
costs-none-shared = 尚未分摊费用。
costs-issued = 印发
costs-adopted = 通过
costs-not-adopted = 尚未通过
costs-needed = 需要
costs-billed = 已通知
costs-received = 已收到
costs-outstanding = 未缴
costs-missing = 缺口
costs-what = 项目
costs-amount = 金额
costs-enough = 资金充足
costs-not-enough = 资金不足
costs-decide = 决定会议能否举行的期限：
costs-number = 编号
costs-for = 用途
costs-kept = 保存时间
costs-payers = 缴款方数目
costs-payer = 缴款方
costs-total = 总计
costs-quantity = 数量
costs-unit = 单价
costs-subtotal = 小计
costs-support = 方案支助费用
costs-contingency = 应急准备金
costs-order-of = 计算次序
costs-percent = 百分比，例如13或7.5。
costs-changes = 变动内容
costs-no-changes = 没有变动。
costs-standing = 现行费用估计：版本
costs-write = 编写下一版本
costs-second-person = 这是您编制的，须由另一人签发。
costs-issue-estimate = 印发此费用估计
costs-adopt = 登记通过情况
costs-decided-on = 决定日期
costs-paper = 所依据的文件
costs-paper-hint = 报告及其段次，或决定。
costs-currency = 货币
costs-currency-hint = 国际标准货币代码，三个字母。
costs-line = 第{ $number }行
costs-words = 文字说明
costs-total-hint = 留空则采用现行费用估计的总额。
costs-expected = 分摊费用的非缔约国
costs-expected-hint = 三字母国家代码，以空格分隔。最后分摊则依据与会者名单。
costs-nearest = 比额表未列名义比率时，采用最近时期的名义比率
costs-share-out = 分摊并保存
costs-what-if = 如有其他国家与会
costs-come = 可能与会的国家
costs-come-hint = 三字母国家代码。不作保存。
costs-what-if-show = 显示变动
costs-before = 不计入时
costs-after = 计入时
costs-difference = 差额
costs-wrong-state = { $code }不是国家代码。
costs-wrong-come = 请至少列出一个国家。
costs-as-of = 截至
costs-scale = 分摊比额表
costs-nobody = 无
costs-derivation = 计算过程
costs-shares = 分摊额
costs-rate = 比率（%）
costs-share = 份额（%）
costs-due = 缴款期限
costs-draw-up = 编制通知
costs-draw-up-hint = 向各缴款方通知与先前摊款的差额，由第二人签发。
costs-run = 已编制的通知
costs-kind = 种类
costs-ground = 理由
costs-dated = 日期
costs-issue-bills = 签发这些通知
costs-give-up = 放弃
costs-no-bills = 尚未签发通知。
costs-state = 状态
costs-paid = 已缴清
costs-open = 未缴清
costs-correct = 更正
costs-credit = 以贷记通知更正
costs-credit-draw = 编制贷记通知
costs-notice = 缴款通知
costs-notice-hint = 表中所列编号。
costs-off = 扣减金额
costs-reason = 理由
costs-reason-hint = 缴款方将看到此理由。
costs-wrong-notice = 请填写现有缴款通知的编号。
costs-wrong-paper = 请注明文件。
costs-wrong-reason = 请说明理由。
costs-wrong-empty = 请填写此项。
costs-wrong-meeting = 没有此代号的会议。
costs-wrong-file = 请选择文件。
costs-enter = 登记付款
costs-upload = 上传银行对账单
costs-payments-wait = 待处理的付款
costs-more-wait = 另有未列出的待处理付款：{ $count }
costs-none-wait = 没有待处理的付款。
costs-allocated = 已记入通知
costs-none-allocated = 尚无记入。
costs-on = 日期
costs-not-known = 不详
costs-remitter = 银行所列付款人
costs-reference = 附言
costs-left = 尚未记入
costs-sent = 以其他货币汇出
costs-sent-hint = 金额、货币和汇率须一并填写，或均不填。
costs-sent-currency = 该货币
costs-exchange = 银行单据所列汇率
costs-charges = 由秘书处承担的银行费用
costs-charges-hint = 如无则留空。
costs-payer-hint = 三字母国家代码。
costs-no-proposal = 没有建议，须由人工查找。
costs-proposed = 建议：
costs-left-over = 余额：
costs-take-proposal = 采纳建议
costs-set-parts = 自行记入
costs-allocate = 记入这些通知
costs-name-payer = 指明缴款方
costs-set-by = 记入依据
costs-undo = 撤回
costs-undone = 已撤回
costs-file = 文件
costs-file-hint = 国际标准格式的对账单或CSV表格。
costs-statement-lead = 已知条目不重复计算。完全相符者即时记入。
costs-bank-account = 账户
costs-table-hint = 仅在表格未注明时填写。
costs-file-refused = 未采用此文件的任何内容。错误列示如下。
costs-uneven = 条目与余额不符；该账户差额：
costs-at-line = 第{ $line }行：
costs-taken = 对账单已录入。
costs-new = 新付款
costs-exact = 即时记入
costs-known = 已知
costs-out = 支出
costs-remarks = 备注
costs-account = 账户
costs-owed = 欠缴
costs-overdue = 逾期
costs-nothing-owed = 没有欠缴。
costs-how-to-pay = 请汇入通知所列账户并注明通知编号，付款即可自动记入。
costs-own-share = 分摊额如何计算
costs-not-billed = 本次会议尚未通知分摊额。
costs-notices = 通知
costs-statement = 账户报表
costs-no-lines = 没有变动记录。
costs-balance = 余额
costs-payment = 付款
costs-meeting = 会议
costs-meeting-hint = 如涉及某次会议，填写其代号。
costs-not-drawn = 尚未编制结账。
costs-close = 结账完毕
costs-closed = 已结账
costs-assessed = 摊款
costs-spent = 支出额
costs-unspent = 未用余额
costs-treatment = 余额处理
costs-back = 退还额
costs-credits = 贷记额
costs-draw-up-closing = 编制结账
costs-which-fund = 基金
costs-moved = 捐入或支出
costs-party = 捐款方或收款方
costs-purpose-of = 用途说明
costs-holds = 现有
costs-move = 登记变动
costs-no-contributions = 尚未摊款。
costs-purpose = { $code ->
    [preliminary] 初步分摊（会前）
   *[final] 最后分摊（按实际与会情况）
}
costs-why = { $code ->
    [reference_and_amount] 注明通知，金额完全相符
    [bundle_and_sum] 注明合并账单，并分文不差地付清其余额
    [references_and_sum] 注明多份通知，合计金额完全相符
    [reference] 注明通知，金额不符
    [payer_and_amount] 缴款方正好欠此数额
    [payer_and_sum] 缴款方按多份通知合计正好欠此数额
    [amount] 仅有一份通知为此数额
   *[payer] 缴款方有欠款
}
costs-set = { $code ->
    [exact] 附言与金额相符
   *[confirmed] 经人确认
}
costs-rest = { $code ->
    [returned] 按比例退还
   *[kept] 留作下次会议之用
}
costs-fund = { $code ->
    [working_capital] 周转基金
    [voluntary] 自愿捐款
   *[sponsorship] 代表赞助
}
costs-direction = { $code ->
    [given] 捐入
   *[spent] 支出
}
costs-order = { $code ->
    [support_first] 先计支助费用，再按合计数计准备金
    [contingency_first] 先计准备金，再按合计数计支助费用
   *[both_on_subtotal] 均按小计计算
}
costs-bill = { $code ->
    [notice] 缴款通知
   *[credit_note] 贷记通知
}
costs-because = { $code ->
    [share] 分摊额
    [final_share] 与最后分摊额的差额
    [correction] 更正
   *[unspent] 未用余额
}
costs-age = { $code ->
    [not_due] 未到期
    [up_to_30] 30天以内
    [up_to_60] 31至60天
    [up_to_90] 61至90天
   *[over_90] 超过90天
}
costs-done = { $code ->
    [kept] 草稿已保存，由第二人印发。
    [issued] 费用估计已印发。
    [adopted] 已登记通过情况。
    [drawn-up] 已编制，等待第二人办理。
    [issued-bills] 通知已签发。
    [given-up] 已放弃这些通知。
    [allocated] 付款已记入。
    [named] 已登记缴款方。
    [undone] 已撤回，该款重新待处理。
    [entered] 付款已登记，待处理。
    [went-back] 退回款项已登记。
    [closed] 账目已结。
   *[moved] 变动已登记。
}
costs-bank-remark = { $code ->
    [not-booked] 条目未入账，已略去。
    [reversal] 条目撤销先前条目。
    [bundle-differs] 合并付款明细与总额不符，整笔录入，不列姓名。
    [repeated-reference] 银行对先前条目使用同一编号。
    [charges-differ] 费用涉及多种货币，未予相加。
   *[no-day-of-booking] 无入账日期，以起息日代替。
}
costs-bank-fault = { $code ->
    [too-large] 文件过大。
    [too-many] 条目过多。
    [too-long] 文字过长。
    [too-deep] 嵌套过深。
    [unreadable] 无法读取文件。
    [not-text] 含有非文字内容。
    [encoding] 无法读取此编码。
    [unknown-form] 既非对账单亦非表格。
    [not-a-statement] 这不是账户对账单。
    [version] 格式版本不详。
    [no-statement] 文件中没有对账单。
    [truncated] 文件不完整。
    [not-xml] 标记有误。
    [document-type] 不允许文档类型声明。
    [entity] 不解析实体引用。
    [mixed] 文字与元素混杂。
    [missing] 缺少必要内容。
    [repeated] 内容重复。
    [statement-twice] 对账单重复。
    [amount-empty] 没有金额。
    [amount-separator] 金额中含有分隔符。
    [amount-too-fine] 金额的小数位多于该货币。
    [amount-not-digits] 金额不是数字。
    [amount-too-large] 金额过大。
    [negative] 金额为负。
    [currency] 不是货币代码。
    [other-currency] 货币与账户不符。
    [day] 不是日期。
    [direction] 未说明收入或支出。
    [indicator] 既非真亦非假。
    [rate] 不是汇率。
    [no-heading] 没有日期和金额的标题行。
    [columns] 单元格数与标题不符。
    [quotation] 引号未闭合。
    [decimal-mark] 点号与逗号有歧义。
    [decimal-marks] 点号和逗号均作小数点。
    [day-order] 日期有歧义。
    [day-orders] 日期次序不一。
    [no-account] 表格未注明账户，请在下面填写。
    [no-currency] 表格未注明货币，请在下面填写。
   *[more] 还有其他错误。
}
costs-as-pdf = PDF
costs-as-xlsx = 电子表格（XLSX）
costs-months = 往月月末情况
costs-part = 第 { $number } 部分，共 { $count } 部分
costs-first = 首部分
costs-earlier = 上一部分
costs-later = 下一部分
costs-last = 末部分
costs-scale-hint = 按条约概况所述，或另行选择。若比额表在财政期内变更，“各比额表按天数”将两者都计入。
costs-from = 自
costs-until = 至
costs-from-hint = 仅用于“各比额表按天数”：财政期。未注明时为开幕之年。
costs-by-scale = { $code ->
    [by-opening] 会议开幕时有效的比额表
    [by-issue] 今日有效的比额表
    [latest] 最新的比额表
   *[by-days] 各比额表按天数
}
costs-journal = 会计分录导出
costs-journal-lead = 该期间的每笔分录及其在秘书处账簿中的科目代码。借贷相符。
costs-journal-show = 显示合计
costs-journal-file = 下载文件（CSV）
costs-edition = { $code ->
    [draft] 草案
   *[issued] 已发布
}
costs-came = { $code ->
    [payment] 付款
   *[returned] 付款已撤回
}
costs-sum = { $code ->
    [subtotal] { costs-subtotal }
    [support] { costs-support }
    [contingency] { costs-contingency }
    [assessed] { costs-assessed }
    [spent] { costs-spent }
    [unspent] { costs-unspent }
    [back] { costs-back }
   *[total] { costs-total }
}
costs-taken-back = 银行撤回
costs-takes-back = 可能撤回 { $date } 的付款。
costs-takes-nothing = 没有此金额的付款。
costs-set-against = 已抵销：
costs-see-to-it = 未作任何更改。请在该付款处登记：其所付款项将重新成为欠款。
costs-gone = { $code ->
    [taken_back] 被银行撤回
   *[sent_back] 退还缴款方
}
costs-enter-gone = { $code ->
    [taken_back] 登记银行撤回
   *[sent_back] 登记部分退还
}
costs-gone-lead = { $code ->
    [taken_back] 整笔付款不复存在，其所付款项重新成为欠款。
   *[sent_back] 只能退还付款的余额。登记退还的人不得是登记该付款的人。
}
costs-evidence = 银行凭证
costs-evidence-hint = 对账单条目或付款指令，按银行的名称填写。
costs-went-back = 退回的款项
costs-to-gone = 该笔付款及其退回情况
costs-budget = 预算
costs-budgets = 各项预算
costs-of-meeting = 会议费用
costs-budget-hint = 第二预算有其自己的缴款方和费用估计。
costs-if-it-comes = 如该国与会，各方分摊额
