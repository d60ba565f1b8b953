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
