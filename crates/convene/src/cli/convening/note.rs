//! `convene note`: draft, depart from the house text, approve, initial, issue; correct or withdraw;
//! show and write out the papers; send it, and see how it fares.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use clap::{Args, Subcommand};
use desk::convening::note::Which;
use desk::occasion::Occasion;
use domain::convening::departure::{Change, ParagraphKey};
use domain::convening::meeting::MeetingKey;
use domain::convening::note::Note;
use domain::law::language::Language;
use jiff::civil::Date;
use paper::glyphs::missing_glyphs;

use super::{dispatch, papers};
use crate::cli::answer::{Form, tell};
use crate::cli::site::{At, Where, Who};
use crate::exit::Stop;

/// The note verbale of a meeting and its letters to organizations.
#[derive(Debug, Args)]
pub(crate) struct Command {
    #[command(subcommand)]
    act: Act,
    #[command(flatten)]
    place: Where,
    #[command(flatten)]
    who: Who,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Drafts the note that convenes a meeting.
    Draft {
        /// The meeting, as in `ccm/12msp`.
        meeting: MeetingKey,
    },
    /// Departs from the house text in one paragraph, for this meeting only.
    Change(Departs),
    /// Approves the text as the second person; the number is taken and the papers are drawn up.
    Approve {
        /// The meeting.
        meeting: MeetingKey,
        /// The date the note bears; today where none is given.
        #[arg(long, value_name = "DATE")]
        dated: Option<Date>,
        /// Texts that could not be verified, by name as the refusal lists them, parted by commas.
        #[arg(long, value_name = "NAMES", value_delimiter = ',')]
        acknowledge: Vec<String>,
    },
    /// Records that the note was initialled.
    Initial {
        /// The meeting.
        meeting: MeetingKey,
    },
    /// Issues the note: from now on it is never changed.
    Issue {
        /// The meeting.
        meeting: MeetingKey,
    },
    /// Gives a note up before issue; its number stays accounted for.
    Abandon {
        /// The meeting.
        meeting: MeetingKey,
    },
    /// Drafts the note that takes the place of an issued one.
    Correct {
        /// The meeting.
        meeting: MeetingKey,
        /// The reference of the issued note; the last one where none is given.
        #[arg(long)]
        reference: Option<String>,
    },
    /// Drafts the note that withdraws an issued one.
    Withdraw {
        /// The meeting.
        meeting: MeetingKey,
        /// The reference of the issued note; the last one where none is given.
        #[arg(long)]
        reference: Option<String>,
    },
    /// Lists a meeting's notes with their dates and persons.
    List {
        /// The meeting.
        meeting: MeetingKey,
        #[command(flatten)]
        form: Form,
    },
    /// Lists a note's sheets: addressee, language, code, hash.
    Sheets {
        /// The meeting.
        meeting: MeetingKey,
        /// The reference; the last note where none is given.
        #[arg(long)]
        reference: Option<String>,
        #[command(flatten)]
        form: Form,
    },
    /// Shows the text in one language; departures from the house text are marked.
    Show {
        /// The meeting.
        meeting: MeetingKey,
        /// The language.
        #[arg(long, default_value_t = Language::En)]
        language: Language,
        /// The reference; the last note where none is given.
        #[arg(long)]
        reference: Option<String>,
        /// The letter to an organization instead, by its key.
        #[arg(long, value_name = "ORGANIZATION")]
        letter: Option<String>,
        /// Writes the paper as PDF, as it would be printed for the first addressee.
        #[arg(long, value_name = "FILE")]
        pdf: Option<PathBuf>,
    },
    /// Draws up what is still missing, and writes the papers into a folder.
    Papers {
        /// The meeting.
        meeting: MeetingKey,
        /// The reference; the last note where none is given.
        #[arg(long)]
        reference: Option<String>,
        /// The folder; `papers` in the site's folder where none is given.
        #[arg(long, value_name = "DIR")]
        into: Option<PathBuf>,
    },
    /// Sends an issued note to every registered address that it was not sent to yet.
    Send(dispatch::Send),
    /// Lists to whom an issued note went, by what way, and how it fares.
    Dispatch(dispatch::List),
    /// Records that an issued note went by post, courier, fax or hand.
    Deliver(dispatch::Deliver),
    /// Records that an addressee acknowledged its letter by telephone, in writing or in person.
    Acknowledge(dispatch::Acknowledge),
    /// Prints address labels for those whom no letter reached.
    Labels(dispatch::Print),
    /// Prints the list that is signed when a pouch is taken.
    Pouch(dispatch::Print),
}

