//! What a host says became of a letter of ours: in the standard form (RFC 3464) and in the forms that
//! qmail, Exim, Postfix and Exchange write in words. It names the letter by the identifier in what was
//! returned, and guesses no recipient that does not stand there.

use domain::convening::mail::bounce::{Action, Bounce, Returned, StatusCode, fate};
use domain::convening::mail::{Senders, Within, host_of};

use super::decode::letters;
use super::field::{Fields, address, ids, split};
use super::tree::Leaf;
use super::{Remarks, Told, printable, sign};

/// The most recipients that are told.
const MOST_RETURNED: usize = 100;
/// As many bytes of a text or a report as are looked at.
pub(super) const LOOKED_AT: usize = 256 << 10;
/// The longest reason, in characters.
const LONGEST_REASON: usize = 300;

/// How a subject begins that tells of a letter that did not arrive.
const SUBJECTS: [&str; 15] = [
    "undeliverable:",
    "undelivered mail",
    "undeliverable mail",
    "delivery status notification",
    "delivery failure",
    "delivery delayed:",
    "failure notice",
    "mail delivery failed",
    "mail delivery system",
    "returned mail",
    "warning: message",
    "warning: could not send",
    "non remis",
    "no se puede entregar:",
    "не удается доставить:",
];
/// What stands in the words of a host that gave a letter up or goes on trying.
const WORDS: [&str; 6] = [
    "this is the qmail-send program",
    "created automatically by mail delivery software",
    "this is the mail system at host",
    "delivery has failed to these recipients",
    "could not be delivered to one or more",
    "the following address(es) failed",
];
/// Words of a host that goes on trying.
const TRYING: [&str; 6] = [
    "continue to try",
    "keep trying",
    "not yet been delivered",
    "has been delayed",
    "delivery is delayed",
    "do not need to resend",
];
/// Where in its words a host begins to return the letter.
const COPIES: [&str; 6] = [
    "below this line is a copy",
    "this is a copy of the message",
    "this is a copy of your message",
    "original message headers",
    "original message follows",
    "included below",
];
/// The local parts of hosts' own mailboxes.
const DAEMONS: [&str; 4] = [
    "mailer-daemon",
    "mail-daemon",
    "postmaster",
    "microsoftexchange",
];

/// A mail, as far as it may be a bounce.
pub(super) struct Asked<'a> {
    pub(super) fields: &'a Fields,
    pub(super) senders: &'a Senders,
    pub(super) leaves: &'a [Leaf],
    /// The identifiers of the mails it holds.
    pub(super) opened: &'a [String],
    pub(super) told: &'a Told,
}

/// What became of a letter of ours, where a mail tells it of itself: a bounce that a person sends on is
/// that person's letter.
pub(super) fn bounce(asked: &Asked<'_>) -> Option<Bounce> {
    let own = asked
        .leaves
        .iter()
        .filter(|leaf| leaf.within == Within::Mail);
    let own: Vec<&Leaf> = own.collect();
    let mut returned = standard(&own);
    if returned.is_empty() && !is_of_a_host(asked) {
        return None;
    }
    let texts = own
        .iter()
        .filter(|leaf| leaf.media.kind.starts_with("text/"));
    let texts: Vec<String> = texts.map(|leaf| text(leaf)).collect();
    let said = texts.first().map_or("", String::as_str);
    if returned.is_empty() && tells_of_a_failure(asked, said) {
        returned = in_words(asked, said);
    }
    if returned.is_empty() {
        return None;
    }
    returned.truncate(MOST_RETURNED);
    let letter = letter(asked, &own, &texts);
    Some(Bounce { letter, returned })
}

/// The beginning of a text: a host says what it has to say before it returns the letter.
fn text(leaf: &Leaf) -> String {
    let begin = &leaf.bytes[..leaf.bytes.len().min(LOOKED_AT)];
    let text = letters(begin, leaf.media.parameter("charset")).text;
    if leaf.media.kind == "text/html" {
        super::html::plain(&text)
    } else {
        text
    }
}

