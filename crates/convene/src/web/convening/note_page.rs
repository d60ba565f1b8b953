//! How a note's page looks: where it stands and what stands in its way, the next step with what must
//! be acknowledged by name, the text with languages side by side, its sheets. It decides nothing;
//! hidden buttons are hidden by the desk's own table of roles.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::convening::note::{NoteInMeeting, Which};
use desk::convening::sheet::Sheet;
use desk::people::dispatch::note::NoteDispatch;
use domain::convening::departure::missing_languages;
use domain::convening::invitee::Addressee;
use domain::convening::note::{Refusal, Step, to_acknowledge};
use domain::law::language::Language;
use domain::law::organization::Organization;
use domain::papers::code::Code;
use domain::people::role::{Act, Scope};
use jiff::civil::Date;
use maud::{Markup, html};
use words::Words;
use words::convening::note::{Origin, Paragraph};
use words::text::Block;

use super::super::answer::{Answer, Stop, sentence};
use super::super::here::Here;
use super::super::parts::{self, Field, Tone, mark, name, notice};
use super::super::portal::Portal;
use super::super::shell::Page;
use super::super::visitor::Visitor;
use super::dispatch;
use super::note::{self, People, paragraph_name};

/// What the page shows beside the note itself: what was ticked and typed, and why it was refused.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    refusal: Option<String>,
    acknowledged: BTreeSet<String>,
    dated: String,
    date_fault: Option<String>,
}

impl Shown {
    /// A page that nothing was refused on.
    pub(crate) fn of(portal: &Portal) -> Self {
        Self::typed(BTreeSet::new(), &portal.clock.today().to_string())
    }

    /// A page with what was ticked and typed.
    pub(crate) fn typed(acknowledged: BTreeSet<String>, dated: &str) -> Self {
        Self {
            refusal: None,
            acknowledged,
            dated: dated.to_owned(),
            date_fault: None,
        }
    }

    /// The same with why the rules refused.
    pub(crate) fn refused(self, why: String) -> Self {
        Self {
            refusal: Some(why),
            ..self
        }
    }

    /// The same with a date that does not read.
    pub(crate) fn without_date(self, why: String) -> Self {
        Self {
            date_fault: Some(why),
            ..self
        }
    }

    fn status(&self) -> StatusCode {
        if self.refusal.is_some() || self.date_fault.is_some() {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            StatusCode::OK
        }
    }
}

/// What stands around the page.
struct Stand<'a> {
    here: &'a Here,
    portal: &'a Portal,
    visitor: &'a Visitor,
    open: &'a NoteInMeeting,
    /// The sheets, or those it would have if it were approved today.
    sheets: Result<Vec<Sheet>, String>,
    /// The date on which its text is composed.
    on: Date,
    /// How it was sent, once it is issued.
    dispatch: Option<NoteDispatch>,
}

/// The page.
pub(crate) async fn page(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    open: &NoteInMeeting,
    shown: &Shown,
) -> Answer {
    let people = People::of(portal).await?;
    let key = &open.meeting.meeting().key;
    let on = open.note.dated.unwrap_or_else(|| portal.clock.today());
    let stand = Stand {
        here,
        portal,
        visitor,
        open,
        sheets: sheets(here, portal, open, on).await?,
        on,
        dispatch: dispatched(portal, visitor, open).await?,
    };
    let body = html! {
        (note::done(here))
        @if let Some(refusal) = &shown.refusal {
            (notice(Tone::Bad, &html! { p { (refusal) } }))
        }
        (stand.state())
        (stand.in_the_way())
        (stand.next(shown))
        @if let Some(record) = &stand.dispatch { (dispatch::summary(here, portal, visitor, record)) }
        (stand.steps(&people))
        (stand.text())
        (stand.papers())
        p { a href=(here.to(&note::path(key))) { (here.say("notes-back")) } }
    };
    let over = words::convening::meeting::title(key, &open.meeting.law.treaty, here.language);
    let page = Page::new(here, portal, visitor, note::purpose(here, &open.note))
        .over(over)
        .ways(super::desk_ways(here, key));
    Ok((shown.status(), page.render(&body)).into_response())
}

