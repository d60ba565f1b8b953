//! A note by post that says something else than the delegation's page did: another head, a name
//! written otherwise, one member more and one less. The desk has it to reconcile.

use desk::people::delegation::{Filed, NoteOfDraft};
use domain::law::compiled;
use domain::law::language::Language;
use domain::people::composition::{Capacity, Typed};
use domain::people::delegation::Channel;
use domain::people::participant::Participant;
use jiff::civil::date;

use super::people::Names;
use super::story::{Story, at};
use crate::exit::Stop;

/// Whose note and page differ.
const TWO_LISTS: &str = "SEN";

impl Story<'_> {
    /// The note that came by post after the page was filed.
    pub(super) fn note_by_post(&self) -> Result<(), Stop> {
        let received_at = at(date(2024, 9, 3), 7);
        let participant: Participant = TWO_LISTS.parse().expect("a State");
        let (key, act) = (self.key, self.officer_on(received_at));
        if self.until < received_at {
            return Ok(());
        }
        let open = self
            .at
            .block_on(async |desk| desk.delegation(&act, key, &participant).await)?;
        let Some(page) = open.delegation.last().filter(|last| last.version == 1) else {
            return Ok(());
        };
        let entered: Vec<Typed> = page.members.iter().map(Typed::from).collect();
        let filed = Filed {
            typed: as_in_the_note(&participant, entered),
            based_on: 1,
            note: NoteOfDraft::Keep,
            by_letter: Some((Channel::Post, received_at)),
            from_mail: None,
        };
        self.at
            .block_on(async |desk| desk.submit(&act, key, &participant, filed).await)
            .map(drop)
    }
}

/// Another heads the delegation, the first name stands in capitals, the last member is left out.
fn as_in_the_note(of: &Participant, mut typed: Vec<Typed>) -> Vec<Typed> {
    let languages = compiled::correspondence_languages();
    let language = match of {
        Participant::State(state) => languages.get(state).copied(),
        Participant::Organization(_) => None,
    };
    if typed.len() > 2 {
        typed.pop();
    }
    if let Some(first) = typed.first_mut() {
        first.family = first.family.to_uppercase();
        Capacity::Deputy.code().clone_into(&mut first.capacity);
    }
    let size = typed.len() + 2;
    let names = Names::read().delegation(of, language.unwrap_or(Language::En), size);
    let head = names.into_iter().next_back();
    typed.extend(head.map(|head| Typed {
        capacity: Capacity::Head.code().to_owned(),
        ..head
    }));
    typed.rotate_right(1);
    for (at, row) in typed.iter_mut().enumerate() {
        // A note brings no identifiers, and has one head.
        row.id = uuid::Uuid::nil();
        if at > 0 && row.capacity == Capacity::Head.code() {
            Capacity::Representative
                .code()
                .clone_into(&mut row.capacity);
        }
    }
    typed
}
