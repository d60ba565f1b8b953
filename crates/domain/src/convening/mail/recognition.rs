//! Whose a mail is: by the token in the address it went to, by the registered address of its author, by
//! the letter of ours that it answers, or by a reference of ours in its words. Rule: an answer is taken
//! in for one participant and no other. What is not certain goes to a person, with what was found.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Mail, Nature, Standing, Voice, host_of};
use crate::convening::meeting::MeetingKey;
use crate::papers::reference::ReferenceForm;
use crate::people::participant::Participant;

/// Whose something is: a participant's at a meeting.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Whose {
    /// The meeting.
    pub meeting: MeetingKey,
    /// The participant.
    pub participant: Participant,
}

/// What is on record, by what a mail may show. Each answers everyone it may mean.
pub trait Known {
    /// Whose token it is. The token is opaque; its letters' case may have been lost on the way.
    fn token(&self, token: &str) -> Option<Whose>;
    /// For whom an address is registered; the address is in lower case.
    fn address(&self, address: &str) -> Vec<Whose>;
    /// To whom the letter with an identifier went.
    fn letter(&self, message_id: &str) -> Option<Whose>;
    /// To whom papers with a reference went; a circular note went to many.
    fn reference(&self, reference: &str) -> Vec<Whose>;
}

/// What a site calls its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Site {
    /// The mailboxes that take answers: `convene@secretariat.example`, without a token.
    pub mailboxes: Vec<String>,
    /// The form of its references.
    pub references: ReferenceForm,
}

/// By what a mail was recognised, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The token in the address it went to.
    Token,
    /// The registered address of its author.
    Address,
    /// The letter of ours that it answers.
    Thread,
    /// A reference of ours in its subject or its own words.
    Reference,
}

impl Basis {
    /// All, the strongest first.
    pub const ALL: [Self; 4] = [Self::Token, Self::Address, Self::Thread, Self::Reference];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::Address => "address",
            Self::Thread => "thread",
            Self::Reference => "reference",
        }
    }
}

/// Something in a mail that says whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// By what.
    pub basis: Basis,
    /// What stands in the mail: the address, the identifier, the reference.
    pub found: String,
    /// Whose it says the mail is; several where a paper went to several.
    pub whose: Vec<Whose>,
}

/// Whose a mail is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recognition {
    /// A letter of one participant.
    Recognised {
        /// Whose.
        whose: Whose,
        /// By what.
        basis: Basis,
        /// How far the sender's claim holds.
        standing: Standing,
    },
    /// A person must say whose it is.
    Backstop(Doubt),
    /// Not an answer: a bounce, a machine's reply, our own mail, an appointment.
    NoAnswer,
}

impl Recognition {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Recognised { basis, .. } => basis.code(),
            Self::Backstop(doubt) => doubt.code(),
            Self::NoAnswer => "no_answer",
        }
    }
}

/// Why a person must say whose a mail is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// Nothing in it is known.
    Unknown,
    /// Two things in it name different participants.
    Conflict(Box<[Evidence; 2]>),
    /// The check of its sender failed and it went to no token; what it would have been taken for.
    Spoofed(Vec<Evidence>),
    /// It may be of any of these.
    Several(Vec<Whose>),
}

impl Doubt {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Conflict(_) => "conflict",
            Self::Spoofed(_) => "spoofed",
            Self::Several(_) => "several",
        }
    }
}

/// Whose a mail is, rung by rung.
///
/// Rule: domain practice of registering a note: identify the sender and check that it is genuine. What
/// a machine wrote is no answer; what names two participants is for a person; a sender whose check
/// failed is recognised by the token alone, since an address, an identifier and a reference can be
/// copied; what may be of several is for a person.
pub fn recognise(mail: &Mail, known: &impl Known, site: &Site) -> Recognition {
    if mail.nature != Nature::Letter {
        return Recognition::NoAnswer;
    }
    let evidence = evidence(mail, known, site);
    // Nobody proves a `Reply-To`: it recognises nobody, and speaks against whom it does not fit.
    let reply_to = addresses(&mail.senders.reply_to, known);
    if let Some(conflict) = conflict(&[&evidence[..], &reply_to].concat()) {
        return Recognition::Backstop(Doubt::Conflict(Box::new(conflict)));
    }
    let Some(strongest) = evidence.first() else {
        return Recognition::Backstop(Doubt::Unknown);
    };
    let (basis, standing) = (strongest.basis, mail.standing());
    if standing == Standing::Failed && basis != Basis::Token {
        return Recognition::Backstop(Doubt::Spoofed(evidence));
    }
    let mut meant = narrowed(&evidence);
    if meant.len() != 1 {
        return Recognition::Backstop(Doubt::Several(meant));
    }
    Recognition::Recognised {
        whose: meant.remove(0),
        basis,
        standing,
    }
}

