# L’avis de contribution avec sa facture, et la note de crédit.

bill-kind = { $kind ->
    [credit_note] Note de crédit
   *[notice] Avis de contribution et facture
}
bill-number = Numéro
bill-dated = Date
bill-due = Échéance
bill-meeting = Réunion
bill-budget = Budget
bill-payer = Contributeur
bill-basis = Base juridique
bill-article = { $treaty }, article { $article }
bill-decisions = { $treaty }, décisions des Parties
bill-corrects = Rectifie
bill-why = Motif
bill-reason = Explication
bill-ground = { $ground ->
    [final_share] Différence entre la répartition préliminaire et la répartition définitive
    [correction] Rectification
    [unspent] Part du montant non utilisé par la réunion
    [budget_share] Part de ce budget
    [budget_unspent] Part du montant non utilisé de ce budget
   *[share] Part des coûts de la réunion
}
bill-amount = { $kind ->
    [credit_note] Montant crédité
   *[notice] Montant à payer
}
bill-payable = À payer au plus tard le { $date }
bill-derivation = Calcul du montant
bill-step-total = Coûts répartis entre { $payers } contributeurs
bill-step-fixed-percent = Pourcentage fixe du total
bill-step-rate = Taux ({ $ground })
bill-rate-ground = { $ground ->
    [scale] barème des quotes-parts de l’ONU { $period }
    [notional] taux théorique, barème { $period }
    [notional_of_other] taux théorique du barème { $period }
    [by_days] barèmes au prorata des jours : { $period }
   *[given] taux fixé pour la présente répartition
}
bill-days = { $period } pour { $days } jours
bill-step-threshold = Au-dessous du seuil de
bill-step-fixed-taken = Reste après les pourcentages fixes d’autres contributeurs ({ $percent })
bill-step-others-held = Reste après { $payers } contributeurs retenus à un plafond ou à un minimum
bill-step-held = { $bound ->
    [ceiling] Part avant d’être ramenée au plafond
    [least_developed] Part avant d’être ramenée au plafond des pays les moins avancés
   *[minimum] Part avant d’être portée au minimum
}
bill-step-sum = Somme des taux des { $payers } contributeurs au prorata des taux
bill-step-factor = Facteur : montant pour un pour cent de taux
bill-step-share = Part non arrondie, taux × facteur
bill-step-fixed-share = Part non arrondie
bill-step-down = Arrondi à l’unité inférieure
bill-step-unit = Unités restantes : { $given }, attribuées aux plus forts restes ; rang de ce reste : { $rank }
bill-step-half-up = Arrondi au plus proche à { $unit } près, la moitié vers le haut
bill-step-pays = Part
bill-step-before = Déjà mis en recouvrement
bill-step-difference = Différence
bill-how = Modalités de paiement
bill-reference = Référence
bill-reference-why = Veuillez indiquer cette référence lors du paiement, afin qu’il soit imputé sur le présent avis.
bill-says-not = { $kind ->
    [credit_note] La présente note de crédit diminue ce qui est dû ; elle n’est ni un paiement ni un reçu. Elle ne préjuge en rien d’autres avis.
   *[notice] Le présent avis n’est pas un reçu. Il ne dit rien des avis antérieurs ni des paiements en cours : ceux-ci figurent dans le relevé de compte.
}
# A second budget of a meeting.
money-purse = { $budget }, { $meeting }
