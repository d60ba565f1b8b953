//! `convene serve`: the portal of a site, and the clerk beside it.

use std::net::SocketAddr;

use clap::Args;
use domain::law::language::Language;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use super::answer::tell;
use super::site::{Where, stop_of};
use crate::config::Site;
use crate::exit::Stop;
use crate::{clerk, post, web};

/// Serves the portal until it is stopped.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    at: Where,
    /// The address to listen at; the one of the site's file where none is given.
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
}

impl Serve {
    pub(crate) fn run(self) -> Result<(), Stop> {
        run(Site::open(&self.at.site)?, self.listen)
    }
}

/// Serves a site.
pub(crate) fn run(site: Site, listen: Option<SocketAddr>) -> Result<(), Stop> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Stop::broken(error.to_string()))?;
    runtime.block_on(serve(site, listen))
}

async fn serve(site: Site, listen: Option<SocketAddr>) -> Result<(), Stop> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    let at = listen.unwrap_or(site.serve.listen);
    let way = web::serve::way(&site, at)?;
    let taken = |error: std::io::Error| Stop::misused("listen", format!("{at}: {error}"));
    let stop = told_to_stop();
    let listener = TcpListener::bind(at).await.map_err(taken)?;
    let at = listener.local_addr().map_err(taken)?;
    let opened = desk::Desk::open(&site.database(), site.reference_form.clone()).await;
    let desk = opened.map_err(|no| stop_of(no, Language::En))?;
    let mailbox = post::imap::Mailbox::of(&site)?;
    let portal = web::serve::portal(site, desk, at)?;
    let facts = [("address", portal.origin.as_str())];
    tell(&words::console::say_with("serving", Language::En, &facts))?;
    if portal.is_demonstration() {
        tell(&words::console::say_with("step-in", Language::En, &facts))?;
    }
    let transport = post::transport::Transport::of(&portal.site)?;
    let letters = tokio::spawn(post::send::keep_sending(portal.clone(), transport));
    let dropped = tokio::spawn(post::receive::keep_receiving(portal.clone()));
    let fetched =
        mailbox.map(|mailbox| tokio::spawn(post::imap::keep_fetching(portal.clone(), mailbox)));
    let sheets = tokio::spawn(clerk::keep_drawing(portal.clone()));
    web::serve::serve(portal, listener, way, stop).await;
    letters.abort();
    dropped.abort();
    if let Some(fetched) = fetched {
        fetched.abort();
    }
    sheets.abort();
    Ok(())
}

/// Waits for the signal to stop, from a terminal or from whoever runs the service. It is listened
/// for from now on, before anybody can reach the portal.
fn told_to_stop() -> impl Future<Output = ()> + Send + 'static {
    let mut terminate = signal(SignalKind::terminate()).expect("a signal can be waited for");
    async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
    }
}
