# Роли и действия сотрудников.

role-name = { $role ->
    [administrator] Администратор
    [conference_officer] Сотрудник по конференциям
    [initialler] Сотрудник, парафирующий ноты
    [legal_officer] Сотрудник по правовым вопросам
    [president] Председатель
    [focal_point] Координатор
    [colleague] Коллега координатора
   *[auditor] Аудитор
}
role-act = { $act ->
    [appoint] назначение или прекращение роли
    [erase] удаление данных лица
    [import_law] замена правовых данных
    [enter_treaty] внесение договора
    [keep_missions] ведение реестра представительств
    [open_meeting] открытие или организация совещания
    [draft_note] составление ноты
    [approve_note] утверждение ноты
    [initial_note] парафирование ноты
    [issue_note] выпуск ноты
    [enter_delegation] внесение состава делегации
    [submit_delegation] представление состава делегации
    [give_access] предоставление или отзыв доступа к делегации
    [send_link] отправка ссылки на страницу делегации
    [extend_deadline] продление срока
    [register_request] регистрация просьбы об участии
    [register_letter] регистрация входящего письма
    [open_values] раскрытие личных данных журнала
    [decide_request] решение по просьбе об участии
    [record_decision] запись решения Совещания
    [publish] публикация документов и информации
    [enrol] регистрация ключей для входа
    [keep_keys] ведение собственных ключей
   *[show] просмотр
}
