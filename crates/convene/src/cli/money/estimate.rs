//! `convene costs estimate`: the estimated costs of a meeting, or of a second budget of it, drafted from a
//! file, issued by a second person, adopted by a decision, printed as the cost paper.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use desk::answer::No;
use desk::money::estimate::Estimates;
use desk::occasion::Occasion;
use domain::convening::publication::Edition;
use domain::law::language::Language;
use domain::money::amount::Currency;
use domain::money::estimate::{Adoption, Estimate, Line, Order, TooLarge, Totals};
use jiff::civil::Date;

use super::{Of, PaperFile, amount, draft, put_paper, told};
use crate::clerk::figures;
use crate::cli::answer::{Cell, Form, Listing, text};
use crate::cli::site::{At, Where, Who, stop_of};
use crate::clock;
use crate::exit::Stop;

/// The estimated costs of a meeting: draft, issue, adopt, show, print.
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
    /// Lists the versions, the draft last.
    List {
        #[command(flatten)]
        of: Of,
        #[command(flatten)]
        form: Form,
    },
    /// Shows the lines and sums of a version.
    Show {
        #[command(flatten)]
        of: Of,
        /// The version; the one that stands where none is given, else the draft.
        #[arg(long, value_name = "NUMBER")]
        edition: Option<u32>,
        #[command(flatten)]
        form: Form,
    },
    /// Keeps the draft of the next version, in the place of the one that is there.
    Draft(Draft),
    /// Issues the draft, as the second person.
    Issue {
        #[command(flatten)]
        of: Of,
    },
    /// Records by which decision a version that was issued was adopted.
    Adopt {
        #[command(flatten)]
        of: Of,
        /// The day of the decision.
        #[arg(long, value_name = "DATE")]
        on: Date,
        /// The paper that records it: `CCM/MSP/2023/10, paragraph 42`.
        #[arg(long)]
        paper: String,
        /// The version; the one that stands where none is given.
        #[arg(long, value_name = "NUMBER")]
        edition: Option<u32>,
    },
    /// Writes the cost paper as PDF.
    Paper {
        #[command(flatten)]
        of: Of,
        /// The version; the one that stands where none is given, else the draft.
        #[arg(long, value_name = "NUMBER")]
        edition: Option<u32>,
        #[command(flatten)]
        paper: PaperFile,
    },
}

/// A draft from a file.
#[derive(Debug, Args)]
struct Draft {
    #[command(flatten)]
    of: Of,
    /// A file in TOML, or the lines alone as CSV or XLSX: item, quantity, unit, `words_en` and so on.
    file: PathBuf,
    /// The currency; as the file says, else of the version that stands, else USD.
    #[arg(long, value_name = "CODE")]
    currency: Option<Currency>,
    /// Programme support costs in per cent; as the file says, else as before, else by the profile.
    #[arg(long, value_name = "PERCENT")]
    support: Option<String>,
    /// Contingency in per cent, in the same way.
    #[arg(long, value_name = "PERCENT")]
    contingency: Option<String>,
    /// Which of the two comes first, in the same way.
    #[arg(long, value_enum)]
    order: Option<Laid>,
}

/// In which order support and contingency are laid on, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Laid {
    /// Support first, contingency on both.
    SupportFirst,
    /// Contingency first, support on both.
    ContingencyFirst,
    /// Each on the subtotal.
    BothOnSubtotal,
}

impl From<Laid> for Order {
    fn from(laid: Laid) -> Self {
        match laid {
            Laid::SupportFirst => Self::SupportFirst,
            Laid::ContingencyFirst => Self::ContingencyFirst,
            Laid::BothOnSubtotal => Self::BothOnSubtotal,
        }
    }
}

impl Command {
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = match &self.act {
            Act::List { form, .. } | Act::Show { form, .. } => form.language,
            Act::Paper { paper, .. } => paper.language,
            _ => Language::En,
        };
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        match &self.act {
            Act::List { of, form } => list(&open(&at, &occasion, of)?, of, form),
            Act::Show { of, edition, form } => {
                let all = open(&at, &occasion, of)?;
                show(found(&all, *edition, language)?, form)
            }
            Act::Draft(draft) => draft.keep(&at, &occasion),
            Act::Issue { of } => issue(&at, &occasion, of),
            Act::Adopt {
                of,
                on,
                paper,
                edition,
            } => {
                let paper = paper.trim().to_owned();
                adopt(&at, &occasion, (of, *edition), &Adoption { on: *on, paper })
            }
            Act::Paper { of, edition, paper } => print(&at, &occasion, (of, *edition), paper),
        }
    }
}

fn open(at: &At, occasion: &Occasion<'_>, of: &Of) -> Result<Estimates, Stop> {
    at.block_on(async |desk| desk.estimates(occasion, of.purse()).await)
}

fn unknown(version: &str, language: Language) -> Stop {
    stop_of(No::unknown("estimate", version), language)
}

/// The version that is asked for; the one that stands where none is, else the draft.
fn found(
    all: &Estimates,
    version: Option<u32>,
    language: Language,
) -> Result<&Edition<Estimate>, Stop> {
    let mut editions = all.editions.iter();
    let found = match version {
        Some(version) => editions.find(|one| one.version == version),
        None => all.standing().or_else(|| all.draft()),
    };
    let key = version.map_or_else(String::new, |version| version.to_string());
    found.ok_or_else(|| unknown(&key, language))
}

