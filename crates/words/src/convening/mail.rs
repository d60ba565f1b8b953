//! Mails that came in, in words: where one lies, by what it was recognised, what is to be known of how
//! it was read, and why a step is not taken. The sentences stand in `convening/mail.ftl`.

use domain::convening::mail::intake::{Lies, Refusal, Step};
use domain::convening::mail::recognition::{Basis, Doubt};
use domain::convening::mail::{Nature, RemarkKind, Standing};
use domain::law::language::Language;

use crate::{Value, Words};

fn said(key: &str, code: &str, language: Language) -> String {
    let code = code.replace('_', "-");
    Words::of(language).say(key, &[("code", code.into())])
}

/// Where a mail lies.
pub fn lies(lies: Lies, language: Language) -> String {
    said("mail-lies", lies.code(), language)
}

/// By what a mail was recognised.
pub fn basis(basis: Basis, language: Language) -> String {
    said("mail-basis", basis.code(), language)
}

/// Why a person must say whose a mail is.
pub fn doubt(doubt: &Doubt, language: Language) -> String {
    said("mail-doubt", doubt.code(), language)
}

/// What a mail is.
pub fn nature(nature: &Nature, language: Language) -> String {
    said("mail-nature", nature.code(), language)
}

/// How far the claim of a sender holds.
pub fn standing(standing: Standing, language: Language) -> String {
    said("mail-standing", standing.code(), language)
}

/// What is to be known of how a mail was read.
pub fn remark(kind: RemarkKind, language: Language) -> String {
    said("mail-remark", kind.code(), language)
}

/// A step that was taken.
pub fn step(step: &Step, language: Language) -> String {
    said("mail-step", step.code(), language)
}

/// Why a step is not taken.
pub fn refusal(refusal: &Refusal, language: Language) -> String {
    let about = match refusal {
        Refusal::AlreadyEntered { version } => version.to_string(),
        Refusal::AlreadyRegistered { number } => number.clone(),
        Refusal::NobodyKnown
        | Refusal::NoReason
        | Refusal::NothingStands
        | Refusal::NotAMail
        | Refusal::TooLarge => String::new(),
    };
    let facts = [
        ("code", Value::from(refusal.code())),
        ("about", about.into()),
    ];
    Words::of(language).say("mail-refusal", &facts)
}
