//! Reminders of what is owed: which open notices are called to mind, at which step, of which payer.
//! Rule: nothing is called to mind that is paid, credited or not yet due; one notice is called to mind
//! once at each step, and one payer gets one note a day. Source: reminders by note verbale at thirty,
//! sixty and ninety days, a convention that no text of a treaty states; the steps are the profile's.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use super::amount::{Amount, Currency};
use super::bill::Number;
use super::payer::PayerKey;
use super::payment::Open;
use super::series::Serial;
use crate::convening::meeting::MeetingKey;
use crate::law::costs::{BudgetKey, ReminderRule};
use crate::law::language::Language;
use crate::law::treaty::TreatyKey;
use crate::people::person::PersonId;
use crate::record::journal::Hash;

/// A notice that is called to mind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recalled {
    /// The notice.
    pub notice: Number,
    /// Its meeting.
    pub meeting: MeetingKey,
    /// Its second budget, where it is not of the meeting's costs.
    pub budget: Option<BudgetKey>,
    /// Its date.
    pub dated: Date,
    /// By when it was to be paid.
    pub due_on: Date,
    /// What is left to be paid.
    pub left: Amount,
    /// How many days it is over.
    pub days: u32,
    /// The step that it has passed: so many days over.
    pub step: u16,
}

/// What was called to mind before: once at each step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Its number.
    pub number: Serial,
    /// To whom it went.
    pub payer: PayerKey,
    /// In which language.
    pub language: Language,
    /// Its date.
    pub dated: Date,
    /// When it was sent, and by whom.
    pub sent: (Timestamp, PersonId),
    /// The notices, as they stood then.
    pub notices: Vec<Recalled>,
}

/// Which arrears are to be called to mind; what is not said narrows nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// Only what is over by more than so many days.
    pub over: u16,
    /// Only what is owed for the meetings of a treaty.
    pub treaty: Option<TreatyKey>,
    /// Only what is owed for a meeting.
    pub meeting: Option<MeetingKey>,
    /// Only what a payer owes.
    pub payer: Option<PayerKey>,
}

impl Asked {
    fn wants(&self, one: &Open) -> bool {
        let treaty = self.treaty.as_ref();
        let meeting = self.meeting.as_ref();
        let payer = self.payer.as_ref();
        treaty.is_none_or(|treaty| one.meeting.treaty() == treaty)
            && meeting.is_none_or(|meeting| one.meeting == *meeting)
            && payer.is_none_or(|payer| one.payer == *payer)
    }
}

/// What a payer would be reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToRemind {
    /// The payer.
    pub payer: PayerKey,
    /// The notices, the longest due first.
    pub notices: Vec<Recalled>,
}

/// The sum of some notices in each currency.
pub fn totals(notices: &[Recalled]) -> BTreeMap<Currency, i64> {
    let mut totals = BTreeMap::new();
    for one in notices {
        let sum: &mut i64 = totals.entry(one.left.currency).or_default();
        *sum = sum.saturating_add(one.left.minor);
    }
    totals
}

/// What names exactly some notices of some payers with what is left of each: whoever sends what was
/// shown says it again, and of anything else it is another.
pub fn fingerprint(to: &[ToRemind]) -> String {
    let all = to.iter();
    let all = all.flat_map(|to| to.notices.iter().map(move |one| (&to.payer, one)));
    let line = |(payer, one): (&PayerKey, &Recalled)| {
        format!("{payer} {} {} {}", one.notice, one.step, one.left.minor)
    };
    let text = all.map(line).collect::<Vec<_>>().join("\n");
    Hash::of(text.as_bytes()).to_hex()[..16].to_owned()
}

/// What stands against what: the notices with their dates, the steps of each treaty, what was called
/// to mind before.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// The notices that are open.
    pub open: &'a [Open],
    /// The dates of notices.
    pub dated: &'a BTreeMap<Number, Date>,
    /// The steps by treaty.
    pub rules: &'a BTreeMap<TreatyKey, ReminderRule>,
    /// Every reminder so far.
    pub sent: &'a [Reminder],
}

