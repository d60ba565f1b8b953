//! Looking a site over: whether the journal's lines are what was hashed, the papers what was issued,
//! the numbers without a gap, and whether an issued note still says what the meeting is. It mends
//! nothing and asks no permission, since it shows no personal value.

use std::collections::BTreeSet;

use domain::convening::note::{Note, Purpose, Step};
use domain::money::payment::left;
use jiff::civil::Date;
use store::money::bill;
use store::money::ledger::Part;

use crate::Desk;
use crate::answer::No;

/// How many lines of the journal are read at once.
const PORTION: u64 = 1_000;

/// One check and what it found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The stable name of the check.
    pub name: &'static str,
    /// How many things it looked at.
    pub looked_at: u64,
    /// What is not in order; empty when all is.
    pub ails: Vec<String>,
}

impl Desk {
    /// Looks the site over on a day.
    pub async fn look_over(&self, today: Date) -> Result<Vec<Check>, No> {
        Ok(vec![
            self.schema_is_whole().await?,
            self.journal_is_whole().await?,
            self.papers_are_whole().await?,
            self.numbers_have_no_gap().await?,
            self.notes_say_what_is(today).await?,
            self.money_adds_up().await?,
        ])
    }

    async fn schema_is_whole(&self) -> Result<Check, No> {
        let report = store::doctor::examine(&self.store).await?;
        let pending = report.pending.into_iter();
        let broken = report.broken_references.into_iter();
        let looked_at = report.rows.iter().map(|(_, rows)| rows).sum();
        Ok(Check {
            name: "schema",
            looked_at,
            ails: pending.chain(broken).collect(),
        })
    }

    async fn journal_is_whole(&self) -> Result<Check, No> {
        let (mut looked_at, mut ails, mut after) = (0, Vec::new(), None);
        loop {
            let lines = store::record::journal::lines(&self.store, after, PORTION).await?;
            let Some(last) = lines.last() else { break };
            after = Some(last.id);
            looked_at += lines.len() as u64;
            let unsound = lines.iter().filter(|line| {
                !line.is_sound()
                    || line
                        .personal
                        .iter()
                        .any(|value| value.opens() == Some(false))
            });
            ails.extend(unsound.map(|line| line.id.to_string()));
        }
        Ok(Check {
            name: "journal",
            looked_at,
            ails,
        })
    }

    async fn papers_are_whole(&self) -> Result<Check, No> {
        let verified = store::papers::paper::verify_all(&self.store).await?;
        let ails = verified.damaged.iter().map(|hash| hash.to_hex()).collect();
        Ok(Check {
            name: "papers",
            looked_at: verified.papers,
            ails,
        })
    }

    async fn numbers_have_no_gap(&self) -> Result<Check, No> {
        let mut ails = Vec::new();
        let mut looked_at = 0;
        for year in store::papers::register::years(&self.store).await? {
            looked_at += 1;
            let gaps = store::papers::register::gaps(&self.store, year).await?;
            ails.extend(gaps.iter().map(|serial| format!("{year}/{serial}")));
        }
        Ok(Check {
            name: "numbers",
            looked_at,
            ails,
        })
    }

    /// An issued note that was not corrected must state the dates and place that hold today.
    async fn notes_say_what_is(&self, today: Date) -> Result<Check, No> {
        let mut ails = Vec::new();
        let mut looked_at = 0;
        for key in self.meetings().await? {
            let kept = self.kept_meeting(&key).await?;
            for note in self.notes(&key).await? {
                looked_at += 1;
                let (Some(dated), Step::Issued) = (note.dated, note.stage()) else {
                    continue;
                };
                // A withdrawal states no dates: it holds whatever became of the meeting.
                if matches!(note.purpose, Purpose::Withdrawal(_)) {
                    continue;
                }
                let then = kept.value.arranged_on(dated);
                let holds =
                    kept.value.arranged_on(today) == then && !kept.value.is_cancelled_on(today);
                if !holds && !self.is_superseded(&key, &note).await? {
                    ails.extend(note.reference.map(|reference| reference.to_string()));
                }
            }
        }
        Ok(Check {
            name: "notes",
            looked_at,
            ails,
        })
    }

    /// Entries add up to nothing, every bill is entered, its series have no gap, kept shares follow
    /// from their facts, and nothing is paid beyond what it came in with.
    async fn money_adds_up(&self) -> Result<Check, No> {
        let entries = store::money::ledger::entries(&self.store, &Part::All).await?;
        let bills = bill::bills(&self.store, &bill::Part::All).await?;
        let paid = store::money::payment::all(&self.store, None).await?;
        let unsound = entries.iter().filter_map(|entry| entry.proved().err());
        let mut ails: Vec<String> = unsound.map(|unsound| unsound.to_string()).collect();
        let entered: BTreeSet<&str> = entries.iter().map(|entry| &*entry.subject).collect();
        let numbers = bills.iter().map(|bill| bill.number.to_string());
        ails.extend(numbers.filter(|number| !entered.contains(&**number)));
        let received = paid.payments.iter().map(|one| one.id.to_string());
        ails.extend(received.filter(|id| !entered.contains(&**id)));
        let gaps = store::money::series::gaps(&self.store).await?;
        ails.extend(gaps);
        let over = paid.payments.iter();
        let over = over.filter(|one| left(one, &paid.allocations, &paid.repayments) < 0);
        ails.extend(over.map(|one| one.id.to_string()));
        for key in self.meetings().await? {
            let of = self.kept_meeting(&key).await?.id;
            let kept = store::money::apportionment::all(&self.store, of).await?;
            let failing = kept.iter().filter(|one| !one.holds());
            ails.extend(failing.map(|one| format!("{key}/apportionment/{}", one.number)));
        }
        Ok(Check {
            name: "money",
            looked_at: (entries.len() + bills.len() + paid.payments.len()) as u64,
            ails,
        })
    }

    async fn is_superseded(
        &self,
        key: &domain::convening::meeting::MeetingKey,
        note: &Note,
    ) -> Result<bool, No> {
        let names = |later: &Note| {
            later.stage() == Step::Issued
                && later
                    .purpose
                    .earlier()
                    .is_some_and(|earlier| earlier.id == note.id)
        };
        Ok(self.notes(key).await?.iter().any(names))
    }
}
