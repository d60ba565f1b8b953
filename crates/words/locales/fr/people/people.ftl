# Les personnes, leurs rôles et l’adresse de leur première clé.

people-title = Personnes
people-lead = Toutes les personnes qui agissent ici, leur bureau et leurs rôles. Les rôles échus restent consignés.
people-caption = Personnes inscrites
people-column-name = Nom
people-column-office = Bureau
people-column-roles = Rôles
people-column-role = Rôle
people-column-scope = Portée
people-column-from = À partir du
people-column-until = Jusqu’au
people-column-act = Acte
people-roles-caption = Rôles détenus, passés et à venir
people-erased = effacée
people-held = { $when ->
    [past] échu
    [soon] à venir
   *[now] en cours
}
people-whole-site = tout le site
people-treaty = Traité { $treaty }
people-meeting = Réunion { $meeting }
people-appoint = Nommer une personne
people-name = Nom tel que la personne l’écrit
people-name-wrong = Indiquez le nom.
people-handle = Nom court
people-handle-hint = De 2 à 32 lettres latines minuscules, chiffres, points ou traits d’union.
people-handle-taken = Ce nom court est déjà pris.
people-office-wrong = Indiquez le bureau.
people-role = Rôle
people-role-wrong = Choisissez un rôle.
people-scope = Portée
people-scope-wrong = Choisissez la portée.
people-from = À partir du jour
people-day-wrong = Ce n’est pas une date.
people-give = Donner un rôle
people-end = Retirer ce jour
people-done = { $done ->
    [appointed] La personne est nommée.
    [given] Le rôle est donné.
    [ended] Le rôle est retiré.
   *[erased] Le nom et le nom court sont effacés ; le journal reste vérifiable.
}
people-enrol = Première clé
people-enrol-help = La personne inscrit une clé à une adresse qui ne sert qu’une fois. Elle vous est montrée une seule fois ; transmettez-la par une voie sûre.
people-enrol-give = Établir l’adresse
people-enrol-once = Cette adresse n’est montrée qu’une fois. Copiez-la maintenant.
people-enrol-until = Elle est valable jusqu’au
people-erase = Effacer une personne
people-erase-ask = Effacer les données de cette personne
people-erase-help = Le nom, le nom court et les clés sont effacés définitivement, ainsi que les valeurs personnelles du journal ; tous les rôles prennent fin ce jour. Les actes restent consignés sans le nom. Cela ne peut être annulé.
people-erase-do = Effacer définitivement
people-erase-leave = Revenir sans effacer
people-back = Toutes les personnes
people-back-to = Retour à la personne
people-office = { $office ->
    [eosg] Cabinet du Secrétaire général
    [oda-geneva] Bureau des affaires de désarmement, Service de Genève
    [oios] Bureau des services de contrôle interne
    [presidency] Présidence
   *[other] { $office }
}
