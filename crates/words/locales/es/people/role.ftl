# Las funciones y los actos de la secretaría.

role-name = { $role ->
    [administrator] Administración del sitio
    [conference_officer] Servicio de conferencias
    [initialler] Rúbrica de notas
    [legal_officer] Servicio jurídico
   *[auditor] Auditoría
}
role-act = { $act ->
    [appoint] dar o retirar una función
    [erase] borrar los datos de una persona
    [import_law] sustituir los datos jurídicos
    [enter_treaty] inscribir un tratado
    [keep_missions] llevar el registro de misiones
    [open_meeting] abrir u organizar una reunión
    [draft_note] redactar una nota
    [approve_note] aprobar una nota
    [initial_note] rubricar una nota
    [issue_note] emitir una nota
   *[show] consultar
}
