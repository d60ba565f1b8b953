//! The estimate of costs at the desk, of a meeting or of a second budget of it: drafted in a form that gives
//! everything back, issued by a second person who sees what changed, adopted by a decision.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::money::estimate::Estimates;
use domain::convening::publication::Edition;
use domain::law::language::Language;
use domain::law::scale::Rate;
use domain::law::wording::Wording;
use domain::money::estimate::form::{MOST_LINES, Typed, TypedLine, read};
use domain::money::estimate::{Adoption, Estimate, Item, Order};
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::form::Form;
use super::super::here::{AtPurse, Here};
use super::super::parts::{Field, Tone, mark, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{download, see_other};
use super::super::visitor::{Signed, Visitor};
use super::estimated::{adoption, changed, file, sheet};
use super::{
    Against, PDF, PURSES, choices, currency, date, not_verified, papers, path_of, purse_page,
};
use crate::clerk::figures;

/// Rows for more lines at the foot of the form.
const BLANK: usize = 3;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    PURSES.iter().fold(Routes::new(), |routes, of| {
        routes.merge(routes_of(&format!("{of}/estimate")))
    })
}

fn routes_of(at: &str) -> Routes {
    Routes::new()
        .get(at, Opens::To(Act::Show), page)
        .get(
            &format!("{at}/{{version}}/paper"),
            Opens::To(Act::Show),
            paper,
        )
        .post(at, Opens::To(Act::KeepCosts), keep)
        .post(
            &format!("{at}/publication"),
            Opens::To(Act::IssueCosts),
            issue,
        )
        .post(&format!("{at}/adoption"), Opens::To(Act::IssueCosts), adopt)
}

/// What stands in the forms of the page.
#[derive(Default)]
struct Filled {
    seen: String,
    currency: String,
    order: String,
    typed: Typed,
    adopted_on: String,
    paper: String,
}

impl Filled {
    /// What one writes on: the draft, else what stands, else a line for each item with what the treaty's
    /// profile lays on them.
    fn of(all: &Estimates) -> Self {
        let written = all.draft().or_else(|| all.standing());
        let seen = all.draft().map(|draft| draft.kept_at.to_string());
        let seen = seen.unwrap_or_default();
        let Some(written) = written else {
            let line = |item: Item| TypedLine {
                item: item.code().to_owned(),
                ..TypedLine::default()
            };
            let by_profile = all.overheads();
            let order = by_profile.map_or(Order::SupportFirst, |rule| rule.order);
            let rate = |rate: Option<Rate>| rate.map_or_else(String::new, |rate| rate.to_string());
            return Self {
                seen,
                currency: "USD".to_owned(),
                order: order.code().to_owned(),
                typed: Typed {
                    lines: Item::ALL.map(line).to_vec(),
                    support: rate(by_profile.map(|rule| rule.support_percent)),
                    contingency: rate(by_profile.map(|rule| rule.contingency_percent)),
                },
                ..Self::default()
            };
        };
        let Estimate {
            currency,
            lines,
            overheads,
        } = &written.says;
        let lines = lines.iter();
        Self {
            seen,
            currency: currency.to_string(),
            order: overheads.order.code().to_owned(),
            typed: Typed {
                lines: lines
                    .map(|line| TypedLine::from_line(line, *currency))
                    .collect(),
                support: overheads.support.to_string(),
                contingency: overheads.contingency.to_string(),
            },
            ..Self::default()
        }
    }

    fn read(form: &Form) -> Self {
        let rows = form.text("rows").parse().unwrap_or(0).min(MOST_LINES + 1);
        let line = |at: usize| {
            let typed = |name: &str| form.text(&format!("line-{at}-{name}")).to_owned();
            TypedLine {
                item: typed("item"),
                quantity: typed("quantity"),
                unit: typed("unit"),
                words: Wording::of(Language::ALL.map(|one| (one, typed(&format!("words-{one}"))))),
            }
        };
        Self {
            seen: form.text("seen").to_owned(),
            currency: form.text("currency").to_owned(),
            order: form.text("order").to_owned(),
            typed: Typed {
                lines: (0..rows).map(line).collect(),
                support: form.text("support").to_owned(),
                contingency: form.text("contingency").to_owned(),
            },
            ..Self::default()
        }
    }

