//! A composition entered from a mail: the members that its words and files seem to name, each with the
//! line it was read from and what was assumed, beside what was not understood; changed by a person and
//! filed by the same act as at every door. No draft is kept: every button gives the whole form back.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::convening::mail::entry::{Entry, line_of, rows};
use desk::convening::mail::{KeptMail, whose_of};
use desk::people::delegation::DelegationInMeeting;
use domain::convening::mail::recognition::Whose;
use domain::people::composition::{Capacity, CompositionFault, Typed, read};
use domain::people::delegation::Refusal;
use domain::people::role::Act;
use domain::record::journal::Hash;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop, sentence};
use super::super::form::Form;
use super::super::here::Here;
use super::super::parts::{self, Field, main_button, name};
use super::super::people::composition::{Change, Rows};
use super::super::people::{self, dossier, mission};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::{Signed, Visitor};
use super::desk_ways;
use super::mail::{mail_in, path};
use super::mail_page::unread_line;

/// The chapter's routes.
pub(super) fn routes() -> Routes {
    let at = "/desk/post/{mail}/entry";
    let opens = Opens::To(Act::SubmitDelegation);
    Routes::new().get(at, opens, page).post(at, opens, enter)
}

/// What is filled in, and what stands in its way.
#[derive(Debug, Clone, Default)]
struct Entering {
    rows: Rows,
    based_on: u32,
    note: String,
    composition: Vec<CompositionFault>,
    refusals: Vec<String>,
}

/// A mail with the delegation it is about.
struct Open {
    mail: KeptMail,
    whose: Whose,
    delegation: DelegationInMeeting,
}

async fn opened(portal: &Portal, visitor: &Visitor, file: Hash) -> Result<Open, Stop> {
    let occasion = portal.occasion(visitor.by());
    let mail = portal.desk.mail(&occasion, file).await?;
    let whose = whose_of(&mail).cloned().ok_or(Stop::NotFound)?;
    let at = (&whose.meeting, &whose.participant);
    let delegation = dossier::opened(portal, visitor, Act::SubmitDelegation, at).await?;
    Ok(Open {
        mail,
        whose,
        delegation,
    })
}

impl Entering {
    /// What the form begins with: what the mail seems to name, and its first PDF as the note.
    fn of(open: &Open) -> Self {
        let mut typed = rows(&open.mail);
        if typed.is_empty() {
            typed.push(Typed {
                capacity: Capacity::Head.code().to_owned(),
                ..Typed::default()
            });
        }
        let note = open
            .mail
            .parts
            .iter()
            .find(|part| part.media_type == "application/pdf");
        Self {
            rows: Rows::of(typed),
            based_on: open.delegation.on_desk.version,
            note: note.map(|part| part.file.to_hex()).unwrap_or_default(),
            ..Self::default()
        }
    }

    fn read(form: &Form) -> Self {
        Self {
            rows: Rows::read(form),
            based_on: form.text("based_on").parse().unwrap_or_default(),
            note: form.text("note").to_owned(),
            ..Self::default()
        }
    }

    fn faults(&self, here: &Here) -> Vec<(Option<String>, String)> {
        let of_row = |fault: &CompositionFault| {
            let field = fault.at;
            let field = field.map(|(row, column)| format!("members.{row}.{}", column.code()));
            (field, words::people::delegation::at(fault, here.language))
        };
        let rows = self.composition.iter().map(of_row);
        let refused = self.refusals.iter().map(|says| (None, says.clone()));
        refused.chain(rows).collect()
    }
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let open = opened(&portal, &visitor, mail_in(&parts)?).await?;
    let entering = Entering::of(&open);
    Ok(shown(&here, &portal, &visitor, &open, &entering))
}

fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    open: &Open,
    entering: &Entering,
) -> Response {
    let faults = entering.faults(here);
    let at = here.to(&format!("{}/entry", path(open.mail.file)));
    let rows = mission::rows(
        here,
        portal,
        visitor,
        &open.delegation,
        &entering.rows,
        &entering.composition,
    );
    let body = html! {
        (parts::faults(here, &faults))
        (read_from(here, open, &entering.rows.typed()))
        form method="post" action=(at) {
            // The first button of a form is what Enter presses: it must be a harmless one.
            button.skip type="submit" name="do" value="look" tabindex="-1" { (here.say("desk-letter-look")) }
            input type="hidden" name="based_on" value=(entering.based_on);
            h2 id="members" { (here.say("delegation-members")) }
            (rows)
            (note_field(here, open, entering))
            div.buttons {
                (main_button("do", "submit", &here.say("desk-letter-submit")))
                a.button href=(here.to(&path(open.mail.file))) { (here.say("desk-back")) }
            }
            (covering(here, open))
        }
    };
    let status = if faults.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let over = people::name(
        here,
        portal,
        &open.delegation.meeting,
        &open.whose.participant,
    );
    let page = Page::new(here, portal, visitor, here.say("post-enter"))
        .over(over)
        .ways(desk_ways(here, &open.whose.meeting));
    (status, page.render(&body)).into_response()
}