/// The groups of a report, one for each recipient.
fn standard(leaves: &[&Leaf]) -> Vec<Returned> {
    let kinds = ["message/delivery-status", "message/global-delivery-status"];
    let reports = leaves
        .iter()
        .filter(|leaf| kinds.contains(&leaf.media.kind.as_str()));
    let mut returned = Vec::new();
    for report in reports {
        let mut rest = &report.bytes[..report.bytes.len().min(LOOKED_AT)];
        while !rest.is_empty() && returned.len() < MOST_RETURNED {
            let (group, after) = split(rest);
            returned.extend(recipient(&Fields::read(group, &mut Remarks::default())));
            rest = after;
        }
    }
    returned
}

/// Source: RFC 3464 §2.3: who, what was done, which code, in whose words.
fn recipient(group: &Fields) -> Option<Returned> {
    let typed = |name| typed(group, name);
    let whose = typed("original-recipient").or_else(|| typed("final-recipient"))?;
    let action = group.first("action").and_then(Action::read);
    let status = group
        .first("status")
        .and_then(|status| status.split_whitespace().next());
    let reason = typed("diagnostic-code").unwrap_or_default();
    let status = status.and_then(|status| status.parse().ok());
    let status = status.or_else(|| code(reason));
    Some(Returned {
        recipient: address(whose.trim_matches(['<', '>'])).map(|whose| whose.to_lowercase()),
        status,
        reason: reasoned(reason),
        fate: fate(action, status),
    })
}

/// The value of a field that names its type before it: `rfc822; mission@ruritania.example`.
pub(super) fn typed<'a>(fields: &'a Fields, name: &'a str) -> Option<&'a str> {
    let value = fields.first(name)?;
    let behind = value.split_once(';').map_or(value, |(_, value)| value);
    Some(behind.trim())
}

/// Whether a host wrote it, as far as a header says.
fn is_of_a_host(asked: &Asked<'_>) -> bool {
    let is_daemon = |address: &String| DAEMONS.iter().any(|name| address.starts_with(name));
    asked.senders.from.iter().any(is_daemon)
        || asked.fields.first("return-path") == Some("<>")
        || asked.fields.has("x-failed-recipients")
}

/// Whether a host writes of a letter that did not arrive.
fn tells_of_a_failure(asked: &Asked<'_>, said: &str) -> bool {
    let subject = asked.fields.text("subject").to_lowercase();
    let said = said.to_lowercase();
    asked.fields.has("x-failed-recipients")
        || SUBJECTS.iter().any(|begins| subject.starts_with(begins))
        || WORDS.iter().any(|words| said.contains(words))
}

fn in_words(asked: &Asked<'_>, text: &str) -> Vec<Returned> {
    let said = before_copy(text);
    let lower = said.to_lowercase();
    let is_trying = TRYING.iter().any(|words| lower.contains(words));
    let action = if is_trying {
        Action::Delayed
    } else {
        Action::Failed
    };
    let stranger = |address: &String| {
        let is_daemon = DAEMONS.iter().any(|name| address.starts_with(name));
        !is_daemon
            && !asked
                .told
                .mailboxes
                .iter()
                .any(|own| sign::is_of(address, own))
    };
    let told = |recipient: Option<String>, words: &str| {
        let status = code(words).or_else(|| code(said));
        Returned {
            recipient,
            status,
            reason: reasoned(words),
            fate: fate(Some(action), status),
        }
    };
    let named: Vec<String> = asked
        .fields
        .every("x-failed-recipients")
        .flat_map(|all| all.split(','))
        .filter_map(address)
        .map(|all| all.to_lowercase())
        .collect();
    let lines = beginnings(said, stranger);
    if named.is_empty() && lines.is_empty() {
        return vec![told(None, said)];
    }
    let words_of = |whose: &str| {
        lines
            .iter()
            .find(|(address, _)| address == whose)
            .map(|(_, words)| *words)
    };
    if named.is_empty() {
        return lines
            .iter()
            .map(|(whose, words)| told(Some(whose.clone()), words))
            .collect();
    }
    named
        .into_iter()
        .map(|whose| {
            let words = words_of(&whose).unwrap_or(said);
            told(Some(whose), words)
        })
        .collect()
}

