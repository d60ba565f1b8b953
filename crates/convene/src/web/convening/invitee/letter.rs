//! Letters to many invitees at once: links to those who never got one, reminders to those who have not
//! answered. Before anything is sent the page says to whom, and who has no address; who answers
//! between the page and the button gets nothing.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use desk::people::answer_state::{Answers, InviteeAnswer, Reachable};
use domain::convening::meeting::MeetingKey;
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::super::answer::{Answer, Stop};
use super::super::super::form::Form;
use super::super::super::here::{AtMeeting, Here};
use super::super::super::parts::{self, Tone, name, notice};
use super::super::super::portal::Portal;
use super::super::super::routes::{Opens, Routes};
use super::super::super::shell::{Page, see_other};
use super::super::super::visitor::{Signed, Visitor};
use super::super::{agenda, desk_ways, dispatch};
use super::{Filter, Line, lines};

/// The routes, below the list of invitees.
pub(super) fn routes(at: &str) -> Routes {
    let send = Opens::To(Act::SendLink);
    Routes::new()
        .get(&format!("{at}/links"), send, confirm_links)
        .post(&format!("{at}/links"), send, send_links)
        .get(&format!("{at}/reminders"), send, confirm_reminders)
        .post(&format!("{at}/reminders"), send, send_reminders)
}

/// Which letter is sent to some of those shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Letter {
    /// A link, to those who never got one.
    Link,
    /// A reminder, to all who have not answered.
    Reminder,
}

impl Letter {
    const ALL: [Self; 2] = [Self::Link, Self::Reminder];

    const fn path(self) -> &'static str {
        match self {
            Self::Link => "links",
            Self::Reminder => "reminders",
        }
    }

    /// The keys of its button, its page, its number, what sends it, and what is said when it is sent.
    const fn words(self) -> [&'static str; 5] {
        match self {
            Self::Link => [
                "desk-links-new",
                "desk-links",
                "desk-links-confirm",
                "desk-links-send",
                "desk-links-sent",
            ],
            Self::Reminder => [
                "post-remind",
                "post-reminders",
                "post-reminders-confirm",
                "post-reminders-send",
                "post-reminded",
            ],
        }
    }

    fn includes(self, invitee: &InviteeAnswer) -> bool {
        let has_none = invitee.signs.link_sent_at.is_none();
        invitee.wants_link() && (self == Self::Reminder || has_none)
    }
}

/// Who has not answered and cannot be written to.
fn without_address(invitee: &InviteeAnswer) -> bool {
    invitee.reachable == Reachable::NoAddress && !invitee.state.is_answered()
}

/// What was done by the button that led here.
pub(super) fn said_before(here: &Here) -> Markup {
    let done = here.asked("done").unwrap_or_default();
    let Some(letter) = Letter::ALL.into_iter().find(|one| one.path() == done) else {
        return html! {};
    };
    let [.., sent] = letter.words();
    let count = dispatch::number_asked(here, "sent");
    notice(
        Tone::Good,
        &html! { p { (here.with(sent, &[("count", count.into())])) } },
    )
}

/// The buttons that lead to the pages on which letters are sent.
pub(super) fn buttons(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    answers: &Answers,
    lines: &[Line<'_>],
    filter: &Filter,
) -> Markup {
    let meeting = answers.meeting.meeting();
    let today = portal.day_at(&answers.meeting);
    let over = Scope::Meeting(meeting.key.clone());
    let closed = meeting.is_cancelled_on(today) || meeting.arranged_on(today).closes_on() < today;
    if !visitor.may(Act::SendLink, &over, portal) || closed {
        return html! {};
    }
    if answers.issued_on().is_none() {
        return html! { p.quiet { (here.say("desk-links-after-issue")) } };
    }
    let way = |letter: Letter| {
        let to_them = lines.iter().filter(|line| letter.includes(line.invitee));
        let count = whole(to_them.count());
        let [label, ..] = letter.words();
        let to = format!(
            "/desk/{}/invitees/{}?{}",
            meeting.key,
            letter.path(),
            filter.query()
        );
        html! {
            @if count > 0 { a.button href=(here.to(&to)) { (here.with(label, &[("count", count.into())])) } }
        }
    };
    html! { div.buttons { (way(Letter::Link)) (way(Letter::Reminder)) } }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

async fn confirm_links(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::SendLink, &over).await?;
    let answers = portal.desk.answers(&occasion, &key).await?;
    let preview = Preview::of(&here, &portal, &answers, Letter::Link);
    Ok(preview.page(&portal, &visitor, preview.to.len()))
}

async fn confirm_reminders(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::SendLink, &over).await?;
    let answers = portal.desk.answers(&occasion, &key).await?;
    let preview = Preview::of(&here, &portal, &answers, Letter::Reminder);
    let to: Vec<Participant> = preview
        .to
        .iter()
        .map(|line| line.invitee.participant.clone())
        .collect();
    let letters = portal.desk.reminders(&occasion, &key, &to).await?;
    Ok(preview.page(&portal, &visitor, letters.len()))
}

