//! The words are complete: the same files and keys in six languages, the same things put into each
//! sentence, every key used and every key used there. Keys are `concept-thing`; a language has each
//! key once, in whichever file.
//!
//! A key counts as used where a string literal in Rust is the key, or the key and an attribute
//! (`note-title.short`), or has holes and fits it, and what fills its only hole is a number or a
//! literal too: `"refusal-{code}"` uses `refusal-late` where somebody says `"late"`. `"{concept}"`
//! alone uses nothing. A message that another message refers to is used too.
//! A literal handed to one of `ASKING` is a key, or a key without its concept, and must be there.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use super::assert_tidy;
use super::repository::{Text, texts};
use super::scan::{Scanned, scan};

const LOCALES: &str = "crates/words/locales/";
const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// The acts that take a key first.
const ASKING: [&str; 1] = ["say("];

/// What one language has: file, then key (or `key.attribute`), then what is put into it.
type Chapter = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

#[derive(Debug, Default)]
struct Locale {
    files: Chapter,
    /// Messages that other messages refer to.
    referred: BTreeSet<String>,
    faults: Vec<String>,
}

impl Locale {
    fn read(language: &str, files: &[Text]) -> Self {
        let mut locale = Self::default();
        let folder = format!("{LOCALES}{language}/");
        for file in files {
            if let Some(name) = file.path.strip_prefix(&folder) {
                locale.read_file(name, file);
            }
        }
        locale
    }

    fn read_file(&mut self, name: &str, file: &Text) {
        let resource =
            fluent_syntax::parser::parse(file.text.as_str()).unwrap_or_else(|(r, errors)| {
                self.faults
                    .extend(errors.iter().map(|error| format!("{}: {error}", file.path)));
                r
            });
        let mut keys = BTreeMap::new();
        for entry in &resource.body {
            let (key, value, attributes) = match entry {
                Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
                Entry::Term(term) => {
                    self.put_in(&term.value);
                    continue;
                }
                _ => continue,
            };
            for attribute in attributes {
                let put_in = self.put_in(&attribute.value);
                keys.insert(format!("{key}.{}", attribute.id.name), put_in);
            }
            let put_in = value.map(|value| self.put_in(value)).unwrap_or_default();
            let elsewhere = self.files.values().any(|keys| keys.contains_key(&key));
            if keys.insert(key.clone(), put_in).is_some() || elsewhere {
                self.faults
                    .push(format!("{}: `{key}` stands twice", file.path));
            }
        }
        self.files.insert(name.to_owned(), keys);
    }

    /// What a sentence prints of what it is given. What it only chooses by is each language's own.
    fn put_in(&mut self, pattern: &Pattern<&str>) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, &mut found);
            }
        }
        found
    }

    fn expression(&mut self, expression: &Expression<&str>, found: &mut BTreeSet<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, found),
            Expression::Select { variants, .. } => {
                for variant in variants {
                    let put_in = self.put_in(&variant.value);
                    found.extend(put_in);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                found.insert(format!("${}", id.name));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.referred.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference {
                arguments: Some(arguments),
                ..
            } => {
                let CallArguments { positional, named } = arguments;
                for argument in positional
                    .iter()
                    .chain(named.iter().map(|named| &named.value))
                {
                    self.inline(argument, found);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, found),
            _ => {}
        }
    }

    fn keys(&self) -> BTreeSet<&str> {
        self.files
            .values()
            .flat_map(|keys| keys.keys())
            .map(String::as_str)
            .collect()
    }
}

/// Where the languages differ, each told against English.
fn differences(files: &[Text]) -> Vec<String> {
    let english = Locale::read("en", files);
    let mut faults = english.faults.clone();
    for language in LANGUAGES.into_iter().filter(|language| *language != "en") {
        let other = Locale::read(language, files);
        faults.extend(other.faults.iter().cloned());
        let names: BTreeSet<_> = english.files.keys().chain(other.files.keys()).collect();
        for name in names {
            let (Some(ours), Some(theirs)) = (english.files.get(name), other.files.get(name))
            else {
                let missing = if other.files.contains_key(name) {
                    "en"
                } else {
                    language
                };
                faults.push(format!("{missing}/{name}: missing"));
                continue;
            };
            let keys: BTreeSet<_> = ours.keys().chain(theirs.keys()).collect();
            faults.extend(keys.into_iter().filter_map(|key| {
                match (ours.get(key), theirs.get(key)) {
                    (None, _) => Some(format!("en/{name}: `{key}` is missing")),
                    (_, None) => Some(format!("{language}/{name}: `{key}` is missing")),
                    (Some(a), Some(b)) if a != b => Some(format!(
                        "{language}/{name}: `{key}` prints {b:?}, en prints {a:?}"
                    )),
                    _ => None,
                }
            }));
        }
    }
    faults
}

