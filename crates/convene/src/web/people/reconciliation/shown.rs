//! The parts of the page on two lists: rows in pairs with their differences, from which paper each
//! member comes, and who seems to stand in two delegations.

use std::collections::{BTreeMap, BTreeSet};

use desk::convening::meeting::MeetingInLaw;
use desk::people::reconciliation::{Covered, Lists, Open};
use domain::people::composition::Member;
use domain::people::delegation::Submission;
use domain::people::reconciliation::{
    Certainty, Compared, Differs, Identity, Match, Named, SamePerson,
};
use maud::{Markup, html};
use uuid::Uuid;
use words::people::reconciliation as said;

use super::super::super::here::Here;
use super::super::super::parts::{self, Tone, mark, name};
use super::super::super::portal::Portal;
use super::super::dossier;
use super::super::receipt::full_name;

/// A version in a line: its number, by what way and when it came.
pub(super) fn version(here: &Here, open: &Open, version: Option<&Submission>) -> Markup {
    let Some(version) = version else {
        return html! {};
    };
    let zone = open.delegation.zone();
    html! {
        (here.with("delegation-version-received", &[("version", version.version.into())])) " · "
        (words::people::delegation::channel(version.channel, here.language)) " · "
        (parts::minute(version.received_at, zone, here.language))
    }
}

/// Whether the lists agree, and how many differences are open.
pub(crate) fn state(here: &Here, open: &Open) -> Markup {
    let Some(lists) = &open.lists else {
        return html! {};
    };
    let count = super::count(open);
    if lists.differences.is_empty() {
        return mark(Tone::Good, &here.say("reconciliation-agree"));
    }
    if count == 0 {
        return mark(Tone::Good, &here.say("reconciliation-all-settled"));
    }
    mark(
        Tone::Warn,
        &here.with("reconciliation-open", &[("count", count.into())]),
    )
}

/// Whom a row is about: by the official list alone, by the entries alone, by both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Whom {
    Whole,
    Official(Uuid),
    Entered(Uuid),
    Both(Uuid),
}

fn whom(differs: &Differs) -> Whom {
    match differs {
        Differs::Heads { .. } | Differs::Order { .. } => Whom::Whole,
        Differs::OnlyOfficial(one) => Whom::Official(one.id),
        Differs::OnlyEntered(one) => Whom::Entered(one.id),
        Differs::NameWritten { entered, .. }
        | Differs::Capacity { entered, .. }
        | Differs::Title { entered, .. }
        | Differs::Function { entered, .. } => Whom::Both(entered.id),
    }
}

/// A row: who stands on either list.
struct Row<'a> {
    official: Option<&'a Member>,
    entered: Option<&'a Member>,
    matched: Option<&'a Match>,
}

impl Row<'_> {
    fn whom(&self) -> Whom {
        match (self.official, self.entered) {
            (Some(_), Some(entered)) => Whom::Both(entered.id),
            (Some(official), None) => Whom::Official(official.id),
            (None, Some(entered)) => Whom::Entered(entered.id),
            (None, None) => Whom::Whole,
        }
    }

    fn name(&self) -> String {
        let one = self.official.or(self.entered);
        one.map(Member::full_name).unwrap_or_default()
    }
}

/// The rows in the order of the official list, then who was only entered.
fn in_order<'a>(open: &'a Open, lists: &'a Lists) -> Vec<Row<'a>> {
    let members = |of: Option<&'a Submission>| of.map_or(&[][..], |one| &one.members);
    let (official, entered) = (members(open.official()), members(open.entered()));
    let pairing = &lists.reconciliation.pairing;
    let mut pairs = pairing.pairs.iter().peekable();
    let mut rows = Vec::with_capacity(official.len() + pairing.only_entered.len());
    for (at, member) in official.iter().enumerate() {
        let pair = pairs.next_if(|pair| pair.official == at);
        rows.push(Row {
            official: Some(member),
            entered: pair.map(|pair| &entered[pair.entered]),
            matched: pair.map(|pair| &pair.matched),
        });
    }
    rows.extend(pairing.only_entered.iter().map(|at| Row {
        official: None,
        entered: Some(&entered[*at]),
        matched: None,
    }));
    rows
}

/// Both lists side by side with what differs in each row.
pub(super) fn rows(here: &Here, open: &Open, lists: &Lists, chosen: &BTreeSet<Identity>) -> Markup {
    let mut of_whom: BTreeMap<Whom, Vec<&Compared>> = BTreeMap::new();
    for one in &lists.differences {
        let theirs = of_whom.entry(whom(&one.difference.differs)).or_default();
        theirs.push(one);
    }
    let ticks = |whom: Whom| -> Markup {
        let all = of_whom.get(&whom);
        html! { @for one in all.into_iter().flatten() { (tick(here, one, chosen)) } }
    };
    html! {
        @if of_whom.contains_key(&Whom::Whole) {
            h2 { (here.say("reconciliation-general")) }
            (ticks(Whom::Whole))
        }
        h2 { (here.say("delegation-members")) }
        ol.plain.pairs {
            @for (row, at) in in_order(open, lists).iter().zip(1_u32..) {
                li { (pair(here, row, at)) (ticks(row.whom())) }
            }
        }
    }
}

