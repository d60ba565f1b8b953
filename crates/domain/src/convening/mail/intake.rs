//! What is done with a mail that came in: assigned to whom it is from, entered as a composition, registered
//! as a letter, or set aside with a reason. Rule: nothing from outside is applied unattended; each step
//! is a person's, and what was done is not undone but followed by another step.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Mail;
use super::recognition::{Basis, Recognition, Whose};
use crate::people::person::PersonId;
use crate::people::proposal::Proposal;

/// The largest mail that is taken in, in bytes: a larger one is asked for by other means.
pub const LARGEST: u64 = 64 << 20;

/// By what way a mail came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CameBy {
    /// From the site's mailbox.
    Mailbox,
    /// From the drop folder.
    Folder,
    /// Brought to the desk by a person, as a file.
    Desk,
}

impl CameBy {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mailbox => "mailbox",
            Self::Folder => "folder",
            Self::Desk => "desk",
        }
    }
}

/// A mail as it was read, with whose it seems to be and what it seems to propose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intake {
    /// The mail.
    pub mail: Mail,
    /// Whose it is, as far as it says.
    pub recognition: Recognition,
    /// The composition that its words and files seem to name.
    pub proposal: Proposal,
}

/// A step taken with a mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// A person said whose it is.
    Assigned(Whose),
    /// Its composition was entered, as a version of the delegation.
    Entered {
        /// The version.
        version: u32,
    },
    /// A person said that it covers the version of the delegation that stands.
    Covered {
        /// The version.
        version: u32,
    },
    /// It was registered as a letter.
    Registered {
        /// Its number in the register: `IN/2024/00007`.
        number: String,
    },
    /// There is nothing to be done with it.
    Aside {
        /// Why, in a person's words.
        reason: String,
    },
}

impl Step {
    /// The stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Assigned(_) => "assigned",
            Self::Entered { .. } => "entered",
            Self::Covered { .. } => "covered",
            Self::Registered { .. } => "registered",
            Self::Aside { .. } => "aside",
        }
    }
}

/// A step with who took it and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// What.
    pub step: Step,
    /// By whom.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// Where a mail lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lies {
    /// In the backstop: a person must say whose it is.
    Unknown,
    /// Whose it is, is known; it waits to be read.
    Recognised,
    /// It was entered or registered.
    Done,
    /// It was set aside, or a machine wrote it.
    Aside,
}

impl Lies {
    /// All, what waits first.
    pub const ALL: [Self; 4] = [Self::Unknown, Self::Recognised, Self::Done, Self::Aside];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Recognised => "recognised",
            Self::Done => "done",
            Self::Aside => "aside",
        }
    }

    /// The place with a stable name.
    pub fn read(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// Whether a person must see to it.
    pub const fn waits(self) -> bool {
        matches!(self, Self::Unknown | Self::Recognised)
    }
}

/// Where a mail lies, by the last step taken, else by what it shows of itself.
pub fn lies(recognition: &Recognition, steps: &[Taken]) -> Lies {
    let last = steps.last().map(|taken| taken.step.code());
    lies_by(recognition.code(), last)
}

/// Where a mail lies, by the names of its recognition and of the last step taken: so that a list need
/// not open every mail.
pub fn lies_by(recognition: &str, last_step: Option<&str>) -> Lies {
    let recognised = || Basis::ALL.iter().any(|basis| basis.code() == recognition);
    match last_step {
        Some("entered" | "covered" | "registered") => Lies::Done,
        Some("aside") => Lies::Aside,
        Some(_) => Lies::Recognised,
        None if recognition == Recognition::NoAnswer.code() => Lies::Aside,
        None if recognised() => Lies::Recognised,
        None => Lies::Unknown,
    }
}

/// Whose a mail is: as a person said last, else as it was recognised.
pub fn whose<'a>(recognition: &'a Recognition, steps: &'a [Taken]) -> Option<&'a Whose> {
    let assigned = steps.iter().rev().find_map(|taken| match &taken.step {
        Step::Assigned(whose) => Some(whose),
        _ => None,
    });
    assigned.or(match recognition {
        Recognition::Recognised { whose, .. } => Some(whose),
        _ => None,
    })
}

/// Why a step is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody has said whose it is.
    NobodyKnown,
    /// It was entered already, as this version.
    AlreadyEntered {
        /// The version.
        version: u32,
    },
    /// It was registered already, under this number.
    AlreadyRegistered {
        /// The number.
        number: String,
    },
    /// No reason was given.
    NoReason,
    /// No composition stands that it could cover.
    NothingStands,
    /// What a person brought as a mail is none.
    NotAMail,
    /// It is larger than [`LARGEST`].
    TooLarge,
}

