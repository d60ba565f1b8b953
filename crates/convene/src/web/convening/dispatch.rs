//! The dispatch of an issued note: a picture of where it stands, each addressee with its letters and
//! what went otherwise, and the button that sends. Before anything leaves, the page says to how many;
//! where that number changed meanwhile, nothing is sent and the page is shown again.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::convening::note::Which;
use desk::people::dispatch::KeptDelivery;
use desk::people::dispatch::note::{AddresseeDispatch, NoteDispatch};
use domain::convening::meeting::MeetingKey;
use domain::convening::note::Step;
use domain::people::dispatch::{Event, Kind, Standing};
use domain::people::role::{Act, Scope};
use maud::{Markup, html};
use paper::roster::Cell;

use super::super::answer::{Answer, Stop};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Field, Tone, mark, name, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, download, see_other};
use super::super::visitor::{Signed, Visitor};
use super::correspondence::stage_tone;
use super::note::{part, which};
use crate::clerk::dispatch::{self as clerk, Which as Paper, Whom};

mod picture;
mod recording;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/notes/{which}/dispatch";
    let (show, send) = (Opens::To(Act::Show), Opens::To(Act::SendLink));
    Routes::new()
        .get(at, show, page)
        .post(at, send, send_letters)
        .get(&format!("{at}.csv"), show, csv)
        .get(&format!("{at}/labels.pdf"), show, labels)
        .get(&format!("{at}/pouch.pdf"), show, pouch)
        .merge(recording::routes(at))
}

/// What a page of the dispatch is made of.
struct Stand<'a> {
    here: &'a Here,
    portal: &'a Portal,
    visitor: &'a Visitor,
    record: &'a NoteDispatch,
}

type Parts = Path<Vec<(String, String)>>;

/// The dispatch record of the note that a path names.
async fn opened(
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    parts: &[(String, String)],
) -> Result<NoteDispatch, Stop> {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may_read(&occasion, &over).await?;
    let which = named(portal, key, parts).await?;
    Ok(portal.desk.note_dispatch(&occasion, key, &which).await?)
}

/// The note that a path names: by its identifier, or `issued` for the last one that was issued.
async fn named(
    portal: &Portal,
    key: &MeetingKey,
    parts: &[(String, String)],
) -> Result<Which, Stop> {
    let word = part(parts, "which");
    if word != "issued" {
        return which(word);
    }
    let notes = portal.desk.notes(key).await?;
    let issued = notes.iter().rfind(|note| note.stage() == Step::Issued);
    issued.map(|note| Which::Id(note.id)).ok_or(Stop::NotFound)
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Parts,
) -> Answer {
    let record = opened(&portal, &visitor, &key, &parts).await?;
    let stand = Stand::of(&here, &portal, &visitor, &record);
    Ok(stand.page(&stand.said_before()).into_response())
}

impl<'a> Stand<'a> {
    const fn of(
        here: &'a Here,
        portal: &'a Portal,
        visitor: &'a Visitor,
        record: &'a NoteDispatch,
    ) -> Self {
        Self {
            here,
            portal,
            visitor,
            record,
        }
    }

    /// An address of the dispatch or below it.
    fn at(&self, rest: &str) -> String {
        let open = &self.record.open;
        let key = &open.meeting.meeting().key;
        let path = format!("/desk/{key}/notes/{}/dispatch{rest}", open.note.id);
        self.here.to(&path)
    }

    fn may_send(&self) -> bool {
        let over = Scope::Meeting(self.record.open.meeting.meeting().key.clone());
        self.visitor.may(Act::SendLink, &over, self.portal)
    }

    fn framed(&self, title: String, body: &Markup) -> Markup {
        let meeting = &self.record.open.meeting;
        let key = &meeting.meeting().key;
        let over = words::convening::meeting::title(key, &meeting.law.treaty, self.here.language);
        Page::new(self.here, self.portal, self.visitor, title)
            .over(over)
            .ways(super::desk_ways(self.here, key))
            .render(body)
    }

