# Делегации: статус членов, ошибки, страница делегации.

delegation-capacity = { $capacity ->
    [head] Глава делегации
    [deputy] Заместитель главы делегации
    [alternate] Заместитель представителя
    [adviser] Советник
   *[representative] Представитель
}
delegation-courtesy = { $courtesy ->
    [his_excellency] Его Превосходительство г-н
    [her_excellency] Её Превосходительство г-жа
    [ms] г-жа
    [dr] д-р
   *[mr] г-н
}
delegation-name-order = { $order ->
    [family_first] Фамилия, имя
   *[given_first] Имя, фамилия
}
delegation-channel = { $channel ->
    [mail] По электронной почте
    [post] На бумаге
   *[page] На странице делегации
}
delegation-timeliness = { $timeliness ->
    [in_time_by_extension] В продлённый срок
    [late] С опозданием
   *[in_time] В срок
}
delegation-wrong = { $wrong ->
    [no-head] Укажите главу делегации; до тех пор главой может быть назван заместитель.
    [two-heads] У делегации один глава: выберите здесь другой статус.
    [too-many] На одной странице можно указать не более { $number } членов; напишите в секретариат.
    [over-quota] Мест у вашей организации: { $number }. Не указывайте больше членов.
    [twice] Это имя указано в делегации дважды.
    [no-name] Введите имя или очистите строку.
    [no-such-capacity] Выберите статус из списка.
    [too-long] Не более { $number } знаков.
    [invisible] Здесь есть невидимые знаки, меняющие направление текста; наберите слова заново.
   *[nobody] Никто ещё не назван.
}
delegation-fault-in-row = Член { $row }, { $field }: { $fault }
delegation-moment = { $date }, { $time } ({ $zone }; { $utc })
delegation-moment-universal = { $date }, { $utc }
delegation-saved = Сохранено. Пока ничего не представлено.
delegation-released = Сохранено и освобождено: может продолжить коллега.
delegation-held-meanwhile = Тем временем черновик взял коллега.
delegation-access-given = Доступ предоставлен, ссылка отправлена.
delegation-access-ended = Доступ отозван.
delegation-deadline = Имена сообщаются до
delegation-extended = продлён для этой делегации
delegation-state = Получено
delegation-places = Мест
delegation-nothing-yet = Пока ничего
delegation-version-received = Вариант { $version }
delegation-late-help = Срок истёк. Состав вашей делегации всё ещё принимается с отметкой об опоздании.
delegation-members = Члены делегации
delegation-save = Сохранить черновик
delegation-restore = Набранное в этом браузере не было сохранено.
delegation-restore-button = Вернуть
delegation-draft-saved = Черновик сохранён { $moment }.
delegation-held = Черновик у коллеги, последнее изменение { $moment }. Он освободится по окончании работы или через пятнадцать минут без изменений.
delegation-take = Попробовать взять
delegation-row = Член { $row }
delegation-row-up = Переместить члена { $row } выше
delegation-row-down = Переместить члена { $row } ниже
delegation-row-remove = Убрать члена { $row }
delegation-column-capacity = Статус
delegation-column-title = Обращение
delegation-column-given = Имена
delegation-column-family = Фамилия
delegation-column-name = Имя
delegation-column-function = Должность
delegation-column-own-script = Имя в оригинальном написании
delegation-column-order = Порядок имени
delegation-add = Добавить члена
delegation-paste = Вставить из таблицы
delegation-paste-label = Строки таблицы
delegation-paste-hint = Столбцы в таком порядке: обращение, имена, фамилия, должность, статус. Подойдёт и строка с одним именем.
delegation-paste-button = Добавить эти строки
delegation-from-last = Перенести состав прошлого совещания
delegation-note = Подписанная нота
delegation-note-label = Нота в формате PDF
delegation-note-hint = Не более 10 МБ. Можно прислать позже.
delegation-note-laid = К черновику приложено:
delegation-note-remove = Убрать
delegation-note-too-large = Файл больше 10 МБ.
delegation-note-no-pdf = Файл не является PDF, как бы он ни назывался.
delegation-submit = Представить состав делегации
delegation-submit-again = Представить как новый вариант
delegation-submit-over = Представить поверх более нового варианта
delegation-release = Сохранить и передать коллеге
delegation-versions = Варианты
delegation-versions-none = Пока ничего не представлено.
delegation-version = Расписка о варианте { $version }
delegation-access = Кто имеет доступ
delegation-access-email = Адрес коллеги
delegation-access-hint = Туда отправится ссылка. Доступ можно отозвать в любое время.
delegation-access-give = Предоставить доступ
delegation-access-end = Отозвать доступ
delegation-no-address = Это не адрес электронной почты.
