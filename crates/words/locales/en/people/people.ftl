# People at offices, their roles, and the address of a first key.

people-title = People
people-lead = Everyone who acts here, at which office and in which roles. Roles that ended stay on record.
people-caption = People on record
people-column-name = Name
people-column-office = Office
people-column-roles = Roles
people-column-role = Role
people-column-scope = Over what
people-column-from = From
people-column-until = Until
people-column-act = Act
people-roles-caption = Roles held, past and coming
people-erased = erased
people-held = { $when ->
    [past] ended
    [soon] not yet
   *[now] held
}
people-whole-site = the whole site
people-treaty = Treaty { $treaty }
people-meeting = Meeting { $meeting }
people-appoint = Appoint a person
people-name = Name as the person writes it
people-name-wrong = Give the name.
people-handle = Short name
people-handle-hint = 2 to 32 lower-case Latin letters, digits, dots or hyphens.
people-handle-taken = This short name is taken.
people-office-wrong = Give the office.
people-role = Role
people-role-wrong = Choose a role.
people-scope = Over what
people-scope-wrong = Choose over what.
people-from = From the day
people-day-wrong = This is no date.
people-give = Give a role
people-end = End today
people-done = { $done ->
    [appointed] The person is appointed.
    [given] The role is given.
    [ended] The role is ended.
   *[erased] Name and short name are erased; the journal still verifies.
}
people-enrol = First key
people-enrol-help = The person enrols a key at an address that works once. It is shown once, to you; hand it over by a way you trust.
people-enrol-give = Make the address
people-enrol-once = This address is shown once. Copy it now.
people-enrol-until = It is good until
people-erase = Erase a person
people-erase-ask = Erase what is personal of this person
people-erase-help = Name, short name and keys are erased for good, and the personal values in the journal; every role ends today. What was done stays on record without the name. This cannot be undone.
people-erase-do = Erase for good
people-erase-leave = Back without erasing
people-back = All people
people-back-to = Back to the person
people-office = { $office ->
    [eosg] Executive Office of the Secretary-General
    [oda-geneva] Office for Disarmament Affairs, Geneva Branch
    [oios] Office of Internal Oversight Services
    [presidency] Presidency
   *[other] { $office }
}
