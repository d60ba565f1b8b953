# El registro de correspondencia y las cartas recibidas.

correspondence-title = Registro de correspondencia
correspondence-lead = Lo enviado y lo recibido, por todas las vías, lo más reciente primero. Las horas de este cuadro son de tiempo universal.
correspondence-caption = Correspondencia, la más reciente primero
correspondence-none = Aquí no hay nada inscrito.
correspondence-column-number = Número
correspondence-column-at = Cuándo
correspondence-column-direction = Sentido
correspondence-column-what = Asunto
correspondence-column-meeting = Reunión
correspondence-column-whom = Destinatario o remitente
correspondence-column-state = Situación
correspondence-direction = { $direction ->
    [out] Salida
   *[in] Entrada
}
correspondence-any = Todos
correspondence-participant = Participante
correspondence-text = Palabras que contiene
correspondence-show = Mostrar
correspondence-newer = Más recientes
correspondence-older = Más antiguos
correspondence-all = Todos los destinatarios de la nota
correspondence-composition = Composición de una delegación
correspondence-dispatch = { $kind ->
    [link] Enlace a la página de la delegación
    [link_renewed] Nuevo enlace solicitado
    [access] Acceso dado a un colega
    [admission] Invitación provisional
    [receipt] Recibo
    [note] Nota con su enlace
    [later_note] Nota posterior
    [reminder] Recordatorio
    [announcement] Anuncio de información para los participantes
    [bill] Aviso de cuotas o nota de crédito
    [dues] Recordatorio de lo adeudado
    [bundle] Factura colectiva
    [question] Pregunta sobre la composición de una delegación
    [sponsorship] Curso dado a una solicitud de patrocinio
   *[other] Carta
}
correspondence-tries = Intentos: { $count }.
correspondence-register = Registrar una carta
correspondence-field-on = Recibida el
correspondence-field-hour = Hora de recepción
correspondence-hour-hint = En la hora de la reunión a la que se refiere; en tiempo universal si no se refiere a ninguna.
correspondence-field-channel = Por qué vía
correspondence-field-meeting = Reunión a la que se refiere
correspondence-no-meeting = Ninguna
correspondence-field-participant = De un participante
correspondence-in-words = Otra persona, indicada abajo
correspondence-field-sender = Remitente en palabras
correspondence-sender-hint = Solo si no procede de un participante.
correspondence-field-subject = Asunto de la carta
correspondence-field-their_reference = Su referencia
correspondence-field-answers = Responde a nuestra referencia
correspondence-answers-hint = El número de nuestra nota, tal como la carta lo cita.
correspondence-field-scan = Copia digitalizada
correspondence-scan-hint = Un archivo de 10 megabytes como máximo, en el formato de páginas impresas ({ $format }).
correspondence-leave = Volver sin registrar
correspondence-from = De
correspondence-registered = Registrada por
correspondence-done = La carta queda registrada con este número.
correspondence-back = Volver al registro
correspondence-channel = { $channel ->
    [courier] Por mensajería o valija
    [fax] Por fax
    [hand] Entregada en mano
    [mail] Por correo electrónico
   *[post] Por correo postal
}
correspondence-wrong = { $wrong ->
    [no-date] No es una fecha.
    [no-hour] Indique la hora en horas y minutos.
    [not-yet] Ese momento aún no ha llegado.
    [no-such-channel] Elija por qué vía llegó.
    [no-such-meeting] No consta ninguna reunión con ese nombre.
    [no-such-participant] No es ni un Estado ni una organización.
    [no-sender] Indique de quién procede.
    [no-letter] No se le envió ninguna carta: registre más bien una entrega.
    [no-such-reference] Ningún documento de esta secretaría lleva ese número.
    [too-long] Escriba como máximo { $most } caracteres.
    [invisible] Contiene caracteres invisibles. Escríbalo de nuevo.
    [not-a-pdf] Este archivo tiene otro formato.
    [too-large] Este archivo es demasiado grande.
   *[empty] Debe rellenarse.
}
