//! The desk's pages of what is published: documents with their next versions and endings, the drafts
//! of the programme and of the information for participants. A form gives everything back with every
//! fault beside its field; files alone must be chosen again, since no browser lets a page choose them.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::convening::publication::Publications;
use desk::papers::document::NewDocument;
use domain::convening::meeting::MeetingKey;
use domain::convening::publication::{Edition, Fault, Kind, draft, marked, standing};
use domain::law::language::Language;
use domain::law::wording::Wording;
use domain::papers::document::{Document, Stage, TypedEnding};
use domain::people::role::{Act, Scope};
use jiff::Timestamp;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Field, Tone, mark, worded};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::{Signed, Visitor};
use super::published::{day, ended_line, pieces};

mod announcement;
mod edition;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/publications";
    let publish = Opens::To(Act::Publish);
    Routes::new()
        .get(at, Opens::To(Act::Show), overview)
        .get(&format!("{at}/document"), publish, document)
        .post(&format!("{at}/document"), publish, publish_document)
        .get(&format!("{at}/ending"), publish, ending)
        .post(&format!("{at}/ending"), publish, end_document)
        .merge(edition::routes(at))
        .merge(announcement::routes(at))
}

/// How far a document can have come.
const STAGES: [Stage; 2] = [Stage::AdvanceCopy, Stage::Final];

/// The path of the publications' desk.
fn path(key: &MeetingKey) -> String {
    format!("/desk/{key}/publications")
}

/// A page of the publications' desk.
fn page<'a>(
    here: &'a Here,
    portal: &'a Portal,
    visitor: &'a Visitor,
    of: &Publications,
    title: String,
) -> Page<'a> {
    let key = &of.meeting.meeting().key;
    let treaty = &of.meeting.law.treaty;
    Page::new(here, portal, visitor, title)
        .over(words::convening::meeting::title(key, treaty, here.language))
        .ways(super::desk_ways(here, key))
}

/// Faults as a page gives them: above the form, and beside each field.
fn listed(here: &Here, faults: &[Fault]) -> Vec<(Option<String>, String)> {
    let said = faults.iter().map(|fault| {
        let field = (!fault.field.is_empty()).then(|| fault.field.clone());
        let says = words::convening::publication::wrong(&fault.wrong, here.language);
        (field, says)
    });
    said.collect()
}

/// What stands against keeping what was typed.
#[derive(Default)]
struct Against<'a> {
    /// What is wrong with it.
    faults: &'a [Fault],
    /// Where it differs from what somebody else kept or published meanwhile.
    stale: Option<Vec<(String, Markup)>>,
}

impl<'a> Against<'a> {
    fn faults(faults: &'a [Fault]) -> Self {
        Self {
            faults,
            stale: None,
        }
    }

    fn stale(differs: Vec<(String, Markup)>) -> Self {
        Self {
            faults: &[],
            stale: Some(differs),
        }
    }

    fn nothing(&self) -> bool {
        self.faults.is_empty() && self.stale.is_none()
    }

    /// It, above the form.
    fn said(&self, here: &Here) -> Markup {
        let Some(differs) = &self.stale else {
            return parts::faults(here, &listed(here, self.faults));
        };
        let body = html! {
            h2 { (here.say("portal-stale")) }
            p { (here.say("publication-meanwhile")) }
            @if differs.is_empty() { p { (here.say("publication-meanwhile-same")) } }
            @else {
                ul {
                    @for (label, differs) in differs {
                        li.pre { @if !label.is_empty() { (label) ": " } (differs) }
                    }
                }
            }
        };
        parts::notice(Tone::Bad, &body)
    }
}

/// The faults of one field.
fn faults_at<'a>(
    here: &'a Here,
    faults: &'a [Fault],
    field: &'a str,
) -> impl Iterator<Item = String> + 'a {
    faults
        .iter()
        .filter(move |fault| fault.field == field)
        .map(|fault| words::convening::publication::wrong(&fault.wrong, here.language))
}

async fn overview(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let of = portal.desk.publications(&occasion, &key).await?;
    let publishes = visitor.may(Act::Publish, &Scope::Meeting(key.clone()), &portal);
    let at = path(&key);
    let body = html! {
        (announcement::said_before(&here))
        h2 { (here.say("publication-documents")) }
        (documents(&here, &of, publishes))
        @if publishes {
            div.buttons {
                a.button.main href=(here.to(&format!("{at}/document"))) { (here.say("publication-add")) }
            }
        }
        h2 { (here.say("publication-programme")) }
        (state(&here, &of, &Kind::Programme, &of.programme, publishes))
        h2 { (here.say("publication-information")) }
        (state(&here, &of, &Kind::Information, &of.information, publishes))
        (announcement::way(&here, &portal, &visitor, &key, &of.information))
    };
    let page = page(&here, &portal, &visitor, &of, here.say("publication-title"));
    Ok(page.render(&body).into_response())
}

