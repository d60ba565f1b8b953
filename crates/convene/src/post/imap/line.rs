//! The line to the server of the mailbox: TLS from the first byte or after a greeting, in the clear on
//! this machine alone. It holds the password from the site's file and shows it to nobody but the
//! server; troubles are told without addresses, names or words of the server.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_imap::error::Error;
use async_imap::{Client, Session};
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::config::Site;
use crate::config::post::{Imap, Security};
use crate::exit::Stop;
use crate::post::transport::{is_this_machine, password};
use crate::post::trust;

/// How long the server may take for one answer.
const PATIENCE: Duration = Duration::from_mins(1);

/// What bytes go over, with TLS or without.
pub(super) trait Wire: AsyncRead + AsyncWrite + Unpin + Send + fmt::Debug {}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + fmt::Debug> Wire for T {}

/// A session that is signed in.
pub(super) type Signed = Session<Box<dyn Wire>>;

/// Why the mailbox could not be read. It names no address and holds no secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The line failed.
    Line(std::io::ErrorKind),
    /// The server took neither name nor password.
    SignIn,
    /// The server refused.
    Refused,
    /// The server hung up.
    Lost,
    /// What the server said does not read.
    Unread,
    /// The server took too long.
    TooLong,
    /// A mail could not be kept; it lies where it was.
    NotKept,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(kind) => write!(f, "line: {kind}"),
            Self::SignIn => f.write_str("sign-in"),
            Self::Refused => f.write_str("refused"),
            Self::Lost => f.write_str("lost"),
            Self::Unread => f.write_str("unread"),
            Self::TooLong => f.write_str("too-long"),
            Self::NotKept => f.write_str("not-kept"),
        }
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        match error {
            // The text of an answer that does not read holds the answer: only its kind is told.
            Error::Io(error) => Self::Line(error.kind()),
            Error::No(_) | Error::Bad(_) => Self::Refused,
            Error::ConnectionLost => Self::Lost,
            _ => Self::Unread,
        }
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self::Line(error.kind())
    }
}

/// Waits for an answer, but not for ever.
pub(super) async fn within<T, E: Into<Trouble>>(
    answer: impl Future<Output = Result<T, E>>,
) -> Result<T, Trouble> {
    match tokio::time::timeout(PATIENCE, answer).await {
        Ok(answer) => answer.map_err(Into::into),
        Err(_) => Err(Trouble::TooLong),
    }
}

/// The mailbox of a site: where it lies and how one signs in there.
pub(crate) struct Mailbox {
    host: String,
    port: u16,
    security: Security,
    tls: TlsConnector,
    name: ServerName<'static>,
    user: String,
    password: String,
    /// The folder that letters come in at.
    pub(super) folder: String,
}

impl Mailbox {
    /// The mailbox that a site's file names, or what is wrong with what it says.
    pub(crate) fn of(site: &Site) -> Result<Option<Self>, Stop> {
        let imap = site.post.as_ref().and_then(|post| post.imap.as_ref());
        imap.map(|imap| Self::read(site, imap)).transpose()
    }

    fn read(site: &Site, imap: &Imap) -> Result<Self, Stop> {
        let wrong = |why: String| Stop::misused("site-post", format!("{}: {why}", imap.host));
        if imap.security == Security::None && !is_this_machine(&imap.host) {
            let language = domain::law::language::Language::En;
            return Err(wrong(words::console::say("post-in-the-clear", language)));
        }
        let authority = imap.authority.as_deref();
        let believed = trust::settings(site, authority, imap.security, &wrong)?;
        let name = ServerName::try_from(imap.host.clone()).map_err(|e| wrong(e.to_string()))?;
        Ok(Self {
            host: imap.host.clone(),
            port: imap.port,
            security: imap.security,
            tls: TlsConnector::from(Arc::new(believed)),
            name,
            user: imap.user.clone(),
            password: password(site, Some(&imap.password_file), &wrong)?,
            folder: imap.mailbox.clone(),
        })
    }

    /// Signs in.
    pub(super) async fn sign_in(&self) -> Result<Signed, Trouble> {
        let client = self.greeted().await?;
        let signed = client.login(&self.user, &self.password);
        let signed = tokio::time::timeout(PATIENCE, signed).await;
        match signed.map_err(|_| Trouble::TooLong)? {
            Ok(session) => Ok(session),
            Err((Error::No(_) | Error::Bad(_), _)) => Err(Trouble::SignIn),
            Err((error, _)) => Err(error.into()),
        }
    }

    /// A line over which nothing but a greeting went.
    async fn greeted(&self) -> Result<Client<Box<dyn Wire>>, Trouble> {
        let wire = within(TcpStream::connect((self.host.as_str(), self.port))).await?;
        match self.security {
            Security::None => greeting(Box::new(wire)).await,
            Security::Tls => greeting(self.protected(Box::new(wire)).await?).await,
            Security::Starttls => {
                let mut client = greeting(Box::new(wire)).await?;
                within(client.run_command_and_check_ok("STARTTLS", None)).await?;
                // What came in the clear behind the answer is thrown away with the old client.
                let protected = self.protected(client.into_inner()).await?;
                Ok(Client::new(protected))
            }
        }
    }

    async fn protected(&self, wire: Box<dyn Wire>) -> Result<Box<dyn Wire>, Trouble> {
        let protected = within(self.tls.connect(self.name.clone(), wire)).await?;
        Ok(Box::new(protected))
    }
}

async fn greeting(wire: Box<dyn Wire>) -> Result<Client<Box<dyn Wire>>, Trouble> {
    let mut client = Client::new(wire);
    let greeted = within(client.read_response()).await?;
    greeted.map(|_| client).ok_or(Trouble::Lost)
}
