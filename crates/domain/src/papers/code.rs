//! The code on a sheet by which its recipient will prove it genuine: 80 bits of chance in letters
//! that cannot be mistaken for each other, with a check letter. Chance is given, never drawn here.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Crockford's alphabet: no I, L, O, U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A verification code: `7Q4X-9K2M-V0RT-3HBC-5`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Code(String);

/// A text that is no code, or one with a slip of the pen.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no verification code: sixteen letters and digits and a check letter are expected"
)]
pub struct NotACode(pub String);

impl Code {
    /// A code from 80 bits of chance.
    pub fn from_chance(chance: [u8; 10]) -> Self {
        let mut letters = String::with_capacity(21);
        let bits = chance
            .iter()
            .fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
        for at in 0..16 {
            if at > 0 && at % 4 == 0 {
                letters.push('-');
            }
            let index = (bits >> (75 - 5 * at)) & 31;
            letters.push(char::from(
                LETTERS[usize::try_from(index).expect("five bits")],
            ));
        }
        let check = check_letter(&letters);
        letters.push('-');
        letters.push(check);
        Self(letters)
    }
}

fn check_letter(letters: &str) -> char {
    let digest = Sha256::digest(letters.replace('-', "").as_bytes());
    char::from(LETTERS[usize::from(digest[0] & 31)])
}

impl FromStr for Code {
    type Err = NotACode;

    /// Reads a code as a person types it: in any case, with or without hyphens, O for 0.
    fn from_str(text: &str) -> Result<Self, NotACode> {
        let refuse = || NotACode(text.chars().take(40).collect());
        let plain: Vec<char> = text
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        let known = |c: &char| c.is_ascii() && LETTERS.contains(&(*c as u8));
        if plain.len() != 17 || !plain.iter().all(known) {
            return Err(refuse());
        }
        let groups: Vec<String> = plain[..16]
            .chunks(4)
            .map(|group| group.iter().collect())
            .collect();
        let letters = groups.join("-");
        if check_letter(&letters) != plain[16] {
            return Err(refuse());
        }
        Ok(Self(format!("{letters}-{}", plain[16])))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Code {
    type Error = NotACode;

    fn try_from(text: String) -> Result<Self, NotACode> {
        text.parse()
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_as_a_person_types_it() {
        let code = Code::from_chance([0xff, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
        let typed = code
            .to_string()
            .to_lowercase()
            .replace('-', " ")
            .replace('0', "o");
        assert_eq!(typed.parse(), Ok(code));
    }

    #[test]
    fn a_slip_of_the_pen_is_refused() {
        let code = Code::from_chance([9; 10]).to_string();
        let mut refused = 0;
        for letter in LETTERS {
            let slipped = format!("{}{}", char::from(*letter), &code[1..]);
            refused += u32::from(slipped != code && slipped.parse::<Code>().is_err());
        }
        assert!(refused >= 28, "{refused} of 31 slips were refused");
        assert!("".parse::<Code>().is_err());
        assert!("ꓳꓳꓳꓳꓳꓳꓳꓳꓳꓳꓳꓳꓳꓳꓳꓳꓳ".parse::<Code>().is_err());
    }
}
