//! The ledger of a period as an accounting program takes it in: each posting on the side it stands on,
//! with the code that the secretariat's own books give its account. Source: double entry, as the
//! financial regulations of the United Nations want accounts kept; the codes are the site's own. An
//! account that moved and has no code is named and nothing is given; it changes no entry.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::amount::Currency;
use super::ledger::{Account, Entry, Kind, Posting};
use super::payer::PayerKey;
use crate::convening::meeting::MeetingKey;
use crate::law::costs::BudgetKey;

/// The codes that a site's own books give the accounts of the ledger, as `site.toml` has them under
/// `[accounts]`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Codes {
    /// Of what payers owe.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub receivable: String,
    /// Of what payers were assessed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub assessed: String,
    /// Of the bank.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bank: String,
    /// Of what is not yet set against a bill.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unapplied: String,
    /// Of what banks took.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bank_charges: String,
    /// Of what meetings cost.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub expenditure: String,
    /// Of voluntary contributions.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub voluntary: String,
    /// Of the sponsorship fund.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sponsorship: String,
    /// Of the working capital fund.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub working_capital: String,
    /// The cost centre of a meeting or of a treaty: `"ccm/12msp"`, `ccm`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub centres: BTreeMap<String, String>,
}

impl Codes {
    /// Whether nothing is said.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// The code of an account, where it has one.
    pub fn of(&self, account: Account) -> Option<&str> {
        let code = match account {
            Account::Receivable => &self.receivable,
            Account::Assessed => &self.assessed,
            Account::Bank => &self.bank,
            Account::Unapplied => &self.unapplied,
            Account::BankCharges => &self.bank_charges,
            Account::Expenditure => &self.expenditure,
            Account::Voluntary => &self.voluntary,
            Account::Sponsorship => &self.sponsorship,
            Account::WorkingCapital => &self.working_capital,
        };
        let code = code.trim();
        (!code.is_empty()).then_some(code)
    }

    /// The cost centre of a meeting: its own, else its treaty's; a cost centre is wanted by nobody.
    /// That of a second budget stands under `"ccm/12msp:support-unit"` or `"ccm:support-unit"`.
    pub fn centre(&self, meeting: &MeetingKey, budget: Option<&BudgetKey>) -> Option<&str> {
        let of = budget.map_or_else(String::new, |budget| format!(":{budget}"));
        let own = self.centres.get(&format!("{meeting}{of}"));
        let treatys = || self.centres.get(&format!("{}{of}", meeting.treaty()));
        own.or_else(treatys).map(String::as_str)
    }
}

/// One posting with its codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The day the entry counts for.
    pub on: Date,
    /// The entry; its rows stand together.
    pub entry: Uuid,
    /// What the entry rests on.
    pub kind: Kind,
    /// The paper: a bill's number, a payment's identifier.
    pub subject: String,
    /// The code of the account in the site's own books.
    pub code: String,
    /// The account.
    pub account: Account,
    /// The cost centre; empty where none is said.
    pub centre: String,
    /// Whose it is.
    pub payer: Option<PayerKey>,
    /// Of which meeting it is.
    pub meeting: Option<MeetingKey>,
    /// Of which second budget of the meeting.
    pub budget: Option<BudgetKey>,
    /// Debit positive, credit negative; minor units.
    pub minor: i64,
    /// In which currency.
    pub currency: Currency,
}

impl Row {
    /// The columns of a row, as programs read them.
    pub const COLUMNS: [&'static str; 13] = [
        "on",
        "entry",
        "kind",
        "subject",
        "account_code",
        "account",
        "cost_centre",
        "payer",
        "meeting",
        "budget",
        "debit",
        "credit",
        "currency",
    ];
}

/// What both sides come to in a currency; minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// The currency.
    pub currency: Currency,
    /// How many postings there are.
    pub postings: usize,
    /// The sum of debits.
    pub debits: i128,
    /// The sum of credits; the same, since every entry leaves nothing.
    pub credits: i128,
}

/// The journal of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journal {
    /// Its postings, in the order of the ledger.
    pub rows: Vec<Row>,
    /// What both sides come to, by currency.
    pub totals: Vec<Total>,
}

/// Why no journal is given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Accounts that moved have no code.
    #[error("{} accounts have no code", .0.len())]
    NoCode(Vec<Account>),
    /// The period ends before it begins.
    #[error("the period ends before it begins")]
    NoPeriod,
}

impl Refusal {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoCode(_) => "account-without-code",
            Self::NoPeriod => "no-period",
        }
    }
}

/// The journal of entries by the codes of a site; names every account that moved and has no code.
pub fn journal(entries: &[Entry], codes: &Codes) -> Result<Journal, Refusal> {
    let postings = entries.iter().flat_map(|entry| &entry.postings);
    let moved: BTreeSet<Account> = postings.map(|posting| posting.account).collect();
    let without = moved
        .into_iter()
        .filter(|account| codes.of(*account).is_none());
    let without: Vec<Account> = without.collect();
    if !without.is_empty() {
        return Err(Refusal::NoCode(without));
    }
    let of_entry = |entry: &Entry| -> Vec<Row> {
        let postings = entry.postings.iter();
        postings.map(|posting| row(entry, posting, codes)).collect()
    };
    let rows: Vec<Row> = entries.iter().flat_map(of_entry).collect();
    Ok(Journal {
        totals: totals(&rows),
        rows,
    })
}

