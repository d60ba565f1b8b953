# Ce que dit la ligne de commande. Un nom entre { $accolades } est inséré tel quel.

console-status-on = { $title }, { $date }
console-heading-address = Adresse
console-heading-article = Article
console-heading-at = Date et heure
console-heading-cancelled_on = Annulée le
console-heading-capacity = Qualité
console-heading-category = Catégorie
console-heading-channel = Voie
console-heading-check = Vérification
console-heading-code = Code
console-heading-composition_due_on = Délégations attendues le
console-heading-count = Nombre
console-heading-courtesy = Titre
console-heading-dated = Datée du
console-heading-dates = Dates
console-heading-deposited_on = Déposé le
console-heading-emails = Courriel
console-heading-ended = Fin
console-heading-entered = Inscrit
console-heading-fact = Élément
console-heading-family = Nom
console-heading-found = Constatations
console-heading-from = À compter du
console-heading-function = Fonction
console-heading-given = Prénoms
console-heading-in_force_on = En vigueur le
console-heading-rate_percent = Taux (%)
console-heading-share_percent = Part (%)
console-heading-amount = Montant
console-heading-iso3 = Code
console-heading-key = Clé
console-heading-kind = Type
console-heading-language = Langue
console-heading-language_set_on = Fixée le
console-heading-languages = Langues
console-heading-manner = Mode
console-heading-meeting = Réunion
console-heading-name = Nom
console-heading-number = Numéro
console-heading-office = Bureau
console-heading-own_script = Écriture d’origine
console-heading-parties = Parties
console-heading-person = Personne
console-heading-place = Rang
console-heading-published_at = Publié
console-heading-purpose = Objet
console-heading-reason = Motif
console-heading-received_at = Reçu
console-heading-reference = Référence
console-heading-role = Rôle
console-heading-rule = Règle
console-heading-scope = Portée
console-heading-sha256 = SHA-256
console-heading-source = Source
console-heading-stage = État
console-heading-standing = Statut
console-heading-state = État
console-heading-station = Lieu d’affectation
console-heading-step = Étape
console-heading-timeliness = Délai
console-heading-symbol = Cote
console-heading-title = Titre
console-heading-treaty = Traité
console-heading-until = Jusqu’au
console-heading-valid_from = Valable du
console-heading-valid_until = Valable jusqu’au
console-heading-value = Valeur
console-heading-verified = Vérification
console-heading-version = Version
console-heading-withdrawal_effective_on = Retrait effectif le
console-heading-year = Année

console-kind-payer = contributeur
console-kind-ldc-list = liste des pays les moins avancés
console-kind-delegation = délégation
console-kind-file = fichier
console-kind-document = document
console-kind-meeting = réunion
console-kind-mission = mission
console-kind-note = note
console-kind-organization = organisation
console-kind-paper = document
console-kind-person = personne
console-kind-request = demande de participation
console-kind-role = rôle
console-kind-site = site
console-kind-state = État
console-kind-treaty = traité

console-who-acts = Qui agit ?
console-who-acts-help = désignez-vous par --as PERSON ; `convene person list` montre qui est enregistré
console-unknown = N’est pas enregistré : { $kind } `{ $key }`.
console-unknown-help = les commandes `list` montrent ce qui est enregistré
console-already-on-record = Déjà enregistré : { $kind } `{ $key }`.
console-faults = { $file } : { $count ->
    [one] { $count } erreur ; rien n’a été modifié
   *[other] { $count } erreurs ; rien n’a été modifié
}
console-faults-help = corrigez le fichier aux endroits indiqués et présentez-le de nouveau
console-fault-at-line = { $file }, ligne { $line }, { $column } : trouvé « { $found } », attendu { $expected }
console-fault-in-line = { $file }, ligne { $line } : trouvé « { $found } », attendu { $expected }
console-fault-at-field = { $file }, { $column } : trouvé « { $found } », attendu { $expected }
console-last-administrator = Il ne resterait personne pour administrer le site.
console-last-administrator-help = nommez d’abord un autre administrateur
console-changed-meanwhile = Une autre personne a modifié cet élément entre-temps ; rien n’a été écrit.
console-changed-meanwhile-help = consultez-le de nouveau et répétez la commande
console-file-too-large = Le fichier dépasse 20 Mio.
console-file-unreadable = Lecture impossible de { $file } : { $why }
console-no-workbook-in-terminal = Un classeur ne s’affiche pas dans un terminal.
console-no-workbook-in-terminal-help = indiquez un fichier avec --output, ou redirigez la sortie standard vers un fichier
console-no-site = { $folder } n’est pas un site : { $why }
console-no-site-help = créez-en un avec `convene found`, ou essayez `convene demo`

console-imported = { $file } est désormais applicable (SHA-256 { $hash }…).
console-missions-imported = { $count ->
    [one] Le registre compte désormais { $count } mission.
   *[other] Le registre compte désormais { $count } missions.
}
console-language-set = La langue est fixée ; ce n’est plus une présomption.
console-site-founded = Le site { $site } est créé. `convene person appoint` y ajoute les personnes suivantes.
console-person-appointed = La personne est nommée.
console-person-erased = Le nom et l’identifiant sont effacés ; le journal reste vérifiable.
console-role-given = Le rôle est donné à compter de ce jour.
console-role-ended = Le rôle est retiré.
console-treaty-entered = Traité inscrit : { $title }.
console-meeting-opened = Le dossier de la réunion { $meeting } est ouvert. `convene note draft { $meeting }` en rédige la note.
console-meeting-followed = Le dossier de la réunion { $meeting } est ouvert, les dates étant décalées. Sa résolution reste à indiquer.
console-resolution-named = La réunion { $meeting } se fonde désormais sur la résolution.
console-meeting-arranged = L’organisation de la réunion { $meeting } est modifiée. Les approbations données au texte antérieur sont caduques.
console-meeting-cancelled = La réunion { $meeting } est annulée. Ses notes émises peuvent être retirées.
console-note-drafted = La note est rédigée. Une autre personne l’approuve avec `convene note approve`.
console-correction-drafted = La rectification est rédigée ; elle s’adresse à tous les destinataires de la note antérieure.
console-withdrawal-drafted = Le retrait est rédigé ; il s’adresse à tous les destinataires de la note antérieure.
console-departure-kept = La dérogation au texte de base est conservée comme version { $version }.
console-note-approved = La note { $reference } est approuvée et établie, prête à être paraphée.
console-note-initialled = La note { $reference } est paraphée.
console-note-issued = La note { $reference } est émise. Elle peut désormais être rectifiée ou retirée, jamais modifiée.
console-note-abandoned = La note est abandonnée. Son numéro, si elle en avait un, reste comptabilisé.
console-document-published = { $symbol } est publié, version { $version }.
console-publication = Le document n’est pas publié ; rien n’a été modifié.
console-papers-written = { $count ->
    [one] { $count } document se trouve dans { $folder }.
   *[other] { $count } documents se trouvent dans { $folder }.
}
console-drawing-up = Établissement
console-writing-out = Écriture

console-fact-title = Réunion
console-fact-dates = Dates
console-fact-place = Lieu
console-fact-basis = Fondement
console-fact-composition = Délégations attendues
console-fact-cancelled = Annulée
console-fact-note = Note
console-fact-broken = Ne peut être convoquée
console-deadline = { $weekday } { $date }, fin de la journée à l’heure de { $zone } (retard à partir de { $late_from })
console-quotation-read = tient ; la source a été lue
console-quotation-as-quoted = tient par rapport à un texte connu seulement par un document qui le cite
console-quotation-not-verified = tient par rapport à un texte non vérifié
console-quotation-no-source = aucun texte n’est conservé dans cette langue pour la comparer
console-by-rule = nommée à l’article { $rule } du règlement intérieur
console-version-issued = émise
console-version-courtesy = de courtoisie
console-mark-replaced = remplacé pour cette réunion
console-mark-added = ajouté pour cette réunion
console-mark-wanting = manque dans cette langue
console-yes = oui
console-verified = vérifiée
console-unverified = non vérifiée
console-rule-title = titre
console-rule-entry-into-force = entrée en vigueur
console-rule-withdrawal = retrait
console-rule-costs = coûts
console-rule-observers = observateurs
console-rule-mandate = mandat de l’Organisation des Nations Unies
console-rule-symbols = cotes
console-rule-text = texte conservé
console-calendar-due = { $meeting } : date limite pour la composition des délégations

console-check-schema = schéma et références
console-check-journal = journal
console-check-papers = documents
console-check-numbers = registre des numéros
console-check-notes = concordance des notes et des réunions
console-check-money = comptes : écritures, factures, paiements et quotes-parts
console-in-order = en ordre
console-not-in-order = pas en ordre
console-ailing = { $count ->
    [one] { $count } vérification a relevé une anomalie.
   *[other] { $count } vérifications ont relevé une anomalie.
}

console-demonstration-name = Secrétariat de démonstration
console-not-a-demonstration = Ce dossier contient un site qui n’est pas une démonstration ; il a été laissé intact.
console-not-a-demonstration-help = indiquez un autre dossier avec --site
console-demonstration-clock = Ceci est une démonstration : son horloge indique { $moment }.
console-stage-passed = Le site de { $site } en est à l’étape « { $stage } » ; il ne revient pas à « { $wanted } ».
console-stage-passed-help = indiquez un autre dossier avec --site, ou une étape ultérieure
console-demonstration-done =
    { $reference } : { $stage } ; { $papers } documents en six langues ({ $seconds } s).

      { $site }/papers/notes/en/FRA.pdf     la note verbale à la France ; ar, zh, fr, ru et es se trouvent à côté
      { $site }/papers/letters/fr/icrc.pdf  la lettre à une organisation nommée dans le règlement intérieur
      { $site }/roster.xlsx                 qui est convoqué, qui est invité, et pourquoi (aussi roster.csv)
      { $site }/ccm-12msp.ics               la réunion pour un calendrier

    À essayer ensuite (les personnes et les adresses sont fictives) :

      convene status ccm --on 2024-09-10
      convene meeting show ccm/12msp --site { $site }
      convene note show ccm/12msp --language fr --site { $site }
      convene delegation list ccm/12msp --site { $site }
      convene request list ccm/12msp --as h.valdes --site { $site }
      convene doctor --site { $site }
