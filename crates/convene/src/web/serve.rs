//! Serving the portal: TLS in the binary with the site's certificate, or plain on loopback, or plain
//! behind a proxy that the site names. Anything else would send names and links in the clear, and is
//! refused before the first page. It stops when it is told to, after the pages under way.

use std::fs::File;
use std::io::BufReader;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use axum::extract::connect_info::Connected;
use axum::serve::IncomingStream;
use desk::Desk;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tls_listener::TlsListener;
use tls_listener::rustls::TlsAcceptor;
use tokio::net::TcpListener;

use super::fresh::Fresh;
use super::people::passkey::Passkeys;
use super::people::provider::Provider;
use super::portal::{Clock, Inside, Limits, Portal};
use crate::config::Site;
use crate::exit::Stop;
use crate::key::SiteKey;

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
) -> Result<(), Stop> {
    let app = super::app(portal).into_make_service_with_connect_info::<Peer>();
    let broken = |error: std::io::Error| Stop::broken(error.to_string());
    match way {
        Way::Plain => axum::serve(listener, app)
            .with_graceful_shutdown(stop)
            .await
            .map_err(broken),
        Way::Tls(acceptor) => axum::serve(TlsListener::new(acceptor, listener), app)
            .with_graceful_shutdown(stop)
            .await
            .map_err(broken),
    }
}

/// The address of a connection's other end, with TLS or without.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub(crate) SocketAddr);

impl Connected<IncomingStream<'_, TcpListener>> for Peer {
    fn connect_info(stream: IncomingStream<'_, TcpListener>) -> Self {
        Self(*stream.remote_addr())
    }
}

impl Connected<IncomingStream<'_, TlsListener<TcpListener, TlsAcceptor>>> for Peer {
    fn connect_info(stream: IncomingStream<'_, TlsListener<TcpListener, TlsAcceptor>>) -> Self {
        Self(*stream.remote_addr())
    }
}