fn pair(here: &Here, row: &Row<'_>, at: u32) -> Markup {
    let facts = [
        ("row", at.into()),
        ("name", words::text::isolate(&row.name()).into()),
    ];
    let side = |member: Option<&Member>, none: &str| match member {
        Some(member) => one_line(here, member),
        None => mark(Tone::Warn, &here.say(none)),
    };
    html! {
        h3 { (here.with("reconciliation-row", &facts)) }
        dl.pair {
            div {
                dt { (here.say("reconciliation-official")) }
                dd { (side(row.official, "reconciliation-not-official")) }
            }
            div {
                dt { (here.say("reconciliation-entered")) }
                dd { (side(row.entered, "reconciliation-not-entered")) }
            }
        }
        @if let Some(matched) = row.matched { (because(here, matched)) }
    }
}

/// How certainly two names are one person's, and why; nothing where they are written alike.
fn because(here: &Here, matched: &Match) -> Markup {
    if matched.why.is_empty() {
        return html! {};
    }
    let tone = if matched.certainty == Certainty::Possible {
        Tone::Warn
    } else {
        Tone::Plain
    };
    html! {
        p.small {
            (mark(tone, &said::certainty(matched.certainty, here.language))) " "
            span.quiet { (said::why(matched, here.language)) }
        }
    }
}

fn one_line(here: &Here, member: &Member) -> Markup {
    let capacity = words::people::delegation::capacity(member.capacity, here.language);
    html! {
        (full_name(here, member)) br;
        span.small.quiet {
            (capacity)
            @if !member.function.is_empty() { (parts::comma(here)) (name(&member.function)) }
        }
    }
}

/// A difference with its box and how it stands.
fn tick(here: &Here, one: &Compared, chosen: &BTreeSet<Identity>) -> Markup {
    let identity = &one.difference.identity;
    let stands = if one.is_open() {
        mark(Tone::Warn, &said::stands(one.follows, here.language))
    } else {
        mark(Tone::Good, &said::settled(one.follows, here.language))
    };
    let label = html! {
        (said::difference(&one.difference.differs, here.language)) " " (stands)
    };
    let ticked = chosen.contains(identity);
    parts::tick("difference", &identity.to_string(), &label, ticked)
}

/// From which paper and line each member of the version that stands comes, and who stands in no note.
pub(crate) fn sources(here: &Here, open: &Open) -> Markup {
    let Some(last) = open.delegation.delegation.last() else {
        return html! {};
    };
    let headings =
        ["delegation-column-name", "reconciliation-column-source"].map(|key| here.say(key));
    let row = |(member, covered): (&Member, &Option<Covered>)| {
        let source = match covered {
            Some(covered) => source(here, open, covered),
            None => mark(Tone::Warn, &here.say("reconciliation-uncovered")),
        };
        vec![full_name(here, member), source]
    };
    let rows: Vec<Vec<Markup>> = last.members.iter().zip(&open.covered).map(row).collect();
    html! {
        h2 id="sources" { (here.say("reconciliation-sources")) }
        (parts::table(&here.say("reconciliation-sources"), &headings, &rows))
    }
}

fn source(here: &Here, open: &Open, covered: &Covered) -> Markup {
    let paper = version(
        here,
        open,
        open.delegation.delegation.version(covered.version),
    );
    let Some(source) = &covered.source else {
        return paper;
    };
    let (line, at) = (&source.line, source.line.at);
    let mail = here.to(&format!("/desk/post/{}", source.mail.to_hex()));
    let place = if line.part.is_empty() && at == 0 {
        here.say("post-whole-letter")
    } else if line.part.is_empty() {
        here.with("reconciliation-source-body", &[("line", at.into())])
    } else {
        let part = words::text::isolate(&line.part);
        let facts = [("part", part.into()), ("line", at.into())];
        here.with("reconciliation-source-line", &facts)
    };
    html! {
        (paper) br;
        span.small {
            a href=(mail) { (here.say("reconciliation-source-mail")) } (parts::comma(here)) (place)
        }
        @if !line.text.is_empty() { br; span.small.quiet { (name(&line.text)) } }
    }
}

/// How many pairs are shown at most, the most certain first; the others stand on their delegations' pages.
const MOST_SAME: usize = 100;

/// Who seems to stand in two delegations, how certainly and why: shown, never refused.
pub(crate) fn same_persons(
    here: &Here,
    portal: &Portal,
    meeting: &MeetingInLaw,
    same: &[SamePerson],
) -> Markup {
    if same.is_empty() {
        return html! {};
    }
    let more = i64::try_from(same.len().saturating_sub(MOST_SAME)).unwrap_or(i64::MAX);
    let key = &meeting.meeting().key;
    let one = |named: &Named| {
        let at = here.to(&dossier::path(key, &named.participant));
        let whose = super::super::name(here, portal, meeting, &named.participant);
        html! { (full_name(here, &named.member)) " (" a href=(at) { (name(&whose)) } ")" }
    };
    html! {
        details {
            summary { (here.say("reconciliation-twice")) " (" (same.len()) ")" }
            ul.plain {
                @for same in same.iter().take(MOST_SAME) {
                    li {
                        (one(&same.one)) " · " (one(&same.two)) br;
                        (mark(Tone::Plain, &said::certainty(same.matched.certainty, here.language))) " "
                        span.small.quiet { (said::why(&same.matched, here.language)) }
                    }
                }
            }
            @if more > 0 {
                p.quiet { (here.with("reconciliation-twice-more", &[("count", more.into())])) }
            }
        }
    }
}
