# Категории приглашенных в списках.

invitee-category = { $category ->
    [party] Государства-участники
    [party_pending] Государства, для которых договор еще не вступил в силу
    [signatory] Подписавшие государства
    [other_state] Прочие государства
    [organization_on_request] Организации, приглашённые по их просьбе
   *[named_organization] Организации, названные в правилах процедуры
}
invitee-manner = { $manner ->
    [convened] участвует по праву
   *[invited] приглашается в качестве наблюдателя
}
