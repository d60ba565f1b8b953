//! Bytes to text, whatever encoding they are in, and text to lines, paragraphs and tables. Where an
//! encoding is not declared, the one is taken in which words look like words. Lines that a mail
//! program broke are put together; columns set with blanks are a table.

use super::{Content, MOST_ROWS, Piece, Row, Why, line, person};

mod encoding;
mod ruled;
mod separated;
pub(super) use encoding::decoded;
pub(super) use separated::separated;

/// How many letters short of the width a hand breaks a line.
const SLACK: usize = 3;

/// The least width at which programs break lines.
const SHORTEST_BROKEN: usize = 66;

/// Reads text: its lines, with paragraphs put together and columns as tables.
pub(super) fn content(text: &str) -> Content {
    let mut content = Content::default();
    let lines: Vec<&str> = text.split('\n').take(MOST_ROWS + 1).collect();
    if text.trim().is_empty() {
        return Content::only(Why::Empty);
    }
    if lines.len() > MOST_ROWS {
        content.remark(Why::TooMany);
    }
    content.pieces = pieces(&lines);
    content
}

/// Lines as pieces.
pub(super) fn pieces(lines: &[&str]) -> Vec<Piece> {
    let longest = lines
        .iter()
        .map(|line| line.chars().count())
        .filter(|count| *count <= 120)
        .max()
        .unwrap_or(0);
    let mut found: Vec<Piece> = Vec::new();
    let mut at = 0;
    let mut wide = longest;
    // How much room the line above left, if it may have been broken for want of it.
    let mut broken: Option<usize> = None;
    while at < lines.len() {
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        if let Some((rows, taken)) = ruled::table(&lines[at..], number) {
            found.push(Piece::Table { rows });
            at += taken;
            broken = None;
            continue;
        }
        let rows = columns(&lines[at..]);
        if rows > 1 {
            found.push(Piece::Table {
                rows: aligned(&lines[at..at + rows], number),
            });
            at += rows;
            broken = None;
            continue;
        }
        let dotted = undotted(lines[at]);
        let text = dotted.as_deref().unwrap_or(lines[at]).trim_end();
        match found.last_mut() {
            Some(Piece::Line { text: before, .. })
                if broken.is_some_and(|room| first_word(text) + SLACK > room)
                    && goes_on(before, text) =>
            {
                before.push(' ');
                before.push_str(text.trim_start());
            }
            _ => found.push(Piece::Line {
                at: number,
                text: gaps(text),
            }),
        }
        let long = text.chars().count();
        // A letterhead may be wider than the paragraphs below.
        if at == 0 || lines[at - 1].trim().is_empty() {
            wide = widest(&lines[at..]).unwrap_or(longest);
        }
        broken =
            (wide >= SHORTEST_BROKEN && long * 4 >= wide * 3).then(|| wide.saturating_sub(long));
        at += 1;
    }
    found
}

/// `Head of delegation ......... Ms. Berg`: dots that lead from a label to its value.
fn undotted(line: &str) -> Option<String> {
    let start = line.find("....")?;
    let rest = line[start..].trim_start_matches(['.', ' ']);
    let label = line[..start].trim_end();
    (!label.is_empty() && !rest.is_empty()).then(|| format!("{label}: {rest}"))
}

/// A line whose parts wide gaps hold apart, with a stroke in each gap.
fn gaps(text: &str) -> String {
    let parts = blanks(text);
    if parts.len() < 2 || parts[0].1.chars().count() <= 4 {
        return text.to_owned();
    }
    let start = text.find(parts[0].1).unwrap_or(0);
    let texts: Vec<&str> = parts.iter().map(|(_, part)| *part).collect();
    format!("{}{}", &text[..start], texts.join(" | "))
}

