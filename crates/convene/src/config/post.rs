//! How a site's post goes out and comes in, as its `site.toml` says. Without it letters go into a
//! folder and come out of one, so that nothing is ever sent by accident from a trial site. Secrets
//! stand in files of their own, never here.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// The site's post.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Post {
    /// The address letters are sent from; answers come to it, with a token: `ccm@un.example`.
    pub(crate) from: String,
    /// The server that takes letters; they go into the folder where none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) smtp: Option<Smtp>,
    /// The key by which recipients know that a letter is ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) dkim: Option<Dkim>,
    /// The mailbox letters come in at; only the drop folder where none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) imap: Option<Imap>,
    /// The name under which the site's own mail server writes its `Authentication-Results`; no
    /// other server's are believed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) authenticated_by: Option<String>,
}

/// How a connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Security {
    /// TLS from the first byte.
    Tls,
    /// TLS after a greeting in the clear; without it nothing is sent.
    Starttls,
    /// None; on this machine alone.
    None,
}

/// The server that takes letters.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Smtp {
    /// Its name.
    pub(crate) host: String,
    /// Its port.
    pub(crate) port: u16,
    /// How the connection is protected.
    pub(crate) security: Security,
    /// The certificate of the authority that vouches for it, in PEM, where it is not a public one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) authority: Option<PathBuf>,
    /// Under which name the site signs in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) user: Option<String>,
    /// The file of its password; seen from the site's folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) password_file: Option<PathBuf>,
}

/// The key letters are signed with (RFC 6376).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Dkim {
    /// The domain that vouches.
    pub(crate) domain: String,
    /// The selector under which its public key stands.
    pub(crate) selector: String,
    /// The file of the private key: RSA in PEM, or an Ed25519 key in base64.
    pub(crate) key_file: PathBuf,
    /// Which of them.
    pub(crate) algorithm: Algorithm,
}

/// What a letter is signed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Algorithm {
    /// RSA with SHA-256.
    Rsa,
    /// Ed25519 with SHA-256.
    Ed25519,
}

/// The mailbox letters come in at.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Imap {
    /// The server's name.
    pub(crate) host: String,
    /// Its port.
    pub(crate) port: u16,
    /// How the connection is protected.
    pub(crate) security: Security,
    /// The certificate of the authority that vouches for it, in PEM, where it is not a public one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) authority: Option<PathBuf>,
    /// Under which name the site signs in.
    pub(crate) user: String,
    /// The file of its password; seen from the site's folder.
    pub(crate) password_file: PathBuf,
    /// The folder of the mailbox; `INBOX` where none is named.
    #[serde(default = "inbox")]
    pub(crate) mailbox: String,
}

fn inbox() -> String {
    "INBOX".to_owned()
}
