//! The key of the site: thirty-two bytes in a file of the site's folder that nobody else reads. A
//! link in a letter is made of it, so that whoever reads the database cannot make one.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;
use uuid::Uuid;

use crate::clock;
use crate::exit::Stop;

/// How many bytes of the mark stand in a link: 128 bits.
const MARK: usize = 16;
/// What the mark of a link is made for; a secret for one thing opens no other.
const LINK: &[u8] = b"convene link 1";
/// How many bytes of the mark stand in an address: whose answer it is, is shown to a person.
const TOKEN_MARK: usize = 6;
/// What the mark of a token in an address is made for.
const ANSWER: &[u8] = b"convene answer 1";
/// What the mark of a request's page is made for.
const REQUEST: &[u8] = b"convene request 1";

/// The key of the site. It is never shown.
#[derive(Clone)]
pub(crate) struct SiteKey([u8; 32]);

impl SiteKey {
    /// Reads the key from a file, or makes one where there is none.
    pub(crate) fn open(file: &Path) -> Result<Self, Stop> {
        let wrong = |why: String| Stop::misused("site-key", format!("{}: {why}", file.display()));
        if !file.exists() {
            make(file).map_err(|error| wrong(error.to_string()))?;
        }
        let bytes = fs::read(file).map_err(|error| wrong(error.to_string()))?;
        let bytes: [u8; 32] = bytes.try_into().map_err(|_| wrong("32".to_owned()))?;
        Ok(Self(bytes))
    }

    /// The secret of a link, as it stands in its address.
    pub(crate) fn secret(&self, link: Uuid) -> String {
        self.sealed(LINK, link)
    }

    /// The link whose secret this is; `None` for anything else.
    pub(crate) fn link(&self, secret: &str) -> Option<Uuid> {
        self.opened(LINK, secret)
    }

    /// The secret of a request to attend, as it stands in the address of its page.
    pub(crate) fn request_secret(&self, request: Uuid) -> String {
        self.sealed(REQUEST, request)
    }

    /// The request whose secret this is; `None` for anything else, also for a link's.
    pub(crate) fn request(&self, secret: &str) -> Option<Uuid> {
        self.opened(REQUEST, secret)
    }

    /// The token by which an answer to a letter says what it answers: it stands in the address.
    pub(crate) fn token(&self, mail_id: &str) -> String {
        let mark = &self.mark_of(ANSWER, mail_id.as_bytes())[..TOKEN_MARK];
        let mark = mark.iter().fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").expect("a text takes more");
            text
        });
        format!("{mail_id}{mark}")
    }

    /// The letter whose token this is; `None` for anything else.
    pub(crate) fn answered(&self, token: &str) -> Option<String> {
        let token = token.to_ascii_lowercase();
        let mail_id = token.get(..token.len().checked_sub(2 * TOKEN_MARK)?)?;
        let ours = self.token(mail_id);
        bool::from(ours.as_bytes().ct_eq(token.as_bytes())).then(|| mail_id.to_owned())
    }

    fn sealed(&self, purpose: &[u8], id: Uuid) -> String {
        let mut bytes = id.as_bytes().to_vec();
        bytes.extend_from_slice(&self.mark(purpose, id));
        URL_SAFE_NO_PAD.encode(bytes)
    }

    fn opened(&self, purpose: &[u8], secret: &str) -> Option<Uuid> {
        let bytes = URL_SAFE_NO_PAD.decode(secret).ok()?;
        let (id, mark) = bytes.split_at_checked(16)?;
        let id = Uuid::from_slice(id).ok()?;
        let ours = self.mark(purpose, id);
        bool::from(ours.ct_eq(mark)).then_some(id)
    }

    fn mark(&self, purpose: &[u8], id: Uuid) -> [u8; MARK] {
        self.mark_of(purpose, id.as_bytes())
    }

    fn mark_of(&self, purpose: &[u8], of: &[u8]) -> [u8; MARK] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("any key serves");
        mac.update(purpose);
        mac.update(of);
        let full = mac.finalize().into_bytes();
        let mut mark = [0; MARK];
        mark.copy_from_slice(&full[..MARK]);
        mark
    }
}

/// Makes the file, readable to its owner alone. Two nodes that start at once agree on the first.
fn make(file: &Path) -> std::io::Result<()> {
    let mut bytes = [0; 32];
    clock::chance(&mut bytes);
    let mut options = fs::OpenOptions::new();
    match options.write(true).create_new(true).mode(0o600).open(file) {
        Ok(mut made) => made.write_all(&bytes),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_links_secret_is_the_sites_alone() {
        let (ours, theirs) = (SiteKey([1; 32]), SiteKey([2; 32]));
        let link = Uuid::from_u128(7);
        let secret = ours.secret(link);
        assert_eq!(ours.link(&secret), Some(link));
        assert_eq!(theirs.link(&secret), None);
        let other = Uuid::from_u128(8);
        let mut forged = URL_SAFE_NO_PAD.decode(&secret).expect("base64");
        forged[..16].copy_from_slice(other.as_bytes());
        assert_eq!(ours.link(&URL_SAFE_NO_PAD.encode(forged)), None);
        for wrong in ["", "x", &secret[1..], "💥", &format!("{secret}A")] {
            assert_eq!(ours.link(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_secret_for_one_thing_opens_no_other() {
        let (key, id) = (SiteKey([1; 32]), Uuid::from_u128(7));
        assert_eq!(key.request(&key.request_secret(id)), Some(id));
        assert_eq!(key.request(&key.secret(id)), None);
        assert_eq!(key.link(&key.request_secret(id)), None);
    }

    #[test]
    fn a_token_in_an_address_is_the_sites_alone() {
        let (ours, theirs) = (SiteKey([1; 32]), SiteKey([2; 32]));
        let token = ours.token("0123456789abcdef0123456789abcdef");
        // A local part holds 64 characters, the account's own name among them (RFC 5321).
        assert_eq!(token.len(), 44);
        let letter = Some("0123456789abcdef0123456789abcdef".to_owned());
        assert_eq!(ours.answered(&token), letter);
        assert_eq!(ours.answered(&token.to_uppercase()), letter);
        assert_eq!(theirs.answered(&token), None);
        for wrong in ["", "00", &token[1..], "💥💥💥💥", &format!("{token}0")] {
            assert_eq!(ours.answered(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_key_is_made_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("key");
        let first = SiteKey::open(&file).expect("made");
        let second = SiteKey::open(&file).expect("read");
        assert_eq!(first.0, second.0);
        fs::write(&file, b"short").expect("written");
        assert!(SiteKey::open(&file).is_err());
    }
}
