# 职责与行为。

role-name = { $role ->
    [administrator] 管理员
    [conference_officer] 会议干事
    [initialler] 简签干事
    [legal_officer] 法律干事
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
   *[show] 查阅
}
