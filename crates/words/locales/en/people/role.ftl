# Roles of people and the acts of the desk.

role-name = { $role ->
    [administrator] Administrator
    [conference_officer] Conference officer
    [initialler] Initialling officer
    [finance_officer] Finance officer
    [legal_officer] Legal officer
    [president] President
    [focal_point] Focal point
    [colleague] Colleague of the focal point
   *[auditor] Auditor
}
role-act = { $act ->
    [appoint] give or end a role
    [erase] erase a person’s data
    [import_law] replace the data of the law
    [enter_treaty] enter a treaty
    [keep_missions] keep the register of missions
    [open_meeting] open or arrange a meeting
    [draft_note] draft a note
    [approve_note] approve a note
    [initial_note] initial a note
    [issue_note] issue a note
    [enter_delegation] enter a delegation
    [submit_delegation] submit a delegation
    [give_access] give or take back access to a delegation
    [send_link] send a link to a delegation
    [extend_deadline] extend a deadline
    [register_request] register a request to attend
    [register_letter] register a letter that came in
    [open_values] open personal values of the journal
    [decide_request] decide on a request to attend
    [record_decision] record a decision of the Meeting
    [publish] publish documents and information
    [keep_costs] estimate costs, share them out and enter payments
    [issue_costs] issue estimates, bills and credits
    [ask_sponsorship] ask for sponsorship, or take the request back
    [enrol] enrol keys for signing in
    [keep_keys] keep one’s own keys
   *[show] read
}
