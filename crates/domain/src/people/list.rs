//! The list of participants in protocol form: who is represented at a meeting, by legal category on
//! its opening date, in the order of a language, each delegation with its head first. Source: the
//! lists of participants of the conventions' meetings (INF series), which follow the rules on who
//! takes part as what (CCM Art. 11, Rule 1 of CCM/MSP/2010/3). It says nothing of who came.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::composition::{Capacity, Member};
use super::participant::Participant;
use crate::convening::deadline::{Deadline, UnknownZone};
use crate::convening::invitee::Category;
use crate::convening::meeting::Meeting;
use crate::law::language::{Language, Sextet};
use crate::law::organization::{OrganizationKey, Organizations};
use crate::law::standing::standings;
use crate::law::state::{Iso3, States};
use crate::law::status::StatusList;
use crate::law::treaty::Treaty;

/// Whether the list may still change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The meeting has not closed: the list is what was submitted so far.
    Provisional,
    /// The meeting has closed: the list is what stood then.
    Final,
}

impl Stage {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Provisional => "provisional",
            Self::Final => "final",
        }
    }
}

/// Whether a list is provisional or final, and the day it stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stands {
    /// Whether it may still change.
    pub stage: Stage,
    /// The day: today at the venue, or the day on which the meeting closed.
    pub on: Date,
    /// For a final list, the instant before which a submission had to be entered to stand on it.
    pub until: Option<Timestamp>,
}

/// How the list of a meeting stands at a moment.
///
/// Rule: the list is final with the end of the meeting's last day, at the venue; what is entered
/// after that comes as a correction and is not on it. A meeting that was cancelled never closes.
pub fn stands(meeting: &Meeting, zone: &str, now: Timestamp) -> Result<Stands, UnknownZone> {
    let rules = TimeZone::get(zone).map_err(|_| UnknownZone(zone.to_owned()))?;
    let today = now.to_zoned_datetime(rules).date();
    let closes_on = meeting.arranged_on(today).closes_on();
    if closes_on < today && !meeting.is_cancelled_on(today) {
        let until = Deadline::at_end_of(closes_on).late_from(zone)?;
        return Ok(Stands {
            stage: Stage::Final,
            on: closes_on,
            until: Some(until),
        });
    }
    Ok(Stands {
        stage: Stage::Provisional,
        on: today,
        until: None,
    })
}

/// A section of the list, in the order of protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// States Parties.
    Party,
    /// States for which the treaty is not yet in force.
    PartyPending,
    /// Signatories.
    Signatory,
    /// Other States.
    OtherState,
    /// Participants that are seated as States are and have no vote, where a profile names them.
    SeatedAsState,
    /// Organizations that the rules of procedure name.
    NamedOrganization,
    /// Organizations invited on their request.
    OtherOrganization,
}

impl Section {
    /// All sections, in the order of protocol.
    pub const ALL: [Self; 7] = [
        Self::Party,
        Self::PartyPending,
        Self::Signatory,
        Self::OtherState,
        Self::SeatedAsState,
        Self::NamedOrganization,
        Self::OtherOrganization,
    ];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::PartyPending => "party_pending",
            Self::Signatory => "signatory",
            Self::OtherState => "other_state",
            Self::SeatedAsState => "seated_as_state",
            Self::NamedOrganization => "named_organization",
            Self::OtherOrganization => "other_organization",
        }
    }

    const fn of(category: Category) -> Self {
        match category {
            Category::Party => Self::Party,
            Category::PartyPending => Self::PartyPending,
            Category::Signatory => Self::Signatory,
            Category::OtherState => Self::OtherState,
            Category::NamedOrganization => Self::NamedOrganization,
            Category::OrganizationOnRequest => Self::OtherOrganization,
        }
    }
}

/// The name of a participant: in six languages, or the one an organization gave itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// In six languages.
    Six(Sextet<String>),
    /// As the organization writes it, whatever the language of the list.
    Own(String),
}

impl Name {
    /// The name as a list in a language writes it.
    pub fn get(&self, language: Language) -> &str {
        match self {
            Self::Six(names) => names.get(language),
            Self::Own(name) => name,
        }
    }
}

/// An organization that may be represented.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedOrganization {
    /// Its key.
    pub key: OrganizationKey,
    /// Its name.
    pub name: Name,
    /// The section it stands in: seated as a State, named by the rules, or invited on its request.
    pub section: Section,
}

/// The organizations that a treaty's profile names, in the profile's order.
///
/// Source: the order of the rule itself (Rule 1.2 of CCM/MSP/2010/3 begins with the United Nations).
pub fn named_organizations(
    treaty: &Treaty,
    organizations: &Organizations,
) -> Vec<ListedOrganization> {
    let rule = &treaty.observers;
    let listed = |key: &OrganizationKey| {
        let section = if rule.seated_as_states.contains(key) {
            Section::SeatedAsState
        } else {
            Section::NamedOrganization
        };
        Some(ListedOrganization {
            name: Name::Six(organizations.get(key)?.name.clone()),
            key: key.clone(),
            section,
        })
    };
    rule.named.iter().filter_map(listed).collect()
}

