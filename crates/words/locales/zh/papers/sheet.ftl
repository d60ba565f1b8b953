# 照会或函件正文之外的文字。

sheet-reference = 文号：
sheet-place-and-date = { $date }，{ $city }
sheet-initials = 简签
sheet-stamp = 公章
sheet-enclosures = 附件
sheet-distribution = 分发
sheet-distribution-all = 各国常驻联合国代表团和常驻联合国观察员代表团
sheet-draft = 草稿
sheet-courtesy = 参考文本。发给收件方的是{ $issued ->
    [ar] 阿拉伯文本
    [zh] 中文本
    [en] 英文本
    [fr] 法文本
    [ru] 俄文本
   *[es] 西班牙文本
}。
sheet-verification = 可在{ $address }核验本文件，编码：
sheet-code = 含有本文件核验网址的方形码：{ $address }
sheet-mission = { $kind ->
    [permanent_mission] 常驻{ $station ->
        [new_york] 联合国代表团，纽约
        [geneva] 联合国日内瓦办事处和瑞士其他国际组织代表团
        [vienna] 联合国维也纳办事处和其他国际组织代表团
        [nairobi] 联合国内罗毕办事处代表团
       *[capital] 联合国代表团
    }
   *[permanent_observer_mission] 常驻{ $station ->
        [new_york] 联合国观察员代表团，纽约
        [geneva] 联合国日内瓦办事处和瑞士其他国际组织观察员代表团
        [vienna] 联合国维也纳办事处和其他国际组织观察员代表团
        [nairobi] 联合国内罗毕办事处观察员代表团
       *[capital] 联合国观察员代表团
    }
}
sheet-ministry = 外交部
sheet-language = { $language ->
    [ar] 阿拉伯文
    [zh] 中文
    [en] 英文
    [fr] 法文
    [ru] 俄文
   *[es] 西班牙文
}
