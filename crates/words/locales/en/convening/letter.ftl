# The letter to an organization that the rules of procedure name.

letter-title = { $purpose ->
    [correction] Corrected letter of invitation
    [withdrawal] Withdrawal of a letter of invitation
   *[convening] Letter of invitation
}: { $title }

letter-salutation = Sir or Madam,

letter-opening = On behalf of the Secretary-General of the United Nations, I have the honour to refer to { $referred }, which entered into force on { $in_force }, and to inform you that the { $meeting_subject } { $of_treaty } will be held { $when } { $venue }.

letter-earlier = I refer to the letter { $earlier } of { $earlier_date }, which the present letter replaces in its entirety.

letter-basis = The { $previous } { $treaty_to } (held { $held }) decided to convene the { $decided } { $decided_city ->
    [none] {""}
   *[other] { $decided_city },{" "}
}{ $decided_when }.

letter-invite = In accordance with { $rule ->
    [none] { $observer_paragraph ->
        [none] Article { $observer_article }
       *[other] Article { $observer_article }, paragraph { $observer_paragraph },
    } { $treaty_of }
   *[other] rule { $rule } of the rules of procedure
}, and { $behalf }, I have the further honour to invite your organization to participate { meeting-in } as an observer.

letter-composition = I should be grateful if the composition of your delegation to the { $meeting_to } could be submitted by { $weekday }, { $deadline },{ $hour ->
    [none] {""}
   *[other] {" "}{ $hour } (time of the venue),
} to the following address:

letter-arrangements = Additional information on the arrangements { meeting-for } will be communicated to you by the Secretariat of the { $meeting_of_alone } in due course.

letter-withdrawal = On behalf of the Secretary-General of the United Nations, I have the honour to refer to the letter { $earlier } of { $earlier_date }, concerning the { $meeting_of } { $of_treaty }, and to inform you that it is hereby withdrawn, and that no action is required pursuant to it.

letter-closing = Please accept, Sir or Madam, the assurances of my highest consideration.

letter-signatory = On behalf of the Secretary-General of the United Nations
