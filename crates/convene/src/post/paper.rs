//! Letters that bring a paper of the house or call one to mind: an issued note with the link to the
//! delegation's page, a later note, a reminder, an announcement of information for participants, a
//! notice or credit note. A paper goes as it was kept; nothing is printed here.

use desk::people::dispatch::note::brought_by;
use domain::convening::publication::{Change, Edition, Information, difference};
use domain::law::language::Language;
use domain::money::bill::Kind;

use super::letter::{Around, Enclosed, Said, Unwritten};

/// The letter as its kind says.
pub(super) async fn said(around: &Around<'_>) -> Result<Said, Unwritten> {
    match around.dispatch.kind.as_str() {
        "announcement" => announcement(around).await,
        "reminder" => reminder(around),
        _ => note(around).await,
    }
}

/// A note with its paper: the one that convenes leads to the delegation's page, a later one to the
/// Meeting's.
async fn note(around: &Around<'_>) -> Result<Said, Unwritten> {
    let dispatch = around.dispatch;
    let notes = around.notes().await?;
    let note = brought_by(dispatch, notes).map_err(|no| Unwritten(no.to_string()))?;
    let language = dispatch.language;
    let (reference, dated) = note
        .reference
        .as_ref()
        .zip(note.dated)
        .ok_or_else(unnumbered)?;
    let dated = words::date::full(dated, language);
    let facts = [
        ("reference", reference.text.as_str()),
        ("date", dated.as_str()),
    ];
    let file = format!("{}-{language}.pdf", plain(&reference.text));
    let papers = enclosed(around, file).await?;
    let subject = around.say_with("dispatch-note-subject", &facts);
    if dispatch.kind == "note" {
        let link = around.link()?;
        let mut paragraphs = vec![
            around.whose.clone(),
            around.say_with("dispatch-note", &facts),
        ];
        paragraphs.extend([
            around.say("dispatch-answer"),
            around.say("dispatch-link-care"),
        ]);
        return Ok(Said {
            subject,
            paragraphs,
            papers,
            ..link
        });
    }
    Ok(Said {
        subject,
        paragraphs: vec![
            around.whose.clone(),
            around.say_with("dispatch-later-note", &facts),
        ],
        leads_to: format!("{}/{}", around.base(), around.meeting.meeting().key),
        leads_by: around.say("dispatch-note-open"),
        papers,
    })
}

fn unnumbered() -> Unwritten {
    Unwritten("no number".to_owned())
}

/// A reminder: by when the composition was asked for, with a new link.
fn reminder(around: &Around<'_>) -> Result<Said, Unwritten> {
    let meeting = &around.meeting;
    let today = around.portal.day_at(meeting);
    let arranged = meeting.meeting().arranged_on(today);
    let deadline = words::date::full(arranged.composition.on, around.dispatch.language);
    let facts = [("deadline", deadline.as_str())];
    let link = around.link()?;
    Ok(Said {
        subject: around.say("dispatch-reminder-subject"),
        paragraphs: vec![
            around.whose.clone(),
            around.say_with("dispatch-reminder", &facts),
            around.say("dispatch-link"),
            around.say("dispatch-answer"),
            around.say("dispatch-link-care"),
        ],
        ..link
    })
}

/// An announcement of information for participants, with the headings of what changed.
async fn announcement(around: &Around<'_>) -> Result<Said, Unwritten> {
    let language = around.dispatch.language;
    let editions = around
        .portal
        .desk
        .public_informations(&around.meeting)
        .await;
    let editions = editions.map_err(|no| Unwritten(no.to_string()))?;
    let number: u32 = around.dispatch.about.parse().map_err(|_| unnumbered())?;
    let at = editions
        .iter()
        .position(|edition| edition.version == number);
    let at = at.ok_or_else(unnumbered)?;
    let edition = number.to_string();
    let mut paragraphs = vec![
        around.whose.clone(),
        around.say_with("dispatch-announcement", &[("edition", edition.as_str())]),
    ];
    let before = at.checked_sub(1).map(|before| &editions[before]);
    let changed = before.map(|before| changed(before, &editions[at], language));
    if let Some(sections) = changed.filter(|sections| !sections.is_empty()) {
        let sections = words::date::list(sections, language);
        let facts = [("sections", sections.as_str())];
        paragraphs.push(around.say_with("dispatch-announcement-changed", &facts));
    }
    Ok(Said {
        subject: around.say("dispatch-announcement-subject"),
        paragraphs,
        leads_to: format!(
            "{}/{}/information",
            around.base(),
            around.meeting.meeting().key
        ),
        leads_by: around.say("dispatch-announcement-open"),
        papers: Vec::new(),
    })
}

/// The headings of the sections that are new, gone or say something else.
fn changed(
    before: &Edition<Information>,
    after: &Edition<Information>,
    language: Language,
) -> Vec<String> {
    let sections = difference(&before.says, &after.says, language);
    let heading = |(number, change): (u16, Change)| {
        let of = match change {
            Change::Gone => &before.says,
            Change::New | Change::Reworded { .. } => &after.says,
        };
        let section = of
            .sections
            .iter()
            .find(|section| section.number == number)?;
        section
            .heading
            .shown(language)
            .map(|(_, text)| text.to_owned())
    };
    sections.into_iter().filter_map(heading).collect()
}

/// A notice of assessment or a credit note, with its paper.
pub(super) async fn bill(around: &Around<'_>) -> Result<Said, Unwritten> {
    let bill = around.portal.desk.bill_of_letter(around.dispatch).await;
    let bill = bill.map_err(|no| Unwritten(no.to_string()))?;
    let number = bill.number.to_string();
    let amount = words::money::amount::with_currency(bill.drawn.amount, around.dispatch.language);
    let facts = [("number", number.as_str()), ("amount", amount.as_str())];
    let key = match bill.number.kind {
        Kind::Notice => "dispatch-bill",
        Kind::CreditNote => "dispatch-credit",
    };
    let mut paragraphs = vec![around.whose.clone(), around.say_with(key, &facts)];
    let alone = around.portal.desk.posted_alone(bill.number).await;
    if let Some(alone) = alone.map_err(|no| Unwritten(no.to_string()))? {
        let due = words::date::full(alone.due_on, around.dispatch.language);
        paragraphs.push(around.say_with("dispatch-bill-alone", &[("date", due.as_str())]));
    }
    paragraphs.push(around.say("dispatch-answer"));
    Ok(Said {
        subject: around.say_with("dispatch-bill-subject", &facts),
        paragraphs,
        leads_to: around.account(),
        leads_by: around.say("dispatch-bill-open"),
        papers: enclosed(around, format!("{}.pdf", plain(&number))).await?,
    })
}

/// The paper that was laid with the letter.
pub(super) async fn enclosed(
    around: &Around<'_>,
    name: String,
) -> Result<Vec<Enclosed>, Unwritten> {
    let bytes = around.portal.desk.paper_of_letter(around.dispatch).await;
    let bytes = bytes.map_err(|no| Unwritten(no.to_string()))?;
    Ok(bytes
        .map(|bytes| Enclosed { name, bytes })
        .into_iter()
        .collect())
}

/// A name for a file: letters and digits, parted by lines.
pub(super) fn plain(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    name.to_lowercase().chars().map(plain).collect()
}
