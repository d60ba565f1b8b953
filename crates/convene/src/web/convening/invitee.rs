//! The desk's list of everyone convened and invited, by legal category, with how each answer stands:
//! filtered, counted, taken away as a table. Letters to many of them are in the file beside this one.

use axum::extract::State;
use axum::response::IntoResponse;
use desk::people::answer_state::{Answers, InviteeAnswer};
use domain::convening::invitee::Category;
use domain::people::answer_state::AnswerState;
use domain::people::role::Act;
use maud::{Markup, html};
use paper::roster::{Cell, Column, Table};
use words::law::collation::Order;

use super::super::answer::{Answer, Stop};
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Field, Tone, mark, name};
use super::super::people;
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, download};
use super::super::visitor::{Signed, Visitor};
use super::agenda;

mod letter;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/invitees";
    let show = Opens::To(Act::Show);
    Routes::new()
        .get(at, show, page)
        .get(&format!("{at}.csv"), show, csv)
        .get(&format!("{at}.xlsx"), show, xlsx)
        .merge(letter::routes(at))
}

/// Whose answers are wanted by their state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Everyone's.
    Any,
    /// Of those who have not answered, whatever was sent.
    Unanswered,
    /// In one state.
    State(AnswerState),
}

/// What the list is narrowed to; a word that is none narrows nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Filter {
    category: Option<Category>,
    wanted: Wanted,
    text: String,
}

impl Filter {
    fn read(asked: impl Fn(&str) -> Option<String>) -> Self {
        let category = asked("category").unwrap_or_default();
        let state = asked("state").unwrap_or_default();
        let known = AnswerState::ALL.into_iter().find(|s| s.code() == state);
        Self {
            category: Category::read(&category),
            wanted: match (state.as_str(), known) {
                ("none", _) => Wanted::Unanswered,
                (_, Some(state)) => Wanted::State(state),
                _ => Wanted::Any,
            },
            text: asked("text").unwrap_or_default().trim().to_owned(),
        }
    }

    fn state_code(&self) -> &'static str {
        match self.wanted {
            Wanted::Any => "",
            Wanted::Unanswered => "none",
            Wanted::State(state) => state.code(),
        }
    }

    /// The question that asks for the same again.
    fn query(&self) -> String {
        let category = self.category.map(Category::code).unwrap_or_default();
        let pairs = [
            ("category", category),
            ("state", self.state_code()),
            ("text", &self.text),
        ];
        let given = pairs.iter().filter(|(_, value)| !value.is_empty());
        serde_urlencoded::to_string(given.collect::<Vec<_>>()).unwrap_or_default()
    }

    fn keeps(&self, invitee: &InviteeAnswer, name: &str) -> bool {
        let in_state = match self.wanted {
            Wanted::Any => true,
            Wanted::Unanswered => !invitee.state.is_answered(),
            Wanted::State(state) => invitee.state == state,
        };
        let in_category = self.category.is_none_or(|c| c == invitee.category);
        let text = self.text.to_lowercase();
        let key = invitee.participant.to_string().to_lowercase();
        in_state && in_category && (name.to_lowercase().contains(&text) || key == text)
    }
}

/// An invitee with its name in the person's language.
struct Line<'a> {
    name: String,
    invitee: &'a InviteeAnswer,
}

