# Le relevé de compte d’un contributeur.

statement-title = Relevé de compte
statement-as-at = Au { $date }
statement-currency = Montants en
statement-column-date = Date
statement-column-what = Mouvement
statement-column-charged = Débit
statement-column-credited = Crédit
statement-column-balance = Solde
statement-payment = Paiement reçu
statement-repayment = { $ground ->
    [taken_back] Paiement repris par la banque
   *[sent_back] Renvoyé au contributeur
}
statement-bill = { $kind ->
    [credit_note] Note de crédit { $number }
   *[notice] Avis de contribution { $number }
}
statement-reference = Référence : { $reference }
statement-balance = { $side ->
    [payer] Solde en faveur du contributeur
    [even] Le compte est soldé
   *[owed] Solde dû
}
statement-nothing = Rien n’a été mis en recouvrement ni reçu.
statement-open = Avis non soldés
statement-open-none = Aucun avis n’est en attente de paiement.
statement-column-notice = Avis
statement-column-due = Échéance
statement-column-age = Ancienneté
statement-column-left = Reste à payer
statement-age = { $age ->
    [not_due] non échu
    [up_to_30] échu depuis 30 jours au plus
    [up_to_60] échu depuis 31 à 60 jours
    [up_to_90] échu depuis 61 à 90 jours
   *[over_90] échu depuis plus de 90 jours
}
statement-by-age = Par ancienneté
statement-open-total = Total des avis non soldés
statement-remark = Un paiement compte à partir du jour où la banque le compte. Les sommes qui ne sont pas encore imputées sur un avis diminuent le solde et laissent les avis ouverts.
