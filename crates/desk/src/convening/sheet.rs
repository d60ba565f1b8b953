//! The sheets of a note: one for each addressee and language, laid with approval, drawn up by the
//! clerk, kept as bytes. The sheet in the addressee's correspondence language is the one issued; the
//! others are courtesy versions under the same number.

use domain::convening::invitee::Addressee;
use domain::convening::meeting::MeetingKey;
use domain::convening::mission::{DutyStation, Mission, addressee};
use domain::convening::note::{Instrument, Purpose, Refusal, Step};
use domain::law::language::Language;
use domain::papers::code::Code;
use domain::record::journal::Hash;
use jiff::Timestamp;
use jiff::civil::Date;
use store::Tx;
pub use store::convening::sheet::Sheet;
use store::convening::sheet::{Drawn, SheetKey};
use store::tray::TraySheet;
use uuid::Uuid;

use super::note::{NoteInMeeting, Which};
use crate::Desk;
use crate::answer::No;
use crate::occasion::Occasion;

/// The station at which States are convened to meetings of the United Nations.
///
/// Rule: the note of 2024 is addressed to the missions to the United Nations.
const STATION: DutyStation = DutyStation::NewYork;

/// What the clerk does with the entries of the tray that are laid here.
const DRAW: &str = "draw";
/// The media type of the papers.
const PDF: &str = "application/pdf";
/// More sheets than a note can have: 250 addressees in six languages are 1,500.
const ALL_AT_ONCE: u32 = 10_000;

impl Desk {
    /// Lays the sheets of an approved note and one entry of the tray for each.
    pub(crate) async fn lay_sheets(
        &self,
        tx: &Tx,
        occasion: &Occasion<'_>,
        open: &NoteInMeeting,
    ) -> Result<(), No> {
        let on = open.note.dated.unwrap_or(occasion.today);
        let sheets = self.planned(open, on, || occasion.new_code()).await?;
        let laid: Vec<TraySheet> = sheets
            .iter()
            .map(|sheet| TraySheet {
                key: tray_key(open, sheet),
                kind: DRAW.to_owned(),
                meeting_id: open.meeting.kept.id,
                note_id: open.note.id,
                laid_at: occasion.now,
            })
            .collect();
        store::convening::sheet::lay_all(tx, &sheets).await?;
        store::tray::lay(tx, &laid).await?;
        Ok(())
    }

    /// The sheets a note would have if it were approved on a date, each with a code from `code`.
    pub async fn planned(
        &self,
        open: &NoteInMeeting,
        on: Date,
        code: impl Fn() -> Code,
    ) -> Result<Vec<Sheet>, No> {
        let missions = self.missions().await?;
        let mut sheets = Vec::new();
        for to in self.addressees(open, on).await? {
            let mission = match &to {
                Addressee::State(iso3) => Some(
                    addressee(&missions, *iso3, STATION, on).ok_or(Refusal::NoMission(*iso3))?,
                ),
                Addressee::Organization(_) => None,
            };
            for language in Language::ALL {
                sheets.push(sheet(open, sheets.len(), &to, mission, language, code()));
            }
        }
        Ok(sheets)
    }

    /// Who gets the paper: those convened and invited; a later paper goes to all who got the earlier.
    async fn addressees(&self, open: &NoteInMeeting, on: Date) -> Result<Vec<Addressee>, No> {
        if let Purpose::Correction(earlier) | Purpose::Withdrawal(earlier) = &open.note.purpose {
            let sheets =
                store::convening::sheet::of_note(&self.store, open.meeting.kept.id, earlier.id)
                    .await?;
            let mut all: Vec<Addressee> = sheets.into_iter().map(|sheet| sheet.addressee).collect();
            all.sort();
            all.dedup();
            return Ok(all);
        }
        let invitees = open.meeting.invitees(on);
        let states = invitees
            .states
            .iter()
            .map(|invited| Addressee::State(invited.state.iso3));
        let organizations = invitees
            .organizations
            .iter()
            .map(|organization| Addressee::Organization(organization.key.clone()));
        Ok(states.chain(organizations).collect())
    }

    /// The sheets of a note, without their bytes.
    pub async fn sheets(&self, key: &MeetingKey, note: Uuid) -> Result<Vec<Sheet>, No> {
        let kept = self.kept_meeting(key).await?;
        Ok(store::convening::sheet::of_note(&self.store, kept.id, note).await?)
    }

