//! Tables drawn in text: a row of dashes below the headings says where each column begins.

use super::super::{MOST_ROWS, Row};

/// Where the columns begin that a row of dashes draws; none where it draws fewer than two.
fn starts(line: &str) -> Option<Vec<usize>> {
    let drawn = |c: char| matches!(c, '-' | '=' | '─' | '_');
    let only = line.chars().all(|c| drawn(c) || c == ' ' || c == '+');
    let mut found = Vec::new();
    let mut before = ' ';
    for (at, c) in line.chars().enumerate() {
        if drawn(c) && !drawn(before) {
            found.push(at);
        }
        before = c;
    }
    (only && found.len() >= 2 && line.contains("--")
        || only && found.len() >= 2 && line.contains("=="))
    .then_some(found)
}

/// The table that begins here, and how many lines it takes.
pub(super) fn table(lines: &[&str], first: u32) -> Option<(Vec<Row>, usize)> {
    let starts = starts(lines.get(1)?)?;
    if lines[0].trim().is_empty() {
        return None;
    }
    let mut rows = vec![Row {
        at: first,
        cells: parted(lines[0], &starts),
    }];
    let mut taken = 2;
    for line in lines.iter().skip(2).take(MOST_ROWS) {
        let drawn = line
            .chars()
            .all(|c| matches!(c, '-' | '=' | ' ' | '─' | '_' | '+'));
        if line.trim().is_empty() {
            break;
        }
        let at = first + u32::try_from(taken).unwrap_or(0);
        taken += 1;
        if drawn {
            continue;
        }
        let cells = parted(line, &starts);
        let hangs = cells.first().is_none_or(String::is_empty) && rows.len() > 1;
        match rows.last_mut().filter(|_| hangs) {
            Some(row) => join(row, &cells),
            None => rows.push(Row { at, cells }),
        }
    }
    (rows.len() > 1).then_some((rows, taken))
}

/// A further line of the same row.
fn join(row: &mut Row, cells: &[String]) {
    for (known, more) in row.cells.iter_mut().zip(cells) {
        if !known.is_empty() && !more.is_empty() {
            known.push(' ');
        }
        known.push_str(more);
    }
}

/// A line parted where columns begin; a word that reaches over a border stays whole.
fn parted(line: &str, starts: &[usize]) -> Vec<String> {
    let letters: Vec<char> = line.chars().collect();
    let border = |start: usize| {
        let mut at = start.min(letters.len());
        while at > 0 && at < letters.len() && letters[at - 1] != ' ' {
            at -= 1;
        }
        at
    };
    let mut borders: Vec<usize> = starts.iter().map(|start| border(*start)).collect();
    borders[0] = 0;
    borders.push(letters.len());
    borders
        .windows(2)
        .map(|pair| {
            let cell: String = letters[pair[0]..pair[1].max(pair[0])].iter().collect();
            cell.trim().to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_say_where_columns_begin() {
        let text = [
            "NO  NAME            POSITION",
            "--  --------------  -----------",
            "1   Anna Maria BERG Director of",
            "                    Finance",
            "2   Karl Holm       Attaché",
            "",
        ];
        let (rows, taken) = table(&text, 1).expect("a table");
        assert_eq!((rows.len(), taken), (3, 5));
        assert_eq!(
            rows[1].cells,
            ["1", "Anna Maria BERG", "Director of Finance"]
        );
    }
}
