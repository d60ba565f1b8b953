# Las finanzas en la oficina: estimación, prorrateo, avisos, pagos, cuentas, cierre.

costs-title = Gastos
costs-money = Pagos recibidos
costs-arrears = Atrasos
costs-funds = Fondos
costs-contributions = Estado de las contribuciones
costs-estimate = Gastos estimados
costs-apportion = Prorratear los gastos
costs-apportionments = Prorrateos
costs-apportionment = Prorrateo { $number }
costs-bills = Avisos y notas de crédito
costs-closing = Cierre de las cuentas
costs-waiting = A la espera de una segunda persona
costs-waits = a la espera de una segunda persona
costs-liquidity = Liquidez
costs-no-estimate = Todavía no se ha publicado ninguna estimación.
costs-none-shared = Todavía no se ha prorrateado nada.
costs-issued = Publicación
costs-adopted = Aprobación
costs-not-adopted = aún no aprobada
costs-needed = Necesario
costs-billed = Facturado
costs-received = Recibido
costs-outstanding = Pendiente
costs-missing = Faltante
costs-what = Concepto
costs-amount = Importe
costs-enough = cubierto
costs-not-enough = no cubierto
costs-decide = Decisión sobre la celebración de la reunión a más tardar el
costs-number = Número
costs-for = Objeto
costs-kept = Registro
costs-payers = Contribuyentes
costs-payer = Contribuyente
costs-total = Total
costs-quantity = Cantidad
costs-unit = Precio unitario
costs-subtotal = Subtotal
costs-support = Gastos de apoyo a los programas
costs-contingency = Reserva para imprevistos
costs-order-of = Orden de aplicación
costs-percent = Porcentaje, por ejemplo 13 o 7.5.
costs-changes = Cambios
costs-no-changes = No hay cambios.
costs-standing = Estimación vigente: versión
costs-write = Redactar la versión siguiente
costs-second-person = Usted preparó este documento. Lo emite otra persona.
costs-issue-estimate = Publicar esta estimación
costs-adopt = Registrar su aprobación
costs-decided-on = Fecha de la decisión
costs-paper = Documento en que se basa
costs-paper-hint = El informe con su párrafo, o la decisión.
costs-currency = Moneda
costs-currency-hint = Tres letras, según ISO 4217.
costs-line = Línea { $number }
costs-words = Descripción
costs-total-hint = Déjelo vacío para tomar el total de la estimación vigente.
costs-expected = Estados no partes que contribuyen
costs-expected-hint = Códigos como FIN USA, separados por un espacio. En un prorrateo definitivo se deducen de la lista de participantes.
costs-nearest = Tomar la tasa teórica del período más próximo cuando la escala no la indique
costs-share-out = Prorratear y guardar
costs-what-if = Si participa otro Estado
costs-come = Estados que podrían venir
costs-come-hint = Códigos como FIN USA. No se guarda nada.
costs-what-if-show = Mostrar el efecto
costs-before = Sin ellos
costs-after = Con ellos
costs-difference = Diferencia
costs-wrong-state = { $code } no es el código de ningún Estado.
costs-wrong-come = Indique al menos un Estado.
costs-as-of = Al
costs-scale = Escala de cuotas
costs-nobody = ninguno
costs-derivation = Cálculo detallado
costs-shares = Cuotas
costs-rate = Tasa, %
costs-share = Parte, %
costs-due = Fecha de vencimiento
costs-draw-up = Preparar los avisos
costs-draw-up-hint = Cada contribuyente recibe la diferencia respecto de lo ya asignado. Una segunda persona emite los avisos.
costs-run = Avisos preparados
costs-kind = Clase
costs-ground = Motivo
costs-dated = Fecha
costs-issue-bills = Emitir estos avisos
costs-give-up = Desistir
costs-no-bills = Todavía no se ha emitido ningún aviso.
costs-state = Situación
costs-paid = pagado
costs-open = pendiente
costs-correct = Corregir
costs-credit = Corregir un aviso mediante una nota de crédito
costs-credit-draw = Preparar la nota de crédito
costs-notice = Aviso
costs-notice-hint = Su número, tal como figura en el cuadro.
costs-off = Importe que se deduce
costs-reason = Motivo
costs-reason-hint = Lo leerá el contribuyente.
costs-wrong-notice = Indique el número de un aviso existente.
costs-wrong-paper = Indique el documento.
costs-wrong-reason = Indique el motivo.
costs-wrong-empty = Complete este campo.
costs-wrong-meeting = Ninguna reunión tiene esta clave.
costs-wrong-file = Elija un archivo.
costs-enter = Registrar un pago
costs-upload = Cargar un extracto bancario
costs-payments-wait = Pagos por tramitar
costs-more-wait = Otros pagos en espera que no se muestran: { $count }
costs-none-wait = No hay pagos en espera.
costs-allocated = Imputados a avisos
costs-none-allocated = Todavía no se ha imputado nada.
costs-on = Fecha
costs-not-known = no se conoce
costs-remitter = Nombre según el banco
costs-reference = Referencia
costs-left = Aún no imputado
costs-sent = Enviado en otra moneda
costs-sent-hint = Importe, moneda y tipo de cambio van juntos o no van.
costs-sent-currency = Su moneda
costs-exchange = Tipo de cambio, según el aviso del banco
costs-charges = Gastos bancarios a cargo de la secretaría
costs-charges-hint = Déjelo vacío si no los hay.
costs-payer-hint = El código, por ejemplo FRA.
costs-no-proposal = No hay propuesta: debe buscarlo una persona.
costs-proposed = Propuesta:
costs-left-over = Queda:
costs-take-proposal = Aceptar la propuesta
costs-set-parts = Imputar manualmente
costs-allocate = Imputar a estos avisos
costs-name-payer = Indicar quién pagó
costs-set-by = Imputación
costs-undo = Deshacer
costs-undone = Deshecho el
costs-file = Archivo
costs-file-hint = CAMT.053 (ISO 20022) o un cuadro en CSV.
costs-statement-lead = Un asiento ya conocido no se cuenta dos veces. Lo que coincide exactamente se imputa de inmediato.
costs-bank-account = Cuenta
costs-table-hint = Solo si el cuadro no lo indica.
costs-file-refused = No se tomó nada de este archivo. Los errores figuran a continuación.
costs-uneven = Los asientos no llevan de un saldo al otro; diferencia en esta cuenta:
costs-at-line = Línea { $line }:
costs-taken = Se tomó el extracto.
costs-new = Pagos nuevos
costs-exact = Imputados de inmediato
costs-known = Ya conocidos
costs-out = Salidas
costs-remarks = Observaciones
costs-account = Cuenta
costs-owed = Adeudado
costs-overdue = Vencido
costs-nothing-owed = No se adeuda nada.
costs-how-to-pay = Pague en la cuenta indicada en el aviso y cite su número: así el pago se imputa por sí solo.
costs-own-share = Cálculo de la cuota
costs-not-billed = No se ha facturado ninguna cuota para esta reunión.
costs-notices = Avisos
costs-statement = Estado de cuenta
costs-no-lines = No hay movimientos.
costs-balance = Saldo
costs-payment = Pago
costs-meeting = Reunión
costs-meeting-hint = Su clave, por ejemplo ccm/12msp, si procede.
costs-not-drawn = No hay proyecto de cierre.
costs-close = Cerrar las cuentas
costs-closed = cerradas
costs-assessed = Asignado
costs-spent = Gastado
costs-unspent = Saldo no utilizado
costs-treatment = Destino del saldo
costs-back = Devuelto
costs-credits = Créditos
costs-draw-up-closing = Preparar el cierre
costs-which-fund = Fondo
costs-moved = Aportado o gastado
costs-party = Donante o beneficiario
costs-purpose-of = Finalidad
costs-holds = Disponible
costs-move = Registrar un movimiento
costs-no-contributions = Todavía no se ha asignado nada.
costs-purpose = { $code ->
    [preliminary] preliminar, antes de la reunión
   *[final] definitivo, según la participación
}
costs-why = { $code ->
    [reference_and_amount] cita el aviso y lo paga exactamente
    [bundle_and_sum] menciona la factura colectiva y paga al céntimo lo que queda de ella
    [references_and_sum] cita avisos y paga exactamente la suma
    [reference] cita el aviso con otro importe
    [payer_and_amount] el contribuyente debe exactamente ese importe
    [payer_and_sum] el contribuyente debe exactamente ese importe por varios avisos
    [amount] solo un aviso es de ese importe
   *[payer] el contribuyente tiene saldo pendiente
}
costs-set = { $code ->
    [exact] coinciden referencia e importe
   *[confirmed] lo confirmó una persona
}
costs-rest = { $code ->
    [returned] devuelto a prorrata
   *[kept] conservado para la próxima reunión
}
costs-fund = { $code ->
    [working_capital] Fondo de operaciones
    [voluntary] Contribuciones voluntarias
   *[sponsorship] Patrocinio de delegados
}
costs-direction = { $code ->
    [given] aportado
   *[spent] gastado
}
costs-order = { $code ->
    [support_first] primero el apoyo, reserva sobre ambos
    [contingency_first] primero la reserva, apoyo sobre ambos
   *[both_on_subtotal] cada uno sobre el subtotal
}
costs-bill = { $code ->
    [notice] aviso de cuota
   *[credit_note] nota de crédito
}
costs-because = { $code ->
    [share] cuota
    [final_share] diferencia con la cuota definitiva
    [correction] corrección
   *[unspent] saldo no utilizado
}
costs-age = { $code ->
    [not_due] no vencido
    [up_to_30] hasta 30 días
    [up_to_60] de 31 a 60 días
    [up_to_90] de 61 a 90 días
   *[over_90] más de 90 días
}
costs-done = { $code ->
    [kept] El borrador se ha guardado. Lo emite una segunda persona.
    [issued] La estimación se ha publicado.
    [adopted] La aprobación consta en el registro.
    [drawn-up] Está preparado a la espera de una segunda persona.
    [issued-bills] Los avisos se han emitido.
    [given-up] Se desistió de los avisos.
    [allocated] El pago se ha imputado.
    [named] Consta quién pagó.
    [undone] Se deshizo; el pago vuelve a estar en espera.
    [entered] El pago se ha registrado y está en espera.
    [went-back] Lo devuelto queda registrado.
    [closed] Las cuentas están cerradas.
   *[moved] El movimiento se ha registrado.
}
costs-bank-remark = { $code ->
    [not-booked] El asiento no está contabilizado y se omitió.
    [reversal] El asiento anula otro anterior.
    [bundle-differs] Los pagos de un lote no suman su importe; se toma solo, sin nombres.
    [repeated-reference] El banco da esta referencia también a un asiento anterior.
    [charges-differ] Los gastos están en varias monedas y no se sumaron.
   *[no-day-of-booking] No hay fecha contable; se toma la fecha valor.
}
costs-bank-fault = { $code ->
    [too-large] El archivo es demasiado grande.
    [too-many] Hay demasiados asientos.
    [too-long] Un texto es demasiado largo.
    [too-deep] Los elementos están anidados demasiado profundamente.
    [unreadable] No se pudo leer el archivo.
    [not-text] Hay bytes que no son texto.
    [encoding] Esta codificación no se lee.
    [unknown-form] No es ni un extracto ni un cuadro.
    [not-a-statement] No es un extracto de cuenta.
    [version] Esta versión del formato no se conoce.
    [no-statement] No contiene ningún extracto.
    [truncated] El archivo está truncado.
    [not-xml] El marcado está dañado.
    [document-type] No se admite un tipo de documento.
    [entity] No se sigue una entidad.
    [mixed] Hay texto junto a elementos.
    [missing] Falta un elemento obligatorio.
    [repeated] Un elemento figura dos veces.
    [statement-twice] Un extracto figura dos veces.
    [amount-empty] Falta el importe.
    [amount-separator] Hay un separador entre las cifras del importe.
    [amount-too-fine] El importe tiene más decimales que su moneda.
    [amount-not-digits] El importe no es un número.
    [amount-too-large] El importe es demasiado grande.
    [negative] El importe es negativo.
    [currency] No es una moneda.
    [other-currency] La moneda no es la de la cuenta.
    [day] No es una fecha.
    [direction] Ni entrada ni salida.
    [indicator] Ni verdadero ni falso.
    [rate] No es un tipo de cambio.
    [no-heading] Ninguna fila tiene encabezados de fecha e importe.
    [columns] La fila no tiene tantas celdas como los encabezados.
    [quotation] Una comilla no está cerrada.
    [decimal-mark] El punto y la coma pueden leerse de dos maneras.
    [decimal-marks] Tanto el punto como la coma preceden decimales.
    [day-order] La fecha puede leerse de dos maneras.
    [day-orders] Las fechas están en dos órdenes.
    [no-account] El cuadro no indica la cuenta. Indíquela abajo.
    [no-currency] El cuadro no indica la moneda. Indíquela abajo.
   *[more] Hay más errores.
}
costs-as-pdf = PDF
costs-as-xlsx = Como libro de cálculo (XLSX)
costs-months = Al final de los meses anteriores
costs-part = Parte { $number } de { $count }
costs-first = Primera
costs-earlier = Anterior
costs-later = Siguiente
costs-last = Última
costs-scale-hint = Como dice el perfil del tratado, u otra. Si la escala cambia durante el ejercicio, «cada escala por sus días» cuenta ambas.
costs-from = Desde
costs-until = Hasta
costs-from-hint = Solo para «cada escala por sus días»: el ejercicio. Si no se indica, el año de la apertura.
costs-by-scale = { $code ->
    [by-opening] la escala vigente a la apertura de la reunión
    [by-issue] la escala vigente hoy
    [latest] la última escala
   *[by-days] cada escala por sus días
}
costs-journal = Diario para la contabilidad
costs-journal-lead = Cada asiento del período con el código de su cuenta en los libros de la secretaría. El debe y el haber concuerdan.
costs-journal-show = Mostrar los totales
costs-journal-file = Obtener el archivo (CSV)
costs-edition = { $code ->
    [draft] borrador
   *[issued] publicada
}
costs-came = { $code ->
    [payment] pago
   *[returned] pago devuelto
}
costs-sum = { $code ->
    [subtotal] { costs-subtotal }
    [support] { costs-support }
    [contingency] { costs-contingency }
    [assessed] { costs-assessed }
    [spent] { costs-spent }
    [unspent] { costs-unspent }
    [back] { costs-back }
   *[total] { costs-total }
}
costs-taken-back = Devuelto por el banco
costs-takes-back = Puede devolver el pago del { $date }.
costs-takes-nothing = No se conoce ningún pago de este importe.
costs-set-against = Imputado a:
costs-see-to-it = No se modificó nada. Regístrelo en el pago: lo que pagaba volverá a adeudarse.
costs-gone = { $code ->
    [taken_back] retirado por el banco
   *[sent_back] devuelto al contribuyente
}
costs-enter-gone = { $code ->
    [taken_back] Registrar que el banco lo retiró
   *[sent_back] Registrar que se devolvió una parte
}
costs-gone-lead = { $code ->
    [taken_back] El pago entero deja de existir. Lo que pagaba vuelve a adeudarse.
   *[sent_back] Solo puede devolverse lo que queda del pago. Lo registra una persona distinta de la que registró el pago.
}
costs-evidence = Documento del banco
costs-evidence-hint = El asiento del extracto o la orden, tal como lo llama el banco.
costs-went-back = Lo devuelto
costs-to-gone = Este pago y lo que se devolvió de él
costs-budget = Presupuesto
costs-budgets = Presupuestos
costs-of-meeting = Gastos de la reunión
costs-budget-hint = Un segundo presupuesto tiene sus propios contribuyentes y su propia estimación.
costs-if-it-comes = Lo que paga cada uno si asiste
