# Lettres aux missions et aux organisations.

dispatch-link-subject = { $meeting } : la page de votre délégation
dispatch-link = La composition de votre délégation ({ $meeting }) peut être saisie sur une page, sans compte, par le lien ci-dessous.
dispatch-link-renewed = Une personne à cette adresse a demandé un nouveau lien vers la page de votre délégation ({ $meeting }). Si ce n’est pas vous, aucune action n’est nécessaire.
dispatch-access = Un collègue vous a donné accès à la page de votre délégation ({ $meeting }).
dispatch-admission = Votre organisation est invitée à titre provisoire ({ $meeting }), sous réserve de l’approbation finale de la Réunion. Ses représentants peuvent être saisis par le lien ci-dessous.
dispatch-link-care = Le lien s’ouvre une fois, dans un seul navigateur. Veuillez ne pas le transmettre ; le point focal peut donner accès à des collègues sur la page même.
dispatch-link-open = La page de votre délégation :
dispatch-receipt-subject = { $meeting } : reçu, { $participant }
dispatch-receipt = La composition de la délégation a été reçue telle qu’elle figure ci-dessous.
dispatch-receipt-facts = Numéro { $number } · { $moment } · { $timeliness }
dispatch-receipt-open = Le reçu sur la page de la délégation :
dispatch-note-subject = { $meeting } : { $reference }
dispatch-note = Le document ci-joint { $reference } du { $date } concerne la réunion ({ $meeting }). La composition de votre délégation peut être envoyée comme l’indique le document, en réponse à la présente lettre, ou saisie sur une page, sans compte, par le lien ci-dessous.
dispatch-later-note = Le document ci-joint { $reference } du { $date } concerne la réunion ({ $meeting }). Il remplace un document antérieur ou le retire, comme il l’indique.
dispatch-note-open = La page de la réunion :
dispatch-reminder-subject = { $meeting } : la composition de votre délégation
dispatch-reminder = La composition de votre délégation ({ $meeting }) n’a pas encore été reçue. Elle était demandée pour la date suivante : { $deadline }.
dispatch-announcement-subject = { $meeting } : informations à l’intention des participants
dispatch-announcement = Des informations à l’intention des participants ont été publiées ({ $meeting }, édition { $edition }).
dispatch-announcement-changed = Sections modifiées depuis l’édition précédente : { $sections }.
dispatch-announcement-open = Les informations à l’intention des participants :
dispatch-bill-subject = { $meeting } : { $number }
dispatch-bill = L’avis de mise en recouvrement ci-joint { $number } porte sur un montant de { $amount } ({ $meeting }). Le calcul figure dans l’avis et sur la page ci-dessous.
dispatch-credit = La note de crédit ci-jointe { $number } porte sur un montant de { $amount } ({ $meeting }).
dispatch-dues-subject = { $number } : contributions non réglées
dispatch-dues = La note verbale ci-jointe { $number } rappelle les avis de contribution échus qui ne sont pas intégralement réglés : { $amount }. Si le paiement a été effectué entre-temps, il n’y a rien à faire.
dispatch-bundle-subject = { $number } : facture collective
dispatch-bundle = La facture collective ci-jointe { $number } porte sur { $amount }, à payer au plus tard le { $date }, pour de petits avis de contribution également joints. Veuillez indiquer son seul numéro avec le paiement.
dispatch-bill-alone = L’avis attendait d’être réuni avec d’autres et est maintenant envoyé seul. Il est payable au plus tard le { $date }, quelle que soit la date qui y est imprimée.
dispatch-bill-open = Votre compte :
dispatch-answer = Toute réponse à la présente lettre parvient au secrétariat et est lue par une personne.
dispatch-stage = { $stage ->
    [queued] en attente d’envoi
    [handed_over] remise à l’envoi
    [delivered] arrivée
    [tried] essayée, sera réessayée
    [bounced] revenue
    [given_up] abandonnée
   *[acknowledged] accusé de réception
}
dispatch-known = { $kind ->
    [bounced] revenue
    [delayed] retardée en chemin
    [delivered] arrivée, selon son serveur
    [read] affichée à son lecteur, selon la messagerie
    [by-telephone] par téléphone
    [in-writing] par lettre ou note
    [in-person] de vive voix
   *[acknowledged] répondue, ou lien ouvert
}