/// Those whom the filter keeps, by category, in the order of the language.
fn lines<'a>(here: &Here, portal: &Portal, answers: &'a Answers, filter: &Filter) -> Vec<Line<'a>> {
    let order = Order::of(here.language);
    let named = |invitee: &'a InviteeAnswer| Line {
        name: people::name(here, portal, &answers.meeting, &invitee.participant),
        invitee,
    };
    let all = answers.invitees.iter().map(named);
    let mut kept: Vec<Line<'a>> = all
        .filter(|line| filter.keeps(line.invitee, &line.name))
        .collect();
    kept.sort_by(|one, other| {
        let by_category = one.invitee.category.cmp(&other.invitee.category);
        by_category.then_with(|| order.compare(&one.name, &other.name))
    });
    kept
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let answers = portal.desk.answers(&occasion, &key).await?;
    let filter = Filter::read(|name| here.asked(name));
    let lines = lines(&here, &portal, &answers, &filter);
    let count = i64::try_from(lines.len()).unwrap_or_default();
    let total = i64::try_from(answers.invitees.len()).unwrap_or_default();
    let body = html! {
        (letter::said_before(&here))
        p.lead {
            (here.say("public-invited-on")) " " (parts::dated(answers.on, here.language))
        }
        (filter_form(&here, &filter))
        p role="status" { (here.with("desk-shown", &[("count", count.into()), ("total", total.into())])) }
        (downloads(&here, &answers, &filter))
        (letter::buttons(&here, &portal, &visitor, &answers, &lines, &filter))
        @for category in Category::ALL { (of_category(&here, &answers, &lines, category)) }
    };
    let page = Page::new(&here, &portal, &visitor, here.say("desk-invitees"))
        .over(agenda::title(&here, &answers))
        .ways(super::desk_ways(&here, &key));
    Ok(page.render(&body).into_response())
}

fn filter_form(here: &Here, filter: &Filter) -> Markup {
    let any = (String::new(), here.say("desk-any"));
    let mut categories = vec![any.clone()];
    categories.extend(Category::ALL.map(|category| {
        let said = words::convening::invitee::category(category, here.language);
        (category.code().to_owned(), said)
    }));
    let mut states = vec![any, ("none".to_owned(), here.say("desk-not-answered"))];
    let said = |state: AnswerState| (state.code().to_owned(), state_name(state, here));
    states.extend(AnswerState::ALL.map(said));
    let category = filter.category.map(Category::code).unwrap_or_default();
    html! {
        form.filters method="get" role="search" {
            (Field::new("category", here.say("desk-category"), category).select(&categories))
            (Field::new("state", here.say("desk-answer"), filter.state_code()).select(&states))
            (Field::new("text", here.say("desk-name"), &filter.text).input("text"))
            button type="submit" { (here.say("desk-filter")) }
        }
    }
}

/// The name of an answer state.
fn state_name(state: AnswerState, here: &Here) -> String {
    words::people::answer_state::name(state, here.language)
}

fn downloads(here: &Here, answers: &Answers, filter: &Filter) -> Markup {
    let at = format!("/desk/{}/invitees", answers.meeting.meeting().key);
    let to = |end: &str| here.to(&format!("{at}.{end}?{}", filter.query()));
    html! {
        p.small {
            (here.say("desk-take-away")) " "
            a href=(to("xlsx")) { bdi { "XLSX" } } " · " a href=(to("csv")) { bdi { "CSV" } }
        }
    }
}

