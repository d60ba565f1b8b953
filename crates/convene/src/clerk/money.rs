//! From a bill to its printed paper: the notice with its derivation in its payer's language, the credit
//! note. The clerk prints what was issued and has no paper yet; it decides nothing.

use desk::Desk;
use desk::money::bill::ToPrint;
use domain::convening::mission::Mission;
use domain::money::bill::{Bill, Number};
use domain::papers::code::Code;
use jiff::Timestamp;
use paper::money::bill::{self as bill_paper, Around};
use paper::press::Press;
use words::money::budget as said;

use super::frame::{Frame, To};
use super::{Stopped, dues};
use crate::config::Site;

/// The press of the process.
static PRESS: Press = Press::new();
/// How many papers are kept in one transaction.
const BATCH: usize = 16;

/// Prints every bill, reminder and bundle that has no paper yet. Answers how many.
pub(crate) async fn print_due(
    desk: &Desk,
    site: &Site,
    now: impl Fn() -> Timestamp,
) -> Result<usize, Stopped> {
    let mut printed = 0;
    let thresholds = site.thresholds();
    for waiting in desk.bills_to_print().await? {
        let missions = desk.missions().await?;
        for bills in waiting.bills.chunks(BATCH) {
            let papers = bills.iter().map(|bill| {
                let paper = print(&waiting, bill, &missions, site);
                paper.map(|(code, bytes)| (bill.number, code, bytes))
            });
            let papers: Vec<(Number, Code, Vec<u8>)> = papers.collect::<Result<_, _>>()?;
            desk.keep_printed_bills(&waiting, &papers, &thresholds, now())
                .await?;
            printed += papers.len();
        }
    }
    Ok(printed + dues::print_due(desk, site, now).await?)
}

/// Prints one bill under a code of chance.
fn print(
    waiting: &ToPrint,
    bill: &Bill,
    missions: &[Mission],
    site: &Site,
) -> Result<(Code, Vec<u8>), Stopped> {
    let language = bill.drawn.language;
    let to = To {
        payer: &bill.drawn.payer,
        dated: bill.dated,
        language,
    };
    let meeting = &waiting.meeting;
    let purse = (bill.meeting.clone(), bill.budget.clone());
    let frame = Frame::of(meeting, to, &[purse].into(), (missions, site));
    let shared = waiting.apportionment(bill);
    let shared = shared.and_then(|one| one.facts.apportion().ok());
    let key = &meeting.meeting().key;
    let budget = bill.budget.as_ref();
    let budget = budget.map(|budget| said::name(budget, &meeting.law.treaty, language));
    let paper = bill_paper::compose(
        bill,
        Around {
            sheet: frame.sheet(),
            payer: &frame.name,
            meeting: &words::convening::meeting::title(key, &meeting.law.treaty, language),
            treaty: &meeting.law.treaty,
            budget: budget.as_deref(),
            apportionment: shared.as_ref(),
            before: waiting.before(bill),
            reason: waiting.reason(bill),
        },
    );
    let pdf = paper.and_then(|paper| bill_paper::print(&PRESS, &paper));
    let pdf = pdf.map_err(|fault| Stopped::Sheet {
        addressee: bill.drawn.payer.to_string(),
        language,
        why: fault.to_string(),
    })?;
    Ok((frame.code, pdf.bytes))
}
