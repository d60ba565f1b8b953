//! Mails that came in: taken in once, recognised, brought to a person; then assigned, entered as a
//! composition, registered as a letter, or set aside. Rule: nothing from outside is applied
//! unattended; what a host says of a letter of ours stands with that letter.

pub mod entry;
mod recognition;

use std::collections::BTreeMap;

use domain::convening::correspondence::{Channel as Way, TypedLetter};
use domain::convening::mail::bounce::{Bounce, Fate, Returned};
use domain::convening::mail::intake::{
    CameBy, Intake, Lies, Refusal, Step, Taken, is_open, lies, may_take_in, whose,
};
use domain::convening::mail::recognition::{Recognition, Site, Whose, recognise};
use domain::convening::mail::{Mail, Nature};
use domain::convening::meeting::MeetingKey;
use domain::people::dispatch::{Event, Kind};
use domain::people::proposal::Proposal;
use domain::people::role::{Act, Actor, Scope};
use domain::record::journal::Hash;
pub use store::convening::mail::{KeptMail, KeptPart, MemberSource};
use store::people::dispatch::{self, KeptDispatch};

use crate::Desk;
use crate::answer::No;
use crate::convening::correspondence::Registration;
use crate::occasion::{Occasion, fact};

/// The media type under which a mail is kept as received.
const AS_RECEIVED: &str = "message/rfc822";
/// How many mails a list shows.
pub const MOST_SHOWN: u64 = 500;

/// A mail as a door brings it: read by somebody who cannot reach the house.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// The bytes as received.
    pub bytes: Vec<u8>,
    /// By what way it came.
    pub came_by: CameBy,
    /// What was read of it.
    pub mail: Mail,
    /// The bytes of its parts, in the order of the mail's.
    pub parts: Vec<Vec<u8>>,
    /// The letters of ours whose tokens it went to.
    pub answers: Vec<String>,
    /// Whose it is, as [`Desk::recognise_mail`] answered.
    pub recognition: Recognition,
    /// The composition that its words and files seem to name.
    pub proposal: Proposal,
}

/// What became of a mail that was brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakenIn {
    /// It was kept under its hash.
    Kept(Hash),
    /// It is another copy of one that is here.
    Known(Hash),
}

impl Desk {
    /// Whose a mail is, by what is on record. `tokens` are the letters of ours that tokens in its
    /// addresses stand for; the door knows the key they are made of.
    pub async fn recognise_mail(
        &self,
        occasion: &Occasion<'_>,
        mail: &Mail,
        tokens: &BTreeMap<String, String>,
        site: &Site,
    ) -> Result<Recognition, No> {
        let known = self.known(occasion, (mail, tokens), site).await?;
        Ok(recognise(mail, &known, site))
    }

    /// The mail that this one is another copy of, where there is one.
    pub async fn copy_of(&self, bytes: &[u8], mail: &Mail) -> Result<Option<Hash>, No> {
        let (file, id) = (Hash::of(bytes), mail.message_id.as_deref());
        Ok(store::convening::mail::known(&self.store, file, id, mail.content()).await?)
    }