/// The longest line of a paragraph of several.
fn widest(lines: &[&str]) -> Option<usize> {
    let paragraph = lines
        .iter()
        .take(200)
        .take_while(|line| !line.trim().is_empty());
    let counts: Vec<usize> = paragraph
        .map(|line| line.trim_end().chars().count())
        .collect();
    let most = counts.iter().copied().filter(|count| *count <= 120).max()?;
    let full = counts.iter().filter(|count| **count + 12 >= most).count();
    (full > 1 && most >= SHORTEST_BROKEN).then_some(most)
}

/// The first word's length, with the blank before it.
fn first_word(text: &str) -> usize {
    text.split_whitespace()
        .next()
        .map_or(0, |word| word.chars().count() + 1)
}

/// Whether a line goes on with the paragraph above.
pub(super) fn goes_on(before: &str, text: &str) -> bool {
    let bare = text.trim();
    if bare.is_empty()
        || before.trim().is_empty()
        || before.len() > 6_000
        || before.trim_start().starts_with('>') != bare.starts_with('>')
    {
        return false;
    }
    let ends = before
        .trim_end()
        .ends_with(['.', ':', ';', '。', '：', '؛', '!', '?']);
    // `… figurait M.` goes on with the name.
    let word = before.split_whitespace().next_back().unwrap_or("");
    let called = super::lexicon::HONORIFIC.whole(word).is_some() && word.ends_with('.');
    let ends = ends && !called || closed_by_capacity(before);
    let open = !before
        .trim_end()
        .ends_with(['.', ':', ';', '。', '：', '!', '?']);
    if open && binds(bare) {
        return true;
    }
    let number = bare.chars().take_while(char::is_ascii_digit).count();
    let counted = number > 0 && bare[number..].starts_with(' ');
    let open = before.trim_end().ends_with(char::is_lowercase);
    let marked = line::marker(bare).0 == line::Begins::Marked && !(counted && open);
    let is_label = |label: &str| {
        super::capacity::label(label).is_some() || super::heading::kind(label).is_some()
    };
    let alone = super::capacity::label(bare).is_some_and(|said| {
        use super::capacity::How::{Function, Named, Word};
        said.how == Named
            || bare.ends_with([':', '：'])
            || is_whole(bare) && matches!(said.how, Word | Function)
    });
    let heads = bare.len() < 200
        && (alone
            || bare
                .split_once([':', '：', '–', '—'])
                .is_some_and(|(label, _)| is_label(label)));
    let first = |text: &str| {
        person::find(
            line::marker(text).1,
            super::Manner::Usual,
            person::Style::List,
        )
        .first()
        .is_some_and(|person| person.name.at.start == 0)
    };
    let joins = before.split_whitespace().next_back().is_some_and(|last| {
        let both = format!("{last} {}", bare.trim_end_matches([';', '.', ',']));
        super::capacity::whole(&both).is_some()
    });
    let heads = heads && !joins;
    !(ends || marked || heads || first(bare) && first(before.trim()))
}

fn is_whole(text: &str) -> bool {
    super::capacity::whole(text).is_some() && text.starts_with(char::is_uppercase)
}

/// `de Manzanares, Asesor;`: a line that begins with a small word that binds.
fn binds(text: &str) -> bool {
    const BINDING: &str = "de del of and the du des da do et para for pour auprès ante при по и";
    let first = text.split_whitespace().next().unwrap_or("");
    BINDING.split_whitespace().any(|word| word == first)
}

/// `…, Ambassador (Head)`: nothing goes on behind it.
fn closed_by_capacity(before: &str) -> bool {
    let inner = before
        .trim_end()
        .strip_suffix([')', '）'])
        .and_then(|rest| rest.rsplit_once(['(', '（']));
    inner.is_some_and(|(_, inner)| super::capacity::whole(inner).is_some())
}

