# Le reçu d’une transmission.

receipt-title = Reçu
receipt-thanks = Votre délégation a été reçue telle qu’elle figure ci-dessous. Le même reçu est adressé à toutes les personnes ayant accès.
receipt-superseded = Une version plus récente a été reçue depuis.
receipt-number = Numéro
receipt-received = Reçu
receipt-timeliness = Par rapport au délai
receipt-channel = Par quelle voie
receipt-note = Note signée
receipt-composition = La composition telle que reçue
receipt-changes = Changements depuis la version { $version }
receipt-no-changes = Aucun membre n’a changé.
receipt-joined = Ajouté
receipt-left = Retiré
receipt-changed = Modifié
receipt-moved = Déplacé
receipt-places = de la place { $from } à { $to }
receipt-back = Retour à la délégation
receipt-of-composition = Reçu de la composition d’une délégation
receipt-get-pdf = Le reçu en PDF
receipt-says = Ce reçu atteste ce qui a été reçu et quand. Il n’accrédite personne et ne préjuge pas des pouvoirs.