fn of_category(here: &Here, answers: &Answers, lines: &[Line<'_>], category: Category) -> Markup {
    let of: Vec<&Line<'_>> = lines
        .iter()
        .filter(|line| line.invitee.category == category)
        .collect();
    if of.is_empty() {
        return html! {};
    }
    let headings = [
        "desk-column-invitee",
        "desk-column-standing",
        "desk-column-answer",
        "desk-column-when",
    ]
    .map(|key| here.say(key));
    let said = words::convening::invitee::category(category, here.language);
    let rows: Vec<Vec<Markup>> = of.iter().map(|line| row(here, answers, line)).collect();
    html! {
        h2 { (said) " (" (of.len()) ")" }
        (parts::table(&said, &headings, &rows))
    }
}

fn row(here: &Here, answers: &Answers, line: &Line<'_>) -> Vec<Markup> {
    let invitee = line.invitee;
    let key = &answers.meeting.meeting().key;
    let at = here.to(&format!("/desk/{key}/delegations/{}", invitee.participant));
    vec![
        html! { a href=(at) { (name(&line.name)) } },
        html! { span.small { (reason(here, answers, invitee)) } },
        html! {
            (mark(tone(invitee.state), &state_name(invitee.state, here)))
            @if !invitee.state.is_answered() && !invitee.wants_link() {
                " " span.small.quiet { (here.say("desk-no-address")) }
            }
        },
        when(here, answers, invitee),
    ]
}

fn tone(state: AnswerState) -> Tone {
    match state {
        AnswerState::InTime | AnswerState::InTimeByExtension => Tone::Good,
        AnswerState::Late => Tone::Warn,
        _ => Tone::Plain,
    }
}

/// Why an invitee stands in its category: a State's acts, or the rule that names an organization.
fn reason(here: &Here, answers: &Answers, invitee: &InviteeAnswer) -> String {
    let rules = &answers.meeting.law.treaty.observers;
    match (&invitee.standing, invitee.category) {
        (Some(standing), _) => words::law::standing::reason(&standing.reasons, here.language),
        (None, Category::OrganizationOnRequest) => rules.request_rule.clone(),
        (None, _) => rules.named_rule.clone(),
    }
}

/// The moment of the state, and by what channel an answer came.
fn when(here: &Here, answers: &Answers, invitee: &InviteeAnswer) -> Markup {
    let versions = i64::try_from(invitee.versions).unwrap_or_default();
    let short = |at: jiff::Timestamp| {
        let zone = answers.meeting.zone();
        let said = words::people::answer_state::moment(at, zone, here.language);
        html! { time datetime=(at) { (said) } }
    };
    if let Some(first) = &invitee.first {
        return html! {
            (short(first.received_at)) " · "
            (words::people::delegation::channel(first.channel, here.language))
            @if versions > 1 { " · " (here.with("desk-versions", &[("count", versions.into())])) }
        };
    }
    let signs = &invitee.signs;
    let opened = signs.drafted_at.or(signs.link_opened_at);
    html! { @if let Some(at) = opened.or(signs.link_sent_at) { (short(at)) } }
}

/// The columns of the table that is taken away, as programs read them.
const COLUMNS: [&str; 8] = [
    "key",
    "name",
    "category",
    "reason",
    "answer",
    "received_at",
    "channel",
    "versions",
];

fn cells(here: &Here, answers: &Answers, line: &Line<'_>) -> Vec<Cell> {
    let invitee = line.invitee;
    let text = |text: String| {
        if text.is_empty() {
            Cell::Empty
        } else {
            Cell::Text(text)
        }
    };
    let first = invitee.first.as_ref();
    vec![
        text(invitee.participant.to_string()),
        text(line.name.clone()),
        text(words::convening::invitee::category(
            invitee.category,
            here.language,
        )),
        text(reason(here, answers, invitee)),
        text(state_name(invitee.state, here)),
        text(
            first
                .map(|first| at_venue(answers, first.received_at))
                .unwrap_or_default(),
        ),
        text(
            first
                .map(|first| words::people::delegation::channel(first.channel, here.language))
                .unwrap_or_default(),
        ),
        Cell::Number(i32::try_from(invitee.versions).unwrap_or(i32::MAX)),
    ]
}

/// A moment as programs read it, on the wall clock of the venue with its offset.
fn at_venue(answers: &Answers, at: jiff::Timestamp) -> String {
    let zone = jiff::tz::TimeZone::get(answers.meeting.zone()).unwrap_or(jiff::tz::TimeZone::UTC);
    at.to_zoned_datetime(zone)
        .strftime("%Y-%m-%dT%H:%M:%S%:z")
        .to_string()
}

/// The rows that are taken away: what the filter keeps.
async fn taken(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &domain::convening::meeting::MeetingKey,
) -> Result<Vec<Vec<Cell>>, Stop> {
    let occasion = portal.occasion(visitor.by());
    let answers = portal.desk.answers(&occasion, key).await?;
    let filter = Filter::read(|name| here.asked(name));
    let lines = lines(here, portal, &answers, &filter);
    Ok(lines
        .iter()
        .map(|line| cells(here, &answers, line))
        .collect())
}

async fn csv(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let rows = taken(&here, &portal, &visitor, &key).await?;
    Ok(download(
        as_csv(&COLUMNS, &rows),
        "text/csv; charset=utf-8",
        "invitees.csv",
    ))
}

/// Rows as comma-separated values, the columns' names first.
pub(super) fn as_csv(columns: &[&str], rows: &[Vec<Cell>]) -> Vec<u8> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let written = "writing to memory does not fail";
    writer.write_record(columns).expect(written);
    for row in rows {
        writer.write_record(row.iter().map(plain)).expect(written);
    }
    writer.into_inner().expect(written)
}

