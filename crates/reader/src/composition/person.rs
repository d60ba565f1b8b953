//! Persons in one text: a line, a cell or a sentence. What stands before a name may lead to it
//! (`headed by`), what stands behind it says function and capacity. A spouse, somebody replaced and
//! somebody who only is mentioned are found too, and marked as no members.

use domain::people::proposal::Why;

use super::Manner;
use super::capacity::{self, How, Said};
use super::lexicon::{self, FRAME};
use super::name::likely::{self, SURE};
use super::name::{self, Name, Script};

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
    names.retain(|name| !served(&text[..name.at.start]));
    if style == Style::Sentence {
        let more = told(text, manner, &names);
        names.extend(more);
        let more = name::behind_offices(text, &names);
        names.extend(more);
        names.sort_by_key(|name| name.at.start);
    } else if names.is_empty() {
        names = patronymics(text, manner);
        if names.first().is_none_or(|name| name.at.start == 0) {
            let people = listed(text, manner);
            if !people.is_empty() {
                return people;
            }
            names = told(text, manner, &[]);
        }
    }
    if names.is_empty() {
        return Vec::new();
    }
    if style == Style::List && names[0].at.start > 0 {
        let mut people = before_first(text, names[0].at.start, manner);
        if !people.is_empty() {
            let from = names[0].at.start;
            for name in &mut names {
                name.at = name.at.start - from..name.at.end - from;
            }
            let mut more = around(&text[from..], names, manner, style);
            for person in &mut more {
                person.name.at = person.name.at.start + from..person.name.at.end + from;
            }
            people.append(&mut more);
            return people;
        }
    }
    around(text, names, manner, style)
}

/// `Linh Pham, interpreter for Ms. Doan`, `Spouse of H.E. Mr. Holm`: whom a name before it serves or
/// is married to is no further person.
fn served(before: &str) -> bool {
    const TO: [&str; 12] = [
        "for", "to", "of", "de", "du", "da", "do", "del", "pour", "para", "al", "от",
    ];
    let clause = before.rfind([',', ';', '.', '|', '(', '–', '\n']);
    let clause = before[clause.map_or(0, |at| lexicon::boundary(before, at + 1))..].trim();
    let Some((said, to)) = clause.rsplit_once(' ') else {
        return false;
    };
    TO.contains(&to) && (is_companion(said) || capacity::whole(said).is_some_and(serves))
}

/// A capacity in words of a service: `interpreter`, `assistant`.
fn serves(said: Said) -> bool {
    said.how == How::Function
}

/// `Spouse`, `épouse de l’Ambassadeur`: somebody who comes along and is no member.
pub(super) fn is_companion(text: &str) -> bool {
    const WEDDED: &str = "spouse wife husband epouse epoux conjoint conjointe esposa esposo conyuge \
        супруга супруг жена муж قرينة زوجة حرم عقيلة 夫人 配偶";
    let first = lexicon::words(text).into_iter().next();
    first.is_some_and(|first| {
        WEDDED
            .split_whitespace()
            .any(|word| lexicon::plain(word) == first.plain)
    })
}

