//! Sentences: a line that talks is read sentence by sentence. Whom a sentence names is a member only
//! where it speaks of the delegation, and not where it is for a visa, a question or a farewell.

use domain::people::composition::Capacity;
use domain::people::proposal::Why;

use super::super::capacity::{self, How, Said};
use super::super::letter::{At, Letter, Section, Writer, Zone, frames, length};
use super::super::lexicon::{self, CAPACITY, FRAME, HONORIFIC, is_han};
use super::super::person::{self, Person, Style};
use super::super::{Manner, name};
use super::unsure::looks_named;

/// Whether a line is sentences and no entry of a list.
pub(super) fn talks(body: &str) -> bool {
    let han = body.chars().filter(|c| is_han(*c)).count();
    let words = length(body);
    let ends = body
        .trim_end()
        .ends_with(['.', '!', '?', '。', '！', '？', ':', '：', '؟']);
    let talk = lexicon::talk(body);
    if han > 8 {
        return body.contains('。') && han > 12;
    }
    let errand = || frames(body, "errand") || frames(body, "other");
    // `Good morning Tomasz. Latvia sends …`.
    let greets = |sentence: &&str| frames(sentence, "opening") || frames(sentence, "closing");
    let all = sentences(body);
    all.len() > 1 && words >= 10 && all.iter().any(greets)
        || words >= 8 && talk >= 2
        || words >= 7 && (talk > 0 || ends && !begins_with_title(body, Manner::Usual)) && errand()
        || words >= 6 && talk >= 1 && ends
        || words >= 12 && talk >= 1 && !begins_with_title(body, Manner::Usual)
}

/// Whether a line begins as an entry of a list does, with somebody who is called by a title.
fn begins_with_title(body: &str, manner: Manner) -> bool {
    let names = name::addressed(body, manner);
    names.first().is_some_and(|name| name.at.start == 0)
}

/// Whether a line begins with a name and a comma or bracket, or with a title and a name.
pub(super) fn begins_with_name(body: &str, manner: Manner) -> bool {
    let ends = |name: &name::Name| {
        let rest = body[name.at.end..].trim_start();
        name.words >= 2 && rest.starts_with([',', '(', '،', '，', '（', '–', '-'])
    };
    begins_with_title(body, manner) || name::begin(body, 0, manner).is_some_and(|name| ends(&name))
}

/// The sentences of a text, each with what ends it.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if ends_sentence(text, start, at, c) && !text[start..end].trim().is_empty() {
            found.push(text[start..end].trim());
            start = end;
        }
    }
    if !text[start..].trim().is_empty() {
        found.push(text[start..].trim());
    }
    found
}

fn ends_sentence(text: &str, start: usize, at: usize, c: char) -> bool {
    if matches!(c, '。' | '！' | '？') {
        return true;
    }
    if !matches!(c, '.' | '!' | '?' | '؟') {
        return false;
    }
    let rest = &text[at + c.len_utf8()..];
    let next = rest.trim_start().chars().next();
    let apart = rest.starts_with(char::is_whitespace);
    let opens = next.is_some_and(|c| !c.is_lowercase() && (c.is_alphabetic() || c == '«'));
    let word = text[start..at]
        .rsplit(|c: char| c.is_whitespace() || matches!(c, '.' | '(' | '-' | '/'))
        .next()
        .unwrap_or("");
    let small = word.chars().count() > 1 && word.chars().all(char::is_lowercase);
    let whole = small || word.chars().count() > 3 || word.ends_with(')') || c != '.';
    let rank = word.chars().count() <= 6 && HONORIFIC.whole(word).is_some();
    apart && opens && whole && !(rank && c == '.')
}

