# 职责与行为。

role-name = { $role ->
    [administrator] 管理员
    [conference_officer] 会议干事
    [initialler] 简签干事
    [finance_officer] 财务干事
    [legal_officer] 法律干事
    [president] 主席
    [focal_point] 联络人
    [colleague] 联络人的同事
   *[auditor] 审计员
}
role-act = { $act ->
    [appoint] 授予或终止职责
    [erase] 删除个人资料
    [import_law] 替换法律数据
    [enter_treaty] 录入条约
    [keep_missions] 维护代表团名册
    [open_meeting] 设立或安排会议
    [draft_note] 起草照会
    [approve_note] 核准照会
    [initial_note] 简签照会
    [issue_note] 发出照会
    [enter_delegation] 录入代表团
    [submit_delegation] 提交代表团
    [give_access] 授予或收回代表团的访问权
    [send_link] 发送代表团链接
    [extend_deadline] 延长期限
    [register_request] 登记与会申请
    [register_letter] 登记来函
    [open_values] 查看日志中的个人信息
    [decide_request] 就与会申请作出决定
    [record_decision] 记录会议的决定
    [publish] 发布文件和信息
    [keep_costs] 估算费用、分摊费用并登记付款
    [issue_costs] 印发费用估计、账单和贷项通知
    [ask_sponsorship] 申请赞助或撤回申请
    [enrol] 登记登录密钥
    [keep_keys] 管理本人的密钥
   *[show] 查阅
}
