//! Bills: drawn up by one person from an apportionment or against a notice, issued by another with
//! their numbers, their entries of the ledger and their letters in the tray. What waits can be given
//! up; what was issued is corrected by a credit note alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::convening::meeting::MeetingKey;
use domain::convening::mission::{DutyStation, Mission, addressee};
use domain::law::costs::BudgetKey;
use domain::law::language::Language;
use domain::money::amount::{Amount, Currency};
use domain::money::assessment::Assessment;
use domain::money::bill::{self, Bill, Drawn, Ground, Kind, Number, Refusal, Run};
use domain::money::bundle::Thresholds;
use domain::money::ledger::{self, Entry};
use domain::money::payer::PayerKey;
use domain::papers::code::Code;
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::role::{Act, Scope};
use domain::record::journal::Hash;
use jiff::Timestamp;
use jiff::civil::Date;
use store::Tx;
use store::money::bill::Ends;
use store::people::dispatch::Dispatch;
use uuid::Uuid;

use super::posted::Posted;
use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::occasion::{Occasion, fact};

/// The bills of a meeting with the runs they were issued in.
#[derive(Debug, Clone)]
pub struct Bills {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// The runs, the earliest first.
    pub runs: Arc<Vec<Run>>,
    /// The bills that were issued, in the order of their numbers.
    pub bills: Vec<Bill>,
}

impl Bills {
    /// The run that waits for a second person.
    pub fn waiting(&self) -> Option<&Run> {
        let waits = |run: &&Run| run.issued.is_none() && run.given_up.is_none();
        self.runs.iter().find(waits)
    }

    /// What each payer was assessed so far, notices less credit notes, in one currency: for the
    /// meeting's costs, or for a second budget.
    pub fn assessed(&self, currency: Currency, budget: Option<&BudgetKey>) -> Vec<(PayerKey, i64)> {
        let mut assessed: BTreeMap<PayerKey, i64> = BTreeMap::new();
        let ours =
            |bill: &&Bill| bill.drawn.amount.currency == currency && bill.budget.as_ref() == budget;
        for bill in self.bills.iter().filter(ours) {
            let minor = match bill.drawn.kind {
                Kind::Notice => bill.drawn.amount.minor,
                Kind::CreditNote => -bill.drawn.amount.minor,
            };
            *assessed.entry(bill.drawn.payer.clone()).or_default() += minor;
        }
        assessed
            .into_iter()
            .filter(|(_, minor)| *minor != 0)
            .collect()
    }
}

/// Bills of a meeting that wait for their papers.
#[derive(Debug, Clone)]
pub struct ToPrint {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// The bills.
    pub bills: Vec<Bill>,
    /// The runs they were issued in.
    pub runs: BTreeMap<Uuid, Run>,
    /// The apportionments of the meeting.
    pub shared: Vec<Assessment>,
}

impl ToPrint {
    /// The apportionment that a bill follows from.
    pub fn apportionment(&self, bill: &Bill) -> Option<&Assessment> {
        let number = self.runs.get(&bill.run)?.apportionment?;
        self.shared.iter().find(|one| one.number == number)
    }

    /// What the payer is told beside.
    pub fn reason(&self, bill: &Bill) -> &str {
        self.runs.get(&bill.run).map_or("", |run| &run.reason)
    }

    /// Which of some notices wait, each below the threshold that holds it; what is no State's has no
    /// registered address, and nothing waits for it. A second budget may be paid to another account:
    /// its notices go out by themselves.
    fn held(
        &self,
        papers: &[(Number, Code, Vec<u8>)],
        thresholds: &Thresholds,
    ) -> Vec<(Number, Amount)> {
        let held = papers.iter().filter_map(|(number, ..)| {
            let bill = self.bills.iter().find(|bill| bill.number == *number)?;
            bill.drawn.payer.iso3().filter(|_| bill.budget.is_none())?;
            Some((*number, thresholds.hold(&bill.drawn)?))
        });
        held.collect()
    }

    /// What the payer was assessed before a bill for a difference.
    pub fn before(&self, bill: &Bill) -> Option<Amount> {
        if bill.drawn.ground != Ground::FinalShare {
            return None;
        }
        let one = self.apportionment(bill)?;
        let share = one
            .shares
            .iter()
            .find(|(payer, _)| *payer == bill.drawn.payer);
        let share = share.map_or(0, |(_, minor)| *minor);
        let change = match bill.drawn.kind {
            Kind::Notice => bill.drawn.amount.minor,
            Kind::CreditNote => -bill.drawn.amount.minor,
        };
        Some(Amount::of(share - change, bill.drawn.amount.currency))
    }
}

