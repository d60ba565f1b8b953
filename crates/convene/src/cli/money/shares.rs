//! `convene costs shares`: a meeting's costs shared among those who pay, preliminary before it and final
//! after it, by the rule of the treaty's profile unless another is asked for; what changes if a State
//! comes; the derivation of a share. What is kept has a number, from which bills are drawn up.

use clap::{Args, Subcommand};
use desk::money::apportionment::{Apportionments, Asked};
use desk::occasion::Occasion;
use domain::convening::meeting::MeetingKey;
use domain::law::costs::{BudgetKey, SharingRule};
use domain::law::language::Language;
use domain::law::state::Iso3;
use domain::money::amount::{Amount, Currency};
use domain::money::apportionment::{Apportionment, Line, Rules};
use domain::money::assessment::{Assessment, Purpose, Unshared};
use domain::money::payer::{Burden, PayerKey};
use domain::money::rate::{Notional, Wanted};
use jiff::civil::Date;
use words::money::apportionment as say;

use super::{Names, amount, named, read_amount, told};
use crate::cli::answer::{Cell, Form, Format, Listing, put, tell, text};
use crate::cli::site::{At, Where, Who, stop_of, unknown};
use crate::clock;
use crate::exit::{Stop, without_marks};

/// The shares of a meeting's costs: preliminary, final, what if; show and explain.
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
    /// Shares among the Parties and those who are expected, and keeps it under the next number.
    Preliminary(How),
    /// Shares among those who pay by the final list of participants, and keeps it.
    Final(How),
    /// Shows everyone's share without and with States that might come; keeps nothing.
    WhatIf {
        #[command(flatten)]
        how: How,
        /// States that might come: USA,FIN.
        #[arg(long, value_name = "STATES", value_delimiter = ',', required = true)]
        come: Vec<Iso3>,
        #[command(flatten)]
        form: Form,
    },
    /// Lists what was shared and kept.
    List {
        /// The meeting, as in `ccm/12msp`.
        meeting: MeetingKey,
        #[command(flatten)]
        form: Form,
    },
    /// Shows the shares of a number.
    Show {
        /// The meeting.
        meeting: MeetingKey,
        /// The number.
        number: u32,
        #[command(flatten)]
        form: Form,
    },
    /// Prints the derivation of one payer's share.
    Explain {
        /// The meeting.
        meeting: MeetingKey,
        /// The number.
        number: u32,
        /// The payer: FRA.
        payer: PayerKey,
        /// The language: ar, zh, en, fr, ru or es.
        #[arg(long, default_value_t = Language::En)]
        language: Language,
    },
}

/// How costs are to be shared.
#[derive(Debug, Args)]
struct How {
    /// The meeting, as in `ccm/12msp`.
    meeting: MeetingKey,
    /// A second budget of the treaty's profile: support-unit. The meeting's costs where none is given.
    #[arg(long, value_name = "BUDGET")]
    budget: Option<BudgetKey>,
    /// What is shared; the total of the estimate that stands where none is given.
    #[arg(long, value_name = "AMOUNT")]
    total: Option<String>,
    /// The currency of the total.
    #[arg(long, value_name = "CODE", default_value = "USD")]
    currency: Currency,
    /// States not party that are expected: USA,FIN. Final shares take those who took part.
    #[arg(long, value_name = "STATES", value_delimiter = ',')]
    expected: Vec<Iso3>,
    /// The scale: by-opening, by-issue, latest, by-days, or a period such as 2022-2024. Where none is
    /// given, as the treaty's profile says.
    #[arg(long, value_name = "SCALE")]
    scale: Option<Wanted>,
    /// The first day of the financial period, for by-days; the year of the opening where none is given.
    #[arg(long, value_name = "DATE", requires = "until")]
    from: Option<Date>,
    /// Its last day.
    #[arg(long, value_name = "DATE", requires = "from")]
    until: Option<Date>,
    /// Takes the nearest period's notional rate for a non-member State for which this one has none.
    #[arg(long)]
    nearest_notional: bool,
}

