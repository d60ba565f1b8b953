# Составы, прочитанные в письмах.

proposal-doubt = { $code ->
    [capacity-assumed] статус предположен
    [name-order-assumed] порядок имён предположен
    [more-than-one-head] более одного главы
    [two-capacities] указаны два статуса
    [latin-wanting] нет латинского написания
    [inflected] имя, возможно, склоняется
    [title-unknown] обращение как написано
    [from-sentence] прочитано в предложении
   *[cut] сокращено до допустимой длины
}
proposal-why = { $code ->
    [not-understood] не понято
    [not-attending] не участвует
    [not-a-member] не член делегации
    [picture-only] изображение без текста: введите с бумаги
    [encrypted] защищено паролем
    [macros-left-out] программы внутри опущены
    [too-large] больше, чем читается
    [too-many] больше, чем читается по числу строк
    [broken] повреждено или не прочитано вовремя
    [unknown-kind] вид файла не читается
   *[empty] не содержит текста
}
