//! The acts of the secretariat: open, decide, keep, answer. Each asks in its first line who may;
//! each keeps its answer with one line of the journal in one transaction. It knows no door, no
//! paper, no mail and no sentence.

pub mod answer;
pub mod convening;
pub mod law;
pub mod money;
pub mod occasion;
pub mod papers;
pub mod people;
pub mod record;

use std::sync::Arc;

use domain::papers::reference::ReferenceForm;
pub use store::Moment;
use store::Store;

use answer::No;
use law::shelf::Shelf;

/// The desk of one site.
#[derive(Debug, Clone)]
pub struct Desk {
    pub(crate) store: Store,
    pub(crate) reference_form: ReferenceForm,
    pub(crate) shelf: Arc<Shelf>,
}

impl Desk {
    /// Opens the desk over a database; its schema is brought up to date first.
    pub async fn open(database: &str, reference_form: ReferenceForm) -> Result<Self, No> {
        Ok(Self {
            store: Store::open(database).await?,
            reference_form,
            shelf: Arc::default(),
        })
    }

    /// How many questions were put to the database so far; tests hold it against the number of rows.
    pub fn statements(&self) -> u64 {
        self.store.statements()
    }

    /// The moment the house is at: what was made at an equal one is still true.
    pub async fn moment(&self) -> Result<Moment, No> {
        Ok(self.store.moment().await?)
    }
}
