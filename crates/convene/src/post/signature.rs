//! The key by which recipients know that a letter is ours (DKIM, RFC 6376), read from its own file.
//! It never stands in a log, an answer or the site's own file.

use std::borrow::Cow;
use std::fs;

use lettre::message::dkim::{
    DkimCanonicalization, DkimCanonicalizationType, DkimConfig, DkimSigningAlgorithm,
    DkimSigningKey,
};
use lettre::message::header::HeaderName;
use rsa::RsaPrivateKey;
use rsa::pkcs1::{EncodeRsaPrivateKey as _, LineEnding};
use rsa::pkcs8::DecodePrivateKey as _;

use crate::config::Site;
use crate::config::post::{Algorithm, Dkim};
use crate::exit::Stop;

/// What of a letter's head is signed: everything a reader sees or answers to.
const SIGNED: [&str; 7] = [
    "From",
    "Reply-To",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
];

/// The key of a site, where its file names one.
pub(crate) fn of(site: &Site) -> Result<Option<DkimConfig>, Stop> {
    let dkim = site.post.as_ref().and_then(|post| post.dkim.as_ref());
    dkim.map(|dkim| read(site, dkim)).transpose()
}

fn read(site: &Site, dkim: &Dkim) -> Result<DkimConfig, Stop> {
    let file = site.folder.join(&dkim.key_file);
    let wrong = |why: String| Stop::misused("site-post", format!("{}: {why}", file.display()));
    let text = fs::read_to_string(&file).map_err(|error| wrong(error.to_string()))?;
    let algorithm = match dkim.algorithm {
        Algorithm::Rsa => DkimSigningAlgorithm::Rsa,
        Algorithm::Ed25519 => DkimSigningAlgorithm::Ed25519,
    };
    let text = plain(text.trim()).map_err(&wrong)?;
    let key = DkimSigningKey::new(&text, algorithm);
    let key = key.map_err(|error| wrong(error.to_string()))?;
    let relaxed = DkimCanonicalization {
        header: DkimCanonicalizationType::Relaxed,
        body: DkimCanonicalizationType::Relaxed,
    };
    Ok(DkimConfig::new(
        dkim.selector.clone(),
        dkim.domain.clone(),
        key,
        SIGNED.map(HeaderName::new_from_ascii_str).to_vec(),
        relaxed,
    ))
}

/// A key in the form that is signed with. OpenSSL writes an RSA key as PKCS #8 since its version 3, and
/// what signs reads PKCS #1 alone.
fn plain(text: &str) -> Result<Cow<'_, str>, String> {
    if !text.contains("BEGIN PRIVATE KEY") {
        return Ok(Cow::Borrowed(text));
    }
    let key = RsaPrivateKey::from_pkcs8_pem(text).map_err(|error| error.to_string())?;
    let written = key.to_pkcs1_pem(LineEnding::LF);
    let written = written.map_err(|error| error.to_string())?;
    Ok(Cow::Owned(written.to_string()))
}
