//! When the answer is no: what the rules refuse, what is not known, what does not read, what broke.
//! It carries codes and data; the door makes sentences of them.

use domain::convening::correspondence::LetterFault;
use domain::convening::mail::intake;
use domain::convening::note::Refusal;
use domain::convening::publication;
use domain::law::reading::ReadFault;
use domain::money::assessment::Unshared;
use domain::money::bank::Uneven;
use domain::money::payment::form;
use domain::money::{bill, books, bundle, closing, estimate, fund, payment, reminder, sponsorship};
use domain::people::composition::CompositionFault;
use domain::people::correspondent::LinkRefusal;
use domain::people::delegation;
use domain::people::dispatch::DeliveryFault;
use domain::people::reconciliation;
use domain::people::request;
use domain::people::request::form::RequestFault;
use domain::people::role::NotPermitted;

/// Why an act was not done.
#[derive(Debug, thiserror::Error)]
pub enum No {
    /// The person may not.
    #[error("not permitted: {0:?}")]
    NotPermitted(NotPermitted),
    /// The rules of a note or letter refuse.
    #[error("refused: {}", .0.code())]
    Refused(Box<Refusal>),
    /// A delegation's composition is not taken.
    #[error("not taken: {}", .0.code())]
    Delegation(delegation::Refusal),
    /// Differences of two lists are not settled or asked about.
    #[error("not settled: {}", .0.code())]
    Reconciliation(reconciliation::Refusal),
    /// A composition has faults, each at its place; nothing was changed.
    #[error("{} faults of the composition", .0.len())]
    Composition(Vec<CompositionFault>),
    /// A publication has faults, each at its field; nothing was changed.
    #[error("{} faults of the publication", .0.len())]
    Publication(Vec<publication::Fault>),
    /// An estimate has faults, each at its field; nothing was changed.
    #[error("{} faults of the estimate", .0.len())]
    Estimate(Vec<estimate::form::Fault>),
    /// Costs are not shared.
    #[error("not shared: {}", .0.code())]
    Unshared(Box<Unshared>),
    /// Bills are not drawn up or issued.
    #[error("not taken: {}", .0.code())]
    Bill(bill::Refusal),
    /// Bundles are not drawn up or issued.
    #[error("not taken: {}", .0.code())]
    Bundle(bundle::Refusal),
    /// Nobody is reminded.
    #[error("not sent: {}", .0.code())]
    Reminder(reminder::Refusal),
    /// Accounts are not closed.
    #[error("not closed: {}", .0.code())]
    Closing(closing::Refusal),
    /// The books of a period are not given.
    #[error("not given: {}", .0.code())]
    Books(books::Refusal),
    /// A movement of a fund is not entered.
    #[error("not entered: {}", .0.code())]
    Fund(fund::Refusal),
    /// A step about a request for sponsorship is not taken.
    #[error("not taken: {}", .0.code())]
    Sponsorship(sponsorship::Refusal),
    /// A request for sponsorship has faults, each at its field; nothing was changed.
    #[error("{} faults of the request", .0.len())]
    SponsorshipForm(Vec<sponsorship::form::Fault>),
    /// A payment is not set against a bill.
    #[error("not taken: {}", .0.code())]
    Payment(payment::Refusal),
    /// Statements of a bank do not add up; nothing of them was taken.
    #[error("{} statements that do not add up", .0.len())]
    Uneven(Vec<Uneven>),
    /// A payment that was typed has faults, each at its field; nothing was changed.
    #[error("{} faults of the payment", .0.len())]
    PaymentForm(Vec<form::Fault>),
    /// A letter that came in does not read; nothing was registered.
    #[error("{} faults of the letter", .0.len())]
    Letter(Vec<LetterFault>),
    /// A step with a mail is not taken.
    #[error("not taken: {}", .0.code())]
    Mail(intake::Refusal),
    /// A delivery that was typed has faults; nothing was recorded.
    #[error("{} faults of the delivery", .0.len())]
    Delivery(Vec<DeliveryFault>),
    /// A link opens nothing.
    #[error("no link: {}", .0.code())]
    Link(LinkRefusal),
    /// A step about a request to attend is not taken.
    #[error("not taken: {}", .0.code())]
    Request(Box<request::Refusal>),
    /// A form about a request has faults, each at its field; nothing was changed.
    #[error("{} faults of the form", .0.len())]
    RequestForm(Vec<RequestFault>),
    /// Nothing of that name is on record.
    #[error("unknown {kind}: {key}")]
    Unknown {
        /// What was looked for: `meeting`, `person`.
        kind: &'static str,
        /// Its key.
        key: String,
    },
    /// Something of that name is already on record.
    #[error("{kind} {key} is already on record")]
    Exists {
        /// What it is.
        kind: &'static str,
        /// Its key.
        key: String,
    },
    /// A text does not read; nothing was changed.
    #[error("{name}: {} faults", faults.len())]
    Faults {
        /// The file's or field's name.
        name: String,
        /// Every fault.
        faults: Vec<ReadFault>,
    },
    /// Nobody would be left to administer the site.
    #[error("the last administrator")]
    LastAdministrator,
    /// Someone else changed it meanwhile.
    #[error("changed meanwhile")]
    Stale,
    /// Something broke.
    #[error(transparent)]
    Broken(store::Fault),
}