fn documents(here: &Here, of: &Publications, publishes: bool) -> Markup {
    if of.documents.is_empty() {
        return html! { p.quiet { (here.say("publication-none")) } };
    }
    let headings = ["symbol", "wording", "version", "languages", "state"]
        .map(|name| here.say(&format!("publication-{name}")));
    let rows: Vec<Vec<Markup>> = of
        .documents
        .iter()
        .map(|document| document_row(here, of, document, publishes))
        .collect();
    parts::table(&here.say("publication-documents"), &headings, &rows)
}

fn document_row(here: &Here, of: &Publications, document: &Document, acts: bool) -> Vec<Markup> {
    let last = document.last();
    let at = path(&of.meeting.meeting().key);
    let asked = serde_urlencoded::to_string([("symbol", document.symbol.to_string())]);
    let asked = asked.unwrap_or_default();
    let stage = words::convening::publication::stage(last.stage, here.language);
    let codes: Vec<&str> = last.files.keys().map(|language| language.code()).collect();
    vec![
        html! { bdi.code dir="ltr" { (document.symbol) } },
        html! {
            (worded(&last.title, here))
            @if acts {
                br;
                a.small href=(here.to(&format!("{at}/document?{asked}"))) { (here.say("publication-next")) }
                @if document.stands() {
                    " · "
                    a.small href=(here.to(&format!("{at}/ending?{asked}"))) { (here.say("publication-end")) }
                }
            }
        },
        html! { (last.version) },
        html! { bdi.small dir="ltr" { (codes.join(" ")) } },
        html! {
            @match &last.ended {
                Some(ended) => (ended_line(here, &of.meeting, ended)),
                None => {
                    (mark(stage_tone(last.stage), &stage)) br;
                    span.small.quiet { (parts::dated(day(last.published_at, of.meeting.zone()), here.language)) }
                }
            }
        },
    ]
}

const fn stage_tone(stage: Stage) -> Tone {
    match stage {
        Stage::AdvanceCopy => Tone::Warn,
        Stage::Final => Tone::Good,
    }
}

/// Which edition is public, whether one is drafted, and the way to write.
fn state<T>(
    here: &Here,
    of: &Publications,
    kind: &Kind,
    all: &[Edition<T>],
    publishes: bool,
) -> Markup {
    let at = format!("{}/{}", path(&of.meeting.meeting().key), kind.code());
    let zone = of.meeting.zone();
    html! {
        @match standing(all) {
            None => p.quiet { (here.say("publication-none")) },
            Some(edition) => p {
                (mark(Tone::Good, &here.say("publication-published"))) " "
                (here.say("publication-version")) " " (edition.version)
                @if let Some((at, _)) = edition.published { " · " (parts::moment(at, zone, here.language)) }
            },
        }
        @if let Some(draft) = draft(all) {
            p {
                (mark(Tone::Warn, &here.with("publication-draft", &[("version", draft.version.into())])))
                " " (parts::moment(draft.kept_at, zone, here.language))
            }
        }
        @if publishes {
            div.buttons { a.button href=(here.to(&at)) { (here.say("publication-edit")) } }
        }
    }
}

/// What stands in the form of a document.
#[derive(Default)]
struct Typed {
    symbol: String,
    stage: String,
    dated: String,
    title: Wording,
    based_on: u32,
    stay: Vec<Language>,
}

impl Typed {
    fn of(document: &Document) -> Self {
        let last = document.last();
        let given = document.given();
        Self {
            symbol: document.symbol.to_string(),
            stage: last.stage.code().to_owned(),
            dated: last.dated.to_string(),
            title: last.title.clone(),
            based_on: last.version,
            stay: given.map_or(Vec::new(), |version| {
                version.files.keys().copied().collect()
            }),
        }
    }

    fn read(form: &Form) -> Self {
        let titles = Language::ALL.map(|language| {
            let field = format!("title-{language}");
            (language, form.typed(&field).to_owned())
        });
        Self {
            symbol: form.text("symbol").to_owned(),
            stage: form.text("stage").to_owned(),
            dated: form.text("dated").to_owned(),
            title: Wording::of(titles),
            based_on: form.text("based_on").parse().unwrap_or_default(),
            stay: form
                .all("stay")
                .filter_map(|code| code.parse().ok())
                .collect(),
        }
    }
}

async fn document(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let of = portal.desk.to_publish(&occasion, &key).await?;
    let typed = match here.asked("symbol") {
        None => Typed::default(),
        Some(symbol) => Typed::of(find(&of, &symbol)?),
    };
    let against = Against::default();
    Ok(document_form(
        &here, &portal, &visitor, &of, &typed, &against,
    ))
}

