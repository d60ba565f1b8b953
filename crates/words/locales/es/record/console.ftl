# Lo que dice la línea de comandos. Un nombre entre { $llaves } se inserta tal cual.

console-status-on = { $title }, { $date }
console-heading-address = Dirección
console-heading-article = Artículo
console-heading-at = Fecha y hora
console-heading-cancelled_on = Cancelada el
console-heading-capacity = Calidad
console-heading-category = Categoría
console-heading-channel = Vía
console-heading-check = Comprobación
console-heading-code = Código
console-heading-composition_due_on = Delegaciones: fecha límite
console-heading-count = Número
console-heading-courtesy = Tratamiento
console-heading-dated = Fechada el
console-heading-dates = Fechas
console-heading-deposited_on = Depositado el
console-heading-emails = Correo electrónico
console-heading-ended = Fin
console-heading-entered = Inscrito
console-heading-fact = Dato
console-heading-family = Apellidos
console-heading-found = Observaciones
console-heading-from = Desde
console-heading-function = Función
console-heading-given = Nombres
console-heading-in_force_on = En vigor el
console-heading-rate_percent = Cuota (%)
console-heading-share_percent = Parte (%)
console-heading-amount = Importe
console-heading-iso3 = Código
console-heading-key = Clave
console-heading-kind = Tipo
console-heading-language = Idioma
console-heading-language_set_on = Fijado el
console-heading-languages = Idiomas
console-heading-manner = Modalidad
console-heading-meeting = Reunión
console-heading-name = Nombre
console-heading-number = Número de recibo
console-heading-office = Oficina
console-heading-own_script = Escritura propia
console-heading-parties = Partes
console-heading-person = Persona
console-heading-place = Puesto
console-heading-published_at = Publicado
console-heading-purpose = Objeto
console-heading-reason = Motivo
console-heading-received_at = Recibido
console-heading-reference = Referencia
console-heading-role = Función
console-heading-rule = Regla
console-heading-scope = Alcance
console-heading-sha256 = SHA-256
console-heading-source = Fuente
console-heading-stage = Estado
console-heading-standing = Situación
console-heading-state = Estado
console-heading-station = Lugar de destino
console-heading-step = Paso
console-heading-timeliness = Plazo
console-heading-symbol = Signatura
console-heading-title = Título
console-heading-treaty = Tratado
console-heading-until = Hasta
console-heading-valid_from = Válido desde
console-heading-valid_until = Válido hasta
console-heading-value = Valor
console-heading-verified = Verificación
console-heading-version = Versión
console-heading-withdrawal_effective_on = Retiro efectivo el
console-heading-year = Año

console-kind-payer = contribuyente
console-kind-ldc-list = lista de países menos adelantados
console-kind-delegation = delegación
console-kind-file = archivo
console-kind-document = documento
console-kind-meeting = reunión
console-kind-mission = misión
console-kind-note = nota
console-kind-organization = organización
console-kind-paper = documento
console-kind-person = persona
console-kind-request = solicitud de asistencia
console-kind-role = función
console-kind-site = sitio
console-kind-state = Estado
console-kind-treaty = tratado

console-who-acts = ¿Quién actúa?
console-who-acts-help = identifíquese con --as PERSON; `convene person list` muestra quién consta en el registro
console-unknown = No consta en el registro: { $kind } `{ $key }`.
console-unknown-help = las órdenes `list` muestran lo que consta en el registro
console-already-on-record = Ya consta en el registro: { $kind } `{ $key }`.
console-faults = { $file }: { $count ->
    [one] { $count } error; no se ha modificado nada
   *[other] { $count } errores; no se ha modificado nada
}
console-faults-help = corrija el archivo en los lugares indicados y preséntelo de nuevo
console-fault-at-line = { $file }, línea { $line }, { $column }: se encontró «{ $found }», se esperaba { $expected }
console-fault-in-line = { $file }, línea { $line }: se encontró «{ $found }», se esperaba { $expected }
console-fault-at-field = { $file }, { $column }: se encontró «{ $found }», se esperaba { $expected }
console-last-administrator = No quedaría nadie para administrar el sitio.
console-last-administrator-help = designe antes a otro administrador
console-changed-meanwhile = Otra persona lo ha modificado entretanto; no se ha escrito nada.
console-changed-meanwhile-help = consúltelo de nuevo y repita la orden
console-file-too-large = El archivo supera los 20 MiB.
console-file-unreadable = No se puede leer { $file }: { $why }
console-no-workbook-in-terminal = Un libro de cálculo no se muestra en un terminal.
console-no-workbook-in-terminal-help = indique un archivo con --output o dirija la salida estándar a un archivo
console-no-site = { $folder } no es un sitio: { $why }
console-no-site-help = cree uno con `convene found` o pruebe `convene demo`

