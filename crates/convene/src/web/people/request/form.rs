//! The form of a request, on the public page and for one that came by letter: its fields with what
//! was typed and every fault beside them, and its files, looked at for what they are.

use desk::answer::No;
use desk::people::delegation::NewFile;
use desk::people::request::PDF;
use domain::law::language::{Language, Sextet};
use domain::people::request::form::{Field as At, LONGEST_TEXT, MOST_FILES, RequestFault, Typed};
use domain::people::request::{Kind, MOST_PLACES, Profit};
use maud::{Markup, html};

use super::super::super::answer::{Stop, sentence};
use super::super::super::form::{Form, is_pdf};
use super::super::super::here::Here;
use super::super::super::parts::{self, Field};

/// A form as it was filled in, with what stands in its way.
#[derive(Debug, Default)]
pub(super) struct Filled {
    pub(super) typed: Typed,
    /// The moment at which a letter was received, as typed.
    pub(super) received: String,
    pub(super) faults: Vec<RequestFault>,
    refusal: Option<String>,
}

impl Filled {
    /// Nothing typed yet; the language of the page is offered for the correspondence.
    pub(super) fn blank(language: Language) -> Self {
        let typed = Typed {
            kind: Kind::NonGovernmental.code().to_owned(),
            language: language.code().to_owned(),
            places: "1".to_owned(),
            ..Typed::default()
        };
        Self {
            typed,
            ..Self::default()
        }
    }

    /// What a form brought.
    pub(super) fn read(sent: &Form) -> Self {
        let text = |at: At| sent.typed(at.code()).to_owned();
        let typed = Typed {
            name: text(At::Name),
            names: Sextet::from_fn(|language| text(At::NameIn(language))),
            latin: text(At::Latin),
            acronym: text(At::Acronym),
            kind: text(At::Kind),
            profit: text(At::Profit),
            purpose: text(At::Purpose),
            activities: text(At::Activities),
            website: text(At::Website),
            contact: text(At::Contact),
            email: text(At::Email),
            language: text(At::Language),
            places: text(At::Places),
        };
        Self {
            typed,
            received: text(At::Received),
            ..Self::default()
        }
    }

    /// Takes in why the desk did not take it; what is no matter of the form stops the page.
    pub(super) fn take(&mut self, no: No, language: Language) -> Result<(), Stop> {
        match no {
            No::RequestForm(faults) => self.faults = faults,
            No::Request(_) | No::Stale => self.refusal = Some(sentence(&no, language)),
            other => return Err(other.into()),
        }
        Ok(())
    }

    /// Everything in the way, above the form.
    pub(super) fn faults_above(&self, here: &Here) -> Markup {
        let refusal = self.refusal.clone().map(|says| (None, says));
        let faults = self.faults.iter().map(|fault| {
            let label = here.say(label(fault.field));
            let says = words::people::request::wrong(fault.wrong, here.language);
            let field = fault.field.code().to_owned();
            (Some(field), format!("{label}: {says}"))
        });
        let all: Vec<_> = refusal.into_iter().chain(faults).collect();
        parts::faults(here, &all)
    }

