//! Lists in the order of a language: the letters of each by the Unicode tables compiled in; Chinese
//! by pinyin, Spanish in the modern order, Arabic without the article before a name. That the lists
//! of the United Nations in Chinese and Arabic stand so is general knowledge and was not verified.

use std::cmp::Ordering;

use domain::law::language::Language;
use domain::law::state::State;
use icu_collator::options::{AlternateHandling, CollatorOptions};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::{Locale, locale};
use jiff::civil::Date;

/// The order of a language.
pub struct Order {
    collator: CollatorBorrowed<'static>,
    /// What a name may begin with and is not ordered by.
    article: &'static str,
}

impl Order {
    /// The order of a language.
    pub fn of(language: Language) -> Self {
        let locale: Locale = match language {
            Language::Ar => locale!("ar"),
            Language::Zh => locale!("zh-u-co-pinyin"),
            Language::En => locale!("en"),
            Language::Fr => locale!("fr"),
            Language::Ru => locale!("ru"),
            Language::Es => locale!("es"),
        };
        let mut options = CollatorOptions::default();
        // Spaces, hyphens and brackets order names: «Guinée», «Guinée équatoriale», «Guinée-Bissau».
        options.alternate_handling = Some(AlternateHandling::NonIgnorable);
        let collator = Collator::try_new(CollatorPreferences::from(&locale), options);
        let collator = collator.expect("the orders of the six languages are compiled in");
        let article = if language == Language::Ar { "ال" } else { "" };
        Self { collator, article }
    }

    /// How two names stand to each other.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let ordered = self.collator.compare(self.bare(one), self.bare(other));
        ordered.then_with(|| self.collator.compare(one, other))
    }

    fn bare<'n>(&self, name: &'n str) -> &'n str {
        name.strip_prefix(self.article).unwrap_or(name)
    }
}

/// Sorts States by their short names on a date, in the order of a language.
pub fn sort_states(states: &mut [&State], on: Date, language: Language) {
    sort_by_state(states, on, language, |state| state);
}

/// Sorts anything that belongs to a State by the State's short name on a date.
pub fn sort_by_state<T>(all: &mut [T], on: Date, language: Language, state: impl Fn(&T) -> &State) {
    let order = Order::of(language);
    all.sort_by(|one, other| {
        let name = |of: &T| state(of).short_name(on, language).to_owned();
        order
            .compare(&name(one), &name(other))
            .then(state(one).iso3.cmp(&state(other).iso3))
    });
}
