//! `convene costs sponsorship`: requests that a delegate's travel be paid from the sponsorship fund. What
//! a State that is no Party would bear stands beside its request; who proposed a grant does not grant.

use clap::{Args, Subcommand};
use desk::money::apportionment::IfItComes;
use desk::money::sponsorship::Sponsorships;
use desk::occasion::Occasion;
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::law::state::Iso3;
use domain::money::amount::{Amount, Currency};
use domain::money::sponsorship::Request;
use domain::money::sponsorship::form::{Typed, TypedLetter};
use domain::people::participant::Participant;

use super::{Names, amount, named, read_amount, told};
use crate::cli::answer::{Cell, Form, Listing, date, text};
use crate::cli::site::{At, Where, Who, unknown};
use crate::clock;
use crate::exit::Stop;

/// Requests for sponsorship: list, enter one, propose, grant, refuse, free, take back.
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
    /// Lists the requests of a meeting, each with what its State would bear if it is no Party.
    List {
        /// The meeting, as in `ccm/12msp`.
        meeting: MeetingKey,
        #[command(flatten)]
        form: Form,
    },
    /// Enters a request that came by letter.
    Ask(Box<Ask>),
    /// Proposes to grant so much; another person grants it.
    Propose {
        #[command(flatten)]
        which: Which,
        /// How much: 2400.00.
        amount: String,
        /// The currency.
        #[arg(long, value_name = "CODE")]
        currency: Currency,
        /// Why; the mission reads it.
        #[arg(long)]
        reason: String,
    },
    /// Grants what another person proposed.
    Grant(Which),
    /// Refuses a request.
    Refuse {
        #[command(flatten)]
        which: Which,
        /// Why; the mission reads it.
        #[arg(long)]
        reason: String,
    },
    /// Frees what was granted and not paid.
    Release {
        #[command(flatten)]
        which: Which,
        /// Why; the mission reads it.
        #[arg(long)]
        reason: String,
    },
    /// Takes a request back for its mission.
    Withdraw(Which),
}

/// A request.
#[derive(Debug, Clone, Args)]
struct Which {
    /// The meeting, as in `ccm/12msp`.
    meeting: MeetingKey,
    /// The number of the request.
    number: u32,
}

/// A request as a letter says it.
#[derive(Debug, Args)]
struct Ask {
    /// The meeting, as in `ccm/12msp`.
    meeting: MeetingKey,
    /// The State: KEN.
    state: Iso3,
    /// The number of the letter.
    #[arg(long)]
    letter: String,
    /// When it was received.
    #[arg(long, value_name = "DATE")]
    received: String,
    /// The delegate; none where one is to be named.
    #[arg(long, default_value = "")]
    name: String,
    /// The function.
    #[arg(long, default_value = "")]
    function: String,
    /// What the travel is thought to cost: 2400.00.
    #[arg(long, default_value = "", requires = "currency")]
    cost: String,
    /// The currency.
    #[arg(long, value_name = "CODE", default_value = "")]
    currency: String,
    /// A ground of the treaty's profile: affected. May be given several times.
    #[arg(long = "ground", value_name = "GROUND")]
    grounds: Vec<String>,
    /// Why, in the State's own words.
    #[arg(long, default_value = "")]
    reasons: String,
}

impl Command {
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = match &self.act {
            Act::List { form, .. } => form.language,
            _ => Language::En,
        };
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        match &self.act {
            Act::List { meeting, form } => {
                let of = at.block_on(async |desk| desk.sponsorships(&occasion, meeting).await)?;
                list(&at, &occasion, &of, form)
            }
            Act::Ask(ask) => ask.enter(&at, &occasion),
            Act::Propose {
                which: of,
                amount,
                currency,
                reason,
            } => {
                let said = (read_amount("amount", amount, *currency)?, reason.as_str());
                at.block_on(async |desk| {
                    desk.propose_sponsorship(&occasion, of.named(), said).await
                })?;
                told("sponsorship-proposed", &[])
            }
            Act::Grant(of) => {
                let seen = of.proposed(&at, &occasion)?;
                at.block_on(async |desk| {
                    desk.grant_sponsorship(&occasion, of.named(), seen).await
                })?;
                told("sponsorship-granted", &[])
            }
            Act::Refuse { which: of, reason } => {
                at.block_on(async |desk| {
                    desk.refuse_sponsorship(&occasion, of.named(), reason).await
                })?;
                told("sponsorship-refused", &[])
            }
            Act::Release { which: of, reason } => {
                at.block_on(async |desk| {
                    desk.release_sponsorship(&occasion, of.named(), reason)
                        .await
                })?;
                told("sponsorship-released", &[])
            }
            Act::Withdraw(of) => {
                at.block_on(async |desk| {
                    desk.withdraw_sponsorship(&occasion, of.named(), None).await
                })?;
                told("sponsorship-withdrawn", &[])
            }
        }
    }
}