/// `John Smith, Ms. Anna Berg`, `Cuthbert Joseph, Police Force, and Ms. Zia Royer`: who stands
/// before the first that bears an honorific.
fn before_first(text: &str, from: usize, manner: Manner) -> Vec<Person> {
    let head = &text[..from];
    let bare = head.trim_end();
    let parted = [
        ",", ";", "،", "，", "；", "、", " and", " et", " y", " e", " и", " &", "/",
    ];
    if !parted.iter().any(|mark| bare.ends_with(mark)) {
        return Vec::new();
    }
    let joined = parted[6..].iter().any(|mark| bare.ends_with(mark)) || bare.ends_with(';');
    let people = listed(head, manner);
    let begins = people
        .first()
        .is_some_and(|first| head[..first.name.at.start].trim().is_empty());
    let told = |person: &Person| {
        let said = !person.function.is_empty() || person.said.is_some();
        likely::of(&person.name) >= SURE || joined && said
    };
    let alone = people.len() == 1 && people[0].function.is_empty();
    if begins && (alone || people.iter().any(told)) {
        people
    } else {
        Vec::new()
    }
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
fn around(text: &str, mut names: Vec<Name>, manner: Manner, style: Style) -> Vec<Person> {
    // No name within another.
    let mut end = 0;
    names.retain(|name| {
        let free = name.at.start >= end;
        end = end.max(name.at.end);
        free
    });
    let mut people: Vec<Person> = Vec::new();
    let mut kept: Option<Said> = None;
    let mut from = 0;
    for name in names {
        let between = &text[from..name.at.start];
        let going = kept;
        let lead = if people.is_empty() {
            between
        } else {
            lead(between)
        };
        let mut person = led(lead, &mut people, &mut kept);
        // `Ms. Berg will be replaced by Mr. Holm`.
        if FRAME.holds(between, "out")
            && let Some(before) = people.last_mut()
        {
            before.left = before.left.or(Some(Why::NotAttending));
            person.left = None;
        }
        if !name.office.is_empty() {
            person.function.insert(0, name.office.clone());
        }
        let tail = &between[..between.len() - lead.len()];
        behind(&mut people, tail, manner, style, going);
        from = name.at.end;
        person.name = name;
        people.push(person);
    }
    behind(&mut people, &text[from..], manner, style, kept);
    taken_over(&mut people);
    people
}

/// `Ms. Berg replaces Mr. Holm as Head of Delegation`: the capacity is of who comes.
fn taken_over(people: &mut [Person]) {
    for at in 1..people.len() {
        if people[at].left == Some(Why::NotAttending) && people[at - 1].left.is_none() {
            let said = people[at].said.take();
            people[at - 1].said = people[at - 1].said.or(said);
        }
    }
}

/// What leads to a name: that its bearer does not count, a capacity, an office.
fn led(lead: &str, people: &mut [Person], kept: &mut Option<Said>) -> Person {
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
        *kept = kept_on(said).then_some(said);
        if said.how == How::Function {
            person.function.push(unbound(lead).to_owned());
        }
    } else {
        if !people.is_empty() {
            person.said = kept.map(|said| Said {
                how: if said.how == How::Word {
                    How::Lead
                } else {
                    said.how
                },
                ..said
            });
        }
        person.function = office_before(lead);
    }
    person
}

/// What stands behind the last of the persons: what is said of them, and those named after.
fn behind(people: &mut Vec<Person>, tail: &str, manner: Manner, style: Style, kept: Option<Said>) {
    let Some(last) = people.last_mut() else {
        return;
    };
    let tail = match style {
        Style::List => tail,
        Style::Sentence => sentence(tail),
    };
    let more = more_names(tail, manner, style, kept);
    let upto = more
        .first()
        .map_or(tail.len(), |person| person.name.at.start);
    follow(last, &tail[..upto], manner, style);
    people.extend(more);
}

