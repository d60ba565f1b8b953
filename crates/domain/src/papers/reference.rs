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
}
