//! The register of missions: import, and the correspondence language someone sets. An entry is
//! never overwritten: the old one ends, the new one begins, and the history stays.

use domain::convening::mission::{self, CorrespondenceLanguage, DutyStation, Mission};
use domain::law::language::Language;
use domain::law::reading::Table;
use domain::law::state::Iso3;
use domain::people::role::{Act, Scope};

use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};

impl Desk {
    /// Replaces the register by a table; with one fault nothing is changed.
    pub async fn import_missions(
        &self,
        occasion: &Occasion<'_>,
        name: &str,
        table: &Table,
    ) -> Result<usize, No> {
        let actor = self
            .permitted(occasion, Act::KeepMissions, &Scope::Site)
            .await?;
        let (missions, faults) = mission::read(table, &self.states().await?);
        if !faults.is_empty() {
            return Err(No::Faults {
                name: name.to_owned(),
                faults,
            });
        }
        let entries: Vec<_> = missions
            .into_iter()
            .map(|m| (occasion.new_id(), m))
            .collect();
        let mut line = occasion.line("mission/import", Some(&actor), &Scope::Site);
        line.subject = name.to_owned();
        fact(&mut line, "missions", entries.len());
        self.store
            .act(async |tx| {
                store::convening::mission::replace_all(&tx, &entries, occasion.now).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(entries.len())
    }

    /// Sets the language in which a mission is written to; from then on it is no assumption.
    pub async fn set_language(
        &self,
        occasion: &Occasion<'_>,
        state: Iso3,
        station: DutyStation,
        language: Language,
    ) -> Result<Mission, No> {
        let actor = self
            .permitted(occasion, Act::KeepMissions, &Scope::Site)
            .await?;
        let entries = store::convening::mission::history(&self.store, state).await?;
        let old = entries
            .into_iter()
            .find(|entry| {
                let mission = &entry.mission;
                entry.replaced_at.is_none()
                    && mission.station == station
                    && mission.is_valid_on(occasion.today)
            })
            .ok_or_else(|| No::unknown("mission", format!("{state} {}", station.code())))?;
        let correspondence = CorrespondenceLanguage {
            language,
            set_on: Some(occasion.today),
        };
        let new = Mission {
            correspondence,
            ..old.mission
        };
        let mut line = occasion.line("mission/language", Some(&actor), &Scope::Site);
        line.subject = format!("{state} {}", station.code());
        fact(&mut line, "language", language);
        self.store
            .act(async |tx| {
                store::convening::mission::keep_one(
                    &tx,
                    occasion.new_id(),
                    &new,
                    Some(old.id),
                    occasion.now,
                )
                .await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(new)
    }

    /// The register as it stands.
    pub async fn missions(&self) -> Result<Vec<Mission>, No> {
        Ok(store::convening::mission::all_current(&self.store).await?)
    }

    /// Every entry there ever was for a State.
    pub async fn mission_history(&self, state: Iso3) -> Result<Vec<Mission>, No> {
        let entries = store::convening::mission::history(&self.store, state).await?;
        Ok(entries.into_iter().map(|entry| entry.mission).collect())
    }
}
