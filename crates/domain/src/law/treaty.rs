//! A treaty as data: its names, articles, and the rules by which it enters into force for a State,
//! is withdrawn from, convened, observed and paid for. A profile is a TOML text; what differs
//! between treaties stands there and nowhere in the code. A rule that was not read in the original
//! says `verified = false`; this file refuses to know any treaty by name.

use std::fmt;
use std::num::NonZeroU16;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};

use super::costs::CostRule;
use super::language::{Language, Sextet};
use super::organization::OrganizationKey;
use super::reading::{self, ReadFault, fault};
use super::sponsorship::{CriterionKey, SponsorshipRule};

/// The key of a treaty, lower case: `ccm`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TreatyKey(String);

/// A word that is no key of a treaty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no key of a treaty; lower-case letters and digits are expected, as in `ccm`")]
pub struct NotATreatyKey(pub String);

impl FromStr for TreatyKey {
    type Err = NotATreatyKey;

    fn from_str(text: &str) -> Result<Self, NotATreatyKey> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        if (2..=12).contains(&text.len()) && text.bytes().all(plain) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotATreatyKey(text.chars().take(40).collect()))
        }
    }
}

impl TryFrom<String> for TreatyKey {
    type Error = NotATreatyKey;

    fn try_from(text: String) -> Result<Self, NotATreatyKey> {
        text.parse()
    }
}

impl From<TreatyKey> for String {
    fn from(key: TreatyKey) -> Self {
        key.0
    }
}

impl TreatyKey {
    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TreatyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A phrase in six languages, with the languages in which it was checked against an official text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// The languages whose wording was read in an official text.
    #[serde(default)]
    pub verified: Vec<Language>,
    /// Arabic.
    pub ar: String,
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
    /// French.
    pub fr: String,
    /// Russian.
    pub ru: String,
    /// Spanish.
    pub es: String,
}

impl Phrase {
    /// The phrase in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Ar => &self.ar,
            Language::Zh => &self.zh,
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Ru => &self.ru,
            Language::Es => &self.es,
        }
    }
}

/// How far a text kept for quotation may be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextState {
    /// Read in the source named.
    Read,
    /// Known only through a document that quotes it: checking against it proves nothing.
    AsQuoted,
    /// From general knowledge; not compared with any document.
    NotVerified,
}

/// The words of an article or paragraph in one language, with their source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceText {
    /// The words.
    pub words: String,
    /// Where they come from.
    pub source: String,
    /// How far they may be trusted.
    pub state: TextState,
}

/// An article of the treaty with as much of its text as is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// The article and paragraph: `11(1)`.
    pub number: String,
    /// The text by language.
    pub text: Sextet<Option<SourceText>>,
}

/// A paragraph of a resolution of the General Assembly, as a mandate cites it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResolutionText {
    /// The resolution's symbol without its series: `78/32`.
    pub resolution: String,
    /// The paragraph: `9`.
    pub paragraph: String,
    /// The day of adoption.
    pub adopted_on: Date,
    /// The resolution's title.
    pub title: Phrase,
    /// The paragraph's text by language.
    pub text: Sextet<Option<SourceText>>,
}

/// A span of time as treaties state it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Term {
    /// The first day of the n-th month after the date: CCM Art. 17(2).
    FirstOfMonth {
        /// Months after the month of the date.
        months: u8,
    },
    /// The same day n months later, or that month's last day: CCW Art. 5(2).
    Months {
        /// Months.
        months: u8,
    },
    /// The n-th day after the date: ATT Art. 22(2).
    Days {
        /// Days.
        days: u16,
    },
    /// The date itself: NPT Art. IX(4).
    SameDay,
}

impl Term {
    /// The day a term that begins on `start` ends.
    ///
    /// ```
    /// use domain::law::treaty::Term;
    /// let deposit = jiff::civil::date(2012, 7, 17); // Switzerland, CCM
    /// let in_force = Term::FirstOfMonth { months: 6 }.ends(deposit);
    /// assert_eq!(in_force, jiff::civil::date(2013, 1, 1));
    /// ```
    pub fn ends(self, start: Date) -> Date {
        let (from, span): (Date, Span) = match self {
            Self::FirstOfMonth { months } => (start.first_of_month(), i32::from(months).months()),
            Self::Months { months } => (start, i32::from(months).months()),
            Self::Days { days } => (start, i32::from(days).days()),
            Self::SameDay => (start, 0.days()),
        };
        from.checked_add(span)
            .expect("dates are read between 1900 and 2199 and terms are short")
    }
}

