//! A site on disk whose Twelfth Meeting is convened, made in a moment through the desk: its papers
//! are a few bytes each. Its clock stands in August 2024, before the deadline.

use std::path::Path;

use desk::Desk;
use desk::convening::note::Which;
use desk::occasion::{By, Occasion};
use desk::people::person::Appointment;
use domain::convening::meeting::MeetingKey;
use domain::law::compiled;
use domain::law::reading::Table;
use domain::law::state::Membership;
use domain::papers::reference::ReferenceForm;
use domain::people::participant::Participant;
use domain::people::person::Handle;
use domain::people::role::{Role, Scope};
use jiff::civil::date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use tokio::runtime::Runtime;

/// What the site's clock shows when it is made.
const SHOWS: &str = "2024-08-20T08:00:00Z";
const ADMINISTRATOR: &str = "d.rossi";
const OFFICER: &str = "m.okafor";

/// The desk of a site on disk, as another node of it would have it.
pub(crate) struct Convened {
    desk: Desk,
    runtime: Runtime,
}

/// An act by somebody at a moment.
fn act<'a>(by: &'a Handle, now: &str) -> Occasion<'a> {
    let now: Timestamp = now.parse().expect("an instant");
    Occasion {
        by: By::Person(by),
        door: "story",
        now,
        today: now.to_zoned_datetime(TimeZone::UTC).date(),
        chance: |bytes| getrandom::fill(bytes).expect("the system has chance"),
    }
}

fn handle(text: &str) -> Handle {
    text.parse().expect("a handle")
}

/// The Meeting.
pub(crate) fn twelfth() -> MeetingKey {
    "ccm/12msp".parse().expect("a key")
}

impl Convened {
    /// Makes the site in a folder, with a register of missions (iso3, e-mail addresses parted by `|`)
    /// and what `site.toml` says besides.
    pub(crate) fn in_folder(folder: &Path, missions: &[(String, String)], settings: &str) -> Self {
        let url = format!("sqlite://{}?mode=rwc", folder.join("convene.db").display());
        Self::over(&url, "", folder, (missions, settings))
    }

    /// Makes the site over a database, which its settings name where it is not the folder's own.
    pub(crate) fn over(
        url: &str,
        named: &str,
        folder: &Path,
        (missions, settings): (&[(String, String)], &str),
    ) -> Self {
        std::fs::create_dir_all(folder).expect("a folder");
        let made = std::fs::metadata(folder).and_then(|folder| folder.modified());
        let made = Timestamp::try_from(made.expect("a date")).expect("an instant");
        let text = format!(
            "name = \"Secretariat of the round\"\npublic_address = \"https://x.example\"\n\
             demonstration_since = \"2024-08-20\"\n{named}\
             [demonstration_clock]\nat = \"{made}\"\nshows = \"{SHOWS}\"\n{settings}"
        );
        std::fs::write(folder.join("site.toml"), text).expect("written");
        let runtime = Runtime::new().expect("a runtime");
        let opened = runtime.block_on(Desk::open(url, ReferenceForm::default()));
        let desk = opened.expect("a desk");
        let convened = Self { desk, runtime };
        convened.runtime.block_on(convened.found(missions));
        convened.runtime.block_on(convened.convene());
        convened
    }

    /// Does something at the desk.
    pub(crate) fn at<T>(&self, what: impl AsyncFnOnce(&Desk) -> T) -> T {
        self.runtime.block_on(what(&self.desk))
    }