impl Record<'_> {
    /// The step at which a notice is to be called to mind on a day; `None` where it is not.
    fn recalled(&self, one: &Open, asked: &Asked, today: Date) -> Option<Recalled> {
        let due_on = one.due_on?;
        let days = due_on.until(today).ok()?.get_days();
        let days = u32::try_from(days).ok()?;
        let house = ReminderRule::of_the_house();
        let rule = self.rules.get(one.meeting.treaty()).unwrap_or(&house);
        let step = rule.passed(days)?;
        let before = self.sent.iter().flat_map(|reminder| &reminder.notices);
        let same = |past: &Recalled| past.notice == one.bill && past.step >= step;
        if one.minor <= 0 || days <= u32::from(asked.over) || before.into_iter().any(same) {
            return None;
        }
        Some(Recalled {
            notice: one.bill,
            meeting: one.meeting.clone(),
            budget: one.budget.clone(),
            dated: self.dated.get(&one.bill).copied().unwrap_or(due_on),
            due_on,
            left: Amount::of(one.minor, one.currency),
            days,
            step,
        })
    }

    /// What each payer is to be reminded of on a day, of what was asked for.
    pub fn due(&self, asked: &Asked, today: Date) -> Vec<ToRemind> {
        let reminded = self.sent.iter().filter(|reminder| reminder.dated == today);
        let reminded: BTreeSet<&PayerKey> = reminded.map(|reminder| &reminder.payer).collect();
        let mut all: BTreeMap<&PayerKey, Vec<Recalled>> = BTreeMap::new();
        let wanted = |one: &&Open| asked.wants(one) && !reminded.contains(&one.payer);
        for one in self.open.iter().filter(wanted) {
            if let Some(recalled) = self.recalled(one, asked, today) {
                all.entry(&one.payer).or_default().push(recalled);
            }
        }
        let sorted = all.into_iter().map(|(payer, mut notices)| {
            notices.sort_by_key(|one| (one.due_on, one.notice));
            ToRemind {
                payer: payer.clone(),
                notices,
            }
        });
        sorted.collect()
    }
}

/// Why nobody is reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nobody of those asked for is to be reminded of anything today.
    #[error("nobody is to be reminded of anything today")]
    Nothing,
}

impl Refusal {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "nothing-to-remind",
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::super::series::Series;
    use super::*;

    fn open(number: &str, payer: &str, meeting: &str, due_on: Option<Date>) -> Open {
        Open {
            bill: number.parse().expect("a number"),
            meeting: meeting.parse().expect("a key"),
            budget: None,
            payer: payer.parse().expect("a key"),
            currency: "USD".parse().expect("a currency"),
            due_on,
            bundle: None,
            minor: 500,
        }
    }

    fn due(open: &[Open], sent: &[Reminder], asked: &Asked, today: Date) -> Vec<ToRemind> {
        let record = Record {
            open,
            dated: &BTreeMap::new(),
            rules: &BTreeMap::new(),
            sent,
        };
        record.due(asked, today)
    }

    fn sent(to: &ToRemind, dated: Date) -> Reminder {
        Reminder {
            number: Serial {
                series: Series::Reminder,
                year: dated.year(),
                serial: 1,
            },
            payer: to.payer.clone(),
            language: Language::En,
            dated,
            sent: (Timestamp::UNIX_EPOCH, PersonId(Uuid::nil())),
            notices: to.notices.clone(),
        }
    }

