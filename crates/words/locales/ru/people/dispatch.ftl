# Письма представительствам и организациям.

dispatch-link-subject = { $meeting }: страница вашей делегации
dispatch-link = Состав вашей делегации ({ $meeting }) можно внести на одной странице без учётной записи по ссылке ниже.
dispatch-link-renewed = С этого адреса запрошена новая ссылка на страницу вашей делегации ({ $meeting }). Если это были не вы, ничего делать не нужно.
dispatch-access = Коллега предоставил вам доступ к странице вашей делегации ({ $meeting }).
dispatch-admission = Ваша организация приглашена на предварительной основе ({ $meeting }) при условии окончательного одобрения Совещанием. Её представителей можно внести по ссылке ниже.
dispatch-link-care = Ссылка открывается один раз в одном браузере. Просьба не пересылать её; координатор может предоставить доступ коллегам на самой странице.
dispatch-link-open = Страница вашей делегации:
dispatch-receipt-subject = { $meeting }: расписка, { $participant }
dispatch-receipt = Состав делегации получен в указанном ниже виде.
dispatch-receipt-facts = Номер { $number } · { $moment } · { $timeliness }
dispatch-receipt-open = Расписка на странице делегации:
dispatch-note-subject = { $meeting }: { $reference }
dispatch-note = Прилагаемый документ { $reference } от { $date } касается совещания ({ $meeting }). Состав вашей делегации можно направить, как указано в документе, в ответ на это письмо или внести на одной странице без учётной записи по ссылке ниже.
dispatch-later-note = Прилагаемый документ { $reference } от { $date } касается совещания ({ $meeting }). Он заменяет или отзывает более ранний документ, как в нём указано.
dispatch-note-open = Страница совещания:
dispatch-reminder-subject = { $meeting }: состав вашей делегации
dispatch-reminder = Состав вашей делегации ({ $meeting }) пока не получен. Его просили направить к следующему сроку: { $deadline }.
dispatch-announcement-subject = { $meeting }: информация для участников
dispatch-announcement = Опубликована информация для участников ({ $meeting }, редакция { $edition }).
dispatch-announcement-changed = Изменено по сравнению с предыдущей редакцией: { $sections }.
dispatch-announcement-open = Информация для участников:
dispatch-bill-subject = { $meeting }: { $number }
dispatch-bill = Прилагаемое уведомление о взносе { $number } составлено на сумму { $amount } ({ $meeting }). Расчёт приведён в уведомлении и на странице ниже.
dispatch-credit = Прилагаемое кредитовое авизо { $number } составлено на сумму { $amount } ({ $meeting }).
dispatch-bill-open = Ваш счёт:
dispatch-answer = Ответ на это письмо поступает в секретариат, и его читает человек.
dispatch-stage = { $stage ->
    [queued] ожидает отправки
    [handed_over] передано на отправку
    [delivered] доставлено
    [tried] попытка не удалась, будет повторена
    [bounced] возвращено
    [given_up] отправка прекращена
   *[acknowledged] получение подтверждено
}
dispatch-known = { $kind ->
    [bounced] возвращено
    [delayed] задержано в пути
    [delivered] доставлено, по сообщению сервера
    [read] показано читателю, по сообщению почтовой программы
    [by-telephone] по телефону
    [in-writing] письмом или нотой
    [in-person] лично
   *[acknowledged] есть ответ или открыта ссылка
}
