//! Pages about meetings: the public page, and the desk's pages of a meeting.

pub(crate) mod agenda;
pub(crate) mod arrangement;
pub(crate) mod correspondence;
pub(crate) mod curve;
pub(crate) mod departure;
pub(crate) mod dispatch;
pub(crate) mod invitee;
pub(crate) mod mail;
mod mail_entry;
mod mail_list;
mod mail_page;
pub(crate) mod note;
pub(crate) mod note_page;
pub(crate) mod opening;
pub(crate) mod overview;
pub(crate) mod public;
pub(crate) mod publication;
pub(crate) mod published;

use desk::convening::publication::What;
use domain::convening::meeting::MeetingKey;
use domain::convening::publication::Kind;
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};

use super::here::Here;
use super::portal::Portal;
use super::routes::Routes;
use super::shell::Way;
use super::visitor::Visitor;

/// The chapter's routes, below the language.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .merge(public::routes())
        .merge(agenda::routes())
        .merge(opening::routes())
        .merge(overview::routes())
        .merge(arrangement::routes())
        .merge(invitee::routes())
        .merge(published::routes())
        .merge(publication::routes())
        .merge(note::routes())
        .merge(departure::routes())
        .merge(dispatch::routes())
        .merge(correspondence::routes())
        .merge(mail::routes())
}

/// The ways onward at a meeting: for everyone, and for whoever is signed in.
pub(crate) fn ways(here: &Here, portal: &Portal, visitor: &Visitor, key: &MeetingKey) -> Vec<Way> {
    let way = |path: String, name: &str| Way::new(path, here.say(name));
    let mut ways = vec![way(format!("/{key}"), "portal-way-meeting")];
    ways.extend(published_ways(here, portal, key));
    ways.extend([
        way(format!("/{key}/invitees"), "portal-way-invitees"),
        way(format!("/{key}/participants"), "portal-way-participants"),
    ]);
    if let Some((meeting, participant)) = visitor.writes_for()
        && meeting == key.to_string()
    {
        ways.push(way(
            format!("/{key}/delegation/{participant}"),
            "portal-way-delegation",
        ));
        // An organization pays nothing and is not sponsored.
        if matches!(participant, Participant::State(_)) {
            let account = format!("/{key}/delegation/{participant}/account");
            ways.push(way(account, "costs-account"));
            let sponsorship = format!("/{key}/delegation/{participant}/sponsorship");
            ways.push(way(sponsorship, "sponsorship-own-title"));
        }
    }
    let over = Scope::Meeting(key.clone());
    if visitor.is_staff() && visitor.may(Act::Show, &over, portal) {
        ways.push(way(format!("/desk/{key}"), "portal-desk"));
    }
    ways
}

/// The ways to what is published for a meeting; they cost no question.
pub(crate) fn published_ways(here: &Here, portal: &Portal, key: &MeetingKey) -> Vec<Way> {
    let way = |public: What| {
        let (path, name) = match public {
            What::Documents => ("documents", "publication-documents"),
            What::Edition(Kind::Programme) => ("programme", "publication-programme"),
            What::Edition(Kind::Information) => ("information", "publication-information"),
            What::Edition(Kind::Estimate(_)) => ("costs", "publication-estimate"),
        };
        Way::new(format!("/{key}/{path}"), here.say(name))
    };
    let mut ways: Vec<Way> = portal.fresh.published(key).into_iter().map(way).collect();
    // One page leads to the estimates of all budgets.
    ways.dedup_by(|one, other| one.path == other.path);
    ways
}

/// The ways onward at the desk of a meeting.
pub(crate) fn desk_ways(here: &Here, key: &MeetingKey) -> Vec<Way> {
    let at = format!("/desk/{key}");
    let below = |path: &str, name: &str| Way::new(format!("{at}{path}"), here.say(name));
    vec![
        below("", "portal-way-overview"),
        below("/invitees", "portal-way-invited"),
        below("/notes", "portal-way-notes"),
        below("/delegations", "portal-way-delegations"),
        below("/post", "post-title"),
        below("/requests", "portal-way-requests"),
        below("/publications", "portal-way-publications"),
        below("/costs", "costs-title"),
        Way::new(format!("/{key}"), here.say("portal-way-meeting")),
    ]
}

/// The ways onward at the desk of the site.
///
/// Whoever reads one treaty or meeting alone is not shown what lies over the whole site.
pub(crate) fn site_ways(here: &Here, portal: &Portal, visitor: &Visitor) -> Vec<Way> {
    let way = |path: &str, name: &str| Way::new(path, here.say(name));
    let mut ways = vec![way("/desk", "portal-way-all")];
    if visitor.may(Act::KeepCosts, &Scope::Site, portal) {
        ways.push(way("/desk/money", "costs-money"));
    }
    if visitor.may(Act::Show, &Scope::Site, portal) {
        ways.push(way("/desk/money/arrears", "costs-arrears"));
        ways.push(way("/desk/post", "post-title"));
        ways.push(way("/desk/register", "portal-way-register"));
        ways.push(way("/desk/people", "portal-way-people"));
        ways.push(way("/desk/journal", "portal-way-journal"));
    }
    ways
}
