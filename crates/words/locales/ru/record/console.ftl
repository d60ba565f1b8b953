# Что сообщает командная строка. Имя в { $скобках } подставляется как есть.

console-status-on = { $title }, { $date }
console-heading-address = Адрес
console-heading-article = Статья
console-heading-at = Дата и время
console-heading-cancelled_on = Дата отмены
console-heading-capacity = Статус
console-heading-category = Категория
console-heading-channel = Способ
console-heading-check = Проверка
console-heading-code = Код
console-heading-composition_due_on = Срок для состава делегаций
console-heading-count = Количество
console-heading-courtesy = Обращение
console-heading-dated = Дата
console-heading-dates = Даты проведения
console-heading-deposited_on = Дата сдачи на хранение
console-heading-emails = Электронная почта
console-heading-ended = Прекращение
console-heading-entered = Внесен
console-heading-fact = Сведения
console-heading-family = Фамилия
console-heading-found = Замечания
console-heading-from = С
console-heading-function = Должность
console-heading-given = Имя
console-heading-in_force_on = Дата вступления в силу
console-heading-rate_percent = Ставка (%)
console-heading-share_percent = Доля (%)
console-heading-amount = Сумма
console-heading-iso3 = Код
console-heading-key = Ключ
console-heading-kind = Вид
console-heading-language = Язык
console-heading-language_set_on = Дата установления
console-heading-languages = Языки
console-heading-manner = Порядок
console-heading-meeting = Совещание
console-heading-name = Имя или название
console-heading-number = Номер
console-heading-office = Подразделение
console-heading-own_script = Родное написание
console-heading-parties = Участники
console-heading-person = Лицо
console-heading-place = Место
console-heading-published_at = Опубликовано
console-heading-purpose = Цель
console-heading-reason = Основание
console-heading-received_at = Получено
console-heading-reference = Исходящий номер
console-heading-role = Роль
console-heading-rule = Правило
console-heading-scope = Сфера действия
console-heading-sha256 = SHA-256
console-heading-source = Источник
console-heading-stage = Стадия
console-heading-standing = Статус
console-heading-state = Состояние
console-heading-station = Место службы
console-heading-step = Этап
console-heading-timeliness = Срок
console-heading-symbol = Обозначение
console-heading-title = Название
console-heading-treaty = Договор
console-heading-until = До
console-heading-valid_from = Действует с
console-heading-valid_until = Действует до
console-heading-value = Значение
console-heading-verified = Проверено
console-heading-version = Вариант
console-heading-withdrawal_effective_on = Дата вступления выхода в силу
console-heading-year = Год

console-kind-payer = плательщик
console-kind-ldc-list = перечень наименее развитых стран
console-kind-delegation = делегация
console-kind-file = файл
console-kind-document = документ
console-kind-meeting = совещание
console-kind-mission = представительство
console-kind-note = нота
console-kind-organization = организация
console-kind-paper = документ
console-kind-person = лицо
console-kind-request = просьба об участии
console-kind-role = роль
console-kind-site = площадка
console-kind-state = государство
console-kind-treaty = договор

console-who-acts = Кто действует?
console-who-acts-help = назовите себя с помощью --as PERSON; `convene person list` показывает, кто внесен в учет
console-unknown = Не значится в учете: { $kind } `{ $key }`.
console-unknown-help = команды `list` показывают, что значится в учете
console-already-on-record = Уже значится в учете: { $kind } `{ $key }`.
console-faults = { $file }: { $count ->
    [one] { $count } ошибка; ничего не изменено
    [few] { $count } ошибки; ничего не изменено
    [many] { $count } ошибок; ничего не изменено
   *[other] { $count } ошибки; ничего не изменено
}
console-faults-help = исправьте файл в указанных местах и подайте его снова
console-fault-at-line = { $file }, строка { $line }, { $column }: обнаружено «{ $found }», ожидалось { $expected }
console-fault-in-line = { $file }, строка { $line }: обнаружено «{ $found }», ожидалось { $expected }
console-fault-at-field = { $file }, { $column }: обнаружено «{ $found }», ожидалось { $expected }
console-last-administrator = Некому было бы администрировать площадку.
console-last-administrator-help = сначала назначьте другого администратора
console-changed-meanwhile = За это время данные изменило другое лицо; ничего не записано.
console-changed-meanwhile-help = просмотрите данные еще раз и повторите команду
console-file-too-large = Размер файла превышает 20 МиБ.
console-file-unreadable = Не удается прочитать { $file }: { $why }
console-no-workbook-in-terminal = Электронная таблица не выводится в терминал.
console-no-workbook-in-terminal-help = укажите файл с помощью --output или направьте стандартный вывод в файл
console-no-site = { $folder } не является площадкой: { $why }
console-no-site-help = создайте ее с помощью `convene found` или ознакомьтесь с `convene demo`