    fn order(&self) -> Option<Order> {
        let mut all = Order::ALL.into_iter();
        all.find(|order| order.code() == self.order)
    }
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    at: AtPurse,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let all = portal.desk.estimates(&occasion, at.purse()).await?;
    let filled = Filled::of(&all);
    let nothing = Against::default();
    Ok(shown(&here, &portal, &visitor, &all, (&filled, &nothing)))
}

/// The cost paper of an edition, as it would be issued or was.
async fn paper(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    at: AtPurse,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let all = portal.desk.estimates(&occasion, at.purse()).await?;
    let named = parts.iter().find(|(name, _)| name == "version");
    let version: Option<u32> = named.and_then(|(_, version)| version.parse().ok());
    let mut editions = all.editions.iter();
    let found = editions.find(|one| Some(one.version) == version);
    let found = found.ok_or(Stop::NotFound)?;
    let office = &portal.site.name;
    let printed = figures::estimate_as_pdf(office, &all, found, here.language).await;
    let printed = printed.map_err(Stop::Broken)?;
    Ok(download(printed, PDF, &file(&here, at.purse())))
}

async fn keep(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    at: AtPurse,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(at.0.clone());
    portal.desk.may(&occasion, Act::KeepCosts, &over).await?;
    let mut filled = Filled::read(&form);
    let seen = match filled.seen.as_str() {
        "" => None,
        text => Some(text.parse().map_err(|_| Stop::Unreadable)?),
    };
    let order = filled.order().ok_or(Stop::Unreadable)?;
    let mut against = Against::default();
    match currency(&here, &mut against, &filled.currency) {
        None => {
            // Without a currency the amounts are read as dollars, so that all faults are told at once.
            let usd = "USD".parse().expect("a currency of the data");
            if let Err(faults) = read(&filled.typed, usd, order) {
                let more = Against::by(No::Estimate(faults), &here, &[])?;
                against.faults.extend(more.faults);
            }
        }
        Some(currency) => {
            let typed = (&filled.typed, currency, order);
            let kept = portal
                .desk
                .keep_estimate(&occasion, at.purse(), seen, typed)
                .await;
            match kept {
                Ok(_) => {
                    return Ok(see_other(
                        &here.to(&path_of(at.purse(), "/estimate?done=kept#draft")),
                    ));
                }
                Err(no) => against = Against::by(no, &here, &[])?,
            }
        }
    }
    let all = portal.desk.estimates(&occasion, at.purse()).await?;
    if against.stale {
        let draft = all.draft().map(|draft| draft.kept_at.to_string());
        filled.seen = draft.unwrap_or_default();
    }
    Ok(shown(&here, &portal, &visitor, &all, (&filled, &against)))
}

/// Where the estimates of a purse are, and what is below them.
fn at(all: &Estimates, below: &str) -> String {
    let purse = (&all.meeting.meeting().key, all.budget.as_ref());
    path_of(purse, &format!("/estimate{below}"))
}

async fn issue(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    at: AtPurse,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(at.0.clone());
    portal.desk.may(&occasion, Act::IssueCosts, &over).await?;
    let version = form.text("version").parse().map_err(|_| Stop::Unreadable)?;
    let seen = form.text("seen").parse().map_err(|_| Stop::Unreadable)?;
    let issued = portal
        .desk
        .issue_estimate(&occasion, at.purse(), (version, seen));
    match issued.await {
        Ok(()) => Ok(see_other(
            &here.to(&path_of(at.purse(), "/estimate?done=issued")),
        )),
        Err(no) => {
            let against = Against::by(no, &here, &[])?;
            let all = portal.desk.estimates(&occasion, at.purse()).await?;
            let filled = Filled::of(&all);
            Ok(shown(&here, &portal, &visitor, &all, (&filled, &against)))
        }
    }
}