fn row(entry: &Entry, posting: &Posting, codes: &Codes) -> Row {
    let centre = posting
        .meeting
        .as_ref()
        .and_then(|meeting| codes.centre(meeting, posting.budget.as_ref()));
    Row {
        on: entry.on,
        entry: entry.id,
        kind: entry.kind,
        subject: entry.subject.clone(),
        code: codes.of(posting.account).unwrap_or_default().to_owned(),
        account: posting.account,
        centre: centre.unwrap_or_default().to_owned(),
        payer: posting.payer.clone(),
        meeting: posting.meeting.clone(),
        budget: posting.budget.clone(),
        minor: posting.minor,
        currency: entry.currency,
    }
}

fn totals(rows: &[Row]) -> Vec<Total> {
    let mut totals: BTreeMap<Currency, (usize, i128, i128)> = BTreeMap::new();
    for row in rows {
        let (postings, debits, credits) = totals.entry(row.currency).or_default();
        *postings += 1;
        let minor = i128::from(row.minor);
        *debits += minor.max(0);
        *credits += (-minor).max(0);
    }
    let total = |(currency, (postings, debits, credits))| Total {
        currency,
        postings,
        debits,
        credits,
    };
    totals.into_iter().map(total).collect()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;
    use crate::money::ledger::{Side, moved};
    use crate::people::person::PersonId;

    fn codes() -> Codes {
        Codes {
            receivable: "1210".to_owned(),
            assessed: " 4010 ".to_owned(),
            centres: [
                ("ccm", "CC-1"),
                ("ccm/12msp", "CC-112"),
                ("ccm:support-unit", "CC-9"),
            ]
            .map(|(of, centre)| (of.to_owned(), centre.to_owned()))
            .into(),
            ..Codes::default()
        }
    }

    fn notice(meeting: &str, currency: &str, minor: i64) -> Entry {
        let meeting = meeting.parse().expect("a key");
        let payer = "FRA".parse().expect("a key");
        let owed = Side::of(Account::Receivable).by(&payer).at(&meeting);
        let assessed = Side::of(Account::Assessed).by(&payer).at(&meeting);
        Entry {
            id: Uuid::nil(),
            on: date(2024, 2, 1),
            kind: Kind::Notice,
            subject: "AN-2024-0001".to_owned(),
            currency: currency.parse().expect("a currency"),
            postings: moved(owed, assessed, minor),
            at: Timestamp::UNIX_EPOCH,
            by: PersonId(Uuid::nil()),
        }
    }

    #[test]
    fn every_posting_stands_on_its_side_with_its_code_and_both_sides_agree() {
        let entries = [
            notice("ccm/12msp", "USD", 500),
            notice("ccm/13msp", "USD", 70),
            notice("att/10csp", "CHF", 9),
        ];
        let journal = journal(&entries, &codes()).expect("every account has a code");
        let seen = journal
            .rows
            .iter()
            .map(|row| (row.code.as_str(), row.centre.as_str(), row.minor));
        let expected = [
            ("1210", "CC-112", 500),
            ("4010", "CC-112", -500),
            ("1210", "CC-1", 70),
            ("4010", "CC-1", -70),
            ("1210", "", 9),
            ("4010", "", -9),
        ];
        assert_eq!(seen.collect::<Vec<_>>(), expected);
        let totals = journal.totals.iter();
        let totals = totals.map(|of| (of.currency.code(), of.postings, of.debits, of.credits));
        let totals: Vec<_> = totals
            .map(|(code, n, d, c)| (code.to_owned(), n, d, c))
            .collect();
        let expected = [("CHF".to_owned(), 2, 9, 9), ("USD".to_owned(), 4, 570, 570)];
        assert_eq!(totals, expected);
    }

    #[test]
    fn a_second_budget_has_a_cost_centre_of_its_own_or_none() {
        let (codes, budget) = (codes(), "support-unit".parse().expect("a key"));
        let centre = |meeting: &str, budget| {
            let meeting = meeting.parse().expect("a key");
            codes.centre(&meeting, budget).map(ToOwned::to_owned)
        };
        assert_eq!(centre("ccm/12msp", Some(&budget)), Some("CC-9".to_owned()));
        assert_eq!(centre("ccm/12msp", None), Some("CC-112".to_owned()));
        assert_eq!(centre("att/10csp", Some(&budget)), None);
    }

    #[test]
    fn an_account_that_moved_and_has_no_code_is_named() {
        let entry = notice("ccm/12msp", "USD", 500);
        let mut paid = entry.clone();
        paid.postings = moved(Side::of(Account::Bank), Side::of(Account::Unapplied), 500);
        let none = journal(&[entry.clone(), paid], &codes());
        let without = vec![Account::Bank, Account::Unapplied];
        assert_eq!(none, Err(Refusal::NoCode(without)));
        assert!(
            journal(&[entry], &codes()).is_ok(),
            "the others never moved"
        );
        let empty = journal(&[], &Codes::default()).expect("nothing moved");
        assert_eq!((empty.rows.len(), empty.totals.len()), (0, 0));
    }

    #[test]
    fn codes_are_read_as_the_sites_file_has_them() {
        let text = "receivable = \"1210\"\nassessed = \" 4010 \"\n[centres]\nccm = \"CC-1\"\n\
                    \"ccm/12msp\" = \"CC-112\"\n\
                    \"ccm:support-unit\" = \"CC-9\"\n";
        assert_eq!(toml::from_str::<Codes>(text).ok(), Some(codes()));
        assert!(toml::from_str::<Codes>("receivables = \"1\"").is_err());
    }
}
