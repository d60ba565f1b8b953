# Страницы поступившей почты.

post-title = Почта
post-back = Вся почта
post-none = Писем не поступало.
post-no-subject = (без темы)
post-state = Состояние
post-from = От
post-to = Кому
post-subject = Тема
post-received = Получено
post-written = Дата отправителя
post-nature = Что это
post-sender-check = Проверка отправителя
post-whose = От кого письмо
post-nobody = Ни от кого: ответа от него не ожидается.
post-remarks = На что обратить внимание
post-words = Текст письма
post-no-words = Собственного текста нет.
post-quoted = Цитата из прежнего письма
post-forwarded = Переслано
post-files = Файлы
post-as-received = Письмо в полученном виде
post-steps = Что сделано
post-next = Что сделать
post-enter = Внести состав
post-assign = Указать, от кого письмо
post-assign-meeting = Совещание
post-assign-participant = Государство или организация
post-assign-whom = Выберите совещание и государство или организацию.
post-assign-not-invited = Не созывается и не приглашается на это совещание.
post-register = Зарегистрировать как письмо
post-register-help = Для того, что не является составом: присваивается номер реестра.
post-register-subject = Нужна тема в одну строку.
post-aside = Отложить
post-aside-reason = Почему
post-done = Сделано; указано ниже.
post-column-row = Строка
post-column-line = Прочитано в
post-column-assumed = Предположено
post-read-from = Где прочитана каждая строка
post-nothing-read = Ни одного члена не прочитано: введите имена по письму.
post-note = Подписанная нота
post-no-note = Ни один из файлов
post-files-count = { $count ->
    [one] { $count } файл
    [few] { $count } файла
   *[other] { $count } файлов
}
post-proposed = { $count ->
    [0] Ни одного члена не прочитано.
    [one] Похоже, назван { $count } член.
    [few] Похоже, названы { $count } члена.
   *[other] Похоже, названо { $count } членов.
}
post-take = Добавить письмо
post-take-file = Письмо в виде файла
post-take-hint = В том виде, в каком его сохраняет почтовая программа (EML), не более { $size } МБ. Письмо хранится без изменений, читается и распознаётся, как любое другое; ничто из него не применяется само.
post-take-none = Выберите файл письма.
post-taken = Письмо принято; оно показано ниже.
post-known = Это письмо уже принято; оно показано ниже.
post-text = Слова в отправителе или теме
post-pages = Страницы
post-page = Страница { $page } из { $pages }
post-page-before = Предыдущая страница
post-page-after = Следующая страница
post-none-such = Ничего подобного не поступало.
post-cover = Оно подтверждает действующий состав
post-cover-lead = Действует версия { $version }: { $names }. Если это письмо подтверждает её, названы в нём эти лица или нет, отметьте это: с этого момента версия является официальным списком, и ваше «да» записано.
post-cover-now = Да, оно подтверждает версию { $version }
post-whole-letter = письмо в целом
