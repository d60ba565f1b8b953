//! The routes of the portal with what each opens to. A route cannot be laid without saying so, and
//! a test walks every one with every role. It guards nothing: the desk asks in each act.

use axum::Router;
use axum::handler::Handler;
use axum::routing;
use domain::people::role::Act;

use super::portal::Portal;

/// To whom a route opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opens {
    /// To everyone.
    ToEveryone,
    /// To whoever holds a secret that the path or the form carries.
    ToSecret,
    /// To whoever may do an act over what the path names.
    To(Act),
    /// To whoever of the house may do an act over anything at all: lists show each what they may see.
    ToAnywhere(Act),
    /// To everyone, on a site that is a demonstration; elsewhere there is no such page.
    InDemonstration,
}

/// How a route is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Method {
    /// Shows.
    Get,
    /// Changes.
    Post,
}

/// A route as it was laid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Route {
    /// How it is asked for.
    pub(crate) method: Method,
    /// The path, with names in braces.
    pub(crate) path: String,
    /// To whom it opens.
    pub(crate) opens: Opens,
}

/// Routes, and what is known of them.
#[derive(Default)]
pub(crate) struct Routes {
    router: Router<Portal>,
    known: Vec<Route>,
}

impl Routes {
    /// None yet.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// A page.
    pub(crate) fn get<H, T>(mut self, path: &str, opens: Opens, page: H) -> Self
    where
        H: Handler<T, Portal>,
        T: 'static,
    {
        self.router = self.router.route(path, routing::get(page));
        self.knows(Method::Get, path, opens)
    }

    /// What a form brings.
    pub(crate) fn post<H, T>(mut self, path: &str, opens: Opens, act: H) -> Self
    where
        H: Handler<T, Portal>,
        T: 'static,
    {
        self.router = self.router.route(path, routing::post(act));
        self.knows(Method::Post, path, opens)
    }

    fn knows(mut self, method: Method, path: &str, opens: Opens) -> Self {
        let path = path.to_owned();
        self.known.push(Route {
            method,
            path,
            opens,
        });
        self
    }

    /// These and others.
    pub(crate) fn merge(mut self, others: Self) -> Self {
        self.router = self.router.merge(others.router);
        self.known.extend(others.known);
        self
    }

    /// These below a path.
    pub(crate) fn below(self, path: &str) -> Self {
        let known = self.known.into_iter().map(|route| Route {
            path: format!("{path}{}", route.path),
            ..route
        });
        Self {
            known: known.collect(),
            router: Router::new().nest(path, self.router),
        }
    }

    /// The router itself.
    pub(crate) fn router(self) -> Router<Portal> {
        self.router
    }

    /// Every route.
    #[cfg(test)]
    pub(crate) fn known(&self) -> &[Route] {
        &self.known
    }
}