    /// An act of the officer, so long after the site was made.
    pub(crate) fn by_the_officer<T>(
        &self,
        after: SignedDuration,
        what: impl AsyncFnOnce(&Desk, &Occasion<'_>) -> T,
    ) -> T {
        let officer = handle(OFFICER);
        let mut occasion = act(&officer, SHOWS);
        occasion.now += after;
        self.runtime.block_on(what(&self.desk, &occasion))
    }

    /// Lays a letter with a link for every registered address of every mission. Answers how many.
    pub(crate) fn send_links(&self) -> usize {
        let states = compiled::states();
        let all: Vec<Participant> = states
            .iter()
            .map(|state| Participant::State(state.iso3))
            .collect();
        self.by_the_officer(SignedDuration::ZERO, async |desk, sending| {
            desk.send_links(sending, &twelfth(), &all).await
        })
        .expect("sent")
    }

    async fn found(&self, missions: &[(String, String)]) {
        let administrator = handle(ADMINISTRATOR);
        let founding = act(&administrator, "2024-03-11T09:00:00Z");
        let cast = [
            (ADMINISTRATOR, Role::Administrator),
            (OFFICER, Role::ConferenceOfficer),
            ("l.brandt", Role::ConferenceOfficer),
            ("s.haddad", Role::Initialler),
        ];
        let appointment = |(who, role): (&str, Role)| Appointment {
            handle: handle(who),
            name: format!("Person {who}"),
            office: "conference-section".to_owned(),
            roles: vec![(role, Scope::Site)],
        };
        let first = appointment(cast[0]);
        self.desk.found(&founding, &first).await.expect("founded");
        for one in &cast[1..] {
            let done = self.desk.appoint(&founding, &appointment(*one)).await;
            done.expect("appointed");
        }
        let entered = self.desk.enter_treaty(&founding, twelfth().treaty()).await;
        entered.expect("entered");
        let officer = handle(OFFICER);
        let drafting = act(&officer, "2024-03-13T09:00:00Z");
        let register = register(missions);
        let imported = self.desk.import_missions(&drafting, "register", &register);
        imported.await.expect("a register");
    }

    async fn convene(&self) {
        let (desk, key) = (&self.desk, twelfth());
        let (officer, second, initialler) =
            (handle(OFFICER), handle("l.brandt"), handle("s.haddad"));
        let all_print = |_: &str| Vec::new();
        let drafting = act(&officer, "2024-03-13T09:00:00Z");
        let opened = desk.open_meeting(&drafting, "sheet", compiled::FACT_SHEET);
        opened.await.expect("opened");
        let drafted = desk.draft_note(&drafting, &key, all_print).await;
        drafted.expect("drafted");
        let dated = date(2024, 3, 15);
        let open = desk.note(&key, &Which::UnderWay).await.expect("a note");
        let names = domain::convening::note::to_acknowledge(&open.facts(dated).expect("facts"));
        let approving = act(&second, "2024-03-15T09:00:00Z");
        let approved = desk.approve_note(&approving, &key, &names, dated, all_print);
        approved.await.expect("approved");
        let open = desk.note(&key, &Which::UnderWay).await.expect("a note");
        let missing = desk.undrawn(&key, open.note.id).await.expect("sheets");
        let drawn: Vec<_> = missing
            .into_iter()
            .map(|sheet| {
                let bytes = format!("%PDF-1.7 {}", sheet.code).into_bytes();
                (sheet, bytes)
            })
            .collect();
        let kept = desk.keep_drawn(&open, &drawn, approving.now).await;
        kept.expect("kept");
        let initialling = act(&initialler, "2024-03-15T14:00:00Z");
        let initialled = desk.initial_note(&initialling, &key).await;
        initialled.expect("initialled");
        let issuing = act(&officer, "2024-03-18T08:00:00Z");
        desk.issue_note(&issuing, &key).await.expect("issued");
    }
}

/// A mission of every State; of those that are named, with their addresses.
fn register(missions: &[(String, String)]) -> Table {
    let mut rows = vec!["iso3,station,kind,language,emails".to_owned()];
    for state in compiled::states().iter() {
        let (station, kind) = match state.membership {
            Membership::MemberState => ("new_york", "permanent_mission"),
            Membership::ObserverState => ("new_york", "permanent_observer_mission"),
            Membership::OtherState => ("capital", "foreign_ministry"),
        };
        let code = state.iso3.to_string();
        let named = missions.iter().find(|(named, _)| *named == code);
        let emails = named.map_or("", |(_, emails)| emails);
        rows.push(format!("{code},{station},{kind},en,{emails}"));
    }
    let mut faults = Vec::new();
    let table = Table::from_csv(&rows.join("\n"), &mut faults);
    assert_eq!(faults, []);
    table
}

/// A register in which each of the first States has so many addresses.
pub(crate) fn many_missions(states: usize, addresses: usize) -> Vec<(String, String)> {
    let all = compiled::states();
    let one = |state: &domain::law::state::State| {
        let code = state.iso3.to_string();
        let name = |at| format!("m{at}@{}.example", code.to_lowercase());
        let emails: Vec<String> = (0..addresses).map(name).collect();
        (code.clone(), emails.join("|"))
    };
    all.iter().take(states).map(one).collect()
}
