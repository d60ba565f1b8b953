//! What goes to a payer: the assessment notice with its invoice, and the credit note that corrects it
//! or gives something back. Rule: a bill has a number without gaps in its series of a site and year,
//! and is never changed; what is wrong is put right by a credit note that names it. A second person
//! issues what the first drew up. It apportions nothing: amounts come from an apportionment.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::amount::Amount;
use super::ledger::{Account, Posting, Side, moved};
use super::payer::PayerKey;
use super::series;
use crate::convening::meeting::MeetingKey;
use crate::law::costs::BudgetKey;
use crate::law::language::Language;
use crate::people::person::PersonId;

/// What a bill is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An assessment notice with its invoice.
    Notice,
    /// A credit note.
    CreditNote,
}

impl Kind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Notice, Self::CreditNote];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::CreditNote => "credit_note",
        }
    }

    /// The letters with which its numbers begin.
    pub const fn series(self) -> &'static str {
        match self {
            Self::Notice => "AN",
            Self::CreditNote => "CN",
        }
    }
}

/// The number of a bill: `AN-2024-0001`. It is the reference that a payment should carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    /// Which series.
    pub kind: Kind,
    /// The year.
    pub year: i16,
    /// The place in the year's series, from 1.
    pub serial: u32,
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&series::written(self.kind.series(), self.year, self.serial))
    }
}

/// A word that is no bill's number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no number of a bill: `AN-2024-0001`")]
pub struct NotANumber(pub String);

impl FromStr for Number {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let number = series::read(text).and_then(|(letters, year, serial)| {
            let kind = Kind::ALL
                .into_iter()
                .find(|kind| kind.series() == letters)?;
            Some(Self { kind, year, serial })
        });
        number.ok_or_else(|| NotANumber(text.chars().take(40).collect()))
    }
}

/// Why a credit note is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// The share, as apportioned.
    Share,
    /// The difference between the preliminary and the final apportionment.
    FinalShare,
    /// A mistake in the bill that it names.
    Correction,
    /// What a closed meeting did not use.
    Unspent,
}

impl Ground {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::FinalShare => "final_share",
            Self::Correction => "correction",
            Self::Unspent => "unspent",
        }
    }
}

/// One bill before it has a number: to whom, for which meeting, how much, why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// What it is.
    pub kind: Kind,
    /// Who pays, or is given back.
    pub payer: PayerKey,
    /// How much, above zero.
    pub amount: Amount,
    /// Why.
    pub ground: Ground,
    /// In which language it is set.
    pub language: Language,
    /// The notice that it corrects.
    pub corrects: Option<String>,
}

/// Bills of a meeting that are drawn up together and issued together by a second person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The identifier.
    pub id: Uuid,
    /// The meeting.
    pub meeting: MeetingKey,
    /// Of which second budget they are, where they are not of the meeting's costs.
    pub budget: Option<BudgetKey>,
    /// Of which apportionment of the meeting, where one is behind it.
    pub apportionment: Option<u32>,
    /// The bills.
    pub bills: Vec<Drawn>,
    /// What the payer is told beside, such as why a bill is corrected.
    pub reason: String,
    /// By which day notices are to be paid.
    pub due_on: Option<Date>,
    /// When they were drawn up, and by whom.
    pub drawn_up: (Timestamp, PersonId),
    /// When they were issued, and by whom.
    pub issued: Option<(Timestamp, PersonId)>,
    /// When they were given up, and by whom.
    pub given_up: Option<(Timestamp, PersonId)>,
}

/// A bill that was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bill {
    /// Its number.
    pub number: Number,
    /// The run it was issued in.
    pub run: Uuid,
    /// The meeting.
    pub meeting: MeetingKey,
    /// Of which second budget it is, where it is not of the meeting's costs.
    pub budget: Option<BudgetKey>,
    /// What it says.
    pub drawn: Drawn,
    /// Its date.
    pub dated: Date,
    /// By which day it is to be paid.
    pub due_on: Option<Date>,
}

impl Bill {
    /// What it does to the accounts.
    pub fn postings(&self) -> Vec<Posting> {
        let side = |account| {
            let side = Side::of(account).by(&self.drawn.payer).at(&self.meeting);
            side.of_budget(self.budget.as_ref())
        };
        let (owed, assessed) = (side(Account::Receivable), side(Account::Assessed));
        let minor = self.drawn.amount.minor;
        match self.drawn.kind {
            Kind::Notice => moved(owed, assessed, minor),
            Kind::CreditNote => moved(assessed, owed, minor),
        }
    }
}

/// Why bills cannot be drawn up or issued.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is nothing to bill.
    #[error("there is nothing to bill")]
    Nothing,
    /// Other bills of the meeting wait to be issued.
    #[error("other bills of the meeting wait to be issued")]
    UnderWay,
    /// Who issues must be another than who drew up.
    #[error("a second person issues bills")]
    SamePerson,
    /// They were issued already.
    #[error("they were issued already")]
    AlreadyIssued,
    /// They were given up.
    #[error("they were given up")]
    GivenUp,
    /// A notice must say by when it is to be paid, and not before it is dated.
    #[error("a notice is to be paid on or after its date")]
    DueBeforeDated,
    /// The apportionment was billed already.
    #[error("the apportionment was billed already")]
    Billed,
    /// A credit note exceeds what the notice it corrects still stands for.
    #[error("{number} stands for less than that")]
    MoreThanBilled {
        /// The notice.
        number: String,
    },
}

