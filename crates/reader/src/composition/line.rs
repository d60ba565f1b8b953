//! One line of a paper: a heading, a label with its value, a name with what belongs to it, the
//! second line of a name, or frame. The order of the questions is their precedence.

use domain::people::proposal::Why;

use super::capacity::{self, How, Said};
use super::heading::{self, Kind};
use super::letter::{At, Letter, Section, Writer, Zone, frames, length, section};
use super::lexicon::{self, FRAME};
use super::name::likely::{self, SURE};
use super::person::{self, Person, Style};

mod entry;
mod frame;
mod mark;
mod prose;
mod unsure;
pub(super) use entry::is_imprint;
use entry::{is_body, is_entry, is_errand};
use frame::{framed, mail_head};
use mark::label;
pub(super) use mark::{Begins, is_many, marker};
pub(super) use unsure::overlooks;
use unsure::{is_framed, is_none, looks_named, names_somebody, only_frame};

/// Reads one line. A line that names somebody is never passed over without a word.
pub(super) fn read(letter: &mut Letter, at: At) {
    let before = letter.traces();
    taken(letter, at);
    let left = letter.traces() == before;
    if left && is_sentence(at.text) {
        letter.talk(true);
    }
    if left && names_somebody(at.text, letter.manner) && !letter.knows(at.text) {
        let frame =
            letter.zone == Zone::Opening || letter.zone == Zone::Closed || is_framed(at.text);
        let why = if frame {
            Why::NotAMember
        } else {
            Why::NotUnderstood
        };
        letter.unread(at, why);
    }
}

fn is_sentence(text: &str) -> bool {
    let ends = text.trim_end().ends_with(['.', '!', '?', '。', '؟']);
    length(text) >= 10 || ends && length(text) >= 5
}

fn taken(letter: &mut Letter, at: At) {
    let quoted = at.text.trim_start().starts_with('>');
    let around = |c: char| {
        let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        turns || c.is_whitespace() || matches!(c, '>' | '_' | '=' | '*' | '|')
    };
    // A colon in front is one that was set behind words from right to left.
    let bulleted = at.text.trim_start().starts_with("* ");
    let text = at.text.trim_matches(around);
    let text = if bulleted { at.text.trim() } else { text };
    let text = text.trim_start_matches([':', '.', ',', '،', '؛', ' ']);
    if text.is_empty() {
        letter.leave_above();
        return gap(letter);
    }
    if letter.quoted.is_none() && letter.has_members() && frame::quotes(text) {
        letter.quoted = Some(());
    }
    if !letter.has_members() && letter.zone == Zone::Closed && frame::quotes(text) {
        letter.zone = Zone::Opening;
    }
    let quoted = quoted || letter.quoted.is_some();
    let quoted = quoted && !letter.keeps(quoted);
    if length(text) <= 5 && frames(text, "quote") {
        letter.last = None;
        return;
    }
    let whole = went_on(letter, text);
    let text = whole.as_deref().unwrap_or(text);
    if quoted {
        return quote(letter, at, text);
    }
    let (begins, body) = marker(text);
    letter.says.represented |= prose::represents(body);
    letter.says.nobody |= frames(body, "nobody");
    letter.says.accompanied |= prose::accompanies(body);
    letter.leads_by_office(body);
    if body.is_empty() || mail_head(letter, body) || record(letter, at, body) {
        return;
    }
    if names_body(letter, at, body) {
        return;
    }
    let entry = || begins == Begins::Marked && prose::begins_with_name(body, letter.manner);
    let paragraph = || length(body) >= 12 && lexicon::talk(body) >= 2 && !entry();
    if prose::talks(body) && (begins == Begins::Bare || paragraph()) {
        for sentence in prose::sentences(body) {
            told(letter, at, sentence);
        }
        return;
    }
    if opens_section(letter, body, begins) || framed(letter, at, body, begins) {
        return;
    }
    if labelled(letter, at, body) {
        return letter.overlooked(at, Style::List);
    }
    named(letter, at, body, begins);
    let style = if begins == Begins::Marked || letter.zone == Zone::List {
        Style::List
    } else {
        Style::Sentence
    };
    letter.overlooked(at, style);
}

