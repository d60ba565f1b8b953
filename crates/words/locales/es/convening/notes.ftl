# Las páginas de la mesa dedicadas a las notas de una reunión.

notes-title = Notas
notes-lead = Los documentos que convocan la reunión, corrigen o retiran: cada uno con su número, su fase, y quién hizo qué y cuándo.
notes-none = Todavía no se ha redactado ninguna nota.
notes-caption = Notas de esta reunión, la más reciente primero
notes-column-paper = Documento
notes-column-dated = Fecha que lleva
notes-column-stage = Fase
notes-column-steps = Pasos
notes-column-step = Paso
notes-column-person = Persona
notes-column-moment = Cuándo
notes-column-paragraph = Párrafo
notes-without-number = sin número todavía
notes-purpose = { $purpose ->
    [correction] Corrección
    [withdrawal] Retiro
   *[convening] Nota de convocatoria
}
notes-begin = Comenzar un documento
notes-draft = Redactar la nota
notes-correct = Redactar su corrección
notes-withdraw = Redactar su retiro
notes-done = { $done ->
    [drafted] La nota está redactada. La aprueba otra persona.
    [approved] La nota está aprobada y tiene su número. Se están preparando sus ejemplares.
    [initialled] La nota está rubricada.
    [issued] La nota está emitida. Desde ahora puede corregirse o retirarse, nunca modificarse.
    [abandoned] Se ha desistido de la nota. Su número, si lo tenía, sigue consignado.
   *[changed] El cambio queda guardado. La aprobación dada al texto anterior ha caducado.
}
notes-number = Número
notes-earlier = Documento anterior al que se refiere
notes-states = Estados que reciben una nota
notes-organizations = Organizaciones que reciben una carta
notes-sheets = Ejemplares preparados
notes-drawn = { $drawn } de { $all }
notes-look-again = Actualizar
notes-in-the-way = Lo que impide la aprobación
notes-next = El paso siguiente
notes-next-other = El paso siguiente corresponde a alguien con otra función.
notes-approve = Aprobar la nota
notes-approve-help = Usted es la segunda mirada: lea el texto en sus idiomas más abajo y después apruébelo. Quien lo redactó o modificó no puede hacerlo.
notes-acknowledge = Textos que no pudieron cotejarse con sus originales
notes-acknowledge-hint = Compare cada uno con el texto oficial y márquelo por su nombre.
notes-date = Fecha de la nota
notes-date-hint = La fecha que lleva el documento.
notes-no-date = No es una fecha.
notes-initial = Consignar la rúbrica
notes-initial-help = Con este paso usted rubrica la nota en nombre de la oficina emisora. Todos los ejemplares deben estar preparados.
notes-issue = Emitir la nota
notes-issue-help = Una nota emitida nunca se modifica. Un documento posterior puede corregirla o retirarla.
notes-abandon = Desistir de la nota
notes-abandon-help = Su número, si lo tiene, sigue consignado; el texto queda en el expediente.
notes-steps = Quién hizo qué
notes-steps-caption = Pasos de esta nota, el más antiguo primero
notes-text = El texto
notes-text-caption = El texto, idioma frente a idioma
notes-paper = Documento
notes-the-note = La nota verbal a los Estados
notes-sides = Idiomas en paralelo
notes-show = Mostrar
notes-change = Cambiar «{ $paragraph }»
notes-origin = { $origin ->
    [replaced] sustituido para esta reunión
    [added] añadido para esta reunión
   *[wanting] falta en este idioma
}
notes-sheet = Un ejemplar tal como se preparó
notes-addressee = Destinatario
notes-language = Idioma
notes-download = Descargar el ejemplar
notes-back = Todas las notas de esta reunión
notes-departure-title = Cambiar un párrafo
notes-departure-lapses = El cambio vale solo para esta reunión. La aprobación dada al texto anterior caduca, y quien cambia el texto no puede aprobarlo. Un idioma que falte impide la aprobación.
notes-departure-what = Qué debe hacerse
notes-departure-choice = { $what ->
    [add] Añadir otro párrafo después de este
    [drop] Omitir este párrafo
    [restore] Restablecer el texto de la casa
   *[replace] Sustituir este párrafo
}
notes-departure-left-out = Está omitido.
notes-departure-no-text = Indique un texto al menos en un idioma.
notes-departure-too-long = Este texto es demasiado largo para un párrafo.
notes-departure-keep = Guardar el cambio
notes-departure-leave = Volver sin cambiar
notes-paragraph = { $paragraph ->
    [opening] Fórmula inicial
    [earlier] El documento anterior
    [basis] Fundamento de la convocatoria
    [resolution] La resolución
    [rearranged] Disposiciones modificadas
    [convene] La convocatoria
    [mode] Participación a distancia
    [invite] Invitación de observadores
    [costs] Costos
    [composition] Composición de las delegaciones
    [address] Dirección
    [email] Correo electrónico
    [arrangements] Información adicional
    [withdrawal] Retiro
    [cancellation] Cancelación
    [closing] Fórmula final
   *[other] Párrafo añadido
}
notes-paragraph-of-letter = { $paragraph } (carta)
