//! Letters about requests for sponsorship: received, granted, refused, taken back, the rest free again,
//! each with its reason and the way to the mission's own page. They decide nothing.

use desk::money::apportionment::pays_if_it_comes;
use desk::money::sponsorship::Told;
use domain::money::sponsorship::Step;
use words::money::amount::with_currency;

use super::letter::{Around, Said, Unwritten};

/// The letter with what became of the request.
pub(super) async fn said(around: &Around<'_>) -> Result<Said, Unwritten> {
    let told = around.portal.desk.sponsorship_of_letter(around.dispatch);
    let told = told.await.map_err(|no| Unwritten(no.to_string()))?;
    let number = told.request.number.to_string();
    let delegate = match told.request.asked.name.as_str() {
        "" => around.say("sponsorship-to-be-named"),
        name => name.to_owned(),
    };
    let facts = [("number", number.as_str()), ("delegate", delegate.as_str())];
    let mut paragraphs = vec![
        around.whose.clone(),
        around.say_with("sponsorship-letter-about", &facts),
    ];
    paragraphs.extend(became(around, &told)?);
    let today = around.portal.day_at(&around.meeting);
    let is_open = told
        .step
        .as_ref()
        .is_none_or(|taken| taken.step == Step::Granted);
    if is_open && pays_if_it_comes(&around.meeting, told.request.state, today) {
        paragraphs.push(around.say("sponsorship-trap-own"));
    }
    paragraphs.push(around.say("dispatch-answer"));
    let (key, participant) = (&around.meeting.meeting().key, &around.dispatch.participant);
    Ok(Said {
        subject: around.say_with("sponsorship-letter-subject", &facts),
        paragraphs,
        leads_to: format!(
            "{}/{key}/delegation/{participant}/sponsorship",
            around.base()
        ),
        leads_by: around.say("sponsorship-letter-open"),
        papers: Vec::new(),
    })
}

/// What became of it, and why.
fn became(around: &Around<'_>, told: &Told) -> Result<Vec<String>, Unwritten> {
    let Some(taken) = &told.step else {
        let said = around.say_with("sponsorship-letter-said", &[("code", "received")]);
        return Ok(vec![said]);
    };
    let sum = match taken.step {
        Step::Granted => told.request.granted(),
        _ => None,
    };
    if taken.step == Step::Granted && sum.is_none() {
        return Err(Unwritten("nothing granted".to_owned()));
    }
    let sum = sum.map(|sum| with_currency(sum, around.dispatch.language));
    let facts = [
        ("code", taken.step.code()),
        ("amount", sum.as_deref().unwrap_or_default()),
    ];
    let mut said = vec![around.say_with("sponsorship-letter-said", &facts)];
    if !taken.reason.is_empty() {
        let facts = [("reason", taken.reason.as_str())];
        said.push(around.say_with("sponsorship-letter-reason", &facts));
    }
    Ok(said)
}
