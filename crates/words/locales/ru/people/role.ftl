# Роли и действия сотрудников.

role-name = { $role ->
    [administrator] Администратор
    [conference_officer] Сотрудник по конференциям
    [initialler] Сотрудник, парафирующий ноты
    [legal_officer] Сотрудник по правовым вопросам
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
   *[show] просмотр
}
