//! At which rate each payer pays: which period's scale, what happens when the scale changes in the
//! year, and where the rate of a non-member State comes from. A payer without a rate is refused by
//! name, never left out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::payer::{Burden, Ground, Payer, PayerKey, Weighed};
use crate::law::costs::ScaleRule;
use crate::law::scale::{Period, Rate, RateKind, ScaleRate, Scales, WHOLE};
use crate::law::state::Iso3;

/// Which scale is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Choice {
    /// The scale of a period.
    Named(Period),
    /// The latest scale of the data.
    Latest,
    /// The scale in force on a day: the opening of the meeting, or the issue of the assessment.
    On(Date),
    /// The scales of a span of days, both ends within, each by its days.
    ByDays(Date, Date),
}

/// The days that a treaty's rule on the scale may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Days {
    /// The day the meeting opens.
    pub opening: Date,
    /// The day the assessment is issued.
    pub issue: Date,
    /// The first and the last day of the financial period.
    pub period: (Date, Date),
}

impl Choice {
    /// The scale that a treaty's rule chooses.
    pub const fn by_rule(rule: ScaleRule, days: Days) -> Self {
        match rule {
            ScaleRule::ByOpening => Self::On(days.opening),
            ScaleRule::ByIssue => Self::On(days.issue),
            ScaleRule::Latest => Self::Latest,
            ScaleRule::ByDays => Self::ByDays(days.period.0, days.period.1),
        }
    }
}

/// Which scale somebody asks for, by a rule or by its period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// By a rule, whatever the treaty's profile says.
    ByRule(ScaleRule),
    /// The scale of a period.
    Named(Period),
}

/// A word that is neither a rule nor a period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no scale: by-opening, by-issue, latest, by-days or a period such as 2022-2024")]
pub struct NotAScale(pub String);

impl FromStr for Wanted {
    type Err = NotAScale;

    fn from_str(text: &str) -> Result<Self, NotAScale> {
        let rule = ScaleRule::ALL.into_iter().find(|rule| rule.code() == text);
        let named = || text.parse().ok().map(Self::Named);
        rule.map(Self::ByRule)
            .or_else(named)
            .ok_or_else(|| NotAScale(text.chars().take(40).collect()))
    }
}

/// The word that [`Wanted`] is read from.
impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ByRule(rule) => f.write_str(rule.code()),
            Self::Named(period) => period.fmt(f),
        }
    }
}

impl Wanted {
    /// The scale that is meant on the days of a meeting.
    pub const fn choice(self, days: Days) -> Choice {
        match self {
            Self::ByRule(rule) => Choice::by_rule(rule, days),
            Self::Named(period) => Choice::Named(period),
        }
    }
}

/// Which notional rate a non-member State pays at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Notional {
    /// The rate that the scale of the period states, and no other.
    #[default]
    OfPeriod,
    /// Where the period states none, the rate of the nearest period that states one, the later of two.
    OfNearest,
}

/// What may be done about a scale whose rates do not add up to 100 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Uneven {
    /// It is refused.
    #[default]
    Refused,
    /// It is used, since somebody asked for it knowingly: what counts is each rate's part of the sum.
    Accepted,
}

/// How rates are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RateRule {
    /// Which scale.
    pub choice: Choice,
    /// Which notional rate for a non-member State.
    pub notional: Notional,
    /// Whether a scale that does not add up to 100 % may be used.
    pub uneven: Uneven,
}

/// A payer that the scale has no rate for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Who.
    pub payer: PayerKey,
    /// The period whose scale states none.
    pub period: Period,
    /// The notional rate of the nearest period that states one, which may be asked for.
    pub offered: Option<(Period, Rate)>,
}

/// Why no rates were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The data hold no scale for what was asked.
    NoScale(Choice),
    /// The span of days ends before it begins, or is longer than ten years.
    NoSpan(Date, Date),
    /// The rates of Member States do not add up to 100 %.
    ScaleNotWhole {
        /// The scale.
        period: Period,
        /// What they add up to, in millionths of a per cent.
        sum: u64,
    },
    /// Payers without a rate, all of them.
    MissingRate(Vec<Missing>),
}

impl Refusal {
    /// The refusal's stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoScale(_) => "no-scale",
            Self::NoSpan(..) => "no-span",
            Self::ScaleNotWhole { .. } => "scale-not-whole",
            Self::MissingRate(_) => "missing-rate",
        }
    }
}

/// The scales in use, each with the days it counts for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InUse<'a> {
    all: &'a Scales,
    parts: Vec<(Period, u16)>,
    notional: Notional,
}