/// How many of the lines from here are rows of columns.
fn columns(lines: &[&str]) -> usize {
    let cells = |line: &str| cells(line).len();
    let rule = |line: &str| {
        !line.trim().is_empty()
            && line.trim().chars().all(|c| {
                matches!(
                    c,
                    '-' | '+'
                        | '='
                        | '|'
                        | ' '
                        | '_'
                        | '─'
                        | '┼'
                        | '├'
                        | '┤'
                        | '┌'
                        | '┐'
                        | '└'
                        | '┘'
                        | '┬'
                        | '┴'
                        | ':'
                )
            })
    };
    let mut rows = 0;
    let mut full = 0;
    let mut above = "";
    for line in lines.iter().take(MOST_ROWS) {
        if cells(line) >= 2 && !line.trim_start().starts_with('>') {
            full += 1;
        } else if full > 0 && hangs(above, line) {
            // The columns before it are empty in this row.
        } else if !((full > 0 || rows == 0) && rule(line)) {
            break;
        }
        above = line;
        rows += 1;
    }
    if full >= 2 { rows } else { 1 }
}

/// Whether a line stands below a further column of the line above.
fn hangs(above: &str, line: &str) -> bool {
    let indent = line.chars().take_while(|c| *c == ' ').count();
    indent >= 8
        && cells(line).len() == 1
        && blanks(above)
            .iter()
            .any(|(at, _)| *at > 0 && at.abs_diff(indent) <= 1)
}

/// The cells of a line: between strokes, tabs, or three blanks and more.
fn cells(line: &str) -> Vec<(usize, &str)> {
    let bare = line.trim();
    if bare.matches(['|', '│']).count() >= 2
        || bare.matches(['|', '│']).count() == 1 && bare.contains(" | ")
    {
        let inner = bare.trim_matches(['|', '│']);
        let parts = inner
            .split(['|', '│'])
            .enumerate()
            .map(|(at, part)| (at, part.trim()));
        return parts.collect();
    }
    if line.trim_end().trim_start_matches('\t').contains('\t') {
        let parts: Vec<(usize, &str)> = line
            .trim_end()
            .split('\t')
            .enumerate()
            .map(|(at, part)| (at, part.trim()))
            .collect();
        let first = parts.first().map_or("", |(_, part)| part);
        // A number and a tab is a list.
        let filled = parts.iter().filter(|(_, part)| !part.is_empty()).count();
        if filled == 2
            && (first
                .chars()
                .all(|c| c.is_numeric() || matches!(c, '.' | ')' | '-' | '•'))
                || first.is_empty())
        {
            return Vec::new();
        }
        return if filled >= 2 { parts } else { Vec::new() };
    }
    blanks(line)
}

fn blanks(line: &str) -> Vec<(usize, &str)> {
    // `II.  Mrs. …` below `I.   Mr. …`: the mark of a list is no column.
    let first = match line::marker(line.trim_start()) {
        (line::Begins::Marked, body) => line.len() - body.len(),
        (line::Begins::Bare, _) => 0,
    };
    let mut found = Vec::new();
    let mut start = None;
    let mut gap = 0;
    for (at, c) in line.char_indices().skip_while(|(at, _)| *at < first) {
        if c == ' ' || c == '\u{a0}' {
            gap += 1;
            continue;
        }
        if c == '\u{3000}' {
            gap += 2;
            continue;
        }
        let labelled = gap == 2 && parts_at(&line[..at], &line[at..]);
        if gap >= 3 || labelled || start.is_none() {
            if let Some(start) = start {
                found.push((start, line[start..at].trim()));
            }
            start = Some(at);
        }
        gap = 0;
    }
    if let Some(start) = start {
        found.push((start, line[start..].trim()));
    }
    let placed = found
        .into_iter()
        .map(|(start, text)| (line[..start].chars().count(), text));
    let found: Vec<(usize, &str)> = placed.filter(|(_, text)| !text.is_empty()).collect();
    // A number before blanks is the mark of a list and no column.
    if found.len() == 2
        && found[0]
            .1
            .chars()
            .all(|c| c.is_numeric() || matches!(c, '.' | ')' | '-' | '•' | '–' | '('))
    {
        return Vec::new();
    }
    found
}

