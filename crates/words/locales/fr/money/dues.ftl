# Ce qui est dû, au bureau : rappels, petits avis réunis.

dues-reminders = Rappels
dues-bundles = Factures collectives
dues-lead = Ce qui est échu et n’a pas encore été rappelé à son palier, au
dues-over = En retard de
dues-more-than = plus de { $days } jours
dues-treaty = Traité
dues-letters = Lettres
dues-would-go = Ce qui partirait
dues-none-due = Dans ce choix, personne n’est à relancer aujourd’hui. Ce qui a été rappelé à son palier, ou aujourd’hui, ne l’est pas de nouveau.
dues-no-address = aucune adresse enregistrée
dues-days-over = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
dues-send = { $count ->
    [one] Envoyer { $count } rappel
   *[other] Envoyer { $count } rappels
}
dues-sent = Rappels envoyés
dues-none-sent = Aucun rappel n’a encore été envoyé.
dues-sent-by = Envoyé par
dues-last = Dernier rappel
dues-off = Le fichier du site ne fixe aucun seuil sous { $setting } : chaque avis est envoyé seul.
dues-waiting = Avis en attente
dues-none-waiting = Aucun avis n’est en attente.
dues-waits = attend d’être réuni avec d’autres
dues-since = En attente depuis
dues-below = Au-dessous de
dues-alone = Envoyer seul
dues-post-alone = Envoyer seul un avis en attente
dues-post = L’envoyer
dues-draw-up = Établir des factures collectives
dues-draw-up-hint = Pour chaque contributeur qui a deux avis ou plus en attente dans une même monnaie, tous traités confondus. Une seconde personne les publie.
dues-one-payer = Pour ce contributeur seulement
dues-one-payer-hint = Laisser vide pour tous.
dues-run = Factures collectives établies
dues-issue = Publier ces factures
dues-none-issued = Aucune facture collective n’a encore été publiée.
dues-done = { $code ->
    [reminded] Les rappels sont en route.
    [drawn-up] Elles sont établies et attendent une seconde personne.
    [issued] Les factures collectives sont publiées.
    [given-up] On y a renoncé ; leurs avis restent en attente.
   *[posted] L’avis est en route.
}
