//! `convene delegation reconcile`: the official list of a delegation beside what was entered, a row for
//! each difference; what is named is settled by one of the lists, or the mission is asked about it.

use std::collections::BTreeSet;

use clap::{ArgGroup, Args, ValueEnum};
use desk::people::reconciliation::Open;
use domain::convening::meeting::MeetingKey;
use domain::people::participant::Participant;
use domain::people::reconciliation::{Compared, Identity, Refusal, Side};
use words::people::reconciliation as said;

use super::for_programs;
use crate::cli::answer::{Cell, Form, Listing, text};
use crate::cli::site::{At, Where, Who, stop_of};
use crate::clock;
use crate::exit::Stop;

/// What is done about the differences of a delegation.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("which").args(["all", "difference"]).requires("what"))]
#[command(group = ArgGroup::new("what").args(["take", "ask"]).requires("which"))]
pub(super) struct Reconcile {
    /// The meeting: ccm/12msp.
    meeting: MeetingKey,
    /// The State by ISO code, or the organization by key: FRA, icrc.
    participant: Participant,
    /// Settles differences: as in the note, or as entered.
    #[arg(long, value_enum, value_name = "LIST")]
    take: Option<Take>,
    /// Asks the mission about differences, in its language.
    #[arg(long)]
    ask: bool,
    /// All that are open.
    #[arg(long)]
    all: bool,
    /// One difference, as the listing names it; may stand several times.
    #[arg(long, value_name = "ID")]
    difference: Vec<String>,
    #[command(flatten)]
    form: Form,
}

/// Which list is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Take {
    /// As in the note or letter.
    Official,
    /// As entered.
    Entered,
}

impl From<Take> for Side {
    fn from(take: Take) -> Self {
        match take {
            Take::Official => Self::Official,
            Take::Entered => Self::Entered,
        }
    }
}

const OF_DIFFERENCES: &[&str] = &["difference", "kind", "state", "follows", "says"];

impl Reconcile {
    pub(super) fn run(&self, place: &Where, who: &Who) -> Result<(), Stop> {
        let language = self.form.language;
        let at = At::open(&place.site, language)?;
        let of = (&self.meeting, &self.participant);
        let show = || {
            let occasion = who.occasion(language)?;
            at.block_on(async |desk| desk.reconciliation(&occasion, of.0, of.1).await)
        };
        let open = show()?;
        let chosen = self.chosen(&open);
        let seen = open.lists.as_ref().map(|lists| lists.versions);
        let seen = || seen.ok_or_else(|| stop_of(Refusal::NoOfficialList.into(), language));
        let occasion = who.occasion(language)?;
        if let Some(take) = self.take {
            let (seen, side) = (seen()?, take.into());
            at.block_on(async |desk| desk.settle(&occasion, of, seen, &chosen, side).await)?;
        }
        if self.ask {
            let seen = seen()?;
            at.block_on(async |desk| desk.ask_about(&occasion, of, seen, &chosen).await)?;
        }
        let listing = Listing {
            title: self.participant.to_string(),
            names: OF_DIFFERENCES,
            rows: rows(&show()?, &self.form),
        };
        self.form.give(&listing, clock::today())
    }

    fn chosen(&self, open: &Open) -> BTreeSet<Identity> {
        if self.all {
            let all = open.open().map(|one| one.difference.identity.clone());
            return all.collect();
        }
        self.difference
            .iter()
            .cloned()
            .map(Identity::from)
            .collect()
    }
}

fn rows(open: &Open, form: &Form) -> Vec<Vec<Cell>> {
    let all = open.lists.iter().flat_map(|lists| &lists.differences);
    all.map(|one| row(one, form)).collect()
}

fn row(one: &Compared, form: &Form) -> Vec<Cell> {
    let language = form.language;
    let (state, follows) = if for_programs(form) {
        let state = if one.is_open() { "open" } else { "settled" };
        (state.to_owned(), one.follows.code().to_owned())
    } else if one.is_open() {
        (String::new(), said::stands(one.follows, language))
    } else {
        let settled = said::settled(one.follows, language);
        (settled, said::stands(one.follows, language))
    };
    let differs = &one.difference.differs;
    vec![
        text(one.difference.identity.to_string()),
        text(differs.code()),
        text(state),
        text(follows),
        text(said::difference(differs, language)),
    ]
}
