# Le statut des États et ses raisons.

standing-name = { $standing ->
    [party] État partie
    [party_pending] Partie en attente d’entrée en vigueur
    [signatory] Signataire
    [withdrawn] Retiré
   *[not_party] État non partie
}
standing-signed = signature le { $on }
standing-applies-provisionally = application provisoire depuis le { $on }
standing-deposited = { $instrument ->
    [ratification] ratification déposée
    [acceptance] acceptation déposée
    [approval] approbation déposée
    [accession] adhésion déposée
   *[succession] succession notifiée
} le { $on }
standing-in-force = en vigueur le { $on }, art. { $article }
standing-date-not-known = partie, date inconnue
standing-succeeded = avec effet au { $on }
standing-withdrawal-notified = retrait notifié le { $on }
standing-withdrawal-effective = retrait effectif le { $on }, art. { $article }
standing-withdrawal-held = retrait suspendu par un conflit armé depuis le { $on }, art. { $article }
standing-no-act = aucun acte enregistré
standing-reasons = { $first } ; { $rest }
