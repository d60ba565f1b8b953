//! The estimated costs of a meeting, or of a second budget of it: what each service takes, the programme support costs, the
//! contingency, and the total that the Parties are asked for. Source: the "Estimated costs" papers of
//! the conventions' meetings, which the meeting before adopts (CCM/MSP/2019/9, CCM/MSP/2024/8 and /9);
//! their form was not read in the original, so rates and order are data of the treaty's profile. It
//! shares nothing out.

pub mod form;
#[cfg(test)]
mod samples;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::amount::{Amount, Currency};
use crate::law::costs::OverheadRule;
use crate::law::scale::{Rate, WHOLE};
use crate::law::wording::Wording;

/// A heading of the cost paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Heading {
    /// Documents before, during and after the session.
    Documentation,
    /// Interpretation of the sittings.
    Interpretation,
    /// Rooms, their servicing, security, technology.
    RoomsAndServices,
    /// Temporary staff.
    Staff,
    /// Whatever else.
    Other,
}

impl Heading {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Documentation => "documentation",
            Self::Interpretation => "interpretation",
            Self::RoomsAndServices => "rooms_and_services",
            Self::Staff => "staff",
            Self::Other => "other",
        }
    }

    /// All headings, in the order of the paper.
    pub const ALL: [Self; 5] = [
        Self::Documentation,
        Self::Interpretation,
        Self::RoomsAndServices,
        Self::Staff,
        Self::Other,
    ];
}

/// What is paid for. Each item stands under one heading and has its name in six languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// Documents issued before the session.
    PreSessionDocumentation,
    /// Documents issued during the session.
    InSessionDocumentation,
    /// The report and other documents after the session.
    PostSessionDocumentation,
    /// Summary records.
    SummaryRecords,
    /// Interpretation.
    Interpretation,
    /// Conference officers and servicing of the sittings.
    ConferenceServicing,
    /// Rooms with sound and cleaning.
    Rooms,
    /// Security.
    Security,
    /// Technology: recording, transmission, participation at a distance.
    Technology,
    /// What lets persons with disabilities take part.
    Accessibility,
    /// Temporary staff of the secretariat.
    TemporaryStaff,
    /// Travel of staff.
    StaffTravel,
    /// Anything else, named by the words of its line.
    Miscellaneous,
}

impl Item {
    /// All items, in the order of the paper.
    pub const ALL: [Self; 13] = [
        Self::PreSessionDocumentation,
        Self::InSessionDocumentation,
        Self::PostSessionDocumentation,
        Self::SummaryRecords,
        Self::Interpretation,
        Self::ConferenceServicing,
        Self::Rooms,
        Self::Security,
        Self::Technology,
        Self::Accessibility,
        Self::TemporaryStaff,
        Self::StaffTravel,
        Self::Miscellaneous,
    ];

    /// The heading it stands under.
    pub const fn heading(self) -> Heading {
        match self {
            Self::PreSessionDocumentation
            | Self::InSessionDocumentation
            | Self::PostSessionDocumentation
            | Self::SummaryRecords => Heading::Documentation,
            Self::Interpretation => Heading::Interpretation,
            Self::ConferenceServicing
            | Self::Rooms
            | Self::Security
            | Self::Technology
            | Self::Accessibility => Heading::RoomsAndServices,
            Self::TemporaryStaff => Heading::Staff,
            Self::StaffTravel | Self::Miscellaneous => Heading::Other,
        }
    }

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PreSessionDocumentation => "pre_session_documentation",
            Self::InSessionDocumentation => "in_session_documentation",
            Self::PostSessionDocumentation => "post_session_documentation",
            Self::SummaryRecords => "summary_records",
            Self::Interpretation => "interpretation",
            Self::ConferenceServicing => "conference_servicing",
            Self::Rooms => "rooms",
            Self::Security => "security",
            Self::Technology => "technology",
            Self::Accessibility => "accessibility",
            Self::TemporaryStaff => "temporary_staff",
            Self::StaffTravel => "staff_travel",
            Self::Miscellaneous => "miscellaneous",
        }
    }
}

/// One line: how much of an item at what price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What is paid for.
    pub item: Item,
    /// What of it, in the officer's own words; [`Item::Miscellaneous`] has nothing else.
    pub words: Wording,
    /// How many: pages, meetings, days.
    pub quantity: u32,
    /// The price of one, in minor units.
    pub unit_minor: i64,
}

/// In which order programme support and contingency are laid on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Support on the subtotal, contingency on both.
    SupportFirst,
    /// Contingency on the subtotal, support on both.
    ContingencyFirst,
    /// Each on the subtotal.
    BothOnSubtotal,
}

