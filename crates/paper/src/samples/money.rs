//! Samples of the papers of the money: invented amounts and accounts, real States, rates and articles;
//! a hundred lines, two hundred payers, names that would be markup or formulas.

use std::collections::BTreeMap;

use domain::convening::meeting::MeetingKey;
use domain::law::compiled;
use domain::law::language::Language;
use domain::law::scale::Rate;
use domain::law::state::Iso3;
use domain::law::treaty::Treaty;
use domain::law::wording::Wording;
use domain::money::account::{Line as AccountLine, What};
use domain::money::amount::{Amount, Currency};
use domain::money::apportionment::{Apportionment, Rules, apportion};
use domain::money::bill::{Bill, Drawn, Ground, Kind, Number};
use domain::money::estimate::{Adoption, Estimate, Item, Line, Order, Overheads};
use domain::money::payer::{PayerKey, who_pays};
use domain::money::payment::Open;
use domain::money::rate::{Choice, Notional, RateRule, Said, Uneven, assess, in_use};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use words::papers::sheet;

use super::HOSTILE;
use crate::convening::note::{Labelled, Verification};
use crate::money::Sheet;
use crate::money::bill::BillPaper;
use crate::money::contributions::{Contribution, OfMeeting, Status};
use crate::money::estimate::CostPaper;
use crate::money::statement::Statement;
use crate::money::{bill, contributions, estimate, statement};

const OFFICE: &str = "United Nations Office for Disarmament Affairs";

pub(super) fn key() -> MeetingKey {
    "ccm/12msp".parse().expect("a key")
}

pub(super) fn usd() -> Currency {
    "USD".parse().expect("a currency")
}

fn treaty() -> Treaty {
    let states = compiled::states();
    compiled::treaty(key().treaty(), &states)
        .expect("compiled in")
        .0
}

pub(super) fn title(language: Language) -> String {
    words::convening::meeting::title(&key(), &treaty(), language)
}

/// A name as lists write it in a language on the day of the meeting.
pub(super) fn name(state: &str, language: Language) -> String {
    let states = compiled::states();
    let state = states.get(state.parse().expect("a code")).expect("a State");
    state.short_name(date(2024, 9, 10), language).to_owned()
}

fn line(item: Item, quantity: u32, unit_minor: i64, words: &[(Language, &str)]) -> Line {
    let words = words
        .iter()
        .map(|(language, text)| (*language, (*text).to_owned()));
    Line {
        item,
        words: Wording::of(words),
        quantity,
        unit_minor,
    }
}

/// An estimate as a meeting of four days has it.
pub fn estimated() -> Estimate {
    let pages = [
        (Language::En, "pages in six languages"),
        (Language::Fr, "pages en six langues"),
        (Language::Es, "páginas en seis idiomas"),
        (Language::Ru, "страниц на шести языках"),
        (Language::Zh, "六种语文，页"),
        (Language::Ar, "صفحة بست لغات"),
    ];
    let lines = vec![
        line(Item::PreSessionDocumentation, 120, 52_350, &pages),
        line(Item::InSessionDocumentation, 36, 61_200, &pages),
        line(Item::PostSessionDocumentation, 54, 52_350, &pages),
        line(
            Item::Interpretation,
            8,
            1_242_000,
            &[(Language::En, "teams of fourteen, two meetings a day")],
        ),
        line(Item::ConferenceServicing, 4, 318_000, &[]),
        line(Item::Rooms, 4, 145_075, &[]),
        line(Item::Technology, 1, 985_000, &[]),
        line(Item::Accessibility, 8, 62_500, &[]),
        line(Item::TemporaryStaff, 2, 1_480_000, &[]),
        line(Item::StaffTravel, 3, 240_000, &[]),
    ];
    Estimate {
        currency: usd(),
        lines,
        overheads: Overheads {
            support: Rate(13_000_000),
            contingency: Rate(15_000_000),
            order: Order::SupportFirst,
        },
    }
}

/// The cost paper of an estimate, with the edition before where it is a revision.
pub fn cost_paper(
    estimated: &Estimate,
    before: Option<&Estimate>,
    language: Language,
) -> CostPaper {
    let adoption = Adoption {
        on: date(2023, 9, 14),
        paper: "CCM/MSP/2023/10, para. 42".to_owned(),
    };
    let around = estimate::Around {
        office: OFFICE,
        key: &key(),
        budget: None,
        treaty: &treaty(),
        symbol: "CCM/MSP/2023/8/Rev.1",
        revision: u32::from(before.is_some()),
        before,
        adoption: before.is_some().then_some(&adoption),
        dated: date(2023, 8, 21),
        language,
    };
    estimate::compose(estimated, around).expect("it can be counted")
}

