//! How the delegation's page looks: where it stands, the rows to fill in, the signed note, the
//! versions submitted, who has access. It decides nothing; hidden buttons are hidden by the desk's
//! own table of roles.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::people::delegation::DelegationInMeeting;
use domain::people::composition::{
    Capacity, CompositionFault, Courtesy, Field as Column, NameOrder, Typed,
};
use domain::people::correspondent::{Correspondent, Rank};
use domain::people::delegation::{Submission, Timeliness, admit};
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::here::Here;
use super::super::parts::{self, Field, Tone, button, main_button, mark, name, notice};
use super::super::portal::Portal;
use super::super::shell::Page;
use super::super::visitor::Visitor;
use super::composition::{Rows, title};
use super::delegation::{faults_at, path};

/// What the page shows beside the delegation itself.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    rows: Rows,
    /// The faults of a composition that was not taken.
    pub(crate) faults: Vec<CompositionFault>,
    /// Why it was not taken, where the rules say no.
    pub(crate) refusal: Option<String>,
    /// The version that came in between.
    pub(crate) superseded_by: Option<u32>,
    /// Why a file is none of ours.
    pub(crate) note_fault: Option<String>,
    /// The address typed for a colleague.
    pub(crate) access: String,
    /// Why it is none.
    pub(crate) access_fault: Option<String>,
}

impl Shown {
    /// A page that shows rows and nothing in the way.
    pub(crate) fn of(rows: Rows) -> Self {
        Self {
            rows,
            faults: Vec::new(),
            refusal: None,
            superseded_by: None,
            note_fault: None,
            access: String::new(),
            access_fault: None,
        }
    }

    fn has_faults(&self) -> bool {
        !self.faults.is_empty()
            || self.refusal.is_some()
            || self.note_fault.is_some()
            || self.access_fault.is_some()
    }
}

/// What stands around the page.
struct Stand<'a> {
    here: &'a Here,
    portal: &'a Portal,
    visitor: &'a Visitor,
    open: &'a DelegationInMeeting,
}

/// The rows to fill in with their buttons, for a form that somebody else frames.
pub(crate) fn rows(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    open: &DelegationInMeeting,
    rows: &Rows,
    faults: &[CompositionFault],
) -> Markup {
    let stand = Stand {
        here,
        portal,
        visitor,
        open,
    };
    stand.rows(&rows.typed(), faults)
}

/// The page.
pub(crate) fn page(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    open: &DelegationInMeeting,
    ones: &[Correspondent],
    shown: Shown,
) -> Response {
    let stand = Stand {
        here,
        portal,
        visitor,
        open,
    };
    let status = if shown.has_faults() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let key = &open.meeting.meeting().key;
    let title = super::name(here, portal, &open.meeting, &open.delegation.participant);
    let over = words::convening::meeting::title(key, &open.meeting.law.treaty, here.language);
    let body = html! {
        (stand.said_before())
        (stand.state())
        (stand.whole_faults(&shown))
        div.aside {
            div {
                h2 id="members" { (here.say("delegation-members")) }
                (stand.form(&shown))
            }
            aside {
                (stand.versions())
                (stand.access(ones, &shown))
            }
        }
    };
    let page = Page::new(here, portal, visitor, title)
        .over(over)
        .ways(super::super::convening::ways(here, portal, visitor, key));
    (status, page.render(&body)).into_response()
}

