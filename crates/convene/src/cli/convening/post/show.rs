//! The list of mails at the command line, and one mail with what was read of it and what was done.
//! Programs read codes, people read words.

use clap::{Args, ValueEnum};
use desk::convening::mail::list::Asked;
use desk::convening::mail::{KeptMail, lies_of, whose_of};
use desk::occasion::Occasion;
use domain::convening::mail::Voice;
use domain::convening::mail::intake::{Lies, Step};
use domain::convening::mail::recognition::Recognition;
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use words::Words;
use words::convening::mail as said;

use super::opened;
use crate::cli::answer::{Cell, Form, Format, Listing, text};
use crate::cli::site::At;
use crate::clock;
use crate::exit::Stop;

/// How much of a hash names a mail in a table.
const NAMES: usize = 12;

/// Lists mails.
#[derive(Debug, Args)]
pub(super) struct List {
    /// Where they lie.
    #[arg(long, value_enum)]
    state: Option<State>,
    /// Of one meeting: ccm/12msp.
    #[arg(long)]
    meeting: Option<MeetingKey>,
    /// Words in the sender or the subject.
    #[arg(long, default_value = "")]
    text: String,
    /// The page, from 1.
    #[arg(long, default_value_t = 1)]
    page: usize,
    #[command(flatten)]
    pub(super) form: Form,
}

/// Shows one mail.
#[derive(Debug, Args)]
pub(super) struct Show {
    /// The mail: its hash, or as much of its beginning as no other has.
    mail: String,
    #[command(flatten)]
    pub(super) form: Form,
}

/// Where mails lie, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum State {
    /// A person must say whose it is.
    Unknown,
    /// It waits to be read.
    Recognised,
    /// It was entered or registered.
    Done,
    /// It was set aside.
    Aside,
}

impl From<State> for Lies {
    fn from(state: State) -> Self {
        match state {
            State::Unknown => Self::Unknown,
            State::Recognised => Self::Recognised,
            State::Done => Self::Done,
            State::Aside => Self::Aside,
        }
    }
}

const COLUMNS: &[&str] = &[
    "mail",
    "state",
    "received_at",
    "kind",
    "meeting",
    "participant",
    "sender",
    "subject",
];

impl List {
    pub(super) fn give(self, at: &At, occasion: &Occasion<'_>) -> Result<(), Stop> {
        let asked = Asked {
            lies: self.state.map(Lies::from),
            meeting: self.meeting,
            text: self.text,
            page: self.page,
        };
        let found = at.block_on(async |desk| desk.mails(occasion, &asked).await)?;
        let listing = Listing {
            title: Words::of(self.form.language).say("post-title", &[]),
            names: COLUMNS,
            rows: found.mails.iter().map(|one| row(one, &self.form)).collect(),
        };
        self.form.give(&listing, clock::today())
    }
}

fn for_programs(form: &Form) -> bool {
    matches!(form.format, Format::Json | Format::Csv)
}

