//! The cast of the stories: a house with its desk, a second look into its database, a clock that
//! goes on with every act, and the people who act.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use desk::Desk;
use desk::answer::No;
use desk::convening::note::Which;
use desk::occasion::{By, Occasion};
use desk::people::person::Appointment;
use domain::convening::meeting::MeetingKey;
use domain::convening::note::{Note, Refusal, to_acknowledge};
use domain::law::compiled;
use domain::law::reading::{ReadFault, Table};
use domain::law::state::Membership;
use domain::papers::reference::ReferenceForm;
use domain::people::person::Handle;
use domain::people::role::{Role, Scope};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use store::Store;

pub(crate) const TODAY: Date = date(2024, 3, 15);

pub(crate) const ADMINISTRATOR: &str = "d.rossi";
pub(crate) const DRAFTER: &str = "m.okafor";
pub(crate) const APPROVER: &str = "l.brandt";
pub(crate) const INITIALLER: &str = "s.haddad";
pub(crate) const LAWYER: &str = "k.sato";

const CAST: [(&str, Role); 4] = [
    (DRAFTER, Role::ConferenceOfficer),
    (APPROVER, Role::ConferenceOfficer),
    (INITIALLER, Role::Initialler),
    (LAWYER, Role::LegalOfficer),
];

/// A house in which a story plays.
pub(crate) struct House {
    pub(crate) desk: Desk,
    /// A second look into the same database.
    pub(crate) store: Store,
    /// Where the database is.
    url: String,
    clock: AtomicI64,
}

impl House {
    pub(crate) async fn at(url: &str) -> Self {
        let desk = Desk::open(url, ReferenceForm::default())
            .await
            .expect("a desk");
        let store = Store::open(url).await.expect("the store opens");
        let clock = AtomicI64::new(1_710_493_200_000_001);
        let url = url.to_owned();
        Self {
            desk,
            store,
            url,
            clock,
        }
    }

    /// The desk of another node, which has read nothing yet.
    pub(crate) async fn another_node(&self) -> Desk {
        let desk = Desk::open(&self.url, ReferenceForm::default()).await;
        desk.expect("a desk")
    }

    /// The occasion of an act today; each is a second after the last.
    pub(crate) fn as_(&self, by: &str) -> Occasion<'static> {
        self.on(by, TODAY)
    }

    /// The occasion of an act on a day.
    pub(crate) fn on(&self, by: &str, today: Date) -> Occasion<'static> {
        let at = self.clock.fetch_add(1_000_000, Ordering::Relaxed);
        Occasion {
            by: By::Person(Box::leak(Box::new(handle(by)))),
            door: "story",
            now: Timestamp::from_microsecond(at).expect("an instant"),
            today,
            chance,
        }
    }

    /// Founds the site and appoints everyone.
    pub(crate) async fn people(self) -> Self {
        let first = person(ADMINISTRATOR, Role::Administrator, Scope::Site);
        let founding = self.as_(ADMINISTRATOR);
        self.desk.found(&founding, &first).await.expect("founded");
        for (who, role) in CAST {
            self.appoint(who, role, Scope::Site).await;
        }
        self
    }

    pub(crate) async fn appoint(&self, who: &str, role: Role, scope: Scope) {
        let act = self.as_(ADMINISTRATOR);
        let done = self.desk.appoint(&act, &person(who, role, scope)).await;
        done.expect("appointed");
    }

    /// Founds, enters the treaty, fills the register, opens the Twelfth Meeting.
    pub(crate) async fn meeting(self) -> Self {
        self.sheet(compiled::FACT_SHEET).await
    }

    /// As `meeting`, from a fact sheet of the story's own.
    pub(crate) async fn sheet(self, sheet: &str) -> Self {
        let house = self.people().await;
        let act = house.as_(LAWYER);
        let treaty = twelfth().treaty().clone();
        house
            .desk
            .enter_treaty(&act, &treaty)
            .await
            .expect("entered");
        house
            .missions(&register(|_| true))
            .await
            .expect("a register");
        let act = house.as_(DRAFTER);
        let opened = house.desk.open_meeting(&act, "sheet", sheet).await;
        opened.expect("opened");
        house
    }

    pub(crate) async fn missions(&self, text: &str) -> Result<usize, No> {
        let mut faults = Vec::new();
        let table = Table::from_csv(text, &mut faults);
        assert_eq!(faults, []);
        let act = self.as_(DRAFTER);
        self.desk
            .import_missions(&act, "register.csv", &table)
            .await
    }

    pub(crate) async fn draft(&self, by: &str) -> Result<Note, No> {
        let act = self.as_(by);
        self.desk.draft_note(&act, &twelfth(), all_print).await
    }

    /// Approves whatever is under way, acknowledging what must be.
    pub(crate) async fn approve(&self, by: &str) -> Result<Note, No> {
        self.approve_dated(by, TODAY).await
    }

    pub(crate) async fn approve_dated(&self, by: &str, dated: Date) -> Result<Note, No> {
        let open = self.desk.note(&twelfth(), &Which::UnderWay).await?;
        let names = to_acknowledge(&open.facts(dated)?);
        self.approve_naming(by, dated, &names).await
    }

    pub(crate) async fn approve_naming(
        &self,
        by: &str,
        dated: Date,
        names: &BTreeSet<String>,
    ) -> Result<Note, No> {
        let act = self.as_(by);
        self.desk
            .approve_note(&act, &twelfth(), names, dated, all_print)
            .await
    }

    /// Plays the clerk: every missing sheet gets bytes of its own. Answers how many.
    pub(crate) async fn draw(&self) -> usize {
        let open = self
            .desk
            .note(&twelfth(), &Which::UnderWay)
            .await
            .expect("a note");
        let missing = self
            .desk
            .undrawn(&twelfth(), open.note.id)
            .await
            .expect("sheets");
        let drawn: Vec<_> = missing
            .into_iter()
            .map(|sheet| (sheet.clone(), format!("%PDF {}", sheet.code).into_bytes()))
            .collect();
        let at = self.as_(DRAFTER).now;
        self.desk.keep_drawn(&open, &drawn, at).await.expect("kept");
        drawn.len()
    }

    pub(crate) async fn initial(&self) -> Result<Note, No> {
        let act = self.as_(INITIALLER);
        self.desk.initial_note(&act, &twelfth()).await
    }

    pub(crate) async fn issue(&self) -> Result<Note, No> {
        let act = self.as_(DRAFTER);
        self.desk.issue_note(&act, &twelfth()).await
    }

    /// Takes the paper under way from draft to issue.
    pub(crate) async fn see_through(&self) -> Note {
        self.approve(APPROVER).await.expect("approved");
        self.draw().await;
        self.initial().await.expect("initialled");
        self.issue().await.expect("issued")
    }

    /// How many lines the journal has.
    pub(crate) async fn lines(&self) -> usize {
        let lines = store::record::journal::lines(&self.store, None, 100_000).await;
        lines.expect("the journal").len()
    }

    pub(crate) async fn gaps(&self) -> Vec<u32> {
        store::papers::register::gaps(&self.store, 2024)
            .await
            .expect("the register")
    }

    pub(crate) async fn booked(&self) -> Vec<String> {
        let booked = store::papers::register::of_year(&self.store, 2024).await;
        let booked = booked.expect("the register");
        booked
            .iter()
            .map(|entry| entry.reference.text.clone())
            .collect()
    }

    /// What ails, by check; the names of the checks are part of the answer.
    pub(crate) async fn ails(&self, on: Date) -> Vec<(&'static str, Vec<String>)> {
        let checks = self.desk.look_over(on).await.expect("looked over");
        checks
            .into_iter()
            .map(|check| (check.name, check.ails))
            .collect()
    }
}