/// A departure from the house text.
#[derive(Debug, Args)]
#[group(id = "departure", required = true, multiple = true, args = ["text", "leave_out", "restore"])]
struct Departs {
    /// The meeting.
    meeting: MeetingKey,
    /// The key of the paragraph; `note show` names them.
    paragraph: String,
    /// A text in a language, as LANGUAGE=TEXT; given once for each of the six.
    #[arg(long, value_name = "LANGUAGE=TEXT", value_parser = text_in_language)]
    text: Vec<(Language, String)>,
    /// The text is a new paragraph after this one.
    #[arg(long, value_name = "PARAGRAPH", conflicts_with_all = ["leave_out", "restore"])]
    after: Option<String>,
    /// The paragraph is left out.
    #[arg(long, name = "drop", id = "leave_out", long = "drop", conflicts_with_all = ["text", "restore"])]
    leave_out: bool,
    /// The house text stands again.
    #[arg(long, conflicts_with = "text")]
    restore: bool,
}

fn text_in_language(words: &str) -> Result<(Language, String), String> {
    let (language, text) = words.split_once('=').ok_or("a text as LANGUAGE=TEXT")?;
    let language: Language = language.parse().map_err(|error| format!("{error}"))?;
    Ok((language, text.to_owned()))
}

impl Departs {
    fn change(&self) -> Change {
        let texts: BTreeMap<Language, String> = self.text.iter().cloned().collect();
        match (&self.after, self.leave_out, self.restore) {
            (Some(after), ..) => Change::AddAfter {
                after: ParagraphKey(after.clone()),
                texts,
            },
            (None, true, _) => Change::Drop,
            (None, _, true) => Change::Restore,
            _ => Change::Replace(texts),
        }
    }
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        let language = match &self.act {
            Act::List { form, .. } | Act::Sheets { form, .. } => form.language,
            Act::Show { language, .. } => *language,
            Act::Dispatch(list) => list.form.language,
            _ => Language::En,
        };
        let at = At::open(&self.place.site, language)?;
        match &self.act {
            Act::List { meeting, form } => papers::list(&at, meeting, form),
            Act::Sheets {
                meeting,
                reference,
                form,
            } => papers::sheets(&at, meeting, &which(reference.as_ref()), form),
            Act::Show {
                meeting,
                reference,
                letter,
                pdf,
                ..
            } => {
                let which = which(reference.as_ref());
                papers::show(
                    &at,
                    meeting,
                    &which,
                    language,
                    letter.as_deref(),
                    pdf.as_deref(),
                )
            }
            Act::Papers {
                meeting,
                reference,
                into,
            } => {
                let folder = into
                    .clone()
                    .unwrap_or_else(|| at.site.folder.join("papers"));
                papers::write_out(&at, meeting, &which(reference.as_ref()), &folder)
            }
            act => with_someone(act, &at, &self.who.occasion(language)?),
        }
    }
}

/// What somebody does or looks at by name.
fn with_someone(act: &Act, at: &At, occasion: &Occasion<'_>) -> Result<(), Stop> {
    match act {
        Act::Send(send) => dispatch::send(at, occasion, send),
        Act::Dispatch(list) => dispatch::list(at, occasion, list),
        Act::Deliver(deliver) => dispatch::deliver(at, occasion, deliver),
        Act::Acknowledge(told) => dispatch::acknowledge(at, occasion, told),
        Act::Labels(print) => dispatch::labels(at, occasion, print),
        Act::Pouch(print) => dispatch::pouch(at, occasion, print),
        act => change(act, at, occasion),
    }
}

