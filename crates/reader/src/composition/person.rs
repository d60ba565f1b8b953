//! Persons in one text: a line, a cell or a sentence. What stands before a name may lead to it
//! (`headed by`), what stands behind it says function and capacity. A spouse, somebody replaced and
//! somebody who only is mentioned are found too, and marked as no members.

use domain::people::proposal::Why;

use super::Manner;
use super::capacity::{self, How, Said};
use super::lexicon::{self, FRAME, is_han};
use super::name::{self, Marked, Name, Script};

/// How a text names persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// As a list: a name needs no honorific.
    List,
    /// In sentences: only an honorific or capitals tell a name.
    Sentence,
}

/// A person found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Person {
    /// The name.
    pub(super) name: Name,
    /// The capacity, where the text says one.
    pub(super) said: Option<Said>,
    /// The capacity that the function suggests: `interpreter`.
    pub(super) suggested: Option<Said>,
    /// What is said of the person, piece by piece.
    pub(super) function: Vec<String>,
    /// Why the person is no member.
    pub(super) left: Option<Why>,
}

/// Every person of a text.
pub(super) fn find(text: &str, manner: Manner, style: Style) -> Vec<Person> {
    if let Some(people) = (style == Style::List)
        .then(|| parts(text, manner))
        .flatten()
    {
        return people;
    }
    let mut names = name::addressed(text, manner);
    if style == Style::Sentence {
        let more = told(text, manner, &names);
        names.extend(more);
        names.sort_by_key(|name| name.at.start);
    } else if names.is_empty() {
        return listed(text, manner);
    }
    if names.is_empty() {
        return Vec::new();
    }
    if style == Style::List && names[0].at.start > 0 {
        // `John Smith, Ms. Anna Berg`: the first bears no honorific.
        let mut before = listed(&text[..names[0].at.start], manner);
        if before.len() == 1
            && text[..before[0].name.at.start].trim().is_empty()
            && before[0].function.is_empty()
        {
            names.insert(0, before.remove(0).name);
        }
    }
    around(text, names, manner, style)
}

/// A list in one text, its persons parted by semicolons.
fn parts(text: &str, manner: Manner) -> Option<Vec<Person>> {
    let marks = [';', '；', '؛'];
    if !text.contains(marks) {
        return None;
    }
    let mut all = Vec::new();
    let mut kept = None;
    let (mut at, mut persons) = (0, 0);
    for part in text.split(marks) {
        let people = find(part, manner, Style::List);
        let label = part.find([':', '：']).unwrap_or(0);
        persons += usize::from(people.first().is_some_and(|person| {
            person.name.at.start <= label + 4 || !person.name.title.is_empty()
        }));
        for mut person in people {
            person.name.at = person.name.at.start + at..person.name.at.end + at;
            if label > 0 {
                kept = person.said.filter(|said| kept_on(*said));
            }
            person.said = person.said.or(kept);
            all.push(person);
        }
        at = lexicon::boundary(text, (at + part.len() + 1).min(text.len()));
    }
    let many = text
        .split(marks)
        .filter(|part| !part.trim().is_empty())
        .count();
    (persons == many && many > 1).then_some(all)
}

/// The persons of names found, with what stands between them.
fn around(text: &str, names: Vec<Name>, manner: Manner, style: Style) -> Vec<Person> {
    // No name within another.
    let mut end = 0;
    let mut names = names;
    names.retain(|name| {
        let free = name.at.start >= end;
        end = end.max(name.at.end);
        free
    });
    let mut people: Vec<Person> = Vec::new();
    let mut kept: Option<Said> = None;
    let mut from = 0;
    let ends: Vec<usize> = names
        .iter()
        .skip(1)
        .map(|name| name.at.start)
        .chain([text.len()])
        .collect();
    for (name, end) in names.into_iter().zip(ends) {
        let between = &text[from..name.at.start];
        let going = kept;
        let lead = if people.is_empty() {
            between
        } else {
            lead(between)
        };
        let mut person = Person {
            left: left_by(lead),
            said: capacity::leading(lead),
            ..Person::default()
        };
        if person.left.is_some() {
            // `as Alternate in place of …`: the capacity is of who comes.
            let named = person.said.take().filter(|said| said.how == How::Named);
            let named = named.or_else(|| capacity::named(lead).map(|(said, _)| said));
            if let Some(before) = people.last_mut() {
                before.said = before.said.or(named);
            }
        } else if let Some(said) = person.said {
            kept = kept_on(said).then_some(said);
        } else {
            if !people.is_empty() {
                person.said = kept;
            }
            person.function = office_before(lead);
        }
        if let Some(before) = people.last_mut() {
            let tail = &between[..between.len() - lead.len()];
            let tail = if style == Style::List {
                tail
            } else {
                sentence(tail)
            };
            let more = more_names(tail, manner, style, going);
            let upto = more
                .first()
                .map_or(tail.len(), |person| person.name.at.start);
            follow(before, &tail[..upto], manner, style);
            people.extend(more);
        }
        from = name.at.end;
        person.name = name;
        people.push(person);
        if end == text.len() {
            let tail = match style {
                Style::List => &text[from..],
                Style::Sentence => sentence(&text[from..]),
            };
            let more = more_names(tail, manner, style, kept);
            let upto = more
                .first()
                .map_or(tail.len(), |person| person.name.at.start);
            if let Some(last) = people.last_mut() {
                follow(last, &tail[..upto], manner, style);
            }
            people.extend(more);
        }
    }
    people
}

