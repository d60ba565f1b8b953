# Las delegaciones: calidades, faltas, página de la delegación.

delegation-capacity = { $capacity ->
    [head] Jefe de delegación
    [deputy] Jefe adjunto de delegación
    [alternate] Representante suplente
    [adviser] Asesor
   *[representative] Representante
}
delegation-courtesy = { $courtesy ->
    [his_excellency] Excmo. Sr.
    [her_excellency] Excma. Sra.
    [ms] Sra.
    [dr] Dr.
   *[mr] Sr.
}
delegation-name-order = { $order ->
    [family_first] Apellidos, nombres
   *[given_first] Nombres, apellidos
}
delegation-channel = { $channel ->
    [mail] Por correo electrónico
    [post] En papel
   *[page] En la página de la delegación
}
delegation-timeliness = { $timeliness ->
    [in_time_by_extension] Dentro del plazo prorrogado
    [late] Fuera de plazo
   *[in_time] Dentro del plazo
}
delegation-wrong = { $wrong ->
    [no-head] Indique quién encabeza la delegación; entretanto puede designarse a un adjunto.
    [two-heads] Una delegación tiene un solo jefe: elija aquí otra calidad.
    [too-many] Una página admite como máximo { $number } miembros; escriba a la secretaría.
    [over-quota] Plazas de su organización: { $number }. No nombre más miembros.
    [twice] Este nombre figura dos veces en la delegación.
    [no-name] Escriba un nombre o vacíe la fila.
    [no-such-capacity] Elija una calidad de la lista.
    [too-long] Como máximo { $number } caracteres.
    [invisible] Hay aquí caracteres invisibles que cambian la dirección del texto; escriba de nuevo las palabras.
   *[nobody] Aún no se nombra a nadie.
}
delegation-fault-in-row = Miembro { $row }, { $field }: { $fault }
delegation-moment = { $date }, { $time } ({ $zone }; { $utc })
delegation-moment-universal = { $date }, { $utc }
delegation-saved = Guardado. Aún no se ha presentado nada.
delegation-released = Guardado y liberado: un colega puede continuar.
delegation-held-meanwhile = Un colega ha tomado el borrador entretanto.
delegation-access-given = Se ha dado acceso y se envía un enlace.
delegation-access-ended = Se ha retirado el acceso.
delegation-deadline = Nombres antes del
delegation-extended = prorrogado para esta delegación
delegation-state = Recibido
delegation-places = Plazas
delegation-nothing-yet = Nada todavía
delegation-version-received = Versión { $version }
delegation-late-help = El plazo ha vencido. Su delegación aún se admite; constará como fuera de plazo.
delegation-members = Miembros de la delegación
delegation-save = Guardar el borrador
delegation-restore = Algo escrito en este navegador no se guardó.
delegation-restore-button = Recuperarlo
delegation-draft-saved = Borrador guardado el { $moment }.
delegation-held = Un colega tiene el borrador, último cambio el { $moment }. Se liberará al terminar o tras quince minutos sin cambios.
delegation-take = Intentar tomarlo
delegation-row = Miembro { $row }
delegation-row-up = Subir el miembro { $row }
delegation-row-down = Bajar el miembro { $row }
delegation-row-remove = Quitar el miembro { $row }
delegation-column-capacity = Calidad
delegation-column-title = Tratamiento
delegation-column-given = Nombres
delegation-column-family = Apellidos
delegation-column-name = Nombre
delegation-column-function = Cargo
delegation-column-own-script = Nombre en su propia escritura
delegation-column-order = Orden del nombre
delegation-add = Añadir un miembro
delegation-paste = Pegar desde una hoja de cálculo
delegation-paste-label = Filas de la hoja de cálculo
delegation-paste-hint = Columnas en este orden: tratamiento, nombres, apellidos, cargo, calidad. También vale una línea con solo un nombre.
delegation-paste-button = Añadir estas filas
delegation-from-last = Traer los miembros de la última reunión
delegation-note = La nota firmada
delegation-note-label = Nota en PDF
delegation-note-hint = Como máximo 10 MB. Puede enviarse más tarde.
delegation-note-laid = Con el borrador va
delegation-note-remove = Quitarla
delegation-note-too-large = El archivo supera los 10 MB.
delegation-note-no-pdf = El archivo no es un PDF, diga lo que diga su nombre.
delegation-submit = Presentar la delegación
delegation-submit-again = Presentar como nueva versión
delegation-submit-over = Presentar sobre la versión más reciente
delegation-release = Guardar y dejar que siga un colega
delegation-versions = Versiones
delegation-versions-none = Aún no se ha presentado nada.
delegation-version = Recibo de la versión { $version }
delegation-access = Quién tiene acceso
delegation-access-email = Dirección de un colega
delegation-access-hint = Se le envía un enlace. Puede retirar el acceso en todo momento.
delegation-access-give = Dar acceso
delegation-access-end = Retirar el acceso
delegation-no-address = No es una dirección electrónica.
