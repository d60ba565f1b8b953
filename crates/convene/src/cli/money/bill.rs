//! `convene costs bill`: bills drawn up from a sharing, issued by a second person with the next numbers,
//! put right by credit notes, printed by the clerk once and never anew.

use clap::{Args, Subcommand};
use desk::money::bill::Bills;
use desk::occasion::Occasion;
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::money::bill::{Bill, Drawn, Kind, Number, Run};
use domain::money::payment::Open;
use jiff::civil::Date;

use super::{Names, amount, named, put_paper, read_amount, told};
use crate::clerk;
use crate::cli::answer::{Cell, Form, Listing, date, text};
use crate::cli::site::{At, Where, Who, unknown};
use crate::clock;
use crate::exit::Stop;

/// Notices and credit notes: draw up, issue, correct, list, print.
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
    /// Draws up the bills of a sharing: to each payer the difference to what it was assessed before.
    DrawUp {
        /// The meeting, as in `ccm/12msp`.
        meeting: MeetingKey,
        /// The number of the sharing; `costs shares list` shows them.
        number: u32,
        /// By which day notices are to be paid.
        #[arg(long, value_name = "DATE")]
        due: Date,
    },
    /// Draws up a credit note against a notice.
    Credit {
        /// The meeting.
        meeting: MeetingKey,
        /// The notice: AN-2024-0017.
        notice: Number,
        /// How much is taken off, in the notice's currency.
        amount: String,
        /// Why; the payer reads it.
        #[arg(long)]
        reason: String,
    },
    /// Shows the bills that wait for a second person.
    Waiting {
        /// The meeting.
        meeting: MeetingKey,
        #[command(flatten)]
        form: Form,
    },
    /// Issues the bills that wait, as the second person, and prints them.
    Issue {
        /// The meeting.
        meeting: MeetingKey,
        /// The date they bear; today where none is given.
        #[arg(long, value_name = "DATE")]
        dated: Option<Date>,
    },
    /// Gives up the bills that wait.
    GiveUp {
        /// The meeting.
        meeting: MeetingKey,
    },
    /// Lists the bills that were issued, with what is still open of each.
    List {
        /// The meeting.
        meeting: MeetingKey,
        #[command(flatten)]
        form: Form,
    },
    /// Writes the paper of a bill as PDF, in its payer's language.
    Paper {
        /// The meeting.
        meeting: MeetingKey,
        /// The bill: AN-2024-0017.
        bill: Number,
        /// The file it is written to.
        #[arg(long, value_name = "FILE")]
        output: std::path::PathBuf,
    },
}

impl Command {
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = match &self.act {
            Act::Waiting { form, .. } | Act::List { form, .. } => form.language,
            _ => Language::En,
        };
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        match &self.act {
            Act::DrawUp {
                meeting,
                number,
                due,
            } => {
                let due = Some(*due);
                at.block_on(async |desk| {
                    desk.draw_up_bills(&occasion, meeting, *number, due).await
                })?;
                drawn_up(&at, &occasion, meeting)
            }
            Act::Credit {
                meeting,
                notice,
                amount,
                reason,
            } => credit(&at, &occasion, (meeting, *notice), (amount, reason)),
            Act::Waiting { meeting, form } => waiting(&at, &open(&at, &occasion, meeting)?, form),
            Act::Issue { meeting, dated } => {
                let dated = dated.unwrap_or(occasion.today);
                issue(&at, &occasion, meeting, dated)
            }
            Act::GiveUp { meeting } => {
                let run = run(&open(&at, &occasion, meeting)?, meeting)?.id;
                at.block_on(async |desk| desk.give_up_bills(&occasion, meeting, run).await)?;
                told("bills-given-up", &[])
            }
            Act::List { meeting, form } => list(&at, &occasion, meeting, form),
            Act::Paper {
                meeting,
                bill,
                output,
            } => paper(&at, &occasion, (meeting, *bill), output),
        }
    }
}

fn open(at: &At, occasion: &Occasion<'_>, meeting: &MeetingKey) -> Result<Bills, Stop> {
    at.block_on(async |desk| desk.bills(occasion, meeting).await)
}

/// The run that waits.
fn run(all: &Bills, meeting: &MeetingKey) -> Result<Run, Stop> {
    let waiting = all.waiting().cloned();
    waiting.ok_or_else(|| unknown("run", &meeting.to_string(), Language::En))
}

fn drawn_up(at: &At, occasion: &Occasion<'_>, meeting: &MeetingKey) -> Result<(), Stop> {
    let run = run(&open(at, occasion, meeting)?, meeting)?;
    told("bills-drawn-up", &[("bills", &run.bills.len().to_string())])
}

