# Dos listas que deben coincidir: la nota y lo introducido.

reconciliation-title = La nota y lo introducido
reconciliation-link = Comparar la nota y lo introducido
reconciliation-lead = De un lado los nombres de la última nota o carta; del otro, lo introducido en la página de la delegación. Elija lo que la nota dice bien y lo que queda como se introdujo, o pregunte a la misión.
reconciliation-official = En la nota
reconciliation-entered = Como se introdujo
reconciliation-no-note = No ha llegado ninguna nota ni carta: no hay con qué comparar.
reconciliation-agree = La nota y lo introducido coinciden.
reconciliation-all-settled = Todas las diferencias están resueltas.
reconciliation-open = { $count ->
    [one] { $count } diferencia por resolver
    [many] { $count } de diferencias por resolver
   *[other] { $count } diferencias por resolver
}
reconciliation-not-official = no figura en la nota
reconciliation-not-entered = no introducido
reconciliation-nothing = nada
reconciliation-differences = Diferencias
reconciliation-general = El conjunto de la delegación
reconciliation-row = { $row }. { $name }
reconciliation-certainty = { $code ->
    [same] El mismo nombre
    [likely] Probablemente la misma persona
   *[possible] Posiblemente la misma persona
}
reconciliation-why = { $code ->
    [order-of-names] las partes del nombre están en otro orden
    [case] mayúsculas
    [accents] acentos
    [spacing] espacios o guiones
    [honorific] hay un título en el nombre: { $one }
    [particle] una partícula omitida o distinta: { $one }
    [initial] { $one } por { $two }
    [slip] un error de escritura: { $one }, { $two }
    [transliteration] otra grafía: { $one }, { $two }
    [own-script] por el nombre en su propia escritura
    [own-script-differs] en contra: los nombres en su propia escritura difieren
    [part-of-name] omitido: { $one }
   *[generation] puede ser otra generación: { $one }
}
reconciliation-difference = { $code ->
    [heads] Jefe de delegación: en la nota { $official }, introducido { $entered }.
    [only-official] { $who }: en la nota y no introducido.
    [only-entered] { $who }: introducido y no en la nota.
    [name-written] El nombre: en la nota { $official }, introducido { $entered }.
    [capacity] Calidad de { $who }: en la nota { $official }, introducido { $entered }.
    [title] Título de { $who }: en la nota { $official }, introducido { $entered }.
    [function] Función de { $who }: en la nota { $official }, introducido { $entered }.
   *[order] Orden: en la nota { $official }; introducido { $entered }.
}
reconciliation-stands = { $side ->
    [official] vale como en la nota
   *[entered] vale como se introdujo
}
reconciliation-settled = { $side ->
    [official] resuelto: como en la nota
   *[entered] resuelto: como se introdujo
}
reconciliation-chosen = Lo elegido
reconciliation-all = Todo lo que queda por resolver
reconciliation-take = Como en la nota
reconciliation-keep = Dejar como se introdujo
reconciliation-ask = Preguntar a la misión
reconciliation-take-all = Todo como en la nota
reconciliation-keep-all = Dejar todo como se introdujo
reconciliation-ask-all = Preguntar a la misión por todo
reconciliation-look = Revisar
reconciliation-done = Resuelto. Vale la versión { $version }.
reconciliation-asked = { $count ->
    [0] Ya se preguntó hoy a la misión sobre esto.
    [one] { $count } carta a la misión está en camino.
    [many] { $count } de cartas a la misión están en camino.
   *[other] { $count } cartas a la misión están en camino.
}
reconciliation-sources = De qué documento viene cada miembro
reconciliation-column-source = Documento y línea
reconciliation-uncovered = en ninguna nota
reconciliation-source-mail = el correo
reconciliation-source-line = { $part }, línea { $line }
reconciliation-source-body = línea { $line } de su texto
reconciliation-twice = Parece figurar en más de una delegación
reconciliation-twice-more = { $count ->
    [one] y { $count } más: véase la página de la delegación
   *[other] y { $count } más: véanse las páginas de las delegaciones
}
reconciliation-only-open = Solo las delegaciones con diferencias por resolver
reconciliation-every = Todas las delegaciones
reconciliation-none-open = Ninguna delegación tiene diferencias por resolver.
question-subject = { $meeting }: una pregunta sobre la composición de su delegación
question-text = La composición de su delegación ({ $meeting }) en su nota o carta, recibida el { $moment }, no es la misma que se introdujo en la página de su delegación. Difieren en lo siguiente:
question-answer = ¿Cuál de las dos es la correcta? Rogamos nos lo digan en respuesta a esta carta, o introduzcan de nuevo la composición en la página de su delegación.
question-open = La página de su delegación:
refusal-no-official-list = No ha llegado ninguna nota ni carta de esta delegación.
refusal-no-official-list-help = Introduzca primero la nota o la carta.
refusal-no-difference-chosen = Nada de lo elegido es una diferencia entre la nota y lo introducido.
refusal-no-difference-chosen-help = Elija al menos una diferencia que las listas muestren ahora.
refusal-differences-go-together = Va unida a otra diferencia que se resolvió de otro modo.
refusal-differences-go-together-help = Elija ambas: quien deja la delegación no sigue siendo su jefe.
refusal-nobody-to-ask = No se conoce ninguna dirección de esta misión.
refusal-nobody-to-ask-help = Inscriba su dirección en el registro de misiones, o dé acceso a un punto focal.
console-heading-difference = Diferencia
console-heading-follows = Vale
console-heading-says = Texto