console-imported = { $file } rige a partir de ahora (SHA-256 { $hash }…).
console-missions-imported = { $count ->
    [one] El registro contiene ahora { $count } misión.
   *[other] El registro contiene ahora { $count } misiones.
}
console-language-set = El idioma queda fijado; ya no es una suposición.
console-site-founded = El sitio { $site } queda creado. `convene person appoint` incorpora a las personas siguientes.
console-person-appointed = La persona queda nombrada.
console-person-erased = El nombre y el identificador quedan borrados; el diario sigue siendo verificable.
console-role-given = La función queda dada a partir de hoy.
console-role-ended = La función queda retirada.
console-treaty-entered = Tratado inscrito: { $title }.
console-meeting-opened = Queda abierto el expediente de la reunión { $meeting }. `convene note draft { $meeting }` redacta su nota.
console-meeting-followed = Queda abierto el expediente de la reunión { $meeting }, con las fechas desplazadas. Falta indicar su resolución.
console-resolution-named = La reunión { $meeting } se basa ahora en la resolución.
console-meeting-arranged = Se ha modificado la organización de la reunión { $meeting }. Las aprobaciones del texto anterior han caducado.
console-meeting-cancelled = La reunión { $meeting } queda cancelada. Sus notas emitidas pueden retirarse.
console-note-drafted = La nota está redactada. Otra persona la aprueba con `convene note approve`.
console-correction-drafted = La corrección está redactada; se dirige a todos los que recibieron la nota anterior.
console-withdrawal-drafted = El retiro está redactado; se dirige a todos los que recibieron la nota anterior.
console-departure-kept = La modificación del texto de base se conserva como versión { $version }.
console-note-approved = La nota { $reference } está aprobada y preparada, lista para rubricar.
console-note-initialled = La nota { $reference } está rubricada.
console-note-issued = La nota { $reference } está emitida. En adelante se corrige o se retira, nunca se modifica.
console-note-abandoned = La nota queda abandonada. Su número, si lo tenía, sigue contabilizado.
console-document-published = { $symbol } está publicado, versión { $version }.
console-publication = El documento no se publica; nada ha cambiado.
console-papers-written = { $count ->
    [one] En { $folder } hay { $count } documento.
   *[other] En { $folder } hay { $count } documentos.
}
console-drawing-up = Preparación
console-writing-out = Escritura

console-fact-title = Reunión
console-fact-dates = Fechas
console-fact-place = Lugar
console-fact-basis = Fundamento
console-fact-composition = Delegaciones: plazo
console-fact-cancelled = Cancelada
console-fact-note = Nota
console-fact-broken = No puede convocarse
console-deadline = { $weekday } { $date }, fin del día en { $zone } (fuera de plazo desde { $late_from })
console-quotation-read = fiel; se leyó la fuente
console-quotation-as-quoted = fiel a un texto conocido solo por un documento que lo cita
console-quotation-not-verified = fiel a un texto no verificado
console-quotation-no-source = no se conserva ningún texto en este idioma con el que cotejarla
console-by-rule = nombrada en el artículo { $rule } del reglamento
console-version-issued = emitida
console-version-courtesy = de cortesía
console-mark-replaced = sustituido para esta reunión
console-mark-added = añadido para esta reunión
console-mark-wanting = falta en este idioma
console-yes = sí
console-verified = verificado
console-unverified = sin verificar
console-rule-title = título
console-rule-entry-into-force = entrada en vigor
console-rule-withdrawal = retiro
console-rule-costs = costos
console-rule-observers = observadores
console-rule-mandate = mandato de las Naciones Unidas
console-rule-symbols = signaturas
console-rule-text = texto conservado
console-calendar-due = { $meeting }: fecha límite para la composición de las delegaciones

console-check-schema = esquema y referencias
console-check-journal = diario
console-check-papers = documentos
console-check-numbers = registro de números
console-check-notes = concordancia de las notas con sus reuniones
console-check-money = cuentas: asientos, facturas, pagos y cuotas
console-in-order = en orden
console-not-in-order = no está en orden
console-ailing = { $count ->
    [one] { $count } comprobación halló algo que no está en orden.
   *[other] { $count } comprobaciones hallaron algo que no está en orden.
}

