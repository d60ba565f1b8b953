//! How values of the domain stand in columns: identifiers as sixteen bytes, dates as ISO text,
//! instants as microseconds of UTC, named values by their stable names. Reading refuses what it
//! does not understand; it never guesses.

use std::fmt::Display;
use std::str::FromStr;

use domain::law::costs::BudgetKey;
use domain::record::journal::Hash;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use crate::fault::Fault;

/// Where a value stands: `table.column`.
pub(crate) type At = &'static str;

pub(crate) fn unreadable(at: At, found: impl Display) -> Fault {
    Fault::Unreadable {
        column: at,
        found: found.to_string(),
    }
}

pub(crate) fn id(id: Uuid) -> Vec<u8> {
    id.as_bytes().to_vec()
}

pub(crate) fn read_id(at: At, bytes: &[u8]) -> Result<Uuid, Fault> {
    Uuid::from_slice(bytes).map_err(|error| unreadable(at, error))
}

pub(crate) fn hash(hash: Hash) -> Vec<u8> {
    hash.0.to_vec()
}

pub(crate) fn read_hash(at: At, bytes: &[u8]) -> Result<Hash, Fault> {
    bytes
        .try_into()
        .map(Hash)
        .map_err(|error| unreadable(at, error))
}

pub(crate) fn read_date(at: At, text: &str) -> Result<Date, Fault> {
    text.parse().map_err(|error| unreadable(at, error))
}

pub(crate) fn read_date_maybe(at: At, text: Option<&str>) -> Result<Option<Date>, Fault> {
    text.map(|text| read_date(at, text)).transpose()
}

pub(crate) fn read_time_maybe(at: At, text: Option<&str>) -> Result<Option<Time>, Fault> {
    text.map(|text| {
        text.parse()
            .map_err(|error: jiff::Error| unreadable(at, error))
    })
    .transpose()
}

/// A second budget where it stands in a key, in which nothing can be missing: the empty text where there
/// is none.
pub(crate) fn budget_in_key(of: Option<&BudgetKey>) -> String {
    of.map_or_else(String::new, BudgetKey::to_string)
}

pub(crate) fn read_budget_in_key(at: At, text: &str) -> Result<Option<BudgetKey>, Fault> {
    let key = (!text.is_empty()).then(|| read_key(at, text));
    key.transpose()
}

pub(crate) fn instant(at: Timestamp) -> i64 {
    at.as_microsecond()
}

pub(crate) fn read_instant(at: At, microseconds: i64) -> Result<Timestamp, Fault> {
    Timestamp::from_microsecond(microseconds).map_err(|error| unreadable(at, error))
}

/// A count or year that was kept as a whole number.
pub(crate) fn read_number<T>(at: At, number: i64) -> Result<T, Fault>
where
    T: TryFrom<i64, Error: Display>,
{
    T::try_from(number).map_err(|error| unreadable(at, error))
}

/// The stable name of a named value, as the domain gives it to programs.
pub(crate) fn name<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(name)) => name,
        other => panic!("a named value has a name for programs, not {other:?}"),
    }
}

pub(crate) fn read_name<T: DeserializeOwned>(at: At, name: &str) -> Result<T, Fault> {
    serde_json::from_value(Value::String(name.to_owned())).map_err(|error| unreadable(at, error))
}

pub(crate) fn read_key<T: FromStr<Err: Display>>(at: At, key: &str) -> Result<T, Fault> {
    key.parse().map_err(|error| unreadable(at, error))
}

/// Lines of an address in one column: a JSON array, so that no line can break another.
pub(crate) fn lines(lines: &[String]) -> String {
    Value::from(lines).to_string()
}

pub(crate) fn read_lines(at: At, text: &str) -> Result<Vec<String>, Fault> {
    serde_json::from_str(text).map_err(|_| unreadable(at, "no list of lines"))
}