    #[test]
    fn a_notice_is_called_to_mind_once_at_each_step() {
        let open = [open(
            "AN-2024-0001",
            "FRA",
            "ccm/12msp",
            Some(date(2024, 3, 1)),
        )];
        let asked = Asked::default();
        let mut past = Vec::new();
        let mut steps = Vec::new();
        for today in date(2024, 2, 1).series(jiff::Span::new().days(1)).take(400) {
            for to in due(&open, &past, &asked, today) {
                steps.push((to.notices[0].days, to.notices[0].step));
                past.push(sent(&to, today));
            }
        }
        assert_eq!(steps, [(31, 30), (61, 60), (91, 90)]);
    }

    #[test]
    fn who_is_first_reminded_late_is_not_reminded_of_the_steps_before() {
        let open = [open(
            "AN-2024-0001",
            "FRA",
            "ccm/12msp",
            Some(date(2024, 3, 1)),
        )];
        let today = date(2024, 9, 1);
        let first = due(&open, &[], &Asked::default(), today);
        assert_eq!(first[0].notices[0].step, 90);
        let past = [sent(&first[0], today)];
        let later = due(&open, &past, &Asked::default(), date(2024, 9, 2));
        assert!(later.is_empty());
    }

    #[test]
    fn what_is_not_due_or_was_not_sent_is_not_called_to_mind() {
        let today = date(2024, 9, 1);
        let open = [
            open("AN-2024-0001", "FRA", "ccm/12msp", Some(date(2024, 9, 2))),
            open("AN-2024-0002", "FRA", "ccm/12msp", Some(date(2024, 8, 2))),
            open("AN-2024-0003", "FRA", "ccm/12msp", None),
        ];
        assert!(
            due(&open, &[], &Asked::default(), today).is_empty(),
            "thirty days are not over"
        );
        assert_eq!(
            due(&open, &[], &Asked::default(), date(2024, 9, 2)).len(),
            1
        );
    }

    #[test]
    fn what_is_asked_for_narrows_and_a_payer_gets_one_note_a_day() {
        let long = Some(date(2024, 3, 1));
        let open = [
            open("AN-2024-0002", "FRA", "ccm/12msp", Some(date(2024, 7, 1))),
            open("AN-2024-0001", "FRA", "ccm/12msp", long),
            open("AN-2024-0003", "AUT", "ccm/11msp", long),
            open("AN-2024-0004", "AUT", "tpnw/3msp", long),
        ];
        let today = date(2024, 9, 1);
        let count = |asked: &Asked| -> Vec<usize> {
            let all = due(&open, &[], asked, today).into_iter();
            all.map(|to| to.notices.len()).collect()
        };
        assert_eq!(count(&Asked::default()), [2, 2], "Austria, France");
        let over = |over| Asked {
            over,
            ..Asked::default()
        };
        assert_eq!(count(&over(62)), [2, 1]);
        let treaty = Asked {
            treaty: Some("tpnw".parse().expect("a key")),
            ..Asked::default()
        };
        assert_eq!(count(&treaty), [1]);
        let meeting = Asked {
            meeting: Some("ccm/12msp".parse().expect("a key")),
            ..Asked::default()
        };
        assert_eq!(count(&meeting), [2]);
        let payer = Asked {
            payer: Some("AUT".parse().expect("a key")),
            ..Asked::default()
        };
        let austria = due(&open, &[], &payer, today);
        assert_eq!(austria[0].notices.len(), 2);
        let less = [austria[0].notices[0].clone()];
        let less = [ToRemind {
            payer: austria[0].payer.clone(),
            notices: less.to_vec(),
        }];
        assert_ne!(fingerprint(&austria), fingerprint(&less));
        assert_eq!(totals(&austria[0].notices).values().sum::<i64>(), 1_000);
        let one = Asked {
            meeting: Some("ccm/11msp".parse().expect("a key")),
            ..payer.clone()
        };
        let first = due(&open, &[], &one, today);
        let past = [sent(&first[0], today)];
        assert!(due(&open, &past, &payer, today).is_empty(), "one a day");
        let next = due(&open, &past, &payer, date(2024, 9, 2));
        assert_eq!(next[0].notices.len(), 1, "the other");
    }
}
