//! From what the desk knows of people to printed papers: the list of participants as PDF and as a
//! workbook, the receipt of a submission. One press serves the process; it prints on a thread of its
//! own, so that a long list holds up no page. It decides nothing.

use desk::convening::meeting::MeetingInLaw;
use desk::people::list::Participants;
use domain::law::language::Language;
use domain::people::delegation::{Delegation, Submission};
use domain::people::list::List;
use jiff::civil::Date;
use paper::people::list::{self as list_paper, Around};
use paper::people::receipt::{self as receipt_paper, Receipt, Received};
use paper::press::Press;
use words::law::collation::Order;

/// The press of the process.
pub(super) static PRESS: Press = Press::new();

/// The list of participants in the order of a language, with what stands around it.
pub(crate) fn with_list<T>(
    participants: &Participants,
    language: Language,
    make: impl FnOnce(&List<'_>, Around<'_>) -> T,
) -> T {
    let order = Order::of(language);
    let list = participants.list(language, |one, other| order.compare(one, other));
    let key = &participants.meeting.meeting().key;
    let treaty = &participants.meeting.law.treaty;
    let meeting = words::convening::meeting::title(key, treaty, language);
    let around = Around {
        key,
        meeting: &meeting,
        stands: participants.stands,
        language,
    };
    make(&list, around)
}

/// The list of participants as PDF.
pub(crate) async fn list_as_pdf(
    participants: &Participants,
    language: Language,
) -> Result<Vec<u8>, String> {
    let paper = with_list(participants, language, list_paper::compose);
    on_a_thread(move || list_paper::print(&PRESS, &paper).map(|pdf| pdf.bytes)).await
}

/// The list of participants as a workbook.
pub(crate) async fn list_as_workbook(
    participants: &Participants,
    language: Language,
) -> Result<Vec<u8>, String> {
    let table = with_list(participants, language, list_paper::table);
    on_a_thread(move || table.to_xlsx()).await
}

/// The receipt of a submission in a language, composed.
pub(crate) fn receipt(
    office: &str,
    meeting: &MeetingInLaw,
    delegation: &Delegation,
    submission: &Submission,
    today: Date,
    language: Language,
) -> Receipt {
    let key = &meeting.meeting().key;
    let facts = &meeting.facts;
    let participant = &delegation.participant;
    receipt_paper::compose(Received {
        office,
        key,
        meeting: &words::convening::meeting::title(key, &meeting.law.treaty, language),
        participant,
        name: &words::people::participant::name(
            participant,
            &facts.states,
            &meeting.organizations,
            today,
            language,
        ),
        submission,
        timeliness: desk::people::delegation::timeliness(meeting, delegation, submission, today),
        zone: meeting.zone(),
        language,
    })
}

/// A receipt as PDF.
pub(crate) async fn receipt_as_pdf(receipt: Receipt) -> Result<Vec<u8>, String> {
    on_a_thread(move || receipt_paper::print(&PRESS, &receipt).map(|pdf| pdf.bytes)).await
}

/// The name of the file of a receipt: `receipt-ccm-12msp-fra-2.pdf`.
pub(crate) fn receipt_name(receipt: &Receipt) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let number: String = receipt.number.to_lowercase().chars().map(plain).collect();
    format!("receipt-{number}.pdf")
}

/// Prints on a thread of its own, so that a long paper holds up no page.
pub(super) async fn on_a_thread<F: std::fmt::Display + Send + 'static>(
    print: impl FnOnce() -> Result<Vec<u8>, F> + Send + 'static,
) -> Result<Vec<u8>, String> {
    let printed = tokio::task::spawn_blocking(print).await;
    let printed = printed.map_err(|stopped| stopped.to_string())?;
    printed.map_err(|fault| fault.to_string())
}
