//! Signing in: staff by a passkey or, where it is lost, by a recovery code; the first key by an
//! enrolment. The pages for somebody unknown, a wrong code and a used one are the same to the byte.

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, State};
use axum::handler::Handler as _;
use axum::response::IntoResponse;
use desk::people::session::Holder;
use domain::people::person::Handle;
use domain::people::role::Act;
use maud::{Markup, html};
use uuid::Uuid;

use super::super::answer::{Answer, Stop};
use super::super::form::Form;
use super::super::guard::of_strangers as small;
use super::super::here::{Here, Try};
use super::super::parts::{self, Field, Tone, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, local, see_other};
use super::super::visitor::{self, Signed, Visitor};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let enrolment_at = "/enrolment/{secret}";
    Routes::new()
        .get("/sign-in", Opens::ToEveryone, page)
        .post("/sign-in/ceremony", Opens::ToEveryone, begin)
        .post("/sign-in/passkey", Opens::ToSecret, passkey.layer(small()))
        .post(
            "/sign-in/recovery",
            Opens::ToSecret,
            recovery.layer(small()),
        )
        .post("/sign-out", Opens::ToEveryone, sign_out)
        .get(enrolment_at, Opens::ToSecret, enrolment)
        .post(enrolment_at, Opens::ToSecret, enrolled.layer(small()))
        .post(
            "/enrolment/{secret}/ceremony",
            Opens::ToSecret,
            begin_enrolment.layer(small()),
        )
        .get("/keys", Opens::ToAnywhere(Act::KeepKeys), keys)
        .post(
            "/keys/ceremony",
            Opens::ToAnywhere(Act::KeepKeys),
            begin_key,
        )
        .post("/keys/key", Opens::ToAnywhere(Act::KeepKeys), keep_key)
        .post("/keys/end", Opens::ToAnywhere(Act::KeepKeys), end_key)
        .post("/keys/codes", Opens::ToAnywhere(Act::KeepKeys), codes)
}

async fn page(here: Here, State(portal): State<Portal>, visitor: Visitor) -> Answer {
    let failed = here.asked("failed").is_some();
    let back = here.asked("back").unwrap_or_default();
    let body = html! {
        @if failed { (notice(Tone::Bad, &html! { p { (here.say("identity-failed")) } })) }
        p.lead { (here.say("identity-lead")) }
        form method="post" action=(here.to("/sign-in/passkey")) data-begin=(here.to("/sign-in/ceremony")) {
            input type="hidden" name="back" value=(back);
            (ceremony_fields(&here))
            div.buttons { button.main type="submit" { (here.say("identity-sign-in-passkey")) } }
        }
        @if let Some(provider) = &portal.provider {
            @let at = here.to(&format!("/sign-in/provider?{}", asked_back(&back)));
            p { a.button href=(at) { (here.say("identity-sign-in-provider")) " " (parts::name(provider.name())) } }
        }
        h2 { (here.say("identity-recovery")) }
        p { (here.say("identity-recovery-help")) }
        form method="post" action=(here.to("/sign-in/recovery")) {
            input type="hidden" name="back" value=(back);
            (Field::new("handle", here.say("identity-handle"), "").autocomplete("username").required().input("text"))
            (Field::new("code", here.say("identity-code"), "").autocomplete("one-time-code").required().input("text"))
            div.buttons { (parts::button("do", "recover", &here.say("identity-sign-in-code"))) }
        }
        h2 { (here.say("identity-mission")) }
        p { (here.say("identity-mission-help")) }
        p { a href=(here.to("/link")) { (here.say("identity-new-link")) } }
    };
    let page = Page::new(&here, &portal, &visitor, here.say("identity-sign-in"));
    Ok(page.script("passkey.js").render(&body).into_response())
}

fn asked_back(back: &str) -> String {
    serde_urlencoded::to_string([("back", back)]).unwrap_or_default()
}

/// What a ceremony's form carries; the note for browsers without script stands until one runs.
fn ceremony_fields(here: &Here) -> Markup {
    html! {
        input type="hidden" name="ceremony";
        input type="hidden" name="credential";
        noscript { p.hint { (here.say("identity-needs-script")) } }
        p.fault role="alert" tabindex="-1" data-failed hidden { (here.say("identity-ceremony-failed")) }
    }
}

async fn begin(State(portal): State<Portal>, _: Try) -> Result<Json<serde_json::Value>, Stop> {
    let occasion = portal.occasion(desk::occasion::By::Nobody);
    let asked = portal.passkeys.ask_who(&portal.desk, &occasion).await?;
    Ok(Json(asked))
}

