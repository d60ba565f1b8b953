//! Letters about requests to attend: their kinds, and how one is laid for the contact person. What a
//! letter says is not here.

use domain::people::request::Request;
use jiff::Timestamp;
use store::people::dispatch::Dispatch;

use crate::convening::meeting::MeetingInLaw;

/// The request was received.
pub const RECEIVED: &str = "request_received";
/// The President refused it.
pub const REFUSED: &str = "request_refused";
/// The President took the invitation back.
pub const WITHDRAWN: &str = "request_withdrawn";
/// The Meeting decided.
pub const DECIDED: &str = "request_decided";

pub(super) fn written(
    meeting: &MeetingInLaw,
    request: &Request,
    kind: &str,
    what: &str,
    laid_at: Timestamp,
) -> Dispatch {
    let key = &meeting.meeting().key;
    Dispatch {
        key: format!("{key}/request/{}/{what}", request.key.0),
        kind: kind.to_owned(),
        meeting_id: meeting.kept.id,
        participant: request.participant(),
        address: request.asked.email.clone(),
        language: request.asked.language,
        about: request.id.to_string(),
        paper: None,
        laid_at,
        due_at: laid_at,
    }
}