console-serving = Le portail est à { $address }. Arrêtez-le par Ctrl-C.
console-serve-in-the-clear = { $at } n’est pas réservée à cette machine, et le site ne nomme ni certificat ni mandataire : noms et liens circuleraient en clair.
console-serve-in-the-clear-help = Nommez certificate et key sous [serve] dans site.toml, ou le mandataire dans behind_proxy.
console-composition = La composition n’est pas encore admise.
console-request-decided = { $count ->
    [one] Une demande a été décidée.
   *[other] { $count } demandes ont été décidées.
}
console-heading-direction = Sens
console-heading-subject = Objet
console-heading-sender = Expéditeur
console-heading-their_reference = Leur référence
console-heading-answers = Répond à
console-heading-act = Acte
console-heading-facts = Faits
console-heading-door = Porte
console-delivery = Rien n’est encore enregistré.
console-letter = La lettre n’est pas encore enregistrée.
console-letter-registered = La lettre est enregistrée sous { $number }.
console-enrolled = La personne inscrit une clé à cette adresse, une fois, dans la journée : { $address }
console-kind-letter = lettre
console-kind-enrolment = inscription
console-request-form = La demande n’est pas encore admise.
console-step-in = Entrez à la place de chacun : { $address }/fr/step-in
console-certificate-and-key = Le site nomme un certificat sans sa clé, ou une clé sans son certificat : nommez les deux sous [serve] dans site.toml.
console-estimate = L’estimation comporte des erreurs ; rien n’a été enregistré.
console-payment = Le paiement comporte des erreurs ; rien n’a été enregistré.
console-post-in-the-clear = Hors de cette machine, les lettres ne circulent pas en clair : security vaut tls ou starttls.
console-heading-currency = { costs-currency }
console-heading-total = { costs-total }
console-heading-payers = { costs-payers }
console-heading-payer = { costs-payer }
console-heading-unit = { costs-unit }
console-heading-quantity = { costs-quantity }
console-heading-words = { costs-words }
console-heading-item = { estimate-column-item }
console-heading-before = { costs-before }
console-heading-after = { costs-after }
console-heading-ground = { costs-ground }
console-heading-due_on = { costs-due }
console-heading-left = Reste
console-heading-remitter = { costs-remitter }
console-heading-on = { costs-on }
console-heading-balance = { costs-balance }
console-heading-owed = { costs-owed }
console-heading-assessed = { costs-assessed }
console-heading-received = { costs-received }
console-heading-outstanding = { costs-outstanding }
console-heading-fund = { costs-which-fund }
console-heading-sponsorship = { sponsorship-title }
console-heading-party = { costs-party }
console-heading-adopted = { costs-adopted }
console-heading-charged = { statement-column-charged }
console-heading-credited = { statement-column-credited }
console-heading-scale = { costs-scale }
console-heading-payment = { costs-payment }
console-heading-account = { costs-account }
console-heading-not_due = non échu
console-heading-up_to_30 = jusqu’à 30 jours
console-heading-up_to_60 = de 31 à 60 jours
console-heading-up_to_90 = de 61 à 90 jours
console-heading-over_90 = plus de 90 jours
console-heading-proposal = Proposé
console-heading-allocation = Imputation
console-heading-budget = Budget
console-heading-entry = Écriture
console-heading-account_code = Code du compte
console-heading-cost_centre = Centre de coûts
console-heading-debit = Débit
console-heading-credit = Crédit
console-kind-run = série d’avis en attente
console-kind-bill = avis
console-kind-estimate = estimation
console-kind-apportionment = répartition
console-kind-payment = versement
console-kind-allocation = imputation
console-kind-budget = budget
console-kind-account = compte
console-rule-sharing = répartition des coûts
console-rule-overheads = appui, imprévus, ordre
console-rule-decision = mois avant l’ouverture où la décision est prise
console-statement = Le relevé a des défauts ; rien n’en a été repris.
console-paper-written = Écrit dans { $file }.
console-estimate-kept = La version { $version } de l’estimation est rédigée. Une autre personne la publie avec `convene costs estimate issue`.
console-estimate-issued = La version { $version } de l’estimation est publiée.
console-estimate-adopted = L’adoption de la version { $version } est enregistrée.
console-shares-kept = La répartition { $number } est conservée : { $total } entre { $payers } contributeurs.
console-bills-drawn-up = Établis : { $bills }. Une autre personne les émet avec `convene costs bill issue`.
console-bills-issued = Émis et imprimés : { $bills }, de { $first } à { $last }.
console-bills-given-up = Les avis en attente sont abandonnés.
console-statement-taken = Relevé repris. Nouveaux : { $new }, imputés aussitôt : { $exact }, déjà connus : { $known }, sorties : { $out }.
console-payment-entered = Le versement est inscrit sous { $payment } et attend.
console-payer-named = Le versement est de { $payer }.
console-payment-allocated = Avis imputés : { $count }.
console-allocation-taken-back = Repris ; l’argent attend de nouveau.
console-payment-taken-back = Le paiement est repris ; ce qu’il réglait est de nouveau dû.
console-payment-sent-back = Le renvoi est enregistré.
console-closing-drawn-up = La clôture est établie. Une autre personne clôt avec `convene costs closing close`.
console-accounts-closed = Les comptes sont clos. Notes de crédit émises : { $credits }.
console-fund-moved = Le mouvement est inscrit.
console-sponsorship-asked = La demande { $number } est saisie.
console-sponsorship-proposed = Proposé. Un autre responsable des finances l’accorde par `convene costs sponsorship grant`.
console-sponsorship-granted = La demande est accordée.
console-sponsorship-refused = La demande est refusée.
console-sponsorship-released = Ce qui n’a pas été payé est de nouveau libre.
console-sponsorship-withdrawn = La demande est retirée.
console-letters-sent = { $count ->
    [one] { $count } lettre est en route.
   *[other] { $count } lettres sont en route.
}
console-letters-would-go = { $count ->
    [one] { $count } lettre partirait.
   *[other] { $count } lettres partiraient.
}
console-without-address = { $count ->
    [one] { $count } destinataire n’a pas d’adresse enregistrée.
   *[other] { $count } destinataires n’ont pas d’adresse enregistrée.
}
console-delivery-recorded = La remise est enregistrée.
console-nothing-for-pouch = Rien ne part par la valise : chaque destinataire a été atteint ou a une adresse.
console-nothing-for-pouch-help = Imprimez pour tous avec { $option }.
console-heading-proof = Preuve
console-mail-taken = { $file } : ajouté sous { $mail }.
console-mail-known = { $file } : déjà connu sous { $mail }.
console-heading-mail = Courriel
console-heading-participant = Participant
console-heading-order = Ordre des noms
console-heading-assumed = Supposé
console-mail-assigned = Le courriel est attribué.
console-mail-entered = Saisi ; la version { $version } de la délégation fait foi.
console-mail-aside = Le courriel est mis de côté.
console-kind-mail = courriel
console-acknowledgement-recorded = L’accusé de réception est enregistré.
console-mail-covers = Il couvre la version { $version } ; votre oui est consigné.
console-kind-information = information pour les participants
console-reminders-sent = Envoyés : { $count }, de { $first } à { $last }.
console-reminders-would-go = Partiraient : { $count } rappels par { $letters } lettres.
console-bundles-drawn-up = Établies : { $count }. Une autre personne les publie avec `convene costs bundle issue`.
console-bundles-issued = Publiées et imprimées : { $count }, de { $first } à { $last }.
console-bundles-given-up = Il a été renoncé aux factures collectives en attente.
console-notice-posted = { $number } est envoyé seul ; lettres déposées : { $letters }.
console-rule-reminders = jours de retard après lesquels un contributeur est relancé
console-rule-sponsorship = motifs de parrainage
console-heading-letters = Lettres
console-heading-days = Jours de retard
console-heading-notice = Avis
console-heading-since = Depuis
console-heading-sent_by = Envoyé par
console-kind-reminder = rappel
console-kind-bundle = facture collective
console-kind-sponsorship = demande de parrainage
