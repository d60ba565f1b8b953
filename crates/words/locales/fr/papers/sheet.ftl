# Les mentions autour du texte d’une note ou d’une lettre.

sheet-reference = Référence :
sheet-place-and-date = { $city }, le { $date }
sheet-initials = Paraphe
sheet-stamp = Cachet
sheet-enclosures = Pièces jointes
sheet-distribution = Distribution
sheet-distribution-all = Toutes les missions permanentes et missions permanentes d’observation auprès de l’Organisation des Nations Unies
sheet-draft = PROJET
sheet-courtesy = Version de courtoisie. Le texte adressé au destinataire est { $issued ->
    [ar] le texte arabe
    [zh] le texte chinois
    [en] le texte anglais
    [fr] le texte français
    [ru] le texte russe
   *[es] le texte espagnol
}.
sheet-verification = L’authenticité de ce document peut être vérifiée à l’adresse { $address } avec le code :
sheet-code = Code carré contenant l’adresse de vérification de ce document : { $address }
sheet-mission = { $kind ->
    [permanent_mission] Mission permanente
   *[permanent_observer_mission] Mission permanente d’observation
} { $station ->
    [new_york] auprès de l’Organisation des Nations Unies, New York
    [geneva] auprès de l’Office des Nations Unies et des autres organisations internationales à Genève
    [vienna] auprès de l’Office des Nations Unies et des autres organisations internationales à Vienne
    [nairobi] auprès de l’Office des Nations Unies à Nairobi
   *[capital] auprès de l’Organisation des Nations Unies
}
sheet-ministry = Ministère des affaires étrangères
sheet-language = { $language ->
    [ar] arabe
    [zh] chinois
    [en] anglais
    [fr] français
    [ru] russe
   *[es] espagnol
}
