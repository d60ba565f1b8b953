# L’envoi : à qui un document a été envoyé, rappels, annonces, valise.

post-dispatch = Envoi
post-lead = À qui { $reference } a été envoyé, par quelle voie et où en est l’envoi.
post-picture = Destinataires selon l’état de l’envoi
post-count = { $what } : { $count }
post-caption = Destinataires du document
post-addressee = Destinataire
post-language = Langue
post-standing = État
post-when = Quand
post-otherwise = Par une autre voie
post-paper = Document
post-standing-carried = envoyé par une autre voie
post-standing-unsent = pas encore envoyé
post-standing-no-address = aucune adresse connue
post-unsent-letters = { $count ->
    [one] { $count } lettre pas encore envoyée
   *[other] { $count } lettres pas encore envoyées
}
post-send = Envoyer
post-to-lay = { $count ->
    [one] { $count } lettre accompagnée du document partirait : une à chaque adresse enregistrée.
   *[other] { $count } lettres accompagnées du document partiraient : une à chaque adresse enregistrée.
}
post-by-pouch = { $count ->
    [one] { $count } destinataire n’a pas d’adresse enregistrée : son document part par la valise.
   *[other] { $count } destinataires n’ont pas d’adresse enregistrée : leurs documents partent par la valise.
}
post-send-now = { $count ->
    [one] Envoyer { $count } lettre
   *[other] Envoyer { $count } lettres
}
post-all-sent = Chaque adresse enregistrée a sa lettre.
post-sent = { $count ->
    [one] { $count } lettre est en route.
   *[other] { $count } lettres sont en route.
}
post-meanwhile = Le nombre de lettres a changé entre-temps. Rien n’a été envoyé ; veuillez le vérifier de nouveau.
post-see = L’envoi, destinataire par destinataire
post-delivery-record = Enregistrer une remise
post-record-of = Enregistrer une remise : { $participant }
post-delivery-lead = Ce qui est parti par la poste, par courrier, par télécopie ou en main propre. Ce qui est enregistré demeure ; une erreur est rectifiée par un autre enregistrement.
post-delivery-recorded = La remise est enregistrée.
post-field-participant = Destinataire
post-field-channel = Par quelle voie
post-delivery-on = Envoyé ou remis le
post-delivery-proof = Preuve
post-delivery-proof-hint = Le numéro d’envoi, ou qui a signé.
post-field-scan = Copie numérisée de la preuve
post-choose = Veuillez choisir
post-no-such-channel = Choisissez par quelle voie il est parti.
post-no-such-addressee = Choisissez un destinataire de ce document.
post-papers = Pour la valise
post-labels = Étiquettes d’adresse
post-pouch-list = Bordereau de valise
post-for-pouch = { $count ->
    [one] pour le { $count } que rien n’a atteint
   *[other] pour les { $count } que rien n’a atteints
}
post-for-all = pour les { $count }
post-pouch-place = N°
post-pouch-signature = Date et signature
post-pouch-items = { $count ->
    [one] { $count } pli
   *[other] { $count } plis
}
post-astray = Lettres non parvenues
post-astray-more = { $count ->
    [one] et { $count } autre, au registre
   *[other] et { $count } autres, au registre
}
post-remind = { $count ->
    [one] Rappel à { $count } qui n’a pas répondu
   *[other] Rappel aux { $count } qui n’ont pas répondu
}
post-reminders = Rappel
post-reminders-confirm = { $count ->
    [one] { $count } rappel avec un nouveau lien partirait maintenant. Une adresse déjà relancée aujourd’hui n’en reçoit pas d’autre.
   *[other] { $count } rappels avec de nouveaux liens partiraient maintenant. Une adresse déjà relancée aujourd’hui n’en reçoit pas d’autre.
}
post-reminders-send = { $count ->
    [one] Envoyer { $count } rappel
   *[other] Envoyer { $count } rappels
}
post-reminded = { $count ->
    [one] { $count } rappel est en route.
   *[other] { $count } rappels sont en route.
}
post-without-address = Sans réponse, et sans adresse connue
post-announce = Annoncer
post-announcement = Annoncer les informations à l’intention des participants
post-announcement-confirm = { $count ->
    [one] { $count } lettre annonçant l’édition { $edition } partirait : une à chaque adresse qui écrit pour une délégation. Une édition n’est annoncée qu’une fois.
   *[other] { $count } lettres annonçant l’édition { $edition } partiraient : une à chaque adresse qui écrit pour une délégation. Une édition n’est annoncée qu’une fois.
}
post-acknowledgement-record = Enregistrer un accusé de réception
post-acknowledgement-lead = Qu’un destinataire a pris connaissance de la lettre, comme une personne l’a appris. Ce qui est enregistré demeure ; une erreur est rectifiée par un autre enregistrement.
post-acknowledgement-on = Reçu confirmé le
post-acknowledgement-proof = Source
post-acknowledgement-proof-hint = Qui l’a dit, ou la référence de la pièce qui le dit.
post-acknowledgement-recorded = L’accusé de réception est enregistré.
