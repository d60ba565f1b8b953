//! Bills: drawn up in runs, issued with a number of their year's series, kept as papers. A run that
//! waits can be given up; what was issued is never changed.

use std::collections::{BTreeMap, HashMap};

use domain::convening::meeting::MeetingKey;
use domain::law::costs::BudgetKey;
use domain::money::amount::{Amount, Currency};
use domain::money::bill::{Bill, Drawn, Number, Run};
use domain::money::payer::PayerKey;
use domain::papers::code::Code;
use domain::people::person::PersonId;
use domain::record::journal::Hash;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::column::{
    hash, id, instant, name, read_date, read_date_maybe, read_hash, read_id, read_instant,
    read_key, read_name, read_number,
};
use crate::convening::meeting;
use crate::link::{Counting, Link};
use crate::papers::paper;
use crate::{Fault, Reader, Tx};

mod run {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bill_run")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub apportionment: Option<i64>,
        pub reason: String,
        pub due_on: Option<String>,
        pub drawn_up_at: i64,
        pub drawn_up_by: Vec<u8>,
        pub issued_at: Option<i64>,
        pub issued_by: Option<Vec<u8>>,
        pub given_up_at: Option<i64>,
        pub given_up_by: Option<Vec<u8>>,
        pub budget: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod drawn {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bill_drawn")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub run_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub kind: String,
        pub payer: String,
        pub minor: i64,
        pub currency: String,
        pub ground: String,
        pub language: String,
        pub corrects: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bill")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub serial: i64,
        pub meeting_id: Vec<u8>,
        pub run_id: Vec<u8>,
        pub position: i64,
        pub dated: String,
        pub due_on: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod printed {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bill_paper")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub serial: i64,
        pub paper: Vec<u8>,
        pub code: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a run that was drawn up.
pub async fn keep_run(tx: &Tx, meeting_id: Uuid, run: &Run) -> Result<(), Fault> {
    let of = (id(meeting_id), id(run.id));
    let row = run::Model {
        meeting_id: of.0.clone(),
        id: of.1.clone(),
        apportionment: run.apportionment.map(Into::into),
        reason: run.reason.clone(),
        due_on: run.due_on.map(|day| day.to_string()),
        drawn_up_at: instant(run.drawn_up.0),
        drawn_up_by: id(run.drawn_up.1.0),
        issued_at: None,
        issued_by: None,
        given_up_at: None,
        given_up_by: None,
        budget: run.budget.as_ref().map(ToString::to_string),
    };
    let bills = (0..).zip(&run.bills).map(|(position, bill)| drawn::Model {
        meeting_id: of.0.clone(),
        run_id: of.1.clone(),
        position,
        kind: name(&bill.kind),
        payer: bill.payer.to_string(),
        minor: bill.amount.minor,
        currency: bill.amount.currency.code().to_owned(),
        ground: name(&bill.ground),
        language: name(&bill.language),
        corrects: bill.corrects.clone(),
    });
    let bills = bills.collect();
    tx.link().insert::<run::Entity>(vec![row]).await?;
    tx.link().insert::<drawn::Entity>(bills).await
}

/// How a run that waits ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// It is issued.
    Issued,
    /// It is given up.
    GivenUp,
}

/// Keeps that a run was issued or given up; one that ended already is [`Fault::Stale`].
pub async fn end_run(
    tx: &Tx,
    (meeting_id, run): (Uuid, Uuid),
    ends: Ends,
    (at, by): (Timestamp, PersonId),
) -> Result<(), Fault> {
    let (at_column, by_column) = match ends {
        Ends::Issued => (run::Column::IssuedAt, run::Column::IssuedBy),
        Ends::GivenUp => (run::Column::GivenUpAt, run::Column::GivenUpBy),
    };
    let update = run::Entity::update_many()
        .col_expr(at_column, Expr::value(instant(at)))
        .col_expr(by_column, Expr::value(id(by.0)))
        .filter(run::Column::MeetingId.eq(id(meeting_id)))
        .filter(run::Column::Id.eq(id(run)))
        .filter(run::Column::IssuedAt.is_null())
        .filter(run::Column::GivenUpAt.is_null());
    tx.link().change_fresh(update).await
}

/// Keeps bills with their numbers, each for its place in the run.
pub async fn keep(tx: &Tx, meeting_id: Uuid, bills: &[(i64, Bill)]) -> Result<(), Fault> {
    let rows = bills.iter().map(|(position, bill)| row::Model {
        kind: name(&bill.number.kind),
        year: bill.number.year.into(),
        serial: bill.number.serial.into(),
        meeting_id: id(meeting_id),
        run_id: id(bill.run),
        position: *position,
        dated: bill.dated.to_string(),
        due_on: bill.due_on.map(|day| day.to_string()),
    });
    tx.link().insert::<row::Entity>(rows.collect()).await
}

/// The paper of a bill, as it was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The paper.
    pub paper: Hash,
    /// The code by which its recipient proves it.
    pub code: Code,
}

/// Keeps the papers of bills with their codes. One that has a paper keeps it.
pub async fn keep_printed(
    tx: &Tx,
    papers: &[(Number, Code, Vec<u8>)],
    media_type: &str,
    at: Timestamp,
) -> Result<(), Fault> {
    let bytes = papers
        .iter()
        .map(|(.., bytes)| (Hash::of(bytes), bytes.clone()));
    paper::keep(tx, bytes, media_type, at).await?;
    let rows = papers.iter().map(|(number, code, bytes)| printed::Model {
        kind: name(&number.kind),
        year: number.year.into(),
        serial: number.serial.into(),
        paper: hash(Hash::of(bytes)),
        code: code.to_string(),
    });
    let key = [
        printed::Column::Kind,
        printed::Column::Year,
        printed::Column::Serial,
    ];
    tx.link()
        .insert_new::<printed::Entity>(key, rows.collect())
        .await
}

/// Which bills are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// All of them.
    All,
    /// Those of a payer.
    Payer(PayerKey),
}

