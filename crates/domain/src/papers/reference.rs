//! References of papers that go out, from a gapless register per site and year. A reference is a
//! form the site chose, its year, and a serial; the serial is the register's, never an author's.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A reference: `ODA/2024/00001/CCM`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Reference {
    /// The year of the register.
    pub year: i16,
    /// The serial in that year, from 1.
    pub serial: u32,
    /// The reference as it stands on the paper.
    pub text: String,
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The form of a site's references: `ODA/{year}/{serial}/{body}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ReferenceForm(String);

/// A form that would give two papers the same reference.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no form of references: {{year}} and {{serial}} must stand in it, {{body}} may")]
pub struct AmbiguousForm(pub String);

impl TryFrom<String> for ReferenceForm {
    type Error = AmbiguousForm;

    fn try_from(text: String) -> Result<Self, AmbiguousForm> {
        let plain = text.chars().all(|c| c.is_ascii_graphic() || c == ' ');
        if plain && text.contains("{year}") && text.contains("{serial}") && text.len() <= 60 {
            Ok(Self(text))
        } else {
            Err(AmbiguousForm(text))
        }
    }
}

impl From<ReferenceForm> for String {
    fn from(form: ReferenceForm) -> Self {
        form.0
    }
}

impl Default for ReferenceForm {
    fn default() -> Self {
        Self("ODA/{year}/{serial}/{body}".to_owned())
    }
}

impl ReferenceForm {
    /// The reference with a serial of a year; the serial has at least five digits.
    ///
    /// ```
    /// use domain::papers::reference::ReferenceForm;
    /// let reference = ReferenceForm::default().reference(2024, 7, "CCM");
    /// assert_eq!(reference.to_string(), "ODA/2024/00007/CCM");
    /// ```
    pub fn reference(&self, year: i16, serial: u32, body: &str) -> Reference {
        let text = self
            .0
            .replace("{year}", &year.to_string())
            .replace("{serial}", &format!("{serial:05}"))
            .replace("{body}", body);
        Reference { year, serial, text }
    }

    /// The references of this form that stand in a text, each once, in their order and as they stand
    /// on the paper; a writer may have changed the case of letters.
    ///
    /// ```
    /// use domain::papers::reference::ReferenceForm;
    /// let text = "Re: your note oda/2024/00007/ccm, and XODA/2024/00008/CCM";
    /// assert_eq!(ReferenceForm::default().found_in(text), ["ODA/2024/00007/CCM"]);
    /// ```
    pub fn found_in(&self, text: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let mut before = None;
        for (at, sign) in text.char_indices() {
            let begins = !before.is_some_and(char::is_alphanumeric);
            before = Some(sign);
            let reference = begins.then(|| self.at(&text[at..])).flatten();
            found.extend(reference.filter(|new| !found.contains(new)));
        }
        found
    }

    /// The reference with which a text begins.
    fn at(&self, text: &str) -> Option<String> {
        let (mut form, mut rest) = (self.0.as_str(), text);
        let (mut year, mut serial, mut body) = (None, None, "");
        while !form.is_empty() {
            if let Some(after) = form.strip_prefix("{year}") {
                let digits = run(rest, 4, |sign| sign.is_ascii_digit());
                (form, year) = (
                    after,
                    Some(digits.parse().ok().filter(|_| digits.len() == 4)?),
                );
                rest = &rest[digits.len()..];
            } else if let Some(after) = form.strip_prefix("{serial}") {
                let digits = run(rest, 10, |sign| sign.is_ascii_digit());
                (form, serial) = (
                    after,
                    Some(digits.parse().ok().filter(|_| digits.len() >= 5)?),
                );
                rest = &rest[digits.len()..];
            } else if let Some(after) = form.strip_prefix("{body}") {
                body = run(rest, 40, |sign| sign.is_ascii_alphanumeric());
                (form, rest) = (after, rest.get(body.len()..).filter(|_| !body.is_empty())?);
            } else {
                // A form holds signs of ASCII alone, one byte each.
                let same = rest.get(..1)?.eq_ignore_ascii_case(&form[..1]);
                (form, rest) = (&form[1..], rest.get(1..).filter(|_| same)?);
            }
        }
        let ends = !rest.chars().next().is_some_and(char::is_alphanumeric);
        let body = body.to_ascii_uppercase();
        ends.then(|| Some(self.reference(year?, serial?, &body).text))?
    }
}

/// The signs of a kind with which a text begins, at most so many.
fn run(text: &str, most: usize, kind: impl Fn(char) -> bool) -> &str {
    let end = text.find(|sign| !kind(sign)).unwrap_or(text.len());
    &text[..end.min(most)]
}
