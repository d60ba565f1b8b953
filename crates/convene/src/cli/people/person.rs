//! `convene person`: founding a site with its first administrator, appointing people, their roles,
//! and erasing what is personal.

use std::collections::BTreeMap;

use clap::{Args, Subcommand, ValueEnum};
use desk::occasion::Occasion;
use desk::people::person::Appointment;
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::law::treaty::TreatyKey;
use domain::money::books::Codes;
use domain::papers::reference::ReferenceForm;
use domain::people::person::Handle;
use domain::people::role::{Role, RoleHeld, Scope};
use jiff::civil::Date;

use crate::cli::answer::{Form, Listing, date, tell, text};
use crate::cli::site::{At, Where, Who, occasion_of};
use crate::clock;
use crate::config::{Serve, Site};
use crate::exit::Stop;

/// Founds a site: a folder with its settings, its database and its first administrator.
#[derive(Debug, Args)]
pub(crate) struct Found {
    /// The secretariat's name.
    #[arg(long)]
    name: String,
    /// The address under which papers are verified.
    #[arg(long, value_name = "URL")]
    public_address: String,
    /// The form of references; {year} and {serial} must stand in it, {body} may.
    #[arg(long, value_name = "FORM")]
    reference_form: Option<String>,
    /// The database; a SQLite file in the site's folder where none is named.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// The handle of the first administrator.
    #[arg(long, value_name = "PERSON")]
    administrator: Handle,
    /// The administrator's name.
    #[arg(long, value_name = "NAME")]
    administrator_name: String,
    /// The administrator's office.
    #[arg(long, value_name = "OFFICE", default_value = "secretariat")]
    office: String,
    #[command(flatten)]
    place: Where,
}

impl Found {
    pub(crate) fn run(self) -> Result<(), Stop> {
        let form = self.reference_form.map_or_else(
            || Ok(ReferenceForm::default()),
            |form| {
                ReferenceForm::try_from(form)
                    .map_err(|error| Stop::misused("reference-form", error.to_string()))
            },
        )?;
        let site = Site {
            name: self.name,
            reference_form: form,
            public_address: self.public_address,
            database: self.database,
            demonstration_since: None,
            demonstration_stage: None,
            demonstration_clock: None,
            key: None,
            serve: Serve::default(),
            provider: None,
            banks: BTreeMap::new(),
            bank: Vec::new(),
            post: None,
            bundle_below: BTreeMap::new(),
            accounts: Codes::default(),
            folder: self.place.site,
        };
        site.found()?;
        let (file, founded) = (
            site.file(),
            Self::first(
                site,
                &self.administrator,
                self.administrator_name,
                self.office,
            ),
        );
        if founded.is_err() {
            // Half a site would stand in the way of the next try.
            let _ = std::fs::remove_file(file);
        }
        founded
    }

    fn first(site: Site, administrator: &Handle, name: String, office: String) -> Result<(), Stop> {
        let at = At::over(site, Language::En)?;
        let first = Appointment {
            handle: administrator.clone(),
            name,
            office,
            roles: Vec::new(),
        };
        at.block_on(async |desk| desk.found(&occasion_of(administrator), &first).await)?;
        let facts = [("site", at.site.folder.display().to_string())];
        tell(&words::console::say_with(
            "site-founded",
            Language::En,
            &[("site", &facts[0].1)],
        ))
    }
}

/// People: list, appoint, give and end roles, erase.
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
    /// Lists people with the roles they hold and held.
    List {
        #[command(flatten)]
        form: Form,
    },
    /// Appoints a person.
    Appoint {
        /// The handle by which the person will act.
        handle: Handle,
        /// The name as the person writes it.
        #[arg(long)]
        name: String,
        /// The office.
        #[arg(long, default_value = "secretariat")]
        office: String,
        /// A role over the whole site; may be given several times.
        #[arg(long, value_enum, required = true)]
        role: Vec<RoleName>,
    },
    /// Gives a person a role from today on.
    Role {
        /// The person.
        handle: Handle,
        /// The role.
        #[arg(value_enum)]
        role: RoleName,
        /// Over one treaty only.
        #[arg(long, conflicts_with = "meeting")]
        treaty: Option<TreatyKey>,
        /// Over one meeting only.
        #[arg(long)]
        meeting: Option<MeetingKey>,
    },
    /// Ends a role on a day.
    End {
        /// The person.
        handle: Handle,
        /// The role.
        #[arg(value_enum)]
        role: RoleName,
        /// The first day on which it is no longer held; today where none is given.
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
    },
    /// Lets a person enrol a first key for the portal: prints an address that works once, for a day.
    Enrol {
        /// The person.
        handle: Handle,
    },
    /// Erases a person's name, handle and the values behind commitments; the journal still verifies.
    Erase {
        /// The person.
        handle: Handle,
    },
}

