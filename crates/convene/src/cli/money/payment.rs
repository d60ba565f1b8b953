//! `convene costs payment`: money that came in, from a bank's statement or by hand; what waits for a
//! person, with what is proposed and why; setting it against notices, and taking that back.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Subcommand};
use desk::money::payment::{Received, TakenBack, Waiting};
use desk::money::repayment::Said;
use desk::occasion::Occasion;
use domain::law::language::Language;
use domain::money::amount::{Amount, Currency};
use domain::money::bill::Number;
use domain::money::payer::PayerKey;
use domain::money::payment::form::Typed;
use domain::money::payment::proposal::Proposal;
use domain::money::payment::{Allocation, Payment};
use jiff::civil::Date;
use reader::bank::{self, Told};
use uuid::Uuid;

use super::{amount, named, read_amount, told};
use crate::cli::answer::{Cell, Form, Listing, date, tell, text};
use crate::cli::law::import;
use crate::cli::site::{At, Where, Who, unknown};
use crate::clock;
use crate::exit::Stop;

/// Money that came in: take in a statement, enter by hand, set against notices.
#[derive(Debug, Args)]
pub(crate) struct Command {
    #[command(subcommand)]
    act: Act,
    #[command(flatten)]
    place: Where,
    #[command(flatten)]
    who: Who,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Takes in a bank's statement: camt.053, or a table as CSV.
    Import {
        /// The file.
        file: PathBuf,
        /// The account, for a table that does not say it.
        #[arg(long)]
        account: Option<String>,
        /// The currency, for a table that does not say it.
        #[arg(long, value_name = "CODE")]
        currency: Option<Currency>,
    },
    /// Enters a payment by hand.
    Enter(Enter),
    /// Lists the payments that wait for a person, with what is proposed and why.
    List {
        #[command(flatten)]
        form: Form,
    },
    /// Lists what was set against notices, the latest last.
    Allocations {
        #[command(flatten)]
        form: Form,
    },
    /// Says who sent a payment.
    Name {
        /// The payment, as `list` names it.
        payment: Uuid,
        /// The payer: FRA.
        payer: PayerKey,
    },
    /// Sets a payment against notices.
    #[command(group = ArgGroup::new("which").required(true).args(["part", "proposal"]))]
    Allocate {
        /// The payment, as `list` names it.
        payment: Uuid,
        /// A notice and how much of the payment pays it: AN-2024-0017=150.00; once for each notice.
        #[arg(long, value_name = "NOTICE=AMOUNT", value_parser = part)]
        part: Vec<(Number, String)>,
        /// Takes what is proposed.
        #[arg(long)]
        proposal: bool,
    },
    /// Takes an allocation back; the money waits again.
    TakeBack {
        /// The allocation, as `allocations` names it.
        allocation: Uuid,
        /// Why.
        #[arg(long)]
        reason: String,
    },
    /// Enters that the bank took a payment back; what it paid is owed again.
    Returned {
        /// The payment, as `list` or `allocations` names it.
        payment: Uuid,
        #[command(flatten)]
        proof: Proof,
    },
    /// Enters that what is left of a payment, or a part of it, was sent back to who paid.
    SentBack {
        /// The payment, as `list` names it.
        payment: Uuid,
        /// How much: 1234.50.
        amount: String,
        #[command(flatten)]
        proof: Proof,
    },
}

/// What proves that money went back.
#[derive(Debug, Args)]
struct Proof {
    /// The day the bank counts it for.
    #[arg(long, value_name = "DATE")]
    on: Date,
    /// The bank's paper: the entry of a statement, an order.
    #[arg(long)]
    evidence: String,
    /// Why.
    #[arg(long)]
    reason: String,
}

impl Proof {
    fn said(&self) -> Said<'_> {
        Said {
            on: self.on,
            evidence: &self.evidence,
            reason: &self.reason,
        }
    }
}

/// A payment that is entered by hand.
#[derive(Debug, Args)]
struct Enter {
    /// The day the bank counts it for.
    #[arg(long, value_name = "DATE")]
    on: String,
    /// How much: 1234.50.
    #[arg(long)]
    amount: String,
    /// Its currency.
    #[arg(long, value_name = "CODE", default_value = "USD")]
    currency: String,
    /// Who paid: FRA; nothing where it is not known.
    #[arg(long, default_value = "")]
    payer: String,
    /// The name as the bank writes it.
    #[arg(long, default_value = "")]
    remitter: String,
    /// What the payer wrote.
    #[arg(long, default_value = "")]
    reference: String,
    /// What banks took on the way and the secretariat bears.
    #[arg(long, value_name = "AMOUNT", default_value = "")]
    charges: String,
    /// What was sent in another currency; with --sent-currency and --rate.
    #[arg(long, value_name = "AMOUNT", default_value = "")]
    sent: String,
    /// That currency.
    #[arg(long, value_name = "CODE", default_value = "")]
    sent_currency: String,
    /// The rate, as the bank's paper says it.
    #[arg(long, default_value = "")]
    rate: String,
}