/// Keys that nobody asks for, and keys asked for that are not there.
fn usage(files: &[Text], sources: &[Text]) -> Vec<String> {
    let english = Locale::read("en", files);
    let keys = english.keys();
    let mut literals = BTreeSet::new();
    let mut faults = Vec::new();
    for source in sources {
        let seen = scan(&source.text);
        for literal in &seen.literals {
            if knows_words(source) && asks(&seen, literal.at) && !fits_any(&literal.value, &keys) {
                let place = format!("{}:{}", source.path, literal.line);
                faults.push(format!("{place}: `{}` is no key", literal.value));
            }
        }
        literals.extend(seen.literals.into_iter().map(|literal| literal.value));
    }
    let used = |key: &str| {
        let whole = key.split('.').next().unwrap_or(key);
        english.referred.contains(whole) || said(key, &literals, 2)
    };
    // Who asks for an attribute asks for its message.
    let attribute_used = |key: &str| {
        let mark = format!("{key}.");
        keys.iter()
            .any(|other| other.starts_with(&mark) && used(other))
    };
    let unused = keys.iter().filter(|key| !used(key) && !attribute_used(key));
    faults.extend(unused.map(|key| format!("`{key}` is used nowhere")));
    faults
}

/// Whether a literal is this text, or becomes it by filling its only hole with a number or with
/// something said in turn, `holes` deep.
fn said(text: &str, literals: &BTreeSet<String>, holes: usize) -> bool {
    if literals.contains(text) {
        return true;
    }
    let filled = |value: &str| value.parse::<u32>().is_ok() || said(value, literals, holes - 1);
    let held = |literal: &&String| literal.contains('{') && fits(literal, text);
    holes > 0
        && literals
            .iter()
            .filter(held)
            .any(|literal| hole(literal, text).is_none_or(filled))
}

/// Whether the source lies in a room that knows the words.
fn knows_words(source: &Text) -> bool {
    ["words", "paper", "convene"]
        .iter()
        .any(|room| source.room() == Some(room))
}

/// Whether the literal at this place is the first thing handed to an act that takes a key.
fn asks(seen: &Scanned, at: usize) -> bool {
    let before = seen.code[..at]
        .trim_end()
        .trim_end_matches("format!(")
        .trim_end_matches('&');
    let before = before.trim_end();
    ASKING.iter().any(|act| {
        let name = before.strip_suffix(act);
        name.is_some_and(|rest| rest.ends_with(['.', ':', ' ']) && !rest.ends_with("fn "))
    })
}

/// Whether a literal is a key, or a key without the concept it begins with, or fits one.
fn fits_any(literal: &str, keys: &BTreeSet<&str>) -> bool {
    let is = |text: &str| text == literal || literal.contains('{') && fits(literal, text);
    keys.iter()
        .any(|key| is(key) || key.match_indices('-').any(|(at, _)| is(&key[at + 1..])))
}

/// What fills the only hole of a literal that fits; `None` where it has more.
fn hole<'a>(literal: &str, key: &'a str) -> Option<&'a str> {
    let (begin, rest) = literal.split_once('{')?;
    let (_, end) = rest.split_once('}')?;
    if end.contains('{') {
        return None;
    }
    key.strip_prefix(begin)?.strip_suffix(end)
}

/// Whether a key is what a literal with holes can become. It must begin with a word and a dash.
fn fits(literal: &str, key: &str) -> bool {
    let mut parts = literal.split('{');
    let begin = parts.next().unwrap_or_default();
    let Some(mut rest) = key.strip_prefix(begin).filter(|_| begin.contains('-')) else {
        return false;
    };
    let mut tails: Vec<&str> = parts
        .map(|part| part.split_once('}').map_or("", |p| p.1))
        .collect();
    let Some(last) = tails.pop() else {
        return rest.is_empty();
    };
    for tail in tails {
        let Some((_, after)) = rest.split_once(tail) else {
            return false;
        };
        rest = after;
    }
    rest.len() > last.len() && rest.ends_with(last)
}

fn locales() -> Vec<Text> {
    texts(".ftl")
        .into_iter()
        .filter(|file| file.path.starts_with(LOCALES))
        .collect()
}

#[test]
fn six_languages_say_the_same_things() {
    let files = locales();
    for language in LANGUAGES {
        let folder = format!("{LOCALES}{language}/");
        assert!(
            files.iter().any(|file| file.path.starts_with(&folder)),
            "{folder} is empty"
        );
    }
    assert_tidy(
        "The six languages have the same files, keys and holes.",
        &differences(&files),
    );
}

#[test]
fn every_key_is_used_and_there() {
    let faults = usage(&locales(), &texts(".rs"));
    assert_tidy("Keys are used, and those used are there.", &faults);
}