/// Whether two blanks part what stands around them: behind a colon, and between Han characters but
/// for those that widen a word (`团  长`).
fn parts_at(before: &str, after: &str) -> bool {
    use super::lexicon::is_han;
    let before = before.trim_end();
    let mut left = before.chars().rev();
    let mut right = after.chars();
    let (near, far) = (left.next(), left.next());
    let (first, second) = (right.next(), right.next());
    let han = near.is_some_and(is_han) && first.is_some_and(is_han);
    let single = !far.is_some_and(is_han) && !second.is_some_and(is_han);
    before.ends_with([':', '：']) || han && !single
}

/// Rows whose cells stand below each other.
fn aligned(lines: &[&str], first: u32) -> Vec<Row> {
    let rows: Vec<(u32, Vec<(usize, &str)>)> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| (first + u32::try_from(at).unwrap_or(0), cells(line)))
        .filter(|(_, cells)| {
            (cells.len() >= 2 || cells.first().is_some_and(|(at, _)| *at >= 8))
                && !cells.iter().all(|(_, text)| {
                    text.chars()
                        .all(|c| matches!(c, '-' | '=' | '+' | ' ' | ':' | '─'))
                })
        })
        .collect();
    let set = lines
        .iter()
        .any(|line| line.contains('\t') || line.contains(['|', '│']));
    let starts: Vec<usize> = if set {
        (0..rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0)).collect()
    } else {
        rows.iter()
            .max_by_key(|(_, cells)| cells.len())
            .map(|(_, cells)| cells.iter().map(|(at, _)| *at).collect())
            .unwrap_or_default()
    };
    let placed = |cells: Vec<(usize, &str)>| {
        let mut row = vec![String::new(); starts.len()];
        let mut free = 0;
        for (at, text) in cells {
            let near = (free..starts.len()).min_by_key(|column| starts[*column].abs_diff(at));
            let Some(column) = near else { continue };
            text.clone_into(&mut row[column]);
            free = column + 1;
        }
        row
    };
    rows.into_iter()
        .map(|(at, cells)| Row {
            at,
            cells: placed(cells),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use encoding_rs::{GB18030, KOI8_R, UTF_8, WINDOWS_1251, WINDOWS_1252, WINDOWS_1256};

    use super::*;

    #[test]
    fn text_is_read_in_the_encoding_in_which_words_are_words() {
        let russian = "Глава делегации: Петров Пётр Петрович, посол; члены делегации";
        let arabic = "رئيس الوفد السيد احمد العلي، سفير";
        let chinese = "代表团团长：王强，外交部军控司司长";
        let french = "Chef de délégation : M. Jérôme Lefèvre, première secrétaire à Genève";
        for (text, encoding) in [
            (russian, WINDOWS_1251),
            (russian, KOI8_R),
            (arabic, WINDOWS_1256),
            (chinese, GB18030),
            (french, WINDOWS_1252),
            (french, UTF_8),
        ] {
            assert_eq!(
                decoded(&encoding.encode(text).0).as_deref(),
                Some(text),
                "{}",
                encoding.name()
            );
        }
        let wide: Vec<u8> = russian.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decoded(&wide).as_deref(), Some(russian));
        assert_eq!(decoded(&[0, 1, 2, 3, 0xff, 0xfe, 7, 0, 9]), None);
    }

    #[test]
    fn a_line_broken_by_a_program_is_one_and_columns_are_a_table() {
        let text = "The delegation of Finland to the Meeting will be headed by H.E. Mr. John\nSmith, Ambassador.\n\nName          Role\nJohn Smith    Head\nAnna Berg     Member\n";
        let lines: Vec<&str> = text.split('\n').collect();
        let pieces = pieces(&lines);
        assert!(
            matches!(&pieces[0], Piece::Line { at: 1, text } if text.ends_with("John Smith, Ambassador."))
        );
        assert!(
            matches!(&pieces[2], Piece::Table { rows } if rows.len() == 3 && rows[1].cells == ["John Smith", "Head"])
        );
    }
}
