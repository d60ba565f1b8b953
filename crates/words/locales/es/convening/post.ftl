# Las páginas del correo recibido.

post-title = Correo
post-back = Todo el correo
post-none = No ha llegado ningún correo.
post-no-subject = (sin asunto)
post-state = Estado
post-from = De
post-to = Para
post-subject = Asunto
post-received = Recibido
post-written = Fechado por el remitente
post-nature = Qué es
post-sender-check = Comprobación del remitente
post-whose = De quién
post-nobody = De nadie: no se espera respuesta.
post-remarks = Lo que conviene saber
post-words = Texto
post-no-words = No contiene texto propio.
post-quoted = Citado de una carta anterior
post-forwarded = Reenviado
post-files = Archivos
post-as-received = El correo tal como se recibió
post-steps = Lo que se hizo
post-next = Qué hacer
post-enter = Introducir la composición
post-assign = Indicar de quién es
post-assign-meeting = Reunión
post-assign-participant = Estado u organización
post-assign-whom = Elija la reunión y el Estado u organización.
post-assign-not-invited = No está convocado ni invitado a esa reunión.
post-register = Registrar como carta
post-register-help = Para lo que no es una composición: recibe un número del registro.
post-register-subject = Se requiere un asunto, en una línea.
post-aside = Apartar
post-aside-reason = Motivo
post-done = Hecho; consta abajo.
post-column-row = Fila
post-column-line = Leído en
post-column-assumed = Supuesto
post-read-from = Dónde se leyó cada fila
post-nothing-read = No se leyó ningún miembro: introduzca los nombres a partir de la carta.
post-note = La nota firmada
post-no-note = Ninguno de los archivos
post-files-count = { $count ->
    [one] un archivo
   *[other] { $count } archivos
}
post-proposed = { $count ->
    [0] No se leyó ningún miembro.
    [one] Parece nombrar a un miembro.
   *[other] Parece nombrar a { $count } miembros.
}
post-take = Incorporar un correo
post-take-file = El correo, como archivo
post-take-hint = Tal como lo guarda su programa de correo (EML), como máximo { $size } MB. Se conserva tal cual, se lee y se reconoce como todo correo; nada de él se aplica.
post-take-none = Elija el archivo de un correo.
post-taken = El correo se ha incorporado; figura a continuación.
post-known = Este correo ya está aquí; figura a continuación.
post-text = Palabras del remitente o del asunto
post-pages = Páginas
post-page = Página { $page } de { $pages }
post-page-before = Página anterior
post-page-after = Página siguiente
post-none-such = No ha llegado nada así.
post-cover = Cubre lo que rige
post-cover-lead = Rige la versión { $version }: { $names }. Si esta carta la respalda, los nombre o no, dígalo: desde entonces la versión es una lista oficial, y su sí queda registrado.
post-cover-now = Sí, cubre la versión { $version }
post-whole-letter = la carta en su conjunto
