//! Sharing the costs: what everyone would bear if some more States came, keeping a sharing, the shares
//! with the derivation of each, and the button with which bills are drawn up from them.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::money::apportionment::{Apportionments, Asked};
use desk::occasion::Occasion;
use domain::convening::meeting::MeetingKey;
use domain::law::costs::{BudgetKey, ScaleRule};
use domain::law::state::Iso3;
use domain::law::treaty::Treaty;
use domain::money::amount::Currency;
use domain::money::apportionment::{Apportionment, Rules};
use domain::money::assessment::{Assessment, Purpose, Shift, Unshared};
use domain::money::payer::{Burden, PayerKey};
use domain::money::rate::{Notional, Wanted};
use domain::people::role::{Act, Scope};
use jiff::civil::Date;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Field, button, choice, main_button, tick};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::see_other;
use super::super::visitor::{Signed, Visitor};
use super::{
    Against, Payers, amount, choices, currency, date, named, not_verified, path, read_amount,
};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/costs/apportionment";
    let one = format!("{at}/{{sharing}}");
    Routes::new()
        .get(at, Opens::To(Act::KeepCosts), page)
        .post(at, Opens::To(Act::KeepCosts), share)
        .get(&one, Opens::To(Act::Show), shares)
        .post(&format!("{one}/bills"), Opens::To(Act::KeepCosts), draw_up)
}

/// What stands in the form, and what came of *what if*.
#[derive(Default)]
struct Filled {
    budget: String,
    purpose: String,
    total: String,
    currency: String,
    expected: String,
    scale: String,
    from: String,
    until: String,
    nearest: bool,
    come: String,
    shifts: Option<(Vec<Shift>, Currency)>,
}

impl Filled {
    fn read(form: &Form) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        Self {
            budget: text("budget"),
            purpose: text("purpose"),
            total: text("total"),
            currency: text("currency"),
            expected: text("expected"),
            scale: text("scale"),
            from: text("from"),
            until: text("until"),
            nearest: !form.text("nearest").is_empty(),
            come: text("come"),
            shifts: None,
        }
    }
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::KeepCosts, &over).await?;
    let estimates = portal.desk.estimates(&occasion, (&key, None)).await?;
    let standing = estimates.standing();
    let sharing = estimates.meeting.law.treaty.costs.sharing.as_ref();
    let rule = sharing.map_or(ScaleRule::ByOpening, |sharing| sharing.scale);
    let mut filled = Filled {
        scale: rule.code().to_owned(),
        purpose: Purpose::Preliminary.code().to_owned(),
        currency: standing.map_or_else(String::new, |one| one.says.currency.to_string()),
        come: here.asked("come").unwrap_or_default(),
        ..Filled::default()
    };
    let mut against = Against::default();
    // The page of an invited State leads here with its code.
    if !filled.come.is_empty() {
        let payers = Payers::of(&here, &portal).await?;
        let come = states(&here, &mut against, &payers, "come", &filled.come);
        let asked = asked(&here, &portal, &key, (&filled, &mut against, &payers)).await?;
        if let (Some(asked), true) = (asked, against.is_nothing()) {
            let by = (&portal, &occasion, &key);
            if let Err(no) = what_if(by, &mut filled, &asked, &come).await {
                against = refused(&here, no, &come)?;
            }
        }
    }
    shown(&here, &portal, &visitor, &key, (&filled, &against)).await
}

/// Where *what if* a State comes is shown, below the language.
pub(crate) fn if_it_comes(key: &MeetingKey, state: Iso3) -> String {
    format!("{}/apportionment?come={state}", path(key))
}

