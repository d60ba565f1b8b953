//! The house of the bench: two meetings of all States. At the Twelfth each State's mission submits
//! through the desk; at the Thirteenth the same rows are kept by the engine alone.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use desk::Desk;
use desk::answer::No;
use desk::convening::note::Which;
use desk::occasion::{By, Occasion};
use desk::people::delegation::{Filed, NoteOfDraft};
use desk::people::person::Appointment;
use domain::convening::meeting::MeetingKey;
use domain::convening::note::to_acknowledge;
use domain::law::compiled;
use domain::law::language::Language;
use domain::law::reading::Table;
use domain::papers::reference::ReferenceForm;
use domain::people::composition::{Typed, read};
use domain::people::delegation::{Channel, Refusal, Submission, number};
use domain::people::participant::Participant;
use domain::people::person::{Handle, PersonId};
use domain::people::role::{Role, Scope};
use jiff::Timestamp;
use jiff::civil::date;
use store::Store;
use store::people::dispatch::Dispatch;
use store::yardstick::Bare;
use uuid::Uuid;

const OFFICER: &str = "m.okafor";

/// Two meetings, and a second look into the same database.
#[derive(Clone)]
pub(crate) struct House {
    pub(crate) desk: Desk,
    store: Store,
    key: MeetingKey,
    bare_meeting: Uuid,
    writers: Arc<Vec<(Participant, PersonId)>>,
}

impl House {
    pub(crate) async fn at(url: &str) -> Self {
        let desk = Desk::open(url, ReferenceForm::default())
            .await
            .expect("a desk");
        let store = Store::open(url).await.expect("a store");
        let key: MeetingKey = "ccm/12msp".parse().expect("a key");
        let writers = found(&desk, &key).await;
        let officer = handle();
        let following = act(By::Person(&officer));
        let next = desk
            .follow_meeting(&following, &key, date(2025, 9, 9))
            .await;
        let next = store::convening::meeting::open(&store, &next.expect("followed").key).await;
        let bare_meeting = next.expect("read").expect("kept").id;
        Self {
            desk,
            store,
            key,
            bare_meeting,
            writers: Arc::new(writers),
        }
    }

    pub(crate) fn delegations(&self) -> u32 {
        u32::try_from(self.writers.len()).expect("some two hundred")
    }

    /// How many delegations a second a time for all of them comes to.
    pub(crate) fn rate(&self, all: Duration) -> f64 {
        f64::from(self.delegations()) / all.as_secs_f64()
    }

    /// Each mission submits its next version.
    pub(crate) async fn submit_all(&self, version: u32, writers: usize) -> Duration {
        self.by(writers, move |house, at| async move {
            let submitted = house.submit(at, version, version - 1).await;
            assert_eq!(submitted.expect("accepted").version, version);
        })
        .await
    }

    /// Each mission submits once more what stands, and is refused.
    pub(crate) async fn refuse_all(&self, version: u32, writers: usize) -> Duration {
        self.by(writers, move |house, at| async move {
            let again = house.submit(at, version, version).await;
            let filed = matches!(again, Err(No::Delegation(Refusal::AlreadyFiled { .. })));
            assert!(filed, "{again:?}");
        })
        .await
    }

    /// The engine keeps the same rows.
    pub(crate) async fn keep_all_bare(&self, version: u32, writers: usize) -> Duration {
        let all = 0..self.writers.len();
        let made: Arc<Vec<Bare>> = Arc::new(all.map(|at| self.bare(at, version)).collect());
        self.by(writers, move |house, at| {
            let bare = made[at].clone();
            async move { house.store.keep_bare(bare).await.expect("kept") }
        })
        .await
    }

    /// Does something for each delegation, by so many writers at once; answers how long it took.
    async fn by<F>(
        &self,
        writers: usize,
        one: impl Fn(Self, usize) -> F + Send + Sync + Clone + 'static,
    ) -> Duration
    where
        F: Future<Output = ()> + Send,
    {
        super::timed(async {
            let mut at_work = tokio::task::JoinSet::new();
            for writer in 0..writers {
                let (house, one) = (self.clone(), one.clone());
                at_work.spawn(async move {
                    for at in (writer..house.writers.len()).step_by(writers) {
                        one(house.clone(), at).await;
                    }
                });
            }
            at_work.join_all().await;
        })
        .await
    }

    async fn submit(&self, at: usize, version: u32, based_on: u32) -> Result<Submission, No> {
        let (participant, writer) = &self.writers[at];
        let submitting = act(By::Correspondent(*writer));
        let filed = Filed {
            typed: composition(version),
            based_on,
            note: NoteOfDraft::Keep,
            by_letter: None,
            from_mail: None,
        };
        self.desk
            .submit(&submitting, &self.key, participant, filed)
            .await
    }

