# Deux listes qui doivent concorder : la note et les saisies.

reconciliation-title = La note et les saisies
reconciliation-link = Comparer la note et les saisies
reconciliation-lead = D’un côté les noms de la dernière note ou lettre, de l’autre ce qui a été saisi sur la page de la délégation. Choisissez ce que la note a de juste et ce qui reste comme saisi, ou interrogez la mission.
reconciliation-official = Dans la note
reconciliation-entered = Comme saisi
reconciliation-no-note = Aucune note ni lettre n’est arrivée : il n’y a rien à comparer.
reconciliation-agree = La note et les saisies concordent.
reconciliation-all-settled = Chaque différence a été réglée.
reconciliation-open = { $count ->
    [one] { $count } différence à régler
    [many] { $count } de différences à régler
   *[other] { $count } différences à régler
}
reconciliation-not-official = absent de la note
reconciliation-not-entered = non saisi
reconciliation-nothing = rien
reconciliation-differences = Différences
reconciliation-general = L’ensemble de la délégation
reconciliation-row = { $row }. { $name }
reconciliation-certainty = { $code ->
    [same] Le même nom
    [likely] Vraisemblablement la même personne
   *[possible] Peut-être la même personne
}
reconciliation-why = { $code ->
    [order-of-names] les parties du nom sont dans un autre ordre
    [case] majuscules
    [accents] accents
    [spacing] espaces ou traits d’union
    [honorific] un titre figure dans le nom : { $one }
    [particle] une particule omise ou autre : { $one }
    [initial] { $one } pour { $two }
    [slip] une faute de frappe : { $one }, { $two }
    [transliteration] une autre graphie : { $one }, { $two }
    [own-script] d’après le nom dans son écriture
    [own-script-differs] à l’encontre : les noms dans leur écriture diffèrent
    [part-of-name] omis : { $one }
   *[generation] peut-être une autre génération : { $one }
}
reconciliation-difference = { $code ->
    [heads] Chef de délégation : dans la note { $official }, saisi { $entered }.
    [only-official] { $who } : dans la note et non saisi.
    [only-entered] { $who } : saisi et absent de la note.
    [name-written] Le nom : dans la note { $official }, saisi { $entered }.
    [capacity] Qualité de { $who } : dans la note { $official }, saisi { $entered }.
    [title] Titre de { $who } : dans la note { $official }, saisi { $entered }.
    [function] Fonction de { $who } : dans la note { $official }, saisi { $entered }.
   *[order] Ordre : dans la note { $official } ; saisi { $entered }.
}
reconciliation-stands = { $side ->
    [official] retenu comme dans la note
   *[entered] retenu comme saisi
}
reconciliation-settled = { $side ->
    [official] réglé : comme dans la note
   *[entered] réglé : comme saisi
}
reconciliation-chosen = Ce qui est choisi
reconciliation-all = Tout ce qui reste à régler
reconciliation-take = Comme dans la note
reconciliation-keep = Garder comme saisi
reconciliation-ask = Interroger la mission
reconciliation-take-all = Tout comme dans la note
reconciliation-keep-all = Tout garder comme saisi
reconciliation-ask-all = Interroger la mission sur tout
reconciliation-look = Parcourir
reconciliation-done = Réglé. La version { $version } fait foi.
reconciliation-asked = { $count ->
    [0] La mission a déjà été interrogée à ce sujet aujourd’hui.
    [one] { $count } lettre à la mission est en route.
    [many] { $count } de lettres à la mission sont en route.
   *[other] { $count } lettres à la mission sont en route.
}
reconciliation-sources = De quel document vient chaque membre
reconciliation-column-source = Document et ligne
reconciliation-uncovered = dans aucune note
reconciliation-source-mail = le courriel
reconciliation-source-line = { $part }, ligne { $line }
reconciliation-source-body = ligne { $line } de son texte
reconciliation-twice = Semble figurer dans plusieurs délégations
reconciliation-twice-more = { $count ->
    [one] et { $count } autre : voir la page de la délégation
   *[other] et { $count } autres : voir les pages des délégations
}
reconciliation-only-open = Seulement les délégations avec des différences à régler
reconciliation-every = Toutes les délégations
reconciliation-none-open = Aucune délégation n’a de différence à régler.
question-subject = { $meeting } : une question sur la composition de votre délégation
question-text = La composition de votre délégation ({ $meeting }) dans votre note ou lettre, reçue le { $moment }, n’est pas celle qui a été saisie sur la page de votre délégation. Elles diffèrent sur ce qui suit :
question-answer = Laquelle des deux est juste ? Veuillez nous le dire en réponse à cette lettre, ou saisir de nouveau la composition sur la page de votre délégation.
question-open = La page de votre délégation :
refusal-no-official-list = Aucune note ni lettre de cette délégation n’est arrivée.
refusal-no-official-list-help = Saisissez d’abord la note ou la lettre.
refusal-no-difference-chosen = Rien de ce qui a été choisi n’est une différence entre la note et les saisies.
refusal-no-difference-chosen-help = Choisissez au moins une différence que les listes montrent à présent.
refusal-differences-go-together = Elle va de pair avec une autre différence, réglée autrement.
refusal-differences-go-together-help = Choisissez les deux : qui quitte la délégation n’en reste pas le chef.
refusal-nobody-to-ask = Aucune adresse de cette mission n’est connue.
refusal-nobody-to-ask-help = Inscrivez son adresse au registre des missions, ou donnez accès à un point focal.
console-heading-difference = Différence
console-heading-follows = Retenu
console-heading-says = Énoncé
