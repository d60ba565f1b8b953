# Le journal tel que le bureau le montre.

journal-title = Journal
journal-lead = Une ligne par acte, la plus récente d’abord ; les heures sont en temps universel. Une valeur personnelle n’y figure que par son empreinte, et s’ouvre à l’audit tant qu’elle existe.
journal-caption = Actes, le plus récent d’abord
journal-none = Aucune ligne ne répond à cette question.
journal-column-at = Quand
journal-column-act = Acte
journal-column-who = Qui, à quel bureau et par quelle porte
journal-column-meeting = Réunion
journal-column-subject = Objet
journal-column-facts = Faits
journal-any-meeting = Toutes
journal-anybody = Tout le monde
journal-actor = Qui
journal-day = Jour
journal-show = Afficher
journal-older = Lignes plus anciennes
journal-papers = { $count ->
    [one] Un document
   *[other] Documents : { $count }
}
journal-committed = empreinte seule
journal-erased = effacée
journal-unsound = ne se vérifie pas
