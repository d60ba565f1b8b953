# Solicitudes de asistencia de organizaciones: formulario, estado, cola, lista.

request-kind = { $kind ->
    [international] Organización internacional
    [regional] Organización regional
    [institution] Otra institución
   *[non_governmental] Organización no gubernamental
}
request-profit = { $profit ->
    [for_profit] Con fines de lucro
   *[non_profit] Sin fines de lucro
}
request-way = { $way ->
    [letter] Por carta
   *[page] En la página pública
}
request-state = { $state ->
    [received] Recibida
    [invited] Invitada con carácter provisional
    [refused] Denegada
    [withdrawn] Invitación retirada
    [approved] Aprobada
   *[not_approved] No aprobada
}
request-step = { $step ->
    [invited] La Presidencia invitó con carácter provisional
    [refused] La Presidencia denegó
    [withdrawn] La Presidencia retiró la invitación
   *[answered] La organización respondió a la denegación
}
request-outcome = { $outcome ->
    [not_approved] No aprobada
   *[approved] Aprobada
}
request-wrong = { $wrong ->
    [too-long] Como máximo { $number } caracteres.
    [invisible] Hay aquí caracteres invisibles que cambian la dirección del texto; escriba de nuevo las palabras.
    [not-latin] Escriba el nombre en letras latinas.
    [no-email] No es una dirección electrónica.
    [no-website] No es la dirección de un sitio web.
    [no-choice] Elija una opción.
    [no-number] Indique un número del 1 al { $number }.
    [no-moment] Indique un día y una hora; lo recibido es pasado.
    [too-many] Como máximo { $number } archivos.
    [too-large] Un archivo supera los 10 MB.
    [no-pdf] Un archivo no es un PDF, diga lo que diga su nombre.
   *[wanting] Debe rellenarse.
}
request-title = Solicitud de asistencia
request-lead = Para las organizaciones que deseen asistir a la reunión en calidad de observadoras. Los Estados están invitados y no necesitan solicitud.
request-rule = Artículo { $rule } del reglamento
request-criteria = Qué se tiene en cuenta
request-criterion-profit = Si la organización es una entidad sin fines de lucro.
request-criterion-purpose = Si su propósito y sus actividades son compatibles con el objeto y fin de la Convención.
request-criterion-final = La invitación es provisional: la participación está sujeta a la aprobación final de la Reunión.
request-named = Asisten sin solicitud
request-organization = La organización
request-name = Nombre oficial
request-name-hint = Como lo escribe la organización, en su propia escritura.
request-latin = Nombre en letras latinas
request-latin-hint = Las listas lo muestran cuando no hay nombre en su idioma.
request-names = Nombres en los seis idiomas
request-names-hint = Si la organización tiene tal nombre. Las listas en ese idioma lo muestran.
request-acronym = Sigla
request-kind-label = Tipo de organización
request-profit-label = La organización se declara
request-purpose = Su propósito
request-activities = De qué modo sus actividades son compatibles con el objeto y fin de la Convención
request-text-hint = Como máximo { $number } caracteres.
request-website = Sitio web
request-contact-heading = A quién escribir
request-contact = Persona de contacto
request-email = Dirección electrónica
request-email-hint = La confirmación y la respuesta se envían allí.
request-language = Idioma de correspondencia
request-places = Plazas solicitadas
request-places-hint = Cuántas personas vendrán, como máximo { $number }.
request-files = Estatutos y carta
request-files-hint = Hasta { $number } archivos PDF, de 10 MB como máximo cada uno. Elíjalos de nuevo si el formulario vuelve.
request-send = Enviar la solicitud
request-sent = La solicitud se ha recibido. Se envía a la persona de contacto una confirmación con la dirección de su página.
request-sent-help = La Presidencia decide. La respuesta se envía a la misma dirección.
request-stands = Estado
request-help = { $state ->
    [received] La solicitud espera la decisión de la Presidencia.
    [invited] La invitación es provisional, a reserva de la aprobación final de la Reunión. El enlace para inscribir a sus representantes se envió a la persona de contacto.
    [refused] Los motivos figuran abajo.
    [withdrawn] La Presidencia retiró la invitación provisional; los motivos figuran abajo. La página de los representantes de la organización está cerrada. Se puede enviar una nueva solicitud.
    [approved] La Reunión aprobó la participación de la organización.
   *[not_approved] La Reunión no aprobó la participación de la organización.
}
request-places-given = Plazas concedidas
request-basis-stands = Fundamento
request-effective-from = Con efecto desde
request-history = Lo que se hizo
request-what-was-sent = Lo que se envió
request-answer = Responder a la denegación
request-answer-help = La organización puede responder una vez. La solicitud vuelve entonces a esperar a la Presidencia.
request-answer-label = Lo que habla en favor de la solicitud
request-answer-send = Enviar la respuesta
request-answer-sent = La respuesta se ha recibido. La solicitud vuelve a esperar a la Presidencia.
request-answered-before = Ya se respondió a la denegación; se responde una sola vez.
request-none = No se ha recibido ninguna solicitud.
request-waiting = En espera de la Presidencia
request-none-waiting = Ninguna solicitud espera.
request-decided-on = Decididas
request-appeal = responde a una denegación
request-select = Invitar a { $name }
request-remark = Observación a las organizaciones invitadas
request-remark-hint = Puede quedar vacía. Figura en la carta de admisión.
request-invite = Invitar provisionalmente a las seleccionadas
request-none-selected = Seleccione al menos una organización.
request-refuse = Denegar
request-reasons = Motivos
request-reasons-hint = La organización los lee y puede responder una vez.
request-refuse-send = Denegar la solicitud
request-withdraw = Retirar la invitación
request-withdraw-help = Mientras la Reunión no haya decidido, una invitación provisional puede retirarse. El acceso a la página de la organización termina de inmediato; los nombres que presentó quedan consignados y no figuran en ninguna lista.
request-withdraw-hint = La organización los lee.
request-withdraw-send = Retirar la invitación
request-register = Registrar una solicitud recibida por carta
request-register-help = La persona de contacto recibe la misma confirmación que por la página.
request-register-send = Registrar la solicitud
request-received-when = Recibida
request-venue-time = Según el reloj de la sede ({ $zone }).
request-way-label = Vía
request-list = Lista para aprobación final
request-list-lead = Organizaciones invitadas con carácter provisional, cuya participación está sujeta a la aprobación final de la Reunión.
request-list-none = La lista está vacía.
request-invited-on = Invitada
request-record = Consignar la decisión de la Reunión
request-record-help = La decisión abarca toda la lista a la vez y surte efecto para todas en el mismo momento. Las cartas salen en ese momento.
request-basis = Documento y párrafo
request-effective = Surte efecto
request-record-send = Consignar la decisión
request-decisions = Decisiones consignadas
request-recorded = consignada
request-corrected = Corregida por la decisión { $number }
request-corrects = Corrige la decisión { $number }:
request-correct = Se consignó mal
request-correct-help = La consignación se conserva y se muestra como corregida. La nueva vale a partir de ahora; las cartas sobre la anterior que no han salido no salen.
request-correction = Qué se consignó mal
request-correction-hint = Figura junto a la nueva consignación.
request-correct-send = Consignar de nuevo la decisión
request-done = { $done ->
    [invited] Las organizaciones han sido invitadas provisionalmente; las cartas de admisión están en camino.
    [refused] La solicitud ha sido denegada; la carta con los motivos está en camino.
    [withdrawn] La invitación ha sido retirada; la carta con los motivos está en camino y la página de la organización está cerrada.
    [registered] La solicitud ha sido registrada; la confirmación está en camino.
   *[recorded] La decisión ha sido consignada.
}
request-by-organizations = Organizaciones
request-ask = Solicitar asistir en calidad de observadora
request-ask-help = Las organizaciones que el reglamento no nombra solicitan una invitación a la Presidencia.
request-letter-subject = { $meeting }: solicitud de asistencia, { $participant }
request-letter-received = Se ha recibido la solicitud de la organización de asistir en calidad de observadora ({ $meeting }). La Presidencia decide.
request-letter-refused = La Presidencia no aceptó la solicitud de la organización ({ $meeting }). Motivos:
request-letter-answer = La organización puede responder una vez, en la página de su solicitud.
request-letter-withdrawn = La Presidencia retiró la invitación provisional de la organización ({ $meeting }). La página en que se inscribían sus representantes queda cerrada. Motivos:
request-letter-corrected = La decisión se había consignado mal. Esta carta indica lo que decidió la Reunión.
request-letter-approved = La Reunión aprobó la participación de la organización ({ $meeting }).
request-letter-not-approved = La Reunión no aprobó la participación de la organización ({ $meeting }). La página en que se inscribían sus representantes queda cerrada.
request-letter-basis = Fundamento: { $basis }
request-letter-places = Plazas: { $places }
request-letter-open = La página de la solicitud, a la que solo lleva esta dirección:
