# Страницы рабочего стола, посвящённые нотам совещания.

notes-title = Ноты
notes-lead = Документы, которыми совещание созывается, исправляются или отзываются: каждый с номером, стадией и указанием, кто, что и когда сделал.
notes-none = Ни одной ноты ещё не составлено.
notes-caption = Ноты этого совещания, начиная с последней
notes-column-paper = Документ
notes-column-dated = Дата документа
notes-column-stage = Стадия
notes-column-steps = Действия
notes-column-step = Действие
notes-column-person = Лицо
notes-column-moment = Когда
notes-column-paragraph = Абзац
notes-without-number = номера ещё нет
notes-purpose = { $purpose ->
    [correction] Исправление
    [withdrawal] Отзыв
   *[convening] Нота о созыве
}
notes-begin = Начать документ
notes-draft = Составить ноту
notes-correct = Составить исправление
notes-withdraw = Составить отзыв
notes-done = { $done ->
    [drafted] Нота составлена. Её утверждает другое лицо.
    [approved] Нота утверждена и получила номер. Её экземпляры изготавливаются.
    [initialled] Нота парафирована.
    [issued] Нота выпущена. Отныне её можно исправить или отозвать, но не изменить.
    [abandoned] От ноты отказались. Её номер, если он был, остаётся на учёте.
   *[changed] Изменение сохранено. Утверждение прежнего текста утратило силу.
}
notes-number = Номер
notes-earlier = Прежний документ, на который она ссылается
notes-states = Государства, получающие ноту
notes-organizations = Организации, получающие письмо
notes-sheets = Изготовлено экземпляров
notes-drawn = { $drawn } из { $all }
notes-look-again = Обновить
notes-in-the-way = Что препятствует утверждению
notes-next = Следующее действие
notes-next-other = Следующее действие за лицом с другой ролью.
notes-approve = Утвердить ноту
notes-approve-help = Вы — второе лицо: прочтите текст на его языках ниже и затем утвердите его. Тот, кто его составил или изменил, утвердить его не может.
notes-acknowledge = Тексты, не сверенные с подлинниками
notes-acknowledge-hint = Сверьте каждый с официальным текстом и отметьте его поимённо.
notes-date = Дата ноты
notes-date-hint = Дата, которую несёт документ.
notes-no-date = Это не дата.
notes-initial = Записать парафирование
notes-initial-help = Этим действием вы парафируете ноту от имени выпускающего органа. Все экземпляры должны быть изготовлены.
notes-issue = Выпустить ноту
notes-issue-help = Выпущенная нота не изменяется. Её можно исправить или отозвать последующим документом.
notes-abandon = Отказаться от ноты
notes-abandon-help = Её номер, если он есть, остаётся на учёте; текст остаётся в деле.
notes-steps = Кто что сделал
notes-steps-caption = Действия с этой нотой, начиная с первого
notes-text = Текст
notes-text-caption = Текст на языках, расположенных рядом
notes-paper = Документ
notes-the-note = Вербальная нота государствам
notes-sides = Языки рядом
notes-show = Показать
notes-change = Изменить «{ $paragraph }»
notes-origin = { $origin ->
    [replaced] заменён для этого совещания
    [added] добавлен для этого совещания
   *[wanting] отсутствует на этом языке
}
notes-sheet = Экземпляр, как он был изготовлен
notes-addressee = Адресат
notes-language = Язык
notes-download = Загрузить экземпляр
notes-back = Все ноты этого совещания
notes-departure-title = Изменить абзац
notes-departure-lapses = Изменение действует только для этого совещания. Утверждение прежнего текста утрачивает силу, и тот, кто изменил текст, утвердить его не может. Отсутствие текста на одном из языков препятствует утверждению.
notes-departure-what = Что следует сделать
notes-departure-choice = { $what ->
    [add] Добавить ещё один абзац после этого
    [drop] Опустить этот абзац
    [restore] Вернуть типовой текст
   *[replace] Заменить этот абзац
}
notes-departure-left-out = Он опущен.
notes-departure-no-text = Укажите текст хотя бы на одном языке.
notes-departure-too-long = Этот текст слишком длинный для абзаца.
notes-departure-keep = Сохранить изменение
notes-departure-leave = Вернуться без изменений
notes-paragraph = { $paragraph ->
    [opening] Вступительная формула
    [earlier] Предыдущий документ
    [basis] Основание созыва
    [resolution] Резолюция
    [rearranged] Изменённые условия
    [convene] Созыв
    [mode] Дистанционное участие
    [invite] Приглашение наблюдателей
    [costs] Расходы
    [composition] Состав делегаций
    [address] Адрес
    [email] Электронная почта
    [arrangements] Дополнительная информация
    [withdrawal] Отзыв
    [cancellation] Отмена
    [closing] Заключительная формула
   *[other] Добавленный пункт
}
notes-paragraph-of-letter = { $paragraph } (письмо)
