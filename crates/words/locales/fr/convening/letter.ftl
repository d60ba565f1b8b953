# La lettre à une organisation que nomme le règlement intérieur.

letter-title = { $purpose ->
    [correction] Lettre d’invitation rectifiée
    [withdrawal] Retrait d’une lettre d’invitation
   *[convening] Lettre d’invitation
} : { $title }

letter-salutation = Madame, Monsieur,

letter-opening = Au nom { $gender ->
    [feminine] de la Secrétaire générale
   *[masculine] du Secrétaire général
} de l’Organisation des Nations Unies, j’ai l’honneur de me référer { $referred }, { $noun ->
    [treaty] entré
   *[convention] entrée
} en vigueur le { $in_force }, et de vous informer que la { $meeting_subject } { $of_treaty } se tiendra { $when } { $venue }.

letter-earlier = Je me réfère à la lettre { $earlier } du { $earlier_date }, que la présente lettre annule et remplace.

letter-basis = La { $previous } { $treaty_to } (tenue { $held }) a décidé de convoquer la { $decided } { $decided_city ->
    [none] {""}
   *[other] { $decided_city },{" "}
}{ $decided_when }.

letter-invite = Conformément { $rule ->
    [none] { $observer_paragraph ->
        [none] à l’article { $observer_article }
       *[other] au paragraphe { $observer_paragraph } de l’article { $observer_article }
    } { $treaty_of }
   *[other] à l’article { $rule } du règlement intérieur
}, et { $behalf }, j’ai en outre l’honneur d’inviter votre organisation à participer { meeting-in } en qualité d’observatrice.

letter-composition = Je vous saurais gré de bien vouloir communiquer la composition de votre délégation à la { $meeting_to } au plus tard le { $weekday } { $deadline }{ $hour ->
    [none] {""}
   *[other] {" "}à { $hour } (heure du lieu de réunion)
}, à l’adresse suivante :

letter-arrangements = De plus amples renseignements sur l’organisation { meeting-for } vous seront communiqués en temps utile par le secrétariat de la { $meeting_of_alone }.

letter-withdrawal = Au nom { $gender ->
    [feminine] de la Secrétaire générale
   *[masculine] du Secrétaire général
} de l’Organisation des Nations Unies, j’ai l’honneur de me référer à la lettre { $earlier } du { $earlier_date }, relative à la { $meeting_of } { $of_treaty }, et de vous informer qu’elle est retirée et qu’il n’y a pas lieu d’y donner suite.

letter-closing = Je vous prie d’agréer, Madame, Monsieur, les assurances de ma très haute considération.

letter-signatory = Au nom { $gender ->
    [feminine] de la Secrétaire générale
   *[masculine] du Secrétaire général
} de l’Organisation des Nations Unies
