# La nota verbal del Secretario General, según las fórmulas de las notas publicadas en español.

note-title = { $purpose ->
    [correction] Nota verbal corregida
    [withdrawal] Retiro de una nota verbal
   *[convening] Nota verbal
}: { $title }

note-issuer = { $gender ->
    [feminine] La Secretaria General
   *[masculine] El Secretario General
}
note-issuer-within = { $gender ->
    [feminine] la Secretaria General
   *[masculine] el Secretario General
}

note-opening = { note-issuer } de las Naciones Unidas saluda atentamente a los Representantes Permanentes de los Estados Miembros y a los Observadores Permanentes de los Estados no miembros ante las Naciones Unidas y tiene el honor de referirse { $referred }, que entró en vigor el { $in_force }.

note-earlier = { note-issuer } se refiere a la nota verbal { $earlier }, de { $earlier_date }, y tiene el honor de transmitir la presente nota, que la sustituye en su totalidad.

note-basis = En el artículo { $paragraph ->
    [none] { $article }
   *[other] { $article }, párrafo { $paragraph },
} { $treaty_of } se dispone que «{ $quotation }». De conformidad con el artículo { $paragraph ->
    [none] { $article }
   *[other] { $article }, párrafo { $paragraph }
}, la { $previous } { $treaty_to } (celebrada { $held }) decidió convocar la { $decided } { $decided_city ->
    [none] {""}
   *[other] { $decided_city },{" "}
}{ $decided_when }.

note-resolution = Además, la Asamblea General de las Naciones Unidas, en el párrafo { $resolution_paragraph } de su resolución { $resolution }, de { $adopted }, titulada «{ $resolution_title }», «{ $resolution_words }».

note-rearranged = Con posterioridad se ha modificado la organización { meeting-for }; las fechas y el lugar que se indican a continuación sustituyen a los que se habían decidido inicialmente.

note-convene = De conformidad con estas disposiciones, { note-issuer-within } tiene el honor de convocar la { $meeting } { $of_treaty } { $when } { $venue }.

note-mode = Las delegaciones también podrán participar { meeting-in } a distancia, por medios electrónicos.

note-invite = { note-issuer } tiene además el honor de invitar, { $behalf }, a los Estados que no son partes { $treaty_to }, así como a las organizaciones o instituciones internacionales y las organizaciones no gubernamentales pertinentes, a participar { meeting-in } en calidad de observadores.

note-costs = { note-issuer } aprovecha esta oportunidad para recordar que, de conformidad con el artículo { $costs_paragraph ->
    [none] { $costs_article }
   *[other] { $costs_article }, párrafo { $costs_paragraph },
} { $treaty_of }, «{ $costs_words }».

note-composition = La composición de las delegaciones a la { $meeting_to } deberá comunicarse a más tardar el { $weekday } { $deadline }{ $hour ->
    [none] {""}
   *[other] , a las { $hour } (hora del lugar de celebración),
} a la siguiente dirección:

note-secretariat = Secretaría de la { $meeting_of } { treaty-to } ({ $abbreviation })

note-email = Correo electrónico: { $email }

note-arrangements = La Secretaría de la { $meeting_of_alone } comunicará oportunamente a las Misiones Permanentes y a las Misiones Permanentes de Observación información adicional sobre la organización { meeting-for }.

note-closing = { note-issuer } de las Naciones Unidas aprovecha esta oportunidad para reiterar a los Representantes Permanentes de los Estados Miembros y a los Observadores Permanentes de los Estados no miembros ante las Naciones Unidas las seguridades de su más alta consideración.

note-withdrawal-opening = { note-issuer } de las Naciones Unidas saluda atentamente a los Representantes Permanentes de los Estados Miembros y a los Observadores Permanentes de los Estados no miembros ante las Naciones Unidas y tiene el honor de referirse a la nota verbal { $earlier }, de { $earlier_date }, relativa a la { $meeting_of } { $of_treaty }.

note-withdrawal = { note-issuer } tiene el honor de informar a los Representantes Permanentes y a los Observadores Permanentes de que la nota verbal { $earlier } queda retirada y de que no es necesario darle curso.

note-cancellation = { meeting-it } no se celebrará.

note-wanting = [Falta el texto español de este párrafo.]

note-step = { $step ->
    [drafted] redactada
    [approved] aprobada
    [initialled] rubricada
    [issued] emitida
   *[abandoned] abandonada
}