/// Everything in a mail that says whose it is, the strongest first; also of one that is no answer, so
/// that a person sees whose absence it tells.
pub fn evidence(mail: &Mail, known: &impl Known, site: &Site) -> Vec<Evidence> {
    let tokens = tokens(mail, site);
    let tokens = tokens.filter_map(|found| seen(Basis::Token, found, known.token(found)));
    let ids = mail.in_reply_to.iter().chain(mail.references.iter().rev());
    let threads = ids.filter_map(|id| seen(Basis::Thread, id, known.letter(id)));
    let words = [mail.subject.as_str(), &mail.words(Voice::Own)].join("\n");
    let references = site.references.found_in(&words);
    let references = references
        .iter()
        .filter_map(|found| seen(Basis::Reference, found, known.reference(found)));
    let authors = addresses(&mail.senders.from, known);
    let mut all: Vec<Evidence> = tokens
        .chain(authors)
        .chain(threads)
        .chain(references)
        .collect();
    let mut met = BTreeSet::new();
    all.retain(|evidence| met.insert((evidence.basis, evidence.found.clone())));
    all
}

fn addresses(of: &[String], known: &impl Known) -> Vec<Evidence> {
    let found = |address: &String| seen(Basis::Address, address, known.address(address));
    of.iter().filter_map(found).collect()
}

/// What was found, where it is known.
fn seen(basis: Basis, found: &str, whose: impl IntoIterator<Item = Whose>) -> Option<Evidence> {
    let whose: BTreeSet<Whose> = whose.into_iter().collect();
    (!whose.is_empty()).then(|| Evidence {
        basis,
        found: found.to_owned(),
        whose: whose.into_iter().collect(),
    })
}

/// The tokens in the addresses that a mail went to, as they are written there.
pub fn tokens<'a>(mail: &'a Mail, site: &'a Site) -> impl Iterator<Item = &'a str> {
    mail.recipients.all().filter_map(|to| token(to, site))
}

/// The token in an address of one of the site's mailboxes: `convene+TOKEN@host`.
///
/// Source: RFC 5233 §1: what stands behind the `+` is the mailbox's own affair.
fn token<'a>(address: &'a str, site: &Site) -> Option<&'a str> {
    let host = host_of(address)?;
    let local = &address[..address.len() - host.len() - 1];
    let (mailbox, token) = local.split_once('+')?;
    let ours = |known: &String| {
        let both = known.rsplit_once('@');
        both.is_some_and(|(name, at)| {
            name.eq_ignore_ascii_case(mailbox) && at.eq_ignore_ascii_case(host)
        })
    };
    (!token.is_empty() && site.mailboxes.iter().any(ours)).then_some(token)
}

/// The first two things that name no participant in common.
fn conflict(evidence: &[Evidence]) -> Option<[Evidence; 2]> {
    let agree = |a: &Evidence, b: &Evidence| {
        let names = |whose: &Whose| b.whose.iter().any(|of| of.participant == whose.participant);
        a.whose.iter().any(names)
    };
    for (at, first) in evidence.iter().enumerate() {
        let mut later = evidence[at + 1..].iter();
        if let Some(second) = later.find(|second| !agree(first, second)) {
            return Some([first.clone(), second.clone()]);
        }
    }
    None
}

/// Whom all of it means: each weaker thing narrows what the stronger ones left open, and one that
/// names another meeting of the same participant narrows nothing.
fn narrowed(evidence: &[Evidence]) -> Vec<Whose> {
    let mut meant: Vec<Whose> = Vec::new();
    for each in evidence {
        if meant.is_empty() {
            meant.clone_from(&each.whose);
            continue;
        }
        let both = meant.iter().filter(|whose| each.whose.contains(whose));
        let both: Vec<Whose> = both.cloned().collect();
        if !both.is_empty() {
            meant = both;
        }
    }
    meant
}

#[cfg(test)]
mod tests;
