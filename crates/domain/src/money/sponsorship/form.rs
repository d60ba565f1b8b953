//! A request for sponsorship as a mission or an officer types it: read, or refused with every fault at
//! its field. It does not say whether the State may ask.

use jiff::civil::Date;

use super::{Asked, Way};
use crate::law::reading;
use crate::law::sponsorship::{CriterionKey, SponsorshipRule};
use crate::money::amount::Amount;

/// A request as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    /// The delegate; nothing where one is to be named.
    pub name: String,
    /// The function.
    pub function: String,
    /// What the travel is thought to cost; nothing where it is not known.
    pub cost: String,
    /// In which currency.
    pub currency: String,
    /// The keys of the grounds that are claimed.
    pub criteria: Vec<String>,
    /// Why, in the State's own words.
    pub reasons: String,
}

/// A letter as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TypedLetter {
    /// The paper's number.
    pub paper: String,
    /// When it was received.
    pub received_on: String,
}

/// A fault with the field it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The field: `cost`.
    pub field: &'static str,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What is wrong with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// No amount above zero in the currency.
    NoAmount,
    /// No currency.
    NoCurrency,
    /// A ground that the profile does not name.
    NoCriterion,
    /// Neither a ground nor a reason.
    NoWhy,
    /// The paper is not named.
    NoPaper,
    /// No date, or one that has not been.
    NoDate,
    /// A text is too long.
    TooLong,
}

impl Wrong {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoAmount => "no-amount",
            Self::NoCurrency => "no-currency",
            Self::NoCriterion => "no-criterion",
            Self::NoWhy => "no-why",
            Self::NoPaper => "no-paper",
            Self::NoDate => "no-date",
            Self::TooLong => "too-long",
        }
    }
}

/// The most characters of a name, a function or a paper's number.
pub const MOST_NAME: usize = 200;
/// The most characters of a reason.
pub const MOST_REASONS: usize = 2_000;

/// Reads what is asked for. Gives every fault at its field.
pub fn read(typed: &Typed, rule: &SponsorshipRule) -> Result<Asked, Vec<Fault>> {
    let mut faults = Vec::new();
    let name = line(&mut faults, "name", &typed.name);
    let function = line(&mut faults, "function", &typed.function);
    let cost = cost(&mut faults, typed);
    let mut criteria: Vec<CriterionKey> = Vec::new();
    for key in &typed.criteria {
        let key = CriterionKey(key.clone());
        if rule.criterion(&key).is_none() {
            faults.push(at("criteria", Wrong::NoCriterion));
        } else if !criteria.contains(&key) {
            criteria.push(key);
        }
    }
    let reasons = typed.reasons.trim().replace("\r\n", "\n");
    if reasons.chars().count() > MOST_REASONS {
        faults.push(at("reasons", Wrong::TooLong));
    }
    if typed.criteria.is_empty() && reasons.is_empty() {
        faults.push(at("reasons", Wrong::NoWhy));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Asked {
        name,
        function,
        cost,
        criteria,
        reasons,
    })
}

/// Reads the letter by which a request came, not later than today. Gives every fault at its field.
pub fn read_letter(typed: &TypedLetter, today: Date) -> Result<Way, Vec<Fault>> {
    let mut faults = Vec::new();
    let paper = line(&mut faults, "paper", &typed.paper);
    if paper.is_empty() {
        faults.push(at("paper", Wrong::NoPaper));
    }
    let received_on = reading::date(typed.received_on.trim()).filter(|on| *on <= today);
    match received_on {
        Some(received_on) if faults.is_empty() => Ok(Way::Letter { paper, received_on }),
        Some(_) => Err(faults),
        None => {
            faults.push(at("received_on", Wrong::NoDate));
            Err(faults)
        }
    }
}

/// The estimated cost: an amount above zero with its currency, or nothing.
fn cost(faults: &mut Vec<Fault>, typed: &Typed) -> Option<Amount> {
    let text = typed.cost.trim();
    if text.is_empty() {
        return None;
    }
    let Ok(currency) = typed.currency.trim().parse() else {
        faults.push(at("currency", Wrong::NoCurrency));
        return None;
    };
    let read = Amount::read(text, currency).ok();
    let above = read.filter(|amount| amount.minor > 0);
    if above.is_none() {
        faults.push(at("cost", Wrong::NoAmount));
    }
    above
}

/// A text on one line.
fn line(faults: &mut Vec<Fault>, field: &'static str, text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > MOST_NAME {
        faults.push(at(field, Wrong::TooLong));
    }
    line
}

const fn at(field: &'static str, wrong: Wrong) -> Fault {
    Fault { field, wrong }
}