impl Stand<'_> {
    /// What was done by the button that led here.
    fn said_before(&self) -> Markup {
        let here = self.here;
        let said = match here.asked("done").as_deref() {
            Some("saved") => (Tone::Good, here.say("delegation-saved")),
            Some("released") => (Tone::Good, here.say("delegation-released")),
            Some("held") => (Tone::Warn, here.say("delegation-held-meanwhile")),
            Some("access") => (Tone::Good, here.say("delegation-access-given")),
            Some("access-ended") => (Tone::Good, here.say("delegation-access-ended")),
            _ => return html! {},
        };
        notice(said.0, &html! { p { (said.1) } })
    }

    /// Where the delegation stands: the deadline that holds, what was received.
    fn state(&self) -> Markup {
        let (here, open) = (self.here, self.open);
        let today = self.portal.day_at(&open.meeting);
        let of_meeting = &open.meeting.meeting().arranged_on(today).composition;
        let deadline = open.delegation.deadline(of_meeting);
        let late_from = deadline.late_from(open.zone()).unwrap_or_default();
        let last_moment = late_from
            .checked_sub(jiff::SignedDuration::from_secs(1))
            .unwrap_or(late_from);
        let over = late_from <= self.portal.clock.now();
        let mut facts = vec![(
            here.say("delegation-deadline"),
            html! {
                (parts::dated(deadline.on, here.language)) br;
                span.quiet { (parts::moment(last_moment, open.zone(), here.language)) }
                @if !open.delegation.extensions.is_empty() { " " (mark(Tone::Good, &here.say("delegation-extended"))) }
            },
        )];
        facts.push((here.say("delegation-state"), self.received()));
        if let Some(places) = open.places {
            let places = i64::try_from(places).unwrap_or_default();
            facts.push((here.say("delegation-places"), html! { (places) }));
        }
        html! {
            (parts::facts(&facts))
            @if over && open.delegation.last().is_none() && self.closed().is_none() {
                (notice(Tone::Warn, &html! { p { (here.say("delegation-late-help")) } }))
            }
        }
    }

    fn received(&self) -> Markup {
        let here = self.here;
        match self.open.delegation.last() {
            None => mark(Tone::Plain, &here.say("delegation-nothing-yet")),
            Some(last) => html! {
                (self.timeliness(last)) " "
                (here.with("delegation-version-received", &[("version", last.version.into())])) " "
                span.quiet { (parts::moment(last.received_at, self.open.zone(), here.language)) }
            },
        }
    }

    fn timeliness(&self, submission: &Submission) -> Markup {
        let today = self.portal.day_at(&self.open.meeting);
        let judged = self.open.timeliness(submission, today);
        let tone = if judged == Timeliness::Late {
            Tone::Warn
        } else {
            Tone::Good
        };
        mark(
            tone,
            &words::people::delegation::timeliness(judged, self.here.language),
        )
    }

    fn whole_faults(&self, shown: &Shown) -> Markup {
        let here = self.here;
        let mut all: Vec<(Option<String>, String)> = Vec::new();
        all.extend(shown.refusal.clone().map(|says| (None, says)));
        for fault in &shown.faults {
            let field = fault
                .at
                .map(|(row, column)| format!("members.{row}.{}", column.code()));
            all.push((field, words::people::delegation::at(fault, here.language)));
        }
        let note = shown.note_fault.clone();
        all.extend(note.map(|says| (Some("note".to_owned()), says)));
        let access = shown.access_fault.clone();
        all.extend(access.map(|says| (Some("email".to_owned()), says)));
        parts::faults(here, &all)
    }

    fn may(&self, act: Act) -> bool {
        let over = Scope::Delegation(
            self.open.meeting.meeting().key.clone(),
            self.open.delegation.participant.clone(),
        );
        self.visitor.may(act, &over, self.portal)
    }

    /// Why nothing is taken any more, whatever is sent: the meeting is over, or will not be held.
    fn closed(&self) -> Option<String> {
        let (open, language) = (self.open, self.here.language);
        let today = self.portal.day_at(&open.meeting);
        let refusal = admit(open.meeting.meeting(), 0, 0, today).err()?;
        Some(words::people::delegation::refusal(
            &refusal,
            open.zone(),
            language,
        ))
    }

    fn held_by_another(&self) -> bool {
        let now = self.portal.clock.now();
        let whom = self.visitor.actor().map(|actor| actor.person.id);
        let hold = self.open.on_desk.hold.as_ref();
        hold.zip(whom)
            .is_some_and(|(hold, whom)| hold.keeps_out(whom, now))
    }

    fn form(&self, shown: &Shown) -> Markup {
        let (here, open) = (self.here, self.open);
        let at = here.to(&path(
            &open.meeting.meeting().key,
            &open.delegation.participant,
        ));
        let rows = shown.rows.typed();
        if !self.may(Act::EnterDelegation) {
            return self.read_only(&rows);
        }
        if let Some(why) = self.closed()
            && !shown.has_faults()
        {
            let why = notice(Tone::Plain, &html! { p { (why) } });
            return html! { (why) (self.read_only(&rows)) };
        }
        if self.held_by_another() && !shown.has_faults() {
            return html! { (self.held(&at)) (self.read_only(&rows)) };
        }
        let based_on = self.based_on(shown);
        let saved = open.on_desk.draft.as_ref();
        let saved_at = saved.map_or(0, |draft| draft.saved_at.as_millisecond());
        let now = self.portal.clock.now().as_millisecond();
        html! {
            form method="post" action=(at) enctype="multipart/form-data" data-keep=(at) data-saved=(saved_at) data-now=(now) {
                // The first button of a form is what Enter presses: it must be a harmless one.
                button.skip type="submit" name="do" value="save" tabindex="-1" { (here.say("delegation-save")) }
                input type="hidden" name="based_on" value=(based_on);
                div.notice.warn data-restore hidden {
                    p { (here.say("delegation-restore")) }
                    button type="button" { (here.say("delegation-restore-button")) }
                }
                (self.draft_saved())
                (self.rows(&rows, &shown.faults))
                (self.note(shown))
                (self.ending(shown))
            }
        }
    }

    fn rows(&self, rows: &[Typed], faults: &[CompositionFault]) -> Markup {
        html! {
            (self.titles())
            div.members data-order="members" {
                @for (at, row) in rows.iter().enumerate() { (self.row(at, row, rows.len(), faults)) }
            }
            div.buttons id="foot" { (button("do", "add", &self.here.say("delegation-add"))) }
            (self.help_to_fill())
        }
    }

    /// The version the rows rest on; one that came in between is accepted by submitting again.
    fn based_on(&self, shown: &Shown) -> u32 {
        let stands = self.open.on_desk.version;
        let draft = self.open.on_desk.draft.as_ref();
        shown
            .superseded_by
            .or_else(|| draft.map(|draft| draft.based_on))
            .unwrap_or(stands)
    }

    fn held(&self, at: &str) -> Markup {
        let here = self.here;
        let hold = self.open.on_desk.hold.as_ref();
        let since = hold.map(|hold| {
            words::people::delegation::moment(hold.touched_at, self.open.zone(), here.language)
        });
        notice(
            Tone::Warn,
            &html! {
                p { (here.with("delegation-held", &[("moment", since.unwrap_or_default().into())])) }
                form method="post" action=(at) {
                    (button("do", "hold", &here.say("delegation-take")))
                }
            },
        )
    }

    fn draft_saved(&self) -> Markup {
        let here = self.here;
        let Some(draft) = &self.open.on_desk.draft else {
            return html! {};
        };
        let moment =
            words::people::delegation::moment(draft.saved_at, self.open.zone(), here.language);
        html! { p.quiet { (here.with("delegation-draft-saved", &[("moment", moment.into())])) } }
    }

    /// Titles to choose from; another one may be written.
    fn titles(&self) -> Markup {
        html! {
            datalist id="titles" {
                @for courtesy in Courtesy::ALL {
                    option value=(words::people::delegation::courtesy(courtesy, self.here.language)) {}
                }
            }
        }
    }

    fn row(&self, at: usize, row: &Typed, of: usize, faults: &[CompositionFault]) -> Markup {
        let here = self.here;
        let number = i64::try_from(at + 1).unwrap_or_default();
        let id = |field: &str| format!("members.{at}.{field}");
        let field = |column: Column, label: &str, value, class| {
            Field::new(id(column.code()), here.say(label), value)
                .class(class)
                .faults(faults_at(faults, Some((at, column)), here))
        };
        let shown_title = shown_title(&row.title, here);
        html! {
            fieldset.member id={ "row-" (at) } data-row {
                legend { span.order data-handle { (here.with("delegation-row", &[("row", number.into())])) } }
                input type="hidden" name=(id("id")) value=(row.id);
                input type="hidden" name=(id("place")) value=(at) data-place;
                (field(Column::Capacity, "delegation-column-capacity", &row.capacity, "field c4").select(&self.capacities()))
                (field(Column::Title, "delegation-column-title", &shown_title, "field c2").suggested("titles"))
                (field(Column::Given, "delegation-column-given", &row.given, "field c3").input("text"))
                (field(Column::Family, "delegation-column-family", &row.family, "field c3").input("text"))
                (field(Column::Function, "delegation-column-function", &row.function, "field c12").input("text"))
                (field(Column::OwnScript, "delegation-column-own-script", &row.own_script, "field c4").input("text"))
                (Field::new(id("order"), here.say("delegation-column-order"), &row.order).class("field c5").select(&self.orders()))
                div.member-head { (self.row_buttons(at, number, of)) }
            }
        }
    }

    fn row_buttons(&self, at: usize, number: i64, of: usize) -> Markup {
        let here = self.here;
        let one = |what: &str, label: &str, sign: &str| {
            let said = here.with(label, &[("row", number.into())]);
            html! {
                button.tiny type="submit" name="do" value={ (what) "-" (at) } aria-label=(said) title=(said) { (sign) }
            }
        };
        html! {
            div.order {
                @if at > 0 { (one("up", "delegation-row-up", "↑")) }
                @if at + 1 < of { (one("down", "delegation-row-down", "↓")) }
                (one("remove", "delegation-row-remove", "×"))
            }
        }
    }

    fn capacities(&self) -> Vec<(String, String)> {
        let said = |c| words::people::delegation::capacity(c, self.here.language);
        Capacity::ALL
            .into_iter()
            .map(|c| (c.code().to_owned(), said(c)))
            .collect()
    }

    fn orders(&self) -> Vec<(String, String)> {
        let said = |o| words::people::delegation::name_order(o, self.here.language);
        [NameOrder::GivenFirst, NameOrder::FamilyFirst]
            .into_iter()
            .map(|o| (o.code().to_owned(), said(o)))
            .collect()
    }

    fn help_to_fill(&self) -> Markup {
        let here = self.here;
        html! {
            details {
                summary { (here.say("delegation-paste")) }
                (Field::new("pasted", here.say("delegation-paste-label"), "").hint(here.say("delegation-paste-hint")).text(5))
                (button("do", "paste", &here.say("delegation-paste-button")))
            }
            div.buttons { (button("do", "last", &here.say("delegation-from-last"))) }
        }
    }

    fn note(&self, shown: &Shown) -> Markup {
        let here = self.here;
        let laid = self
            .open
            .on_desk
            .draft
            .as_ref()
            .and_then(|draft| draft.note.as_ref());
        html! {
            h3 { (here.say("delegation-note")) }
            @if let Some(note) = laid {
                p {
                    (here.say("delegation-note-laid")) " " (name(&note.name)) " "
                    button.quiet type="submit" name="do" value="remove-note" { (here.say("delegation-note-remove")) }
                }
            }
            (Field::new("note", here.say("delegation-note-label"), "")
                .hint(here.say("delegation-note-hint"))
                .faults(shown.note_fault.clone())
                .file("application/pdf,.pdf"))
        }
    }

    fn ending(&self, shown: &Shown) -> Markup {
        let here = self.here;
        let late = self.open.delegation.last().is_some();
        let submit = match (shown.superseded_by, late) {
            (Some(_), _) => "delegation-submit-over",
            (None, true) => "delegation-submit-again",
            (None, false) => "delegation-submit",
        };
        html! {
            div.buttons {
                (main_button("do", "submit", &here.say(submit)))
                (button("do", "save", &here.say("delegation-save")))
                (button("do", "release", &here.say("delegation-release")))
            }
        }
    }

    /// The rows without fields, for who may look and not write.
    fn read_only(&self, rows: &[Typed]) -> Markup {
        let here = self.here;
        let headings = [
            "delegation-column-capacity",
            "delegation-column-name",
            "delegation-column-function",
        ]
        .map(|key| here.say(key));
        let rows: Vec<Vec<Markup>> = rows
            .iter()
            .filter(|row| !row.is_blank())
            .map(|row| {
                let capacity = Capacity::ALL.into_iter().find(|c| c.code() == row.capacity);
                let said = capacity.map(|c| words::people::delegation::capacity(c, here.language));
                vec![
                    html! { (said.unwrap_or_default()) },
                    name(&format!("{} {}", row.given, row.family)),
                    name(&row.function),
                ]
            })
            .collect();
        parts::table(&here.say("delegation-members"), &headings, &rows)
    }

    fn versions(&self) -> Markup {
        let (here, open) = (self.here, self.open);
        let at = path(&open.meeting.meeting().key, &open.delegation.participant);
        html! {
            h2 { (here.say("delegation-versions")) }
            @if open.delegation.submissions.is_empty() {
                p.quiet { (here.say("delegation-versions-none")) }
            } @else {
                ol.plain {
                    @for submission in open.delegation.submissions.iter().rev() {
                        li {
                            a href=(here.to(&format!("{at}/receipt/{}", submission.version))) {
                                (here.with("delegation-version", &[("version", submission.version.into())]))
                            }
                            " " (self.timeliness(submission)) br;
                            span.small.quiet {
                                (parts::moment(submission.received_at, open.zone(), here.language)) " · "
                                (words::people::delegation::channel(submission.channel, here.language))
                            }
                        }
                    }
                }
            }
        }
    }

    fn access(&self, ones: &[Correspondent], shown: &Shown) -> Markup {
        let (here, open) = (self.here, self.open);
        let at = here.to(&path(
            &open.meeting.meeting().key,
            &open.delegation.participant,
        ));
        let may_give = self.may(Act::GiveAccess);
        html! {
            h2 id="access" { (here.say("delegation-access")) }
            ul.plain {
                @for one in ones.iter().filter(|one| one.has_access()) {
                    li {
                        (name(&one.email)) br;
                        span.small.quiet { (words::people::role::name(one.rank.role(), here.language)) }
                        @if may_give && one.rank == Rank::Colleague {
                            form method="post" action={ (at) "/access/end" } {
                                input type="hidden" name="whom" value=(one.id);
                                button.quiet type="submit" { (here.say("delegation-access-end")) }
                            }
                        }
                    }
                }
            }
            @if may_give && self.closed().is_none() {
                form method="post" action={ (at) "/access" } {
                    (Field::new("email", here.say("delegation-access-email"), &shown.access)
                        .hint(here.say("delegation-access-hint"))
                        .faults(shown.access_fault.clone())
                        .autocomplete("off")
                        .input("email"))
                    (button("do", "access", &here.say("delegation-access-give")))
                }
            }
        }
    }
}

/// A title the house knows stands in the person's language; any other as it was written.
fn shown_title(text: &str, here: &Here) -> String {
    let code = title(text);
    let known = Courtesy::ALL.into_iter().find(|known| known.code() == code);
    known.map_or(code, |known| {
        words::people::delegation::courtesy(known, here.language)
    })
}
