# 来件页面。

post-title = 邮件
post-back = 全部邮件
post-none = 尚无来件。
post-no-subject = （无主题）
post-state = 状态
post-from = 发件方
post-to = 收件方
post-subject = 主题
post-received = 收到时间
post-written = 发件时间
post-nature = 性质
post-sender-check = 发件方核验
post-whose = 归属
post-nobody = 无归属：并非答复。
post-remarks = 须知事项
post-words = 正文
post-no-words = 无自身文字。
post-quoted = 引自先前信函
post-forwarded = 转发内容
post-files = 文件
post-as-received = 邮件原件
post-steps = 已办事项
post-next = 待办
post-enter = 录入组成
post-assign = 说明归属
post-assign-meeting = 会议
post-assign-participant = 国家或组织
post-assign-whom = 请选择会议以及国家或组织。
post-assign-not-invited = 该方既未被召集、也未受邀参加此次会议。
post-register = 登记为来函
post-register-help = 用于并非代表团组成的来件：将取得登记号。
post-register-subject = 请填写一行主题。
post-aside = 搁置
post-aside-reason = 理由
post-done = 已办理，见下文。
post-column-row = 行
post-column-line = 读自
post-column-assumed = 推定
post-read-from = 各行出处
post-nothing-read = 未能从中读出成员：请照来函录入姓名。
post-note = 已签署的照会
post-no-note = 均非
post-files-count = { $count ->
   *[other] { $count }个文件
}
post-proposed = { $count ->
    [0] 未能从中读出成员。
   *[other] 似列出{ $count }名成员。
}
post-take = 收入一封邮件
post-take-file = 邮件文件
post-take-hint = 由邮件程序保存的原始文件（EML），不超过 { $size } 兆字节。邮件按原样保存，与其他邮件一样读取和识别；其中内容不会自行生效。
post-take-none = 请选择邮件文件。
post-taken = 邮件已收入，见下文。
post-known = 该邮件已在此处，见下文。
post-text = 发件人或主题中的词语
post-pages = 页码
post-page = 第 { $page } 页，共 { $pages } 页
post-page-before = 上一页
post-page-after = 下一页
post-none-such = 没有符合条件的来件。
post-cover = 该函确认现行名单
post-cover-lead = 现行为第 { $version } 版：{ $names }。如该函确认此版，无论其中是否列出姓名，请予说明：该版自此为正式名单，您的确认将存档。
post-cover-now = 是，该函确认第 { $version } 版
post-whole-letter = 整封信函
