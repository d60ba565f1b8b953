//! A statement while it is read: what stood in it so far, and what becomes of an entry when it ends.
//! An entry that bundles several payments becomes one entry for each where they add up to it. It
//! refuses an entry without amount, direction, day or status.

use domain::money::amount::{Amount, Currency};
use domain::money::bank::{self, Direction, Entry, Statement};
use jiff::civil::Date;

use super::value::Value;
use crate::bank::{FaultKind, Faults, MOST_ENTRIES, Remark, RemarkKind, name, shown};

/// A statement that is open.
pub(super) struct Draft {
    pub(super) line: u64,
    pub(super) id: Option<String>,
    pub(super) page: Option<u64>,
    iban: Option<String>,
    number: Option<String>,
    currency: Option<Currency>,
    balance: Balance,
    opening: Option<Amount>,
    previous: Option<Amount>,
    closing: Option<Amount>,
    entry: Booking,
    entries: Vec<Entry>,
}

#[derive(Default)]
struct Balance {
    line: u64,
    faults_before: usize,
    code: Option<String>,
    amount: Option<Amount>,
    direction: Option<Direction>,
}

/// An entry that is open.
#[derive(Default)]
struct Booking {
    line: u64,
    faults_before: usize,
    amount: Option<Amount>,
    direction: Option<Direction>,
    status: Option<String>,
    booked: Option<Date>,
    valued: Option<Date>,
    reference: Option<String>,
    reversal: Option<bool>,
    information: String,
    sent: Sent,
    charges: Charges,
    payments: Vec<Payment>,
}

/// One payment of an entry.
#[derive(Default)]
struct Payment {
    line: u64,
    amount: Option<Amount>,
    transferred: Option<Amount>,
    direction: Option<Direction>,
    reference: Option<String>,
    ids: String,
    debtor: Option<String>,
    ultimate_debtor: Option<String>,
    creditor: Option<String>,
    ultimate_creditor: Option<String>,
    initiator: Option<String>,
    words: String,
    information: String,
    sent: Sent,
    charges: Charges,
}

/// What was sent, and the rate.
#[derive(Default, Clone)]
struct Sent {
    amount: Option<Amount>,
    rate: Option<String>,
}

/// What banks took: the record that is open, and the sum of those before it.
#[derive(Default)]
struct Charges {
    amount: Option<Amount>,
    direction: Option<Direction>,
    included: Option<bool>,
    total: Option<Amount>,
    sum: Option<Amount>,
    cannot_be_added: bool,
}

impl Draft {
    pub(super) fn new(line: u64) -> Self {
        Self {
            line,
            id: None,
            page: None,
            iban: None,
            number: None,
            currency: None,
            balance: Balance::default(),
            opening: None,
            previous: None,
            closing: None,
            entry: Booking::default(),
            entries: Vec::new(),
        }
    }

    /// An element opened.
    pub(super) fn entered(
        &mut self,
        path: &[&str],
        line: u64,
        entries: &mut usize,
        faults: &mut Faults,
    ) {
        match path {
            ["Bal"] => {
                self.balance = Balance {
                    line,
                    faults_before: faults.count(),
                    ..Balance::default()
                };
            }
            ["Ntry"] => {
                self.entry = Booking {
                    line,
                    faults_before: faults.count(),
                    ..Booking::default()
                };
                count(line, entries, faults);
            }
            ["Ntry", "NtryDtls", "TxDtls"] => {
                // The first payment is the entry itself.
                if !self.entry.payments.is_empty() {
                    count(line, entries, faults);
                }
                if !faults.are_over() {
                    self.entry.payments.push(Payment {
                        line,
                        ..Payment::default()
                    });
                }
            }
            _ => {}
        }
    }

    /// An element with a value closed.
    pub(super) fn value(&mut self, path: &[&str], value: &mut Value<'_>) {
        match path {
            ["Ntry", "NtryDtls", "TxDtls", below @ ..] => {
                if let Some(payment) = self.entry.payments.last_mut() {
                    payment.value(below, value);
                }
            }
            ["Ntry", below @ ..] => self.entry.value(below, value),
            ["Bal", "Tp", "CdOrPrtry", "Cd"] => value.text(&mut self.balance.code),
            ["Bal", "Amt"] => value.amount(&mut self.balance.amount),
            ["Bal", "CdtDbtInd"] => value.direction(&mut self.balance.direction),
            ["Id"] => value.text(&mut self.id),
            ["StmtPgntn", "PgNb"] => value.page(&mut self.page),
            ["Acct", "Id", "IBAN"] => value.text(&mut self.iban),
            ["Acct", "Id", "Othr", "Id"] => value.text(&mut self.number),
            ["Acct", "Ccy"] => value.currency(&mut self.currency),
            _ => {}
        }
    }

