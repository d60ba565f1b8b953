//! The law as it was last read: States, places, a treaty with its status; and the meetings under it.
//! Reading a treaty's texts takes longer than most acts, so what was read stands on the shelf until a
//! text is imported, a meeting until its version moves on. The shelf holds no fact of its own: what
//! another node changed shows at the next asking.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::convening::meeting::{Meeting, MeetingKey};
use domain::law::treaty::TreatyKey;
use store::Reader;
use store::convening::meeting::Kept;
use uuid::Uuid;

use super::source::{self, Facts, TreatyWithStatus};
use crate::Desk;
use crate::answer::No;

/// What was read, and of which edition of the texts; each meeting with its version.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    law: Mutex<Read>,
    meetings: Mutex<HashMap<MeetingKey, Kept<Meeting>>>,
}

#[derive(Debug, Default, Clone)]
struct Read {
    edition: u64,
    facts: Option<Arc<Facts>>,
    treaties: HashMap<TreatyKey, Arc<TreatyWithStatus>>,
}

impl Desk {
    /// The States, organizations and places with a treaty and its status, read when they changed.
    pub async fn law(&self, key: &TreatyKey) -> Result<(Arc<Facts>, Arc<TreatyWithStatus>), No> {
        self.law_on((&self.store).into(), key).await
    }

    /// The same, of the edition that stands at a moment.
    pub(crate) async fn law_on(
        &self,
        on: Reader<'_>,
        key: &TreatyKey,
    ) -> Result<(Arc<Facts>, Arc<TreatyWithStatus>), No> {
        // Asked first: what is read afterwards is at least as new as this edition.
        let edition = store::law::source::edition(on).await?;
        let read = self.shelf.of(edition);
        let facts = match read.facts {
            Some(facts) => facts,
            None => Arc::new(source::facts(on).await?),
        };
        let law = match read.treaties.get(key) {
            Some(law) => law.clone(),
            None => Arc::new(source::treaty(on, key, &facts.states).await?),
        };
        self.shelf.keep(edition, key, facts.clone(), law.clone());
        Ok((facts, law))
    }
}

impl Shelf {
    fn of(&self, edition: u64) -> Read {
        let read = self.law.lock().unwrap_or_else(PoisonError::into_inner);
        if read.edition == edition {
            read.clone()
        } else {
            Read::default()
        }
    }

    fn keep(&self, edition: u64, key: &TreatyKey, facts: Arc<Facts>, law: Arc<TreatyWithStatus>) {
        let mut read = self.law.lock().unwrap_or_else(PoisonError::into_inner);
        if read.edition > edition {
            return;
        }
        if read.edition < edition {
            *read = Read {
                edition,
                ..Read::default()
            };
        }
        read.facts = Some(facts);
        read.treaties.insert(key.clone(), law);
    }

    /// A meeting as it was read, if that is the version that stands.
    pub(crate) fn meeting(
        &self,
        key: &MeetingKey,
        id: Uuid,
        version: u32,
    ) -> Option<Kept<Meeting>> {
        let read = self.meetings.lock();
        let read = read.unwrap_or_else(PoisonError::into_inner);
        let kept = read.get(key)?;
        ((kept.id, kept.version) == (id, version)).then(|| kept.clone())
    }

    /// Puts a meeting on the shelf; one that is newer there stays.
    pub(crate) fn keep_meeting(&self, kept: &Kept<Meeting>) {
        let read = self.meetings.lock();
        let mut read = read.unwrap_or_else(PoisonError::into_inner);
        let newer = |there: &Kept<Meeting>| there.id == kept.id && there.version > kept.version;
        if !read.get(&kept.value.key).is_some_and(newer) {
            read.insert(kept.value.key.clone(), kept.clone());
        }
    }
}
