# The desk: answers, delegations, letters, links.

desk-answer-state = { $state ->
    [link_sent] Ссылка отправлена
    [link_opened] Ссылка открыта
    [draft_begun] Начат черновик
    [in_time] В срок
    [in_time_by_extension] В продлённый срок
    [late] С опозданием
   *[nothing] Пока ничего
}
desk-moment = { $date }, { $time }
desk-links = Отправка ссылок
desk-links-after-issue = Ссылки можно отправить после выпуска ноты.
desk-links-new = { $count ->
    [one] Отправить ссылку { $count } ещё не получившему
    [few] Отправить ссылки { $count } ещё не получившим
    [many] Отправить ссылки { $count } ещё не получившим
   *[other] Отправить ссылки { $count } ещё не получившим
}
desk-links-confirm = { $count ->
    [one] Ссылку на каждый зарегистрированный адрес получит { $count } приглашённый.
    [few] Ссылки на каждый зарегистрированный адрес получат { $count } приглашённых.
    [many] Ссылки на каждый зарегистрированный адрес получат { $count } приглашённых.
   *[other] Ссылки на каждый зарегистрированный адрес получат { $count } приглашённых.
}
desk-links-send = { $count ->
    [one] Отправить { $count } приглашённому
    [few] Отправить { $count } приглашённым
    [many] Отправить { $count } приглашённым
   *[other] Отправить { $count } приглашённым
}
desk-links-to = Кому
desk-links-sent = { $count ->
    [one] Отправляется { $count } письмо со ссылкой.
    [few] Отправляются { $count } письма со ссылками.
    [many] Отправляется { $count } писем со ссылками.
   *[other] Отправляются { $count } письма со ссылками.
}
desk-delegations = Делегации
desk-column-delegation = Делегация
desk-column-received = Получено
desk-column-members = Членов
desk-column-changes = С прежнего варианта
desk-changes = { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
    [many] { $count } изменений
   *[other] { $count } изменения
}
desk-first-version = первый вариант
desk-composition-of = Состав, вариант { $version }
desk-draft = Черновик сохранён
desk-access-none = Доступа пока нет ни у кого.
desk-access-taken = доступ отозван
desk-access-end-of = Отозвать доступ: { $email }
desk-link-sent = Ссылка отправлена { $moment }
desk-link-opened = Ссылка открыта { $moment }
desk-extensions = Продления срока
desk-extensions-none = Не предоставлялись.
desk-extend = Продлить срок
desk-extend-until = Новый срок
desk-extend-basis = Письмо, нота или звонок, на котором это основано.
desk-extended = Срок этой делегации продлён.
desk-extended-until = продлён до
desk-letter-enter = Внести состав из письма
desk-letter-entered = Состав внесён.
desk-letter-channel = Выберите, каким путём получено.
desk-letter-received = Получено
desk-letter-hour = Час получения
desk-letter-hour-hint = По времени места проведения, { $zone }.
desk-no-hour = Укажите час получения.
desk-letter-look = Проверить
desk-letter-scan = Скан ноты
desk-letter-scan-hint = Не более 10 мегабайт. Выберите последним: другие кнопки страницы его забывают.
desk-letter-submit = Внести за представительство
