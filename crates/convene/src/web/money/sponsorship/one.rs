//! One request at the desk: what is asked, what the State would bear, what the fund has, what was done;
//! and the forms with which one person proposes, another grants, one refuses or frees the rest.

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::response::IntoResponse;
use desk::answer::No;
use desk::money::sponsorship::Sponsorships;
use desk::people::dispatch::KeptDispatch;
use domain::convening::meeting::MeetingKey;
use domain::money::amount::Amount;
use domain::money::sponsorship::{Request, Stage, Step, Taken};
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::super::answer::{Answer, Stop};
use super::super::super::convening::correspondence::handed;
use super::super::super::form::Form;
use super::super::super::here::{AtMeeting, Here};
use super::super::super::parts::{self, Field, name};
use super::super::super::portal::Portal;
use super::super::super::routes::{Opens, Routes};
use super::super::super::shell::see_other;
use super::super::super::visitor::{Signed, Visitor};
use super::super::{Against, Officers, Payers, amount, currency, named, read_amount};
use super::{at, everyone, facts, means, stage, stands, trap};

/// The chapter's routes.
pub(super) fn routes() -> Routes {
    let one = "/desk/{treaty}/{meeting}/costs/sponsorship/{number}";
    let below = |act: &str| format!("{one}/{act}");
    let keeps = Opens::To(Act::KeepCosts);
    Routes::new()
        .get(one, Opens::To(Act::Show), page)
        .post(&below("proposal"), keeps, propose)
        .post(&below("grant"), Opens::To(Act::IssueCosts), grant)
        .post(&below("refusal"), keeps, refuse)
        .post(&below("release"), keeps, release)
        .post(
            &below("withdrawal"),
            Opens::To(Act::AskSponsorship),
            withdraw,
        )
}

/// The number of a request that the path names.
pub(super) fn number_in(path: &[(String, String)]) -> Result<u32, Stop> {
    let named = path.iter().find(|(name, _)| name == "number");
    let number = named.and_then(|(_, number)| number.parse().ok());
    number.ok_or(Stop::NotFound)
}

/// What stands in the forms.
#[derive(Default)]
struct Filled {
    amount: String,
    currency: String,
    reason: String,
    why: String,
}

impl Filled {
    fn read(form: &Form) -> Self {
        Self {
            amount: form.text("amount").to_owned(),
            currency: form.text("currency").to_owned(),
            reason: form.typed("reason").to_owned(),
            why: form.typed("why").to_owned(),
        }
    }
}

async fn page(stand: Stand) -> Answer {
    stand.shown(None).await
}

/// What a button asks of the desk, with the field of its reason.
#[derive(Clone, Copy)]
enum Wish {
    Propose(Amount),
    Grant(Amount),
    Refuse,
    Release,
    Withdraw,
}

impl Wish {
    const fn done(self) -> &'static str {
        match self {
            Self::Propose(_) => "proposed",
            Self::Grant(_) => "granted",
            Self::Refuse => "refused",
            Self::Release => "released",
            Self::Withdraw => "withdrawn",
        }
    }
}

/// What stands around the pages of a request.
struct Stand {
    here: Here,
    portal: Portal,
    visitor: Visitor,
    key: MeetingKey,
    number: u32,
}

impl FromRequestParts<Portal> for Stand {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Stop> {
        let here = Here::from_request_parts(parts, portal).await?;
        let Signed(visitor) = Signed::from_request_parts(parts, portal).await?;
        let AtMeeting(key) = AtMeeting::from_request_parts(parts, portal).await?;
        let path = Path::<Vec<(String, String)>>::from_request_parts(parts, portal).await;
        let Path(path) = path.map_err(|_| Stop::NotFound)?;
        let number = number_in(&path)?;
        Ok(Self {
            here,
            portal: portal.clone(),
            visitor,
            key,
            number,
        })
    }
}

impl Stand {
    async fn may(&self, act: Act) -> Result<(), Stop> {
        let occasion = self.portal.occasion(self.visitor.by());
        let over = Scope::Meeting(self.key.clone());
        self.portal.desk.may(&occasion, act, &over).await?;
        Ok(())
    }

    /// Does what was asked, or shows the request with what stands in the way.
    async fn take(&self, wish: Wish, filled: Filled) -> Answer {
        let occasion = self.portal.occasion(self.visitor.by());
        let (desk, of) = (&self.portal.desk, (&self.key, self.number));
        let done = match wish {
            Wish::Propose(amount) => {
                let said = (amount, filled.reason.as_str());
                desk.propose_sponsorship(&occasion, of, said).await
            }
            Wish::Grant(seen) => desk.grant_sponsorship(&occasion, of, seen).await,
            Wish::Refuse => desk.refuse_sponsorship(&occasion, of, &filled.why).await,
            Wish::Release => desk.release_sponsorship(&occasion, of, &filled.why).await,
            Wish::Withdraw => desk.withdraw_sponsorship(&occasion, of, None).await,
        };
        let Err(no) = done else {
            let to = format!("{}/{}?done={}", at(&self.key), self.number, wish.done());
            return Ok(see_other(&self.here.to(&to)));
        };
        let reason = match wish {
            Wish::Refuse | Wish::Release => "why",
            _ => "reason",
        };
        let against = refused(&self.here, no, reason)?;
        self.give_back(filled, against).await
    }

