//! The dispatch of an issued note: to each registered address of each addressee the sheet in the
//! language that office is written to in, with the link to its delegation's page where the note
//! convenes; to whom no address is known, by pouch. Rule: a note is sent as the paper that was
//! initialled, never rendered anew; nothing leaves before it was shown to how many it goes.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::invitee::Addressee;
use domain::convening::meeting::MeetingKey;
use domain::convening::note::{Note, Purpose, Refusal, Step};
use domain::people::dispatch::{Event, Kind, Stage, Standing};
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};
use store::convening::sheet::Sheet;
use store::people::dispatch;

use super::{Dispatch, KeptDelivery, KeptDispatch, key as key_of};
use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::convening::note::{NoteInMeeting, Which};
use crate::occasion::{Occasion, fact};
use crate::people::correspondent::{LinkKind, LinkLetter, lay_letters};

/// What goes out with a note besides its link.
const LATER: &str = "later_note";

/// The dispatch of a note to one addressee.
#[derive(Debug, Clone)]
pub struct AddresseeDispatch {
    /// To whom.
    pub participant: Participant,
    /// The sheet in the language its addressee is written to in.
    pub sheet: Sheet,
    /// The letters laid to its addresses.
    pub letters: Vec<KeptDispatch>,
    /// What went otherwise.
    pub deliveries: Vec<KeptDelivery>,
    /// How many registered addresses no letter was laid to yet.
    pub unsent: usize,
}

impl AddresseeDispatch {
    /// Where its dispatch stands: the best of its letters; `None` where none was laid.
    pub fn stage(&self) -> Option<Stage> {
        self.letters
            .iter()
            .map(|letter| letter.way.stage())
            .min_by_key(|stage| Stage::ALL.iter().position(|known| known == stage))
    }

    /// Where it stands by all its ways: what went otherwise counts where no letter arrived.
    pub fn standing(&self) -> Standing {
        match self.stage() {
            Some(stage) if !stage.wants_a_person() => Standing::ByMail(stage),
            _ if !self.deliveries.is_empty() => Standing::Carried,
            Some(stage) => Standing::ByMail(stage),
            None if self.unsent > 0 => Standing::Unsent,
            None => Standing::NoAddress,
        }
    }

    /// The letter by which it stands where it does; `None` where none was laid.
    pub fn best_letter(&self) -> Option<&KeptDispatch> {
        let stage = self.stage()?;
        self.letters
            .iter()
            .find(|letter| letter.way.stage() == stage)
    }

    /// Why its best letter did not arrive, as the other side said it; it is empty where it did, or
    /// nothing was said.
    pub fn reason(&self) -> &str {
        let Some(letter) = self.best_letter() else {
            return "";
        };
        let bounced = letter.way.last(Kind::Bounced);
        match letter.way.stage() {
            Stage::Bounced => bounced.map_or("", |event| &event.why),
            Stage::Tried | Stage::GivenUp => letter.why.as_deref().unwrap_or_default(),
            Stage::Queued | Stage::HandedOver | Stage::Delivered | Stage::Acknowledged => "",
        }
    }

    /// How it is known that it took note of its best letter.
    pub fn acknowledgement(&self) -> Option<&Event> {
        self.best_letter()?.way.acknowledgement()
    }

    /// Whether nothing reached it: no letter was laid or it came back, and nothing went otherwise.
    pub fn wants_a_pouch(&self) -> bool {
        let astray = self.stage().is_none_or(Stage::wants_a_person);
        astray && self.unsent == 0 && self.deliveries.is_empty()
    }
}

/// The dispatch record of a note.
#[derive(Debug, Clone)]
pub struct NoteDispatch {
    /// The note with its meeting.
    pub open: NoteInMeeting,
    /// Every addressee, in the order of the note's sheets.
    pub addressees: Vec<AddresseeDispatch>,
}

