# Les rôles et les actes du secrétariat.

role-name = { $role ->
    [administrator] Administration du site
    [conference_officer] Service des conférences
    [initialler] Paraphe des notes
    [finance_officer] Fonctionnaire chargé(e) des finances
    [legal_officer] Service juridique
    [president] Présidence
    [focal_point] Point focal
    [colleague] Collègue du point focal
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
    [enter_delegation] saisir une délégation
    [submit_delegation] transmettre une délégation
    [give_access] donner ou retirer l’accès à une délégation
    [send_link] envoyer un lien vers une délégation
    [extend_deadline] prolonger un délai
    [register_request] enregistrer une demande de participation
    [register_letter] enregistrer une lettre reçue
    [open_values] ouvrir les valeurs personnelles du journal
    [decide_request] statuer sur une demande de participation
    [record_decision] consigner une décision de la Réunion
    [publish] publier des documents et des informations
    [keep_costs] estimer les coûts, les répartir et enregistrer les paiements
    [issue_costs] publier les estimations, les factures et les avoirs
    [ask_sponsorship] demander un parrainage, ou retirer la demande
    [enrol] inscrire des clés de connexion
    [keep_keys] tenir ses propres clés
   *[show] consulter
}