/// What everyone would bear if some States came, into the form.
async fn what_if(
    (portal, occasion, key): (&Portal, &Occasion<'_>, &MeetingKey),
    filled: &mut Filled,
    asked: &Asked,
    come: &[Iso3],
) -> Result<(), No> {
    let (without, _) = portal.desk.sharing(occasion, key, asked).await?;
    let shifts = portal.desk.what_if(occasion, key, asked, come).await?;
    filled.shifts = Some((shifts, without.total.currency));
    Ok(())
}

/// The States that a field names by their codes; each that is none is a fault at the field.
fn states(
    here: &Here,
    against: &mut Against,
    payers: &Payers,
    field: &str,
    typed: &str,
) -> Vec<Iso3> {
    let words = typed.split(|c: char| !c.is_alphanumeric());
    let mut states = Vec::new();
    for word in words.filter(|word| !word.is_empty()) {
        let known = word.to_uppercase().parse().ok();
        if let Some(state) = known.filter(|state| payers.states.get(*state).is_some()) {
            states.push(state);
        } else {
            let code = words::text::isolate(&word.chars().take(40).collect::<String>());
            let code = [("code", code.into())];
            against.says(field, here.with("costs-wrong-state", &code));
        }
    }
    states
}

async fn share(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::KeepCosts, &over).await?;
    let payers = Payers::of(&here, &portal).await?;
    let mut filled = Filled::read(&form);
    let mut against = Against::default();
    let asked = asked(&here, &portal, &key, (&filled, &mut against, &payers)).await?;
    let come = states(&here, &mut against, &payers, "come", &filled.come);
    let only_if = form.text("what") == "if";
    if only_if && come.is_empty() && against.at("come").is_empty() {
        against.says("come", here.say("costs-wrong-come"));
    }
    if let (Some(asked), true) = (asked, against.is_nothing()) {
        let desk = &portal.desk;
        let done = if only_if {
            what_if((&portal, &occasion, &key), &mut filled, &asked, &come).await
        } else {
            match desk.apportion_costs(&occasion, &key, &asked).await {
                Ok(one) => return Ok(see_other(&here.to(&at(&key, one.number)))),
                Err(no) => Err(no),
            }
        };
        if let Err(no) = done {
            against = refused(&here, no, &come)?;
        }
    }
    shown(&here, &portal, &visitor, &key, (&filled, &against)).await
}

fn at(key: &MeetingKey, number: u32) -> String {
    format!("{}/apportionment/{number}", path(key))
}

/// What the form asks for; nothing where a fault stands at a field.
async fn asked(
    here: &Here,
    portal: &Portal,
    key: &MeetingKey,
    (filled, against, payers): (&Filled, &mut Against, &Payers),
) -> Result<Option<Asked>, Stop> {
    let purposes = [Purpose::Preliminary, Purpose::Final];
    let purpose = purposes
        .into_iter()
        .find(|one| one.code() == filled.purpose);
    let purpose = purpose.ok_or(Stop::Unreadable)?;
    let total = if filled.total.is_empty() {
        None
    } else {
        let currency = currency(here, against, &filled.currency);
        read_amount(here, against, "total", (&filled.total, currency))
    };
    let expected = states(here, against, payers, "expected", &filled.expected);
    let budget = match filled.budget.as_str() {
        "" => None,
        key => Some(key.parse::<BudgetKey>().map_err(|_| Stop::Unreadable)?),
    };
    let meeting = portal.desk.meeting(key).await?;
    let sharing = meeting.law.treaty.costs.sharing_of(budget.as_ref());
    let rules = sharing.map(Rules::from);
    let scale: Wanted = filled.scale.parse().map_err(|_| Stop::Unreadable)?;
    let period = period(here, against, filled);
    let asked = Asked {
        purpose,
        budget,
        total,
        expected,
        scale: Some(scale),
        period,
        notional: if filled.nearest {
            Notional::OfNearest
        } else {
            Notional::OfPeriod
        },
        rules: rules.unwrap_or_default(),
    };
    Ok(against.is_nothing().then_some(asked))
}

/// The financial period: both of its days, or neither.
fn period(here: &Here, against: &mut Against, filled: &Filled) -> Option<(Date, Date)> {
    if filled.from.is_empty() && filled.until.is_empty() {
        return None;
    }
    let from = date(here, against, "from", &filled.from);
    let until = date(here, against, "until", &filled.until);
    from.zip(until)
}

