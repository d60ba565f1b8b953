# La répartition : comment une part s’obtient, et pourquoi un total n’est pas réparti.

apportionment-total = À répartir : { $total } { $currency }. Contributeurs : { $payers }.
apportionment-fixed-percent = Un pourcentage fixe de { $percent } % du total est supporté, prélevé avant la répartition du reste.
apportionment-rate = Taux : { $rate } % ; { $ground }.
apportionment-ground-scale = barème des quotes-parts { $period }
apportionment-ground-notional = taux théorique d’un État non membre, { $period } ({ $basis })
apportionment-ground-other = taux théorique de { $period }, le barème utilisé n’en indiquant aucun ({ $basis })
apportionment-ground-days = chaque barème selon ses jours : { $parts }
apportionment-ground-part = { $period } : { $days } j
apportionment-ground-given = indiqué avec la liste des contributeurs
apportionment-below-threshold = Le taux est inférieur au seuil de { $threshold } % : rien n’est dû.
apportionment-fixed-taken = Les pourcentages fixes, { $percent } % en tout, sont prélevés d’abord ; reste : { $left }.
apportionment-others-ceiling = Tour { $round } : retenus au plafond : { $count }, qui supportent ensemble { $amount }.
apportionment-held-ceiling = Tour { $round } : la part serait de { $share } ; elle est retenue au plafond, { $amount }.
apportionment-others-least-developed = Tour { $round } : retenus au plafond des pays les moins avancés : { $count }, qui supportent ensemble { $amount }.
apportionment-held-least-developed = Tour { $round } : la part serait de { $share } ; elle est retenue au plafond des pays les moins avancés, { $amount }.
apportionment-others-minimum = Tour { $round } : retenus au montant minimal : { $count }, qui supportent ensemble { $amount }.
apportionment-held-minimum = Tour { $round } : la part serait de { $share } ; elle est retenue au montant minimal, { $amount }.
apportionment-left = Reste pour les autres : { $left }.
apportionment-sum = Somme des taux de ceux qui partagent ({ $payers }) : { $sum } %.
apportionment-share = Part : { $left } × { $rate } ÷ { $sum } = { $share }.
apportionment-fixed-share = Part : { $share }.
apportionment-whole = La part est un nombre entier d’unités ; rien n’est arrondi.
apportionment-rounded-down = Arrondi vers le bas à l’unité de { $unit } : { $down } ; retranché : { $remainder } d’unité.
apportionment-unit-added = Unités restantes : { $given }, une à chacun des plus forts restes ; ce reste est le numéro { $rank } : une unité est ajoutée.
apportionment-unit-not-added = Unités restantes : { $given }, une à chacun des plus forts restes ; ce reste est le numéro { $rank } : aucune n’est ajoutée.
apportionment-half-up = Arrondi au plus proche multiple de { $unit }, une moitié vers le haut.
apportionment-pays = À payer : { $amount } { $currency }.
apportionment-sums = Total { $total }, somme des montants { $sum }, différence { $difference }, en { $currency }.
apportionment-scales = Barème des quotes-parts : { $periods }.
apportionment-uneven = Les taux du barème { $period } totalisent { $sum } % et non 100 % ; il est utilisé sur demande.
apportionment-not-verified = La règle sur les contributeurs n’a pas été lue dans un texte officiel : { $source }
refusal-no-payers = Aucun contributeur n’est indiqué.
refusal-no-payers-help = Donnez un fichier de contributeurs, ou un traité et une date.
refusal-payer-twice = { $payer } figure deux fois parmi les contributeurs.
refusal-payer-twice-help = Indiquez chaque contributeur une seule fois.
refusal-payer-is-party = { $payer } est Partie à cette date et contribue déjà à ce titre.
refusal-payer-is-party-help = Retirez-le des États qui participent outre les Parties.
refusal-parties-only = Les coûts de ce traité sont à la charge de ses seules Parties ; { $payer } n’en est pas une.
refusal-parties-only-help = Voyez qui paie dans le profil : convene treaty show.
refusal-total-not-positive = Un total de { $total } ne se répartit pas : il n’y a aucun coût à supporter.
refusal-total-not-positive-help = Donnez un total supérieur à zéro. Ce qui est restitué est un crédit et suit ce que chacun s’est vu réclamer.
refusal-no-unit = L’unité d’arrondi n’est pas un montant positif.
refusal-no-unit-help = Indiquez 0.01 pour les centimes, 1 pour les unités entières.
refusal-too-many-decimals = Un pourcentage s’imprime avec douze décimales au plus, et non { $decimals }.
refusal-too-many-decimals-help = Demandez-en moins.
refusal-total-not-in-units = Le total de { $total } n’est pas un nombre entier d’unités de { $unit } : aucun ensemble de montants dans cette unité n’y est égal.
refusal-total-not-in-units-help = Choisissez une unité plus petite, ou l’arrondi au plus proche, qui indique la différence.
refusal-minimum-not-in-units = Le minimum de { $minimum } est négatif ou n’est pas un nombre entier d’unités de { $unit }.
refusal-minimum-not-in-units-help = Donnez un minimum en unités entières.
refusal-fixed-above-whole = Les pourcentages fixes totalisent { $sum } %, plus que le tout.
refusal-fixed-above-whole-help = Ramenez-les à 100 % au plus.
refusal-fixed-above-cap = Le pourcentage fixe de { $fixed } % de { $payer } dépasse son plafond de { $most } %.
refusal-fixed-above-cap-help = L’une des deux règles doit céder ; dites laquelle.
refusal-nobody-by-rate = Il reste { $left } à supporter, et personne n’a de taux pour le faire.
refusal-nobody-by-rate-help = Indiquez des contributeurs ayant un taux, ou abaissez le seuil.
refusal-all-capped = Tous les contributeurs sont plafonnés : ensemble ils supportent au plus { $most } sur { $left }, et { $short } reste à découvert. Au plafond : { $ceiling } ; au plafond des pays les moins avancés : { $developed }.
refusal-all-capped-help = Relevez le plafond : aucune répartition n’atteint le total.
refusal-minimum-above-total = Les montants minimaux font { $least }, plus que les { $left } à supporter.
refusal-minimum-above-total-help = Abaissez le minimum.
refusal-too-large = Ces nombres sont trop grands pour un calcul exact.
refusal-too-large-help = Rien n’a été arrondi ni tronqué. Vérifiez le total et les taux.
refusal-no-scale = Les données ne contiennent aucun barème pour { $asked }. Elles contiennent : { $periods }.
refusal-no-scale-help = Indiquez l’une de ces périodes.
refusal-no-span = Les jours du { $from } au { $until } ne forment pas une durée de dix ans au plus.
refusal-no-span-help = Donnez le premier jour avant le dernier.
refusal-scale-not-whole = Les taux du barème { $period } totalisent { $sum } % et non 100 %.
refusal-scale-not-whole-help = Indiquez un autre barème, ou acceptez celui-ci en connaissance de cause : { $option }.
refusal-missing-rate = Le barème { $period } n’indique aucun taux pour : { $payers }.
refusal-missing-rate-offered = { $payer } (taux théorique { $rate } % en { $period })
refusal-missing-rate-help = Donnez un taux dans la colonne { $column } du fichier, ou { $rate } ; ou prenez le taux théorique le plus proche : { $notional }.
apportionment-amount-wrong = { $option } « { $found } » : { $wrong ->
    [empty] aucun montant n’est indiqué.
    [separator] un séparateur figure parmi les chiffres ; écrivez des chiffres et un point, comme 300000.00.
    [too-fine] la monnaie a moins de chiffres après le point.
    [too-large] plus de 9223372036854775807 unités divisionnaires.
   *[not-digits] des chiffres et un point sont attendus, comme 300000.00.
}
apportionment-sheet-title = Répartition des coûts
apportionment-sheet-inputs = Les cellules grises sont des données ; tout autre nombre est une formule.
apportionment-sheet-held-note = Qui est retenu à un plafond ou à un minimum a été déterminé par le programme et figure comme donnée dans la colonne des modes ; la colonne de contrôle montre si cela vaut encore après une modification.
apportionment-sheet-total = Total
apportionment-sheet-unit = Unité d’arrondi
apportionment-sheet-left = Reste pour ceux qui partagent par taux, en fractions
apportionment-sheet-parts = Fractions d’unité
apportionment-sheet-rates = Somme des taux
apportionment-sheet-over = Unités restantes
apportionment-sheet-sum = Somme des montants
apportionment-sheet-difference = Différence
apportionment-sheet-footing = Mode
apportionment-sheet-rate = Taux (%)
apportionment-sheet-limit = Montant donné en unités
apportionment-sheet-down = Arrondi vers le bas
apportionment-sheet-remainder = Reste
apportionment-sheet-rank = Rang
apportionment-sheet-added = Unité ajoutée
apportionment-sheet-share = Part (%)
apportionment-sheet-amount = Montant
apportionment-sheet-control = Contrôle
apportionment-sheet-code = Code
apportionment-sheet-name = Nom
apportionment-footing = { $footing ->
    [fixed] pourcentage fixe
    [ceiling] plafond
    [least-developed] plafond des pays les moins avancés
    [minimum] minimum
    [threshold] sous le seuil
   *[rate] taux
}
apportionment-rule-not-verified = { $rule ->
    [sharing] Le mode de répartition n’a pas été lu dans un texte officiel : { $source }
    [overheads] Ce qui s’ajoute aux coûts n’a pas été lu dans un texte officiel : { $source }
    [reminders] Le moment des rappels n’a pas été lu dans un texte officiel : { $source }
    [sponsorship] Le programme de parrainage n’a pas été lu dans un texte officiel : { $source }
   *[decision] La date de cette décision n’a pas été lue dans un texte officiel : { $source }
}
