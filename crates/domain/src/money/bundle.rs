//! Small notices of several treaties asked for together, where a site wants it: a notice below a
//! threshold is issued and numbered like any other and waits; what a payer has waiting in one currency
//! is then asked for by one collective invoice, which a second person issues. It bills nothing anew:
//! the ledger knows the notices alone. Source: the many payers of 0.001 to 0.01 per cent owe a few
//! dollars, less than an invoice costs.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::amount::{Amount, AmountFault, Currency};
use super::bill::{Drawn, Kind, Number};
use super::payer::PayerKey;
use super::payment::Open;
use super::series::Serial;
use crate::law::language::Language;
use crate::people::person::PersonId;

/// How many notices make a bundle: one by itself is posted alone.
const LEAST: usize = 2;

/// Below which amount a notice waits, by currency. A currency that is not named holds nothing back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Thresholds(BTreeMap<Currency, i64>);

impl Thresholds {
    /// Reads amounts by currency as they are written: `USD`, `100.00`.
    ///
    /// ```
    /// use domain::money::bundle::Thresholds;
    /// let thresholds = Thresholds::read([("USD", "100.00")])?;
    /// assert!(!thresholds.is_nothing());
    /// # Ok::<(), domain::money::bundle::ThresholdFault>(())
    /// ```
    pub fn read<'a>(
        written: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, ThresholdFault> {
        let read = |(code, amount): (&str, &str)| {
            let currency = code.parse();
            let currency: Currency =
                currency.map_err(|_| ThresholdFault::Currency(code.to_owned()))?;
            let typed = || amount.to_owned();
            let below = Amount::read(amount, currency).map_err(|fault| ThresholdFault::Amount {
                typed: typed(),
                fault,
            })?;
            Ok((currency, below.minor))
        };
        written
            .into_iter()
            .map(read)
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// Whether nothing is ever held back.
    pub fn is_nothing(&self) -> bool {
        self.0.is_empty()
    }

    /// The threshold below which a bill waits; `None` where it goes out by itself. A credit note
    /// never waits.
    pub fn hold(&self, drawn: &Drawn) -> Option<Amount> {
        let Amount { minor, currency } = drawn.amount;
        let below = self.0.get(&currency).copied();
        let below = below.filter(|below| drawn.kind == Kind::Notice && minor < *below)?;
        Some(Amount::of(below, currency))
    }
}

/// A threshold that does not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ThresholdFault {
    /// It is in no currency.
    #[error("`{0}` is no currency")]
    Currency(String),
    /// It is no amount.
    #[error("`{typed}` is no amount: {}", .fault.code())]
    Amount {
        /// What was written.
        typed: String,
        /// What is wrong with it.
        fault: AmountFault,
    },
}

/// A notice that was held back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The notice.
    pub notice: Number,
    /// Since when.
    pub since: Timestamp,
    /// The threshold that held then.
    pub below: Amount,
    /// How it was posted by itself after all.
    pub alone: Option<Alone>,
}

/// A held notice that was posted by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alone {
    /// By when it is to be paid: its own day may have passed while it waited.
    pub due_on: Date,
    /// When, and by whom.
    pub posted: (Timestamp, PersonId),
}

/// What a payer has in one bundle, before it has a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// Who pays.
    pub payer: PayerKey,
    /// In which currency.
    pub currency: Currency,
    /// In which language it is set.
    pub language: Language,
    /// The notices, with what is open of each; minor units.
    pub notices: Vec<(Number, i64)>,
}

impl Packed {
    /// What is to be paid.
    pub fn total(&self) -> Amount {
        let sum = self.notices.iter().map(|(_, minor)| *minor);
        Amount::of(sum.fold(0, i64::saturating_add), self.currency)
    }
}

/// Bundles that are drawn up together and issued together by a second person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The identifier.
    pub id: Uuid,
    /// The bundles.
    pub bundles: Vec<Packed>,
    /// By when they are to be paid.
    pub due_on: Date,
    /// When they were drawn up, and by whom.
    pub drawn_up: (Timestamp, PersonId),
    /// When they were issued, and by whom.
    pub issued: Option<(Timestamp, PersonId)>,
    /// When they were given up, and by whom.
    pub given_up: Option<(Timestamp, PersonId)>,
}

impl Run {
    /// Whether it waits for a second person.
    pub fn waits(&self) -> bool {
        self.issued.is_none() && self.given_up.is_none()
    }
}

/// A bundle that was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// Its number.
    pub number: Serial,
    /// What is in it.
    pub packed: Packed,
    /// Its date.
    pub dated: Date,
    /// By when it is to be paid.
    pub due_on: Date,
}

impl Bundle {
    /// Whether a notice is asked for by it.
    pub fn holds(&self, notice: Number) -> bool {
        self.packed.notices.iter().any(|(of, _)| *of == notice)
    }
}

