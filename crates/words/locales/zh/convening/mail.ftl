# 收到的电子邮件。

mail-lies = { $code ->
    [unknown] 待处理：来自何方？
    [recognised] 待阅
    [done] 已录入
   *[aside] 已搁置
}
mail-basis = { $code ->
    [token] 按收件地址，系对我方信函的答复
    [address] 来自已登记的地址
    [thread] 系对我方信函的答复
   *[reference] 提及我方文号
}
mail-doubt = { $code ->
    [unknown] 其中内容均不为本处所知。
    [conflict] 其中两处指向不同的发件方。
    [spoofed] 发件方核验未通过：可能由他人所写。
   *[several] 可能来自多方。
}
mail-nature = { $code ->
    [letter] 信函
    [auto-reply] 自动答复
    [bounce] 退回的信函
    [receipt] 关于本处函件的回执
    [loop] 我方自己的信函
   *[calendar] 日程邀请
}
mail-standing = { $code ->
    [proven] 发件方已核实
    [unproven] 发件方未核实
   *[failed] 发件方核验未通过
}
mail-step = { $code ->
    [assigned] 已归属
    [entered] 已录入代表团组成
    [covered] 确认某一版本
    [registered] 已登记为来函
   *[aside] 已搁置
}
mail-remark = { $code ->
    [forward-opened] 已打开转发的邮件。
    [winmail-opened] 已打开邮件程序的封装。
    [winmail-unread] 邮件程序的封装无法读取，已按原样保存。
    [charset-repaired] 文字编码与所声明的不符，已另行推断。
    [letters-lost] 部分文字无法读取，已替换。
    [charset-unknown] 声明了未知的编码。
    [transfer-broken] 部分内容在途中损坏。
    [transfer-unknown] 部分内容的封装方式未知。
    [truncated] 邮件在末段结束之前中断。
    [too-deep] 嵌套层级超过读取范围。
    [parts-left-out] 部分数目超过读取范围。
    [header-cut] 邮件头超过读取长度。
    [list-cut] 所列地址多于保存数目。
    [text-cut] 正文超过保存长度。
    [alternative-left-out] 同一文字的另一格式已略去。
    [sealed] 部分内容以读者密钥加密。
    [not-whole] 仅为邮件片段，或指向他处。
    [date-unread] 日期无法读取。
    [name-cleaned] 文件名含隐藏内容，已清理。
    [type-differs] 某文件与其声称的类型不符。
    [foreign-verdict] 声称经过非本方服务器所作的核验。
   *[unread] 无法在限度内读取，已按原样保存。
}
mail-refusal = { $code ->
    [mail-entered] 已作为第{ $about }版录入。
    [mail-registered] 已登记，编号{ $about }。
    [mail-covers-nothing] 没有可供确认的现行名单。
    [mail-is-none] 该文件不是邮件：请选择收到时的原始邮件（EML）。
    [mail-too-large] 超过 64 兆字节：请通过其他方式索取。
    [mail-no-reason] 请说明理由，该理由将存档。
   *[mail-of-nobody] 请先说明来自何方。
}