fn credit(
    at: &At,
    occasion: &Occasion<'_>,
    (meeting, notice): (&MeetingKey, Number),
    (typed, reason): (&str, &str),
) -> Result<(), Stop> {
    let all = open(at, occasion, meeting)?;
    let found = all.bills.iter().find(|bill| bill.number == notice);
    let found = found.ok_or_else(|| unknown("bill", &notice.to_string(), Language::En))?;
    if reason.trim().is_empty() {
        let says = words::Words::of(Language::En).say("costs-wrong-reason", &[]);
        return Err(Stop::misused("no-reason", says));
    }
    let off = read_amount("amount", typed, found.drawn.amount.currency)?;
    at.block_on(async |desk| {
        let off = (off.minor, reason);
        desk.draw_up_correction(occasion, meeting, notice, off)
            .await
    })?;
    drawn_up(at, occasion, meeting)
}

fn drawn_cells(drawn: &Drawn, names: &Names, form: &Form) -> Vec<Cell> {
    let [key, name] = names.cells(&drawn.payer);
    vec![
        named(form, "costs-bill", drawn.kind.code()),
        key,
        name,
        named(form, "costs-because", drawn.ground.code()),
        amount(drawn.amount.minor, drawn.amount.currency),
        text(drawn.amount.currency.code()),
    ]
}

fn waiting(at: &At, all: &Bills, form: &Form) -> Result<(), Stop> {
    let run = run(all, &all.meeting.meeting().key)?;
    let names = Names::of(at, clock::today(), form.language)?;
    let row = |drawn: &Drawn| drawn_cells(drawn, &names, form);
    let listing = Listing {
        title: run.meeting.to_string(),
        names: &["kind", "iso3", "name", "ground", "amount", "currency"],
        rows: run.bills.iter().map(row).collect(),
    };
    form.give(&listing, clock::today())
}

fn issue(at: &At, occasion: &Occasion<'_>, meeting: &MeetingKey, dated: Date) -> Result<(), Stop> {
    let run = run(&open(at, occasion, meeting)?, meeting)?.id;
    let bills = at.block_on(async |desk| desk.issue_bills(occasion, meeting, run, dated).await)?;
    print_due(at)?;
    let of = |bill: Option<&Bill>| bill.map_or_else(String::new, |bill| bill.number.to_string());
    let (first, last) = (of(bills.first()), of(bills.last()));
    let count = bills.len().to_string();
    told(
        "bills-issued",
        &[("bills", &count), ("first", &first), ("last", &last)],
    )
}

/// Has the clerk print what has no paper yet.
pub(super) fn print_due(at: &At) -> Result<(), Stop> {
    let printed =
        at.block_on_raw(async |desk| clerk::money::print_due(desk, &at.site, clock::now).await);
    printed
        .map(drop)
        .map_err(|stopped| Stop::broken(stopped.to_string()))
}

fn list(at: &At, occasion: &Occasion<'_>, meeting: &MeetingKey, form: &Form) -> Result<(), Stop> {
    let (all, left) = at.block_on(async |desk| {
        let all = desk.bills(occasion, meeting).await?;
        Ok((all, desk.open_notices(occasion, meeting).await?))
    })?;
    let names = Names::of(at, clock::today(), form.language)?;
    let row = |bill: &Bill| -> Vec<Cell> {
        let open: Option<&Open> = left.iter().find(|one| one.bill == bill.number);
        let dates = [date(Some(bill.dated)), date(bill.due_on)];
        let drawn = drawn_cells(&bill.drawn, &names, form);
        let left = match (bill.drawn.kind, open) {
            (Kind::CreditNote, _) => Cell::Empty,
            (Kind::Notice, open) => {
                let minor = open.map_or(0, |open| open.minor);
                amount(minor, bill.drawn.amount.currency)
            }
        };
        [text(bill.number.to_string())]
            .into_iter()
            .chain(drawn)
            .chain(dates)
            .chain([left])
            .collect()
    };
    let listing = Listing {
        title: meeting.to_string(),
        names: &[
            "number", "kind", "iso3", "name", "ground", "amount", "currency", "dated", "due_on",
            "left",
        ],
        rows: all.bills.iter().map(row).collect(),
    };
    form.give(&listing, clock::today())
}

fn paper(
    at: &At,
    occasion: &Occasion<'_>,
    (meeting, bill): (&MeetingKey, Number),
    output: &std::path::Path,
) -> Result<(), Stop> {
    print_due(at)?;
    let bytes = at.block_on(async |desk| desk.bill_paper(occasion, meeting, bill).await)?;
    let bytes = bytes.ok_or_else(|| unknown("paper", &bill.to_string(), Language::En))?;
    put_paper(&bytes, output)
}
