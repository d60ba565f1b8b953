# El recibo de una presentación.

receipt-title = Recibo
receipt-thanks = Su delegación se ha recibido tal como figura abajo. El mismo recibo se envía a quienes tienen acceso.
receipt-superseded = Desde entonces se ha recibido una versión más reciente.
receipt-number = Número
receipt-received = Recibido
receipt-timeliness = Respecto del plazo
receipt-channel = Por qué vía
receipt-note = Nota firmada
receipt-composition = La composición tal como se recibió
receipt-changes = Cambios desde la versión { $version }
receipt-no-changes = Ningún miembro ha cambiado.
receipt-joined = Añadido
receipt-left = Retirado
receipt-changed = Modificado
receipt-moved = Desplazado
receipt-places = del puesto { $from } al { $to }
receipt-back = Volver a la delegación
receipt-of-composition = Recibo de la composición de una delegación
receipt-get-pdf = El recibo en PDF
receipt-says = Este recibo hace constar lo recibido y cuándo. No acredita a nadie ni prejuzga las credenciales.
