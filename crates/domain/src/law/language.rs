//! The six official languages of the United Nations and a text kept in all of them.
//! Rule: Charter usage and the equally authentic texts of most treaties (CCM Art. 23).
//! It refuses to hold a seventh language: names in other scripts are data of persons.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// One of the six official languages, in the English alphabetical order the United Nations uses.
///
/// ```
/// use domain::law::language::Language;
/// assert_eq!("ar".parse(), Ok(Language::Ar));
/// assert!(Language::Ar.is_right_to_left());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Arabic.
    Ar,
    /// Chinese.
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

/// A word that names none of the six languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no official language; one of ar, zh, en, fr, ru, es is expected")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// All six, in the order in which the United Nations lists them.
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// The two-letter code of ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    /// Whether the language is written from right to left.
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == text)
            .ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

/// One value for each of the six languages.
///
/// It is not a translation memory: all six stand, and a missing one does not read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sextet<T> {
    /// Arabic.
    pub ar: T,
    /// Chinese.
    pub zh: T,
    /// English.
    pub en: T,
    /// French.
    pub fr: T,
    /// Russian.
    pub ru: T,
    /// Spanish.
    pub es: T,
}

impl<T> Sextet<T> {
    /// The value in one language.
    pub const fn get(&self, language: Language) -> &T {
        match language {
            Language::Ar => &self.ar,
            Language::Zh => &self.zh,
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Ru => &self.ru,
            Language::Es => &self.es,
        }
    }

    /// Builds all six values by asking once for each language.
    pub fn from_fn(mut value: impl FnMut(Language) -> T) -> Self {
        Self {
            ar: value(Language::Ar),
            zh: value(Language::Zh),
            en: value(Language::En),
            fr: value(Language::Fr),
            ru: value(Language::Ru),
            es: value(Language::Es),
        }
    }

    /// The values with their languages, in the order of [`Language::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Language, &T)> {
        Language::ALL
            .into_iter()
            .map(|language| (language, self.get(language)))
    }
}
