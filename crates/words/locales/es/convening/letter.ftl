# La carta a una organización que el reglamento nombra.

letter-title = { $purpose ->
    [correction] Carta de invitación corregida
    [withdrawal] Retiro de una carta de invitación
   *[convening] Carta de invitación
}: { $title }

letter-salutation = Estimada señora, estimado señor:

letter-opening = En nombre { $gender ->
    [feminine] de la Secretaria General
   *[masculine] del Secretario General
} de las Naciones Unidas, tengo el honor de referirme { $referred }, que entró en vigor el { $in_force }, y de informarle de que la { $meeting_subject } { $of_treaty } se celebrará { $when } { $venue }.

letter-earlier = Me refiero a la carta { $earlier }, de { $earlier_date }, que la presente carta sustituye en su totalidad.

letter-basis = La { $previous } { $treaty_to } (celebrada { $held }) decidió convocar la { $decided } { $decided_city ->
    [none] {""}
   *[other] { $decided_city },{" "}
}{ $decided_when }.

letter-invite = De conformidad con { $rule ->
    [none] el artículo { $observer_paragraph ->
        [none] { $observer_article }
       *[other] { $observer_article }, párrafo { $observer_paragraph },
    } { $treaty_of }
   *[other] el artículo { $rule } del reglamento
}, y { $behalf }, tengo además el honor de invitar a su organización a participar { meeting-in } en calidad de observadora.

letter-composition = Le agradecería que tuviera a bien comunicar la composición de su delegación a la { $meeting_to } a más tardar el { $weekday } { $deadline }{ $hour ->
    [none] {""}
   *[other] , a las { $hour } (hora del lugar de celebración),
} a la siguiente dirección:

letter-arrangements = La Secretaría de la { $meeting_of_alone } le comunicará oportunamente información adicional sobre la organización { meeting-for }.

letter-withdrawal = En nombre { $gender ->
    [feminine] de la Secretaria General
   *[masculine] del Secretario General
} de las Naciones Unidas, tengo el honor de referirme a la carta { $earlier }, de { $earlier_date }, relativa a la { $meeting_of } { $of_treaty }, y de informarle de que queda retirada y de que no es necesario darle curso.

letter-closing = Aprovecho la oportunidad para reiterarle las seguridades de mi consideración más distinguida.

letter-signatory = En nombre { $gender ->
    [feminine] de la Secretaria General
   *[masculine] del Secretario General
} de las Naciones Unidas