/// Why bundles are not drawn up or issued, or a notice is not posted alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No payer has enough notices waiting.
    #[error("no payer has two notices waiting in one currency")]
    Nothing,
    /// Other bundles wait to be issued.
    #[error("other bundles wait to be issued")]
    UnderWay,
    /// Who issues must be another than who drew up.
    #[error("a second person issues bundles")]
    SamePerson,
    /// A bundle is not due before it is dated.
    #[error("a bundle is to be paid on or after its date")]
    DueBeforeDated,
    /// Something of it was paid, credited or posted since.
    #[error("something of the bundles changed since they were drawn up")]
    Changed,
    /// The notice does not wait.
    #[error("the notice does not wait")]
    NotWaiting,
}

impl Refusal {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "nothing-to-bundle",
            Self::UnderWay => "bundles-under-way",
            Self::SamePerson => "second-person-for-bundles",
            Self::DueBeforeDated => "bundle-due-before-dated",
            Self::Changed => "bundle-changed",
            Self::NotWaiting => "notice-not-waiting",
        }
    }
}

/// The notices that wait, of those that are open: held back, neither posted alone nor in a bundle.
pub fn waiting<'a>(held: &[Held], bundles: &[Bundle], open: &'a [Open]) -> Vec<&'a Open> {
    let waits: BTreeSet<Number> = held
        .iter()
        .filter(|one| one.alone.is_none())
        .filter(|one| !bundles.iter().any(|bundle| bundle.holds(one.notice)))
        .map(|one| one.notice)
        .collect();
    open.iter()
        .filter(|one| waits.contains(&one.bill))
        .collect()
}

/// Says of open notices by when they are truly to be paid, and in which bundle they were asked for.
///
/// Rule: nobody owes late what was not sent: a notice that waits is not due, one that was sent later
/// is due when the paper that went with it says.
pub fn mark(open: &mut [Open], held: &[Held], bundles: &[Bundle]) {
    for one in open {
        let bundle = bundles.iter().find(|bundle| bundle.holds(one.bill));
        let of = held.iter().find(|held| held.notice == one.bill);
        match (bundle, of) {
            (Some(bundle), _) => {
                one.bundle = Some(bundle.number);
                one.due_on = Some(bundle.due_on);
            }
            (None, Some(held)) => one.due_on = held.alone.map(|alone| alone.due_on),
            (None, None) => {}
        }
    }
}

/// What would be in the bundles of those who have enough waiting, of one payer or of all.
pub fn pack(
    waiting: &[&Open],
    languages: &BTreeMap<PayerKey, Language>,
    payer: Option<&PayerKey>,
) -> Vec<Packed> {
    let mut all: BTreeMap<(&PayerKey, Currency), Vec<(Number, i64)>> = BTreeMap::new();
    let asked = |one: &&&Open| payer.is_none_or(|payer| one.payer == *payer);
    for one in waiting.iter().filter(asked) {
        let notices = all.entry((&one.payer, one.currency)).or_default();
        notices.push((one.bill, one.minor));
    }
    let enough = all
        .into_iter()
        .filter(|(_, notices)| notices.len() >= LEAST);
    let packed = enough.map(|((payer, currency), notices)| Packed {
        payer: payer.clone(),
        currency,
        language: languages.get(payer).copied().unwrap_or(Language::En),
        notices,
    });
    packed.collect()
}

/// Whether bundles may be drawn up beside those that were. Rule: one run waits at a time.
pub fn may_draw_up(runs: &[Run], bundles: &[Packed]) -> Result<(), Refusal> {
    if runs.iter().any(Run::waits) {
        return Err(Refusal::UnderWay);
    }
    if bundles.is_empty() {
        return Err(Refusal::Nothing);
    }
    Ok(())
}

