//! Those who write for a delegation: links to the registered addresses of missions, access that a
//! focal point gives to colleagues and takes back, and the opening of a link. Rule: no password and
//! no account; whoever holds the registered mailbox opens the delegation's page. No act here tells
//! whether an address is known.

use std::collections::BTreeSet;

use domain::convening::meeting::{MeetingKey, looks_like_email};
use domain::convening::mission::Mission;
use domain::convening::note::Step;
use domain::law::language::Language;
use domain::law::reading;
use domain::people::correspondent::{
    Correspondent, LINK_DAYS, LinkRefusal, RENEWED_LINK_HOURS, Rank,
};
use domain::people::delegation::{Refusal, takes_names};
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::role::{Act, Actor, Scope};
use domain::record::journal::Line;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use store::Tx;
use store::people::correspondent::{self, Link};
use store::people::dispatch::{self, Dispatch};
use uuid::Uuid;

use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};

/// A link to be laid: to whom, and the letter that carries it.
pub(crate) struct LinkLetter {
    pub(crate) correspondent: Correspondent,
    is_new: bool,
    link: Link,
    pub(crate) dispatch: Dispatch,
}

/// Who writes for a delegation, with what became of the links sent there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// Who.
    pub one: Correspondent,
    /// When a link was last sent.
    pub sent_at: Option<Timestamp>,
    /// When one was last opened.
    pub opened_at: Option<Timestamp>,
}

/// What a link is sent for, which the letter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// When an officer sends it again.
    Invitation,
    /// With the note.
    Note,
    /// With a reminder to whoever has not answered.
    Reminder,
    /// Because the mission asked for a new one.
    Renewal,
    /// Because a focal point gave access.
    Access,
    /// Because an organization was invited.
    Admission,
}

impl LinkKind {
    /// The kind of dispatch.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invitation => "link",
            Self::Note => "note",
            Self::Reminder => "reminder",
            Self::Renewal => "link_renewed",
            Self::Access => "access",
            Self::Admission => "admission",
        }
    }

    fn valid_for(self) -> SignedDuration {
        match self {
            Self::Renewal => SignedDuration::from_hours(RENEWED_LINK_HOURS),
            _ => SignedDuration::from_hours(LINK_DAYS * 24),
        }
    }
}

