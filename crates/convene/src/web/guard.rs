//! The guard around every page: what a browser may load, who may send a form, how large and how
//! slowly. A form is taken only from a page of this site (`Sec-Fetch-Site`, or `Origin` where a
//! browser does not send it), so that no form carries a token. Source: Fetch Metadata; OWASP ASVS 4.

use std::future::poll_fn;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody as _};
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

use super::answer::{self, Stop};
use super::pace::{self, PACE};
use super::portal::Portal;

/// The largest request: three files of ten megabytes and what is written beside them.
const LARGEST: usize = 32 * 1024 * 1024;
/// The largest form of somebody who is not known yet and sends no file: an address, a code, an
/// answer, what a key signed.
const LARGEST_OF_STRANGERS: usize = 128 * 1024;
/// How long anything may take: longer than a request may come in, and what comes after.
const LONGEST: Duration = Duration::from_mins(35);

/// Only our own files, no frame, no plug-in, no inline script or style.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
                      connect-src 'self'; form-action 'self'; frame-ancestors 'none'; \
                      base-uri 'none'";

const HEADERS: [(&str, &str); 6] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    // A link in a letter is a secret; no other site hears of it.
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    ),
];

/// The limit of a form that anybody may send: far below that of a delegation or a file.
pub(crate) fn of_strangers() -> DefaultBodyLimit {
    DefaultBodyLimit::max(LARGEST_OF_STRANGERS)
}

/// Lays the guard around the routes.
pub(crate) fn around(routes: Router<Portal>, portal: Portal) -> Router {
    routes
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(portal.clone(), from_here))
        .layer(middleware::from_fn_with_state(PACE, pace::keep))
        .layer(middleware::from_fn_with_state(
            portal.clone(),
            answer::dress,
        ))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            LONGEST,
        ))
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(middleware::from_fn_with_state(portal.clone(), guard))
        .with_state(portal)
}

/// Refuses what would change something and does not come from here, and what says that it is too
/// large. That is read to its end first: a browser that is cut off while it sends shows no page.
async fn from_here(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    if changes && !is_ours(request.headers(), &portal.origin) {
        return Stop::Foreign.into_response();
    }
    if announced(request.headers()).is_some_and(|bytes| bytes > LARGEST) {
        pour_away(request.into_body()).await;
        return Stop::Unreadable.into_response();
    }
    next.run(request).await
}

/// How many bytes a request says it has.
fn announced(headers: &HeaderMap) -> Option<usize> {
    let length = headers.get(header::CONTENT_LENGTH)?;
    length.to_str().ok()?.parse().ok()
}

/// Reads a body to its end and keeps nothing of it; one that has no end is left.
async fn pour_away(body: Body) {
    let mut body = std::pin::pin!(body);
    let mut left = 4 * LARGEST;
    while let Some(Ok(frame)) = poll_fn(|waiting| body.as_mut().poll_frame(waiting)).await {
        left = left.saturating_sub(frame.data_ref().map_or(1, axum::body::Bytes::len));
        if left == 0 {
            return;
        }
    }
}

async fn guard(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    if portal.origin.starts_with("https:") {
        // Of this host alone: other hosts below its name are not ours to bind to TLS.
        let value = HeaderValue::from_static("max-age=63072000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        let value = HeaderValue::from_static("no-store");
        headers.insert(header::CACHE_CONTROL, value);
    }
    response
}

/// Whether a request that changes something comes from a page of this site.
fn is_ours(headers: &HeaderMap, origin: &str) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    match text(HeaderName::from_static("sec-fetch-site")) {
        Some(site) => site == "same-origin" || site == "none",
        // A browser too old for the first header sends this one with every form.
        None => text(header::ORIGIN) == Some(origin),
    }
}

fn panicked(why: Box<dyn std::any::Any + Send + 'static>) -> Response {
    let why = why
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| why.downcast_ref::<&str>().copied())
        .unwrap_or("a panic without words");
    Stop::Broken(why.to_owned()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(all: &[(&'static str, &'static str)]) -> HeaderMap {
        all.iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            })
            .collect()
    }

    #[test]
    fn a_form_is_taken_from_this_site_alone() {
        let origin = "https://convene.example";
        let cases: [(&[(&'static str, &'static str)], bool); 7] = [
            (&[("sec-fetch-site", "same-origin")], true),
            (&[("sec-fetch-site", "none")], true),
            (&[("sec-fetch-site", "same-site")], false),
            (
                &[
                    ("sec-fetch-site", "cross-site"),
                    ("origin", "https://convene.example"),
                ],
                false,
            ),
            (&[("origin", "https://convene.example")], true),
            (&[("origin", "null")], false),
            (&[], false),
        ];
        for (sent, ours) in cases {
            assert_eq!(is_ours(&headers(sent), origin), ours, "{sent:?}");
        }
    }
}
