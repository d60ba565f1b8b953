//! How the answer of an invitee stands: nothing yet, a link sent or opened, a draft begun, received in
//! time, by extension or late. Rule: the note's deadline for the composition of delegations. What was
//! received outranks every sign of it; a sign says nothing of whether an answer will come.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::delegation::Timeliness;

/// How an answer stands, from nothing to received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerState {
    /// No link was sent and nothing came.
    Nothing,
    /// A link was sent and not opened.
    LinkSent,
    /// A link was opened and nothing kept.
    LinkOpened,
    /// A draft is kept and not submitted.
    DraftBegun,
    /// The first composition came before the deadline.
    InTime,
    /// It came before the deadline that was extended for this delegation.
    InTimeByExtension,
    /// It came after it.
    Late,
}

impl AnswerState {
    /// All states, in the order of an answer's life.
    pub const ALL: [Self; 7] = [
        Self::Nothing,
        Self::LinkSent,
        Self::LinkOpened,
        Self::DraftBegun,
        Self::InTime,
        Self::InTimeByExtension,
        Self::Late,
    ];

    /// The stable name in addresses and answers for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::LinkSent => "link_sent",
            Self::LinkOpened => "link_opened",
            Self::DraftBegun => "draft_begun",
            Self::InTime => "in_time",
            Self::InTimeByExtension => "in_time_by_extension",
            Self::Late => "late",
        }
    }

    /// Whether a composition was received.
    pub const fn is_answered(self) -> bool {
        matches!(self, Self::InTime | Self::InTimeByExtension | Self::Late)
    }
}

/// What is on record of an invitee besides what it submitted; each the last of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Signs {
    /// When a link was sent.
    pub link_sent_at: Option<Timestamp>,
    /// When a link was opened.
    pub link_opened_at: Option<Timestamp>,
    /// When a draft was saved that was not submitted yet.
    pub drafted_at: Option<Timestamp>,
}

/// How an answer stands, by what was received first and by the signs of what may come.
pub const fn answer_state(received: Option<Timeliness>, signs: &Signs) -> AnswerState {
    match received {
        Some(Timeliness::InTime) => return AnswerState::InTime,
        Some(Timeliness::InTimeByExtension) => return AnswerState::InTimeByExtension,
        Some(Timeliness::Late) => return AnswerState::Late,
        None => {}
    }
    if signs.drafted_at.is_some() {
        return AnswerState::DraftBegun;
    }
    if signs.link_opened_at.is_some() {
        return AnswerState::LinkOpened;
    }
    if signs.link_sent_at.is_some() {
        return AnswerState::LinkSent;
    }
    AnswerState::Nothing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rung_outranks_the_one_below() {
        let at = Some(Timestamp::UNIX_EPOCH);
        let every_sign = Signs {
            link_sent_at: at,
            link_opened_at: at,
            drafted_at: at,
        };
        let without_draft = Signs {
            drafted_at: None,
            ..every_sign
        };
        let sent_alone = Signs {
            link_opened_at: None,
            ..without_draft
        };
        let by_post = |timeliness| answer_state(Some(timeliness), &Signs::default());
        let found = [
            answer_state(None, &Signs::default()),
            answer_state(None, &sent_alone),
            answer_state(None, &without_draft),
            answer_state(None, &every_sign),
            answer_state(Some(Timeliness::InTime), &every_sign),
            by_post(Timeliness::InTimeByExtension),
            by_post(Timeliness::Late),
        ];
        assert_eq!(found, AnswerState::ALL);
    }

    #[test]
    fn only_what_was_received_is_an_answer() {
        let answered: Vec<&str> = AnswerState::ALL
            .into_iter()
            .filter(|state| state.is_answered())
            .map(AnswerState::code)
            .collect();
        assert_eq!(answered, ["in_time", "in_time_by_extension", "late"]);
    }
}