/// A delegation on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Whose it is.
    pub participant: &'a Participant,
    /// Its name in the language of the list, as it was on the opening date.
    pub name: &'a str,
    /// Its members: the head first, then deputies, then as the mission ordered them.
    pub members: Vec<&'a Member>,
}

/// A section with those who stand in it; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionOfList<'a> {
    /// Which.
    pub section: Section,
    /// The delegations, in order.
    pub entries: Vec<Entry<'a>>,
}

impl SectionOfList<'_> {
    /// How many people stand in it.
    pub fn people(&self) -> usize {
        self.entries.iter().map(|entry| entry.members.len()).sum()
    }
}

/// The list of participants of a meeting in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List<'a> {
    /// Its sections in the order of protocol; none is empty.
    pub sections: Vec<SectionOfList<'a>>,
}

impl List<'_> {
    /// How many delegations stand on it.
    pub fn delegations(&self) -> usize {
        self.sections.iter().map(|of| of.entries.len()).sum()
    }

    /// How many people stand on it.
    pub fn people(&self) -> usize {
        self.sections.iter().map(SectionOfList::people).sum()
    }
}

/// Who may stand on the list: the law on the opening date, and the organizations.
#[derive(Debug, Clone, Copy)]
pub struct Eligible<'a> {
    /// The treaty.
    pub treaty: &'a Treaty,
    /// Its status.
    pub status: &'a StatusList,
    /// The States.
    pub states: &'a States,
    /// The organizations, in the order in which the named ones are to stand.
    pub organizations: &'a [ListedOrganization],
    /// The meeting's opening date.
    pub on: Date,
}

/// The list of those who are represented, in a language and its order.
///
/// Rule: categories and names of States are those of the opening date. States stand in the order of
/// the language; named organizations as the rules of procedure name them; others in the order of the
/// language. Whoever submitted nothing is not on it.
pub fn list<'a>(
    eligible: Eligible<'a>,
    represented: impl IntoIterator<Item = (&'a Participant, &'a [Member])>,
    language: Language,
    order: impl Fn(&str, &str) -> Ordering,
) -> List<'a> {
    let Eligible {
        treaty,
        status,
        states,
        on,
        ..
    } = eligible;
    let categories: BTreeMap<Iso3, Category> = standings(treaty, status, states, on)
        .map(|(state, standing)| (state.iso3, Category::of(standing.standing)))
        .collect();
    let mut sections: BTreeMap<Section, Vec<(usize, Entry<'a>)>> = BTreeMap::new();
    for (participant, members) in represented {
        let place = match participant {
            Participant::State(iso3) => state(eligible, &categories, *iso3, language),
            Participant::Organization(key) => organization(eligible, key, language),
        };
        let Some((section, rank, name)) = place.filter(|_| !members.is_empty()) else {
            continue;
        };
        let members = in_order(members);
        let entry = Entry {
            participant,
            name,
            members,
        };
        sections.entry(section).or_default().push((rank, entry));
    }
    let sections = sections.into_iter().map(|(section, mut entries)| {
        entries.sort_by(|(rank, one), (other_rank, other)| {
            let ranked = rank.cmp(other_rank);
            let ordered = ranked.then_with(|| order(one.name, other.name));
            ordered.then_with(|| one.participant.cmp(other.participant))
        });
        let entries = entries.into_iter().map(|(_, entry)| entry).collect();
        SectionOfList { section, entries }
    });
    List {
        sections: sections.collect(),
    }
}

/// Where a State stands, with its name on the opening date.
fn state<'a>(
    eligible: Eligible<'a>,
    categories: &BTreeMap<Iso3, Category>,
    iso3: Iso3,
    language: Language,
) -> Option<(Section, usize, &'a str)> {
    let state = eligible.states.get(iso3)?;
    let category = categories.get(&iso3)?;
    let name = state.short_name(eligible.on, language);
    Some((Section::of(*category), 0, name))
}

/// Where an organization stands; the rules' order comes before that of the language.
fn organization<'a>(
    eligible: Eligible<'a>,
    key: &OrganizationKey,
    language: Language,
) -> Option<(Section, usize, &'a str)> {
    let mut all = eligible.organizations.iter().enumerate();
    let (at, found) = all.find(|(_, organization)| organization.key == *key)?;
    let rank = match found.section {
        Section::NamedOrganization => at,
        _ => 0,
    };
    Some((found.section, rank, found.name.get(language)))
}