/// Names without honorifics that go on behind one that has them: `Dr. Berg, Karl Holm, Counsellor`.
/// They count where a list was opened before them: `Advisers: …`, `composed of …`.
fn more_names(tail: &str, manner: Manner, style: Style, kept: Option<Said>) -> Vec<Person> {
    if kept.is_none() {
        return Vec::new();
    }
    let mut found: Vec<Person> = Vec::new();
    let mut from = tail.len();
    for segment in segments(tail).into_iter().rev() {
        let bare = unbound(segment.text);
        let name = (segment.bracket == Bracket::Out)
            .then(|| name::shape(bare, manner))
            .flatten();
        // In a sentence only `and` tells one more name from an office.
        let joined = style == Style::List || segment.text.trim() != bare;
        let Some(mut name) = name.filter(|name| joined && name.words >= 2) else {
            continue;
        };
        let skipped = segment.text.find(bare).unwrap_or(0);
        let start = segment.at.start + skipped;
        name.at = start + name.at.start..start + name.at.end;
        let mut person = Person {
            said: kept,
            ..Person::default()
        };
        follow(&mut person, &tail[name.at.end..from], manner, style);
        from = name.at.start;
        person.name = name;
        found.push(person);
    }
    found.reverse();
    found
}

/// A capacity that goes on for those named after: `Advisers: Ms. Berg, Mr. Holm`.
const fn kept_on(said: Said) -> bool {
    use domain::people::composition::Capacity::{Adviser, Alternate, Representative};
    matches!(said.capacity, Adviser | Alternate | Representative)
}

/// An office that stands right before a name: `the Legal Adviser, Ms. …`, `军控司司长…`.
fn office_before(lead: &str) -> Vec<String> {
    let last = segments(lead)
        .pop()
        .map_or("", |segment| unbound(segment.text));
    let office = !lexicon::offices(last).is_empty() && last.split_whitespace().count() <= 6;
    let capital = last
        .chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || is_han(c) || lexicon::is_arabic(c));
    let end = last.split_whitespace().next_back().unwrap_or("");
    let capital = capital
        && (end.chars().next().is_some_and(|c| !c.is_lowercase()) || lexicon::is_office(end));
    let alone = lead.trim_end().ends_with(last) && capacity::first(last).is_none();
    if office && capital && alone {
        vec![last.to_owned()]
    } else {
        Vec::new()
    }
}

/// What leads to the next name: what stands behind the last mark or `and`; a spouse stays a lead
/// also before a comma.
fn lead(between: &str) -> &str {
    let marks = between
        .char_indices()
        .filter(|(_, c)| is_mark(*c))
        .map(|(at, c)| at + c.len_utf8())
        .max();
    let ands = [" and ", " et ", " y ", " e ", " и ", " & ", " و ", " und "]
        .iter()
        .filter_map(|and| between.rfind(and).map(|at| at + and.len()))
        .max();
    let hans = ["和", "及"]
        .iter()
        .filter_map(|and| between.rfind(and).map(|at| at + and.len()))
        .max();
    let at = marks.max(ands).max(hans).unwrap_or(0);
    let after = &between[at..];
    let bare = between[..at].trim_end_matches(|c: char| is_mark(c) || c.is_whitespace());
    let start = bare.rfind(is_mark).map_or(0, |at| at + 1);
    let start = lexicon::boundary(between, start);
    let before = &between[start..];
    if !after.trim().is_empty() {
        return after;
    }
    // `…, accompanied by his wife, ` and `…, and, as adviser, `.
    let whole = before.trim_start().to_lowercase();
    let stands = [
        "as ",
        "en tant que ",
        "en qualité ",
        "en calidad ",
        "в качестве ",
        "بصفة",
    ]
    .iter()
    .any(|word| whole.starts_with(word));
    let ahead = between[..start].trim_end_matches([',', ' ']);
    let joined = [" and", " et", " y", " и", ","]
        .iter()
        .any(|and| ahead.ends_with(and))
        || ahead.is_empty();
    if left_by(before).is_some() || stands && joined {
        before
    } else {
        after
    }
}