console-imported = Теперь действует { $file } (SHA-256 { $hash }…).
console-missions-imported = { $count ->
    [one] В реестре теперь { $count } представительство.
    [few] В реестре теперь { $count } представительства.
    [many] В реестре теперь { $count } представительств.
   *[other] В реестре теперь { $count } представительства.
}
console-language-set = Язык установлен; это более не предположение.
console-site-founded = Площадка { $site } создана. Следующих лиц вносит `convene person appoint`.
console-person-appointed = Лицо назначено.
console-person-erased = Имя и идентификатор удалены; журнал по-прежнему поддается проверке.
console-role-given = Роль предоставлена с сегодняшнего дня.
console-role-ended = Роль прекращена.
console-treaty-entered = Договор внесен: { $title }.
console-meeting-opened = Дело совещания { $meeting } открыто. `convene note draft { $meeting }` составляет проект ноты.
console-meeting-followed = Дело совещания { $meeting } открыто, даты сдвинуты. Резолюцию еще предстоит указать.
console-resolution-named = Совещание { $meeting } теперь основано на этой резолюции.
console-meeting-arranged = Порядок проведения совещания { $meeting } изменен. Утверждения прежнего текста утратили силу.
console-meeting-cancelled = Совещание { $meeting } отменено. Выпущенные по нему ноты могут быть отозваны.
console-note-drafted = Проект ноты составлен. Другое лицо утверждает его с помощью `convene note approve`.
console-correction-drafted = Проект исправления составлен; оно направляется всем, кто получил прежнюю ноту.
console-withdrawal-drafted = Проект отзыва составлен; он направляется всем, кто получил прежнюю ноту.
console-departure-kept = Отступление от основного текста сохранено как вариант { $version }.
console-note-approved = Нота { $reference } утверждена и оформлена, готова к парафированию.
console-note-initialled = Нота { $reference } парафирована.
console-note-issued = Нота { $reference } выпущена. Отныне ее можно исправить или отозвать, но не изменить.
console-note-abandoned = Нота оставлена. Ее номер, если он был, остается на учете.
console-document-published = { $symbol } опубликован, версия { $version }.
console-publication = Документ не опубликован; ничего не изменено.
console-papers-written = { $count ->
    [one] В { $folder } находится { $count } документ.
    [few] В { $folder } находятся { $count } документа.
    [many] В { $folder } находятся { $count } документов.
   *[other] В { $folder } находится { $count } документа.
}
console-drawing-up = Оформление
console-writing-out = Запись

console-fact-title = Совещание
console-fact-dates = Даты проведения
console-fact-place = Место проведения
console-fact-basis = Основание
console-fact-composition = Срок для состава делегаций
console-fact-cancelled = Отменено
console-fact-note = Нота
console-fact-broken = Не может быть созвано
console-deadline = { $weekday }, { $date }, до конца дня по времени { $zone } (с опозданием — с { $late_from })
console-quotation-read = верна; источник прочитан
console-quotation-as-quoted = верна по тексту, известному лишь из цитирующего его документа
console-quotation-not-verified = верна по непроверенному тексту
console-quotation-no-source = на этом языке нет текста, с которым ее можно сверить
console-by-rule = названа в правиле { $rule }
console-version-issued = выпущенный
console-version-courtesy = неофициальный перевод
console-mark-replaced = заменен для этого совещания
console-mark-added = добавлен для этого совещания
console-mark-wanting = отсутствует на этом языке
console-yes = да
console-verified = проверено
console-unverified = не проверено
console-rule-title = название
console-rule-entry-into-force = вступление в силу
console-rule-withdrawal = выход
console-rule-costs = расходы
console-rule-observers = наблюдатели
console-rule-mandate = мандат Организации Объединенных Наций
console-rule-symbols = условные обозначения
console-rule-text = хранимый текст
console-calendar-due = { $meeting }: срок для сообщения состава делегаций

console-check-schema = схема и ссылки
console-check-journal = журнал
console-check-papers = документы
console-check-numbers = реестр номеров
console-check-notes = соответствие нот совещаниям
console-check-money = деньги: проводки, счета, платежи и доли
console-in-order = в порядке
console-not-in-order = не в порядке
console-ailing = { $count ->
    [one] { $count } проверка выявила нарушения.
    [few] { $count } проверки выявили нарушения.
    [many] { $count } проверок выявили нарушения.
   *[other] { $count } проверки выявили нарушения.
}