/// Reads one sentence of a line that talks.
pub(super) fn read(letter: &mut Letter, at: At, sentence: &str) {
    let mut people = person::find(sentence, letter.manner, Style::Sentence);
    letter.talk(true);
    if comes_too(sentence) {
        letter.writer = writes_as(sentence).map_or(Writer::Comes, Writer::ComesAs);
    }
    if people.is_empty() {
        let errand = frames(sentence, "errand") || frames(sentence, "other");
        if errand && looks_named(sentence, letter.manner) {
            letter.unread(at, Why::NotAMember);
        }
        return;
    }
    letter.last = None;
    leads_by_order(sentence, &mut people);
    people.retain(|person| !letter.mentions(person, Style::Sentence));
    let closed = letter.zone == Zone::Closed && letter.section == Section::Open;
    let starts: Vec<usize> = people.iter().map(|person| person.name.at.start).collect();
    for (at_person, person) in people.into_iter().enumerate() {
        let upto = starts.get(at_person + 1).copied().unwrap_or(sentence.len());
        let why = if closed {
            Some(Why::NotAMember)
        } else {
            beside(sentence, &person, upto)
        };
        match why {
            Some(why) if closed || !is_told(&person) => letter.unread(at, why),
            _ => letter.admit(vec![person], at, Style::Sentence),
        }
    }
    letter.last = None;
}

/// Forms of the verb with which notes say who stands for a State.
const REPRESENTS: [&str; 18] = [
    "be represented",
    "is represented",
    "represented by",
    "sera représenté",
    "est représenté",
    "représenté par",
    "représentée par",
    "représentera",
    "estará representad",
    "será representad",
    "representada por",
    "representado por",
    "будет представл",
    "представлять",
    "представит",
    "سيمثل",
    "ستمثل",
    "يمثل",
];

/// Whether a text says that a State is represented, as notes about one delegate do.
pub(super) fn represents(text: &str) -> bool {
    let low = text.to_lowercase();
    REPRESENTS.iter().any(|form| low.contains(form))
}

/// Where a text last says that a State is represented.
fn represented_at(text: &str) -> Option<usize> {
    let low = text.to_lowercase();
    let found = REPRESENTS
        .iter()
        .filter_map(|form| low.rfind(form).map(|at| at + form.len()));
    found.max().filter(|_| low.len() == text.len())
}

/// Whether a text says that others come along with somebody.
pub(super) fn accompanies(text: &str) -> bool {
    const WITH: [&str; 8] = [
        "accompanied by",
        "accompagn",
        "acompañad",
        "acompanhad",
        "в сопровождении",
        "сопровожда",
        "يرافق",
        "يصاحب",
    ];
    let low = text.to_lowercase();
    WITH.iter().any(|with| low.contains(with))
}

/// `… will be represented by Ms. Berg, who will be accompanied by Mr. Holm`: she leads them.
fn leads_by_order(sentence: &str, people: &mut [Person]) {
    let [first, second, ..] = people else { return };
    let led = represents(&sentence[..first.name.at.start]);
    let between = sentence.get(first.name.at.end..second.name.at.start);
    let open = first
        .said
        .is_none_or(|said| said.how == How::Lead && said.capacity == Capacity::Representative);
    if led && open && accompanies(between.unwrap_or("")) {
        first.said = Some(Said {
            capacity: Capacity::Head,
            how: How::Lead,
        });
    }
}

/// `I shall take part myself`, `moi-même et Mme …`: who writes is one of the delegation.
fn comes_too(sentence: &str) -> bool {
    const SELF: [&str; 20] = [
        "myself",
        "i shall lead",
        "i will lead",
        "i shall be leading",
        "moi-même",
        "moi même",
        "je conduirai",
        "je dirigerai",
        "encabezaré",
        "presidiré",
        "я возглавлю",
        "yo mismo",
        "yo misma",
        "el suscrito",
        "la suscrita",
        "quien suscribe",
        "eu próprio",
        "eu própria",
        "本人",
        "شخصيا",
    ];
    let low = sentence.to_lowercase();
    let errand = frames(sentence, "errand") || frames(sentence, "absent");
    let cued = frames(sentence, "cue") || capacity::first(sentence).is_some();
    let negated = [" not ", "n't ", " ne ", " no ", " não ", "不"]
        .iter()
        .any(|no| low.contains(no));
    SELF.iter().any(|word| low.contains(word)) && cued && !errand && !negated
}