/// `Institution: …`: a label of what is no person.
fn names_body(letter: &mut Letter, at: At, body: &str) -> bool {
    let Some((name, value)) = label(body).filter(|(_, value)| !value.is_empty()) else {
        return false;
    };
    let other = matches!(
        heading::kind(name),
        Some(Kind::Organization | Kind::Other | Kind::Number)
    );
    let no_person = other && capacity::label(name).is_none() && letter.last.is_none();
    if no_person && names_somebody(value, letter.manner) {
        letter.unread(at, Why::NotUnderstood);
    }
    no_person
}

/// Reads one sentence of a line that talks.
fn told(letter: &mut Letter, at: At, sentence: &str) {
    if framed(letter, at, sentence, Begins::Bare) {
        return;
    }
    let labelled = prose::talks(sentence) || !labelled(letter, at, sentence);
    if labelled {
        prose::read(letter, at, sentence);
    }
    letter.overlooked(at, Style::Sentence);
}

/// A line with the one word above it, where both are one name.
fn went_on(letter: &mut Letter, text: &str) -> Option<String> {
    let (above, _) = letter.above.as_ref()?;
    let whole = format!("{above} {text}");
    let people = person::find(&whole, letter.manner, Style::List);
    let one = people.first().filter(|_| people.len() == 1)?;
    if likely::of(&one.name) < 0 {
        letter.leave_above();
        return None;
    }
    if one.name.at.start == 0 && one.name.words >= 2 && one.name.title.is_empty() {
        letter.above = None;
        return Some(whole);
    }
    letter.leave_above();
    None
}

fn gap(letter: &mut Letter) {
    letter.last = None;
    if letter.section == Section::Left(Why::NotAMember) {
        letter.section = Section::Open;
    }
}

/// What a mail quotes of an older one: who is named there is not named by this mail.
fn quote(letter: &mut Letter, at: At, text: &str) {
    if !person::find(text, letter.manner, Style::Sentence).is_empty() {
        letter.unread(at, Why::NotAMember);
    }
    letter.last = None;
}

/// `Name: …`, `Position: …`: one person, label by label.
fn record(letter: &mut Letter, at: At, body: &str) -> bool {
    let found = label(body).and_then(|(label, value)| Some((heading::kind(label)?, label, value)));
    let Some((kind, label, value)) = found else {
        if !letter.record.is_empty() {
            letter.close_record();
            letter.last = None;
        }
        return false;
    };
    let spoken = matches!(kind, Kind::Function) && super::name::courtesy(value).is_some();
    let kind = if spoken { Kind::Title } else { kind };
    let begins = matches!(
        kind,
        Kind::Name | Kind::Family | Kind::Given | Kind::Title | Kind::Own
    );
    let ahead = matches!(kind, Kind::Function | Kind::Organization | Kind::Role)
        && letter
            .next_line()
            .is_some_and(|next| names_next(next, label));
    if letter.record.is_empty()
        && (!begins && !ahead || capacity::label(label).is_some())
        && !(kind == Kind::Role && capacity::whole(value).is_some())
    {
        return false;
    }
    // `Cargo: …` and `Función: …` are two labels of one person; a second name is one more person.
    let again = (begins || ahead) && letter.record.iter().any(|(known, _, _)| *known == kind);
    if again {
        letter.close_record();
    }
    if kind != Kind::Other && kind != Kind::Number {
        letter.record.push((kind, value.to_owned(), at.at));
    }
    true
}

/// Whether the next line is the label of a name: the record begins above it.
fn names_next(next: &str, above: &str) -> bool {
    let kind = label(next).and_then(|(label, _)| heading::kind(label).filter(|_| label != above));
    kind.is_some_and(Kind::names)
}

