//! A composition that is entered from a mail: from which line each member was read, kept with the
//! version it makes, and the step that the mail is entered. It reads nothing itself.

use domain::convening::mail::intake::{Step, Taken};
use domain::people::composition::Typed;
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::proposal::Line;
use jiff::Timestamp;
use store::convening::mail::{self, KeptMail, MemberSource};
use uuid::Uuid;

/// A mail that a composition is entered from.
#[derive(Debug, Clone)]
pub struct FromMail {
    /// The mail, with the steps that were seen.
    pub mail: KeptMail,
    /// For each row as typed the line it was read from; `None` for what a person typed.
    pub lines: Vec<Option<Line>>,
}

/// A mail with the lines that the members of a version were read from.
pub(crate) struct Entering {
    mail: KeptMail,
    sources: Vec<MemberSource>,
}

impl FromMail {
    /// The lines by member: rows that are blank are no members.
    pub(crate) fn of_members(self, typed: &[Typed]) -> Entering {
        let file = self.mail.file;
        let written = typed.iter().zip(self.lines);
        let written = written.filter(|(row, _)| !row.is_blank()).enumerate();
        let source = |(position, (_, line)): (usize, (&Typed, Option<Line>))| {
            line.map(|line| MemberSource {
                position,
                mail: file,
                line,
            })
        };
        Entering {
            sources: written.filter_map(source).collect(),
            mail: self.mail,
        }
    }
}

impl Entering {
    /// Keeps from where the members come, and that the mail was entered as this version.
    pub(crate) async fn keep(
        &self,
        tx: &store::Tx,
        (meeting, participant, version): (Uuid, &Participant, u32),
        (by, at): (PersonId, Timestamp),
    ) -> Result<(), store::Fault> {
        let of = (meeting, participant, version);
        mail::keep_sources(tx, of, &self.sources).await?;
        let step = Step::Entered { version };
        mail::take(tx, &self.mail, &Taken { step, by, at }).await
    }
}
