//! Payments as they came in, who sent them, and what they are set against. A payment is never changed;
//! an allocation that was wrong is taken back by a row that says who and why.

use std::collections::{BTreeMap, HashMap};

use domain::convening::meeting::MeetingKey;
use domain::money::amount::{Amount, Currency};
use domain::money::bill::Number;
use domain::money::payer::PayerKey;
use domain::money::payment::repayment::Repayment;
use domain::money::payment::{Allocation, Exchange, Payment, Source};
use domain::people::person::PersonId;
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::bill::{key_of, read_budget};
use super::repayment;
use crate::column::{
    hash, id, instant, name, read_date, read_hash, read_id, read_instant, read_key, read_name,
    read_number,
};
use crate::convening::meeting;
use crate::link::Counting;
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "payment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub paid_on: String,
        pub minor: i64,
        pub currency: String,
        pub charges_minor: i64,
        pub sent_minor: Option<i64>,
        pub sent_currency: Option<String>,
        pub sent_rate: Option<String>,
        pub remitter: String,
        pub reference: String,
        pub file: Option<Vec<u8>>,
        pub account: Option<String>,
        pub entry: Option<String>,
        pub entered_at: i64,
        pub entered_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod payer {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "payment_payer")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub payment_id: Vec<u8>,
        pub payer: String,
        pub named_at: i64,
        pub named_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod allocation {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "allocation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub payment_id: Vec<u8>,
        pub bill_kind: String,
        pub bill_year: i64,
        pub bill_serial: i64,
        pub meeting_id: Vec<u8>,
        pub payer: String,
        pub minor: i64,
        pub ground: String,
        pub made_at: i64,
        pub made_by: Vec<u8>,
        pub budget: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod undone {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "allocation_undone")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub allocation_id: Vec<u8>,
        pub reason: String,
        pub undone_at: i64,
        pub undone_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps payments. An entry of a statement that another took in meanwhile is [`Fault::Stale`].
pub async fn keep(tx: &Tx, payments: &[Payment]) -> Result<(), Fault> {
    let rows = payments.iter().map(|payment| {
        let (file, account, entry) = match &payment.source {
            Source::Statement {
                file,
                account,
                entry,
            } => (
                Some(hash(*file)),
                Some(account.clone()),
                Some(entry.clone()),
            ),
            Source::Hand => (None, None, None),
        };
        let sent = payment.exchange.as_ref();
        row::Model {
            id: id(payment.id),
            paid_on: payment.on.to_string(),
            minor: payment.amount.minor,
            currency: payment.amount.currency.code().to_owned(),
            charges_minor: payment.charges_minor,
            sent_minor: sent.map(|sent| sent.received.minor),
            sent_currency: sent.map(|sent| sent.received.currency.code().to_owned()),
            sent_rate: sent.map(|sent| sent.rate.clone()),
            remitter: payment.remitter.clone(),
            reference: payment.reference.clone(),
            file,
            account,
            entry,
            entered_at: instant(payment.entered_at),
            entered_by: id(payment.entered_by.0),
        }
    });
    match tx.link().insert::<row::Entity>(rows.collect()).await {
        Err(Fault::Duplicate(_)) => return Err(Fault::Stale),
        kept => kept?,
    }
    for payment in payments {
        if let Some(payer) = &payment.payer {
            let act = (payment.entered_at, payment.entered_by);
            name_payer(tx, payment.id, payer, act).await?;
        }
    }
    Ok(())
}

/// Keeps who sent a payment; one whose payer is known already is [`Fault::Stale`].
pub async fn name_payer(
    tx: &Tx,
    payment: Uuid,
    payer: &PayerKey,
    (at, by): (Timestamp, PersonId),
) -> Result<(), Fault> {
    let row = payer::Model {
        payment_id: id(payment),
        payer: payer.to_string(),
        named_at: instant(at),
        named_by: id(by.0),
    };
    match tx.link().insert::<payer::Entity>(vec![row]).await {
        Err(Fault::Duplicate(_)) => Err(Fault::Stale),
        kept => kept,
    }
}

/// Keeps what payments are set against.
pub async fn allocate(tx: &Tx, allocations: &[(Uuid, Allocation)]) -> Result<(), Fault> {
    let rows = allocations
        .iter()
        .map(|(meeting_id, one)| allocation::Model {
            id: id(one.id),
            payment_id: id(one.payment),
            bill_kind: name(&one.bill.kind),
            bill_year: one.bill.year.into(),
            bill_serial: one.bill.serial.into(),
            meeting_id: id(*meeting_id),
            payer: one.payer.to_string(),
            minor: one.minor,
            ground: name(&one.ground),
            made_at: instant(one.made.0),
            made_by: id(one.made.1.0),
            budget: one.budget.as_ref().map(ToString::to_string),
        });
    tx.link().insert::<allocation::Entity>(rows.collect()).await
}

/// Keeps that an allocation was taken back; one that was already is [`Fault::Stale`].
pub async fn undo(
    tx: &Tx,
    allocation: Uuid,
    reason: &str,
    (at, by): (Timestamp, PersonId),
) -> Result<(), Fault> {
    let row = undone::Model {
        allocation_id: id(allocation),
        reason: reason.to_owned(),
        undone_at: instant(at),
        undone_by: id(by.0),
    };
    match tx.link().insert::<undone::Entity>(vec![row]).await {
        Err(Fault::Duplicate(_)) => Err(Fault::Stale),
        kept => kept,
    }
}

/// The names that a bank gave to entries of an account that are kept already, among some.
pub async fn known_entries(
    reader: impl Into<Reader<'_>>,
    account: &str,
    entries: &[String],
) -> Result<Vec<String>, Fault> {
    let reader = reader.into();
    let mut known = Vec::new();
    for entries in entries.chunks(1_000) {
        let select = row::Entity::find()
            .filter(row::Column::Account.eq(account))
            .filter(row::Column::Entry.is_in(entries.to_vec()));
        let rows = reader.link().all(select).await?;
        known.extend(rows.into_iter().filter_map(|row| row.entry));
    }
    Ok(known)
}

/// Payments and what they are set against.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Payments {
    /// The payments, the earliest first.
    pub payments: Vec<Payment>,
    /// What they are set against, taken back or not, in the order in which it was done.
    pub allocations: Vec<Allocation>,
    /// What of them went back.
    pub repayments: Vec<Repayment>,
}