/// Which States enter together with the treaty itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Founders {
    /// Those that deposited up to the deposit that brought the treaty into force (CCM Art. 17(1)).
    ByThreshold,
    /// Those that deposited before the treaty entered into force (CWC Art. XXI(1)).
    BeforeEntryIntoForce,
}

/// How the treaty enters into force, for itself and for each State.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryIntoForce {
    /// The article for States that come later: `17(2)`.
    pub article: String,
    /// The article for the treaty itself: `17(1)`.
    pub initial_article: String,
    /// The day the treaty entered into force.
    pub treaty_on: Date,
    /// How many deposits it needed, where the treaty counts only deposits.
    pub deposits_needed: Option<u16>,
    /// The day of the last deposit it needed, for the States that enter together with it.
    pub last_needed_on: Option<Date>,
    /// The term from the last needed deposit to entry into force of the treaty.
    pub initial_term: Option<Term>,
    /// Who enters together with the treaty.
    pub founders: Founders,
    /// The term from a later deposit.
    pub term: Term,
    /// Whether the rule was read in the original.
    pub verified: bool,
    /// Where the rule comes from.
    pub source: String,
}

/// How a State withdraws.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawalRule {
    /// The article: `20(3)`.
    pub article: String,
    /// The term from receipt of the notice by the Depositary.
    pub term: Term,
    /// Whether an armed conflict in which the State is engaged on expiry holds the withdrawal.
    pub conflict_holds: bool,
    /// Whether the rule was read in the original.
    pub verified: bool,
    /// Where the rule comes from.
    pub source: String,
}

/// Who may observe, and by which rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObserverRule {
    /// The article of the treaty.
    pub article: String,
    /// The rule of procedure that names organizations with a right to attend: `1.2`.
    pub named_rule: String,
    /// The organizations so named.
    pub named: Vec<OrganizationKey>,
    /// Those of them that are seated as States are, without a vote: the European Union's kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seated_as_states: Vec<OrganizationKey>,
    /// The rule of procedure by which others ask: `1.3`; empty where none is known.
    pub request_rule: String,
    /// The words of that rule, as far as they were read.
    #[serde(default)]
    pub request_text: Sextet<Option<SourceText>>,
    /// How many requests may wait at once.
    #[serde(default)]
    pub most_waiting: MostWaiting,
    /// Whether the rules were read in the original.
    pub verified: bool,
    /// Where the rules come from.
    pub source: String,
}

/// How many requests to attend may wait for the President at once: a stranger files without being
/// known, and must not bury those of others. It is no rule of procedure but the house's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MostWaiting {
    /// Requests to attend one meeting.
    pub of_meeting: NonZeroU16,
    /// Those of them that name one e-mail address.
    pub of_address: NonZeroU16,
}

impl Default for MostWaiting {
    fn default() -> Self {
        let number = |number| NonZeroU16::new(number).expect("a number above zero");
        Self {
            of_meeting: number(300),
            of_address: number(3),
        }
    }
}

/// The mandate of the United Nations that convening needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitedNationsMandate {
    /// The article that asks for it: `14(3)`.
    pub article: String,
    /// For how many months after its adoption a resolution serves a meeting's opening.
    pub current_for_months: u8,
    /// Whether the rule was read in the original.
    pub verified: bool,
    /// Where the rule comes from.
    pub source: String,
}

/// Who convenes the treaty's meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Convener {
    /// The Secretary-General of the United Nations.
    UnSecretaryGeneral,
    /// A secretariat of the treaty's own.
    TreatySecretariat,
    /// The depositary Governments.
    DepositaryGovernments,
}

/// The words by which the treaty is named in running text; each whole in its language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// Its title: `Convention on Cluster Munitions`.
    pub title: Phrase,
    /// What a note refers to: `the 2008 Convention on Cluster Munitions (CCM)`.
    pub referred: Phrase,
    /// What a meeting belongs to: `to the Convention on Cluster Munitions`.
    pub of_meeting: Phrase,
    /// The abbreviation a correspondent uses: `CCM`.
    pub abbreviation: Phrase,
}

