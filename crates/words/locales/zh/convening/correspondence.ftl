# 函件登记簿与来函。

correspondence-title = 函件登记簿
correspondence-lead = 经各种途径发出和收到的一切函件，最近的在前。本表时间为世界时。
correspondence-caption = 函件，最近的在前
correspondence-none = 此处没有登记任何函件。
correspondence-column-number = 编号
correspondence-column-at = 时间
correspondence-column-direction = 方向
correspondence-column-what = 事由
correspondence-column-meeting = 会议
correspondence-column-whom = 收件方或发件方
correspondence-column-state = 状态
correspondence-direction = { $direction ->
    [out] 发出
   *[in] 收到
}
correspondence-any = 全部
correspondence-participant = 与会方
correspondence-text = 所含文字
correspondence-show = 显示
correspondence-newer = 较新
correspondence-older = 较早
correspondence-all = 照会的全部收件方
correspondence-composition = 代表团组成
correspondence-dispatch = { $kind ->
    [link] 代表团页面链接
    [link_renewed] 应请求发送的新链接
    [access] 授予同事访问权
    [admission] 暂定邀请
    [receipt] 回执
    [note] 照会及其链接
    [later_note] 后续照会
    [reminder] 催复
    [announcement] 与会者须知的通告
    [bill] 摊款通知或贷项通知
    [dues] 欠款提醒
    [bundle] 合并账单
    [question] 关于代表团组成的问题
    [sponsorship] 赞助申请的答复
   *[other] 信函
}
correspondence-tries = 已尝试次数：{ $count }。
correspondence-register = 登记来函
correspondence-field-on = 收到日期
correspondence-field-hour = 收到时刻
correspondence-hour-hint = 按所涉会议的当地时间；如不涉及会议，则按世界时。
correspondence-field-channel = 途径
correspondence-field-meeting = 所涉会议
correspondence-no-meeting = 无
correspondence-field-participant = 来自与会方
correspondence-in-words = 其他发件人（见下）
correspondence-field-sender = 发件人名称
correspondence-sender-hint = 仅在并非来自与会方时填写。
correspondence-field-subject = 主题
correspondence-field-their_reference = 对方文号
correspondence-field-answers = 所答复的我方文号
correspondence-answers-hint = 来函所引我方照会的编号。
correspondence-field-scan = 扫描件
correspondence-scan-hint = 不超过十兆字节的文件，格式为 { $format }。
correspondence-leave = 不登记返回
correspondence-from = 发件方
correspondence-registered = 登记人
correspondence-done = 来函已以此编号登记。
correspondence-back = 返回登记簿
correspondence-channel = { $channel ->
    [courier] 专递或邮袋
    [fax] 传真
    [hand] 面交
    [mail] 电子邮件
   *[post] 邮寄
}
correspondence-wrong = { $wrong ->
    [no-date] 这不是日期。
    [no-hour] 请以时和分填写时刻。
    [not-yet] 该时刻尚未到来。
    [no-such-channel] 请选择来函途径。
    [no-such-meeting] 没有登记此会议。
    [no-such-participant] 既非国家亦非组织。
    [no-sender] 请说明来自何方。
    [no-letter] 未向其发出函件：请改为登记送达。
    [no-such-reference] 本秘书处没有此编号的文书。
    [too-long] 最多 { $most } 个字符。
    [invisible] 含有不可见字符，请重新输入。
    [not-a-pdf] 此文件格式不符。
    [too-large] 此文件过大。
   *[empty] 必须填写。
}
