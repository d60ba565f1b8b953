//! Tables with separators (`.csv`, `.tsv`): the separator is the one that stands equally often in
//! most lines; what stands in quotes is one cell, also over several lines.

use super::super::{Content, MOST_ROWS, Piece, Row, Why};

/// The longest cell that quotes hold together, in bytes.
const LONGEST_CELL: usize = 8_000;

/// Reads a table.
pub(in super::super) fn separated(text: &str) -> Content {
    let told = text
        .lines()
        .next()
        .and_then(|line| line.trim().strip_prefix("sep="))
        .and_then(|sign| sign.chars().next());
    let sign = told.unwrap_or_else(|| separator(text));
    let mut content = Content::default();
    let mut rows = rows(text, sign);
    if told.is_some() && !rows.is_empty() {
        rows.remove(0);
    }
    if rows.len() > MOST_ROWS {
        rows.truncate(MOST_ROWS);
        content.remark(Why::TooMany);
    }
    if rows.is_empty() {
        content.remark(Why::Empty);
    }
    content.pieces.push(Piece::Table { rows });
    content
}

/// The sign that parts most lines into equally many cells, two at least.
fn separator(text: &str) -> char {
    let even = |sign: char| {
        let rows = rows(
            &text[..super::super::lexicon::boundary(text, 20_000.min(text.len()))],
            sign,
        );
        let mut counts: Vec<usize> = rows
            .iter()
            .map(|row| row.cells.len())
            .filter(|count| *count > 1)
            .collect();
        counts.sort_unstable();
        let middle = counts.get(counts.len() / 2).copied().unwrap_or(0);
        (
            counts.iter().filter(|count| **count == middle).count(),
            middle,
        )
    };
    [';', '\t', ',', '|', '，']
        .into_iter()
        .rev()
        .max_by_key(|sign| even(*sign))
        .unwrap_or(',')
}

fn rows(text: &str, sign: char) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut cells = Vec::new();
    let mut cell = String::new();
    let mut quoted = false;
    let (mut line, mut first) = (1_u32, 1_u32);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        line += u32::from(c == '\n');
        if quoted && cell.len() > LONGEST_CELL {
            quoted = false;
        }
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if quoted || cell.trim().is_empty() => quoted = !quoted,
            '\n' if !quoted => {
                cells.push(std::mem::take(&mut cell));
                push(&mut rows, std::mem::take(&mut cells), first);
                first = line;
            }
            c if c == sign && !quoted => cells.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
        if rows.len() > MOST_ROWS {
            return rows;
        }
    }
    cells.push(cell);
    push(&mut rows, cells, first);
    rows
}

fn push(rows: &mut Vec<Row>, cells: Vec<String>, at: u32) {
    if cells.iter().any(|cell| !cell.trim().is_empty()) {
        rows.push(Row { at, cells });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_the_one_that_parts_lines_evenly() {
        for text in [
            "Name;Function\n\"Berg, Anna\";\"Counsellor\nGeneva\"\nKarl Holm;Attaché, Paris\n",
            "Name\tFunction\nBerg, Anna\t\"Counsellor\nGeneva\"\nKarl Holm\tAttaché, Paris\n",
            "sep=|\nName|Function\nBerg, Anna|\"Counsellor\nGeneva\"\nKarl Holm|Attaché, Paris\n",
        ] {
            let content = separated(text);
            let Piece::Table { rows } = &content.pieces[0] else {
                panic!("a table")
            };
            assert_eq!(rows.len(), 3, "{text}");
            assert_eq!(rows[1].cells, ["Berg, Anna", "Counsellor\nGeneva"]);
        }
    }
}
