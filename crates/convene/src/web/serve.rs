//! Serving the portal: TLS in the binary with the site's certificate, or plain on loopback, or plain
//! behind a proxy that the site names. Anything else would send names and links in the clear, and is
//! refused before the first page. It stops when it is told to, after the pages under way.

use std::fs::File;
use std::io::BufReader;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{ConnectInfo, Request};
use axum::serve::Listener;
use desk::Desk;
use hyper::server::conn::http1::Builder;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tls_listener::TlsListener;
use tls_listener::rustls::TlsAcceptor;
use tokio::net::TcpListener;
use tower::ServiceExt as _;

use super::fresh::Fresh;
use super::people::passkey::Passkeys;
use super::people::provider::Provider;
use super::portal::{Clock, Inside, Limits, Portal};
use crate::config::Site;
use crate::exit::Stop;
use crate::key::SiteKey;
use crate::post::child::Child;

/// How long the head of a request may take, and a connection stay quiet between two: somewhat longer
/// than proxies keep a quiet connection for the next request.
const HEAD: Duration = Duration::from_secs(75);

/// How long pages under way are waited for when it is told to stop.
const LAST: Duration = Duration::from_secs(30);

/// How the portal is served.
pub(crate) enum Way {
    /// TLS with the site's certificate.
    Tls(TlsAcceptor),
    /// Plain: on loopback, or behind the site's proxy.
    Plain,
}

/// Decides how to serve at an address, or says what is wanting.
pub(crate) fn way(site: &Site, at: SocketAddr) -> Result<Way, Stop> {
    let serve = &site.serve;
    if serve.certificate.is_some() != serve.key.is_some() {
        let language = domain::law::language::Language::En;
        let says = words::console::say("certificate-and-key", language);
        return Err(Stop::misused("certificate", says));
    }
    if let (Some(certificate), Some(key)) = (&serve.certificate, &serve.key) {
        let (certificate, key) = (site.folder.join(certificate), site.folder.join(key));
        return acceptor(&certificate, &key).map(Way::Tls);
    }
    if at.ip().is_loopback() || !serve.behind_proxy.is_empty() {
        return Ok(Way::Plain);
    }
    let language = domain::law::language::Language::En;
    let says = words::console::say_with("serve-in-the-clear", language, &[("at", &at.to_string())]);
    Err(Stop::misused("serve-in-the-clear", says)
        .help(words::console::say("serve-in-the-clear-help", language)))
}

fn acceptor(certificate: &Path, key: &Path) -> Result<TlsAcceptor, Stop> {
    let wrong = |file: &Path, why: String| {
        Stop::misused("certificate", format!("{}: {why}", file.display()))
    };
    let open = |file: &Path| {
        File::open(file)
            .map(BufReader::new)
            .map_err(|error| wrong(file, error.to_string()))
    };
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_reader_iter(open(certificate)?)
        .collect::<Result<_, _>>()
        .map_err(|error| wrong(certificate, error.to_string()))?;
    let secret = PrivateKeyDer::from_pem_reader(open(key)?)
        .map_err(|error| wrong(key, error.to_string()))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let settings = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| wrong(certificate, error.to_string()))?
        .with_no_client_auth()
        .with_single_cert(chain, secret)
        .map_err(|error| wrong(certificate, error.to_string()))?;
    Ok(TlsAcceptor::from(Arc::new(settings)))
}

/// The portal of a site that is served at an address.
pub(crate) fn portal(site: Site, desk: Desk, at: SocketAddr) -> Result<Portal, Stop> {
    let origin = origin(&site, at);
    let key = SiteKey::open(&site.key_file())?;
    let clock = match (site.demonstration_since, site.demonstration_clock) {
        (Some(_), Some(demonstration)) => Clock::ahead_by(demonstration.offset()),
        _ => Clock::default(),
    };
    Ok(Portal::new(Inside {
        passkeys: Passkeys::of(&origin, &site.name)?,
        provider: Provider::of(&site, &origin)?,
        fresh: Arc::new(Fresh::over(desk.clone())),
        desk,
        origin,
        clock,
        child: Child::of_this_program().map_err(|error| Stop::broken(error.to_string()))?,
        dkim: crate::post::signature::of(&site)?,
        key,
        limits: Limits::default(),
        site,
    }))
}

