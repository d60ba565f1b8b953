# 各国地位及其理由。

standing-name = { $standing ->
    [party] 缔约国
    [party_pending] 尚未生效的缔约国
    [signatory] 签署国
    [withdrawn] 已退出
   *[not_party] 非缔约国
}
standing-signed = { $on }签署
standing-applies-provisionally = 自{ $on }起暂时适用
standing-deposited = { $on }{ $instrument ->
    [ratification] 交存批准书
    [acceptance] 交存接受书
    [approval] 交存核准书
    [accession] 交存加入书
   *[succession] 通知继承
}
standing-in-force = { $on }生效，第{ $article }条
standing-date-not-known = 缔约国，日期不详
standing-succeeded = 自{ $on }起有效
standing-withdrawal-notified = { $on }通知退出
standing-withdrawal-effective = { $on }退出生效，第{ $article }条
standing-withdrawal-held = 自{ $on }起因武装冲突暂缓退出，第{ $article }条
standing-no-act = 无记录
standing-reasons = { $first }；{ $rest }
