# El diario tal como lo muestra la mesa.

journal-title = Diario
journal-lead = Una línea por cada acto, la más reciente primero; las horas son de tiempo universal. Un valor personal figura solo por su huella, y se abre a la auditoría mientras existe.
journal-caption = Actos, el más reciente primero
journal-none = Ninguna línea responde a esta consulta.
journal-column-at = Cuándo
journal-column-act = Acto
journal-column-who = Quién, en qué oficina y por qué puerta
journal-column-meeting = Reunión
journal-column-subject = Asunto
journal-column-facts = Hechos
journal-any-meeting = Todas
journal-anybody = Cualquiera
journal-actor = Quién
journal-day = Día
journal-show = Mostrar
journal-older = Líneas más antiguas
journal-papers = { $count ->
    [one] Un documento
   *[other] Documentos: { $count }
}
journal-committed = solo huella
journal-erased = borrado
journal-unsound = no se verifica
journal-any-act = Todos
journal-act = { $act ->
    [access-give] Acceso dado a un colega
    [access-take] Acceso retirado
    [delegation-extend] Plazo prorrogado para una delegación
    [delegation-settle] Diferencias entre dos listas resueltas
    [delegation-submit] Composición de una delegación presentada
    [document-publish] Documento publicado
    [document-supersede] Documento sustituido
    [document-withdraw] Documento retirado
    [identity-bind] Cuenta del proveedor vinculada a una persona
    [key-codes] Nuevos códigos de recuperación entregados
    [key-end] Clave eliminada
    [key-enrol] Primera clave inscrita
    [key-keep] Clave añadida
    [key-recover] Código de recuperación usado
    [law-import] Datos jurídicos sustituidos
    [letter-register] Carta registrada
    [link-open] Enlace abierto
    [link-renew] Nuevo enlace solicitado
    [link-send] Enlaces enviados
    [meeting-arrange] Reunión organizada
    [meeting-cancel] Reunión cancelada
    [meeting-follow] Reunión abierta a continuación de la anterior
    [meeting-open] Reunión abierta a partir de una ficha
    [meeting-resolution] Resolución asignada a la reunión
    [mission-import] Registro de misiones sustituido
    [mission-language] Idioma de correspondencia fijado
    [note-abandon] Nota abandonada
    [note-approve] Nota aprobada
    [note-depart] Párrafo de una nota modificado
    [note-draft] Nota redactada
    [note-initial] Nota rubricada
    [note-issue] Nota emitida
    [person-appoint] Persona nombrada
    [person-enrol] Dirección entregada para una primera clave
    [person-erase] Datos personales borrados
    [programme-keep] Borrador del programa guardado
    [programme-publish] Programa hecho público
    [information-keep] Borrador de la información para los participantes guardado
    [information-publish] Información para los participantes hecha pública
    [request-answer] Solicitud respondida
    [request-ask] Solicitud de asistencia recibida
    [request-decision] Decisión de la Reunión consignada
    [request-invite] Organización invitada con carácter provisional
    [request-refuse] Solicitud denegada
    [role-end] Función retirada
    [role-give] Función dada
    [session-open] Inicio de sesión
    [site-found] Sitio fundado
    [treaty-enter] Tratado inscrito
    [accounts-close] Cuentas cerradas
    [accounts-draw] Cierre de cuentas preparado
    [bills-abandon] Facturas abandonadas
    [bills-draw] Facturas preparadas
    [bills-issue] Facturas emitidas
    [bill-post] Aviso enviado por separado
    [bundles-abandon] Facturas colectivas desistidas
    [bundles-draw] Facturas colectivas preparadas
    [bundles-issue] Facturas colectivas emitidas
    [dues-remind] Recordatorio de lo adeudado a los contribuyentes
    [costs-apportion] Costos prorrateados
    [estimate-adopt] Aprobación de una estimación registrada
    [estimate-keep] Borrador de la estimación guardado
    [estimate-publish] Estimación publicada
    [fund-move] Movimiento de un fondo registrado
    [payment-allocate] Pago imputado a un aviso
    [payment-name] Pagador de un pago identificado
    [payment-release] Imputación de un pago anulada
    [payment-return] Dinero de un pago devuelto
    [sponsorship-ask] Patrocinio solicitado
    [sponsorship-grant] Patrocinio concedido
    [sponsorship-propose] Concesión de patrocinio propuesta
    [sponsorship-refuse] Patrocinio denegado
    [sponsorship-release] Resto de un patrocinio liberado
    [sponsorship-withdraw] Solicitud de patrocinio retirada
    [payments-enter] Pagos registrados
    [request-correction] Registro de una decisión corregido
    [request-withdraw] Invitación provisional retirada
    [announcement-send] Información para los participantes anunciada
    [acknowledgement-record] Acuse de recibo de una carta registrado
    [delivery-record] Entrega de un documento registrada
    [mail-ask] Consulta a la misión sobre las diferencias
    [mail-aside] Correo apartado
    [mail-assign] Correo asignado a su remitente
    [mail-receive] Correo recibido
    [note-send] Nota enviada
    [reminder-send] Recordatorios enviados
    [mail-cover] Correo que confirma una versión existente
    [mail-register] Correo registrado como carta
   *[other] { $act }
}
journal-fact = { $fact ->
    [acknowledged] Texto admitido
    [answers] Responde a
    [basis] Fundamento
    [by] En su lugar
    [channel] Por qué vía
    [composition] Composición
    [contact] Contacto
    [dated] Fechado el
    [decided_on] Decidido el
    [differences] Diferencias
    [effective_at] Surte efecto
    [email] Correo electrónico
    [file] Archivo
    [from] Desde
    [handle] Identificador
    [kind] Tipo
    [language] Idioma
    [links] Enlaces
    [members] Miembros
    [missions] Misiones
    [name] Nombre
    [office] Oficina
    [opens_on] Se inaugura el
    [paragraph] Párrafo
    [participant] Participante
    [place] Lugar
    [places] Plazas
    [purpose] Finalidad
    [reason] Motivo
    [received_at] Recibido
    [resolution] Resolución
    [role] Función
    [sender] Remitente
    [side] Lista seguida
    [stage] Fase
    [subject] Asunto
    [until] Hasta
    [version] Versión
    [words] Términos
    [bill] Factura
    [bills] Facturas
    [bundles] Facturas colectivas
    [notices] Avisos
    [due_on] Vencimiento
    [corrects] Corrige
    [credits] Créditos
    [currency] Moneda
    [direction] Aportado o gastado
    [exact] Coincidencia exacta
    [fund] Fondo
    [ground] Motivo
    [minor] Importe en unidades menores
    [number] Número
    [paper] Documento
    [payer] Contribuyente
    [payers] Contribuyentes
    [payments] Pagos
    [spent_minor] Costo en unidades menores
    [total_minor] Total en unidades menores
    [treatment] Saldo
    [letters] Cartas
    [mail] Correo electrónico
    [nature] Naturaleza
    [on] El
    [proof] Comprobante
   *[other] { $fact }
}
journal-door = { $door ->
    [page] El portal
    [console] La línea de órdenes
    [demonstration] La demostración
   *[other] { $door }
}