/// A heading of a capacity on a line of its own.
fn opens_section(letter: &mut Letter, body: &str, begins: Begins) -> bool {
    if length(body) > 12 {
        return false;
    }
    let colon = body.trim_end().ends_with([':', '：']);
    let Some(said) = section(body) else {
        return false;
    };
    // `Executive Assistant` below a signature.
    if letter.zone == Zone::Closed && !colon && matches!(said.how, How::Function | How::Rank) {
        return false;
    }
    if !colon && label(body).is_some_and(|(_, rest)| !rest.is_empty()) {
        return false;
    }
    let alone = capacity::whole(body.trim_end_matches([':', '：', ' '])).is_some();
    if !alone && !person::find(body, letter.manner, Style::List).is_empty() {
        return false;
    }
    let bracketed = body.starts_with(['(', '（']) && body.ends_with([')', '）']);
    let below = letter.last.is_some()
        && begins == Begins::Bare
        && !colon
        && (bracketed || letter.headed.is_none() && !letter.last_is_said());
    let heads = letter.headed.is_some() && is_many(body);
    let rank =
        matches!(said.how, How::Function | How::Rank) && !colon && letter.last.is_some() && !heads;
    if below || rank {
        let mut more = Person::default();
        person::follow(&mut more, body, letter.manner, Style::List);
        if said.how == How::Rank && more.function.is_empty() {
            more.function.push(body.to_owned());
        }
        letter.goes_on(&more);
        return true;
    }
    letter.section = Section::Role(said);
    letter.one = capacity::is_one(body, said).then_some(());
    letter.headed = Some(());
    letter.open_list();
    true
}

/// `Advisers: Ms. Berg, …`, `Contact person: …`, `Delegation: …`.
fn labelled(letter: &mut Letter, at: At, body: &str) -> bool {
    let dash = [" – ", " — ", " - ", "—", "–"]
        .iter()
        .find_map(|dash| body.split_once(dash))
        .filter(|(before, _)| {
            capacity::label(before)
                .is_some_and(|said| matches!(said.how, How::Named | How::Word | How::Function))
        });
    let bare = || {
        let (_, rest) = capacity::prefix(body)?;
        let people = person::find(rest, letter.manner, Style::List);
        let begins = people
            .first()
            .is_some_and(|person| person.name.at.start == 0);
        begins.then(|| (body[..body.len() - rest.len()].trim(), rest))
    };
    let found = label(body).filter(|(_, rest)| !rest.is_empty()).or(dash);
    let Some((label, rest)) = found.or_else(bare) else {
        return false;
    };
    if let Some(said) = section(label) {
        of_capacity(letter, at, said, rest);
        return true;
    }
    let found: Vec<&str> = FRAME.all(label).into_iter().map(|(kind, _)| kind).collect();
    let short = length(label) <= 8;
    if let Some(why) = leaves_out(letter, label, &found) {
        letter.section = Section::Left(why);
        letter.talk(true);
        let people = person::find(rest, letter.manner, Style::List);
        let han = rest.chars().any(lexicon::is_han);
        let named = han || looks_named(rest, letter.manner);
        if people.is_empty() && named && !person::is_contact(rest) {
            letter.unread(at, why);
        }
        letter.admit(people, at, Style::List);
        letter.last = None;
        return true;
    }
    if found.contains(&"list") && short {
        letter.section = Section::Open;
        letter.open_list();
        let people = person::find(rest, letter.manner, Style::List);
        letter.admit(people, at, Style::List);
        return true;
    }
    false
}

/// Who stands behind a label that says a capacity.
fn of_capacity(letter: &mut Letter, at: At, said: Said, rest: &str) {
    use domain::people::composition::Capacity::{Deputy, Head};
    let before = letter.section;
    letter.section = Section::Role(said);
    letter.zone = Zone::List;
    letter.headed = Some(());
    let people = person::find(rest, letter.manner, Style::List);
    let nobody = people.is_empty();
    letter.admit(people, at, Style::List);
    if nobody {
        letter.section = before;
        nobody_named(letter, at, rest);
    } else if matches!(said.capacity, Head | Deputy) {
        letter.section = Section::Open;
    }
}