    /// How many sheets of a note are not drawn up yet.
    pub async fn undrawn_count(&self, key: &MeetingKey, note: Uuid) -> Result<u32, No> {
        let kept = self.kept_meeting(key).await?;
        Ok(store::convening::sheet::undrawn_count(&self.store, kept.id, note).await?)
    }

    /// The sheets of a note that are not drawn up yet.
    pub async fn undrawn(&self, key: &MeetingKey, note: Uuid) -> Result<Vec<Sheet>, No> {
        let kept = self.kept_meeting(key).await?;
        Ok(
            store::convening::sheet::undrawn(&self.store, kept.id, note, None, ALL_AT_ONCE.into())
                .await?,
        )
    }

    /// The approved notes of which sheets are not drawn up yet: what the tray holds for the clerk.
    /// An entry laid for an earlier edition of a text waits for nothing any more.
    pub async fn notes_to_draw(&self) -> Result<Vec<NoteInMeeting>, No> {
        let mut wanting = Vec::new();
        for (meeting, note) in store::tray::waiting(&self.store, DRAW).await? {
            if store::convening::sheet::undrawn_count(&self.store, meeting, note).await? == 0 {
                continue;
            }
            let key = self.meeting_with(meeting).await?.meeting().key.clone();
            let open = self.note(&key, &Which::Id(note)).await?;
            if open.note.stage() == Step::Approved {
                wanting.push(open);
            }
        }
        Ok(wanting)
    }

    /// Keeps papers that the clerk has drawn up, and clears their entries of the tray.
    pub async fn keep_drawn(
        &self,
        open: &NoteInMeeting,
        drawn: &[(Sheet, Vec<u8>)],
        at: Timestamp,
    ) -> Result<(), No> {
        let keys: Vec<String> = drawn
            .iter()
            .map(|(sheet, _)| tray_key(open, sheet))
            .collect();
        self.store
            .act(async |tx| {
                let papers = drawn.iter().map(|(sheet, bytes)| Drawn {
                    key: sheet.key,
                    hash: Hash::of(bytes),
                    bytes: bytes.clone(),
                });
                store::convening::sheet::keep_drawn(&tx, papers.collect(), PDF, at).await?;
                store::tray::done(&tx, &keys, at).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// The bytes of a paper.
    pub async fn paper(&self, hash: Hash) -> Result<Vec<u8>, No> {
        store::papers::paper::bytes(&self.store, hash)
            .await?
            .ok_or_else(|| No::unknown("paper", hash.to_hex()))
    }
}

fn sheet(
    open: &NoteInMeeting,
    position: usize,
    to: &Addressee,
    mission: Option<&Mission>,
    language: Language,
    code: Code,
) -> Sheet {
    let instrument = match to {
        Addressee::State(_) => Instrument::NoteVerbale,
        Addressee::Organization(_) => Instrument::Letter,
    };
    let edition = edition(open);
    let place = u32::try_from(position).expect("there are fewer addressees than that");
    let position = (edition - 1) * ALL_AT_ONCE + place;
    Sheet {
        key: SheetKey {
            meeting_id: open.meeting.kept.id,
            note_id: open.note.id,
            position,
        },
        edition,
        instrument,
        addressee: to.clone(),
        language,
        // Nobody has recorded an organization's language yet: it is written to in English.
        issue_language: mission.map_or(Language::En, |mission| mission.correspondence.language),
        mission: mission.map(|mission| (mission.kind, mission.station)),
        address: mission
            .map(|mission| mission.address.clone())
            .unwrap_or_default(),
        code,
        paper: None,
    }
}

/// How often the note's sheets were laid, this time included: once for each approval.
fn edition(open: &NoteInMeeting) -> u32 {
    let approvals = open
        .note
        .steps
        .iter()
        .filter(|taken| taken.step == Step::Approved)
        .count();
    u32::try_from(approvals.max(1)).expect("nobody approves that often")
}

/// The key under which a sheet lies in the tray, and by which its paper is named for ever:
/// `ccm/12msp/note/FRA/fr/1`; a later edition of the same number says so.
pub fn tray_key(open: &NoteInMeeting, sheet: &Sheet) -> String {
    let kind = match sheet.instrument {
        Instrument::NoteVerbale => "note",
        Instrument::Letter => "letter",
    };
    let meeting = &open.meeting.meeting().key;
    let serial = open
        .note
        .reference
        .as_ref()
        .map_or(0, |reference| reference.serial);
    let edition = match sheet.edition {
        1 => String::new(),
        later => format!("-{later}"),
    };
    format!(
        "{meeting}/{kind}/{}/{}/{serial}{edition}",
        sheet.addressee.code(),
        sheet.language
    )
}
