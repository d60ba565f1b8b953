# Список участников.

list-title = Список участников
list-section = { $section ->
    [party] Государства-участники
    [party_pending] Государства, для которых договор ещё не вступил в силу
    [signatory] Подписавшие государства
    [other_state] Прочие государства
    [seated_as_state] Участники, занимающие места наравне с государствами, без права голоса
    [other_organization] Прочие организации
   *[named_organization] Организации, названные в правилах процедуры
}
list-stage = { $stage ->
    [final] Окончательный
   *[provisional] Предварительный
}
list-stands-provisional = По состоянию на { $date }
list-stands-final = По состоянию на закрытие совещания { $date }
list-delegations = { $count ->
    [one] { $count } делегация
    [few] { $count } делегации
   *[other] { $count } делегаций
}
list-people = { $count ->
    [one] { $count } участник
    [few] { $count } участника
   *[other] { $count } участников
}
list-names = Имена, титулы и должности приводятся так, как они были представлены. Государства указаны по правовому статусу на день открытия под названиями, действовавшими в этот день.
list-nobody = Ни одна делегация ещё не представлена.
list-get-pdf = Список для печати
list-get-xlsx = Список для электронной таблицы
list-sections = Разделы списка
list-glyphs = Знак □ стоит вместо знака, которого нет в шрифтах этого документа. Он показан на странице совещания.
list-column-section = Раздел
list-column-participant = Государство или организация
list-column-place = Место