impl Order {
    /// All orders.
    pub const ALL: [Self; 3] = [
        Self::SupportFirst,
        Self::ContingencyFirst,
        Self::BothOnSubtotal,
    ];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SupportFirst => "support_first",
            Self::ContingencyFirst => "contingency_first",
            Self::BothOnSubtotal => "both_on_subtotal",
        }
    }
}

/// What is laid on the subtotal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Overheads {
    /// Programme support costs.
    pub support: Rate,
    /// Contingency.
    pub contingency: Rate,
    /// Which comes first.
    pub order: Order,
}

/// As a treaty's profile says.
impl From<&OverheadRule> for Overheads {
    fn from(rule: &OverheadRule) -> Self {
        Self {
            support: rule.support_percent,
            contingency: rule.contingency_percent,
            order: rule.order,
        }
    }
}

/// The estimated costs of a meeting, or of a second budget. One version of them is an edition; this is what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Estimate {
    /// In which currency all amounts are.
    pub currency: Currency,
    /// The lines, in the order of the paper.
    pub lines: Vec<Line>,
    /// What is laid on their sum.
    pub overheads: Overheads,
}

/// What an estimate comes to, in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// The amount of each line.
    pub lines: Vec<i64>,
    /// The sum under each heading that has lines.
    pub headings: Vec<(Heading, i64)>,
    /// The sum of the lines.
    pub subtotal: i64,
    /// Programme support costs.
    pub support: i64,
    /// Contingency.
    pub contingency: i64,
    /// All together.
    pub total: i64,
}

/// The sums are larger than sixty-three bits of minor units hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the sum is larger than can be counted")]
pub struct TooLarge;

impl Estimate {
    /// What it comes to. A percentage is rounded half up to the minor unit, once each, so that a
    /// reader with a calculator finds the same.
    pub fn totals(&self) -> Result<Totals, TooLarge> {
        let lines = self.lines.iter().map(Line::amount_minor);
        let lines: Vec<i64> = lines.collect::<Option<_>>().ok_or(TooLarge)?;
        let add = |sum: i64, more: i64| sum.checked_add(more).ok_or(TooLarge);
        let mut headings = Vec::new();
        for heading in Heading::ALL {
            let under = self.lines.iter().zip(&lines);
            let mut under = under.filter(|(line, _)| line.item.heading() == heading);
            if under.clone().next().is_some() {
                let sum = under.try_fold(0, |sum, (_, amount)| add(sum, *amount))?;
                headings.push((heading, sum));
            }
        }
        let subtotal = lines.iter().try_fold(0, |sum, amount| add(sum, *amount))?;
        let Overheads {
            support,
            contingency,
            order,
        } = self.overheads;
        let (support, contingency) = match order {
            Order::SupportFirst => {
                let first = part(subtotal, support)?;
                (first, part(add(subtotal, first)?, contingency)?)
            }
            Order::ContingencyFirst => {
                let first = part(subtotal, contingency)?;
                (part(add(subtotal, first)?, support)?, first)
            }
            Order::BothOnSubtotal => (part(subtotal, support)?, part(subtotal, contingency)?),
        };
        Ok(Totals {
            total: add(add(subtotal, support)?, contingency)?,
            lines,
            headings,
            subtotal,
            support,
            contingency,
        })
    }

    /// The total as an amount.
    pub fn total(&self) -> Result<Amount, TooLarge> {
        Ok(Amount::of(self.totals()?.total, self.currency))
    }
}

impl Line {
    /// Quantity times price.
    fn amount_minor(&self) -> Option<i64> {
        self.unit_minor.checked_mul(i64::from(self.quantity))
    }
}

/// A percentage of an amount that is not negative, rounded half up.
fn part(amount: i64, rate: Rate) -> Result<i64, TooLarge> {
    let whole = i128::from(WHOLE.0);
    let part = (i128::from(amount) * i128::from(rate.0) * 2 + whole).div_euclid(2 * whole);
    i64::try_from(part).map_err(|_| TooLarge)
}

/// What differs between two versions of an estimate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A line that was not there.
    Added(Line),
    /// A line that is no longer there.
    Removed(Line),
    /// A line with another quantity or price.
    Changed {
        /// How it was.
        from: Line,
        /// How it is.
        to: Line,
    },
    /// Other rates, or another order.
    Overheads {
        /// How they were.
        from: Overheads,
        /// How they are.
        to: Overheads,
    },
}

