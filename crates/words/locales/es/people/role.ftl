# Las funciones y los actos de la secretaría.

role-name = { $role ->
    [administrator] Administración del sitio
    [conference_officer] Servicio de conferencias
    [initialler] Rúbrica de notas
    [finance_officer] Oficial de finanzas
    [legal_officer] Servicio jurídico
    [president] Presidencia
    [focal_point] Punto focal
    [colleague] Colega del punto focal
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
    [enter_delegation] introducir una delegación
    [submit_delegation] presentar una delegación
    [give_access] dar o retirar el acceso a una delegación
    [send_link] enviar un enlace a una delegación
    [extend_deadline] prorrogar un plazo
    [register_request] registrar una solicitud de asistencia
    [register_letter] registrar una carta recibida
    [open_values] abrir los valores personales del diario
    [decide_request] decidir sobre una solicitud de asistencia
    [record_decision] consignar una decisión de la Reunión
    [publish] publicar documentos e información
    [keep_costs] estimar los costos, prorratearlos y registrar los pagos
    [issue_costs] publicar las estimaciones, las facturas y los créditos
    [ask_sponsorship] solicitar un patrocinio o retirar la solicitud
    [enrol] inscribir claves de acceso
    [keep_keys] llevar sus propias claves
   *[show] consultar
}
