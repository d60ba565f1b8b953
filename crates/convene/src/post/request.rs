//! Letters about requests to attend: received, admitted with a link, refused with reasons, decided
//! by the Meeting. Each leads to the organization's own page. They decide nothing.

use desk::people::request::letter;
use domain::people::request::decision::Outcome;
use domain::people::request::{Request, Step, may_answer};
use words::Words;

use super::letter::{Around, Said, Unwritten};

async fn request_of(around: &Around<'_>) -> Result<Request, Unwritten> {
    let opened = around.portal.desk.request_of_letter(around.dispatch).await;
    let opened = opened.map_err(|no| Unwritten(no.to_string()))?;
    Ok(opened.request)
}

/// The letter of admission: the link, the places given and the President's remark.
pub(super) async fn admission(around: &Around<'_>) -> Result<Said, Unwritten> {
    let request = request_of(around).await?;
    let mut said = around.link()?;
    let invited = request.invitation();
    let (places, remark, _) = invited.ok_or_else(|| Unwritten("no invitation".to_owned()))?;
    let facts = [("places", places.into())];
    let places = Words::of(around.dispatch.language).say("request-letter-places", &facts);
    let care = said.paragraphs.pop();
    said.paragraphs.push(places);
    said.paragraphs
        .extend(Some(remark.to_owned()).filter(|remark| !remark.is_empty()));
    said.paragraphs.extend(care);
    Ok(said)
}

/// A letter about a request to attend: received, refused with its reasons, decided by the Meeting.
pub(super) async fn said(around: &Around<'_>) -> Result<Said, Unwritten> {
    let request = request_of(around).await?;
    let mut paragraphs = vec![around.whose.clone()];
    match around.dispatch.kind.as_str() {
        letter::REFUSED => paragraphs.extend(refused(around, &request)),
        letter::WITHDRAWN => {
            paragraphs.push(around.say("request-letter-withdrawn"));
            let last = request.steps.last().map(|taken| taken.step.words());
            paragraphs.extend(last.map(str::to_owned));
        }
        letter::DECIDED => {
            let decided = request.decided_at(around.portal.clock.now());
            let decided = decided.ok_or_else(|| Unwritten("no decision".to_owned()))?;
            if request.decisions.len() > 1 {
                paragraphs.push(around.say("request-letter-corrected"));
            }
            paragraphs.push(match decided.outcome {
                Outcome::Approved => around.say("request-letter-approved"),
                Outcome::NotApproved => around.say("request-letter-not-approved"),
            });
            let facts = [("basis", decided.basis.as_str().into())];
            let words = Words::of(around.dispatch.language);
            paragraphs.push(words.say("request-letter-basis", &facts));
        }
        _ => paragraphs.push(around.say("request-letter-received")),
    }
    let secret = around.portal.key.request_secret(request.id);
    Ok(Said {
        subject: around.say("request-letter-subject"),
        paragraphs,
        leads_to: format!("{}/request/{secret}", around.base()),
        leads_by: around.say("request-letter-open"),
        papers: Vec::new(),
    })
}

/// The reasons of the refusal that a letter was laid with, and that it may be answered.
fn refused(around: &Around<'_>, request: &Request) -> Vec<String> {
    let laid_at = around.dispatch.laid_at;
    let by_then = request.steps.iter().filter(|taken| taken.at <= laid_at);
    let mut refusals = by_then.filter(|taken| matches!(taken.step, Step::Refused { .. }));
    let mut said = vec![around.say("request-letter-refused")];
    said.extend(
        refusals
            .next_back()
            .map(|taken| taken.step.words().to_owned()),
    );
    if may_answer(request, laid_at).is_ok() {
        said.push(around.say("request-letter-answer"));
    }
    said
}
