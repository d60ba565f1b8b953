# Просьбы организаций об участии: форма, состояние, очередь, список.

request-kind = { $kind ->
    [international] Международная организация
    [regional] Региональная организация
    [institution] Иное учреждение
   *[non_governmental] Неправительственная организация
}
request-profit = { $profit ->
    [for_profit] Коммерческая
   *[non_profit] Некоммерческая
}
request-way = { $way ->
    [letter] Письмом
   *[page] На открытой странице
}
request-state = { $state ->
    [received] Получена
    [invited] Приглашена предварительно
    [refused] Отклонена
    [withdrawn] Приглашение отозвано
    [approved] Одобрена
   *[not_approved] Не одобрена
}
request-step = { $step ->
    [invited] Председатель пригласил предварительно
    [refused] Председатель отклонил
    [withdrawn] Председатель отозвал приглашение
   *[answered] Организация ответила на отказ
}
request-outcome = { $outcome ->
    [not_approved] Не одобрена
   *[approved] Одобрена
}
request-wrong = { $wrong ->
    [too-long] Не более { $number } знаков.
    [invisible] Здесь есть невидимые знаки, меняющие направление текста; наберите слова заново.
    [not-latin] Напишите название латинскими буквами.
    [no-email] Это не адрес электронной почты.
    [no-website] Это не адрес сайта.
    [no-choice] Выберите один вариант.
    [no-number] Укажите число от 1 до { $number }.
    [no-moment] Укажите день и время; полученное относится к прошлому.
    [too-many] Не более { $number } файлов.
    [too-large] Один из файлов больше 10 МБ.
    [no-pdf] Один из файлов имеет иной формат, как бы он ни назывался.
   *[wanting] Это поле нужно заполнить.
}
request-title = Просьба об участии
request-lead = Для организаций, желающих присутствовать на совещании в качестве наблюдателей. Государства приглашены, им просьба не нужна.
request-rule = Правило { $rule } правил процедуры
request-criteria = Что принимается во внимание
request-criterion-profit = Является ли организация некоммерческой.
request-criterion-purpose = Соответствуют ли её цель и деятельность объекту и цели Конвенции.
request-criterion-final = Приглашение носит предварительный характер: участие подлежит окончательному одобрению Совещанием.
request-named = Участвуют без просьбы
request-organization = Организация
request-name = Официальное название
request-name-hint = Так, как его пишет организация, её письмом.
request-latin = Название латинскими буквами
request-latin-hint = Списки показывают его, когда нет названия на их языке.
request-names = Названия на шести языках
request-names-hint = Если у организации есть такое название. Его показывают списки на этом языке.
request-acronym = Сокращение
request-kind-label = Вид организации
request-profit-label = Организация заявляет, что она
request-purpose = Её цель
request-activities = Как её деятельность соответствует объекту и цели Конвенции
request-text-hint = Не более { $number } знаков.
request-website = Сайт
request-contact-heading = Кому писать
request-contact = Контактное лицо
request-email = Адрес электронной почты
request-email-hint = Туда направляются подтверждение и ответ.
request-language = Язык переписки
request-places = Запрашиваемые места
request-places-hint = Сколько человек приедет, не более { $number }.
request-files = Устав и письмо
request-files-hint = До { $number } файлов в переносимом формате, каждый не более 10 МБ. Выберите их снова, если форма вернётся.
request-send = Направить просьбу
request-sent = Просьба получена. Контактному лицу направляется подтверждение с адресом её страницы.
request-sent-help = Решение принимает Председатель. Ответ направляется по тому же адресу.
request-stands = Состояние
request-help = { $state ->
    [received] Просьба ожидает решения Председателя.
    [invited] Приглашение предварительное, при условии окончательного одобрения Совещанием. Ссылка для внесения представителей направлена контактному лицу.
    [refused] Причины изложены ниже.
    [withdrawn] Председатель отозвал предварительное приглашение; причины изложены ниже. Страница представителей организации закрыта. Можно направить новую просьбу.
    [approved] Совещание одобрило участие организации.
   *[not_approved] Совещание не одобрило участие организации.
}
request-places-given = Предоставленные места
request-basis-stands = Основание
request-effective-from = Действует с
request-history = Что было сделано
request-what-was-sent = Что было направлено
request-answer = Ответить на отказ
request-answer-help = Организация может ответить один раз. После этого просьба снова ожидает Председателя.
request-answer-label = Что говорит в пользу просьбы
request-answer-send = Направить ответ
request-answer-sent = Ответ получен. Просьба снова ожидает Председателя.
request-answered-before = На отказ уже ответили; отвечают один раз.
request-none = Просьб не поступало.
request-waiting = Ожидают Председателя
request-none-waiting = Ни одна просьба не ожидает.
request-decided-on = Решённые
request-appeal = ответ на отказ
request-select = Пригласить: { $name }
request-remark = Примечание приглашённым
request-remark-hint = Может остаться пустым. Оно стоит в письме о допуске.
request-invite = Пригласить выбранных предварительно
request-none-selected = Выберите хотя бы одну организацию.
request-refuse = Отклонить
request-reasons = Причины
request-reasons-hint = Организация читает их и может ответить один раз.
request-refuse-send = Отклонить просьбу
request-withdraw = Отозвать приглашение
request-withdraw-help = Пока Совещание не приняло решения, предварительное приглашение можно отозвать. Доступ к странице организации прекращается сразу; представленные ею имена остаются в делах и не значатся ни в одном списке.
request-withdraw-hint = Организация читает их.
request-withdraw-send = Отозвать приглашение
request-register = Внести просьбу, пришедшую письмом
request-register-help = Контактное лицо получает такое же подтверждение, как со страницы.
request-register-send = Внести просьбу
request-received-when = Получена
request-venue-time = По часам места проведения ({ $zone }).
request-way-label = Каким путём
request-list = Список для окончательного одобрения
request-list-lead = Организации, приглашённые предварительно, участие которых подлежит окончательному одобрению Совещанием.
request-list-none = Список пуст.
request-invited-on = Приглашена
request-record = Внести решение Совещания
request-record-help = Решение вносится сразу по всему списку и вступает в силу для всех в один момент. Письма уходят в этот момент.
request-basis = Документ и пункт
request-effective = Вступает в силу
request-record-send = Внести решение
request-decisions = Внесённые решения
request-recorded = внесено
request-corrected = Исправлено решением { $number }
request-corrects = Исправляет решение { $number }:
request-correct = Решение внесено неверно
request-correct-help = Запись остаётся и показывается как исправленная. Новая запись действует с этого момента; письма о прежней, которые ещё не ушли, не уйдут.
request-correction = Что было внесено неверно
request-correction-hint = Это стоит рядом с новой записью.
request-correct-send = Внести решение заново
request-done = { $done ->
    [invited] Организации приглашены предварительно; письма о допуске отправляются.
    [refused] Просьба отклонена; письмо с причинами отправляется.
    [withdrawn] Приглашение отозвано; письмо с причинами отправляется, страница организации закрыта.
    [registered] Просьба внесена; подтверждение отправляется.
   *[recorded] Решение внесено.
}
request-by-organizations = Организации
request-ask = Просить об участии в качестве наблюдателя
request-ask-help = Организации, не названные в правилах, просят Председателя о приглашении.
request-letter-subject = { $meeting }: просьба об участии, { $participant }
request-letter-received = Просьба организации об участии в качестве наблюдателя ({ $meeting }) получена. Решение принимает Председатель.
request-letter-refused = Председатель не принял просьбу организации ({ $meeting }). Причины:
request-letter-answer = Организация может ответить один раз на странице своей просьбы.
request-letter-withdrawn = Председатель отозвал предварительное приглашение организации ({ $meeting }). Страница, на которой вносились её представители, закрыта. Причины:
request-letter-corrected = Решение было прежде внесено неверно. В настоящем письме изложено то, что решило Совещание.
request-letter-approved = Совещание одобрило участие организации ({ $meeting }).
request-letter-not-approved = Совещание не одобрило участие организации ({ $meeting }). Страница, на которой вносились её представители, закрыта.
request-letter-basis = Основание: { $basis }
request-letter-places = Места: { $places }
request-letter-open = Страница просьбы, к которой ведёт только этот адрес:
