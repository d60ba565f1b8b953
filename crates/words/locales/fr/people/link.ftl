# Le lien d’une lettre.

link-title = La page de votre délégation
link-open-help = Le lien s’ouvre une fois, dans ce navigateur, qui reste ensuite connecté sept jours. Toute personne à votre adresse enregistrée peut en demander un nouveau à tout moment.
link-open = Ouvrir la page de la délégation
link-new = Un nouveau lien
link-new-help = Indiquez l’adresse sous laquelle votre mission ou organisation est enregistrée. Si elle est connue ici, un nouveau lien y est envoyé.
link-email = Adresse électronique enregistrée
link-send = Envoyer un nouveau lien
link-sent = Si l’adresse est enregistrée, un nouveau lien lui est envoyé. Il reste valable vingt-quatre heures.
link-sent-help = Rien ici n’indique si une adresse est enregistrée. Si rien n’arrive, écrivez au secrétariat.
