# The labels and lines around the text of a note or letter.

sheet-reference = Reference:
sheet-place-and-date = { $city }, { $date }
sheet-initials = Initials
sheet-stamp = Stamp
sheet-enclosures = Enclosures
sheet-distribution = Distribution
sheet-distribution-all = All Permanent Missions and Permanent Observer Missions to the United Nations
sheet-draft = DRAFT
sheet-courtesy = Courtesy version. The text issued to this addressee is { $issued ->
    [ar] the Arabic one
    [zh] the Chinese one
    [en] the English one
    [fr] the French one
    [ru] the Russian one
   *[es] the Spanish one
}.
sheet-verification = This paper can be verified at { $address } with the code:
sheet-code = Square code with the address at which this paper can be verified: { $address }
sheet-mission = { $kind ->
    [permanent_mission] Permanent Mission
   *[permanent_observer_mission] Permanent Observer Mission
} { $station ->
    [new_york] to the United Nations, New York
    [geneva] to the United Nations Office and other international organizations in Geneva
    [vienna] to the United Nations and other international organizations in Vienna
    [nairobi] to the United Nations Office at Nairobi
   *[capital] to the United Nations
}
sheet-ministry = Ministry of Foreign Affairs
sheet-language = { $language ->
    [ar] Arabic
    [zh] Chinese
    [en] English
    [fr] French
    [ru] Russian
   *[es] Spanish
}