#[test]
fn every_act_of_the_journal_is_listed() {
    let lists = "crates/desk/src/record/journal.rs";
    let act = |value: &str| {
        let parts: Vec<&str> = value.split('/').collect();
        let word = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase());
        parts.len() == 2 && parts[0] != "application" && parts.iter().all(word)
    };
    let (mut listed, mut left) = (BTreeSet::new(), BTreeSet::new());
    for file in texts(".rs") {
        let scanned = scan(super::scan::without_tests(&file.text));
        let acts = scanned.literals.into_iter().map(|literal| literal.value);
        let acts = acts.filter(|value| act(value));
        if file.path == lists {
            listed.extend(acts);
        } else if file.path.starts_with("crates/desk/src/") {
            left.extend(acts);
        }
    }
    assert!(left.len() > 40, "{left:?}");
    let faults: Vec<String> = left
        .difference(&listed)
        .map(|act| format!("{lists}: `{act}` leaves a line and has no words"))
        .collect();
    assert_tidy("Every act that leaves a line has its words.", &faults);
}

fn example(french: &str) -> Vec<Text> {
    let english = "note-title = Note\nnote-sent = Sent on { $day }\n    .short = { $day }\n\
                   note-count = { $n ->\n    [one] one of { $name }\n   *[other] { $n } of { $name }\n }\n";
    let all = LANGUAGES.map(|language| {
        let text = if language == "fr" { french } else { english };
        Text::new(&format!("{LOCALES}{language}/convening/note.ftl"), text)
    });
    all.to_vec()
}

#[test]
fn a_language_that_differs_is_seen() {
    let good = "note-title = Note\nnote-sent = Envoyée le { $day }\n    .short = { $day }\n\
                note-count = { $g ->\n    [f] { $n } de { $name }\n   *[other] { $n } { $name }\n }\n";
    assert_eq!(differences(&example(good)), [""; 0]);
    for (from, to) in [
        ("note-title = Note\n", ""),
        ("    .short = { $day }\n", ""),
        ("le { $day }", "le jour"),
        (
            "{ $n } de { $name }\n   *[other] { $n } { $name }",
            "de { $name }\n   *[other] { $name }",
        ),
        (
            "note-title = Note\n",
            "note-title = Note\nnote-more = Plus\n",
        ),
        (
            "note-title = Note\n",
            "note-title = Note\nnote-title = Note\n",
        ),
    ] {
        assert_eq!(
            differences(&example(&good.replace(from, to))).len(),
            1,
            "{to}"
        );
    }
    assert!(!differences(&example(&good.replace("note-title =", "note-title"))).is_empty());
    let mut twice = example(good);
    twice.extend(LANGUAGES.map(|language| {
        Text::new(
            &format!("{LOCALES}{language}/people/role.ftl"),
            "note-title = Role\n",
        )
    }));
    assert_eq!(
        differences(&twice).len(),
        LANGUAGES.len(),
        "a key stands in two files"
    );
    assert_eq!(
        differences(&example(good)[1..]).len(),
        1,
        "a file is missing"
    );
}

#[test]
fn a_key_unused_or_unknown_is_seen() {
    let files = example("");
    let ask = |source: &str| usage(&files, &[Text::new("crates/convene/src/a.rs", source)]);
    let all = "fn a() { w.say(\"note-title\"); w.say(&format!(\"note-{kind}\")) }\n\
               const KINDS: [&str; 3] = [\"sent\", \"sent.short\", \"count\"];";
    assert_eq!(ask(all), [""; 0]);
    let some = "fn a() { w.say(\"note-title\"); w.say(\"note-sent.short\") }";
    assert_eq!(ask(some), ["`note-count` is used nowhere"]);
    let short = "fn a() { w.say(\"sent.short\"); w.say(&format!(\"note-{key}\")); w.say(\"title\") }\n\
                 const COUNT: &str = \"note-count\";";
    assert_eq!(ask(short), [""; 0]);
    let unknown = "const A: [&str; 3] = [\"note-title\", \"note-sent.short\", \"note-count\"];\n\
                   fn a() { w.say(\"note-titel\"); w.say(&format!(\"letter-{kind}\")) }";
    assert_eq!(ask(unknown).len(), 2);
    assert_eq!(
        ask("fn a() { format!(\"{a}\"); w.say(\"note-title\"); }").len(),
        3
    );
}

#[test]
fn a_literal_with_holes_fits_its_keys() {
    assert!(fits("month-{number}", "month-12"));
    assert!(fits("note-{}-title", "note-first-title"));
    assert!(!fits("note-{}-title", "note-title"));
    assert!(!fits("{concept}-title", "note-title"));
    assert!(!fits("month-{number}", "month-"));
    assert_eq!(
        hole("refusal-{code}-help", "refusal-late-help"),
        Some("late")
    );
    assert_eq!(hole("note-{a}-{b}", "note-first-title"), None);
}
