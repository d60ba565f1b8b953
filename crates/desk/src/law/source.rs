//! The facts a site works with: compiled in, until an import replaces them. An import reads
//! everything first; with one fault nothing is changed. Every imported text is kept, so that an
//! auditor can ask which list was in force on the day of an act.

use domain::convening::place::Places;
use domain::law::compiled;
use domain::law::organization::Organizations;
use domain::law::reading::ReadFault;
use domain::law::scale::Scales;
use domain::law::state::States;
use domain::law::status::StatusList;
use domain::law::treaty::{Treaty, TreatyKey};
use domain::people::role::{Act, Scope};
use domain::record::journal::Hash;
use store::Reader;
use store::law::source::SourceFile;
pub use store::law::source::SourceKind;

use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};

/// The law as a site knows it: States, organizations and places.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The States.
    pub states: States,
    /// The organizations that rules name.
    pub organizations: Organizations,
    /// Venues and offices.
    pub places: Places,
}

/// A treaty with its status list.
#[derive(Debug, Clone)]
pub struct TreatyWithStatus {
    /// The profile.
    pub treaty: Treaty,
    /// The acts of States.
    pub list: StatusList,
}

impl Desk {
    /// The States, organizations and places the site works with.
    pub async fn facts(&self) -> Result<Facts, No> {
        facts((&self.store).into()).await
    }

    /// The States the site works with.
    pub async fn states(&self) -> Result<States, No> {
        states((&self.store).into()).await
    }

    /// The scales of assessment that the site works with.
    pub async fn scales(&self) -> Result<Scales, No> {
        let text = self.text(SourceKind::Scales, None).await?;
        let (scales, faults) = Scales::read(&text, &self.states().await?);
        refuse("scales", faults)?;
        Ok(scales)
    }

    /// A treaty with its status list, as the site knows them.
    pub async fn treaty(&self, key: &TreatyKey, states: &States) -> Result<TreatyWithStatus, No> {
        treaty((&self.store).into(), key, states).await
    }

    async fn text(&self, kind: SourceKind, key: Option<&TreatyKey>) -> Result<String, No> {
        text((&self.store).into(), kind, key).await
    }

