//! `convene demo`: a fresh site with the Twelfth Meeting of States Parties to the Convention on
//! Cluster Munitions, from the mandate to 1,182 notes in six languages, ready to initial. People and
//! addresses are invented and end in `.example`. A second run goes on where the first one stopped.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;
use desk::answer::No;
use desk::convening::note::Which;
use desk::people::person::Appointment;
use domain::convening::meeting::MeetingKey;
use domain::convening::note::{Purpose, Step};
use domain::law::compiled;
use domain::law::language::Language;
use domain::law::reading::Table;
use domain::law::state::Membership;
use domain::law::treaty::TreatyKey;
use domain::papers::reference::ReferenceForm;
use domain::people::person::Handle;
use domain::people::role::{Role, Scope};
use jiff::civil::{Date, date};
use paper::glyphs::missing_glyphs;

use super::answer::{as_csv, as_xlsx, put, tell};
use super::convening::{note, papers, show};
use super::site::{At, occasion_of, stop_of};
use crate::clock;
use crate::config::{Serve, Site};
use crate::exit::Stop;

/// Makes a site with the Twelfth Meeting of the Convention on Cluster Munitions and draws up its
/// notes verbales for 197 addressees in six languages.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// The folder of the demonstration site.
    #[arg(long, value_name = "DIR", default_value = "convene-site")]
    site: PathBuf,
    /// Ends after the papers are drawn up.
    #[arg(long)]
    no_serve: bool,
}

/// The day the note of the demonstration bears; the note of 2024 itself shows none.
const DATED: Date = date(2024, 3, 15);

/// The people of the demonstration: handle, name, office, role.
const CAST: [(&str, &str, &str, Role); 4] = [
    (
        "d.rossi",
        "Daniela Rossi",
        "oda-geneva",
        Role::Administrator,
    ),
    (
        "m.okafor",
        "Maya Okafor",
        "oda-geneva",
        Role::ConferenceOfficer,
    ),
    (
        "l.brandt",
        "Lukas Brandt",
        "oda-geneva",
        Role::ConferenceOfficer,
    ),
    ("s.haddad", "Samira Haddad", "eosg", Role::Initialler),
];

impl Demo {
    pub(crate) fn run(self) -> Result<(), Stop> {
        let begun = clock::now();
        let at = self.site()?;
        let key: MeetingKey = "ccm/12msp"
            .parse()
            .expect("the key of the demonstration's meeting");
        prepare(&at, &key)?;
        draw_up(&at, &key)?;
        let count = papers::export(&at, &key, &Which::Last, &self.site.join("papers"))?;
        write_lists(&at, &key, &self.site)?;
        self.told(&at, &key, count, begun)?;
        Ok(())
    }

    /// The demonstration's folder: a new one, or the one of an earlier run. Another site is refused.
    fn site(&self) -> Result<At, Stop> {
        let language = Language::En;
        if Site::is_in(&self.site) {
            let site = Site::open(&self.site)?;
            if site.demonstration_since.is_none() {
                let says = words::console::say("not-a-demonstration", language);
                return Err(Stop::refused("not-a-demonstration", says)
                    .help(words::console::say("not-a-demonstration-help", language)));
            }
            return At::over(site, language);
        }
        let site = Site {
            name: words::console::say("demonstration-name", language),
            reference_form: ReferenceForm::default(),
            public_address: "https://convene.example".to_owned(),
            database: None,
            demonstration_since: Some(clock::today()),
            demonstration_clock: None,
            site_key: None,
            serve: Serve::default(),
            folder: self.site.clone(),
        };
        site.found()?;
        At::over(site, language)
    }

    fn told(
        &self,
        at: &At,
        key: &MeetingKey,
        papers: usize,
        begun: jiff::Timestamp,
    ) -> Result<(), Stop> {
        let open = at.block_on(async |desk| desk.note(key, &Which::Last).await)?;
        let seconds = clock::now().duration_since(begun).as_millis() / 100;
        let facts = [
            ("site", self.site.display().to_string()),
            (
                "reference",
                open.note
                    .reference
                    .map(|r| r.to_string())
                    .unwrap_or_default(),
            ),
            ("papers", papers.to_string()),
            ("seconds", format!("{}.{}", seconds / 10, seconds % 10)),
            (
                "stage",
                words::convening::note::step(
                    open.note.steps.last().map_or(Step::Drafted, |s| s.step),
                    Language::En,
                ),
            ),
        ];
        let facts: Vec<(&str, &str)> = facts
            .iter()
            .map(|(name, fact)| (*name, fact.as_str()))
            .collect();
        tell(&words::console::say_with(
            "demonstration-done",
            Language::En,
            &facts,
        ))
    }
}

