# The desk: what is due, the meetings and their invitees.

desk-title = Bureau
desk-waiting = En attente de votre part
desk-waits-for = { $act ->
    [approve_note] un projet à relire et à approuver
    [initial_note] une note à parapher
   *[issue_note] une note à émettre
}
desk-due = Échéances
desk-due-none = Rien n’arrive à échéance dans les prochaines semaines.
desk-due-composition = Composition des délégations
desk-due-extended = Délai prolongé
desk-due-opening = Ouverture
desk-in-days = { $count ->
    [0] aujourd’hui
    [one] dans { $count } jour
   *[other] dans { $count } jours
}
desk-came-in = Reçu récemment
desk-came-in-none = Rien n’a encore été reçu.
desk-meetings = Réunions
desk-meetings-none = Il n’y a pas encore de réunion.
desk-column-meeting = Réunion
desk-column-dates = Dates
desk-column-note = Note
desk-column-answered = Ont répondu
desk-column-unanswered = Sans réponse
desk-over = terminée
desk-no-note = pas encore de note
desk-open-meeting = Ouvrir une réunion
desk-follow = À partir de la dernière réunion
desk-follow-help = Les offices, le lieu et les articles sont repris et toutes les dates décalées selon la nouvelle ouverture. La résolution reste à indiquer.
desk-follow-last = Dernière réunion
desk-follow-opens = Premier jour de la prochaine
desk-follow-open = Ouvrir la réunion suivante
desk-sheet = À partir d’une fiche
desk-sheet-help = Un fichier remplace le texte. Chaque erreur est indiquée avec sa ligne.
desk-sheet-file = Fiche sous forme de fichier
desk-sheet-text = Fiche
desk-sheet-open = Ouvrir la réunion
desk-sheet-unreadable = Le fichier n’est pas un texte ou est trop volumineux.
desk-no-treaty = Le traité de cette réunion n’est pas enregistré sur ce site.
desk-no-date = Indiquez une date ou une heure qui existe.
desk-must-be-filled = À remplir : { $field }
desk-opened = La réunion est ouverte au bureau.
desk-resolution-named = La résolution a été indiquée.
desk-arranged = Les nouvelles dispositions sont consignées.
desk-cancelled = L’annulation est consignée.
desk-wanting = Manque encore avant qu’une note puisse être rédigée :
desk-invited = Invités
desk-in-time = Dans les délais
desk-by-extension = Délai prolongé
desk-late = En retard
desk-not-yet = Pas encore
desk-facts = La réunion
desk-zone = Fuseau horaire
desk-basis = Sur quel fondement
desk-basis-hint = La décision ou le document sur lequel repose cet acte.
desk-state = État
desk-resolution = Résolution
desk-resolution-help = La résolution sur laquelle repose la convocation, citée mot à mot en six langues ; les mots omis sont signalés par [...].
desk-resolution-symbol = Numéro de la résolution
desk-resolution-symbol-hint = Session et numéro, par exemple 78/32.
desk-resolution-paragraph = Paragraphe
desk-resolution-name = Indiquer la résolution
desk-arrange = Modifier les dispositions
desk-arrange-help = Ce qui avait été décidé reste consigné. Une note approuvée redevient un projet.
desk-arrangements = Dispositions prises
desk-decided-on = Décidé le
desk-part = Partie { $part }
desk-part-hint = Laissez vide, ou remplissez pour scinder la réunion.
desk-part-opens = Premier jour
desk-part-closes = Dernier jour
desk-hour = Heure
desk-hour-hint = Vide : la fin de la journée au lieu de la réunion.
desk-cancel = Annuler la réunion
desk-cancel-help = La réunion n’aura pas lieu. Son dossier demeure ; les notes émises peuvent encore être retirées.
desk-curve = Comment arrivent les réponses
desk-curve-described = { $total } délégations à ce jour, dont { $by_due } au { $due }.
desk-curve-due = Échéance, { $date }
desk-curve-not-yet = Le graphique commence à l’émission de la note.
desk-curve-table = Les mêmes chiffres en tableau
desk-curve-day = Jour
desk-curve-came = Reçues
desk-curve-so-far = Total
desk-invitees = Convoqués et invités
desk-shown = { $count } sur { $total } affichés.
desk-category = Catégorie
desk-answer = Réponse
desk-name = Nom
desk-any = Tous
desk-not-answered = Sans réponse
desk-filter = Afficher
desk-take-away = Ce qui est affiché, en fichier :
desk-column-key = Clé
desk-column-invitee = État ou organisation
desk-column-standing = Motif du classement
desk-column-answer = Réponse
desk-column-when = Quand
desk-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
desk-no-address = pas d’adresse
desk-back = Retour
