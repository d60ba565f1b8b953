# 代表团：身份、错误、代表团页面。

delegation-capacity = { $capacity ->
    [head] 代表团团长
    [deputy] 代表团副团长
    [alternate] 副代表
    [adviser] 顾问
   *[representative] 代表
}
delegation-courtesy = { $courtesy ->
    [his_excellency] 阁下先生
    [her_excellency] 阁下女士
    [ms] 女士
    [dr] 博士
   *[mr] 先生
}
delegation-name-order = { $order ->
    [family_first] 姓在前，名在后
   *[given_first] 名在前，姓在后
}
delegation-channel = { $channel ->
    [mail] 通过电子邮件
    [post] 纸质文件
   *[page] 通过代表团页面
}
delegation-timeliness = { $timeliness ->
    [in_time_by_extension] 在延长期限内
    [late] 逾期
   *[in_time] 按时
}
delegation-wrong = { $wrong ->
    [no-head] 请指定代表团团长；在此之前可指定一名副手。
    [two-heads] 代表团只有一名团长：请在此选择其他身份。
    [too-many] 一页最多可列 { $number } 名成员；请致函秘书处。
    [over-quota] 贵组织有 { $number } 个名额：请勿超出。
    [twice] 此姓名在代表团中出现两次。
    [no-name] 请填写姓名，或清空此行。
    [no-such-capacity] 请从列表中选择身份。
    [too-long] 最多 { $number } 个字符。
    [invisible] 此处含有改变文字方向的不可见字符；请重新输入。
   *[nobody] 尚未列出任何人员。
}
delegation-fault-in-row = 第 { $row } 名成员，{ $field }：{ $fault }
delegation-moment = { $date }，{ $time }（{ $zone }；{ $utc }）
delegation-moment-universal = { $date }，{ $utc }
delegation-saved = 已保存。尚未提交。
delegation-released = 已保存并释放：同事可继续填写。
delegation-held-meanwhile = 其间同事已开始编辑草稿。
delegation-access-given = 已授予访问权，链接正在发送。
delegation-access-ended = 已收回访问权。
delegation-deadline = 名单截止日期
delegation-extended = 已为该代表团延长
delegation-state = 接收情况
delegation-places = 名额
delegation-nothing-yet = 尚未收到
delegation-version-received = 第 { $version } 版
delegation-late-help = 期限已过。仍接受贵代表团名单，但将标注为逾期。
delegation-members = 代表团成员
delegation-save = 保存草稿
delegation-restore = 此浏览器中有未保存的内容。
delegation-restore-button = 恢复
delegation-draft-saved = 草稿保存于 { $moment }。
delegation-held = 同事正在编辑草稿，最近于 { $moment }。完成后或十五分钟无更改即释放。
delegation-take = 尝试接手
delegation-row = 成员 { $row }
delegation-row-up = 将成员 { $row } 上移
delegation-row-down = 将成员 { $row } 下移
delegation-row-remove = 删除成员 { $row }
delegation-column-capacity = 身份
delegation-column-title = 称谓
delegation-column-given = 名
delegation-column-family = 姓
delegation-column-name = 姓名
delegation-column-function = 职务
delegation-column-own-script = 本国文字姓名
delegation-column-order = 姓名顺序
delegation-add = 添加成员
delegation-paste = 从电子表格粘贴
delegation-paste-label = 电子表格的行
delegation-paste-hint = 列的顺序：称谓、名、姓、职务、身份。仅含姓名的一行也可。
delegation-paste-button = 添加这些行
delegation-from-last = 导入上次会议的成员
delegation-note = 签署的照会
delegation-note-label = 照会（PDF）
delegation-note-hint = 最大 10 兆字节。可稍后提交。
delegation-note-laid = 草稿所附：
delegation-note-remove = 移除
delegation-note-too-large = 文件超过 10 兆字节。
delegation-note-no-pdf = 该文件并非 PDF，无论其名称如何。
delegation-submit = 提交代表团名单
delegation-submit-again = 作为新版本提交
delegation-submit-over = 在较新版本之上提交
delegation-release = 保存并交由同事继续
delegation-versions = 版本
delegation-versions-none = 尚未提交任何内容。
delegation-version = 第 { $version } 版回执
delegation-access = 访问权限
delegation-access-email = 同事的地址
delegation-access-hint = 链接将发送至该地址。您可随时收回访问权。
delegation-access-give = 授予访问权
delegation-access-end = 收回访问权
delegation-no-address = 这不是电子邮件地址。
