# Les refus : ce que dit la règle, et ce qui peut être fait.

refusal-misquotation = La citation de { $locator } en { $language } ne tient pas : { $how ->
    [empty] elle ne cite aucun mot.
    [bracket] « { $quoted } » met entre crochets une lettre qui n’est pas celle de « { $source } ».
   *[differs] après « { $after } » elle porte « { $quoted } » là où le texte porte « { $source } ».
}
refusal-misquotation-help = Corrigez la citation dans la fiche de la réunion, ou marquez par [...] les mots omis.
refusal-no-such-article = Le profil du traité ne contient pas le texte de l’article { $article }.
refusal-no-such-article-help = Citez un autre article, ou inscrivez le texte de celui-ci dans le profil du traité.
refusal-no-such-resolution = Le profil du traité ne contient pas le texte de { $locator }.
refusal-no-such-resolution-help = Inscrivez le paragraphe de la résolution, avec sa source, dans le profil du traité.
refusal-no-resolution = L’article { $article } exige un mandat des Nations Unies, et la fiche ne nomme aucune résolution.
refusal-no-resolution-help = Nommez la résolution de l’Assemblée générale dans la fiche de la réunion.
refusal-resolution-not-current = { $locator }, adoptée le { $adopted }, vaut jusqu’au { $until } et ne porte pas cette réunion ; l’article { $article } exige un mandat.
refusal-resolution-not-current-help = Nommez la dernière résolution de l’Assemblée générale dans la fiche de la réunion.
refusal-meeting-cancelled = La réunion a été annulée.
refusal-meeting-cancelled-help = Seules ses notes antérieures peuvent encore être retirées.
refusal-no-house-text = Il n’existe pas de texte pour les notes de cet organisateur : { $convener ->
    [treaty_secretariat] le secrétariat du traité
    [depositary_governments] les gouvernements dépositaires
   *[un_secretary_general] le Secrétaire général de l’Organisation des Nations Unies
}.
refusal-no-house-text-help = Les réunions de ce traité sont convoquées ailleurs ; leurs listes et les statuts restent tenus ici.
refusal-not-acknowledged = Ces textes n’ont pas pu être comparés à leurs originaux et doivent être reconnus un par un : { $texts }.
refusal-not-acknowledged-help = Comparez chacun d’eux au texte officiel, puis approuvez la note en les nommant tous.
refusal-missing-language = Le paragraphe { $paragraph } de cette réunion n’a pas de texte en { $language }.
refusal-missing-language-help = Ajoutez le texte dans cette langue, ou revenez au texte de base.
refusal-no-such-paragraph = Le texte de base n’a pas de paragraphe { $paragraph }.
refusal-no-such-paragraph-help = Nommez l’un des paragraphes que montre la note.
refusal-same-person = La personne qui a rédigé la note ne peut pas l’approuver.
refusal-same-person-help = Demandez à une autre personne de la lire et de l’approuver.
refusal-wrong-stage = La note est { $is } ; il faudrait qu’elle soit { $needed }.
refusal-wrong-stage-help = Suivez l’ordre des étapes : rédigée, approuvée, paraphée, émise.
refusal-already-drafted = Une note qui convoque cette réunion est déjà en préparation.
refusal-already-drafted-help = Poursuivez cette note, ou abandonnez-la d’abord.
refusal-not-issued = Seul un document émis peut être rectifié ou retiré.
refusal-not-issued-help = Modifiez le projet, ou abandonnez-le.
refusal-already-superseded = Le document a déjà été remplacé ou retiré par { $reference }.
refusal-already-superseded-help = Rectifiez ou retirez ce document postérieur.
refusal-date-out-of-order = Une note ne peut pas porter la date du { $date } : elle est postérieure à l’ouverture, ou antérieure au texte sur lequel la note repose.
refusal-date-out-of-order-help = Donnez à la note une date comprise entre la résolution et l’ouverture de la réunion.
refusal-missing-glyph = Aucune police ne peut imprimer { $characters } dans « { $text } ».
refusal-missing-glyph-help = Écrivez le texte sans ces caractères.
refusal-no-mission = Le registre ne contient ni mission ni ministère de { $state } à qui adresser son exemplaire.
refusal-no-mission-help = Inscrivez sa mission ou son ministère des affaires étrangères au registre des missions.
refusal-sheets-missing = { $count ->
    [one] { $count } exemplaire de la note n’est pas encore établi.
   *[other] { $count } exemplaires de la note ne sont pas encore établis.
}
refusal-sheets-missing-help = Laissez-les établir, puis paraphez la note.
refusal-not-permitted = Cet acte ne vous est pas ouvert ici : { $act }. Il relève de : { $roles }.
refusal-not-permitted-help = Adressez-vous à une personne qui a ce rôle, ou demandez ce rôle à l’administration du site.
refusal-paragraph-taken = Un paragraphe portant la clé { $paragraph } existe déjà.
refusal-paragraph-taken-help = Donner une autre clé au nouveau paragraphe, ou remplacer celui qui existe.
refusal-not-convened = Les liens peuvent être envoyés une fois la note émise.
refusal-not-convened-help = Rédigez la note, faites-la approuver et parapher, puis émettez-la.
refusal-meeting-over = La réunion a pris fin le { $date } : sa liste n’est plus ouverte ici.
refusal-meeting-over-help = Écrivez au secrétariat ; les corrections à la liste finale font l’objet d’un document.
refusal-draft-held = Un collègue a le projet en main, dernière modification le { $moment }. Votre saisie figure ci-dessous et n’est pas enregistrée.
refusal-draft-held-help = Entendez-vous avec votre collègue ou attendez la libération du projet.
refusal-submission-superseded = La version { $version } a été reçue entre-temps, sur papier ou d’un collègue. Votre saisie figure ci-dessous ; comparez avant de transmettre.
refusal-submission-superseded-help = Ouvrez la version plus récente, puis transmettez par-dessus.
refusal-already-filed = La même composition figure déjà comme version { $version }.
refusal-already-filed-help = Aucune action n’est nécessaire : son reçu fait foi.
refusal-link-opened = Ce lien a déjà été ouvert. Il ne s’ouvre qu’une fois, dans un seul navigateur.
refusal-link-opened-help = Demandez un nouveau lien à votre adresse enregistrée.
refusal-link-expired = Ce lien a expiré.
refusal-link-expired-help = Demandez un nouveau lien à votre adresse enregistrée.
refusal-access-taken-back = L’accès que donnait ce lien a été retiré.
refusal-access-taken-back-help = Adressez-vous au point focal de votre délégation.
refusal-no-request-rule = Le règlement intérieur conservé ici pour ce traité ne prévoit pas de demandes de participation.
refusal-no-request-rule-help = Écrivez au secrétariat de la réunion.
refusal-needs-no-request = { $organization } : l’article { $rule } du règlement intérieur nomme l’organisation, qui participe sans demande.
refusal-needs-no-request-help = Demandez au secrétariat le lien vers votre page.
refusal-too-many-waiting = Le nombre de demandes de participation que la réunion admet en attente d’une décision de la présidence est atteint : { $number }.
refusal-too-many-waiting-help = Envoyez de nouveau la demande lorsque d’autres auront reçu une réponse, ou écrivez au secrétariat de la réunion.
refusal-address-waits = Le nombre de demandes qui peuvent attendre une décision de la présidence sous cette adresse électronique est atteint : { $number }.
refusal-address-waits-help = Attendez la réponse à ces demandes, ou écrivez au secrétariat de la réunion.
refusal-request-stands = Impossible : état de la demande : { $state }.
refusal-request-stands-help = Ouvrez la demande et voyez ce qui a été fait.
refusal-answered-before = Il a déjà été répondu au refus ; on n’y répond qu’une fois.
refusal-answered-before-help = Écrivez au secrétariat de la réunion.
refusal-decision-recorded = La décision de la Réunion sur cette organisation est déjà consignée.
refusal-decision-recorded-help = Une décision mal consignée se corrige sur la liste pour approbation finale.
refusal-corrected-before = Cette décision a déjà été corrigée.
refusal-corrected-before-help = Rouvrez la liste : seule la consignation la plus récente se corrige.
refusal-nobody-listed = La liste pour approbation finale est vide.
refusal-nobody-listed-help = La présidence doit d’abord inviter à titre provisoire.
refusal-list-changed = La liste pour approbation finale est autre : la Réunion décide de chaque organisation qui y figure et d’aucune autre.
refusal-list-changed-help = Rouvrez la liste et consignez la décision sur sa totalité.
refusal-not-while-sitting = La Réunion décide pendant qu’elle siège, du { $from } au { $until }.
refusal-not-while-sitting-help = Indiquez le moment de la décision à l’heure du lieu.
