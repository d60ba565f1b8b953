//! Mails that came in: taken in once, recognised, brought to a person; then assigned, entered as a
//! composition, registered as a letter, or set aside. Rule: nothing from outside is applied
//! unattended; what a host says of a letter of ours stands with that letter.

pub mod entry;
pub mod list;
mod recognition;

use std::collections::BTreeMap;

use domain::convening::correspondence::{Channel as Way, IncomingNumber, TypedLetter};
use domain::convening::mail::bounce::{Bounce, Fate};
use domain::convening::mail::intake::{
    CameBy, Intake, Lies, Refusal, Step, Taken, is_open, lies, may_take_in, whose,
};
use domain::convening::mail::receipt::{Says, is_believed};
use domain::convening::mail::recognition::{Recognition, Site, Whose, recognise};
use domain::convening::mail::{Mail, Nature};
use domain::convening::meeting::MeetingKey;
use domain::people::dispatch::{Event, Kind};
use domain::people::proposal::Proposal;
use domain::people::role::{Act, Actor, Scope};
use domain::record::journal::Hash;
use jiff::tz::TimeZone;
pub use store::convening::mail::{KeptMail, KeptPart, MemberSource};
use store::people::dispatch::{self, Dispatch, KeptDispatch};

use crate::Desk;
use crate::answer::No;
use crate::convening::correspondence::Registration;
use crate::occasion::{Occasion, fact};

/// The media type under which a mail is kept as received.
const AS_RECEIVED: &str = "message/rfc822";

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

    /// Takes a mail in: keeps it as received, with whose it seems to be. What a host or
    /// a reader's program says of a letter is told to that letter; an answer acknowledges it. What a person brings, a person
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

    /// What a mail tells of a letter of ours: that it came back, arrived, was read or was answered.
    async fn events(
        &self,
        occasion: &Occasion<'_>,
        incoming: &Incoming,
    ) -> Result<Vec<(String, Event)>, No> {
        let mail = &incoming.mail;
        let at = occasion.now;
        let (ids, event) = match &mail.nature {
            Nature::Bounce(bounce) => {
                let Some(event) = came_back(occasion, bounce) else {
                    return Ok(Vec::new());
                };
                (bounce.letter.iter().cloned().collect(), event)
            }
            Nature::Receipt(receipt) => (
                receipt
                    .letter
                    .iter()
                    .chain(&incoming.answers)
                    .cloned()
                    .collect(),
                Event {
                    kind: match receipt.says {
                        Says::Shown => Kind::Read,
                        Says::Arrived => Kind::Delivered,
                    },
                    at,
                    why: receipt.words.clone(),
                },
            ),
            Nature::Letter => (
                answered(incoming),
                Event {
                    kind: Kind::Acknowledged,
                    at,
                    why: String::new(),
                },
            ),
            Nature::AutoReply | Nature::Loop | Nature::Calendar => return Ok(Vec::new()),
        };
        let ids: Vec<String> = ids;
        for id in &ids {
            let local = id.split('@').next().unwrap_or_default();
            let letter = dispatch::with_mail_id(&self.store, local).await?;
            if let Some(letter) = letter.filter(|letter| tells_of(incoming, letter)) {
                return Ok(vec![(letter.dispatch.key, event)]);
            }
        }
        Ok(Vec::new())
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

    /// Registers a mail as a letter that came in: for what is no composition. It says of itself from
    /// whom it is and when it came; `subject` is what it is about, as a person says. The letter and the
    /// mail's step are kept together or not at all.
    pub async fn register_mail(
        &self,
        occasion: &Occasion<'_>,
        file: Hash,
        subject: &str,
    ) -> Result<IncomingNumber, No> {
        let (mail, actor) = self.mail_for(occasion, Act::RegisterLetter, file).await?;
        is_open(&mail.steps)?;
        let registration = Registration {
            typed: self.said_of_itself(&mail, subject).await?,
            ..Registration::default()
        };
        let registering = self.registering(occasion, &registration).await?;
        let mut line = occasion.line("mail/register", Some(&actor), &over(&mail));
        line.subject = file.to_hex();
        self.store
            .act(async |tx| {
                let number = registering.keep(&tx, occasion).await?;
                let taken = Taken {
                    step: Step::Registered {
                        number: number.to_string(),
                    },
                    by: actor.person.id,
                    at: occasion.now,
                };
                store::convening::mail::take(&tx, &mail, &taken).await?;
                let mut line = line.clone();
                fact(&mut line, "number", number);
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<IncomingNumber, No>(number)
            })
            .await
    }

    /// What a mail says of itself, as a letter is typed: the clock is that of its meeting.
    async fn said_of_itself(&self, mail: &KeptMail, subject: &str) -> Result<TypedLetter, No> {
        let whose = whose_of(mail);
        let zone = match whose {
            Some(whose) => self.meeting(&whose.meeting).await?.zone().to_owned(),
            None => "UTC".to_owned(),
        };
        let rules = TimeZone::get(&zone).unwrap_or(TimeZone::UTC);
        let at = mail.received_at.to_zoned_datetime(rules);
        let of = |say: fn(&Whose) -> String| whose.map(say).unwrap_or_default();
        Ok(TypedLetter {
            on: at.date().to_string(),
            hour: at.strftime("%H:%M").to_string(),
            channel: Way::Mail.code().to_owned(),
            meeting: of(|whose| whose.meeting.to_string()),
            participant: of(|whose| whose.participant.to_string()),
            sender: mail.intake.mail.senders.from.join(", "),
            subject: subject.to_owned(),
            ..TypedLetter::default()
        })
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
        why: worst.said(),
    })
}

/// Whether a mail may tell of a letter: what one participant answers, another has not got, and a
/// receipt is believed of whoever got the letter.
fn tells_of(incoming: &Incoming, letter: &KeptDispatch) -> bool {
    let Dispatch {
        participant,
        address,
        ..
    } = &letter.dispatch;
    match &incoming.mail.nature {
        Nature::Letter => match &incoming.recognition {
            Recognition::Recognised { whose, .. } => whose.participant == *participant,
            _ => false,
        },
        Nature::Receipt(_) => {
            let by_token = incoming.answers.contains(&letter.dispatch.mail_id());
            is_believed(&incoming.mail, address, by_token)
        }
        _ => true,
    }
}
