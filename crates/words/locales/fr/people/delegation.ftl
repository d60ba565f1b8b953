# Les délégations : qualités, fautes, page de la délégation.

delegation-capacity = { $capacity ->
    [head] Chef de délégation
    [deputy] Chef adjoint de délégation
    [alternate] Représentant suppléant
    [adviser] Conseiller
   *[representative] Représentant
}
delegation-courtesy = { $courtesy ->
    [his_excellency] S.E. M.
    [her_excellency] S.E. Mme
    [ms] Mme
    [dr] Dr
   *[mr] M.
}
delegation-name-order = { $order ->
    [family_first] Nom, prénoms
   *[given_first] Prénoms, nom
}
delegation-channel = { $channel ->
    [mail] Par courrier électronique
    [post] Sur papier
   *[page] Sur la page de la délégation
}
delegation-timeliness = { $timeliness ->
    [in_time_by_extension] Dans le délai prolongé
    [late] En retard
   *[in_time] Dans les délais
}
delegation-wrong = { $wrong ->
    [no-head] Indiquez qui dirige la délégation ; un adjoint peut être désigné en attendant.
    [two-heads] Une délégation n’a qu’un chef : choisissez ici une autre qualité.
    [too-many] Une page admet au plus { $number } membres ; écrivez au secrétariat.
    [over-quota] Places de votre organisation : { $number }. Ne nommez pas davantage de membres.
    [twice] Ce nom figure deux fois dans la délégation.
    [no-name] Indiquez un nom ou videz la ligne.
    [no-such-capacity] Choisissez une qualité dans la liste.
    [too-long] Au plus { $number } caractères.
    [invisible] Il y a ici des caractères invisibles qui changent le sens du texte ; retapez les mots.
   *[nobody] Personne n’est encore nommé.
}
delegation-fault-in-row = Membre { $row }, { $field } : { $fault }
delegation-moment = { $date }, { $time } ({ $zone } ; { $utc })
delegation-moment-universal = { $date }, { $utc }
delegation-saved = Enregistré. Rien n’a encore été transmis.
delegation-released = Enregistré et libéré : un collègue peut poursuivre.
delegation-held-meanwhile = Un collègue a pris le projet en main entre-temps.
delegation-access-given = L’accès est donné et un lien est envoyé.
delegation-access-ended = L’accès a été retiré.
delegation-deadline = Noms attendus pour le
delegation-extended = prolongé pour cette délégation
delegation-state = Reçu
delegation-places = Places
delegation-nothing-yet = Rien encore
delegation-version-received = Version { $version }
delegation-late-help = Le délai est échu. Votre délégation est encore acceptée ; elle portera la mention « en retard ».
delegation-members = Membres de la délégation
delegation-save = Enregistrer le projet
delegation-restore = Une saisie de ce navigateur n’a pas été enregistrée.
delegation-restore-button = Le rétablir
delegation-draft-saved = Projet enregistré le { $moment }.
delegation-held = Un collègue a le projet en main, dernière modification le { $moment }. Il sera libéré à la fin ou après quinze minutes sans changement.
delegation-take = Essayer de le prendre en main
delegation-row = Membre { $row }
delegation-row-up = Monter le membre { $row }
delegation-row-down = Descendre le membre { $row }
delegation-row-remove = Retirer le membre { $row }
delegation-column-capacity = Qualité
delegation-column-title = Titre
delegation-column-given = Prénoms
delegation-column-family = Nom
delegation-column-name = Nom
delegation-column-function = Fonction
delegation-column-own-script = Nom dans sa propre écriture
delegation-column-order = Ordre du nom
delegation-add = Ajouter un membre
delegation-paste = Coller depuis un tableur
delegation-paste-label = Lignes du tableur
delegation-paste-hint = Colonnes dans cet ordre : titre, prénoms, nom, fonction, qualité. Une ligne avec un seul nom convient aussi.
delegation-paste-button = Ajouter ces lignes
delegation-from-last = Reprendre les membres de la dernière réunion
delegation-note = La note signée
delegation-note-label = Note en PDF
delegation-note-hint = 10 Mo au plus. Elle peut suivre plus tard.
delegation-note-laid = Au projet est joint
delegation-note-remove = La retirer
delegation-note-too-large = Le fichier dépasse 10 Mo.
delegation-note-no-pdf = Le fichier n’est pas un PDF, quel que soit son nom.
delegation-submit = Transmettre la délégation
delegation-submit-again = Transmettre comme nouvelle version
delegation-submit-over = Transmettre par-dessus la version plus récente
delegation-release = Enregistrer et laisser un collègue poursuivre
delegation-versions = Versions
delegation-versions-none = Rien n’a encore été transmis.
delegation-version = Reçu de la version { $version }
delegation-access = Qui a accès
delegation-access-email = Adresse d’un collègue
delegation-access-hint = Un lien y est envoyé. Vous pouvez retirer l’accès à tout moment.
delegation-access-give = Donner accès
delegation-access-end = Retirer l’accès
delegation-no-address = Ce n’est pas une adresse électronique.