    /// An element closed.
    pub(super) fn left(&mut self, path: &[&str], faults: &mut Faults, remarks: &mut Vec<Remark>) {
        match path {
            ["Bal"] => self.balance_ended(faults),
            ["Ntry"] => self.entry_ended(faults, remarks),
            ["Ntry", "Chrgs"] | ["Ntry", "Chrgs", "Rcrd"] => self.entry.charges.record_ended(),
            ["Ntry", "NtryDtls", "TxDtls", "Chrgs"]
            | ["Ntry", "NtryDtls", "TxDtls", "Chrgs", "Rcrd"] => {
                if let Some(payment) = self.entry.payments.last_mut() {
                    payment.charges.record_ended();
                }
            }
            _ => {}
        }
    }

    fn balance_ended(&mut self, faults: &mut Faults) {
        let balance = std::mem::take(&mut self.balance);
        let place = match balance.code.as_deref() {
            Some("OPBD") => &mut self.opening,
            Some("PRCD") => &mut self.previous,
            Some("CLBD") => &mut self.closing,
            _ => return,
        };
        let (Some(mut amount), Some(direction)) = (balance.amount, balance.direction) else {
            if faults.count() == balance.faults_before {
                faults.note(balance.line, FaultKind::Missing, "Bal");
            }
            return;
        };
        if direction == Direction::Out {
            amount.minor = -amount.minor;
        }
        if place.is_some_and(|before| before != amount) {
            let code = balance.code.unwrap_or_default();
            faults.note(balance.line, FaultKind::Repeated, &code);
        }
        *place = Some(amount);
        self.same_currency(balance.line, amount, faults);
    }

    /// The account has one currency; where it does not say which, the first amount does.
    fn same_currency(&mut self, line: u64, amount: Amount, faults: &mut Faults) {
        let currency = *self.currency.get_or_insert(amount.currency);
        if currency != amount.currency {
            let code = amount.currency.code().to_owned();
            faults.note(line, FaultKind::OtherCurrency, &code);
        }
    }

    fn entry_ended(&mut self, faults: &mut Faults, remarks: &mut Vec<Remark>) {
        let mut booking = std::mem::take(&mut self.entry);
        // What could not be read is told; that it is missing as well says nothing new.
        if faults.count() > booking.faults_before {
            return;
        }
        let Some(status) = booking.status.take() else {
            faults.note(booking.line, FaultKind::Missing, "Sts");
            return;
        };
        let Some(amount) = booking.amount else {
            faults.note(booking.line, FaultKind::Missing, "Amt");
            return;
        };
        let mut remark = |kind, found: &str| {
            remarks.push(Remark {
                line: booking.line,
                kind,
                found: shown(found),
            });
        };
        if status != "BOOK" {
            let currency = amount.currency;
            remark(
                RemarkKind::NotBooked,
                &format!("{status} {amount} {currency}"),
            );
            return;
        }
        let Some(direction) = booking.direction else {
            faults.note(booking.line, FaultKind::Missing, "CdtDbtInd");
            return;
        };
        let Some(booked_on) = booking.booked.or(booking.valued) else {
            faults.note(booking.line, FaultKind::Missing, "BookgDt");
            return;
        };
        if booking.booked.is_none() {
            remark(RemarkKind::NoDayOfBooking, &booked_on.to_string());
        }
        if booking.reversal == Some(true) {
            let reference = booking.reference.as_deref().unwrap_or_default();
            remark(RemarkKind::Reversal, reference);
        }
        let line = booking.line;
        self.same_currency(line, amount, faults);
        let day = Day {
            booked_on,
            valued_on: booking.valued.unwrap_or(booked_on),
        };
        let account = self.account().unwrap_or_default().to_owned();
        let entries = booking.entries(&account, amount, direction, day, remarks);
        self.entries.extend(entries);
    }

    fn account(&self) -> Option<&str> {
        self.iban.as_deref().or(self.number.as_deref())
    }

    /// The statement, where it has an account and a currency.
    pub(super) fn statement(self, faults: &mut Faults) -> Option<Statement> {
        let Some(account) = self.account().map(str::to_owned) else {
            faults.note(self.line, FaultKind::Missing, "Acct");
            return None;
        };
        let Some(currency) = self.currency else {
            faults.note(self.line, FaultKind::Missing, "Ccy");
            return None;
        };
        Some(Statement {
            account,
            currency,
            balances: self.opening.or(self.previous).zip(self.closing),
            entries: self.entries,
        })
    }
}

fn count(line: u64, entries: &mut usize, faults: &mut Faults) {
    *entries += 1;
    if *entries > MOST_ENTRIES {
        faults.last(line, FaultKind::TooMany, "Ntry");
    }
}

/// The days of an entry.
#[derive(Clone, Copy)]
struct Day {
    booked_on: Date,
    valued_on: Date,
}