const fn is_mark(c: char) -> bool {
    matches!(
        c,
        ',' | ';' | '.' | '،' | '؛' | '，' | '；' | '、' | '。' | ')' | '）' | '\n'
    )
}

/// Why what leads to a name makes no member of it.
fn left_by(lead: &str) -> Option<Why> {
    let bare = lead.trim_end_matches(|c: char| is_mark(c) || c.is_whitespace());
    let clause = bare
        .rfind([',', ';', '.', '،', '，', '。'])
        .map_or(bare, |at| &bare[at..]);
    FRAME
        .all(clause)
        .into_iter()
        .rev()
        .find_map(|(kind, _)| match kind {
            "with" | "refer" | "other" => Some(Why::NotAMember),
            "instead" | "absent" => Some(Why::NotAttending),
            _ => None,
        })
}

/// A tail up to the end of its sentence.
fn sentence(tail: &str) -> &str {
    let mut at = 0;
    while let Some(next) = tail[at..].find(['.', '。']) {
        let stop = at + next;
        let word = tail[..stop]
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or("");
        let after = tail[stop..].chars().nth(1);
        if word.chars().count() > 3 && after.is_none_or(char::is_whitespace)
            || tail[stop..].starts_with('。')
        {
            return &tail[..stop];
        }
        at = lexicon::boundary(tail, stop + 1);
    }
    tail
}

/// What stands behind a name, taken up: capacity, function, or that it does not count.
pub(super) fn follow(person: &mut Person, tail: &str, manner: Manner, style: Style) {
    if style == Style::Sentence && person.left.is_none() {
        let gone = FRAME
            .all(tail)
            .into_iter()
            .any(|(kind, _)| matches!(kind, "absent" | "out"));
        person.left = gone.then_some(Why::NotAttending);
    }
    if style == Style::List && FRAME.holds(tail, "out") {
        person.left = Some(Why::NotAttending);
    }
    if person.said.is_none() {
        person.said = capacity::leads(tail);
    }
    for segment in segments(tail) {
        piece(person, &segment, manner, style);
    }
}

