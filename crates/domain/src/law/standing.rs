//! The standing of a State under a treaty on a date, with its reasons: the most important function
//! of the house. Deposit, entry into force and effect of a withdrawal are three dates. Where a date
//! is not known the answer says so; it never guesses, and provisional application makes no Party.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::state::{Iso3, State, States};
use super::status::{ActsOfStatus, Consent, Instrument, StatusList, Withdrawal};
use super::treaty::{Founders, Treaty};

/// What a State is under a treaty on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// A Party: the treaty is in force for it.
    Party,
    /// It consented to be bound, but the treaty is not yet in force for it.
    PartyPending,
    /// It signed and has not consented to be bound.
    Signatory,
    /// It was a Party and its withdrawal has taken effect.
    Withdrawn,
    /// None of these.
    NotParty,
}

impl Standing {
    /// All five, in the order in which lists show them.
    pub const ALL: [Self; 5] = [
        Self::Party,
        Self::PartyPending,
        Self::Signatory,
        Self::Withdrawn,
        Self::NotParty,
    ];

    /// The stable name in answers for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::PartyPending => "party_pending",
            Self::Signatory => "signatory",
            Self::Withdrawn => "withdrawn",
            Self::NotParty => "not_party",
        }
    }
}

/// One reason for a standing; `words` says it in six languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The State signed.
    Signed {
        /// The day.
        on: Date,
    },
    /// It applies the treaty provisionally, which makes it no Party.
    AppliesProvisionally {
        /// The day of the declaration.
        on: Date,
    },
    /// It deposited an instrument.
    Deposited {
        /// The instrument.
        instrument: Instrument,
        /// The day.
        on: Date,
    },
    /// The treaty is, or will be, in force for it.
    InForce {
        /// The day.
        on: Date,
        /// The article by which it follows.
        article: String,
    },
    /// It is a Party by succession, from a day the data do not have.
    DateNotKnown,
    /// It succeeded with effect from a day recorded with the succession.
    SucceededWithEffect {
        /// The day.
        on: Date,
    },
    /// It gave notice of withdrawal.
    WithdrawalNotified {
        /// The day of receipt.
        on: Date,
    },
    /// Its withdrawal takes, or took, effect.
    WithdrawalEffective {
        /// The day.
        on: Date,
        /// The article by which it follows.
        article: String,
    },
    /// An armed conflict holds its withdrawal until a dated end.
    WithdrawalHeld {
        /// The day on which it would have taken effect.
        expired_on: Date,
        /// The article that holds it.
        article: String,
    },
    /// It made no act of status up to the date.
    NoAct,
}

/// A standing on a date, with its three dates and its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingOnDate {
    /// The standing.
    pub standing: Standing,
    /// The deposit of the instrument in force on the date.
    pub deposited_on: Option<Date>,
    /// The entry into force that follows from it; `None` also where it is not known.
    pub in_force_on: Option<Date>,
    /// The day a notified withdrawal takes effect; `None` while a conflict holds it.
    pub withdrawal_effective_on: Option<Date>,
    /// Why, in the order of the acts.
    pub reasons: Vec<Reason>,
}

/// The standing of one State under a treaty on a date.
///
/// Rule: the treaty's articles on entry into force and withdrawal (CCM Arts. 17 and 20).
///
/// Only acts made on or before the date count: what was not yet deposited was not yet known.
pub fn standing(treaty: &Treaty, acts: &[ActsOfStatus], on: Date) -> StandingOnDate {
    let known = |acts: &&ActsOfStatus| first_act_on(acts).is_some_and(|first| first <= on);
    let Some(acts) = acts.iter().rfind(known) else {
        return StandingOnDate::without_act();
    };
    let mut answer = StandingOnDate::without_act();
    answer.reasons.clear();
    if let Some(signed) = acts.signed_on.filter(|signed| *signed <= on) {
        answer.standing = Standing::Signatory;
        answer.reasons.push(Reason::Signed { on: signed });
    }
    let provisional = acts.provisional_on.filter(|declared| *declared <= on);
    let Some(consent) = acts.consent.filter(|consent| consent.deposited_on <= on) else {
        answer
            .reasons
            .extend(provisional.map(|on| Reason::AppliesProvisionally { on }));
        return answer;
    };
    answer.consent(treaty, consent, on);
    if answer.standing == Standing::PartyPending {
        answer
            .reasons
            .extend(provisional.map(|on| Reason::AppliesProvisionally { on }));
    }
    if let Some(withdrawal) = acts
        .withdrawal
        .filter(|withdrawal| withdrawal.notified_on <= on)
    {
        answer.withdraw(treaty, withdrawal, on);
    }
    answer
}

