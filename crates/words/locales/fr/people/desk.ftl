# The desk: answers, delegations, letters, links.

desk-answer-state = { $state ->
    [link_sent] Lien envoyé
    [link_opened] Lien ouvert
    [draft_begun] Projet commencé
    [in_time] Dans les délais
    [in_time_by_extension] Dans le délai prolongé
    [late] En retard
   *[nothing] Rien encore
}
desk-moment = { $date }, { $time }
desk-links = Envoyer les liens
desk-links-after-issue = Les liens peuvent être envoyés une fois la note émise.
desk-links-new = { $count ->
    [one] Envoyer un lien à { $count } qui n’en a pas
   *[other] Envoyer un lien aux { $count } qui n’en ont pas
}
desk-links-confirm = { $count ->
    [one] { $count } invité recevrait un lien à chacune de ses adresses enregistrées.
   *[other] { $count } invités recevraient un lien à chacune de leurs adresses enregistrées.
}
desk-links-send = { $count ->
    [one] Envoyer à { $count } invité
   *[other] Envoyer à { $count } invités
}
desk-links-to = Destinataires
desk-links-sent = { $count ->
    [one] { $count } lettre contenant un lien est en route.
   *[other] { $count } lettres contenant un lien sont en route.
}
desk-delegations = Délégations
desk-column-delegation = Délégation
desk-column-received = Reçu
desk-column-members = Membres
desk-column-changes = Depuis la version précédente
desk-changes = { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}
desk-first-version = première version
desk-composition-of = Composition de la version { $version }
desk-draft = Projet enregistré
desk-access-none = Personne n’a encore accès.
desk-access-taken = accès retiré
desk-access-end-of = Retirer l’accès à { $email }
desk-link-sent = Lien envoyé le { $moment }
desk-link-opened = Lien ouvert le { $moment }
desk-extensions = Prolongations du délai
desk-extensions-none = Aucune n’a été accordée.
desk-extend = Prolonger le délai
desk-extend-until = Nouvelle échéance
desk-extend-basis = La lettre, la note ou l’appel sur lequel elle repose.
desk-extended = Le délai de cette délégation a été prolongé.
desk-extended-until = prolongé jusqu’au
desk-letter-enter = Saisir une composition reçue par lettre
desk-letter-entered = La composition a été saisie.
desk-letter-channel = Indiquez par quelle voie elle est arrivée.
desk-letter-received = Reçue le
desk-letter-hour = Heure de réception
desk-letter-hour-hint = À l’heure du lieu de la réunion, { $zone }.
desk-no-hour = Indiquez l’heure de réception.
desk-letter-look = Vérifier
desk-letter-scan = Numérisation de la note
desk-letter-scan-hint = 10 Mo au plus. À choisir en dernier : tout autre bouton de cette page l’oublie.
desk-letter-submit = Saisir pour la mission
