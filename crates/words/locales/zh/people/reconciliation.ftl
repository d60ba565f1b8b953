# 两份须一致的名单：照会与已填内容。

reconciliation-title = 照会与已填内容
reconciliation-link = 核对照会与已填内容
reconciliation-lead = 一边是最近一份照会或信函中的姓名，另一边是代表团页面上填写的内容。请选择哪些以照会为准、哪些保留所填，或询问代表团。
reconciliation-official = 照会所载
reconciliation-entered = 所填内容
reconciliation-no-note = 尚未收到照会或信函，无从核对。
reconciliation-agree = 照会与已填内容一致。
reconciliation-all-settled = 所有差异均已处理。
reconciliation-open = { $count ->
   *[other] 有{ $count }处差异待处理
}
reconciliation-not-official = 照会中没有
reconciliation-not-entered = 未填写
reconciliation-nothing = 无
reconciliation-differences = 差异
reconciliation-general = 代表团整体
reconciliation-row = { $row }．{ $name }
reconciliation-certainty = { $code ->
    [same] 同一姓名
    [likely] 很可能是同一人
   *[possible] 可能是同一人
}
reconciliation-why = { $code ->
    [order-of-names] 姓名各部分顺序不同
    [case] 大小写不同
    [accents] 变音符号不同
    [spacing] 空格或连字符不同
    [honorific] 姓名中含称谓：{ $one }
    [particle] 小品词省略或不同：{ $one }
    [initial] { $one }代表{ $two }
    [slip] 笔误：{ $one }、{ $two }
    [transliteration] 拼写方式不同：{ $one }、{ $two }
    [own-script] 依据本国文字姓名
    [own-script-differs] 反证：本国文字姓名不同
    [part-of-name] 省略：{ $one }
   *[generation] 可能是另一代人：{ $one }
}
reconciliation-difference = { $code ->
    [heads] 团长：照会为{ $official }，所填为{ $entered }。
    [only-official] { $who }：照会中有，未填写。
    [only-entered] { $who }：已填写，照会中没有。
    [name-written] 姓名：照会为{ $official }，所填为{ $entered }。
    [capacity] { $who }的身份：照会为{ $official }，所填为{ $entered }。
    [title] { $who }的称谓：照会为{ $official }，所填为{ $entered }。
    [function] { $who }的职务：照会为{ $official }，所填为{ $entered }。
   *[order] 排序：照会为{ $official }；所填为{ $entered }。
}
reconciliation-stands = { $side ->
    [official] 现以照会为准
   *[entered] 现以所填为准
}
reconciliation-settled = { $side ->
    [official] 已处理：以照会为准
   *[entered] 已处理：保留所填
}
reconciliation-chosen = 已选部分
reconciliation-all = 全部待处理部分
reconciliation-take = 以照会为准
reconciliation-keep = 保留所填
reconciliation-ask = 询问代表团
reconciliation-take-all = 全部以照会为准
reconciliation-keep-all = 全部保留所填
reconciliation-ask-all = 就全部差异询问代表团
reconciliation-look = 查看
reconciliation-done = 已处理。现行版本为第{ $version }版。
reconciliation-asked = { $count ->
    [0] 今天已就此询问过代表团。
   *[other] 致代表团的{ $count }封信正在发送。
}
reconciliation-sources = 每名成员出自哪份文件
reconciliation-column-source = 文件与行
reconciliation-uncovered = 任何照会中均无
reconciliation-source-mail = 邮件
reconciliation-source-line = { $part }，第{ $line }行
reconciliation-source-body = 正文第{ $line }行
reconciliation-twice = 似乎列于多个代表团
reconciliation-twice-more = 另有{ $count }处：见各代表团的页面
reconciliation-only-open = 仅显示有待处理差异的代表团
reconciliation-every = 所有代表团
reconciliation-none-open = 没有代表团有待处理的差异。
question-subject = { $meeting }：关于贵代表团组成的问题
question-text = 贵方照会或信函（{ $moment }收到）所载贵代表团（{ $meeting }）的组成，与代表团页面上所填不一致。差异如下：
question-answer = 两者以何为准？请回复本函告知，或在贵代表团页面上重新填写。
question-open = 贵代表团页面：
refusal-no-official-list = 尚未收到该代表团的照会或信函。
refusal-no-official-list-help = 请先录入照会或信函。
refusal-no-difference-chosen = 所选内容均不是照会与已填内容之间的差异。
refusal-no-difference-chosen-help = 请至少选择一处名单目前显示的差异。
refusal-differences-go-together = 它与另一处已作不同处理的差异相关联。
refusal-differences-go-together-help = 请同时选择两者：离开代表团者不再是团长。
refusal-nobody-to-ask = 没有该代表团的已知地址。
refusal-nobody-to-ask-help = 请在使团登记册中录入其地址，或向联络人授予访问权限。
console-heading-difference = 差异
console-heading-follows = 现以何者为准
console-heading-says = 内容
