# What the command line says. A name in { $braces } is put in as it stands.

console-status-on = { $title }, { $date }
console-heading-address = Address
console-heading-article = Article
console-heading-at = At
console-heading-cancelled_on = Cancelled on
console-heading-capacity = Capacity
console-heading-category = Category
console-heading-channel = Channel
console-heading-check = Check
console-heading-code = Code
console-heading-composition_due_on = Delegations due on
console-heading-count = Count
console-heading-courtesy = Title
console-heading-dated = Dated
console-heading-dates = Dates
console-heading-deposited_on = Deposited on
console-heading-emails = E-mail
console-heading-ended = Ended
console-heading-entered = Entered
console-heading-fact = Fact
console-heading-family = Family name
console-heading-found = Found
console-heading-from = From
console-heading-function = Function
console-heading-given = Given names
console-heading-in_force_on = In force on
console-heading-rate_percent = Rate (%)
console-heading-share_percent = Share (%)
console-heading-amount = Amount
console-heading-iso3 = Code
console-heading-key = Key
console-heading-kind = Kind
console-heading-language = Language
console-heading-language_set_on = Set on
console-heading-languages = Languages
console-heading-manner = Manner
console-heading-meeting = Meeting
console-heading-name = Name
console-heading-number = Number
console-heading-office = Office
console-heading-own_script = Own script
console-heading-parties = Parties
console-heading-person = Person
console-heading-place = Place
console-heading-published_at = Published
console-heading-purpose = Purpose
console-heading-reason = Reason
console-heading-received_at = Received at
console-heading-reference = Reference
console-heading-role = Role
console-heading-rule = Rule
console-heading-scope = Scope
console-heading-sha256 = SHA-256
console-heading-source = Source
console-heading-stage = Stage
console-heading-standing = Standing
console-heading-state = State
console-heading-station = Duty station
console-heading-step = Step
console-heading-timeliness = Timeliness
console-heading-symbol = Symbol
console-heading-title = Title
console-heading-treaty = Treaty
console-heading-until = Until
console-heading-valid_from = Valid from
console-heading-valid_until = Valid until
console-heading-value = Value
console-heading-verified = Verified
console-heading-version = Version
console-heading-withdrawal_effective_on = Withdrawal effective on
console-heading-year = Year

console-kind-payer = payer
console-kind-ldc-list = list of least developed countries
console-kind-delegation = delegation
console-kind-file = file
console-kind-document = document
console-kind-meeting = meeting
console-kind-mission = mission
console-kind-note = note
console-kind-organization = organization
console-kind-paper = paper
console-kind-person = person
console-kind-request = request
console-kind-role = role
console-kind-site = site
console-kind-state = State
console-kind-treaty = treaty

console-who-acts = Who acts?
console-who-acts-help = name yourself with --as PERSON; `convene person list` shows who is on record
console-unknown = There is no { $kind } `{ $key }` on record.
console-unknown-help = the `list` commands show what is on record
console-already-on-record = The { $kind } `{ $key }` is already on record.
console-faults = { $file }: { $count ->
    [one] one fault; nothing was changed
   *[other] { $count } faults; nothing was changed
}
console-faults-help = mend the file at the places named and give it again
console-fault-at-line = { $file }, line { $line }, { $column }: found “{ $found }”, expected { $expected }
console-fault-in-line = { $file }, line { $line }: found “{ $found }”, expected { $expected }
console-fault-at-field = { $file }, { $column }: found “{ $found }”, expected { $expected }
console-last-administrator = Nobody would be left to administer the site.
console-last-administrator-help = appoint another administrator first
console-changed-meanwhile = Someone else changed this meanwhile; nothing was written.
console-changed-meanwhile-help = look at it again and repeat the command
console-file-too-large = The file is larger than 20 MiB.
console-file-unreadable = { $file } cannot be read: { $why }
console-no-workbook-in-terminal = A workbook is not for a terminal.
console-no-workbook-in-terminal-help = name a file with --output, or send standard output to one
console-no-site = { $folder } is no site: { $why }
console-no-site-help = found one with `convene found`, or look at `convene demo`

