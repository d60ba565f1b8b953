# Сотрудники, их роли и адрес для первого ключа.

people-title = Сотрудники
people-lead = Все, кто здесь действует, их орган и роли. Прекращённые роли остаются на учёте.
people-caption = Лица на учёте
people-column-name = Имя
people-column-office = Орган
people-column-roles = Роли
people-column-role = Роль
people-column-scope = В отношении чего
people-column-from = С
people-column-until = До
people-column-act = Действие
people-roles-caption = Роли нынешние, прежние и будущие
people-erased = данные удалены
people-held = { $when ->
    [past] прекращена
    [soon] ещё не действует
   *[now] действует
}
people-whole-site = весь сайт
people-treaty = Договор { $treaty }
people-meeting = Совещание { $meeting }
people-appoint = Назначить лицо
people-name = Имя, как его пишет само лицо
people-name-wrong = Укажите имя.
people-handle = Краткое имя
people-handle-hint = От 2 до 32 строчных латинских букв, цифр, точек или дефисов.
people-handle-taken = Это краткое имя занято.
people-office-wrong = Укажите орган.
people-role = Роль
people-role-wrong = Выберите роль.
people-scope = В отношении чего
people-scope-wrong = Выберите, в отношении чего.
people-from = Со дня
people-day-wrong = Это не дата.
people-give = Предоставить роль
people-end = Прекратить сегодня
people-done = { $done ->
    [appointed] Лицо назначено.
    [given] Роль предоставлена.
    [ended] Роль прекращена.
   *[erased] Имя и краткое имя удалены; журнал по-прежнему проверяем.
}
people-enrol = Первый ключ
people-enrol-help = Лицо регистрирует ключ по адресу, который действует один раз. Он показывается вам однажды; передайте его надёжным путём.
people-enrol-give = Создать адрес
people-enrol-once = Этот адрес показывается один раз. Скопируйте его сейчас.
people-enrol-until = Он действует до
people-erase = Удалить данные лица
people-erase-ask = Удалить личные данные этого лица
people-erase-help = Имя, краткое имя и ключи удаляются навсегда, как и личные данные в журнале; все роли прекращаются сегодня. Совершённые действия остаются на учёте без имени. Отменить это нельзя.
people-erase-do = Удалить навсегда
people-erase-leave = Вернуться без удаления
people-back = Все лица
people-back-to = Назад к лицу
people-office = { $office ->
    [eosg] Канцелярия Генерального секретаря
    [oda-geneva] Управление по вопросам разоружения, Женевское отделение
    [oios] Управление служб внутреннего надзора
    [presidency] Аппарат Председателя
   *[other] { $office }
}