impl Command {
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = match &self.act {
            Act::WhatIf { form, .. } | Act::List { form, .. } | Act::Show { form, .. } => {
                form.language
            }
            Act::Explain { language, .. } => *language,
            Act::Preliminary(_) | Act::Final(_) => Language::En,
        };
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        match &self.act {
            Act::Preliminary(how) => how.keep(&at, &occasion, Purpose::Preliminary),
            Act::Final(how) => how.keep(&at, &occasion, Purpose::Final),
            Act::WhatIf { how, come, form } => how.what_if(&at, &occasion, (come, form)),
            Act::List { meeting, form } => list(&open(&at, &occasion, meeting)?, form),
            Act::Show {
                meeting,
                number,
                form,
            } => show(&at, &open(&at, &occasion, meeting)?, *number, form),
            Act::Explain {
                meeting,
                number,
                payer,
                language,
            } => {
                let all = open(&at, &occasion, meeting)?;
                explain(&at, &all, (*number, payer), *language)
            }
        }
    }
}

fn open(at: &At, occasion: &Occasion<'_>, meeting: &MeetingKey) -> Result<Apportionments, Stop> {
    at.block_on(async |desk| desk.apportionments(occasion, meeting).await)
}

/// The remark that the profile's rule was not read in the original.
fn remark(sharing: Option<&SharingRule>, language: Language) -> Option<String> {
    let unread = sharing.filter(|rule| !rule.verified)?;
    Some(say::rule_not_verified("sharing", &unread.source, language))
}

impl How {
    fn asked(&self, at: &At, purpose: Purpose) -> Result<(Asked, Option<String>), Stop> {
        let meeting = at.block_on(async |desk| desk.meeting(&self.meeting).await)?;
        let sharing = meeting.law.treaty.costs.sharing_of(self.budget.as_ref());
        let total = self.total.as_ref();
        let total = total.map(|typed| read_amount("--total", typed, self.currency));
        for state in &self.expected {
            known(&meeting.facts.states, *state)?;
        }
        let asked = Asked {
            purpose,
            budget: self.budget.clone(),
            total: total.transpose()?,
            expected: self.expected.clone(),
            scale: self.scale,
            period: self.from.zip(self.until),
            notional: if self.nearest_notional {
                Notional::OfNearest
            } else {
                Notional::OfPeriod
            },
            rules: sharing.map(Rules::from).unwrap_or_default(),
        };
        Ok((asked, remark(sharing, Language::En)))
    }

    fn keep(&self, at: &At, occasion: &Occasion<'_>, purpose: Purpose) -> Result<(), Stop> {
        let (asked, remark) = self.asked(at, purpose)?;
        let one =
            at.block_on(async |desk| desk.apportion_costs(occasion, &self.meeting, &asked).await)?;
        let total = one.facts.total;
        let (number, payers) = (one.number.to_string(), one.shares.len().to_string());
        let total = format!("{} {total}", total.currency);
        let facts = [
            ("number", &*number),
            ("payers", &*payers),
            ("total", &*total),
        ];
        told("shares-kept", &facts)?;
        remark.map_or(Ok(()), |remark| tell(&without_marks(remark)))
    }

    fn what_if(
        &self,
        at: &At,
        occasion: &Occasion<'_>,
        (come, form): (&[Iso3], &Form),
    ) -> Result<(), Stop> {
        let (asked, _) = self.asked(at, Purpose::Preliminary)?;
        let meeting = at.block_on(async |desk| desk.meeting(&self.meeting).await)?;
        for state in come {
            known(&meeting.facts.states, *state)?;
        }
        let (before, shifts) = at.block_on(async |desk| {
            let (facts, _) = desk.sharing(occasion, &self.meeting, &asked).await?;
            let shifts = desk.what_if(occasion, &self.meeting, &asked, come).await?;
            Ok((facts, shifts))
        })?;
        let currency = before.total.currency;
        let names = Names::of(at, before.on, form.language)?;
        let row = |shift: &domain::money::assessment::Shift| {
            let sums = [shift.before, shift.after, shift.after - shift.before];
            let sums = sums.map(|minor| amount(minor, currency));
            let [key, name] = names.cells(&shift.payer);
            [key, name].into_iter().chain(sums).collect()
        };
        let listing = Listing {
            title: self.meeting.to_string(),
            names: &["iso3", "name", "before", "after", "difference"],
            rows: shifts.iter().map(row).collect(),
        };
        form.give(&listing, clock::today())
    }
}

