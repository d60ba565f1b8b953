//! The frame of a letter: salutations, closing formulas, the titles of lists and of those who do not
//! come, the head of a mail. Who is named there is no member.

use domain::people::proposal::Why;

use super::super::capacity;
use super::super::heading::{self, Kind};
use super::super::letter::{At, Letter, Section, Zone, frames, length};
use super::super::lexicon::{self, FRAME};
use super::super::name;
use super::super::person::{self, Style};
use super::mark::{Begins, label};
use super::prose;
use super::unsure::looks_named;

/// Small words that head lines of a mail.
const HEAD: [&str; 10] = [
    "to", "from", "de", "à", "a", "para", "an", "von", "til", "från",
];

/// `From:`, `To:`, `Subject:`, `Ref.:` and their like.
pub(super) fn mail_head(letter: &mut Letter, body: &str) -> bool {
    let Some((label, _)) = label(body) else {
        return false;
    };
    let head = FRAME.whole(label) == Some("head") || HEAD.contains(&label.to_lowercase().as_str());
    if letter.record.is_empty()
        && head
        && heading::kind(label).is_none_or(|kind| matches!(kind, Kind::Other | Kind::Number))
    {
        if letter.zone == Zone::Closed {
            letter.last = None;
        }
        return true;
    }
    false
}

/// Whether a line begins an older mail that stands below this one.
pub(super) fn quotes(body: &str) -> bool {
    const WROTE: [&str; 14] = [
        "wrote",
        "escribió",
        "a écrit",
        "écrit",
        "schrieb",
        "escreveu",
        "написал",
        "написала",
        "пишет",
        "كتب",
        "写道",
        "ha scritto",
        "skrev",
        "schreef",
    ];
    let bare = body.trim_end_matches([' ', ':', '：', '>']);
    let wrote =
        body.trim_end().ends_with([':', '：']) && WROTE.iter().any(|word| bare.ends_with(word));
    wrote || length(body) <= 8 && frames(body, "quote")
}

/// Headings and formulas that are no capacities.
pub(super) fn framed(letter: &mut Letter, at: At, body: &str, begins: Begins) -> bool {
    let words = length(body);
    let colon = body.trim_end().ends_with([':', '：']);
    let people = person::find(body, letter.manner, Style::Sentence);
    let nobody = people.is_empty();
    if nobody && colon && announces(letter, body) {
        return true;
    }
    let lists = frames(body, "list") || words > 7 && frames(body, "cue");
    // `Apologies:` is a heading, `Apologies for the delay.` a sentence.
    let headed = colon && words <= 12 || words <= 7 && !body.trim_end().ends_with('.');
    if nobody && headed && !lists && frames(body, "absent") {
        letter.section = Section::Left(Why::NotAttending);
        letter.open_list();
        return true;
    }
    if nobody && begins == Begins::Bare && heads_others(letter, body, words) {
        letter.section = Section::Left(Why::NotAMember);
        letter.last = None;
        return true;
    }
    if greets(letter, body, words)
        || salutes(body) && !names_in_list(letter, body) && !addresses(letter, body)
    {
        letter.salute();
        if words <= 14 {
            if !nobody {
                letter.unread(at, Why::NotAMember);
            }
            return true;
        }
    }
    if closes(body, words) {
        if !nobody && words > 8 {
            letter.unread(at, Why::NotAMember);
        }
        close(letter);
        return true;
    }
    let comma = body.trim_end().ends_with([',', '،', '，']);
    if (nobody || comma && words <= 3 && letter.has_talked()) && takes_leave(letter, body, words) {
        letter.zone = Zone::Closed;
        letter.section = Section::Open;
        letter.last = None;
        return true;
    }
    let opens = frames(body, "list") || colon && frames(body, "cue");
    let titled = words <= 10
        && letter.last.is_none()
        && (colon || letter.zone != Zone::Closed)
        && names_delegation(body)
        && (colon || lexicon::talk(body) == 0);
    if nobody
        && (colon || words <= 14)
        && (opens || titled)
        && label(body).is_none_or(|(_, rest)| rest.is_empty())
        && person::find(body, letter.manner, Style::List).is_empty()
        && begins == Begins::Bare
        && !goes_on_about(letter, body)
    {
        letter.section = Section::Open;
        letter.open_list();
        // A title of a list does not end as a sentence does.
        if body.ends_with(['.', '。']) && looks_named(body, letter.manner) {
            letter.unread(at, Why::NotUnderstood);
        }
        return true;
    }
    false
}

/// A heading over persons who are not of the delegation.
fn heads_others(letter: &Letter, body: &str, words: usize) -> bool {
    let colon = body.trim_end().ends_with([':', '：']);
    let other = frames(body, "other") || frames(body, "with") && words <= 4;
    other && (colon && words <= 8 || words <= 6) && (letter.last.is_none() || is_loud(body))
}

/// The letter closes, unless it has only begun: `Reciba un cordial saludo.` opens letters too.
fn close(letter: &mut Letter) {
    let ahead = letter.lines_ahead(8);
    let talk = ahead.iter().any(|line| prose::talks(line));
    let forwards = ahead.iter().any(|line| quotes(line));
    let late = letter.has_members() || forwards || letter.ends_within(8) && !talk;
    if letter.zone != Zone::Opening && letter.zone != Zone::Body || late {
        letter.zone = Zone::Closed;
    }
    letter.section = Section::Open;
    letter.last = None;
}