/// Names without honorifics that go on behind one that has them: `Dr. Berg, Karl Holm, Counsellor`.
/// They count where a list was opened before them: `Advisers: …`, `composed of …`.
fn more_names(tail: &str, manner: Manner, style: Style, kept: Option<Said>) -> Vec<Person> {
    if kept.is_none() && style == Style::Sentence {
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
        let told = |name: &Name| kept.is_some() || likely::of(name) >= SURE;
        let Some(mut name) = name.filter(|name| joined && name.words >= 2 && told(name)) else {
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

/// What stands behind a name, taken up: capacity, function, or that it does not count.
pub(super) fn follow(person: &mut Person, tail: &str, manner: Manner, style: Style) {
    if person.left.is_none() {
        // `in place of Ms. Mulder, who has left`: she, and not who comes.
        let gone = FRAME
            .all(tail)
            .into_iter()
            .take_while(|(kind, _)| *kind != "instead")
            .any(|(kind, _)| matches!(kind, "absent" | "out"));
        person.left = gone.then_some(Why::NotAttending);
    }
    // `由丁浩上校代替`: by whom somebody is replaced, and not who leads.
    let replaces = ["代替", "替代", "接替", "替换", "参加", "出席"];
    let led = person.said.is_some_and(|said| said.how == How::Lead);
    if led
        && replaces
            .iter()
            .any(|word| tail.trim_start().starts_with(word))
    {
        person.said = None;
    }
    // `I have designated Ms. Berg … to lead the delegation`.
    let only_named = person.said.is_none_or(|said| {
        said.how == How::Lead
            && said.capacity == domain::people::composition::Capacity::Representative
    });
    if only_named {
        person.said = capacity::leads(tail).or(person.said);
    }
    if style == Style::Sentence {
        person.said = person.said.or_else(|| told_as(tail));
    }
    let all = segments(tail);
    for (at, segment) in all.iter().enumerate() {
        let next = all.get(at + 1);
        if next.is_some_and(|next| heads_body(segment, next)) {
            person.function.push(unbound(segment.text).to_owned());
        } else {
            piece(person, segment, manner, style);
        }
    }
}

/// `Deputy Head, Department of Security Policy`: of a department, and not of the delegation.
fn heads_body(segment: &Segment, next: &Segment) -> bool {
    use domain::people::composition::Capacity::{Deputy, Head};
    let head = capacity::whole(unbound(segment.text))
        .is_some_and(|said| said.how == How::Word && matches!(said.capacity, Head | Deputy));
    let body = || {
        let mut words = next.text.split_whitespace();
        words.any(|word| lexicon::is_body(word) || lexicon::ends_body(word))
    };
    let office = || !lexicon::offices(next.text).is_empty() && capacity::whole(next.text).is_none();
    head && segment.bracket == next.bracket && (body() || office())
}

fn piece(person: &mut Person, segment: &Segment, manner: Manner, style: Style) {
    let text = unbound(segment.text);
    if text.is_empty() || is_contact(text) {
        return;
    }
    if is_companion(text) {
        person.left = person.left.or(Some(Why::NotAMember));
    }
    if let Some(said) = capacity::whole(text) {
        return take(person, said, text, segment.bracket);
    }
    if let Some(said) = bound_as(segment.text) {
        let open = person.said.is_none_or(|known| known.how == How::Lead);
        person.said = if open { Some(said) } else { person.said };
        return;
    }
    if let Some((office, said)) = closing(text) {
        take(person, said, text, segment.bracket);
        if said.how != How::Function {
            person.function.push(office.to_owned());
        }
        return;
    }
    if person.suggested.is_none() {
        person.suggested = capacity::of_service(text);
    }
    if person.said.is_none() && lexicon::talk(text) > 0 {
        person.said = told_as(text);
    }
    if segment.bracket == Bracket::In
        && person.name.title.is_empty()
        && lexicon::offices(text).is_empty()
        && let Some(title) = name::title_alone(text)
    {
        person.name.title = title;
        return;
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

/// `en calidad de asesor militar`, `as legal adviser`: what somebody is said to come as.
fn bound_as(text: &str) -> Option<Said> {
    const AS: [&str; 10] = [
        "as ",
        "in the capacity of ",
        "in his capacity as ",
        "in her capacity as ",
        "en calidad de ",
        "en qualité de ",
        "en qualité d’",
        "en qualité d'",
        "na qualidade de ",
        "в качестве ",
    ];
    let bare = text.trim();
    let rest = AS.iter().find_map(|word| bare.strip_prefix(word))?;
    let (said, at) = capacity::first(rest)?;
    (at.start == 0 && matches!(said.how, How::Word | How::Function)).then_some(said)
}

/// `Consejera de la Misión Permanente. Jefa alterna`: a capacity behind a full stop.
fn closing(text: &str) -> Option<(&str, Said)> {
    let (office, said) = text.trim_end_matches('.').rsplit_once(". ")?;
    Some((office, capacity::whole(said)?))
}

fn take(person: &mut Person, said: Said, text: &str, bracket: Bracket) {
    // `Représentante permanente | adjointe`: a word that goes on with the office before it.
    let deputy = said.capacity == domain::people::composition::Capacity::Deputy;
    let goes_on = deputy && !text.contains(' ') && !person.function.is_empty();
    if goes_on && said.how == How::Word && bracket == Bracket::Out {
        return person.function.push(text.to_owned());
    }
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
    // Out of brackets only what stands right behind the name.
    let behind = bracket == Bracket::In || person.function.is_empty() && person.said.is_none();
    if !behind || !wanting || person.name.words == 0 {
        return false;
    }
    let other = name::shape(text, manner)
        .filter(|other| bracket == Bracket::In || other.words >= 2 && other.title.is_empty());
    let Some(other) = other else {
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

mod lead;
mod listed;
mod segment;
mod told;
use lead::{kept_on, lead, left_by, office_before, sentence};
use listed::listed;
pub(super) use segment::is_contact;
use segment::{Bracket, Segment, segments, unbound};
pub(super) use told::told_as;
use told::{patronymics, told};

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