    async fn give_back(&self, filled: Filled, against: Against) -> Answer {
        self.shown(Some((filled, against))).await
    }

    async fn shown(&self, back: Option<(Filled, Against)>) -> Answer {
        let (here, portal, visitor) = (&self.here, &self.portal, &self.visitor);
        shown(here, portal, visitor, (&self.key, self.number), back).await
    }
}

/// Why a step is not taken, at its field.
fn refused(here: &Here, no: No, reason: &str) -> Result<Against, Stop> {
    if let No::SponsorshipForm(faults) = no {
        let mut against = Against::default();
        for fault in faults {
            against.wrong(here, reason, fault.wrong.code());
        }
        return Ok(against);
    }
    let fields = [
        ("grant-not-in-fund", "amount"),
        ("nothing-granted", "amount"),
        ("decision-without-reason", reason),
    ];
    Against::by(no, here, &fields)
}

async fn propose(stand: Stand, form: Form) -> Answer {
    stand.may(Act::KeepCosts).await?;
    let filled = Filled::read(&form);
    let mut against = Against::default();
    let currency = currency(&stand.here, &mut against, &filled.currency);
    let typed = (filled.amount.as_str(), currency);
    match read_amount(&stand.here, &mut against, "amount", typed) {
        Some(amount) => stand.take(Wish::Propose(amount), filled).await,
        None => stand.give_back(filled, against).await,
    }
}

async fn grant(stand: Stand, form: Form) -> Answer {
    stand.may(Act::IssueCosts).await?;
    let currency = form.text("seen_currency").parse().ok();
    let seen = currency.and_then(|currency| Amount::read(form.text("seen"), currency).ok());
    let seen = seen.ok_or(Stop::Unreadable)?;
    stand.take(Wish::Grant(seen), Filled::default()).await
}

async fn refuse(stand: Stand, form: Form) -> Answer {
    stand.take(Wish::Refuse, Filled::read(&form)).await
}

async fn release(stand: Stand, form: Form) -> Answer {
    stand.take(Wish::Release, Filled::read(&form)).await
}

async fn withdraw(stand: Stand) -> Answer {
    stand.take(Wish::Withdraw, Filled::default()).await
}

async fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (key, number): (&MeetingKey, u32),
    back: Option<(Filled, Against)>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let of = portal.desk.sponsorships(&occasion, key).await?;
    let one = of.find(number).ok_or(Stop::NotFound)?;
    let letters = portal
        .desk
        .letters_about_sponsorship(&occasion, (key, number));
    let letters = letters.await?;
    let (payers, officers) = (Payers::of(here, portal).await?, Officers::of(portal).await?);
    let (filled, against) = back.unwrap_or_else(|| (begun(one, &of), Against::default()));
    let onward = everyone(portal, visitor, key, one.state);
    let burden = of.burdens.get(&one.state);
    let codes = [
        "entered",
        "proposed",
        "granted",
        "refused",
        "released",
        "withdrawn",
    ];
    let mut all = vec![
        (
            here.say("sponsorship-state"),
            html! {
                (payers.name(here, &one.state.into())) br;
                span.small { (stands(here, portal, &of, one.state)) }
            },
        ),
        (here.say("sponsorship-stands"), stage(here, one.stage())),
    ];
    all.extend(facts(here, &of, one));
    all.extend(granted(here, &of, one));
    let body = html! {
        (super::super::said_before(here, "sponsorship-done", &codes))
        (against.above(here))
        (trap(here, "sponsorship-trap", burden, onward.as_deref()))
        (parts::facts(&all))
        @if !one.steps.is_empty() { (history(here, &officers, &of, one)) }
        (told(here, one, &letters))
        (decisions(here, portal, visitor, (&of, one), (&filled, &against)))
        p { a href=(here.to(&at(key))) { (here.say("sponsorship-title")) } }
    };
    let title = here.with("sponsorship-request", &[("number", number.into())]);
    let page = super::super::page(here, portal, visitor, &of.meeting, title);
    Ok((against.status(), page.render(&body)).into_response())
}

/// What the form of a proposal begins with: what is proposed, else what the State thinks it costs.
fn begun(one: &Request, of: &Sponsorships) -> Filled {
    let begun = one.proposed().map(|(amount, _)| amount).or(one.asked.cost);
    let fund = of.means.first().map(|means| means.holds.currency);
    let currency = begun.map(|amount| amount.currency).or(fund);
    Filled {
        amount: begun.map_or_else(String::new, |amount| amount.to_string()),
        currency: currency.map_or_else(String::new, |currency| currency.to_string()),
        ..Filled::default()
    }
}

