//! `convene demo`: a fresh site with the Twelfth Meeting of States Parties to the Convention on
//! Cluster Munitions in any stage, and its portal. People and addresses are invented and end in
//! `.example`. A second run goes on where the first one stopped, and may go on to a later stage.

mod answers;
mod lists;
mod money;
mod people;
mod sample;
mod sponsorship;
mod story;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use desk::convening::note::Which;
use domain::convening::meeting::MeetingKey;
use domain::convening::note::Step;
use domain::law::language::Language;
use domain::money::books::Codes;
use domain::papers::reference::ReferenceForm;

use self::story::{DATED, Stage, Story};
use super::answer::{as_csv, as_xlsx, put, tell};
use super::convening::{papers, show};
use super::serve;
use super::site::At;
use crate::clock;
use crate::config::{BankLine, DemonstrationClock, Serve, Site};
use crate::exit::Stop;

/// Makes a site with the Twelfth Meeting of the Convention on Cluster Munitions, draws up its notes
/// verbales for 197 addressees in six languages, and serves its portal.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// The folder of the demonstration site.
    #[arg(long, value_name = "DIR", default_value = "convene-site")]
    site: PathBuf,
    /// How far the meeting has come; a site that is there goes on to it, never back.
    #[arg(long, value_enum, default_value = "late")]
    stage: Stage,
    /// The address at which the portal listens.
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// Ends after the papers are drawn up.
    #[arg(long)]
    no_serve: bool,
}

impl Demo {
    pub(crate) fn run(self) -> Result<(), Stop> {
        let begun = clock::machine();
        let mut at = self.site()?;
        if let Some(listen) = self.listen.filter(|listen| *listen != at.site.serve.listen) {
            at.site.serve.listen = listen;
            at.site.rewrite()?;
        }
        let key: MeetingKey = "ccm/12msp"
            .parse()
            .expect("the key of the demonstration's meeting");
        Story::at(&at, &key, self.stage).tell()?;
        let count = papers::export(&at, &key, &Which::Last, &self.site.join("papers"))?;
        write_lists(&at, &key, &self.site)?;
        if self.stage >= Stage::Composing {
            answers::lay(&at, &key)?;
        }
        self.told(&at, &key, count, begun)?;
        if self.no_serve {
            return Ok(());
        }
        let site = at.site.clone();
        drop(at);
        serve::run(site, self.listen)
    }

    /// The demonstration's folder: a new one, or the one of an earlier run. Another site is refused.
    fn site(&self) -> Result<At, Stop> {
        let language = Language::En;
        let shows = self.stage.moment();
        if !Site::is_in(&self.site) {
            let site = self.new_site();
            site.found()?;
            return At::over(site, language);
        }
        let mut site = Site::open(&self.site)?;
        if site.demonstration_since.is_none() {
            let says = words::console::say("not-a-demonstration", language);
            return Err(Stop::refused("not-a-demonstration", says)
                .help(words::console::say("not-a-demonstration-help", language)));
        }
        self.not_back(&site)?;
        site.demonstration_stage = Some(self.stage.code());
        // A demonstration's clock goes on, never back.
        if site
            .demonstration_shows(clock::machine())
            .is_none_or(|now| now < shows)
        {
            site.demonstration_clock = Some(DemonstrationClock::from(clock::machine(), shows));
        }
        site.rewrite()?;
        At::over(site, language)
    }

    /// The story is not told backwards: what was done at the site stays done.
    fn not_back(&self, site: &Site) -> Result<(), Stop> {
        let stands = site.demonstration_stage.as_deref();
        let stands = stands.and_then(|code| Stage::from_str(code, false).ok());
        let Some(stands) = stands.filter(|stands| self.stage < *stands) else {
            return Ok(());
        };
        let folder = self.site.display().to_string();
        let (is, wanted) = (stands.code(), self.stage.code());
        let facts = [
            ("site", folder.as_str()),
            ("stage", is.as_str()),
            ("wanted", wanted.as_str()),
        ];
        let says = words::console::say_with("stage-passed", Language::En, &facts);
        Err(Stop::refused("stage-passed", says)
            .help(words::console::say("stage-passed-help", Language::En)))
    }

