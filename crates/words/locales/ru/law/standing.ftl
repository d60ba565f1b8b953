# Статус государств и его основания.

standing-name = { $standing ->
    [party] Государство-участник
    [party_pending] Участник до вступления в силу
    [signatory] Подписавшее государство
    [withdrawn] Вышло
   *[not_party] Не участвует
}
standing-signed = подписание { $on }
standing-applies-provisionally = временное применение с { $on }
standing-deposited = { $instrument ->
    [ratification] ратификационная грамота сдана
    [acceptance] документ о принятии сдан
    [approval] документ об одобрении сдан
    [accession] документ о присоединении сдан
   *[succession] уведомление о правопреемстве
} { $on }
standing-in-force = в силе с { $on }, ст. { $article }
standing-date-not-known = участник, дата неизвестна
standing-succeeded = действует с { $on }
standing-withdrawal-notified = уведомление о выходе { $on }
standing-withdrawal-effective = выход действителен с { $on }, ст. { $article }
standing-withdrawal-held = выход приостановлен вооруженным конфликтом с { $on }, ст. { $article }
standing-no-act = действий не зарегистрировано
standing-reasons = { $first }; { $rest }