console-demonstration-name = Демонстрационный секретариат
console-not-a-demonstration = В этой папке находится площадка, которая не является демонстрационной; с ней ничего не сделано.
console-not-a-demonstration-help = укажите другую папку с помощью --site
console-demonstration-clock = Это демонстрация: её часы показывают { $moment }.
console-stage-passed = Узел в { $site } дошёл до этапа «{ $stage }»; он не возвращается к «{ $wanted }».
console-stage-passed-help = укажите другую папку с помощью --site или более поздний этап
console-demonstration-done =
    { $reference }: { $stage }; документов на шести языках: { $papers } ({ $seconds } с).

      { $site }/papers/notes/en/FRA.pdf     вербальная нота Франции; ar, zh, fr, ru и es лежат рядом
      { $site }/papers/letters/fr/icrc.pdf  письмо организации, названной в правилах процедуры
      { $site }/roster.xlsx                 кто созывается, кто приглашается и почему (также roster.csv)
      { $site }/ccm-12msp.ics               совещание для календаря

    Что попробовать дальше (лица и адреса вымышлены):

      convene status ccm --on 2024-09-10
      convene meeting show ccm/12msp --site { $site }
      convene note show ccm/12msp --language fr --site { $site }
      convene delegation list ccm/12msp --site { $site }
      convene request list ccm/12msp --as h.valdes --site { $site }
      convene doctor --site { $site }
