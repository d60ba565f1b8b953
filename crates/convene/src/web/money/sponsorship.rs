//! Requests for sponsorship at the desk of a meeting: the list with what each State that is no Party
//! would bear, and the form for one that came by letter. What the pages of a request share is here.

mod one;
mod own;

use axum::extract::State;
use axum::response::IntoResponse;
use desk::answer::No;
use desk::money::apportionment::IfItComes;
use desk::money::sponsorship::Sponsorships;
use domain::convening::meeting::MeetingKey;
use domain::law::sponsorship::SponsorshipRule;
use domain::law::standing::standing;
use domain::law::state::Iso3;
use domain::money::sponsorship::form::{Typed, TypedLetter};
use domain::money::sponsorship::{Means, Request, Stage, Way, programme};
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::answer::{Answer, sentence};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Field, Tone, mark, name, notice, tick};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::see_other;
use super::super::visitor::{Signed, Visitor};
use super::{Against, Payers, amount, apportionment, named, not_verified, path};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/costs/sponsorship";
    Routes::new()
        .get(at, Opens::To(Act::Show), page)
        .post(at, Opens::To(Act::AskSponsorship), enter)
        .merge(one::routes())
        .merge(own::routes())
}

/// Where the requests of a meeting are, below the language.
pub(super) fn at(key: &MeetingKey) -> String {
    format!("{}/sponsorship", path(key))
}

/// A request as it was filled in.
#[derive(Default)]
struct Filled {
    state: String,
    typed: Typed,
    letter: TypedLetter,
}

impl Filled {
    fn read(form: &Form) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        Self {
            state: text("state"),
            typed: Typed {
                name: text("name"),
                function: text("function"),
                cost: text("cost"),
                currency: text("currency"),
                criteria: form.all("criteria").map(str::to_owned).collect(),
                reasons: form.typed("reasons").to_owned(),
            },
            letter: TypedLetter {
                paper: text("paper"),
                received_on: text("received_on"),
            },
        }
    }
}

/// At which field a refusal of the rules stands.
const FIELDS: [(&str, &str); 2] = [
    ("sponsorship-asked-twice", "name"),
    ("late-sponsorship-request", "received_on"),
];

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let nothing = (&Filled::default(), &Against::default());
    shown(&here, &portal, &visitor, &key, nothing).await
}

async fn enter(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    let desk = &portal.desk;
    desk.may(&occasion, Act::AskSponsorship, &over).await?;
    let filled = Filled::read(&form);
    let mut against = Against::default();
    if let Ok(state) = filled.state.to_uppercase().parse::<Iso3>() {
        let of = Participant::State(state);
        let letter = Some(&filled.letter);
        let asked = desk.ask_sponsorship(&occasion, (&key, &of), &filled.typed, letter);
        match asked.await {
            Ok(number) => {
                let to = format!("{}/{number}?done=entered", at(&key));
                return Ok(see_other(&here.to(&to)));
            }
            Err(No::Unknown { kind: "state", .. }) => {
                against.says("state", here.say("sponsorship-state-hint"));
            }
            Err(no) => against = refused(no, &here)?,
        }
    } else {
        against.says("state", here.say("sponsorship-state-hint"));
    }
    shown(&here, &portal, &visitor, &key, (&filled, &against)).await
}

/// Why a request is not taken, at its field.
fn refused(no: No, here: &Here) -> Result<Against, super::Stop> {
    match no {
        no @ No::Delegation(_) => {
            let mut against = Against::default();
            against.says("", sentence(&no, here.language));
            Ok(against)
        }
        no => Against::by(no, here, &FIELDS),
    }
}

async fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    (filled, against): (&Filled, &Against),
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let of = portal.desk.sponsorships(&occasion, key).await?;
    let payers = Payers::of(here, portal).await?;
    let enters = visitor.may(Act::AskSponsorship, &Scope::Meeting(key.clone()), portal);
    let keeps = visitor.may(Act::KeepCosts, &Scope::Meeting(key.clone()), portal);
    let rule = programme(&of.meeting.law.treaty);
    let body = html! {
        (against.above(here))
        @if keeps { (means(here, &of.means)) }
        @if of.all.is_empty() { p.quiet { (here.say("sponsorship-none")) } }
        @else { (list(here, portal, &payers, &of)) }
        @match rule {
            Ok(rule) => {
                @if enters { (letter_form(here, key, rule, (filled, against))) }
                @if !rule.verified { (not_verified(here, "sponsorship", &rule.source)) }
            },
            Err(why) => p { (words::money::refusal::sponsorship(&why, here.language)) },
        }
    };
    let title = here.say("sponsorship-title");
    let page = super::page(here, portal, visitor, &of.meeting, title);
    Ok((against.status(), page.render(&body)).into_response())
}

