# La factura colectiva que reúne avisos pequeños.

bundle-title = Factura colectiva
bundle-number = Número
bundle-lead = Los avisos de cuota enumerados a continuación son de importe pequeño y se reclaman juntos. Van adjuntos, y cada uno queda tal como se emitió.
bundle-notices = Avisos
bundle-list = Lo que se pide
bundle-column-dated = Fecha
bundle-column-amount = Importe del aviso
bundle-total = Total
bundle-why = Sírvase indicar únicamente este número con el pago: así se aplica a todos los avisos enumerados.
bundle-remark = El presente documento no pide nada aparte de los avisos enumerados. El vencimiento indicado arriba sustituye a los impresos en los avisos. No es un recibo.