/// How many payments there are, of how many the payer is known, how many allocations there are and how many
/// were taken back: they are only ever added.
pub(super) fn counts() -> [Counting; 4] {
    [
        Counting::of(row::Entity::find()),
        Counting::of(payer::Entity::find()),
        Counting::of(allocation::Entity::find()),
        Counting::of(undone::Entity::find()),
    ]
}

/// Every payment with every allocation, of one payer or of all.
pub async fn all(reader: impl Into<Reader<'_>>, of: Option<&PayerKey>) -> Result<Payments, Fault> {
    let reader = reader.into();
    let link = reader.snapshot().await?;
    let keys = meeting::keys(reader).await?;
    let mut payers = payer::Entity::find();
    if let Some(of) = of {
        payers = payers.filter(payer::Column::Payer.eq(of.as_str()));
    }
    let mut names: HashMap<Vec<u8>, PayerKey> = HashMap::new();
    for row in link.all(payers).await? {
        let payer = read_key("payment_payer.payer", &row.payer)?;
        names.insert(row.payment_id, payer);
    }
    let mut select = row::Entity::find()
        .order_by_asc(row::Column::PaidOn)
        .order_by_asc(row::Column::EnteredAt)
        .order_by_asc(row::Column::Id);
    let mut allocated = allocation::Entity::find()
        .order_by_asc(allocation::Column::MadeAt)
        .order_by_asc(allocation::Column::Id);
    if let Some(of) = of {
        let ours = sea_orm::sea_query::Query::select()
            .column(payer::Column::PaymentId)
            .from(payer::Entity)
            .and_where(payer::Column::Payer.eq(of.as_str()))
            .to_owned();
        select = select.filter(Expr::col(row::Column::Id).in_subquery(ours));
        allocated = allocated.filter(allocation::Column::Payer.eq(of.as_str()));
    }
    let mut ended: HashMap<Vec<u8>, undone::Model> = HashMap::new();
    for row in link.all(undone::Entity::find()).await? {
        ended.insert(row.allocation_id.clone(), row);
    }
    let payments = link.all(select).await?.into_iter();
    let payments = payments.map(|row| {
        let payer = names.remove(&row.id);
        read(row, payer)
    });
    let payments = payments.collect::<Result<Vec<_>, _>>()?;
    let mut repayments = repayment::all(&link).await?;
    repayments.retain(|one| payments.iter().any(|payment| payment.id == one.payment));
    let allocations = link.all(allocated).await?.into_iter();
    let allocations = allocations.map(|row| {
        let undone = ended.remove(&row.id);
        read_allocation(&row, undone, &keys)
    });
    Ok(Payments {
        payments,
        allocations: allocations.collect::<Result<_, _>>()?,
        repayments,
    })
}

