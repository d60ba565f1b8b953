//! What is owed and how it was asked for: open notices with the day by which each is truly to be paid,
//! the papers of reminders and bundles, and the letters that bring a paper of money to its payer's
//! registered addresses.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::meeting::MeetingKey;
use domain::money::account;
use domain::money::bill::{Bill, Number};
use domain::money::bundle::{self, Bundle, Held};
use domain::money::payer::PayerKey;
use domain::money::payment::Open;
use domain::money::reminder::Reminder;
use domain::money::series::Serial;
use domain::papers::code::Code;
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};
use domain::record::journal::Hash;
use jiff::Timestamp;
use store::Reader;
use store::money::bill::Part;
use store::money::payment::Payments;
use store::people::dispatch::Dispatch;

use super::bill::PDF;
use super::posted::Posted;
use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::occasion::Occasion;

/// Everything that was billed and paid, of one payer or of all, at one moment.
#[derive(Debug, Clone)]
pub(crate) struct Dues {
    /// The bills, in the order of their numbers.
    pub(crate) bills: Vec<Bill>,
    /// The payments, with what they are set against.
    pub(crate) paid: Payments,
    /// The notices that are not paid in full, each with the day by which it is truly to be paid.
    pub(crate) open: Vec<Open>,
    /// The notices that were held back.
    pub(crate) held: Vec<Held>,
    /// The bundles that were issued.
    pub(crate) bundles: Vec<Bundle>,
}

impl Dues {
    /// What stands, of one payer or of all.
    pub(crate) async fn stand(
        on: impl Into<Reader<'_>>,
        payer: Option<&PayerKey>,
    ) -> Result<Self, No> {
        let on = on.into();
        let part = payer.map_or(Part::All, |payer| Part::Payer(payer.clone()));
        let bills = store::money::bill::bills(on, &part).await?;
        let paid = store::money::payment::all(on, payer).await?;
        let held = store::money::bundle::held(on).await?;
        let bundles = store::money::bundle::bundles(on, payer).await?;
        let mut open = account::open(&bills, &paid.allocations);
        bundle::mark(&mut open, &held, &bundles);
        Ok(Self {
            bills,
            paid,
            open,
            held,
            bundles,
        })
    }

    /// What of it is one payer's.
    pub(crate) fn of(&self, payer: &PayerKey) -> Self {
        let paid = &self.paid;
        let payments = paid.payments.iter();
        let payments: Vec<_> = payments
            .filter(|one| one.payer.as_ref() == Some(payer))
            .cloned()
            .collect();
        let allocations = paid.allocations.iter().filter(|one| one.payer == *payer);
        let repayments = paid.repayments.iter();
        let repayments = repayments.filter(|one| payments.iter().any(|of| of.id == one.payment));
        let bills = self.bills.iter().filter(|bill| bill.drawn.payer == *payer);
        let open = self.open.iter().filter(|open| open.payer == *payer);
        let bundles = self
            .bundles
            .iter()
            .filter(|bundle| bundle.packed.payer == *payer);
        Self {
            bills: bills.cloned().collect(),
            paid: Payments {
                allocations: allocations.cloned().collect(),
                repayments: repayments.cloned().collect(),
                payments,
            },
            open: open.cloned().collect(),
            held: self.held.clone(),
            bundles: bundles.cloned().collect(),
        }
    }

    /// The bill with a number.
    pub(crate) fn bill(&self, number: Number) -> Option<&Bill> {
        let at = self.bills.binary_search_by_key(&number, |bill| bill.number);
        self.bills.get(at.ok()?)
    }

    /// The bills of a meeting, in the order of their numbers.
    pub(crate) fn bills_of_meeting(&self, key: &MeetingKey) -> Vec<Bill> {
        let ours = self.bills.iter().filter(|bill| bill.meeting == *key);
        ours.cloned().collect()
    }

    /// The notices that wait to be asked for together.
    pub(crate) fn waiting(&self) -> Vec<&Open> {
        bundle::waiting(&self.held, &self.bundles, &self.open)
    }