fn part(words: &str) -> Result<(Number, String), String> {
    let (number, amount) = words
        .split_once('=')
        .ok_or("a notice and an amount, as in AN-2024-0017=150.00")?;
    let number = number.parse().map_err(|error| format!("{error}"))?;
    Ok((number, amount.to_owned()))
}

impl Command {
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = match &self.act {
            Act::List { form } | Act::Allocations { form } => form.language,
            _ => Language::En,
        };
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        let received = || at.block_on(async |desk| desk.payments(&occasion).await);
        match &self.act {
            Act::Import {
                file,
                account,
                currency,
            } => {
                let told = Told {
                    account: account.clone(),
                    currency: *currency,
                };
                take_in(&at, &occasion, file, &told)
            }
            Act::Enter(enter) => enter.keep(&at, &occasion),
            Act::List { form } => list(&received()?, form),
            Act::Allocations { form } => allocations(&received()?, form),
            Act::Name { payment, payer } => {
                at.block_on(async |desk| desk.name_payer(&occasion, *payment, payer).await)?;
                told("payer-named", &[("payer", payer.as_str())])
            }
            Act::Allocate { payment, part, .. } => {
                allocate(&at, &occasion, &received()?, (*payment, part))
            }
            Act::TakeBack { allocation, reason } => {
                at.block_on(async |desk| {
                    desk.undo_allocation(&occasion, *allocation, reason).await
                })?;
                told("allocation-taken-back", &[])
            }
            Act::Returned { payment, proof } => {
                let (payment, said) = (*payment, proof.said());
                at.block_on(async |desk| desk.payment_taken_back(&occasion, payment, said).await)?;
                told("payment-taken-back", &[])
            }
            Act::SentBack {
                payment,
                amount,
                proof,
            } => {
                let of = known(&received()?, *payment)?;
                let minor = read_amount("amount", amount, of.currency())?.minor;
                let said = proof.said();
                at.block_on(async |desk| {
                    desk.payment_sent_back(&occasion, of.id, minor, said).await
                })?;
                told("payment-sent-back", &[])
            }
        }
    }
}

fn take_in(
    at: &At,
    occasion: &Occasion<'_>,
    file: &std::path::Path,
    told_of: &Told,
) -> Result<(), Stop> {
    let bytes = import::file(file, Language::En)?;
    let reading = bank::read(&*bytes, told_of).map_err(|faults| {
        let says = words::console::say("statement", Language::En);
        Stop::misused("statement", says).parts(faults.iter().map(fault))
    })?;
    let of = (&*bytes, bank::media_type(&bytes));
    let statements = &reading.statements;
    let done = at.block_on(async |desk| desk.import_statements(occasion, of, statements).await)?;
    let counts = [done.new, done.exact, done.known, done.out].map(|count| count.to_string());
    let [new, exact, known, out] = &counts;
    told(
        "statement-taken",
        &[
            ("new", new),
            ("exact", exact),
            ("known", known),
            ("out", out),
        ],
    )?;
    for one in &done.taken_back {
        tell(&taken_back(one))?;
    }
    for remark in &reading.remarks {
        let said = by_code("costs-bank-remark", remark.kind.code());
        tell(&at_line(remark.line, &said, &remark.found))?;
    }
    Ok(())
}

/// An entry that takes a payment back: what it may take back, and what that is set against.
fn taken_back(one: &TakenBack) -> String {
    let words = words::Words::of(Language::En);
    let (entry, say) = (&one.entry, |key: &str| words.say(key, &[]));
    let (title, currency) = (say("costs-taken-back"), entry.amount.currency);
    let mut said = format!("{title}: {} {currency} {}", entry.valued_on, entry.amount);
    if one.payments.is_empty() {
        said = format!("{said}. {}", say("costs-takes-nothing"));
    }
    for (payment, allocations) in &one.payments {
        let day = words::date::full(payment.on, Language::En);
        let takes = words.say("costs-takes-back", &[("date", day.into())]);
        let set = allocations
            .iter()
            .map(|one| format!(" {} {}", one.bill, one.id));
        let set: String = set.collect();
        said = format!(
            "{said}. {takes} {}. {}{set}",
            payment.id,
            say("costs-set-against")
        );
    }
    crate::exit::without_marks(said)
}

fn by_code(key: &str, code: &str) -> String {
    words::Words::of(Language::En).say(key, &[("code", code.into())])
}

fn fault(fault: &bank::Fault) -> String {
    let said = by_code("costs-bank-fault", fault.kind.code());
    at_line(fault.line, &said, &fault.found)
}

fn at_line(line: u64, said: &str, found: &str) -> String {
    let line = [("line", i64::try_from(line).unwrap_or(i64::MAX).into())];
    let line = words::Words::of(Language::En).say("costs-at-line", &line);
    crate::exit::without_marks(format!("{line} {said} {found}"))
        .trim_end()
        .to_owned()
}

