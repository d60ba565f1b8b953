# The note verbale of the Secretary-General. Its English is the note of 2024 that convened the
# Twelfth Meeting of States Parties to the Convention on Cluster Munitions, word for word.

note-title = { $purpose ->
    [correction] Corrected note verbale
    [withdrawal] Withdrawal of a note verbale
   *[convening] Note verbale
}: { $title }

note-issuer = The Secretary-General
note-issuer-within = the Secretary-General

note-opening = { note-issuer } of the United Nations presents { $gender ->
    [feminine] her
   *[masculine] his
} compliments to the Permanent Representatives of Member States and to the Permanent Observers of non-Member States to the United Nations and has the honour to refer to { $referred }, which entered into force on { $in_force }.

note-earlier = { note-issuer } refers to the note verbale { $earlier } of { $earlier_date } and has the honour to transmit the present note, which replaces it in its entirety.

note-basis = { $paragraph ->
    [none] Article { $article }
   *[other] Article { $article }({ $paragraph })
} { $treaty_of } states{ $begins ->
    [parties] {" that the "}
   *[other] {": "}
}"{ $quotation }". Pursuant to { $paragraph ->
    [none] Article { $article }
   *[other] Article { $article }({ $paragraph })
}, the { $previous } { $treaty_to } (held { $held }) decided to convene the { $decided } { $decided_city ->
    [none] {""}
   *[other] { $decided_city },{" "}
}{ $decided_when }.

note-resolution = Furthermore, the United Nations General Assembly, in paragraph { $resolution_paragraph } of its resolution { $resolution } of { $adopted } entitled "{ $resolution_title }": "{ $resolution_words }".

note-rearranged = The arrangements { meeting-for } have since been changed; the dates and the place set out below take the place of those first decided.

note-convene = In accordance with these provisions, { note-issuer-within } has the honour to convene the { $meeting } { $of_treaty } { $when } { $venue }.

note-mode = Delegations may also participate { meeting-in } from afar, by electronic means.

note-invite = { note-issuer } has the further honour, { $behalf }, to invite the States not parties { $treaty_to }, as well as the relevant international organizations or institutions and non-governmental organizations, to participate { meeting-in } as observers.

note-costs = { note-issuer } takes this opportunity to recall that, in accordance with { $costs_paragraph ->
    [none] Article { $costs_article }
   *[other] Article { $costs_article }, paragraph { $costs_paragraph },
} { $treaty_of }, "{ $costs_words }".

note-composition = The composition of delegations to the { $meeting_to } should be submitted by { $weekday }, { $deadline },{ $hour ->
    [none] {""}
   *[other] {" "}{ $hour } (time of the venue),
} to the following address:

note-secretariat = Secretariat of the { $meeting_of } to the { $abbreviation }

note-email = E-mail: { $email }

note-arrangements = Additional information on the arrangements { meeting-for } will be communicated to Permanent Missions and to Permanent Observer Missions by the Secretariat of the { $meeting_of_alone } in due course.

note-closing = { note-issuer } of the United Nations avails { $gender ->
    [feminine] herself
   *[masculine] himself
} of this opportunity to renew to the Permanent Representatives of Member States and to the Permanent Observers of non-Member States to the United Nations the assurances of { $gender ->
    [feminine] her
   *[masculine] his
} highest consideration.

note-withdrawal-opening = { note-issuer } of the United Nations presents { $gender ->
    [feminine] her
   *[masculine] his
} compliments to the Permanent Representatives of Member States and to the Permanent Observers of non-Member States to the United Nations and has the honour to refer to the note verbale { $earlier } of { $earlier_date }, concerning the { $meeting_of } { $of_treaty }.

note-withdrawal = { note-issuer } has the honour to inform the Permanent Representatives and the Permanent Observers that the note verbale { $earlier } is hereby withdrawn, and that no action is required pursuant to it.

note-cancellation = { meeting-it } will not be held.

# Stands where an officer's text lacks this language; such a note is never approved.
note-wanting = [The text of this paragraph in English is wanting.]

# What happened to a note, as lists show it.
note-step = { $step ->
    [drafted] drafted
    [approved] approved
    [initialled] initialled
    [issued] issued
   *[abandoned] given up
}