/// The line each row was read from, with what was assumed; and the lines that gave no member.
fn read_from(here: &Here, open: &Open, typed: &[Typed]) -> Markup {
    let language = here.language;
    let proposal = &open.mail.intake.proposal;
    let headings = ["post-column-row", "post-column-line", "post-column-assumed"];
    let headings = headings.map(|key| here.say(key));
    let row = |(at, row): (usize, &Typed)| {
        let line = line_of(&open.mail, row)?;
        let proposed = proposal.members.iter().find(|one| one.from == line)?;
        let doubts = proposed.doubts.iter();
        let doubts = doubts.map(|doubt| words::people::proposal::doubt(*doubt, language));
        let cell: Vec<Markup> = vec![
            html! { a href={ "#row-" (at) } { bdi { (at + 1) } } },
            html! {
                span.small.quiet {
                    @if line.part.is_empty() { (here.say("post-words")) } @else { (name(&line.part)) }
                    " " bdi { (line.at) }
                }
                br; (name(&line.text))
            },
            html! { (words::date::list(doubts.collect(), language)) },
        ];
        Some(cell)
    };
    let lines: Vec<Vec<Markup>> = typed.iter().enumerate().filter_map(row).collect();
    html! {
        @if lines.is_empty() {
            p.quiet { (here.say("post-nothing-read")) }
        } @else {
            (parts::table(&here.say("post-read-from"), &headings, &lines))
        }
        @if !proposal.unread.is_empty() {
            details open {
                summary { (here.say("post-remarks")) }
                ul { @for one in &proposal.unread { (unread_line(here, one)) } }
            }
        }
    }
}

/// The other way: a person says that the letter covers the version that stands, whoever it names.
fn covering(here: &Here, open: &Open) -> Markup {
    let Some(stands) = open.delegation.delegation.last() else {
        return html! {};
    };
    let names: Vec<String> = stands
        .members
        .iter()
        .map(|member| words::text::isolate(&member.full_name()))
        .collect();
    let facts = [
        ("version", stands.version.into()),
        ("names", words::date::list(names, here.language).into()),
    ];
    html! {
        h2 id="covers" { (here.say("post-cover")) }
        p { (here.with("post-cover-lead", &facts)) }
        div.buttons { (parts::button("do", "cover", &here.with("post-cover-now", &facts))) }
    }
}

/// Which of the files is the signed note.
fn note_field(here: &Here, open: &Open, entering: &Entering) -> Markup {
    let pdf = |part: &&desk::convening::mail::KeptPart| part.media_type == "application/pdf";
    let named = open.mail.parts.iter().filter(pdf);
    let mut all = vec![(String::new(), here.say("post-no-note"))];
    all.extend(named.map(|part| (part.file.to_hex(), part.name.clone())));
    html! {
        @if all.len() > 1 {
            (Field::new("note", here.say("post-note"), &entering.note).select(&all))
        }
    }
}

async fn enter(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
    form: Form,
) -> Answer {
    let file = mail_in(&parts)?;
    let open = opened(&portal, &visitor, file).await?;
    let mut entering = Entering::read(&form);
    match form.text("do") {
        "submit" => {}
        "cover" => return cover(&here, &portal, &visitor, (&open, entering)).await,
        "" | "look" => return Ok(shown(&here, &portal, &visitor, &open, &entering)),
        other => {
            let change = Change::read(other).ok_or(Stop::Unreadable)?;
            entering.rows.apply(&change, form.typed("pasted"));
            return Ok(shown(&here, &portal, &visitor, &open, &entering));
        }
    }
    let faults = read(&entering.rows.typed(), open.delegation.places).err();
    entering.composition = faults.unwrap_or_default();
    if !entering.composition.is_empty() {
        return Ok(shown(&here, &portal, &visitor, &open, &entering));
    }
    let entry = Entry {
        typed: entering.rows.typed(),
        based_on: entering.based_on,
        note: Hash::from_hex(&entering.note),
    };
    let occasion = portal.occasion(visitor.by());
    match portal.desk.enter_mail(&occasion, file, entry).await {
        Ok(_) => Ok(see_other(&here.to(&format!("{}?done", path(file))))),
        Err(no) => {
            not_taken(&here, &open, &mut entering, no)?;
            Ok(shown(&here, &portal, &visitor, &open, &entering))
        }
    }
}

/// Records a person's yes: the letter covers the version that the page showed.
async fn cover(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (open, mut entering): (&Open, Entering),
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let (file, seen) = (open.mail.file, entering.based_on);
    match portal.desk.cover_by_mail(&occasion, file, seen).await {
        Ok(()) => Ok(see_other(&here.to(&format!("{}?done", path(file))))),
        Err(no) => {
            not_taken(here, open, &mut entering, no)?;
            Ok(shown(here, portal, visitor, open, &entering))
        }
    }
}

/// Why it was not taken; what broke goes on as it is.
fn not_taken(here: &Here, open: &Open, entering: &mut Entering, no: No) -> Result<(), Stop> {
    match no {
        No::Composition(faults) => entering.composition = faults,
        No::Delegation(refusal) => {
            let zone = open.delegation.zone();
            let says = words::people::delegation::refusal(&refusal, zone, here.language);
            entering.refusals.push(says);
            // Submitted once more, it goes on top of the version that came in between.
            if let Refusal::Superseded { stands } = refusal {
                entering.based_on = stands;
            }
        }
        no @ (No::Stale | No::Mail(_)) => entering.refusals.push(sentence(&no, here.language)),
        other => return Err(other.into()),
    }
    Ok(())
}