impl Enter {
    fn keep(&self, at: &At, occasion: &Occasion<'_>) -> Result<(), Stop> {
        let typed = Typed {
            on: self.on.clone(),
            amount: self.amount.clone(),
            currency: self.currency.clone(),
            charges: self.charges.clone(),
            sent: self.sent.clone(),
            sent_currency: self.sent_currency.clone(),
            rate: self.rate.clone(),
            payer: self.payer.clone(),
            remitter: self.remitter.clone(),
            reference: self.reference.clone(),
        };
        let id = at.block_on(async |desk| desk.enter_payment(occasion, &typed).await)?;
        told("payment-entered", &[("payment", &id.to_string())])
    }
}

/// The parts of a proposal: `AN-2024-0001=150.00 AN-2024-0017=20.00`, as `--part` takes them.
fn parts(of: &Proposal, currency: Currency) -> String {
    let part =
        |(number, minor): &(Number, i64)| format!("{number}={}", Amount::of(*minor, currency));
    let parts: Vec<String> = of.parts.iter().map(part).collect();
    parts.join(" ")
}

fn list(received: &Received, form: &Form) -> Result<(), Stop> {
    let row = |one: &Waiting| {
        let payment = &one.payment;
        let currency = payment.currency();
        let proposal = one.proposal.as_ref();
        let why = proposal.map(|of| named(form, "costs-why", of.why.code()));
        vec![
            text(payment.id.to_string()),
            date(Some(payment.on)),
            amount(payment.amount.minor, currency),
            amount(one.left_minor, currency),
            text(currency.code()),
            text(payment.payer.as_ref().map_or("", PayerKey::as_str)),
            text(payment.remitter.as_str()),
            text(payment.reference.as_str()),
            text(proposal.map_or_else(String::new, |of| parts(of, currency))),
            why.unwrap_or(Cell::Empty),
        ]
    };
    let listing = Listing {
        title: words::console::heading("proposal", form.language),
        names: &[
            "payment",
            "on",
            "amount",
            "left",
            "currency",
            "iso3",
            "remitter",
            "reference",
            "proposal",
            "reason",
        ],
        rows: received.waiting.iter().map(row).collect(),
    };
    form.give(&listing, clock::today())
}

fn allocations(received: &Received, form: &Form) -> Result<(), Stop> {
    let row = |one: &Allocation| {
        let mut payments = received.payments.iter();
        let of = payments.find(|payment| payment.id == one.payment);
        let undone = one.undone.as_ref();
        vec![
            text(one.id.to_string()),
            text(one.payment.to_string()),
            text(one.bill.to_string()),
            text(one.payer.as_str()),
            of.map_or(Cell::Empty, |of| amount(one.minor, of.currency())),
            text(of.map_or("", |of| of.amount.currency.code())),
            named(form, "costs-set", one.ground.code()),
            text(one.made.0.to_string()),
            text(undone.map_or_else(String::new, |(at, ..)| at.to_string())),
            text(undone.map_or("", |(.., reason)| reason.as_str())),
        ]
    };
    let listing = Listing {
        title: words::console::heading("allocation", form.language),
        names: &[
            "allocation",
            "payment",
            "number",
            "iso3",
            "amount",
            "currency",
            "ground",
            "at",
            "ended",
            "reason",
        ],
        rows: received.allocations.iter().map(row).collect(),
    };
    form.give(&listing, clock::today())
}

fn known(received: &Received, payment: Uuid) -> Result<Payment, Stop> {
    let known = received.payments.iter().find(|one| one.id == payment);
    let unknown = || unknown("payment", &payment.to_string(), Language::En);
    known.cloned().ok_or_else(unknown)
}

/// Sets the parts that were said; none is said where the proposal is taken.
fn allocate(
    at: &At,
    occasion: &Occasion<'_>,
    received: &Received,
    (payment, said): (Uuid, &[(Number, String)]),
) -> Result<(), Stop> {
    let known = known(received, payment)?;
    let parts = if said.is_empty() {
        let waiting = received
            .waiting
            .iter()
            .find(|one| one.payment.id == payment);
        let proposal = waiting.and_then(|one| one.proposal.as_ref());
        proposal.map_or_else(Vec::new, |proposal| proposal.parts.clone())
    } else {
        let read = |(number, typed): &(Number, String)| {
            let minor = read_amount("--part", typed, known.currency())?.minor;
            Ok::<_, Stop>((*number, minor))
        };
        said.iter().map(read).collect::<Result<_, _>>()?
    };
    at.block_on(async |desk| desk.allocate(occasion, payment, &parts).await)?;
    told("payment-allocated", &[("count", &parts.len().to_string())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_names_a_notice_and_an_amount() {
        let number = "AN-2024-0017".parse().expect("a number");
        assert_eq!(part("AN-2024-0017=1.5"), Ok((number, "1.5".to_owned())));
        for bad in ["AN-2024-0017", "an-2024-17=1", "=1", "AN-2024-0017:1"] {
            assert!(part(bad).is_err(), "{bad}");
        }
    }
}
