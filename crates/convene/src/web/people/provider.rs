//! Signing in at the site's own provider of identities (OpenID Connect, authorization code with
//! PKCE). The provider says who somebody is; who that is here was bound at an enrolment, and an
//! identity that nobody bound is nobody. A ceremony belongs to the browser that began it.
//! Source: OpenID Connect Core 1.0, §3.1; RFC 7636; RFC 9700, §4.7.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::IntoResponse;
use desk::occasion::By;
use desk::people::session::Holder;
use domain::law::language::Language;
use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreProviderMetadata, CoreTokenResponse,
};
use openidconnect::{
    AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, TokenResponse,
    reqwest,
};
use serde::{Deserialize, Serialize};
use tokio::sync::OnceCell;

use super::super::answer::{Answer, Stop};
use super::super::here::{Here, Try};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{local, see_other};
use super::super::visitor;
use crate::config::{self, Site};
use crate::exit;

/// What the ceremony is called where it is kept.
const CEREMONY: &str = "provider";
/// The cookie that binds a ceremony to its browser.
const COOKIE: &str = "__Host-convene-provider";
/// How long it is kept, in seconds.
const KEPT: u32 = 600;

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// The routes below the language.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/sign-in/provider", Opens::ToEveryone, begin)
        .get(
            "/enrolment/{secret}/provider",
            Opens::ToSecret,
            begin_enrolment,
        )
}

/// The one route that the provider sends the browser back to; it knows no language.
pub(crate) fn way_back() -> Routes {
    Routes::new().get("/provider/return", Opens::ToSecret, come_back)
}

/// The provider of a site, where it names one.
pub(crate) struct Provider {
    settings: config::Provider,
    secret: String,
    origin: String,
    http: reqwest::Client,
    // Asked for at the first use: a provider that is down does not keep the portal from starting.
    known: OnceCell<CoreProviderMetadata>,
}

impl Provider {
    /// The provider that a site names.
    pub(crate) fn of(site: &Site, origin: &str) -> Result<Option<Self>, exit::Stop> {
        let Some(settings) = &site.provider else {
            return Ok(None);
        };
        let file = site.folder.join(&settings.secret_file);
        let wrong =
            |why: String| exit::Stop::misused("provider", format!("{}: {why}", file.display()));
        let secret = std::fs::read_to_string(&file).map_err(|error| wrong(error.to_string()))?;
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(std::time::Duration::from_secs(10))
            .build()
            .map_err(|error| wrong(error.to_string()))?;
        Ok(Some(Self {
            settings: settings.clone(),
            secret: secret.trim().to_owned(),
            origin: origin.to_owned(),
            http,
            known: OnceCell::new(),
        }))
    }

    /// The name on the button.
    pub(crate) fn name(&self) -> &str {
        &self.settings.name
    }

    async fn client(&self) -> Result<Client, Stop> {
        let broken = |what: &str, why: String| Stop::Broken(format!("provider, {what}: {why}"));
        let known = self
            .known
            .get_or_try_init(|| async {
                let issuer = IssuerUrl::new(self.settings.issuer.clone())
                    .map_err(|error| broken("issuer", error.to_string()))?;
                CoreProviderMetadata::discover_async(issuer, &self.http)
                    .await
                    .map_err(|error| broken("discovery", error.to_string()))
            })
            .await?;
        let back = RedirectUrl::new(format!("{}/provider/return", self.origin))
            .map_err(|error| broken("way back", error.to_string()))?;
        Ok(CoreClient::from_provider_metadata(
            known.clone(),
            ClientId::new(self.settings.client.clone()),
            Some(ClientSecret::new(self.secret.clone())),
        )
        .set_redirect_uri(back))
    }
}

/// What a ceremony remembers until the browser comes back.
#[derive(Debug, Serialize, Deserialize)]
struct Begun {
    verifier: String,
    nonce: String,
    language: Language,
    back: String,
    enrolment: Option<String>,
}

async fn begin(here: Here, State(portal): State<Portal>, _: Try) -> Answer {
    send_there(&here, &portal, None).await
}

async fn begin_enrolment(
    here: Here,
    State(portal): State<Portal>,
    _: Try,
    Path((_, secret)): Path<(String, String)>,
) -> Answer {
    let occasion = portal.occasion(By::Nobody);
    portal.desk.enrolment(&occasion, &secret).await?;
    send_there(&here, &portal, Some(secret)).await
}