/// `… as Deputy Head of the Delegation`: in what capacity who writes comes.
fn writes_as(sentence: &str) -> Option<Said> {
    const LEADS: [&str; 8] = [
        "i shall lead",
        "i will lead",
        "i shall be leading",
        "je conduirai",
        "je dirigerai",
        "encabezaré",
        "presidiré",
        "я возглавлю",
    ];
    let low = sentence.to_lowercase();
    let from = low
        .find("myself")
        .or_else(|| low.find("i shall"))
        .unwrap_or(0);
    let from = lexicon::boundary(sentence, from.min(sentence.len()));
    let head = LEADS.iter().any(|lead| low.contains(lead)).then_some(Said {
        capacity: Capacity::Head,
        how: How::Named,
    });
    let told = person::told_as(&sentence[from..]);
    head.or(told).or_else(|| capacity::leads(sentence))
}

/// Whether the sentence says the person's capacity with the delegation's name.
fn is_told(person: &Person) -> bool {
    person.left.is_none()
        && person
            .said
            .is_some_and(|said| matches!(said.how, How::Named | How::Lead))
}

/// Why somebody whom a sentence names is no member, where it says nothing else of the person: what
/// stands nearest before counts, a list that was opened or an errand.
fn beside(sentence: &str, person: &Person, upto: usize) -> Option<Why> {
    let before = &sentence[..person.name.at.start];
    // `A change to the list that we sent you: Ms. Berg …`.
    let before = before.rsplit([':', '：']).next().unwrap_or(before);
    if denies(sentence, person.name.at.end, upto) {
        return Some(Why::NotAttending);
    }
    let last = |kinds: &[&str], text: &str| {
        let all = FRAME.all(text).into_iter().rev();
        let mut found = all.filter(|(kind, _)| kinds.contains(kind));
        found.next().map(|(_, at)| at.end)
    };
    if on_behalf(before) {
        return Some(Why::NotAMember);
    }
    let opened = last(&["list"], before).max(composed(before));
    let errand = last(&["errand", "other", "refer"], before);
    if composed(before).is_none() && is_theirs(before) {
        return Some(Why::NotAMember);
    }
    if opened > errand && (errand.is_some() || composed(before).is_some()) {
        return None;
    }
    // `…, who handles visas`: and not an office of visas.
    let tail = sentence.get(person.name.at.end..upto).unwrap_or("");
    let told = last(&["errand", "other"], tail).is_some() && lexicon::talk(tail) > 0;
    // `In reply to your letter, Ms. Berg will attend`.
    let comes = last(&["cue"], tail).is_some() && lexicon::talk(tail) > 0;
    let apart = |at: usize| before[at..].contains([',', '，', '،']);
    if comes && !told && errand.is_some_and(apart) {
        return None;
    }
    if errand.is_some() || told {
        return Some(Why::NotAMember);
    }
    let cued = ["cue", "list", "absent", "out"]
        .iter()
        .any(|kind| frames(sentence, kind));
    let cued = cued || person.said.is_some();
    (!cued).then_some(Why::NotUnderstood)
}

/// `Au nom du Chef de la Division, M. …`: for whom the letter is written.
pub(super) fn on_behalf(before: &str) -> bool {
    const FOR: [&str; 12] = [
        "on behalf of",
        "au nom d",
        "en nombre d",
        "por encargo d",
        "d'ordre d",
        "d’ordre d",
        "от имени",
        "по поручению",
        "بالنيابة عن",
        "نيابة عن",
        "em nome d",
        "im auftrag",
    ];
    let low = before.to_lowercase();
    let from = FOR.iter().filter_map(|word| low.rfind(word)).max();
    from.is_some_and(|from| {
        let between = &low[from..];
        let verbs = lexicon::talk(between) > 0;
        between.split_whitespace().count() <= 14 && !verbs && capacity::named(between).is_none()
    })
}