/// What the page says before anything is sent.
struct Preview<'a> {
    here: &'a Here,
    answers: &'a Answers,
    letter: Letter,
    filter: Filter,
    /// To whom it would go.
    to: Vec<Line<'a>>,
    /// Who has no address.
    without: Vec<Line<'a>>,
}

impl<'a> Preview<'a> {
    fn of(here: &'a Here, portal: &Portal, answers: &'a Answers, letter: Letter) -> Self {
        let filter = Filter::read(|name| here.asked(name));
        let shown = lines(here, portal, answers, &filter);
        let (to, others): (Vec<_>, Vec<_>) = shown
            .into_iter()
            .partition(|line| letter.includes(line.invitee));
        let without = others.into_iter();
        Self {
            here,
            answers,
            letter,
            filter,
            to,
            without: without
                .filter(|line| without_address(line.invitee))
                .collect(),
        }
    }

    fn page(&self, portal: &Portal, visitor: &Visitor, count: usize) -> Response {
        let (here, key) = (self.here, &self.answers.meeting.meeting().key);
        let at = here.to(&format!("/desk/{key}/invitees"));
        let [_, title, confirm, send, _] = self.letter.words();
        let counted = |key: &str| here.with(key, &[("count", whole(count).into())]);
        let body = html! {
            p.lead { (counted(confirm)) }
            @if count > 0 {
                form method="post" action={ (at) "/" (self.letter.path()) } {
                    @for line in &self.to { input type="hidden" name="to" value=(line.invitee.participant); }
                    div.buttons {
                        (parts::main_button("do", "send", &counted(send)))
                        a.button href={ (at) "?" (self.filter.query()) } { (here.say("desk-back")) }
                    }
                }
                h2 { (here.say("desk-links-to")) }
                ul.roll.plain { @for line in &self.to { li { (name(&line.name)) } } }
            }
            @if !self.without.is_empty() {
                h2 { (here.say("post-without-address")) }
                ul.roll.plain { @for line in &self.without { li { (name(&line.name)) } } }
            }
        };
        Page::new(here, portal, visitor, here.say(title))
            .over(agenda::title(here, self.answers))
            .ways(desk_ways(here, key))
            .render(&body)
            .into_response()
    }
}

/// Those whom a form names, without those who answered meanwhile; one who is not invited is nobody.
fn named(form: &Form, answers: &Answers) -> Result<Vec<Participant>, Stop> {
    let mut to: Vec<Participant> = Vec::new();
    for named in form.all("to") {
        let participant: Participant = named.parse().map_err(|_| Stop::NotFound)?;
        let mut invitees = answers.invitees.iter();
        let invitee = invitees.find(|invitee| invitee.participant == participant);
        if invitee.ok_or(Stop::NotFound)?.wants_link() && !to.contains(&participant) {
            to.push(participant);
        }
    }
    Ok(to)
}

async fn send_links(
    here: Here,
    portal: State<Portal>,
    visitor: Signed,
    at: AtMeeting,
    form: Form,
) -> Answer {
    send(&here, (&portal, &visitor.0), &at.0, (Letter::Link, &form)).await
}

async fn send_reminders(
    here: Here,
    portal: State<Portal>,
    visitor: Signed,
    at: AtMeeting,
    form: Form,
) -> Answer {
    let sent = (Letter::Reminder, &form);
    send(&here, (&portal, &visitor.0), &at.0, sent).await
}

/// Sends a letter to those whom the form names.
async fn send(
    here: &Here,
    (portal, visitor): (&Portal, &Visitor),
    key: &MeetingKey,
    (letter, form): (Letter, &Form),
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::SendLink, &over).await?;
    let to = named(form, &portal.desk.answers(&occasion, key).await?)?;
    let sent = match letter {
        _ if to.is_empty() => 0,
        Letter::Link => portal.desk.send_links(&occasion, key, &to).await?,
        Letter::Reminder => portal.desk.remind(&occasion, key, &to).await?,
    };
    let done = letter.path();
    let at = format!("/desk/{key}/invitees?done={done}&sent={sent}");
    Ok(see_other(&here.to(&at)))
}

#[cfg(test)]
mod tests {
    use domain::convening::invitee::Category;
    use domain::people::answer_state::AnswerState;

    use super::super::tests::invitee;
    use super::*;

    #[test]
    fn letters_go_to_those_who_have_an_address_and_have_not_answered() {
        let mut silent = invitee("TCD", Category::Party, AnswerState::Nothing);
        let gets = |invitee: &InviteeAnswer| Letter::ALL.map(|letter| letter.includes(invitee));
        assert_eq!(gets(&silent), [true, true]);
        silent.signs.link_sent_at = Some(jiff::Timestamp::UNIX_EPOCH);
        assert_eq!(gets(&silent), [false, true]);
        silent.reachable = Reachable::NoAddress;
        assert_eq!(
            (gets(&silent), without_address(&silent)),
            ([false; 2], true)
        );
        let answered = invitee("FRA", Category::Party, AnswerState::Late);
        assert_eq!(
            (gets(&answered), without_address(&answered)),
            ([false; 2], false)
        );
    }
}
