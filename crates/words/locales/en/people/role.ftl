# Roles of people and the acts of the desk.

role-name = { $role ->
    [administrator] Administrator
    [conference_officer] Conference officer
    [initialler] Initialling officer
    [legal_officer] Legal officer
   *[auditor] Auditor
}
role-act = { $act ->
    [appoint] give or end a role
    [erase] erase a person's data
    [import_law] replace the data of the law
    [enter_treaty] enter a treaty
    [keep_missions] keep the register of missions
    [open_meeting] open or arrange a meeting
    [draft_note] draft a note
    [approve_note] approve a note
    [initial_note] initial a note
    [issue_note] issue a note
   *[show] read
}
