# 命令行所示文字。{ $花括号 } 中的名称按原样填入。

console-status-on = { $title }，{ $date }
console-heading-address = 地址
console-heading-article = 条款
console-heading-at = 时间
console-heading-cancelled_on = 取消日期
console-heading-capacity = 身份
console-heading-category = 类别
console-heading-channel = 方式
console-heading-check = 检查
console-heading-code = 代码
console-heading-composition_due_on = 代表团组成提交期限
console-heading-count = 数量
console-heading-courtesy = 称谓
console-heading-dated = 日期
console-heading-dates = 会期
console-heading-deposited_on = 交存日期
console-heading-emails = 电子邮件
console-heading-ended = 终止
console-heading-entered = 已录入
console-heading-fact = 事项
console-heading-family = 姓
console-heading-found = 发现的问题
console-heading-from = 自
console-heading-function = 职务
console-heading-given = 名
console-heading-in_force_on = 生效日期
console-heading-rate_percent = 比率（%）
console-heading-share_percent = 份额（%）
console-heading-amount = 金额
console-heading-iso3 = 代码
console-heading-key = 标识
console-heading-kind = 类型
console-heading-language = 语言
console-heading-language_set_on = 设定日期
console-heading-languages = 语文
console-heading-manner = 方式
console-heading-meeting = 会议
console-heading-name = 姓名或名称
console-heading-number = 编号
console-heading-office = 部门
console-heading-own_script = 本国文字
console-heading-parties = 缔约国
console-heading-person = 人员
console-heading-place = 序号
console-heading-published_at = 发布
console-heading-purpose = 目的
console-heading-reason = 理由
console-heading-received_at = 收到时间
console-heading-reference = 编号
console-heading-role = 职责
console-heading-rule = 规则
console-heading-scope = 范围
console-heading-sha256 = SHA-256
console-heading-source = 来源
console-heading-stage = 状态
console-heading-standing = 地位
console-heading-state = 状态
console-heading-station = 工作地点
console-heading-step = 步骤
console-heading-timeliness = 期限
console-heading-symbol = 文号
console-heading-title = 标题
console-heading-treaty = 条约
console-heading-until = 至
console-heading-valid_from = 有效期自
console-heading-valid_until = 有效期至
console-heading-value = 内容
console-heading-verified = 核实情况
console-heading-version = 文本
console-heading-withdrawal_effective_on = 退出生效日期
console-heading-year = 年份

console-kind-payer = 缴款方
console-kind-ldc-list = 最不发达国家名单
console-kind-delegation = 代表团
console-kind-file = 文件
console-kind-document = 文件
console-kind-meeting = 会议
console-kind-mission = 代表团
console-kind-note = 照会
console-kind-organization = 组织
console-kind-paper = 文件
console-kind-person = 人员
console-kind-request = 与会申请
console-kind-role = 职责
console-kind-site = 站点
console-kind-state = 国家
console-kind-treaty = 条约

console-who-acts = 由谁操作？
console-who-acts-help = 请用 --as PERSON 表明身份；`convene person list` 列出在册人员
console-unknown = 无此记录：{ $kind } `{ $key }`。
console-unknown-help = 各 `list` 命令列出已有记录
console-already-on-record = 已有记录：{ $kind } `{ $key }`。
console-faults = { $file }：{ $count ->
   *[other] { $count } 处错误；未作任何更改
}
console-faults-help = 请在所指位置更正文件，然后重新提交
console-fault-at-line = { $file }，第 { $line } 行，{ $column }：实为“{ $found }”，应为 { $expected }
console-fault-in-line = { $file }，第 { $line } 行：实为“{ $found }”，应为 { $expected }
console-fault-at-field = { $file }，{ $column }：实为“{ $found }”，应为 { $expected }
console-last-administrator = 将无人管理本站点。
console-last-administrator-help = 请先任命另一名管理员
console-changed-meanwhile = 其间已有他人更改；未写入任何内容。
console-changed-meanwhile-help = 请重新查看，然后重复该命令
console-file-too-large = 文件大于 20 MiB。
console-file-unreadable = 无法读取 { $file }：{ $why }
console-no-workbook-in-terminal = 工作簿不能在终端显示。
console-no-workbook-in-terminal-help = 请用 --output 指定文件，或将标准输出导入文件
console-no-site = { $folder } 不是站点：{ $why }
console-no-site-help = 请用 `convene found` 建立站点，或试用 `convene demo`