async fn passkey(here: Here, State(portal): State<Portal>, _: Try, form: Form) -> Answer {
    let occasion = portal.occasion(desk::occasion::By::Nobody);
    let (ceremony, credential) = (form.text("ceremony"), form.text("credential"));
    let who = portal
        .passkeys
        .who(&portal.desk, &occasion, ceremony, credential)
        .await?;
    come_in(&here, &portal, who, form.text("back")).await
}

async fn recovery(here: Here, State(portal): State<Portal>, _: Try, form: Form) -> Answer {
    portal.limits.account(form.text("handle"))?;
    let occasion = portal.occasion(desk::occasion::By::Nobody);
    let handle: Option<Handle> = form.text("handle").parse().ok();
    let actor = portal
        .desk
        .recover(&occasion, handle.as_ref(), form.text("code"))
        .await?;
    let who = actor.map(|actor| Holder::Person(actor.person.id));
    come_in(&here, &portal, who, form.text("back")).await
}

/// Opens a session for whoever it is, or says that it failed; never why.
async fn come_in(here: &Here, portal: &Portal, who: Option<Holder>, back: &str) -> Answer {
    let Some(holder) = who else {
        return Ok(see_other(&here.to("/sign-in?failed")));
    };
    let occasion = portal.occasion(desk::occasion::By::Nobody);
    let token = portal.desk.open_session(&occasion, holder).await?;
    let home = here.to("/desk");
    let to = local(back).unwrap_or(&home);
    let cookie = visitor::cookie(&token, holder.lasts().as_secs());
    Ok(([cookie], see_other(to)).into_response())
}

async fn sign_out(
    here: Here,
    State(portal): State<Portal>,
    headers: axum::http::HeaderMap,
) -> Answer {
    if let Some(token) = visitor::token(&headers) {
        let occasion = portal.occasion(desk::occasion::By::Nobody);
        portal.desk.close_session(&occasion, &token).await?;
    }
    Ok(([visitor::no_cookie()], see_other(&here.to(""))).into_response())
}

async fn enrolment(
    here: Here,
    State(portal): State<Portal>,
    visitor: Visitor,
    Path((_, secret)): Path<(String, String)>,
) -> Answer {
    let occasion = portal.occasion(desk::occasion::By::Nobody);
    let actor = portal.desk.enrolment(&occasion, &secret).await?;
    let name = actor.person.name.clone().unwrap_or_default();
    let address = here.to(&format!("/enrolment/{secret}"));
    let body = html! {
        @if here.asked("failed").is_some() {
            (notice(Tone::Bad, &html! { p { (here.say("identity-ceremony-failed")) } }))
        }
        p.lead { (here.say("identity-enrol-lead")) " " (parts::name(&name)) }
        p { (here.say("identity-enrol-help")) }
        form method="post" action=(address) data-begin={ (address) "/ceremony" } {
            (ceremony_fields(&here))
            (Field::new("label", here.say("identity-key-label"), "").hint(here.say("identity-key-label-hint")).input("text"))
            div.buttons { button.main type="submit" { (here.say("identity-enrol-button")) } }
        }
        @if let Some(provider) = &portal.provider {
            p { (here.say("identity-provider-help")) }
            p { a.button href={ (address) "/provider" } { (here.say("identity-sign-in-provider")) " " (parts::name(provider.name())) } }
        }
    };
    let page = Page::new(&here, &portal, &visitor, here.say("identity-enrol"));
    Ok(page.script("passkey.js").render(&body).into_response())
}

async fn begin_enrolment(
    State(portal): State<Portal>,
    _: Try,
    Path((_, secret)): Path<(String, String)>,
    asked: Result<Json<serde_json::Value>, JsonRejection>,
) -> Result<Json<serde_json::Value>, Stop> {
    drop(asked.map_err(|_| Stop::Unreadable)?);
    let occasion = portal.occasion(desk::occasion::By::Nobody);
    let actor = portal.desk.enrolment(&occasion, &secret).await?;
    let asked = portal.passkeys.ask_for_key(&portal.desk, &occasion, &actor);
    Ok(Json(asked.await?))
}

