//! Small notices asked for together: drawn up by one person of what waits, issued by another with the
//! next numbers; the clerk prints the collective papers and writes to the payers. A notice that waited
//! too long is posted by itself.

use domain::money::bill::Number;
use domain::money::bundle::{Alone, Bundle, Held, Packed, Refusal, Run, issue, may_draw_up, pack};
use domain::money::payer::PayerKey;
use domain::money::payment::Open;
use domain::money::series::{Serial, Series};
use domain::people::role::{Act, Scope};
use jiff::civil::Date;
use store::Tx;
use store::money::bill::Ends;
use uuid::Uuid;

use super::bill::LETTER;
use super::dues::Dues;
use super::posted::Posted;
use super::reminder::numbers;
use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};

/// What waits to be asked for together, and what was asked for so.
#[derive(Debug, Clone)]
pub struct Bundles {
    /// The notices that wait, each with what is open of it.
    pub waiting: Vec<(Held, Open)>,
    /// The runs, the earliest first.
    pub runs: Vec<Run>,
    /// The bundles that were issued, in the order of their numbers.
    pub bundles: Vec<Bundle>,
    /// The notices that are not paid in full.
    pub open: Vec<Open>,
}

impl Bundles {
    /// The run that waits for a second person.
    pub fn run(&self) -> Option<&Run> {
        self.runs.iter().find(|run| run.waits())
    }

    /// What is still open of a bundle; minor units.
    pub fn left(&self, bundle: &Bundle) -> i64 {
        let ours = |one: &&Open| one.bundle == Some(bundle.number);
        self.open.iter().filter(ours).map(|one| one.minor).sum()
    }
}

impl Desk {
    /// What waits and what was asked for together, for whoever keeps costs.
    pub async fn bundles(&self, occasion: &Occasion<'_>) -> Result<Bundles, No> {
        self.permitted(occasion, Act::KeepCosts, &Scope::Site)
            .await?;
        let dues = self.dues().await?;
        let waiting = dues.waiting().into_iter().filter_map(|open| {
            let mut held = dues.held.iter();
            let held = held.find(|held| held.notice == open.bill)?;
            Some((held.clone(), open.clone()))
        });
        Ok(Bundles {
            waiting: waiting.collect(),
            runs: store::money::bundle::runs(&self.store).await?,
            bundles: dues.bundles.clone(),
            open: dues.open.clone(),
        })
    }

    /// Draws up the bundles of what waits, of one payer or of all, for a second person to issue.
    pub async fn draw_up_bundles(
        &self,
        occasion: &Occasion<'_>,
        payer: Option<&PayerKey>,
        due_on: Date,
    ) -> Result<Run, No> {
        let actor = self
            .permitted(occasion, Act::KeepCosts, &Scope::Site)
            .await?;
        let languages = self.languages_of_payers(occasion.today).await?;
        let line = occasion.line("bundles/draw", Some(&actor), &Scope::Site);
        self.store
            .act(async |tx| {
                // Asked where nobody comes between: two may draw up at once.
                let runs = store::money::bundle::runs(&tx).await?;
                let dues = Dues::stand(&tx, None).await?;
                let bundles = pack(&dues.waiting(), &languages, payer);
                may_draw_up(&runs, &bundles)?;
                let run = Run {
                    id: occasion.new_id(),
                    bundles,
                    due_on,
                    drawn_up: (occasion.now, actor.person.id),
                    issued: None,
                    given_up: None,
                };
                let mut line = line.clone();
                line.subject = run.id.to_string();
                fact(&mut line, "bundles", run.bundles.len());
                let notices: usize = run.bundles.iter().map(|one| one.notices.len()).sum();
                fact(&mut line, "notices", notices);
                store::money::bundle::keep_run(&tx, &run).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<Run, No>(run)
            })
            .await
    }

