# Les pages du courrier reçu.

post-title = Courrier
post-back = Tout le courrier
post-none = Aucun courriel n’est arrivé.
post-no-subject = (sans objet)
post-state = État
post-from = De
post-to = À
post-subject = Objet
post-received = Reçu
post-written = Daté par l’expéditeur
post-nature = Nature
post-sender-check = Contrôle de l’expéditeur
post-whose = De qui
post-nobody = De personne : aucune réponse n’en est attendue.
post-remarks = À savoir
post-words = Texte
post-no-words = Il ne contient aucun texte propre.
post-quoted = Cité d’une lettre antérieure
post-forwarded = Transféré
post-files = Fichiers
post-as-received = Le courriel tel que reçu
post-steps = Ce qui a été fait
post-next = Que faire
post-enter = Saisir la composition
post-assign = Indiquer de qui il vient
post-assign-meeting = Réunion
post-assign-participant = État ou organisation
post-assign-whom = Choisissez la réunion et l’État ou l’organisation.
post-assign-not-invited = Il n’est ni convoqué ni invité à cette réunion.
post-register = Enregistrer comme lettre
post-register-help = Pour ce qui n’est pas une composition : un numéro du registre est attribué.
post-register-subject = Un objet est demandé, en une ligne.
post-aside = Mettre de côté
post-aside-reason = Motif
post-done = Fait ; voir ci-dessous.
post-column-row = Ligne du tableau
post-column-line = Lu dans
post-column-assumed = Supposé
post-read-from = Où chaque ligne a été lue
post-nothing-read = Aucun membre n’y a été lu : veuillez saisir les noms d’après la lettre.
post-note = La note signée
post-no-note = Aucun des fichiers
post-files-count = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
post-proposed = { $count ->
    [0] Aucun membre n’y a été lu.
    [one] Il semble nommer { $count } membre.
   *[other] Il semble nommer { $count } membres.
}
post-take = Ajouter un courriel
post-take-file = Le courriel, en fichier
post-take-hint = Tel que votre messagerie l’enregistre (EML), { $size } Mo au plus. Il est conservé tel quel, lu et reconnu comme tout courriel ; rien n’en est appliqué.
post-take-none = Choisissez le fichier d’un courriel.
post-taken = Le courriel est ajouté ; il figure ci-dessous.
post-known = Ce courriel est déjà là ; il figure ci-dessous.
post-text = Mots de l’expéditeur ou de l’objet
post-pages = Pages
post-page = Page { $page } sur { $pages }
post-page-before = Page précédente
post-page-after = Page suivante
post-none-such = Rien de tel n’est arrivé.
post-cover = Il couvre ce qui fait foi
post-cover-lead = La version { $version } fait foi : { $names }. Si cette lettre l’appuie, qu’elle les nomme ou non, dites-le : la version est dès lors une liste officielle, et votre oui est consigné.
post-cover-now = Oui, elle couvre la version { $version }
post-whole-letter = la lettre dans son ensemble