/// Whether a run may be issued by a person on a date, while some notices wait. Rule: four eyes; what
/// is issued is what was seen, to the cent.
pub fn issue(run: &Run, by: PersonId, dated: Date, waiting: &[&Open]) -> Result<(), Refusal> {
    if run.drawn_up.1 == by {
        return Err(Refusal::SamePerson);
    }
    if run.due_on < dated {
        return Err(Refusal::DueBeforeDated);
    }
    let stands = |(notice, minor): &(Number, i64)| {
        let mut all = waiting.iter();
        all.any(|one| one.bill == *notice && one.minor == *minor)
    };
    let all = run.bundles.iter().flat_map(|one| &one.notices);
    if !all.into_iter().all(stands) {
        return Err(Refusal::Changed);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::bill::Ground;
    use super::super::series::Series;
    use super::*;

    fn usd() -> Currency {
        "USD".parse().expect("a currency")
    }

    fn person(number: u128) -> PersonId {
        PersonId(Uuid::from_u128(number))
    }

    fn open(number: &str, payer: &str, minor: i64) -> Open {
        Open {
            bill: number.parse().expect("a number"),
            meeting: "ccm/12msp".parse().expect("a key"),
            budget: None,
            payer: payer.parse().expect("a key"),
            currency: usd(),
            due_on: Some(date(2024, 3, 1)),
            bundle: None,
            minor,
        }
    }

    fn held(number: &str) -> Held {
        Held {
            notice: number.parse().expect("a number"),
            since: Timestamp::UNIX_EPOCH,
            below: Amount::of(10_000, usd()),
            alone: None,
        }
    }

    fn three() -> ([Open; 3], [Held; 3]) {
        let open = [
            open("AN-2024-0001", "KIR", 300),
            open("AN-2024-0002", "KIR", 250),
            open("AN-2024-0003", "NRU", 777),
        ];
        let held = [
            held("AN-2024-0001"),
            held("AN-2024-0002"),
            held("AN-2024-0003"),
        ];
        (open, held)
    }

    fn run(bundles: Vec<Packed>) -> Run {
        Run {
            id: Uuid::nil(),
            bundles,
            due_on: date(2024, 9, 1),
            drawn_up: (Timestamp::UNIX_EPOCH, person(1)),
            issued: None,
            given_up: None,
        }
    }

    fn packed(open: &[Open; 3], held: &[Held; 3]) -> Vec<Packed> {
        pack(&waiting(held, &[], open), &BTreeMap::new(), None)
    }

    #[test]
    fn a_notice_below_the_threshold_of_its_currency_waits() {
        let thresholds = Thresholds::read([("USD", "100.00")]).expect("reads");
        let drawn = |kind, minor, currency: &str| Drawn {
            kind,
            payer: "KIR".parse().expect("a key"),
            amount: Amount::of(minor, currency.parse().expect("a currency")),
            ground: Ground::Share,
            language: Language::En,
            corrects: None,
        };
        let below = Some(Amount::of(10_000, usd()));
        assert_eq!(thresholds.hold(&drawn(Kind::Notice, 9_999, "USD")), below);
        for goes in [
            drawn(Kind::Notice, 10_000, "USD"),
            drawn(Kind::Notice, 1, "CHF"),
            drawn(Kind::CreditNote, 1, "USD"),
        ] {
            assert_eq!(thresholds.hold(&goes), None, "{goes:?}");
        }
        let off = Thresholds::default();
        assert_eq!(off.hold(&drawn(Kind::Notice, 1, "USD")), None);
        for bad in [("usd", "100.00"), ("USD", "1,000")] {
            assert!(Thresholds::read([bad]).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_bundle_has_two_notices_of_one_payer_or_more() {
        let (open, held) = three();
        let one = packed(&open, &held);
        assert_eq!(one.len(), 1, "Nauru has one notice");
        assert_eq!(one[0].total(), Amount::of(550, usd()));
        let mut treaties = open.clone();
        treaties[1].meeting = "att/10csp".parse().expect("a key");
        assert_eq!(packed(&treaties, &held), one, "over two treaties");
        let nauru = "NRU".parse().expect("a key");
        let none = pack(&waiting(&held, &[], &open), &BTreeMap::new(), Some(&nauru));
        assert!(none.is_empty());
        let chf = "CHF".parse().expect("a currency");
        let mut other = open;
        other[1].currency = chf;
        assert!(packed(&other, &held).is_empty(), "two currencies");
    }

    #[test]
    fn what_is_posted_or_bundled_waits_no_more() {
        let (mut open, mut held) = three();
        let bundle = Bundle {
            number: Serial {
                series: Series::Bundle,
                year: 2024,
                serial: 1,
            },
            packed: packed(&open, &held).remove(0),
            dated: date(2024, 8, 1),
            due_on: date(2024, 9, 1),
        };
        let bundles = [bundle];
        assert_eq!(waiting(&held, &bundles, &open).len(), 1);
        mark(&mut open, &held, &bundles);
        assert_eq!(open[0].bundle, Some(bundles[0].number));
        assert_eq!(open[0].due_on, Some(date(2024, 9, 1)));
        assert_eq!(open[2].due_on, None, "it waits, so it is not due");
        held[2].alone = Some(Alone {
            due_on: date(2024, 10, 1),
            posted: (Timestamp::UNIX_EPOCH, person(1)),
        });
        assert!(waiting(&held, &bundles, &open).is_empty());
        mark(&mut open, &held, &bundles);
        assert_eq!(open[2].due_on, Some(date(2024, 10, 1)));
    }

    #[test]
    fn bundles_are_issued_by_a_second_person_as_they_were_seen() {
        let (mut open, held) = three();
        let run = run(packed(&open, &held));
        let dated = date(2024, 8, 1);
        let two = person(2);
        let issued = |by, dated, open: &[Open]| {
            let waits = waiting(&held, &[], open);
            issue(&run, by, dated, &waits)
        };
        assert_eq!(issued(two, dated, &open), Ok(()));
        assert_eq!(issued(person(1), dated, &open), Err(Refusal::SamePerson));
        let late = date(2024, 9, 2);
        assert_eq!(issued(two, late, &open), Err(Refusal::DueBeforeDated));
        open[0].minor -= 1;
        assert_eq!(issued(two, dated, &open), Err(Refusal::Changed));
        let waits = [run];
        assert_eq!(
            may_draw_up(&waits, &waits[0].bundles),
            Err(Refusal::UnderWay)
        );
        assert_eq!(may_draw_up(&[], &waits[0].bundles), Ok(()));
        assert_eq!(may_draw_up(&[], &[]), Err(Refusal::Nothing));
    }
}
