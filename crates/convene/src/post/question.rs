//! The letter that asks a mission about what differs between its note and what was entered: exactly
//! the differences that were chosen, in the mission's language, as they stood when it was asked.

use desk::people::reconciliation::asked_about;
use domain::people::delegation::Delegation;
use domain::people::reconciliation::{Difference, Question};

use super::letter::{Around, Said, Unwritten};

/// The letter with a line for each difference.
pub(super) async fn said(around: &Around<'_>) -> Result<Said, Unwritten> {
    let language = around.dispatch.language;
    let delegation = around.delegation().await?;
    let asked = asked_about(around.dispatch, &delegation);
    let asked = asked.map_err(|no| Unwritten(no.to_string()))?;
    let moment = received(around, &delegation)?;
    let line = |one: &Difference| {
        let said = words::people::reconciliation::difference(&one.differs, language);
        format!("– {said}")
    };
    let mut paragraphs = vec![
        around.whose.clone(),
        around.say_with("question-text", &[("moment", moment.as_str())]),
    ];
    paragraphs.extend(asked.iter().map(line));
    paragraphs.push(around.say("question-answer"));
    let (key, participant) = (&around.meeting.meeting().key, &around.dispatch.participant);
    Ok(Said {
        subject: around.say("question-subject"),
        paragraphs,
        leads_to: format!("{}/{key}/delegation/{participant}", around.base()),
        leads_by: around.say("question-open"),
        papers: Vec::new(),
    })
}

/// When the note or letter was received, at the venue.
fn received(around: &Around<'_>, delegation: &Delegation) -> Result<String, Unwritten> {
    let question: Option<Question> = around.dispatch.about.parse().ok();
    let official = question.and_then(|asked| delegation.version(asked.official));
    let official = official.ok_or_else(|| Unwritten("no such version".to_owned()))?;
    let (zone, language) = (around.meeting.zone(), around.dispatch.language);
    let said = words::people::delegation::moment(official.received_at, zone, language);
    Ok(said)
}
