# Отправка: кому направлен документ, напоминания, сообщения, почтовая сумка.

post-dispatch = Отправка
post-lead = Кому направлен документ { $reference }, каким путём и что с отправкой.
post-picture = Адресаты по состоянию отправки
post-count = { $what }: { $count }
post-caption = Адресаты документа
post-addressee = Адресат
post-language = Язык
post-standing = Состояние
post-when = Когда
post-otherwise = Другим путём
post-paper = Документ
post-standing-carried = отправлено другим путём
post-standing-unsent = ещё не отправлено
post-standing-no-address = адрес неизвестен
post-unsent-letters = { $count ->
    [one] { $count } письмо ещё не отправлено
    [few] { $count } письма ещё не отправлены
   *[many] { $count } писем ещё не отправлено
}
post-send = Отправить
post-to-lay = { $count ->
    [one] Будет отправлено { $count } письмо с документом: по одному на каждый зарегистрированный адрес.
    [few] Будет отправлено { $count } письма с документом: по одному на каждый зарегистрированный адрес.
   *[many] Будет отправлено { $count } писем с документом: по одному на каждый зарегистрированный адрес.
}
post-by-pouch = { $count ->
    [one] У { $count } адресата нет зарегистрированного адреса: документ идёт почтовой сумкой.
    [few] У { $count } адресатов нет зарегистрированного адреса: документы идут почтовой сумкой.
   *[many] У { $count } адресатов нет зарегистрированного адреса: документы идут почтовой сумкой.
}
post-send-now = { $count ->
    [one] Отправить { $count } письмо
    [few] Отправить { $count } письма
   *[many] Отправить { $count } писем
}
post-all-sent = На каждый зарегистрированный адрес письмо отправлено.
post-sent = { $count ->
    [one] { $count } письмо в пути.
    [few] { $count } письма в пути.
   *[many] { $count } писем в пути.
}
post-meanwhile = Число писем тем временем изменилось. Ничего не отправлено; проверьте ещё раз.
post-see = Отправка по адресатам
post-delivery-record = Записать доставку
post-record-of = Записать доставку: { $participant }
post-delivery-lead = Что отправлено почтой, курьером, факсом или с рук на руки. Записанное остаётся; ошибка исправляется другой записью рядом.
post-delivery-recorded = Доставка записана.
post-field-participant = Адресат
post-field-channel = Каким путём
post-delivery-on = Отправлено или вручено
post-delivery-proof = Подтверждение
post-delivery-proof-hint = Номер отправления или кто расписался.
post-field-scan = Скан подтверждения
post-choose = Выберите
post-no-such-channel = Выберите, каким путём отправлено.
post-no-such-addressee = Выберите адресата этого документа.
post-papers = Для почтовой сумки
post-labels = Адресные наклейки
post-pouch-list = Опись почтовой сумки
post-for-pouch = { $count ->
    [one] для { $count }, до которого ничего не дошло
    [few] для { $count }, до которых ничего не дошло
   *[many] для { $count }, до которых ничего не дошло
}
post-for-all = для всех ({ $count })
post-pouch-place = №
post-pouch-signature = Дата и подпись
post-pouch-items = { $count ->
    [one] { $count } отправление
    [few] { $count } отправления
   *[many] { $count } отправлений
}
post-astray = Недоставленные письма
post-astray-more = { $count ->
    [one] и ещё { $count } в реестре
    [few] и ещё { $count } в реестре
   *[many] и ещё { $count } в реестре
}
post-remind = { $count ->
    [one] Напомнить { $count }, не ответившему
    [few] Напомнить { $count }, не ответившим
   *[many] Напомнить { $count }, не ответившим
}
post-reminders = Напоминание
post-reminders-confirm = { $count ->
    [one] Сейчас будет отправлено { $count } напоминание с новой ссылкой. На адрес, которому сегодня уже напоминали, второе не идёт.
    [few] Сейчас будет отправлено { $count } напоминания с новыми ссылками. На адрес, которому сегодня уже напоминали, второе не идёт.
   *[many] Сейчас будет отправлено { $count } напоминаний с новыми ссылками. На адрес, которому сегодня уже напоминали, второе не идёт.
}
post-reminders-send = { $count ->
    [one] Отправить { $count } напоминание
    [few] Отправить { $count } напоминания
   *[many] Отправить { $count } напоминаний
}
post-reminded = { $count ->
    [one] { $count } напоминание в пути.
    [few] { $count } напоминания в пути.
   *[many] { $count } напоминаний в пути.
}
post-without-address = Не ответили, и адрес неизвестен
post-announce = Сообщить
post-announcement = Сообщить об информации для участников
post-announcement-confirm = { $count ->
    [one] Будет отправлено { $count } письмо о редакции { $edition }: по одному на каждый адрес, с которого пишут за делегацию. Об одной редакции никому не сообщают дважды.
    [few] Будет отправлено { $count } письма о редакции { $edition }: по одному на каждый адрес, с которого пишут за делегацию. Об одной редакции никому не сообщают дважды.
   *[many] Будет отправлено { $count } писем о редакции { $edition }: по одному на каждый адрес, с которого пишут за делегацию. Об одной редакции никому не сообщают дважды.
}
post-acknowledgement-record = Записать подтверждение получения
post-acknowledgement-lead = Адресат ознакомился с письмом, как сообщили сотруднику. Записанное остаётся; ошибка исправляется другой записью рядом.
post-acknowledgement-on = Подтверждено
post-acknowledgement-proof = Источник
post-acknowledgement-proof-hint = Кто сообщил или номер документа, в котором это сказано.
post-acknowledgement-recorded = Подтверждение получения записано.
