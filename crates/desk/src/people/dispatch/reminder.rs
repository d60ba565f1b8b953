//! Letters to many at once: reminders to those who have not answered, and announcements of information
//! for participants to those it concerns. Rule: a reminder goes to nobody whose answer was received,
//! also where it came between the preview and the act; to one address one reminder a day.

use std::collections::BTreeSet;

use domain::convening::meeting::MeetingKey;
use domain::convening::publication::standing;
use domain::people::correspondent::{Correspondent, Rank};
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};
use store::people::{correspondent, dispatch};
use uuid::Uuid;

use super::{Dispatch, key as key_of};
use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};
use crate::people::answer_state::InviteeAnswer;
use crate::people::correspondent::{LinkKind, LinkLetter};

/// The kind of a letter that announces information for participants.
pub const ANNOUNCEMENT: &str = "announcement";

impl Desk {
    /// The reminders that would go out now to those among some who have not answered.
    pub async fn reminders(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        to: &[Participant],
    ) -> Result<Vec<Dispatch>, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::SendLink, &over).await?;
        let (_, letters) = self.reminding(occasion, key, to).await?;
        Ok(letters.into_iter().map(|letter| letter.dispatch).collect())
    }

    /// Reminds those among some who have not answered, each with a new link. Answers how many letters
    /// were laid.
    pub async fn remind(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        to: &[Participant],
    ) -> Result<usize, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::SendLink, &over).await?;
        let (meeting, letters) = self.reminding(occasion, key, to).await?;
        let mut line = occasion.line("reminder/send", Some(&actor), &over);
        line.subject = key.to_string();
        fact(&mut line, "letters", letters.len());
        self.keep_letters(occasion, meeting, &letters, Some(actor.person.id), line)
            .await?;
        Ok(letters.len())
    }

    /// The reminders to be laid, under keys of today: one that was laid under its key is not laid again.
    async fn reminding(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        to: &[Participant],
    ) -> Result<(Uuid, Vec<LinkLetter>), No> {
        let meeting = self.open_for_names(occasion, key).await?;
        let asked: BTreeSet<&Participant> = to.iter().collect();
        let answers = self.answers(occasion, key).await?;
        let still =
            |invitee: &&InviteeAnswer| invitee.wants_link() && asked.contains(&invitee.participant);
        let open = answers.invitees.iter().filter(still);
        let open: Vec<Participant> = open.map(|invitee| invitee.participant.clone()).collect();
        let mut letters = self
            .link_letters(occasion, (key, meeting), &open, LinkKind::Reminder)
            .await?;
        let day = answers.meeting.day(occasion.now).to_string();
        for letter in &mut letters {
            let dispatch = &mut letter.dispatch;
            let kind = LinkKind::Reminder.code();
            dispatch.key = key_of(key, kind, &dispatch.participant, &day, &dispatch.address);
        }
        let laid = dispatch::of_meeting(&self.store, meeting).await?;
        let laid: BTreeSet<&str> = laid.iter().map(|l| l.dispatch.key.as_str()).collect();
        letters.retain(|letter| !laid.contains(letter.dispatch.key.as_str()));
        Ok((meeting, letters))
    }

    /// The letters by which the standing edition of the information for participants would be announced
    /// to some who take part: to everyone who writes for them, each edition once.
    pub async fn announcement(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        to: &[Participant],
    ) -> Result<Vec<Dispatch>, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::SendLink, &over).await?;
        let meeting = self.meeting(key).await?;
        let editions = self.public_informations(&meeting).await?;
        let edition = standing(&editions).ok_or_else(|| No::unknown("information", key))?;
        let of = meeting.kept.id;
        let asked: BTreeSet<&Participant> = to.iter().collect();
        let everyone = correspondent::of_meeting(&self.store, of, key).await?;
        let about = edition.version.to_string();
        let letter = |one: &Correspondent| Dispatch {
            key: key_of(key, ANNOUNCEMENT, &one.participant, &about, &one.email),
            kind: ANNOUNCEMENT.to_owned(),
            meeting_id: of,
            participant: one.participant.clone(),
            address: one.email.clone(),
            language: one.language,
            about: about.clone(),
            paper: None,
            laid_at: occasion.now,
            due_at: occasion.now,
        };
        let concerned = |one: &&Correspondent| {
            one.has_access() && one.rank == Rank::FocalPoint && asked.contains(&one.participant)
        };
        let laid = dispatch::of_meeting(&self.store, of).await?;
        let laid: BTreeSet<&str> = laid.iter().map(|l| l.dispatch.key.as_str()).collect();
        let all = everyone.iter().filter(concerned).map(letter);
        Ok(all.filter(|one| !laid.contains(one.key.as_str())).collect())
    }

    /// Announces the standing edition to some who take part. Answers how many letters were laid.
    pub async fn announce(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        to: &[Participant],
    ) -> Result<usize, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::SendLink, &over).await?;
        let letters = self.announcement(occasion, key, to).await?;
        let mut line = occasion.line("announcement/send", Some(&actor), &over);
        line.subject = key.to_string();
        fact(&mut line, "letters", letters.len());
        self.store
            .act(async |tx| {
                dispatch::lay(&tx, &letters).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(letters.len())
    }
}