fn list(all: &Estimates, of: &Of, form: &Form) -> Result<(), Stop> {
    let row = |one: &Edition<Estimate>| {
        let adopted = all.adopted.iter().rev();
        let mut adopted = adopted.filter(|(version, _)| *version == one.version);
        let paper = adopted.next().map(|(_, adoption)| adoption.paper.as_str());
        let at = one.published.map_or(one.kept_at, |(at, _)| at);
        let state = if one.published.is_some() {
            "issued"
        } else {
            "draft"
        };
        vec![
            text(one.version.to_string()),
            super::named(form, "costs-edition", state),
            text(at.to_string()),
            one.says
                .total()
                .map_or(Cell::Empty, |total| text(total.to_string())),
            text(one.says.currency.code()),
            text(paper.unwrap_or_default()),
        ]
    };
    let listing = Listing {
        title: of.title(),
        names: &["version", "state", "at", "total", "currency", "adopted"],
        rows: all.editions.iter().map(row).collect(),
    };
    form.give(&listing, clock::today())
}

fn show(of: &Edition<Estimate>, form: &Form) -> Result<(), Stop> {
    let totals = of.says.totals().map_err(too_large)?;
    let listing = Listing {
        title: words::console::heading("item", form.language),
        names: &["item", "words", "quantity", "unit", "amount", "currency"],
        rows: rows(&of.says, &totals, form),
    };
    form.give(&listing, clock::today())
}

fn too_large(fault: TooLarge) -> Stop {
    Stop::broken(fault.to_string())
}

/// The lines in the order of the paper, then what is laid on their sum.
fn rows(of: &Estimate, totals: &Totals, form: &Form) -> Vec<Vec<Cell>> {
    let (currency, language) = (of.currency, form.language);
    let line = |(line, minor): (&Line, &i64)| {
        let (item, words) = if super::for_programs(form) {
            let words = line.words.shown(language).map(|(_, words)| words);
            (
                line.item.code().to_owned(),
                words.unwrap_or_default().to_owned(),
            )
        } else {
            let words = words::money::estimate::own_words(line, language);
            (words::money::estimate::item(line.item, language), words)
        };
        vec![
            text(item),
            text(words),
            text(line.quantity.to_string()),
            amount(line.unit_minor, currency),
            amount(*minor, currency),
            text(currency.code()),
        ]
    };
    let sum = |code: &'static str, minor: i64| {
        vec![
            super::named(form, "costs-sum", code),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            amount(minor, currency),
            text(currency.code()),
        ]
    };
    let lines = of.lines.iter().zip(&totals.lines).map(line);
    let mut laid = [
        sum("support", totals.support),
        sum("contingency", totals.contingency),
    ];
    if of.overheads.order == Order::ContingencyFirst {
        laid.reverse();
    }
    lines
        .chain([sum("subtotal", totals.subtotal)])
        .chain(laid)
        .chain([sum("total", totals.total)])
        .collect()
}

impl Draft {
    fn keep(&self, at: &At, occasion: &Occasion<'_>) -> Result<(), Stop> {
        let all = open(at, occasion, &self.of)?;
        let (mut draft, currency, order) = draft::read(&self.file, &all)?;
        let currency = self.currency.unwrap_or(currency);
        let order = self.order.map_or(order, Order::from);
        if let Some(support) = &self.support {
            draft.support.clone_from(support);
        }
        if let Some(contingency) = &self.contingency {
            draft.contingency.clone_from(contingency);
        }
        let seen = all.draft().map(|draft| draft.kept_at);
        let kept = (&draft, currency, order);
        let version = at.block_on(async |desk| {
            desk.keep_estimate(occasion, self.of.purse(), seen, kept)
                .await
        })?;
        told("estimate-kept", &[("version", &version.to_string())])
    }
}

fn issue(at: &At, occasion: &Occasion<'_>, of: &Of) -> Result<(), Stop> {
    let all = open(at, occasion, of)?;
    let draft = all.draft().ok_or_else(|| unknown("", Language::En))?;
    let seen = (draft.version, draft.kept_at);
    at.block_on(async |desk| desk.issue_estimate(occasion, of.purse(), seen).await)?;
    told(
        "estimate-issued",
        &[("version", &draft.version.to_string())],
    )
}

fn adopt(
    at: &At,
    occasion: &Occasion<'_>,
    (of, version): (&Of, Option<u32>),
    adoption: &Adoption,
) -> Result<(), Stop> {
    let all = open(at, occasion, of)?;
    let version = found(&all, version, Language::En)?.version;
    at.block_on(async |desk| {
        desk.adopt_estimate(occasion, of.purse(), version, adoption)
            .await
    })?;
    told("estimate-adopted", &[("version", &version.to_string())])
}

fn print(
    at: &At,
    occasion: &Occasion<'_>,
    (of, version): (&Of, Option<u32>),
    paper: &PaperFile,
) -> Result<(), Stop> {
    let all = open(at, occasion, of)?;
    let found = found(&all, version, paper.language)?;
    let office = &at.site.name;
    let printed = at.block_on_raw(async |_| {
        figures::estimate_as_pdf(office, &all, found, paper.language).await
    });
    put_paper(&printed.map_err(Stop::broken)?, &paper.output)
}