/// `It will just be me (Head of Delegation):` says the capacity of whom it announces.
fn announces(letter: &mut Letter, body: &str) -> bool {
    use domain::people::composition::Capacity::{Deputy, Head};
    let bare = body.trim_end_matches([':', '：', ' ']);
    let inner = bare
        .strip_suffix([')', '）'])
        .and_then(|rest| rest.rsplit_once(['(', '（']));
    let said = inner.and_then(|(_, inner)| capacity::whole(inner));
    let Some(said) = said.filter(|said| matches!(said.capacity, Head | Deputy)) else {
        return false;
    };
    letter.section = Section::Role(said);
    letter.headed = Some(());
    letter.open_list();
    true
}

/// `Swedish delegation`, `Delegación de Costa Rica`: the title of a list.
fn names_delegation(body: &str) -> bool {
    let words = lexicon::words(body);
    let delegation = |word: &str| {
        ["delegation", "delegacion", "delegacao", "делегаци", "وفد"]
            .iter()
            .any(|stem| word.starts_with(stem))
    };
    words.iter().any(|word| delegation(&word.plain)) || body.contains("代表团")
}

/// A line that says what the member above is, although a word of a frame stands in it.
fn goes_on_about(letter: &Letter, body: &str) -> bool {
    letter.last.is_some()
        && !body.trim_end().ends_with([':', '：'])
        && !lexicon::offices(body).is_empty()
}

/// `Madame Nora Heinen` under the heading of a list is no salutation.
fn names_in_list(letter: &Letter, body: &str) -> bool {
    let under = letter.zone == Zone::List || letter.section != Section::Open;
    let called = || {
        name::addressed(body, letter.manner)
            .first()
            .is_some_and(|name| name.at.start == 0)
    };
    under && !body.trim_end().ends_with([',', '،', '，', '!', ':']) && called()
}

/// `Señora` above a name is no salutation: it begins the address of who is written to.
fn addresses(letter: &Letter, body: &str) -> bool {
    let bare = body.trim_end().ends_with(char::is_alphabetic) && length(body) <= 2;
    bare && letter.zone == Zone::Opening && letter.next_line().is_some()
}

fn salutes(body: &str) -> bool {
    let all = FRAME.all(body);
    let first = all.first().is_some_and(|(kind, at)| {
        *kind == "opening" && body[..at.start].trim().chars().count() <= 2
    });
    let formula = all
        .iter()
        .any(|(kind, at)| *kind == "opening" && lexicon::telling(&body[at.clone()]).len() >= 2);
    let arabic = all.iter().any(|(kind, at)| {
        *kind == "opening"
            && body[at.clone()]
                .chars()
                .any(|c| lexicon::is_han(c) || lexicon::is_arabic(c))
    });
    formula
        || arabic
        || first
            && (body
                .trim_end()
                .ends_with([',', ':', '،', '，', '：', '!', '.'])
                || length(body) <= 3)
}

/// A heading in capitals.
fn is_loud(body: &str) -> bool {
    let mut letters = body.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() > 4 && letters.all(char::is_uppercase)
}

/// `Kia Orana,`: a greeting that nobody listed, before all text.
fn greets(letter: &Letter, body: &str, words: usize) -> bool {
    let comma = body.trim_end().ends_with([',', '،', '，', '!']);
    letter.zone == Zone::Opening
        && !letter.has_members()
        && comma
        && words <= 5
        && !body.contains([';', '('])
        && (letter.next_line().is_none() || !name::addressed(body, letter.manner).is_empty())
}

/// `With love from Berne,` where the paper ends: a formula nobody listed.
fn takes_leave(letter: &Letter, body: &str, words: usize) -> bool {
    words <= 4
        && letter.zone != Zone::Opening
        && body.trim_end().ends_with([',', '،', '，', '!', '.'])
        && letter.has_members()
        && letter.last.is_none()
        && lexicon::offices(body).is_empty()
        && letter.ends_within(if words <= 2 { 12 } else { 8 })
}

/// `Fait à Abidjan, le 29 août 2025`: where and when a paper was made.
fn is_dated(body: &str) -> bool {
    const MADE: [&str; 8] = [
        "fait à ",
        "fait a ",
        "done at ",
        "done in ",
        "hecho en ",
        "dado en ",
        "feito em ",
        "совершено в ",
    ];
    let low = body.trim_start().to_lowercase();
    MADE.iter().any(|made| low.starts_with(made))
}

fn closes(body: &str, words: usize) -> bool {
    if words <= 12 && is_dated(body) {
        return true;
    }
    FRAME.all(body).into_iter().any(|(kind, at)| {
        let one = lexicon::words(&body[at.clone()]).len() == 1;
        let rest = body[at.end..].trim_start();
        let stands = rest.is_empty() || rest.starts_with([',', '!', '.', '،', '，']) || words <= 3;
        if one
            && !(at.start == 0 && stands)
            && !body
                .chars()
                .any(|c| lexicon::is_han(c) || lexicon::is_arabic(c))
        {
            return false;
        }
        let slice = &body[at];
        let long = lexicon::telling(slice).len() >= 2
            || slice
                .chars()
                .any(|c| lexicon::is_han(c) || lexicon::is_arabic(c));
        kind == "closing" && (words <= 8 || long)
    })
}
