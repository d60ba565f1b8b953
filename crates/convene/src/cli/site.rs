//! A command at a site: opening the desk, naming who acts, and making sentences of the desk's no.

use std::path::{Path, PathBuf};

use clap::Args;
use desk::Desk;
use desk::answer::No;
use desk::occasion::{By, Occasion};
use domain::law::language::Language;
use domain::money::amount::Amount;
use domain::people::person::Handle;

use crate::clock;
use crate::config::Site;
use crate::exit::Stop;

/// Which site a command is for.
#[derive(Debug, Args)]
pub(crate) struct Where {
    /// The site's folder.
    #[arg(
        long,
        value_name = "DIR",
        default_value = "convene-site",
        global = true
    )]
    pub(crate) site: PathBuf,
}

/// Who acts.
#[derive(Debug, Args)]
pub(crate) struct Who {
    /// The person who acts, by handle; the journal records it.
    #[arg(long = "as", value_name = "PERSON", global = true)]
    pub(crate) by: Option<Handle>,
}

impl Who {
    /// The occasion of an act, or the request to say who acts.
    pub(crate) fn occasion(&self, language: Language) -> Result<Occasion<'_>, Stop> {
        let by = self.by.as_ref().ok_or_else(|| {
            Stop::misused("who-acts", words::console::say("who-acts", language))
                .help(words::console::say("who-acts-help", language))
        })?;
        Ok(occasion_of(by))
    }
}

/// The occasion of an act by a person, now, at the console.
pub(crate) fn occasion_of(by: &Handle) -> Occasion<'_> {
    let (now, today) = (clock::now(), clock::today());
    Occasion {
        by: By::Person(by),
        door: "console",
        now,
        today,
        chance: clock::chance,
    }
}

/// An open site with its desk.
#[derive(Debug)]
pub(crate) struct At {
    /// The site's settings.
    pub(crate) site: Site,
    /// Its desk.
    pub(crate) desk: Desk,
    language: Language,
    runtime: tokio::runtime::Runtime,
}

impl At {
    /// Opens the site in a folder.
    pub(crate) fn open(folder: &Path, language: Language) -> Result<Self, Stop> {
        let site = Site::open(folder)?;
        by_its_clock(&site, language);
        Self::over(site, language)
    }

    /// Opens the desk over a site's settings.
    pub(crate) fn over(site: Site, language: Language) -> Result<Self, Stop> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| Stop::broken(error.to_string()))?;
        let opened = runtime.block_on(Desk::open(&site.database(), site.reference_form.clone()));
        let desk = opened.map_err(|no| stop_of(no, language))?;
        Ok(Self {
            site,
            desk,
            language,
            runtime,
        })
    }

    /// Runs an act at the desk and gives its own answer.
    pub(crate) fn block_on_raw<T, E>(
        &self,
        act: impl AsyncFnOnce(&Desk) -> Result<T, E>,
    ) -> Result<T, E> {
        self.runtime.block_on(act(&self.desk))
    }

    /// Runs an act at the desk and makes a stop of its no.
    pub(crate) fn block_on<T>(
        &self,
        act: impl AsyncFnOnce(&Desk) -> Result<T, No>,
    ) -> Result<T, Stop> {
        self.runtime
            .block_on(act(&self.desk))
            .map_err(|no| stop_of(no, self.language))
    }
}

/// Goes by the clock of a demonstration, as its portal does, and says so; at a real site by the
/// machine's.
fn by_its_clock(site: &Site, language: Language) {
    let Some(clock) = &site.demonstration_clock else {
        return;
    };
    clock::stand_ahead_by(clock.offset());
    let moment = words::people::delegation::moment(clock::now(), "UTC", language);
    let facts = [("moment", moment.as_str())];
    let says = words::console::say_with("demonstration-clock", language, &facts);
    eprintln!("{says}");
}

/// The stop for a name that is not on record.
pub(crate) fn unknown(kind: &'static str, key: &str, language: Language) -> Stop {
    stop_of(No::unknown(kind, key), language)
}