impl Which {
    const fn named(&self) -> (&MeetingKey, u32) {
        (&self.meeting, self.number)
    }

    /// What is proposed; nothing where the desk is to say that nothing is.
    fn proposed(&self, at: &At, occasion: &Occasion<'_>) -> Result<Amount, Stop> {
        let of = at.block_on(async |desk| desk.sponsorships(occasion, &self.meeting).await)?;
        let one = of.find(self.number);
        let one =
            one.ok_or_else(|| unknown("sponsorship", &self.number.to_string(), Language::En))?;
        let proposed = one.proposed().map(|(amount, _)| amount);
        let none = domain::money::sponsorship::Refusal::NotProposed;
        proposed.ok_or_else(|| {
            let says = words::money::refusal::sponsorship(&none, Language::En);
            Stop::refused(none.code(), says)
        })
    }
}

impl Ask {
    fn enter(&self, at: &At, occasion: &Occasion<'_>) -> Result<(), Stop> {
        let typed = Typed {
            name: self.name.clone(),
            function: self.function.clone(),
            cost: self.cost.clone(),
            currency: self.currency.clone(),
            criteria: self.grounds.clone(),
            reasons: self.reasons.clone(),
        };
        let letter = TypedLetter {
            paper: self.letter.clone(),
            received_on: self.received.clone(),
        };
        let of = Participant::State(self.state);
        let whose = (&self.meeting, &of);
        let number = at.block_on(async |desk| {
            desk.ask_sponsorship(occasion, whose, &typed, Some(&letter))
                .await
        })?;
        told("sponsorship-asked", &[("number", &number.to_string())])
    }
}

fn list(at: &At, occasion: &Occasion<'_>, of: &Sponsorships, form: &Form) -> Result<(), Stop> {
    let names = Names::of(at, occasion.today, form.language)?;
    let zone = jiff::tz::TimeZone::UTC;
    let row = |one: &Request| {
        let [state, name] = names.cells(&one.state.into());
        let [cost, cost_currency] = sum(one.asked.cost);
        let [granted, granted_currency] = sum(one.granted());
        let paid = one.granted().map(|sum| {
            let minor = one.paid(&of.movements);
            Amount::of(minor, sum.currency)
        });
        let [paid, _] = sum(paid);
        let [bears, bears_currency] = bears(of.burdens.get(&one.state));
        vec![
            text(one.number.to_string()),
            state,
            name,
            text(one.asked.name.as_str()),
            text(one.asked.function.as_str()),
            date(Some(one.entered.0.to_zoned_datetime(zone.clone()).date())),
            named(form, "sponsorship-stage", one.stage().code()),
            cost,
            cost_currency,
            granted,
            paid,
            granted_currency,
            bears,
            bears_currency,
        ]
    };
    let listing = Listing {
        title: words::console::heading("sponsorship", form.language),
        names: &[
            "number",
            "iso3",
            "name",
            "delegate",
            "function",
            "asked_on",
            "stage",
            "cost",
            "cost_currency",
            "granted",
            "paid",
            "currency",
            "would_bear",
            "would_bear_currency",
        ],
        rows: of.all.iter().map(row).collect(),
    };
    form.give(&listing, clock::today())
}

/// An amount and its currency; empty where there is none.
fn sum(of: Option<Amount>) -> [Cell; 2] {
    of.map_or_else(
        || [text(""), text("")],
        |sum| [amount(sum.minor, sum.currency), text(sum.currency.code())],
    )
}

/// What a State would bear; empty for a Party, and where it cannot be reckoned.
fn bears(of: Option<&IfItComes>) -> [Cell; 2] {
    let reckoned = of.and_then(|of| of.as_ref().ok());
    sum(reckoned.map(|(burden, currency)| Amount::of(burden.own, *currency)))
}