console-imported = { $file } 现已适用（SHA-256 { $hash }…）。
console-missions-imported = { $count ->
   *[other] 名册现有 { $count } 个代表团。
}
console-language-set = 语言已设定，不再是推定。
console-site-founded = 站点 { $site } 已建立。用 `convene person appoint` 增加其他人员。
console-person-appointed = 人员已任命。
console-person-erased = 姓名和用户名已删除；日志仍可核验。
console-role-given = 职责自今日起授予。
console-role-ended = 职责已终止。
console-treaty-entered = 条约已录入：{ $title }。
console-meeting-opened = 会议 { $meeting } 已设立。用 `convene note draft { $meeting }` 起草其照会。
console-meeting-followed = 会议 { $meeting } 已设立，日期已顺延。所依据的决议尚待列明。
console-resolution-named = 会议 { $meeting } 现以该决议为依据。
console-meeting-arranged = 会议 { $meeting } 的安排已更改。对原文本的核准已失效。
console-meeting-cancelled = 会议 { $meeting } 已取消。已发出的照会可予撤回。
console-note-drafted = 照会已起草。由另一人用 `convene note approve` 核准。
console-correction-drafted = 更正已起草；将送交原照会的所有收件方。
console-withdrawal-drafted = 撤回照会已起草；将送交原照会的所有收件方。
console-departure-kept = 对标准文本的变更已存为第 { $version } 版。
console-note-approved = { $reference } 已核准并制成，可供简签。
console-note-initialled = { $reference } 已简签。
console-note-issued = { $reference } 已发出。此后只可更正或撤回，不得更改。
console-note-abandoned = 照会已放弃。如已编号，其编号仍登记在案。
console-document-published = { $symbol } 已发布，第{ $version }版。
console-publication = 文件未发布；没有任何改动。
console-papers-written = { $count ->
   *[other] { $folder } 中有 { $count } 份文件。
}
console-drawing-up = 正在制作
console-writing-out = 正在写出

console-fact-title = 会议
console-fact-dates = 会期
console-fact-place = 地点
console-fact-basis = 依据
console-fact-composition = 代表团组成提交期限
console-fact-cancelled = 已取消
console-fact-note = 照会
console-fact-broken = 不得召集
console-deadline = { $date }（{ $weekday }），{ $zone } 时间当日结束前（自 { $late_from } 起为逾期）
console-quotation-read = 相符；原文已查阅
console-quotation-as-quoted = 与仅见于他文引述的文本相符
console-quotation-not-verified = 与未经核实的文本相符
console-quotation-no-source = 未存有该语言的文本可供核对
console-by-rule = 议事规则第 { $rule } 条列名
console-version-issued = 已发出
console-version-courtesy = 参考文本
console-mark-replaced = 为本次会议替换
console-mark-added = 为本次会议增添
console-mark-wanting = 缺该语言文本
console-yes = 是
console-verified = 已核实
console-unverified = 未核实
console-rule-title = 名称
console-rule-entry-into-force = 生效
console-rule-withdrawal = 退出
console-rule-costs = 费用
console-rule-observers = 观察员
console-rule-mandate = 联合国的授权
console-rule-symbols = 文号
console-rule-text = 所存文本
console-calendar-due = { $meeting }：代表团组成提交期限

console-check-schema = 数据结构与引用
console-check-journal = 日志
console-check-papers = 文件
console-check-numbers = 编号登记册
console-check-notes = 照会与会议是否一致
console-check-money = 账目：分录、账单、付款和份额
console-in-order = 正常
console-not-in-order = 不正常
console-ailing = { $count ->
   *[other] { $count } 项检查发现问题。
}

console-demonstration-name = 演示秘书处
console-not-a-demonstration = 该文件夹中的站点不是演示站点；未对其作任何操作。
console-not-a-demonstration-help = 请用 --site 指定其他文件夹
console-demonstration-clock = 这是演示：其时钟显示{ $moment }。
console-stage-passed = { $site }中的站点已到阶段“{ $stage }”，不会退回“{ $wanted }”。
console-stage-passed-help = 用 --site 指定另一个文件夹，或选择更晚的阶段
console-demonstration-done =
    { $reference }：{ $stage }；六种语文的文件共 { $papers } 份（{ $seconds } 秒）。

      { $site }/papers/notes/en/FRA.pdf     致法国的普通照会；ar、zh、fr、ru 和 es 文本在相邻文件夹
      { $site }/papers/letters/fr/icrc.pdf  致议事规则列名组织的信函
      { $site }/roster.xlsx                 召集谁、邀请谁及其理由（另有 roster.csv）
      { $site }/ccm-12msp.ics               供日历使用的会议

    可接着试用（人员和地址均为虚构）：

      convene status ccm --on 2024-09-10
      convene meeting show ccm/12msp --site { $site }
      convene note show ccm/12msp --language fr --site { $site }
      convene delegation list ccm/12msp --site { $site }
      convene request list ccm/12msp --as h.valdes --site { $site }
      convene doctor --site { $site }