/// Finds the scales that a rule uses.
///
/// Rule: CCM Art. 14(1) says the United Nations scale of assessment adjusted appropriately and not of
/// which year; the Energy Charter Treaty, Annex B, takes the latest available scale. By the meeting's
/// opening, by the day of issue and by days are choices of a treaty's meetings [not verified for any].
pub fn in_use(scales: &Scales, rule: RateRule) -> Result<InUse<'_>, Refusal> {
    let parts = match rule.choice {
        Choice::Named(period) => vec![(period, 1)],
        Choice::Latest => scales
            .0
            .keys()
            .next_back()
            .map(|period| (*period, 1))
            .into_iter()
            .collect(),
        Choice::On(on) => of_year(scales, on.year())
            .map(|period| (period, 1))
            .into_iter()
            .collect(),
        Choice::ByDays(from, until) => by_days(scales, from, until)?,
    };
    if parts.is_empty() {
        return Err(Refusal::NoScale(rule.choice));
    }
    for (period, _) in &parts {
        let scale = scales.0.get(period).ok_or(Refusal::NoScale(rule.choice))?;
        let sum = scale.member_sum();
        if sum != u64::from(WHOLE.0) && rule.uneven == Uneven::Refused {
            let period = *period;
            return Err(Refusal::ScaleNotWhole { period, sum });
        }
    }
    Ok(InUse {
        all: scales,
        parts,
        notional: rule.notional,
    })
}

/// The period a year lies in.
pub fn of_year(scales: &Scales, year: i16) -> Option<Period> {
    let year = u16::try_from(year).ok()?;
    let within = |period: &&Period| (period.start..=period.end).contains(&year);
    scales.0.keys().find(within).copied()
}

fn by_days(scales: &Scales, from: Date, until: Date) -> Result<Vec<(Period, u16)>, Refusal> {
    // Ten years keep a weight within its bits; a budget runs for one or two.
    let longest = from.saturating_add(10.years());
    if until < from || until > longest {
        return Err(Refusal::NoSpan(from, until));
    }
    let mut days: BTreeMap<Period, u16> = BTreeMap::new();
    for year in from.year()..=until.year() {
        let choice = Choice::ByDays(from, until);
        let period = of_year(scales, year).ok_or(Refusal::NoScale(choice))?;
        let begins = from.max(date(year, 1, 1));
        let ends = until.min(date(year, 12, 31));
        let of_the_year = (ends - begins).get_days() + 1;
        *days.entry(period).or_default() += u16::try_from(of_the_year).unwrap_or_default();
    }
    // One scale for all days is that scale, whatever the number of days.
    if let [(period, _)] = days.iter().collect::<Vec<_>>()[..] {
        return Ok(vec![(*period, 1)]);
    }
    Ok(days.into_iter().collect())
}

impl InUse<'_> {
    /// The periods in use with the days each counts for.
    pub fn parts(&self) -> &[(Period, u16)] {
        &self.parts
    }

    /// The days all parts count for; 1 where one scale is used.
    pub fn days(&self) -> u16 {
        self.parts.iter().map(|(_, days)| days).sum()
    }

    /// A rate that was given, weighed like the others.
    pub fn given(&self, rate: Rate) -> Weighed {
        let days = self.days();
        let weight = u64::from(rate.0) * u64::from(days);
        Weighed { weight, days }
    }

    fn found(&self, state: Iso3) -> Result<(Weighed, Ground), Missing> {
        let (mut weight, mut ground) = (0, None);
        for (period, days) in &self.parts {
            let (rate, said) = self.of_period(state, *period)?;
            weight += u64::from(rate.0) * u64::from(*days);
            ground.get_or_insert(said);
        }
        let ground = match ground {
            Some(one) if self.parts.len() == 1 => one,
            _ => Ground::ByDays(self.parts.clone()),
        };
        let days = self.days();
        Ok((Weighed { weight, days }, ground))
    }

    fn of_period(&self, state: Iso3, period: Period) -> Result<(Rate, Ground), Missing> {
        let stated = self
            .all
            .0
            .get(&period)
            .and_then(|scale| scale.rates.get(&state));
        if let Some(stated) = stated {
            let ground = match stated.kind {
                RateKind::MemberState => Ground::Scale(period),
                _ => Ground::Notional(period, stated.resolution.clone()),
            };
            return Ok((stated.rate, ground));
        }
        match (self.notional, nearest_notional(self.all, state, period)) {
            (Notional::OfNearest, Some((other, stated))) => {
                let ground = Ground::NotionalOfOther(other, stated.resolution.clone());
                Ok((stated.rate, ground))
            }
            (_, nearest) => Err(Missing {
                payer: state.into(),
                period,
                offered: nearest.map(|(other, stated)| (other, stated.rate)),
            }),
        }
    }
}