/// The dispatch of an issued note.
async fn dispatched(
    portal: &Portal,
    visitor: &Visitor,
    open: &NoteInMeeting,
) -> Result<Option<NoteDispatch>, Stop> {
    if open.note.stage() != Step::Issued {
        return Ok(None);
    }
    let occasion = portal.occasion(visitor.by());
    let (key, which) = (&open.meeting.meeting().key, Which::Id(open.note.id));
    let record = portal.desk.note_dispatch(&occasion, key, &which).await?;
    Ok(Some(record))
}

/// The sheets that were laid; for a draft those it would have, or why it can have none.
async fn sheets(
    here: &Here,
    portal: &Portal,
    open: &NoteInMeeting,
    on: Date,
) -> Result<Result<Vec<Sheet>, String>, Stop> {
    if open.note.stage() != Step::Drafted {
        let key = &open.meeting.meeting().key;
        return Ok(Ok(portal.desk.sheets(key, open.note.id).await?));
    }
    let none = || Code::from_chance([0; 10]);
    match portal.desk.planned(open, on, none).await {
        Ok(sheets) => Ok(Ok(sheets)),
        Err(no @ desk::answer::No::Refused(_)) => Ok(Err(sentence(&no, here.language))),
        Err(no) => Err(no.into()),
    }
}

/// How a language is written.
pub(crate) const fn direction(language: Language) -> &'static str {
    if language.is_right_to_left() {
        "rtl"
    } else {
        "ltr"
    }
}

/// The name of a language in itself.
pub(crate) fn own_name(language: Language) -> String {
    Words::of(language).say("portal-own-name", &[])
}

/// A block of the text in its own language and direction.
pub(crate) fn block(block: &Block, language: Language) -> Markup {
    html! {
        div lang=(language) dir=(direction(language)) {
            @match block {
                Block::Paragraph(runs) => @for run in runs {
                    @if run.strong { strong { (run.text) } } @else { (run.text) }
                },
                Block::Address(lines) => @for line in lines { (line) br; },
            }
        }
    }
}

