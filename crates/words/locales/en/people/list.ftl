# The list of participants.

list-title = List of participants
list-section = { $section ->
    [party] States Parties
    [party_pending] States for which the treaty is not yet in force
    [signatory] Signatories
    [other_state] Other States
    [seated_as_state] Participants seated as States are, without a vote
    [other_organization] Other organizations
   *[named_organization] Organizations named in the rules of procedure
}
list-stage = { $stage ->
    [final] Final
   *[provisional] Provisional
}
list-stands-provisional = As submitted by { $date }
list-stands-final = As it stood when the meeting closed on { $date }
list-delegations = { $count ->
    [one] { $count } delegation
   *[other] { $count } delegations
}
list-people = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
list-names = Names, titles and functions stand as they were submitted. States stand where their legal category puts them on the opening date, under the names of that day.
list-nobody = No delegation has been submitted yet.
list-get-pdf = The list as PDF
list-get-xlsx = The list for a spreadsheet (.xlsx)
list-sections = Sections of the list
list-glyphs = The sign □ stands for a character that the fonts of this paper do not have. The page of the meeting shows it.
list-column-section = Section
list-column-participant = State or organization
list-column-place = Place