/// The desk's no, in words.
pub(crate) fn stop_of(no: No, language: Language) -> Stop {
    let say = |key: &str| words::console::say(key, language);
    let name = |key: &str, kind: &str, of: &str| {
        let kind = words::console::kind(kind, language);
        words::console::say_with(key, language, &[("kind", &kind), ("key", of)])
    };
    match no {
        No::NotPermitted(refusal) => {
            let code = domain::people::role::NotPermitted::CODE;
            Stop::refused(code, words::refusal::not_permitted(&refusal, language))
                .help(words::refusal::not_permitted_help(&refusal, language))
        }
        No::Refused(refusal) => {
            Stop::refused(refusal.code(), words::refusal::sentence(&refusal, language))
                .help(words::refusal::help(&refusal, language))
        }
        No::Delegation(_) | No::Reconciliation(_) | No::Link(_) | No::Request(_) => {
            stop_of_people(no, language)
        }
        No::Composition(_)
        | No::RequestForm(_)
        | No::Publication(_)
        | No::Letter(_)
        | No::Delivery(_)
        | No::Estimate(_)
        | No::PaymentForm(_)
        | No::SponsorshipForm(_) => stop_of_form(no, language),
        No::Mail(refusal) => Stop::refused(
            refusal.code(),
            words::convening::mail::refusal(&refusal, language),
        ),
        No::Unshared(_)
        | No::Bill(_)
        | No::Bundle(_)
        | No::Reminder(_)
        | No::Books(_)
        | No::Closing(_)
        | No::Fund(_)
        | No::Sponsorship(_)
        | No::Payment(_)
        | No::Uneven(_) => stop_of_money(no, language),
        No::Unknown { kind, key } => {
            Stop::misused("unknown", name("unknown", kind, &key)).help(say("unknown-help"))
        }
        No::Exists { kind, key } => {
            Stop::refused("already-on-record", name("already-on-record", kind, &key))
        }
        No::Faults { name, faults } => {
            let count = faults.len().to_string();
            let says =
                words::console::say_with("faults", language, &[("file", &name), ("count", &count)]);
            Stop::misused("faults", says)
                .help(say("faults-help"))
                .parts(
                    faults
                        .iter()
                        .map(|fault| words::console::fault(fault, &name, language)),
                )
        }
        No::LastAdministrator => Stop::refused("last-administrator", say("last-administrator"))
            .help(say("last-administrator-help")),
        No::Stale => Stop::refused("changed-meanwhile", say("changed-meanwhile"))
            .help(say("changed-meanwhile-help")),
        No::Broken(fault) => Stop::broken(fault.to_string()),
    }
}

/// The desk's no to an act about delegations and those who ask to attend.
fn stop_of_people(no: No, language: Language) -> Stop {
    match no {
        No::Delegation(refusal) => {
            let says = words::people::delegation::refusal(&refusal, "UTC", language);
            Stop::refused(refusal.code(), says)
                .help(words::refusal::helped(refusal.code(), language))
        }
        No::Reconciliation(refusal) => {
            let says = words::people::reconciliation::refusal(refusal, language);
            Stop::refused(refusal.code(), says)
                .help(words::refusal::helped(refusal.code(), language))
        }
        No::Link(refusal) => {
            let says = words::people::delegation::link_refusal(refusal, language);
            Stop::refused(refusal.code(), says)
                .help(words::refusal::helped(refusal.code(), language))
        }
        No::Request(refusal) => {
            let says = words::people::request::refusal(&refusal, language);
            Stop::refused(refusal.code(), says)
                .help(words::people::request::refusal_help(&refusal, language))
        }
        other => stop_of(other, language),
    }
}

