//! From a reminder or a bundle to its printed paper, in its payer's language, under the head of the
//! office of its latest notice. The clerk prints what has no paper yet; it decides nothing.

use std::collections::{BTreeMap, BTreeSet};

use desk::Desk;
use desk::money::dues::{DuesToPrint, meeting_of_bundle, meeting_of_reminder};
use domain::convening::meeting::MeetingKey;
use domain::convening::mission::Mission;
use domain::law::language::Language;
use domain::money::bill::Bill;
use domain::money::bundle::Bundle;
use domain::money::reminder::Reminder;
use domain::money::series::Serial;
use domain::papers::code::Code;
use jiff::Timestamp;
use paper::money::{Titles, bundle, reminder};
use paper::press::{Fault, Pdf, Press};

use super::Stopped;
use super::figures::{Purse, titles};
use super::frame::{Frame, To};
use crate::config::Site;

/// The press of the process.
static PRESS: Press = Press::new();
/// How many papers are kept in one transaction.
const BATCH: usize = 16;

/// A paper with its number and code.
type Printed = (Serial, Code, Vec<u8>);

/// Prints every reminder and bundle that has no paper yet. Answers how many.
pub(super) async fn print_due(
    desk: &Desk,
    site: &Site,
    now: impl Fn() -> Timestamp,
) -> Result<usize, Stopped> {
    let waiting = desk.dues_to_print().await?;
    if waiting.reminders.is_empty() && waiting.bundles.is_empty() {
        return Ok(0);
    }
    let missions = desk.missions().await?;
    let around = Around {
        titles: titles_of(desk, &waiting).await?,
        waiting: &waiting,
        missions: &missions,
        site,
    };
    let reminders = waiting.reminders.iter().map(|one| around.reminder(one));
    let bundles = waiting.bundles.iter();
    let bundles = bundles.map(|(one, bills)| around.bundle(one, bills));
    let mut kept = 0;
    let mut batch = Vec::with_capacity(BATCH);
    for paper in reminders.chain(bundles) {
        batch.push(paper?);
        if batch.len() == BATCH {
            desk.keep_printed_dues(&waiting, &batch, now()).await?;
            kept += batch.len();
            batch.clear();
        }
    }
    desk.keep_printed_dues(&waiting, &batch, now()).await?;
    Ok(kept + batch.len())
}

/// The titles of the meetings that are named, in each language that is wanted.
async fn titles_of(
    desk: &Desk,
    waiting: &DuesToPrint,
) -> Result<BTreeMap<Language, Titles>, Stopped> {
    let states = desk.states().await?;
    let of_reminders = waiting.reminders.iter().flat_map(|one| &one.notices);
    let of_reminders = of_reminders.map(|one| (one.meeting.clone(), one.budget.clone()));
    let of_bundles = waiting.bundles.iter().flat_map(|(_, bills)| bills);
    let of_bundles = of_bundles.map(|bill| (bill.meeting.clone(), bill.budget.clone()));
    let purses: BTreeSet<Purse> = of_reminders.chain(of_bundles).collect();
    let in_reminders = waiting.reminders.iter().map(|one| one.language);
    let in_bundles = waiting.bundles.iter().map(|(one, _)| one.packed.language);
    let languages: BTreeSet<Language> = in_reminders.chain(in_bundles).collect();
    let mut all = BTreeMap::new();
    for language in languages {
        all.insert(language, titles(desk, &states, &purses, language).await?);
    }
    Ok(all)
}

/// What stands around the papers of one look.
struct Around<'a> {
    titles: BTreeMap<Language, Titles>,
    waiting: &'a DuesToPrint,
    missions: &'a [Mission],
    site: &'a Site,
}

impl Around<'_> {
    fn frame(
        &self,
        meeting: Option<&MeetingKey>,
        purses: &BTreeSet<Purse>,
        to: To<'_>,
    ) -> Result<Frame, Stopped> {
        let meeting = meeting.and_then(|key| self.waiting.meeting(key));
        let meeting = meeting.ok_or_else(|| stopped(to, "it names no meeting".to_owned()))?;
        Ok(Frame::of(meeting, to, purses, (self.missions, self.site)))
    }

    fn reminder(&self, one: &Reminder) -> Result<Printed, Stopped> {
        let to = To {
            payer: &one.payer,
            dated: one.dated,
            language: one.language,
        };
        let notices = one.notices.iter();
        let purses = notices.map(|of| (of.meeting.clone(), of.budget.clone()));
        let frame = self.frame(meeting_of_reminder(one), &purses.collect(), to)?;
        let around = reminder::Around {
            sheet: frame.sheet(),
            office: frame.office,
            titles: &self.titles[&one.language],
            bundled: &self.waiting.bundled,
        };
        let paper = reminder::compose(one, around);
        let pdf = paper.and_then(|paper| reminder::print(&PRESS, &paper));
        printed(one.number, frame.code, to, pdf)
    }

    fn bundle(&self, one: &Bundle, bills: &[Bill]) -> Result<Printed, Stopped> {
        let to = To {
            payer: &one.packed.payer,
            dated: one.dated,
            language: one.packed.language,
        };
        let purses = bills
            .iter()
            .map(|of| (of.meeting.clone(), of.budget.clone()));
        let frame = self.frame(meeting_of_bundle(bills), &purses.collect(), to)?;
        let around = bundle::Around {
            sheet: frame.sheet(),
            payer: &frame.name,
            titles: &self.titles[&to.language],
            bills,
        };
        let paper = bundle::compose(one, around);
        let pdf = paper.and_then(|paper| bundle::print(&PRESS, &paper));
        printed(one.number, frame.code, to, pdf)
    }
}

fn printed(
    number: Serial,
    code: Code,
    to: To<'_>,
    pdf: Result<Pdf, Fault>,
) -> Result<Printed, Stopped> {
    let pdf = pdf.map_err(|fault| stopped(to, fault.to_string()))?;
    Ok((number, code, pdf.bytes))
}

fn stopped(to: To<'_>, why: String) -> Stopped {
    Stopped::Sheet {
        addressee: to.payer.to_string(),
        language: to.language,
        why,
    }
}