/// A role, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum RoleName {
    /// Appoints people and keeps the site.
    Administrator,
    /// Prepares and sends.
    ConferenceOfficer,
    /// Initials notes.
    Initialler,
    /// Keeps treaties, status lists and scales.
    LegalOfficer,
    /// Estimates, shares out, bills and receives.
    FinanceOfficer,
    /// Reads everything and changes nothing.
    Auditor,
    /// Presides, or is designated to; decides on requests to attend.
    President,
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Self {
        match name {
            RoleName::Administrator => Self::Administrator,
            RoleName::ConferenceOfficer => Self::ConferenceOfficer,
            RoleName::Initialler => Self::Initialler,
            RoleName::LegalOfficer => Self::LegalOfficer,
            RoleName::FinanceOfficer => Self::FinanceOfficer,
            RoleName::Auditor => Self::Auditor,
            RoleName::President => Self::President,
        }
    }
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        let language = Language::En;
        let at = At::open(&self.place.site, language)?;
        if let Act::List { form } = &self.act {
            return list(&at, form);
        }
        let occasion = self.who.occasion(language)?;
        let done = match self.act {
            Act::List { .. } => return Ok(()),
            Act::Appoint {
                handle,
                name,
                office,
                role,
            } => {
                let roles = role
                    .into_iter()
                    .map(|role| (role.into(), Scope::Site))
                    .collect();
                let who = Appointment {
                    handle,
                    name,
                    office,
                    roles,
                };
                at.block_on(async |desk| desk.appoint(&occasion, &who).await)?;
                "person-appointed"
            }
            Act::Role {
                handle,
                role,
                treaty,
                meeting,
            } => {
                let scope = match (treaty, meeting) {
                    (Some(treaty), _) => Scope::Treaty(treaty),
                    (None, Some(meeting)) => Scope::Meeting(meeting),
                    (None, None) => Scope::Site,
                };
                at.block_on(async |desk| {
                    desk.give_role(&occasion, &handle, role.into(), scope).await
                })?;
                "role-given"
            }
            Act::End { handle, role, on } => {
                let on = on.unwrap_or_else(clock::today);
                at.block_on(async |desk| desk.end_role(&occasion, &handle, role.into(), on).await)?;
                "role-ended"
            }
            Act::Enrol { handle } => return enrol(&at, &occasion, &handle),
            Act::Erase { handle } => {
                at.block_on(async |desk| desk.erase(&occasion, &handle).await)?;
                "person-erased"
            }
        };
        tell(&words::console::say(done, language))
    }
}

/// Prints the address at which a person enrols a key; it is kept nowhere.
fn enrol(at: &At, occasion: &Occasion<'_>, handle: &Handle) -> Result<(), Stop> {
    let secret = at.block_on(async |desk| desk.enrol(occasion, handle).await)?;
    let (language, origin) = (
        Language::En,
        crate::web::serve::origin(&at.site, at.site.serve.listen),
    );
    let address = format!("{origin}/{language}/enrolment/{secret}");
    let facts = [("address", address.as_str())];
    tell(&words::console::say_with("enrolled", language, &facts))
}

fn list(at: &At, form: &Form) -> Result<(), Stop> {
    let people = at.block_on(async |desk| desk.people().await)?;
    let mut rows = Vec::new();
    for actor in &people {
        let person = &actor.person;
        for held in &actor.roles {
            rows.push(vec![
                text(person.handle.to_string()),
                text(person.name.clone().unwrap_or_default()),
                text(person.office.as_str()),
                text(words::people::role::name(held.role, form.language)),
                text(scope(held)),
                date(Some(held.from)),
                date(held.until),
            ]);
        }
    }
    let names = &["person", "name", "office", "role", "scope", "from", "until"];
    let title = words::console::heading("person", form.language);
    form.give(&Listing { title, names, rows }, clock::today())
}

fn scope(held: &RoleHeld) -> String {
    match &held.scope {
        Scope::Site => String::new(),
        Scope::Treaty(key) => key.to_string(),
        Scope::Meeting(key) => key.to_string(),
        Scope::Delegation(key, participant) => format!("{key}/{participant}"),
    }
}
