# El envío: a quién se envió un documento, recordatorios, anuncios, valija.

post-dispatch = Envío
post-lead = A quién se envió { $reference }, por qué vía y en qué situación está el envío.
post-picture = Destinatarios según la situación del envío
post-count = { $what }: { $count }
post-caption = Destinatarios del documento
post-addressee = Destinatario
post-language = Idioma
post-standing = Situación
post-when = Cuándo
post-otherwise = Por otra vía
post-paper = Documento
post-standing-carried = enviado por otra vía
post-standing-unsent = aún no enviado
post-standing-no-address = sin dirección conocida
post-unsent-letters = { $count ->
    [one] { $count } carta aún no enviada
   *[other] { $count } cartas aún no enviadas
}
post-send = Enviar
post-to-lay = { $count ->
    [one] Saldría { $count } carta con su documento: una a cada dirección registrada.
   *[other] Saldrían { $count } cartas con su documento: una a cada dirección registrada.
}
post-by-pouch = { $count ->
    [one] { $count } destinatario no tiene dirección registrada: su documento va por valija.
   *[other] { $count } destinatarios no tienen dirección registrada: sus documentos van por valija.
}
post-send-now = { $count ->
    [one] Enviar { $count } carta
   *[other] Enviar { $count } cartas
}
post-all-sent = Cada dirección registrada tiene su carta.
post-sent = { $count ->
    [one] { $count } carta está en camino.
   *[other] { $count } cartas están en camino.
}
post-meanwhile = El número de cartas cambió entretanto. No se envió nada; compruébelo de nuevo.
post-see = El envío, destinatario por destinatario
post-delivery-record = Registrar una entrega
post-record-of = Registrar una entrega: { $participant }
post-delivery-lead = Lo que salió por correo, mensajería, fax o en mano. Lo registrado permanece; un error se corrige con otro registro al lado.
post-delivery-recorded = La entrega está registrada.
post-field-participant = Destinatario
post-field-channel = Por qué vía
post-delivery-on = Enviado o entregado el
post-delivery-proof = Comprobante
post-delivery-proof-hint = El número del envío o quién firmó.
post-field-scan = Copia escaneada del comprobante
post-choose = Elija
post-no-such-channel = Elija por qué vía salió.
post-no-such-addressee = Elija un destinatario de este documento.
post-papers = Para la valija
post-labels = Etiquetas de dirección
post-pouch-list = Lista de valija
post-for-pouch = { $count ->
    [one] para el { $count } al que nada llegó
   *[other] para los { $count } a los que nada llegó
}
post-for-all = para los { $count }
post-pouch-place = N.º
post-pouch-signature = Fecha y firma
post-pouch-items = { $count ->
    [one] { $count } envío
   *[other] { $count } envíos
}
post-astray = Cartas que no llegaron
post-astray-more = { $count ->
    [one] y { $count } más, en el registro
   *[other] y { $count } más, en el registro
}
post-remind = { $count ->
    [one] Recordatorio a { $count } que no ha respondido
   *[other] Recordatorio a los { $count } que no han respondido
}
post-reminders = Recordatorio
post-reminders-confirm = { $count ->
    [one] Saldría ahora { $count } recordatorio con un nuevo enlace. Una dirección a la que se le recordó hoy no recibe otro.
   *[other] Saldrían ahora { $count } recordatorios con nuevos enlaces. Una dirección a la que se le recordó hoy no recibe otro.
}
post-reminders-send = { $count ->
    [one] Enviar { $count } recordatorio
   *[other] Enviar { $count } recordatorios
}
post-reminded = { $count ->
    [one] { $count } recordatorio está en camino.
   *[other] { $count } recordatorios están en camino.
}
post-without-address = Sin respuesta y sin dirección conocida
post-announce = Anunciar
post-announcement = Anunciar la información para los participantes
post-announcement-confirm = { $count ->
    [one] Saldría { $count } carta sobre la edición { $edition }: una a cada dirección que escribe por una delegación. Nadie recibe dos veces el anuncio de una edición.
   *[other] Saldrían { $count } cartas sobre la edición { $edition }: una a cada dirección que escribe por una delegación. Nadie recibe dos veces el anuncio de una edición.
}
post-acknowledgement-record = Registrar un acuse de recibo
post-acknowledgement-lead = Que un destinatario tomó conocimiento de la carta, según se informó a una persona. Lo registrado permanece; un error se corrige con otro registro al lado.
post-acknowledgement-on = Confirmado el
post-acknowledgement-proof = Fuente
post-acknowledgement-proof-hint = Quién lo dijo, o la referencia del documento que lo dice.
post-acknowledgement-recorded = El acuse de recibo está registrado.