/// The notional rate of a State in the nearest period that states one; the later of two as near.
fn nearest_notional(scales: &Scales, state: Iso3, period: Period) -> Option<(Period, &ScaleRate)> {
    scales
        .0
        .iter()
        .filter(|(_, scale)| {
            let stated = scale.rates.get(&state);
            stated.is_some_and(|stated| stated.kind != RateKind::MemberState)
        })
        .rev()
        .min_by_key(|(other, _)| period.start.abs_diff(other.start))
        .and_then(|(other, scale)| Some((*other, scale.rates.get(&state)?)))
}

/// What is said of a payer beside its key: nothing, its rate, or its fixed percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Said {
    /// The scale says its rate.
    Nothing,
    /// Its rate is given.
    Rate(Rate),
    /// It pays a fixed percentage of the total.
    Fixed(Rate),
}

/// The payers with what each bears; who has no rate is refused, all of them at once.
///
/// Rule: Energy Charter Treaty, Annex B: the scale is supplemented by theoretical contributions for
/// who is no Member; the General Assembly states them in its resolution on the scale.
pub fn assess(
    payers: impl IntoIterator<Item = (PayerKey, Said)>,
    scales: &InUse<'_>,
) -> Result<Vec<Payer>, Refusal> {
    let (mut assessed, mut missing) = (Vec::new(), Vec::new());
    let mut named = BTreeSet::new();
    for (key, said) in payers {
        let burden = match said {
            Said::Fixed(percent) => Burden::Fixed(percent),
            Said::Rate(rate) => Burden::ByRate(scales.given(rate), Ground::Given),
            Said::Nothing => match rate_of(&key, scales) {
                Ok((rate, ground)) => Burden::ByRate(rate, ground),
                Err(one) => {
                    if named.insert(key) {
                        missing.push(one);
                    }
                    continue;
                }
            },
        };
        assessed.push(Payer { key, burden });
    }
    if missing.is_empty() {
        Ok(assessed)
    } else {
        missing.sort_by(|a: &Missing, b| a.payer.cmp(&b.payer));
        Err(Refusal::MissingRate(missing))
    }
}

