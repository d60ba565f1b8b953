# 组织的与会申请：表格、状态、待办、名单。

request-kind = { $kind ->
    [international] 国际组织
    [regional] 区域组织
    [institution] 其他机构
   *[non_governmental] 非政府组织
}
request-profit = { $profit ->
    [for_profit] 营利性
   *[non_profit] 非营利实体
}
request-way = { $way ->
    [letter] 来函
   *[page] 公开页面
}
request-state = { $state ->
    [received] 已收到
    [invited] 已临时邀请
    [refused] 已拒绝
    [withdrawn] 邀请已撤回
    [approved] 已核准
   *[not_approved] 未核准
}
request-step = { $step ->
    [invited] 主席发出临时邀请
    [refused] 主席拒绝
    [withdrawn] 主席撤回了邀请
   *[answered] 该组织答复了拒绝
}
request-outcome = { $outcome ->
    [not_approved] 未核准
   *[approved] 核准
}
request-wrong = { $wrong ->
    [too-long] 最多 { $number } 个字符。
    [invisible] 此处含有改变文字方向的不可见字符；请重新输入。
    [not-latin] 请用拉丁字母书写名称。
    [no-email] 这不是电子邮件地址。
    [no-website] 这不是网站地址。
    [no-choice] 请选择一项。
    [no-number] 请输入 1 至 { $number } 之间的数字。
    [no-moment] 请输入日期和时间；收到的时间应在过去。
    [too-many] 最多 { $number } 个文件。
    [too-large] 有文件超过 10 兆字节。
    [no-pdf] 有文件格式不符，无论其名称如何。
   *[wanting] 此项必须填写。
}
request-title = 与会申请
request-lead = 供希望以观察员身份出席会议的组织使用。各国已获邀请，无需申请。
request-rule = 议事规则第 { $rule } 条
request-criteria = 考虑的因素
request-criterion-profit = 该组织是否为非营利实体。
request-criterion-purpose = 其宗旨和活动是否符合公约的目的和宗旨。
request-criterion-final = 邀请是临时性的：与会须经会议最后核准。
request-named = 无需申请即可出席
request-organization = 组织
request-name = 正式名称
request-name-hint = 按该组织自己的写法和文字。
request-latin = 拉丁字母名称
request-latin-hint = 名单在没有该语文名称时显示此名称。
request-names = 六种语文的名称
request-names-hint = 如该组织有此名称。该语文的名单显示此名称。
request-acronym = 缩写
request-kind-label = 组织类别
request-profit-label = 该组织声明其为
request-purpose = 宗旨
request-activities = 其活动如何符合公约的目的和宗旨
request-text-hint = 最多 { $number } 个字符。
request-website = 网站
request-contact-heading = 联系方式
request-contact = 联系人
request-email = 电子邮件地址
request-email-hint = 确认和答复将发往该地址。
request-language = 通信语言
request-places = 申请名额
request-places-hint = 出席人数，最多 { $number } 人。
request-files = 章程和信函
request-files-hint = 最多 { $number } 个可移植文档格式文件，每个不超过 10 兆字节。如表格被退回，请重新选择。
request-send = 提交申请
request-sent = 申请已收到。载有其页面地址的确认函正发往联系人。
request-sent-help = 由主席决定。答复将发往同一地址。
request-stands = 状态
request-help = { $state ->
    [received] 申请正等待主席决定。
    [invited] 邀请是临时性的，须经会议最后核准。填写人员的链接已发给联系人。
    [refused] 理由见下文。
    [withdrawn] 主席撤回了临时邀请；理由见下文。该组织填写人员的页面已关闭。可以重新提交申请。
    [approved] 会议核准了该组织与会。
   *[not_approved] 会议未核准该组织与会。
}
request-places-given = 给予的名额
request-basis-stands = 依据
request-effective-from = 生效时间
request-history = 已采取的步骤
request-what-was-sent = 提交的内容
request-answer = 答复拒绝
request-answer-help = 该组织可答复一次。其后申请重新等待主席决定。
request-answer-label = 支持申请的理由
request-answer-send = 提交答复
request-answer-sent = 答复已收到。申请重新等待主席决定。
request-answered-before = 对拒绝已作过答复；只可答复一次。
request-none = 尚未收到申请。
request-waiting = 等待主席决定
request-none-waiting = 没有等待的申请。
request-decided-on = 已决定
request-appeal = 答复拒绝
request-select = 邀请 { $name }
request-remark = 给受邀者的说明
request-remark-hint = 可留空。将载入准入函。
request-invite = 临时邀请所选组织
request-none-selected = 请至少选择一个组织。
request-refuse = 拒绝
request-reasons = 理由
request-reasons-hint = 该组织将读到理由，并可答复一次。
request-refuse-send = 拒绝申请
request-withdraw = 撤回邀请
request-withdraw-help = 在会议作出决定之前，临时邀请可以撤回。对该组织页面的访问权限立即终止；其已提交的姓名保留在案，不列入任何名单。
request-withdraw-hint = 该组织将读到理由。
request-withdraw-send = 撤回邀请
request-register = 录入来函申请
request-register-help = 联系人收到与页面申请相同的确认。
request-register-send = 录入申请
request-received-when = 收到时间
request-venue-time = 以会议地点的时间为准（{ $zone }）。
request-way-label = 途径
request-list = 最后核准名单
request-list-lead = 获临时邀请的组织，其与会须经会议最后核准。
request-list-none = 名单上没有组织。
request-invited-on = 邀请日期
request-record = 记录会议的决定
request-record-help = 决定一次适用于整个名单，对所有组织同时生效。信函于该时刻发出。
request-basis = 文件和段落
request-effective = 生效时间
request-record-send = 记录决定
request-decisions = 已记录的决定
request-recorded = 记录时间
request-corrected = 已由第{ $number }项决定更正
request-corrects = 更正第{ $number }项决定：
request-correct = 此项决定记录有误
request-correct-help = 原记录保留并标明已更正。新记录自现在起有效；关于原记录而尚未发出的信函不再发出。
request-correction = 何处记录有误
request-correction-hint = 此说明列于新记录旁。
request-correct-send = 重新记录决定
request-done = { $done ->
    [invited] 已临时邀请这些组织；准入函正在发出。
    [refused] 申请已被拒绝；载有理由的信函正在发出。
    [withdrawn] 邀请已撤回；载有理由的信函正在发出，该组织的页面已关闭。
    [registered] 申请已录入；确认函正在发出。
   *[recorded] 决定已记录。
}
request-by-organizations = 组织
request-ask = 申请以观察员身份出席
request-ask-help = 规则未列名的组织向主席申请邀请。
request-letter-subject = { $meeting }：与会申请，{ $participant }
request-letter-received = 贵组织以观察员身份出席的申请（{ $meeting }）已收到。由主席决定。
request-letter-refused = 主席未接受贵组织的申请（{ $meeting }）。理由：
request-letter-answer = 贵组织可在申请页面上答复一次。
request-letter-withdrawn = 主席撤回了对贵组织的临时邀请（{ $meeting }）。填写人员的页面已关闭。理由：
request-letter-corrected = 此前对该决定的记录有误。本函说明会议的决定。
request-letter-approved = 会议核准了贵组织与会（{ $meeting }）。
request-letter-not-approved = 会议未核准贵组织与会（{ $meeting }）。填写人员的页面已关闭。
request-letter-basis = 依据：{ $basis }
request-letter-places = 名额：{ $places }
request-letter-open = 申请页面，仅可由此地址进入：