/// The note of these that a letter brings.
pub fn brought_by<'a>(letter: &Dispatch, notes: &'a [Note]) -> Result<&'a Note, No> {
    let brought = |note: &&Note| letter.key.contains(&format!("/{}-", about(note)));
    let note = notes.iter().find(brought);
    note.ok_or_else(|| No::unknown("note", &letter.key))
}

impl NoteDispatch {
    /// The reference that the note bears.
    pub fn reference(&self) -> String {
        name_of(&self.open.note)
    }

    /// How many letters would be laid now.
    pub fn unsent(&self) -> usize {
        self.addressees.iter().map(|one| one.unsent).sum()
    }

    /// How many addressees stand somewhere.
    pub fn count(&self, standing: Standing) -> usize {
        let stands = |one: &&AddresseeDispatch| one.standing() == standing;
        self.addressees.iter().filter(stands).count()
    }
}

/// The letters that are still to be laid for a note.
struct Wanting {
    with_link: Vec<LinkLetter>,
    without: Vec<Dispatch>,
}

impl Desk {
    /// The dispatch record of an issued note: every addressee with what went to it and how it fared.
    pub async fn note_dispatch(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        which: &Which,
    ) -> Result<NoteDispatch, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let open = self.issued(key, which).await?;
        let meeting = open.meeting.kept.id;
        let sheets = self.sheets(key, open.note.id).await?;
        let laid = dispatch::of_meeting(&self.store, meeting).await?;
        let deliveries = dispatch::deliveries(&self.store, meeting).await?;
        let wanting = self.wanting(occasion, &open, &sheets, &laid).await?;
        let mut unsent: BTreeMap<Participant, usize> = BTreeMap::new();
        let linked = wanting.with_link.iter().map(|letter| &letter.dispatch);
        for letter in linked.chain(&wanting.without) {
            *unsent.entry(letter.participant.clone()).or_default() += 1;
        }
        let reference = name_of(&open.note);
        let mut one = |(participant, sheet): (Participant, &Sheet)| AddresseeDispatch {
            letters: of_note(&laid, &open.note, &participant),
            deliveries: deliveries
                .iter()
                .filter(|kept| kept.delivery.participant == participant)
                .filter(|kept| kept.delivery.paper == reference)
                .cloned()
                .collect(),
            unsent: unsent.remove(&participant).unwrap_or_default(),
            sheet: sheet.clone(),
            participant,
        };
        let addressees = issued_sheets(&sheets).into_iter().map(&mut one).collect();
        Ok(NoteDispatch { open, addressees })
    }

    /// Lays a letter for each registered address that none was laid to yet. Answers how many.
    pub async fn dispatch_note(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        which: &Which,
    ) -> Result<usize, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::SendLink, &over).await?;
        let open = self.issued(key, which).await?;
        let meeting = open.meeting.kept.id;
        let sheets = self.sheets(key, open.note.id).await?;
        let laid = dispatch::of_meeting(&self.store, meeting).await?;
        let wanting = self.wanting(occasion, &open, &sheets, &laid).await?;
        let count = wanting.with_link.len() + wanting.without.len();
        let mut line = occasion.line("note/send", Some(&actor), &over);
        line.subject = name_of(&open.note);
        fact(&mut line, "letters", count);
        self.store
            .act(async |tx| {
                lay_letters(&tx, meeting, &wanting.with_link, Some(actor.person.id)).await?;
                dispatch::lay(&tx, &wanting.without).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(count)
    }

    /// Every note of a meeting, for the post to write the letters that bring them.
    pub async fn notes_of_letters(&self, meeting: &MeetingInLaw) -> Result<Vec<Note>, No> {
        Ok(store::convening::note::all(&self.store, meeting.kept.id).await?)
    }

    async fn issued(&self, key: &MeetingKey, which: &Which) -> Result<NoteInMeeting, No> {
        let open = self.note(key, which).await?;
        if open.note.stage() == Step::Issued {
            Ok(open)
        } else {
            Err(Refusal::NotIssued.into())
        }
    }

    /// The letters of a note that were not laid yet. A note that convenes brings a link while names
    /// are taken in; a later paper brings none.
    async fn wanting(
        &self,
        occasion: &Occasion<'_>,
        open: &NoteInMeeting,
        sheets: &[Sheet],
        laid: &[KeptDispatch],
    ) -> Result<Wanting, No> {
        let meeting = &open.meeting.meeting().key;
        let of = (meeting, open.meeting.kept.id);
        let to: Vec<Participant> = issued_sheets(sheets)
            .into_iter()
            .map(|(to, _)| to)
            .collect();
        let names_are_taken = matches!(open.note.purpose, Purpose::Convening)
            && self.open_for_names(occasion, meeting).await.is_ok();
        let known: BTreeSet<&str> = laid.iter().map(|l| l.dispatch.key.as_str()).collect();
        let mut letters = self.link_letters(occasion, of, &to, LinkKind::Note).await?;
        let paper = |letter: &Dispatch| {
            let theirs = |sheet: &&Sheet| {
                participant(&sheet.addressee) == letter.participant
                    && sheet.language == letter.language
            };
            sheets.iter().find(theirs).and_then(|sheet| sheet.paper)
        };
        let about = about(&open.note);
        for letter in &mut letters {
            let dispatch = &mut letter.dispatch;
            let kind = if names_are_taken {
                LinkKind::Note.code()
            } else {
                LATER
            };
            dispatch.key = key_of(
                meeting,
                kind,
                &dispatch.participant,
                &about,
                &dispatch.address,
            );
            dispatch.paper = paper(dispatch);
        }
        letters.retain(|letter| !known.contains(letter.dispatch.key.as_str()));
        if names_are_taken {
            return Ok(Wanting {
                with_link: letters,
                without: Vec::new(),
            });
        }
        let plain = |letter: LinkLetter| Dispatch {
            kind: LATER.to_owned(),
            about: name_of(&open.note),
            ..letter.dispatch
        };
        Ok(Wanting {
            with_link: Vec::new(),
            without: letters.into_iter().map(plain).collect(),
        })
    }
}