    fn page(&self, said: &Markup) -> Markup {
        let here = self.here;
        let reference = words::text::isolate(&self.record.reference());
        let body = html! {
            (said)
            p.lead { (here.with("post-lead", &[("reference", reference.into())])) }
            (picture::drawn(here, self.record))
            (self.tally())
            (self.sending())
            (self.addressees())
            (self.papers())
        };
        self.framed(here.say("post-dispatch"), &body)
    }

    /// What was done by the button that led here.
    fn said_before(&self) -> Markup {
        let here = self.here;
        let said = match here.asked("done").as_deref() {
            Some("sent") => here.with("post-sent", &[("count", number_asked(here, "sent").into())]),
            Some("delivery") => here.say("post-delivery-recorded"),
            Some("acknowledgement") => here.say("post-acknowledgement-recorded"),
            _ => return html! {},
        };
        notice(Tone::Good, &html! { p { (said) } })
    }

    /// How many stand where; each number is the way to those.
    fn tally(&self) -> Markup {
        let counted = |standing: Standing| match self.record.count(standing) {
            0 => None,
            count => Some((standing, count)),
        };
        let counted = Standing::ALL.into_iter().filter_map(counted);
        let fact = |(standing, count): (Standing, usize)| {
            let code = standing.code();
            let to = self.at(&format!("?standing={code}#addressees"));
            let fact = html! {
                span class={ "swatch " (code) } aria-hidden="true" {}
                a href=(to) { (count) }
            };
            (said(self.here, standing), fact)
        };
        parts::tally(&counted.map(fact).collect::<Vec<_>>())
    }

    /// To how many letters would go, and the button.
    fn sending(&self) -> Markup {
        let here = self.here;
        let letters = self.record.unsent();
        let by_pouch = self.record.count(Standing::NoAddress);
        let counted = |key: &str, count: usize| here.with(key, &[("count", whole(count).into())]);
        html! {
            h2 id="send" { (here.say("post-send")) }
            @if letters > 0 { p { (counted("post-to-lay", letters)) } }
            @else { p { (here.say("post-all-sent")) } }
            @if by_pouch > 0 { p { (counted("post-by-pouch", by_pouch)) } }
            @if letters > 0 && self.may_send() {
                form method="post" action=(self.at("")) {
                    input type="hidden" name="letters" value=(letters);
                    div.buttons { button.main type="submit" { (counted("post-send-now", letters)) } }
                }
            }
        }
    }

    fn addressees(&self) -> Markup {
        let here = self.here;
        let wanted = wanted(here);
        let all = clerk::in_order(self.record, Whom::All, here.language);
        let total = all.len();
        let kept = all
            .iter()
            .filter(|(_, one)| wanted.is_none_or(|wanted| one.standing() == wanted));
        let headings = ["addressee", "language", "standing", "when", "otherwise"]
            .map(|column| here.say(&format!("post-{column}")));
        let rows: Vec<Vec<Markup>> = kept.map(|(name, one)| self.row(name, one)).collect();
        let counts = [
            ("count", whole(rows.len()).into()),
            ("total", whole(total).into()),
        ];
        html! {
            h2 id="addressees" { (here.say("post-caption")) }
            (self.filter(wanted))
            p role="status" { (here.with("desk-shown", &counts)) }
            p.small { (here.say("desk-take-away")) " " a href=(self.at(&format!(".csv?{}", query(wanted)))) { bdi { "CSV" } } }
            @if self.may_send() {
                div.buttons {
                    a.button href=(self.at("/delivery")) { (here.say("post-delivery-record")) }
                    a.button href=(self.at("/acknowledgement")) { (here.say("post-acknowledgement-record")) }
                }
            }
            (parts::table(&here.say("post-caption"), &headings, &rows))
        }
    }