impl From<store::Fault> for No {
    fn from(fault: store::Fault) -> Self {
        match fault {
            store::Fault::Stale => Self::Stale,
            other => Self::Broken(other),
        }
    }
}

impl From<Refusal> for No {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<delegation::Refusal> for No {
    fn from(refusal: delegation::Refusal) -> Self {
        Self::Delegation(refusal)
    }
}

impl From<reconciliation::Refusal> for No {
    fn from(refusal: reconciliation::Refusal) -> Self {
        Self::Reconciliation(refusal)
    }
}

impl From<intake::Refusal> for No {
    fn from(refusal: intake::Refusal) -> Self {
        Self::Mail(refusal)
    }
}

impl From<Unshared> for No {
    fn from(why: Unshared) -> Self {
        Self::Unshared(Box::new(why))
    }
}

impl From<books::Refusal> for No {
    fn from(refusal: books::Refusal) -> Self {
        Self::Books(refusal)
    }
}

impl From<fund::Refusal> for No {
    fn from(refusal: fund::Refusal) -> Self {
        Self::Fund(refusal)
    }
}

impl From<sponsorship::Refusal> for No {
    fn from(refusal: sponsorship::Refusal) -> Self {
        Self::Sponsorship(refusal)
    }
}

impl From<closing::Refusal> for No {
    fn from(refusal: closing::Refusal) -> Self {
        Self::Closing(refusal)
    }
}

impl From<bill::Refusal> for No {
    fn from(refusal: bill::Refusal) -> Self {
        Self::Bill(refusal)
    }
}

impl From<bundle::Refusal> for No {
    fn from(refusal: bundle::Refusal) -> Self {
        Self::Bundle(refusal)
    }
}

impl From<reminder::Refusal> for No {
    fn from(refusal: reminder::Refusal) -> Self {
        Self::Reminder(refusal)
    }
}

impl From<payment::Refusal> for No {
    fn from(refusal: payment::Refusal) -> Self {
        Self::Payment(refusal)
    }
}

impl From<LinkRefusal> for No {
    fn from(refusal: LinkRefusal) -> Self {
        Self::Link(refusal)
    }
}

impl From<NotPermitted> for No {
    fn from(refusal: NotPermitted) -> Self {
        Self::NotPermitted(refusal)
    }
}

impl No {
    /// The answer to a name that is not on record.
    pub fn unknown(kind: &'static str, key: impl ToString) -> Self {
        Self::Unknown {
            kind,
            key: key.to_string(),
        }
    }
}
