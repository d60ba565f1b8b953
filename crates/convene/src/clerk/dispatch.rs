//! From the dispatch record of a note to what goes along with a pouch: address labels, and the list
//! that is signed. The addresses are those of the sheets as they were laid. It decides nothing.

use desk::people::dispatch::KeptDelivery;
use desk::people::dispatch::note::{AddresseeDispatch, NoteDispatch};
use domain::law::language::Language;
use jiff::civil::Date;
use paper::people::label::{self, Addressed};
use paper::people::pouch::{self, Around};
use words::law::collation::Order;

use super::people::{PRESS, on_a_thread};

/// For whom papers are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whom {
    /// Those whom nothing reached.
    Pouch,
    /// Every addressee.
    All,
}

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    /// Address labels.
    Labels,
    /// The pouch list.
    Pouch,
}

/// An addressee with its name in the language of the paper.
type Named<'a> = (String, &'a AddresseeDispatch);

/// A paper for the pouch as PDF, in the order of a language; `None` where it would be for nobody.
pub(crate) async fn printed(
    (record, whom): (&NoteDispatch, Whom),
    which: Which,
    (office, dated, language): (&str, Date, Language),
) -> Result<Option<Vec<u8>>, String> {
    let named = in_order(record, whom, language);
    if named.is_empty() {
        return Ok(None);
    }
    let addressed: Vec<Addressed<'_>> = named.iter().map(addressed).collect();
    let reference = record.reference();
    let bytes = match which {
        Which::Labels => {
            let labels = label::compose(&reference, &addressed, dated, language);
            on_a_thread(move || label::print(&PRESS, &labels).map(|pdf| pdf.bytes)).await?
        }
        Which::Pouch => {
            let meeting = &record.open.meeting;
            let key = &meeting.meeting().key;
            let title = words::convening::meeting::title(key, &meeting.law.treaty, language);
            let around = Around {
                office,
                meeting: &title,
                reference: &reference,
                dated,
                language,
            };
            let pouch = pouch::compose(&addressed, around);
            on_a_thread(move || pouch::print(&PRESS, &pouch).map(|pdf| pdf.bytes)).await?
        }
    };
    Ok(Some(bytes))
}

/// The addressees by name, in the order of a language.
pub(crate) fn in_order(record: &NoteDispatch, whom: Whom, language: Language) -> Vec<Named<'_>> {
    let meeting = &record.open.meeting;
    // Names are those of the day the note bears: a State is called what its paper calls it.
    let on = record.open.note.dated.unwrap_or_default();
    let wanted = |one: &&AddresseeDispatch| whom == Whom::All || one.wants_a_pouch();
    let name = |one: &AddresseeDispatch| {
        let (states, organizations) = (&meeting.facts.states, &meeting.organizations);
        words::people::participant::name(&one.participant, states, organizations, on, language)
    };
    let all = record.addressees.iter().filter(wanted);
    let mut named: Vec<Named<'_>> = all.map(|one| (name(one), one)).collect();
    let order = Order::of(language);
    named.sort_by(|(one, _), (other, _)| order.compare(one, other));
    named
}

/// An addressee as programs read it: key, name, language, where it stands, why, since when, by what
/// other ways it went and with what proof.
pub(crate) fn cells(name: &str, one: &AddresseeDispatch) -> [String; 8] {
    let letter = one.best_letter();
    let at = letter.map(|letter| letter.way.since().unwrap_or(letter.dispatch.laid_at));
    let of = |say: fn(&KeptDelivery) -> String| {
        let all: Vec<String> = one.deliveries.iter().map(say).collect();
        all.join("; ")
    };
    [
        one.participant.to_string(),
        name.to_owned(),
        one.sheet.language.code().to_owned(),
        one.standing().code().to_owned(),
        one.reason().to_owned(),
        at.map(|at| at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
            .unwrap_or_default(),
        of(|kept| format!("{} {}", kept.delivery.channel.code(), kept.delivery.on)),
        of(|kept| kept.delivery.proof.clone()),
    ]
}

fn addressed<'a>((name, one): &'a Named<'a>) -> Addressed<'a> {
    Addressed {
        name,
        lines: &one.sheet.address,
        language: one.sheet.language,
    }
}
