//! `convene treaty`: the treaties a site holds meetings under, and what their profiles say.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use domain::law::compiled;
use domain::law::language::Language;
use domain::law::treaty::{Treaty, TreatyKey};

use crate::cli::answer::{Cell, Form, Listing, tell, text};
use crate::cli::site::{At, Where, Who};
use crate::clock;
use crate::exit::Stop;

/// Treaties: enter, list, show.
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
    /// Lists the compiled-in treaties, and since when the site holds meetings under them.
    List {
        #[command(flatten)]
        form: Form,
    },
    /// Shows a treaty's rules, each with its source and whether it was read in the original.
    Show {
        /// The treaty.
        treaty: TreatyKey,
        #[command(flatten)]
        form: Form,
    },
    /// Enters a treaty: from then on the site holds meetings under it.
    Enter {
        /// The treaty; its profile is compiled in, or comes with --profile.
        treaty: TreatyKey,
        /// A profile (TOML) for a treaty that is not compiled in, or instead of the one that is.
        #[arg(long, value_name = "FILE")]
        profile: Option<PathBuf>,
    },
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        match &self.act {
            Act::List { form } => self.list(form),
            Act::Show { treaty, form } => self.show(treaty, form),
            Act::Enter { treaty, profile } => self.enter(treaty, profile.as_ref()),
        }
    }

    fn list(&self, form: &Form) -> Result<(), Stop> {
        let entered = match crate::config::Site::is_in(&self.place.site) {
            true => self
                .at(form.language)?
                .block_on(async |desk| desk.treaties().await)?,
            false => Vec::new(),
        };
        let states = compiled::states();
        let mut rows = Vec::new();
        for key in compiled::treaty_keys() {
            let (treaty, list) = compiled::treaty(&key, &states).expect("a compiled-in key");
            let today = clock::today();
            let parties = domain::law::standing::parties(&treaty, &list, &states, today).len();
            rows.push(vec![
                text(key.as_str()),
                text(treaty.names.title.get(form.language)),
                Cell::Number(i32::from(treaty.year)),
                Cell::Number(i32::try_from(parties).unwrap_or(i32::MAX)),
                text(if entered.contains(&key) {
                    words::console::say("yes", form.language)
                } else {
                    String::new()
                }),
            ]);
        }
        let names = &["treaty", "title", "year", "parties", "entered"];
        let title = words::console::heading("treaty", form.language);
        form.give(&Listing { title, names, rows }, clock::today())
    }

    fn show(&self, key: &TreatyKey, form: &Form) -> Result<(), Stop> {
        let treaty = if crate::config::Site::is_in(&self.place.site) {
            self.at(form.language)?
                .block_on(async |desk| Ok(desk.treaty(key, &desk.states().await?).await?.treaty))?
        } else {
            let known = compiled::treaty(key, &compiled::states());
            known
                .ok_or_else(|| crate::cli::site::unknown("treaty", key.as_str(), form.language))?
                .0
        };
        let title = treaty.names.title.get(form.language).to_owned();
        let names = &["rule", "article", "value", "verified", "source"];
        form.give(
            &Listing {
                title,
                names,
                rows: rules(&treaty, form.language),
            },
            clock::today(),
        )
    }

    fn enter(&self, key: &TreatyKey, profile: Option<&PathBuf>) -> Result<(), Stop> {
        let language = Language::En;
        let at = self.at(language)?;
        let occasion = self.who.occasion(language)?;
        let treaty = match profile {
            None => at.block_on(async |desk| desk.enter_treaty(&occasion, key).await)?,
            Some(path) => {
                let bytes = super::import::file(path, language)?;
                let content = super::import::content(path, &bytes, language)?;
                let name = path.display().to_string();
                at.block_on(async |desk| desk.enter_profile(&occasion, &name, content).await)?
            }
        };
        let title = treaty.names.title.get(language);
        tell(&words::console::say_with(
            "treaty-entered",
            language,
            &[("title", title)],
        ))
    }

    fn at(&self, language: Language) -> Result<At, Stop> {
        At::open(&self.place.site, language)
    }
}

/// The rules of a profile as rows; texts that were not verified say so here, never on a paper.
fn rules(treaty: &Treaty, language: Language) -> Vec<Vec<Cell>> {
    let say = |key: &str| words::console::say(key, language);
    let mark = |verified: bool| text(say(if verified { "verified" } else { "unverified" }));
    let mut rows = Vec::new();
    let mut row = |rule: &str, article: &str, value: String, verified: bool, source: &str| {
        rows.push(vec![
            text(say(rule)),
            text(article),
            text(value),
            mark(verified),
            text(source),
        ]);
    };
    let entry = &treaty.entry_into_force;
    row(
        "rule-entry-into-force",
        &entry.article,
        entry.treaty_on.to_string(),
        entry.verified,
        &entry.source,
    );
    let withdrawal = &treaty.withdrawal;
    row(
        "rule-withdrawal",
        &withdrawal.article,
        String::new(),
        withdrawal.verified,
        &withdrawal.source,
    );
    row(
        "rule-costs",
        &treaty.costs.article,
        String::new(),
        treaty.costs.verified,
        &treaty.costs.source,
    );
    let observers = &treaty.observers;
    let named: Vec<&str> = observers.named.iter().map(|key| key.0.as_str()).collect();
    row(
        "rule-observers",
        &observers.article,
        named.join(" "),
        observers.verified,
        &observers.source,
    );
    if let Some(mandate) = &treaty.united_nations_mandate {
        row(
            "rule-mandate",
            &mandate.article,
            String::new(),
            mandate.verified,
            &mandate.source,
        );
    }
    let symbols = &treaty.symbols;
    row(
        "rule-symbols",
        "",
        symbols.body.clone(),
        symbols.verified,
        &symbols.source,
    );
    for phrase in Language::ALL {
        let verified = treaty.names.title.verified.contains(&phrase);
        let title = treaty.names.title.get(phrase).to_owned();
        row("rule-title", phrase.code(), title, verified, "");
    }
    for article in &treaty.articles {
        for (of, source) in article.text.iter() {
            let Some(source) = source else { continue };
            let read = source.state == domain::law::treaty::TextState::Read;
            let number = format!("{} {of}", article.number);
            row(
                "rule-text",
                &number,
                source.words.clone(),
                read,
                &source.source,
            );
        }
    }
    rows
}
