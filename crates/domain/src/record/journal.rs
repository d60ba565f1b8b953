//! One line per act, kept as the canonical bytes that are hashed: deterministic CBOR of version,
//! act, actor, office, instant, treaty, meeting, subject and the hashes of papers. Personal values
//! enter only as salted commitments, so that erasing a value leaves hash and line. A line carries no
//! pointer to the line before; its place in the tree is given later, by another hand.

use std::fmt::Write as _;

use jiff::Timestamp;
use minicbor::{Decoder, Encoder};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::people::person::PersonId;

/// The version of the line's form.
pub const VERSION: u8 = 1;

/// A SHA-256 hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// The hash of bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Reads sixty-four hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let value = |digit: u8| char::from(digit).to_digit(16);
            *byte = u8::try_from(value(pair[0])? * 16 + value(pair[1])?).ok()?;
        }
        Some(Self(bytes))
    }

    /// The hash in lower-case hexadecimal digits.
    pub fn to_hex(self) -> String {
        self.0
            .iter()
            .fold(String::with_capacity(64), |mut digits, byte| {
                write!(digits, "{byte:02x}").expect("writing to memory does not fail");
                digits
            })
    }
}

/// A personal value behind a commitment: SHA-256 of salt and value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Personal {
    /// What it is: `name`, `reason`.
    pub field: &'static str,
    /// The value, kept only in the erasable table.
    pub value: String,
    /// Sixteen bytes of chance, kept only there too.
    pub salt: [u8; 16],
}

impl Personal {
    /// The commitment that stands in the line.
    pub fn commitment(&self) -> Hash {
        commitment(&self.salt, &self.value)
    }
}

/// The commitment to a value under a salt.
pub fn commitment(salt: &[u8; 16], value: &str) -> Hash {
    let mut bytes = Vec::with_capacity(16 + value.len());
    bytes.extend_from_slice(salt);
    bytes.extend_from_slice(value.as_bytes());
    Hash::of(&bytes)
}

/// What a line records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The act: `note/approve`.
    pub act: String,
    /// Who acted; `None` for the founding of the site, before there is anyone.
    pub actor: Option<PersonId>,
    /// The office at which.
    pub office: String,
    /// Through which door: `console`.
    pub door: String,
    /// When.
    pub at: Timestamp,
    /// The treaty's key, or empty.
    pub treaty: String,
    /// The meeting's key, or empty.
    pub meeting: String,
    /// What was acted upon, by its key or identifier.
    pub subject: String,
    /// Public facts of the act, as pairs in the order of their names.
    pub facts: Vec<(String, String)>,
    /// Personal values of the act.
    pub personal: Vec<Personal>,
    /// Hashes of the papers concerned.
    pub papers: Vec<Hash>,
}

impl Line {
    /// The canonical bytes: the same line always gives the same bytes.
    ///
    /// Source: RFC 8949 §4.2.1; only definite lengths and shortest heads are written.
    pub fn canonical(&self) -> Vec<u8> {
        self.encode().expect("writing to memory does not fail")
    }

    fn encode(&self) -> Result<Vec<u8>, minicbor::encode::Error<std::convert::Infallible>> {
        let mut encoder = Encoder::new(Vec::new());
        encoder.array(11)?.u8(VERSION)?.str(&self.act)?;
        match self.actor {
            Some(actor) => encoder.bytes(actor.0.as_bytes())?,
            None => encoder.null()?,
        };
        encoder
            .str(&self.office)?
            .str(&self.door)?
            .i64(self.at.as_microsecond())?;
        encoder
            .str(&self.treaty)?
            .str(&self.meeting)?
            .str(&self.subject)?;
        let mut facts: Vec<&(String, String)> = self.facts.iter().collect();
        facts.sort();
        encoder.array(2 * facts.len() as u64)?;
        for (name, value) in facts {
            encoder.str(name)?.str(value)?;
        }
        encoder.array(2)?.array(2 * self.personal.len() as u64)?;
        for personal in &self.personal {
            encoder
                .str(personal.field)?
                .bytes(&personal.commitment().0)?;
        }
        encoder.array(self.papers.len() as u64)?;
        for paper in &self.papers {
            encoder.bytes(&paper.0)?;
        }
        Ok(encoder.into_writer())
    }
}

/// A line as its canonical bytes tell it: of personal values only the commitments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The act.
    pub act: String,
    /// Who acted.
    pub actor: Option<PersonId>,
    /// The office at which.
    pub office: String,
    /// Through which door.
    pub door: String,
    /// When.
    pub at: Timestamp,
    /// The treaty's key, or empty.
    pub treaty: String,
    /// The meeting's key, or empty.
    pub meeting: String,
    /// What was acted upon.
    pub subject: String,
    /// Public facts, in the order of their names.
    pub facts: Vec<(String, String)>,
    /// Personal values by field, each as its commitment.
    pub personal: Vec<(String, Hash)>,
    /// Hashes of the papers concerned.
    pub papers: Vec<Hash>,
}

impl Told {
    /// Reads a line back; `None` where the bytes are no line of a version that is known.
    pub fn read(canonical: &[u8]) -> Option<Self> {
        let mut decoder = Decoder::new(canonical);
        let told = Self::decode(&mut decoder).ok().flatten()?;
        (decoder.position() == canonical.len()).then_some(told)
    }

