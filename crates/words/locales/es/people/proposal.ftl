# Composiciones leídas en cartas.

proposal-doubt = { $code ->
    [capacity-assumed] calidad supuesta
    [name-order-assumed] orden de los nombres supuesto
    [more-than-one-head] más de un jefe
    [two-capacities] dos calidades indicadas
    [latin-wanting] faltan letras latinas
    [inflected] el nombre puede estar declinado
    [title-unknown] tratamiento tal como está escrito
    [from-sentence] leído en una frase
   *[cut] recortado a la longitud permitida
}
proposal-why = { $code ->
    [not-understood] no se entendió
    [not-attending] no asiste
    [not-a-member] no es miembro de la delegación
    [picture-only] una imagen sin texto: introdúzcalo a partir del documento
    [encrypted] protegido con contraseña
    [macros-left-out] se omitieron los programas
    [too-large] mayor de lo que se lee
    [too-many] más de lo que se lee
    [broken] dañado o no leído a tiempo
    [unknown-kind] un tipo de archivo que no se lee
   *[empty] no contiene texto
}
