//! From a note's facts to the printed sheet of one addressee in one language. The text is composed
//! once per language; each sheet adds its own addressee, marks and code. It decides nothing.

use std::collections::BTreeMap;

use desk::convening::note::NoteInMeeting;
use desk::convening::sheet::{Sheet, tray_key};
use domain::convening::invitee::Addressee;
use domain::convening::mission::{CorrespondenceLanguage, Mission};
use domain::convening::note::{NoteFacts, Refusal};
use domain::law::language::{Language, Sextet};
use domain::law::organization::OrganizationKey;
use jiff::civil::Date;
use paper::convening::letter::{self as letter_paper, Letter};
use paper::convening::note::{self as note_paper, Labelled, Sheet as Printed, Verification};
use paper::press::{Fault, Press};
use words::convening::letter::LetterText;
use words::convening::note::NoteText;
use words::papers::sheet::{self as labels, Labels};

/// The texts of a note and its letters in six languages.
pub(crate) struct Texts<'a> {
    open: &'a NoteInMeeting,
    facts: NoteFacts<'a>,
    dated: Date,
    notes: Sextet<NoteText>,
    letters: BTreeMap<OrganizationKey, Sextet<LetterText>>,
    labels: Sextet<Labels>,
}

impl<'a> Texts<'a> {
    /// Composes every text of a note that bears a date.
    pub(crate) fn compose(open: &'a NoteInMeeting) -> Result<Self, Box<Refusal>> {
        let dated = open
            .note
            .dated
            .unwrap_or_else(|| open.meeting.meeting().previous.closed_on);
        Self::compose_on(open, dated)
    }

    /// Composes every text as it would be on a date.
    pub(crate) fn compose_on(open: &'a NoteInMeeting, dated: Date) -> Result<Self, Box<Refusal>> {
        let facts = open.facts(dated)?;
        let organizations = open.meeting.facts.organizations.iter();
        let letters = organizations.map(|organization| {
            let texts = Sextet::from_fn(|language| {
                words::convening::letter::compose(&facts, organization.name.get(language), language)
            });
            (organization.key.clone(), texts)
        });
        Ok(Self {
            open,
            facts,
            dated,
            notes: Sextet::from_fn(|language| words::convening::note::compose(&facts, language)),
            letters: letters.collect(),
            labels: Sextet::from_fn(labels::labels),
        })
    }

    /// The note's text in one language.
    pub(crate) fn note(&self, language: Language) -> &NoteText {
        self.notes.get(language)
    }

    /// The letter's text to an organization in one language.
    pub(crate) fn letter(&self, to: &OrganizationKey, language: Language) -> Option<&LetterText> {
        self.letters.get(to).map(|texts| texts.get(language))
    }

    /// Prints one sheet.
    pub(crate) fn print(
        &self,
        press: Press,
        sheet: &Sheet,
        public_address: &str,
    ) -> Result<Vec<u8>, Fault> {
        let pdf = match &sheet.addressee {
            Addressee::State(_) => {
                let text = self.note(sheet.language);
                let printed = self.printed(sheet, &text.title, text.blocks(), public_address);
                note_paper::print(&press, &printed, &tray_key(self.open, sheet))?
            }
            Addressee::Organization(key) => {
                let text = &self.letters[key];
                let text = text.get(sheet.language);
                let printed = self.printed(sheet, &text.title, text.blocks(), public_address);
                letter_paper::print(
                    &press,
                    &Self::with_letter(printed, text),
                    &tray_key(self.open, sheet),
                )?
            }
        };
        Ok(pdf.bytes)
    }

    fn with_letter(sheet: Printed, text: &LetterText) -> Letter {
        Letter {
            sheet: Printed {
                addressee: text.addressee.clone(),
                ..sheet
            },
            salutation: text.salutation.clone(),
            closing: text.closing.clone(),
            signatory: text.signatory.clone(),
        }
    }

    fn printed(
        &self,
        sheet: &Sheet,
        title: &str,
        blocks: Vec<words::text::Block>,
        public_address: &str,
    ) -> Printed {
        let language = sheet.language;
        let labels = self.labels.get(language);
        let issuing = self.facts.issuing;
        let note = &self.open.note;
        let mut markings = Vec::new();
        if note.reference.is_none() {
            markings.push(labels.draft.clone());
        }
        if sheet.issue_language != language {
            markings.push(words::papers::sheet::courtesy(
                sheet.issue_language,
                language,
            ));
        }
        let reference = note
            .reference
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        Printed {
            language,
            title: format!("{title} {reference}").trim().to_owned(),
            dated: self.dated,
            letterhead: issuing.letterhead.clone(),
            postal: issuing.postal.clone(),
            reference: Labelled {
                label: labels.reference.clone(),
                value: reference,
            },
            markings,
            addressee: self.addressee(sheet),
            blocks,
            place_and_date: labels::place_and_date(issuing, self.dated, language),
            initials: labels.initials.clone(),
            stamp: labels.stamp.clone(),
            enclosures: Vec::new(),
            distribution: self.distribution(sheet),
            // A draft has no code on record: nothing is printed that could not be verified.
            verification: note
                .reference
                .as_ref()
                .map(|_| verification(sheet, public_address)),
        }
    }

    /// The lines of the addressee as they were when the sheet was laid.
    fn addressee(&self, sheet: &Sheet) -> Vec<String> {
        let (Addressee::State(iso3), Some((kind, station))) = (&sheet.addressee, sheet.mission)
        else {
            return Vec::new();
        };
        let Some(state) = self.open.meeting.facts.states.get(*iso3) else {
            return Vec::new();
        };
        let mission = Mission {
            state: *iso3,
            station,
            kind,
            correspondence: CorrespondenceLanguage {
                language: sheet.issue_language,
                set_on: None,
            },
            address: sheet.address.clone(),
            emails: Vec::new(),
            valid_from: None,
            valid_until: None,
            source: String::new(),
        };
        labels::addressee(state, &mission, self.dated, sheet.language)
    }

    /// A circular note says to whom it goes; a letter has one addressee.
    fn distribution(&self, sheet: &Sheet) -> Vec<String> {
        let labels = self.labels.get(sheet.language);
        match sheet.addressee {
            Addressee::State(_) => {
                vec![labels.distribution.clone(), labels.distribution_all.clone()]
            }
            Addressee::Organization(_) => Vec::new(),
        }
    }
}

/// How the recipient proves the sheet genuine: by its code, at the site's address.
fn verification(sheet: &Sheet, public_address: &str) -> Verification {
    let base = public_address.trim_end_matches('/');
    let code = sheet.code.to_string();
    let address = format!("{base}/verify/{code}");
    Verification {
        sentence: labels::verification(&format!("{base}/verify"), sheet.language),
        description: labels::code(&address, sheet.language),
        code,
        address,
    }
}
