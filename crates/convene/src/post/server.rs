//! The line to the server that takes letters: one, kept between letters, over which each goes after
//! the one before. The library talks; the line is the house's own, since the library hands a letter
//! and the point behind it over in two writes, and a line that waits for more to say (RFC 896) holds
//! the second until the first is acknowledged.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use lettre::address::Envelope;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{
    AsyncSmtpConnection, AsyncTokioStream, Certificate, CertificateStore, TlsParameters,
};
use lettre::transport::smtp::extension::ClientId;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::transport::{is_this_machine, password};
use super::trust;
use crate::config::Site;
use crate::config::post::{Security, Smtp};
use crate::exit::Stop;

/// How long the server may take for one letter. Rule: RFC 5321, 4.5.3.2.6 — ten minutes after the
/// last line of a letter, since a letter given up sooner arrives twice.
const PATIENCE: Duration = Duration::from_mins(10);
/// How long a line is kept that nothing goes over.
const KEPT: Duration = Duration::from_mins(1);

/// Why a letter did not go.
#[derive(Debug)]
pub(super) enum Fault {
    /// The server said so, or what it said does not read.
    Said(Error),
    /// The line failed.
    Line(io::ErrorKind),
    /// The server took too long.
    TooLong,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Said(error) => error.fmt(f),
            Self::Line(kind) => write!(f, "line: {kind}"),
            Self::TooLong => f.write_str("too-long"),
        }
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Said(error)
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Line(error.kind())
    }
}

/// How the line is protected.
enum Protection {
    /// TLS from the first byte.
    First(TlsConnector, ServerName<'static>),
    /// TLS behind the greeting.
    Greeted(Box<TlsParameters>),
    /// None.
    None,
}

/// The server, and the line to it where one is open.
pub(crate) struct Server {
    host: String,
    port: u16,
    protection: Protection,
    credentials: Option<Credentials>,
    line: Mutex<Option<(AsyncSmtpConnection, Instant)>>,
}

impl Server {
    /// The server that a site's file names, or what is wrong with what it says.
    pub(super) fn of(site: &Site, smtp: &Smtp) -> Result<Self, Stop> {
        let wrong = |why: String| Stop::misused("site-post", format!("{}: {why}", smtp.host));
        if smtp.security == Security::None && !is_this_machine(&smtp.host) {
            let language = domain::law::language::Language::En;
            return Err(wrong(words::console::say("post-in-the-clear", language)));
        }
        let credentials = |user: &String| -> Result<Credentials, Stop> {
            let password = password(site, smtp.password_file.as_deref(), &wrong)?;
            Ok(Credentials::new(user.clone(), password))
        };
        Ok(Self {
            host: smtp.host.clone(),
            port: smtp.port,
            protection: protection(site, smtp, &wrong)?,
            credentials: smtp.user.as_ref().map(credentials).transpose()?,
            line: Mutex::new(None),
        })
    }

    /// Hands a letter over.
    pub(super) async fn take(&self, envelope: &Envelope, letter: &[u8]) -> Result<(), Fault> {
        let mut kept = self.line.lock().await;
        let mut line = self.open(kept.take()).await?;
        within(line.send(envelope, letter)).await?;
        *kept = Some((line, Instant::now()));
        Ok(())
    }

    /// Whether the server is reached and lets the site in.
    pub(super) async fn is_reached(&self) -> bool {
        let mut kept = self.line.lock().await;
        let line = self.open(kept.take()).await;
        *kept = line.ok().map(|line| (line, Instant::now()));
        kept.is_some()
    }

    /// Hangs up where nothing went over the line for a while.
    pub(super) async fn rest(&self) {
        let mut kept = self.line.lock().await;
        if let Some((line, _)) = kept.as_mut().filter(|(_, used)| used.elapsed() > KEPT) {
            line.abort().await;
            *kept = None;
        }
    }

    /// The line that is open, if it still is, or a new one.
    async fn open(
        &self,
        kept: Option<(AsyncSmtpConnection, Instant)>,
    ) -> Result<AsyncSmtpConnection, Fault> {
        if let Some((mut line, used)) = kept {
            let answers = tokio::time::timeout(KEPT, line.test_connected()).await;
            if used.elapsed() <= KEPT && answers.unwrap_or(false) {
                return Ok(line);
            }
            line.abort().await;
        }
        let mut line = self.greeted().await?;
        if let Some(credentials) = &self.credentials {
            within(line.auth(DEFAULT_MECHANISMS, credentials)).await?;
        }
        Ok(line)
    }

    /// A line over which nothing but greetings went.
    async fn greeted(&self) -> Result<AsyncSmtpConnection, Fault> {
        let hello = ClientId::default();
        let wire = within(TcpStream::connect((self.host.as_str(), self.port))).await?;
        wire.set_nodelay(true)?;
        let greets = |wire| AsyncSmtpConnection::connect_with_transport(wire, &hello);
        match &self.protection {
            Protection::None => within(greets(Box::new(wire))).await,
            Protection::Greeted(parameters) => {
                let mut line = within(greets(Box::new(wire))).await?;
                let parameters = TlsParameters::clone(parameters);
                within(line.starttls(parameters, &hello)).await?;
                Ok(line)
            }
            Protection::First(tls, name) => {
                let wire = within(tls.connect(name.clone(), wire)).await?;
                within(greets(Box::new(Protected(wire)))).await
            }
        }
    }
}

/// Waits for an answer, but not for ever.
async fn within<T, E: Into<Fault>>(answer: impl Future<Output = Result<T, E>>) -> Result<T, Fault> {
    match tokio::time::timeout(PATIENCE, answer).await {
        Ok(answer) => answer.map_err(Into::into),
        Err(_) => Err(Fault::TooLong),
    }
}

/// The library upgrades a line itself and wants its own settings for it.
fn protection(
    site: &Site,
    smtp: &Smtp,
    wrong: &impl Fn(String) -> Stop,
) -> Result<Protection, Stop> {
    let authority = smtp.authority.as_deref();
    match smtp.security {
        Security::None => Ok(Protection::None),
        Security::Tls => {
            let settings = trust::settings(site, authority, smtp.security, wrong)?;
            let name = ServerName::try_from(smtp.host.clone()).map_err(|e| wrong(e.to_string()))?;
            Ok(Protection::First(
                TlsConnector::from(Arc::new(settings)),
                name,
            ))
        }
        Security::Starttls => {
            let mut parameters = TlsParameters::builder(smtp.host.clone());
            if let Some(file) = authority {
                let pem = std::fs::read(site.folder.join(file));
                let pem = pem.map_err(|error| wrong(error.to_string()))?;
                let own = Certificate::from_pem(&pem).map_err(|error| wrong(error.to_string()))?;
                parameters = parameters
                    .certificate_store(CertificateStore::None)
                    .add_root_certificate(own);
            }
            let parameters = parameters.build_rustls();
            let parameters = parameters.map_err(|error| wrong(error.to_string()))?;
            Ok(Protection::Greeted(Box::new(parameters)))
        }
    }
}

/// A line with TLS from its first byte, as the library takes one.
#[derive(Debug)]
struct Protected(TlsStream<TcpStream>);

impl AsyncTokioStream for Protected {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.0.get_ref().0.peer_addr()
    }
}

impl AsyncRead for Protected {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().0).poll_read(context, buffer)
    }
}

impl AsyncWrite for Protected {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().0).poll_write(context, buffer)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().0).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().0).poll_shutdown(context)
    }
}
