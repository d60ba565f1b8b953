//! What is published, in words: series of documents, how far one has come, and what is wrong with
//! what was typed. The sentences stand in `convening/publication.ftl`.

use domain::convening::publication::{Fault, Wrong};
use domain::law::language::Language;
use domain::papers::document::Stage;
use domain::papers::symbol::Series;

use crate::text::isolate;
use crate::{Value, Words};

/// A series of documents, as the heading of its list.
pub fn series(series: Series, language: Language) -> String {
    Words::of(language).say(&format!("publication-series-{}", series.code()), &[])
}

/// How far a document has come.
pub fn stage(stage: Stage, language: Language) -> String {
    Words::of(language).say(&format!("publication-stage-{}", stage.code()), &[])
}

/// What is wrong with what was typed.
pub fn wrong(wrong: &Wrong, language: Language) -> String {
    let (piece, most) = match wrong {
        Wrong::Symbol(no) => (isolate(no.piece()), 0),
        Wrong::TooLong { most } | Wrong::TooMany { most } => (String::new(), *most),
        _ => (String::new(), 0),
    };
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let facts = [("piece", Value::from(piece)), ("most", most.into())];
    Words::of(language).say(&format!("publication-wrong-{}", wrong.code()), &facts)
}

/// A fault with the field it stands in.
pub fn at(fault: &Fault, language: Language) -> String {
    let says = wrong(&fault.wrong, language);
    if fault.field.is_empty() {
        return says;
    }
    let facts = [
        ("field", Value::from(isolate(&fault.field))),
        ("fault", says.into()),
    ];
    Words::of(language).say("publication-at", &facts)
}
