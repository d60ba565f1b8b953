# The desk: answers, delegations, letters, links.

desk-answer-state = { $state ->
    [link_sent] 链接已发送
    [link_opened] 链接已打开
    [draft_begun] 草稿已开始
    [in_time] 按时
    [in_time_by_extension] 在延长期限内
    [late] 逾期
   *[nothing] 尚无
}
desk-moment = { $date } { $time }
desk-links = 发送链接
desk-links-after-issue = 照会发出后方可发送链接。
desk-links-new = 向 { $count } 个尚无链接者发送链接
desk-links-confirm = 将向 { $count } 个受邀方的每个登记地址发送链接。
desk-links-send = 向 { $count } 个受邀方发送
desk-links-to = 发送对象
desk-links-sent = { $count } 封附有链接的信函正在发送。
desk-delegations = 代表团
desk-column-delegation = 代表团
desk-column-received = 收到
desk-column-members = 成员
desk-column-changes = 与上一版相比
desk-changes = { $count } 处变更
desk-first-version = 第一版
desk-composition-of = 第 { $version } 版组成
desk-draft = 草稿保存于
desk-access-none = 尚无人有访问权限。
desk-access-taken = 访问权限已收回
desk-access-end-of = 收回访问权：{ $email }
desk-link-sent = 链接发送于 { $moment }
desk-link-opened = 链接打开于 { $moment }
desk-extensions = 期限延长
desk-extensions-none = 未曾给予延期。
desk-extend = 延长期限
desk-extend-until = 新期限
desk-extend-basis = 所依据的信函、照会或电话。
desk-extended = 该代表团的期限已延长。
desk-extended-until = 延长至
desk-letter-enter = 录入来函中的组成
desk-letter-entered = 组成已录入。
desk-letter-channel = 请选择收到方式。
desk-letter-received = 收到日期
desk-letter-hour = 收到时间
desk-letter-hour-hint = 按会议地点时间，{ $zone }。
desk-no-hour = 请输入收到时间。
desk-letter-look = 检查
desk-letter-scan = 照会扫描件
desk-letter-scan-hint = 最多十兆字节。请最后选择：按本页其他按钮后须重新选择。
desk-letter-submit = 代为录入
