# Два списка, которые должны совпасть: нота и введенное.

reconciliation-title = Нота и введенные данные
reconciliation-link = Сверить ноту и введенное
reconciliation-lead = С одной стороны имена из последней ноты или письма, с другой то, что введено на странице делегации. Выберите, в чем права нота, а что остается как введено, или спросите представительство.
reconciliation-official = В ноте
reconciliation-entered = Как введено
reconciliation-no-note = Ни ноты, ни письма еще нет: сверять не с чем.
reconciliation-agree = Нота и введенное совпадают.
reconciliation-all-settled = Все расхождения урегулированы.
reconciliation-open = { $count ->
    [one] Осталось { $count } расхождение
    [few] Осталось { $count } расхождения
    [many] Осталось { $count } расхождений
   *[other] Осталось { $count } расхождения
}
reconciliation-not-official = в ноте нет
reconciliation-not-entered = не введено
reconciliation-nothing = ничего
reconciliation-differences = Расхождения
reconciliation-general = Делегация в целом
reconciliation-row = { $row }. { $name }
reconciliation-certainty = { $code ->
    [same] То же имя
    [likely] Вероятно, то же лицо
   *[possible] Возможно, то же лицо
}
reconciliation-why = { $code ->
    [order-of-names] части имени стоят в другом порядке
    [case] прописные буквы
    [accents] диакритические знаки
    [spacing] пробелы или дефисы
    [honorific] в имени стоит титул: { $one }
    [particle] частица опущена или иная: { $one }
    [initial] { $one } вместо { $two }
    [slip] описка: { $one }, { $two }
    [transliteration] другое написание: { $one }, { $two }
    [own-script] по имени в собственном письме
    [own-script-differs] против: имена в собственном письме различаются
    [part-of-name] опущено: { $one }
   *[generation] возможно, другое поколение: { $one }
}
reconciliation-difference = { $code ->
    [heads] Глава делегации: в ноте { $official }, введено { $entered }.
    [only-official] { $who }: есть в ноте, не введено.
    [only-entered] { $who }: введено, в ноте нет.
    [name-written] Имя: в ноте { $official }, введено { $entered }.
    [capacity] Качество, { $who }: в ноте { $official }, введено { $entered }.
    [title] Обращение, { $who }: в ноте { $official }, введено { $entered }.
    [function] Должность, { $who }: в ноте { $official }, введено { $entered }.
   *[order] Порядок: в ноте { $official }; введено { $entered }.
}
reconciliation-stands = { $side ->
    [official] действует как в ноте
   *[entered] действует как введено
}
reconciliation-settled = { $side ->
    [official] урегулировано: как в ноте
   *[entered] урегулировано: как введено
}
reconciliation-chosen = Выбранное
reconciliation-all = Все, что осталось
reconciliation-take = Как в ноте
reconciliation-keep = Оставить как введено
reconciliation-ask = Спросить представительство
reconciliation-take-all = Все как в ноте
reconciliation-keep-all = Оставить все как введено
reconciliation-ask-all = Спросить представительство обо всем
reconciliation-look = Просмотреть
reconciliation-done = Урегулировано. Действует версия { $version }.
reconciliation-asked = { $count ->
    [0] Представительство уже спрошено об этом сегодня.
    [one] { $count } письмо представительству в пути.
    [few] { $count } письма представительству в пути.
    [many] { $count } писем представительству в пути.
   *[other] { $count } письма представительству в пути.
}
reconciliation-sources = Из какого документа взят каждый член
reconciliation-column-source = Документ и строка
reconciliation-uncovered = ни в одной ноте
reconciliation-source-mail = письмо
reconciliation-source-line = { $part }, строка { $line }
reconciliation-source-body = строка { $line } его текста
reconciliation-twice = По-видимому, значится в нескольких делегациях
reconciliation-twice-more = { $count ->
    [one] и ещё { $count } совпадение: см. страницу делегации
    [few] и ещё { $count } совпадения: см. страницы делегаций
   *[many] и ещё { $count } совпадений: см. страницы делегаций
}
reconciliation-only-open = Только делегации с расхождениями
reconciliation-every = Все делегации
reconciliation-none-open = Ни у одной делегации нет расхождений.
question-subject = { $meeting }: вопрос о составе вашей делегации
question-text = Состав вашей делегации ({ $meeting }) в вашей ноте или письме, полученном { $moment }, не совпадает с введенным на странице вашей делегации. Расхождения следующие:
question-answer = Что из двух верно? Просим сообщить нам в ответ на это письмо или ввести состав заново на странице вашей делегации.
question-open = Страница вашей делегации:
refusal-no-official-list = Ни ноты, ни письма этой делегации еще нет.
refusal-no-official-list-help = Сначала введите ноту или письмо.
refusal-no-difference-chosen = Ничто из выбранного не является расхождением между нотой и введенным.
refusal-no-difference-chosen-help = Выберите хотя бы одно расхождение из тех, что показаны сейчас.
refusal-differences-go-together = Оно связано с другим расхождением, урегулированным иначе.
refusal-differences-go-together-help = Выберите оба: кто покидает делегацию, не остается ее главой.
refusal-nobody-to-ask = Адрес этого представительства неизвестен.
refusal-nobody-to-ask-help = Внесите его адрес в реестр представительств или дайте доступ координатору.
console-heading-difference = Расхождение
console-heading-follows = Действует
console-heading-says = Текст