    fn decode(from: &mut Decoder<'_>) -> Result<Option<Self>, minicbor::decode::Error> {
        if from.array()? != Some(11) || from.u8()? != VERSION {
            return Ok(None);
        }
        let act = from.str()?.to_owned();
        let actor = if from.datatype()? == minicbor::data::Type::Null {
            from.null()?;
            None
        } else {
            let id = uuid::Uuid::from_slice(from.bytes()?);
            Some(PersonId(id.map_err(minicbor::decode::Error::custom)?))
        };
        let office = from.str()?.to_owned();
        let door = from.str()?.to_owned();
        let at = Timestamp::from_microsecond(from.i64()?);
        let at = at.map_err(minicbor::decode::Error::custom)?;
        let treaty = from.str()?.to_owned();
        let meeting = from.str()?.to_owned();
        let subject = from.str()?.to_owned();
        let facts = pairs(from, |from| Ok(from.str()?.to_owned()))?;
        if from.array()? != Some(2) {
            return Ok(None);
        }
        let personal = pairs(from, hash)?;
        let papers = from.array()?.unwrap_or_default();
        let papers = (0..papers).map(|_| hash(from)).collect::<Result<_, _>>()?;
        Ok(Some(Self {
            act,
            actor,
            office,
            door,
            at,
            treaty,
            meeting,
            subject,
            facts,
            personal,
            papers,
        }))
    }
}

fn pairs<T>(
    from: &mut Decoder<'_>,
    value: impl Fn(&mut Decoder<'_>) -> Result<T, minicbor::decode::Error>,
) -> Result<Vec<(String, T)>, minicbor::decode::Error> {
    let count = from.array()?.unwrap_or_default() / 2;
    (0..count)
        .map(|_| Ok((from.str()?.to_owned(), value(from)?)))
        .collect()
}

fn hash(from: &mut Decoder<'_>) -> Result<Hash, minicbor::decode::Error> {
    let bytes = from.bytes()?.try_into();
    bytes.map(Hash).map_err(minicbor::decode::Error::custom)
}

/// The hash of a line's canonical bytes.
pub fn line_hash(canonical: &[u8]) -> Hash {
    Hash::of(canonical)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line() -> Line {
        Line {
            act: "note/approve".into(),
            actor: Some(PersonId(uuid::Uuid::from_u128(7))),
            office: "eosg".into(),
            door: "console".into(),
            at: "2024-03-15T09:00:00Z".parse().expect("an instant"),
            treaty: "ccm".into(),
            meeting: "ccm/12msp".into(),
            subject: "ODA/2024/00001/CCM".into(),
            facts: vec![
                ("dated".into(), "2024-03-15".into()),
                ("acknowledged".into(), "Art. 14(1) en".into()),
            ],
            personal: vec![Personal {
                field: "name",
                value: "Ágnes ወልደ".into(),
                salt: [3; 16],
            }],
            papers: vec![Hash::of(b"paper")],
        }
    }

    #[test]
    fn the_order_in_which_facts_are_given_does_not_change_the_bytes() {
        let mut turned = line();
        turned.facts.reverse();
        assert_eq!(turned.canonical(), line().canonical());
    }

    #[test]
    fn a_hash_reads_back_from_its_digits() {
        let hash = Hash::of(b"paper");
        assert_eq!(Hash::from_hex(&hash.to_hex()), Some(hash));
        for none in ["", "00", &"g".repeat(64), &"é".repeat(32), &"0".repeat(65)] {
            assert_eq!(Hash::from_hex(none), None, "{none}");
        }
    }

    #[test]
    fn a_line_reads_back_from_its_bytes() {
        let told = Told::read(&line().canonical()).expect("a line");
        let mut facts = line().facts;
        facts.sort();
        let expected = Told {
            act: line().act,
            actor: line().actor,
            office: line().office,
            door: line().door,
            at: line().at,
            treaty: line().treaty,
            meeting: line().meeting,
            subject: line().subject,
            facts,
            personal: vec![("name".to_owned(), line().personal[0].commitment())],
            papers: line().papers,
        };
        assert_eq!(told, expected);
        let nobody = Line {
            actor: None,
            ..line()
        };
        let told = Told::read(&nobody.canonical()).expect("a line");
        assert_eq!(told.actor, None);
    }

    #[test]
    fn what_is_no_line_is_not_told() {
        let whole = line().canonical();
        for end in 0..whole.len() {
            assert_eq!(Told::read(&whole[..end]), None, "{end}");
        }
        let mut longer = whole.clone();
        longer.push(0);
        assert_eq!(Told::read(&longer), None);
        let mut later = whole;
        later[1] = 2;
        assert_eq!(Told::read(&later), None, "a version nobody knows yet");
    }

    #[test]
    fn a_personal_value_enters_only_as_a_commitment() {
        let bytes = line().canonical();
        let shows = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
        assert!(!shows("Ágnes".as_bytes()) && !shows(&[3; 16]));
        assert!(
            shows(&line().personal[0].commitment().0),
            "the commitment stands in the line"
        );
        let other_salt = Personal {
            salt: [4; 16],
            ..line().personal[0].clone()
        };
        assert_ne!(other_salt.commitment(), line().personal[0].commitment());
    }

    #[test]
    fn the_form_of_version_1_does_not_change() {
        // Should this hash change, lines already kept would no longer be what this code writes.
        assert_eq!(
            line_hash(&line().canonical()).to_hex(),
            "15505dcb63431b0795de08b70875af508291869a1bf766a3ba739e2a8c0c1205"
        );
    }
}
