# Журнал действий на рабочем столе.

journal-title = Журнал действий
journal-lead = По одной строке на действие, начиная с последнего; время всемирное. Личные данные представлены лишь отпечатком и раскрываются аудитору, пока существуют.
journal-caption = Действия, начиная с последнего
journal-none = Ни одна строка не отвечает запросу.
journal-column-at = Когда
journal-column-act = Действие
journal-column-who = Кто, в каком органе и через какой вход
journal-column-meeting = Совещание
journal-column-subject = Предмет
journal-column-facts = Сведения
journal-any-meeting = Все
journal-anybody = Кто угодно
journal-actor = Кто
journal-day = День
journal-show = Показать
journal-older = Более старые строки
journal-papers = Документов: { $count }
journal-committed = только отпечаток
journal-erased = удалено
journal-unsound = не проходит проверку
journal-any-act = Все
journal-act = { $act ->
    [access-give] Коллеге предоставлен доступ
    [access-take] Доступ отозван
    [delegation-extend] Срок для делегации продлён
    [delegation-settle] Расхождения двух списков урегулированы
    [delegation-submit] Состав делегации представлен
    [document-publish] Документ опубликован
    [document-supersede] Документ заменён
    [document-withdraw] Документ изъят
    [identity-bind] Учётная запись поставщика привязана к лицу
    [key-codes] Выданы новые коды восстановления
    [key-end] Действие ключа прекращено
    [key-enrol] Зарегистрирован первый ключ
    [key-keep] Добавлен ключ
    [key-recover] Использован код восстановления
    [law-import] Правовые данные заменены
    [letter-register] Письмо зарегистрировано
    [link-open] Ссылка открыта
    [link-renew] Запрошена новая ссылка
    [link-send] Ссылки отправлены
    [meeting-arrange] Совещание организовано
    [meeting-cancel] Совещание отменено
    [meeting-follow] Совещание открыто вслед за предыдущим
    [meeting-open] Совещание открыто по справочному листу
    [meeting-resolution] Для совещания внесена резолюция
    [mission-import] Реестр представительств заменён
    [mission-language] Язык переписки установлен
    [note-abandon] Нота оставлена
    [note-approve] Нота утверждена
    [note-depart] Пункт ноты изменён
    [note-draft] Нота составлена
    [note-initial] Нота парафирована
    [note-issue] Нота выпущена
    [person-appoint] Сотрудник назначен
    [person-enrol] Выдан адрес для первого ключа
    [person-erase] Личные данные удалены
    [programme-keep] Проект программы сохранён
    [programme-publish] Программа опубликована
    [information-keep] Проект информации для участников сохранён
    [information-publish] Информация для участников опубликована
    [request-answer] По просьбе дан ответ
    [request-ask] Получена просьба об участии
    [request-decision] Решение Совещания записано
    [request-invite] Организация приглашена на предварительной основе
    [request-refuse] Просьба отклонена
    [role-end] Роль прекращена
    [role-give] Роль предоставлена
    [session-open] Вход
    [site-found] Сайт учреждён
    [treaty-enter] Договор внесён
    [accounts-close] Счета закрыты
    [accounts-draw] Закрытие счетов подготовлено
    [bills-abandon] От счетов отказались
    [bills-draw] Счета составлены
    [bills-issue] Счета выпущены
    [bill-post] Уведомление отправлено отдельно
    [bundles-abandon] Отказ от сводных счетов
    [bundles-draw] Сводные счета составлены
    [bundles-issue] Сводные счета выпущены
    [dues-remind] Плательщикам напомнено о задолженности
    [costs-apportion] Расходы распределены
    [estimate-adopt] Утверждение сметы записано
    [estimate-keep] Проект сметы сохранён
    [estimate-publish] Смета выпущена
    [fund-move] Движение средств фонда записано
    [payment-allocate] Платёж зачтён по уведомлению
    [payment-name] Плательщик определён
    [payment-release] Зачёт платежа отменён
    [payment-return] Деньги платежа возвращены
    [sponsorship-ask] Подана просьба о спонсорской поддержке
    [sponsorship-grant] Спонсорская поддержка предоставлена
    [sponsorship-propose] Предложено предоставить спонсорскую поддержку
    [sponsorship-refuse] В спонсорской поддержке отказано
    [sponsorship-release] Остаток спонсорской поддержки освобождён
    [sponsorship-withdraw] Просьба о спонсорской поддержке отозвана
    [payments-enter] Платежи учтены
    [request-correction] Запись решения исправлена
    [request-withdraw] Предварительное приглашение отозвано
    [announcement-send] Информация для участников разослана
    [acknowledgement-record] Записано подтверждение получения письма
    [delivery-record] Зарегистрировано вручение документа
    [mail-ask] Представительству направлен вопрос о расхождениях
    [mail-aside] Письмо электронной почты отложено
    [mail-assign] Письмо электронной почты отнесено к отправителю
    [mail-receive] Письмо электронной почты принято
    [note-send] Нота разослана
    [reminder-send] Напоминания разосланы
    [mail-cover] Письмо подтверждает действующую версию
    [mail-register] Электронное письмо зарегистрировано как письмо
   *[other] { $act }
}
journal-fact = { $fact ->
    [acknowledged] Признанный текст
    [answers] Ответ на
    [basis] Основание
    [by] Вместо него
    [channel] Каким путем
    [composition] Состав
    [contact] Контактное лицо
    [dated] Датировано
    [decided_on] Решение принято
    [differences] Расхождения
    [effective_at] Вступает в силу
    [email] Электронная почта
    [file] Файл
    [from] С
    [handle] Имя для входа
    [kind] Вид
    [language] Язык
    [links] Ссылок
    [members] Членов
    [missions] Представительств
    [name] Имя
    [office] Орган
    [opens_on] Открытие
    [paragraph] Пункт
    [participant] Участник
    [place] Место
    [places] Места
    [purpose] Назначение
    [reason] Причина
    [received_at] Получено
    [resolution] Резолюция
    [role] Роль
    [sender] Отправитель
    [side] Какому списку следуют
    [stage] Стадия
    [subject] Тема
    [until] До
    [version] Версия
    [words] Формулировка
    [bill] Счёт
    [bills] Счета
    [bundles] Сводные счета
    [notices] Уведомления
    [due_on] Срок оплаты
    [corrects] Исправляет
    [credits] Кредит-ноты
    [currency] Валюта
    [direction] Внесено или израсходовано
    [exact] Совпало точно
    [fund] Фонд
    [ground] Основание
    [minor] Сумма в разменных единицах
    [number] Номер
    [paper] Документ
    [payer] Плательщик
    [payers] Плательщики
    [payments] Платежи
    [spent_minor] Расход в разменных единицах
    [total_minor] Всего в разменных единицах
    [treatment] Остаток
    [letters] Письма
    [mail] Электронное письмо
    [nature] Вид
    [on] Дата
    [proof] Подтверждение
   *[other] { $fact }
}
journal-door = { $door ->
    [page] Портал
    [console] Командная строка
    [demonstration] Демонстрация
   *[other] { $door }
}