/// A name as it was copied from a terminal: without spaces around it and marks of direction.
fn name_of(copied: &str) -> String {
    let plain = |c: &char| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    copied
        .chars()
        .filter(plain)
        .collect::<String>()
        .trim()
        .to_owned()
}

fn which(reference: Option<&String>) -> Which {
    reference.map_or(Which::Last, |text| Which::Reference(text.clone()))
}

fn change(act: &Act, at: &At, occasion: &Occasion<'_>) -> Result<(), Stop> {
    let (note, done) = match act {
        Act::Draft { meeting } => {
            let draft =
                at.block_on(async |desk| desk.draft_note(occasion, meeting, missing_glyphs).await)?;
            (draft, "note-drafted")
        }
        Act::Change(departs) => return depart(at, occasion, departs),
        Act::Approve {
            meeting,
            dated,
            acknowledge,
        } => {
            let dated = dated.unwrap_or(occasion.today);
            let names: BTreeSet<String> = acknowledge.iter().map(|name| name_of(name)).collect();
            (
                approve(at, occasion, meeting, &names, dated)?,
                "note-approved",
            )
        }
        Act::Initial { meeting } => (
            at.block_on(async |desk| desk.initial_note(occasion, meeting).await)?,
            "note-initialled",
        ),
        Act::Issue { meeting } => (
            at.block_on(async |desk| desk.issue_note(occasion, meeting).await)?,
            "note-issued",
        ),
        Act::Abandon { meeting } => (
            at.block_on(async |desk| desk.abandon_note(occasion, meeting).await)?,
            "note-abandoned",
        ),
        Act::Correct { meeting, reference } => {
            let which = which(reference.as_ref());
            let note = at.block_on(async |desk| {
                desk.correct_note(occasion, meeting, &which, missing_glyphs)
                    .await
            })?;
            (note, "correction-drafted")
        }
        Act::Withdraw { meeting, reference } => {
            let which = which(reference.as_ref());
            let note = at.block_on(async |desk| {
                desk.withdraw_note(occasion, meeting, &which, missing_glyphs)
                    .await
            })?;
            (note, "withdrawal-drafted")
        }
        // What is only shown, printed or sent changes no note.
        _ => return Ok(()),
    };
    told(done, &note)
}

fn told(done: &str, note: &Note) -> Result<(), Stop> {
    let reference = note
        .reference
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    tell(&words::console::say_with(
        done,
        Language::En,
        &[("reference", &reference)],
    ))
}

fn depart(at: &At, occasion: &Occasion<'_>, departs: &Departs) -> Result<(), Stop> {
    let house: Vec<ParagraphKey> = words::convening::note::HOUSE_KEYS
        .iter()
        .chain(&words::convening::letter::HOUSE_KEYS)
        .map(|key| ParagraphKey((*key).to_owned()))
        .collect();
    let paragraph = ParagraphKey(departs.paragraph.clone());
    let departure = at.block_on(async |desk| {
        desk.depart(
            occasion,
            &departs.meeting,
            paragraph,
            departs.change(),
            &house,
        )
        .await
    })?;
    let version = departure.version.to_string();
    tell(&words::console::say_with(
        "departure-kept",
        Language::En,
        &[("version", &version)],
    ))
}

/// Approves and has the clerk draw the papers up.
pub(crate) fn approve(
    at: &At,
    occasion: &Occasion<'_>,
    meeting: &MeetingKey,
    acknowledged: &BTreeSet<String>,
    dated: Date,
) -> Result<Note, Stop> {
    let note = at.block_on(async |desk| {
        desk.approve_note(occasion, meeting, acknowledged, dated, missing_glyphs)
            .await
    })?;
    papers::draw_up(at, meeting, &Which::UnderWay)?;
    Ok(note)
}