fn piece(person: &mut Person, segment: &Segment, manner: Manner, style: Style) {
    let text = unbound(segment.text);
    if text.is_empty() || is_contact(text) {
        return;
    }
    if let Some(said) = capacity::whole(text) {
        return take(person, said, text, segment.bracket);
    }
    if let Some((said, at)) = capacity::named(text) {
        person.said = Some(said);
        let rest = format!("{} {}", &text[..at.start], &text[at.end..]);
        let rest = unbound(rest.trim());
        if lexicon::telling(rest).is_empty() || lexicon::offices(rest).is_empty() {
            return;
        }
        person.function.push(rest.to_owned());
        return;
    }
    if own_script(person, text, segment.bracket, manner) {
        return;
    }
    let counts = match style {
        Style::List => text.chars().any(char::is_alphabetic),
        Style::Sentence => {
            !lexicon::offices(text).is_empty() && text.split_whitespace().count() <= 14
        }
    };
    if counts {
        person
            .function
            .push(text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
}

fn take(person: &mut Person, said: Said, text: &str, bracket: Bracket) {
    match said.how {
        How::Named => person.said = Some(said),
        How::Word if person.said.is_none_or(|known| known.how != How::Named) => {
            person.said = Some(said);
        }
        How::Rank if bracket == Bracket::In => person.said = person.said.or(Some(said)),
        How::Function => {
            person.suggested = person.suggested.or(Some(said));
            person.function.push(text.to_owned());
        }
        How::Rank => person.function.push(text.to_owned()),
        How::Word | How::Lead => {}
    }
}

/// A name in another script that stands further behind: `Ahmed Al-Ali, Counsellor (أحمد العلي)`.
fn own_script(person: &mut Person, text: &str, bracket: Bracket, manner: Manner) -> bool {
    let kind = name::script(text);
    let latin = kind == Some(Script::Latin);
    let wanting = if latin {
        person.name.family.is_empty()
    } else {
        person.name.own_script.is_empty()
    };
    if bracket == Bracket::Out || !wanting {
        return false;
    }
    let Some(other) = name::shape(text, manner) else {
        return false;
    };
    if latin {
        person.name.given = other.given;
        person.name.family = other.family;
        person.name.order = other.order;
        person.name.doubts = other.doubts;
    } else {
        person.name.own_script = other.own_script;
    }
    true
}

/// The persons of a list's text without honorifics.
fn listed(text: &str, manner: Manner) -> Vec<Person> {
    if let Some(name) = name::comma(text, manner) {
        let mut person = Person::default();
        let end = name.at.end;
        person.name = name;
        follow(&mut person, &text[end..], manner, Style::List);
        return vec![person];
    }
    let mut people: Vec<Person> = Vec::new();
    let mut before = Person::default();
    let mut closed = false;
    for segment in parted(text, manner) {
        let after_bracket = std::mem::replace(&mut closed, segment.bracket == Bracket::In);
        let named = (segment.bracket == Bracket::Out)
            .then(|| name_of(&segment, manner, people.is_empty()))
            .flatten();
        match (named, people.last_mut()) {
            (Some((mut name, rest)), last)
                if last.is_none() || is_another(last.as_deref(), &name, after_bracket) =>
            {
                name.at = segment.at.start + name.at.start..segment.at.start + name.at.end;
                let mut person = Person {
                    name,
                    ..std::mem::take(&mut before)
                };
                follow(&mut person, rest, manner, Style::List);
                people.push(person);
            }
            (_, Some(last)) => piece(last, &segment, manner, Style::List),
            (_, None) => piece(&mut before, &segment, manner, Style::List),
        }
    }
    people
}

/// Pieces, and those that `and` binds where both sides are names.
fn parted(text: &str, manner: Manner) -> Vec<Segment<'_>> {
    let mut found = Vec::new();
    for segment in segments(text) {
        let and = [" and ", " et ", " y ", " и ", " & "]
            .iter()
            .find_map(|and| {
                let (one, other) = segment.text.split_once(and)?;
                (name::shape(one, manner).is_some() && name::shape(other, manner).is_some())
                    .then_some((one, other))
            });
        match and {
            Some((one, other)) => {
                let start = segment.at.end - other.len();
                found.push(Segment {
                    text: one,
                    at: segment.at.start..segment.at.start + one.len(),
                    bracket: segment.bracket,
                });
                found.push(Segment {
                    text: other,
                    at: start..segment.at.end,
                    bracket: segment.bracket,
                });
            }
            None => found.push(segment),
        }
    }
    found
}

/// The name a piece begins with, and what stands behind it in the piece.
fn name_of<'a>(segment: &Segment<'a>, manner: Manner, first: bool) -> Option<(Name, &'a str)> {
    let text = segment.text;
    if let Some(name) = name::shape(text, manner) {
        return Some((name, ""));
    }
    if !first {
        return None;
    }
    let start = text.len() - text.trim_start().len();
    let name = name::begin(text, start, manner).filter(|name| name.words >= 2)?;
    let rest = &text[name.at.end..];
    let office = lexicon::offices(rest)
        .first()
        .is_some_and(|at| rest[..at.start].trim().is_empty());
    (office || capacity::whole(rest).is_some()).then_some((name, rest))
}

/// Whether a piece names one more person and not what the person before is: nothing was said of
/// that person yet but a name, or capitals mark this one.
fn is_another(last: Option<&Person>, name: &Name, after_bracket: bool) -> bool {
    let Some(last) = last else { return true };
    let bare = last.function.is_empty() && last.said.is_none();
    let marked = name.marked == Marked::Capitals && last.name.marked == Marked::Capitals;
    let same_script = last.name.own_script.is_empty() == name.own_script.is_empty();
    let han = name::script(&name.own_script) == Some(Script::Han);
    same_script && name.words >= 2 && (marked || bare || han || after_bracket)
}

/// Names in a sentence that capitals or brackets tell: `Jean DUPONT`, `Anna Berg (ambassador)`.
fn told(text: &str, manner: Manner, known: &[Name]) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    let mut at = 0;
    while let Some(from) = next_word(text, at) {
        let inside = known.iter().find(|name| name.at.contains(&from));
        let name = inside
            .is_none()
            .then(|| name::begin(text, from, manner))
            .flatten();
        let clear = |name: &Name| {
            !known
                .iter()
                .any(|other| name.at.start < other.at.end && other.at.start < name.at.end)
        };
        let name = name.filter(|name| {
            clear(name)
                && name.words >= 2
                && (told_by_capitals(text, name) || told_by_brackets(text, name))
        });
        let next = text[from..]
            .find(char::is_whitespace)
            .map_or(text.len(), |end| from + end);
        at = name.as_ref().or(inside).map_or(next, |name| name.at.end);
        names.extend(name);
        if names.len() > 200 {
            break;
        }
    }
    names
}

