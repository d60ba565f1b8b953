//! Step 1: the house itself. What: every table of the first release. Why: from the treaty entered to
//! the sheet issued, each fact has its row, and each row under a meeting carries the meeting's key,
//! so that neither engine lets a reference cross meetings.

use sea_orm::DbErr;
use sea_orm_migration::prelude::{
    Index, MigrationName, MigrationTrait, SchemaManager, TableCreateStatement, async_trait,
};

use super::{
    bytes, bytes_or_none, refers, table, text, text_or_none, unique, whole, whole_or_none,
};

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0001_house"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = people()
            .into_iter()
            .chain(law())
            .chain(meeting())
            .chain(note())
            .chain(papers())
            .chain(record());
        for table in tables {
            manager.create_table(table).await?;
        }
        // What is due is asked for every second; what is done is never asked for again.
        let due = Index::create()
            .name("tray_due")
            .table("tray")
            .col("done_at")
            .col("due_at")
            .take();
        manager.create_index(due).await?;
        let subject = Index::create()
            .name("personal_value_subject")
            .table("personal_value")
            .col("subject")
            .take();
        manager.create_index(subject).await
    }
}

fn people() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("id"),
        text("handle"),
        text_or_none("name"),
        text("office"),
        whole_or_none("erased_at"),
    ];
    let mut person = table("person", columns, &["id"]);
    unique(&mut person, &["handle"]);
    let columns = [
        bytes("id"),
        bytes("person_id"),
        text("role"),
        text("scope"),
        text_or_none("treaty"),
        text_or_none("meeting"),
        text("held_from"),
        text_or_none("held_until"),
    ];
    let mut role_held = table("role_held", columns, &["id"]);
    refers(&mut role_held, &["person_id"], "person", &["id"]);
    vec![person, role_held]
}

fn law() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("id"),
        text("kind"),
        text_or_none("treaty"),
        text("name"),
        text("words"),
        whole("kept_at"),
        bytes_or_none("kept_by"),
    ];
    let mut source = table("law_source", columns, &["id"]);
    refers(&mut source, &["kept_by"], "person", &["id"]);
    let treaty = table("treaty", [text("key"), whole("entered_at")], &["key"]);
    let columns = [
        bytes("id"),
        text("state"),
        text("station"),
        text("kind"),
        text("language"),
        text_or_none("language_set_on"),
        text("address"),
        text("emails"),
        text_or_none("valid_from"),
        text_or_none("valid_until"),
        text("source"),
        whole("kept_at"),
        whole_or_none("replaced_at"),
    ];
    let mission = table("mission", columns, &["id"]);
    vec![source, treaty, mission]
}

fn meeting() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("id"),
        text("key"),
        text("treaty"),
        whole("version"),
        whole("opened_at"),
    ];
    let mut meeting = table("meeting", columns, &["id"]);
    unique(&mut meeting, &["key"]);
    refers(&mut meeting, &["treaty"], "treaty", &["key"]);
    let mut tables = vec![meeting];
    tables.extend(meeting_facts());
    tables.extend(meeting_arrangement());
    tables
}

/// Facts replaced stay on record: each change adds a row under the meeting's new version.
fn meeting_facts() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("meeting_id"),
        whole("version"),
        text("previous_kind"),
        whole("previous_ordinal"),
        text("previous_opened_on"),
        text("previous_closed_on"),
        text("issuer_office"),
        text("issuer_gender"),
        text("intake_office"),
        text("intake_email"),
        whole("kept_at"),
    ];
    let mut facts = table("meeting_facts", columns, &["meeting_id", "version"]);
    refers(&mut facts, &["meeting_id"], "meeting", &["id"]);
    let columns = [
        bytes("meeting_id"),
        whole("version"),
        text("link"),
        text("language"),
        text("source"),
        text_or_none("paragraph"),
        text("words"),
    ];
    let key = ["meeting_id", "version", "link", "language"];
    let mut quotation = table("mandate_quotation", columns, &key);
    let of = ["meeting_id", "version"];
    refers(&mut quotation, &of, "meeting_facts", &of);
    vec![facts, quotation]
}

fn meeting_arrangement() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("meeting_id"),
        whole("position"),
        text("decided_on"),
        text("basis"),
        text("place"),
        text("mode"),
        text("composition_on"),
        text("composition_weekday"),
        text_or_none("composition_hour"),
        whole("kept_at"),
    ];
    let mut arrangement = table("meeting_arrangement", columns, &["meeting_id", "position"]);
    refers(&mut arrangement, &["meeting_id"], "meeting", &["id"]);
    let columns = [
        bytes("meeting_id"),
        whole("arrangement"),
        whole("position"),
        text("opens_on"),
        text("closes_on"),
    ];
    let mut part = table(
        "meeting_part",
        columns,
        &["meeting_id", "arrangement", "position"],
    );
    let to = ["meeting_id", "position"];
    refers(
        &mut part,
        &["meeting_id", "arrangement"],
        "meeting_arrangement",
        &to,
    );
    let columns = [
        bytes("meeting_id"),
        text("decided_on"),
        text("basis"),
        whole("kept_at"),
    ];
    let mut cancellation = table("meeting_cancellation", columns, &["meeting_id"]);
    refers(&mut cancellation, &["meeting_id"], "meeting", &["id"]);
    let columns = [
        bytes("meeting_id"),
        whole("version"),
        text("paragraph"),
        text("change"),
        text_or_none("after"),
        bytes("kept_by"),
        whole("kept_at"),
    ];
    let mut departure = table("departure", columns, &["meeting_id", "version"]);
    refers(&mut departure, &["meeting_id"], "meeting", &["id"]);
    refers(&mut departure, &["kept_by"], "person", &["id"]);
    let columns = [
        bytes("meeting_id"),
        whole("version"),
        text("language"),
        text("words"),
    ];
    let key = ["meeting_id", "version", "language"];
    let mut words = table("departure_text", columns, &key);
    refers(
        &mut words,
        &["meeting_id", "version"],
        "departure",
        &["meeting_id", "version"],
    );
    vec![arrangement, part, cancellation, departure, words]
}

