# Los ordinales, siempre en femenino: reunión, conferencia. Con letras hasta el décimo, después con
# cifras, según el uso de los documentos de las Naciones Unidas.

ordinal-word = { $n ->
    [1] Primera
    [2] Segunda
    [3] Tercera
    [4] Cuarta
    [5] Quinta
    [6] Sexta
    [7] Séptima
    [8] Octava
    [9] Novena
    [10] Décima
   *[other] { ordinal-figure }
}
ordinal-figure = { $n }ª
ordinal-subject = { ordinal-word }
ordinal-object = { ordinal-subject }
ordinal-of = { ordinal-subject }
