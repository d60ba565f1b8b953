# Stepping in as somebody of a demonstration.

demonstration-title = Entrer en scène
demonstration-lead = Les personnes de cette démonstration sont inventées. Entrez à la place de l’une d’elles et voyez la réunion de là ; vous pouvez revenir ici à tout moment.
demonstration-secretariat = Le secrétariat et la présidence
demonstration-public = Pour tous, sans s’identifier
demonstration-silent = Une mission qui n’a pas encore répondu
demonstration-in-time = Une mission qui a répondu à temps
demonstration-late = Une mission qui a répondu en retard
demonstration-by-post = Une mission qui a répondu sur papier
demonstration-organization = Une organisation que le règlement nomme
demonstration-sponsorship = Un État non partie qui demande un parrainage
demonstration-step-in = Entrer
demonstration-stage = Démonstration
