# Финансы: смета, распределение, уведомления, платежи, счета, закрытие.

costs-title = Расходы
costs-money = Поступления
costs-arrears = Задолженность
costs-funds = Фонды
costs-contributions = Состояние взносов
costs-estimate = Сметные расходы
costs-apportion = Распределить расходы
costs-apportionments = Распределения
costs-apportionment = Распределение { $number }
costs-bills = Уведомления и кредит-ноты
costs-closing = Закрытие счетов
costs-waiting = Ожидает второго лица
costs-waits = ожидает второго лица
costs-liquidity = Ликвидность
costs-no-estimate = Смета ещё не выпущена.
costs-none-shared = Расходы ещё не распределялись.
costs-issued = Выпущено
costs-adopted = Утверждено
costs-not-adopted = ещё не утверждена
costs-needed = Требуется
costs-billed = Выставлено
costs-received = Получено
costs-outstanding = К получению
costs-missing = Недостаёт
costs-what = Статья
costs-amount = Сумма
costs-enough = покрыто
costs-not-enough = не покрыто
costs-decide = Решение о возможности проведения совещания принимается не позднее
costs-number = Номер
costs-for = Назначение
costs-kept = Сохранено
costs-payers = Плательщики
costs-payer = Плательщик
costs-total = Итого
costs-quantity = Количество
costs-unit = Цена за единицу
costs-subtotal = Промежуточный итог
costs-support = Расходы на вспомогательное обслуживание программ
costs-contingency = Резерв на непредвиденные расходы
costs-order-of = Порядок начисления
costs-percent = Проценты, например 13 или 7.5.
costs-changes = Что изменяется
costs-no-changes = Изменений нет.
costs-standing = Действующая смета: версия
costs-write = Составить следующую версию
costs-second-person = Этот документ составили Вы. Выпускает его другое лицо.
costs-issue-estimate = Выпустить смету
costs-adopt = Зарегистрировать утверждение
costs-decided-on = Дата решения
costs-paper = Документ-основание
costs-paper-hint = Доклад с указанием пункта либо решение.
costs-currency = Валюта
costs-currency-hint = Три латинские буквы международного кода валюты.
costs-line = Строка { $number }
costs-words = Описание
costs-total-hint = Оставьте пустым, чтобы взять итог действующей сметы.
costs-expected = Государства-неучастники, несущие расходы
costs-expected-hint = Трёхбуквенные коды через пробел. При окончательном распределении берутся из списка участников.
costs-nearest = При отсутствии условной ставки в шкале взять ставку ближайшего периода
costs-share-out = Распределить и сохранить
costs-what-if = Если примет участие ещё одно государство
costs-come = Государства, которые могут принять участие
costs-come-hint = Трёхбуквенные коды. Ничего не сохраняется.
costs-what-if-show = Показать изменения
costs-before = Без них
costs-after = С ними
costs-difference = Разница
costs-wrong-state = { $code } не является кодом государства.
costs-wrong-come = Укажите хотя бы одно государство.
costs-as-of = По состоянию на
costs-scale = Шкала взносов
costs-nobody = нет
costs-derivation = Расчёт
costs-shares = Доли
costs-rate = Ставка, %
costs-share = Доля, %
costs-due = Срок уплаты
costs-draw-up = Составить уведомления
costs-draw-up-hint = Каждому плательщику выставляется разница с ранее начисленным. Выпускает уведомления второе лицо.
costs-run = Составленные уведомления
costs-kind = Вид
costs-ground = Основание
costs-dated = Дата
costs-issue-bills = Выпустить уведомления
costs-give-up = Отказаться от них
costs-no-bills = Уведомления ещё не выпускались.
costs-state = Состояние
costs-paid = оплачено
costs-open = не оплачено
costs-correct = Исправить
costs-credit = Исправить уведомление кредит-нотой
costs-credit-draw = Составить кредит-ноту
costs-notice = Уведомление
costs-notice-hint = Номер, как он указан в таблице.
costs-off = Вычитаемая сумма
costs-reason = Причина
costs-reason-hint = Её прочитает плательщик.
costs-wrong-notice = Укажите номер существующего уведомления.
costs-wrong-paper = Укажите документ.
costs-wrong-reason = Укажите причину.
costs-wrong-empty = Заполните это поле.
costs-wrong-meeting = Совещания с таким ключом нет.
costs-wrong-file = Выберите файл.
costs-enter = Внести платёж
costs-upload = Загрузить банковскую выписку
costs-payments-wait = Платежи, требующие решения
costs-more-wait = Ещё ожидает и не показано: { $count }
costs-none-wait = Платежей в ожидании нет.
costs-allocated = Зачтено по уведомлениям
costs-none-allocated = Ничего ещё не зачтено.
costs-on = Дата
costs-not-known = неизвестен
costs-remitter = Отправитель по данным банка
costs-reference = Назначение платежа
costs-left = Ещё не зачтено
costs-sent = Отправлено в другой валюте
costs-sent-hint = Сумма, валюта и курс указываются вместе либо не указываются.
costs-sent-currency = Её валюта
costs-exchange = Курс по банковскому документу
costs-charges = Банковские сборы за счёт секретариата
costs-charges-hint = Оставьте пустым, если их нет.
costs-payer-hint = Трёхбуквенный код государства.
costs-no-proposal = Предложения нет: решает сотрудник.
costs-proposed = Предлагается:
costs-left-over = Остаётся:
costs-take-proposal = Принять предложение
costs-set-parts = Зачесть вручную
costs-allocate = Зачесть по этим уведомлениям
costs-name-payer = Указать плательщика
costs-set-by = Основание зачёта
costs-undo = Отменить
costs-undone = Отменено
costs-file = Файл
costs-file-hint = Выписка в формате международного стандарта либо таблица CSV.
costs-statement-lead = Уже известная запись не учитывается дважды. Полное совпадение зачитывается сразу.
costs-bank-account = Счёт
costs-table-hint = Только если в таблице не указано.
costs-file-refused = Из файла ничего не принято. Ошибки указаны ниже.
costs-uneven = Записи не сходятся с остатками; разница по счёту:
costs-at-line = Строка { $line }:
costs-taken = Выписка принята.
costs-new = Новые платежи
costs-exact = Зачтено сразу
costs-known = Уже известно
costs-out = Исходящие
costs-remarks = Примечания
costs-account = Счёт плательщика
costs-owed = Задолженность
costs-overdue = Просрочено
costs-nothing-owed = Задолженности нет.
costs-how-to-pay = Платите на счёт, указанный в уведомлении, и укажите его номер: тогда платёж будет зачтён автоматически.
costs-own-share = Как рассчитана доля
costs-not-billed = Доля за это совещание не выставлена.
costs-notices = Уведомления
costs-statement = Выписка по счёту
costs-no-lines = Движений нет.
costs-balance = Остаток
costs-payment = Платёж
costs-meeting = Совещание
costs-meeting-hint = Ключ совещания, если применимо.
costs-not-drawn = Закрытие ещё не подготовлено.
costs-close = Закрыть счета
costs-closed = закрыты
costs-assessed = Начислено
costs-spent = Израсходовано
costs-unspent = Неизрасходовано
costs-treatment = Использование остатка
costs-back = Возвращается
costs-credits = Возврат средств
costs-draw-up-closing = Подготовить закрытие
costs-which-fund = Фонд
costs-moved = Внесено или израсходовано
costs-party = Кто внёс или получил
costs-purpose-of = На что
costs-holds = В наличии
costs-move = Внести движение
costs-no-contributions = Взносы ещё не начислялись.
costs-purpose = { $code ->
    [preliminary] предварительное, до совещания
   *[final] окончательное, по фактическому участию
}
costs-why = { $code ->
    [reference_and_amount] указано уведомление, сумма совпадает точно
    [bundle_and_sum] в нём назван сводный счёт и оплачен весь его остаток до цента
    [references_and_sum] указаны уведомления, сумма совпадает точно
    [reference] указано уведомление, сумма иная
    [payer_and_amount] плательщик должен ровно эту сумму
    [payer_and_sum] плательщик должен ровно эту сумму по нескольким уведомлениям
    [amount] на эту сумму есть лишь одно уведомление
   *[payer] за плательщиком числится долг
}
costs-set = { $code ->
    [exact] назначение и сумма совпали
   *[confirmed] решение сотрудника
}
costs-rest = { $code ->
    [returned] возвращается пропорционально
   *[kept] остаётся на следующее совещание
}
costs-fund = { $code ->
    [working_capital] Фонд оборотных средств
    [voluntary] Добровольные взносы
   *[sponsorship] Спонсорская поддержка делегатов
}
costs-direction = { $code ->
    [given] внесено
   *[spent] израсходовано
}
costs-order = { $code ->
    [support_first] сначала обслуживание, резерв на обе суммы
    [contingency_first] сначала резерв, обслуживание на обе суммы
   *[both_on_subtotal] каждое на промежуточный итог
}
costs-bill = { $code ->
    [notice] уведомление о взносе
   *[credit_note] кредит-нота
}
costs-because = { $code ->
    [share] доля
    [final_share] разница с окончательной долей
    [correction] исправление
   *[unspent] неизрасходованный остаток
}
costs-age = { $code ->
    [not_due] срок не наступил
    [up_to_30] до 30 дней
    [up_to_60] 31–60 дней
    [up_to_90] 61–90 дней
   *[over_90] более 90 дней
}
costs-done = { $code ->
    [kept] Проект сохранён. Выпускает его второе лицо.
    [issued] Смета выпущена.
    [adopted] Утверждение зарегистрировано.
    [drawn-up] Составлено и ожидает второго лица.
    [issued-bills] Уведомления выпущены.
    [given-up] От уведомлений отказались.
    [allocated] Платёж зачтён.
    [named] Плательщик указан.
    [undone] Отменено; платёж снова ожидает.
    [entered] Платёж внесён и ожидает.
    [went-back] Возврат внесён.
    [closed] Счета закрыты.
   *[moved] Движение внесено.
}
costs-bank-remark = { $code ->
    [not-booked] Запись не проведена и пропущена.
    [reversal] Запись отменяет более раннюю.
    [bundle-differs] Платежи пакета не дают его суммы; он взят целиком, без имён.
    [repeated-reference] Банк указал эту ссылку и для более ранней записи.
    [charges-differ] Сборы в разных валютах и не суммированы.
   *[no-day-of-booking] Дата проводки отсутствует; взята дата валютирования.
}
costs-bank-fault = { $code ->
    [too-large] Файл слишком велик.
    [too-many] Слишком много записей.
    [too-long] Текст слишком длинный.
    [too-deep] Слишком глубокая вложенность.
    [unreadable] Файл не читается.
    [not-text] Есть байты, не являющиеся текстом.
    [encoding] Кодировка не поддерживается.
    [unknown-form] Это не выписка и не таблица.
    [not-a-statement] Это не выписка по счёту.
    [version] Версия формата неизвестна.
    [no-statement] В файле нет выписки.
    [truncated] Файл обрывается.
    [not-xml] Разметка нарушена.
    [document-type] Объявление типа документа не допускается.
    [entity] Сущность не раскрывается.
    [mixed] Текст стоит рядом с элементами.
    [missing] Отсутствует обязательный элемент.
    [repeated] Элемент повторяется.
    [statement-twice] Выписка повторяется.
    [amount-empty] Нет суммы.
    [amount-separator] В сумме есть разделитель разрядов.
    [amount-too-fine] В сумме больше знаков, чем у валюты.
    [amount-not-digits] Сумма не является числом.
    [amount-too-large] Сумма слишком велика.
    [negative] Сумма отрицательна.
    [currency] Это не валюта.
    [other-currency] Валюта отличается от валюты счёта.
    [day] Это не дата.
    [direction] Не указано, приход или расход.
    [indicator] Ни да, ни нет.
    [rate] Это не обменный курс.
    [no-heading] Нет заголовков даты и суммы.
    [columns] Число ячеек не совпадает с заголовками.
    [quotation] Кавычка не закрыта.
    [decimal-mark] Точку и запятую можно прочесть двояко.
    [decimal-marks] И точка, и запятая стоят перед дробной частью.
    [day-order] Дату можно прочесть двояко.
    [day-orders] Даты записаны в разном порядке.
    [no-account] В таблице не указан счёт. Укажите его ниже.
    [no-currency] В таблице не указана валюта. Укажите её ниже.
   *[more] Есть и другие ошибки.
}
costs-as-pdf = PDF
costs-as-xlsx = Таблица (XLSX)
costs-months = На конец предыдущих месяцев
costs-part = Часть { $number } из { $count }
costs-first = Первая
costs-earlier = Предыдущая
costs-later = Следующая
costs-last = Последняя
costs-scale-hint = Как указано в профиле договора, или иная. Если шкала меняется в течение финансового периода, «каждая шкала по своим дням» учитывает обе.
costs-from = С
costs-until = По
costs-from-hint = Только для «каждая шкала по своим дням»: финансовый период. Если не указан, год открытия.
costs-by-scale = { $code ->
    [by-opening] шкала, действующая в день открытия совещания
    [by-issue] шкала, действующая сегодня
    [latest] последняя шкала
   *[by-days] каждая шкала по своим дням
}
costs-journal = Журнал для бухгалтерии
costs-journal-lead = Каждая проводка периода с кодом счета в собственных книгах секретариата. Дебет и кредит сходятся.
costs-journal-show = Показать итоги
costs-journal-file = Получить файл (CSV)
costs-edition = { $code ->
    [draft] проект
   *[issued] издана
}
costs-came = { $code ->
    [payment] платеж
   *[returned] платеж возвращен
}
costs-sum = { $code ->
    [subtotal] { costs-subtotal }
    [support] { costs-support }
    [contingency] { costs-contingency }
    [assessed] { costs-assessed }
    [spent] { costs-spent }
    [unspent] { costs-unspent }
    [back] { costs-back }
   *[total] { costs-total }
}
costs-taken-back = Отозвано банком
costs-takes-back = Возможно, отзывает платеж от { $date }.
costs-takes-nothing = Платеж на такую сумму неизвестен.
costs-set-against = Зачтено по:
costs-see-to-it = Ничего не изменено. Внесите это у платежа: то, что он погашал, снова будет причитаться.
costs-gone = { $code ->
    [taken_back] отозвано банком
   *[sent_back] возвращено плательщику
}
costs-enter-gone = { $code ->
    [taken_back] Внести отзыв платежа банком
   *[sent_back] Внести возврат части платежа
}
costs-gone-lead = { $code ->
    [taken_back] Платежа больше нет. То, что он погашал, снова причитается.
   *[sent_back] Вернуть можно только остаток платежа. Вносит это не тот, кто внёс платёж.
}
costs-evidence = Документ банка
costs-evidence-hint = Запись выписки или поручение, как их называет банк.
costs-went-back = Что возвращено
costs-to-gone = Этот платёж и что из него возвращено
costs-budget = Бюджет
costs-budgets = Бюджеты
costs-of-meeting = Расходы на совещание
costs-budget-hint = У второго бюджета свои плательщики и своя смета.
costs-if-it-comes = Сколько платит каждый, если оно приедет
