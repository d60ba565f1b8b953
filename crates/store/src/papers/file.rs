//! Files that came from outside: a signed note, a document of a request. Bytes by their hash, kept
//! in the transaction of the act that took them in. They may name people, so bytes can be erased;
//! hash and size stay.

use std::collections::BTreeMap;

use domain::record::journal::Hash;
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::column::{hash, instant};
use crate::link::Link;
use crate::schema::COLUMNS;
use crate::{Fault, Reader, Tx};

/// A file with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// What it is: `application/pdf`.
    pub media_type: String,
    /// The bytes; `None` once erased.
    pub bytes: Option<Vec<u8>>,
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "file")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: Vec<u8>,
        pub media_type: String,
        pub bytes: Option<Vec<u8>>,
        pub size: i64,
        pub kept_at: i64,
        pub erased_at: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a file; one that is kept already stays as it is. Answers its hash.
pub async fn keep(tx: &Tx, bytes: &[u8], media_type: &str, at: Timestamp) -> Result<Hash, Fault> {
    let of = Hash::of(bytes);
    let row = row::Model {
        hash: hash(of),
        media_type: media_type.to_owned(),
        bytes: Some(bytes.to_vec()),
        size: i64::try_from(bytes.len()).expect("a file has fewer bytes than a whole number"),
        kept_at: instant(at),
        erased_at: None,
    };
    tx.link()
        .insert_new::<row::Entity>([row::Column::Hash], vec![row])
        .await?;
    Ok(of)
}

/// The file with a hash.
pub async fn open(reader: impl Into<Reader<'_>>, of: Hash) -> Result<Option<File>, Fault> {
    let row = reader
        .into()
        .link()
        .one(row::Entity::find_by_id(hash(of)))
        .await?;
    Ok(row.map(|row| File {
        media_type: row.media_type,
        bytes: row.bytes,
    }))
}

/// Erases the bytes of a file; hash and size stay. Erasing twice is [`Fault::Stale`].
pub async fn erase(tx: &Tx, of: Hash, at: Timestamp) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::Bytes, Expr::value(Option::<Vec<u8>>::None))
        .col_expr(row::Column::ErasedAt, Expr::value(instant(at)))
        .filter(row::Column::Hash.eq(hash(of)))
        .filter(row::Column::ErasedAt.is_null());
    tx.link().change_fresh(update).await
}

/// Lets a file go that nothing refers to any more: a note of a draft that another replaced. One that
/// a submission, a letter, a request, a document or another draft refers to stays.
pub async fn let_go(tx: &Tx, of: Hash) -> Result<(), Fault> {
    let mut which = row::Entity::delete_many().filter(row::Column::Hash.eq(hash(of)));
    let referring = COLUMNS.iter().filter(|(_, column, _)| *column == "file");
    for (table, ..) in referring {
        let refers = Query::select()
            .column("file")
            .from(*table)
            .and_where(Expr::col("file").eq(hash(of)))
            .to_owned();
        which = which.filter(Expr::exists(refers).not());
    }
    tx.link().remove(which).await.map(drop)
}

/// How many bytes the files with some hashes have, without reading them.
pub(crate) async fn sizes(
    on: &Link<'_>,
    hashes: impl IntoIterator<Item = Vec<u8>>,
) -> Result<BTreeMap<Vec<u8>, u64>, Fault> {
    let hashes: Vec<Vec<u8>> = hashes.into_iter().collect();
    let mut sizes = BTreeMap::new();
    for hashes in hashes.chunks(1_000) {
        let select = row::Entity::find()
            .select_only()
            .columns([row::Column::Hash, row::Column::Size])
            .filter(row::Column::Hash.is_in(hashes.to_vec()));
        for (hash, size) in on.pairs::<row::Entity, Vec<u8>, i64>(select).await? {
            sizes.insert(hash, size.unsigned_abs());
        }
    }
    Ok(sizes)
}
