# El estado de cuenta de un contribuyente.

statement-title = Estado de cuenta
statement-as-at = Al { $date }
statement-currency = Cantidades en
statement-column-date = Fecha
statement-column-what = Movimiento
statement-column-charged = Débito
statement-column-credited = Crédito
statement-column-balance = Saldo
statement-payment = Pago recibido
statement-repayment = { $ground ->
    [taken_back] Pago retirado por el banco
   *[sent_back] Devuelto al contribuyente
}
statement-bill = { $kind ->
    [credit_note] Nota de crédito { $number }
   *[notice] Aviso de cuota { $number }
}
statement-reference = Referencia: { $reference }
statement-balance = { $side ->
    [payer] Saldo a favor del contribuyente
    [even] La cuenta está saldada
   *[owed] Saldo adeudado
}
statement-nothing = No se ha prorrateado ni recibido nada.
statement-open = Avisos pendientes
statement-open-none = No hay avisos pendientes.
statement-column-notice = Aviso
statement-column-due = Vencimiento
statement-column-age = Antigüedad
statement-column-left = Por pagar
statement-age = { $age ->
    [not_due] no vencido
    [up_to_30] vencido hace 30 días o menos
    [up_to_60] vencido hace 31 a 60 días
    [up_to_90] vencido hace 61 a 90 días
   *[over_90] vencido hace más de 90 días
}
statement-by-age = Por antigüedad
statement-open-total = Total de avisos pendientes
statement-remark = Un pago cuenta desde el día en que lo cuenta el banco. El dinero que aún no se ha aplicado a un aviso reduce el saldo y deja los avisos pendientes.