/// The desk's no to an act about money.
fn stop_of_money(no: No, language: Language) -> Stop {
    match no {
        No::Unshared(why) => {
            let says = words::money::refusal::unshared(&why, language);
            Stop::refused(why.code(), says)
        }
        No::Bill(refusal) => {
            let says = words::money::refusal::bill(&refusal, language);
            Stop::refused(refusal.code(), says)
        }
        No::Bundle(refusal) => {
            let says = words::money::refusal::bundle(refusal, language);
            Stop::refused(refusal.code(), says)
        }
        No::Reminder(refusal) => {
            let says = words::money::refusal::reminder(refusal, language);
            Stop::refused(refusal.code(), says)
        }
        No::Books(refusal) => {
            let says = words::money::refusal::books(&refusal, language);
            Stop::refused(refusal.code(), says)
        }
        No::Uneven(uneven) => {
            let say = |key: &str| words::Words::of(language).say(key, &[]);
            let parts = uneven.iter().map(|one| {
                let by = i64::try_from(one.difference).unwrap_or(i64::MAX);
                let by = Amount::of(by, one.currency);
                format!(
                    "{} {}: {} {by}",
                    say("costs-uneven"),
                    one.account,
                    one.currency
                )
            });
            Stop::misused("statement", say("costs-file-refused")).parts(parts)
        }
        No::Closing(refusal) => {
            let says = words::money::refusal::closing(refusal, language);
            Stop::refused(refusal.code(), says)
        }
        No::Fund(refusal) => {
            let says = words::money::refusal::fund(refusal, language);
            Stop::refused(refusal.code(), says)
        }
        No::Sponsorship(refusal) => {
            let says = words::money::refusal::sponsorship(&refusal, language);
            Stop::refused(refusal.code(), says)
        }
        No::Payment(refusal) => {
            let says = words::money::refusal::payment(&refusal, language);
            Stop::refused(refusal.code(), says)
        }
        other => stop_of(other, language),
    }
}

/// The desk's no to a form, each fault on a line of its own.
fn stop_of_form(no: No, language: Language) -> Stop {
    let say = |key: &str| words::console::say(key, language);
    match no {
        No::Composition(faults) => {
            let says = |fault| words::people::delegation::at(fault, language);
            Stop::misused("composition", say("composition")).parts(faults.iter().map(says))
        }
        No::Publication(faults) => {
            let says = |fault| words::convening::publication::at(fault, language);
            Stop::misused("publication", say("publication")).parts(faults.iter().map(says))
        }
        No::RequestForm(faults) => {
            let says = faults.iter().map(|fault| {
                let wrong = words::people::request::wrong(fault.wrong, language);
                format!("{}: {wrong}", fault.field.code())
            });
            Stop::misused("request-form", say("request-form")).parts(says)
        }
        No::Letter(faults) => {
            let says = faults.iter().map(|fault| {
                let wrong = words::convening::correspondence::wrong(fault.wrong, language);
                format!("{}: {wrong}", fault.field.code())
            });
            Stop::misused("letter", say("letter")).parts(says)
        }
        No::Delivery(faults) => {
            let says = faults.iter().map(|fault| {
                let wrong = words::people::dispatch::wrong(*fault, language);
                format!("{}: {wrong}", fault.field.code())
            });
            Stop::misused("delivery", say("delivery")).parts(says)
        }
        No::Estimate(faults) => {
            let says = faults.iter().map(|fault| {
                let wrong = words::money::refusal::wrong(fault.wrong.code(), language);
                format!("{}: {wrong}", fault.field)
            });
            Stop::misused("estimate", say("estimate")).parts(says)
        }
        No::PaymentForm(faults) => {
            let says = faults.iter().map(|fault| {
                let wrong = words::money::refusal::wrong(fault.wrong.code(), language);
                format!("{}: {wrong}", fault.field)
            });
            Stop::misused("payment", say("payment")).parts(says)
        }
        No::SponsorshipForm(faults) => {
            let says = faults.iter().map(|fault| {
                let wrong = words::money::refusal::wrong(fault.wrong.code(), language);
                format!("{}: {wrong}", fault.field)
            });
            Stop::misused("sponsorship-form", say("request-form")).parts(says)
        }
        other => stop_of(other, language),
    }
}
