# Les rôles et les actes du secrétariat.

role-name = { $role ->
    [administrator] Administration du site
    [conference_officer] Service des conférences
    [initialler] Paraphe des notes
    [legal_officer] Service juridique
   *[auditor] Audit
}
role-act = { $act ->
    [appoint] donner ou retirer un rôle
    [erase] effacer les données d’une personne
    [import_law] remplacer les données juridiques
    [enter_treaty] inscrire un traité
    [keep_missions] tenir le registre des missions
    [open_meeting] ouvrir ou organiser une réunion
    [draft_note] rédiger une note
    [approve_note] approuver une note
    [initial_note] parapher une note
    [issue_note] émettre une note
   *[show] consulter
}