/// What a revised estimate changes, in the order of the paper. A line is the same line while its item
/// and its words are.
pub fn changes(from: &Estimate, to: &Estimate) -> Vec<Change> {
    let same = |one: &Line, other: &Line| one.item == other.item && one.words == other.words;
    let mut left: Vec<&Line> = from.lines.iter().collect();
    let mut changes = Vec::new();
    for line in &to.lines {
        let Some(at) = left.iter().position(|earlier| same(earlier, line)) else {
            changes.push(Change::Added(line.clone()));
            continue;
        };
        let earlier = left.remove(at);
        if earlier != line {
            changes.push(Change::Changed {
                from: earlier.clone(),
                to: line.clone(),
            });
        }
    }
    changes.extend(left.into_iter().cloned().map(Change::Removed));
    if from.overheads != to.overheads {
        changes.push(Change::Overheads {
            from: from.overheads,
            to: to.overheads,
        });
    }
    changes
}

/// On what decision an estimate rests: adopted by the meeting before, at a paragraph of its report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adoption {
    /// The day of the decision.
    pub on: Date,
    /// The paper that records it: `CCM/MSP/2023/10, paragraph 42`.
    pub paper: String,
}

#[cfg(test)]
mod tests {
    use super::form::read;
    use super::samples::{line, three, usd};
    use super::*;

    #[test]
    fn support_and_contingency_are_laid_on_in_the_order_of_the_profile() {
        let total = |order| {
            let estimate = read(&three(), usd(), order).expect("sound");
            estimate.totals().expect("small")
        };
        // 28,260.00 + 58,000.00 + 4,133.32 = 90,393.32; 13 % of it is 11,751.1316.
        let first = total(Order::SupportFirst);
        assert_eq!(first.subtotal, 9_039_332);
        assert_eq!(first.support, 1_175_113);
        // 15 % of 102,144.45 is 15,321.6675.
        assert_eq!(first.contingency, 1_532_167);
        assert_eq!(first.total, 11_746_612);
        // 15 % of 90,393.32 is 13,558.998; 13 % of 103,952.32 is 13,513.8016.
        let second = total(Order::ContingencyFirst);
        assert_eq!((second.contingency, second.support), (1_355_900, 1_351_380));
        assert_eq!(second.total, 11_746_612);
        let both = total(Order::BothOnSubtotal);
        assert_eq!((both.support, both.contingency), (1_175_113, 1_355_900));
        assert_eq!(both.total, 11_570_345);
    }

    #[test]
    fn a_heading_sums_its_lines_and_the_paper_has_its_order() {
        let estimate = read(&three(), usd(), Order::SupportFirst).expect("sound");
        let items: Vec<Item> = estimate.lines.iter().map(|line| line.item).collect();
        let expected = [
            Item::PreSessionDocumentation,
            Item::Interpretation,
            Item::Rooms,
        ];
        assert_eq!(items, expected);
        let headings = [
            (Heading::Documentation, 2_826_000),
            (Heading::Interpretation, 5_800_000),
            (Heading::RoomsAndServices, 413_332),
        ];
        assert_eq!(estimate.totals().expect("small").headings, headings);
    }

    #[test]
    fn half_a_cent_is_rounded_up() {
        assert_eq!(part(50, Rate(1_000_000)), Ok(1), "half a cent");
        assert_eq!(part(49, Rate(1_000_000)), Ok(0));
        assert_eq!(part(i64::MAX, WHOLE), Ok(i64::MAX));
    }

    #[test]
    fn a_revision_says_what_it_changes() {
        let first = read(&three(), usd(), Order::SupportFirst).expect("sound");
        let mut revised = three();
        revised.lines[0].quantity = "6".to_owned();
        revised.lines.remove(2);
        revised.lines.push(line("security", "2", "400.00"));
        revised.contingency = "10".to_owned();
        let second = read(&revised, usd(), Order::SupportFirst).expect("sound");
        let changes = changes(&first, &second);
        assert!(
            matches!(
                &changes[..],
                [
                    Change::Changed { from, to },
                    Change::Added(added),
                    Change::Removed(removed),
                    Change::Overheads { .. },
                ] if from.quantity == 8
                    && to.quantity == 6
                    && added.item == Item::Security
                    && removed.item == Item::Rooms
            ),
            "{changes:?}"
        );
    }

    #[test]
    fn an_estimate_is_kept_and_read_again() {
        let estimate = read(&three(), usd(), Order::SupportFirst).expect("sound");
        let text = toml::to_string(&estimate).expect("text");
        assert_eq!(toml::from_str::<Estimate>(&text).ok(), Some(estimate));
    }
}