async fn send_there(here: &Here, portal: &Portal, enrolment: Option<String>) -> Answer {
    let provider = portal.provider.as_ref().ok_or(Stop::NotFound)?;
    let client = provider.client().await?;
    let occasion = portal.occasion(By::Nobody);
    let begun = Begun {
        verifier: occasion.secret().1,
        nonce: occasion.secret().1,
        language: here.language,
        back: here.asked("back").unwrap_or_default(),
        enrolment,
    };
    let kept = serde_json::to_string(&begun).map_err(|error| Stop::Broken(error.to_string()))?;
    let state = portal
        .desk
        .begin_ceremony(&occasion, CEREMONY, &kept)
        .await?;
    let verifier = PkceCodeVerifier::new(begun.verifier.clone());
    let (csrf, nonce) = (state.clone(), begun.nonce.clone());
    let (address, ..) = client
        .authorize_url(
            CoreAuthenticationFlow::AuthorizationCode,
            || CsrfToken::new(csrf),
            || Nonce::new(nonce),
        )
        .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
        .url();
    let cookie = cookie(&state, KEPT);
    Ok(([cookie], see_other(address.as_str())).into_response())
}

fn cookie(state: &str, seconds: u32) -> (header::HeaderName, String) {
    let value =
        format!("{COOKIE}={state}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={seconds}");
    (header::SET_COOKIE, value)
}

/// What the provider sends back.
#[derive(Debug, Deserialize)]
struct Returned {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    error: String,
}

async fn come_back(
    State(portal): State<Portal>,
    _: Try,
    headers: HeaderMap,
    Query(returned): Query<Returned>,
) -> Answer {
    let provider = portal.provider.as_ref().ok_or(Stop::NotFound)?;
    let occasion = portal.occasion(By::Nobody);
    // Another browser's ceremony is none: whoever sends a link to its end signs nobody in.
    let ours = visitor::cookie_named(&headers, COOKIE).ok_or(Stop::NotFound)?;
    // A provider that says no may leave the state out; nobody is signed in by a no.
    if returned.error.is_empty() && ours != returned.state {
        return Err(Stop::NotFound);
    }
    let kept = portal
        .desk
        .finish_ceremony(&occasion, CEREMONY, &ours)
        .await?;
    let begun: Begun = kept
        .and_then(|kept| serde_json::from_str(&kept).ok())
        .ok_or(Stop::NotFound)?;
    let code = if returned.error.is_empty() {
        returned.code
    } else {
        String::new()
    };
    let identity = identity(provider, &begun, code).await?;
    let actor = match (&identity, &begun.enrolment) {
        (None, _) => None,
        (Some((issuer, subject)), None) => portal.desk.bound(issuer, subject).await?,
        (Some((issuer, subject)), Some(secret)) => Some(
            portal
                .desk
                .bind_identity(&occasion, secret, (issuer, subject))
                .await?,
        ),
    };
    let to = |path: &str| format!("/{}{path}", begun.language);
    let Some(actor) = actor else {
        return Ok(([cookie("", 0)], see_other(&to("/sign-in?failed"))).into_response());
    };
    let holder = Holder::Person(actor.person.id);
    let token = portal.desk.open_session(&occasion, holder).await?;
    // Who bound an account is told what becomes of recovery codes, and may make some there.
    let home = to(if begun.enrolment.is_some() {
        "/keys?bound"
    } else {
        "/desk"
    });
    let there = local(&begun.back).unwrap_or(&home).to_owned();
    let mut answer = see_other(&there);
    for (name, value) in [
        cookie("", 0),
        visitor::cookie(&token, holder.lasts().as_secs()),
    ] {
        let value = value
            .parse()
            .map_err(|_| Stop::Broken("a cookie".to_owned()))?;
        answer.headers_mut().append(name, value);
    }
    Ok(answer)
}

/// Issuer and subject that the provider vouches for; `None` where it does not.
async fn identity(
    provider: &Provider,
    begun: &Begun,
    code: String,
) -> Result<Option<(String, String)>, Stop> {
    if code.is_empty() {
        return Ok(None);
    }
    let client = provider.client().await?;
    let asked = client
        .exchange_code(AuthorizationCode::new(code))
        .map_err(|error| Stop::Broken(error.to_string()))?
        .set_pkce_verifier(PkceCodeVerifier::new(begun.verifier.clone()))
        .request_async(&provider.http)
        .await;
    let answered: CoreTokenResponse = match asked {
        Ok(answered) => answered,
        Err(error) => {
            tracing::warn!(%error, "the provider gave no token");
            return Ok(None);
        }
    };
    let claims = answered.id_token().and_then(|token| {
        let nonce = Nonce::new(begun.nonce.clone());
        let claims = token.claims(&client.id_token_verifier(), &nonce);
        claims
            .inspect_err(|error| tracing::warn!(%error, "the provider's token does not hold"))
            .ok()
            .map(|claims| (claims.issuer().to_string(), claims.subject().to_string()))
    });
    Ok(claims)
}
