//! Mails and pages in HTML: their text in paragraphs, lists and tables. Scripts, styles and what
//! lies in comments are left out; nothing is fetched and nothing runs.

use super::Content;
use super::flow::{Flow, Joined};

/// Reads a page.
pub(super) fn content(text: &str) -> Content {
    let mut flow = Flow::new();
    let mut item = "";
    let mut rest = text;
    while !rest.is_empty() && !flow.is_full() {
        let at = rest.find('<').unwrap_or(rest.len());
        flow.text(&decoded(&rest[..at]));
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        let Some(end) = rest.find('>') else { break };
        let tag = rest.get(1..end).unwrap_or("");
        rest = &rest[end + 1..];
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .take(20)
            .collect::<String>()
            .to_ascii_lowercase();
        if matches!(
            name.as_str(),
            "script" | "style" | "head" | "title" | "template"
        ) && !tag.starts_with('/')
        {
            let closing = format!("</{name}");
            let lower = rest.to_ascii_lowercase();
            rest = lower.find(&closing).map_or("", |at| &rest[at..]);
            continue;
        }
        mark(&mut flow, &name, tag, &mut item);
    }
    flow.content()
}

fn mark(flow: &mut Flow, name: &str, tag: &str, item: &mut &'static str) {
    let closes = tag.starts_with('/');
    match (name, closes) {
        ("br", _) => flow.text("\n"),
        ("li", false) => {
            end(flow, item);
            *item = "• ";
        }
        ("table", false) => flow.open_table(),
        ("table", true) => flow.close_table(),
        ("tr", false) => flow.open_row(),
        ("tr", true) => flow.close_row(),
        ("td" | "th", false) => {
            let rows = number(tag, "rowspan");
            flow.open_cell(
                number(tag, "colspan"),
                if rows > 1 {
                    Joined::Down(rows)
                } else {
                    Joined::Alone
                },
            );
        }
        ("td" | "th", true) => flow.close_cell(),
        (
            "p" | "div" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "ol" | "li"
            | "blockquote" | "section" | "header" | "footer" | "hr" | "dt" | "dd" | "body",
            _,
        ) => end(flow, item),
        _ => {}
    }
}

fn end(flow: &mut Flow, item: &mut &'static str) {
    flow.paragraph_if_any(std::mem::take(item));
}

fn number(tag: &str, name: &str) -> u32 {
    let lower = tag.to_ascii_lowercase();
    let Some(at) = lower.find(name) else { return 1 };
    let digits: String = lower[at + name.len()..]
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .take(4)
        .collect();
    digits.parse().unwrap_or(1)
}

/// Text with its references read and its blanks as one.
fn decoded(text: &str) -> String {
    let mut found = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        found.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest
            .char_indices()
            .take(12)
            .find(|(_, c)| *c == ';')
            .map(|(end, _)| end);
        if let Some((end, c)) = end.and_then(|end| Some((end, reference(&rest[1..end])?))) {
            found.push(c);
            rest = &rest[end + 1..];
        } else {
            found.push('&');
            rest = &rest[1..];
        }
    }
    found.push_str(rest);
    let blanks = |c: char| matches!(c, '\n' | '\r' | '\t' | ' ');
    let mut one = String::with_capacity(found.len());
    for c in found.chars() {
        if !blanks(c) {
            one.push(c);
        } else if !one.ends_with(' ') {
            one.push(' ');
        }
    }
    one
}

/// The references by name that letters use.
const NAMED: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("mdash", '—'),
    ("rsquo", '’'),
    ("lsquo", '‘'),
    ("rdquo", '”'),
    ("ldquo", '“'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("bull", '•'),
    ("middot", '·'),
    ("hellip", '…'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("ecirc", 'ê'),
    ("euml", 'ë'),
    ("agrave", 'à'),
    ("aacute", 'á'),
    ("acirc", 'â'),
    ("atilde", 'ã'),
    ("auml", 'ä'),
    ("aring", 'å'),
    ("iacute", 'í'),
    ("icirc", 'î'),
    ("iuml", 'ï'),
    ("oacute", 'ó'),
    ("ocirc", 'ô'),
    ("otilde", 'õ'),
    ("ouml", 'ö'),
    ("oslash", 'ø'),
    ("uacute", 'ú'),
    ("ugrave", 'ù'),
    ("ucirc", 'û'),
    ("uuml", 'ü'),
    ("ccedil", 'ç'),
    ("ntilde", 'ñ'),
    ("Eacute", 'É'),
    ("Egrave", 'È'),
    ("Ccedil", 'Ç'),
    ("Ntilde", 'Ñ'),
    ("Aacute", 'Á'),
    ("Oacute", 'Ó'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
    ("Auml", 'Ä'),
    ("szlig", 'ß'),
    ("iexcl", '¡'),
    ("ordm", 'º'),
    ("deg", '°'),
    ("ordf", 'ª'),
    ("scaron", 'š'),
    ("Scaron", 'Š'),
    ("zcaron", 'ž'),
    ("Zcaron", 'Ž'),
    ("ccaron", 'č'),
    ("Ccaron", 'Č'),
    ("rcaron", 'ř'),
    ("ecaron", 'ě'),
    ("ncaron", 'ň'),
    ("cacute", 'ć'),
    ("sacute", 'ś'),
    ("lstrok", 'ł'),
    ("Lstrok", 'Ł'),
    ("inodot", 'ı'),
    ("gbreve", 'ğ'),
    ("scedil", 'ş'),
    ("Idot", 'İ'),
    ("aelig", 'æ'),
    ("Oslash", 'Ø'),
    ("Aring", 'Å'),
    ("yacute", 'ý'),
    ("abreve", 'ă'),
    ("aogon", 'ą'),
    ("eogon", 'ę'),
    ("eth", 'ð'),
    ("thorn", 'þ'),
    ("ensp", ' '),
    ("emsp", ' '),
    ("zwj", '\u{200d}'),
];

fn reference(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code);
    }
    NAMED
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, c)| *c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::composition::Piece;

    #[test]
    fn a_page_is_read_as_paragraphs_items_and_tables() {
        let page = "<html><head><title>x</title></head><body><p>One&nbsp;two</p><script>alert(1)</script>\
            <ul><li>Three</li></ul><table><tr><td rowspan=2>A</td><td>B</td></tr><tr><td>C</td></tr></table>";
        let content = content(page);
        let lines: Vec<String> = content
            .pieces
            .iter()
            .map(|piece| match piece {
                Piece::Line { text, .. } => text.clone(),
                Piece::Table { rows } => rows
                    .iter()
                    .map(|row| row.cells.join("|"))
                    .collect::<Vec<_>>()
                    .join("/"),
            })
            .filter(|text| !text.is_empty())
            .collect();
        assert_eq!(lines, ["One two", "• Three", "A|B/A|C"]);
    }
}
