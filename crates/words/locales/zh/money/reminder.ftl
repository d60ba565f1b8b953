# 提请注意欠款的普通照会。

reminder-title = 普通照会：未缴摊款
reminder-number = 编号
reminder-opening = 秘书处向{ reminder-office }致意，并谨提请注意，根据秘书处截至{ $date }的账目，{ $notices ->
   *[other] 下列摊款通知已经到期，尚未付清
}。
reminder-request = 请尽早按下列方式缴付未付款项，秘书处谨表谢意。如在此期间业已付款，则无须就本照会采取任何行动。
reminder-closing = 秘书处借此机会再次向{ reminder-office }致以最崇高的敬意。
reminder-office = { $office ->
    [permanent_mission] 常驻代表团
    [permanent_observer_mission] 常驻观察员代表团
    [foreign_ministry] 外交部
   *[none] 收件方
}
reminder-column-dated = 日期
reminder-column-due = 付款期限
reminder-column-days = 逾期日数
reminder-total = 未付总额
reminder-bundle = 列入{ $number }
reminder-why = 付款时请注明通知编号；通知如已列入合并账单，注明该账单编号即可涵盖其中所有通知。
reminder-remark = 本照会列出已经到期且在此阶段尚未提请注意的款项。本照会不要求缴付新的款项，也不是摊款通知；全部账目见账户对账单。
