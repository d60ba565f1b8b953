//! Letters that call to mind what is owed, or ask for small notices together: the paper as it was kept,
//! with a bundle the papers of its notices too. Nothing is printed here.

use domain::money::amount::Amount;
use domain::money::reminder::totals;
use words::money::amount::with_currency;

use super::letter::{Around, Enclosed, Said, Unwritten};
use super::paper::{enclosed, plain};

/// A reminder with its paper, and what is outstanding in each currency.
pub(super) async fn reminder(around: &Around<'_>) -> Result<Said, Unwritten> {
    let one = around.portal.desk.reminder_of_letter(around.dispatch).await;
    let one = one.map_err(|no| Unwritten(no.to_string()))?;
    let language = around.dispatch.language;
    let sums = totals(&one.notices).into_iter();
    let sums = sums.map(|(currency, minor)| with_currency(Amount::of(minor, currency), language));
    let sums = words::date::list(sums.collect(), language);
    let number = one.number.to_string();
    let facts = [("number", number.as_str()), ("amount", sums.as_str())];
    let keys = ["dispatch-dues-subject", "dispatch-dues"];
    said(around, keys, (&number, &facts), Vec::new()).await
}

/// A collective invoice with its paper and those of its notices.
pub(super) async fn bundle(around: &Around<'_>) -> Result<Said, Unwritten> {
    let found = around.portal.desk.bundle_of_letter(around.dispatch).await;
    let found = found.map_err(|no| Unwritten(no.to_string()))?;
    let language = around.dispatch.language;
    let number = found.bundle.number.to_string();
    let amount = with_currency(found.bundle.packed.total(), language);
    let due = words::date::full(found.bundle.due_on, language);
    let facts = [
        ("number", number.as_str()),
        ("amount", amount.as_str()),
        ("date", due.as_str()),
    ];
    let notices = found.papers.into_iter().map(|(notice, bytes)| Enclosed {
        name: format!("{}.pdf", plain(&notice.to_string())),
        bytes,
    });
    let notices = notices.collect();
    let keys = ["dispatch-bundle-subject", "dispatch-bundle"];
    said(around, keys, (&number, &facts), notices).await
}

/// Subject and text, the way to the payer's account, the papers.
async fn said(
    around: &Around<'_>,
    [subject, text]: [&str; 2],
    (number, facts): (&str, &[(&str, &str)]),
    more: Vec<Enclosed>,
) -> Result<Said, Unwritten> {
    let mut papers = enclosed(around, format!("{}.pdf", plain(number))).await?;
    papers.extend(more);
    Ok(Said {
        subject: around.say_with(subject, facts),
        paragraphs: vec![
            around.whose.clone(),
            around.say_with(text, facts),
            around.say("dispatch-answer"),
        ],
        leads_to: around.account(),
        leads_by: around.say("dispatch-bill-open"),
        papers,
    })
}