    /// Replaces one kind of facts; gives nothing but an answer when all of it reads.
    ///
    /// A new list of States must still carry every status list the site uses.
    pub async fn import(
        &self,
        occasion: &Occasion<'_>,
        kind: SourceKind,
        key: Option<&TreatyKey>,
        name: &str,
        text: &str,
    ) -> Result<Hash, No> {
        let over = key.map_or(Scope::Site, |key| Scope::Treaty(key.clone()));
        let actor = self.permitted(occasion, Act::ImportLaw, &over).await?;
        self.must_read(kind, key, text)
            .await
            .map_err(|no| named(no, name))?;
        let file = SourceFile {
            id: occasion.new_id(),
            kind,
            treaty: key.cloned(),
            name: name.to_owned(),
            text: text.to_owned(),
            at: occasion.now,
            by: Some(actor.person.id),
        };
        let hash = Hash::of(text.as_bytes());
        let mut line = occasion.line("law/import", Some(&actor), &over);
        line.subject = format!("{kind:?}").to_lowercase();
        line.papers.push(hash);
        fact(&mut line, "file", name);
        self.store
            .act(async |tx| {
                store::law::source::keep(&tx, &file).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(hash)
    }

    async fn must_read(
        &self,
        kind: SourceKind,
        key: Option<&TreatyKey>,
        text: &str,
    ) -> Result<(), No> {
        match kind {
            SourceKind::States => self.states_must_carry_status(text).await,
            SourceKind::StateNames => {
                let states = self.text(SourceKind::States, None).await?;
                refuse("", States::read(&states, text).2)
            }
            SourceKind::Organizations => self.organizations_must_serve(text).await,
            SourceKind::Scales => refuse("", Scales::read(text, &self.states().await?).1),
            SourceKind::Places => self.places_must_serve(text).await,
            SourceKind::Profile => self.profile_must_carry_status(key, text).await,
            SourceKind::Status => {
                let key = key.ok_or_else(|| No::unknown("treaty", ""))?;
                let states = self.states().await?;
                let profile = self.text(SourceKind::Profile, Some(key)).await?;
                let treaty = Treaty::read(&profile).map_err(|faults| faults_in("", faults))?;
                refuse("", StatusList::read(text, &treaty, &states).1)
            }
        }
    }

    /// Meetings sit at venues, and their papers come from offices, that must stay known.
    async fn places_must_serve(&self, text: &str) -> Result<(), No> {
        let places = Places::read(text).map_err(|faults| faults_in("", faults))?;
        let mut faults = Vec::new();
        for key in self.meetings().await? {
            faults.extend(self.kept_meeting(&key).await?.value.contradictions(&places));
        }
        refuse("", faults)
    }

    /// The organizations that the rules of an entered treaty name get letters, so they stay known.
    async fn organizations_must_serve(&self, text: &str) -> Result<(), No> {
        let (organizations, mut faults) = Organizations::read(text);
        let states = self.states().await?;
        for key in self.treaties().await? {
            let named = self.treaty(&key, &states).await?.treaty.observers.named;
            let unknown = named
                .iter()
                .filter(|name| organizations.get(name).is_none());
            faults.extend(unknown.map(|name| {
                let expected = format!("{}, which the rules of {key} name", name.0);
                domain::law::reading::fault(0, "key", "", &expected)
            }));
        }
        refuse("", faults)
    }

    /// New States are held together with the names and status lists that refer to them.
    async fn states_must_carry_status(&self, text: &str) -> Result<(), No> {
        let names = self.text(SourceKind::StateNames, None).await?;
        let (states, faults, name_faults) = States::read(text, &names);
        refuse("", faults)?;
        refuse("state names on record", name_faults)?;
        for (key, _) in store::law::treaty::entered(&self.store).await? {
            self.treaty(&key, &states).await?;
        }
        Ok(())
    }

    /// A new profile must say of the status list on record what that list has published.
    async fn profile_must_carry_status(
        &self,
        key: Option<&TreatyKey>,
        text: &str,
    ) -> Result<(), No> {
        let treaty = Treaty::read(text).map_err(|faults| faults_in("", faults))?;
        if key.is_some_and(|key| *key != treaty.key) {
            let found = treaty.key.as_str();
            let expected = "the key of the treaty that is replaced";
            return Err(faults_in(
                "",
                vec![domain::law::reading::fault(0, "key", found, expected)],
            ));
        }
        let states = self.states().await?;
        let status = self.text(SourceKind::Status, Some(&treaty.key)).await?;
        if status == EMPTY_STATUS {
            return Ok(());
        }
        refuse(
            "status list on record",
            StatusList::read(&status, &treaty, &states).1,
        )
    }
}

/// See [`Desk::facts`]; every text is of one moment where the reader is.
pub(crate) async fn facts(on: Reader<'_>) -> Result<Facts, No> {
    let organizations = text(on, SourceKind::Organizations, None).await?;
    let (organizations, faults) = Organizations::read(&organizations);
    refuse("organizations", faults)?;
    let places = text(on, SourceKind::Places, None).await?;
    let places = Places::read(&places).map_err(|faults| faults_in("places", faults))?;
    Ok(Facts {
        states: states(on).await?,
        organizations,
        places,
    })
}

async fn states(on: Reader<'_>) -> Result<States, No> {
    let states = text(on, SourceKind::States, None).await?;
    let names = text(on, SourceKind::StateNames, None).await?;
    let (states, faults, name_faults) = States::read(&states, &names);
    refuse("states", faults)?;
    refuse("state names", name_faults)?;
    Ok(states)
}

/// See [`Desk::treaty`].
pub(crate) async fn treaty(
    on: Reader<'_>,
    key: &TreatyKey,
    states: &States,
) -> Result<TreatyWithStatus, No> {
    let profile = text(on, SourceKind::Profile, Some(key)).await?;
    let treaty = Treaty::read(&profile).map_err(|faults| faults_in("profile", faults))?;
    let status = text(on, SourceKind::Status, Some(key)).await?;
    if status == EMPTY_STATUS {
        let list = StatusList::default();
        return Ok(TreatyWithStatus { treaty, list });
    }
    let (list, faults) = StatusList::read(&status, &treaty, states);
    refuse("status", faults)?;
    Ok(TreatyWithStatus { treaty, list })
}

/// The text of a kind in force: the last import, else what is compiled in.
async fn text(on: Reader<'_>, kind: SourceKind, key: Option<&TreatyKey>) -> Result<String, No> {
    if let Some(file) = store::law::source::latest(on, kind, key).await? {
        return Ok(file.text);
    }
    let unknown = || No::unknown("treaty", key.map_or("", TreatyKey::as_str));
    let text = match kind {
        SourceKind::States => compiled::STATES,
        SourceKind::StateNames => compiled::STATE_NAMES,
        SourceKind::Organizations => compiled::ORGANIZATIONS,
        SourceKind::Scales => compiled::SCALES,
        SourceKind::Places => compiled::PLACES,
        SourceKind::Profile => key.and_then(compiled::profile).ok_or_else(unknown)?,
        SourceKind::Status => key.and_then(compiled::status).unwrap_or(EMPTY_STATUS),
    };
    Ok(text.to_owned())
}

/// A treaty whose list was not yet imported has no acts at all.
const EMPTY_STATUS: &str = "iso3,signature_date,provisional_application_date,instrument,\
deposit_date,withdrawal_notified_date,source\n";

fn faults_in(name: &str, faults: Vec<ReadFault>) -> No {
    No::Faults {
        name: name.to_owned(),
        faults,
    }
}

fn refuse(name: &str, faults: Vec<ReadFault>) -> Result<(), No> {
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults_in(name, faults))
    }
}

/// Names the file in faults that do not name one themselves.
fn named(no: No, file: &str) -> No {
    match no {
        No::Faults { name, faults } if name.is_empty() => No::Faults {
            name: file.into(),
            faults,
        },
        other => other,
    }
}