fn find<'a>(of: &'a Publications, symbol: &str) -> Result<&'a Document, Stop> {
    let mut all = of.documents.iter();
    all.find(|document| document.symbol.to_string() == symbol)
        .ok_or(Stop::NotFound)
}

async fn publish_document(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let mut typed = Typed::read(&form);
    let files = Language::ALL.into_iter().filter_map(|language| {
        let field = format!("file-{language}");
        let sent = form.file(&field)?;
        Some((language, sent.bytes.clone()))
    });
    let new = NewDocument {
        symbol: typed.symbol.clone(),
        stage: typed.stage.clone(),
        dated: typed.dated.clone(),
        title: typed.title.clone(),
        files: files.collect(),
        stay: typed.stay.clone(),
        based_on: typed.based_on,
    };
    match portal.desk.publish_document(&occasion, &key, &new).await {
        Ok(_) => Ok(see_other(&here.to(&path(&key)))),
        Err(No::Publication(faults)) => {
            let of = portal.desk.to_publish(&occasion, &key).await?;
            let against = Against::faults(&faults);
            Ok(document_form(
                &here, &portal, &visitor, &of, &typed, &against,
            ))
        }
        Err(No::Stale) => {
            let of = portal.desk.to_publish(&occasion, &key).await?;
            let document = find(&of, &typed.symbol)?;
            let against = Against::stale(document_differs(&here, document, &typed));
            typed.based_on = document.last().version;
            Ok(document_form(
                &here, &portal, &visitor, &of, &typed, &against,
            ))
        }
        Err(no) => Err(no.into()),
    }
}

/// Where what was typed differs from the version that came between.
fn document_differs(here: &Here, document: &Document, typed: &Typed) -> Vec<(String, Markup)> {
    let last = document.last();
    let stage = |code: &str| {
        let stage = STAGES.into_iter().find(|stage| stage.code() == code);
        let said = |stage| words::convening::publication::stage(stage, here.language);
        stage.map_or_else(|| code.to_owned(), said)
    };
    let mut all = vec![
        (
            here.say("publication-stage"),
            stage(last.stage.code()),
            stage(&typed.stage),
        ),
        (
            here.say("publication-dated"),
            last.dated.to_string(),
            typed.dated.clone(),
        ),
    ];
    all.extend(Language::ALL.map(|language| {
        let label = words::papers::sheet::language(language, here.language);
        let title = |of: &Wording| of.get(language).unwrap_or_default().trim().to_owned();
        (label, title(&last.title), title(&typed.title))
    }));
    all.into_iter()
        .filter(|(_, theirs, ours)| theirs != ours)
        .map(|(label, theirs, ours)| (label, pieces(&marked(&theirs, &ours))))
        .collect()
}

fn document_form(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    of: &Publications,
    typed: &Typed,
    against: &Against<'_>,
) -> Response {
    let (at, faults) = (path(&of.meeting.meeting().key), against.faults);
    let body = &of.meeting.law.treaty.symbols.body;
    let example = format!("{body}/MSP/{}/WP.1", portal.clock.today().year());
    let hint = [("example", words::text::isolate(&example).into())];
    let stages = STAGES.map(|stage| {
        let said = words::convening::publication::stage(stage, here.language);
        (stage.code().to_owned(), said)
    });
    let at_field = |name| faults_at(here, faults, name);
    let body = html! {
        (against.said(here))
        form method="post" enctype="multipart/form-data" action=(here.to(&format!("{at}/document"))) {
            input type="hidden" name="based_on" value=(typed.based_on);
            (Field::new("symbol", here.say("publication-symbol"), &typed.symbol)
                .hint(here.with("publication-symbol-hint", &hint)).faults(at_field("symbol")).required().input("text"))
            (Field::new("stage", here.say("publication-stage"), &typed.stage)
                .faults(at_field("stage")).select(&stages))
            (Field::new("dated", here.say("publication-dated"), &typed.dated)
                .faults(at_field("dated")).required().input("date"))
            h2 { (here.say("publication-languages")) }
            p.hint { (here.with("publication-file-hint", &[("kind", words::text::isolate("PDF").into())])) }
            @for language in Language::ALL { (in_language(here, typed, faults, language)) }
            div.buttons { button.main type="submit" { (here.say("publication-publish")) } }
        }
    };
    let title = if typed.based_on == 0 {
        "publication-add"
    } else {
        "publication-next"
    };
    let page = page(here, portal, visitor, of, here.say(title));
    answered(against, page.render(&body))
}

