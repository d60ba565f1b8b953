# 费用文件：会议的预计费用，以及订正所作的改动。

estimate-title = { $of_treaty }{ $meeting }费用概算
estimate-budget-title = 费用概算：{ $purse }
estimate-revision = 订正概算，{ $mark }
estimate-currency = 所有数额均以 { $currency } 计
estimate-column-item = 项目
estimate-column-quantity = 数量
estimate-column-price = 单价
estimate-column-amount = 金额
estimate-column-change = 改动
estimate-column-before = 原来
estimate-column-now = 现在
estimate-heading = { $heading ->
    [documentation] 文件
    [interpretation] 口译
    [rooms_and_services] 会议室和服务
    [staff] 临时工作人员
   *[other] 其他费用
}
estimate-item = { $item ->
    [pre_session_documentation] 会前文件
    [in_session_documentation] 会期文件
    [post_session_documentation] 会后文件
    [summary_records] 简要记录
    [interpretation] 会议口译
    [conference_servicing] 会议服务
    [rooms] 会议室、音响和清洁
    [security] 安保
    [technology] 技术设备和远程参与
    [accessibility] 无障碍设施
    [temporary_staff] 秘书处临时工作人员
    [staff_travel] 工作人员差旅
   *[miscellaneous] 杂项
}
estimate-words-in = { $words }（{ $language }）
estimate-heading-sum = 小计
estimate-subtotal = 各类费用合计
estimate-support = 方案支助费用（{ $base ->
    [both] 合计加应急费用
   *[subtotal] 合计
}的{ $rate }）
estimate-contingency = 应急费用（{ $base ->
    [both] 合计加方案支助费用
   *[subtotal] 合计
}的{ $rate }）
estimate-support-name = 方案支助费用
estimate-contingency-name = 应急费用
estimate-order-name = 百分比的计算次序
estimate-order = { $order ->
    [support_first] 先计支助费用
    [contingency_first] 先计应急费用
   *[both_on_subtotal] 均按合计计算
}
estimate-total = 总计
estimate-changes = 与上一版相比的改动
estimate-change = { $kind ->
    [added] 新增
    [removed] 删除
   *[changed] 修改
}
estimate-notes = 说明
estimate-rule = 费用概算由所涉会议的上一次会议通过。
estimate-budget-rule = 本预算由会议在其自身费用之外另行决定。
estimate-adopted = { $date }通过：{ $paper }。
estimate-not-adopted = 本概算尚未通过。
estimate-basis = 费用分摊依据：{ $article }。