impl Refusal {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing-to-bill",
            Self::UnderWay => "bills-under-way",
            Self::SamePerson => "second-person-for-bills",
            Self::AlreadyIssued => "bills-issued",
            Self::GivenUp => "bills-given-up",
            Self::DueBeforeDated => "due-before-dated",
            Self::Billed => "apportionment-billed",
            Self::MoreThanBilled { .. } => "more-than-billed",
        }
    }
}

/// Whether a run may be drawn up beside those of its meeting. Rule: one waits at a time, so that two
/// people do not bill the same; an apportionment is billed once.
pub fn may_draw_up(runs: &[Run], apportionment: Option<u32>) -> Result<(), Refusal> {
    let waits = |run: &Run| run.issued.is_none() && run.given_up.is_none();
    if runs.iter().any(waits) {
        return Err(Refusal::UnderWay);
    }
    let same = |run: &Run| run.issued.is_some() && run.apportionment == apportionment;
    if apportionment.is_some() && runs.iter().any(same) {
        return Err(Refusal::Billed);
    }
    Ok(())
}

/// What a notice stands for after the credit notes that name it; minor units.
pub fn stands_for(notice: &Bill, all: &[Bill]) -> i64 {
    let number = notice.number.to_string();
    let credits = all
        .iter()
        .filter(|bill| bill.drawn.kind == Kind::CreditNote)
        .filter(|bill| bill.drawn.corrects.as_ref() == Some(&number));
    notice.drawn.amount.minor - credits.map(|bill| bill.drawn.amount.minor).sum::<i64>()
}

/// Whether so much of a notice, which still `stands` for some, may be taken off by a credit note.
pub fn correct(notice: &Bill, stands: i64, minor: i64) -> Result<(), Refusal> {
    if notice.drawn.kind != Kind::Notice || minor <= 0 {
        return Err(Refusal::Nothing);
    }
    if minor > stands {
        let number = notice.number.to_string();
        return Err(Refusal::MoreThanBilled { number });
    }
    Ok(())
}

/// Whether a run may be issued by a person on a date. Rule: four eyes; a notice is not due before it
/// is dated.
pub fn issue(run: &Run, by: PersonId, dated: Date) -> Result<(), Refusal> {
    if run.given_up.is_some() {
        return Err(Refusal::GivenUp);
    }
    if run.issued.is_some() {
        return Err(Refusal::AlreadyIssued);
    }
    if run.bills.is_empty() {
        return Err(Refusal::Nothing);
    }
    if run.drawn_up.1 == by {
        return Err(Refusal::SamePerson);
    }
    let notices = run.bills.iter().any(|bill| bill.kind == Kind::Notice);
    if notices && run.due_on.is_none_or(|due| due < dated) {
        return Err(Refusal::DueBeforeDated);
    }
    Ok(())
}

