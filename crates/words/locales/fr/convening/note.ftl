# La note verbale du Secrétaire général, selon les formules des notes publiées en français.

note-title = { $purpose ->
    [correction] Note verbale rectifiée
    [withdrawal] Retrait d’une note verbale
   *[convening] Note verbale
} : { $title }

note-issuer = { $gender ->
    [feminine] La Secrétaire générale
   *[masculine] Le Secrétaire général
}
note-issuer-within = { $gender ->
    [feminine] la Secrétaire générale
   *[masculine] le Secrétaire général
}

note-opening = { note-issuer } de l’Organisation des Nations Unies présente ses compliments aux Représentants permanents des États Membres et aux Observateurs permanents des États non membres auprès de l’Organisation des Nations Unies et a l’honneur de se référer { $referred }, { $noun ->
    [treaty] entré
   *[convention] entrée
} en vigueur le { $in_force }.

note-earlier = { note-issuer } se réfère à la note verbale { $earlier } du { $earlier_date } et a l’honneur de communiquer la présente note, qui l’annule et la remplace.

note-basis = { $paragraph ->
    [none] L’article { $article }
   *[other] Le paragraphe { $paragraph } de l’article { $article }
} { $treaty_of } dispose ce qui suit : « { $quotation } ». En application { $paragraph ->
    [none] de l’article { $article }
   *[other] du paragraphe { $paragraph } de l’article { $article }
}, la { $previous } { $treaty_to } (tenue { $held }) a décidé de convoquer la { $decided } { $decided_city ->
    [none] {""}
   *[other] { $decided_city },{" "}
}{ $decided_when }.

note-resolution = Par ailleurs, au paragraphe { $resolution_paragraph } de sa résolution { $resolution } du { $adopted }, intitulée « { $resolution_title } », l’Assemblée générale des Nations Unies « { $resolution_words } ».

note-rearranged = Les dispositions arrêtées en vue { meeting-for } ont été modifiées depuis lors ; les dates et le lieu indiqués ci-après remplacent ceux qui avaient été retenus initialement.

note-convene = Conformément à ces dispositions, { note-issuer-within } a l’honneur de convoquer la { $meeting } { $of_treaty } { $when } { $venue }.

note-mode = Les délégations pourront aussi participer { meeting-in } à distance, par des moyens électroniques.

note-invite = { note-issuer } a en outre l’honneur, { $behalf }, d’inviter les États non parties { $treaty_to }, ainsi que les organisations ou institutions internationales et les organisations non gouvernementales concernées, à participer { meeting-in } en qualité d’observateurs.

note-costs = { note-issuer } saisit cette occasion pour rappeler que, conformément { $costs_paragraph ->
    [none] à l’article { $costs_article }
   *[other] au paragraphe { $costs_paragraph } de l’article { $costs_article }
} { $treaty_of }, « { $costs_words } ».

note-composition = La composition des délégations à la { $meeting_to } devra être communiquée au plus tard le { $weekday } { $deadline }{ $hour ->
    [none] {""}
   *[other] {" "}à { $hour } (heure du lieu de réunion)
}, à l’adresse suivante :

note-secretariat = Secrétariat de la { $meeting_of } { treaty-to } ({ $abbreviation })

note-email = Courriel : { $email }

note-arrangements = De plus amples renseignements sur l’organisation { meeting-for } seront communiqués en temps utile aux missions permanentes et aux missions permanentes d’observation par le secrétariat de la { $meeting_of_alone }.

note-closing = { note-issuer } de l’Organisation des Nations Unies saisit cette occasion pour renouveler aux Représentants permanents des États Membres et aux Observateurs permanents des États non membres auprès de l’Organisation des Nations Unies les assurances de sa très haute considération.

note-withdrawal-opening = { note-issuer } de l’Organisation des Nations Unies présente ses compliments aux Représentants permanents des États Membres et aux Observateurs permanents des États non membres auprès de l’Organisation des Nations Unies et a l’honneur de se référer à la note verbale { $earlier } du { $earlier_date }, relative à la { $meeting_of } { $of_treaty }.

note-withdrawal = { note-issuer } a l’honneur d’informer les Représentants permanents et les Observateurs permanents que la note verbale { $earlier } est retirée et qu’il n’y a pas lieu d’y donner suite.

note-cancellation = { meeting-it } n’aura pas lieu.

note-wanting = [Le texte français de ce paragraphe manque.]

note-step = { $step ->
    [drafted] rédigée
    [approved] approuvée
    [initialled] paraphée
    [issued] émise
   *[abandoned] abandonnée
}
