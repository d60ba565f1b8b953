//! Who is at the door: nobody, a person of the secretariat, or a correspondent of a delegation. A
//! session is a token of chance in one cookie of this host; the house keeps its hash alone.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use desk::answer::No;
use desk::occasion::By;
use desk::people::session::Holder;
use domain::people::participant::Participant;
use domain::people::person::Handle;
use domain::people::role::{Act, Actor, Scope, may};

use super::answer::Stop;
use super::portal::Portal;

/// The one cookie. `__Host-` binds it to this host, to TLS and to the root.
const COOKIE: &str = "__Host-convene";

/// Who is at the door.
#[derive(Debug, Clone, Default)]
pub(crate) struct Visitor(Option<Known>);

#[derive(Debug, Clone)]
struct Known {
    holder: Holder,
    handle: Handle,
    actor: Actor,
}

impl Visitor {
    /// The visitor as one who acts.
    pub(crate) fn by(&self) -> By<'_> {
        match &self.0 {
            None => By::Nobody,
            Some(known) => match known.holder {
                Holder::Person(_) => By::Person(&known.handle),
                Holder::Correspondent(id) => By::Correspondent(id),
            },
        }
    }

    /// Whether nobody is signed in.
    pub(crate) fn by_nobody(&self) -> bool {
        self.0.is_none()
    }

    /// The visitor with the roles on record.
    pub(crate) fn actor(&self) -> Option<&Actor> {
        self.0.as_ref().map(|known| &known.actor)
    }

    /// The visitor's handle, where it is a person of the house.
    pub(crate) fn handle(&self) -> Option<&Handle> {
        self.0
            .as_ref()
            .filter(|known| matches!(known.holder, Holder::Person(_)))
            .map(|known| &known.handle)
    }

    /// The name shown in the masthead.
    pub(crate) fn name(&self) -> Option<String> {
        let person = &self.actor()?.person;
        Some(
            person
                .name
                .clone()
                .unwrap_or_else(|| person.handle.to_string()),
        )
    }

    /// Whether it is a person of the secretariat or the presidency.
    pub(crate) fn is_staff(&self) -> bool {
        self.handle().is_some()
    }

    /// Whether the visitor may do something; pages hide buttons by the desk's own table.
    pub(crate) fn may(&self, act: Act, over: &Scope, portal: &Portal) -> bool {
        let today = portal.clock.today();
        self.actor()
            .is_some_and(|actor| may(actor, act, over, today).is_ok())
    }

    /// The delegation a correspondent writes for.
    pub(crate) fn writes_for(&self) -> Option<(String, Participant)> {
        let known = self.0.as_ref()?;
        known.actor.roles.iter().find_map(|held| match &held.scope {
            Scope::Delegation(key, participant) => Some((key.to_string(), participant.clone())),
            _ => None,
        })
    }
}

/// Somebody who is signed in; anybody else is asked to sign in first.
#[derive(Debug, Clone)]
pub(crate) struct Signed(pub(crate) Visitor);

impl FromRequestParts<Portal> for Visitor {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Stop> {
        let token = token(&parts.headers);
        Ok(of_token(portal, token.as_deref()).await?)
    }
}

impl FromRequestParts<Portal> for Signed {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Stop> {
        let visitor = Visitor::from_request_parts(parts, portal).await?;
        if visitor.by_nobody() {
            return Err(Stop::SignIn);
        }
        Ok(Self(visitor))
    }
}

/// Who holds a session's token.
pub(crate) async fn of_token(portal: &Portal, token: Option<&str>) -> Result<Visitor, No> {
    let Some(token) = token else {
        return Ok(Visitor::default());
    };
    let now = portal.clock.now();
    let Some(holder) = portal.desk.session(token, now).await? else {
        return Ok(Visitor::default());
    };
    let known = portal.desk.holder(holder).await?;
    Ok(Visitor(known.map(|actor| Known {
        holder,
        handle: actor.person.handle.clone(),
        actor,
    })))
}

/// The session's token that a request carries.
pub(crate) fn token(headers: &HeaderMap) -> Option<String> {
    cookie_named(headers, COOKIE)
}

/// What a request carries in a cookie of ours.
pub(crate) fn cookie_named(headers: &HeaderMap, cookie: &str) -> Option<String> {
    let cookies = headers.get_all(header::COOKIE).iter();
    cookies
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, value)| *name == cookie && value.len() <= 100)
        .map(|(_, value)| value.to_owned())
}

/// The header that gives a session to the browser.
pub(crate) fn cookie(token: &str, seconds: i64) -> (header::HeaderName, String) {
    let value =
        format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={seconds}");
    (header::SET_COOKIE, value)
}

/// The header that takes it back.
pub(crate) fn no_cookie() -> (header::HeaderName, String) {
    cookie("", 0)
}