impl Booking {
    fn value(&mut self, path: &[&str], value: &mut Value<'_>) {
        match path {
            ["Amt"] => value.amount(&mut self.amount),
            ["CdtDbtInd"] => value.direction(&mut self.direction),
            ["Sts"] | ["Sts", "Cd" | "Prtry"] => value.text(&mut self.status),
            ["BookgDt", "Dt" | "DtTm"] => value.day(&mut self.booked),
            ["ValDt", "Dt" | "DtTm"] => value.day(&mut self.valued),
            ["AcctSvcrRef"] => value.text(&mut self.reference),
            ["RvslInd"] => value.indicator(&mut self.reversal),
            ["AddtlNtryInf"] => value.words(&mut self.information),
            ["AmtDtls", below @ ..] => self.sent.value(below, value),
            ["Chrgs", below @ ..] => self.charges.value(below, value),
            _ => {}
        }
    }

    /// One entry, or one for each payment of a bundle that adds up.
    fn entries(
        mut self,
        account: &str,
        amount: Amount,
        direction: Direction,
        day: Day,
        remarks: &mut Vec<Remark>,
    ) -> Vec<Entry> {
        let mut payments = std::mem::take(&mut self.payments);
        if payments.len() > 1 && !add_up(&payments, amount, direction) {
            remarks.push(Remark {
                line: self.line,
                kind: RemarkKind::BundleDiffers,
                found: format!("{amount} {}", amount.currency),
            });
            payments.clear();
        }
        let whole = Whole {
            account,
            amount,
            direction,
            day,
            booking: &self,
        };
        match payments.len() {
            0 => vec![whole.entry(Payment::default(), self.reference.as_deref(), remarks)],
            1 => {
                let mut payment = payments.pop().expect("there is one");
                payment.line = self.line;
                let own = payment.reference.clone();
                let reference = self.reference.clone().or(own);
                vec![whole.entry(payment, reference.as_deref(), remarks)]
            }
            _ => whole.bundle(payments, remarks),
        }
    }
}

/// Whether the payments of a bundle come to its amount, each with its direction.
fn add_up(payments: &[Payment], amount: Amount, direction: Direction) -> bool {
    let mut sum = 0_i128;
    for payment in payments {
        let Some(part) = payment.amount.or(payment.transferred) else {
            return false;
        };
        if part.currency != amount.currency {
            return false;
        }
        let same = payment.direction.is_none_or(|this| this == direction);
        sum += i128::from(part.minor) * if same { 1 } else { -1 };
    }
    sum == i128::from(amount.minor)
}

/// An entry of which payments are made.
struct Whole<'a> {
    account: &'a str,
    amount: Amount,
    direction: Direction,
    day: Day,
    booking: &'a Booking,
}

impl Whole<'_> {
    fn bundle(&self, payments: Vec<Payment>, remarks: &mut Vec<Remark>) -> Vec<Entry> {
        let mut entries = Vec::with_capacity(payments.len());
        for (rank, payment) in (1..).zip(payments) {
            let part = Whole {
                amount: payment
                    .amount
                    .or(payment.transferred)
                    .unwrap_or(self.amount),
                direction: payment.direction.unwrap_or(self.direction),
                ..*self
            };
            // A payment without a reference of its own is one of its entry's, by its place.
            let reference = payment.reference.clone().or_else(|| {
                let whole = self.booking.reference.as_deref()?;
                Some(format!("{whole}.{rank}"))
            });
            entries.push(part.entry(payment, reference.as_deref(), remarks));
        }
        entries
    }

    fn entry(&self, payment: Payment, reference: Option<&str>, remarks: &mut Vec<Remark>) -> Entry {
        let reversed = self.booking.reversal == Some(true);
        let came_in = (self.direction == Direction::In) != reversed;
        // The parties of a payment that is taken back stay those of the payment.
        let remitter = if came_in {
            let initiator = payment.initiator;
            both(payment.debtor.or(initiator), payment.ultimate_debtor)
        } else {
            both(payment.creditor, payment.ultimate_creditor)
        };
        let information = [payment.information, self.booking.information.clone()];
        let said = Some(payment.words).filter(|words| !words.is_empty());
        let charges = [&payment.charges, &self.booking.charges];
        if charges.iter().any(|charges| charges.cannot_be_added) {
            remarks.push(Remark {
                line: self.booking.line,
                kind: RemarkKind::ChargesDiffer,
                found: shown(reference.unwrap_or_default()),
            });
        }
        let sent = [payment.sent, self.booking.sent.clone()];
        let mut entry = Entry {
            name: String::new(),
            line: payment.line.max(self.booking.line),
            booked_on: self.day.booked_on,
            valued_on: self.day.valued_on,
            direction: self.direction,
            booking: if reversed {
                bank::Booking::TakesBack
            } else {
                bank::Booking::Plain
            },
            amount: self.amount,
            charges: charges.into_iter().find_map(Charges::taken),
            sent: sent.into_iter().find_map(|sent| sent.other(self.amount)),
            remitter,
            reference: said
                .or_else(|| information.into_iter().find(|words| !words.is_empty()))
                .unwrap_or_default(),
        };
        let reference = reference.unwrap_or_default();
        entry.name = name::name(&entry, self.account, reference, &payment.ids);
        entry
    }
}

