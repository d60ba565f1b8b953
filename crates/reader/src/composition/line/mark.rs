//! What stands before the words of a line: the mark of a list, a label and its colon. A number that
//! belongs to the words (`2 officers`) is no mark.

/// Whether a line begins as one of a list does: `1.`, `–`, `(a)`, `一、`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Begins {
    /// It does.
    Marked,
    /// It does not.
    Bare,
}

/// The line without what numbers it.
pub(in super::super) fn marker(text: &str) -> (Begins, &str) {
    let bullet = text.trim_start_matches([
        '-', '–', '—', '•', '·', '*', '►', '▪', '■', '●', '○', '◦', '‣', '➢', '✓', '\u{f0b7}',
        '\u{f0a7}', '→',
    ]);
    if bullet.len() < text.len() {
        return (Begins::Marked, bullet.trim_start());
    }
    let end = text.char_indices().take(6).find(|(_, c)| {
        matches!(
            c,
            '.' | ')'
                | '、'
                | '-'
                | '/'
                | '．'
                | '）'
                | ':'
                | '°'
                | '\u{a0}'
                | ' '
                | '\t'
                | '–'
                | '：'
        )
    });
    let Some((end, mark)) = end else {
        return (Begins::Bare, text);
    };
    let label = text[..end]
        .trim_start_matches(['(', '（', '№', 'N', '#'])
        .trim();
    let rest = text[end..].trim_start_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '.' | ')' | '、' | '-' | '/' | '．' | '）' | '–' | ':' | '：' | '°' | 'º'
            )
    });
    // `i.A. Birgit Hohenstein`: letters with stops are no mark.
    let glued = mark == '.' && text[end + 1..].starts_with(char::is_alphabetic);
    let number = !label.is_empty() && label.chars().all(char::is_numeric);
    let latin = label.chars().count() == 1
        && label.chars().all(char::is_lowercase)
        && matches!(mark, ')' | '.' | '）');
    let roman = !label.is_empty()
        && label.len() <= 4
        && label
            .chars()
            .all(|c| matches!(c, 'i' | 'v' | 'x' | 'I' | 'V' | 'X'))
        && matches!(mark, ')' | '.' | '-' | '）');
    let han = !label.is_empty()
        && label.chars().all(|c| "一二三四五六七八九十".contains(c))
        && matches!(mark, '、' | '.' | '．' | ')' | '）');
    let letter = label.chars().count() == 1 && mark == ')';
    let digits_only_space = number
        && matches!(mark, ' ' | '\t' | '\u{a0}')
        && (label.chars().count() > 2 || rest.chars().next().is_some_and(char::is_lowercase));
    if (number && !digits_only_space && !rest.starts_with(|c: char| c.is_numeric()))
        || latin && !glued
        || roman && !glued
        || han
        || letter
    {
        (Begins::Marked, rest)
    } else {
        (Begins::Bare, text)
    }
}

/// What stands before the first colon of a line, and behind it.
pub(super) fn label(body: &str) -> Option<(&str, &str)> {
    // `JEFE DE DELEGACIÓN.- Embajador …`
    if let Some((label, rest)) = body.split_once(".- ")
        && label.chars().count() <= 60
        && !label.contains([':', ','])
    {
        return Some((label.trim(), rest.trim()));
    }
    let (at, colon) = body
        .char_indices()
        .take(90)
        .find(|(_, c)| matches!(c, ':' | '：' | '\t'))?;
    let label = body[..at].trim();
    (!label.is_empty()).then(|| (label, body[at + colon.len_utf8()..].trim()))
}

/// Whether a word of a capacity means several.
pub(in super::super) fn is_many(role: &str) -> bool {
    let role = role.trim_end_matches([':', '：', ' ']).to_lowercase();
    let first = role.split_whitespace().next().unwrap_or("");
    let last = role.split_whitespace().next_back().unwrap_or("");
    first.chars().count() > 4 && first.ends_with('s')
        || last.ends_with('s')
        || matches!(
            first,
            "члены" | "советники" | "эксперты" | "делегаты" | "представители"
        )
        || matches!(first, "أعضاء" | "الأعضاء" | "مستشارون" | "خبراء")
        || matches!(first, "团员" | "成员" | "顾问" | "專家" | "专家")
}