    fn new_site(&self) -> Site {
        Site {
            name: words::console::say("demonstration-name", Language::En),
            reference_form: ReferenceForm::default(),
            public_address: "https://convene.example".to_owned(),
            database: None,
            demonstration_since: Some(clock::today()),
            demonstration_stage: Some(self.stage.code()),
            demonstration_clock: Some(DemonstrationClock::from(
                clock::machine(),
                self.stage.moment(),
            )),
            key: None,
            serve: Serve::default(),
            provider: None,
            banks: [("ccm:support-unit".to_owned(), bank(TRUST_FUND))].into(),
            bank: bank(ACCOUNT),
            post: None,
            bundle_below: money::bundle_below(),
            accounts: codes(),
            folder: self.site.clone(),
        }
    }

    fn told(
        &self,
        at: &At,
        key: &MeetingKey,
        papers: usize,
        begun: jiff::Timestamp,
    ) -> Result<(), Stop> {
        let open = at.block_on(async |desk| desk.note(key, &Which::Last).await)?;
        let seconds = clock::machine().duration_since(begun).as_millis() / 100;
        let reference = open.note.reference.map(|reference| reference.to_string());
        let step = open.note.steps.last().map_or(Step::Drafted, |s| s.step);
        let facts = [
            ("site", self.site.display().to_string()),
            ("reference", reference.unwrap_or_default()),
            ("papers", papers.to_string()),
            ("seconds", format!("{}.{}", seconds / 10, seconds % 10)),
            ("stage", words::convening::note::step(step, Language::En)),
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

/// The roster as workbook and CSV, and the meeting as a calendar, beside the papers.
fn write_lists(at: &At, key: &MeetingKey, folder: &Path) -> Result<(), Stop> {
    let held = at.block_on(async |desk| desk.meeting(key).await)?;
    let language = Language::En;
    let title = words::convening::meeting::title(key, &held.law.treaty, language);
    let roster = show::roster((&held, &[]), DATED, language, title);
    put(
        &as_xlsx(&roster, language, DATED)?,
        Some(&folder.join("roster.xlsx")),
    )?;
    put(&as_csv(&roster), Some(&folder.join("roster.csv")))?;
    let calendar = show::calendar(at, key, language)?;
    put(calendar.as_bytes(), Some(&folder.join("ccm-12msp.ics")))
}

/// Codes as a secretariat's own books might have them; invented, as the amounts are.
fn codes() -> Codes {
    Codes {
        receivable: "1210".to_owned(),
        assessed: "4010".to_owned(),
        bank: "1010".to_owned(),
        unapplied: "2110".to_owned(),
        bank_charges: "6090".to_owned(),
        expenditure: "6010".to_owned(),
        voluntary: "4110".to_owned(),
        sponsorship: "4120".to_owned(),
        working_capital: "4130".to_owned(),
        centres: [("ccm".to_owned(), "CC-CCM".to_owned())].into(),
    }
}

/// The account of the secretariat, and that of the fund its support unit is paid from; invented.
const ACCOUNT: [(&str, &str); 2] = [
    ("Bank", "Bank of the Demonstration, Geneva"),
    ("IBAN", "CH56 0483 5012 3456 7800 9"),
];
const TRUST_FUND: [(&str, &str); 2] = [
    ("Bank", "Trust Fund of the Demonstration, Geneva"),
    ("IBAN", "CH93 0076 2011 6238 5295 7"),
];

fn bank(lines: [(&str, &str); 2]) -> Vec<BankLine> {
    let line = |(label, value): (&str, &str)| BankLine {
        label: label.to_owned(),
        value: value.to_owned(),
    };
    lines.map(line).to_vec()
}