/// A cell of a file for programs; what a spreadsheet would take for a formula is marked as text.
fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => {
            format!("'{text}")
        }
        Cell::Text(text) => text.clone(),
    }
}

async fn xlsx(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let rows = taken(&here, &portal, &visitor, &key).await?;
    let widths = [8, 32, 28, 44, 20, 26, 18, 8];
    let headings = headings(&here);
    let columns = headings.into_iter().zip(widths);
    let table = Table {
        name: here.say("desk-invitees").chars().take(31).collect(),
        right_to_left: here.language.is_right_to_left(),
        dated: portal.clock.today(),
        columns: columns
            .map(|(heading, width)| Column { heading, width })
            .collect(),
        rows,
    };
    let bytes = table
        .to_xlsx()
        .map_err(|fault| Stop::Broken(fault.to_string()))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(download(bytes, kind, "invitees.xlsx"))
}

fn headings(here: &Here) -> [String; 8] {
    [
        "desk-column-key",
        "desk-column-invitee",
        "desk-category",
        "desk-column-standing",
        "desk-column-answer",
        "desk-column-when",
        "receipt-channel",
        "delegation-versions",
    ]
    .map(|key| here.say(key))
}

#[cfg(test)]
mod tests {
    use desk::people::answer_state::Reachable;
    use domain::people::answer_state::Signs;

    use super::*;

    pub(super) fn invitee(of: &str, category: Category, state: AnswerState) -> InviteeAnswer {
        InviteeAnswer {
            participant: of.parse().expect("a key"),
            category,
            standing: None,
            state,
            signs: Signs::default(),
            first: None,
            versions: 0,
            reachable: Reachable::AtAnAddress,
        }
    }

    fn filter(query: &str) -> Filter {
        let here = Here::read("/en/desk/ccm/12msp/invitees", query, None);
        Filter::read(|name| here.asked(name))
    }

    #[test]
    fn the_filter_keeps_by_category_state_and_name() {
        let chad = invitee("TCD", Category::Party, AnswerState::DraftBegun);
        let keeps = |query: &str| filter(query).keeps(&chad, "Tchad");
        for kept in [
            "",
            "state=none",
            "state=draft_begun",
            "category=party",
            "text=CHA",
            "text=tcd",
            "state=x",
        ] {
            assert!(keeps(kept), "{kept}");
        }
        for left in [
            "state=late",
            "category=signatory",
            "text=France",
            "category=party&state=nothing",
        ] {
            assert!(!keeps(left), "{left}");
        }
    }

    #[test]
    fn a_filter_asks_for_the_same_again() {
        let hostile = filter("category=party&state=none&text=a%26state%3Dlate%22%3E");
        assert_eq!(hostile.text, "a&state=late\">");
        assert_eq!(filter(&hostile.query()), hostile);
        assert_eq!(filter("").query(), "");
    }

    #[test]
    fn a_formula_in_a_cell_is_text() {
        let row = vec![Cell::Text("=cmd()".into()), Cell::Empty, Cell::Number(2)];
        let mut all = row;
        all.resize(COLUMNS.len(), Cell::Empty);
        let text = String::from_utf8(as_csv(&COLUMNS, &[all])).expect("text");
        assert_eq!(text.lines().nth(1), Some("'=cmd(),,2,,,,,"));
    }
}
