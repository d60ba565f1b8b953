//! The register of correspondence: what went out and what came in, in one order; and registering a
//! letter that came in by post, courier, fax, hand or e-mail. Rule: what is sent or received bears a
//! number or a key, is entered once, and is never taken out again.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::correspondence::{
    self, Field, IncomingNumber, Letter, LetterFault, Sender, TypedLetter, Wrong,
};
use domain::convening::invitee::Addressee;
use domain::convening::meeting::MeetingKey;
use domain::convening::note::Step;
use domain::people::delegation::number;
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};
use domain::record::journal::{Hash, Line};
use jiff::Timestamp;
use store::Tx;
use store::convening::correspondence::Of;
pub use store::convening::correspondence::{Composition, KeptLetter};
pub use store::convening::note::Numbered;
use store::people::dispatch::KeptDispatch;
use uuid::Uuid;

use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};
use crate::people::delegation::NewFile;

/// How many entries a page has.
pub const PAGE: usize = 100;
/// The last page that is given; older entries are found by meeting, participant or text.
pub const LAST_PAGE: usize = 1_000;
/// More rows than a search reads of one kind.
const ALL: u64 = 1_000_000;

/// Which way a paper went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// It went out.
    Out,
    /// It came in.
    In,
}

impl Direction {
    /// The name in forms and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Out => "out",
            Self::In => "in",
        }
    }

    /// The direction with a name.
    pub fn read(code: &str) -> Option<Self> {
        [Self::Out, Self::In]
            .into_iter()
            .find(|direction| direction.code() == code)
    }
}

/// Which entries are asked for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// One direction alone.
    pub direction: Option<Direction>,
    /// One meeting alone.
    pub meeting: Option<MeetingKey>,
    /// One participant alone; a note is among them when it has a sheet for it.
    pub participant: Option<Participant>,
    /// Words that stand in a number, a reference, a subject or a sender.
    pub text: String,
    /// The page, from 1.
    pub page: usize,
}

/// What is entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A note that took a number.
    Note(Numbered),
    /// A letter handed to the post, or waiting for it.
    Dispatch(KeptDispatch),
    /// A composition of a delegation.
    Composition(Composition),
    /// A letter that an officer registered.
    Letter(KeptLetter),
}

/// An entry of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When it went out or came in: for a note not yet issued, when it took its number; for a letter,
    /// when it was laid for the post.
    pub at: Timestamp,
    /// The meeting it concerns.
    pub meeting: Option<MeetingKey>,
    /// What it is.
    pub what: What,
}

impl Entry {
    /// Which way it went.
    pub const fn direction(&self) -> Direction {
        match self.what {
            What::Note(_) | What::Dispatch(_) => Direction::Out,
            What::Composition(_) | What::Letter(_) => Direction::In,
        }
    }

    /// Its number, reference or key.
    pub fn number(&self) -> String {
        match &self.what {
            What::Note(note) => note.booked.reference.text.clone(),
            What::Dispatch(letter) => letter.dispatch.key.clone(),
            What::Letter(letter) => letter.number.to_string(),
            What::Composition(one) => {
                let meeting = self.meeting.as_ref();
                meeting.map_or_else(String::new, |meeting| {
                    number(meeting, &one.participant, one.version)
                })
            }
        }
    }

    fn says(&self, text: &str) -> bool {
        let mut words = vec![self.number()];
        match &self.what {
            What::Letter(letter) => words.extend([
                letter.sender.clone(),
                letter.their_reference.clone(),
                letter.answers.clone(),
                letter.subject.clone(),
            ]),
            What::Dispatch(letter) => words.push(letter.dispatch.address.clone()),
            What::Note(_) | What::Composition(_) => {}
        }
        words.iter().any(|word| word.to_lowercase().contains(text))
    }
}

/// A page of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The entries, the latest first.
    pub entries: Vec<Entry>,
    /// Whether there are older ones.
    pub has_older: bool,
}

/// A letter to be registered.
#[derive(Debug, Clone, Default)]
pub struct Registration {
    /// What was typed from it.
    pub typed: TypedLetter,
    /// Its scan; the door looked at what it is.
    pub scan: Option<NewFile>,
    /// What the door found wrong with the scan, told together with the rest.
    pub wrong_scan: Option<Wrong>,
}

/// A letter that is about to be registered.
pub(super) struct Registering {
    /// The letter, its number not taken yet.
    kept: KeptLetter,
    scan: Option<NewFile>,
    line: Line,
}

impl Registering {
    /// Takes the next number of the year and keeps the letter under it.
    pub(super) async fn keep(
        &self,
        tx: &Tx,
        occasion: &Occasion<'_>,
    ) -> Result<IncomingNumber, No> {
        use store::convening::correspondence as rows;
        let mut kept = self.kept.clone();
        kept.number = rows::take(tx, occasion.today.year()).await?;
        if let Some(scan) = &self.scan {
            let (bytes, kind) = (&scan.bytes, scan.media_type);
            store::papers::file::keep(tx, bytes, kind, occasion.now).await?;
        }
        rows::keep(tx, &kept).await?;
        let mut line = self.line.clone();
        line.subject = kept.number.to_string();
        store::record::journal::write(tx, occasion.new_id(), &line).await?;
        Ok(kept.number)
    }
}