/// Why it is not shared, at the field from which it follows.
fn refused(here: &Here, no: No, come: &[Iso3]) -> Result<Against, Stop> {
    use domain::money::payer::NotApart;
    let named = match &no {
        No::Unshared(why) => match &**why {
            Unshared::NotApart(
                NotApart::IsParty(state) | NotApart::PartiesOnly(state) | NotApart::Twice(state),
            ) => come.contains(state),
            _ => false,
        },
        _ => false,
    };
    let field = if named { "come" } else { "expected" };
    let fields = [
        ("is-party", field),
        ("parties-only", field),
        ("named-twice", field),
        ("no-total", "total"),
        ("total-not-positive", "total"),
        ("missing-rate", "nearest-yes"),
        ("not-closed", "purpose-final"),
        ("no-scale", "scale"),
        ("scale-not-whole", "scale"),
        ("no-span", "until"),
    ];
    Against::by(no, here, &fields)
}

async fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    (filled, against): (&Filled, &Against),
) -> Answer {
    let meeting = portal.desk.meeting(key).await?;
    let payers = Payers::of(here, portal).await?;
    let purposes = choices(
        here,
        "costs-purpose",
        [Purpose::Preliminary, Purpose::Final].map(Purpose::code),
    );
    let field = |name: &'static str, value| {
        Field::new(name, here.say(&format!("costs-{name}")), value).faults(against.at(name))
    };
    let scales = scales(here, portal).await?;
    let budgets = budgets(here, &meeting.law.treaty);
    let sharing = meeting.law.treaty.costs.sharing.as_ref();
    let body = html! {
        (against.above(here))
        @if let Some(rule) = sharing.filter(|rule| !rule.verified) { (not_verified(here, "sharing", &rule.source)) }
        form method="post" action=(here.to(&format!("{}/apportionment", path(key)))) {
            @if budgets.len() > 1 {
                (field("budget", &filled.budget).hint(here.say("costs-budget-hint")).select(&budgets))
            }
            (choice("purpose", &here.say("costs-for"), &purposes, &filled.purpose))
            @for fault in against.at("purpose-final") { p.fault { (fault) } }
            (field("total", &filled.total).hint(here.say("costs-total-hint")).input("text"))
            (field("currency", &filled.currency).hint(here.say("costs-currency-hint")).input("text"))
            (field("expected", &filled.expected).hint(here.say("costs-expected-hint")).input("text"))
            (field("scale", &filled.scale).hint(here.say("costs-scale-hint")).select(&scales))
            (field("from", &filled.from).hint(here.say("costs-from-hint")).input("date"))
            (field("until", &filled.until).input("date"))
            @for fault in against.at("nearest-yes") { p.fault { (fault) } }
            (tick("nearest", "yes", &html! { (here.say("costs-nearest")) }, filled.nearest))
            div.buttons { (main_button("what", "keep", &here.say("costs-share-out"))) }
            h2 { (here.say("costs-what-if")) }
            (field("come", &filled.come).hint(here.say("costs-come-hint")).input("text"))
            div.buttons { (button("what", "if", &here.say("costs-what-if-show"))) }
        }
        @if let Some((shifts, currency)) = &filled.shifts { (shifted(here, &payers, shifts, *currency)) }
    };
    let title = here.say("costs-apportion");
    let page = super::page(here, portal, visitor, &meeting, title);
    Ok((against.status(), page.render(&body)).into_response())
}

/// What may be shared: the meeting's costs, and each second budget of the treaty's profile.
fn budgets(here: &Here, treaty: &Treaty) -> Vec<(String, String)> {
    let second = treaty.costs.budgets.iter().map(|rule| {
        let name = words::money::budget::name(&rule.key, treaty, here.language);
        (rule.key.to_string(), name)
    });
    let costs = (String::new(), here.say("costs-of-meeting"));
    std::iter::once(costs).chain(second).collect()
}