fn note() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("meeting_id"),
        bytes("id"),
        text("purpose"),
        bytes_or_none("earlier_id"),
        whole_or_none("earlier_year"),
        whole_or_none("earlier_serial"),
        text_or_none("earlier_reference"),
        text_or_none("earlier_dated"),
        text_or_none("dated"),
        whole("version"),
    ];
    let of = ["meeting_id", "id"];
    let mut note = table("note", columns, &of);
    refers(&mut note, &["meeting_id"], "meeting", &["id"]);
    refers(&mut note, &["meeting_id", "earlier_id"], "note", &of);
    let columns = [
        bytes("meeting_id"),
        bytes("note_id"),
        whole("position"),
        text("step"),
        bytes("taken_by"),
        whole("taken_at"),
    ];
    let mut step = table("note_step", columns, &["meeting_id", "note_id", "position"]);
    refers(&mut step, &["meeting_id", "note_id"], "note", &of);
    refers(&mut step, &["taken_by"], "person", &["id"]);
    vec![note, step]
}

fn papers() -> Vec<TableCreateStatement> {
    let year = table("register_year", [whole("year"), whole("taken")], &["year"]);
    let columns = [
        whole("year"),
        whole("serial"),
        text("reference"),
        bytes("meeting_id"),
        bytes("note_id"),
        whole("booked_at"),
    ];
    let mut entry = table("register_entry", columns, &["year", "serial"]);
    unique(&mut entry, &["reference"]);
    unique(&mut entry, &["meeting_id", "note_id"]);
    refers(&mut entry, &["year"], "register_year", &["year"]);
    refers(
        &mut entry,
        &["meeting_id", "note_id"],
        "note",
        &["meeting_id", "id"],
    );
    let columns = [
        bytes("hash"),
        text("media_type"),
        bytes("bytes"),
        whole("kept_at"),
    ];
    let paper = table("paper", columns, &["hash"]);
    let mut tables = vec![year, entry, paper];
    tables.extend(sheets());
    tables
}

fn sheets() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("meeting_id"),
        bytes("note_id"),
        whole("position"),
        whole("edition"),
        text("instrument"),
        text("addressee_kind"),
        text("addressee"),
        text("language"),
        text("issue_language"),
        text_or_none("mission_kind"),
        text_or_none("station"),
        text("code"),
        text("address"),
    ];
    let key = ["meeting_id", "note_id", "position"];
    let mut sheet = table("sheet", columns, &key);
    unique(&mut sheet, &["code"]);
    unique(
        &mut sheet,
        &[
            "meeting_id",
            "note_id",
            "edition",
            "addressee_kind",
            "addressee",
            "language",
        ],
    );
    refers(
        &mut sheet,
        &["meeting_id", "note_id"],
        "note",
        &["meeting_id", "id"],
    );
    let columns = [
        bytes("meeting_id"),
        bytes("note_id"),
        whole("position"),
        bytes("paper"),
        whole("drawn_at"),
    ];
    let mut drawn = table("sheet_drawn", columns, &key);
    refers(&mut drawn, &key, "sheet", &key);
    refers(&mut drawn, &["paper"], "paper", &["hash"]);
    vec![sheet, drawn]
}

fn record() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("id"),
        bytes("bytes"),
        bytes("hash"),
        whole_or_none("position"),
    ];
    let mut line = table("journal_line", columns, &["id"]);
    unique(&mut line, &["position"]);
    let columns = [
        bytes("line_id"),
        whole("place"),
        text("field"),
        text("subject"),
        bytes("commitment"),
        text_or_none("value"),
        bytes_or_none("salt"),
        whole_or_none("erased_at"),
    ];
    let mut personal = table("personal_value", columns, &["line_id", "place"]);
    refers(&mut personal, &["line_id"], "journal_line", &["id"]);
    let columns = [
        text("key"),
        text("kind"),
        bytes("meeting_id"),
        bytes("note_id"),
        whole("laid_at"),
        whole("due_at"),
        whole("tries"),
        whole_or_none("failed_at"),
        text_or_none("why"),
        whole_or_none("done_at"),
    ];
    let mut tray = table("tray", columns, &["key"]);
    refers(
        &mut tray,
        &["meeting_id", "note_id"],
        "note",
        &["meeting_id", "id"],
    );
    vec![line, personal, tray]
}