console-imported = { $file } is in force now (SHA-256 { $hash }…).
console-missions-imported = { $count ->
    [one] The register holds one mission now.
   *[other] The register holds { $count } missions now.
}
console-language-set = The language is set; it is no assumption any more.
console-site-founded = The site { $site } is founded. `convene person appoint` brings in the next people.
console-person-appointed = The person is appointed.
console-person-erased = Name and handle are erased; the journal still verifies.
console-role-given = The role is given from today on.
console-role-ended = The role is ended.
console-treaty-entered = { $title } is entered.
console-meeting-opened = { $meeting } is open. `convene note draft { $meeting }` drafts its note.
console-meeting-followed = { $meeting } is open, its dates shifted. Its resolution is still to be named.
console-resolution-named = { $meeting } rests on the resolution now.
console-meeting-arranged = { $meeting } is arranged anew. Approvals given to the earlier text have lapsed.
console-meeting-cancelled = { $meeting } is cancelled. Its issued notes can be withdrawn.
console-note-drafted = The note is drafted. Another person approves it with `convene note approve`.
console-correction-drafted = The correction is drafted; it goes to everyone who got the earlier note.
console-withdrawal-drafted = The withdrawal is drafted; it goes to everyone who got the earlier note.
console-departure-kept = The departure from the house text is kept as version { $version }.
console-note-approved = { $reference } is approved and drawn up, ready to initial.
console-note-initialled = { $reference } is initialled.
console-note-issued = { $reference } is issued. From now on it is corrected or withdrawn, never changed.
console-note-abandoned = The note is given up. Its number, if it had one, stays accounted for.
console-document-published = { $symbol } is published, version { $version }.
console-publication = The document is not published; nothing was changed.
console-papers-written = { $count ->
    [one] One paper lies in { $folder }.
   *[other] { $count } papers lie in { $folder }.
}
console-drawing-up = Drawing up
console-writing-out = Writing out

console-fact-title = Meeting
console-fact-dates = Dates
console-fact-place = Place
console-fact-basis = Rests on
console-fact-composition = Delegations due
console-fact-cancelled = Cancelled
console-fact-note = Note
console-fact-broken = Not to be convened
console-deadline = { $weekday }, { $date }, end of the day in { $zone } (late from { $late_from })
console-quotation-read = holds; the source was read
console-quotation-as-quoted = holds against a text known only through a paper that quotes it
console-quotation-not-verified = holds against a text that was not verified
console-quotation-no-source = no text is kept in this language to hold it against
console-by-rule = named in rule { $rule }
console-version-issued = issued
console-version-courtesy = courtesy
console-mark-replaced = replaced for this meeting
console-mark-added = added for this meeting
console-mark-wanting = wanting in this language
console-yes = yes
console-verified = verified
console-unverified = unverified
console-rule-title = title
console-rule-entry-into-force = entry into force
console-rule-withdrawal = withdrawal
console-rule-costs = costs
console-rule-observers = observers
console-rule-mandate = mandate of the United Nations
console-rule-symbols = symbols
console-rule-text = text kept
console-calendar-due = { $meeting }: composition of delegations due

console-check-schema = schema and references
console-check-journal = journal
console-check-papers = papers
console-check-numbers = register of numbers
console-check-notes = notes against their meetings
console-check-money = money: entries, bills, payments and shares
console-in-order = in order
console-not-in-order = not in order
console-ailing = { $count ->
    [one] One check found something that is not in order.
   *[other] { $count } checks found something that is not in order.
}

