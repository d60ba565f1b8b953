//! The pages that the browser walks for accessibility, held against the table of routes: a page that
//! is added and not walked fails here.

use super::super::routes::Method;

/// The list from which the browser walks.
const PAGES: &str = include_str!("../../../tests/browser/pages.rs");

/// What answers no page: files, a sign of life, ways that lead on to another page.
const NO_PAGE: [&str; 19] = [
    "/",
    "/health",
    "/assets/{name}",
    "/provider/return",
    "/{language}/sign-in/provider",
    "/{language}/enrolment/{secret}/provider",
    ".pdf",
    ".xlsx",
    ".csv",
    ".ics",
    "/document/{file}",
    "/note/{file}",
    "/file/{file}",
    "/scan",
    "/paper",
    "/account/{bill}",
    "/sheet",
    "/received",
    "/files/{file}",
];

/// The paths in the list, below the language.
fn walked() -> Vec<&'static str> {
    let literals = PAGES.split('"').skip(1).step_by(2);
    literals.filter(|text| text.starts_with('/')).collect()
}

/// Whether a path is of a route: what a route names in braces stands for one part.
fn is_of(path: &str, route: &str) -> bool {
    let path = path.split('?').next().unwrap_or_default();
    let parts = |text: &str| -> Vec<String> {
        let text = text.trim_matches('/');
        text.split('/').map(str::to_owned).collect()
    };
    let (path, route) = (parts(path), parts(route));
    // A part that is written out is of the route that writes it out, never of one that names it.
    path.len() == route.len()
        && path
            .iter()
            .zip(&route)
            .all(|(part, named)| part == named || named.starts_with('{'))
}

#[test]
fn every_page_is_walked_for_accessibility() {
    let routes = super::super::routes();
    let pages = routes.known().iter().filter(|route| {
        let path = route.path.as_str();
        let none = |end: &&str| *path == **end || (end.len() > 1 && path.ends_with(*end));
        route.method == Method::Get && !NO_PAGE.iter().any(none)
    });
    let pages: Vec<&str> = pages.map(|route| route.path.as_str()).collect();
    let below: Vec<&str> = pages
        .iter()
        .map(|path| {
            path.strip_prefix("/{language}")
                .expect("a page has its language")
        })
        .collect();
    let walked = walked();
    // The route that writes out most of a path is the one that answers it.
    let named = |route: &str| route.matches('{').count();
    let mut left = below.clone();
    for path in &walked {
        let of = below.iter().filter(|route| is_of(path, route));
        if let Some(of) = of.min_by_key(|route| named(route)) {
            left.retain(|route| route != of);
        }
    }
    assert!(below.len() > 35, "{below:?}");
    assert!(
        left.is_empty(),
        "the browser's list of pages wants {left:#?}"
    );
}
