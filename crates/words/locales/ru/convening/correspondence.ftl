# Журнал корреспонденции и входящие письма.

correspondence-title = Журнал корреспонденции
correspondence-lead = Всё отправленное и полученное любым путём, начиная с последнего. Время в таблице всемирное.
correspondence-caption = Корреспонденция, начиная с последней
correspondence-none = Здесь ничего не записано.
correspondence-column-number = Номер
correspondence-column-at = Когда
correspondence-column-direction = Направление
correspondence-column-what = Что
correspondence-column-meeting = Совещание
correspondence-column-whom = Кому или от кого
correspondence-column-state = Состояние
correspondence-direction = { $direction ->
    [out] Исходящее
   *[in] Входящее
}
correspondence-any = Все
correspondence-participant = Участник
correspondence-text = Слова в записи
correspondence-show = Показать
correspondence-newer = Более новые
correspondence-older = Более старые
correspondence-all = Все адресаты ноты
correspondence-composition = Состав делегации
correspondence-dispatch = { $kind ->
    [link] Ссылка на страницу делегации
    [link_renewed] Новая ссылка по запросу
    [access] Доступ, предоставленный коллеге
    [admission] Предварительное приглашение
    [receipt] Подтверждение получения
    [note] Нота со ссылкой
    [later_note] Последующая нота
    [reminder] Напоминание
    [announcement] Сообщение об информации для участников
    [bill] Уведомление о взносе или кредитовое авизо
    [dues] Напоминание о задолженности
    [bundle] Сводный счёт
    [question] Вопрос о составе делегации
    [sponsorship] Ответ на просьбу о спонсорской поддержке
   *[other] Письмо
}
correspondence-tries = Попыток: { $count }.
correspondence-register = Зарегистрировать письмо
correspondence-field-on = Дата получения
correspondence-field-hour = Время получения
correspondence-hour-hint = По времени места соответствующего совещания; если такого нет — по всемирному времени.
correspondence-field-channel = Каким путём
correspondence-field-meeting = Соответствующее совещание
correspondence-no-meeting = Никакое
correspondence-field-participant = От участника
correspondence-in-words = Иной отправитель, названный ниже
correspondence-field-sender = Отправитель словами
correspondence-sender-hint = Только если письмо не от участника.
correspondence-field-subject = Содержание
correspondence-field-their_reference = Их номер
correspondence-field-answers = В ответ на наш номер
correspondence-answers-hint = Номер нашей ноты, как он указан в письме.
correspondence-field-scan = Скан
correspondence-scan-hint = Файл не более 10 мегабайт в формате печатных страниц ({ $format }).
correspondence-leave = Вернуться без регистрации
correspondence-from = От кого
correspondence-registered = Зарегистрировал
correspondence-done = Письмо зарегистрировано под этим номером.
correspondence-back = К журналу корреспонденции
correspondence-channel = { $channel ->
    [courier] Курьером или диппочтой
    [fax] По факсу
    [hand] Нарочным
    [mail] По электронной почте
   *[post] По почте
}
correspondence-wrong = { $wrong ->
    [no-date] Это не дата.
    [no-hour] Укажите время в часах и минутах.
    [not-yet] Этот момент ещё не наступил.
    [no-such-channel] Выберите, каким путём оно поступило.
    [no-such-meeting] Такого совещания нет на учёте.
    [no-such-participant] Это ни государство, ни организация.
    [no-sender] Укажите, от кого оно поступило.
    [no-letter] Письма ему не отправлялось: запишите вместо этого доставку.
    [no-such-reference] Ни один документ этого секретариата не имеет такого номера.
    [too-long] Не более { $most } знаков.
    [invisible] Содержит невидимые знаки. Введите заново.
    [not-a-pdf] Этот файл другого формата.
    [too-large] Этот файл слишком велик.
   *[empty] Это поле следует заполнить.
}
