# Le document des coûts : ce qu’une réunion devrait coûter, et ce qu’une révision a changé.

estimate-title = Coûts estimatifs de la { $meeting } { $of_treaty }
estimate-budget-title = Coûts estimatifs : { $purse }
estimate-revision = Estimation révisée, { $mark }
estimate-currency = Tous les montants sont en { $currency }
estimate-column-item = Poste
estimate-column-quantity = Quantité
estimate-column-price = Prix unitaire
estimate-column-amount = Montant
estimate-column-change = Modification
estimate-column-before = Avant
estimate-column-now = Maintenant
estimate-heading = { $heading ->
    [documentation] Documentation
    [interpretation] Interprétation
    [rooms_and_services] Salles et services
    [staff] Personnel temporaire
   *[other] Autres dépenses
}
estimate-item = { $item ->
    [pre_session_documentation] Documentation d’avant session
    [in_session_documentation] Documentation de session
    [post_session_documentation] Documentation d’après session
    [summary_records] Comptes rendus analytiques
    [interpretation] Interprétation des séances
    [conference_servicing] Services de conférence
    [rooms] Salles, sonorisation et nettoyage
    [security] Sécurité
    [technology] Moyens techniques et participation à distance
    [accessibility] Accessibilité
    [temporary_staff] Personnel temporaire du secrétariat
    [staff_travel] Voyages du personnel
   *[miscellaneous] Divers
}
estimate-words-in = { $words } (en { $language })
estimate-heading-sum = Sous-total
estimate-subtotal = Somme de toutes les rubriques
estimate-support = Dépenses d’appui aux programmes ({ $rate } { $base ->
    [both] de la somme et de la provision pour imprévus
   *[subtotal] de la somme
})
estimate-contingency = Provision pour imprévus ({ $rate } { $base ->
    [both] de la somme et des dépenses d’appui aux programmes
   *[subtotal] de la somme
})
estimate-support-name = Dépenses d’appui aux programmes
estimate-contingency-name = Provision pour imprévus
estimate-order-name = Ordre des pourcentages
estimate-order = { $order ->
    [support_first] appui d’abord
    [contingency_first] imprévus d’abord
   *[both_on_subtotal] chacun de la somme
}
estimate-total = Total
estimate-changes = Modifications depuis la dernière version
estimate-change = { $kind ->
    [added] Ajouté
    [removed] Supprimé
   *[changed] Modifié
}
estimate-notes = Notes
estimate-rule = Les coûts estimatifs sont adoptés par la réunion qui précède celle à laquelle ils se rapportent.
estimate-budget-rule = La réunion se prononce sur ce budget en plus de ses propres coûts.
estimate-adopted = Adopté le { $date } : { $paper }.
estimate-not-adopted = La présente estimation n’a pas encore été adoptée.
estimate-basis = Les coûts sont répartis sur la base suivante : { $article }.