/// The words of a host without the letter it returns.
fn before_copy(text: &str) -> &str {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let lower = line.to_lowercase();
        let is_first = at == 0;
        if !is_first && COPIES.iter().any(|copy| lower.contains(copy)) {
            return &text[..at];
        }
        at += line.len();
    }
    text
}

/// The addresses that begin a line, each once, with the words up to the next.
fn beginnings(said: &str, is_stranger: impl Fn(&String) -> bool) -> Vec<(String, &str)> {
    let mut found: Vec<(String, usize)> = Vec::new();
    let mut at = 0;
    for line in said.split_inclusive('\n') {
        let begin = line.trim_start().trim_start_matches(['<', '(', '"']);
        let end = begin.find(|sign: char| sign.is_whitespace() || "<>:;,()\"".contains(sign));
        let word = &begin[..end.unwrap_or(begin.len())];
        let whose = address(word)
            .map(|whose| whose.to_lowercase())
            .filter(&is_stranger);
        if let Some(whose) = whose.filter(|whose| !found.iter().any(|(known, _)| known == whose)) {
            found.push((whose, at));
        }
        at += line.len();
        if found.len() == MOST_RETURNED {
            break;
        }
    }
    let ends: Vec<usize> = found
        .iter()
        .skip(1)
        .map(|(_, at)| *at)
        .chain([said.len()])
        .collect();
    let both = found.into_iter().zip(ends);
    both.map(|((whose, from), to)| (whose, &said[from..to]))
        .collect()
}

/// The first code in words: of RFC 3463, or else of a reply of SMTP.
fn code(words: &str) -> Option<StatusCode> {
    let pieces = || words.split(|sign: char| !sign.is_ascii_digit() && sign != '.');
    let whole = pieces().find_map(|piece| piece.trim_matches('.').parse().ok());
    let reply = || pieces().find_map(reply);
    whole.or_else(reply)
}

/// Source: RFC 5321 §4.2.1: three digits, of which the first says whether another try may help.
fn reply(piece: &str) -> Option<StatusCode> {
    let digits = piece.as_bytes();
    let class = match digits {
        [b'4', b'0'..=b'5', b'0'..=b'9'] => 4,
        [b'5', b'0'..=b'5', b'0'..=b'9'] => 5,
        _ => return None,
    };
    Some(StatusCode {
        class,
        subject: 0,
        detail: 0,
    })
}

pub(super) fn reasoned(words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    let line = printable(&words.join(" "), usize::MAX);
    line.chars().take(LONGEST_REASON).collect()
}

/// The identifier of the letter that did not arrive: ours before any other.
fn letter(asked: &Asked<'_>, own: &[&Leaf], texts: &[String]) -> Option<String> {
    let kinds = [
        "message/rfc822",
        "message/global",
        "text/rfc822-headers",
        "message/global-headers",
    ];
    let returned = own
        .iter()
        .filter(|leaf| kinds.contains(&leaf.media.kind.as_str()));
    let mut scratch = Remarks::default();
    let mut all: Vec<String> = returned
        .flat_map(|leaf| {
            Fields::read(split(&leaf.bytes).0, &mut scratch)
                .ids("message-id", &mut Remarks::default())
        })
        .collect();
    all.extend(asked.opened.iter().cloned());
    all.extend(texts.iter().flat_map(|text| in_text(text)));
    let thread = ["in-reply-to", "references"];
    let answered = thread
        .into_iter()
        .flat_map(|name| asked.fields.every(name).flat_map(ids));
    let answered: Vec<String> = answered.collect();
    let ours = |id: &&String| host_of(id).is_some_and(|host| asked.told.is_own_host(host));
    let own = all.iter().chain(&answered).find(ours);
    own.or_else(|| all.first()).cloned()
}

/// The identifiers that lines of a text give as `Message-ID:`, also on the line below.
fn in_text(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let plain = line.trim_start_matches(['>', ' ', '\t']);
        let name = plain.get(..11).unwrap_or_default();
        if !name.eq_ignore_ascii_case("message-id:") {
            continue;
        }
        let mut value = plain[11..].trim();
        if value.is_empty() {
            value = lines.peek().map_or("", |next| next.trim());
        }
        found.extend(ids(value));
    }
    found
}
