//! The law as it was last read: States, places, a treaty with its status. Reading a treaty's texts
//! takes longer than most acts, so what was read stands on the shelf until a text is imported. It
//! holds no fact of its own: another node's import shows at the next asking.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::law::treaty::TreatyKey;

use super::source::{Facts, TreatyWithStatus};
use crate::Desk;
use crate::answer::No;

/// What was read, and of which edition of the texts.
#[derive(Debug, Default)]
pub(crate) struct Shelf(Mutex<Read>);

#[derive(Debug, Default, Clone)]
struct Read {
    edition: u64,
    facts: Option<Arc<Facts>>,
    treaties: HashMap<TreatyKey, Arc<TreatyWithStatus>>,
}

impl Desk {
    /// The States, organizations and places with a treaty and its status, read when they changed.
    pub async fn law(&self, key: &TreatyKey) -> Result<(Arc<Facts>, Arc<TreatyWithStatus>), No> {
        // Asked first: what is read afterwards is at least as new as this edition.
        let edition = store::law::source::edition(&self.store).await?;
        let read = self.shelf.of(edition);
        let facts = match read.facts {
            Some(facts) => facts,
            None => Arc::new(self.facts().await?),
        };
        let law = match read.treaties.get(key) {
            Some(law) => law.clone(),
            None => Arc::new(self.treaty(key, &facts.states).await?),
        };
        self.shelf.keep(edition, key, facts.clone(), law.clone());
        Ok((facts, law))
    }
}

impl Shelf {
    fn of(&self, edition: u64) -> Read {
        let read = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if read.edition == edition {
            read.clone()
        } else {
            Read::default()
        }
    }

    fn keep(&self, edition: u64, key: &TreatyKey, facts: Arc<Facts>, law: Arc<TreatyWithStatus>) {
        let mut read = self.0.lock().unwrap_or_else(PoisonError::into_inner);
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
}
