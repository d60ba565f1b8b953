//! `Amb. KÖNIG, Friederike`: behind a title, the family's name in capitals, a comma, given names.

use super::family::{is_capitals, is_particle};
use super::{Led, Script, likely, run};

/// The given names behind the comma that follows a family's name in capitals, and where they end.
pub(super) fn behind(text: &str, end: usize, family: &[&str]) -> Option<(String, usize)> {
    let whole = family
        .iter()
        .all(|word| is_capitals(word) || is_particle(word));
    let rest = text[end..].strip_prefix(',')?;
    let blank = rest.len() - rest.trim_start().len();
    if !whole || blank == 0 || rest.trim().is_empty() {
        return None;
    }
    let from = end + 1 + blank;
    let (given, upto) = run(text, from, Script::Latin, Led::ByNothing);
    let after = text[upto..].trim_start();
    let ends =
        after.is_empty() || after.starts_with([',', ';', '(', '–', '—', '-', '|', '.', '\n']);
    let known = given.iter().any(|word| likely::is_given(word)) || after.is_empty();
    let plain = given.iter().all(|word| !is_capitals(word));
    (ends && known && plain && (1..=4).contains(&given.len())).then(|| (given.join(" "), upto))
}