impl StandingOnDate {
    fn without_act() -> Self {
        Self {
            standing: Standing::NotParty,
            deposited_on: None,
            in_force_on: None,
            withdrawal_effective_on: None,
            reasons: vec![Reason::NoAct],
        }
    }

    fn consent(&mut self, treaty: &Treaty, consent: Consent, on: Date) {
        let Consent {
            instrument,
            deposited_on,
            ..
        } = consent;
        // A signature is spent by the consent that follows it; the list speaks of the deposit.
        self.reasons = vec![Reason::Deposited {
            instrument,
            on: deposited_on,
        }];
        self.deposited_on = Some(deposited_on);
        self.in_force_on = in_force_on(treaty, consent);
        self.standing = match self.in_force_on {
            Some(in_force) if on < in_force => Standing::PartyPending,
            _ => Standing::Party,
        };
        self.reasons
            .push(match (self.in_force_on, consent.instrument) {
                (None, _) => Reason::DateNotKnown,
                (Some(on), Instrument::Succession) => Reason::SucceededWithEffect { on },
                (Some(on), _) => Reason::InForce {
                    on,
                    article: article_in_force(treaty, deposited_on),
                },
            });
    }

    fn withdraw(&mut self, treaty: &Treaty, withdrawal: Withdrawal, on: Date) {
        let article = treaty.withdrawal.article.clone();
        let known = withdrawal.known_on(on);
        self.withdrawal_effective_on = withdrawal_effective_on(treaty, known);
        self.reasons.push(Reason::WithdrawalNotified {
            on: withdrawal.notified_on,
        });
        let expired_on = treaty.withdrawal.term.ends(withdrawal.notified_on);
        match self.withdrawal_effective_on {
            Some(effective) => {
                if effective <= on {
                    self.standing = Standing::Withdrawn;
                }
                self.reasons.push(Reason::WithdrawalEffective {
                    on: effective,
                    article,
                });
            }
            None => self.reasons.push(Reason::WithdrawalHeld {
                expired_on,
                article,
            }),
        }
    }
}

impl Withdrawal {
    /// The withdrawal with no more of a conflict than was known on a date.
    fn known_on(self, on: Date) -> Self {
        let conflict = self
            .conflict
            .filter(|conflict| conflict.since <= on)
            .map(|mut conflict| {
                conflict.ended_on = conflict.ended_on.filter(|ended| *ended <= on);
                conflict
            });
        Self { conflict, ..self }
    }
}

fn first_act_on(acts: &ActsOfStatus) -> Option<Date> {
    let deposited = acts.consent.map(|consent| consent.deposited_on);
    [acts.signed_on, acts.provisional_on, deposited]
        .into_iter()
        .flatten()
        .min()
}

/// The day a treaty enters into force for a State that consented; `None` for a succession whose
/// effect is not on record.
///
/// Rule: CCM Art. 17 and its twins; the profile names the article.
pub fn in_force_on(treaty: &Treaty, consent: Consent) -> Option<Date> {
    if consent.instrument == Instrument::Succession {
        return consent.effective_on;
    }
    let rule = &treaty.entry_into_force;
    let own = rule.term.ends(consent.deposited_on);
    Some(match rule.founders {
        // Before the last needed deposit its own term would end too early, after it never.
        Founders::ByThreshold => own.max(rule.treaty_on),
        Founders::BeforeEntryIntoForce if consent.deposited_on < rule.treaty_on => rule.treaty_on,
        Founders::BeforeEntryIntoForce => own,
    })
}

