//! What a purse is called: the costs of a meeting by the meeting's title, a second budget by its own
//! name before it.

use domain::convening::meeting::MeetingKey;
use domain::law::costs::BudgetKey;
use domain::law::language::Language;
use domain::law::treaty::Treaty;

use crate::convening::meeting;
use crate::text::isolate;
use crate::{Value, Words};

/// The name of a second budget; its key where the treaty's profile has no name for it any more.
pub fn name(budget: &BudgetKey, treaty: &Treaty, language: Language) -> String {
    let rule = treaty.costs.budget(budget);
    let shown = rule.and_then(|rule| rule.name.shown(language));
    shown.map_or_else(|| isolate(budget.as_str()), |(_, name)| name.to_owned())
}

/// For what it is paid: the meeting's title, after the name of the budget where it is of one.
pub fn purse(
    key: &MeetingKey,
    budget: Option<&BudgetKey>,
    treaty: &Treaty,
    language: Language,
) -> String {
    let title = meeting::title(key, treaty, language);
    let Some(budget) = budget else {
        return title;
    };
    let facts = [
        ("budget", Value::from(name(budget, treaty, language))),
        ("meeting", Value::from(title)),
    ];
    Words::of(language).say("money-purse", &facts)
}
