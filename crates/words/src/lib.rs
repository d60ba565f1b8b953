//! The sentences of the house in six languages, and the conventions of each: dates, ordinals,
//! names, lists, collation, direction of writing. It decides nothing. Everything people read stands
//! in `locales/`; this file finds a sentence by its key and puts the facts into it.

use std::borrow::Cow;
use std::sync::OnceLock;

use domain::law::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

pub mod console;
pub mod convening;
pub mod date;
pub mod law;
pub mod money;
pub mod papers;
pub mod people;
pub mod refusal;
pub mod text;

/// The sentences of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// What is put into a sentence, or what a sentence chooses its form by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Text, put in as it stands.
    Text(Cow<'a, str>),
    /// A number.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {
        $(impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                Self::Number(i64::from(number))
            }
        })+
    };
}

numbers!(i8, i16, i64, u16, u32);

/// Facts by the names under which sentences know them.
pub type Facts<'a> = [(&'a str, Value<'a>)];

/// The chapters and files of one language, compiled in.
macro_rules! locale {
    ($language:literal) => {
        locale!($language,
            "law/standing", "law/treaty",
            "convening/date", "convening/invitee", "convening/letter", "convening/meeting",
            "convening/note", "convening/ordinal", "convening/refusal",
            "convening/publication",
            "convening/notes",
            "convening/correspondence",
            "convening/mail",
            "convening/post",
            "people/proposal",
            "money/desk",
            "money/dues",
            "people/people",
            "record/journal",
            "people/role",
            "papers/sheet", "record/console",
            "record/portal",
            "record/demonstration",
            "record/home",
            "convening/desk",
            "convening/public",
            "people/desk",
            "people/list",
            "people/receipt",
            "people/link",
            "people/identity",
            "people/dispatch",
            "people/post",
            "people/reconciliation",
            "people/delegation",
            "people/request",
            "money/refusal",
            "money/sponsorship",
            "money/apportionment",
            "money/bill",
            "money/books",
            "money/bundle",
            "money/contributions",
            "money/estimate",
            "money/reminder",
            "money/statement",
        )
    };
    ($language:literal, $($file:literal),+ $(,)?) => {
        &[$(($file, include_str!(concat!("../locales/", $language, "/", $file, ".ftl")))),+]
    };
}

/// Files of one language with their texts.
type Files = &'static [(&'static str, &'static str)];

const fn files(language: Language) -> Files {
    match language {
        Language::Ar => locale!("ar"),
        Language::Zh => locale!("zh"),
        Language::En => locale!("en"),
        Language::Fr => locale!("fr"),
        Language::Ru => locale!("ru"),
        Language::Es => locale!("es"),
    }
}

impl Words {
    /// The sentences of a language; built once, on first asking.
    pub fn of(language: Language) -> &'static Self {
        static ALL: [OnceLock<Words>; 6] = [const { OnceLock::new() }; 6];
        ALL[language as usize].get_or_init(|| Self::build(language))
    }

    /// The language they are in.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a sentence under a key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The sentence under a key with the facts put into it.
    ///
    /// A key that is not there, or a fact that a sentence asks for and was not given, is a fault of
    /// the house; the tests walk every key, so it is not met at a desk.
    pub fn say(&self, key: &str, facts: &Facts<'_>) -> String {
        let message = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value());
        let language = self.language;
        let pattern = message.unwrap_or_else(|| panic!("no sentence `{key}` in {language}"));
        let mut given = FluentArgs::with_capacity(facts.len());
        for (name, value) in facts {
            given.set(
                *name,
                match value {
                    Value::Text(text) => FluentValue::String(Cow::Borrowed(text)),
                    Value::Number(number) => FluentValue::from(*number),
                },
            );
        }
        let mut faults = Vec::new();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&given), &mut faults);
        assert!(
            faults.is_empty(),
            "the sentence `{key}` in {language}: {faults:?}"
        );
        set(&said, language)
    }

    fn build(language: Language) -> Self {
        let code = language
            .code()
            .parse()
            .expect("the six codes are language identifiers");
        let mut bundle = FluentBundle::new_concurrent(vec![code]);
        // What comes from outside is isolated where it enters (`text::isolate`), not everywhere.
        bundle.set_use_isolating(false);
        bundle
            .add_builtins()
            .expect("a new bundle has no function yet");
        for (file, text) in files(language) {
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(_, faults)| panic!("{language}/{file}: {faults:?}"));
            bundle
                .add_resource(resource)
                .unwrap_or_else(|faults| panic!("{language}/{file}: {faults:?}"));
        }
        Self { language, bundle }
    }
}

/// The spaces that may not break, as each language's printers set them.
fn set(said: &str, language: Language) -> String {
    let pairs: &[(&str, &str)] = match language {
        Language::Fr => &[
            ("« ", "«\u{a0}"),
            (" »", "\u{a0}»"),
            (" :", "\u{a0}:"),
            (" ;", "\u{a0};"),
            (" ?", "\u{a0}?"),
            (" !", "\u{a0}!"),
        ],
        Language::Ru => &[(" —", "\u{a0}—")],
        _ => return said.to_owned(),
    };
    pairs
        .iter()
        .fold(said.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests;
