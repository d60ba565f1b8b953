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
journal-any-act = Tous
journal-act = { $act ->
    [access-give] Accès donné à un collègue
    [access-take] Accès retiré
    [delegation-extend] Délai prolongé pour une délégation
    [delegation-settle] Différences entre deux listes réglées
    [delegation-submit] Composition d’une délégation présentée
    [document-publish] Document publié
    [document-supersede] Document remplacé
    [document-withdraw] Document retiré
    [identity-bind] Compte du fournisseur lié à une personne
    [key-codes] Nouveaux codes de secours donnés
    [key-end] Clé supprimée
    [key-enrol] Première clé inscrite
    [key-keep] Clé ajoutée
    [key-recover] Code de secours utilisé
    [law-import] Données juridiques remplacées
    [letter-register] Lettre enregistrée
    [link-open] Lien ouvert
    [link-renew] Nouveau lien demandé
    [link-send] Liens envoyés
    [meeting-arrange] Réunion organisée
    [meeting-cancel] Réunion annulée
    [meeting-follow] Réunion ouverte à la suite de la précédente
    [meeting-open] Réunion ouverte à partir d’une fiche
    [meeting-resolution] Résolution donnée à la réunion
    [mission-import] Registre des missions remplacé
    [mission-language] Langue de correspondance fixée
    [note-abandon] Note abandonnée
    [note-approve] Note approuvée
    [note-depart] Paragraphe d’une note modifié
    [note-draft] Note rédigée
    [note-initial] Note paraphée
    [note-issue] Note émise
    [person-appoint] Personne nommée
    [person-enrol] Adresse donnée pour une première clé
    [person-erase] Données personnelles effacées
    [programme-keep] Projet de programme enregistré
    [programme-publish] Programme rendu public
    [information-keep] Projet d’informations aux participants enregistré
    [information-publish] Informations aux participants rendues publiques
    [request-answer] Demande traitée
    [request-ask] Demande de participation reçue
    [request-decision] Décision de la Réunion consignée
    [request-invite] Organisation invitée à titre provisoire
    [request-refuse] Demande refusée
    [role-end] Rôle retiré
    [role-give] Rôle donné
    [session-open] Connexion
    [site-found] Site fondé
    [treaty-enter] Traité inscrit
    [accounts-close] Comptes clos
    [accounts-draw] Clôture des comptes établie
    [bills-abandon] Factures abandonnées
    [bills-draw] Factures établies
    [bills-issue] Factures émises
    [bill-post] Avis envoyé seul
    [bundles-abandon] Renoncement à des factures collectives
    [bundles-draw] Factures collectives établies
    [bundles-issue] Factures collectives publiées
    [dues-remind] Contributeurs relancés
    [costs-apportion] Coûts répartis
    [estimate-adopt] Adoption d’une estimation enregistrée
    [estimate-keep] Projet d’estimation enregistré
    [estimate-publish] Estimation publiée
    [fund-move] Mouvement d’un fonds enregistré
    [payment-allocate] Paiement imputé à un avis
    [payment-name] Auteur d’un paiement identifié
    [payment-release] Imputation d’un paiement annulée
    [payment-return] Argent d’un paiement reparti
    [sponsorship-ask] Parrainage demandé
    [sponsorship-grant] Parrainage accordé
    [sponsorship-propose] Octroi d’un parrainage proposé
    [sponsorship-refuse] Parrainage refusé
    [sponsorship-release] Solde d’un parrainage libéré
    [sponsorship-withdraw] Demande de parrainage retirée
    [payments-enter] Paiements enregistrés
    [request-correction] Enregistrement d’une décision rectifié
    [request-withdraw] Invitation provisoire retirée
    [announcement-send] Informations à l’intention des participants annoncées
    [acknowledgement-record] Accusé de réception d’une lettre enregistré
    [delivery-record] Remise d’un document consignée
    [mail-ask] Mission interrogée sur les différences
    [mail-aside] Courriel mis de côté
    [mail-assign] Courriel attribué à son expéditeur
    [mail-receive] Courriel reçu
    [note-send] Note envoyée
    [reminder-send] Rappels envoyés
    [mail-cover] Courriel confirmant une version existante
    [mail-register] Courriel enregistré comme lettre
   *[other] { $act }
}
journal-fact = { $fact ->
    [acknowledged] Texte admis
    [answers] Répond à
    [basis] Fondement
    [by] À sa place
    [channel] Par quelle voie
    [composition] Composition
    [contact] Contact
    [dated] Daté du
    [decided_on] Décidé le
    [differences] Différences
    [effective_at] Prend effet
    [email] Courriel
    [file] Fichier
    [from] Du
    [handle] Identifiant
    [kind] Type
    [language] Langue
    [links] Liens
    [members] Membres
    [missions] Missions
    [name] Nom
    [office] Bureau
    [opens_on] S’ouvre le
    [paragraph] Paragraphe
    [participant] Participant
    [place] Lieu
    [places] Places
    [purpose] Objet de la note
    [reason] Motif
    [received_at] Reçu
    [resolution] Résolution
    [role] Rôle
    [sender] Expéditeur
    [side] Liste suivie
    [stage] Stade
    [subject] Objet
    [until] Jusqu’au
    [version] Version
    [words] Termes
    [bill] Facture
    [bills] Factures
    [bundles] Factures collectives
    [notices] Avis
    [due_on] À payer avant le
    [corrects] Rectifie
    [credits] Avoirs
    [currency] Monnaie
    [direction] Donné ou dépensé
    [exact] Correspondance exacte
    [fund] Fonds
    [ground] Motif
    [minor] Montant en unités mineures
    [number] Numéro
    [paper] Document
    [payer] Contributeur
    [payers] Contributeurs
    [payments] Paiements
    [spent_minor] Coût en unités mineures
    [total_minor] Total en unités mineures
    [treatment] Solde
    [letters] Lettres
    [mail] Courriel
    [nature] Nature
    [on] Le
    [proof] Preuve
   *[other] { $fact }
}
journal-door = { $door ->
    [page] Le portail
    [console] La ligne de commande
    [demonstration] La démonstration
   *[other] { $door }
}