fn row(mail: &KeptMail, form: &Form) -> Vec<Cell> {
    let (read, whose, lies) = (&mail.intake.mail, whose_of(mail), lies_of(mail));
    let hash = mail.file.to_hex();
    let (hash, state, kind) = if for_programs(form) {
        let codes = (lies.code().to_owned(), read.nature.code().to_owned());
        (hash, codes.0, codes.1)
    } else {
        let language = form.language;
        (
            hash[..NAMES].to_owned(),
            said::lies(lies, language),
            said::nature(&read.nature, language),
        )
    };
    vec![
        text(hash),
        text(state),
        text(mail.received_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
        text(kind),
        text(whose.map(|of| of.meeting.to_string()).unwrap_or_default()),
        text(
            whose
                .map(|of| of.participant.to_string())
                .unwrap_or_default(),
        ),
        text(read.senders.from.join(", ")),
        text(read.subject.trim()),
    ]
}

impl Show {
    pub(super) fn give(&self, at: &At, occasion: &Occasion<'_>) -> Result<(), Stop> {
        let mail = opened(at, occasion, &self.mail)?;
        let language = self.form.language;
        let rows = facts(&mail, language)
            .into_iter()
            .chain(read_of(&mail, language))
            .chain(done_with(&mail, language))
            .map(|(fact, value)| vec![text(fact), text(value)]);
        let listing = Listing {
            title: Words::of(language).say("post-title", &[]),
            names: &["fact", "value"],
            rows: rows.collect(),
        };
        self.form.give(&listing, clock::today())
    }
}

/// What a mail is, from whom it is and on what that rests.
fn facts(mail: &KeptMail, language: Language) -> Vec<(String, String)> {
    let read = &mail.intake.mail;
    let say = |key: &str| Words::of(language).say(key, &[]);
    let basis = match &mail.intake.recognition {
        Recognition::Recognised { basis, .. } => said::basis(*basis, language),
        Recognition::Backstop(doubt) => said::doubt(doubt, language),
        Recognition::NoAnswer => say("post-nobody"),
    };
    let whose = whose_of(mail).map(|of| format!("{}, {}", of.participant, of.meeting));
    let moment = |at| words::people::delegation::moment(at, "UTC", language);
    vec![
        ("SHA-256".to_owned(), mail.file.to_hex()),
        (say("post-state"), said::lies(lies_of(mail), language)),
        (say("post-from"), read.senders.from.join(", ")),
        (say("post-to"), read.recipients.to.join(", ")),
        (say("post-subject"), read.subject.clone()),
        (say("post-received"), moment(mail.received_at)),
        (say("post-nature"), said::nature(&read.nature, language)),
        (
            say("post-sender-check"),
            said::standing(read.standing(), language),
        ),
        (say("post-whose"), whose.unwrap_or_default()),
        (String::new(), basis),
    ]
}

/// What was read of it: remarks, lines that gave no member, files, words.
fn read_of(mail: &KeptMail, language: Language) -> Vec<(String, String)> {
    let (read, proposal) = (&mail.intake.mail, &mail.intake.proposal);
    let say = |key: &str| Words::of(language).say(key, &[]);
    let joined = |all: [&str; 2]| all.join(" ").trim().to_owned();
    let remarks = read.remarks.iter().map(|remark| {
        let what = said::remark(remark.kind, language);
        joined([&what, &remark.found])
    });
    let unread = proposal.unread.iter().map(|one| {
        let from = format!("{} {} {}", one.from.part, one.from.at, one.from.text);
        joined([&from, &words::people::proposal::why(one.why, language)])
    });
    let files = mail.parts.iter().zip(&read.parts);
    let files =
        files.map(|(part, about)| format!("{} ({}, {})", part.name, part.media_type, about.size));
    let members = i64::try_from(proposal.members.len()).unwrap_or(i64::MAX);
    let proposed = Words::of(language).say("post-proposed", &[("count", members.into())]);
    let words = read.words(Voice::Own);
    let lines = words.lines().filter(|line| !line.trim().is_empty());
    let under = |key: &str, all: Vec<String>| headed(&say(key), all);
    [
        under("post-remarks", remarks.chain(unread).collect()),
        under("post-files", files.collect()),
        under("post-words", lines.map(str::to_owned).collect()),
        vec![(String::new(), proposed)],
    ]
    .concat()
}

/// The steps taken.
fn done_with(mail: &KeptMail, language: Language) -> Vec<(String, String)> {
    let step = |step: &Step| {
        let about = match step {
            Step::Assigned(whose) => format!("{}, {}", whose.participant, whose.meeting),
            Step::Entered { version } | Step::Covered { version } => version.to_string(),
            Step::Registered { number } => number.clone(),
            Step::Aside { reason } => reason.clone(),
        };
        format!("{} {about}", said::step(step, language))
    };
    let taken = mail.steps.iter().map(|taken| {
        let at = words::people::delegation::moment(taken.at, "UTC", language);
        format!("{at}: {}", step(&taken.step))
    });
    let heading = Words::of(language).say("post-steps", &[]);
    headed(&heading, taken.collect())
}

/// Values, the heading beside the first alone.
fn headed(heading: &str, all: Vec<String>) -> Vec<(String, String)> {
    let headings = std::iter::once(heading.to_owned()).chain(std::iter::repeat(String::new()));
    headings.zip(all).collect()
}