/// Members as protocol orders them: the head, then deputies, then the mission's own order.
///
/// Source: precedence within a delegation; rank beyond the deputies is the mission's to say.
pub fn in_order(members: &[Member]) -> Vec<&Member> {
    let mut ordered: Vec<&Member> = members.iter().collect();
    ordered.sort_by_key(|member| match member.capacity {
        Capacity::Head => 0,
        Capacity::Deputy => 1,
        _ => 2,
    });
    ordered
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;
    use crate::law::compiled;
    use crate::people::composition::{NameOrder, Title};

    fn member(capacity: Capacity, family: &str) -> Member {
        Member {
            id: Uuid::nil(),
            capacity,
            title: Title::None,
            given: "A.".into(),
            family: family.into(),
            order: NameOrder::GivenFirst,
            own_script: String::new(),
            function: String::new(),
        }
    }

    /// What stands on the list of a meeting on a date, section by section, as keys.
    fn keys(on: Date, represented: &[&str], asked: &[&str], language: Language) -> Vec<String> {
        let states = compiled::states();
        let (treaty, status) =
            compiled::treaty(&"ccm".parse().expect("a key"), &states).expect("a treaty");
        let mut organizations = named_organizations(&treaty, &compiled::organizations());
        organizations.extend(asked.iter().map(|key| ListedOrganization {
            key: OrganizationKey((*key).to_owned()),
            name: Name::Own(key.to_uppercase()),
            section: Section::OtherOrganization,
        }));
        let represented: Vec<(Participant, Vec<Member>)> = represented
            .iter()
            .map(|key| {
                let members = vec![member(Capacity::Head, key)];
                (key.parse().expect("a participant"), members)
            })
            .collect();
        let eligible = Eligible {
            treaty: &treaty,
            status: &status,
            states: &states,
            organizations: &organizations,
            on,
        };
        let all = represented
            .iter()
            .map(|(participant, members)| (participant, members.as_slice()));
        let list = list(eligible, all, language, str::cmp);
        let said = |of: &SectionOfList<'_>| {
            let keys: Vec<String> = of
                .entries
                .iter()
                .map(|entry| entry.participant.to_string())
                .collect();
            format!("{}: {}", of.section.code(), keys.join(" "))
        };
        list.sections.iter().map(said).collect()
    }

    #[test]
    fn sections_stand_in_the_order_of_protocol_and_only_who_is_represented() {
        let represented = [
            "zz-aid", "cmc", "icrc", "un", "USA", "JAM", "FRA", "AUT", "an-aid",
        ];
        assert_eq!(
            keys(
                date(2024, 9, 10),
                &represented,
                &["zz-aid", "an-aid"],
                Language::En
            ),
            [
                "party: AUT FRA",
                "signatory: JAM",
                "other_state: USA",
                "named_organization: un icrc cmc",
                "other_organization: an-aid zz-aid",
            ]
        );
    }

    #[test]
    fn a_state_stands_where_the_opening_date_puts_it() {
        // Lithuania's withdrawal took effect in March 2025, between two meetings.
        assert_eq!(
            keys(date(2024, 9, 10), &["LTU"], &[], Language::En),
            ["party: LTU"]
        );
        assert_eq!(
            keys(date(2025, 9, 16), &["LTU"], &[], Language::En),
            ["other_state: LTU"]
        );
    }

    #[test]
    fn an_organization_that_nobody_invited_is_not_on_the_list() {
        assert_eq!(
            keys(date(2024, 9, 10), &["uninvited"], &[], Language::En),
            [""; 0]
        );
    }

    #[test]
    fn the_order_is_the_languages() {
        let represented = ["DEU", "AUT", "ZAF", "ESP"];
        let on = date(2024, 9, 10);
        let of = |language| keys(on, &represented, &[], language).concat();
        assert_eq!(of(Language::En), "party: AUT DEU ZAF ESP");
        assert_eq!(of(Language::Es), "party: DEU AUT ESP ZAF");
    }

    #[test]
    fn a_state_has_the_name_of_the_opening_date() {
        let states = compiled::states();
        let macedonia = states.get("MKD".parse().expect("a code")).expect("a State");
        let name = |on| macedonia.short_name(on, Language::En).to_owned();
        assert_ne!(name(date(2018, 9, 3)), name(date(2024, 9, 10)));
    }

    #[test]
    fn the_head_comes_first_and_then_the_mission_orders() {
        let members = [
            member(Capacity::Adviser, "C"),
            member(Capacity::Representative, "D"),
            member(Capacity::Deputy, "B"),
            member(Capacity::Head, "A"),
            member(Capacity::Alternate, "E"),
        ];
        let names: Vec<&str> = in_order(&members)
            .iter()
            .map(|member| member.family.as_str())
            .collect();
        assert_eq!(names, ["A", "B", "C", "D", "E"]);
    }

    #[test]
    fn the_list_is_final_when_the_last_day_is_over_at_the_venue() {
        let places = compiled::places();
        let meeting = Meeting::read(compiled::FACT_SHEET, &places).expect("a meeting");
        let at = |text: &str| {
            let now: Timestamp = text.parse().expect("an instant");
            stands(&meeting, "Europe/Zurich", now).expect("a known zone")
        };
        let before = at("2024-09-13T21:59:59Z");
        assert_eq!(
            (before.stage, before.on, before.until),
            (Stage::Provisional, date(2024, 9, 13), None)
        );
        let after = at("2024-09-13T22:00:00Z");
        assert_eq!((after.stage, after.on), (Stage::Final, date(2024, 9, 13)));
        assert_eq!(after.until, Some(at_instant("2024-09-13T22:00:00Z")));
    }

    fn at_instant(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }
}
