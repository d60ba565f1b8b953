//! The people of the demonstration: those of the secretariat, an invented mission for each State,
//! and delegations whose members are put together from lists of first and last names. Nobody here is
//! anybody; every address ends in `.example`. The same State has the same people at each run.

use domain::law::compiled;
use domain::law::language::Language;
use domain::law::reading::Table;
use domain::law::state::{Membership, State};
use domain::people::composition::{Capacity, Courtesy, NameOrder, Typed};
use domain::people::participant::Participant;
use domain::people::role::Role;

/// A person of the secretariat or the presidency: handle, name, office, role.
pub(crate) type Cast = (&'static str, &'static str, &'static str, Role);

/// Who appoints.
pub(crate) const ADMINISTRATOR: &str = "d.rossi";
/// Who drafts and issues.
pub(crate) const OFFICER: &str = "m.okafor";
/// Who approves.
pub(crate) const SECOND: &str = "l.brandt";
/// Who initials.
pub(crate) const INITIALLER: &str = "s.haddad";
/// Who presides, designated by the Meeting before.
pub(crate) const PRESIDENT: &str = "h.valdes";
/// Who reads everything and changes nothing.
pub(crate) const AUDITOR: &str = "j.moreau";

/// Who estimates, shares and enters payments.
pub(crate) const FINANCE: &str = "r.tanaka";
/// Who issues what the first drew up.
pub(crate) const FINANCE_SECOND: &str = "j.mensah";

/// The people of the demonstration.
pub(crate) const CAST: [Cast; 8] = [
    (
        ADMINISTRATOR,
        "Daniela Rossi",
        "oda-geneva",
        Role::Administrator,
    ),
    (
        OFFICER,
        "Maya Okafor",
        "oda-geneva",
        Role::ConferenceOfficer,
    ),
    (
        SECOND,
        "Lukas Brandt",
        "oda-geneva",
        Role::ConferenceOfficer,
    ),
    (INITIALLER, "Samira Haddad", "eosg", Role::Initialler),
    (PRESIDENT, "Héctor Valdés", "presidency", Role::President),
    (FINANCE, "Ren Tanaka", "oda-geneva", Role::FinanceOfficer),
    (
        FINANCE_SECOND,
        "Joyce Mensah",
        "oda-geneva",
        Role::FinanceOfficer,
    ),
    (AUDITOR, "Jeanne Moreau-Petit", "oios", Role::Auditor),
];

/// A register with an invented mission for each State: no real address is known to the data.
pub(crate) fn register() -> Table {
    let languages = compiled::correspondence_languages();
    let row = |state: &State| {
        let code = state.iso3.as_str();
        let (station, kind) = match state.membership {
            Membership::MemberState => ("new_york", "permanent_mission"),
            Membership::ObserverState => ("new_york", "permanent_observer_mission"),
            Membership::OtherState => ("capital", "foreign_ministry"),
        };
        let language = languages.get(&state.iso3).copied().unwrap_or(Language::En);
        let email = format!("{}@missions.example", code.to_lowercase());
        let source = "invented for the demonstration";
        let language = language.code();
        [
            code, station, kind, language, "", "", &email, "", "", source,
        ]
        .map(str::to_owned)
        .to_vec()
    };
    let headings = [
        "iso3",
        "station",
        "kind",
        "language",
        "language_set_on",
        "address",
        "emails",
        "valid_from",
        "valid_until",
        "source",
    ]
    .map(str::to_owned);
    let states = compiled::states();
    let rows = (2..).zip(states.iter().map(row)).collect();
    Table::new(&headings, rows)
}

/// A word of the lists: what it is for, in which language, in Latin letters, in its own.
struct Word {
    kind: String,
    language: String,
    latin: String,
    own: String,
}

/// The lists from which people are put together.
pub(crate) struct Names(Vec<Word>);

impl Names {
    /// Reads the compiled-in lists.
    pub(crate) fn read() -> Self {
        let mut rows = csv::Reader::from_reader(include_str!("names.csv").as_bytes());
        let word = |row: csv::StringRecord| Word {
            kind: row[0].to_owned(),
            language: row[1].to_owned(),
            latin: row[2].to_owned(),
            own: row[3].to_owned(),
        };
        let rows = rows.records();
        Self(rows.map(|row| word(row.expect("the lists read"))).collect())
    }

    fn pick(&self, kind: &str, language: Language, chance: u64) -> &Word {
        let of = |word: &&Word| word.kind == kind && word.language == language.code();
        let all: Vec<&Word> = self.0.iter().filter(of).collect();
        all[usize::try_from(chance % all.len() as u64).expect("a list is short")]
    }

    /// A delegation of some size: head, perhaps a deputy, representatives, an adviser.
    pub(crate) fn delegation(
        &self,
        of: &Participant,
        language: Language,
        size: usize,
    ) -> Vec<Typed> {
        let member = |at: usize| self.member(of, language, at, size);
        (0..size).map(member).collect()
    }

    fn member(&self, of: &Participant, language: Language, at: usize, size: usize) -> Typed {
        let capacity = match at {
            0 => Capacity::Head,
            1 if size > 3 => Capacity::Deputy,
            2 if size > 5 => Capacity::Alternate,
            last if last + 1 == size && size > 2 => Capacity::Adviser,
            _ => Capacity::Representative,
        };
        let draw = |what: &str| chance(&format!("{of} {at} {what}"));
        let woman = draw("who") % 2 == 0;
        let given = self.pick(
            if woman { "given_f" } else { "given_m" },
            language,
            draw("given"),
        );
        // Neighbours on a list have different family names.
        let family = self.pick("family", language, chance(&of.to_string()) + at as u64);
        let of_a_state = matches!(of, Participant::State(_));
        let kind = match capacity {
            _ if !of_a_state => "office",
            Capacity::Alternate => "representative",
            other => other.code(),
        };
        let order = match language {
            Language::Zh => NameOrder::FamilyFirst,
            _ => NameOrder::GivenFirst,
        };
        let own_script = match language {
            Language::Zh => format!("{}{}", family.own, given.own),
            _ => format!("{} {}", given.own, family.own).trim().to_owned(),
        };
        Typed {
            capacity: capacity.code().to_owned(),
            title: courtesy(of_a_state && at == 0, woman).code().to_owned(),
            given: given.latin.clone(),
            family: family.latin.clone(),
            order: order.code().to_owned(),
            own_script,
            function: self.pick(kind, language, draw("function")).latin.clone(),
            ..Typed::default()
        }
    }
}

const fn courtesy(excellency: bool, woman: bool) -> Courtesy {
    match (excellency, woman) {
        (true, true) => Courtesy::HerExcellency,
        (true, false) => Courtesy::HisExcellency,
        (false, true) => Courtesy::Ms,
        (false, false) => Courtesy::Mr,
    }
}

/// The same number for the same words, spread evenly (FNV-1a); nothing secret is made of it.
pub(crate) fn chance(of: &str) -> u64 {
    let fold = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = of.bytes().fold(0xcbf2_9ce4_8422_2325, fold);
    hash ^ (hash >> 29)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_delegation_that_is_taken() {
        let names = Names::read();
        let france = "FRA".parse().expect("a State");
        for language in Language::ALL {
            for size in 1..=8 {
                let typed = names.delegation(&france, language, size);
                let read = domain::people::composition::read(&typed, None);
                assert_eq!(read.map(|members| members.len()), Ok(size), "{language}");
            }
        }
    }
}