/// A revised estimate in full, with every kind of change.
pub fn revised(language: Language) -> CostPaper {
    let now = estimated();
    let mut before = now.clone();
    before.lines[0].quantity = 100;
    before.lines.remove(6);
    before.lines.push(line(
        Item::Miscellaneous,
        1,
        350_000,
        &[(Language::Fr, "Exposition dans le hall")],
    ));
    before.overheads.support = Rate(12_000_000);
    cost_paper(&now, Some(&before), language)
}

/// A hundred lines.
pub fn many_lines(language: Language) -> CostPaper {
    let mut estimate = estimated();
    let lines = (1..=100).zip(0..100).map(|(quantity, n)| {
        let item = Item::ALL[n * Item::ALL.len() / 100];
        line(item, quantity, 1_234_567, &[(language, "×")])
    });
    estimate.lines = lines.collect();
    let before = estimated();
    cost_paper(&estimate, Some(&before), language)
}

/// One line, no symbol, another order of overheads.
pub fn one_line() -> CostPaper {
    let mut estimate = estimated();
    estimate.lines.truncate(1);
    estimate.overheads.order = Order::BothOnSubtotal;
    let mut paper = cost_paper(&estimate, None, Language::En);
    paper.symbol.clear();
    paper
}

/// Words that would be markup, a formula or a turn of direction.
pub fn hostile_lines() -> CostPaper {
    let mut estimate = estimated();
    let words = [HOSTILE, "=SUM(A1:A9)", "\u{202e}gnorw eht yaw \u{1F600}"];
    for (line, words) in estimate.lines.iter_mut().zip(words) {
        line.words = Wording::of([(Language::En, words.to_owned())]);
    }
    let long = "W".repeat(200);
    estimate.lines[3].words = Wording::of([(Language::En, long)]);
    cost_paper(&estimate, Some(&estimated()), Language::En)
}

/// The costs of the meeting shared among all Parties and two States that observe.
pub fn shared() -> Apportionment {
    let states = compiled::states();
    let (treaty, list) = compiled::treaty(key().treaty(), &states).expect("compiled in");
    let also: Vec<Iso3> = ["FIN", "USA"].map(|s| s.parse().expect("a code")).to_vec();
    let on = date(2024, 9, 10);
    let by = (&treaty, treaty.costs.payers.as_slice());
    let paying = who_pays(by, &list, &states, on, &also).expect("they are no Parties");
    let scales = compiled::scales(&states);
    let rule = RateRule {
        choice: Choice::On(on),
        notional: Notional::OfNearest,
        uneven: Uneven::Refused,
    };
    let in_use = in_use(&scales, rule).expect("a scale");
    let payers = paying
        .into_iter()
        .map(|state| (PayerKey::from(state), Said::Nothing));
    let payers = assess(payers, &in_use).expect("all have a rate");
    let total = estimated().total().expect("it can be counted");
    apportion(total, &payers, &Rules::default()).expect("it can be shared")
}

/// A bill to a payer in a language.
pub fn bill_of(
    payer: &str,
    kind: Kind,
    ground: Ground,
    language: Language,
    shared: &Apportionment,
) -> Bill {
    let payer: PayerKey = payer.parse().expect("a key");
    let share = shared.line(&payer).expect("a payer").amount;
    let minor = match ground {
        Ground::Share => share.minor,
        _ => share.minor / 20,
    };
    Bill {
        number: Number {
            kind,
            year: 2024,
            serial: 1,
        },
        run: "00000000-0000-0000-0000-000000000000"
            .parse()
            .expect("an identifier"),
        meeting: key(),
        budget: None,
        drawn: Drawn {
            kind,
            payer,
            amount: Amount::of(minor, usd()),
            ground,
            language,
            corrects: (ground == Ground::Correction).then(|| "AN-2024-0001".to_owned()),
        },
        dated: date(2024, 2, 5),
        due_on: Some(date(2024, 3, 15)),
    }
}

/// What stands around the bills of a sample.
#[derive(Debug, Clone)]
pub struct Surroundings {
    language: Language,
    treaty: Treaty,
    letterhead: Vec<String>,
    postal: Vec<String>,
    meeting: String,
    place_and_date: String,
    bank: Vec<Labelled>,
    verification: Verification,
}