pub(crate) fn sound() -> Vec<(&'static str, Vec<String>)> {
    ["schema", "journal", "papers", "numbers", "notes", "money"]
        .map(|name| (name, Vec::new()))
        .to_vec()
}

/// All in order but one issued note.
pub(crate) fn ailing(reference: &str) -> Vec<(&'static str, Vec<String>)> {
    let mut checks = sound();
    let notes = checks.iter_mut().find(|check| check.0 == "notes");
    notes.expect("a check").1.push(reference.to_owned());
    checks
}

pub(crate) fn twelfth() -> MeetingKey {
    key("ccm/12msp")
}

pub(crate) fn key(text: &str) -> MeetingKey {
    text.parse().expect("a key")
}

pub(crate) fn handle(text: &str) -> Handle {
    text.parse().expect("a handle")
}

pub(crate) fn person(who: &str, role: Role, scope: Scope) -> Appointment {
    Appointment {
        handle: handle(who),
        name: format!("Ms ወልደ {who}"),
        office: "oda-geneva".into(),
        roles: vec![(role, scope)],
    }
}

pub(crate) fn all_print(_: &str) -> Vec<char> {
    Vec::new()
}

/// The register as text, for the States that are wanted.
pub(crate) fn register(wanted: impl Fn(&str) -> bool) -> String {
    let mut text = "iso3,station,kind,language,language_set_on,address,emails\n".to_owned();
    for state in compiled::states()
        .iter()
        .filter(|s| wanted(s.iso3.as_str()))
    {
        let (station, kind) = match state.membership {
            Membership::MemberState => ("new_york", "permanent_mission"),
            Membership::ObserverState => ("new_york", "permanent_observer_mission"),
            Membership::OtherState => ("capital", "foreign_ministry"),
        };
        let iso3 = state.iso3;
        let row = format!("{iso3},{station},{kind},fr,,1 Rue|{iso3} City,m@{iso3}.example\n");
        text.push_str(&row);
    }
    text
}

#[track_caller]
pub(crate) fn refusal<T: std::fmt::Debug>(answer: Result<T, No>) -> Refusal {
    match answer {
        Err(No::Refused(refusal)) => *refusal,
        other => panic!("the rules refuse; found {other:?}"),
    }
}

#[track_caller]
pub(crate) fn faults<T: std::fmt::Debug>(answer: Result<T, No>) -> (String, Vec<ReadFault>) {
    match answer {
        Err(No::Faults { name, faults }) => (name, faults),
        other => panic!("it does not read; found {other:?}"),
    }
}

/// The places of faults: line and column.
pub(crate) fn places(faults: &[ReadFault]) -> Vec<(u64, &str)> {
    faults
        .iter()
        .map(|fault| (fault.line, fault.column.as_str()))
        .collect()
}

/// Chance that never repeats within a run.
pub(crate) fn chance(bytes: &mut [u8]) {
    static DRAWN: AtomicU64 = AtomicU64::new(1);
    for chunk in bytes.chunks_mut(8) {
        let mut z = DRAWN
            .fetch_add(1, Ordering::Relaxed)
            .wrapping_mul(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        chunk.copy_from_slice(&(z ^ (z >> 31)).to_le_bytes()[..chunk.len()]);
    }
}