    /// The bills of some numbers, in their order.
    fn bills_of<'a>(&self, numbers: impl Iterator<Item = &'a Number>) -> Vec<Bill> {
        numbers
            .filter_map(|number| self.bill(*number).cloned())
            .collect()
    }
}

/// Bundles and reminders that wait for their papers.
#[derive(Debug, Clone, Default)]
pub struct DuesToPrint {
    /// The reminders.
    pub reminders: Vec<Reminder>,
    /// The bundles, each with its notices.
    pub bundles: Vec<(Bundle, Vec<Bill>)>,
    /// In which bundle a notice was asked for.
    pub bundled: BTreeMap<Number, Serial>,
    /// The meetings over which their letters are laid.
    pub meetings: BTreeMap<MeetingKey, MeetingInLaw>,
}

impl DuesToPrint {
    /// The meeting of the latest notice, whose office writes.
    pub fn meeting(&self, latest: &MeetingKey) -> Option<&MeetingInLaw> {
        self.meetings.get(latest)
    }
}

/// The meeting of the latest of some notices.
pub fn latest<'a>(
    notices: impl IntoIterator<Item = (Number, &'a MeetingKey)>,
) -> Option<&'a MeetingKey> {
    let latest = notices.into_iter().max_by_key(|(number, _)| *number);
    latest.map(|(_, meeting)| meeting)
}

/// The meeting over which the letter of a reminder is laid.
pub fn meeting_of_reminder(one: &Reminder) -> Option<&MeetingKey> {
    latest(one.notices.iter().map(|of| (of.notice, &of.meeting)))
}

/// The meeting over which the letter of a bundle is laid.
pub fn meeting_of_bundle(bills: &[Bill]) -> Option<&MeetingKey> {
    latest(bills.iter().map(|bill| (bill.number, &bill.meeting)))
}

/// The kind of a letter that calls what is owed to mind.
const REMINDER: &str = "dues";
/// The kind of a letter that asks for small notices together.
const BUNDLE: &str = "bundle";

/// A bundle with the papers that go along with its own.
#[derive(Debug, Clone)]
pub struct BundleToPost {
    /// The bundle.
    pub bundle: Bundle,
    /// The papers of its notices.
    pub papers: Vec<(Number, Vec<u8>)>,
}

impl Desk {
    /// Reminders and bundles that have no paper yet, with what stands around them, for the clerk.
    pub async fn dues_to_print(&self) -> Result<DuesToPrint, No> {
        // The clerk asks twice a second; as a rule there is nothing.
        if !store::money::series::any_unprinted(&self.store).await? {
            return Ok(DuesToPrint::default());
        }
        let dues = self.dues().await?;
        let printed = store::money::series::printed(&self.store).await?;
        let mut reminders = store::money::reminder::all(&self.store, None, &dues.bills).await?;
        reminders.retain(|one| !printed.contains_key(&one.number));
        let unprinted = dues.bundles.iter();
        let unprinted = unprinted.filter(|one| !printed.contains_key(&one.number));
        let with_bills = unprinted.map(|bundle| {
            let numbers = bundle.packed.notices.iter().map(|(number, _)| number);
            (bundle.clone(), dues.bills_of(numbers))
        });
        let bundles: Vec<(Bundle, Vec<Bill>)> = with_bills.collect();
        let of_reminders = reminders.iter().filter_map(meeting_of_reminder);
        let of_bundles = bundles.iter();
        let of_bundles = of_bundles.filter_map(|(_, bills)| meeting_of_bundle(bills));
        let keys: BTreeSet<&MeetingKey> = of_reminders.chain(of_bundles).collect();
        let mut meetings = BTreeMap::new();
        for key in keys {
            meetings.insert(key.clone(), self.meeting(key).await?);
        }
        let bundled = dues.open.iter();
        let bundled = bundled.filter_map(|one| Some((one.bill, one.bundle?)));
        Ok(DuesToPrint {
            bundled: bundled.collect(),
            reminders,
            bundles,
            meetings,
        })
    }

