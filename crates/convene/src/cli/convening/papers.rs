//! A note's papers at the command line: its text shown, its sheets listed, drawn up with a progress
//! bar, and written into a folder. Folders are exports; the papers themselves lie in the database.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use desk::convening::note::{NoteInMeeting, Which};
use desk::convening::sheet::Sheet;
use domain::convening::invitee::Addressee;
use domain::convening::meeting::MeetingKey;
use domain::convening::note::Instrument;
use domain::law::language::Language;
use domain::law::organization::OrganizationKey;
use domain::papers::code::Code;
use domain::record::journal::Hash;
use indicatif::{ProgressBar, ProgressStyle};
use paper::press::Press;
use words::convening::note::{Origin, Paragraph};

use crate::clerk::{self, Stopped, sheet::Texts};
use crate::cli::answer::{Form, Listing, put, tell, text};
use crate::cli::site::{At, stop_of, unknown};
use crate::clock;
use crate::exit::Stop;

/// Lists a meeting's notes, one row for each step.
pub(crate) fn list(at: &At, key: &MeetingKey, form: &Form) -> Result<(), Stop> {
    let notes = at.block_on(async |desk| desk.notes(key).await)?;
    let people = at.block_on(async |desk| desk.people().await)?;
    let mut rows = Vec::new();
    for note in &notes {
        for taken in &note.steps {
            let by = people.iter().find(|actor| actor.person.id == taken.by);
            rows.push(vec![
                text(
                    note.reference
                        .as_ref()
                        .map(ToString::to_string)
                        .unwrap_or_default(),
                ),
                crate::cli::answer::date(note.dated),
                text(note.purpose.code()),
                text(words::convening::note::step(taken.step, form.language)),
                text(
                    by.map(|actor| actor.person.handle.to_string())
                        .unwrap_or_default(),
                ),
                text(taken.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
            ]);
        }
    }
    let names = &["reference", "dated", "purpose", "step", "person", "at"];
    let title = words::console::heading("reference", form.language);
    form.give(&Listing { title, names, rows }, clock::today())
}

/// Lists a note's sheets.
pub(crate) fn sheets(at: &At, key: &MeetingKey, which: &Which, form: &Form) -> Result<(), Stop> {
    let open = at.block_on(async |desk| desk.note(key, which).await)?;
    let sheets = at.block_on(async |desk| desk.sheets(key, open.note.id).await)?;
    let row = |sheet: &Sheet| {
        let issued = sheet.language == sheet.issue_language;
        let version = if issued {
            "version-issued"
        } else {
            "version-courtesy"
        };
        vec![
            text(sheet.addressee.code()),
            text(sheet.language.code()),
            text(words::console::say(version, form.language)),
            text(sheet.code.to_string()),
            text(sheet.paper.map(Hash::to_hex).unwrap_or_default()),
        ]
    };
    let names = &["key", "language", "version", "code", "sha256"];
    let title = open
        .note
        .reference
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    let rows = sheets.iter().map(row).collect();
    form.give(&Listing { title, names, rows }, clock::today())
}

/// Shows the text of a note or letter, or prints it as a PDF.
pub(crate) fn show(
    at: &At,
    key: &MeetingKey,
    which: &Which,
    language: Language,
    letter: Option<&str>,
    pdf: Option<&Path>,
) -> Result<(), Stop> {
    let open = at.block_on(async |desk| desk.note(key, which).await)?;
    let dated = open.note.dated.unwrap_or_else(clock::today);
    let texts = Texts::compose_on(&open, dated).map_err(|no| stop_of((*no).into(), language))?;
    if let Some(path) = pdf {
        let bytes = printed(at, &open, &texts, language, letter)?;
        return put(&bytes, Some(path));
    }
    let paragraphs: &[Paragraph] = match letter {
        None => &texts.note(language).paragraphs,
        Some(organization) => {
            let key = OrganizationKey(organization.to_owned());
            let text = texts.letter(&key, language);
            &text
                .ok_or_else(|| unknown("organization", organization, language))?
                .paragraphs
        }
    };
    let shown: Vec<String> = paragraphs
        .iter()
        .map(|paragraph| marked(paragraph, language))
        .collect();
    // A terminal sets no lines: the spaces that may not break are for the paper.
    tell(&shown.join("\n\n").replace('\u{a0}', " "))
}

/// A paragraph under its key, with the mark of a departure.
fn marked(paragraph: &Paragraph, language: Language) -> String {
    let mark = match &paragraph.origin {
        Origin::House => String::new(),
        Origin::Replaced => words::console::say("mark-replaced", language),
        Origin::Added(_) => words::console::say("mark-added", language),
        Origin::Wanting => words::console::say("mark-wanting", language),
    };
    format!("[{}] {mark}\n{}", paragraph.key.0, paragraph.block.plain()).replace("] \n", "]\n")
}

/// The kept paper where there is one; a draft is printed on the spot and says that it is one.
fn printed(
    at: &At,
    open: &NoteInMeeting,
    texts: &Texts<'_>,
    language: Language,
    letter: Option<&str>,
) -> Result<Vec<u8>, Stop> {
    let key = &open.meeting.meeting().key;
    let mut sheets = at.block_on(async |desk| desk.sheets(key, open.note.id).await)?;
    if sheets.is_empty() {
        // A draft has no code yet: what is printed could not be verified, and says so.
        let none = || Code::from_chance([0; 10]);
        sheets = at.block_on(async |desk| desk.planned(open, clock::today(), none).await)?;
    }
    let wanted = |sheet: &&Sheet| {
        let addressee = match letter {
            None => matches!(sheet.addressee, Addressee::State(_)),
            Some(organization) => sheet.addressee.code() == organization,
        };
        addressee && sheet.language == language
    };
    let sheet = sheets
        .iter()
        .find(wanted)
        .ok_or_else(|| unknown("organization", letter.unwrap_or_default(), language))?;
    match sheet.paper {
        Some(hash) => at.block_on(async |desk| desk.paper(hash).await),
        None => texts
            .print(Press::new(), sheet, &at.site.public_address)
            .map_err(|fault| Stop::broken(fault.to_string())),
    }
}

/// Has the clerk draw up what is missing of a note, with a progress bar.
pub(crate) fn draw_up(at: &At, key: &MeetingKey, which: &Which) -> Result<u64, Stop> {
    let open = at.block_on(async |desk| desk.note(key, which).await)?;
    let missing = at.block_on(async |desk| desk.undrawn_count(key, open.note.id).await)?;
    if missing == 0 {
        return Ok(0);
    }
    let bar = bar(
        u64::from(missing),
        &words::console::say("drawing-up", Language::En),
    );
    let open = Arc::new(open);
    let address = &at.site.public_address;
    let drawn = at.block_on_raw(async |desk| {
        clerk::draw_up(desk, address, &open, clock::now, |more| bar.inc(more)).await
    });
    bar.finish_and_clear();
    drawn
        .map(|()| u64::from(missing))
        .map_err(|stopped| match stopped {
            Stopped::No(no) => stop_of(no, Language::En),
            sheet @ Stopped::Sheet { .. } => Stop::broken(sheet.to_string()),
        })
}

/// Writes the papers of a note into a folder: `notes/fr/FRA.pdf`, `letters/fr/icrc.pdf`.
pub(crate) fn write_out(
    at: &At,
    key: &MeetingKey,
    which: &Which,
    folder: &Path,
) -> Result<(), Stop> {
    draw_up(at, key, which)?;
    let count = export(at, key, which, folder)?;
    let facts = [
        ("count", count.to_string()),
        ("folder", folder.display().to_string()),
    ];
    let facts: Vec<(&str, &str)> = facts
        .iter()
        .map(|(name, fact)| (*name, fact.as_str()))
        .collect();
    tell(&words::console::say_with(
        "papers-written",
        Language::En,
        &facts,
    ))
}

/// Writes each paper to its file; gives how many there are.
pub(crate) fn export(
    at: &At,
    key: &MeetingKey,
    which: &Which,
    folder: &Path,
) -> Result<usize, Stop> {
    let open = at.block_on(async |desk| desk.note(key, which).await)?;
    let sheets = at.block_on(async |desk| desk.sheets(key, open.note.id).await)?;
    let unwritable = |path: &Path, error: &std::io::Error| {
        Stop::misused("output", format!("{}: {error}", path.display()))
    };
    let bar = bar(
        sheets.len() as u64,
        &words::console::say("writing-out", Language::En),
    );
    let mut written = 0;
    for sheet in &sheets {
        let Some(hash) = sheet.paper else { continue };
        let path = path_of(sheet, folder);
        let parent = path.parent().expect("the path of a paper lies in a folder");
        fs::create_dir_all(parent).map_err(|error| unwritable(parent, &error))?;
        let bytes = at.block_on(async |desk| desk.paper(hash).await)?;
        fs::write(&path, bytes).map_err(|error| unwritable(&path, &error))?;
        written += 1;
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(written)
}

fn path_of(sheet: &Sheet, folder: &Path) -> PathBuf {
    let kind = match sheet.instrument {
        Instrument::NoteVerbale => "notes",
        Instrument::Letter => "letters",
    };
    folder
        .join(kind)
        .join(sheet.language.code())
        .join(format!("{}.pdf", sheet.addressee.code()))
}

fn bar(length: u64, message: &str) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {bar:40} {pos}/{len} {eta}")
        .expect("the template is well formed");
    ProgressBar::new(length)
        .with_style(style)
        .with_message(message.to_owned())
}