impl Refusal {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NobodyKnown => "mail-of-nobody",
            Self::AlreadyEntered { .. } => "mail-entered",
            Self::AlreadyRegistered { .. } => "mail-registered",
            Self::NoReason => "mail-no-reason",
            Self::NothingStands => "mail-covers-nothing",
            Self::NotAMail => "mail-is-none",
            Self::TooLarge => "mail-too-large",
        }
    }

    /// One of each.
    pub fn samples() -> Vec<Self> {
        vec![
            Self::NobodyKnown,
            Self::AlreadyEntered { version: 2 },
            Self::AlreadyRegistered {
                number: "IN/2024/00007".to_owned(),
            },
            Self::NoReason,
            Self::NothingStands,
            Self::NotAMail,
            Self::TooLarge,
        ]
    }
}

/// Whether a mail is taken in that came by a way.
///
/// Rule: what a server hands over is kept whatever it is, since nobody else has it; a person who brings
/// the wrong file still has it, and is told.
pub fn may_take_in(mail: &Mail, size: u64, came_by: CameBy) -> Result<(), Refusal> {
    if size > LARGEST {
        return Err(Refusal::TooLarge);
    }
    if came_by == CameBy::Desk && mail.is_none() {
        return Err(Refusal::NotAMail);
    }
    Ok(())
}

/// Whose a mail is, while its composition may be entered.
pub fn may_enter<'a>(
    recognition: &'a Recognition,
    steps: &'a [Taken],
) -> Result<&'a Whose, Refusal> {
    is_open(steps)?;
    whose(recognition, steps).ok_or(Refusal::NobodyKnown)
}

/// Whether a mail was neither entered nor registered yet.
///
/// Rule: a letter is entered once; a second letter of the same words is recognised at the delegation.
pub fn is_open(steps: &[Taken]) -> Result<(), Refusal> {
    for taken in steps {
        match &taken.step {
            Step::Entered { version } | Step::Covered { version } => {
                return Err(Refusal::AlreadyEntered { version: *version });
            }
            Step::Registered { number } => {
                let number = number.clone();
                return Err(Refusal::AlreadyRegistered { number });
            }
            Step::Assigned(_) | Step::Aside { .. } => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::super::recognition::{Basis, Doubt};
    use super::super::{NOT_A_MAIL, Standing};
    use super::*;

    fn of(participant: &str) -> Whose {
        Whose {
            meeting: "ccm/12msp".parse().expect("a key"),
            participant: participant.parse().expect("a key"),
        }
    }

    fn taken(step: Step) -> Taken {
        Taken {
            step,
            by: PersonId(Uuid::nil()),
            at: Timestamp::UNIX_EPOCH,
        }
    }

    fn recognised() -> Recognition {
        Recognition::Recognised {
            whose: of("FRA"),
            basis: Basis::Token,
            standing: Standing::Proven,
        }
    }

    #[test]
    fn a_mail_lies_where_the_last_step_left_it() {
        let unknown = Recognition::Backstop(Doubt::Unknown);
        let aside = || {
            taken(Step::Aside {
                reason: "an advertisement".into(),
            })
        };
        assert_eq!(lies(&unknown, &[]), Lies::Unknown);
        assert_eq!(lies(&recognised(), &[]), Lies::Recognised);
        assert_eq!(lies(&Recognition::NoAnswer, &[]), Lies::Aside);
        let assigned = taken(Step::Assigned(of("CHE")));
        assert_eq!(
            lies(&unknown, std::slice::from_ref(&assigned)),
            Lies::Recognised
        );
        assert_eq!(lies(&unknown, &[assigned.clone(), aside()]), Lies::Aside);
        assert_eq!(
            lies(&unknown, &[aside(), assigned.clone()]),
            Lies::Recognised
        );
        for done in [Step::Entered { version: 1 }, Step::Covered { version: 1 }] {
            assert_eq!(lies(&recognised(), &[taken(done)]), Lies::Done);
        }
        // What a person says outranks what the mail says of itself.
        assert_eq!(whose(&recognised(), &[assigned]), Some(&of("CHE")));
    }

    #[test]
    fn what_is_no_mail_is_refused_to_a_person_alone() {
        let none = Mail::unread(b"%PDF-1.7", NOT_A_MAIL);
        let broken = Mail::unread(b"From: x", "ended");
        let (desk, folder) = (CameBy::Desk, CameBy::Folder);
        assert_eq!(may_take_in(&none, 8, desk), Err(Refusal::NotAMail));
        assert_eq!(may_take_in(&none, 8, folder), Ok(()));
        assert_eq!(may_take_in(&broken, 8, desk), Ok(()));
        let large = LARGEST + 1;
        assert_eq!(may_take_in(&broken, large, folder), Err(Refusal::TooLarge));
        assert_eq!(may_take_in(&broken, LARGEST, folder), Ok(()));
    }

    #[test]
    fn a_letter_is_entered_once_and_for_somebody() {
        let unknown = Recognition::Backstop(Doubt::Unknown);
        assert_eq!(may_enter(&unknown, &[]), Err(Refusal::NobodyKnown));
        assert_eq!(may_enter(&recognised(), &[]), Ok(&of("FRA")));
        let entered = [taken(Step::Entered { version: 3 })];
        let refusal = Refusal::AlreadyEntered { version: 3 };
        assert_eq!(may_enter(&recognised(), &entered), Err(refusal));
    }
}