impl Desk {
    /// A page of the register, for whoever may read what it is about.
    pub async fn register(&self, occasion: &Occasion<'_>, asked: &Asked) -> Result<Page, No> {
        let over = asked.meeting.clone().map_or(Scope::Site, Scope::Meeting);
        self.permitted(occasion, Act::Show, &over).await?;
        let keys = store::convening::meeting::keys(&self.store).await?;
        let meeting_id = match &asked.meeting {
            Some(key) => Some(self.kept_meeting(key).await?.id),
            None => None,
        };
        let of = Of {
            meeting_id,
            participant: asked.participant.as_ref(),
        };
        let page = asked.page.clamp(1, LAST_PAGE);
        let text = asked.text.trim().to_lowercase();
        let limit = if text.is_empty() {
            u64::try_from(page * PAGE + 1).unwrap_or(ALL)
        } else {
            ALL
        };
        let mut entries = Vec::new();
        if asked.direction != Some(Direction::In) {
            entries.extend(self.went_out(of, limit, &keys).await?);
        }
        if asked.direction != Some(Direction::Out) {
            entries.extend(self.came_in(of, limit, &keys).await?);
        }
        entries.retain(|entry| text.is_empty() || entry.says(&text));
        entries.sort_by_cached_key(|entry| (std::cmp::Reverse(entry.at), entry.number()));
        let has_older = entries.len() > page * PAGE;
        let entries = entries
            .into_iter()
            .skip((page - 1) * PAGE)
            .take(PAGE)
            .collect();
        Ok(Page { entries, has_older })
    }

    async fn went_out(
        &self,
        of: Of<'_>,
        limit: u64,
        keys: &BTreeMap<Uuid, MeetingKey>,
    ) -> Result<Vec<Entry>, No> {
        let notes = store::convening::note::numbered(&self.store, of.meeting_id).await?;
        let got = self.notes_to(of.participant).await?;
        let to = |note: &Numbered| {
            got.as_ref()
                .is_none_or(|got| got.contains(&note.booked.note_id))
        };
        let notes = notes.into_iter().filter(to).map(|note| Entry {
            at: went_at(&note),
            meeting: keys.get(&note.booked.meeting_id).cloned(),
            what: What::Note(note),
        });
        let letters = store::people::dispatch::laid(&self.store, of, limit).await?;
        let letters = letters.into_iter().map(|letter| Entry {
            at: letter.dispatch.laid_at,
            meeting: keys.get(&letter.dispatch.meeting_id).cloned(),
            what: What::Dispatch(letter),
        });
        Ok(notes.chain(letters).collect())
    }

    async fn notes_to(&self, to: Option<&Participant>) -> Result<Option<BTreeSet<Uuid>>, No> {
        let addressee = match to {
            None => return Ok(None),
            Some(Participant::State(state)) => Addressee::State(*state),
            Some(Participant::Organization(key)) => Addressee::Organization(key.clone()),
        };
        let notes = store::convening::sheet::notes_to(&self.store, &addressee).await?;
        Ok(Some(notes))
    }

    async fn came_in(
        &self,
        of: Of<'_>,
        limit: u64,
        keys: &BTreeMap<Uuid, MeetingKey>,
    ) -> Result<Vec<Entry>, No> {
        use store::convening::correspondence as rows;
        let compositions = rows::compositions(&self.store, of, limit).await?;
        let compositions = compositions.into_iter().map(|one| Entry {
            at: one.received_at,
            meeting: keys.get(&one.meeting_id).cloned(),
            what: What::Composition(one),
        });
        let letters = rows::letters(&self.store, of, limit).await?;
        let letters = letters.into_iter().map(|letter| Entry {
            at: letter.received_at,
            meeting: letter.meeting_id.and_then(|id| keys.get(&id).cloned()),
            what: What::Letter(letter),
        });
        Ok(compositions.chain(letters).collect())
    }

    /// Registers a letter that came in: it gets the next number of the year.
    pub async fn register_letter(
        &self,
        occasion: &Occasion<'_>,
        registration: &Registration,
    ) -> Result<IncomingNumber, No> {
        let registering = self.registering(occasion, registration).await?;
        self.store
            .act(async |tx| registering.keep(&tx, occasion).await)
            .await
    }

