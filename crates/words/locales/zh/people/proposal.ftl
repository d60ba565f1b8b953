# 从信函读取的组成。

proposal-doubt = { $code ->
    [capacity-assumed] 身份系推定
    [name-order-assumed] 姓名顺序系推定
    [more-than-one-head] 不止一位团长
    [two-capacities] 列有两种身份
    [latin-wanting] 缺少拉丁字母拼写
    [inflected] 姓名可能有词形变化
    [title-unknown] 称谓照录原文
    [from-sentence] 读自句中
   *[cut] 已按长度截短
}
proposal-why = { $code ->
    [not-understood] 未能理解
    [not-attending] 不出席
    [not-a-member] 非代表团成员
    [picture-only] 仅为图像、无文字：请照原件录入
    [encrypted] 有密码保护
    [macros-left-out] 其中的程序已略去
    [too-large] 超过读取大小
    [too-many] 超过读取数目
    [broken] 损坏或未能及时读取
    [unknown-kind] 不予读取的文件类型
   *[empty] 不含文字
}
