# L’état des contributions.

contributions-title = État des contributions
contributions-as-at = Au { $date }
contributions-column-meeting = Réunion
contributions-column-payer = État ou organisation
contributions-column-currency = Monnaie
contributions-column-assessed = Mis en recouvrement
contributions-column-received = Reçu
contributions-column-outstanding = Non acquitté
contributions-meeting-sum = Total de la réunion
contributions-total = Total en { $currency }
contributions-paid = Intégralement acquitté : { $paid } sur { $count }
contributions-none = Rien n’a été mis en recouvrement.
contributions-remark = Est mis en recouvrement ce que demandent les avis, moins ce que les notes de crédit en ont déduit. Est reçu ce qui a été imputé sur les avis jusqu’à cette date.