    /// A letter that is about to be registered, by who may: the number is taken when it is kept.
    pub(super) async fn registering(
        &self,
        occasion: &Occasion<'_>,
        registration: &Registration,
    ) -> Result<Registering, No> {
        let typed = &registration.typed;
        let over = match typed.meeting.trim().parse() {
            Ok(key) => Scope::Meeting(key),
            Err(_) => Scope::Site,
        };
        let actor = self.permitted(occasion, Act::RegisterLetter, &over).await?;
        let (letter, meeting_id) = self.read_letter(occasion, registration).await?;
        let mut line = occasion.line("letter/register", Some(&actor), &over);
        fact(&mut line, "channel", letter.channel.code());
        fact(&mut line, "received_at", letter.received_at);
        line.personal
            .push(occasion.personal("subject", &letter.subject));
        let (participant, sender) = match letter.from {
            Sender::Participant(participant) => (Some(participant), String::new()),
            Sender::InWords(words) => (None, words),
        };
        match &participant {
            Some(participant) => fact(&mut line, "participant", participant),
            None => line.personal.push(occasion.personal("sender", &sender)),
        }
        if !letter.answers.is_empty() {
            fact(&mut line, "answers", &letter.answers);
        }
        let scan = registration.scan.as_ref();
        let scan = scan.map(|scan| (Hash::of(&scan.bytes), scan.name.clone()));
        line.papers.extend(scan.iter().map(|(hash, _)| *hash));
        let kept = KeptLetter {
            number: IncomingNumber {
                year: occasion.today.year(),
                serial: 0,
            },
            meeting_id,
            participant,
            sender,
            channel: letter.channel,
            their_reference: letter.their_reference,
            answers: letter.answers,
            subject: letter.subject,
            received_at: letter.received_at,
            registered_at: occasion.now,
            registered_by: actor.person.id,
            scan,
        };
        Ok(Registering {
            kept,
            scan: registration.scan.clone(),
            line,
        })
    }

    /// The letter as it was read, with its meeting; with a fault, every one.
    async fn read_letter(
        &self,
        occasion: &Occasion<'_>,
        registration: &Registration,
    ) -> Result<(Letter, Option<Uuid>), No> {
        let typed = &registration.typed;
        let mut faults = Vec::new();
        let (mut zone, mut meeting_id) = ("UTC".to_owned(), None);
        if let Ok(key) = typed.meeting.trim().parse() {
            match self.meeting(&key).await {
                Ok(meeting) => {
                    meeting.zone().clone_into(&mut zone);
                    meeting_id = Some(meeting.kept.id);
                }
                Err(No::Unknown { .. }) => faults.push(LetterFault {
                    field: Field::Meeting,
                    wrong: Wrong::NoSuchMeeting,
                }),
                Err(no) => return Err(no),
            }
        }
        let answers = typed.answers.trim();
        if !answers.is_empty() && !self.is_ours(answers).await? {
            faults.push(LetterFault {
                field: Field::Answers,
                wrong: Wrong::NoSuchReference,
            });
        }
        faults.extend(registration.wrong_scan.map(|wrong| LetterFault {
            field: Field::Scan,
            wrong,
        }));
        match correspondence::read(typed, &zone, occasion.now) {
            Ok(letter) if faults.is_empty() => Ok((letter, meeting_id)),
            read => {
                faults.extend(read.err().unwrap_or_default());
                Err(No::Letter(faults))
            }
        }
    }

    /// Whether a reference is that of a paper of ours.
    async fn is_ours(&self, reference: &str) -> Result<bool, No> {
        let note = store::convening::note::by_reference(&self.store, reference).await?;
        Ok(note.is_some())
    }

    /// A letter that came in, with the meeting it concerns.
    pub async fn incoming_letter(
        &self,
        occasion: &Occasion<'_>,
        number: IncomingNumber,
    ) -> Result<(KeptLetter, Option<MeetingKey>), No> {
        let found = store::convening::correspondence::letter(&self.store, number).await?;
        let keys = store::convening::meeting::keys(&self.store).await?;
        let meeting = found.as_ref().and_then(|letter| letter.meeting_id);
        let meeting = meeting.and_then(|id| keys.get(&id).cloned());
        let over = meeting.clone().map_or(Scope::Site, Scope::Meeting);
        self.permitted(occasion, Act::Show, &over).await?;
        let letter = found.ok_or_else(|| No::unknown("letter", number))?;
        Ok((letter, meeting))
    }

    /// The scan of a letter that came in.
    pub async fn scan_of(
        &self,
        occasion: &Occasion<'_>,
        number: IncomingNumber,
    ) -> Result<Vec<u8>, No> {
        let (letter, _) = self.incoming_letter(occasion, number).await?;
        let unknown = || No::unknown("letter", number);
        let (hash, _) = letter.scan.ok_or_else(unknown)?;
        let file = store::papers::file::open(&self.store, hash).await?;
        file.and_then(|file| file.bytes).ok_or_else(unknown)
    }
}

/// When a note went out; before its issue, when it took its number.
fn went_at(note: &Numbered) -> Timestamp {
    let issued = note.steps.iter().rfind(|taken| taken.step == Step::Issued);
    issued.map_or(note.booked.at, |taken| taken.at)
}
