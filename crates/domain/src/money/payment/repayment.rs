//! Money that went back: a payment that the bank took back, or what was sent back to who paid. Rule: a
//! payment itself is never changed; what went back is a row of its own that names the bank's paper.
//! What stands against a bill is taken back first, so that the bill is owed again; what is sent back is
//! entered by another person than who entered the payment. It pays nothing out: a treasury does.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Amount, Payment, Refusal};
use crate::money::ledger::{Account, Entry, Kind, Posting, Side, moved};
use crate::people::person::PersonId;

/// Why money went back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// The bank took the whole payment back.
    TakenBack,
    /// What was too much, twice or of nobody was sent back.
    SentBack,
}

impl Ground {
    /// Both.
    pub const ALL: [Self; 2] = [Self::TakenBack, Self::SentBack];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TakenBack => "taken_back",
            Self::SentBack => "sent_back",
        }
    }
}

/// Money of a payment that went back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repayment {
    /// The identifier.
    pub id: Uuid,
    /// The payment.
    pub payment: Uuid,
    /// The day the bank counts it for.
    pub on: Date,
    /// How much of the payment, above zero; minor units of its currency.
    pub minor: i64,
    /// Why.
    pub ground: Ground,
    /// The bank's paper, as it is called there: an entry of a statement, an order.
    pub evidence: String,
    /// What a person says to it.
    pub reason: String,
    /// When it was entered, and by whom.
    pub entered: (Timestamp, PersonId),
}

impl Repayment {
    /// What it does to the accounts. A payment taken back undoes all that the payment did, with the
    /// charges that the secretariat bore; what is sent back leaves the bank.
    pub fn entry(&self, of: &Payment, id: Uuid) -> Entry {
        let (kind, postings) = match self.ground {
            Ground::TakenBack => (Kind::PaymentTakenBack, contrary(of.postings())),
            Ground::SentBack => {
                let bank = Side::of(Account::Bank);
                (Kind::Refund, moved(of.unapplied(), bank, self.minor))
            }
        };
        Entry {
            id,
            on: self.on,
            kind,
            subject: self.id.to_string(),
            currency: of.amount.currency,
            postings,
            at: self.entered.0,
            by: self.entered.1,
        }
    }
}

fn contrary(mut postings: Vec<Posting>) -> Vec<Posting> {
    for posting in &mut postings {
        posting.minor = -posting.minor;
    }
    postings
}

/// How much of a payment went back; minor units.
pub fn went_back(payment: &Payment, repayments: &[Repayment]) -> i64 {
    let ours = repayments.iter().filter(|one| one.payment == payment.id);
    ours.map(|one| one.minor).sum()
}

/// Whether money of a payment, of which `left_minor` is left, may be entered as gone back.
pub fn may_go_back(one: &Repayment, of: &Payment, left_minor: i64) -> Result<(), Refusal> {
    if one.minor <= 0 {
        return Err(Refusal::Nothing);
    }
    if one.minor > left_minor {
        let left = Amount::of(left_minor, of.amount.currency);
        return Err(Refusal::MoreThanLeft { left });
    }
    if one.evidence.trim().is_empty() {
        return Err(Refusal::NoEvidence);
    }
    if one.reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    if one.on < of.on {
        return Err(Refusal::BeforePayment(of.on));
    }
    if one.ground == Ground::SentBack && one.entered.1 == of.entered_by {
        return Err(Refusal::SecondPerson);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::samples::paid;
    use super::*;

    fn back(ground: Ground, minor: i64) -> Repayment {
        Repayment {
            id: Uuid::nil(),
            payment: Uuid::nil(),
            on: date(2024, 6, 1),
            minor,
            ground,
            evidence: "statement 6, entry 12".to_owned(),
            reason: "paid twice".to_owned(),
            entered: (Timestamp::UNIX_EPOCH, PersonId(Uuid::from_u128(9))),
        }
    }

    #[test]
    fn a_payment_taken_back_leaves_every_account_as_it_was() {
        let mut payment = paid(1_000, Some("FRA"), "");
        payment.charges_minor = 15;
        let came = Entry {
            kind: Kind::Payment,
            postings: payment.postings(),
            ..back(Ground::TakenBack, 1_000).entry(&payment, Uuid::nil())
        };
        let went = back(Ground::TakenBack, 1_000).entry(&payment, Uuid::nil());
        assert_eq!(went.proved(), Ok(()));
        let left = crate::money::ledger::balances([&came, &went]);
        assert!(left.is_empty(), "{left:?}");
    }

    #[test]
    fn what_is_sent_back_leaves_the_bank_and_the_payers_account() {
        let payment = paid(1_000, Some("FRA"), "");
        let went = back(Ground::SentBack, 400).entry(&payment, Uuid::nil());
        assert_eq!(went.proved(), Ok(()));
        let on = |account| {
            let ours = went.postings.iter().filter(|one| one.account == account);
            ours.map(|one| one.minor).sum::<i64>()
        };
        assert_eq!((on(Account::Bank), on(Account::Unapplied)), (-400, 400));
    }

    #[test]
    fn money_goes_back_with_a_paper_a_reason_and_by_another_hand() {
        let payment = paid(1_000, Some("FRA"), "");
        let refused = |change: fn(&mut Repayment)| {
            let mut one = back(Ground::SentBack, 400);
            change(&mut one);
            may_go_back(&one, &payment, 400)
        };
        assert_eq!(refused(|_| {}), Ok(()));
        assert_eq!(refused(|one| one.minor = 0), Err(Refusal::Nothing));
        let left = Amount::of(400, payment.amount.currency);
        let more = Err(Refusal::MoreThanLeft { left });
        assert_eq!(refused(|one| one.minor = 401), more);
        let bare = Err(Refusal::NoEvidence);
        assert_eq!(refused(|one| one.evidence = " ".to_owned()), bare);
        let silent = Err(Refusal::NoReason);
        assert_eq!(refused(|one| one.reason.clear()), silent);
        let early = Err(Refusal::BeforePayment(payment.on));
        assert_eq!(refused(|one| one.on = date(1999, 1, 1)), early);
        let own = |one: &mut Repayment| one.entered.1 = PersonId(Uuid::nil());
        assert_eq!(refused(own), Err(Refusal::SecondPerson));
        let bank = Repayment {
            entered: (Timestamp::UNIX_EPOCH, payment.entered_by),
            ..back(Ground::TakenBack, 400)
        };
        assert_eq!(may_go_back(&bank, &payment, 400), Ok(()), "a bank's act");
    }
}
