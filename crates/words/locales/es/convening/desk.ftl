# The desk: what is due, the meetings and their invitees.

desk-title = Escritorio
desk-waiting = Pendiente de usted
desk-waits-for = { $act ->
    [approve_note] un borrador que leer y aprobar
    [initial_note] una nota que rubricar
   *[issue_note] una nota que emitir
}
desk-due = Vencimientos
desk-due-none = Nada vence en las próximas semanas.
desk-due-composition = Composición de las delegaciones
desk-due-extended = Plazo prorrogado
desk-due-opening = Apertura
desk-in-days = { $count ->
    [0] hoy
    [one] dentro de { $count } día
   *[other] dentro de { $count } días
}
desk-came-in = Recibido recientemente
desk-came-in-none = Aún no se ha recibido nada.
desk-meetings = Reuniones
desk-meetings-none = Aún no hay ninguna reunión.
desk-column-meeting = Reunión
desk-column-dates = Fechas
desk-column-note = Nota
desk-column-answered = Han respondido
desk-column-unanswered = Sin respuesta
desk-over = concluida
desk-no-note = aún sin nota
desk-open-meeting = Abrir una reunión
desk-follow = A partir de la última reunión
desk-follow-help = Se conservan las oficinas, el lugar y los artículos, y todas las fechas se desplazan según la nueva apertura. Queda por indicar la resolución.
desk-follow-last = Última reunión
desk-follow-opens = Primer día de la próxima
desk-follow-open = Abrir la reunión siguiente
desk-sheet = A partir de una ficha
desk-sheet-help = Un archivo sustituye al texto. Cada error se indica con su línea.
desk-sheet-file = Ficha como archivo
desk-sheet-text = Ficha
desk-sheet-open = Abrir la reunión
desk-sheet-unreadable = El archivo no es un texto o es demasiado grande.
desk-no-treaty = El tratado de esta reunión no está registrado en este sitio.
desk-no-date = Indique una fecha o una hora que exista.
desk-must-be-filled = Debe completarse: { $field }
desk-opened = La reunión está abierta en el escritorio.
desk-resolution-named = Se indicó la resolución.
desk-arranged = Las nuevas disposiciones constan en el registro.
desk-cancelled = La cancelación consta en el registro.
desk-wanting = Falta aún para poder redactar una nota:
desk-invited = Invitados
desk-in-time = Dentro del plazo
desk-by-extension = Con prórroga
desk-late = Fuera de plazo
desk-not-yet = Aún no
desk-facts = La reunión
desk-zone = Huso horario
desk-basis = Fundamento
desk-basis-hint = La decisión o el documento en que se basa.
desk-state = Estado
desk-resolution = Resolución
desk-resolution-help = La resolución en que se basa la convocatoria, citada literalmente en seis idiomas; las palabras omitidas se marcan con [...].
desk-resolution-symbol = Número de la resolución
desk-resolution-symbol-hint = Período de sesiones y número, por ejemplo 78/32.
desk-resolution-paragraph = Párrafo
desk-resolution-name = Indicar la resolución
desk-arrange = Modificar las disposiciones
desk-arrange-help = Lo decidido antes queda registrado. Una nota aprobada vuelve a ser borrador.
desk-arrangements = Disposiciones hasta la fecha
desk-decided-on = Decidido el
desk-part = Parte { $part }
desk-part-hint = Déjelo vacío o complételo para dividir la reunión.
desk-part-opens = Primer día
desk-part-closes = Último día
desk-hour = Hora
desk-hour-hint = Vacío: el final del día en el lugar de la reunión.
desk-cancel = Cancelar la reunión
desk-cancel-help = La reunión no se celebrará. Su expediente permanece; las notas emitidas aún pueden retirarse.
desk-curve = Cómo llegan las respuestas
desk-curve-described = { $total } delegaciones hasta ahora, { $by_due } de ellas hasta el { $due }.
desk-curve-due = Plazo, { $date }
desk-curve-not-yet = El gráfico comienza con la emisión de la nota.
desk-curve-table = Lo mismo en una tabla
desk-curve-day = Día
desk-curve-came = Recibidas
desk-curve-so-far = Total
desk-invitees = Convocados e invitados
desk-shown = Se muestran { $count } de { $total }.
desk-category = Categoría
desk-answer = Respuesta
desk-name = Nombre
desk-any = Todos
desk-not-answered = Sin respuesta
desk-filter = Mostrar
desk-take-away = Lo que se muestra, como archivo:
desk-column-key = Clave
desk-column-invitee = Estado u organización
desk-column-standing = Motivo de la categoría
desk-column-answer = Respuesta
desk-column-when = Cuándo
desk-versions = { $count ->
    [one] { $count } versión
   *[other] { $count } versiones
}
desk-no-address = sin dirección
desk-back = Volver
