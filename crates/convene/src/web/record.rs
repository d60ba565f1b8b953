//! Pages about the record: the journal.

pub(crate) mod journal;

use super::routes::Routes;

/// The chapter's routes, below the language.
pub(crate) fn routes() -> Routes {
    Routes::new().merge(journal::routes())
}
