//! Where a request is: the language of its address, the path below it, the meeting it names. A path
//! that names nothing is answered like one that does not exist.

use std::net::IpAddr;

use axum::extract::{ConnectInfo, FromRequestParts, OriginalUri, RawPathParams};
use axum::http::request::Parts;
use desk::money::estimate::Purse;
use domain::convening::meeting::MeetingKey;
use domain::law::costs::BudgetKey;
use domain::law::language::Language;
use domain::people::participant::Participant;
use words::Words;

use super::answer::Stop;
use super::portal::Portal;
use super::serve::Peer;

/// The language of the address and the path below it.
#[derive(Debug, Clone)]
pub(crate) struct Here {
    /// The language the person chose.
    pub(crate) language: Language,
    /// The path without its language, beginning with a slash.
    pub(crate) path: String,
    /// The question behind the path, without its mark.
    pub(crate) query: String,
}

impl Here {
    /// Reads an address. Outside the six languages it is the one the browser prefers.
    pub(crate) fn read(path: &str, query: &str, accepts: Option<&str>) -> Self {
        let (first, rest) = path[1.min(path.len())..].split_once('/').map_or_else(
            || (path.trim_start_matches('/'), "/".to_owned()),
            |(first, rest)| (first, format!("/{rest}")),
        );
        let query = query.to_owned();
        match first.parse() {
            Ok(language) => Self {
                language,
                path: rest,
                query,
            },
            Err(_) => Self {
                language: preferred(accepts),
                path: "/".to_owned(),
                query: String::new(),
            },
        }
    }

    /// The same path under another language.
    pub(crate) fn under(&self, language: Language) -> String {
        let mark = if self.query.is_empty() { "" } else { "?" };
        format!("/{language}{}{mark}{}", self.path, self.query)
    }

    /// An address of the portal in the person's language.
    pub(crate) fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.language)
    }

    /// A sentence in the person's language.
    pub(crate) fn say(&self, key: &str) -> String {
        Words::of(self.language).say(key, &[])
    }

    /// A sentence with facts.
    pub(crate) fn with(&self, key: &str, facts: &words::Facts<'_>) -> String {
        Words::of(self.language).say(key, facts)
    }

    /// Whether a path is this one or lies below it.
    pub(crate) fn is_at(&self, path: &str) -> bool {
        self.path == path
            || self
                .path
                .strip_prefix(path)
                .is_some_and(|rest| rest.starts_with('/'))
    }

    /// The first value under a name in the question.
    pub(crate) fn asked(&self, name: &str) -> Option<String> {
        serde_urlencoded::from_str::<Vec<(String, String)>>(&self.query)
            .ok()?
            .into_iter()
            .find_map(|(key, value)| (key == name).then_some(value))
    }

    /// Every value under a name in the question.
    pub(crate) fn asked_all(&self, name: &str) -> Vec<String> {
        serde_urlencoded::from_str::<Vec<(String, String)>>(&self.query)
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(key, value)| (key == name).then_some(value))
            .collect()
    }
}

/// The first of the six languages that a browser accepts, by its own order of preference.
pub(crate) fn preferred(accepts: Option<&str>) -> Language {
    let mut wanted: Vec<(u16, Language)> = Vec::new();
    for part in accepts.unwrap_or_default().split(',').take(32) {
        let mut pieces = part.split(';');
        let tag = pieces.next().unwrap_or_default().trim().to_lowercase();
        let weight = pieces
            .find_map(|piece| piece.trim().strip_prefix("q=").map(thousandths))
            .unwrap_or(1_000);
        let first = tag.split('-').next().unwrap_or_default();
        if let (Ok(language), 1..) = (first.parse(), weight) {
            wanted.push((weight, language));
        }
    }
    wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wanted
        .first()
        .map_or(Language::En, |(_, language)| *language)
}