/// The title and the file of a document in one language.
fn in_language(here: &Here, typed: &Typed, faults: &[Fault], language: Language) -> Markup {
    let (title, file) = (format!("title-{language}"), format!("file-{language}"));
    let text = typed.title.get(language).unwrap_or_default();
    let stay = here.with("publication-stay", &[("version", typed.based_on.into())]);
    html! {
        fieldset.language {
            legend { (words::papers::sheet::language(language, here.language)) }
            (Field::new(&*title, here.say("publication-wording"), text)
                .faults(faults_at(here, faults, &title)).input("text"))
            (Field::new(&*file, here.say("publication-file"), "")
                .faults(faults_at(here, faults, &file)).file("application/pdf,.pdf"))
            @if typed.based_on > 0 {
                (parts::tick("stay", language.code(), &html! { (stay) }, typed.stay.contains(&language)))
            }
        }
    }
}

/// A form with faults is answered as one that does not hold, and one that somebody came before as one
/// that meets another.
fn answered(against: &Against<'_>, page: Markup) -> Response {
    if against.stale.is_some() {
        (StatusCode::CONFLICT, page).into_response()
    } else if against.faults.is_empty() {
        page.into_response()
    } else {
        (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
    }
}

async fn ending(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let of = portal.desk.to_publish(&occasion, &key).await?;
    let symbol = here.asked("symbol").unwrap_or_default();
    let document = find(&of, &symbol)?;
    let typed = TypedEnding::default();
    Ok(ending_form(
        &here,
        &portal,
        &visitor,
        (&of, document),
        typed,
        &Against::default(),
    ))
}

async fn end_document(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let symbol = form.text("symbol");
    let version: u32 = form.text("version").parse().unwrap_or_default();
    let typed = TypedEnding {
        how: form.text("how"),
        by: form.text("by"),
        reason: form.text("reason"),
    };
    let done = portal
        .desk
        .end_document(&occasion, &key, (symbol, version), typed);
    match done.await {
        Ok(()) => Ok(see_other(&here.to(&path(&key)))),
        Err(No::Publication(faults)) => {
            let of = portal.desk.to_publish(&occasion, &key).await?;
            let document = find(&of, symbol)?;
            let (at, against) = ((&of, document), Against::faults(&faults));
            Ok(ending_form(&here, &portal, &visitor, at, typed, &against))
        }
        Err(No::Stale) => {
            let of = portal.desk.to_publish(&occasion, &key).await?;
            let document = find(&of, symbol)?;
            let stands = version_line(&here, document);
            let (at, against) = ((&of, document), Against::stale(vec![stands]));
            Ok(ending_form(&here, &portal, &visitor, at, typed, &against))
        }
        Err(no) => Err(no.into()),
    }
}

/// The version that stands now, as what came between.
fn version_line(here: &Here, document: &Document) -> (String, Markup) {
    let last = document.last();
    let label = here.say("publication-version");
    let said = html! { (last.version) " · " (parts::dated(last.dated, here.language)) " · " (worded(&last.title, here)) };
    (label, said)
}

fn ending_form(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (of, document): (&Publications, &Document),
    typed: TypedEnding<'_>,
    against: &Against<'_>,
) -> Response {
    let faults = against.faults;
    let at = path(&of.meeting.meeting().key);
    let hows = [
        ("withdrawn", "publication-how-withdrawn"),
        ("superseded", "publication-how-superseded"),
    ]
    .map(|(code, key)| (code.to_owned(), here.say(key)));
    let at_field = |name| faults_at(here, faults, name);
    let others = of.documents.iter().filter(|other| other.stands());
    let body = html! {
        p.lead { bdi.code dir="ltr" { (document.symbol) } " " (worded(&document.last().title, here)) }
        (against.said(here))
        form method="post" action=(here.to(&format!("{at}/ending"))) {
            input type="hidden" name="symbol" value=(document.symbol);
            input type="hidden" name="version" value=(document.last().version);
            div id="how" tabindex="-1" {
                (parts::choice("how", &here.say("publication-how"), &hows, typed.how))
                @for fault in at_field("how") { p.fault { (fault) } }
            }
            (Field::new("by", here.say("publication-by"), typed.by)
                .faults(at_field("by")).suggested("standing"))
            datalist id="standing" {
                @for other in others.filter(|other| other.symbol != document.symbol) { option value=(other.symbol) {} }
            }
            (Field::new("reason", here.say("publication-reason"), typed.reason)
                .faults(at_field("reason")).required().text(3))
            div.buttons { button.main type="submit" { (here.say("publication-record")) } }
        }
    };
    let page = page(here, portal, visitor, of, here.say("publication-end"));
    answered(against, page.render(&body))
}

/// The draft a form was opened on, as it stands in the form.
fn seen(form: &Form) -> Result<Option<Timestamp>, Stop> {
    match form.text("seen") {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Stop::Unreadable),
    }
}
