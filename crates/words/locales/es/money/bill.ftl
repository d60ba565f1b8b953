# El aviso de cuota con su factura, y la nota de crédito.

bill-kind = { $kind ->
    [credit_note] Nota de crédito
   *[notice] Aviso de cuota y factura
}
bill-number = Número
bill-dated = Fecha
bill-due = Vencimiento
bill-meeting = Reunión
bill-budget = Presupuesto
bill-payer = Contribuyente
bill-basis = Base jurídica
bill-article = { $treaty }, artículo { $article }
bill-decisions = { $treaty }, decisiones de las Partes
bill-corrects = Corrige
bill-why = Motivo
bill-reason = Explicación
bill-ground = { $ground ->
    [final_share] Diferencia entre el prorrateo preliminar y el definitivo
    [correction] Corrección
    [unspent] Parte de lo que la reunión no utilizó
    [budget_share] Parte de este presupuesto
    [budget_unspent] Parte de lo que no se utilizó de este presupuesto
   *[share] Parte de los costos de la reunión
}
bill-amount = { $kind ->
    [credit_note] Importe acreditado
   *[notice] Importe por pagar
}
bill-payable = Pagadero a más tardar el { $date }
bill-derivation = Cálculo del importe
bill-step-total = Costos prorrateados entre { $payers } contribuyentes
bill-step-fixed-percent = Porcentaje fijo del total
bill-step-rate = Tasa ({ $ground })
bill-rate-ground = { $ground ->
    [scale] escala de cuotas de las Naciones Unidas { $period }
    [notional] tasa teórica, escala { $period }
    [notional_of_other] tasa teórica de la escala { $period }
    [by_days] escalas según sus días: { $period }
   *[given] tasa fijada para este prorrateo
}
bill-days = { $period } por { $days } días
bill-step-threshold = Por debajo del umbral de
bill-step-fixed-taken = Resto tras los porcentajes fijos de otros ({ $percent })
bill-step-others-held = Resto tras { $payers } contribuyentes sujetos a un límite o a un mínimo
bill-step-held = { $bound ->
    [ceiling] Parte antes de reducirla al límite máximo
    [least_developed] Parte antes de reducirla al límite de los países menos adelantados
   *[minimum] Parte antes de elevarla al mínimo
}
bill-step-sum = Suma de las tasas de los { $payers } que contribuyen según su tasa
bill-step-factor = Factor: importe por cada uno por ciento de la tasa
bill-step-share = Parte sin redondear, tasa × factor
bill-step-fixed-share = Parte sin redondear
bill-step-down = Redondeo a la baja
bill-step-unit = Unidades restantes: { $given }, asignadas a los mayores restos; lugar de este resto: { $rank }
bill-step-half-up = Redondeo a { $unit }, la mitad hacia arriba
bill-step-pays = Parte
bill-step-before = Prorrateado hasta ahora
bill-step-difference = Diferencia
bill-how = Forma de pago
bill-reference = Referencia
bill-reference-why = Sírvase indicar esta referencia en el pago, para que se aplique a este aviso.
bill-says-not = { $kind ->
    [credit_note] Esta nota de crédito reduce lo adeudado; no es un pago ni un recibo. No prejuzga otros avisos.
   *[notice] Este aviso no es un recibo. No dice nada de avisos anteriores ni de pagos en curso: figuran en el estado de cuenta.
}
# A second budget of a meeting.
money-purse = { $budget }, { $meeting }
