//! From a bill to its printed paper: the notice with its derivation in its payer's language, the credit
//! note. The clerk prints what was issued and has no paper yet; it decides nothing.

use desk::Desk;
use desk::money::bill::ToPrint;
use domain::convening::mission::{DutyStation, Mission, addressee};
use domain::money::bill::{Bill, Number};
use domain::papers::code::Code;
use jiff::Timestamp;
use paper::convening::note::{Labelled, Verification};
use paper::money::bill::{self as bill_paper, Around};
use paper::press::Press;
use words::money::budget as said;
use words::papers::sheet as labels;

use super::Stopped;
use crate::clock;
use crate::config::Site;

/// The press of the process.
static PRESS: Press = Press::new();
/// How many papers are kept in one transaction.
const BATCH: usize = 16;

/// Prints every bill that has no paper yet. Answers how many.
pub(crate) async fn print_due(
    desk: &Desk,
    site: &Site,
    now: impl Fn() -> Timestamp,
) -> Result<usize, Stopped> {
    let mut printed = 0;
    for waiting in desk.bills_to_print().await? {
        let missions = desk.missions().await?;
        for bills in waiting.bills.chunks(BATCH) {
            let papers = bills.iter().map(|bill| {
                let paper = print(&waiting, bill, &missions, site);
                paper.map(|(code, bytes)| (bill.number, code, bytes))
            });
            let papers: Vec<(Number, Code, Vec<u8>)> = papers.collect::<Result<_, _>>()?;
            desk.keep_printed_bills(&waiting, &papers, now()).await?;
            printed += papers.len();
        }
    }
    Ok(printed)
}

/// Prints one bill under a code of chance.
fn print(
    waiting: &ToPrint,
    bill: &Bill,
    missions: &[Mission],
    site: &Site,
) -> Result<(Code, Vec<u8>), Stopped> {
    let mut chance = [0; 10];
    clock::chance(&mut chance);
    let code = Code::from_chance(chance);
    let language = bill.drawn.language;
    let (meeting, facts) = (&waiting.meeting, &waiting.meeting.facts);
    let state = bill.drawn.payer.iso3();
    let state = state.and_then(|iso3| facts.states.get(iso3));
    let name = state.map_or(bill.drawn.payer.as_str(), |state| {
        state.short_name(bill.dated, language)
    });
    let to = state.and_then(|state| {
        let mission = addressee(missions, state.iso3, DutyStation::NewYork, bill.dated)?;
        Some(labels::addressee(state, mission, bill.dated, language))
    });
    let stop = |why: String| Stopped::Sheet {
        addressee: bill.drawn.payer.to_string(),
        language,
        why,
    };
    let office = meeting.meeting().intake.office.as_str();
    let office = facts.places.issuing(office);
    let (letterhead, postal, dated) = match office {
        Some(office) => (
            office.letterhead.clone(),
            office.postal.clone(),
            labels::place_and_date(office, bill.dated, language),
        ),
        None => (
            vec![site.name.clone()],
            Vec::new(),
            words::date::full(bill.dated, language),
        ),
    };
    let shared = waiting.apportionment(bill);
    let shared = shared.and_then(|one| one.facts.apportion().ok());
    let key = &meeting.meeting().key;
    let budget = bill.budget.as_ref();
    let bank = site.bank_of(key, budget);
    let bank: Vec<Labelled> = bank.iter().map(line).collect();
    let budget = budget.map(|budget| said::name(budget, &meeting.law.treaty, language));
    let paper = bill_paper::compose(
        bill,
        Around {
            letterhead: &letterhead,
            postal: &postal,
            addressee: &to.unwrap_or_default(),
            place_and_date: &dated,
            payer: name,
            meeting: &words::convening::meeting::title(key, &meeting.law.treaty, language),
            treaty: &meeting.law.treaty,
            budget: budget.as_deref(),
            apportionment: shared.as_ref(),
            before: waiting.before(bill),
            reason: waiting.reason(bill),
            bank: &bank,
            verification: Some(&verification(&code, &site.public_address, bill)),
        },
    );
    let paper = paper.map_err(|fault| stop(fault.to_string()))?;
    let pdf = bill_paper::print(&PRESS, &paper).map_err(|fault| stop(fault.to_string()))?;
    Ok((code, pdf.bytes))
}

fn line(line: &crate::config::BankLine) -> Labelled {
    Labelled {
        label: line.label.clone(),
        value: line.value.clone(),
    }
}

/// How the recipient proves the paper genuine: by its code, at the site's address.
fn verification(code: &Code, public_address: &str, bill: &Bill) -> Verification {
    let base = public_address.trim_end_matches('/');
    let address = format!("{base}/verify/{code}");
    let language = bill.drawn.language;
    Verification {
        sentence: labels::verification(&format!("{base}/verify"), language),
        description: labels::code(&address, language),
        code: code.to_string(),
        address,
    }
}