/// The rules by which a scale may be chosen, and every scale of the data, the latest first.
async fn scales(here: &Here, portal: &Portal) -> Result<Vec<(String, String)>, Stop> {
    let rules = choices(here, "costs-by-scale", ScaleRule::ALL.map(ScaleRule::code));
    let scales = portal.desk.scales().await?;
    let named = scales.0.keys().rev().map(ToString::to_string);
    let named = named.map(|period| (period.clone(), words::text::isolate(&period)));
    Ok(rules.into_iter().chain(named).collect())
}

/// What everyone bears without those who might come, and with them.
fn shifted(here: &Here, payers: &Payers, shifts: &[Shift], currency: Currency) -> Markup {
    let row = |shift: &Shift| {
        vec![
            payers.name(here, &shift.payer),
            amount(shift.before, currency),
            amount(shift.after, currency),
            amount(shift.after - shift.before, currency),
        ]
    };
    let mut all: Vec<&Shift> = shifts.iter().collect();
    all.sort_by(|one, other| payers.place(&one.payer).cmp(&payers.place(&other.payer)));
    let rows: Vec<Vec<Markup>> = all.into_iter().map(row).collect();
    let headings =
        ["payer", "before", "after", "difference"].map(|name| here.say(&format!("costs-{name}")));
    parts::figures(&here.say("costs-what-if"), &headings, 1, &rows)
}

/// The sharing that the path names.
fn find<'a>(all: &'a Apportionments, path: &[(String, String)]) -> Result<&'a Assessment, Stop> {
    let named = path.iter().find(|(name, _)| name == "sharing");
    let number: Option<u32> = named.and_then(|(_, number)| number.parse().ok());
    let mut kept = all.kept.iter();
    kept.find(|one| Some(one.number) == number)
        .ok_or(Stop::NotFound)
}

async fn shares(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(path): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let all = portal.desk.apportionments(&occasion, &key).await?;
    let one = find(&all, &path)?;
    let nothing = Against::default();
    shown_shares(&here, &portal, &visitor, (&all, one), ("", &nothing)).await
}

async fn draw_up(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(path): Path<Vec<(String, String)>>,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::KeepCosts, &over).await?;
    let all = portal.desk.apportionments(&occasion, &key).await?;
    let one = find(&all, &path)?;
    let mut against = Against::default();
    let due = form.text("due_on");
    if let Some(due) = date(&here, &mut against, "due_on", due) {
        let desk = &portal.desk;
        match desk
            .draw_up_bills(&occasion, &key, one.number, Some(due))
            .await
        {
            Ok(_) => {
                let to = format!("{}/bills?done=drawn-up", super::path(&key));
                return Ok(see_other(&here.to(&to)));
            }
            Err(no) => against = Against::by(no, &here, &[])?,
        }
    }
    shown_shares(&here, &portal, &visitor, (&all, one), (due, &against)).await
}

async fn shown_shares(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (all, one): (&Apportionments, &Assessment),
    (due, against): (&str, &Against),
) -> Answer {
    let key = &all.meeting.meeting().key;
    let keeps = visitor.may(Act::KeepCosts, &Scope::Meeting(key.clone()), portal);
    let payers = Payers::of(here, portal).await?;
    let shared = one.facts.apportion();
    let shared = shared.map_err(|why| No::from(Unshared::Rules(why)))?;
    let body = html! {
        (against.above(here))
        (facts(here, all, one))
        @if let Some(payer) = here.asked("payer") { (derived(here, &payers, &shared, &payer)?) }
        @if keeps { (bills_form(here, key, one.number, (due, against))) }
        h2 { (here.say("costs-shares")) }
        (table(here, &payers, (key, one.number), &shared))
        @for line in words::money::apportionment::closing(&shared, here.language) { p { (line) } }
    };
    let number = [("number", one.number.into())];
    let title = here.with("costs-apportionment", &number);
    let page = super::page(here, portal, visitor, &all.meeting, title);
    let page: Response = (against.status(), page.render(&body)).into_response();
    Ok(page)
}

