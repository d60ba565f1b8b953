# Cartas a las misiones y organizaciones.

dispatch-link-subject = { $meeting }: la página de su delegación
dispatch-link = La composición de su delegación ({ $meeting }) puede introducirse en una página, sin cuenta, con el enlace siguiente.
dispatch-link-renewed = Alguien en esta dirección pidió un nuevo enlace a la página de su delegación ({ $meeting }). Si no fue usted, no hay que hacer nada.
dispatch-access = Un colega le ha dado acceso a la página de su delegación ({ $meeting }).
dispatch-admission = Su organización queda invitada con carácter provisional ({ $meeting }), a reserva de la aprobación final de la Reunión. Sus representantes pueden introducirse con el enlace siguiente.
dispatch-link-care = El enlace se abre una vez, en un solo navegador. Le rogamos que no lo transmita; el punto focal puede dar acceso a colegas en la propia página.
dispatch-link-open = La página de su delegación:
dispatch-receipt-subject = { $meeting }: recibo, { $participant }
dispatch-receipt = La composición de la delegación se ha recibido tal como figura abajo.
dispatch-receipt-facts = Número { $number } · { $moment } · { $timeliness }
dispatch-receipt-open = El recibo en la página de la delegación:
dispatch-note-subject = { $meeting }: { $reference }
dispatch-note = El documento adjunto { $reference } de fecha { $date } se refiere a la reunión ({ $meeting }). La composición de su delegación puede enviarse como indica el documento, en respuesta a esta carta, o introducirse en una página, sin cuenta, con el enlace siguiente.
dispatch-later-note = El documento adjunto { $reference } de fecha { $date } se refiere a la reunión ({ $meeting }). Sustituye a otro anterior o lo retira, según indica.
dispatch-note-open = La página de la reunión:
dispatch-reminder-subject = { $meeting }: la composición de su delegación
dispatch-reminder = La composición de su delegación ({ $meeting }) no se ha recibido hasta ahora. Se pidió para la fecha siguiente: { $deadline }.
dispatch-announcement-subject = { $meeting }: información para los participantes
dispatch-announcement = Se ha publicado información para los participantes ({ $meeting }, edición { $edition }).
dispatch-announcement-changed = Secciones modificadas desde la edición anterior: { $sections }.
dispatch-announcement-open = La información para los participantes:
dispatch-bill-subject = { $meeting }: { $number }
dispatch-bill = El aviso de cuotas adjunto { $number } es por { $amount } ({ $meeting }). El cálculo figura en el aviso y en la página siguiente.
dispatch-credit = La nota de crédito adjunta { $number } es por { $amount } ({ $meeting }).
dispatch-dues-subject = { $number }: cuotas pendientes de pago
dispatch-dues = La nota verbal adjunta { $number } recuerda los avisos de cuota vencidos que no se han pagado íntegramente: { $amount }. Si el pago se hubiera efectuado entretanto, no es necesario hacer nada.
dispatch-bundle-subject = { $number }: factura colectiva
dispatch-bundle = La factura colectiva adjunta { $number } es por { $amount }, pagadera a más tardar el { $date }, por avisos de cuota pequeños que también se adjuntan. Sírvase indicar únicamente su número con el pago.
dispatch-bill-alone = El aviso esperaba a reunirse con otros y ahora se envía por separado. Es pagadero a más tardar el { $date }, cualquiera que sea la fecha impresa en él.
dispatch-bill-open = Su cuenta:
dispatch-answer = La respuesta a esta carta llega a la secretaría y la lee una persona.
dispatch-stage = { $stage ->
    [queued] pendiente de envío
    [handed_over] entregada al envío
    [delivered] llegó
    [tried] intentada, se reintentará
    [bounced] devuelta
    [given_up] desistida
   *[acknowledged] acuse de recibo
}
dispatch-known = { $kind ->
    [bounced] devuelta
    [delayed] demorada en camino
    [delivered] llegó, según su servidor
    [read] mostrada a su lector, según el programa de correo
    [by-telephone] por teléfono
    [in-writing] por carta o nota
    [in-person] en persona
   *[acknowledged] respondida, o enlace abierto
}