impl Surroundings {
    /// Those of a language.
    pub fn of(language: Language) -> Self {
        let places = compiled::places();
        let office = places.issuing("eosg").expect("an office");
        let address = "https://convene.example/v/7K3M-Q9TX-2VHD";
        let line = |label: &str, value: &str| Labelled {
            label: label.to_owned(),
            value: value.to_owned(),
        };
        Self {
            language,
            treaty: treaty(),
            letterhead: vec![OFFICE.to_owned(), "Geneva Branch".to_owned()],
            postal: vec!["PALAIS DES NATIONS, 1211 GENEVA 10".to_owned()],
            meeting: title(language),
            place_and_date: sheet::place_and_date(office, date(2024, 2, 5), language),
            bank: vec![
                line("Bank", "Example Bank, Geneva"),
                line("Account", "UN Trust Fund, Convention on Cluster Munitions"),
                line("IBAN", "CH00 0000 0000 0000 0000 0"),
                line("SWIFT/BIC", "EXAMCHZZ"),
            ],
            verification: Verification {
                sentence: sheet::verification("https://convene.example/v", language),
                code: "7K3M-Q9TX-2VHD".to_owned(),
                address: address.to_owned(),
                description: sheet::code(address, language),
            },
        }
    }

    /// The language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A mission as on an envelope.
    pub(super) fn addressee(name: &str) -> Vec<String> {
        let mission = "Permanent Mission to the United Nations Office";
        [name, mission, "Geneva"].map(str::to_owned).to_vec()
    }

    /// The sheet to an addressee.
    pub(super) fn sheet<'a>(&'a self, addressee: &'a [String]) -> Sheet<'a> {
        Sheet {
            letterhead: &self.letterhead,
            postal: &self.postal,
            addressee,
            place_and_date: &self.place_and_date,
            bank: &self.bank,
            verification: Some(&self.verification),
        }
    }

    /// Composes a bill.
    pub fn compose(
        &self,
        bill: &Bill,
        shared: Option<&Apportionment>,
        name: &str,
        reason: &str,
    ) -> BillPaper {
        let addressee = Self::addressee(name);
        let before = match (bill.drawn.ground, shared) {
            (Ground::FinalShare, Some(shared)) => shared.line(&bill.drawn.payer).map(|line| {
                let minor = match bill.drawn.kind {
                    Kind::Notice => line.amount.minor - bill.drawn.amount.minor,
                    Kind::CreditNote => line.amount.minor + bill.drawn.amount.minor,
                };
                Amount::of(minor, usd())
            }),
            _ => None,
        };
        let around = bill::Around {
            sheet: self.sheet(&addressee),
            payer: name,
            meeting: &self.meeting,
            treaty: &self.treaty,
            budget: None,
            apportionment: shared,
            before,
            reason,
        };
        bill::compose(bill, around).expect("the address is short")
    }

    /// The notice of a State's share.
    pub fn notice(&self, state: &str, shared: &Apportionment) -> BillPaper {
        let bill = bill_of(state, Kind::Notice, Ground::Share, self.language, shared);
        self.compose(&bill, Some(shared), &name(state, self.language), "")
    }
}

/// The notice of a State's share.
pub fn notice(state: &str, language: Language) -> BillPaper {
    Surroundings::of(language).notice(state, &shared())
}

/// A credit note on a ground.
pub fn credit(ground: Ground, language: Language) -> BillPaper {
    let shared = shared();
    let bill = bill_of("FRA", Kind::CreditNote, ground, language, &shared);
    let reason = match ground {
        Ground::Correction => "The notice was drawn up at the rate of the scale 2019–2021.",
        _ => "",
    };
    Surroundings::of(language).compose(&bill, Some(&shared), &name("FRA", language), reason)
}

/// A notice with nothing around it.
pub fn bare_notice() -> BillPaper {
    let mut around = Surroundings::of(Language::En);
    around.postal.clear();
    around.bank.clear();
    let bill = bill_of("AUT", Kind::Notice, Ground::Share, Language::En, &shared());
    let mut paper = around.compose(&bill, None, "Austria", "");
    paper.head.verification = None;
    paper
}