/// Bills that were issued, in the order of their numbers.
pub async fn bills(reader: impl Into<Reader<'_>>, part: &Part) -> Result<Vec<Bill>, Fault> {
    let reader = reader.into();
    let link = reader.snapshot().await?;
    let keys = meeting::keys(reader).await?;
    let mut rows = row::Entity::find();
    let mut texts = drawn::Entity::find();
    match part {
        Part::All => {}
        Part::Payer(payer) => {
            // Found by their texts: of ten thousand bills a payer has some fifty.
            let texts_of_rows = row::Entity::belongs_to(drawn::Entity)
                .from((
                    row::Column::MeetingId,
                    row::Column::RunId,
                    row::Column::Position,
                ))
                .to((
                    drawn::Column::MeetingId,
                    drawn::Column::RunId,
                    drawn::Column::Position,
                ));
            rows = rows
                .join(JoinType::InnerJoin, texts_of_rows.into())
                .filter(drawn::Column::Payer.eq(payer.as_str()));
            texts = texts.filter(drawn::Column::Payer.eq(payer.as_str()));
        }
    }
    let mut by_place: HashMap<(Vec<u8>, i64), drawn::Model> = HashMap::new();
    for text in link.all(texts).await? {
        by_place.insert((text.run_id.clone(), text.position), text);
    }
    let rows = rows
        .order_by_asc(row::Column::Kind)
        .order_by_asc(row::Column::Year)
        .order_by_asc(row::Column::Serial);
    let rows = link.all(rows).await?.into_iter();
    // Few runs are of a second budget.
    let apart = run::Entity::find().filter(run::Column::Budget.is_not_null());
    let apart = link.all(apart).await?.into_iter();
    let apart: HashMap<Vec<u8>, Option<String>> = apart.map(|run| (run.id, run.budget)).collect();
    let bills = rows.filter_map(|row| {
        let text = by_place.remove(&(row.run_id.clone(), row.position))?;
        let budget = apart.get(&row.run_id).and_then(Option::as_deref);
        Some(read(&row, &text, budget, &keys))
    });
    let mut bills: Vec<Bill> = bills.collect::<Result<_, _>>()?;
    bills.sort_by_key(|bill| bill.number);
    Ok(bills)
}

/// How many bills were issued: they are only ever added.
pub(super) fn count() -> Counting {
    Counting::of(row::Entity::find())
}