/// The differences between what payers were assessed so far and what they are to bear: an additional
/// notice for who bears more, a credit note for who bears less, nothing for who bears the same.
///
/// Rule: participation is known only after the meeting and the money is needed before it, so the final
/// apportionment is settled by differences. Payers who no longer share bear nothing.
pub fn differences(
    assessed: &[(PayerKey, i64)],
    shares: &[(PayerKey, i64)],
) -> Vec<(PayerKey, Kind, i64)> {
    let mut by_payer: std::collections::BTreeMap<&PayerKey, i64> =
        std::collections::BTreeMap::new();
    for (payer, minor) in shares {
        *by_payer.entry(payer).or_default() += minor;
    }
    for (payer, minor) in assessed {
        *by_payer.entry(payer).or_default() -= minor;
    }
    let differing = by_payer.into_iter().filter(|(_, minor)| *minor != 0);
    let billed = differing.map(|(payer, minor)| {
        let kind = if minor > 0 {
            Kind::Notice
        } else {
            Kind::CreditNote
        };
        (payer.clone(), kind, minor.abs())
    });
    billed.collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn payer(code: &str) -> PayerKey {
        code.parse().expect("a key")
    }

    fn person(number: u128) -> PersonId {
        PersonId(Uuid::from_u128(number))
    }

    fn run() -> Run {
        let usd = "USD".parse().expect("a currency");
        let drawn = Drawn {
            kind: Kind::Notice,
            payer: payer("FRA"),
            amount: Amount::of(500, usd),
            ground: Ground::Share,
            language: Language::Fr,
            corrects: None,
        };
        Run {
            id: Uuid::nil(),
            meeting: "ccm/12msp".parse().expect("a key"),
            budget: None,
            apportionment: Some(1),
            bills: vec![drawn],
            reason: String::new(),
            due_on: Some(date(2024, 3, 1)),
            drawn_up: (Timestamp::UNIX_EPOCH, person(1)),
            issued: None,
            given_up: None,
        }
    }

    #[test]
    fn a_number_has_one_spelling() {
        let number = Number {
            kind: Kind::Notice,
            year: 2024,
            serial: 17,
        };
        assert_eq!(number.to_string(), "AN-2024-0017");
        for serial in [1, 17, 9_999, 10_000, 123_456] {
            let number = Number { serial, ..number };
            assert_eq!(number.to_string().parse(), Ok(number));
        }
        for bad in [
            "AN-2024-017",
            "AN-2024-00017",
            "AN-2024-0000",
            "an-2024-0017",
            "AN-24-0017",
            "XX-2024-0017",
            "AN-2024",
            "AN-2024-+017",
            "",
            "AN-٢٠٢٤-0017",
        ] {
            assert!(bad.parse::<Number>().is_err(), "{bad}");
        }
    }

    #[test]
    fn bills_are_issued_by_a_second_person() {
        let dated = date(2024, 2, 1);
        assert_eq!(issue(&run(), person(2), dated), Ok(()));
        let refused = |change: fn(&mut Run)| {
            let mut run = run();
            change(&mut run);
            issue(&run, person(2), dated)
        };
        assert_eq!(issue(&run(), person(1), dated), Err(Refusal::SamePerson));
        assert_eq!(refused(|run| run.bills.clear()), Err(Refusal::Nothing));
        let once = |run: &mut Run| run.issued = Some(run.drawn_up);
        assert_eq!(refused(once), Err(Refusal::AlreadyIssued));
        let gone = |run: &mut Run| run.given_up = Some(run.drawn_up);
        assert_eq!(refused(gone), Err(Refusal::GivenUp));
        let late = |run: &mut Run| run.due_on = Some(date(2024, 1, 31));
        assert_eq!(refused(late), Err(Refusal::DueBeforeDated));
        assert_eq!(
            refused(|run| run.due_on = None),
            Err(Refusal::DueBeforeDated)
        );
    }

    #[test]
    fn one_run_waits_at_a_time_and_an_apportionment_is_billed_once() {
        let mut waiting = run();
        assert_eq!(may_draw_up(&[], Some(1)), Ok(()));
        let under_way = Err(Refusal::UnderWay);
        assert_eq!(
            may_draw_up(std::slice::from_ref(&waiting), Some(2)),
            under_way
        );
        waiting.issued = Some(waiting.drawn_up);
        let issued = [waiting.clone()];
        assert_eq!(may_draw_up(&issued, Some(1)), Err(Refusal::Billed));
        assert_eq!(may_draw_up(&issued, Some(2)), Ok(()));
        assert_eq!(may_draw_up(&issued, None), Ok(()), "a correction");
        waiting.issued = None;
        waiting.given_up = Some(waiting.drawn_up);
        assert_eq!(may_draw_up(&[waiting], Some(1)), Ok(()));
    }

    #[test]
    fn a_notice_is_corrected_for_no_more_than_it_stands_for() {
        let bill = |number: &str, minor: i64, corrects: Option<&str>| {
            let number: Number = number.parse().expect("a number");
            let run = run();
            let mut drawn = run.bills[0].clone();
            drawn.kind = number.kind;
            drawn.amount.minor = minor;
            drawn.corrects = corrects.map(ToOwned::to_owned);
            Bill {
                number,
                run: run.id,
                meeting: run.meeting,
                budget: run.budget,
                drawn,
                dated: date(2024, 2, 1),
                due_on: None,
            }
        };
        let notice = bill("AN-2024-0001", 500, None);
        let other = bill("CN-2024-0001", 50, Some("AN-2024-0002"));
        let ours = bill("CN-2024-0002", 120, Some("AN-2024-0001"));
        let stands = stands_for(&notice, &[notice.clone(), other, ours.clone()]);
        assert_eq!(stands, 380);
        assert_eq!(correct(&notice, stands, 380), Ok(()));
        let number = "AN-2024-0001".to_owned();
        assert_eq!(
            correct(&notice, stands, 381),
            Err(Refusal::MoreThanBilled { number })
        );
        assert_eq!(correct(&notice, stands, 0), Err(Refusal::Nothing));
        assert_eq!(correct(&ours, 120, 10), Err(Refusal::Nothing), "no notice");
    }

    #[test]
    fn a_final_apportionment_is_settled_by_differences() {
        let of = |list: &[(&str, i64)]| -> Vec<(PayerKey, i64)> {
            list.iter()
                .map(|(code, minor)| (payer(code), *minor))
                .collect()
        };
        let assessed = of(&[("FRA", 700), ("AUT", 200), ("LTU", 100)]);
        let finally = of(&[("AUT", 200), ("FRA", 400), ("USA", 400)]);
        let expected = [
            (payer("FRA"), Kind::CreditNote, 300),
            (payer("LTU"), Kind::CreditNote, 100),
            (payer("USA"), Kind::Notice, 400),
        ];
        assert_eq!(differences(&assessed, &finally), expected);
        assert!(differences(&finally, &finally).is_empty());
    }
}
