# Correos recibidos.

mail-lies = { $code ->
    [unknown] En espera: ¿de quién es?
    [recognised] Pendiente de lectura
    [done] Introducido
   *[aside] Apartado
}
mail-basis = { $code ->
    [token] Responde a una carta nuestra, por la dirección a la que se envió
    [address] Procede de una dirección registrada
    [thread] Responde a una carta nuestra
   *[reference] Cita una referencia nuestra
}
mail-doubt = { $code ->
    [unknown] Nada de su contenido se conoce aquí.
    [conflict] Dos elementos designan remitentes distintos.
    [spoofed] La comprobación del remitente falló: puede haberlo escrito otra persona.
   *[several] Puede proceder de varios.
}
mail-nature = { $code ->
    [letter] Carta
    [auto-reply] Respuesta automática
    [bounce] Carta devuelta
    [receipt] Acuse sobre nuestra carta
    [loop] Carta propia
   *[calendar] Invitación de calendario
}
mail-standing = { $code ->
    [proven] El remitente está confirmado
    [unproven] El remitente no está confirmado
   *[failed] La comprobación del remitente falló
}
mail-step = { $code ->
    [assigned] Asignado
    [entered] Introducido como composición
    [covered] Cubre una versión
    [registered] Registrado como carta
   *[aside] Apartado
}
mail-remark = { $code ->
    [forward-opened] Se abrió un correo reenviado.
    [winmail-opened] Se abrió un sobre de Outlook.
    [winmail-unread] No se pudo leer un sobre de Outlook; se conserva tal como llegó.
    [charset-repaired] Los caracteres no estaban en la codificación declarada; se dedujo otra.
    [letters-lost] Algunos caracteres ilegibles se sustituyeron.
    [charset-unknown] Declara una codificación desconocida.
    [transfer-broken] Una parte se dañó en el camino.
    [transfer-unknown] Una parte está empaquetada de modo desconocido.
    [truncated] Termina antes que su última parte.
    [too-deep] Contiene correos anidados más allá de lo que se lee.
    [parts-left-out] Tiene más partes de las que se leen.
    [header-cut] Su cabecera es más larga de lo que se lee.
    [list-cut] Cita más direcciones de las que se conservan.
    [text-cut] Su texto es más largo de lo que se conserva.
    [alternative-left-out] Se omitieron las mismas palabras en otra forma.
    [sealed] Una parte está sellada para la clave de un lector.
    [not-whole] Es solo un fragmento, o remite a otro lugar.
    [date-unread] Su fecha no lo es.
    [name-cleaned] El nombre de un archivo ocultaba algo y se limpió.
    [type-differs] Un archivo no es lo que dice ser.
    [foreign-verdict] Alega una comprobación que nuestro servidor no hizo.
   *[unread] No se pudo leer dentro de los límites; se conserva tal como llegó.
}
mail-refusal = { $code ->
    [mail-entered] Ya se introdujo, como versión { $about }.
    [mail-registered] Ya se registró, con el número { $about }.
    [mail-covers-nothing] No hay ninguna composición que pueda cubrir.
    [mail-is-none] Este archivo no es un correo: elija el correo tal como se recibió (EML).
    [mail-too-large] Supera los 64 MB: solicítelo por otra vía.
    [mail-no-reason] Se requiere un motivo: queda registrado.
   *[mail-of-nobody] Indique primero de quién procede.
}