/// How many runs of a meeting were drawn up, issued and given up: says whether any is new or ended.
pub async fn mark_of_runs(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<[u64; 3], Fault> {
    let ours = || run::Entity::find().filter(run::Column::MeetingId.eq(id(meeting_id)));
    let issued = ours().filter(run::Column::IssuedAt.is_not_null());
    let given_up = ours().filter(run::Column::GivenUpAt.is_not_null());
    let counts = [
        Counting::of(ours()),
        Counting::of(issued),
        Counting::of(given_up),
    ];
    reader.into().link().counts(counts).await
}

/// Whether any bill has no paper yet: a bill has one at most, so counting tells.
pub async fn any_unprinted(reader: impl Into<Reader<'_>>) -> Result<bool, Fault> {
    let link = reader.into().snapshot().await?;
    let bills = link.count_of(row::Entity::find()).await?;
    Ok(link.count_of(printed::Entity::find()).await? < bills)
}

/// The papers of bills that have one.
pub async fn printed(reader: impl Into<Reader<'_>>) -> Result<BTreeMap<Number, Printed>, Fault> {
    let rows = reader.into().link().all(printed::Entity::find()).await?;
    rows.iter().map(read_printed).collect()
}

fn read_printed(row: &printed::Model) -> Result<(Number, Printed), Fault> {
    let number = Number {
        kind: read_name("bill_paper.kind", &row.kind)?,
        year: read_number("bill_paper.year", row.year)?,
        serial: read_number("bill_paper.serial", row.serial)?,
    };
    let printed = Printed {
        paper: read_hash("bill_paper.paper", &row.paper)?,
        code: read_key("bill_paper.code", &row.code)?,
    };
    Ok((number, printed))
}

/// The paper of a bill; `None` until it is printed.
pub async fn printed_of(
    reader: impl Into<Reader<'_>>,
    number: Number,
) -> Result<Option<Printed>, Fault> {
    let select = printed::Entity::find()
        .filter(printed::Column::Kind.eq(name(&number.kind)))
        .filter(printed::Column::Year.eq(i64::from(number.year)))
        .filter(printed::Column::Serial.eq(i64::from(number.serial)));
    let row = reader.into().link().one(select).await?;
    row.map(|row| read_printed(&row).map(|(_, printed)| printed))
        .transpose()
}

/// The runs of a meeting, the earliest first.
pub async fn runs(reader: impl Into<Reader<'_>>, meeting_id: Uuid) -> Result<Vec<Run>, Fault> {
    let reader = reader.into();
    let link = reader.snapshot().await?;
    let keys = meeting::keys(reader).await?;
    let select = drawn::Entity::find()
        .filter(drawn::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(drawn::Column::Position);
    let mut bills: HashMap<Vec<u8>, Vec<Drawn>> = HashMap::new();
    for row in link.all(select).await? {
        let read = read_drawn(&row)?;
        bills.entry(row.run_id).or_default().push(read);
    }
    let select = run::Entity::find()
        .filter(run::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(run::Column::DrawnUpAt)
        .order_by_asc(run::Column::Id);
    let rows = link.all(select).await?;
    let read = |row: run::Model| {
        let bills = bills.remove(&row.id).unwrap_or_default();
        read_run(row, bills, &keys)
    };
    rows.into_iter().map(read).collect()
}

/// Series, year and serial of every bill.
pub(crate) async fn serials(link: &Link<'_>) -> Result<Vec<(String, i64, i64)>, Fault> {
    let rows = link.all(row::Entity::find()).await?.into_iter();
    Ok(rows.map(|row| (row.kind, row.year, row.serial)).collect())
}

fn read(
    row: &row::Model,
    text: &drawn::Model,
    budget: Option<&str>,
    keys: &BTreeMap<Uuid, MeetingKey>,
) -> Result<Bill, Fault> {
    Ok(Bill {
        number: Number {
            kind: read_name("bill.kind", &row.kind)?,
            year: read_number("bill.year", row.year)?,
            serial: read_number("bill.serial", row.serial)?,
        },
        run: read_id("bill.run_id", &row.run_id)?,
        meeting: key_of(keys, "bill.meeting_id", &row.meeting_id)?,
        budget: read_budget("bill_run.budget", budget)?,
        drawn: read_drawn(text)?,
        dated: read_date("bill.dated", &row.dated)?,
        due_on: read_date_maybe("bill.due_on", row.due_on.as_deref())?,
    })
}

fn read_drawn(row: &drawn::Model) -> Result<Drawn, Fault> {
    let currency: Currency = read_key("bill_drawn.currency", &row.currency)?;
    Ok(Drawn {
        kind: read_name("bill_drawn.kind", &row.kind)?,
        payer: read_key("bill_drawn.payer", &row.payer)?,
        amount: Amount::of(row.minor, currency),
        ground: read_name("bill_drawn.ground", &row.ground)?,
        language: read_name("bill_drawn.language", &row.language)?,
        corrects: row.corrects.clone(),
    })
}

fn read_run(
    row: run::Model,
    bills: Vec<Drawn>,
    keys: &BTreeMap<Uuid, MeetingKey>,
) -> Result<Run, Fault> {
    let act = |at: Option<i64>, by: Option<Vec<u8>>| {
        let (Some(at), Some(by)) = (at, by) else {
            return Ok(None);
        };
        let at = read_instant("bill_run.issued_at", at)?;
        Ok::<_, Fault>(Some((at, PersonId(read_id("bill_run.issued_by", &by)?))))
    };
    let apportionment = row.apportionment;
    let apportionment = apportionment.map(|number| read_number("bill_run.apportionment", number));
    Ok(Run {
        id: read_id("bill_run.id", &row.id)?,
        meeting: key_of(keys, "bill_run.meeting_id", &row.meeting_id)?,
        budget: read_budget("bill_run.budget", row.budget.as_deref())?,
        apportionment: apportionment.transpose()?,
        bills,
        reason: row.reason,
        due_on: read_date_maybe("bill_run.due_on", row.due_on.as_deref())?,
        drawn_up: (
            read_instant("bill_run.drawn_up_at", row.drawn_up_at)?,
            PersonId(read_id("bill_run.drawn_up_by", &row.drawn_up_by)?),
        ),
        issued: act(row.issued_at, row.issued_by)?,
        given_up: act(row.given_up_at, row.given_up_by)?,
    })
}

/// The second budget that a row is of, where it is of one.
pub(crate) fn read_budget(
    at: &'static str,
    budget: Option<&str>,
) -> Result<Option<BudgetKey>, Fault> {
    budget.map(|key| read_key(at, key)).transpose()
}

/// The key of the meeting that a row refers to.
pub(crate) fn key_of(
    keys: &BTreeMap<Uuid, MeetingKey>,
    at: &'static str,
    meeting: &[u8],
) -> Result<MeetingKey, Fault> {
    let meeting = read_id(at, meeting)?;
    let key = keys.get(&meeting).cloned();
    key.ok_or_else(|| crate::column::unreadable(at, meeting))
}
