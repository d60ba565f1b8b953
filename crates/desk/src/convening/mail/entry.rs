//! A composition entered from a mail: what its words and files seem to name, as rows that a person
//! looks at and changes, each known again by its identifier; then the same act as at every door. Words
//! that stand already are recognised: the mail then covers the version that stands.

use domain::convening::mail::intake::Refusal::NothingStands;
use domain::convening::mail::intake::{Step, Taken, may_enter};
use domain::people::composition::{self, Member, Typed};
use domain::people::delegation::{Channel, Refusal};
use domain::people::proposal::Line;
use domain::people::reconciliation::pair;
use domain::people::role::Act;
use domain::record::journal::Hash;
use uuid::Uuid;

use super::{KeptMail, KeptPart, MemberSource, over};
use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};
use crate::people::delegation::{Filed, FromMail, NewFile, NoteOfDraft};

/// What a signed note is.
const PDF: &str = "application/pdf";

/// How a composition is entered from a mail.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The rows as a person has them now; those of the mail bear the identifiers of [`rows`].
    pub typed: Vec<Typed>,
    /// The version that the person saw.
    pub based_on: u32,
    /// The part of the mail that is the signed note, where one is.
    pub note: Option<Hash>,
}

/// The members that a mail seems to name, as rows. Each bears an identifier by which its line is known
/// again, whatever a person changes in it and wherever it is moved.
pub fn rows(mail: &KeptMail) -> Vec<Typed> {
    let members = mail.intake.proposal.members.iter().enumerate();
    let row = |(at, proposed): (usize, &domain::people::proposal::Proposed)| Typed {
        id: identifier(mail.file, at),
        ..proposed.typed.clone()
    };
    members.map(row).collect()
}

/// The line that a row was read from; `None` for one that a person typed.
pub fn line_of(mail: &KeptMail, row: &Typed) -> Option<Line> {
    let mut members = mail.intake.proposal.members.iter().enumerate();
    let found = members.find(|(at, _)| identifier(mail.file, *at) == row.id);
    found.map(|(_, proposed)| proposed.from.clone())
}