/// Capitals in a sentence: an acronym of three letters is no family.
fn told_by_capitals(text: &str, name: &Name) -> bool {
    let long = |word: &str| word.chars().filter(|c| c.is_uppercase()).count() >= 4;
    name.marked == Marked::Capitals && text[name.at.clone()].split([' ', '-']).any(long)
}

/// `Anna Berg (ambassador, head of delegation)`: what stands in brackets tells that a name precedes.
fn told_by_brackets(text: &str, name: &Name) -> bool {
    let inner = text[name.at.end..]
        .trim_start()
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(')'));
    inner.is_some_and(|(inner, _)| {
        capacity::first(inner).is_some() || !lexicon::offices(inner).is_empty()
    })
}

fn next_word(text: &str, from: usize) -> Option<usize> {
    text[from..]
        .char_indices()
        .find(|(_, c)| c.is_alphabetic() && !is_han(*c))
        .map(|(at, _)| from + at)
}

mod segment;
pub(super) use segment::is_contact;
use segment::{Bracket, Segment, segments, unbound};

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, style: Style) -> Vec<String> {
        let code = |said: Option<Said>| said.map_or("-", |said| said.capacity.code());
        find(text, Manner::Usual, style)
            .into_iter()
            .map(|person| {
                let name = &person.name;
                let full = [&name.given, &name.family, &name.own_script]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .cloned()
                    .collect::<Vec<_>>()
                    .join(" ");
                let left = person.left.map_or("", Why::code);
                format!(
                    "{full}: {} [{}]{left}",
                    code(person.said),
                    person.function.join("; ")
                )
            })
            .collect()
    }

    #[test]
    fn a_line_of_a_list_says_name_capacity_and_function() {
        for (text, expected) in [
            (
                "H.E. Mr. John Smith, Ambassador, Permanent Representative, Head of Delegation",
                "John Smith: head [Ambassador; Permanent Representative]",
            ),
            (
                "John Smith – Counsellor (Deputy Head of Delegation)",
                "John Smith: deputy [Counsellor]",
            ),
            ("SMITH, John, Counsellor", "John SMITH: - [Counsellor]"),
            (
                "Ms. Anna Berg First Secretary",
                "Anna Berg: - [First Secretary]",
            ),
            ("Mr. Karl Holm, Interpreter", "Karl Holm: - [Interpreter]"),
            (
                "Head of Delegation, H.E. Ms. Anna Berg",
                "Anna Berg: head []",
            ),
            (
                "王强，外交部军控司司长，团长",
                "王强: head [外交部军控司司长]",
            ),
            (
                "Г-н Иванов Иван Иванович – советник, член делегации",
                "Иванов Иван Иванович: representative [советник]",
            ),
            (
                "السيد أحمد العلي، سكرتير أول، عضو",
                "أحمد العلي: representative [سكرتير أول]",
            ),
        ] {
            assert_eq!(read(text, Style::List), [expected], "{text}");
        }
    }

    #[test]
    fn several_persons_of_one_line_are_told_apart() {
        assert_eq!(
            read(
                "Advisers: Mr. Karl Holm, Counsellor; Ms. Anna Berg, Attaché and Dr. Li Wei",
                Style::List
            ),
            [
                "Karl Holm: adviser [Counsellor]",
                "Anna Berg: adviser [Attaché]",
                "Li Wei: adviser []"
            ]
        );
        assert_eq!(
            read("John Smith, Anna Berg and Karl Holm", Style::List),
            ["John Smith: - []", "Anna Berg: - []", "Karl Holm: - []"]
        );
        assert_eq!(
            read(
                "The delegation will be headed by H.E. Mr. John Smith, Ambassador, and composed of Ms. Anna Berg, Counsellor, and Mr. Karl Holm, who arrive on Monday.",
                Style::Sentence
            ),
            [
                "John Smith: head [Ambassador]",
                "Anna Berg: representative [Counsellor]",
                "Karl Holm: representative []"
            ]
        );
    }

    #[test]
    fn who_is_mentioned_only_is_no_member() {
        assert_eq!(
            read(
                "Mr. John Smith, Ambassador, accompanied by his wife, Mrs. Mary Smith",
                Style::List
            ),
            ["John Smith: - [Ambassador]", "Mary Smith: - []not-a-member"]
        );
        assert_eq!(
            read("Mr. John Smith, in place of Ms. Anna Berg", Style::List),
            ["John Smith: - []", "Anna Berg: - []not-attending"]
        );
        assert_eq!(
            read("Mr. John Smith is unable to attend.", Style::Sentence),
            ["John Smith: - []not-attending"]
        );
    }
}
