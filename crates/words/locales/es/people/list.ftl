# La lista de participantes.

list-title = Lista de participantes
list-section = { $section ->
    [party] Estados partes
    [party_pending] Estados para los que el tratado aún no está en vigor
    [signatory] Signatarios
    [other_state] Otros Estados
    [seated_as_state] Participantes con asiento como los Estados, sin voto
    [other_organization] Otras organizaciones
   *[named_organization] Organizaciones nombradas en el reglamento
}
list-stage = { $stage ->
    [final] Definitiva
   *[provisional] Provisional
}
list-stands-provisional = Tal como se presentó hasta el { $date }
list-stands-final = Tal como estaba al clausurarse la reunión el { $date }
list-delegations = { $count ->
    [one] { $count } delegación
   *[other] { $count } delegaciones
}
list-people = { $count ->
    [one] { $count } participante
   *[other] { $count } participantes
}
list-names = Los nombres, títulos y funciones figuran tal como se presentaron. Los Estados figuran según su categoría jurídica en la fecha de apertura, con su nombre de ese día.
list-nobody = Aún no se ha presentado ninguna delegación.
list-get-pdf = La lista en PDF
list-get-xlsx = La lista para hoja de cálculo (.xlsx)
list-sections = Secciones de la lista
list-glyphs = El signo □ representa un carácter que falta en las fuentes de este documento. La página de la reunión lo muestra.
list-column-section = Sección
list-column-participant = Estado u organización
list-column-place = Puesto
