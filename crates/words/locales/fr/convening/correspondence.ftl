# Le registre de la correspondance et les lettres reçues.

correspondence-title = Registre de la correspondance
correspondence-lead = Ce qui est parti et ce qui est arrivé, par toutes les voies, le plus récent d’abord. Les heures de ce tableau sont en temps universel.
correspondence-caption = Correspondance, la plus récente d’abord
correspondence-none = Rien n’est inscrit ici.
correspondence-column-number = Numéro
correspondence-column-at = Quand
correspondence-column-direction = Sens
correspondence-column-what = Objet
correspondence-column-meeting = Réunion
correspondence-column-whom = Destinataire ou expéditeur
correspondence-column-state = État
correspondence-direction = { $direction ->
    [out] Départ
   *[in] Arrivée
}
correspondence-any = Tous
correspondence-participant = Participant
correspondence-text = Mots contenus
correspondence-show = Afficher
correspondence-newer = Plus récents
correspondence-older = Plus anciens
correspondence-all = Tous les destinataires de la note
correspondence-composition = Composition d’une délégation
correspondence-dispatch = { $kind ->
    [link] Lien vers la page de la délégation
    [link_renewed] Nouveau lien, sur demande
    [access] Accès donné à un collègue
    [admission] Invitation provisoire
    [receipt] Récépissé
    [note] Note avec son lien
    [later_note] Note ultérieure
    [reminder] Rappel
    [announcement] Annonce d’informations à l’intention des participants
    [bill] Avis de mise en recouvrement ou note de crédit
    [dues] Rappel de ce qui est dû
    [bundle] Facture collective
    [question] Question sur la composition d’une délégation
    [sponsorship] Suite donnée à une demande de parrainage
   *[other] Lettre
}
correspondence-tries = Tentatives : { $count }.
correspondence-register = Enregistrer une lettre
correspondence-field-on = Reçue le
correspondence-field-hour = Heure de réception
correspondence-hour-hint = À l’heure de la réunion concernée ; en temps universel si aucune ne l’est.
correspondence-field-channel = Par quelle voie
correspondence-field-meeting = Réunion concernée
correspondence-no-meeting = Aucune
correspondence-field-participant = D’un participant
correspondence-in-words = Une autre personne, nommée ci-dessous
correspondence-field-sender = Expéditeur en toutes lettres
correspondence-sender-hint = Seulement si elle ne vient pas d’un participant.
correspondence-field-subject = Objet de la lettre
correspondence-field-their_reference = Leur référence
correspondence-field-answers = Répond à notre référence
correspondence-answers-hint = Le numéro de notre note, tel que la lettre le cite.
correspondence-field-scan = Numérisation
correspondence-scan-hint = Un fichier de 10 mégaoctets au plus, au format des pages imprimées ({ $format }).
correspondence-leave = Revenir sans enregistrer
correspondence-from = De
correspondence-registered = Enregistrée par
correspondence-done = La lettre est enregistrée sous ce numéro.
correspondence-back = Retour au registre
correspondence-channel = { $channel ->
    [courier] Par coursier ou valise
    [fax] Par télécopie
    [hand] Remise en main propre
    [mail] Par courrier électronique
   *[post] Par la poste
}
correspondence-wrong = { $wrong ->
    [no-date] Ce n’est pas une date.
    [no-hour] Donnez l’heure en heures et minutes.
    [not-yet] Ce moment n’est pas encore venu.
    [no-such-channel] Choisissez la voie d’arrivée.
    [no-such-meeting] Aucune réunion de ce nom n’est inscrite.
    [no-such-participant] Ce n’est ni un État ni une organisation.
    [no-sender] Indiquez de qui elle vient.
    [no-letter] Aucune lettre ne lui a été adressée : enregistrez plutôt une remise.
    [no-such-reference] Aucun document de ce secrétariat ne porte ce numéro.
    [too-long] Écrivez { $most } caractères au plus.
    [invisible] Le texte contient des caractères invisibles. Saisissez-le à nouveau.
    [not-a-pdf] Ce fichier est d’un autre format.
    [too-large] Ce fichier est trop volumineux.
   *[empty] Ce champ est à remplir.
}
