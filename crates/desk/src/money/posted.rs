//! What goes from the money to a State by letter: a paper, or a word alone. Sends nothing.

use domain::convening::mission::Mission;
use domain::law::language::Language;
use domain::law::state::Iso3;
use domain::people::participant::Participant;
use domain::record::journal::Hash;
use jiff::Timestamp;
use store::people::dispatch::Dispatch;

use crate::convening::meeting::MeetingInLaw;
use crate::people::correspondent::addresses;
use crate::people::dispatch::key as key_of;

/// Something that goes to a State.
pub(super) struct Posted<'a> {
    /// The kind of its letters.
    pub(super) kind: &'static str,
    /// Its number, or what else tells it from all others of its kind.
    pub(super) about: String,
    /// To whom it goes; a payer that is no State has no registered address.
    pub(super) to: Option<Iso3>,
    /// The paper that goes along.
    pub(super) paper: Option<Hash>,
    /// The meeting over which it is laid.
    pub(super) meeting: &'a MeetingInLaw,
}

impl Posted<'_> {
    /// The letters that bring it to the registered addresses of its State, each in its language.
    pub(super) fn letters(&self, missions: &[Mission], at: Timestamp) -> Vec<Dispatch> {
        let Some(state) = self.to else {
            return Vec::new();
        };
        let participant = Participant::State(state);
        let key = &self.meeting.meeting().key;
        let letter = |(address, language): (String, Language)| Dispatch {
            key: key_of(key, self.kind, &participant, &self.about, &address),
            kind: self.kind.to_owned(),
            meeting_id: self.meeting.kept.id,
            participant: participant.clone(),
            address,
            language,
            about: self.about.clone(),
            paper: self.paper,
            laid_at: at,
            due_at: at,
        };
        let addresses = addresses(missions, &participant, self.meeting.day(at));
        addresses.into_iter().map(letter).collect()
    }
}
