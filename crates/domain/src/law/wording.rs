//! A text in as many of the six languages as it has been translated into: the title of a document,
//! a paragraph of information. Where a language is missing, the
//! reader is given another one and is told which. It translates nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::language::Language;

/// A text in some of the six languages; it is not a [`super::language::Sextet`], where all stand.
///
/// ```
/// use domain::law::language::Language;
/// use domain::law::wording::Wording;
/// let title = Wording::of([(Language::Fr, "Ordre du jour".to_owned())]);
/// assert_eq!(title.shown(Language::Ar), Some((Language::Fr, "Ordre du jour")));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Wording(BTreeMap<Language, String>);

/// In which order a reader is given another language: the working languages, then the rest.
const INSTEAD: [Language; 6] = [
    Language::En,
    Language::Fr,
    Language::Es,
    Language::Ru,
    Language::Ar,
    Language::Zh,
];

impl Wording {
    /// The texts as they were written, each without space around it; an empty one is none.
    pub fn of(texts: impl IntoIterator<Item = (Language, String)>) -> Self {
        let kept = texts.into_iter().filter_map(|(language, text)| {
            let text = text.trim().replace("\r\n", "\n");
            (!text.is_empty()).then_some((language, text))
        });
        Self(kept.collect())
    }

    /// The text in one language, where there is one.
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// What a reader of a language is shown, and in which language it is.
    pub fn shown(&self, language: Language) -> Option<(Language, &str)> {
        let order = std::iter::once(language).chain(INSTEAD);
        order
            .into_iter()
            .find_map(|one| self.get(one).map(|text| (one, text)))
    }

    /// Whether it stands in no language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The texts with their languages.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0.iter().map(|(language, text)| (*language, &**text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_is_given_in_another_and_says_so() {
        let of = |texts: &[(Language, &str)]| {
            Wording::of(texts.iter().map(|(l, text)| (*l, (*text).to_owned())))
        };
        let two = of(&[(Language::Zh, "议程"), (Language::Ru, " Повестка ")]);
        assert_eq!(two.shown(Language::Zh), Some((Language::Zh, "议程")));
        assert_eq!(two.shown(Language::En), Some((Language::Ru, "Повестка")));
        assert_eq!(two.get(Language::En), None);
        let none = of(&[(Language::En, " \n ")]);
        assert!(none.is_empty() && none.shown(Language::En).is_none());
    }
}
