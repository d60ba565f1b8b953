//! `convene treaty`: the treaties a site holds meetings under, and what their profiles say.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use domain::law::compiled;
use domain::law::language::Language;
use domain::law::scale::Rate;
use domain::law::treaty::{TextState, Treaty, TreatyKey};

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
        let entered = if crate::config::Site::is_in(&self.place.site) {
            self.at(form.language)?
                .block_on(async |desk| desk.treaties().await)?
        } else {
            Vec::new()
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
                at.block_on(async |desk| desk.enter_profile(&occasion, key, &name, content).await)?
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
    let (entry, withdrawal) = (&treaty.entry_into_force, &treaty.withdrawal);
    let (costs, observers) = (&treaty.costs, &treaty.observers);
    let named: Vec<&str> = observers.named.iter().map(|key| key.0.as_str()).collect();
    let (named, since) = (named.join(" "), entry.treaty_on.to_string());
    let mut rows = vec![
        row(
            "rule-entry-into-force",
            &entry.article,
            &since,
            entry.verified,
            &entry.source,
            language,
        ),
        row(
            "rule-withdrawal",
            &withdrawal.article,
            "",
            withdrawal.verified,
            &withdrawal.source,
            language,
        ),
        row(
            "rule-costs",
            &costs.article,
            "",
            costs.verified,
            &costs.source,
            language,
        ),
        row(
            "rule-observers",
            &observers.article,
            &named,
            observers.verified,
            &observers.source,
            language,
        ),
    ];
    rows.extend(of_money(treaty, language));
    if let Some(mandate) = &treaty.united_nations_mandate {
        let article = &mandate.article;
        rows.push(row(
            "rule-mandate",
            article,
            "",
            mandate.verified,
            &mandate.source,
            language,
        ));
    }
    let symbols = &treaty.symbols;
    rows.push(row(
        "rule-symbols",
        "",
        &symbols.body,
        symbols.verified,
        &symbols.source,
        language,
    ));
    rows.extend(texts(treaty, language));
    rows
}

/// How costs are shared, what is laid on them, by when it is decided, when payers are reminded, on what
/// grounds delegates are sponsored.
fn of_money(treaty: &Treaty, language: Language) -> Vec<Vec<Cell>> {
    let costs = &treaty.costs;
    let said = |rule: &str, value: &str, (verified, source): (bool, &str)| {
        row(rule, &costs.article, value, verified, source, language)
    };
    let sharing = costs.sharing.as_ref().map(|rule| {
        let bound = |name: &str, rate: Option<Rate>| rate.map(|rate| format!("{name} {rate} %"));
        let parts = [
            Some(rule.scale.code().to_owned()),
            Some(rule.rounding.code().to_owned()),
            bound("ceiling", rule.ceiling_percent),
            bound("threshold", rule.threshold_percent),
        ];
        let value = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        said("rule-sharing", &value, (rule.verified, &rule.source))
    });
    let overheads = costs.overheads.as_ref().map(|rule| {
        let (support, contingency) = (rule.support_percent, rule.contingency_percent);
        let value = format!("{support} %, {contingency} %, {}", rule.order.code());
        said("rule-overheads", &value, (rule.verified, &rule.source))
    });
    let decision = costs.decision.as_ref().map(|rule| {
        let value = rule.months_before.to_string();
        said("rule-decision", &value, (rule.verified, &rule.source))
    });
    let rule = &costs.reminders;
    let days = rule.days.iter().map(ToString::to_string);
    let days = days.collect::<Vec<_>>().join(", ");
    let reminders = said("rule-reminders", &days, (rule.verified, &rule.source));
    let sponsorship = treaty.sponsorship.as_ref().map(|rule| {
        let keys: Vec<&str> = rule.criteria.iter().map(|one| one.key.0.as_str()).collect();
        let (keys, source) = (keys.join(" "), &rule.source);
        row(
            "rule-sponsorship",
            "",
            &keys,
            rule.verified,
            source,
            language,
        )
    });
    sharing
        .into_iter()
        .chain(overheads)
        .chain(decision)
        .chain([reminders])
        .chain(sponsorship)
        .collect()
}

/// The titles and the articles kept for quotation, in each language that has them.
fn texts(treaty: &Treaty, language: Language) -> Vec<Vec<Cell>> {
    let titles = &treaty.names.title;
    let mut rows: Vec<Vec<Cell>> = Language::ALL
        .map(|of| {
            let verified = titles.verified.contains(&of);
            row(
                "rule-title",
                of.code(),
                titles.get(of),
                verified,
                "",
                language,
            )
        })
        .into();
    for article in &treaty.articles {
        for (of, source) in article.text.iter() {
            let Some(source) = source else { continue };
            let read = source.state == TextState::Read;
            let number = format!("{} {of}", article.number);
            rows.push(row(
                "rule-text",
                &number,
                &source.words,
                read,
                &source.source,
                language,
            ));
        }
    }
    rows
}

fn row(
    rule: &str,
    article: &str,
    value: &str,
    verified: bool,
    source: &str,
    language: Language,
) -> Vec<Cell> {
    let mark = if verified { "verified" } else { "unverified" };
    vec![
        text(words::console::say(rule, language)),
        text(article),
        text(value),
        text(words::console::say(mark, language)),
        text(source),
    ]
}
