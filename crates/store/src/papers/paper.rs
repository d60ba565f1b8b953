//! The papers themselves: bytes by their hash, kept in the transaction of the act that drew them
//! and never rendered anew. Reading many never holds them all: exports and checks go portion by
//! portion.

use std::collections::{HashMap, VecDeque};

use domain::record::journal::Hash;
use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::column::{hash, instant, read_hash};
use crate::convening::sheet::{self, Sheet};
use crate::{Fault, Reader, Tx};

/// How many papers are held at once while many are read.
const PORTION: u64 = 32;

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "paper")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: Vec<u8>,
        pub media_type: String,
        pub bytes: Vec<u8>,
        pub kept_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps papers; one that is kept already stays as it is.
pub(crate) async fn keep(
    tx: &Tx,
    papers: impl Iterator<Item = (Hash, Vec<u8>)>,
    media_type: &str,
    at: Timestamp,
) -> Result<(), Fault> {
    let written = |(of, bytes): (Hash, Vec<u8>)| {
        if Hash::of(&bytes) != of {
            return Err(Fault::Damaged(of.to_hex()));
        }
        let media_type = media_type.to_owned();
        Ok(row::Model {
            hash: hash(of),
            media_type,
            bytes,
            kept_at: instant(at),
        })
    };
    let rows: Vec<row::Model> = papers.map(written).collect::<Result<_, _>>()?;
    tx.link()
        .insert_new::<row::Entity>([row::Column::Hash], rows)
        .await
}

/// The bytes with a hash.
pub async fn bytes(reader: impl Into<Reader<'_>>, of: Hash) -> Result<Option<Vec<u8>>, Fault> {
    let select = row::Entity::find_by_id(hash(of));
    Ok(reader.into().link().one(select).await?.map(|row| row.bytes))
}

/// The sheets of a note with their papers, one after the other; see [`Export::next`].
#[derive(Debug)]
pub struct Export<'a> {
    reader: Reader<'a>,
    meeting_id: Uuid,
    note_id: Uuid,
    after: Option<u32>,
    ready: VecDeque<(Sheet, Option<Vec<u8>>)>,
}

/// Begins to read the sheets of a note with their papers, in their places.
pub fn export<'a>(reader: impl Into<Reader<'a>>, meeting_id: Uuid, note_id: Uuid) -> Export<'a> {
    let (reader, ready) = (reader.into(), VecDeque::new());
    Export {
        reader,
        meeting_id,
        note_id,
        after: None,
        ready,
    }
}

impl Export<'_> {
    /// The next sheet with its paper, `None` at the end; a sheet not drawn yet has no paper.
    pub async fn next(&mut self) -> Result<Option<(Sheet, Option<Vec<u8>>)>, Fault> {
        if self.ready.is_empty() {
            self.fetch().await?;
        }
        let next = self.ready.pop_front();
        if let Some((sheet, _)) = &next {
            self.after = Some(sheet.key.position);
        }
        Ok(next)
    }

    async fn fetch(&mut self) -> Result<(), Fault> {
        let link = self.reader.snapshot().await?;
        let (meeting_id, note_id) = (self.meeting_id, self.note_id);
        let sheets = sheet::page(&link, meeting_id, note_id, self.after, PORTION).await?;
        let hashes = sheets.iter().filter_map(|sheet| sheet.paper).map(hash);
        let select = row::Entity::find().filter(row::Column::Hash.is_in(hashes));
        let mut papers: HashMap<Vec<u8>, Vec<u8>> = link
            .all(select)
            .await?
            .into_iter()
            .map(|row| (row.hash, row.bytes))
            .collect();
        self.ready = sheets
            .into_iter()
            .map(|sheet| {
                let paper = sheet.paper.and_then(|of| papers.remove(&hash(of)));
                (sheet, paper)
            })
            .collect();
        Ok(())
    }
}

/// What a check of all papers found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verified {
    /// How many papers were read.
    pub papers: u64,
    /// The hashes whose bytes are not theirs.
    pub damaged: Vec<Hash>,
}

/// Reads every paper and holds its bytes against its hash.
pub async fn verify_all(reader: impl Into<Reader<'_>>) -> Result<Verified, Fault> {
    let reader = reader.into();
    let mut verified = Verified::default();
    let mut after: Option<Vec<u8>> = None;
    loop {
        let mut select = row::Entity::find()
            .order_by_asc(row::Column::Hash)
            .limit(PORTION);
        if let Some(after) = after.take() {
            select = select.filter(row::Column::Hash.gt(after));
        }
        let rows = reader.link().all(select).await?;
        for row in &rows {
            verified.papers += 1;
            let key = read_hash("paper.hash", &row.hash)?;
            if Hash::of(&row.bytes) != key {
                verified.damaged.push(key);
            }
        }
        match rows.into_iter().last() {
            Some(last) => after = Some(last.hash),
            None => return Ok(verified),
        }
    }
}