console-demonstration-name = Secretaría de demostración
console-not-a-demonstration = Esta carpeta contiene un sitio que no es de demostración; no se ha modificado nada en él.
console-not-a-demonstration-help = indique otra carpeta con --site
console-demonstration-clock = Esto es una demostración: su reloj marca { $moment }.
console-stage-passed = El sitio de { $site } ha llegado a la etapa «{ $stage }»; no vuelve a «{ $wanted }».
console-stage-passed-help = indique otra carpeta con --site o una etapa posterior
console-demonstration-done =
    { $reference }: { $stage }; { $papers } documentos en seis idiomas ({ $seconds } s).

      { $site }/papers/notes/en/FRA.pdf     la nota verbal a Francia; ar, zh, fr, ru y es están al lado
      { $site }/papers/letters/fr/icrc.pdf  la carta a una organización nombrada en el reglamento
      { $site }/roster.xlsx                 a quién se convoca, a quién se invita y por qué (también roster.csv)
      { $site }/ccm-12msp.ics               la reunión para un calendario

    Qué probar a continuación (las personas y las direcciones son ficticias):

      convene status ccm --on 2024-09-10
      convene meeting show ccm/12msp --site { $site }
      convene note show ccm/12msp --language fr --site { $site }
      convene delegation list ccm/12msp --site { $site }
      convene request list ccm/12msp --as h.valdes --site { $site }
      convene doctor --site { $site }