/// Why who stands behind a label is no member: `Contact person: …`, `For visas: …`.
fn leaves_out(letter: &Letter, label: &str, found: &[&str]) -> Option<Why> {
    let short = length(label) <= 8;
    let first = lexicon::plain(label.split_whitespace().next().unwrap_or(""));
    let purpose = letter.has_members()
        && short
        && matches!(first.as_str(), "for" | "pour" | "para" | "для" | "fur");
    let other = short && (found.contains(&"other") || found.contains(&"with"));
    if found.contains(&"absent") {
        Some(Why::NotAttending)
    } else if purpose || other || found.contains(&"errand") {
        Some(Why::NotAMember)
    } else {
        None
    }
}

fn nobody_named(letter: &mut Letter, at: At, rest: &str) {
    if rest.chars().any(char::is_alphanumeric) {
        letter.unread(at, Why::NotUnderstood);
    }
}

/// A line with names, or one that goes on about the name above, or frame.
fn named(letter: &mut Letter, at: At, body: &str, begins: Begins) {
    if letter.zone == Zone::Body && begins == Begins::Bare && is_entry(letter, body) {
        letter.open_list();
    }
    let style = if begins == Begins::Marked && letter.zone != Zone::Closed {
        Style::List
    } else {
        letter.style()
    };
    let mut people = person::find(body, letter.manner, style);
    if begins == Begins::Bare
        && (is_body(body, &people) || tells_of_last(letter, at, body, &people))
    {
        people.clear();
    }
    if people.is_empty() {
        return goes_on(letter, at, body, begins, style);
    }
    let first = people[0].name.at.start;
    if writes(letter, begins, &mut people) {
        letter.admit(people, at, Style::Sentence);
        return;
    }
    let sentence = first > 0 && length(body) > 14 && begins == Begins::Bare;
    if let Some(why) = mentions(letter, body, begins, &people, sentence.then_some(first)) {
        letter.last = None;
        return letter.unread(at, why);
    }
    if begins == Begins::Marked {
        letter.zone = Zone::List;
    }
    let told = if sentence || begins == Begins::Bare && is_sentence(body) {
        Style::Sentence
    } else if first == 0 {
        Style::List
    } else {
        style
    };
    letter.admit(people, at, told);
    if sentence {
        letter.last = None;
        // Who stands before the first that was recognized is not lost.
        if looks_named(&body[..first], letter.manner) {
            letter.unread(at, Why::NotUnderstood);
        }
        if frames(body, "list") && body.trim_end().ends_with([':', '：']) {
            letter.open_list();
        }
    }
}

/// Whether what looks like a name without any mark is what the person above is. Where it may be one
/// more person all the same, that is said.
fn tells_of_last(letter: &mut Letter, at: At, body: &str, people: &[Person]) -> bool {
    let unmarked = people.first().is_some_and(|person| {
        person.name.title.is_empty() && person.name.marked == super::name::Marked::Plain
    });
    let sure = people.first().is_some_and(|person| {
        let before = &body[..person.name.at.start];
        let first = before.is_empty();
        let last = before.split_whitespace().next_back().unwrap_or("");
        first && person.said.is_some()
            || (first || lexicon::is_office(last) || lexicon::says_staff(last))
                && likely::of(&person.name) >= SURE
    });
    if !unmarked || sure {
        return false;
    }
    let office = office_first(letter, body, people);
    if office {
        letter.unread(at, Why::NotUnderstood);
    }
    office || length(body) > 40 || goes_on_as_office(letter, body, people)
}

/// Why a line mentions persons and makes no members of them: who signs below, or a sentence that
/// speaks of no delegation.
fn mentions(
    letter: &Letter,
    body: &str,
    begins: Begins,
    people: &[Person],
    sentence: Option<usize>,
) -> Option<Why> {
    let said = people.iter().any(|person| person.said.is_some());
    if begins == Begins::Marked && is_errand(letter, body, &people[0]) {
        return Some(Why::NotAMember);
    }
    let first = &body[..people[0].name.at.start];
    if begins == Begins::Bare && (is_imprint(body) || prose::on_behalf(first)) {
        return Some(Why::NotAMember);
    }
    if !said && begins == Begins::Bare && signs(letter, body, people) {
        return Some(Why::NotAMember);
    }
    if letter.zone == Zone::Closed
        && !said
        && letter.section == Section::Open
        && begins == Begins::Bare
    {
        return Some(Why::NotAMember);
    }
    let refers = frames(body, "refer");
    let cued = frames(body, "cue") || said && !refers;
    if sentence.is_some() && !cued && letter.zone != Zone::List {
        return Some(if refers {
            Why::NotAMember
        } else {
            Why::NotUnderstood
        });
    }
    None
}