    fn filter(&self, wanted: Option<Standing>) -> Markup {
        let here = self.here;
        let mut all = vec![(String::new(), here.say("desk-any"))];
        all.extend(Standing::ALL.map(|one| (one.code().to_owned(), said(here, one))));
        let chosen = wanted.map_or("", Standing::code);
        html! {
            form.filters method="get" role="search" action={ (self.at("")) "#addressees" } {
                (Field::new("standing", here.say("post-standing"), chosen).select(&all))
                button type="submit" { (here.say("desk-filter")) }
            }
        }
    }

    fn row(&self, called: &str, one: &AddresseeDispatch) -> Vec<Markup> {
        let (here, standing) = (self.here, one.standing());
        let zone = self.record.open.meeting.zone();
        let unsent = [("count", whole(one.unsent).into())];
        let at = one
            .best_letter()
            .map(|letter| letter.way.since().unwrap_or(letter.dispatch.laid_at));
        vec![
            name(called),
            html! { (words::papers::sheet::language(one.sheet.language, here.language)) },
            html! {
                (mark(tone(standing), &said(here, standing)))
                @if !one.reason().is_empty() { br; span.small { (name(one.reason())) } }
                @if let Some(known) = one.acknowledgement() { br; span.small { (self.known(known)) } }
                @if one.unsent > 0 && standing != Standing::Unsent {
                    br; span.small { (here.with("post-unsent-letters", &unsent)) }
                }
            },
            html! { @if let Some(at) = at { (parts::minute(at, zone, here.language)) } },
            self.otherwise(called, one),
        ]
    }

    /// On what it rests that an addressee took note: by what way, and who said so.
    fn known(&self, known: &Event) -> Markup {
        let by_hand = Kind::BY_HAND.contains(&known.kind);
        html! {
            (words::people::dispatch::known(known.kind, self.here.language))
            @if by_hand { ": " (name(&known.why)) }
        }
    }

    /// What went to an addressee by other ways, and the way to record more where nothing reached it.
    fn otherwise(&self, called: &str, one: &AddresseeDispatch) -> Markup {
        let here = self.here;
        let to = format!("/delivery?participant={}", one.participant);
        let label = [("participant", words::text::isolate(called).into())];
        html! {
            @if !one.deliveries.is_empty() {
                ul.plain { @for kept in &one.deliveries { li { (self.delivered(kept)) } } }
            }
            @if one.wants_a_pouch() && self.may_send() {
                a.small href=(self.at(&to)) { (here.with("post-record-of", &label)) }
            }
        }
    }

    fn delivered(&self, kept: &KeptDelivery) -> Markup {
        let (here, delivery) = (self.here, &kept.delivery);
        html! {
            (words::convening::correspondence::channel(delivery.channel, here.language))
            " · " (parts::dated(delivery.on, here.language))
            @if !delivery.proof.is_empty() { br; span.small { (name(&delivery.proof)) } }
            @if let Some((hash, file)) = &kept.scan {
                br; a.small href=(self.at(&format!("/file/{}", hash.to_hex()))) { (name(file)) }
            }
        }
    }

    /// The papers for the pouch: for those whom nothing reached, or for all.
    fn papers(&self) -> Markup {
        let here = self.here;
        let all = &self.record.addressees;
        let unreached = all.iter().filter(|one| one.wants_a_pouch()).count();
        let way = |file: &str, of: &str, key: &str, count: usize| {
            let to = self.at(&format!("/{file}.pdf?of={of}"));
            html! { a href=(to) { (here.with(key, &[("count", whole(count).into())])) } }
        };
        let line = |file: &str, title: &str| {
            html! {
                li {
                    (here.say(title)) ": "
                    @if unreached > 0 { (way(file, "pouch", "post-for-pouch", unreached)) " · " }
                    (way(file, "all", "post-for-all", all.len()))
                }
            }
        };
        html! {
            h2 { (here.say("post-papers")) }
            ul { (line("labels", "post-labels")) (line("pouch", "post-pouch-list")) }
        }
    }
}

/// The name of a standing.
fn said(here: &Here, standing: Standing) -> String {
    words::people::dispatch::standing(standing, here.language)
}

