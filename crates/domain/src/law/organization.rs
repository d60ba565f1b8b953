//! Organizations that rules of procedure name: those with a right to attend without asking.
//! Rule: CCM/MSP/2010/3, Rule 1.2, as the public page of the Twelfth Meeting prints it. Others
//! ask (Rule 1.3) and are no part of these data.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::language::Sextet;
use super::reading::{ReadFault, Table};

/// A short key of an organization, such as `icrc`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OrganizationKey(pub String);

/// An organization named in rules of procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// Its key.
    pub key: OrganizationKey,
    /// Its name in six languages.
    pub name: Sextet<String>,
    /// Where the names come from.
    pub source: String,
}

/// The organizations of the data, by key.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Organizations(BTreeMap<OrganizationKey, Organization>);

impl Organizations {
    /// The organization with a key.
    pub fn get(&self, key: &OrganizationKey) -> Option<&Organization> {
        self.0.get(key)
    }

    /// All of them in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = &Organization> {
        self.0.values()
    }

    /// These and others; one that is here already stays as it is.
    #[must_use]
    pub fn with(&self, others: impl IntoIterator<Item = Organization>) -> Self {
        let mut all = self.0.clone();
        for other in others {
            all.entry(other.key.clone()).or_insert(other);
        }
        Self(all)
    }

    /// Reads `key,name_en,…,source`; gives all organizations and all faults.
    pub fn read(text: &str) -> (Self, Vec<ReadFault>) {
        let mut faults = Vec::new();
        let table = Table::from_csv(text, &mut faults);
        table.require(&["key", "name_en", "source"], &mut faults);
        let mut all = BTreeMap::new();
        for row in table.rows() {
            let key = row.text("key", &mut faults).map(OrganizationKey);
            let name =
                Sextet::from_fn(|language| row.text(&format!("name_{language}"), &mut faults));
            let complete = name.iter().all(|(_, name)| name.is_some());
            let (Some(key), true) = (key, complete) else {
                continue;
            };
            let name = Sextet::from_fn(|l| name.get(l).clone().unwrap_or_default());
            let source = row.cell("source").to_owned();
            if all
                .insert(key.clone(), Organization { key, name, source })
                .is_some()
            {
                row.refuse("key", "each organization once", &mut faults);
            }
        }
        (Self(all), faults)
    }
}
