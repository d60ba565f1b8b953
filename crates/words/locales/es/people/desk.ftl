# The desk: answers, delegations, letters, links.

desk-answer-state = { $state ->
    [link_sent] Enlace enviado
    [link_opened] Enlace abierto
    [draft_begun] Borrador iniciado
    [in_time] Dentro del plazo
    [in_time_by_extension] Dentro del plazo prorrogado
    [late] Fuera de plazo
   *[nothing] Nada aún
}
desk-moment = { $date }, { $time }
desk-links = Enviar enlaces
desk-links-after-issue = Los enlaces pueden enviarse una vez emitida la nota.
desk-links-new = { $count ->
    [one] Enviar un enlace a { $count } que no lo tiene
   *[other] Enviar un enlace a { $count } que no lo tienen
}
desk-links-confirm = { $count ->
    [one] { $count } invitado recibiría un enlace en cada una de sus direcciones registradas.
   *[other] { $count } invitados recibirían un enlace en cada una de sus direcciones registradas.
}
desk-links-send = { $count ->
    [one] Enviar a { $count } invitado
   *[other] Enviar a { $count } invitados
}
desk-links-to = Destinatarios
desk-links-sent = { $count ->
    [one] { $count } carta con un enlace está en camino.
   *[other] { $count } cartas con enlaces están en camino.
}
desk-delegations = Delegaciones
desk-column-delegation = Delegación
desk-column-received = Recibido
desk-column-members = Miembros
desk-column-changes = Desde la versión anterior
desk-changes = { $count ->
    [one] { $count } cambio
   *[other] { $count } cambios
}
desk-first-version = primera versión
desk-composition-of = Composición de la versión { $version }
desk-draft = Borrador guardado
desk-access-none = Nadie tiene acceso aún.
desk-access-taken = acceso retirado
desk-access-end-of = Retirar el acceso a { $email }
desk-link-sent = Enlace enviado el { $moment }
desk-link-opened = Enlace abierto el { $moment }
desk-extensions = Prórrogas del plazo
desk-extensions-none = No se ha concedido ninguna.
desk-extend = Prorrogar el plazo
desk-extend-until = Nuevo plazo
desk-extend-basis = La carta, nota o llamada en que se basa.
desk-extended = Se prorrogó el plazo de esta delegación.
desk-extended-until = prorrogado hasta el
desk-letter-enter = Registrar una composición recibida por carta
desk-letter-entered = Se registró la composición.
desk-letter-channel = Elija por qué vía llegó.
desk-letter-received = Recibida el
desk-letter-hour = Hora de recepción
desk-letter-hour-hint = Hora del lugar de la reunión, { $zone }.
desk-no-hour = Indique la hora de recepción.
desk-letter-look = Revisar
desk-letter-scan = Copia digitalizada de la nota
desk-letter-scan-hint = 10 MB como máximo. Elíjalo al final: cualquier otro botón de la página lo olvida.
desk-letter-submit = Registrar por la misión