async fn adopt(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    at: AtPurse,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(at.0.clone());
    portal.desk.may(&occasion, Act::IssueCosts, &over).await?;
    let version = form.text("version").parse().map_err(|_| Stop::Unreadable)?;
    let (typed, paper) = (form.text("adopted_on"), form.text("paper"));
    let mut against = Against::default();
    let on = date(&here, &mut against, "adopted_on", typed);
    if paper.is_empty() {
        against.says("paper", here.say("costs-wrong-paper"));
    }
    if let (Some(on), true) = (on, against.is_nothing()) {
        let paper = paper.to_owned();
        let adoption = Adoption { on, paper };
        portal
            .desk
            .adopt_estimate(&occasion, at.purse(), version, &adoption)
            .await?;
        return Ok(see_other(
            &here.to(&path_of(at.purse(), "/estimate?done=adopted")),
        ));
    }
    let all = portal.desk.estimates(&occasion, at.purse()).await?;
    let filled = Filled {
        adopted_on: typed.to_owned(),
        paper: paper.to_owned(),
        ..Filled::of(&all)
    };
    Ok(shown(&here, &portal, &visitor, &all, (&filled, &against)))
}

fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    all: &Estimates,
    (filled, against): (&Filled, &Against),
) -> Response {
    let over = Scope::Meeting(all.meeting.meeting().key.clone());
    let may = |act| visitor.may(act, &over, portal);
    let unread = all.overheads().filter(|rule| !rule.verified);
    let body = html! {
        (super::said_before(here, "costs-done", &["kept", "issued", "adopted"]))
        (against.above(here))
        @if against.stale && let Some(draft) = all.draft() { (differs(here, draft, filled)) }
        @if let Some(standing) = all.standing() {
            h2 { (here.say("costs-standing")) " " (standing.version) }
            (adoption(here, standing.version, &all.adopted))
            (papers(here, &at(all, &format!("/{}/paper", standing.version))))
            (sheet(here, &standing.says))
            @if may(Act::IssueCosts) { (adoption_form(here, all, standing.version, (filled, against))) }
        } @else { p.quiet { (here.say("costs-no-estimate")) } }
        @if let Some(draft) = all.draft() { (drafted(here, visitor, all, draft, may(Act::IssueCosts))) }
        @if may(Act::KeepCosts) {
            h2 id="form" { (here.say("costs-write")) }
            @if let Some(rule) = unread { (not_verified(here, "overheads", &rule.source)) }
            (form_of(here, all, filled, against))
        }
    };
    let title = here.say("costs-estimate");
    let of = (&all.meeting, all.budget.as_ref());
    let page = purse_page(here, portal, visitor, of, title);
    (against.status(), page.render(&body)).into_response()
}

/// Where what was typed differs from the draft that came between.
fn differs(here: &Here, draft: &Edition<Estimate>, filled: &Filled) -> Markup {
    let currency = filled.currency.parse().ok();
    let typed = currency.zip(filled.order());
    let typed = typed.and_then(|(currency, order)| read(&filled.typed, currency, order).ok());
    html! {
        @if let Some(typed) = typed {
            h2 { (here.say("costs-changes")) }
            (changed(here, &draft.says, &typed))
        }
    }
}

/// The draft with its sums, what it changes, and the button of the second person.
fn drafted(
    here: &Here,
    visitor: &Visitor,
    all: &Estimates,
    draft: &Edition<Estimate>,
    issues: bool,
) -> Markup {
    let own = visitor
        .actor()
        .is_some_and(|actor| actor.person.id == draft.kept_by);
    let version = [("version", draft.version.into())];
    html! {
        h2 id="draft" {
            (here.with("publication-draft", &version)) " " (mark(Tone::Warn, &here.say("costs-waits")))
        }
        (papers(here, &at(all, &format!("/{}/paper", draft.version))))
        (sheet(here, &draft.says))
        @if let Some(standing) = all.standing() {
            h3 { (here.say("costs-changes")) }
            (changed(here, &standing.says, &draft.says))
        }
        @if issues && own { (notice(Tone::Plain, &html! { p { (here.say("costs-second-person")) } })) }
        @else if issues {
            form method="post" action=(here.to(&at(all, "/publication"))) {
                input type="hidden" name="version" value=(draft.version);
                input type="hidden" name="seen" value=(draft.kept_at);
                div.buttons { button.main type="submit" { (here.say("costs-issue-estimate")) } }
            }
        }
    }
}

