//! The journal: one line per act, in the act's transaction, kept as the canonical bytes that were
//! hashed. Personal values lie beside it in a table that can be erased; the line never changes. A
//! line's place in the tree is given later, by another hand.

use std::collections::HashMap;

use domain::record::journal::{Hash, Line, commitment, line_hash};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::column::{hash, id, instant, read_hash, read_id, read_instant, read_number, unreadable};
use crate::link::Link;
use crate::{Fault, Reader, Tx};

/// A line as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptLine {
    /// Its identifier.
    pub id: Uuid,
    /// The canonical bytes.
    pub bytes: Vec<u8>,
    /// Their hash, as it was written down with them.
    pub hash: Hash,
    /// Its place in the tree, once it has one.
    pub position: Option<u64>,
    /// The personal values it commits to.
    pub personal: Vec<KeptValue>,
}

impl KeptLine {
    /// Whether the bytes are still those that were hashed.
    pub fn is_sound(&self) -> bool {
        line_hash(&self.bytes) == self.hash
    }
}

/// A personal value behind a commitment of a line, or what is left of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptValue {
    /// What it is: `name`.
    pub field: String,
    /// The commitment that stands in the line.
    pub commitment: Hash,
    /// The value with its salt; `None` once erased.
    pub opening: Option<(String, [u8; 16])>,
    /// When it was erased.
    pub erased_at: Option<Timestamp>,
}

impl KeptValue {
    /// Whether value and salt open the commitment; `None` once they are erased.
    pub fn opens(&self) -> Option<bool> {
        let (value, salt) = self.opening.as_ref()?;
        Some(commitment(salt, value) == self.commitment)
    }
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "journal_line")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub bytes: Vec<u8>,
        pub hash: Vec<u8>,
        pub position: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod personal {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "personal_value")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub line_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub place: i64,
        pub field: String,
        pub subject: String,
        pub commitment: Vec<u8>,
        pub value: Option<String>,
        pub salt: Option<Vec<u8>>,
        pub erased_at: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes a line. Answers its hash.
pub async fn write(tx: &Tx, line_id: Uuid, line: &Line) -> Result<Hash, Fault> {
    let bytes = line.canonical();
    let of = line_hash(&bytes);
    let row = row::Model {
        id: id(line_id),
        bytes,
        hash: hash(of),
        position: None,
    };
    let values = (0..)
        .zip(&line.personal)
        .map(|(place, personal)| personal::Model {
            line_id: id(line_id),
            place,
            field: personal.field.to_owned(),
            subject: line.subject.clone(),
            commitment: hash(personal.commitment()),
            value: Some(personal.value.clone()),
            salt: Some(personal.salt.to_vec()),
            erased_at: None,
        });
    let on = tx.link();
    on.insert::<row::Entity>(vec![row]).await?;
    on.insert::<personal::Entity>(values.collect()).await?;
    Ok(of)
}

/// The next lines in the order of their identifiers, at most `limit`, after one where it is given.
pub async fn lines(
    reader: impl Into<Reader<'_>>,
    after: Option<Uuid>,
    limit: u64,
) -> Result<Vec<KeptLine>, Fault> {
    let link = reader.into().snapshot().await?;
    let mut select = row::Entity::find()
        .order_by_asc(row::Column::Id)
        .limit(limit);
    if let Some(after) = after {
        select = select.filter(row::Column::Id.gt(id(after)));
    }
    let rows = link.all(select).await?;
    with_values(&link, rows).await
}

/// The lines of some rows that follow on each other, with their values: one question.
async fn with_values(link: &Link<'_>, rows: Vec<row::Model>) -> Result<Vec<KeptLine>, Fault> {
    let ids = || rows.iter().map(|row| &row.id);
    let (Some(first), Some(last)) = (ids().min(), ids().max()) else {
        return Ok(Vec::new());
    };
    let select = personal::Entity::find()
        .filter(personal::Column::LineId.between(first.clone(), last.clone()))
        .order_by_asc(personal::Column::Place);
    let mut values: HashMap<Vec<u8>, Vec<KeptValue>> = HashMap::new();
    for row in link.all(select).await? {
        values
            .entry(row.line_id.clone())
            .or_default()
            .push(read_value(row)?);
    }
    let read = |row: row::Model| {
        let personal = values.remove(&row.id).unwrap_or_default();
        read(row, personal)
    };
    rows.into_iter().map(read).collect()
}

/// The lines before one, the latest first, at most `limit`; from the latest where none is given, and
/// none whose identifier is smaller than `from`.
pub async fn back(
    reader: impl Into<Reader<'_>>,
    before: Option<Uuid>,
    from: Option<Uuid>,
    limit: u64,
) -> Result<Vec<KeptLine>, Fault> {
    let link = reader.into().snapshot().await?;
    let mut select = row::Entity::find()
        .order_by_desc(row::Column::Id)
        .limit(limit);
    if let Some(before) = before {
        select = select.filter(row::Column::Id.lt(id(before)));
    }
    if let Some(from) = from {
        select = select.filter(row::Column::Id.gte(id(from)));
    }
    let rows = link.all(select).await?;
    with_values(&link, rows).await
}

/// Erases the values of a field in a line: value and salt go, commitment and line stay. Answers how
/// many were erased.
pub async fn erase(tx: &Tx, line_id: Uuid, field: &str, at: Timestamp) -> Result<u64, Fault> {
    let which = personal::Column::LineId
        .eq(id(line_id))
        .and(personal::Column::Field.eq(field));
    erase_where(tx, which, at).await
}

/// Erases every value in the lines about a subject. Answers how many were erased.
pub async fn erase_subject(tx: &Tx, subject: &str, at: Timestamp) -> Result<u64, Fault> {
    erase_where(tx, personal::Column::Subject.eq(subject), at).await
}

async fn erase_where(tx: &Tx, which: Expr, at: Timestamp) -> Result<u64, Fault> {
    let update = personal::Entity::update_many()
        .col_expr(personal::Column::Value, Expr::value(Option::<String>::None))
        .col_expr(personal::Column::Salt, Expr::value(Option::<Vec<u8>>::None))
        .col_expr(personal::Column::ErasedAt, Expr::value(instant(at)))
        .filter(which)
        .filter(personal::Column::ErasedAt.is_null());
    tx.link().change(update).await
}

fn read(row: row::Model, personal: Vec<KeptValue>) -> Result<KeptLine, Fault> {
    let position = row
        .position
        .map(|at| read_number("journal_line.position", at))
        .transpose()?;
    Ok(KeptLine {
        id: read_id("journal_line.id", &row.id)?,
        hash: read_hash("journal_line.hash", &row.hash)?,
        bytes: row.bytes,
        position,
        personal,
    })
}

fn read_value(row: personal::Model) -> Result<KeptValue, Fault> {
    let erased_at = row
        .erased_at
        .map(|at| read_instant("personal_value.erased_at", at));
    let salt = |salt: Vec<u8>| {
        salt.try_into()
            .map_err(|_| unreadable("personal_value.salt", "not sixteen bytes"))
    };
    let salt = row.salt.map(salt).transpose()?;
    Ok(KeptValue {
        field: row.field,
        commitment: read_hash("personal_value.commitment", &row.commitment)?,
        opening: row.value.zip(salt),
        erased_at: erased_at.transpose()?,
    })
}
