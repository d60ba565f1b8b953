# La facture collective qui réunit de petits avis.

bundle-title = Facture collective
bundle-number = Numéro
bundle-lead = Les avis de contribution énumérés ci-dessous portent sur de petits montants et sont réclamés ensemble. Ils sont joints, et chacun reste tel qu’il a été publié.
bundle-notices = Avis
bundle-list = Ce qui est demandé
bundle-column-dated = Date
bundle-column-amount = Montant de l’avis
bundle-total = Total
bundle-why = Veuillez indiquer ce seul numéro avec le paiement : celui-ci est alors imputé sur tous les avis énumérés.
bundle-remark = Le présent document ne demande rien d’autre que les avis énumérés. L’échéance indiquée ci-dessus remplace celles imprimées sur les avis. Il ne vaut pas reçu.