fn known(states: &domain::law::state::States, state: Iso3) -> Result<(), Stop> {
    match states.get(state) {
        Some(_) => Ok(()),
        None => Err(unknown("state", state.as_str(), Language::En)),
    }
}

fn list(all: &Apportionments, form: &Form) -> Result<(), Stop> {
    let row = |one: &Assessment| {
        let Amount { minor, currency } = one.facts.total;
        let scales = one.facts.scales.iter().map(ToString::to_string);
        vec![
            text(one.number.to_string()),
            text(one.facts.budget.as_ref().map_or("", BudgetKey::as_str)),
            named(form, "costs-purpose", one.facts.purpose.code()),
            text(one.kept.0.to_string()),
            text(scales.collect::<Vec<_>>().join(" ")),
            text(one.shares.len().to_string()),
            amount(minor, currency),
            text(currency.code()),
        ]
    };
    let listing = Listing {
        title: all.meeting.meeting().key.to_string(),
        names: &[
            "number", "budget", "purpose", "at", "scale", "payers", "total", "currency",
        ],
        rows: all.kept.iter().map(row).collect(),
    };
    form.give(&listing, clock::today())
}

/// The sharing of a number, computed again from its facts.
fn found(
    all: &Apportionments,
    number: u32,
    language: Language,
) -> Result<(&Assessment, Apportionment), Stop> {
    let one = all.kept.iter().find(|one| one.number == number);
    let one = one.ok_or_else(|| unknown("apportionment", &number.to_string(), language))?;
    let shared = one.facts.apportion();
    let shared = shared.map_err(|why| stop_of(Unshared::Rules(why).into(), language))?;
    Ok((one, shared))
}

fn show(at: &At, all: &Apportionments, number: u32, form: &Form) -> Result<(), Stop> {
    let (one, shared) = found(all, number, form.language)?;
    let names = Names::of(at, one.facts.on, form.language)?;
    let row = |line: &Line| -> Vec<Cell> {
        let rate = match &line.payer.burden {
            Burden::ByRate(rate, _) => say::percent(*rate),
            Burden::Fixed(percent) => percent.to_string(),
        };
        let [key, name] = names.cells(&line.payer.key);
        let (percent, share) = (line.percent.to_string(), line.amount.to_string());
        vec![key, name, text(rate), text(percent), text(share)]
    };
    let listing = Listing {
        title: all.meeting.meeting().key.to_string(),
        names: &["iso3", "name", "rate_percent", "share_percent", "amount"],
        rows: shared.lines.iter().map(row).collect(),
    };
    if form.format != Format::Table {
        return form.give(&listing, clock::today());
    }
    let remark = remark(all.meeting.law.treaty.costs.sharing.as_ref(), form.language);
    let rows = crate::cli::answer::as_table_of_numbers(&listing, form.language, 2);
    let foot = remark
        .into_iter()
        .chain(say::closing(&shared, form.language));
    let foot = foot.collect::<Vec<_>>().join("\n");
    form.put(without_marks(format!("{rows}\n{foot}\n")).as_bytes())
}

fn explain(
    at: &At,
    all: &Apportionments,
    (number, payer): (u32, &PayerKey),
    language: Language,
) -> Result<(), Stop> {
    let (one, shared) = found(all, number, language)?;
    let steps = shared.explain(payer);
    let steps = steps.ok_or_else(|| unknown("payer", payer.as_str(), language))?;
    let states = at.block_on(async |desk| desk.states().await)?;
    let name = crate::clerk::figures::name(payer, &states, one.facts.on, language);
    let lines = steps.iter();
    let lines = lines.flat_map(|step| say::step(step, shared.total.currency, language));
    let mut page = vec![format!("{payer}  {name}")];
    page.extend(
        (1..)
            .zip(lines)
            .map(|(at, line)| format!("{at:>2}. {line}")),
    );
    page.push(String::new());
    put(without_marks(page.join("\n")).as_bytes(), None)
}