    /// Gives up bundles that wait; their notices wait on.
    pub async fn give_up_bundles(&self, occasion: &Occasion<'_>, run: Uuid) -> Result<(), No> {
        let actor = self
            .permitted(occasion, Act::KeepCosts, &Scope::Site)
            .await?;
        let mut line = occasion.line("bundles/abandon", Some(&actor), &Scope::Site);
        line.subject = run.to_string();
        let act = (occasion.now, actor.person.id);
        self.store
            .act(async |tx| {
                waiting_run(&tx, run).await?;
                store::money::bundle::end_run(&tx, run, Ends::GivenUp, act).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Issues bundles as the second person, with the next numbers. Where something of them was paid or
    /// posted since they were drawn up, none is issued.
    pub async fn issue_bundles(
        &self,
        occasion: &Occasion<'_>,
        run: Uuid,
        dated: Date,
    ) -> Result<Vec<Bundle>, No> {
        let actor = self
            .permitted(occasion, Act::IssueCosts, &Scope::Site)
            .await?;
        let by = actor.person.id;
        let line = occasion.line("bundles/issue", Some(&actor), &Scope::Site);
        self.store
            .act(async |tx| {
                let run = waiting_run(&tx, run).await?;
                let dues = Dues::stand(&tx, None).await?;
                issue(&run, by, dated, &dues.waiting())?;
                let act = (occasion.now, by);
                store::money::bundle::end_run(&tx, run.id, Ends::Issued, act).await?;
                let bundles = numbered(&tx, &run, dated).await?;
                store::money::bundle::keep(&tx, run.id, &bundles).await?;
                let mut line = line.clone();
                line.subject = run.id.to_string();
                for one in [bundles.first(), bundles.last()].into_iter().flatten() {
                    fact(&mut line, "number", one.number);
                }
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<Vec<Bundle>, No>(bundles)
            })
            .await
    }

    /// Posts a notice that waits by itself, with a day of its own by which it is to be paid. Answers how
    /// many letters were laid.
    pub async fn post_alone(
        &self,
        occasion: &Occasion<'_>,
        notice: Number,
        due_on: Date,
    ) -> Result<usize, No> {
        let actor = self
            .permitted(occasion, Act::IssueCosts, &Scope::Site)
            .await?;
        if due_on < occasion.today {
            return Err(Refusal::DueBeforeDated.into());
        }
        let missions = self.missions().await?;
        let printed = store::money::bill::printed_of(&self.store, notice).await?;
        let paper = printed.ok_or(Refusal::NotWaiting)?.paper;
        let dues = self.dues().await?;
        let bill = dues.bill(notice).ok_or(Refusal::NotWaiting)?;
        let meeting = self.meeting(&bill.meeting).await?;
        let posted = Posted {
            kind: LETTER,
            about: notice.to_string(),
            to: bill.drawn.payer.iso3(),
            paper: Some(paper),
            meeting: &meeting,
        };
        let letters = posted.letters(&missions, occasion.now);
        let alone = Alone {
            due_on,
            posted: (occasion.now, actor.person.id),
        };
        let mut line = occasion.line("bill/post", Some(&actor), &Scope::Site);
        line.subject = notice.to_string();
        fact(&mut line, "due_on", due_on);
        fact(&mut line, "letters", letters.len());
        self.store
            .act(async |tx| {
                let dues = Dues::stand(&tx, Some(&bill.drawn.payer)).await?;
                if !dues.waiting().iter().any(|open| open.bill == notice) {
                    return Err(Refusal::NotWaiting.into());
                }
                store::money::bundle::post_alone(&tx, notice, &alone).await?;
                store::people::dispatch::lay(&tx, &letters).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<usize, No>(letters.len())
            })
            .await
    }

    /// How a notice was posted by itself after it had waited, where it was.
    pub async fn posted_alone(&self, notice: Number) -> Result<Option<Alone>, No> {
        let dues = self.dues().await?;
        let found = dues.held.iter().find(|held| held.notice == notice);
        Ok(found.and_then(|held| held.alone))
    }
}

/// A run that waits for a second person.
async fn waiting_run(tx: &Tx, run: Uuid) -> Result<Run, No> {
    let runs = store::money::bundle::runs(tx).await?;
    let found = runs.into_iter().find(|one| one.id == run && one.waits());
    found.ok_or_else(|| No::unknown("run", run))
}

/// The bundles of a run with the next numbers of the year.
async fn numbered(tx: &Tx, run: &Run, dated: Date) -> Result<Vec<Bundle>, No> {
    let (series, year) = (Series::Bundle, dated.year());
    let count = u32::try_from(run.bundles.len()).expect("some hundred payers");
    let serial = store::money::series::take(tx, &series, year, count).await?;
    let first = Serial {
        series,
        year,
        serial,
    };
    let bundle = |(number, packed): (Serial, &Packed)| Bundle {
        number,
        packed: packed.clone(),
        dated,
        due_on: run.due_on,
    };
    Ok(numbers(first).zip(&run.bundles).map(bundle).collect())
}
