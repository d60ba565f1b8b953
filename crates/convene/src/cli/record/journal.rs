//! `convene journal`: the lines of the journal, the latest first. A personal value is shown as
//! committed to or erased, and opened to an auditor alone.

use clap::{Args, Subcommand};
use desk::record::journal::{Asked, Entry, State};
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::people::person::Handle;
use jiff::civil::Date;
use uuid::Uuid;

use crate::cli::answer::{Form, Listing, text};
use crate::cli::site::{At, Where, Who};
use crate::clock;
use crate::exit::Stop;

/// The journal: one line for each act.
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
    /// Lists lines, the latest first, a hundred at a time.
    List {
        /// Of one meeting.
        #[arg(long)]
        meeting: Option<MeetingKey>,
        /// Of one act, as in `note/approve`.
        #[arg(long)]
        act: Option<String>,
        /// By one person.
        #[arg(long, value_name = "PERSON")]
        actor: Option<Handle>,
        /// Of one day, in universal time.
        #[arg(long, value_name = "DATE")]
        day: Option<Date>,
        /// Before a line, by its identifier.
        #[arg(long, value_name = "LINE")]
        before: Option<Uuid>,
        #[command(flatten)]
        form: Form,
    },
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        let Act::List {
            meeting,
            act,
            actor,
            day,
            before,
            form,
        } = self.act;
        let at = At::open(&self.place.site, form.language)?;
        let occasion = self.who.occasion(form.language)?;
        let actor = match actor {
            Some(handle) => Some(
                at.block_on(async |desk| desk.person(&handle).await)?
                    .person
                    .id,
            ),
            None => None,
        };
        let asked = Asked {
            meeting,
            act,
            actor,
            day,
            before,
        };
        let page = at.block_on(async |desk| desk.journal(&occasion, &asked).await)?;
        let people = at.block_on(async |desk| desk.people().await)?;
        let named = |entry: &Entry| {
            let id = entry.told.actor;
            let known = people.iter().find(|actor| Some(actor.person.id) == id);
            known.map(|actor| actor.person.handle.to_string())
        };
        let rows = page
            .entries
            .iter()
            .map(|entry| {
                let told = &entry.told;
                vec![
                    text(told.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
                    text(told.act.as_str()),
                    text(named(entry).unwrap_or_default()),
                    text(told.office.as_str()),
                    text(told.door.as_str()),
                    text(told.meeting.as_str()),
                    text(told.subject.as_str()),
                    text(facts(entry)),
                    text(entry.id.to_string()),
                ]
            })
            .collect();
        let names = &[
            "at", "act", "person", "office", "door", "meeting", "subject", "facts", "key",
        ];
        let title = words::console::heading("act", Language::En);
        form.give(&Listing { title, names, rows }, clock::today())
    }
}

/// Facts and what is left of personal values, in one cell.
fn facts(entry: &Entry) -> String {
    let told = &entry.told;
    let public = told
        .facts
        .iter()
        .map(|(name, fact)| format!("{name}={fact}"));
    let personal = entry.personal.iter().map(|value| {
        let left = match &value.state {
            State::Committed => "(committed)".to_owned(),
            State::Erased(at) => format!("(erased {})", at.strftime("%Y-%m-%d")),
            State::Opened(text) => text.clone(),
            State::Unsound => "(unsound)".to_owned(),
        };
        format!("{}={left}", value.field)
    });
    public.chain(personal).collect::<Vec<_>>().join("; ")
}