    /// The rows that the desk would keep, at the other meeting.
    fn bare(&self, at: usize, version: u32) -> Bare {
        let (participant, writer) = &self.writers[at];
        let occasion = act(By::Correspondent(*writer));
        let mut typed = composition(version);
        for row in &mut typed {
            row.id = occasion.new_id();
        }
        let submission = Submission {
            version,
            channel: Channel::Page,
            received_at: occasion.now,
            entered_at: occasion.now,
            entered_by: *writer,
            members: read(&typed, None).expect("a composition"),
            note: None,
        };
        let receipt = Dispatch {
            key: format!("bare/receipt/{participant}/{version}/0"),
            kind: "receipt".to_owned(),
            meeting_id: self.bare_meeting,
            participant: participant.clone(),
            address: format!("{participant}@missions.example"),
            language: Language::Fr,
            about: version.to_string(),
            paper: None,
            laid_at: occasion.now,
            due_at: occasion.now,
        };
        let over = Scope::Delegation(self.key.clone(), participant.clone());
        let mut line = occasion.line("delegation/submit", None, &over);
        line.subject = number(&self.key, participant, version);
        let facts = [
            ("channel", "page"),
            ("received_at", "2024-03-18T08:00:00Z"),
            ("members", "10"),
        ];
        let facts = facts.map(|(name, value)| (name.to_owned(), value.to_owned()));
        line.facts.extend(facts);
        let words = submission
            .members
            .iter()
            .map(|m| format!("{}\t{}\t{}", m.given, m.family, m.function));
        line.personal
            .push(occasion.personal("composition", words.collect::<Vec<_>>().join("\n")));
        let of = (self.bare_meeting, participant);
        self.store
            .bare(of, &submission, &[receipt], (occasion.new_id(), &line))
    }
}

/// Founds the site with the Twelfth Meeting; answers each State with who writes for it.
async fn found(desk: &Desk, key: &MeetingKey) -> Vec<(Participant, PersonId)> {
    let officer = handle();
    let acting = act(By::Person(&officer));
    let roles = [
        Role::Administrator,
        Role::ConferenceOfficer,
        Role::Initialler,
    ];
    let person = |handle: Handle| Appointment {
        handle,
        name: "Ms M. Okafor".to_owned(),
        office: "oda-geneva".to_owned(),
        roles: roles.map(|role| (role, Scope::Site)).to_vec(),
    };
    let first = person(officer.clone());
    desk.found(&acting, &first).await.expect("founded");
    let second = person(second());
    desk.appoint(&acting, &second).await.expect("appointed");
    desk.enter_treaty(&acting, key.treaty())
        .await
        .expect("entered");
    let imported = desk.import_missions(&acting, "register", &register()).await;
    imported.expect("a register");
    let opened = desk
        .open_meeting(&acting, "sheet", compiled::FACT_SHEET)
        .await;
    opened.expect("opened");
    convene(desk, key).await;
    let states = compiled::states();
    let all: Vec<_> = states.iter().map(|s| Participant::State(s.iso3)).collect();
    desk.send_links(&acting, key, &all).await.expect("sent");
    let mut writers = Vec::new();
    for participant in all {
        let ones = desk
            .correspondents(&acting, key, &participant)
            .await
            .expect("access");
        writers.push((participant, ones.first().expect("a focal point").id));
    }
    writers
}

/// Issues the note, without which nobody is sent a link; its papers are a few bytes each.
async fn convene(desk: &Desk, key: &MeetingKey) {
    let (officer, second) = (handle(), second());
    let (first, other) = (act(By::Person(&officer)), act(By::Person(&second)));
    let prints = |_: &str| Vec::new();
    desk.draft_note(&first, key, prints).await.expect("drafted");
    let open = desk.note(key, &Which::UnderWay).await.expect("a note");
    let names = to_acknowledge(&open.facts(other.today).expect("whole"));
    let approved = desk
        .approve_note(&other, key, &names, other.today, prints)
        .await;
    approved.expect("approved");
    let open = desk.note(key, &Which::UnderWay).await.expect("a note");
    let sheets = desk.undrawn(key, open.note.id).await.expect("sheets");
    let drawn = sheets.into_iter().map(|sheet| {
        let bytes = sheet.code.to_string().into_bytes();
        (sheet, bytes)
    });
    let drawn: Vec<_> = drawn.collect();
    let kept = desk.keep_drawn(&open, &drawn, first.now).await;
    kept.expect("kept");
    desk.initial_note(&other, key).await.expect("initialled");
    desk.issue_note(&first, key).await.expect("issued");
}

fn second() -> Handle {
    "l.brandt".parse().expect("a handle")
}

/// A delegation of ten; each version names another head.
fn composition(version: u32) -> Vec<Typed> {
    let member = |at: u32| Typed {
        capacity: if at == 0 { "head" } else { "adviser" }.to_owned(),
        title: "Ms".to_owned(),
        given: format!("Given Names {at}"),
        family: format!("Family of Version {version}"),
        function: "Counsellor, Permanent Mission to the United Nations".to_owned(),
        ..Typed::default()
    };
    (0..10).map(member).collect()
}

fn register() -> Table {
    let mut text = "iso3,station,kind,language,language_set_on,address,emails\n".to_owned();
    for state in compiled::states().iter() {
        let code = state.iso3;
        let row = format!("{code},capital,foreign_ministry,fr,,,{code}@missions.example\n");
        text.push_str(&row);
    }
    let mut faults = Vec::new();
    let table = Table::from_csv(&text, &mut faults);
    assert_eq!(faults, []);
    table
}

fn handle() -> Handle {
    OFFICER.parse().expect("a handle")
}

fn act(by: By<'_>) -> Occasion<'_> {
    Occasion {
        by,
        door: "bench",
        now: "2024-03-18T08:00:00Z"
            .parse::<Timestamp>()
            .expect("an instant"),
        today: date(2024, 3, 18),
        chance,
    }
}

/// Chance that never repeats within a run, and costs nothing.
fn chance(bytes: &mut [u8]) {
    static DRAWN: AtomicU64 = AtomicU64::new(1);
    for chunk in bytes.chunks_mut(8) {
        let drawn = DRAWN.fetch_add(1, Ordering::Relaxed);
        let mut z = drawn.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        chunk.copy_from_slice(&(z ^ (z >> 31)).to_le_bytes()[..chunk.len()]);
    }
}