/// Founds the site, enters the treaty, fills the register and opens the meeting; each step only
/// where it was not done before.
fn prepare(at: &At, key: &MeetingKey) -> Result<(), Stop> {
    let handle = |at: usize| -> Handle { CAST[at].0.parse().expect("the cast has handles") };
    let (administrator, officer) = (handle(0), handle(1));
    let appointment = |(handle, name, office, role): (&str, &str, &str, Role)| Appointment {
        handle: handle.parse().expect("the cast has handles"),
        name: name.to_owned(),
        office: office.to_owned(),
        roles: vec![(role, Scope::Site)],
    };
    let admin = occasion_of(&administrator);
    once(at.block_on_raw(async |desk| desk.found(&admin, &appointment(CAST[0])).await.map(drop)))?;
    for person in &CAST[1..] {
        once(at.block_on_raw(async |desk| {
            desk.appoint(&admin, &appointment(*person)).await.map(drop)
        }))?;
    }
    let treaty: TreatyKey = key.treaty().clone();
    once(at.block_on_raw(async |desk| desk.enter_treaty(&admin, &treaty).await.map(drop)))?;
    let officer = occasion_of(&officer);
    if at.block_on(async |desk| desk.missions().await)?.is_empty() {
        let register = register();
        at.block_on(async |desk| {
            desk.import_missions(&officer, "demonstration register", &register)
                .await
        })?;
    }
    let sheet = compiled::FACT_SHEET;
    once(at.block_on_raw(async |desk| {
        desk.open_meeting(&officer, "ccm-12msp.toml", sheet)
            .await
            .map(drop)
    }))
}

/// What an earlier run already did is done.
fn once(done: Result<(), No>) -> Result<(), Stop> {
    match done {
        Err(No::Exists { .. }) | Ok(()) => Ok(()),
        Err(no) => Err(stop_of(no, Language::En)),
    }
}

/// Drafts the note as one officer, approves it as another, and has the sheets drawn up.
fn draw_up(at: &At, key: &MeetingKey) -> Result<(), Stop> {
    let (drafter, approver): (Handle, Handle) = (
        CAST[1].0.parse().expect("the cast has handles"),
        CAST[2].0.parse().expect("the cast has handles"),
    );
    let notes = at.block_on(async |desk| desk.notes(key).await)?;
    let occasion = occasion_of(&drafter);
    if notes.iter().all(|note| note.stage() == Step::Abandoned) {
        at.block_on(async |desk| desk.draft_note(&occasion, key, missing_glyphs).await)?;
    }
    let open = at.block_on(async |desk| desk.note(key, &Which::Last).await)?;
    // What someone drafted or changed since is theirs to approve.
    let untouched = open.note.purpose == Purpose::Convening && open.note.steps.len() == 1;
    if open.note.stage() == Step::Drafted && untouched {
        let facts = open
            .facts(DATED)
            .map_err(|refusal| stop_of(refusal.into(), Language::En))?;
        let names: BTreeSet<String> = domain::convening::note::to_acknowledge(&facts);
        note::approve(at, &occasion_of(&approver), key, &names, DATED)?;
    }
    papers::draw_up(at, key, &Which::Last).map(drop)
}

/// A register with an invented mission for each State: no real address is known to the data.
fn register() -> Table {
    let languages = compiled::correspondence_languages();
    let row = |state: &domain::law::state::State| {
        let code = state.iso3.as_str();
        let (station, kind) = match state.membership {
            Membership::MemberState => ("new_york", "permanent_mission"),
            Membership::ObserverState => ("new_york", "permanent_observer_mission"),
            Membership::OtherState => ("capital", "foreign_ministry"),
        };
        let language = languages.get(&state.iso3).copied().unwrap_or(Language::En);
        let email = format!("{}@missions.example", code.to_lowercase());
        [
            code,
            station,
            kind,
            language.code(),
            "",
            "",
            &email,
            "",
            "",
            "invented for the demonstration",
        ]
        .map(str::to_owned)
        .to_vec()
    };
    let headings = [
        "iso3",
        "station",
        "kind",
        "language",
        "language_set_on",
        "address",
        "emails",
        "valid_from",
        "valid_until",
        "source",
    ]
    .map(str::to_owned);
    let states = compiled::states();
    let rows = states
        .iter()
        .enumerate()
        .map(|(at, state)| (at as u64 + 2, row(state)))
        .collect();
    Table::new(&headings, rows)
}

/// The roster as workbook and CSV, and the meeting as a calendar, beside the papers.
fn write_lists(at: &At, key: &MeetingKey, folder: &Path) -> Result<(), Stop> {
    let held = at.block_on(async |desk| desk.meeting(key).await)?;
    let language = Language::En;
    let title = words::convening::meeting::title(key, &held.law.treaty, language);
    let roster = show::roster(&held, DATED, language, title);
    put(
        &as_xlsx(&roster, language, DATED)?,
        Some(&folder.join("roster.xlsx")),
    )?;
    put(&as_csv(&roster), Some(&folder.join("roster.csv")))?;
    let calendar = show::calendar(at, key, language)?;
    put(calendar.as_bytes(), Some(&folder.join("ccm-12msp.ics")))
}
