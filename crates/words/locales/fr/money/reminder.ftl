# La note verbale qui rappelle ce qui est dû.

reminder-title = Note verbale : contributions non réglées
reminder-number = Référence
reminder-opening = Le Secrétariat présente ses compliments { reminder-office } et a l’honneur de rappeler que, selon ses comptes arrêtés au { $date }, { $notices ->
    [one] l’avis de contribution énuméré ci-dessous est échu et n’est pas intégralement réglé
   *[other] les avis de contribution énumérés ci-dessous sont échus et ne sont pas intégralement réglés
}.
reminder-request = Le Secrétariat saurait gré que les montants restant dus soient réglés prochainement selon les modalités indiquées ci-dessous. Si le paiement a été effectué entre-temps, la présente note n’appelle aucune suite.
reminder-closing = Le Secrétariat saisit cette occasion pour renouveler { reminder-office } les assurances de sa très haute considération.
reminder-office = { $office ->
    [permanent_mission] à la Mission permanente
    [permanent_observer_mission] à la Mission permanente d’observation
    [foreign_ministry] au Ministère des affaires étrangères
   *[none] au destinataire
}
reminder-column-dated = Date
reminder-column-due = Échéance
reminder-column-days = Jours de retard
reminder-total = Total restant dû
reminder-bundle = compris dans { $number }
reminder-why = Veuillez indiquer le numéro de l’avis avec le paiement ; si un avis figure dans une facture collective, le numéro de celle-ci suffit pour tous ses avis.
reminder-remark = La présente note énumère ce qui est échu et n’a pas encore été rappelé à ce stade. Elle ne réclame aucun montant nouveau et n’est pas un avis ; l’ensemble du compte figure dans le relevé de compte.
