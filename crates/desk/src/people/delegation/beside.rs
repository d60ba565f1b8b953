//! What is kept beside a version in its transaction: its line of the journal, its receipts, the mail it
//! was entered from, the differences it settles. It decides nothing.

use domain::people::correspondent::Correspondent;
use domain::people::delegation::{self, Submission};
use domain::people::participant::Participant;
use domain::people::role::{Actor, Scope};
use domain::record::journal::Line;
use store::people::dispatch::{self, Dispatch};
use store::{Look, Tx};
use uuid::Uuid;

use super::super::reconciliation::Settling;
use super::entering::Entering;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::occasion::{Occasion, fact};

/// What is kept beside a version.
pub(super) struct Beside {
    pub(super) receipts: Vec<Dispatch>,
    pub(super) line: Line,
    pub(super) from_mail: Option<Entering>,
    pub(super) settling: Option<Settling>,
}

impl Beside {
    /// Keeps it with the version, as the version was kept.
    pub(super) async fn keep(
        &self,
        tx: &Tx,
        occasion: &Occasion<'_>,
        (meeting, participant): (Uuid, &Participant),
        kept: &Submission,
    ) -> Result<(), store::Fault> {
        if let Some(entering) = &self.from_mail {
            let version = (meeting, participant, kept.version);
            let act = (kept.entered_by, occasion.now);
            entering.keep(tx, version, act).await?;
        }
        if let Some(settling) = &self.settling {
            let of = (meeting, participant);
            settling.keep(tx, occasion, of, kept.version).await?;
        }
        dispatch::lay(tx, &self.receipts).await?;
        let mut line = self.line.clone();
        line.papers.extend(kept.note.as_ref().map(|note| note.file));
        store::record::journal::write(tx, occasion.new_id(), &line)
            .await
            .map(drop)
    }
}

/// The line of the journal about a submission.
pub(super) fn submitted_line(
    occasion: &Occasion<'_>,
    actor: &Actor,
    over: &Scope,
    submission: &Submission,
) -> Line {
    let mut line = occasion.line("delegation/submit", Some(actor), over);
    if let Scope::Delegation(key, participant) = over {
        line.subject = delegation::number(key, participant, submission.version);
    }
    fact(&mut line, "channel", submission.channel.code());
    fact(&mut line, "received_at", submission.received_at);
    fact(&mut line, "members", submission.members.len());
    line.personal
        .push(occasion.personal("composition", as_words(submission)));
    line
}

/// A receipt for each who writes for the delegation; for paper, to the registered addresses.
pub(super) async fn receipts(
    look: &Look,
    meeting: &MeetingInLaw,
    participant: &Participant,
    submission: &Submission,
) -> Result<Vec<Dispatch>, No> {
    let key = &meeting.meeting().key;
    let kept = meeting.kept.id;
    let ones = store::people::correspondent::of(look, kept, key, participant).await?;
    let standing = ones.iter().filter(|one| one.has_access());
    let version = submission.version;
    let letter = |(at, one): (usize, &Correspondent)| Dispatch {
        key: format!("{key}/receipt/{participant}/{version}/{at}"),
        kind: "receipt".to_owned(),
        meeting_id: kept,
        participant: participant.clone(),
        address: one.email.clone(),
        language: one.language,
        about: version.to_string(),
        paper: None,
        laid_at: submission.entered_at,
        due_at: submission.entered_at,
    };
    Ok(standing.enumerate().map(letter).collect())
}

/// The composition in one text, whose commitment stands in the journal: a line a member.
fn as_words(submission: &Submission) -> String {
    let members = submission.members.iter().map(|member| {
        let fields = [
            member.capacity.code(),
            member.title.as_text(),
            &member.given,
            &member.family,
            member.order.code(),
            &member.own_script,
            &member.function,
        ];
        fields.join("\t")
    });
    members.collect::<Vec<_>>().join("\n")
}