fn read(row: row::Model, payer: Option<PayerKey>) -> Result<Payment, Fault> {
    let currency: Currency = read_key("payment.currency", &row.currency)?;
    let exchange = match (row.sent_minor, row.sent_currency, row.sent_rate) {
        (Some(minor), Some(currency), Some(rate)) => {
            let currency = read_key("payment.sent_currency", &currency)?;
            let received = Amount::of(minor, currency);
            Some(Exchange { received, rate })
        }
        _ => None,
    };
    let source = match (row.file, row.account, row.entry) {
        (Some(file), Some(account), Some(entry)) => Source::Statement {
            file: read_hash("payment.file", &file)?,
            account,
            entry,
        },
        _ => Source::Hand,
    };
    Ok(Payment {
        id: read_id("payment.id", &row.id)?,
        on: read_date("payment.paid_on", &row.paid_on)?,
        amount: Amount::of(row.minor, currency),
        charges_minor: row.charges_minor,
        exchange,
        payer,
        remitter: row.remitter,
        reference: row.reference,
        source,
        entered_at: read_instant("payment.entered_at", row.entered_at)?,
        entered_by: PersonId(read_id("payment.entered_by", &row.entered_by)?),
    })
}

fn read_allocation(
    row: &allocation::Model,
    undone: Option<undone::Model>,
    keys: &BTreeMap<Uuid, MeetingKey>,
) -> Result<Allocation, Fault> {
    let undone = undone.map(|undone| {
        let at = read_instant("allocation_undone.undone_at", undone.undone_at)?;
        let by = read_id("allocation_undone.undone_by", &undone.undone_by)?;
        Ok::<_, Fault>((at, PersonId(by), undone.reason))
    });
    Ok(Allocation {
        id: read_id("allocation.id", &row.id)?,
        payment: read_id("allocation.payment_id", &row.payment_id)?,
        bill: Number {
            kind: read_name("allocation.bill_kind", &row.bill_kind)?,
            year: read_number("allocation.bill_year", row.bill_year)?,
            serial: read_number("allocation.bill_serial", row.bill_serial)?,
        },
        meeting: key_of(keys, "allocation.meeting_id", &row.meeting_id)?,
        budget: read_budget("allocation.budget", row.budget.as_deref())?,
        payer: read_key("allocation.payer", &row.payer)?,
        minor: row.minor,
        ground: read_name("allocation.ground", &row.ground)?,
        made: (
            read_instant("allocation.made_at", row.made_at)?,
            PersonId(read_id("allocation.made_by", &row.made_by)?),
        ),
        undone: undone.transpose()?,
    })
}
