# 与会者名单。

list-title = 与会者名单
list-section = { $section ->
    [party] 缔约国
    [party_pending] 条约尚未对其生效的国家
    [signatory] 签署国
    [other_state] 其他国家
    [seated_as_state] 与国家同列就座但无表决权的与会者
    [other_organization] 其他组织
   *[named_organization] 议事规则列名的组织
}
list-stage = { $stage ->
    [final] 最后名单
   *[provisional] 临时名单
}
list-stands-provisional = 截至{ $date }提交的名单
list-stands-final = { $date }会议闭幕时的名单
list-delegations = { $count ->
   *[other] { $count } 个代表团
}
list-people = { $count ->
   *[other] { $count } 名与会者
}
list-names = 姓名、称谓和职务按提交时的写法列出。各国按会议开幕之日的法律类别和当日国名排列。
list-nobody = 尚未提交任何代表团名单。
list-get-pdf = 下载名单文件
list-get-xlsx = 下载电子表格名单
list-sections = 名单各部分
list-glyphs = 符号□代表本文件字体所缺的字符。会议页面上可见该字符。
list-column-section = 类别
list-column-participant = 国家或组织
list-column-place = 序号
