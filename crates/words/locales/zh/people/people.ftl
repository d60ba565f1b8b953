# 人员、职责与首个密钥的地址。

people-title = 人员
people-lead = 在此办事的所有人员、所属机关和职责。已终止的职责仍予登记。
people-caption = 登记在案的人员
people-column-name = 姓名
people-column-office = 机关
people-column-roles = 职责
people-column-role = 职责
people-column-scope = 范围
people-column-from = 起始
people-column-until = 终止
people-column-act = 操作
people-roles-caption = 现任、曾任和将任的职责
people-erased = 已删除
people-held = { $when ->
    [past] 已终止
    [soon] 尚未开始
   *[now] 现任
}
people-whole-site = 整个网站
people-treaty = 条约 { $treaty }
people-meeting = 会议 { $meeting }
people-appoint = 任命人员
people-name = 本人书写的姓名
people-name-wrong = 请填写姓名。
people-handle = 简称
people-handle-hint = 二至三十二个小写拉丁字母、数字、点或连字符。
people-handle-taken = 此简称已被使用。
people-office-wrong = 请填写机关。
people-role = 职责
people-role-wrong = 请选择职责。
people-scope = 范围
people-scope-wrong = 请选择范围。
people-from = 自该日起
people-day-wrong = 这不是日期。
people-give = 授予职责
people-end = 今日终止
people-done = { $done ->
    [appointed] 人员已任命。
    [given] 职责已授予。
    [ended] 职责已终止。
   *[erased] 姓名和简称已删除；日志仍可核验。
}
people-enrol = 首个密钥
people-enrol-help = 该人员在一次性地址登记密钥。地址只向您显示一次，请以可靠途径转交。
people-enrol-give = 生成地址
people-enrol-once = 此地址只显示一次，请立即复制。
people-enrol-until = 有效期至
people-erase = 删除个人资料
people-erase-ask = 删除此人的个人资料
people-erase-help = 姓名、简称和密钥以及日志中的个人信息将被永久删除；所有职责于今日终止。所做之事仍予记录，但不再附姓名。此操作无法撤销。
people-erase-do = 永久删除
people-erase-leave = 不删除返回
people-back = 全部人员
people-back-to = 返回该人员
people-office = { $office ->
    [eosg] 秘书长办公厅
    [oda-geneva] 裁军事务厅日内瓦办事处
    [oios] 内部监督事务厅
    [presidency] 主席团队
   *[other] { $office }
}
