//! What an entry is called, so that the same one read from two files that overlap is the same: the
//! bank's own reference with day and amount, or a hash of all that the entry says. Equal entries of
//! a statement are told apart by their rank. It refuses to trust a number that counts within a file.

use std::collections::HashMap;
use std::collections::hash_map;

use domain::money::bank::{Direction, Entry, Statement};
use domain::record::journal::Hash;

use super::{Remark, RemarkKind, shown};

/// The longest reference of a bank that stands in a name; ISO 20022 has thirty-five characters.
const LONGEST: usize = 100;

/// The name before its rank. `bank` is the bank's reference, empty where it gives none; `ids` is
/// whatever else tells the entry from others without standing in it.
pub(super) fn name(entry: &Entry, account: &str, bank: &str, ids: &str) -> String {
    let sign = match entry.direction {
        Direction::In => '+',
        Direction::Out => '-',
    };
    if !bank.is_empty() && bank.len() <= LONGEST {
        return format!("{bank}/{}/{sign}{}", entry.booked_on, entry.amount.minor);
    }
    let charges = entry
        .charges
        .map(|charges| format!("{charges} {}", charges.currency));
    let said = [
        account,
        bank,
        ids,
        &entry.booked_on.to_string(),
        &entry.valued_on.to_string(),
        &format!("{sign}{} {}", entry.amount, entry.amount.currency),
        &charges.unwrap_or_default(),
        &entry.sent.as_ref().map_or(String::new(), |(sent, rate)| {
            format!("{sent} {} {rate}", sent.currency)
        }),
        &entry.remitter,
        &entry.reference,
    ];
    // Each part with its length, so that no two entries run into the same bytes.
    let mut bytes = Vec::new();
    for part in said {
        bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
        bytes.extend_from_slice(part.as_bytes());
    }
    Hash::of(&bytes).to_hex()
}

/// Gives equal entries their rank; a reference that comes again is told.
pub(super) fn rank(statement: &mut Statement, remarks: &mut Vec<Remark>) {
    let mut seen: HashMap<String, u32> = HashMap::with_capacity(statement.entries.len());
    for entry in &mut statement.entries {
        match seen.entry(entry.name.clone()) {
            hash_map::Entry::Vacant(vacant) => {
                vacant.insert(1);
            }
            hash_map::Entry::Occupied(mut times) => {
                *times.get_mut() += 1;
                if entry.name.contains('/') {
                    remarks.push(Remark {
                        line: entry.line,
                        kind: RemarkKind::RepeatedReference,
                        found: shown(&entry.name),
                    });
                }
                entry.name = format!("{}/{}", entry.name, times.get());
            }
        }
    }
}