/// A notice whose every text from outside is hostile.
pub fn hostile_notice() -> BillPaper {
    let mut around = Surroundings::of(Language::En);
    for line in &mut around.bank {
        HOSTILE.clone_into(&mut line.value);
    }
    let shared = shared();
    let bill = bill_of(
        "FRA",
        Kind::Notice,
        Ground::FinalShare,
        Language::En,
        &shared,
    );
    let name = format!("\u{202e}{HOSTILE}");
    let reason = format!(
        "=HYPERLINK(\"https://a.example\") {} \u{1F600}",
        "W".repeat(200)
    );
    around.compose(&bill, Some(&shared), &name, &reason)
}

/// A statement of account with so many movements of a payer.
pub fn statement_of(movements: u32, reference: &str, language: Language) -> Statement {
    let payer: PayerKey = "GBR".parse().expect("a key");
    let mut balance = 0;
    let lines: Vec<AccountLine> = (1..=movements)
        .map(|n| {
            let on = date(2022, 2, 1).saturating_add((i64::from(n) * 9).days());
            let (what, minor) = match n % 4 {
                0 => (
                    What::Bill(number(Kind::CreditNote, on, n), key(), None),
                    -12_050,
                ),
                2 => (What::Payment(reference.to_owned()), -1_847_300),
                _ => (
                    What::Bill(number(Kind::Notice, on, n), key(), None),
                    1_948_225,
                ),
            };
            balance += minor;
            AccountLine {
                on,
                what,
                minor,
                balance,
            }
        })
        .collect();
    let last = lines.last().map_or(date(2024, 6, 30), |line| line.on);
    let open: Vec<Open> = (1..=movements / 3)
        .map(|n| {
            let due = last.saturating_sub((i64::from(n) * 28 - 40).days());
            Open {
                bill: number(Kind::Notice, due, n),
                meeting: key(),
                budget: None,
                payer: payer.clone(),
                currency: usd(),
                due_on: Some(due),
                bundle: None,
                minor: 194_822 + i64::from(n) * 7,
            }
        })
        .collect();
    let titles = BTreeMap::from([((key(), None), title(language))]);
    let around = statement::Around {
        office: OFFICE,
        payer: &payer,
        name: &name("GBR", language),
        titles: &titles,
        currency: usd(),
        on: last,
        language,
    };
    statement::compose(&lines, &open, around)
}

fn number(kind: Kind, on: Date, serial: u32) -> Number {
    Number {
        kind,
        year: on.year(),
        serial,
    }
}

/// What the payers of two meetings owe and paid.
pub fn contributed(language: Language) -> Vec<OfMeeting> {
    let shared = shared();
    let contribution = |line: &domain::money::apportionment::Line| {
        let assessed = line.amount.minor;
        let received = match line.rank % 5 {
            0 => 0,
            1 => assessed / 2,
            2 => assessed + 1,
            _ => assessed,
        };
        Contribution {
            name: name(line.payer.key.as_str(), language),
            assessed,
            received,
        }
    };
    let of = |payers: usize, currency: &str| OfMeeting {
        meeting: title(language),
        currency: currency.parse().expect("a currency"),
        payers: shared.lines.iter().take(payers).map(contribution).collect(),
    };
    vec![of(30, "USD"), of(12, "CHF")]
}

/// The status of contributions of a sample.
pub fn status(meetings: &[OfMeeting], language: Language) -> Status {
    contributions::compose(
        meetings,
        around_status("Convention on Cluster Munitions", language),
    )
}

/// What stands around a status of a sample.
pub fn around_status(of: &str, language: Language) -> contributions::Around<'_> {
    contributions::Around {
        office: OFFICE,
        of,
        key: "ccm/contributions",
        on: date(2024, 6, 30),
        language,
    }
}

/// Two hundred payers of one meeting.
pub fn many_payers(language: Language) -> Vec<OfMeeting> {
    let mut one = contributed(language).remove(0);
    let some = one.payers.clone();
    one.payers = some.iter().cycle().take(200).cloned().collect();
    vec![one]
}

/// Names that would be formulas, markup or walls of letters.
pub fn hostile_payers() -> Vec<OfMeeting> {
    let mut meetings = contributed(Language::En);
    let names = [
        HOSTILE.to_owned(),
        "=HYPERLINK(\"https://a.example\",\"1\")".to_owned(),
        "W".repeat(200),
        "\u{202e}gnorw eht yaw dnuor \u{1F600}".to_owned(),
    ];
    for (payer, name) in meetings[0].payers.iter_mut().zip(names) {
        payer.name = name;
    }
    meetings
}
