# Categories of those convened and invited, as lists show them.

invitee-category = { $category ->
    [party] States Parties
    [party_pending] States for which the treaty is not yet in force
    [signatory] Signatories
    [other_state] Other States
    [organization_on_request] Organizations invited on their request
   *[named_organization] Organizations named in the rules of procedure
}
invitee-manner = { $manner ->
    [convened] convened
   *[invited] invited as an observer
}
