//! The few files beside the pages: style, scripts, the mark. They are compiled in, and their address
//! carries their hash, so that a browser keeps them and never shows an old one.

use std::sync::OnceLock;

use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use domain::record::journal::Hash;

use super::answer::{Answer, Stop};

struct Asset {
    name: &'static str,
    kind: &'static str,
    text: &'static str,
}

const ALL: [Asset; 4] = [
    Asset {
        name: "portal.css",
        kind: "text/css; charset=utf-8",
        text: include_str!("assets/portal.css"),
    },
    Asset {
        name: "portal.js",
        kind: "text/javascript; charset=utf-8",
        text: include_str!("assets/portal.js"),
    },
    Asset {
        name: "passkey.js",
        kind: "text/javascript; charset=utf-8",
        text: include_str!("assets/passkey.js"),
    },
    Asset {
        name: "mark.svg",
        kind: "image/svg+xml",
        text: include_str!("assets/mark.svg"),
    },
];

/// The address of a file.
pub(crate) fn address(name: &str) -> &'static str {
    let at = ALL.iter().position(|asset| asset.name == name);
    &addresses()[at.expect("a page names a file that is compiled in")]
}

fn addresses() -> &'static [String; ALL.len()] {
    static ADDRESSES: OnceLock<[String; ALL.len()]> = OnceLock::new();
    ADDRESSES.get_or_init(|| {
        ALL.each_ref().map(|asset| {
            let (stem, end) = asset.name.split_once('.').unwrap_or((asset.name, ""));
            let hash = Hash::of(asset.text.as_bytes()).to_hex();
            format!("/assets/{stem}.{}.{end}", &hash[..12])
        })
    })
}

/// Gives a file; an address with another hash is not known.
pub(crate) async fn serve(Path(name): Path<String>) -> Answer {
    let asked = format!("/assets/{name}");
    let at = addresses().iter().position(|address| *address == asked);
    let asset = &ALL[at.ok_or(Stop::NotFound)?];
    let headers = [
        (header::CONTENT_TYPE, asset.kind),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, asset.text).into_response())
}
