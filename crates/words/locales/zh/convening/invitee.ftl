# 名单中的受邀类别。

invitee-category = { $category ->
    [party] 缔约国
    [party_pending] 条约尚未对其生效的国家
    [signatory] 签署国
    [other_state] 其他国家
    [organization_on_request] 应其申请受邀的组织
   *[named_organization] 议事规则列名的组织
}
invitee-manner = { $manner ->
    [convened] 应召出席
   *[invited] 受邀以观察员身份出席
}