/// What the fund has, by currency.
fn means(here: &Here, means: &[Means]) -> Markup {
    html! { @for means in means { (parts::tally(&means_lines(here, *means))) } }
}

/// What the fund has in a currency, each sum under its term.
pub(super) fn means_lines(here: &Here, means: Means) -> [(String, Markup); 3] {
    let line = |term: &str, sum: domain::money::amount::Amount| {
        (here.say(term), amount(sum.minor, sum.currency))
    };
    [
        line("costs-holds", means.holds),
        line("sponsorship-reserved", means.reserved),
        line("sponsorship-available", means.available()),
    ]
}

fn list(here: &Here, portal: &Portal, payers: &Payers, of: &Sponsorships) -> Markup {
    let key = &of.meeting.meeting().key;
    let zone = of.meeting.zone();
    let row = |one: &Request| {
        let to = here.to(&format!("{}/{}", at(key), one.number));
        let said = here.with("sponsorship-request", &[("number", one.number.into())]);
        vec![
            html! { a href=(to) aria-label=(said) { (one.number) } },
            payers.name(here, &one.state.into()),
            html! { (stands(here, portal, of, one.state)) },
            delegate(here, one),
            parts::minute(one.entered.0, zone, here.language),
            stage(here, one.stage()),
            html! { @if let Some(cost) = one.asked.cost { (amount(cost.minor, cost.currency)) } },
            html! { @if let Some(sum) = one.granted() { (amount(sum.minor, sum.currency)) } },
            bears(here, of.burdens.get(&one.state)),
        ]
    };
    let rows: Vec<Vec<Markup>> = of.all.iter().rev().map(row).collect();
    let headings = [
        "number", "state", "standing", "delegate", "asked-on", "stands", "cost", "amount", "bears",
    ]
    .map(|name| here.say(&format!("sponsorship-{name}")));
    parts::figures(&here.say("sponsorship-title"), &headings, 6, &rows)
}

/// What a State is to the treaty when the meeting opens.
fn stands(here: &Here, portal: &Portal, of: &Sponsorships, state: Iso3) -> String {
    let today = portal.day_at(&of.meeting);
    let opens_on = of.meeting.meeting().arranged_on(today).opens_on();
    let law = &of.meeting.law;
    let found = standing(&law.treaty, law.list.acts(state), opens_on);
    words::law::standing::name(found.standing, here.language)
}

/// The delegate with the function, or that one is to be named.
fn delegate(here: &Here, one: &Request) -> Markup {
    html! {
        @if one.asked.name.is_empty() { (here.say("sponsorship-to-be-named")) }
        @else { (name(&one.asked.name)) }
        @if !one.asked.function.is_empty() { br; span.small { (name(&one.asked.function)) } }
    }
}

/// Where a request stands, in a word.
fn stage(here: &Here, stage: Stage) -> Markup {
    let tone = match stage {
        Stage::Asked | Stage::Proposed => Tone::Warn,
        Stage::Granted => Tone::Good,
        Stage::Refused | Stage::Withdrawn | Stage::Released => Tone::Plain,
    };
    mark(tone, &named(here, "sponsorship-stage", stage.code()))
}

/// What a State would bear, beside its request.
fn bears(here: &Here, of: Option<&IfItComes>) -> Markup {
    html! {
        @match of {
            None => span.quiet { (here.say("sponsorship-bears-party")) },
            Some(Ok((burden, currency))) => strong { (amount(burden.own, *currency)) },
            Some(Err(_)) => (here.say("sponsorship-unknown")),
        }
    }
}

/// The warning that whoever comes pays, with what it and the others would bear; nothing for a Party.
fn trap(here: &Here, says: &str, of: Option<&IfItComes>, onward: Option<&str>) -> Markup {
    let Some(of) = of else {
        return html! {};
    };
    let body = html! {
        p { strong { (here.say(says)) } }
        @match of {
            Ok((burden, currency)) => {
                (parts::tally(&[
                    (here.say("sponsorship-share"), amount(burden.own, *currency)),
                    (here.say("sponsorship-others-now"), amount(burden.others_before, *currency)),
                    (here.say("sponsorship-others-then"), amount(burden.others_after, *currency)),
                ]))
                p.small { (here.say("sponsorship-by-estimate")) }
            },
            Err(why) => {
                p { (here.say("sponsorship-unknown")) " " (words::money::refusal::unshared(why, here.language)) }
            },
        }
        @if let Some(to) = onward { p { a href=(here.to(to)) { (here.say("costs-if-it-comes")) } } }
    };
    notice(Tone::Warn, &body)
}