impl Stand<'_> {
    fn over(&self) -> Scope {
        Scope::Meeting(self.open.meeting.meeting().key.clone())
    }

    fn may(&self, act: Act) -> bool {
        self.visitor.may(act, &self.over(), self.portal)
    }

    fn at(&self, rest: &str) -> String {
        let key = &self.open.meeting.meeting().key;
        self.here.to(&format!("{}{rest}", note::path(key)))
    }

    fn state(&self) -> Markup {
        let (here, note) = (self.here, &self.open.note);
        let mut facts = vec![
            (here.say("notes-column-stage"), note::stage(here, note)),
            (here.say("notes-number"), note::number(here, note)),
        ];
        if let Some(dated) = note.dated {
            let dated = parts::dated(dated, here.language);
            facts.push((here.say("notes-column-dated"), dated));
        }
        if let Some(earlier) = note.purpose.earlier() {
            let named = html! {
                a href=(self.at(&format!("/{}", earlier.id))) {
                    bdi.code { (earlier.reference.text) }
                }
                ", " (parts::dated(earlier.dated, here.language))
            };
            facts.push((here.say("notes-earlier"), named));
        }
        if let Ok(sheets) = &self.sheets {
            facts.extend(addressees(here, sheets));
            if note.stage() != Step::Drafted {
                facts.push((here.say("notes-sheets"), self.drawn(sheets)));
            }
        }
        parts::facts(&facts)
    }

    fn drawn(&self, sheets: &[Sheet]) -> Markup {
        let here = self.here;
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let drawn = sheets.iter().filter(|sheet| sheet.paper.is_some()).count();
        let facts = [
            ("drawn", count(drawn).into()),
            ("all", count(sheets.len()).into()),
        ];
        html! {
            (here.with("notes-drawn", &facts))
            @if drawn < sheets.len() {
                " " a href=(self.at(&format!("/{}", self.open.note.id))) {
                    (here.say("notes-look-again"))
                }
            }
        }
    }

    /// What would be refused if the note were approved now, each with what to do.
    fn in_the_way(&self) -> Markup {
        let (here, open) = (self.here, self.open);
        if open.note.stage() != Step::Drafted {
            return html! {};
        }
        let language = here.language;
        let said = |refusal: &Refusal| {
            let help = words::refusal::help(refusal, language);
            format!("{} {help}", words::refusal::sentence(refusal, language))
        };
        let mut all: Vec<String> = Vec::new();
        all.extend(open.facts(self.on).err().as_ref().map(said));
        all.extend(self.sheets.as_ref().err().cloned());
        for (paragraph, missing) in missing_languages(&open.departures) {
            all.push(said(&Refusal::MissingLanguage(paragraph, missing)));
        }
        if all.is_empty() {
            return html! {};
        }
        let body = html! {
            h2 { (here.say("notes-in-the-way")) }
            ul { @for one in &all { li { (one) } } }
        };
        notice(Tone::Warn, &body)
    }

    /// The step that comes next, for who may take it.
    fn next(&self, shown: &Shown) -> Markup {
        let here = self.here;
        let step = match self.open.note.stage() {
            Step::Drafted if self.may(Act::ApproveNote) => self.approval(shown),
            Step::Approved if self.may(Act::InitialNote) => self.step("initials", "initial"),
            Step::Initialled if self.may(Act::IssueNote) => self.step("issue", "issue"),
            Step::Drafted | Step::Approved | Step::Initialled => {
                html! { p.quiet { (here.say("notes-next-other")) } }
            }
            Step::Issued | Step::Abandoned => return html! {},
        };
        html! {
            h2 id="next" { (here.say("notes-next")) }
            (step)
            @if self.may(Act::DraftNote) {
                details {
                    summary { (here.say("notes-abandon")) }
                    p { (here.say("notes-abandon-help")) }
                    form method="post" action=(self.at("/abandonment")) {
                        div.buttons { button type="submit" { (here.say("notes-abandon")) } }
                    }
                }
            }
        }
    }

    fn step(&self, path: &str, verb: &str) -> Markup {
        let here = self.here;
        html! {
            p { (here.say(&format!("notes-{verb}-help"))) }
            (parts::one_button(&self.at(&format!("/{path}")), &here.say(&format!("notes-{verb}"))))
        }
    }

    fn approval(&self, shown: &Shown) -> Markup {
        let here = self.here;
        let names = self.open.facts(self.on).map(|facts| to_acknowledge(&facts));
        let names = names.unwrap_or_default();
        html! {
            p { (here.say("notes-approve-help")) }
            form method="post" action=(self.at("/approval")) {
                @if !names.is_empty() {
                    fieldset.field {
                        legend { (here.say("notes-acknowledge")) }
                        p.hint { (here.say("notes-acknowledge-hint")) }
                        @for (place, text) in names.iter().enumerate() {
                            div.choice {
                                input type="checkbox" id={ "acknowledge-" (place) }
                                    name="acknowledge" value=(text)
                                    checked[shown.acknowledged.contains(text)];
                                label for={ "acknowledge-" (place) } { (name(text)) }
                            }
                        }
                    }
                }
                (Field::new("dated", here.say("notes-date"), &shown.dated)
                    .hint(here.say("notes-date-hint")).faults(shown.date_fault.clone())
                    .required().input("date"))
                div.buttons { button.main type="submit" { (here.say("notes-approve")) } }
            }
        }
    }

    fn steps(&self, people: &People) -> Markup {
        let here = self.here;
        let headings =
            ["step", "person", "moment"].map(|column| here.say(&format!("notes-column-{column}")));
        let rows: Vec<Vec<Markup>> = self
            .open
            .note
            .steps
            .iter()
            .map(|taken| {
                vec![
                    html! { (words::convening::note::step(taken.step, here.language)) },
                    people.name(taken.by),
                    parts::moment(taken.at, self.open.meeting.zone(), here.language),
                ]
            })
            .collect();
        html! {
            h2 { (here.say("notes-steps")) }
            (parts::table(&here.say("notes-steps-caption"), &headings, &rows))
        }
    }

    /// The languages that are shown side by side: those asked for, else one's own and another.
    fn sides(&self) -> Vec<Language> {
        let asked = self.here.asked_all("side");
        let asked: Vec<Language> = asked.iter().filter_map(|code| code.parse().ok()).collect();
        if !asked.is_empty() {
            let wanted = |language: &Language| asked.contains(language);
            return Language::ALL.into_iter().filter(wanted).collect();
        }
        let own = self.here.language;
        let other = if own == Language::En {
            Language::Ar
        } else {
            Language::En
        };
        vec![own, other]
    }

    /// The text of the note, or of the letter to one organization.
    fn text(&self) -> Markup {
        let here = self.here;
        let letter = here.asked("paper").unwrap_or_default();
        let organizations: Vec<&Organization> =
            self.open.meeting.facts.organizations.iter().collect();
        let to = organizations.iter().find(|one| one.key.0 == letter);
        let sides = self.sides();
        let Ok(facts) = self.open.facts(self.on) else {
            return html! {};
        };
        let composed: Vec<Vec<Paragraph>> = sides
            .iter()
            .map(|language| match to {
                Some(one) => {
                    let name = one.name.get(*language);
                    words::convening::letter::compose(&facts, name, *language).paragraphs
                }
                None => words::convening::note::compose(&facts, *language).paragraphs,
            })
            .collect();
        let mut papers = vec![(String::new(), here.say("notes-the-note"))];
        papers.extend(organizations.iter().map(|one| {
            let name = one.name.get(here.language).clone();
            (one.key.0.clone(), name)
        }));
        let chosen = to.map(|one| one.key.0.as_str()).unwrap_or_default();
        html! {
            h2 id="text" { (here.say("notes-text")) }
            (self.choice_of_text(&papers, chosen, &sides))
            (self.beside(&sides, &composed))
        }
    }

    fn choice_of_text(
        &self,
        papers: &[(String, String)],
        chosen: &str,
        sides: &[Language],
    ) -> Markup {
        let here = self.here;
        html! {
            form method="get" action={ (self.at(&format!("/{}", self.open.note.id))) "#text" } {
                (Field::new("paper", here.say("notes-paper"), chosen).select(papers))
                fieldset.field {
                    legend { (here.say("notes-sides")) }
                    @for language in Language::ALL {
                        div.choice {
                            input type="checkbox" id={ "side-" (language) } name="side"
                                value=(language) checked[sides.contains(&language)];
                            label for={ "side-" (language) } lang=(language) {
                                bdi { (own_name(language)) }
                            }
                        }
                    }
                }
                div.buttons { button type="submit" { (here.say("notes-show")) } }
            }
        }
    }

    /// Paragraph against paragraph.
    fn beside(&self, sides: &[Language], composed: &[Vec<Paragraph>]) -> Markup {
        let here = self.here;
        let mut headings = vec![here.say("notes-column-paragraph")];
        headings.extend(sides.iter().map(|language| own_name(*language)));
        let first: &[Paragraph] = composed.first().map_or(&[], Vec::as_slice);
        let rows: Vec<Vec<Markup>> = first
            .iter()
            .enumerate()
            .map(|(place, paragraph)| {
                let mut row = vec![self.head(paragraph)];
                row.extend(sides.iter().zip(composed).map(|(language, texts)| {
                    let text = texts.get(place);
                    text.map_or_else(|| html! {}, |text| self.cell(text, *language))
                }));
                row
            })
            .collect();
        parts::table(&here.say("notes-text-caption"), &headings, &rows)
    }

    fn head(&self, paragraph: &Paragraph) -> Markup {
        let here = self.here;
        let editable = self.open.note.stage() != Step::Issued
            && self.open.note.stage() != Step::Abandoned
            && self.may(Act::DraftNote);
        let key = paragraph.key.0.as_str();
        let address: String = serde_urlencoded::to_string([("paragraph", key)]).unwrap_or_default();
        let named = paragraph_name(here, key);
        html! {
            (named) br;
            bdi.code.small.quiet { (key) }
            @if editable {
                br;
                a href=(self.at(&format!("/departure?{address}"))) {
                    (here.with("notes-change", &[("paragraph", named.as_str().into())]))
                }
            }
        }
    }

    fn cell(&self, text: &Paragraph, language: Language) -> Markup {
        html! {
            @if let Some(departs) = departs(self.here, &text.origin) { (departs) " " }
            (block(&text.block, language))
        }
    }

    /// A sheet for download, and how many are drawn up.
    fn papers(&self) -> Markup {
        let here = self.here;
        let Ok(sheets) = &self.sheets else {
            return html! {};
        };
        if !sheets.iter().any(|sheet| sheet.paper.is_some()) {
            return html! {};
        }
        let languages: Vec<(String, String)> = Language::ALL
            .iter()
            .map(|language| (language.to_string(), own_name(*language)))
            .collect();
        html! {
            h2 { (here.say("notes-sheet")) }
            form.filters method="get" action=(self.at(&format!("/{}/sheet", self.open.note.id))) {
                (Field::new("addressee", here.say("notes-addressee"), "")
                    .select(&self.names(sheets)))
                (Field::new("language", here.say("notes-language"), here.language.code())
                    .select(&languages))
                button type="submit" { (here.say("notes-download")) }
            }
        }
    }

    /// The addressees by name, in the order of the language.
    fn names(&self, sheets: &[Sheet]) -> Vec<(String, String)> {
        let (facts, language) = (&self.open.meeting.facts, self.here.language);
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        for sheet in sheets {
            let code = sheet.addressee.code().to_owned();
            let known = match &sheet.addressee {
                Addressee::State(iso3) => facts
                    .states
                    .get(*iso3)
                    .map(|state| state.short_name(self.on, language).to_owned()),
                Addressee::Organization(key) => facts
                    .organizations
                    .get(key)
                    .map(|one| one.name.get(language).clone()),
            };
            all.entry(code.clone()).or_insert(known.unwrap_or(code));
        }
        let mut all: Vec<(String, String)> = all.into_iter().collect();
        let order = words::law::collation::Order::of(language);
        all.sort_by(|(_, one), (_, other)| order.compare(one, other));
        all
    }
}

fn addressees(here: &Here, sheets: &[Sheet]) -> Vec<(String, Markup)> {
    let mut states = BTreeSet::new();
    let mut organizations = BTreeSet::new();
    for sheet in sheets {
        match &sheet.addressee {
            Addressee::State(state) => drop(states.insert(*state)),
            Addressee::Organization(key) => drop(organizations.insert(key)),
        }
    }
    vec![
        (here.say("notes-states"), html! { (states.len()) }),
        (
            here.say("notes-organizations"),
            html! { (organizations.len()) },
        ),
    ]
}

/// The mark of a paragraph that is not the house's.
pub(crate) fn departs(here: &Here, origin: &Origin) -> Option<Markup> {
    let (tone, key) = match origin {
        Origin::House => return None,
        Origin::Replaced => (Tone::Plain, "replaced"),
        Origin::Added(_) => (Tone::Plain, "added"),
        Origin::Wanting => (Tone::Bad, "wanting"),
    };
    let said = here.with("notes-origin", &[("origin", key.into())]);
    Some(mark(tone, &said))
}
