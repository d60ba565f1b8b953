# Compositions lues dans des lettres.

proposal-doubt = { $code ->
    [capacity-assumed] qualité supposée
    [name-order-assumed] ordre des noms supposé
    [more-than-one-head] plus d’un chef
    [two-capacities] deux qualités indiquées
    [latin-wanting] lettres latines manquantes
    [inflected] le nom est peut-être décliné
    [title-unknown] titre tel qu’écrit
    [from-sentence] lu dans une phrase
   *[cut] coupé à la longueur permise
}
proposal-why = { $code ->
    [not-understood] pas compris
    [not-attending] n’assiste pas
    [not-a-member] pas membre de la délégation
    [picture-only] une image sans texte : à saisir d’après le document
    [encrypted] protégé par un mot de passe
    [macros-left-out] les programmes ont été écartés
    [too-large] plus grand que ce qui est lu
    [too-many] plus que ce qui est lu
    [broken] endommagé ou non lu à temps
    [unknown-kind] un type de fichier qui n’est pas lu
   *[empty] ne contient aucun texte
}
