//! The collective invoice in words.

use domain::law::language::Language;

use crate::Words;

/// A label or sentence of the paper: `title`, `lead`.
pub fn label(key: &str, language: Language) -> String {
    Words::of(language).say(&format!("bundle-{key}"), &[])
}
