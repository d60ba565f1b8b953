//! The portal: one of the doors. Pages are made on the server and work without script; whatever a
//! page does it brings to the desk, as every door does. Each chapter gives its routes; this file
//! puts them under the six languages and lays the guard around them. It knows no rule.

pub(crate) mod answer;
pub(crate) mod assets;
pub(crate) mod convening;
pub(crate) mod form;
pub(crate) mod fresh;
pub(crate) mod guard;
pub(crate) mod here;
pub(crate) mod home;
pub(crate) mod money;
pub(crate) mod pace;
pub(crate) mod parts;
pub(crate) mod people;
pub(crate) mod portal;
pub(crate) mod record;
pub(crate) mod routes;
pub(crate) mod serve;
pub(crate) mod shell;
pub(crate) mod step_in;
pub(crate) mod visitor;

#[cfg(test)]
mod tests;

use axum::Router;
use portal::Portal;
use routes::{Opens, Routes};

/// Every page of the portal, under the guard.
pub(crate) fn app(portal: Portal) -> Router {
    let router = routes().router().fallback(answer::no_such_page);
    guard::around(router, portal)
}

/// Every route of the portal.
fn routes() -> Routes {
    let pages = Routes::new()
        .merge(home::routes())
        .merge(convening::routes())
        .merge(people::routes())
        .merge(money::routes())
        .merge(record::routes())
        .merge(step_in::routes());
    Routes::new()
        .get("/", Opens::ToEveryone, home::choose_language)
        .get("/health", Opens::ToEveryone, home::health)
        .get("/assets/{name}", Opens::ToEveryone, assets::serve)
        .get("/{language}/", Opens::ToEveryone, home::page)
        .merge(people::provider::way_back())
        .merge(pages.below("/{language}"))
}
