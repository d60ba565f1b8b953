# Las categorías de invitados, como las muestran las listas.

invitee-category = { $category ->
    [party] Estados partes
    [party_pending] Estados para los que el tratado aún no está en vigor
    [signatory] Signatarios
    [other_state] Otros Estados
    [organization_on_request] Organizaciones invitadas a petición propia
   *[named_organization] Organizaciones nombradas en el reglamento
}
invitee-manner = { $manner ->
    [convened] por convocatoria
   *[invited] por invitación, en calidad de observador
}