/// The media type of the papers.
pub(super) const PDF: &str = "application/pdf";

/// What a run is to be made of.
#[derive(Debug, Clone)]
pub struct ToDrawUp {
    /// Of which second budget they are.
    pub budget: Option<BudgetKey>,
    /// Of which apportionment.
    pub apportionment: Option<u32>,
    /// To whom, which kind, how much, against which notice.
    pub bills: Vec<(PayerKey, Kind, i64, Option<Number>)>,
    /// In which currency.
    pub currency: Currency,
    /// Why.
    pub ground: Ground,
    /// What the payers are told beside.
    pub reason: String,
    /// By when notices are to be paid.
    pub due_on: Option<Date>,
}

impl Desk {
    /// The bills of a meeting, for whoever may read.
    pub async fn bills(&self, occasion: &Occasion<'_>, key: &MeetingKey) -> Result<Bills, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        self.bills_of(self.meeting(key).await?).await
    }

    pub(crate) async fn bills_of(&self, meeting: MeetingInLaw) -> Result<Bills, No> {
        let of = meeting.kept.id;
        Ok(Bills {
            runs: self.runs_of(of).await?,
            bills: self.dues().await?.bills_of_meeting(&meeting.meeting().key),
            meeting,
        })
    }

    /// Draws up a credit note against a notice, for a second person to issue.
    pub async fn draw_up_correction(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        notice: Number,
        (minor, reason): (i64, &str),
    ) -> Result<Uuid, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::KeepCosts, &over).await?;
        let all = self.bills_of(self.meeting(key).await?).await?;
        let found = all.bills.iter().find(|bill| bill.number == notice);
        let found = found.ok_or_else(|| No::unknown("bill", notice))?;
        let stands = bill::stands_for(found, &all.bills);
        bill::correct(found, stands, minor)?;
        let drawn = ToDrawUp {
            budget: found.budget.clone(),
            apportionment: None,
            bills: vec![(
                found.drawn.payer.clone(),
                Kind::CreditNote,
                minor,
                Some(notice),
            )],
            currency: found.drawn.amount.currency,
            ground: Ground::Correction,
            reason: reason.trim().to_owned(),
            due_on: None,
        };
        self.draw_up(occasion, all, drawn).await
    }

    /// Keeps a run that waits for a second person; one at a time waits for a meeting.
    pub(crate) async fn draw_up(
        &self,
        occasion: &Occasion<'_>,
        all: Bills,
        to: ToDrawUp,
    ) -> Result<Uuid, No> {
        let key = all.meeting.meeting().key.clone();
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::KeepCosts, &over).await?;
        if to.bills.is_empty() {
            return Err(Refusal::Nothing.into());
        }
        let languages = self.languages_of_payers(occasion.today).await?;
        let drawn = to
            .bills
            .into_iter()
            .map(|(payer, kind, minor, corrects)| Drawn {
                kind,
                amount: Amount::of(minor, to.currency),
                ground: to.ground,
                language: languages.get(&payer).copied().unwrap_or(Language::En),
                corrects: corrects.map(|number| number.to_string()),
                payer,
            });
        let run = Run {
            id: occasion.new_id(),
            meeting: key,
            budget: to.budget,
            apportionment: to.apportionment,
            bills: drawn.collect(),
            reason: to.reason,
            due_on: to.due_on,
            drawn_up: (occasion.now, actor.person.id),
            issued: None,
            given_up: None,
        };
        let mut line = occasion.line("bills/draw", Some(&actor), &over);
        line.subject = run.id.to_string();
        fact(&mut line, "bills", run.bills.len());
        fact(&mut line, "ground", to.ground.code());
        let of = all.meeting.kept.id;
        self.store
            .act(async |tx| {
                // Asked where nobody comes between: two may draw up at once.
                let runs = store::money::bill::runs(&tx, of).await?;
                bill::may_draw_up(&runs, run.apportionment)?;
                store::money::bill::keep_run(&tx, of, &run).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<Uuid, No>(run.id)
            })
            .await
    }

    /// Gives up a run that waits.
    pub async fn give_up_bills(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        run: Uuid,
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::KeepCosts, &over).await?;
        let of = self.kept_meeting(key).await?.id;
        let mut line = occasion.line("bills/abandon", Some(&actor), &over);
        line.subject = run.to_string();
        let act = (occasion.now, actor.person.id);
        self.store
            .act(async |tx| {
                store::money::bill::end_run(&tx, (of, run), Ends::GivenUp, act).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Issues a run as the second person: numbers, entries of the ledger, one line of the journal.
    /// The clerk prints the papers and writes to the payers.
    pub async fn issue_bills(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        run: Uuid,
        dated: Date,
    ) -> Result<Vec<Bill>, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::IssueCosts, &over).await?;
        let all = self.bills_of(self.meeting(key).await?).await?;
        let run = all.runs.iter().find(|one| one.id == run);
        let run = run.ok_or_else(|| No::unknown("run", key))?;
        bill::issue(run, actor.person.id, dated)?;
        let of = all.meeting.kept.id;
        let mut line = occasion.line("bills/issue", Some(&actor), &over);
        line.subject = run.id.to_string();
        self.store
            .act(async |tx| {
                let bills = self
                    .issue_run(&tx, occasion, (of, run, dated), actor.person.id)
                    .await?;
                let mut line = line.clone();
                for bill in [bills.first(), bills.last()].into_iter().flatten() {
                    fact(&mut line, "number", bill.number);
                }
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<Vec<Bill>, No>(bills)
            })
            .await
    }

    /// Gives the bills of a run their numbers and enters them in the ledger.
    pub(crate) async fn issue_run(
        &self,
        tx: &Tx,
        occasion: &Occasion<'_>,
        (of, run, dated): (Uuid, &Run, Date),
        by: PersonId,
    ) -> Result<Vec<Bill>, No> {
        let act = (occasion.now, by);
        store::money::bill::end_run(tx, (of, run.id), Ends::Issued, act).await?;
        let bills = numbered(tx, run, dated).await?;
        let entries = bills.iter().map(|(_, bill)| entry(occasion, bill, by));
        let entries: Vec<Entry> = entries.collect();
        store::money::bill::keep(tx, of, &bills).await?;
        store::money::ledger::enter(tx, &entries).await?;
        Ok(bills.into_iter().map(|(_, bill)| bill).collect())
    }

    /// Bills that have no paper yet, each with what stands around it, for the clerk.
    pub async fn bills_to_print(&self) -> Result<Vec<ToPrint>, No> {
        // The clerk asks twice a second; as a rule there is nothing.
        if !store::money::bill::any_unprinted(&self.store).await? {
            return Ok(Vec::new());
        }
        let printed = store::money::bill::printed(&self.store).await?;
        let dues = self.dues().await?;
        let mut waiting: BTreeMap<MeetingKey, Vec<Bill>> = BTreeMap::new();
        for bill in &dues.bills {
            if !printed.contains_key(&bill.number) {
                let ours = waiting.entry(bill.meeting.clone()).or_default();
                ours.push(bill.clone());
            }
        }
        let mut all = Vec::new();
        for (key, bills) in waiting {
            let meeting = self.meeting(&key).await?;
            let of = meeting.kept.id;
            let runs = self.runs_of(of).await?;
            let shared = store::money::apportionment::all(&self.store, of).await?;
            let runs = runs.iter().map(|run| (run.id, run.clone())).collect();
            all.push(ToPrint {
                meeting,
                bills,
                runs,
                shared,
            });
        }
        Ok(all)
    }

    /// Keeps papers that the clerk has printed, each with the code by which it is proved, and lays
    /// them for the registered addresses of those who pay; a notice below the site's threshold waits
    /// to be asked for together with others.
    pub async fn keep_printed_bills(
        &self,
        of: &ToPrint,
        papers: &[(Number, Code, Vec<u8>)],
        thresholds: &Thresholds,
        at: Timestamp,
    ) -> Result<(), No> {
        let missions = self.missions().await?;
        let held = of.held(papers, thresholds);
        let goes = |(number, ..): &&(Number, Code, Vec<u8>)| {
            !held.iter().any(|(waits, _)| waits == number)
        };
        let letters: Vec<Dispatch> = papers
            .iter()
            .filter(goes)
            .flat_map(|paper| letters(of, paper, &missions, at))
            .collect();
        self.store
            .act_on_version(async |tx| {
                store::money::bill::keep_printed(&tx, papers, PDF, at).await?;
                store::money::bundle::hold(&tx, &held, at).await?;
                store::people::dispatch::lay(&tx, &letters).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// The bill that a letter brings, for the post to write it.
    pub async fn bill_of_letter(&self, letter: &Dispatch) -> Result<Bill, No> {
        let dues = self.dues().await?;
        let number = letter.about.parse().ok();
        let bill = number.and_then(|number| dues.bill(number).cloned());
        bill.ok_or_else(|| No::unknown("bill", &letter.about))
    }

    /// The paper of a bill of a meeting, for whoever may read; `None` until it is printed.
    pub async fn bill_paper(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        number: Number,
    ) -> Result<Option<Vec<u8>>, No> {
        let all = self.bills(occasion, key).await?;
        let ours = all.bills.iter().any(|bill| bill.number == number);
        self.paper_of(ours, number).await
    }

    /// The paper of a payer's own bill, for its delegation.
    pub async fn own_bill_paper(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
        number: Number,
    ) -> Result<Option<Vec<u8>>, No> {
        let account = self.own_account(occasion, key, participant).await?;
        let ours = account.bills.iter().any(|bill| bill.number == number);
        self.paper_of(ours, number).await
    }

    async fn paper_of(&self, ours: bool, number: Number) -> Result<Option<Vec<u8>>, No> {
        if !ours {
            return Err(No::unknown("bill", number));
        }
        let printed = store::money::bill::printed_of(&self.store, number).await?;
        let Some(printed) = printed else {
            return Ok(None);
        };
        Ok(store::papers::paper::bytes(&self.store, printed.paper).await?)
    }

    /// In which language each State's mission is written to; a payer that is no State has none here.
    pub(crate) async fn languages_of_payers(
        &self,
        on: Date,
    ) -> Result<BTreeMap<PayerKey, Language>, No> {
        let missions = self.missions().await?;
        let states = self.states().await?;
        let language = |state: &domain::law::state::State| {
            let mission = addressee(&missions, state.iso3, DutyStation::NewYork, on)?;
            Some((state.iso3.into(), mission.correspondence.language))
        };
        Ok(states.iter().filter_map(language).collect())
    }
}

/// The kind of a letter that brings a bill.
pub(super) const LETTER: &str = "bill";

/// The letters that bring a bill to its payer.
fn letters(
    of: &ToPrint,
    (number, _, bytes): &(Number, Code, Vec<u8>),
    missions: &[Mission],
    at: Timestamp,
) -> Vec<Dispatch> {
    let Some(bill) = of.bills.iter().find(|bill| bill.number == *number) else {
        return Vec::new();
    };
    let posted = Posted {
        kind: LETTER,
        about: number.to_string(),
        to: bill.drawn.payer.iso3(),
        paper: Some(Hash::of(bytes)),
        meeting: &of.meeting,
    };
    posted.letters(missions, at)
}

/// The bills of a run with the next numbers of their series.
async fn numbered(tx: &Tx, run: &Run, dated: Date) -> Result<Vec<(i64, Bill)>, No> {
    let year = dated.year();
    let mut next = BTreeMap::new();
    for kind in Kind::ALL {
        let count = run.bills.iter().filter(|bill| bill.kind == kind).count();
        if count > 0 {
            let count = u32::try_from(count).expect("a run has some hundred bills");
            let first = store::money::series::take(tx, &kind, year, count).await?;
            next.insert(kind, first);
        }
    }
    let bill = |(position, drawn): (i64, &Drawn)| {
        let serial = next.get_mut(&drawn.kind).expect("counted above");
        let number = Number {
            kind: drawn.kind,
            year,
            serial: *serial,
        };
        *serial += 1;
        let due_on = run.due_on.filter(|_| drawn.kind == Kind::Notice);
        let bill = Bill {
            number,
            run: run.id,
            meeting: run.meeting.clone(),
            budget: run.budget.clone(),
            drawn: drawn.clone(),
            dated,
            due_on,
        };
        (position, bill)
    };
    Ok((0..).zip(&run.bills).map(bill).collect())
}

fn entry(occasion: &Occasion<'_>, bill: &Bill, by: PersonId) -> Entry {
    Entry {
        id: occasion.new_id(),
        on: bill.dated,
        kind: match bill.drawn.kind {
            Kind::Notice => ledger::Kind::Notice,
            Kind::CreditNote => ledger::Kind::CreditNote,
        },
        subject: bill.number.to_string(),
        currency: bill.drawn.amount.currency,
        postings: bill.postings(),
        at: occasion.now,
        by,
    }
}