/// What was granted and what of it was paid.
pub(super) fn granted(here: &Here, of: &Sponsorships, one: &Request) -> Vec<(String, Markup)> {
    let Some(sum) = one.granted() else {
        return Vec::new();
    };
    let line = |term: &str, minor| (here.say(term), amount(minor, sum.currency));
    vec![
        line("sponsorship-amount", sum.minor),
        line("sponsorship-paid", one.paid(&of.movements)),
        line("sponsorship-reserved", one.reserved(&of.movements)),
    ]
}

fn history(here: &Here, officers: &Officers, of: &Sponsorships, one: &Request) -> Markup {
    let row = |taken: &Taken| {
        let sum = match taken.step {
            Step::Proposed(sum) => Some(sum),
            _ => None,
        };
        vec![
            html! { (named(here, "sponsorship-step", taken.step.code())) },
            parts::minute(taken.at, of.meeting.zone(), here.language),
            officers.name(taken.by),
            name(&taken.reason),
            html! { @if let Some(sum) = sum { (amount(sum.minor, sum.currency)) } },
        ]
    };
    let rows: Vec<Vec<Markup>> = one.steps.iter().map(row).collect();
    let headings = [
        here.say("costs-what"),
        here.say("journal-column-at"),
        here.say("journal-actor"),
        here.say("sponsorship-reason"),
        here.say("costs-amount"),
    ];
    parts::figures(&here.say("sponsorship-history"), &headings, 4, &rows)
}

/// The letters to the mission: of what each tells, and how far it is; that there is none, as where the
/// mission has no address.
fn told(here: &Here, one: &Request, letters: &[(usize, KeptDispatch)]) -> Markup {
    let row = |(steps, letter): &(usize, KeptDispatch)| {
        let step = steps.checked_sub(1).and_then(|at| one.steps.get(at));
        let code = step.map_or("asked", |taken| taken.step.code());
        vec![
            html! { (named(here, "sponsorship-step", code)) },
            name(&letter.dispatch.address),
            handed(here, letter),
        ]
    };
    let rows: Vec<Vec<Markup>> = letters.iter().map(row).collect();
    let headings = [
        here.say("correspondence-column-what"),
        here.say("correspondence-column-whom"),
        here.say("correspondence-column-state"),
    ];
    html! {
        @if rows.is_empty() { p.quiet { (here.say("sponsorship-no-letter")) } }
        @else { (parts::table(&here.say("sponsorship-letters"), &headings, &rows)) }
    }
}

/// The forms that are open to who looks.
fn decisions(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (of, one): (&Sponsorships, &Request),
    (filled, against): (&Filled, &Against),
) -> Markup {
    let key = &of.meeting.meeting().key;
    let may = |act| visitor.may(act, &Scope::Meeting(key.clone()), portal);
    let to = |act: &str| here.to(&format!("{}/{}/{act}", at(key), one.number));
    let (keeps, issues, open) = (
        may(Act::KeepCosts),
        may(Act::IssueCosts),
        one.stage().is_open(),
    );
    let proposed = one.proposed().filter(|_| one.stage() == Stage::Proposed);
    let frees = keeps && one.reserved(&of.movements) > 0;
    html! {
        @if open && keeps {
            h2 { (here.say("sponsorship-decide")) }
            (means(here, &of.means))
        }
        @if let Some((sum, _)) = proposed.filter(|_| issues) {
            p { (here.say("sponsorship-proposed")) ": " strong { (amount(sum.minor, sum.currency)) } }
            form method="post" action=(to("grant")) {
                input type="hidden" name="seen" value=(sum);
                input type="hidden" name="seen_currency" value=(sum.currency);
                div.buttons { button.main type="submit" { (here.say("sponsorship-grant")) } }
            }
        }
        @if open && keeps {
            (proposal(here, &to("proposal"), (filled, against)))
            (why_form(here, &to("refusal"), "sponsorship-refuse", (filled, against)))
        }
        @if frees {
            (why_form(here, &to("release"), "sponsorship-release", (filled, against)))
        }
        @if open && may(Act::AskSponsorship) { (parts::one_button(&to("withdrawal"), &here.say("sponsorship-withdraw"))) }
    }
}

fn proposal(here: &Here, to: &str, (filled, against): (&Filled, &Against)) -> Markup {
    let field = |name: &'static str, label: &str, value| {
        Field::new(name, here.say(label), value).faults(against.at(name))
    };
    html! {
        form method="post" action=(to) {
            p { (here.say("sponsorship-proposal-lead")) }
            (field("amount", "costs-amount", &filled.amount).required().input("text"))
            (field("currency", "costs-currency", &filled.currency).required().input("text"))
            (field("reason", "sponsorship-reason", &filled.reason)
                .hint(here.say("sponsorship-reason-hint")).required().text(3))
            div.buttons { button type="submit" { (here.say("sponsorship-propose")) } }
        }
    }
}

/// A form with a reason alone.
fn why_form(here: &Here, to: &str, does: &str, (filled, against): (&Filled, &Against)) -> Markup {
    html! {
        form method="post" action=(to) {
            (Field::new("why", here.say("sponsorship-reason"), &filled.why)
                .hint(here.say("sponsorship-reason-hint")).faults(against.at("why")).required().text(3))
            div.buttons { button type="submit" { (here.say(does)) } }
        }
    }
}