/// The way to everyone's share if a State comes, for who keeps costs.
fn everyone(portal: &Portal, visitor: &Visitor, key: &MeetingKey, state: Iso3) -> Option<String> {
    let keeps = visitor.may(Act::KeepCosts, &Scope::Meeting(key.clone()), portal);
    keeps.then(|| apportionment::if_it_comes(key, state))
}

fn letter_form(
    here: &Here,
    key: &MeetingKey,
    rule: &SponsorshipRule,
    (filled, against): (&Filled, &Against),
) -> Markup {
    let field = |name: &'static str, label: &str, value| {
        Field::new(name, here.say(label), value).faults(against.at(name))
    };
    html! {
        h2 { (here.say("sponsorship-letter")) }
        form method="post" action=(here.to(&at(key))) {
            (field("state", "sponsorship-state", &filled.state)
                .hint(here.say("sponsorship-state-hint")).required().input("text"))
            (field("paper", "sponsorship-paper", &filled.letter.paper).required().input("text"))
            (field("received_on", "sponsorship-received-on", &filled.letter.received_on)
                .required().input("date"))
            (fields(here, rule, (filled, against)))
            div.buttons { button.main type="submit" { (here.say("sponsorship-enter")) } }
        }
    }
}

/// The fields that every request has.
fn fields(here: &Here, rule: &SponsorshipRule, (filled, against): (&Filled, &Against)) -> Markup {
    let typed = &filled.typed;
    let field = |name: &'static str, label: &str, value| {
        Field::new(name, here.say(label), value).faults(against.at(name))
    };
    html! {
        (field("name", "sponsorship-delegate", &typed.name)
            .hint(here.say("sponsorship-delegate-hint")).input("text"))
        (field("function", "sponsorship-function", &typed.function).input("text"))
        (field("cost", "sponsorship-cost", &typed.cost)
            .hint(here.say("sponsorship-cost-hint")).input("text"))
        (field("currency", "costs-currency", &typed.currency)
            .hint(here.say("costs-currency-hint")).input("text"))
        fieldset.field id="criteria" {
            legend { (here.say("sponsorship-criteria")) }
            @for fault in against.at("criteria") { p.fault { (fault) } }
            @for one in &rule.criteria {
                (tick("criteria", &one.key.0, &parts::worded(&one.name, here), typed.criteria.contains(&one.key.0)))
            }
        }
        (field("reasons", "sponsorship-reasons", &typed.reasons).text(4))
    }
}

/// What was asked for and how it came.
fn facts(here: &Here, of: &Sponsorships, one: &Request) -> Vec<(String, Markup)> {
    let rule = of.meeting.law.treaty.sponsorship.as_ref();
    let mut facts = vec![(here.say("sponsorship-delegate"), delegate(here, one))];
    if let Some(cost) = one.asked.cost {
        facts.push((
            here.say("sponsorship-cost"),
            amount(cost.minor, cost.currency),
        ));
    }
    if !one.asked.criteria.is_empty() {
        let named = |key| words::money::sponsorship::criterion(key, rule, here.language);
        let all: Vec<String> = one.asked.criteria.iter().map(named).collect();
        facts.push((
            here.say("sponsorship-criteria"),
            html! { @for one in &all { (one) br; } },
        ));
    }
    if !one.asked.reasons.is_empty() {
        facts.push((here.say("sponsorship-reasons"), name(&one.asked.reasons)));
    }
    let (code, letter) = match &one.way {
        Way::Page => ("page", None),
        Way::Letter { paper, received_on } => ("letter", Some((paper, *received_on))),
    };
    facts.push((
        here.say("sponsorship-asked-on"),
        html! {
            (parts::moment(one.entered.0, of.meeting.zone(), here.language)) br;
            (named(here, "sponsorship-came", code))
            @if let Some((paper, on)) = letter {
                " · " (name(paper)) " · " (parts::dated(on, here.language))
            }
        },
    ));
    facts
}
