//! The ceremonies of a passkey: what is asked of the browser, and whether what it answers holds. A
//! key is discoverable, so that nobody types a name and no account can be told from none; the person
//! behind it is verified. Source: WebAuthn Level 2, §7. What a key is worth is the desk's to say.

use desk::Desk;
use desk::occasion::Occasion;
use desk::people::session::Holder;
use domain::people::person::PersonId;
use domain::people::role::Actor;
use serde_json::{Value, json};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Webauthn, WebauthnBuilder,
};

use super::super::answer::Stop;
use crate::exit;

const ENROL: &str = "enrol";
const SIGN_IN: &str = "sign-in";

/// The ceremonies of one site.
#[derive(Clone)]
pub(crate) struct Passkeys(Webauthn);

impl Passkeys {
    /// The ceremonies of the site at an origin; keys are bound to its host.
    pub(crate) fn of(origin: &str, site: &str) -> Result<Self, exit::Stop> {
        let wrong = |why: String| exit::Stop::misused("public-address", format!("{origin}: {why}"));
        let url = Url::parse(origin).map_err(|error| wrong(error.to_string()))?;
        let host = url.host_str().unwrap_or_default().to_owned();
        let built = WebauthnBuilder::new(&host, &url)
            .map(|builder| builder.rp_name(site))
            .and_then(WebauthnBuilder::build);
        built.map(Self).map_err(|error| wrong(error.to_string()))
    }

    /// Asks for a new key of a person; gives what the browser is told and the ceremony's name.
    pub(crate) async fn ask_for_key(
        &self,
        desk: &Desk,
        occasion: &Occasion<'_>,
        actor: &Actor,
    ) -> Result<Value, Stop> {
        let known = desk.keys_of(actor.person.id).await?;
        let known = known
            .iter()
            .filter_map(|key| serde_json::from_str::<Passkey>(&key.credential).ok())
            .map(|key| key.cred_id().clone())
            .collect();
        let handle = actor.person.handle.to_string();
        let name = actor.person.name.clone().unwrap_or_else(|| handle.clone());
        let id = actor.person.id.0;
        let begun = self
            .0
            .start_passkey_registration(id, &handle, &name, Some(known))
            .map_err(|error| Stop::Broken(error.to_string()))?;
        let mut options = as_json(&begun.0)?;
        // The key must know whose it is, or nobody could sign in without typing a name.
        options["publicKey"]["authenticatorSelection"]["residentKey"] = json!("required");
        options["publicKey"]["authenticatorSelection"]["requireResidentKey"] = json!(true);
        let state = as_json(&begun.1)?.to_string();
        let ceremony = desk.begin_ceremony(occasion, ENROL, &state).await?;
        Ok(json!({ "options": options, "ceremony": ceremony }))
    }

    /// The new key that the browser made, as the house keeps it; `None` where it does not hold.
    pub(crate) async fn new_key(
        &self,
        desk: &Desk,
        occasion: &Occasion<'_>,
        ceremony: &str,
        answer: &str,
    ) -> Result<Option<String>, Stop> {
        let state = desk.finish_ceremony(occasion, ENROL, ceremony).await?;
        let state =
            state.and_then(|state| serde_json::from_str::<PasskeyRegistration>(&state).ok());
        let answer = serde_json::from_str::<RegisterPublicKeyCredential>(answer).ok();
        let (Some(state), Some(answer)) = (state, answer) else {
            return Ok(None);
        };
        let key = self.0.finish_passkey_registration(&answer, &state).ok();
        Ok(key.and_then(|key| serde_json::to_string(&key).ok()))
    }

    /// Asks whoever it is to sign in.
    pub(crate) async fn ask_who(
        &self,
        desk: &Desk,
        occasion: &Occasion<'_>,
    ) -> Result<Value, Stop> {
        let begun = self
            .0
            .start_discoverable_authentication()
            .map_err(|error| Stop::Broken(error.to_string()))?;
        let mut options = as_json(&begun.0)?;
        // A button was pressed: the browser's dialogue opens at once.
        if let Some(options) = options.as_object_mut() {
            options.remove("mediation");
        }
        let state = as_json(&begun.1)?.to_string();
        let ceremony = desk.begin_ceremony(occasion, SIGN_IN, &state).await?;
        Ok(json!({ "options": options, "ceremony": ceremony }))
    }

    /// Who signed, if the signature is by a key of theirs; `None` for anything else.
    pub(crate) async fn who(
        &self,
        desk: &Desk,
        occasion: &Occasion<'_>,
        ceremony: &str,
        answer: &str,
    ) -> Result<Option<Holder>, Stop> {
        let state = desk.finish_ceremony(occasion, SIGN_IN, ceremony).await?;
        let state =
            state.and_then(|state| serde_json::from_str::<DiscoverableAuthentication>(&state).ok());
        let answer = serde_json::from_str::<PublicKeyCredential>(answer).ok();
        let (Some(state), Some(answer)) = (state, answer) else {
            return Ok(None);
        };
        let Ok((person, credential)) = self.0.identify_discoverable_authentication(&answer) else {
            return Ok(None);
        };
        let person = PersonId(person);
        for kept in desk.keys_of(person).await? {
            let Ok(mut key) = serde_json::from_str::<Passkey>(&kept.credential) else {
                continue;
            };
            if key.cred_id().as_slice() != credential {
                continue;
            }
            let checked = self.0.finish_discoverable_authentication_v2(
                &answer,
                state,
                DiscoverableKey::from(&key),
            );
            let Ok(checked) = checked else {
                return Ok(None);
            };
            key.update_credential(&checked);
            let now = as_json(&key)?.to_string();
            desk.key_used(occasion, kept.id, &now).await?;
            return Ok(Some(Holder::Person(person)));
        }
        Ok(None)
    }
}

fn as_json(value: &impl serde::Serialize) -> Result<Value, Stop> {
    serde_json::to_value(value).map_err(|error| Stop::Broken(error.to_string()))
}