const fn tone(standing: Standing) -> Tone {
    match standing {
        Standing::ByMail(stage) => stage_tone(stage),
        Standing::Carried => Tone::Good,
        Standing::Unsent => Tone::Plain,
        Standing::NoAddress => Tone::Warn,
    }
}

/// What the table is narrowed to; a word that is none narrows nothing.
fn wanted(here: &Here) -> Option<Standing> {
    here.asked("standing")
        .and_then(|code| Standing::read(&code))
}

fn query(wanted: Option<Standing>) -> String {
    wanted.map_or_else(String::new, |one| format!("standing={}", one.code()))
}

/// A count as sentences take it.
fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A number in the question; none where it is not one.
pub(super) fn number_asked(here: &Here, name: &str) -> i64 {
    let asked = here.asked(name).and_then(|text| text.parse().ok());
    asked.unwrap_or_default()
}

/// Where the dispatch of a note stands, for the note's own page.
pub(super) fn summary(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    record: &NoteDispatch,
) -> Markup {
    let stand = Stand::of(here, portal, visitor, record);
    html! {
        h2 { (here.say("post-dispatch")) }
        (stand.tally())
        p { a href=(stand.at("")) { (here.say("post-see")) } }
    }
}

/// Sends the letters whose number the page named.
async fn send_letters(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Parts,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::SendLink, &over).await?;
    let record = opened(&portal, &visitor, &key, &parts).await?;
    let stand = Stand::of(&here, &portal, &visitor, &record);
    if form.text("letters") != record.unsent().to_string() {
        let said = html! { p { (here.say("post-meanwhile")) } };
        let page = stand.page(&notice(Tone::Bad, &said));
        return Ok((StatusCode::CONFLICT, page).into_response());
    }
    let which = Which::Id(record.open.note.id);
    let sent = portal.desk.dispatch_note(&occasion, &key, &which).await?;
    Ok(see_other(&stand.at(&format!("?done=sent&sent={sent}"))))
}

/// The columns of the table that is taken away, as programs read them.
const COLUMNS: [&str; 8] = [
    "key", "name", "language", "standing", "reason", "at", "channel", "proof",
];

async fn csv(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Parts,
) -> Answer {
    let record = opened(&portal, &visitor, &key, &parts).await?;
    let wanted = wanted(&here);
    let all = clerk::in_order(&record, Whom::All, here.language);
    let kept = all
        .iter()
        .filter(|(_, one)| wanted.is_none_or(|wanted| one.standing() == wanted));
    let rows: Vec<Vec<Cell>> = kept
        .map(|(name, one)| {
            let cells = clerk::cells(name, one);
            cells.into_iter().map(Cell::Text).collect()
        })
        .collect();
    let file = format!("{}.csv", record.reference());
    Ok(download(
        super::invitee::as_csv(&COLUMNS, &rows),
        "text/csv; charset=utf-8",
        &file,
    ))
}

async fn labels(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Parts,
) -> Answer {
    let record = opened(&portal, &visitor, &key, &parts).await?;
    printed(&here, &portal, &record, Paper::Labels).await
}

async fn pouch(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Parts,
) -> Answer {
    let record = opened(&portal, &visitor, &key, &parts).await?;
    printed(&here, &portal, &record, Paper::Pouch).await
}

/// A paper for the pouch; there is none where it would be for nobody.
async fn printed(
    here: &Here,
    portal: &Portal,
    record: &NoteDispatch,
    paper: Paper,
) -> Result<Response, Stop> {
    let whom = match here.asked("of").as_deref() {
        Some("all") => Whom::All,
        _ => Whom::Pouch,
    };
    let around = (
        portal.site.name.as_str(),
        portal.day_at(&record.open.meeting),
        here.language,
    );
    let bytes = clerk::printed((record, whom), paper, around).await;
    let bytes = bytes.map_err(Stop::Broken)?.ok_or(Stop::NotFound)?;
    let kind = match paper {
        Paper::Labels => "labels",
        Paper::Pouch => "pouch",
    };
    let file = format!("{}-{kind}.pdf", record.reference());
    Ok(download(bytes, "application/pdf", &file))
}
