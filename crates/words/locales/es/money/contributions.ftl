# El estado de las cuotas.

contributions-title = Estado de las cuotas
contributions-as-at = Al { $date }
contributions-column-meeting = Reunión
contributions-column-payer = Estado u organización
contributions-column-currency = Moneda
contributions-column-assessed = Prorrateado
contributions-column-received = Recibido
contributions-column-outstanding = Pendiente
contributions-meeting-sum = Total de la reunión
contributions-total = Total en { $currency }
contributions-paid = Pagado en su totalidad: { $paid } de { $count }
contributions-none = No se ha prorrateado nada.
contributions-remark = Se cuenta como prorrateado lo que piden los avisos, menos lo que descontaron las notas de crédito, y como recibido lo aplicado a los avisos hasta esa fecha.