async fn enrolled(
    here: Here,
    State(portal): State<Portal>,
    _: Try,
    Path((_, secret)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(desk::occasion::By::Nobody);
    portal.desk.enrolment(&occasion, &secret).await?;
    let (ceremony, answer) = (form.text("ceremony"), form.text("credential"));
    let key = portal
        .passkeys
        .new_key(&portal.desk, &occasion, ceremony, answer)
        .await?;
    let Some(key) = key else {
        return Ok(see_other(&here.to(&format!("/enrolment/{secret}?failed"))));
    };
    let label = label(&form, &here);
    let (actor, codes) = portal
        .desk
        .enrolled(&occasion, &secret, &key, &label)
        .await?;
    let holder = Holder::Person(actor.person.id);
    let token = portal.desk.open_session(&occasion, holder).await?;
    let visitor = visitor::of_token(&portal, Some(&token)).await?;
    let page = show_codes(&here, &portal, &visitor, &codes);
    let cookie = visitor::cookie(&token, holder.lasts().as_secs());
    Ok(([cookie], page).into_response())
}

fn label(form: &Form, here: &Here) -> String {
    match form.text("label") {
        "" => here.say("identity-key-unnamed"),
        label => label.to_owned(),
    }
}

/// Recovery codes are shown once; nobody can show them again.
fn show_codes(here: &Here, portal: &Portal, visitor: &Visitor, codes: &[String]) -> Markup {
    let body = html! {
        p.lead { (here.say("identity-codes-lead")) }
        ul.plain { @for code in codes { li { bdi.code { (code) } } } }
        p { a.button.main href=(here.to("/desk")) { (here.say("identity-codes-done")) } }
    };
    Page::new(here, portal, visitor, here.say("identity-codes")).render(&body)
}

async fn keys(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let (keys, left) = portal.desk.keys(&occasion).await?;
    let left = i64::try_from(left).unwrap_or_default();
    let headings = [
        "identity-key-label",
        "identity-key-kept",
        "identity-key-used",
        "identity-key-act",
    ]
    .map(|key| here.say(key));
    let rows: Vec<Vec<Markup>> = keys.iter().map(|key| key_row(&here, key)).collect();
    let body = html! {
        @if here.asked("bound").is_some() {
            (notice(Tone::Good, &html! {
                p { (here.say("identity-bound")) }
                p { (here.say("identity-provider-help")) }
            }))
        }
        p.lead { (here.say("identity-keys-lead")) }
        (parts::table(&here.say("identity-keys"), &headings, &rows))
        form method="post" action=(here.to("/keys/key")) data-begin=(here.to("/keys/ceremony")) {
            (ceremony_fields(&here))
            (Field::new("label", here.say("identity-key-label"), "").hint(here.say("identity-key-label-hint")).input("text"))
            div.buttons { button.main type="submit" { (here.say("identity-key-add")) } }
        }
        h2 { (here.say("identity-codes")) }
        p { (here.with("identity-codes-left", &[("count", left.into())])) }
        (parts::one_button(&here.to("/keys/codes"), &here.say("identity-codes-renew")))
    };
    let page = Page::new(&here, &portal, &visitor, here.say("identity-keys"));
    Ok(page.script("passkey.js").render(&body).into_response())
}

fn key_row(here: &Here, key: &desk::people::session::KeptKey) -> Vec<Markup> {
    let moment = |at| parts::moment(at, "UTC", here.language);
    vec![
        parts::name(&key.label),
        moment(key.kept_at),
        key.used_at.map_or_else(|| html! { "–" }, moment),
        html! {
            form method="post" action=(here.to("/keys/end")) {
                (small_button("key", &key.id.to_string(), &here.say("identity-key-end")))
            }
        },
    ]
}

fn small_button(name: &str, value: &str, label: &str) -> Markup {
    html! { button.tiny type="submit" name=(name) value=(value) { (label) } }
}

async fn begin_key(
    State(portal): State<Portal>,
    Signed(visitor): Signed,
) -> Result<Json<serde_json::Value>, Stop> {
    let occasion = portal.occasion(visitor.by());
    let actor = visitor.actor().ok_or(Stop::SignIn)?;
    portal.desk.keys(&occasion).await?;
    let asked = portal.passkeys.ask_for_key(&portal.desk, &occasion, actor);
    Ok(Json(asked.await?))
}

async fn keep_key(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal.desk.keys(&occasion).await?;
    let (ceremony, answer) = (form.text("ceremony"), form.text("credential"));
    let key = portal
        .passkeys
        .new_key(&portal.desk, &occasion, ceremony, answer)
        .await?;
    if let Some(key) = key {
        let label = label(&form, &here);
        portal.desk.keep_key(&occasion, &key, &label).await?;
    }
    Ok(see_other(&here.to("/keys")))
}

async fn end_key(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    form: Form,
) -> Answer {
    let key: Uuid = form.text("key").parse().map_err(|_| Stop::NotFound)?;
    let occasion = portal.occasion(visitor.by());
    portal.desk.end_key(&occasion, key).await?;
    Ok(see_other(&here.to("/keys")))
}

async fn codes(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let codes = portal.desk.renew_codes(&occasion).await?;
    Ok(show_codes(&here, &portal, &visitor, &codes).into_response())
}