    /// Takes a mail in: keeps it as received, with whose it seems to be. A bounce is told to the letter
    /// that came back; an answer to a letter of ours acknowledges it. What a person brings, a person
    /// who registers letters brings.
    pub async fn take_in(
        &self,
        occasion: &Occasion<'_>,
        incoming: Incoming,
    ) -> Result<TakenIn, No> {
        let by = match incoming.came_by {
            CameBy::Desk => Some(self.may_bring_mail(occasion).await?),
            CameBy::Mailbox | CameBy::Folder => None,
        };
        let size = incoming.bytes.len() as u64;
        may_take_in(&incoming.mail, size, incoming.came_by)?;
        let file = Hash::of(&incoming.bytes);
        let content = incoming.mail.content();
        if let Some(known) = self.copy_of(&incoming.bytes, &incoming.mail).await? {
            return Ok(TakenIn::Known(known));
        }
        let meeting = match &incoming.recognition {
            Recognition::Recognised { whose, .. } => Some(&whose.meeting),
            _ => None,
        };
        let over = meeting.map_or(Scope::Site, |key| Scope::Meeting(key.clone()));
        let meeting_id = match meeting {
            Some(key) => Some(self.kept_meeting(key).await?.id),
            None => None,
        };
        let mut line = occasion.line("mail/receive", by.as_ref(), &over);
        line.subject = file.to_hex();
        fact(&mut line, "nature", incoming.mail.nature.code());
        let from = incoming.mail.senders.from.join(", ");
        line.personal.push(occasion.personal("sender", from));
        let events = self.events(occasion, &incoming).await?;
        let kept = kept(occasion, &incoming, meeting_id);
        let taken = self
            .store
            .act(async |tx| {
                let at = occasion.now;
                store::papers::file::keep(&tx, &incoming.bytes, AS_RECEIVED, at).await?;
                for (bytes, part) in incoming.parts.iter().zip(&kept.parts) {
                    store::papers::file::keep(&tx, bytes, &part.media_type, at).await?;
                }
                store::convening::mail::keep(&tx, &kept, content).await?;
                for (key, event) in &events {
                    let id = occasion.new_id();
                    dispatch::became_known(&tx, id, key, event, Some(file)).await?;
                }
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await;
        match taken {
            Ok(()) => Ok(TakenIn::Kept(file)),
            // Another node took in the same mail meanwhile.
            Err(No::Stale) => Ok(TakenIn::Known(file)),
            Err(no) => Err(no),
        }
    }

    /// Who may bring a mail to the desk: who registers letters of the whole site, since nobody knows
    /// yet whose it is.
    pub async fn may_bring_mail(&self, occasion: &Occasion<'_>) -> Result<Actor, No> {
        self.permitted(occasion, Act::RegisterLetter, &Scope::Site)
            .await
    }

    /// What a mail tells of letters of ours: that they came back, or that they were answered.
    async fn events(
        &self,
        occasion: &Occasion<'_>,
        incoming: &Incoming,
    ) -> Result<Vec<(String, Event)>, No> {
        let answering = match &incoming.recognition {
            Recognition::Recognised { whose, .. } => Some(&whose.participant),
            _ => None,
        };
        let (ids, event): (Vec<String>, Option<Event>) = match &incoming.mail.nature {
            Nature::Bounce(bounce) => (
                bounce.letter.iter().cloned().collect(),
                came_back(occasion, bounce),
            ),
            Nature::Letter if answering.is_some() => {
                let event = Event {
                    kind: Kind::Acknowledged,
                    at: occasion.now,
                    why: String::new(),
                };
                (answered(incoming), Some(event))
            }
            _ => (Vec::new(), None),
        };
        let Some(event) = event else {
            return Ok(Vec::new());
        };
        for id in &ids {
            let local = id.split('@').next().unwrap_or_default();
            let letter = dispatch::with_mail_id(&self.store, local).await?;
            // What one answers, another has not got.
            let theirs = |letter: &KeptDispatch| {
                answering.is_none_or(|whose| *whose == letter.dispatch.participant)
            };
            if let Some(letter) = letter.filter(theirs) {
                return Ok(vec![(letter.dispatch.key, event)]);
            }
        }
        Ok(Vec::new())
    }

    /// Mails that came in, the last first: of a meeting, or of the whole site with those that nobody
    /// knows.
    pub async fn mails(
        &self,
        occasion: &Occasion<'_>,
        key: Option<&MeetingKey>,
    ) -> Result<Vec<KeptMail>, No> {
        let over = key.map_or(Scope::Site, |key| Scope::Meeting(key.clone()));
        self.permitted(occasion, Act::Show, &over).await?;
        let meeting = match key {
            Some(key) => Some(self.kept_meeting(key).await?.id),
            None => None,
        };
        Ok(store::convening::mail::all(&self.store, meeting, MOST_SHOWN).await?)
    }

    /// A mail with its files and steps.
    pub async fn mail(&self, occasion: &Occasion<'_>, file: Hash) -> Result<KeptMail, No> {
        self.mail_for(occasion, Act::Show, file)
            .await
            .map(|(mail, _)| mail)
    }

    /// The bytes of a mail as received, or of a file it brought.
    pub async fn file_of_mail(
        &self,
        occasion: &Occasion<'_>,
        mail: Hash,
        file: Hash,
    ) -> Result<(String, Vec<u8>), No> {
        let mail = self.mail(occasion, mail).await?;
        let unknown = || No::unknown("file", file.to_hex());
        let ours = mail.file == file || mail.parts.iter().any(|part| part.file == file);
        if !ours {
            return Err(unknown());
        }
        let kept = store::papers::file::open(&self.store, file).await?;
        let kept = kept.ok_or_else(unknown)?;
        Ok((kept.media_type, kept.bytes.ok_or_else(unknown)?))
    }

    /// Says whose a mail is.
    pub async fn assign_mail(
        &self,
        occasion: &Occasion<'_>,
        file: Hash,
        whose: Whose,
    ) -> Result<(), No> {
        let (mail, _) = self.mail_for(occasion, Act::RegisterLetter, file).await?;
        is_open(&mail.steps)?;
        let over = Scope::Meeting(whose.meeting.clone());
        let actor = self.permitted(occasion, Act::RegisterLetter, &over).await?;
        // A participant nobody invited is unknown here.
        let answers = self.answers(occasion, &whose.meeting).await?;
        let invited =
            |one: &crate::people::answer_state::InviteeAnswer| one.participant == whose.participant;
        if !answers.invitees.iter().any(invited) {
            return Err(No::unknown("participant", &whose.participant));
        }
        let mut line = occasion.line("mail/assign", Some(&actor), &over);
        line.subject = file.to_hex();
        fact(&mut line, "participant", &whose.participant);
        let taken = Taken {
            step: Step::Assigned(whose.clone()),
            by: actor.person.id,
            at: occasion.now,
        };
        let meeting = answers.meeting.kept.id;
        self.store
            .act(async |tx| {
                store::convening::mail::take(&tx, &mail, &taken).await?;
                // It lies with its meeting from now on.
                store::convening::mail::assign(&tx, &mail, (meeting, &whose.participant)).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Sets a mail aside with a reason.
    pub async fn set_mail_aside(
        &self,
        occasion: &Occasion<'_>,
        file: Hash,
        reason: &str,
    ) -> Result<(), No> {
        let (mail, actor) = self.mail_for(occasion, Act::RegisterLetter, file).await?;
        is_open(&mail.steps)?;
        let reason: Vec<&str> = reason.split_whitespace().collect();
        let reason: String = reason.join(" ").chars().take(300).collect();
        if reason.is_empty() {
            return Err(Refusal::NoReason.into());
        }
        let mut line = occasion.line("mail/aside", Some(&actor), &over(&mail));
        line.subject = file.to_hex();
        line.personal.push(occasion.personal("reason", &reason));
        self.mail_step(occasion, &actor, &mail, Step::Aside { reason }, line)
            .await
    }

    async fn mail_step(
        &self,
        occasion: &Occasion<'_>,
        actor: &Actor,
        mail: &KeptMail,
        step: Step,
        line: domain::record::journal::Line,
    ) -> Result<(), No> {
        let taken = Taken {
            step,
            by: actor.person.id,
            at: occasion.now,
        };
        self.store
            .act(async |tx| {
                store::convening::mail::take(&tx, mail, &taken).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Registers a mail as a letter that came in: for what is no composition.
    pub async fn register_mail(
        &self,
        occasion: &Occasion<'_>,
        file: Hash,
        typed: TypedLetter,
    ) -> Result<domain::convening::correspondence::IncomingNumber, No> {
        let (mail, actor) = self.mail_for(occasion, Act::RegisterLetter, file).await?;
        is_open(&mail.steps)?;
        let registration = Registration {
            typed: TypedLetter {
                channel: Way::Mail.code().to_owned(),
                ..typed
            },
            scan: None,
            wrong_scan: None,
        };
        let number = self.register_letter(occasion, &registration).await?;
        let mut line = occasion.line("mail/register", Some(&actor), &over(&mail));
        line.subject = file.to_hex();
        fact(&mut line, "number", number);
        let step = Step::Registered {
            number: number.to_string(),
        };
        self.mail_step(occasion, &actor, &mail, step, line).await?;
        Ok(number)
    }

    /// From which papers and lines the members of a delegation come, by version.
    pub async fn sources_of(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &domain::people::participant::Participant,
    ) -> Result<Vec<(u32, MemberSource)>, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let meeting = self.kept_meeting(key).await?.id;
        Ok(store::convening::mail::sources(&self.store, meeting, participant).await?)
    }

    /// A mail, for who may do something over its meeting; one of no meeting is the whole site's.
    pub(super) async fn mail_for(
        &self,
        occasion: &Occasion<'_>,
        act: Act,
        file: Hash,
    ) -> Result<(KeptMail, Actor), No> {
        let found = store::convening::mail::open(&self.store, file).await?;
        let over = found.as_ref().map_or(Scope::Site, over);
        let actor = self.permitted(occasion, act, &over).await?;
        let mail = found.ok_or_else(|| No::unknown("mail", file.to_hex()))?;
        Ok((mail, actor))
    }
}

/// Where a mail lies.
pub fn lies_of(mail: &KeptMail) -> Lies {
    lies(&mail.intake.recognition, &mail.steps)
}

/// Whose a mail is, as far as anybody knows.
pub fn whose_of(mail: &KeptMail) -> Option<&Whose> {
    whose(&mail.intake.recognition, &mail.steps)
}

pub(super) fn over(mail: &KeptMail) -> Scope {
    whose_of(mail).map_or(Scope::Site, |whose| Scope::Meeting(whose.meeting.clone()))
}

fn kept(occasion: &Occasion<'_>, incoming: &Incoming, meeting_id: Option<uuid::Uuid>) -> KeptMail {
    let parts = incoming.mail.parts.iter().zip(&incoming.parts);
    let part = |(part, bytes): (&domain::convening::mail::Part, &Vec<u8>)| KeptPart {
        file: Hash::of(bytes),
        name: part.name.clone(),
        media_type: part.sniffed.clone().unwrap_or_else(|| part.claimed.clone()),
    };
    KeptMail {
        file: Hash::of(&incoming.bytes),
        came_by: incoming.came_by,
        received_at: occasion.now,
        parts: parts.map(part).collect(),
        intake: Intake {
            mail: incoming.mail.clone(),
            recognition: incoming.recognition.clone(),
            proposal: incoming.proposal.clone(),
        },
        meeting_id,
        steps: Vec::new(),
    }
}

/// The letters of ours that a mail may answer: those it names, and those whose token it went to.
fn answered(incoming: &Incoming) -> Vec<String> {
    let mail = &incoming.mail;
    let named = mail.in_reply_to.iter().chain(mail.references.iter().rev());
    named.chain(&incoming.answers).cloned().collect()
}

/// What a bounce says, for the letter it is about.
fn came_back(occasion: &Occasion<'_>, bounce: &Bounce) -> Option<Event> {
    let worst = bounce
        .returned
        .iter()
        .min_by_key(|returned| returned.fate)?;
    let kind = match worst.fate {
        Fate::Permanent | Fate::Transient => Kind::Bounced,
        Fate::Delayed => Kind::Delayed,
        Fate::Delivered => return None,
    };
    Some(Event {
        kind,
        at: occasion.now,
        why: said(worst),
    })
}

fn said(returned: &Returned) -> String {
    let status = returned.status.map(|status| status.to_string());
    let parts = [status.unwrap_or_default(), returned.reason.clone()];
    parts.join(" ").trim().to_owned()
}
