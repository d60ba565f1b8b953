//! What keeps the house in order, as ordinary tests: arrows, lengths, forbidden words, words in six
//! languages, sources of rules, templates, the schema, the papers at the root. Each rule is a pure
//! function from texts to faults, shown on a bad example that it can say no.

mod arrows;
mod forbidden;
mod headers;
mod lengths;
mod migrations;
mod repository;
mod root_papers;
mod rules;
mod scan;
mod templates;
mod words;

/// Fails with every fault on a line of its own; `what` says what is wanted.
#[track_caller]
fn assert_tidy(what: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{what}\n  {}", faults.join("\n  "));
}