/// Whether the name signs a letter whose writer comes too: it says in what capacity.
fn writes(letter: &mut Letter, begins: Begins, people: &mut [Person]) -> bool {
    let signs = letter.zone == Zone::Closed && begins == Begins::Bare && people.len() == 1;
    if !signs || letter.writer == Writer::Stays {
        return false;
    }
    if let Writer::ComesAs(said) = std::mem::replace(&mut letter.writer, Writer::Stays) {
        people[0].said = people[0].said.or(Some(said));
    }
    true
}

/// Whether a name stands alone below other talk where the paper ends: who signs it.
fn signs(letter: &Letter, body: &str, people: &[Person]) -> bool {
    let alone = people.first().is_some_and(|person| {
        let before = &body[..person.name.at.start];
        let little = length(before) < 3 || only_frame(before);
        people.len() == 1 && little && body[person.name.at.end..].trim().is_empty()
    });
    let open = letter.section == Section::Open;
    alone && open && letter.has_members() && letter.has_talked() && letter.ends_within(5)
}

/// Whether a line under a name begins with an office: `Director, Mine Action Centre, Lusaka`.
fn office_first(letter: &Letter, body: &str, people: &[Person]) -> bool {
    let Some(person) = people.first() else {
        return false;
    };
    let before = &body[..person.name.at.start];
    letter.last.is_some()
        && capacity::first(before).is_none()
        && !lexicon::offices(before).is_empty()
}

/// Whether a line without a title and under a name says an office of two capitalized words.
fn goes_on_as_office(letter: &Letter, body: &str, people: &[Person]) -> bool {
    letter.last.is_some()
        && people.len() == 1
        && people[0].name.at.end < body.trim_end().len()
        && !lexicon::offices(body).is_empty()
        && people[0].function.is_empty()
}

fn goes_on(letter: &mut Letter, at: At, body: &str, begins: Begins, style: Style) {
    let words = length(body);
    if person::is_contact(body) {
        return;
    }
    let office = !lexicon::offices(body).is_empty() || capacity::named(body).is_some();
    if letter.last.is_some()
        && begins == Begins::Bare
        && words <= 25
        && (office || other_script(letter, body))
        && letter.zone != Zone::Closed
    {
        let mut more = Person::default();
        if let Some(name) = super::name::shape(body, letter.manner) {
            more.name = name;
        } else {
            person::follow(&mut more, body, letter.manner, Style::List);
        }
        return letter.goes_on(&more);
    }
    let listed = begins == Begins::Marked && letter.zone == Zone::List
        || style == Style::List && words <= 8 && letter.zone == Zone::List;
    let nothing = body.chars().all(|c| !c.is_alphabetic()) || is_none(body);
    letter.last = None;
    if nothing || only_frame(body) {
        return;
    }
    let word = begins == Begins::Bare && words == 1 && letter.zone == Zone::List;
    if word
        && body.chars().next().is_some_and(char::is_uppercase)
        && body.chars().all(|c| c.is_alphabetic() || c == '-')
    {
        letter.leave_above();
        letter.above = Some((body.to_owned(), at.at));
        return;
    }
    if listed || looks_named(body, letter.manner) {
        let closed = letter.zone == Zone::Closed;
        letter.unread(
            at,
            if closed {
                Why::NotAMember
            } else {
                Why::NotUnderstood
            },
        );
    }
}

fn other_script(letter: &Letter, body: &str) -> bool {
    let name = super::name::shape(body, letter.manner);
    name.is_some_and(|name| !name.own_script.is_empty() && name.family.is_empty())
}