    fn field<'a>(&self, here: &Here, at: At, value: &'a str) -> Field<'a> {
        Field::new(at.code(), here.say(label(at)), value).faults(faults_at(
            &self.faults,
            at,
            here.language,
        ))
    }

    /// The fields that every request has.
    pub(super) fn fields(&self, here: &Here) -> Markup {
        html! {
            (self.organization(here))
            (self.contact(here))
            (self.field(here, At::Places, &self.typed.places)
                .hint(here.with("request-places-hint", &[("number", MOST_PLACES.into())]))
                .required()
                .input("number"))
            (self.field(here, At::Files, "")
                .hint(here.with("request-files-hint", &[("number", number(MOST_FILES).into())]))
                .files(PDF))
        }
    }

    fn organization(&self, here: &Here) -> Markup {
        let typed = &self.typed;
        let kinds = Kind::ALL.map(|kind| {
            let said = words::people::request::kind(kind, here.language);
            (kind.code().to_owned(), said)
        });
        html! {
            h2 { (here.say("request-organization")) }
            (self.field(here, At::Name, &typed.name)
                .hint(here.say("request-name-hint")).autocomplete("organization").required().input("text"))
            (self.field(here, At::Latin, &typed.latin)
                .hint(here.say("request-latin-hint")).required().input("text"))
            (self.names(here))
            (self.field(here, At::Acronym, &typed.acronym).input("text"))
            (self.field(here, At::Kind, &typed.kind).select(&kinds))
            (self.profit(here))
            (self.field(here, At::Purpose, &typed.purpose).hint(text_hint(here)).required().text(6))
            (self.field(here, At::Activities, &typed.activities).hint(text_hint(here)).required().text(6))
            (self.field(here, At::Website, &typed.website).autocomplete("url").input("text"))
        }
    }

    /// Names in the six languages, closed while nothing of them was typed.
    fn names(&self, here: &Here) -> Markup {
        let some = self.typed.names.iter().any(|(_, name)| !name.is_empty());
        html! {
            details open[some] {
                summary { (here.say("request-names")) }
                p.hint { (here.say("request-names-hint")) }
                @for (language, given) in self.typed.names.iter() {
                    @let called = words::papers::sheet::language(language, here.language);
                    @let at = At::NameIn(language);
                    (Field::new(at.code(), called, given)
                        .faults(faults_at(&self.faults, at, here.language)).input("text"))
                }
            }
        }
    }

    fn profit(&self, here: &Here) -> Markup {
        let all = Profit::ALL.map(|profit| {
            let said = words::people::request::profit(profit, here.language);
            (profit.code().to_owned(), said)
        });
        html! {
            div id=(At::Profit.code()) {
                @for fault in faults_at(&self.faults, At::Profit, here.language) { p.fault { (fault) } }
                (parts::choice(At::Profit.code(), &here.say(label(At::Profit)), &all, &self.typed.profit))
            }
        }
    }

    fn contact(&self, here: &Here) -> Markup {
        let typed = &self.typed;
        let languages = Language::ALL.map(|language| {
            let said = words::papers::sheet::language(language, here.language);
            (language.code().to_owned(), said)
        });
        html! {
            h2 { (here.say("request-contact-heading")) }
            (self.field(here, At::Contact, &typed.contact).autocomplete("name").required().input("text"))
            (self.field(here, At::Email, &typed.email)
                .hint(here.say("request-email-hint")).autocomplete("email").required().input("email"))
            (self.field(here, At::Language, &typed.language).select(&languages))
        }
    }

    /// When a letter was received, on the clock of the venue.
    pub(super) fn received(&self, here: &Here, zone: &str) -> Markup {
        self.field(here, At::Received, &self.received)
            .hint(venue_time(here, zone))
            .required()
            .input("datetime-local")
    }
}

/// The files of a form, each with what it is by its bytes.
pub(super) fn files(sent: &Form) -> Vec<NewFile> {
    let file = |file: &super::super::super::form::Sent| NewFile {
        name: file.name.clone(),
        bytes: file.bytes.clone(),
        media_type: if is_pdf(&file.bytes) {
            PDF
        } else {
            "application/octet-stream"
        },
    };
    sent.files(At::Files.code()).map(file).collect()
}

/// The faults of a field, in words.
pub(super) fn faults_at(faults: &[RequestFault], at: At, language: Language) -> Vec<String> {
    faults
        .iter()
        .filter(|fault| fault.field == at)
        .map(|fault| words::people::request::wrong(fault.wrong, language))
        .collect()
}

/// How long a text may be.
pub(super) fn text_hint(here: &Here) -> String {
    here.with(
        "request-text-hint",
        &[("number", number(LONGEST_TEXT).into())],
    )
}

/// On which clock a moment is typed.
pub(super) fn venue_time(here: &Here, zone: &str) -> String {
    here.with("request-venue-time", &[("zone", zone.into())])
}

fn number(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}

/// The label of a field.
pub(super) const fn label(at: At) -> &'static str {
    match at {
        At::Name => "request-name",
        At::NameIn(_) => "request-names",
        At::Latin => "request-latin",
        At::Acronym => "request-acronym",
        At::Kind => "request-kind-label",
        At::Profit => "request-profit-label",
        At::Purpose => "request-purpose",
        At::Activities => "request-activities",
        At::Website => "request-website",
        At::Contact => "request-contact",
        At::Email => "request-email",
        At::Language => "request-language",
        At::Places => "request-places",
        At::Files => "request-files",
        At::Received => "request-received-when",
        At::Remark => "request-remark",
        At::Reasons => "request-reasons",
        At::Basis => "request-basis",
        At::Effective => "request-effective",
        At::Correction => "request-correction",
    }
}
