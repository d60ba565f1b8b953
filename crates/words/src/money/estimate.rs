//! The cost paper in words: its title, headings and items, what is laid on the subtotal, and what a
//! revision changed. An officer's own words are shown in another language where they have none in the
//! reader's, and say in which.

use domain::law::costs::BudgetKey;
use domain::law::language::Language;
use domain::law::treaty::Treaty;
use domain::money::estimate::{Adoption, Heading, Item, Line, Order};

use super::budget::purse;
use crate::convening::meeting::{self, Place};
use crate::papers::sheet;
use crate::text::isolate;
use crate::{Value, Words, date};
use domain::convening::meeting::MeetingKey;

/// `Estimated costs of the Twelfth Meeting of States Parties to the Convention on …`; those of a second
/// budget name it: `Estimated costs: Budget of the Implementation Support Unit, Twelfth Meeting …`.
pub fn title(
    key: &MeetingKey,
    budget: Option<&BudgetKey>,
    treaty: &Treaty,
    language: Language,
) -> String {
    if budget.is_some() {
        let purse = Value::from(purse(key, budget, treaty, language));
        return Words::of(language).say("estimate-budget-title", &[("purse", purse)]);
    }
    let meeting = meeting::name(
        key.ordinal(),
        key.kind(),
        treaty.party_term,
        Place::Of,
        language,
    );
    let facts = [
        ("meeting", Value::from(meeting)),
        ("of_treaty", treaty.names.of_meeting.get(language).into()),
    ];
    Words::of(language).say("estimate-title", &facts)
}

/// `Revised estimate (Rev.2)`.
pub fn revision(number: u32, language: Language) -> String {
    let mark = Value::from(isolate(&format!("Rev.{number}")));
    Words::of(language).say("estimate-revision", &[("mark", mark)])
}

/// The name of a heading.
pub fn heading(heading: Heading, language: Language) -> String {
    Words::of(language).say("estimate-heading", &[("heading", heading.code().into())])
}

/// The name of an item.
pub fn item(item: Item, language: Language) -> String {
    Words::of(language).say("estimate-item", &[("item", item.code().into())])
}

/// An officer's words for a line as a reader is shown them; empty where there are none.
pub fn own_words(line: &Line, language: Language) -> String {
    let Some((in_language, text)) = line.words.shown(language) else {
        return String::new();
    };
    if in_language == language {
        return isolate(text);
    }
    let facts = [
        ("words", Value::from(isolate(text))),
        ("language", sheet::language(in_language, language).into()),
    ];
    Words::of(language).say("estimate-words-in", &facts)
}

/// `Programme support costs (13% of the subtotal)`, where `rate` is said already.
pub fn support(rate: &str, order: Order, language: Language) -> String {
    let base = match order {
        Order::ContingencyFirst => "both",
        Order::SupportFirst | Order::BothOnSubtotal => "subtotal",
    };
    let facts = [("rate", Value::from(rate)), ("base", base.into())];
    Words::of(language).say("estimate-support", &facts)
}

/// `Contingency (15% of the subtotal and programme support costs)`.
pub fn contingency(rate: &str, order: Order, language: Language) -> String {
    let base = match order {
        Order::SupportFirst => "both",
        Order::ContingencyFirst | Order::BothOnSubtotal => "subtotal",
    };
    let facts = [("rate", Value::from(rate)), ("base", base.into())];
    Words::of(language).say("estimate-contingency", &facts)
}

/// In which order support and contingency are laid on, in short.
pub fn order(order: Order, language: Language) -> String {
    Words::of(language).say("estimate-order", &[("order", order.code().into())])
}

/// On what an estimate rests, or that it was not adopted yet.
pub fn adoption(adoption: Option<&Adoption>, language: Language) -> String {
    let words = Words::of(language);
    let Some(adoption) = adoption else {
        return words.say("estimate-not-adopted", &[]);
    };
    let facts = [
        ("date", Value::from(date::full(adoption.on, language))),
        ("paper", isolate(&adoption.paper).into()),
    ];
    words.say("estimate-adopted", &facts)
}

/// What a row of changes says happened: `Added`.
pub fn change(kind: &str, language: Language) -> String {
    Words::of(language).say("estimate-change", &[("kind", kind.into())])
}

/// In which currency the amounts stand.
pub fn currency(code: &str, language: Language) -> String {
    let currency = Value::from(isolate(code));
    Words::of(language).say("estimate-currency", &[("currency", currency)])
}

/// On which article the sharing of the costs rests.
pub fn basis(article: &str, language: Language) -> String {
    Words::of(language).say("estimate-basis", &[("article", article.into())])
}

/// A label of the paper: `column-item`, `total`.
pub fn label(key: &str, language: Language) -> String {
    Words::of(language).say(&format!("estimate-{key}"), &[])
}
