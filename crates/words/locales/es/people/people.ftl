# Las personas, sus funciones y la dirección de su primera clave.

people-title = Personas
people-lead = Todas las personas que actúan aquí, su oficina y sus funciones. Las funciones terminadas siguen consignadas.
people-caption = Personas inscritas
people-column-name = Nombre
people-column-office = Oficina
people-column-roles = Funciones
people-column-role = Función
people-column-scope = Ámbito
people-column-from = Desde
people-column-until = Hasta
people-column-act = Acto
people-roles-caption = Funciones ejercidas, pasadas y futuras
people-erased = borrada
people-held = { $when ->
    [past] terminada
    [soon] aún no
   *[now] vigente
}
people-whole-site = todo el sitio
people-treaty = Tratado { $treaty }
people-meeting = Reunión { $meeting }
people-appoint = Nombrar a una persona
people-name = Nombre tal como lo escribe la persona
people-name-wrong = Indique el nombre.
people-handle = Nombre corto
people-handle-hint = De 2 a 32 letras latinas minúsculas, cifras, puntos o guiones.
people-handle-taken = Este nombre corto ya está en uso.
people-office-wrong = Indique la oficina.
people-role = Función
people-role-wrong = Elija una función.
people-scope = Ámbito
people-scope-wrong = Elija el ámbito.
people-from = Desde el día
people-day-wrong = No es una fecha.
people-give = Dar una función
people-end = Retirar hoy
people-done = { $done ->
    [appointed] La persona está nombrada.
    [given] La función está dada.
    [ended] La función está retirada.
   *[erased] El nombre y el nombre corto están borrados; el diario sigue siendo verificable.
}
people-enrol = Primera clave
people-enrol-help = La persona inscribe una clave en una dirección que sirve una sola vez. Se le muestra a usted una vez; entréguela por una vía segura.
people-enrol-give = Crear la dirección
people-enrol-once = Esta dirección se muestra una sola vez. Cópiela ahora.
people-enrol-until = Es válida hasta
people-erase = Borrar a una persona
people-erase-ask = Borrar los datos de esta persona
people-erase-help = El nombre, el nombre corto y las claves se borran definitivamente, así como los valores personales del diario; todas las funciones terminan hoy. Lo hecho sigue consignado sin el nombre. No puede deshacerse.
people-erase-do = Borrar definitivamente
people-erase-leave = Volver sin borrar
people-back = Todas las personas
people-back-to = Volver a la persona
people-office = { $office ->
    [eosg] Oficina Ejecutiva del Secretario General
    [oda-geneva] Oficina de Asuntos de Desarme, Subdivisión de Ginebra
    [oios] Oficina de Servicios de Supervisión Interna
    [presidency] Presidencia
   *[other] { $office }
}