/// The article by which the treaty enters into force for a State that deposited on a day: the one
/// for those who bring it into force, or the one for those who come later.
fn article_in_force(treaty: &Treaty, deposited_on: Date) -> String {
    let rule = &treaty.entry_into_force;
    let founder = match (rule.founders, rule.last_needed_on) {
        (Founders::ByThreshold, Some(last_needed)) => deposited_on <= last_needed,
        (Founders::ByThreshold, None) => rule.term.ends(deposited_on) <= rule.treaty_on,
        (Founders::BeforeEntryIntoForce, _) => deposited_on < rule.treaty_on,
    };
    if founder {
        rule.initial_article.clone()
    } else {
        rule.article.clone()
    }
}

/// The day a withdrawal takes effect; `None` while an armed conflict holds it.
///
/// Rule: CCM Art. 20(3) and its twins: if on expiry of the term the State is engaged in an armed
/// conflict, not before the end of that conflict.
pub fn withdrawal_effective_on(treaty: &Treaty, withdrawal: Withdrawal) -> Option<Date> {
    let expiry = treaty.withdrawal.term.ends(withdrawal.notified_on);
    let engaged = withdrawal.conflict.filter(|conflict| {
        treaty.withdrawal.conflict_holds
            && conflict.since <= expiry
            && conflict.ended_on.is_none_or(|ended| expiry < ended)
    });
    match engaged {
        Some(conflict) => conflict.ended_on,
        None => Some(expiry),
    }
}

/// The day the treaty itself entered into force, counted from the deposits on record; `None` where
/// the profile states no number of deposits or there are too few.
///
/// Rule: CCM Art. 17(1) and its twins.
pub fn treaty_in_force_on(treaty: &Treaty, list: &StatusList) -> Option<Date> {
    let rule = &treaty.entry_into_force;
    let needed = usize::from(rule.deposits_needed?);
    let mut deposits: Vec<Date> = list
        .iter()
        .filter_map(|acts| Some(acts.consent?.deposited_on))
        .collect();
    deposits.sort_unstable();
    let last_needed = deposits.get(needed.checked_sub(1)?)?;
    Some(rule.initial_term?.ends(*last_needed))
}

/// The standings of all States of the data on a date, in the order of their codes.
pub fn standings<'a>(
    treaty: &'a Treaty,
    list: &'a StatusList,
    states: &'a States,
    on: Date,
) -> impl Iterator<Item = (&'a State, StandingOnDate)> {
    states
        .iter()
        .map(move |state| (state, standing(treaty, list.acts(state.iso3), on)))
}

/// The States that are Parties on a date.
pub fn parties(treaty: &Treaty, list: &StatusList, states: &States, on: Date) -> Vec<Iso3> {
    standings(treaty, list, states, on)
        .filter(|(_, answer)| answer.standing == Standing::Party)
        .map(|(state, _)| state.iso3)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::compiled;

    #[test]
    fn the_day_of_the_last_needed_deposit_is_what_the_deposits_give() {
        let states = compiled::states();
        for key in compiled::treaty_keys() {
            let (treaty, list) = compiled::treaty(&key, &states).expect("a compiled-in key");
            let rule = &treaty.entry_into_force;
            let (Some(stated), Some(needed)) = (rule.last_needed_on, rule.deposits_needed) else {
                continue;
            };
            let mut deposits: Vec<Date> = list
                .iter()
                .filter_map(|acts| Some(acts.consent?.deposited_on))
                .collect();
            deposits.sort_unstable();
            assert_eq!(deposits[usize::from(needed) - 1], stated, "{key}");
        }
    }

    #[test]
    fn who_deposits_the_last_needed_instrument_enters_with_the_treaty() {
        let states = compiled::states();
        let ccm = "ccm".parse().expect("a key");
        let (treaty, list) = compiled::treaty(&ccm, &states).expect("compiled in");
        let moldova = "MDA".parse().expect("a code");
        let answer = standing(
            &treaty,
            list.acts(moldova),
            treaty.entry_into_force.treaty_on,
        );
        let article = |reason: &Reason| match reason {
            Reason::InForce { article, .. } => Some(article.clone()),
            _ => None,
        };
        assert_eq!(
            answer.reasons.iter().find_map(article).as_deref(),
            Some("17(1)")
        );
    }
}