/// The sheet of each addressee in the language it is written to in, of the last edition.
fn issued_sheets(sheets: &[Sheet]) -> Vec<(Participant, &Sheet)> {
    let last = sheets.iter().map(|sheet| sheet.edition).max();
    let issued =
        |sheet: &&Sheet| Some(sheet.edition) == last && sheet.language == sheet.issue_language;
    let issued = sheets.iter().filter(issued);
    issued
        .map(|sheet| (participant(&sheet.addressee), sheet))
        .collect()
}

fn of_note(laid: &[KeptDispatch], note: &Note, to: &Participant) -> Vec<KeptDispatch> {
    let about = format!("/{}-", about(note));
    let theirs = |letter: &&KeptDispatch| {
        let dispatch = &letter.dispatch;
        let kind = dispatch.kind == LinkKind::Note.code() || dispatch.kind == LATER;
        kind && dispatch.participant == *to && dispatch.key.contains(&about)
    };
    laid.iter().filter(theirs).cloned().collect()
}

/// What stands for the note in the keys of its letters: its place in the year's register.
fn about(note: &Note) -> String {
    let reference = note.reference.as_ref();
    reference.map_or_else(String::new, |one| format!("{}-{}", one.year, one.serial))
}

fn name_of(note: &Note) -> String {
    let reference = note.reference.as_ref();
    reference.map_or_else(String::new, ToString::to_string)
}

/// The addressee of a sheet as one who takes part.
pub fn participant(addressee: &Addressee) -> Participant {
    match addressee {
        Addressee::State(iso3) => Participant::State(*iso3),
        Addressee::Organization(key) => Participant::Organization(key.clone()),
    }
}
