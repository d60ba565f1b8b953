# El diario tal como lo muestra la mesa.

journal-title = Diario
journal-lead = Una línea por cada acto, la más reciente primero; las horas son de tiempo universal. Un valor personal figura solo por su huella, y se abre a la auditoría mientras existe.
journal-caption = Actos, el más reciente primero
journal-none = Ninguna línea responde a esta consulta.
journal-column-at = Cuándo
journal-column-act = Acto
journal-column-who = Quién, en qué oficina y por qué puerta
journal-column-meeting = Reunión
journal-column-subject = Asunto
journal-column-facts = Hechos
journal-any-meeting = Todas
journal-anybody = Cualquiera
journal-actor = Quién
journal-day = Día
journal-show = Mostrar
journal-older = Líneas más antiguas
journal-papers = { $count ->
    [one] Un documento
   *[other] Documentos: { $count }
}
journal-committed = solo huella
journal-erased = borrado
journal-unsound = no se verifica
