//! `convene meeting`: open, arrange anew, cancel; who is convened and who invited; the calendar.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use domain::convening::deadline::Deadline;
use domain::convening::meeting::{Arrangement, Cancellation, MeetingKey, Mode, Part};
use domain::law::language::Language;
use domain::law::mandate::ResolutionQuotation;
use jiff::civil::Date;

use super::show;
use crate::cli::answer::{Form, Format, Listing, tell, text};
use crate::cli::law::import;
use crate::cli::site::{At, Where, Who};
use crate::clock;
use crate::exit::Stop;

/// Meetings: open, show, invitees, arrange, cancel, calendar.
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
    /// Lists the meetings of the site.
    List {
        #[command(flatten)]
        form: Form,
    },
    /// Shows a meeting: its dates, mandate with every quotation examined, invitees by category.
    Show {
        /// The meeting, as in `ccm/12msp`.
        meeting: MeetingKey,
        /// The date on which the law is asked; today where none is given.
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        #[command(flatten)]
        form: Form,
    },
    /// Lists who is convened and who invited, by legal category on a date.
    Invitees {
        /// The meeting.
        meeting: MeetingKey,
        /// The date; today where none is given.
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        #[command(flatten)]
        form: Form,
    },
    /// Opens a meeting from a fact sheet (TOML).
    Open {
        /// The fact sheet.
        sheet: PathBuf,
    },
    /// Opens the next meeting of the series, its dates shifted, its resolution still to be named.
    Follow {
        /// The last meeting.
        meeting: MeetingKey,
        /// The first day of the next.
        #[arg(long, value_name = "DATE")]
        opens: Date,
    },
    /// Names the resolution on which a meeting is convened, quoted in six languages (TOML).
    Resolution {
        /// The meeting.
        meeting: MeetingKey,
        /// A file with `resolution`, `paragraph` and the quoted `words` by language.
        quotation: PathBuf,
    },
    /// Arranges a meeting anew: postponed, split into parts, moved or made hybrid.
    Arrange(Arrange),
    /// Cancels a meeting; its record stays.
    Cancel {
        /// The meeting.
        meeting: MeetingKey,
        /// The decision or paper on which it rests.
        #[arg(long)]
        basis: String,
        /// The day on which it was so decided; today where none is given.
        #[arg(long, value_name = "DATE")]
        decided: Option<Date>,
    },
    /// Writes the meeting as iCalendar.
    Calendar {
        /// The meeting.
        meeting: MeetingKey,
        /// The language.
        #[arg(long, default_value_t = Language::En)]
        language: Language,
        /// The file; standard output where none is given.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

/// What changes in the arrangement; the rest stays as it was.
#[derive(Debug, Args)]
struct Arrange {
    /// The meeting.
    meeting: MeetingKey,
    /// A part, first and last day as FROM..TO; given several times the meeting is split.
    #[arg(long, value_name = "FROM..TO", value_parser = part)]
    part: Vec<Part>,
    /// The key of the venue.
    #[arg(long, value_name = "KEY")]
    venue: Option<String>,
    /// From now on people may also take part from afar.
    #[arg(long)]
    hybrid: bool,
    /// The day by which the composition of delegations is due.
    #[arg(long, value_name = "DATE")]
    composition: Option<Date>,
    /// The decision or paper on which it rests.
    #[arg(long)]
    basis: String,
    /// The day on which it was so decided; today where none is given.
    #[arg(long, value_name = "DATE")]
    decided: Option<Date>,
}

fn part(words: &str) -> Result<Part, String> {
    let (from, to) = words.split_once("..").ok_or("two dates as FROM..TO")?;
    let date = |word: &str| domain::law::reading::date(word).ok_or(format!("`{word}` is no date"));
    Ok(Part {
        opens_on: date(from)?,
        closes_on: date(to)?,
    })
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        match self.act {
            Act::List { form } => list(&at(&self.place, form.language)?, &form),
            Act::Show { meeting, on, form } => {
                let at = at(&self.place, form.language)?;
                show::show(&at, &meeting, on.unwrap_or_else(clock::today), &form)
            }
            Act::Invitees { meeting, on, form } => {
                let at = at(&self.place, form.language)?;
                show::invitees(&at, &meeting, on.unwrap_or_else(clock::today), &form)
            }
            Act::Calendar {
                meeting,
                language,
                output,
            } => {
                let at = at(&self.place, language)?;
                let text = show::calendar(&at, &meeting, language)?;
                let form = Form {
                    format: Format::Table,
                    language,
                    output,
                };
                form.put(text.as_bytes())
            }
            act => change(act, &at(&self.place, Language::En)?, &self.who),
        }
    }
}