impl Desk {
    /// Sends each registered address of some States a link to its delegation's page. Answers how
    /// many letters were laid; a State without an address gets none. A link goes out after the note
    /// and while names are taken in.
    pub async fn send_links(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        to: &[Participant],
    ) -> Result<usize, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::SendLink, &over).await?;
        let meeting = self.open_for_names(occasion, key).await?;
        let letters = self
            .link_letters(occasion, (key, meeting), to, LinkKind::Invitation)
            .await?;
        let mut line = occasion.line("link/send", Some(&actor), &over);
        line.subject = key.to_string();
        fact(&mut line, "links", letters.len());
        self.keep_letters(occasion, meeting, &letters, Some(actor.person.id), line)
            .await?;
        Ok(letters.len())
    }

    /// A letter with a link for each registered address of some who take part; nothing is kept yet.
    pub(crate) async fn link_letters(
        &self,
        occasion: &Occasion<'_>,
        (key, meeting): (&MeetingKey, Uuid),
        to: &[Participant],
        kind: LinkKind,
    ) -> Result<Vec<LinkLetter>, No> {
        let missions = self.missions().await?;
        let mut letters = Vec::new();
        let everyone = correspondent::of_meeting(&self.store, meeting, key).await?;
        for participant in to {
            let theirs = |one: &&Correspondent| one.participant == *participant;
            let known: Vec<Correspondent> = everyone.iter().filter(theirs).cloned().collect();
            for address in addresses(&missions, participant, occasion.today) {
                let one = known_or_new(occasion, key, participant, &known, address);
                letters.push(letter(occasion, meeting, one, kind));
            }
            // Organizations have no entry in the register of missions: their focal points do.
            if let Participant::Organization(_) = participant {
                let focal = |c: &&Correspondent| c.rank == Rank::FocalPoint && c.has_access();
                for one in known.iter().filter(focal) {
                    let one = (one.clone(), false);
                    letters.push(letter(occasion, meeting, one, kind));
                }
            }
        }
        Ok(letters)
    }

    /// Sends new links to an address, for every meeting it may write for. Whether anything was sent
    /// is not answered: nobody learns which addresses are known.
    pub async fn renew_links(&self, occasion: &Occasion<'_>, email: &str) -> Result<(), No> {
        let email = email.trim().to_lowercase();
        let known = correspondent::with_address(&self.store, &email).await?;
        let missions = self.missions().await?;
        let registered = |mission: &&Mission| {
            let same = |known: &String| known.to_lowercase() == email;
            mission.is_valid_on(occasion.today) && mission.emails.iter().any(same)
        };
        let missions: Vec<&Mission> = missions.iter().filter(registered).collect();
        if known.is_empty() && missions.is_empty() {
            return Ok(());
        }
        for key in self.meetings().await? {
            let meeting = match self.open_for_names(occasion, &key).await {
                Ok(meeting) => meeting,
                Err(No::Delegation(_)) => continue,
                Err(no) => return Err(no),
            };
            let mut ones: Vec<(Correspondent, bool)> = known
                .iter()
                .filter(|one| one.meeting == key)
                .map(|one| (one.clone(), false))
                .collect();
            let everyone = correspondent::of_meeting(&self.store, meeting, &key).await?;
            for mission in &missions {
                let participant = Participant::State(mission.state);
                // What an officer took from a registered address, an officer gives again.
                let taken = everyone.iter().any(|one| {
                    let theirs = one.participant == participant && one.email == email;
                    theirs && one.rank == Rank::FocalPoint && !one.has_access()
                });
                if !taken && !ones.iter().any(|(one, _)| one.participant == participant) {
                    let address = (email.clone(), mission.correspondence.language);
                    ones.push(known_or_new(occasion, &key, &participant, &[], address));
                }
            }
            if ones.is_empty() {
                continue;
            }
            let letters: Vec<LinkLetter> = ones
                .into_iter()
                .map(|one| letter(occasion, meeting, one, LinkKind::Renewal))
                .collect();
            let mut line = occasion.line("link/renew", None, &Scope::Meeting(key.clone()));
            line.subject = key.to_string();
            fact(&mut line, "links", letters.len());
            self.keep_letters(occasion, meeting, &letters, None, line)
                .await?;
        }
        Ok(())
    }

    /// Opens a link: once, while it is good and the access stands. Answers for whom.
    pub async fn open_link(
        &self,
        occasion: &Occasion<'_>,
        link: Uuid,
    ) -> Result<Correspondent, No> {
        let one = self.link(occasion, link).await?;
        let over = Scope::Delegation(one.meeting.clone(), one.participant.clone());
        let mut line = occasion.line("link/open", Some(&one.actor()), &over);
        line.subject = one.id.to_string();
        self.store
            .act_on_version(async |tx| {
                correspondent::open_link(&tx, link, occasion.now).await?;
                let about = link.to_string();
                dispatch::acknowledged(&tx, occasion.new_id(), &about, occasion.now).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
            .map_err(|no| match no {
                No::Stale => LinkRefusal::Opened.into(),
                other => other,
            })?;
        Ok(one)
    }

    /// For whom a link is, while it can be opened. Nothing is changed by asking.
    pub async fn link(&self, occasion: &Occasion<'_>, link: Uuid) -> Result<Correspondent, No> {
        let (link, one) = self.link_sent(link).await?;
        if !one.has_access() {
            return Err(LinkRefusal::TakenBack.into());
        }
        if link.opened_at.is_some() {
            return Err(LinkRefusal::Opened.into());
        }
        if link.expires_at <= occasion.now {
            return Err(LinkRefusal::Expired.into());
        }
        Ok(one)
    }

    /// A link that was sent, opened or not, with its correspondent.
    pub async fn link_sent(&self, link: Uuid) -> Result<(Link, Correspondent), No> {
        let unknown = || No::unknown("link", "");
        let link = correspondent::link(&self.store, link)
            .await?
            .ok_or_else(unknown)?;
        let one = correspondent::open(&self.store, link.correspondent)
            .await?
            .ok_or_else(unknown)?;
        Ok((link, one))
    }

    /// The correspondent with an identifier.
    pub async fn correspondent(&self, whom: PersonId) -> Result<Correspondent, No> {
        correspondent::open(&self.store, whom)
            .await?
            .ok_or_else(|| No::unknown("correspondent", whom))
    }

    /// Who writes for a delegation, also those whose access was taken back.
    pub async fn correspondents(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
    ) -> Result<Vec<Correspondent>, No> {
        let over = Scope::Delegation(key.clone(), participant.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let meeting = self.kept_meeting(key).await?.id;
        Ok(correspondent::of(&self.store, meeting, key, participant).await?)
    }

    /// Who writes for a delegation, each with the last link that was sent and the last one opened.
    pub async fn access(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
    ) -> Result<Vec<Access>, No> {
        let ones = self.correspondents(occasion, key, participant).await?;
        let meeting = self.kept_meeting(key).await?.id;
        let links = correspondent::links_of_meeting(&self.store, meeting).await?;
        let with_links = |one: Correspondent| {
            let theirs = links.iter().filter(|link| link.correspondent == one.id);
            Access {
                sent_at: theirs.clone().map(|link| link.laid_at).max(),
                opened_at: theirs.filter_map(|link| link.opened_at).max(),
                one,
            }
        };
        Ok(ones.into_iter().map(with_links).collect())
    }

    /// Gives a colleague access to a delegation and sends a link, while names are taken in.
    pub async fn give_access(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
        email: &str,
        language: Language,
    ) -> Result<(), No> {
        let over = Scope::Delegation(key.clone(), participant.clone());
        let actor = self.permitted(occasion, Act::GiveAccess, &over).await?;
        let email = email.trim().to_lowercase();
        if !looks_like_email(&email) || email.len() > 254 {
            return Err(no_address(&email));
        }
        let in_law = self.meeting(key).await?;
        takes_names(in_law.meeting(), in_law.day(occasion.now))?;
        let meeting = in_law.kept.id;
        let known = correspondent::of(&self.store, meeting, key, participant).await?;
        let has = |one: &Correspondent| one.has_access() && one.email == email;
        // An organization has no entry in the register: an officer names its focal point.
        let organization = matches!(participant, Participant::Organization(_));
        let rank = if organization && is_officer(&actor) {
            Rank::FocalPoint
        } else {
            Rank::Colleague
        };
        let one = known.iter().find(|one| has(one)).map_or_else(
            || {
                let one = new_one(occasion, key, participant, rank, email, language);
                (one, true)
            },
            |one| (one.clone(), false),
        );
        let mut line = occasion.line("access/give", Some(&actor), &over);
        line.subject = one.0.id.to_string();
        line.personal.push(occasion.personal("email", &one.0.email));
        let letters = [letter(occasion, meeting, one, LinkKind::Access)];
        self.keep_letters(occasion, meeting, &letters, Some(actor.person.id), line)
            .await
    }

    /// Takes access back. A focal point takes it from colleagues; a registered address keeps it
    /// while it is registered, unless an officer takes it.
    pub async fn take_access(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
        whom: PersonId,
    ) -> Result<(), No> {
        let over = Scope::Delegation(key.clone(), participant.clone());
        let actor = self.permitted(occasion, Act::GiveAccess, &over).await?;
        let one = self.correspondent(whom).await?;
        let theirs = one.meeting == *key && one.participant == *participant;
        if !theirs || (one.rank == Rank::FocalPoint && !is_officer(&actor)) {
            return Err(No::unknown("correspondent", whom));
        }
        let mut line = occasion.line("access/take", Some(&actor), &over);
        line.subject = whom.to_string();
        self.store
            .act(async |tx| {
                correspondent::take_back(&tx, whom, actor.person.id, occasion.now).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Makes an organization's contact its focal point, with a link in the letter of admission.
    pub(crate) fn admission_letter(
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        meeting: Uuid,
        participant: &Participant,
        email: &str,
        language: Language,
    ) -> LinkLetter {
        let email = email.trim().to_lowercase();
        let one = new_one(
            occasion,
            key,
            participant,
            Rank::FocalPoint,
            email,
            language,
        );
        letter(occasion, meeting, (one, true), LinkKind::Admission)
    }

    /// The meeting's identifier, while names are taken in: its note is issued, it is neither over nor
    /// cancelled.
    pub(crate) async fn open_for_names(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Uuid, No> {
        let meeting = self.meeting(key).await?;
        takes_names(meeting.meeting(), meeting.day(occasion.now))?;
        let notes = store::convening::note::all(&self.store, meeting.kept.id).await?;
        if !notes.iter().any(|note| note.stage() == Step::Issued) {
            return Err(Refusal::NotConvened.into());
        }
        Ok(meeting.kept.id)
    }

    pub(crate) async fn keep_letters(
        &self,
        occasion: &Occasion<'_>,
        meeting: Uuid,
        letters: &[LinkLetter],
        by: Option<PersonId>,
        line: Line,
    ) -> Result<(), No> {
        self.store
            .act(async |tx| {
                lay_letters(&tx, meeting, letters, by).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }
}

/// Keeps new correspondents, their links and the letters that carry them.
pub(crate) async fn lay_letters(
    tx: &Tx,
    meeting: Uuid,
    letters: &[LinkLetter],
    by: Option<PersonId>,
) -> Result<(), store::Fault> {
    let new = letters.iter().filter(|letter| letter.is_new);
    let new: Vec<Correspondent> = new.map(|letter| letter.correspondent.clone()).collect();
    correspondent::keep(tx, meeting, &new, by).await?;
    let links: Vec<Link> = letters.iter().map(|letter| letter.link.clone()).collect();
    correspondent::keep_links(tx, meeting, &links).await?;
    let dispatches: Vec<Dispatch> = letters.iter().map(|l| l.dispatch.clone()).collect();
    dispatch::lay(tx, &dispatches).await
}

fn letter(
    occasion: &Occasion<'_>,
    meeting: Uuid,
    (correspondent, is_new): (Correspondent, bool),
    kind: LinkKind,
) -> LinkLetter {
    let link = Link {
        id: occasion.new_id(),
        correspondent: correspondent.id,
        laid_at: occasion.now,
        expires_at: occasion.now + kind.valid_for(),
        opened_at: None,
    };
    let dispatch = Dispatch {
        key: format!(
            "{}/{}/{}/{}",
            correspondent.meeting,
            kind.code(),
            correspondent.participant,
            link.id.simple()
        ),
        kind: kind.code().to_owned(),
        meeting_id: meeting,
        participant: correspondent.participant.clone(),
        address: correspondent.email.clone(),
        language: correspondent.language,
        about: link.id.to_string(),
        paper: None,
        laid_at: occasion.now,
        due_at: occasion.now,
    };
    LinkLetter {
        correspondent,
        is_new,
        link,
        dispatch,
    }
}

/// The registered addresses of a State's missions today, each once, in its language.
pub(crate) fn addresses(
    missions: &[Mission],
    participant: &Participant,
    today: Date,
) -> Vec<(String, Language)> {
    let mut seen = BTreeSet::new();
    missions
        .iter()
        .filter(|mission| Participant::State(mission.state) == *participant)
        .filter(|mission| mission.is_valid_on(today))
        .flat_map(|mission| {
            let language = mission.correspondence.language;
            let emails = mission.emails.iter();
            emails.map(move |email| (email.to_lowercase(), language))
        })
        .filter(|(email, _)| seen.insert(email.clone()))
        .collect()
}

fn known_or_new(
    occasion: &Occasion<'_>,
    key: &MeetingKey,
    participant: &Participant,
    known: &[Correspondent],
    (email, language): (String, Language),
) -> (Correspondent, bool) {
    let has = |one: &&Correspondent| one.has_access() && one.email == email;
    match known.iter().find(has) {
        Some(one) => (one.clone(), false),
        None => (
            new_one(
                occasion,
                key,
                participant,
                Rank::FocalPoint,
                email,
                language,
            ),
            true,
        ),
    }
}

fn new_one(
    occasion: &Occasion<'_>,
    key: &MeetingKey,
    participant: &Participant,
    rank: Rank,
    email: String,
    language: Language,
) -> Correspondent {
    Correspondent {
        id: PersonId(occasion.new_id()),
        meeting: key.clone(),
        participant: participant.clone(),
        email,
        language,
        rank,
        given_at: occasion.now,
        taken_at: None,
    }
}

fn is_officer(actor: &Actor) -> bool {
    actor
        .roles
        .iter()
        .all(|held| !matches!(held.scope, Scope::Delegation(..)))
}

fn no_address(email: &str) -> No {
    let fault = reading::fault(0, "email", email, "an e-mail address");
    No::Faults {
        name: "access".to_owned(),
        faults: vec![fault],
    }
}
