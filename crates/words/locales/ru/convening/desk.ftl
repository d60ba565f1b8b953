# The desk: what is due, the meetings and their invitees.

desk-title = Рабочий стол
desk-waiting = Ожидает вас
desk-waits-for = { $act ->
    [approve_note] проект для прочтения и утверждения
    [initial_note] нота для парафирования
   *[issue_note] нота для выпуска
}
desk-due = Сроки
desk-due-none = В ближайшие недели сроков нет.
desk-due-composition = Состав делегаций
desk-due-extended = Продлённый срок
desk-due-opening = Открытие
desk-in-days = { $count ->
    [0] сегодня
    [one] через { $count } день
    [few] через { $count } дня
    [many] через { $count } дней
   *[other] через { $count } дня
}
desk-came-in = Получено недавно
desk-came-in-none = Пока ничего не получено.
desk-meetings = Совещания
desk-meetings-none = Совещаний пока нет.
desk-column-meeting = Совещание
desk-column-dates = Даты
desk-column-note = Нота
desk-column-answered = Ответили
desk-column-unanswered = Не ответили
desk-over = завершено
desk-no-note = ноты пока нет
desk-open-meeting = Открыть совещание
desk-follow = По последнему совещанию
desk-follow-help = Учреждения, место и статьи сохраняются, все даты сдвигаются к новому дню открытия. Резолюцию остаётся указать.
desk-follow-last = Последнее совещание
desk-follow-opens = Первый день следующего
desk-follow-open = Открыть следующее совещание
desk-sheet = По ведомости фактов
desk-sheet-help = Файл заменяет текст. Каждая ошибка указывается со строкой.
desk-sheet-file = Ведомость в виде файла
desk-sheet-text = Ведомость
desk-sheet-open = Открыть совещание
desk-sheet-unreadable = Файл не является текстом или слишком велик.
desk-no-treaty = Договор этого совещания на сайте не зарегистрирован.
desk-no-date = Укажите существующую дату или час.
desk-must-be-filled = Следует заполнить: { $field }
desk-opened = Совещание открыто.
desk-resolution-named = Резолюция указана.
desk-arranged = Новый порядок проведения занесён.
desk-cancelled = Отмена занесена.
desk-wanting = До составления ноты ещё недостаёт:
desk-invited = Приглашены
desk-in-time = В срок
desk-by-extension = По продлению
desk-late = С опозданием
desk-not-yet = Ещё нет
desk-facts = Совещание
desk-zone = Часовой пояс
desk-basis = Основание
desk-basis-hint = Решение или документ, на котором это основано.
desk-state = Состояние
desk-resolution = Резолюция
desk-resolution-help = Резолюция, на основании которой созывается совещание, дословно на шести языках; пропущенные слова отмечаются знаком [...].
desk-resolution-symbol = Номер резолюции
desk-resolution-symbol-hint = Сессия и номер, например 78/32.
desk-resolution-paragraph = Пункт
desk-resolution-name = Указать резолюцию
desk-arrange = Изменить порядок проведения
desk-arrange-help = Прежние решения остаются в записях. Утверждённая нота вновь становится проектом.
desk-arrangements = Прежние решения о проведении
desk-decided-on = Решено
desk-part = Часть { $part }
desk-part-hint = Оставьте пустым или заполните, чтобы разделить совещание.
desk-part-opens = Первый день
desk-part-closes = Последний день
desk-hour = Час
desk-hour-hint = Пусто: конец дня по месту проведения.
desk-cancel = Отменить совещание
desk-cancel-help = Совещание не состоится. Записи сохраняются; выпущенные ноты ещё можно отозвать.
desk-curve = Как поступают ответы
desk-curve-described = Делегаций на сегодня: { $total }, из них к сроку ({ $due }): { $by_due }.
desk-curve-due = Срок, { $date }
desk-curve-not-yet = График начинается с выпуска ноты.
desk-curve-table = То же в виде таблицы
desk-curve-day = День
desk-curve-came = Получено
desk-curve-so-far = Всего
desk-invitees = Созываемые и приглашённые
desk-shown = Показано { $count } из { $total }.
desk-category = Категория
desk-answer = Ответ
desk-name = Название
desk-any = Все
desk-not-answered = Не ответили
desk-filter = Показать
desk-take-away = Показанное в виде файла:
desk-column-key = Код
desk-column-invitee = Государство или организация
desk-column-standing = Почему в этой категории
desk-column-answer = Ответ
desk-column-when = Когда
desk-versions = { $count ->
    [one] { $count } вариант
    [few] { $count } варианта
    [many] { $count } вариантов
   *[other] { $count } варианта
}
desk-no-address = адреса нет
desk-back = Назад