console-serving = 门户位于 { $address }。按 Ctrl-C 停止。
console-serve-in-the-clear = { $at } 并非仅限本机，且站点未指定证书或代理：姓名和链接将以明文传输。
console-serve-in-the-clear-help = 请在 site.toml 的 [serve] 中指定 certificate 和 key，或在 behind_proxy 中指定代理。
console-composition = 组成名单尚未被接受。
console-request-decided = { $count ->
   *[other] 已对 { $count } 份申请作出决定。
}
console-heading-direction = 方向
console-heading-subject = 主题
console-heading-sender = 发件人
console-heading-their_reference = 对方文号
console-heading-answers = 答复
console-heading-act = 行为
console-heading-facts = 事实
console-heading-door = 入口
console-delivery = 尚未登记任何内容。
console-letter = 来函尚未登记。
console-letter-registered = 来函已登记为 { $number }。
console-enrolled = 该人员在一日之内于此地址登记密钥，仅限一次：{ $address }
console-kind-letter = 来函
console-kind-enrolment = 登记
console-request-form = 申请尚未被接受。
console-step-in = 以任何人的身份进入：{ $address }/zh/step-in
console-certificate-and-key = 站点只指定了证书或只指定了密钥：请在 site.toml 的 [serve] 中同时指定两者。
console-estimate = 费用估计有误；未予保存。
console-payment = 付款有误；未予保存。
console-post-in-the-clear = 信函不得以明文离开本机：security 应为 tls 或 starttls。
console-heading-currency = { costs-currency }
console-heading-total = { costs-total }
console-heading-payers = { costs-payers }
console-heading-payer = { costs-payer }
console-heading-unit = { costs-unit }
console-heading-quantity = { costs-quantity }
console-heading-words = { costs-words }
console-heading-item = { estimate-column-item }
console-heading-before = { costs-before }
console-heading-after = { costs-after }
console-heading-ground = { costs-ground }
console-heading-due_on = { costs-due }
console-heading-left = 剩余
console-heading-remitter = { costs-remitter }
console-heading-on = { costs-on }
console-heading-balance = { costs-balance }
console-heading-owed = { costs-owed }
console-heading-assessed = { costs-assessed }
console-heading-received = { costs-received }
console-heading-outstanding = { costs-outstanding }
console-heading-fund = { costs-which-fund }
console-heading-party = { costs-party }
console-heading-adopted = { costs-adopted }
console-heading-charged = { statement-column-charged }
console-heading-credited = { statement-column-credited }
console-heading-scale = { costs-scale }
console-heading-payment = { costs-payment }
console-heading-account = { costs-account }
console-heading-not_due = 未到期
console-heading-up_to_30 = 30天以内
console-heading-up_to_60 = 31至60天
console-heading-up_to_90 = 61至90天
console-heading-over_90 = 超过90天
console-heading-proposal = 建议
console-heading-allocation = 抵销
console-heading-budget = 预算
console-heading-entry = 分录
console-heading-account_code = 科目代码
console-heading-cost_centre = 成本中心
console-heading-debit = 借方
console-heading-credit = 贷方
console-kind-run = 待发单据
console-kind-bill = 单据
console-kind-estimate = 概算
console-kind-apportionment = 分摊
console-kind-payment = 付款
console-kind-allocation = 抵销
console-kind-budget = 预算
console-kind-account = 账户
console-rule-sharing = 费用分摊
console-rule-overheads = 支助、应急、次序
console-rule-decision = 开幕前几个月作出决定
console-statement = 对账单有误；未采用任何内容。
console-paper-written = 已写入 { $file }。
console-estimate-kept = 概算第 { $version } 版已起草。由另一人用 `convene costs estimate issue` 发布。
console-estimate-issued = 概算第 { $version } 版已发布。
console-estimate-adopted = 第 { $version } 版的通过已记录在案。
console-shares-kept = 第 { $number } 号分摊已保存：{ $total }，缴款方 { $payers } 个。
console-bills-drawn-up = 已拟定 { $bills } 份。由另一人用 `convene costs bill issue` 发出。
console-bills-issued = 已发出并打印 { $bills } 份，自 { $first } 至 { $last }。
console-bills-given-up = 待发单据已放弃。
console-statement-taken = 已录入。新增 { $new }，即时抵销 { $exact }，已知 { $known }，支出 { $out }。
console-payment-entered = 付款已录入为 { $payment }，等待处理。
console-payer-named = 该付款属于 { $payer }。
console-payment-allocated = 已抵销通知 { $count } 份。
console-allocation-taken-back = 已撤回；款项重新等待。
console-payment-taken-back = 付款已撤回；其所付款项重新成为欠款。
console-payment-sent-back = 退还已登记。
console-closing-drawn-up = 结账已拟定。由另一人用 `convene costs closing close` 结账。
console-accounts-closed = 账目已结。发出贷记通知 { $credits } 份。
console-fund-moved = 变动已录入。
console-letters-sent = { $count }封信函已在途中。
console-letters-would-go = 将发出{ $count }封信函。
console-without-address = { $count }个收件方没有登记地址。
console-delivery-recorded = 送达已登记。
console-nothing-for-pouch = 没有须以邮袋寄送的文件：各收件方均已收到或有地址。
console-nothing-for-pouch-help = 为全部收件方打印：{ $option }。
console-heading-proof = 凭证
console-mail-taken = { $file }：已收入，编号 { $mail }。
console-mail-known = { $file }：已存在，编号 { $mail }。
console-heading-mail = 邮件
console-heading-participant = 与会方
console-heading-order = 姓名顺序
console-heading-assumed = 推定
console-mail-assigned = 邮件已归属。
console-mail-entered = 已录入；代表团第 { $version } 版为现行版本。
console-mail-aside = 邮件已搁置。
console-kind-mail = 邮件
console-acknowledgement-recorded = 收悉确认已登记。
console-mail-covers = 该函确认第 { $version } 版；您的确认已存档。
console-kind-information = 与会者须知
