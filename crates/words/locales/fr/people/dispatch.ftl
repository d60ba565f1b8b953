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
