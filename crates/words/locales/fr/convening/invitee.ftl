# Les catégories d’invités, telles que les listes les montrent.

invitee-category = { $category ->
    [party] États parties
    [party_pending] États pour lesquels le traité n’est pas encore en vigueur
    [signatory] Signataires
    [other_state] Autres États
    [organization_on_request] Organisations invitées à leur demande
   *[named_organization] Organisations nommées dans le règlement intérieur
}
invitee-manner = { $manner ->
    [convened] à titre de partie
   *[invited] sur invitation, en qualité d’observateur
}
