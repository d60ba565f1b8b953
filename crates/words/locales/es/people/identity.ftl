# El inicio de sesión y sus claves.

identity-sign-in = Iniciar la sesión
identity-lead = Para el personal de la secretaría, la presidencia y las oficinas que emiten notas.
identity-sign-in-passkey = Iniciar la sesión con una clave de acceso
identity-needs-script = Una clave de acceso necesita scripts, desactivados en este navegador. Un código de recuperación funciona sin ellos.
identity-ceremony-failed = La clave no se ha aceptado. No se ha cambiado nada; inténtelo de nuevo.
identity-failed = No se ha iniciado la sesión. Compruebe lo que ha escrito e inténtelo de nuevo.
identity-recovery = Sin su clave
identity-recovery-help = Cada uno de los códigos de recuperación que recibió sirve una sola vez.
identity-handle = Su nombre abreviado en este sitio
identity-code = Código de recuperación
identity-sign-in-code = Iniciar la sesión con el código
identity-mission = Para las misiones y las organizaciones
identity-mission-help = No necesita cuenta: el enlace enviado a su dirección registrada abre la página de su delegación.
identity-new-link = Pedir un nuevo enlace
identity-enrol = Inscribir su clave
identity-enrol-lead = Esta página inscribe una clave para
identity-enrol-help = La clave permanece en su dispositivo o en su gestor de contraseñas; el sitio solo guarda la prueba de que es suya. La dirección de esta página sirve una sola vez.
identity-enrol-button = Inscribir una clave de acceso
identity-key-label = Nombre de la clave
identity-key-label-hint = Para reconocerla: ordenador de la oficina, teléfono.
identity-key-unnamed = Clave
identity-key-kept = Inscrita
identity-key-used = Último uso
identity-key-act = Acción
identity-key-end = Suprimir esta clave
identity-key-add = Añadir una clave
identity-keys = Sus claves
identity-keys-lead = Las claves que le abren el escritorio. Conserve al menos dos, en dos dispositivos.
identity-codes = Códigos de recuperación
identity-codes-lead = Cópielos ahora y guárdelos lejos de su dispositivo: se muestran una sola vez y cada uno sirve una sola vez.
identity-codes-done = Los he copiado: ir al escritorio
identity-codes-left = { $count ->
    [0] No queda ningún código de recuperación.
    [one] Queda un código de recuperación.
   *[other] Quedan { $count } códigos de recuperación.
}
identity-codes-renew = Crear nuevos códigos de recuperación
identity-sign-in-provider = Identificarse con
identity-provider-help = Una cuenta del proveedor no necesita códigos de recuperación de este sitio: quien la pierde recibe de un administrador una nueva inscripción, y el primer oficial la crea en la línea de órdenes del servidor. Quien no quiera depender de nadie crea códigos en «Sus llaves».
identity-bound = Su cuenta está vinculada.
