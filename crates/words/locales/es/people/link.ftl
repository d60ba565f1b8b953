# El enlace de una carta.

link-title = La página de su delegación
link-open-help = El enlace se abre una vez, en este navegador, que permanece conectado siete días. Cualquiera en su dirección registrada puede pedir uno nuevo en todo momento.
link-open = Abrir la página de la delegación
link-new = Un nuevo enlace
link-new-help = Indique la dirección con que está registrada su misión u organización. Si aquí se conoce, se enviará allí un nuevo enlace.
link-email = Dirección electrónica registrada
link-send = Enviar un nuevo enlace
link-sent = Si la dirección está registrada, se le envía un nuevo enlace. Es válido durante veinticuatro horas.
link-sent-help = Aquí no se indica si una dirección está registrada. Si no llega nada, escriba a la secretaría.