console-serving = El portal está en { $address }. Deténgalo con Ctrl-C.
console-serve-in-the-clear = { $at } no es solo de esta máquina y el sitio no indica certificado ni proxy: nombres y enlaces viajarían sin cifrar.
console-serve-in-the-clear-help = Indique certificate y key en [serve] de site.toml, o el proxy en behind_proxy.
console-composition = La composición aún no se admite.
console-request-decided = { $count ->
    [one] Se decidió una solicitud.
   *[other] Se decidieron { $count } solicitudes.
}
console-heading-direction = Sentido
console-heading-subject = Asunto
console-heading-sender = Remitente
console-heading-their_reference = Su referencia
console-heading-answers = Responde a
console-heading-act = Acto
console-heading-facts = Hechos
console-heading-door = Puerta
console-delivery = Todavía no se ha registrado nada.
console-letter = La carta todavía no está registrada.
console-letter-registered = La carta queda registrada como { $number }.
console-enrolled = La persona inscribe una clave en esta dirección, una vez, en el plazo de un día: { $address }
console-kind-letter = carta
console-kind-enrolment = inscripción
console-request-form = La solicitud aún no se admite.
console-step-in = Entre en el lugar de cualquiera: { $address }/es/step-in
console-certificate-and-key = El sitio indica un certificado sin su clave, o una clave sin su certificado: indique ambos en [serve] de site.toml.
console-estimate = La estimación contiene errores; no se ha guardado nada.
console-payment = El pago contiene errores; no se ha guardado nada.
console-post-in-the-clear = Fuera de esta máquina las cartas no viajan sin cifrar: security es tls o starttls.
console-heading-currency = { costs-currency }
console-heading-total = { costs-total }
console-heading-payers = { costs-payers }
console-heading-payer = { costs-payer }
console-heading-unit = { costs-unit }
console-heading-quantity = { costs-quantity }
console-heading-words = { costs-words }
console-heading-item = { estimate-column-item }
console-heading-before = { costs-before }
console-heading-after = { costs-after }
console-heading-ground = { costs-ground }
console-heading-due_on = { costs-due }
console-heading-left = Resta
console-heading-remitter = { costs-remitter }
console-heading-on = { costs-on }
console-heading-balance = { costs-balance }
console-heading-owed = { costs-owed }
console-heading-assessed = { costs-assessed }
console-heading-received = { costs-received }
console-heading-outstanding = { costs-outstanding }
console-heading-fund = { costs-which-fund }
console-heading-sponsorship = { sponsorship-title }
console-heading-party = { costs-party }
console-heading-adopted = { costs-adopted }
console-heading-charged = { statement-column-charged }
console-heading-credited = { statement-column-credited }
console-heading-scale = { costs-scale }
console-heading-payment = { costs-payment }
console-heading-account = { costs-account }
console-heading-not_due = no vencido
console-heading-up_to_30 = hasta 30 días
console-heading-up_to_60 = de 31 a 60 días
console-heading-up_to_90 = de 61 a 90 días
console-heading-over_90 = más de 90 días
console-heading-proposal = Propuesto
console-heading-allocation = Imputación
console-heading-budget = Presupuesto
console-heading-entry = Asiento
console-heading-account_code = Código de la cuenta
console-heading-cost_centre = Centro de costos
console-heading-debit = Debe
console-heading-credit = Haber
console-kind-run = serie de avisos pendiente
console-kind-bill = aviso
console-kind-estimate = estimación
console-kind-apportionment = reparto
console-kind-payment = pago
console-kind-allocation = imputación
console-kind-budget = presupuesto
console-kind-account = cuenta
console-rule-sharing = reparto de los costos
console-rule-overheads = apoyo, imprevistos, orden
console-rule-decision = meses antes de la apertura en que se decide
console-statement = El extracto tiene fallos; no se tomó nada de él.
console-paper-written = Escrito en { $file }.
console-estimate-kept = La versión { $version } de la estimación está redactada. Otra persona la publica con `convene costs estimate issue`.
console-estimate-issued = La versión { $version } de la estimación está publicada.
console-estimate-adopted = La adopción de la versión { $version } consta en acta.
console-shares-kept = El reparto { $number } queda guardado: { $total } entre { $payers } contribuyentes.
console-bills-drawn-up = Preparados: { $bills }. Otra persona los emite con `convene costs bill issue`.
console-bills-issued = Emitidos e impresos: { $bills }, de { $first } a { $last }.
console-bills-given-up = Los avisos pendientes se abandonan.
console-statement-taken = Extracto tomado. Nuevos: { $new }, imputados al momento: { $exact }, ya conocidos: { $known }, salidas: { $out }.
console-payment-entered = El pago queda inscrito como { $payment } y espera.
console-payer-named = El pago es de { $payer }.
console-payment-allocated = Avisos imputados: { $count }.
console-allocation-taken-back = Retirado; el dinero vuelve a esperar.
console-payment-taken-back = El pago queda retirado; lo que pagaba vuelve a adeudarse.
console-payment-sent-back = La devolución queda registrada.
console-closing-drawn-up = El cierre está preparado. Otra persona cierra con `convene costs closing close`.
console-accounts-closed = Las cuentas están cerradas. Notas de crédito emitidas: { $credits }.
console-fund-moved = El movimiento queda inscrito.
console-sponsorship-asked = La solicitud { $number } está registrada.
console-sponsorship-proposed = Propuesto. Otro oficial de finanzas lo concede con `convene costs sponsorship grant`.
console-sponsorship-granted = La solicitud está concedida.
console-sponsorship-refused = La solicitud está denegada.
console-sponsorship-released = Lo no pagado vuelve a estar libre.
console-sponsorship-withdrawn = La solicitud está retirada.
console-letters-sent = { $count ->
    [one] { $count } carta está en camino.
   *[other] { $count } cartas están en camino.
}
console-letters-would-go = { $count ->
    [one] Saldría { $count } carta.
   *[other] Saldrían { $count } cartas.
}
console-without-address = { $count ->
    [one] { $count } destinatario no tiene dirección registrada.
   *[other] { $count } destinatarios no tienen dirección registrada.
}
console-delivery-recorded = La entrega está registrada.
console-nothing-for-pouch = Nada va por valija: cada destinatario recibió su documento o tiene dirección.
console-nothing-for-pouch-help = Imprima para todos con { $option }.
console-heading-proof = Comprobante
console-mail-taken = { $file }: incorporado como { $mail }.
console-mail-known = { $file }: ya conocido como { $mail }.
console-heading-mail = Correo
console-heading-participant = Participante
console-heading-order = Orden de los nombres
console-heading-assumed = Supuesto
console-mail-assigned = El correo queda asignado.
console-mail-entered = Introducido; rige la versión { $version } de la delegación.
console-mail-aside = El correo queda apartado.
console-kind-mail = correo
console-acknowledgement-recorded = El acuse de recibo está registrado.
console-mail-covers = Cubre la versión { $version }; su sí queda registrado.
console-kind-information = información para los participantes
console-reminders-sent = Enviados: { $count }, de { $first } a { $last }.
console-reminders-would-go = Saldrían: { $count } recordatorios en { $letters } cartas.
console-bundles-drawn-up = Preparadas: { $count }. Otra persona las emite con `convene costs bundle issue`.
console-bundles-issued = Emitidas e impresas: { $count }, de { $first } a { $last }.
console-bundles-given-up = Se desistió de las facturas colectivas en espera.
console-notice-posted = { $number } se envía por separado; cartas: { $letters }.
console-rule-reminders = días de retraso tras los que se recuerda al contribuyente
console-rule-sponsorship = motivos de patrocinio
console-heading-letters = Cartas
console-heading-days = Días de retraso
console-heading-notice = Aviso
console-heading-since = Desde
console-heading-sent_by = Enviado por
console-kind-reminder = recordatorio
console-kind-bundle = factura colectiva
console-kind-sponsorship = solicitud de patrocinio