fn identifier(mail: Hash, at: usize) -> Uuid {
    let of = Hash::of(format!("{}/{at}", mail.to_hex()).as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&of.0[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

impl Desk {
    /// Enters the composition that a mail brought. Answers the version that it made or covers.
    pub async fn enter_mail(
        &self,
        occasion: &Occasion<'_>,
        file: Hash,
        entry: Entry,
    ) -> Result<u32, No> {
        let (mail, actor) = self.mail_for(occasion, Act::SubmitDelegation, file).await?;
        let whose = may_enter(&mail.intake.recognition, &mail.steps)?.clone();
        let (key, participant) = (&whose.meeting, &whose.participant);
        let open = self.delegation(occasion, key, participant).await?;
        let standing = open.delegation.last().map(|last| last.members.clone());
        let from = FromMail {
            lines: entry.typed.iter().map(|row| line_of(&mail, row)).collect(),
            mail: mail.clone(),
        };
        let typed = known_again(&mail, entry.typed, &standing.unwrap_or_default());
        let covering = from.clone().of_members(&typed);
        let note = match entry.note {
            None => NoteOfDraft::Keep,
            Some(part) => NoteOfDraft::Lay(self.signed_note_of(&mail, part).await?),
        };
        let filed = Filed {
            typed,
            based_on: entry.based_on,
            note,
            by_letter: Some((Channel::Mail, mail.received_at)),
            from_mail: Some(from),
        };
        let submitted = Box::pin(self.submit(occasion, key, participant, filed)).await;
        let version = match submitted {
            Ok(submission) => return Ok(submission.version),
            Err(No::Delegation(Refusal::AlreadyFiled { version })) => version,
            Err(no) => return Err(no),
        };
        let mut line = occasion.line("mail/cover", Some(&actor), &over(&mail));
        line.subject = file.to_hex();
        fact(&mut line, "version", version);
        let of = (open.meeting.kept.id, participant, version);
        let act = (actor.person.id, occasion.now);
        self.store
            .act(async |tx| {
                covering.keep(&tx, of, act).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(version)
    }

    /// Records a person's word that a mail covers the version that stands, whatever was read of it: the
    /// version is an official list from then on. A version that came between is seen before.
    pub async fn cover_by_mail(
        &self,
        occasion: &Occasion<'_>,
        file: Hash,
        seen: u32,
    ) -> Result<(), No> {
        let (mail, actor) = self.mail_for(occasion, Act::SubmitDelegation, file).await?;
        let whose = may_enter(&mail.intake.recognition, &mail.steps)?.clone();
        let (key, participant) = (&whose.meeting, &whose.participant);
        let open = self.delegation(occasion, key, participant).await?;
        let standing = open.delegation.last().ok_or(NothingStands)?;
        let version = standing.version;
        if version != seen {
            return Err(Refusal::Superseded { stands: version }.into());
        }
        // No line of it names anybody: the mail as a whole stands behind each.
        let whole = |position| MemberSource {
            position,
            mail: file,
            line: Line::default(),
        };
        let sources: Vec<MemberSource> = (0..standing.members.len()).map(whole).collect();
        let taken = Taken {
            step: Step::Covered { version },
            by: actor.person.id,
            at: occasion.now,
        };
        let mut line = occasion.line("mail/cover", Some(&actor), &over(&mail));
        line.subject = file.to_hex();
        fact(&mut line, "version", version);
        let of = (open.meeting.kept.id, participant, version);
        self.store
            .act(async |tx| {
                store::convening::mail::keep_sources(&tx, of, &sources).await?;
                store::convening::mail::take(&tx, &mail, &taken).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// The part of a mail that is its signed note, as a file.
    async fn signed_note_of(&self, mail: &KeptMail, part: Hash) -> Result<NewFile, No> {
        let unknown = || No::unknown("file", part.to_hex());
        let pdf = |one: &&KeptPart| one.file == part && one.media_type == PDF;
        let named = mail.parts.iter().find(pdf).ok_or_else(unknown)?;
        let kept = store::papers::file::open(&self.store, part).await?;
        Ok(NewFile {
            name: named.name.clone(),
            bytes: kept.and_then(|kept| kept.bytes).ok_or_else(unknown)?,
            media_type: PDF,
        })
    }
}

/// Rows of a mail under the identifiers of those members that stand and seem to be the same persons,
/// so that a name written otherwise is a change and not another person; the others get new ones.
fn known_again(mail: &KeptMail, mut typed: Vec<Typed>, standing: &[Member]) -> Vec<Typed> {
    let from_mail: Vec<usize> = (0..typed.len())
        .filter(|at| line_of(mail, &typed[*at]).is_some())
        .collect();
    let written = |at: &usize| {
        let mut alone = typed[*at].clone();
        // A head of its own, so that nothing but the row itself is looked at.
        composition::Capacity::Head
            .code()
            .clone_into(&mut alone.capacity);
        composition::read(&[alone], None).ok()?.pop()
    };
    let members: Vec<(usize, Member)> = from_mail
        .iter()
        .filter_map(|at| Some((*at, written(at)?)))
        .collect();
    let taken: std::collections::BTreeSet<Uuid> = typed.iter().map(|row| row.id).collect();
    let free: Vec<Member> = standing
        .iter()
        .filter(|member| !taken.contains(&member.id))
        .cloned()
        .collect();
    let proposed: Vec<Member> = members.iter().map(|(_, member)| member.clone()).collect();
    for at in from_mail {
        typed[at].id = Uuid::nil();
    }
    for found in pair(&proposed, &free).pairs {
        typed[members[found.official].0].id = free[found.entered].id;
    }
    typed
}
