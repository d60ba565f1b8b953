# El documento de costos: lo que se prevé que cueste una reunión y lo que cambió una revisión.

estimate-title = Costos estimados de la { $meeting } { $of_treaty }
estimate-budget-title = Costos estimados: { $purse }
estimate-revision = Estimación revisada, { $mark }
estimate-currency = Todas las cantidades en { $currency }
estimate-column-item = Partida
estimate-column-quantity = Cantidad
estimate-column-price = Precio unitario
estimate-column-amount = Importe
estimate-column-change = Cambio
estimate-column-before = Antes
estimate-column-now = Ahora
estimate-heading = { $heading ->
    [documentation] Documentación
    [interpretation] Interpretación
    [rooms_and_services] Salas y servicios
    [staff] Personal temporario
   *[other] Otros gastos
}
estimate-item = { $item ->
    [pre_session_documentation] Documentación anterior al período de sesiones
    [in_session_documentation] Documentación del período de sesiones
    [post_session_documentation] Documentación posterior al período de sesiones
    [summary_records] Actas resumidas
    [interpretation] Interpretación de las sesiones
    [conference_servicing] Servicios de conferencias
    [rooms] Salas, sonido y limpieza
    [security] Seguridad
    [technology] Tecnología y participación a distancia
    [accessibility] Accesibilidad
    [temporary_staff] Personal temporario de la secretaría
    [staff_travel] Viajes del personal
   *[miscellaneous] Varios
}
estimate-words-in = { $words } (en { $language })
estimate-heading-sum = Subtotal
estimate-subtotal = Suma de todas las partidas
estimate-support = Gastos de apoyo a los programas ({ $rate } { $base ->
    [both] de la suma y de los imprevistos
   *[subtotal] de la suma
})
estimate-contingency = Imprevistos ({ $rate } { $base ->
    [both] de la suma y de los gastos de apoyo a los programas
   *[subtotal] de la suma
})
estimate-support-name = Gastos de apoyo a los programas
estimate-contingency-name = Imprevistos
estimate-order-name = Orden de los porcentajes
estimate-order = { $order ->
    [support_first] primero el apoyo
    [contingency_first] primero los imprevistos
   *[both_on_subtotal] cada uno de la suma
}
estimate-total = Total
estimate-changes = Cambios desde la última versión
estimate-change = { $kind ->
    [added] Añadido
    [removed] Suprimido
   *[changed] Modificado
}
estimate-notes = Notas
estimate-rule = Los costos estimados son aprobados por la reunión anterior a aquella a la que se refieren.
estimate-budget-rule = La reunión decide sobre este presupuesto además de sobre sus propios costos.
estimate-adopted = Aprobado el { $date }: { $paper }.
estimate-not-adopted = Esta estimación aún no ha sido aprobada.
estimate-basis = Los costos se prorratean sobre la base siguiente: { $article }.