/// A weight of RFC 9110 §12.4.2 in thousandths.
fn thousandths(text: &str) -> u16 {
    let (whole, parts) = text.split_once('.').unwrap_or((text, ""));
    let parts: String = parts.chars().chain("000".chars()).take(3).collect();
    match (whole, parts.parse::<u16>()) {
        ("0", Ok(parts)) => parts,
        ("1", _) => 1_000,
        _ => 0,
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Here {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Stop> {
        let uri = OriginalUri::from_request_parts(parts, state)
            .await
            .map_or_else(|_| parts.uri.clone(), |OriginalUri(uri)| uri);
        let accepts = parts
            .headers
            .get(axum::http::header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok());
        let first = uri.path().trim_start_matches('/').split('/').next();
        if first.is_some_and(|first| first.parse::<Language>().is_err()) {
            return Err(Stop::NotFound);
        }
        Ok(Self::read(
            uri.path(),
            uri.query().unwrap_or_default(),
            accepts,
        ))
    }
}

/// A part of the path under its name.
async fn named(parts: &mut Parts, portal: &Portal, name: &str) -> Result<String, Stop> {
    let params = RawPathParams::from_request_parts(parts, portal)
        .await
        .map_err(|_| Stop::NotFound)?;
    params
        .iter()
        .find_map(|(key, value)| (key == name).then(|| value.to_owned()))
        .ok_or(Stop::NotFound)
}

/// The meeting that the path names; whether there is one is the desk's to say.
#[derive(Debug, Clone)]
pub(crate) struct AtMeeting(pub(crate) MeetingKey);

impl FromRequestParts<Portal> for AtMeeting {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Stop> {
        let treaty = named(parts, portal, "treaty").await?;
        let meeting = named(parts, portal, "meeting").await?;
        let key = format!("{treaty}/{meeting}").parse();
        key.map(Self).map_err(|_| Stop::NotFound)
    }
}

/// The meeting that the path names, and the second budget of it where it names one; whether there are such
/// is the desk's to say.
#[derive(Debug, Clone)]
pub(crate) struct AtPurse(pub(crate) MeetingKey, pub(crate) Option<BudgetKey>);

impl AtPurse {
    /// As the desk is asked for it.
    pub(crate) const fn purse(&self) -> Purse<'_> {
        (&self.0, self.1.as_ref())
    }
}

impl FromRequestParts<Portal> for AtPurse {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Stop> {
        let AtMeeting(key) = AtMeeting::from_request_parts(parts, portal).await?;
        let budget = named(parts, portal, "budget").await.ok();
        let budget = budget.map(|budget| budget.parse().map_err(|_| Stop::NotFound));
        Ok(Self(key, budget.transpose()?))
    }
}

/// The participant that the path names.
#[derive(Debug, Clone)]
pub(crate) struct Of(pub(crate) Participant);

impl FromRequestParts<Portal> for Of {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Stop> {
        let participant = named(parts, portal, "participant").await?;
        participant.parse().map(Self).map_err(|_| Stop::NotFound)
    }
}

/// One more try from an address, counted before anything that the request carries is read: whoever
/// tries too often is not listened to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Try;

impl FromRequestParts<Portal> for Try {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Stop> {
        portal.limits.address(address_of(parts, portal))?;
        Ok(Self)
    }
}

/// From where a request came: the socket's address, or what the named proxy says of it. A header is
/// believed only from a proxy that the site names.
fn address_of(parts: &Parts, portal: &Portal) -> IpAddr {
    let peer = parts
        .extensions
        .get::<ConnectInfo<Peer>>()
        .map_or(IpAddr::from([0, 0, 0, 0]), |info| {
            info.0.0.ip().to_canonical()
        });
    if !portal.site.serve.behind_proxy.contains(&peer) {
        return peer;
    }
    // The proxy adds the address it saw at the end; what stands before it, anyone may have written.
    let forwarded = parts.headers.get_all("x-forwarded-for").iter().next_back();
    forwarded
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.rsplit(',').next())
        .and_then(|last| last.trim().parse().ok())
        .unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_language_it_prefers() {
        let cases = [
            ("fr-CH, fr;q=0.9, en;q=0.8", Language::Fr),
            ("de, ru;q=0.5, es;q=0.7", Language::Es),
            ("zh-Hans", Language::Zh),
            ("ar;q=0, en;q=0.1", Language::En),
            ("de", Language::En),
            ("", Language::En),
            ("*;q=x,,;;", Language::En),
        ];
        for (accepts, language) in cases {
            assert_eq!(preferred(Some(accepts)), language, "{accepts}");
        }
    }

    #[test]
    fn an_address_is_its_language_and_the_path_below() {
        let here = Here::read("/ar/ccm/12msp", "page=2", None);
        assert_eq!(
            (here.language, here.path.as_str()),
            (Language::Ar, "/ccm/12msp")
        );
        assert_eq!(here.under(Language::Fr), "/fr/ccm/12msp?page=2");
        assert!(here.is_at("/ccm") && !here.is_at("/cc"));
        assert_eq!(Here::read("/en", "", None).path, "/");
        assert_eq!(Here::read("/", "", Some("es")).language, Language::Es);
    }
}
