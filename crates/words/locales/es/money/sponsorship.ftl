# Requests that a delegate’s travel be paid from the sponsorship fund.

sponsorship-title = Solicitudes de patrocinio
sponsorship-own-title = Patrocinio
sponsorship-lead = El viaje de un delegado puede sufragarse con el fondo de patrocinio de la reunión. Una solicitud puede denegarse por falta de recursos.
sponsorship-until = Las solicitudes se reciben hasta el { $date }.
sponsorship-own = Solicitudes de su Estado
sponsorship-none = No hay ninguna solicitud.
sponsorship-ask = Solicitar para un delegado
sponsorship-send = Enviar la solicitud
sponsorship-letter = Registrar una solicitud recibida por carta
sponsorship-enter = Registrar la solicitud
sponsorship-number = Núm.
sponsorship-request = Solicitud { $number }
sponsorship-state = Estado
sponsorship-standing = Condición
sponsorship-state-hint = Su código, por ejemplo KEN.
sponsorship-delegate = Delegado
sponsorship-delegate-hint = Déjelo vacío si el delegado está por designar.
sponsorship-to-be-named = por designar
sponsorship-function = Función
sponsorship-cost = Costo estimado
sponsorship-cost-hint = Si se conoce, por ejemplo 2400.00.
sponsorship-criteria = Motivos invocados
sponsorship-reasons = Por qué, en palabras del Estado
sponsorship-paper = Número de la carta
sponsorship-received-on = Recibida el
sponsorship-asked-on = Solicitado
sponsorship-came = { $code ->
    [page] en la página de la misión
   *[letter] por carta
}
sponsorship-trap = Este Estado no es parte. Si su delegado participa, sufraga una parte de los costos de la reunión, quienquiera que pague el viaje.
sponsorship-trap-own = Su Estado no es parte. Si un delegado participa, sufraga una parte de los costos de la reunión, quienquiera que pague el viaje.
sponsorship-by-estimate = Según la estimación vigente, entre las Partes y solo este Estado.
sponsorship-share = Cuota de este Estado
sponsorship-others-now = Todos los demás juntos, sin él
sponsorship-others-then = Todos los demás juntos, con él
sponsorship-unknown = Su cuota todavía no puede calcularse.
sponsorship-amount = Concedido
sponsorship-bears = Sufragaría
sponsorship-bears-party = paga en todo caso
sponsorship-stage = { $code ->
    [asked] solicitado
    [proposed] espera a una segunda persona
    [granted] concedido
    [refused] denegado
    [withdrawn] retirado
   *[released] concedido, el resto vuelve a estar libre
}
sponsorship-step = { $code ->
    [asked] Recibida
    [proposed] Concesión propuesta
    [granted] Concedido
    [refused] Denegado
    [withdrawn] Retirado
   *[released] Lo no pagado vuelve a estar libre
}
sponsorship-stands = Situación
sponsorship-history = Lo que se hizo
sponsorship-decide = Decidir
sponsorship-proposal-lead = Otro oficial de finanzas concede lo que aquí se propone. Una propuesta nueva sustituye a la anterior.
sponsorship-propose = Proponer la concesión
sponsorship-grant = Conceder lo propuesto
sponsorship-proposed = Propuesto
sponsorship-refuse = Denegar
sponsorship-reason = Motivo
sponsorship-reason-hint = La misión lo lee.
sponsorship-release = Liberar lo que no se pagó
sponsorship-withdraw = Retirar la solicitud
sponsorship-reserved = Concedido y no pagado
sponsorship-available = Disponible
sponsorship-paid = Pagado
sponsorship-pay = Qué solicitud de patrocinio
sponsorship-pay-hint = Su número, si se paga una solicitud concedida para esta reunión.
sponsorship-done = { $code ->
    [asked] La solicitud se ha recibido.
    [entered] La solicitud está registrada.
    [proposed] Está propuesto. Otro oficial de finanzas lo concede.
    [granted] Está concedido.
    [refused] Está denegado.
    [released] Lo no pagado vuelve a estar libre.
   *[withdrawn] La solicitud se ha retirado.
}
sponsorship-letter-subject = { $meeting }: patrocinio, solicitud { $number }
sponsorship-letter-about = Esta carta se refiere a su solicitud { $number } de que el viaje de un delegado se sufrague con el fondo de patrocinio ({ $meeting }). Delegado: { $delegate }.
sponsorship-letter-said = { $code ->
    [received] La solicitud se ha recibido. Se le comunicará la decisión.
    [granted] Se ha concedido: { $amount }.
    [refused] Se ha denegado.
    [withdrawn] Se ha retirado.
   *[released] Lo concedido y no pagado vuelve a estar libre; no se paga nada más por ella.
}
sponsorship-letter-reason = Motivo: { $reason }
sponsorship-letter-open = Sus solicitudes de patrocinio:
sponsorship-letters = Cartas a la misión
sponsorship-no-letter = No se ha enviado a la misión ninguna carta sobre esta solicitud: solo lee en su página qué se decidió.