/// Whether what is said behind a name denies that its bearer comes: `… участия не примет`.
fn denies(sentence: &str, from: usize, upto: usize) -> bool {
    const NOT: [&str; 12] = [
        " not ", "n’t ", "n't ", " ne ", " no ", " não ", " nao ", " не ", " nicht ", " ikke ",
        " لن ", " لا ",
    ];
    let tail = sentence.get(from..upto).unwrap_or("");
    let clause = tail.split([';', '.']).next().unwrap_or("");
    NOT.iter().any(|no| clause.contains(no)) && frames(clause, "cue")
}

/// `from its Director, Ms. …`, `your assistant, …`: of those who are written to or written of.
fn is_theirs(before: &str) -> bool {
    const OF: &str = "its your their his her my votre vos leur son su vuestro sua seu ваш ваша вашего вашей его ее";
    let clause = before.trim_end().trim_end_matches([',', '，', '،']);
    let from = clause.rfind([',', ';', '.']).map_or(0, |at| at + 1);
    // `your letter`, `votre invitation`: what is theirs is a paper.
    if frames(&clause[from..], "refer") {
        return false;
    }
    let words = lexicon::words(&clause[from..]);
    let near = words.len().saturating_sub(4);
    words[near..]
        .iter()
        .any(|word| OF.split_whitespace().any(|of| of == word.plain))
}

/// Where a text last says who makes up or leads a delegation.
fn composed(text: &str) -> Option<usize> {
    let all = CAPACITY.all(text).into_iter().rev();
    let mut found = all.filter(|(kind, _)| kind.ends_with('<') || kind.ends_with('!'));
    found.next().map(|(_, at)| at.end).max(represented_at(text))
}

#[cfg(test)]
mod tests {
    use domain::people::proposal::Why;

    use super::super::super::{Told, read_text};
    use super::*;

    fn read(text: &str) -> (Vec<String>, Vec<Why>) {
        let found = read_text(text, "", &Told::default());
        let member = |member: &domain::people::proposal::Proposed| {
            format!("{} {}", member.name(), member.typed.capacity)
        };
        let whys = found.unread.iter().map(|unread| unread.why).collect();
        (found.members.iter().map(member).collect(), whys)
    }

    #[test]
    fn a_sentence_makes_members_only_where_it_speaks_of_the_delegation() {
        let (members, whys) = read(
            "The delegation will be headed by Ms. Anna Berg, who arrives on Monday.\n\n\
             Any question relating to visas may be addressed to Mr. Karl Holm, who will not attend.",
        );
        assert_eq!(members, ["Anna Berg head"]);
        assert_eq!(whys, [Why::NotAMember]);
        let (members, _) = read("In reply to your letter, Ms. Anna Berg will attend the Meeting.");
        assert_eq!(members, ["Anna Berg representative"]);
        let (members, whys) =
            read("Mr. Karl Holm, who was on our list, will not attend the Meeting.");
        assert_eq!((members.len(), whys), (0, vec![Why::NotAttending]));
    }

    #[test]
    fn who_writes_comes_where_the_letter_says_so() {
        let text = "Mr. Karl Holm will attend the Meeting as adviser. I shall take part myself as \
                    head of delegation.\n\nYours sincerely,\n\nAnna Berg\nMinister\n";
        let (members, _) = read(text);
        assert_eq!(members, ["Karl Holm adviser", "Anna Berg head"]);
    }

    #[test]
    fn sentences_end_where_they_do_and_not_at_titles() {
        let text = "We thank you. Ms. Berg comes with Prof. Holm. Others stay.";
        let expected = [
            "We thank you.",
            "Ms. Berg comes with Prof. Holm.",
            "Others stay.",
        ];
        assert_eq!(sentences(text), expected);
    }
}
