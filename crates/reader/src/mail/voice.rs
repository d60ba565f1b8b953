//! Whose words the lines of a mail are: the sender's own, quoted from an earlier mail, or of a mail sent
//! on within the text. Our own note stands quoted below most answers and must not be read as the
//! answer. What is not marked as quoted is taken as the sender's own.

use domain::convening::mail::{Passage, Voice};

/// How a line begins that says that an earlier mail follows, in the programs' languages.
const ORIGINAL: [&str; 10] = [
    "original message",
    "message d'origine",
    "message d’origine",
    "mensaje original",
    "исходное сообщение",
    "原始邮件",
    "原始郵件",
    "الرسالة الأصلية",
    "ursprüngliche nachricht",
    "messaggio originale",
];
/// How a line begins that says that another's mail follows.
const FORWARDED: [&str; 7] = [
    "forwarded message",
    "begin forwarded message",
    "message transféré",
    "mensaje reenviado",
    "пересылаемое сообщение",
    "转发邮件信息",
    "رسالة معاد توجيهها",
];
/// How a line ends that says who wrote what is quoted below it.
const WROTE: [&str; 9] = [
    "wrote:",
    "a écrit :",
    "a écrit\u{a0}:",
    "escribió:",
    "пишет:",
    "писал(а):",
    "写道：",
    "写道:",
    "كتب:",
];
/// The words for the author and for the moment or the subject, as Outlook repeats a header.
const AUTHOR: [&str; 8] = [
    "from:",
    "de :",
    "de:",
    "от:",
    "发件人:",
    "发件人：",
    "من:",
    "von:",
];
const MOMENT: [&str; 14] = [
    "sent:",
    "date:",
    "envoyé :",
    "envoyé:",
    "enviado:",
    "enviado el:",
    "отправлено:",
    "дата:",
    "发送时间:",
    "发送时间：",
    "日期:",
    "تاريخ الإرسال:",
    "التاريخ:",
    "gesendet:",
];

/// A line as it stands, and as it is compared.
struct Line<'a> {
    text: &'a str,
    lower: String,
}

/// The passages of a text.
pub(super) fn passages(text: &str) -> Vec<Passage> {
    let lines = text.lines().map(|text| Line {
        text,
        lower: text.trim().to_lowercase(),
    });
    let lines: Vec<Line> = lines.collect();
    let mut passages: Vec<Passage> = Vec::new();
    let mut rest = None;
    for at in 0..lines.len() {
        rest = rest.or_else(|| begins(&lines[at..]));
        let voice = rest.unwrap_or_else(|| spoken(&lines[at..]));
        let line = &lines[at];
        match passages.last_mut() {
            Some(last) if last.voice == voice || line.lower.is_empty() => {
                last.text.push('\n');
                last.text.push_str(line.text);
            }
            _ => passages.push(Passage {
                voice,
                text: line.text.to_owned(),
            }),
        }
    }
    for passage in &mut passages {
        passage.text = passage.text.trim_matches('\n').to_owned();
    }
    passages.retain(|passage| !passage.text.trim().is_empty());
    passages
}

/// In whose voice everything from here on is, where a line says so.
fn begins(lines: &[Line<'_>]) -> Option<Voice> {
    let line = lines.first()?.lower.as_str();
    let is_ruled = line.starts_with("--") || line.starts_with("__");
    if !is_ruled && !line.contains([':', '：']) {
        return None;
    }
    let ruled = line.trim_matches(['-', '_', ' ', '*']);
    let marks = |marks: &[&str]| marks.iter().any(|mark| ruled.starts_with(mark));
    if marks(&FORWARDED) && (is_ruled || line.ends_with(':')) {
        return Some(Voice::Forwarded);
    }
    if marks(&ORIGINAL) && is_ruled {
        return Some(Voice::Quoted);
    }
    // A rule is drawn above a header that is repeated.
    let header = if ruled.is_empty() { &lines[1..] } else { lines };
    repeats_header(header).then_some(Voice::Quoted)
}

/// Whether an author stands here and a moment close below.
fn repeats_header(lines: &[Line<'_>]) -> bool {
    let mut all = lines.iter().map(|line| line.lower.as_str());
    let is_author = all.next().is_some_and(|line| is_field(line, &AUTHOR));
    is_author && all.take(4).any(|line| is_field(line, &MOMENT))
}

/// Whether a line begins with a name of a field, which may be set in bold: `*From:*`.
fn is_field(line: &str, names: &[&str]) -> bool {
    let plain = line.trim_start_matches('*');
    names.iter().any(|name| plain.starts_with(name))
}

/// In whose voice a line is by its own mark, or by what stands below it.
fn spoken(lines: &[Line<'_>]) -> Voice {
    let line = lines[0].lower.as_str();
    if line.starts_with('>') {
        return Voice::Quoted;
    }
    // Who wrote what is quoted stands above it, at times on two lines.
    let begins = ["on ", "le ", "el ", "am "]
        .iter()
        .any(|word| line.starts_with(word));
    let below = lines.iter().skip(1).take(4).map(|line| line.lower.as_str());
    let mut below = below.filter(|line| !line.is_empty());
    if says_who_wrote(line) {
        return voice_above(below.next());
    }
    if begins && below.next().is_some_and(says_who_wrote) {
        return voice_above(below.next());
    }
    Voice::Own
}

fn says_who_wrote(line: &str) -> bool {
    line.ends_with([':', '：'])
        && line.len() < 200
        && WROTE.iter().any(|wrote| line.ends_with(wrote))
}

/// What says who wrote belongs to the quotation, where one follows.
fn voice_above(next: Option<&str>) -> Voice {
    if next.is_some_and(|next| next.starts_with('>')) {
        Voice::Quoted
    } else {
        Voice::Own
    }
}