console-demonstration-name = Demonstration secretariat
console-not-a-demonstration = This folder holds a site that is no demonstration; nothing was done to it.
console-not-a-demonstration-help = name another folder with --site
console-demonstration-clock = This is a demonstration: its clock shows { $moment }.
console-stage-passed = The site in { $site } has come to the stage “{ $stage }”; it does not go back to “{ $wanted }”.
console-stage-passed-help = name another folder with --site, or a later stage
console-demonstration-done =
    { $reference } is { $stage }: { $papers } papers in six languages ({ $seconds } s).

      { $site }/papers/notes/en/FRA.pdf     the note verbale to France; ar, zh, fr, ru and es lie beside
      { $site }/papers/letters/fr/icrc.pdf  the letter to an organization the rules name
      { $site }/roster.xlsx                 who is convened, who invited, and why (also roster.csv)
      { $site }/ccm-12msp.ics               the meeting for a calendar

    What to try next (people and addresses are invented):

      convene status ccm --on 2024-09-10
      convene meeting show ccm/12msp --site { $site }
      convene note show ccm/12msp --language fr --site { $site }
      convene delegation list ccm/12msp --site { $site }
      convene request list ccm/12msp --as h.valdes --site { $site }
      convene doctor --site { $site }
console-serving = The portal is at { $address }. Stop it with Ctrl-C.
console-serve-in-the-clear = { $at } is not on this machine alone, and the site names neither a certificate nor a proxy: names and links would travel in the clear.
console-serve-in-the-clear-help = Name certificate and key under [serve] in site.toml, or the proxy in behind_proxy.
console-composition = The composition is not taken yet.
console-request-decided = { $count ->
    [one] One request was decided on.
   *[other] { $count } requests were decided on.
}
console-heading-direction = Direction
console-heading-subject = Subject
console-heading-sender = Sender
console-heading-their_reference = Their reference
console-heading-answers = Answers
console-heading-act = Act
console-heading-facts = Facts
console-heading-door = Door
console-delivery = Nothing is recorded yet.
console-letter = The letter is not registered yet.
console-letter-registered = The letter is registered as { $number }.
console-enrolled = The person enrols a key at this address, once, within a day: { $address }
console-kind-letter = letter
console-kind-enrolment = enrolment
console-request-form = The request is not taken yet.
console-step-in = Step in as anyone at { $address }/en/step-in
console-certificate-and-key = The site names a certificate without its key, or a key without its certificate: name both under [serve] in site.toml.
console-estimate = The estimate has faults; nothing was kept.
console-payment = The payment has faults; nothing was kept.
console-post-in-the-clear = Beyond this machine letters do not travel in the clear: security is tls or starttls.
console-heading-currency = { costs-currency }
console-heading-total = { costs-total }
console-heading-payers = { costs-payers }
console-heading-payer = { costs-payer }
console-heading-unit = { costs-unit }
console-heading-quantity = { costs-quantity }
console-heading-words = { costs-words }
console-heading-item = { estimate-column-item }
console-heading-before = { costs-before }
console-heading-after = { costs-after }
console-heading-ground = { costs-ground }
console-heading-due_on = { costs-due }
console-heading-left = Left
console-heading-remitter = { costs-remitter }
console-heading-on = { costs-on }
console-heading-balance = { costs-balance }
console-heading-owed = { costs-owed }
console-heading-assessed = { costs-assessed }
console-heading-received = { costs-received }
console-heading-outstanding = { costs-outstanding }
console-heading-fund = { costs-which-fund }
console-heading-sponsorship = { sponsorship-title }
console-heading-party = { costs-party }
console-heading-adopted = { costs-adopted }
console-heading-charged = { statement-column-charged }
console-heading-credited = { statement-column-credited }
console-heading-scale = { costs-scale }
console-heading-payment = { costs-payment }
console-heading-account = { costs-account }
console-heading-not_due = not due
console-heading-up_to_30 = up to 30 days
console-heading-up_to_60 = 31 to 60 days
console-heading-up_to_90 = 61 to 90 days
console-heading-over_90 = over 90 days
console-heading-proposal = Proposed
console-heading-allocation = Allocation
console-heading-budget = Budget
console-heading-entry = Entry
console-heading-account_code = Account code
console-heading-cost_centre = Cost centre
console-heading-debit = Debit
console-heading-credit = Credit
console-kind-run = run of bills that waits
console-kind-bill = bill
console-kind-estimate = estimate
console-kind-apportionment = apportionment
console-kind-payment = payment
console-kind-allocation = allocation
console-kind-budget = budget
console-kind-account = account
console-rule-sharing = sharing of costs
console-rule-overheads = support, contingency, order
console-rule-decision = months before the opening in which it is decided
console-statement = The statement has faults; nothing of it was taken.
console-paper-written = Written to { $file }.
console-estimate-kept = Version { $version } of the estimate is drafted. Another person issues it with `convene costs estimate issue`.
console-estimate-issued = Version { $version } of the estimate is issued.
console-estimate-adopted = The adoption of version { $version } is on record.
console-shares-kept = Apportionment { $number } is kept: { $total } among { $payers } payers.
console-bills-drawn-up = Drawn up: { $bills }. Another person issues them with `convene costs bill issue`.
console-bills-issued = Issued and printed: { $bills }, from { $first } to { $last }.
console-bills-given-up = The bills that waited are given up.
console-statement-taken = Taken in. New: { $new }, set at once: { $exact }, known already: { $known }, money that went out: { $out }.
console-payment-entered = The payment is entered as { $payment } and waits.
console-payer-named = The payment is that of { $payer }.
console-payment-allocated = Set against notices: { $count }.
console-allocation-taken-back = Taken back; the money waits again.
console-payment-taken-back = The payment is taken back; what it paid is owed again.
console-payment-sent-back = What was sent back is entered.
console-closing-drawn-up = The closing is drawn up. Another person closes with `convene costs closing close`.
console-accounts-closed = The accounts are closed. Credit notes issued: { $credits }.
console-fund-moved = The movement is entered.
console-sponsorship-asked = Request { $number } is entered.
console-sponsorship-proposed = Proposed. Another finance officer grants it with `convene costs sponsorship grant`.
console-sponsorship-granted = The request is granted.
console-sponsorship-refused = The request is refused.
console-sponsorship-released = What was not paid is free again.
console-sponsorship-withdrawn = The request is taken back.
console-letters-sent = { $count ->
    [one] { $count } letter is on its way.
   *[other] { $count } letters are on their way.
}
console-letters-would-go = { $count ->
    [one] { $count } letter would go out.
   *[other] { $count } letters would go out.
}
console-without-address = { $count ->
    [one] { $count } addressee has no registered address.
   *[other] { $count } addressees have no registered address.
}
console-delivery-recorded = The delivery is recorded.
console-nothing-for-pouch = Nothing goes by pouch: every addressee was reached or has an address.
console-nothing-for-pouch-help = Print for all of them with { $option }.
console-heading-proof = Proof
console-mail-taken = { $file }: taken in as { $mail }.
console-mail-known = { $file }: known already as { $mail }.
console-heading-mail = Mail
console-heading-participant = Participant
console-heading-order = Order of names
console-heading-assumed = Assumed
console-mail-assigned = The mail is assigned.
console-mail-entered = Entered; version { $version } of the delegation stands.
console-mail-aside = The mail is set aside.
console-kind-mail = mail
console-acknowledgement-recorded = The acknowledgement is recorded.
console-mail-covers = It covers version { $version }; your yes is on record.
console-kind-information = information for participants
console-reminders-sent = Sent: { $count }, from { $first } to { $last }.
console-reminders-would-go = Would go out: { $count } reminders by { $letters } letters.
console-bundles-drawn-up = Drawn up: { $count }. Another person issues them with `convene costs bundle issue`.
console-bundles-issued = Issued and printed: { $count }, from { $first } to { $last }.
console-bundles-given-up = The collective invoices that waited are given up.
console-notice-posted = { $number } is posted by itself; letters laid: { $letters }.
console-rule-reminders = days overdue after which a payer is reminded
console-rule-sponsorship = grounds for sponsorship
console-heading-letters = Letters
console-heading-days = Days overdue
console-heading-notice = Notice
console-heading-since = Since
console-heading-sent_by = Sent by
console-kind-reminder = reminder
console-kind-bundle = collective invoice
console-kind-sponsorship = request for sponsorship