/// What kind of instrument it calls itself, since its noun inflects with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Noun {
    /// A convention.
    Convention,
    /// A treaty.
    Treaty,
}

/// What its members are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartyTerm {
    /// A State Party.
    StateParty,
    /// A High Contracting Party.
    HighContractingParty,
}

/// How documents of its meetings are numbered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Symbols {
    /// The body: `CCM`.
    pub body: String,
    /// Whether the grammar was read in documents of the treaty.
    pub verified: bool,
    /// Where the grammar comes from.
    pub source: String,
}

/// A treaty's profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Treaty {
    /// Its key.
    pub key: TreatyKey,
    /// The year of its adoption.
    pub year: u16,
    /// What it calls itself.
    pub noun: Noun,
    /// What its members are called.
    pub party_term: PartyTerm,
    /// Its depositary.
    pub depositary: String,
    /// The languages in which it is authentic.
    pub authentic: Vec<Language>,
    /// Who convenes its meetings.
    pub convener: Convener,
    /// Its names in running text.
    pub names: Names,
    /// Entry into force.
    pub entry_into_force: EntryIntoForce,
    /// Withdrawal.
    pub withdrawal: WithdrawalRule,
    /// Costs.
    pub costs: CostRule,
    /// The sponsorship of delegates, where the treaty has a programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sponsorship: Option<SponsorshipRule>,
    /// Observers.
    pub observers: ObserverRule,
    /// The mandate of the United Nations, where one is needed.
    pub united_nations_mandate: Option<UnitedNationsMandate>,
    /// Symbols of documents.
    pub symbols: Symbols,
    /// Articles with the text kept for quotation.
    #[serde(default, rename = "article")]
    pub articles: Vec<Article>,
    /// Paragraphs of resolutions kept for quotation.
    #[serde(default, rename = "resolution")]
    pub resolutions: Vec<ResolutionText>,
}

impl Treaty {
    /// Reads a profile; gives every fault of syntax, or every fault of sense.
    pub fn read(text: &str) -> Result<Self, Vec<ReadFault>> {
        let treaty: Self = reading::read_toml(text)?;
        let faults = treaty.faults_of_sense();
        if faults.is_empty() {
            Ok(treaty)
        } else {
            Err(faults)
        }
    }

    /// The article with a number.
    pub fn article(&self, number: &str) -> Option<&Article> {
        self.articles
            .iter()
            .find(|article| article.number == number)
    }

    /// The paragraph of a resolution.
    pub fn resolution(&self, resolution: &str, paragraph: &str) -> Option<&ResolutionText> {
        self.resolutions
            .iter()
            .find(|text| text.resolution == resolution && text.paragraph == paragraph)
    }

    fn faults_of_sense(&self) -> Vec<ReadFault> {
        let mut faults = Vec::new();
        let rule = &self.entry_into_force;
        if rule.deposits_needed.is_some() != rule.initial_term.is_some() {
            faults.push(fault(
                0,
                "entry_into_force",
                "one of deposits_needed and initial_term",
                "both, or neither",
            ));
        }
        for (at, article) in self.articles.iter().enumerate() {
            if self.articles[..at]
                .iter()
                .any(|earlier| earlier.number == article.number)
            {
                faults.push(fault(
                    0,
                    "article.number",
                    &article.number,
                    "each article once",
                ));
            }
        }
        let criteria = self
            .sponsorship
            .as_ref()
            .map(|rule| rule.criteria.as_slice());
        let keys: Vec<&CriterionKey> = criteria
            .iter()
            .flat_map(|all| all.iter().map(|one| &one.key))
            .collect();
        for (at, key) in keys.iter().enumerate() {
            if keys[..at].contains(key) {
                faults.push(fault(
                    0,
                    "sponsorship.criterion.key",
                    &key.0,
                    "each ground once",
                ));
            }
        }
        for (path, phrase) in [
            ("names.title", &self.names.title),
            ("names.referred", &self.names.referred),
            ("names.of_meeting", &self.names.of_meeting),
            ("names.abbreviation", &self.names.abbreviation),
        ] {
            for language in Language::ALL {
                if phrase.get(language).trim().is_empty() {
                    faults.push(fault(0, &format!("{path}.{language}"), "", "a phrase"));
                }
            }
        }
        faults
    }
}
