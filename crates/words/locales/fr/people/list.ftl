# La liste des participants.

list-title = Liste des participants
list-section = { $section ->
    [party] États parties
    [party_pending] États pour lesquels le traité n’est pas encore en vigueur
    [signatory] Signataires
    [other_state] Autres États
    [seated_as_state] Participants siégeant comme les États, sans droit de vote
    [other_organization] Autres organisations
   *[named_organization] Organisations nommées dans le règlement intérieur
}
list-stage = { $stage ->
    [final] Définitive
   *[provisional] Provisoire
}
list-stands-provisional = Telle que transmise au { $date }
list-stands-final = Telle qu’elle était à la clôture de la réunion, le { $date }
list-delegations = { $count ->
    [one] { $count } délégation
   *[other] { $count } délégations
}
list-people = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
list-names = Les noms, titres et fonctions figurent tels qu’ils ont été transmis. Les États figurent selon leur catégorie juridique à la date d’ouverture, sous leur nom de ce jour.
list-nobody = Aucune délégation n’a encore été transmise.
list-get-pdf = La liste en PDF
list-get-xlsx = La liste pour tableur (.xlsx)
list-sections = Parties de la liste
list-glyphs = Le signe □ remplace un caractère qui manque aux polices de ce document. La page de la réunion le montre.
list-column-section = Partie
list-column-participant = État ou organisation
list-column-place = Rang