fn adoption_form(
    here: &Here,
    all: &Estimates,
    version: u32,
    (filled, against): (&Filled, &Against),
) -> Markup {
    let faulty = !against.at("adopted_on").is_empty() || !against.at("paper").is_empty();
    html! {
        details open[faulty] {
            summary { (here.say("costs-adopt")) }
            form method="post" action=(here.to(&at(all, "/adoption"))) {
                input type="hidden" name="version" value=(version);
                (Field::new("adopted_on", here.say("costs-decided-on"), &filled.adopted_on)
                    .faults(against.at("adopted_on")).input("date"))
                (Field::new("paper", here.say("costs-paper"), &filled.paper)
                    .hint(here.say("costs-paper-hint")).faults(against.at("paper")).input("text"))
                div.buttons { button type="submit" { (here.say("costs-adopt")) } }
            }
        }
    }
}

fn form_of(here: &Here, all: &Estimates, filled: &Filled, against: &Against) -> Markup {
    let mut lines = filled.typed.lines.clone();
    if against.is_nothing() {
        let blank = TypedLine {
            item: Item::Miscellaneous.code().to_owned(),
            ..TypedLine::default()
        };
        lines.extend(std::iter::repeat_n(blank, BLANK));
    }
    let orders = choices(here, "costs-order", Order::ALL.map(Order::code));
    let field = |name: &'static str, value| {
        Field::new(name, here.say(&format!("costs-{name}")), value).faults(against.at(name))
    };
    html! {
        form method="post" action=(here.to(&at(all, ""))) {
            input type="hidden" name="seen" value=(filled.seen);
            input type="hidden" name="rows" value=(lines.len());
            (field("currency", &filled.currency).hint(here.say("costs-currency-hint")).input("text"))
            div.members { @for (row, line) in lines.iter().enumerate() { (line_row(here, row, line, against)) } }
            (field("support", &filled.typed.support).hint(here.say("costs-percent")).input("text"))
            (field("contingency", &filled.typed.contingency).hint(here.say("costs-percent")).input("text"))
            (Field::new("order", here.say("costs-order-of"), &filled.order).select(&orders))
            div.buttons { button.main type="submit" { (here.say("publication-keep")) } }
        }
    }
}

fn line_row(here: &Here, row: usize, line: &TypedLine, against: &Against) -> Markup {
    let item = |item: Item| {
        let said = words::money::estimate::item(item, here.language);
        (item.code().to_owned(), said)
    };
    let items = Item::ALL.map(item);
    let number = i64::try_from(row + 1).unwrap_or_default();
    let id = |name: &str| format!("line-{row}-{name}");
    let field = |name: &str, label: &str, value| {
        let id = id(name);
        let faults = against.at(&id);
        Field::new(id, here.say(label), value).faults(faults)
    };
    let named = Language::ALL.map(|one| (one, format!("words-{one}")));
    let faulty = |(_, name): &(Language, String)| !against.at(&id(name)).is_empty();
    let open = !line.words.is_empty() || named.iter().any(faulty);
    html! {
        fieldset.member {
            legend.heard { (here.with("costs-line", &[("number", number.into())])) }
            (field("item", "costs-what", &line.item).class("field c6").select(&items))
            (field("quantity", "costs-quantity", &line.quantity).class("field c3").input("text"))
            (field("unit", "costs-unit", &line.unit).class("field c3").input("text"))
            details.c12 open[open] {
                summary { (here.say("costs-words")) }
                @for (language, name) in &named {
                    @let said = words::papers::sheet::language(*language, here.language);
                    @let id = id(name);
                    @let faults = against.at(&id);
                    (Field::new(id, said, line.words.get(*language).unwrap_or_default())
                        .faults(faults).input("text"))
                }
            }
        }
    }
}
