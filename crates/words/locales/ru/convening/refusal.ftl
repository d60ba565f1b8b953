# Отказы: что говорит правило и что можно сделать.

refusal-misquotation = Цитата ({ $locator }, язык: { $language }) неверна: { $how ->
    [empty] в ней нет ни одного слова.
    [bracket] в «{ $quoted }» в скобки взята не та буква, что в «{ $source }».
   *[differs] после «{ $after }» стоит «{ $quoted }», тогда как в тексте «{ $source }».
}
refusal-misquotation-help = Исправьте цитату в листе данных или обозначьте пропущенные слова знаком [...].
refusal-no-such-article = В профиле договора нет текста статьи { $article }.
refusal-no-such-article-help = Процитируйте другую статью или внесите текст этой статьи в профиль договора.
refusal-no-such-resolution = В профиле договора нет текста { $locator }.
refusal-no-such-resolution-help = Внесите пункт резолюции с указанием источника в профиль договора.
refusal-no-resolution = Статья { $article } требует мандата Организации Объединенных Наций, а в листе данных не названа резолюция.
refusal-no-resolution-help = Укажите резолюцию Генеральной Ассамблеи в листе данных совещания.
refusal-resolution-not-current = { $locator } (принята { $adopted }) действует до { $until } и не является основанием для этого совещания; статья { $article } требует мандата.
refusal-resolution-not-current-help = Укажите последнюю резолюцию Генеральной Ассамблеи в листе данных совещания.
refusal-meeting-cancelled = Совещание отменено.
refusal-meeting-cancelled-help = Можно лишь отозвать его прежние ноты.
refusal-no-house-text = Для нот этого созывающего органа нет текста: { $convener ->
    [treaty_secretariat] секретариат договора
    [depositary_governments] правительства-депозитарии
   *[un_secretary_general] Генеральный секретарь Организации Объединенных Наций
}.
refusal-no-house-text-help = Совещания по этому договору созываются не здесь; его списки и статусы ведутся по-прежнему.
refusal-not-acknowledged = Эти тексты не удалось сверить с подлинниками, их следует признать поименно: { $texts }.
refusal-not-acknowledged-help = Сверьте каждый с официальным текстом и утвердите ноту, назвав каждый из них.
refusal-missing-language = У пункта { $paragraph } нет текста на одном из языков: { $language }.
refusal-missing-language-help = Добавьте текст на этом языке или отмените отступление.
refusal-no-such-paragraph = В основном тексте нет пункта { $paragraph }.
refusal-no-such-paragraph-help = Назовите один из пунктов, которые показывает нота.
refusal-same-person = Тот, кто составил ноту, не может ее утвердить.
refusal-same-person-help = Попросите коллегу прочесть и утвердить ее.
refusal-wrong-stage = Нота { $is }; для этого действия нужно, чтобы она была { $needed }.
refusal-wrong-stage-help = Соблюдайте порядок: составлена, утверждена, парафирована, выпущена.
refusal-already-drafted = Нота о созыве этого совещания уже готовится.
refusal-already-drafted-help = Продолжите работу над ней или сначала оставьте ее.
refusal-not-issued = Исправить или отозвать можно только выпущенный документ.
refusal-not-issued-help = Измените проект или оставьте его.
refusal-already-superseded = Документ уже заменен или отозван документом { $reference }.
refusal-already-superseded-help = Исправьте или отзовите этот более поздний документ.
refusal-date-out-of-order = Нота не может быть датирована { $date }: эта дата позже открытия или раньше текста, на котором основана нота.
refusal-date-out-of-order-help = Укажите дату между принятием резолюции и открытием совещания.
refusal-missing-glyph = Ни один шрифт не может напечатать { $characters } в «{ $text }».
refusal-missing-glyph-help = Напишите текст без этих знаков.
refusal-no-mission = В реестре нет ни представительства, ни министерства ({ $state }), которому можно направить экземпляр.
refusal-no-mission-help = Внесите представительство или министерство иностранных дел в реестр.
refusal-sheets-missing = { $count ->
    [one] Еще не подготовлен { $count } экземпляр ноты.
    [few] Еще не подготовлены { $count } экземпляра ноты.
   *[other] Еще не подготовлено { $count } экземпляров ноты.
}
refusal-sheets-missing-help = Дождитесь их подготовки и затем парафируйте ноту.
refusal-not-permitted = Это действие здесь вам не разрешено: { $act }. Оно входит в обязанности: { $roles }.
refusal-not-permitted-help = Обратитесь к тому, у кого есть такая роль, или попросите администратора дать ее вам.
refusal-paragraph-taken = Пункт с ключом { $paragraph } уже есть.
refusal-paragraph-taken-help = Дайте новому пункту другой ключ или замените имеющийся.
refusal-not-convened = Ссылки можно отправить после выпуска ноты.
refusal-not-convened-help = Составьте ноту, передайте её на утверждение и визирование и выпустите.
refusal-meeting-over = Совещание завершилось { $date }: список здесь больше не пополняется.
refusal-meeting-over-help = Напишите в секретариат; исправления к окончательному списку издаются документом.
refusal-draft-held = Черновик у коллеги, последнее изменение { $moment }. Набранное вами стоит ниже и не сохранено.
refusal-draft-held-help = Договоритесь с коллегой или дождитесь освобождения черновика.
refusal-submission-superseded = Тем временем получен вариант { $version } — на бумаге или от коллеги. Набранное вами стоит ниже; сравните перед представлением.
refusal-submission-superseded-help = Откройте более новый вариант, затем представьте поверх него.
refusal-already-filed = Тот же состав уже зарегистрирован как вариант { $version }.
refusal-already-filed-help = Ничего делать не нужно: расписка действительна.
refusal-link-opened = Эта ссылка уже была открыта. Она открывается один раз в одном браузере.
refusal-link-opened-help = Запросите новую ссылку на зарегистрированный адрес.
refusal-link-expired = Срок действия ссылки истёк.
refusal-link-expired-help = Запросите новую ссылку на зарегистрированный адрес.
refusal-access-taken-back = Доступ по этой ссылке отозван.
refusal-access-taken-back-help = Обратитесь к координатору вашей делегации.
refusal-no-request-rule = Правила процедуры, хранящиеся здесь для этого договора, не предусматривают просьб об участии.
refusal-no-request-rule-help = Напишите в секретариат совещания.
refusal-needs-no-request = { $organization }: организация названа в правиле { $rule } правил процедуры и участвует без просьбы.
refusal-needs-no-request-help = Запросите в секретариате ссылку на вашу страницу.
refusal-too-many-waiting = Решения Председателя уже ожидает столько просьб об участии, сколько совещание принимает одновременно: { $number }.
refusal-too-many-waiting-help = Направьте просьбу снова, когда по другим будет принято решение, или напишите в секретариат совещания.
refusal-address-waits = Решения Председателя уже ожидает столько просьб с этим адресом электронной почты, сколько допускается для одного адреса: { $number }.
refusal-address-waits-help = Дождитесь ответа на эти просьбы или напишите в секретариат совещания.
refusal-request-stands = Это невозможно; состояние просьбы: { $state }.
refusal-request-stands-help = Откройте просьбу и посмотрите, что было сделано.
refusal-answered-before = На отказ уже ответили; отвечают один раз.
refusal-answered-before-help = Напишите в секретариат совещания.
refusal-decision-recorded = Решение Совещания по этой организации уже внесено.
refusal-decision-recorded-help = Решение, внесённое неверно, исправляется в списке для окончательного одобрения.
refusal-corrected-before = Это решение уже исправлено.
refusal-corrected-before-help = Откройте список снова: исправить можно только новейшую запись.
refusal-nobody-listed = Список для окончательного одобрения пуст.
refusal-nobody-listed-help = Сначала Председатель приглашает предварительно.
refusal-list-changed = Список для окончательного одобрения иной: Совещание решает по каждой организации в нём и ни по какой другой.
refusal-list-changed-help = Откройте список снова и внесите решение по нему целиком.
refusal-not-while-sitting = Совещание решает, пока оно заседает: { $from } — { $until }.
refusal-not-while-sitting-help = Укажите момент решения по часам места проведения.