/// Under what browsers know the site. A demonstration is at `localhost`, which browsers trust like
/// TLS; keys for signing in and the cookie need the name, not the number.
pub(crate) fn origin(site: &Site, at: SocketAddr) -> String {
    if site.demonstration_since.is_some() {
        return format!("http://localhost:{}", at.port());
    }
    site.public_address.trim_end_matches('/').to_owned()
}

/// Serves until it is told to stop.
pub(crate) async fn serve(
    portal: Portal,
    listener: TcpListener,
    way: Way,
    stop: impl Future<Output = ()> + Send + 'static,
) {
    let app = super::app(portal);
    match way {
        Way::Plain => listen(app, listener, HEAD, stop).await,
        Way::Tls(acceptor) => listen(app, TlsListener::new(acceptor, listener), HEAD, stop).await,
    }
}

/// Takes connections until it is told to stop, and lets the pages under way end.
async fn listen<L>(
    app: Router,
    mut listener: L,
    head: Duration,
    stop: impl Future<Output = ()> + Send,
) where
    L: Listener<Addr = SocketAddr>,
{
    let mut connections = Builder::new();
    // The timer is what makes the limit hold; without one nothing bounds a head without end.
    connections
        .timer(TokioTimer::new())
        .header_read_timeout(head);
    let under_way = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, from) = tokio::select! {
            taken = listener.accept() => taken,
            () = &mut stop => break,
        };
        let pages = app
            .clone()
            .map_request(move |request| named(request, Peer(from)));
        let connection =
            connections.serve_connection(TokioIo::new(stream), TowerToHyperService::new(pages));
        let connection = under_way.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended");
            }
        });
    }
    drop(listener);
    if tokio::time::timeout(LAST, under_way.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("stopped before every request had come in");
    }
}

/// A request with the address it came from.
fn named<B>(mut request: Request<B>, peer: Peer) -> Request<Body>
where
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<axum::BoxError>,
{
    request.extensions_mut().insert(ConnectInfo(peer));
    request.map(Body::new)
}

/// The address of a connection's other end, with TLS or without.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub(crate) SocketAddr);

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    use super::*;

    /// What comes back until the other end hangs up, or for five seconds.
    fn answer(at: SocketAddr, sent: &str) -> std::io::Result<String> {
        let mut line = TcpStream::connect(at)?;
        line.set_read_timeout(Some(Duration::from_secs(5)))?;
        line.write_all(sent.as_bytes())?;
        let mut text = String::new();
        line.read_to_string(&mut text)?;
        Ok(text)
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_head_without_end_is_not_waited_for() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let at = listener.local_addr().expect("an address");
        let from =
            |ConnectInfo(Peer(from)): ConnectInfo<Peer>| async move { from.ip().to_string() };
        let app = Router::new().route("/", axum::routing::get(from));
        let head = Duration::from_millis(200);
        tokio::spawn(listen(app, listener, head, std::future::pending()));
        let asked = |sent: &'static str| tokio::task::spawn_blocking(move || answer(at, sent));
        let whole = asked("GET / HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n").await;
        let whole = whole.expect("asked").expect("an answer");
        assert!(
            whole.starts_with("HTTP/1.1 200") && whole.ends_with("127.0.0.1"),
            "{whole}"
        );
        for half in ["GET / HTTP/1.1\r\nhost: here\r\n", ""] {
            let hung_up = asked(half).await.expect("asked");
            assert!(!hung_up.expect("it hangs up").contains("200"), "{half}");
        }
    }
}
