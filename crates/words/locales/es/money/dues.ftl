# Lo adeudado, en el escritorio: recordatorios, avisos pequeños reunidos.

dues-reminders = Recordatorios
dues-bundles = Facturas colectivas
dues-lead = Lo que ha vencido y aún no se ha recordado en su plazo, al
dues-over = Vencido hace
dues-more-than = más de { $days } días
dues-treaty = Tratado
dues-letters = Cartas
dues-would-go = Lo que saldría
dues-none-due = En esta selección no hay nada que recordar hoy a nadie. Lo que se recordó en su plazo, o hoy, no se recuerda de nuevo.
dues-no-address = sin dirección registrada
dues-days-over = { $days ->
    [one] { $days } día de retraso
   *[other] { $days } días de retraso
}
dues-send = { $count ->
    [one] Enviar { $count } recordatorio
   *[other] Enviar { $count } recordatorios
}
dues-sent = Recordatorios enviados
dues-none-sent = Aún no se ha enviado ningún recordatorio.
dues-sent-by = Enviado por
dues-last = Último recordatorio
dues-off = El archivo del sitio no fija ningún umbral en { $setting }: cada aviso se envía por separado.
dues-waiting = Avisos en espera
dues-none-waiting = No hay avisos en espera.
dues-waits = espera a reunirse con otros
dues-since = En espera desde
dues-below = Por debajo de
dues-alone = Enviar por separado
dues-post-alone = Enviar por separado un aviso en espera
dues-post = Enviarlo
dues-draw-up = Preparar facturas colectivas
dues-draw-up-hint = De cada contribuyente que tiene dos o más avisos en espera en una misma moneda, de todos los tratados. Las emite una segunda persona.
dues-one-payer = Solo de este contribuyente
dues-one-payer-hint = Déjelo vacío para todos.
dues-run = Facturas colectivas preparadas
dues-issue = Emitir estas facturas
dues-none-issued = Aún no se ha emitido ninguna factura colectiva.
dues-done = { $code ->
    [reminded] Los recordatorios están en camino.
    [drawn-up] Están preparadas y esperan a una segunda persona.
    [issued] Las facturas colectivas se han emitido.
    [given-up] Se desistió de ellas; sus avisos siguen en espera.
   *[posted] El aviso está en camino.
}
