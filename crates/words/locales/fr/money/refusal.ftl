# Ce que les règles financières refusent, et ce qui ne va pas dans la saisie.

money-refusal = { $why ->
    [nothing-to-bill] Il n’y a rien à facturer : aucune quote-part ne diffère de ce qui a été mis en recouvrement.
    [bills-under-way] D’autres factures de cette réunion attendent une deuxième personne. Émettez-les ou abandonnez-les d’abord.
    [second-person-for-bills] La personne qui a établi le document ne l’émet pas ; une deuxième personne le fait.
    [bills-issued] Ces factures ont déjà été émises.
    [bills-given-up] Ces factures ont été abandonnées.
    [due-before-dated] Un avis doit indiquer une date d’échéance, égale ou postérieure à sa date.
    [apportionment-billed] Cette répartition a déjà été facturée.
    [more-than-billed] Le solde de { $number } est inférieur à ce montant.
    [nothing-to-bundle] Aucun contributeur n’a deux avis en attente dans une même monnaie. Un avis isolé est envoyé seul.
    [bundles-under-way] D’autres factures collectives attendent une seconde personne. Publiez-les ou renoncez-y d’abord.
    [second-person-for-bundles] Qui a établi les factures collectives ne les publie pas. Une seconde personne le fait.
    [bundle-due-before-dated] Une facture collective est payable à sa date ou après.
    [bundle-changed] Une partie de ces montants a été payée, créditée ou envoyée depuis. Renoncez-y et établissez-les de nouveau.
    [notice-not-waiting] Cet avis n’est pas en attente : il a été envoyé, réuni avec d’autres, payé, ou n’est pas encore imprimé.
    [nothing-to-remind] Personne n’est à relancer aujourd’hui : rien n’est échu qui n’ait déjà été rappelé à son palier.
    [nothing-to-allocate] Indiquez un montant supérieur à zéro.
    [bill-not-open] { $number } n’est pas ouvert : payé, crédité ou inconnu.
    [bill-of-other-currency] L’avis est libellé en { $currency }. Une autre monnaie ne le règle qu’à un taux enregistré.
    [bill-of-other-payer] Cette somme appartient à { $payer } et ne règle l’avis de personne d’autre.
    [more-than-left] Il ne reste que { $amount } de ce paiement.
    [more-than-owed] Il ne reste dû que { $amount } sur cet avis.
    [no-reason] Indiquez le motif.
    [no-evidence] Indiquez la pièce de la banque qui le prouve.
    [before-payment] Le paiement date du { $date } ; il ne peut repartir plus tôt.
    [second-person-for-refund] La personne qui a saisi le paiement n’enregistre pas son renvoi. Une seconde personne le fait.
    [accounts-closed] Ces comptes sont clos.
    [closing-not-drawn-up] Aucune clôture n’a été établie.
    [second-person-for-closing] La personne qui a établi la clôture ne clôt pas ; une deuxième personne le fait.
    [bills-wait] Des factures de cette réunion attendent d’être émises. Émettez-les ou abandonnez-les d’abord.
    [negative-cost] Une réunion coûte zéro ou davantage.
    [closing-without-paper] Indiquez le document sur lequel repose la clôture.
    [nothing-moved] Indiquez un montant supérieur à zéro.
    [nameless-movement] Indiquez qui a donné ou reçu, et à quelle fin.
    [not-enough-in-fund] Le fonds ne contient que { $amount } dans cette monnaie.
    [no-sponsorship-programme] Le profil du traité ne connaît pas de programme de parrainage.
    [late-sponsorship-request] Les demandes étaient reçues jusqu’au { $date }.
    [too-many-sponsorship-requests] Cet État a déjà demandé pour autant de délégués qu’il en est reçu.
    [sponsorship-asked-twice] La demande { $number } vise le même délégué.
    [sponsorship-not-open] La demande est tranchée ou a été retirée.
    [nothing-granted] Indiquez un montant supérieur à zéro.
    [decision-without-reason] Dites pourquoi : la mission le lit.
    [grant-not-in-fund] Le fonds contient { $holds } dans cette monnaie, dont { $reserved } accordés et non payés.
    [grant-not-proposed] Rien n’a encore été proposé.
    [second-person-for-grant] La personne qui a proposé n’accorde pas. Une seconde personne le fait.
    [sponsorship-not-granted] La demande n’est pas accordée.
    [nothing-left-of-grant] Il ne reste rien de ce qui a été accordé.
    [more-than-granted] Il ne reste que { $amount } de ce qui a été accordé.
    [sponsorship-from-other-fund] Une demande est payée par le fonds de parrainage.
    [granted-in-fund] Le fonds contient { $holds } dans cette monnaie, dont { $reserved } accordés à des délégués et non payés.
    [account-without-code] Ces comptes ont bougé et n’ont pas de code sous [accounts] dans le fichier du site : { $accounts }.
    [no-period] La période finit avant de commencer.
    [no-total] Il n’y a pas de total à répartir : publiez d’abord une estimation ou indiquez un total.
    [not-closed] La réunion n’est pas close ; on ne sait pas encore qui y a participé.
    [missing-rate] { $payer } n’a pas de taux dans le barème utilisé. Demandez le taux notionnel le plus proche ou indiquez un taux.
   *[other] Les règles de répartition ne le permettent pas.
}
money-wrong = { $why ->
    [no-item] Choisissez l’objet de la dépense.
    [no-words] Indiquez de quoi il s’agit, dans une langue au moins.
    [no-quantity] Indiquez un nombre entier supérieur à zéro.
    [no-amount] Indiquez un montant tel que 1234.50, sans séparateur de milliers.
    [no-percentage] Indiquez un pourcentage de 0 à 100.
    [nothing] Saisissez au moins une ligne.
    [too-many] Il y a trop de lignes.
    [too-long] Ce texte est trop long.
    [too-large] La somme est trop grande pour être comptée.
    [no-date] Indiquez une date : année, mois, jour.
    [no-currency] Indiquez une monnaie telle que USD.
    [no-payer] Indiquez le code du contributeur, par exemple FRA.
    [no-charges] Les frais sont inférieurs à la somme reçue.
    [no-rate] La somme envoyée, sa monnaie et le taux vont ensemble.
    [no-criterion] Choisissez parmi les motifs du profil du traité.
    [no-why] Invoquez un motif, ou dites pourquoi.
    [no-paper] Indiquez la lettre.
   *[nameless] Indiquez le contributeur, un nom ou une référence.
}
