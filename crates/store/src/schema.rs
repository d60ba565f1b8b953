//! What each column of text or bytes holds: nothing of a person, or something that the domain's
//! list of retention must name. A column that stands in no line here is a fault of the build; a test
//! holds the list against both engines and against the domain.

use Holds::{Nothing, Personal};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Nothing of a person: keys, dates, texts of the law, words of the house.
    Nothing,
    /// Something personal, or of an office by name; the list of retention names it.
    Personal,
}

/// The tables of the house, by the order of their names.
pub fn tables() -> impl Iterator<Item = &'static str> {
    let mut tables: Vec<&'static str> = COLUMNS.iter().map(|(table, ..)| *table).collect();
    tables.dedup();
    tables.into_iter()
}

/// Every column of text or bytes, by table.
pub const COLUMNS: &[(&str, &str, Holds)] = &[
    ("departure", "after", Nothing),
    ("departure", "change", Nothing),
    ("departure", "kept_by", Nothing),
    ("departure", "meeting_id", Nothing),
    ("departure", "paragraph", Nothing),
    ("departure_text", "language", Nothing),
    ("departure_text", "meeting_id", Nothing),
    ("departure_text", "words", Nothing),
    // Personal values enter a line only as commitments.
    ("journal_line", "bytes", Nothing),
    ("journal_line", "hash", Nothing),
    ("journal_line", "id", Nothing),
    ("law_source", "id", Nothing),
    ("law_source", "kept_by", Nothing),
    ("law_source", "kind", Nothing),
    ("law_source", "name", Nothing),
    ("law_source", "treaty", Nothing),
    ("law_source", "words", Nothing),
    ("mandate_quotation", "language", Nothing),
    ("mandate_quotation", "link", Nothing),
    ("mandate_quotation", "meeting_id", Nothing),
    ("mandate_quotation", "paragraph", Nothing),
    ("mandate_quotation", "source", Nothing),
    ("mandate_quotation", "words", Nothing),
    ("meeting", "id", Nothing),
    ("meeting", "key", Nothing),
    ("meeting", "treaty", Nothing),
    ("meeting_arrangement", "basis", Nothing),
    ("meeting_arrangement", "composition_hour", Nothing),
    ("meeting_arrangement", "composition_on", Nothing),
    ("meeting_arrangement", "composition_weekday", Nothing),
    ("meeting_arrangement", "decided_on", Nothing),
    ("meeting_arrangement", "meeting_id", Nothing),
    ("meeting_arrangement", "mode", Nothing),
    ("meeting_arrangement", "place", Nothing),
    ("meeting_cancellation", "basis", Nothing),
    ("meeting_cancellation", "decided_on", Nothing),
    ("meeting_cancellation", "meeting_id", Nothing),
    // The mailbox of the meeting's secretariat, which every note prints.
    ("meeting_facts", "intake_email", Nothing),
    ("meeting_facts", "intake_office", Nothing),
    ("meeting_facts", "issuer_gender", Nothing),
    ("meeting_facts", "issuer_office", Nothing),
    ("meeting_facts", "meeting_id", Nothing),
    ("meeting_facts", "previous_closed_on", Nothing),
    ("meeting_facts", "previous_kind", Nothing),
    ("meeting_facts", "previous_opened_on", Nothing),
    ("meeting_part", "closes_on", Nothing),
    ("meeting_part", "meeting_id", Nothing),
    ("meeting_part", "opens_on", Nothing),
    ("mission", "address", Personal),
    ("mission", "emails", Personal),
    ("mission", "id", Nothing),
    ("mission", "kind", Nothing),
    ("mission", "language", Nothing),
    ("mission", "language_set_on", Nothing),
    ("mission", "source", Nothing),
    ("mission", "state", Nothing),
    ("mission", "station", Nothing),
    ("mission", "valid_from", Nothing),
    ("mission", "valid_until", Nothing),
    ("note", "dated", Nothing),
    ("note", "earlier_dated", Nothing),
    ("note", "earlier_id", Nothing),
    ("note", "earlier_reference", Nothing),
    ("note", "id", Nothing),
    ("note", "meeting_id", Nothing),
    ("note", "purpose", Nothing),
    ("note_step", "meeting_id", Nothing),
    ("note_step", "note_id", Nothing),
    ("note_step", "step", Nothing),
    // An identifier alone says who it was only while the person's row does.
    ("note_step", "taken_by", Nothing),
    ("paper", "bytes", Personal),
    ("paper", "hash", Nothing),
    ("paper", "media_type", Nothing),
    ("person", "handle", Personal),
    ("person", "id", Nothing),
    ("person", "name", Personal),
    ("person", "office", Nothing),
    ("personal_value", "commitment", Nothing),
    ("personal_value", "field", Nothing),
    ("personal_value", "line_id", Nothing),
    // Erased together with the value it hides.
    ("personal_value", "salt", Nothing),
    ("personal_value", "subject", Nothing),
    ("personal_value", "value", Personal),
    ("register_entry", "meeting_id", Nothing),
    ("register_entry", "note_id", Nothing),
    ("register_entry", "reference", Nothing),
    ("role_held", "held_from", Nothing),
    ("role_held", "held_until", Nothing),
    ("role_held", "id", Nothing),
    ("role_held", "meeting", Nothing),
    ("role_held", "person_id", Nothing),
    ("role_held", "role", Nothing),
    ("role_held", "scope", Nothing),
    ("role_held", "treaty", Nothing),
    ("sheet", "address", Personal),
    ("sheet", "addressee", Nothing),
    ("sheet", "addressee_kind", Nothing),
    ("sheet", "code", Nothing),
    ("sheet", "instrument", Nothing),
    ("sheet", "issue_language", Nothing),
    ("sheet", "language", Nothing),
    ("sheet", "meeting_id", Nothing),
    ("sheet", "mission_kind", Nothing),
    ("sheet", "note_id", Nothing),
    ("sheet", "station", Nothing),
    ("sheet_drawn", "meeting_id", Nothing),
    ("sheet_drawn", "note_id", Nothing),
    ("sheet_drawn", "paper", Nothing),
    ("tray", "key", Nothing),
    ("tray", "kind", Nothing),
    ("tray", "meeting_id", Nothing),
    ("tray", "note_id", Nothing),
    // Why a try failed, in the words of the clerk, who names no person there.
    ("tray", "why", Nothing),
    ("treaty", "key", Nothing),
];
