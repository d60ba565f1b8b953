# Les finances au bureau : estimation, répartition, avis, paiements, comptes, clôture.

costs-title = Coûts
costs-money = Paiements reçus
costs-arrears = Arriérés
costs-funds = Fonds
costs-contributions = État des contributions
costs-estimate = Coûts estimatifs
costs-apportion = Répartir les coûts
costs-apportionments = Répartitions
costs-apportionment = Répartition { $number }
costs-bills = Avis et notes de crédit
costs-closing = Clôture des comptes
costs-waiting = En attente d’une seconde personne
costs-waits = en attente d’une seconde personne
costs-liquidity = Liquidités
costs-no-estimate = Aucune estimation n’a encore été publiée.
costs-none-shared = Rien n’a encore été réparti.
costs-issued = Publication
costs-adopted = Adoption
costs-not-adopted = pas encore adoptée
costs-needed = Nécessaire
costs-billed = Facturé
costs-received = Reçu
costs-outstanding = Restant dû
costs-missing = Manquant
costs-what = Objet
costs-amount = Montant
costs-enough = couvert
costs-not-enough = non couvert
costs-decide = Décision sur la tenue de la réunion au plus tard le
costs-number = Numéro
costs-for = Objet
costs-kept = Enregistrement
costs-payers = Contributeurs
costs-payer = Contributeur
costs-total = Total
costs-quantity = Quantité
costs-unit = Prix unitaire
costs-subtotal = Sous-total
costs-support = Dépenses d’appui au programme
costs-contingency = Réserve pour imprévus
costs-order-of = Ordre d’application
costs-percent = Pourcentage, par exemple 13 ou 7.5.
costs-changes = Modifications
costs-no-changes = Aucune modification.
costs-standing = Estimation en vigueur : version
costs-write = Rédiger la version suivante
costs-second-person = Vous avez établi ce document. Une autre personne le publie.
costs-issue-estimate = Publier cette estimation
costs-adopt = Consigner son adoption
costs-decided-on = Date de la décision
costs-paper = Document de référence
costs-paper-hint = Le rapport avec son paragraphe, ou la décision.
costs-currency = Monnaie
costs-currency-hint = Trois lettres, selon ISO 4217.
costs-line = Ligne { $number }
costs-words = Précisions
costs-total-hint = Laisser vide pour reprendre le total de l’estimation en vigueur.
costs-expected = États non parties contributeurs
costs-expected-hint = Codes tels que FIN USA, séparés par une espace. Pour une répartition définitive, ils découlent de la liste des participants.
costs-nearest = Prendre le taux théorique de la période la plus proche lorsque le barème n’en fixe pas
costs-share-out = Répartir et enregistrer
costs-what-if = Si un autre État participe
costs-come = États qui pourraient venir
costs-come-hint = Codes tels que FIN USA. Rien n’est enregistré.
costs-what-if-show = Montrer l’effet
costs-before = Sans eux
costs-after = Avec eux
costs-difference = Différence
costs-wrong-state = { $code } n’est le code d’aucun État.
costs-wrong-come = Indiquez au moins un État.
costs-as-of = Au
costs-scale = Barème des quotes-parts
costs-nobody = aucun
costs-derivation = Calcul détaillé
costs-shares = Quotes-parts
costs-rate = Taux, %
costs-share = Part, %
costs-due = À payer avant le
costs-draw-up = Établir les avis
costs-draw-up-hint = Chaque contributeur reçoit la différence avec ce qui lui a déjà été assigné. Une seconde personne publie les avis.
costs-run = Avis établis
costs-kind = Nature
costs-ground = Motif
costs-dated = Date
costs-issue-bills = Publier ces avis
costs-give-up = Y renoncer
costs-no-bills = Aucun avis n’a encore été publié.
costs-state = État
costs-paid = payé
costs-open = ouvert
costs-correct = Corriger
costs-credit = Corriger un avis par une note de crédit
costs-credit-draw = Établir la note de crédit
costs-notice = Avis
costs-notice-hint = Son numéro, tel qu’il figure dans le tableau.
costs-off = Montant à déduire
costs-reason = Motif
costs-reason-hint = Le contributeur le lira.
costs-wrong-notice = Indiquez le numéro d’un avis existant.
costs-wrong-paper = Indiquez le document.
costs-wrong-reason = Indiquez le motif.
costs-wrong-empty = À remplir.
costs-wrong-meeting = Aucune réunion ne porte cette clé.
costs-wrong-file = Choisissez un fichier.
costs-enter = Saisir un paiement
costs-upload = Déposer un relevé bancaire
costs-payments-wait = Paiements à traiter
costs-more-wait = Autres paiements en attente non affichés : { $count }
costs-none-wait = Aucun paiement en attente.
costs-allocated = Imputés à des avis
costs-none-allocated = Rien n’est encore imputé.
costs-on = Date
costs-not-known = inconnu
costs-remitter = Nom indiqué par la banque
costs-reference = Référence
costs-left = Non encore imputé
costs-sent = Envoyé dans une autre monnaie
costs-sent-hint = Montant, monnaie et taux vont ensemble ou pas du tout.
costs-sent-currency = Sa monnaie
costs-exchange = Taux, selon l’avis de la banque
costs-charges = Frais bancaires à la charge du secrétariat
costs-charges-hint = Laisser vide s’il n’y en a pas.
costs-payer-hint = Le code, par exemple FRA.
costs-no-proposal = Aucune proposition : une personne doit chercher.
costs-proposed = Proposition :
costs-left-over = Reste :
costs-take-proposal = Accepter la proposition
costs-set-parts = Imputer soi-même
costs-allocate = Imputer à ces avis
costs-name-payer = Indiquer qui a payé
costs-set-by = Imputation
costs-undo = Annuler
costs-undone = Annulé le
costs-file = Fichier
costs-file-hint = CAMT.053 (ISO 20022) ou tableau CSV.
costs-statement-lead = Une écriture déjà connue n’est pas comptée deux fois. Ce qui concorde exactement est imputé aussitôt.
costs-bank-account = Compte
costs-table-hint = Seulement si le tableau ne l’indique pas.
costs-file-refused = Rien de ce fichier n’a été repris. Les erreurs figurent ci-dessous.
costs-uneven = Les écritures ne mènent pas d’un solde à l’autre ; différence sur ce compte :
costs-at-line = Ligne { $line } :
costs-taken = Le relevé a été repris.
costs-new = Nouveaux paiements
costs-exact = Imputés aussitôt
costs-known = Déjà connus
costs-out = Sorties
costs-remarks = À noter
costs-account = Compte
costs-owed = Dû
costs-overdue = Échu
costs-nothing-owed = Rien n’est dû.
costs-how-to-pay = Payez sur le compte indiqué dans l’avis en citant son numéro : le paiement sera imputé sans autre démarche.
costs-own-share = Calcul de la quote-part
costs-not-billed = Aucune quote-part n’a été facturée pour cette réunion.
costs-notices = Avis
costs-statement = Relevé de compte
costs-no-lines = Aucun mouvement.
costs-balance = Solde
costs-payment = Paiement
costs-meeting = Réunion
costs-meeting-hint = Sa clé, par exemple ccm/12msp, s’il y a lieu.
costs-not-drawn = Aucun projet de clôture.
costs-close = Clore les comptes
costs-closed = clos
costs-assessed = Mis en recouvrement
costs-spent = Dépensé
costs-unspent = Solde inutilisé
costs-treatment = Sort du solde
costs-back = Restitué
costs-credits = Crédits
costs-draw-up-closing = Établir la clôture
costs-which-fund = Fonds
costs-moved = Versé ou dépensé
costs-party = Donateur ou bénéficiaire
costs-purpose-of = Objet
costs-holds = En caisse
costs-move = Saisir un mouvement
costs-no-contributions = Rien n’a encore été mis en recouvrement.
costs-purpose = { $code ->
    [preliminary] provisoire, avant la réunion
   *[final] définitive, selon la participation
}
costs-why = { $code ->
    [reference_and_amount] le paiement cite l’avis et le solde exactement
    [bundle_and_sum] il désigne la facture collective et règle au centime près ce qui en reste dû
    [references_and_sum] le paiement cite des avis et en solde exactement la somme
    [reference] le paiement cite l’avis, d’un autre montant
    [payer_and_amount] le contributeur doit exactement ce montant
    [payer_and_sum] le contributeur doit exactement ce montant sur plusieurs avis
    [amount] un seul avis est de ce montant
   *[payer] le contributeur est débiteur
}
costs-set = { $code ->
    [exact] référence et montant concordent
   *[confirmed] décision d’une personne
}
costs-rest = { $code ->
    [returned] restitué au prorata
   *[kept] conservé pour la réunion suivante
}
costs-fund = { $code ->
    [working_capital] Fonds de roulement
    [voluntary] Contributions volontaires
   *[sponsorship] Parrainage de délégués
}
costs-direction = { $code ->
    [given] versé
   *[spent] dépensé
}
costs-order = { $code ->
    [support_first] appui d’abord, réserve sur les deux
    [contingency_first] réserve d’abord, appui sur les deux
   *[both_on_subtotal] chacun sur le sous-total
}
costs-bill = { $code ->
    [notice] avis de mise en recouvrement
   *[credit_note] note de crédit
}
costs-because = { $code ->
    [share] quote-part
    [final_share] différence avec la quote-part définitive
    [correction] rectification
   *[unspent] solde inutilisé
}
costs-age = { $code ->
    [not_due] non échu
    [up_to_30] jusqu’à 30 jours
    [up_to_60] de 31 à 60 jours
    [up_to_90] de 61 à 90 jours
   *[over_90] plus de 90 jours
}
costs-done = { $code ->
    [kept] Le projet est enregistré. Une seconde personne le publie.
    [issued] L’estimation est publiée.
    [adopted] L’adoption est consignée.
    [drawn-up] C’est établi, en attente d’une seconde personne.
    [issued-bills] Les avis sont publiés.
    [given-up] Les avis ont été abandonnés.
    [allocated] Le paiement est imputé.
    [named] Le contributeur est consigné.
    [undone] C’est annulé ; le paiement est de nouveau en attente.
    [entered] Le paiement est saisi et en attente.
    [went-back] Le montant reparti est enregistré.
    [closed] Les comptes sont clos.
   *[moved] Le mouvement est saisi.
}
costs-bank-remark = { $code ->
    [not-booked] L’écriture n’est pas comptabilisée et a été laissée de côté.
    [reversal] L’écriture en annule une autre.
    [bundle-differs] Les paiements d’un lot ne correspondent pas à son montant ; il est repris seul, sans noms.
    [repeated-reference] La banque donne aussi cette référence à une écriture antérieure.
    [charges-differ] Les frais sont en plusieurs monnaies et n’ont pas été additionnés.
   *[no-day-of-booking] Pas de date de comptabilisation ; la date de valeur en tient lieu.
}
costs-bank-fault = { $code ->
    [too-large] Le fichier est trop volumineux.
    [too-many] Il y a trop d’écritures.
    [too-long] Un texte est trop long.
    [too-deep] Les éléments sont imbriqués trop profondément.
    [unreadable] Le fichier n’a pas pu être lu.
    [not-text] Des octets ne sont pas du texte.
    [encoding] Ce codage n’est pas lu.
    [unknown-form] Ce n’est ni un relevé ni un tableau.
    [not-a-statement] Ce n’est pas un relevé de compte.
    [version] Cette version du format est inconnue.
    [no-statement] Il ne contient aucun relevé.
    [truncated] Le fichier est tronqué.
    [not-xml] Le balisage est défectueux.
    [document-type] Un type de document n’est pas admis.
    [entity] Une entité n’est pas suivie.
    [mixed] Du texte figure à côté d’éléments.
    [missing] Un élément requis manque.
    [repeated] Un élément figure deux fois.
    [statement-twice] Un relevé figure deux fois.
    [amount-empty] Le montant manque.
    [amount-separator] Un séparateur figure parmi les chiffres du montant.
    [amount-too-fine] Le montant a plus de décimales que sa monnaie.
    [amount-not-digits] Le montant n’est pas un nombre.
    [amount-too-large] Le montant est trop grand.
    [negative] Le montant est négatif.
    [currency] Ce n’est pas une monnaie.
    [other-currency] La monnaie n’est pas celle du compte.
    [day] Ce n’est pas une date.
    [direction] Ni entrée ni sortie.
    [indicator] Ni vrai ni faux.
    [rate] Ce n’est pas un taux de change.
    [no-heading] Aucune ligne n’a d’en-têtes pour la date et le montant.
    [columns] La ligne n’a pas le nombre de cellules des en-têtes.
    [quotation] Un guillemet n’est pas fermé.
    [decimal-mark] Point et virgule peuvent se lire de deux façons.
    [decimal-marks] Point et virgule précèdent tous deux des décimales.
    [day-order] La date peut se lire de deux façons.
    [day-orders] Les dates sont dans deux ordres.
    [no-account] Le tableau n’indique pas de compte. Indiquez-le ci-dessous.
    [no-currency] Le tableau n’indique pas de monnaie. Indiquez-la ci-dessous.
   *[more] Il y a d’autres erreurs.
}
costs-as-pdf = PDF
costs-as-xlsx = En classeur (XLSX)
costs-months = À la fin des mois précédents
costs-part = Partie { $number } sur { $count }
costs-first = Première
costs-earlier = Précédente
costs-later = Suivante
costs-last = Dernière
costs-scale-hint = Comme le dit le profil du traité, ou un autre. Si le barème change pendant l’exercice, « chaque barème selon ses jours » tient compte des deux.
costs-from = Du
costs-until = Au
costs-from-hint = Seulement pour « chaque barème selon ses jours » : l’exercice. À défaut, l’année de l’ouverture.
costs-by-scale = { $code ->
    [by-opening] le barème en vigueur à l’ouverture de la réunion
    [by-issue] le barème en vigueur aujourd’hui
    [latest] le dernier barème
   *[by-days] chaque barème selon ses jours
}
costs-journal = Journal pour la comptabilité
costs-journal-lead = Chaque écriture de la période avec le code de son compte dans la comptabilité du secrétariat. Débits et crédits concordent.
costs-journal-show = Montrer les totaux
costs-journal-file = Prendre le fichier (CSV)
costs-edition = { $code ->
    [draft] projet
   *[issued] publiée
}
costs-came = { $code ->
    [payment] versement
   *[returned] versement repris
}
costs-sum = { $code ->
    [subtotal] { costs-subtotal }
    [support] { costs-support }
    [contingency] { costs-contingency }
    [assessed] { costs-assessed }
    [spent] { costs-spent }
    [unspent] { costs-unspent }
    [back] { costs-back }
   *[total] { costs-total }
}
costs-taken-back = Repris par la banque
costs-takes-back = Elle peut reprendre le versement du { $date }.
costs-takes-nothing = Aucun versement de ce montant n’est connu.
costs-set-against = Imputé sur :
costs-see-to-it = Rien n’a été modifié. Enregistrez-le au paiement : ce qu’il réglait sera de nouveau dû.
costs-gone = { $code ->
    [taken_back] repris par la banque
   *[sent_back] renvoyé au contributeur
}
costs-enter-gone = { $code ->
    [taken_back] Enregistrer la reprise par la banque
   *[sent_back] Enregistrer un renvoi partiel ou total
}
costs-gone-lead = { $code ->
    [taken_back] Le paiement entier disparaît. Ce qu’il réglait est de nouveau dû.
   *[sent_back] Seul le reste du paiement peut être renvoyé. La personne qui l’enregistre n’est pas celle qui a saisi le paiement.
}
costs-evidence = Pièce de la banque
costs-evidence-hint = L’écriture du relevé ou l’ordre, tel que la banque le désigne.
costs-went-back = Montants repartis
costs-to-gone = Ce paiement et ce qui en est reparti
costs-budget = Budget
costs-budgets = Budgets
costs-of-meeting = Coûts de la réunion
costs-budget-hint = Un second budget a ses propres contributeurs et sa propre estimation.
costs-if-it-comes = Ce que chacun supporte s’il vient