fn at(place: &Where, language: Language) -> Result<At, Stop> {
    At::open(&place.site, language)
}

fn change(act: Act, at: &At, who: &Who) -> Result<(), Stop> {
    let language = Language::En;
    let occasion = who.occasion(language)?;
    let read = |path: &PathBuf| -> Result<(String, String), Stop> {
        let bytes = import::file(path, language)?;
        let content = import::content(path, &bytes, language)?.to_owned();
        Ok((path.display().to_string(), content))
    };
    let (key, done) = match act {
        Act::Open { sheet } => {
            let (name, content) = read(&sheet)?;
            let opened =
                at.block_on(async |desk| desk.open_meeting(&occasion, &name, &content).await)?;
            (opened.key, "meeting-opened")
        }
        Act::Follow { meeting, opens } => {
            let opened =
                at.block_on(async |desk| desk.follow_meeting(&occasion, &meeting, opens).await)?;
            (opened.key, "meeting-followed")
        }
        Act::Resolution { meeting, quotation } => {
            let (name, content) = read(&quotation)?;
            let quotation = resolution(&name, &content, language)?;
            at.block_on(async |desk| desk.name_resolution(&occasion, &meeting, quotation).await)?;
            (meeting, "resolution-named")
        }
        Act::Arrange(change) => (rearrange(at, &occasion, &change)?, "meeting-arranged"),
        Act::Cancel {
            meeting,
            basis,
            decided,
        } => {
            let decided_on = decided.unwrap_or_else(clock::today);
            let cancellation = Cancellation { decided_on, basis };
            at.block_on(async |desk| desk.cancel_meeting(&occasion, &meeting, cancellation).await)?;
            (meeting, "meeting-cancelled")
        }
        Act::List { .. } | Act::Show { .. } | Act::Invitees { .. } | Act::Calendar { .. } => {
            return Ok(());
        }
    };
    tell(&words::console::say_with(
        done,
        language,
        &[("meeting", &key.to_string())],
    ))
}

fn resolution(name: &str, content: &str, language: Language) -> Result<ResolutionQuotation, Stop> {
    domain::law::reading::read_toml::<ResolutionQuotation>(content).map_err(|faults| {
        let name = name.to_owned();
        crate::cli::site::stop_of(desk::answer::No::Faults { name, faults }, language)
    })
}

fn rearrange(
    at: &At,
    occasion: &desk::occasion::Occasion<'_>,
    change: &Arrange,
) -> Result<MeetingKey, Stop> {
    let held = at.block_on(async |desk| desk.meeting(&change.meeting).await)?;
    let last = held
        .meeting()
        .arrangements
        .last()
        .expect("a meeting has an arrangement");
    let parts = if change.part.is_empty() {
        last.parts.clone()
    } else {
        change.part.clone()
    };
    let arrangement = Arrangement {
        decided_on: change.decided.unwrap_or_else(clock::today),
        basis: change.basis.clone(),
        parts,
        place: change.venue.clone().unwrap_or_else(|| last.place.clone()),
        mode: if change.hybrid {
            Mode::Hybrid
        } else {
            last.mode
        },
        composition: change
            .composition
            .map_or(last.composition.clone(), Deadline::at_end_of),
    };
    at.block_on(async |desk| desk.arrange(occasion, &change.meeting, arrangement).await)?;
    Ok(change.meeting.clone())
}

fn list(at: &At, form: &Form) -> Result<(), Stop> {
    let keys = at.block_on(async |desk| desk.meetings().await)?;
    let today = clock::today();
    let mut rows = Vec::new();
    for key in keys {
        let held = at.block_on(async |desk| desk.meeting(&key).await)?;
        let arranged = held.meeting().arranged_on(today);
        rows.push(vec![
            text(key.to_string()),
            text(words::convening::meeting::title(
                &key,
                &held.law.treaty,
                form.language,
            )),
            text(words::date::periods(&arranged.parts, form.language)),
            crate::cli::answer::date(Some(arranged.composition.on)),
            crate::cli::answer::date(held.meeting().cancelled.as_ref().map(|c| c.decided_on)),
        ]);
    }
    let names = &[
        "meeting",
        "title",
        "dates",
        "composition_due_on",
        "cancelled_on",
    ];
    let title = words::console::heading("meeting", form.language);
    form.give(&Listing { title, names, rows }, today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_two_dates_and_nothing_else() {
        assert!(part("2024-09-10..2024-09-13").is_ok());
        for bad in [
            "2024-09-10",
            "2024-09-10..",
            "x..y",
            "2024-9-1..2024-09-02",
            "",
        ] {
            assert!(part(bad).is_err(), "{bad}");
        }
    }
}