/// Who paid and on whose behalf, where that is somebody else.
fn both(party: Option<String>, behind: Option<String>) -> String {
    match (party, behind) {
        (Some(party), Some(behind)) if party != behind => format!("{party} / {behind}"),
        (party, behind) => party.or(behind).unwrap_or_default(),
    }
}

impl Payment {
    fn value(&mut self, path: &[&str], value: &mut Value<'_>) {
        match path {
            ["Amt"] => value.amount(&mut self.amount),
            ["CdtDbtInd"] => value.direction(&mut self.direction),
            ["AmtDtls", "TxAmt", "Amt"] => value.amount(&mut self.transferred),
            ["AmtDtls", below @ ..] => self.sent.value(below, value),
            ["Chrgs", below @ ..] => self.charges.value(below, value),
            ["Refs", "AcctSvcrRef"] => value.text(&mut self.reference),
            ["Refs", "EndToEndId"] => value.words(&mut self.words),
            ["Refs", "TxId" | "InstrId" | "MsgId" | "PmtInfId" | "UETR"] => {
                value.words(&mut self.ids);
            }
            ["RmtInf", "Ustrd"]
            | [
                "RmtInf",
                "Strd",
                "AddtlRmtInf" | "CdtrRefInf" | "RfrdDocInf",
                ..,
            ] => self.remittance(path, value),
            ["RltdPties", party, "Nm"] | ["RltdPties", party, "Pty", "Nm"] => match *party {
                "Dbtr" => value.text(&mut self.debtor),
                "UltmtDbtr" => value.text(&mut self.ultimate_debtor),
                "Cdtr" => value.text(&mut self.creditor),
                "UltmtCdtr" => value.text(&mut self.ultimate_creditor),
                "InitgPty" => value.text(&mut self.initiator),
                _ => {}
            },
            ["AddtlTxInf"] => value.words(&mut self.information),
            _ => {}
        }
    }

    fn remittance(&mut self, path: &[&str], value: &mut Value<'_>) {
        if let ["RmtInf", "Ustrd"]
        | ["RmtInf", "Strd", "AddtlRmtInf"]
        | ["RmtInf", "Strd", "CdtrRefInf", "Ref"]
        | ["RmtInf", "Strd", "RfrdDocInf", "Nb"] = path
        {
            value.words(&mut self.words);
        }
    }
}

impl Sent {
    fn value(&mut self, path: &[&str], value: &mut Value<'_>) {
        match path {
            ["InstdAmt", "Amt"] => value.amount(&mut self.amount),
            ["InstdAmt" | "TxAmt" | "CntrValAmt", "CcyXchg", "XchgRate"] => {
                value.rate(&mut self.rate);
            }
            _ => {}
        }
    }

    /// What was sent, where it was another currency than what arrived.
    fn other(self, arrived: Amount) -> Option<(Amount, String)> {
        let sent = self.amount?;
        (sent.currency != arrived.currency).then(|| (sent, self.rate.unwrap_or_default()))
    }
}

impl Charges {
    fn value(&mut self, path: &[&str], value: &mut Value<'_>) {
        match path {
            ["TtlChrgsAndTaxAmt"] if self.total.is_none() => value.amount(&mut self.total),
            ["Amt"] | ["Rcrd", "Amt"] => value.amount(&mut self.amount),
            ["CdtDbtInd"] | ["Rcrd", "CdtDbtInd"] => value.direction(&mut self.direction),
            ["ChrgInclInd"] | ["Rcrd", "ChrgInclInd"] => value.indicator(&mut self.included),
            _ => {}
        }
    }

    /// Adds the record that ended; a charge that is not in the amount was not taken from it.
    fn record_ended(&mut self) {
        let (direction, included) = (self.direction.take(), self.included.take());
        let Some(mut amount) = self.amount.take() else {
            return;
        };
        if included == Some(false) {
            return;
        }
        if direction == Some(Direction::In) {
            amount.minor = -amount.minor;
        }
        match self.sum {
            None => self.sum = Some(amount),
            Some(sum) => match sum.checked_add(amount) {
                Some(sum) => self.sum = Some(sum),
                None => self.cannot_be_added = true,
            },
        }
    }

    fn taken(&self) -> Option<Amount> {
        let taken = self.sum.or(self.total)?;
        (taken.minor > 0 && !self.cannot_be_added).then_some(taken)
    }
}
