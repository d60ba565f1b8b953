# Standings of States and the reasons for them.

standing-name = { $standing ->
    [party] State Party
    [party_pending] Party pending entry into force
    [signatory] Signatory
    [withdrawn] Withdrawn
   *[not_party] State not party
}
standing-signed = signed { $on }
standing-applies-provisionally = applies provisionally since { $on }
standing-deposited = { $instrument ->
    [ratification] ratification
    [acceptance] acceptance
    [approval] approval
    [accession] accession
   *[succession] succession
} deposited { $on }
standing-in-force = in force { $on }, Art. { $article }
standing-date-not-known = party, date not known
standing-succeeded = with effect from { $on }
standing-withdrawal-notified = withdrawal notified { $on }
standing-withdrawal-effective = withdrawal effective { $on }, Art. { $article }
standing-withdrawal-held = withdrawal held by an armed conflict since { $on }, Art. { $article }
standing-no-act = no act on record
standing-reasons = { $first }; { $rest }