fn rate_of(key: &PayerKey, scales: &InUse<'_>) -> Result<(Weighed, Ground), Missing> {
    let without = || Missing {
        payer: key.clone(),
        period: scales.parts[0].0,
        offered: None,
    };
    let state = key.iso3().ok_or_else(without)?;
    scales.found(state)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::compiled;

    const RULE: RateRule = RateRule {
        choice: Choice::Latest,
        notional: Notional::OfPeriod,
        uneven: Uneven::Refused,
    };

    fn scales() -> Scales {
        compiled::scales(&compiled::states())
    }

    fn period(start: u16, end: u16) -> Period {
        Period { start, end }
    }

    fn key(text: &str) -> PayerKey {
        text.parse().expect("a key")
    }

    #[test]
    fn a_word_names_a_rule_or_a_period() {
        let days = Days {
            opening: date(2024, 9, 10),
            issue: date(2025, 1, 15),
            period: (date(2024, 1, 1), date(2024, 12, 31)),
        };
        let choice = |word: &str| {
            let wanted: Option<Wanted> = word.parse().ok();
            wanted.inspect(|wanted| assert_eq!(wanted.to_string(), word))?;
            wanted.map(|wanted| wanted.choice(days))
        };
        for (word, means) in [
            ("by-opening", Choice::On(days.opening)),
            ("by-issue", Choice::On(days.issue)),
            ("latest", Choice::Latest),
            ("by-days", Choice::ByDays(days.period.0, days.period.1)),
            ("2022-2024", Choice::Named(period(2022, 2024))),
        ] {
            assert_eq!(choice(word), Some(means), "{word}");
        }
        for bad in ["", "by_opening", "Latest", "2022-2025-1", "=2022-2024"] {
            assert_eq!(choice(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_choice_names_the_scale() {
        let scales = scales();
        let parts = |choice| in_use(&scales, RateRule { choice, ..RULE }).map(|found| found.parts);
        assert_eq!(parts(Choice::Latest), Ok(vec![(period(2025, 2027), 1)]));
        let on = Choice::On(date(2024, 9, 10));
        assert_eq!(parts(on), Ok(vec![(period(2022, 2024), 1)]));
        let span = Choice::ByDays(date(2024, 7, 1), date(2025, 6, 30));
        let halves = vec![(period(2022, 2024), 184), (period(2025, 2027), 181)];
        assert_eq!(parts(span), Ok(halves));
        let within = Choice::ByDays(date(2022, 7, 1), date(2023, 6, 30));
        assert_eq!(parts(within), Ok(vec![(period(2022, 2024), 1)]));
        let none = Choice::On(date(1990, 1, 1));
        assert_eq!(parts(none), Err(Refusal::NoScale(none)));
        let (from, until) = (date(2025, 1, 1), date(2024, 1, 1));
        assert_eq!(
            parts(Choice::ByDays(from, until)),
            Err(Refusal::NoSpan(from, until))
        );
    }

    #[test]
    fn a_treatys_rule_chooses_the_scale() {
        let days = Days {
            opening: date(2024, 9, 10),
            issue: date(2025, 2, 1),
            period: (date(2024, 7, 1), date(2025, 6, 30)),
        };
        for (rule, choice) in [
            (ScaleRule::ByOpening, Choice::On(days.opening)),
            (ScaleRule::ByIssue, Choice::On(days.issue)),
            (ScaleRule::Latest, Choice::Latest),
            (
                ScaleRule::ByDays,
                Choice::ByDays(days.period.0, days.period.1),
            ),
        ] {
            assert_eq!(Choice::by_rule(rule, days), choice);
        }
    }

    #[test]
    fn every_profile_says_how_costs_are_shared() {
        let states = compiled::states();
        for key in compiled::treaty_keys() {
            let (treaty, _) = compiled::treaty(&key, &states).expect("compiled in");
            let sharing = treaty.costs.sharing.expect("each profile says it");
            assert!(!sharing.source.is_empty(), "{key}");
            assert!(
                !sharing.verified,
                "{key}: no decision on sharing was read yet"
            );
        }
    }

    #[test]
    fn the_scale_of_2003_is_used_only_on_request() {
        let scales = scales();
        let choice = Choice::Named(period(2003, 2003));
        let refused = in_use(&scales, RateRule { choice, ..RULE }).expect_err("101.087 %");
        let period = period(2003, 2003);
        assert_eq!(
            refused,
            Refusal::ScaleNotWhole {
                period,
                sum: 101_087_000
            }
        );
        let uneven = Uneven::Accepted;
        assert!(
            in_use(
                &scales,
                RateRule {
                    choice,
                    uneven,
                    ..RULE
                }
            )
            .is_ok()
        );
    }

    #[test]
    fn a_payer_without_a_rate_is_named_and_the_nearest_notional_rate_offered() {
        let scales = scales();
        let choice = Choice::Named(period(2016, 2018));
        let found = in_use(&scales, RateRule { choice, ..RULE }).expect("a scale");
        let payers = ["VAT", "EU", "FRA", "COK"].map(|text| (key(text), Said::Nothing));
        let Err(Refusal::MissingRate(missing)) = assess(payers.clone(), &found) else {
            panic!("three have no rate");
        };
        let named: Vec<_> = missing.iter().map(|one| one.payer.as_str()).collect();
        assert_eq!(named, ["COK", "EU", "VAT"]);
        assert_eq!(missing[1].offered, None);
        assert_eq!(missing[2].offered, Some((period(2019, 2021), Rate(1_000))));
        let notional = Notional::OfNearest;
        let found = in_use(
            &scales,
            RateRule {
                choice,
                notional,
                ..RULE
            },
        )
        .expect("a scale");
        let of_states = [payers[0].clone(), payers[2].clone()];
        let assessed = assess(of_states, &found).expect("the nearest serves");
        let Burden::ByRate(rate, ground) = &assessed[0].burden else {
            panic!("by rate");
        };
        assert_eq!(
            *rate,
            Weighed {
                weight: 1_000,
                days: 1
            }
        );
        assert!(
            matches!(ground, Ground::NotionalOfOther(other, _) if *other == period(2019, 2021))
        );
    }

    #[test]
    fn rates_of_a_span_count_by_days() {
        let scales = scales();
        let choice = Choice::ByDays(date(2024, 12, 31), date(2025, 1, 2));
        let found = in_use(&scales, RateRule { choice, ..RULE }).expect("two scales");
        let said = [
            (key("CHN"), Said::Nothing),
            (key("EU"), Said::Rate(Rate(2_500_000))),
        ];
        let assessed = assess(said, &found).expect("assessed");
        let weight = |at: usize| match &assessed[at].burden {
            Burden::ByRate(rate, _) => (rate.weight, rate.days),
            Burden::Fixed(_) => panic!("by rate"),
        };
        // One day at 15.254 %, two at 20.004 %.
        assert_eq!(weight(0), (15_254_000 + 2 * 20_004_000, 3));
        assert_eq!(weight(1), (7_500_000, 3));
    }
}
