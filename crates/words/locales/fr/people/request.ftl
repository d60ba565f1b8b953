# Demandes de participation des organisations : formulaire, état, file d’attente, liste.

request-kind = { $kind ->
    [international] Organisation internationale
    [regional] Organisation régionale
    [institution] Autre institution
   *[non_governmental] Organisation non gouvernementale
}
request-profit = { $profit ->
    [for_profit] À but lucratif
   *[non_profit] À but non lucratif
}
request-way = { $way ->
    [letter] Par lettre
   *[page] Sur la page publique
}
request-state = { $state ->
    [received] Reçue
    [invited] Invitée à titre provisoire
    [refused] Refusée
    [withdrawn] Invitation retirée
    [approved] Approuvée
   *[not_approved] Non approuvée
}
request-step = { $step ->
    [invited] La présidence a invité à titre provisoire
    [refused] La présidence a refusé
    [withdrawn] La présidence a retiré l’invitation
   *[answered] L’organisation a répondu au refus
}
request-outcome = { $outcome ->
    [not_approved] Non approuvée
   *[approved] Approuvée
}
request-wrong = { $wrong ->
    [too-long] Au plus { $number } caractères.
    [invisible] Il y a ici des caractères invisibles qui changent le sens du texte ; retapez les mots.
    [not-latin] Écrivez le nom en lettres latines.
    [no-email] Ce n’est pas une adresse électronique.
    [no-website] Ce n’est pas l’adresse d’un site.
    [no-choice] Choisissez.
    [no-number] Indiquez un nombre de 1 à { $number }.
    [no-moment] Indiquez un jour et une heure ; ce qui a été reçu est passé.
    [too-many] Au plus { $number } fichiers.
    [too-large] Un fichier dépasse 10 Mo.
    [no-pdf] Un fichier n’est pas un PDF, quel que soit son nom.
   *[wanting] À remplir.
}
request-title = Demande de participation
request-lead = Pour les organisations qui souhaitent assister à la réunion en qualité d’observatrices. Les États sont invités et n’ont pas de demande à faire.
request-rule = Article { $rule } du règlement intérieur
request-criteria = Ce qui est pris en considération
request-criterion-profit = L’organisation est-elle à but non lucratif ?
request-criterion-purpose = Son but et ses activités sont-ils conformes à l’objet et au but de la Convention ?
request-criterion-final = L’invitation est provisoire : la participation est soumise à l’approbation finale de la Réunion.
request-named = Participent sans demande
request-organization = L’organisation
request-name = Nom officiel
request-name-hint = Tel que l’organisation l’écrit, dans son écriture.
request-latin = Nom en lettres latines
request-latin-hint = Les listes le montrent lorsque aucun nom n’est donné dans leur langue.
request-names = Noms dans les six langues
request-names-hint = Lorsque l’organisation a un tel nom. Les listes dans cette langue le montrent.
request-acronym = Sigle
request-kind-label = Type d’organisation
request-profit-label = L’organisation se déclare
request-purpose = Son but
request-activities = En quoi ses activités sont conformes à l’objet et au but de la Convention
request-text-hint = Au plus { $number } caractères.
request-website = Site
request-contact-heading = À qui écrire
request-contact = Personne à contacter
request-email = Adresse électronique
request-email-hint = La confirmation et la réponse y sont envoyées.
request-language = Langue de correspondance
request-places = Places demandées
request-places-hint = Nombre de personnes prévues, au plus { $number }.
request-files = Statuts et lettre
request-files-hint = Jusqu’à { $number } fichiers PDF de 10 Mo au plus. Choisissez-les de nouveau si le formulaire revient.
request-send = Envoyer la demande
request-sent = La demande a été reçue. Une confirmation avec l’adresse de sa page est envoyée à la personne à contacter.
request-sent-help = La présidence en décide. La réponse est envoyée à la même adresse.
request-stands = État
request-help = { $state ->
    [received] La demande attend la décision de la présidence.
    [invited] L’invitation est provisoire, sous réserve de l’approbation finale de la Réunion. Le lien pour inscrire vos représentants a été envoyé à la personne à contacter.
    [refused] Les motifs figurent ci-dessous.
    [withdrawn] La présidence a retiré l’invitation provisoire ; les motifs figurent ci-dessous. La page des représentants de l’organisation est fermée. Une nouvelle demande peut être envoyée.
    [approved] La Réunion a approuvé la participation de l’organisation.
   *[not_approved] La Réunion n’a pas approuvé la participation de l’organisation.
}
request-places-given = Places accordées
request-basis-stands = Fondement
request-effective-from = Avec effet à compter du
request-history = Ce qui a été fait
request-what-was-sent = Ce qui a été envoyé
request-answer = Répondre au refus
request-answer-help = L’organisation peut répondre une fois. La demande attend alors de nouveau la présidence.
request-answer-label = Ce qui plaide pour la demande
request-answer-send = Envoyer la réponse
request-answer-sent = La réponse a été reçue. La demande attend de nouveau la présidence.
request-answered-before = Il a déjà été répondu au refus ; on n’y répond qu’une fois.
request-none = Aucune demande reçue.
request-waiting = En attente de la présidence
request-none-waiting = Aucune demande en attente.
request-decided-on = Décidées
request-appeal = répond à un refus
request-select = Inviter { $name }
request-remark = Remarque aux organisations invitées
request-remark-hint = Facultative. Elle figure dans la lettre d’admission.
request-invite = Inviter la sélection à titre provisoire
request-none-selected = Choisissez au moins une organisation.
request-refuse = Refuser
request-reasons = Motifs
request-reasons-hint = L’organisation les lit et peut répondre une fois.
request-refuse-send = Refuser la demande
request-withdraw = Retirer l’invitation
request-withdraw-help = Tant que la Réunion n’a pas décidé, une invitation provisoire peut être retirée. L’accès à la page de l’organisation prend fin aussitôt ; les noms qu’elle a communiqués restent consignés et ne figurent sur aucune liste.
request-withdraw-hint = L’organisation les lit.
request-withdraw-send = Retirer l’invitation
request-register = Inscrire une demande reçue par lettre
request-register-help = La personne à contacter reçoit la même confirmation que par la page.
request-register-send = Inscrire la demande
request-received-when = Reçue
request-venue-time = À l’heure du lieu ({ $zone }).
request-way-label = Voie
request-list = Liste pour approbation finale
request-list-lead = Organisations invitées à titre provisoire, dont la participation est soumise à l’approbation finale de la Réunion.
request-list-none = La liste est vide.
request-invited-on = Invitée
request-record = Consigner la décision de la Réunion
request-record-help = La décision porte sur toute la liste à la fois et prend effet pour toutes au même moment. Les lettres partent à ce moment.
request-basis = Document et paragraphe
request-effective = Prend effet le
request-record-send = Consigner la décision
request-decisions = Décisions consignées
request-recorded = consignée
request-corrected = Corrigée par la décision { $number }
request-corrects = Corrige la décision { $number } :
request-correct = Cette décision a été mal consignée
request-correct-help = La consignation reste et s’affiche comme corrigée. La nouvelle vaut à partir de maintenant ; les lettres relatives à l’ancienne qui ne sont pas parties ne partent pas.
request-correction = Ce qui a été mal consigné
request-correction-hint = Ce texte figure à côté de la nouvelle consignation.
request-correct-send = Consigner la décision à nouveau
request-done = { $done ->
    [invited] Les organisations ont été invitées à titre provisoire ; les lettres d’admission partent.
    [refused] La demande a été refusée ; la lettre avec les motifs part.
    [withdrawn] L’invitation a été retirée ; la lettre avec les motifs part, et la page de l’organisation est fermée.
    [registered] La demande a été inscrite ; la confirmation part.
   *[recorded] La décision a été consignée.
}
request-by-organizations = Organisations
request-ask = Demander à participer en qualité d’observatrice
request-ask-help = Les organisations que le règlement ne nomme pas demandent une invitation à la présidence.
request-letter-subject = { $meeting } : demande de participation, { $participant }
request-letter-received = La demande de l’organisation d’assister en qualité d’observatrice ({ $meeting }) a été reçue. La présidence en décide.
request-letter-refused = La présidence n’a pas accepté la demande de l’organisation ({ $meeting }). Motifs :
request-letter-answer = L’organisation peut répondre une fois, sur la page de sa demande.
request-letter-withdrawn = La présidence a retiré l’invitation provisoire de l’organisation ({ $meeting }). La page d’inscription de ses représentants est fermée. Motifs :
request-letter-corrected = La décision avait été mal consignée. La présente lettre indique ce que la Réunion a décidé.
request-letter-approved = La Réunion a approuvé la participation de l’organisation ({ $meeting }).
request-letter-not-approved = La Réunion n’a pas approuvé la participation de l’organisation ({ $meeting }). La page d’inscription de ses représentants est fermée.
request-letter-basis = Fondement : { $basis }
request-letter-places = Places : { $places }
request-letter-open = La page de la demande, à laquelle seule cette adresse mène :
