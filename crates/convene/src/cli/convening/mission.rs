//! `convene mission`: the register of missions, and the language each is written to in.

use clap::{Args, Subcommand, ValueEnum};
use domain::convening::mission::{DutyStation, Mission};
use domain::law::language::Language;
use domain::law::state::Iso3;

use crate::cli::answer::{Form, Listing, date, tell, text};
use crate::cli::site::{At, Where, Who};
use crate::clock;
use crate::exit::Stop;

/// The register of missions: list, history, language. `convene import missions` replaces it.
#[derive(Debug, Args)]
pub(crate) struct Command {
    #[command(subcommand)]
    act: Act,
    #[command(flatten)]
    place: Where,
    #[command(flatten)]
    who: Who,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Lists the register; a language that nobody set is marked unverified.
    List {
        #[command(flatten)]
        form: Form,
    },
    /// Lists every entry there ever was for a State.
    History {
        /// The State, by ISO code.
        state: Iso3,
        #[command(flatten)]
        form: Form,
    },
    /// Sets the language a mission is written to in.
    Language {
        /// The State, by ISO code.
        state: Iso3,
        /// The language: ar, zh, en, fr, ru or es.
        language: Language,
        /// The duty station.
        #[arg(long, value_enum, default_value = "new-york")]
        station: Station,
    },
}

/// A duty station, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Station {
    /// New York.
    NewYork,
    /// Geneva.
    Geneva,
    /// Vienna.
    Vienna,
    /// Nairobi.
    Nairobi,
    /// The State's capital: its foreign ministry.
    Capital,
}

impl From<Station> for DutyStation {
    fn from(station: Station) -> Self {
        match station {
            Station::NewYork => Self::NewYork,
            Station::Geneva => Self::Geneva,
            Station::Vienna => Self::Vienna,
            Station::Nairobi => Self::Nairobi,
            Station::Capital => Self::Capital,
        }
    }
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        match &self.act {
            Act::List { form } => {
                let at = At::open(&self.place.site, form.language)?;
                let missions = at.block_on(async |desk| desk.missions().await)?;
                give(&missions, form)
            }
            Act::History { state, form } => {
                let at = At::open(&self.place.site, form.language)?;
                let missions = at.block_on(async |desk| desk.mission_history(*state).await)?;
                give(&missions, form)
            }
            Act::Language {
                state,
                language,
                station,
            } => {
                let at = At::open(&self.place.site, Language::En)?;
                let occasion = self.who.occasion(Language::En)?;
                at.block_on(async |desk| {
                    desk.set_language(&occasion, *state, (*station).into(), *language)
                        .await
                })?;
                tell(&words::console::say("language-set", Language::En))
            }
        }
    }
}

fn give(missions: &[Mission], form: &Form) -> Result<(), Stop> {
    let language = form.language;
    let row = |mission: &Mission| {
        let set = mission.correspondence.set_on;
        let mark = if set.is_some() {
            "verified"
        } else {
            "unverified"
        };
        vec![
            text(mission.state.as_str()),
            text(mission.station.code()),
            text(mission.kind.code()),
            text(mission.correspondence.language.code()),
            text(words::console::say(mark, language)),
            date(set),
            text(mission.address.join(" | ")),
            text(mission.emails.join(" | ")),
            date(mission.valid_from),
            date(mission.valid_until),
            text(mission.source.as_str()),
        ]
    };
    let names = &[
        "iso3",
        "station",
        "kind",
        "language",
        "verified",
        "language_set_on",
        "address",
        "emails",
        "valid_from",
        "valid_until",
        "source",
    ];
    let title = words::console::heading("station", language);
    form.give(
        &Listing {
            title,
            names,
            rows: missions.iter().map(row).collect(),
        },
        clock::today(),
    )
}