    /// Keeps papers that the clerk has printed, each with the code by which it is proved, and lays
    /// them for the registered addresses of those who pay.
    pub async fn keep_printed_dues(
        &self,
        of: &DuesToPrint,
        papers: &[(Serial, Code, Vec<u8>)],
        at: Timestamp,
    ) -> Result<(), No> {
        let missions = self.missions().await?;
        let letters = papers.iter().flat_map(|(number, _, bytes)| {
            let posted = posted(of, *number, Hash::of(bytes));
            posted.map_or_else(Vec::new, |posted| posted.letters(&missions, at))
        });
        let letters: Vec<Dispatch> = letters.collect();
        self.store
            .act_on_version(async |tx| {
                store::money::series::keep_printed(&tx, papers, PDF, at).await?;
                store::people::dispatch::lay(&tx, &letters).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// The paper of a reminder or bundle, for whoever may read the site's money; `None` until it is
    /// printed.
    pub async fn dues_paper(
        &self,
        occasion: &Occasion<'_>,
        number: Serial,
    ) -> Result<Option<Vec<u8>>, No> {
        self.permitted(occasion, Act::Show, &Scope::Site).await?;
        self.paper_of_serial(number).await
    }

    /// The same of the payer's own, for its delegation.
    pub async fn own_dues_paper(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
        number: Serial,
    ) -> Result<Option<Vec<u8>>, No> {
        let account = self.own_account(occasion, key, participant).await?;
        let reminders = account.reminders.iter().map(|one| one.number);
        let bundles = account.bundles.iter().map(|one| one.number);
        if !reminders.chain(bundles).any(|own| own == number) {
            return Err(No::unknown("paper", number));
        }
        self.paper_of_serial(number).await
    }

    async fn paper_of_serial(&self, number: Serial) -> Result<Option<Vec<u8>>, No> {
        let printed = store::money::series::printed(&self.store).await?;
        match printed.get(&number) {
            None => Ok(None),
            Some(printed) => Ok(store::papers::paper::bytes(&self.store, printed.paper).await?),
        }
    }

    /// The reminder that a letter brings, for the post to write it.
    pub async fn reminder_of_letter(&self, letter: &Dispatch) -> Result<Reminder, No> {
        let payer = payer_of(letter)?;
        let dues = self.dues().await?;
        let all = store::money::reminder::all(&self.store, Some(&payer), &dues.bills).await?;
        let named = |one: &Reminder| one.number.to_string() == letter.about;
        let found = all.into_iter().find(named);
        found.ok_or_else(|| No::unknown("reminder", &letter.about))
    }

    /// The bundle that a letter brings with the papers of its notices, for the post to write it.
    pub async fn bundle_of_letter(&self, letter: &Dispatch) -> Result<BundleToPost, No> {
        let payer = payer_of(letter)?;
        let all = store::money::bundle::bundles(&self.store, Some(&payer)).await?;
        let named = |one: &Bundle| one.number.to_string() == letter.about;
        let bundle = all.into_iter().find(named);
        let bundle = bundle.ok_or_else(|| No::unknown("bundle", &letter.about))?;
        let mut papers = Vec::new();
        for (notice, _) in &bundle.packed.notices {
            if let Some(printed) = store::money::bill::printed_of(&self.store, *notice).await? {
                papers.push((*notice, self.paper(printed.paper).await?));
            }
        }
        Ok(BundleToPost { bundle, papers })
    }
}

/// The payer that a letter goes to.
fn payer_of(letter: &Dispatch) -> Result<PayerKey, No> {
    let payer = letter.participant.to_string().parse();
    payer.map_err(|_| No::unknown("account", &letter.participant))
}

/// What goes out with a number.
fn posted(of: &DuesToPrint, number: Serial, paper: Hash) -> Option<Posted<'_>> {
    let reminder = of.reminders.iter().find(|one| one.number == number);
    let bundle = of.bundles.iter().find(|(one, _)| one.number == number);
    let (kind, payer, meeting) = match (reminder, bundle) {
        (Some(one), _) => (REMINDER, &one.payer, meeting_of_reminder(one)?),
        (None, Some((one, bills))) => (BUNDLE, &one.packed.payer, meeting_of_bundle(bills)?),
        (None, None) => return None,
    };
    Some(Posted {
        kind,
        about: number.to_string(),
        to: payer.iso3(),
        paper: Some(paper),
        meeting: of.meeting(meeting)?,
    })
}