console-serving = Портал доступен по адресу { $address }. Остановка: Ctrl-C.
console-serve-in-the-clear = { $at } доступен не только на этой машине, а сайт не указывает ни сертификата, ни прокси: имена и ссылки передавались бы открыто.
console-serve-in-the-clear-help = Укажите certificate и key в разделе [serve] файла site.toml или прокси в behind_proxy.
console-composition = Состав пока не принят.
console-request-decided = { $count ->
   *[other] Решено просьб: { $count }.
}
console-heading-direction = Направление
console-heading-subject = Содержание
console-heading-sender = Отправитель
console-heading-their_reference = Их номер
console-heading-answers = В ответ на
console-heading-act = Действие
console-heading-facts = Сведения
console-heading-door = Вход
console-delivery = Пока ничего не записано.
console-letter = Письмо ещё не зарегистрировано.
console-letter-registered = Письмо зарегистрировано под номером { $number }.
console-enrolled = Лицо регистрирует ключ по этому адресу один раз, в течение суток: { $address }
console-kind-letter = письмо
console-kind-enrolment = регистрация
console-request-form = Просьба пока не принята.
console-step-in = Войти от имени любого: { $address }/ru/step-in
console-certificate-and-key = Сайт указывает сертификат без ключа или ключ без сертификата: укажите оба в разделе [serve] файла site.toml.
console-estimate = В смете есть ошибки; ничего не сохранено.
console-payment = В платеже есть ошибки; ничего не сохранено.
console-post-in-the-clear = За пределами этой машины письма не передаются открыто: security принимает значение tls или starttls.
console-heading-currency = { costs-currency }
console-heading-total = { costs-total }
console-heading-payers = { costs-payers }
console-heading-payer = { costs-payer }
console-heading-unit = { costs-unit }
console-heading-quantity = { costs-quantity }
console-heading-words = { costs-words }
console-heading-item = { estimate-column-item }
console-heading-before = { costs-before }
console-heading-after = { costs-after }
console-heading-ground = { costs-ground }
console-heading-due_on = { costs-due }
console-heading-left = Остаток
console-heading-remitter = { costs-remitter }
console-heading-on = { costs-on }
console-heading-balance = { costs-balance }
console-heading-owed = { costs-owed }
console-heading-assessed = { costs-assessed }
console-heading-received = { costs-received }
console-heading-outstanding = { costs-outstanding }
console-heading-fund = { costs-which-fund }
console-heading-sponsorship = { sponsorship-title }
console-heading-party = { costs-party }
console-heading-adopted = { costs-adopted }
console-heading-charged = { statement-column-charged }
console-heading-credited = { statement-column-credited }
console-heading-scale = { costs-scale }
console-heading-payment = { costs-payment }
console-heading-account = { costs-account }
console-heading-not_due = срок не наступил
console-heading-up_to_30 = до 30 дней
console-heading-up_to_60 = 31–60 дней
console-heading-up_to_90 = 61–90 дней
console-heading-over_90 = более 90 дней
console-heading-proposal = Предлагается
console-heading-allocation = Зачет
console-heading-budget = Бюджет
console-heading-entry = Запись
console-heading-account_code = Код счета
console-heading-cost_centre = Место затрат
console-heading-debit = Дебет
console-heading-credit = Кредит
console-kind-run = партия документов, ожидающая решения
console-kind-bill = документ
console-kind-estimate = смета
console-kind-apportionment = распределение
console-kind-payment = платеж
console-kind-allocation = зачет
console-kind-budget = бюджет
console-kind-account = счет
console-rule-sharing = распределение расходов
console-rule-overheads = вспомогательные расходы, резерв, порядок
console-rule-decision = за сколько месяцев до открытия принимается решение
console-statement = В выписке есть ошибки; из нее ничего не взято.
console-paper-written = Записано в { $file }.
console-estimate-kept = Версия { $version } сметы составлена. Другое лицо издает ее с помощью `convene costs estimate issue`.
console-estimate-issued = Версия { $version } сметы издана.
console-estimate-adopted = Принятие версии { $version } внесено в учет.
console-shares-kept = Распределение { $number } сохранено: { $total }, плательщиков: { $payers }.
console-bills-drawn-up = Составлено: { $bills }. Другое лицо выставляет их с помощью `convene costs bill issue`.
console-bills-issued = Выставлено и отпечатано: { $bills }, с { $first } по { $last }.
console-bills-given-up = Ожидавшие документы отозваны.
console-statement-taken = Выписка принята. Новых: { $new }, зачтено сразу: { $exact }, уже известных: { $known }, списаний: { $out }.
console-payment-entered = Платеж внесен как { $payment } и ожидает.
console-payer-named = Платеж принадлежит { $payer }.
console-payment-allocated = Зачтено уведомлений: { $count }.
console-allocation-taken-back = Отменено; деньги снова ожидают.
console-payment-taken-back = Платёж отозван; то, что он погашал, снова причитается.
console-payment-sent-back = Возврат внесён.
console-closing-drawn-up = Закрытие подготовлено. Другое лицо закрывает счета с помощью `convene costs closing close`.
console-accounts-closed = Счета закрыты. Выставлено кредитовых уведомлений: { $credits }.
console-fund-moved = Движение внесено.
console-sponsorship-asked = Просьба { $number } внесена.
console-sponsorship-proposed = Предложено. Другой сотрудник по финансам предоставляет командой `convene costs sponsorship grant`.
console-sponsorship-granted = Просьба удовлетворена.
console-sponsorship-refused = Просьба отклонена.
console-sponsorship-released = Невыплаченное снова свободно.
console-sponsorship-withdrawn = Просьба отозвана.
console-letters-sent = { $count ->
    [one] { $count } письмо в пути.
    [few] { $count } письма в пути.
   *[many] { $count } писем в пути.
}
console-letters-would-go = { $count ->
    [one] Будет отправлено { $count } письмо.
    [few] Будет отправлено { $count } письма.
   *[many] Будет отправлено { $count } писем.
}
console-without-address = { $count ->
    [one] У { $count } адресата нет зарегистрированного адреса.
    [few] У { $count } адресатов нет зарегистрированного адреса.
   *[many] У { $count } адресатов нет зарегистрированного адреса.
}
console-delivery-recorded = Доставка записана.
console-nothing-for-pouch = Почтовой сумкой ничего не идёт: до каждого адресата документ дошёл или адрес известен.
console-nothing-for-pouch-help = Напечатать для всех: { $option }.
console-heading-proof = Подтверждение
console-mail-taken = { $file }: принято как { $mail }.
console-mail-known = { $file }: уже известно как { $mail }.
console-heading-mail = Письмо
console-heading-participant = Участник
console-heading-order = Порядок имён
console-heading-assumed = Предположено
console-mail-assigned = Письмо отнесено.
console-mail-entered = Внесено; действует версия { $version } состава делегации.
console-mail-aside = Письмо отложено.
console-kind-mail = письмо
console-acknowledgement-recorded = Подтверждение получения записано.
console-mail-covers = Письмо подтверждает версию { $version }; ваше «да» записано.
console-kind-information = информация для участников
console-reminders-sent = Отправлено: { $count }, с { $first } по { $last }.
console-reminders-would-go = Было бы отправлено напоминаний: { $count }, писем: { $letters }.
console-bundles-drawn-up = Составлено: { $count }. Другое лицо выпускает их командой `convene costs bundle issue`.
console-bundles-issued = Выпущено и напечатано: { $count }, с { $first } по { $last }.
console-bundles-given-up = От ожидавших сводных счетов отказались.
console-notice-posted = { $number } отправляется отдельно; писем: { $letters }.
console-rule-reminders = дни просрочки, после которых плательщику напоминают
console-rule-sponsorship = основания для спонсорской поддержки
console-heading-letters = Письма
console-heading-days = Дней просрочки
console-heading-notice = Уведомление
console-heading-since = С
console-heading-sent_by = Отправил(а)
console-kind-reminder = напоминание
console-kind-bundle = сводный счёт
console-kind-sponsorship = просьба о спонсорской поддержке
