# The note verbale that calls to mind what is owed.

reminder-title = Note verbale: contributions outstanding
reminder-number = Reference
reminder-opening = The Secretariat presents its compliments to { reminder-office } and has the honour to recall that, according to its books as at { $date }, { $notices ->
    [one] the assessment notice listed below has fallen due and is
   *[other] the assessment notices listed below have fallen due and are
} not paid in full.
reminder-request = The Secretariat would be grateful if the amounts outstanding could be paid as set out below at an early date. If payment was made in the meantime, this note requires no action.
reminder-closing = The Secretariat avails itself of this opportunity to renew to { reminder-office } the assurances of its highest consideration.
reminder-office = { $office ->
    [permanent_mission] the Permanent Mission
    [permanent_observer_mission] the Permanent Observer Mission
    [foreign_ministry] the Ministry of Foreign Affairs
   *[none] the addressee
}
reminder-column-dated = Dated
reminder-column-due = Due date
reminder-column-days = Days overdue
reminder-total = Total outstanding
reminder-bundle = asked for in { $number }
reminder-why = Please state the number of the notice with the payment; where a notice was asked for in a collective invoice, the number of that invoice is enough for all of its notices.
reminder-remark = This note lists what has fallen due and was not called to mind at this stage before. It asks for no new amount and is no notice; the whole account stands in the statement of account.