fn facts(here: &Here, all: &Apportionments, one: &Assessment) -> Markup {
    let of = &one.facts;
    let scales: Vec<String> = of.scales.iter().map(ToString::to_string).collect();
    let states: Vec<&str> = of.not_party.iter().map(Iso3::as_str).collect();
    let none = states.is_empty();
    let treaty = &all.meeting.law.treaty;
    let budget = of.budget.as_ref();
    let budget = budget.map_or_else(
        || here.say("costs-of-meeting"),
        |budget| words::money::budget::name(budget, treaty, here.language),
    );
    parts::facts(&[
        (here.say("costs-budget"), html! { (budget) }),
        (
            here.say("costs-for"),
            html! { (named(here, "costs-purpose", of.purpose.code())) },
        ),
        (
            here.say("costs-total"),
            html! {
                (amount(of.total.minor, of.total.currency))
                @if let Some(version) = of.estimate { " · " (here.say("costs-estimate")) " " (version) }
            },
        ),
        (here.say("costs-as-of"), parts::dated(of.on, here.language)),
        (
            here.say("costs-scale"),
            html! { bdi dir="ltr" { (scales.join(" ")) } },
        ),
        (
            here.say("costs-expected"),
            html! { @if none { (here.say("costs-nobody")) } @else { bdi dir="ltr" { (states.join(" ")) } } },
        ),
        (
            here.say("costs-kept"),
            parts::moment(one.kept.0, all.meeting.zone(), here.language),
        ),
    ])
}

/// The derivation of one payer's share in words; whoever shares not is not known here.
fn derived(here: &Here, payers: &Payers, of: &Apportionment, payer: &str) -> Result<Markup, Stop> {
    let key: PayerKey = payer.parse().map_err(|_| Stop::NotFound)?;
    let lines = derivation(here, of, &key).ok_or(Stop::NotFound)?;
    Ok(html! {
        h2 { (here.say("costs-derivation")) ": " (payers.name(here, &key)) }
        (lines)
    })
}

/// The steps that lead to a payer's share.
pub(super) fn derivation(here: &Here, of: &Apportionment, payer: &PayerKey) -> Option<Markup> {
    let steps = of.explain(payer)?;
    let currency = of.total.currency;
    Some(html! {
        ol {
            @for step in &steps {
                @for line in words::money::apportionment::step(step, currency, here.language) { li { (line) } }
            }
        }
    })
}

fn table(
    here: &Here,
    payers: &Payers,
    (key, number): (&MeetingKey, u32),
    of: &Apportionment,
) -> Markup {
    let row = |line: &domain::money::apportionment::Line| {
        let payer = &line.payer.key;
        let to = format!("{}?payer={payer}", at(key, number));
        let rate = match &line.payer.burden {
            Burden::ByRate(rate, _) => words::money::apportionment::percent(*rate),
            Burden::Fixed(percent) => percent.to_string(),
        };
        vec![
            payers.name(here, payer),
            html! { bdi dir="ltr" { (rate) } },
            html! { bdi dir="ltr" { (line.percent) } },
            amount(line.amount.minor, line.amount.currency),
            html! {
                a href=(here.to(&to)) aria-label=(format!("{} {payer}", here.say("costs-derivation"))) {
                    (here.say("costs-derivation"))
                }
            },
        ]
    };
    let mut all: Vec<_> = of.lines.iter().collect();
    all.sort_by(|one, other| {
        let place = |of: &domain::money::apportionment::Line| payers.place(&of.payer.key).0;
        place(one).cmp(&place(other))
    });
    let rows: Vec<Vec<Markup>> = all.into_iter().map(row).collect();
    let headings = ["payer", "rate", "share", "amount", "derivation"]
        .map(|name| here.say(&format!("costs-{name}")));
    parts::figures(&here.say("costs-shares"), &headings, 1, &rows)
}

fn bills_form(
    here: &Here,
    key: &MeetingKey,
    number: u32,
    (due, against): (&str, &Against),
) -> Markup {
    html! {
        form method="post" action=(here.to(&format!("{}/bills", at(key, number)))) {
            (Field::new("due_on", here.say("costs-due"), due)
                .hint(here.say("costs-draw-up-hint")).faults(against.at("due_on")).input("date"))
            div.buttons { button type="submit" { (here.say("costs-draw-up")) } }
        }
    }
}
