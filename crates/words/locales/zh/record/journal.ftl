# 工作台显示的日志。

journal-title = 日志
journal-lead = 每项行为一行，最近的在前；时间为世界时。个人信息仅以印记载入，在其存续期间可向审计员开示。
journal-caption = 行为，最近的在前
journal-none = 没有符合条件的记录。
journal-column-at = 时间
journal-column-act = 行为
journal-column-who = 何人、何机关、经何途径
journal-column-meeting = 会议
journal-column-subject = 对象
journal-column-facts = 事实
journal-any-meeting = 全部
journal-anybody = 任何人
journal-actor = 何人
journal-day = 日期
journal-show = 显示
journal-older = 较早的记录
journal-papers = 文书数：{ $count }
journal-committed = 仅印记
journal-erased = 已删除
journal-unsound = 未通过核验
journal-any-act = 全部
journal-act = { $act ->
    [access-give] 授予同事访问权
    [access-take] 收回访问权
    [delegation-extend] 为代表团延长期限
    [delegation-settle] 两份名单的差异已处理
    [delegation-submit] 提交代表团组成
    [document-publish] 发布文件
    [document-supersede] 以新文件取代
    [document-withdraw] 撤回文件
    [identity-bind] 将身份提供方的账户与人员绑定
    [key-codes] 发放新的恢复码
    [key-end] 停用密钥
    [key-enrol] 登记首个密钥
    [key-keep] 添加密钥
    [key-recover] 使用恢复码
    [law-import] 替换法律数据
    [letter-register] 登记信函
    [link-open] 打开链接
    [link-renew] 申请新链接
    [link-send] 发送链接
    [meeting-arrange] 安排会议
    [meeting-cancel] 取消会议
    [meeting-follow] 承接上次会议设立会议
    [meeting-open] 依据事实表设立会议
    [meeting-resolution] 为会议录入决议
    [mission-import] 替换代表团名册
    [mission-language] 确定通信语言
    [note-abandon] 放弃照会
    [note-approve] 核准照会
    [note-depart] 更改照会段落
    [note-draft] 起草照会
    [note-initial] 简签照会
    [note-issue] 发出照会
    [person-appoint] 任命人员
    [person-enrol] 发放首个密钥的登记地址
    [person-erase] 删除个人资料
    [programme-keep] 保存日程草稿
    [programme-publish] 公布日程
    [information-keep] 保存与会者须知草稿
    [information-publish] 公布与会者须知
    [request-answer] 答复申请
    [request-ask] 收到与会申请
    [request-decision] 记录会议的决定
    [request-invite] 临时邀请组织
    [request-refuse] 拒绝申请
    [role-end] 终止职责
    [role-give] 授予职责
    [session-open] 登录
    [site-found] 建立站点
    [treaty-enter] 录入条约
    [accounts-close] 账目已结清
    [accounts-draw] 已编制结账
    [bills-abandon] 账单已放弃
    [bills-draw] 账单已编制
    [bills-issue] 账单已印发
    [bill-post] 单独寄发通知
    [bundles-abandon] 放弃合并账单
    [bundles-draw] 编制合并账单
    [bundles-issue] 签发合并账单
    [dues-remind] 提醒缴款方欠款
    [costs-apportion] 费用已分摊
    [estimate-adopt] 费用估计的通过已登记
    [estimate-keep] 费用估计草稿已保存
    [estimate-publish] 费用估计已印发
    [fund-move] 基金收支已登记
    [payment-allocate] 付款已抵付通知
    [payment-name] 已确定缴款方
    [payment-release] 付款抵付已撤回
    [payment-return] 付款款项已退回
    [sponsorship-ask] 提出赞助申请
    [sponsorship-grant] 批准赞助
    [sponsorship-propose] 提议批准赞助
    [sponsorship-refuse] 拒绝赞助
    [sponsorship-release] 释放赞助余额
    [sponsorship-withdraw] 撤回赞助申请
    [payments-enter] 付款已登记
    [request-correction] 决定记录已更正
    [request-withdraw] 临时邀请已撤回
    [announcement-send] 已通告与会者须知
    [acknowledgement-record] 已登记函件收悉
    [delivery-record] 已登记文件送达
    [mail-ask] 已就差异询问常驻代表团
    [mail-aside] 已搁置电子邮件
    [mail-assign] 已将电子邮件归于其发件方
    [mail-receive] 已接收电子邮件
    [note-send] 照会已发送
    [reminder-send] 已发送催复函
    [mail-cover] 电子邮件确认现有版本
    [mail-register] 电子邮件已登记为来函
   *[other] { $act }
}
journal-fact = { $fact ->
    [acknowledged] 已确认的文本
    [answers] 答复
    [basis] 依据
    [by] 取而代之
    [channel] 方式
    [composition] 组成
    [contact] 联系人
    [dated] 日期
    [decided_on] 决定日期
    [differences] 差异
    [effective_at] 生效时间
    [email] 电子邮件
    [file] 文件
    [from] 自
    [handle] 登录名
    [kind] 类别
    [language] 语言
    [links] 链接
    [members] 成员
    [missions] 代表团
    [name] 姓名或名称
    [office] 机构
    [opens_on] 开幕日期
    [paragraph] 段落
    [participant] 参与方
    [place] 地点
    [places] 名额
    [purpose] 用途
    [reason] 理由
    [received_at] 收到时间
    [resolution] 决议
    [role] 职责
    [sender] 发件人
    [side] 以哪份名单为准
    [stage] 阶段
    [subject] 主题
    [until] 至
    [version] 版本
    [words] 措辞
    [bill] 账单
    [bills] 账单数
    [bundles] 合并账单
    [notices] 通知
    [due_on] 付款期限
    [corrects] 更正
    [credits] 贷项
    [currency] 货币
    [direction] 收入或支出
    [exact] 完全相符
    [fund] 基金
    [ground] 依据
    [minor] 数额（最小单位）
    [number] 编号
    [paper] 文件
    [payer] 缴款方
    [payers] 缴款方数
    [payments] 付款
    [spent_minor] 费用（最小单位）
    [total_minor] 总额（最小单位）
    [treatment] 余额
    [letters] 信函
    [mail] 电子邮件
    [nature] 性质
    [on] 日期
    [proof] 证明
   *[other] { $fact }
}
journal-door = { $door ->
    [page] 门户
    [console] 命令行
    [demonstration] 演示
   *[other] { $door }
}
