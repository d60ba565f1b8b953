//! Letters on a page to lines and tables: letters of one height make a line, wide gaps and rules
//! part it into cells, rules across part rows. Lines that run from right to left are turned.

use unicode_normalization::UnicodeNormalization;

use super::super::lexicon::is_arabic;
use super::super::text;
use super::super::{Piece, Row};
use super::{Drawn, Rule, Shown};

/// A run of letters of one line without a wide gap.
#[derive(Debug, Clone, PartialEq)]
struct Run {
    x: f64,
    to: f64,
    text: String,
}

/// A line of a page.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    y: f64,
    size: f64,
    runs: Vec<Run>,
}

/// The pieces of a page; `line` counts lines over all pages.
pub(super) fn pieces(shown: Shown, line: &mut u32) -> Vec<Piece> {
    let mut shown = shown;
    let lines = lines(std::mem::take(&mut shown.letters), &shown.down);
    let mut found: Vec<Piece> = Vec::new();
    let mut plain: Vec<&Line> = Vec::new();
    let left = lines
        .iter()
        .filter_map(|line| line.runs.first())
        .map(|run| run.x)
        .fold(f64::INFINITY, f64::min);
    let right = lines
        .iter()
        .filter_map(|line| line.runs.last())
        .map(|run| run.to)
        .fold(0.0, f64::max);
    let page = (left, right);
    let mut at = 0;
    while at < lines.len() {
        let rows = block(&lines[at..], &shown.down);
        if rows >= 2 {
            flush(&mut plain, page, line, &mut found);
            found.extend(tables(&lines[at..at + rows], &shown, line));
            at += rows;
        } else {
            plain.push(&lines[at]);
            at += 1;
        }
    }
    flush(&mut plain, page, line, &mut found);
    found
}

/// Lines of text, with a blank one where the page leaves room, and those put together that were
/// broken because the next word had no room.
fn flush(plain: &mut Vec<&Line>, page: (f64, f64), number: &mut u32, found: &mut Vec<Piece>) {
    let mut before: Option<&Line> = None;
    for line in plain.drain(..) {
        *number += 1;
        let text = ordered(&line.runs).join(" ");
        let apart = before.is_some_and(|before| line.y - before.y > line.size * 1.75);
        let broken = !apart && before.is_some_and(|before| had_no_room(before, &text, page));
        before = Some(line);
        match found.last_mut() {
            Some(Piece::Line { text: above, .. }) if broken && text::goes_on(above, &text) => {
                above.push(' ');
                above.push_str(&text);
            }
            _ => {
                if apart {
                    found.push(Piece::Line {
                        at: *number,
                        text: String::new(),
                    });
                }
                found.push(Piece::Line { at: *number, text });
            }
        }
    }
    if before.is_some() {
        found.push(Piece::Line {
            at: *number,
            text: String::new(),
        });
    }
}

/// Whether the first word of the next line would not have fitted behind a line.
fn had_no_room(line: &Line, next: &str, (left, right): (f64, f64)) -> bool {
    let (Some(first), Some(last)) = (line.runs.first(), line.runs.last()) else {
        return false;
    };
    let count = |text: &str| u32::try_from(text.chars().count()).map_or(0.0, f64::from);
    let letters: f64 = line.runs.iter().map(|run| count(&run.text)).sum();
    let wide: f64 = line.runs.iter().map(|run| run.to - run.x).sum::<f64>() / letters.max(1.0);
    let room = (first.x - left).max(right - last.to);
    let word = next.split_whitespace().next().map_or(0.0, count);
    room < (word + 1.0) * wide
}

/// Letters sorted into lines from the top, each parted into runs.
fn lines(mut letters: Vec<Drawn>, down: &[Rule]) -> Vec<Line> {
    letters.sort_by(|one, other| one.y.total_cmp(&other.y).then(one.x.total_cmp(&other.x)));
    let mut rows: Vec<Vec<Drawn>> = Vec::new();
    for letter in letters {
        let same = rows
            .last()
            .and_then(|row| row.first())
            .is_some_and(|first| {
                (letter.y - first.y).abs() <= 0.45 * first.size.max(letter.size).max(4.0)
            });
        match rows.last_mut().filter(|_| same) {
            Some(row) => row.push(letter),
            None => rows.push(vec![letter]),
        }
    }
    rows.into_iter()
        .map(|row| line_of(row, down))
        .filter(|line| !line.runs.is_empty())
        .collect()
}

fn line_of(mut row: Vec<Drawn>, down: &[Rule]) -> Line {
    row.sort_by(|one, other| one.x.total_cmp(&other.x));
    row.dedup_by(|one, other| one.text == other.text && (one.x - other.x).abs() < 0.4);
    let size = row.iter().map(|letter| letter.size).fold(4.0, f64::max);
    let y = row.first().map_or(0.0, |letter| letter.y);
    let ruled = |from: f64, to: f64| {
        down.iter().any(|rule| {
            rule.at > from - 1.0
                && rule.at < to + 1.0
                && rule.from <= y + 2.0
                && rule.to >= y - size
        })
    };
    let mut runs = Vec::new();
    let mut open: Vec<Drawn> = Vec::new();
    let mut to = f64::NEG_INFINITY;
    for letter in row {
        let gap = letter.x - to;
        let wide =
            gap > size * 1.6 || (gap > size * 0.1 && !open.is_empty() && ruled(to, letter.x));
        if wide && !open.is_empty() {
            runs.extend(run(&open, size));
            open.clear();
        }
        to = if open.is_empty() {
            letter.x + letter.wide
        } else {
            to.max(letter.x + letter.wide)
        };
        open.push(letter);
    }
    runs.extend(run(&open, size));
    Line { y, size, runs }
}

/// A run's text in the order in which it is read.
fn run(letters: &[Drawn], size: f64) -> Option<Run> {
    let mut signs: Vec<String> = Vec::new();
    let mut to = letters.first()?.x;
    for letter in letters {
        let blank = letter.text.trim().is_empty();
        if letter.x - to > size * 0.18 && !blank && signs.last().is_some_and(|last| last != " ") {
            signs.push(" ".to_owned());
        }
        if blank {
            if signs.last().is_some_and(|last| last != " ") {
                signs.push(" ".to_owned());
            }
        } else {
            signs.push(letter.text.nfkc().collect());
        }
        to = to.max(letter.x + letter.wide);
    }
    let text = turned(&signs);
    let text = text.trim();
    (!text.is_empty()).then(|| Run {
        x: letters[0].x,
        to,
        text: text.to_owned(),
    })
}

fn is_right_to_left(sign: &str) -> bool {
    sign.chars().any(|c| {
        is_arabic(c) && !c.is_numeric() && !matches!(c, '،' | '؛' | '؟')
            || ('\u{590}'..='\u{5ff}').contains(&c)
    })
}

/// Signs from left to right in the order in which they are read: where letters run from right to
/// left, all is turned and what runs from left to right within is turned back.
fn turned(signs: &[String]) -> String {
    if !signs.iter().any(|sign| is_right_to_left(sign)) {
        return signs.concat();
    }
    let right = signs.iter().filter(|sign| is_right_to_left(sign)).count();
    let left = signs
        .iter()
        .filter(|sign| sign.chars().any(|c| c.is_alphabetic() && !is_arabic(c)))
        .count();
    let inner = |sign: &str| {
        sign.chars()
            .any(|c| (c.is_alphanumeric() && !is_right_to_left(sign)) || matches!(c, '@' | '_'))
    };
    if left > right {
        return parts(signs, &|sign| is_right_to_left(sign));
    }
    let back: Vec<String> = signs.iter().rev().map(|sign| mirrored(sign)).collect();
    parts(&back, &inner)
}

/// Turns every stretch of signs of one kind around, blanks and marks within included.
fn parts(signs: &[String], inner: &dyn Fn(&str) -> bool) -> String {
    let mut found = String::new();
    let mut at = 0;
    while at < signs.len() {
        if !inner(&signs[at]) {
            found.push_str(&signs[at]);
            at += 1;
            continue;
        }
        let mut end = at + 1;
        let mut ahead = end;
        while ahead < signs.len() {
            let neutral = signs[ahead]
                .chars()
                .all(|c| c == ' ' || matches!(c, '.' | '-' | '’' | '\'' | ',' | ':' | '/' | '+'));
            if inner(&signs[ahead]) {
                end = ahead + 1;
            } else if !neutral {
                break;
            }
            ahead += 1;
        }
        signs[at..end]
            .iter()
            .rev()
            .for_each(|sign| found.push_str(sign));
        at = end;
    }
    found
}

fn mirrored(sign: &str) -> String {
    sign.chars()
        .map(|c| match c {
            '(' => ')',
            ')' => '(',
            '[' => ']',
            ']' => '[',
            '«' => '»',
            '»' => '«',
            c => c,
        })
        .collect()
}

/// Runs in the order in which they are read.
fn ordered(runs: &[Run]) -> Vec<&str> {
    let right = runs
        .iter()
        .filter(|run| is_right_to_left(&run.text))
        .count();
    let mut texts: Vec<&str> = runs.iter().map(|run| run.text.as_str()).collect();
    if right * 2 > runs.len() {
        texts.reverse();
    }
    texts
}

/// How many lines from here make one table: lines of several cells, and those of one between them.
fn block(lines: &[Line], down: &[Rule]) -> usize {
    let ruled = |line: &Line| {
        down.iter()
            .filter(|rule| rule.from <= line.y + 1.0 && rule.to >= line.y - line.size)
            .count()
            >= 2
    };
    let mut end = 0;
    let mut full = 0;
    for (at, line) in lines.iter().enumerate() {
        let apart = at > 0 && line.y - lines[at - 1].y > line.size * 4.0 && !ruled(line);
        let several = line.runs.len() >= 2 && !is_list(line);
        let goes_on = several || ruled(line) || end > 0 && narrow(line, &lines[..at]);
        if apart || !goes_on {
            break;
        }
        if several {
            full += 1;
        }
        if several || ruled(line) || full > 0 {
            end = at + 1;
        }
    }
    if full >= 2 { end } else { 0 }
}

/// A number and one text is a line of a list.
fn is_list(line: &Line) -> bool {
    line.runs.len() == 2
        && line.runs.iter().any(|run| {
            run.text.chars().count() <= 4 && run.text.chars().all(|c| !c.is_alphabetic())
        })
}

/// Whether a line of one run stands below a cell and not across several.
fn narrow(line: &Line, above: &[Line]) -> bool {
    let Some(run) = line.runs.first() else {
        return false;
    };
    let near = above
        .last()
        .is_some_and(|last| line.y - last.y < line.size * 1.9);
    let full = above.iter().rev().find(|line| line.runs.len() >= 2);
    near && full.is_some_and(|full| {
        full.runs
            .iter()
            .filter(|cell| cell.x < run.to && run.x < cell.to.max(cell.x + 20.0))
            .count()
            == 1
    })
}

/// The tables of a block: lines between two rules are one row.
fn tables(lines: &[Line], shown: &Shown, number: &mut u32) -> Vec<Piece> {
    let across = &shown.across;
    let columns = between_rules(lines, &shown.down).unwrap_or_else(|| columns(lines));
    let mut rows: Vec<Row> = Vec::new();
    let ruled = across
        .iter()
        .filter(|rule| rule.at > lines[0].y - 30.0 && rule.at < lines[lines.len() - 1].y + 30.0)
        .count()
        >= 3;
    let mut before: Option<&Line> = None;
    let mut broken = vec![false; columns.len()];
    for line in lines {
        *number += 1;
        let mut cells = vec![String::new(); columns.len()];
        let single = line.runs.len() == 1
            && columns
                .iter()
                .filter(|column| column.0 < line.runs[0].to && line.runs[0].x < column.1)
                .count()
                > 1;
        for run in &line.runs {
            let middle = if single {
                run.x
            } else {
                f64::midpoint(run.x, run.to)
            };
            let near = |column: &(f64, f64)| {
                if middle < column.0 {
                    column.0 - middle
                } else {
                    (middle - column.1).max(0.0)
                }
            };
            let column = (0..columns.len())
                .min_by(|one, other| near(&columns[*one]).total_cmp(&near(&columns[*other])))
                .unwrap_or(0);
            if !cells[column].is_empty() {
                cells[column].push(' ');
            }
            cells[column].push_str(&run.text);
        }
        let same = ruled
            && before.is_some_and(|before| {
                !across.iter().any(|rule| {
                    rule.at > before.y
                        && rule.at < line.y
                        && rule.from < line.runs[0].to
                        && rule.to > line.runs[0].x
                })
            });
        match rows.last_mut().filter(|_| same) {
            Some(row) => join(row, &cells, &broken),
            None => rows.push(Row { at: *number, cells }),
        }
        before = Some(line);
        for (column, broken) in columns.iter().zip(&mut broken) {
            let run = line
                .runs
                .iter()
                .find(|run| run.x >= column.0 - 1.0 && run.to <= column.1 + 1.0);
            *broken = run.is_some_and(|run| {
                column.1 - run.to < line.size * 1.4
                    && !run.text.contains(' ')
                    && run.x - column.0 < line.size
            });
        }
    }
    vec![Piece::Table { rows }]
}

/// A further line of the same row. Where one word fills a column to its edge, the next line may be
/// the rest of the word.
fn join(row: &mut Row, cells: &[String], broken: &[bool]) {
    for ((known, more), broken) in row.cells.iter_mut().zip(cells).zip(broken) {
        let capital = |c: Option<char>| c.is_some_and(char::is_uppercase);
        let rest = more.chars().next().is_some_and(|c| {
            c.is_lowercase()
                || c.is_numeric()
                || capital(known.chars().next_back()) && c.is_uppercase()
        });
        let glued = known.is_empty() || more.is_empty() || is_parted(known) || *broken && rest;
        if !glued {
            known.push(' ');
        }
        known.push_str(more);
    }
}

/// `Dlamini-` above `Hughes`: a name that was parted at its hyphen.
fn is_parted(text: &str) -> bool {
    let mut signs = text.chars().rev();
    signs.next() == Some('-') && signs.next().is_some_and(char::is_alphabetic)
}

/// The columns that rules part: three rules or more that run along most of the block.
fn between_rules(lines: &[Line], down: &[Rule]) -> Option<Vec<(f64, f64)>> {
    let (first, last) = (lines.first()?, lines.last()?);
    let (top, bottom) = (first.y - first.size, last.y);
    let mut places: Vec<(f64, f64)> = Vec::new();
    let mut inside: Vec<&Rule> = down
        .iter()
        .filter(|rule| rule.from < bottom && rule.to > top)
        .collect();
    inside.sort_by(|one, other| one.at.total_cmp(&other.at));
    for rule in inside {
        let length = rule.to.min(bottom) - rule.from.max(top);
        match places
            .last_mut()
            .filter(|last| (last.0 - rule.at).abs() < 4.0)
        {
            Some(last) => last.1 += length,
            None => places.push((rule.at, length)),
        }
    }
    places.retain(|(_, length)| *length * 2.0 > bottom - top);
    (places.len() >= 3).then(|| {
        places
            .windows(2)
            .map(|pair| (pair[0].0, pair[1].0))
            .collect()
    })
}

/// Where the columns of a block stand: what lines of several cells cover.
fn columns(lines: &[Line]) -> Vec<(f64, f64)> {
    let most = lines.iter().map(|line| line.runs.len()).max().unwrap_or(1);
    let mut spans: Vec<(f64, f64)> = lines
        .iter()
        .filter(|line| line.runs.len() >= 2 && (line.runs.len() * 2 > most || most <= 3))
        .flat_map(|line| line.runs.iter().map(|run| (run.x, run.to)))
        .collect();
    spans.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut found: Vec<(f64, f64)> = Vec::new();
    for span in spans {
        match found.last_mut().filter(|last| span.0 < last.1) {
            Some(last) => last.1 = last.1.max(span.1),
            None => found.push(span),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signs(text: &str) -> Vec<String> {
        text.chars().map(|c| c.to_string()).collect()
    }

    #[test]
    fn a_line_from_right_to_left_is_turned_and_what_stands_in_it_is_not() {
        let seen: String = "السيد أحمد (Ahmed Ali) 12".chars().collect();
        // As drawn from left to right: the whole turned, Latin and numbers in their own order.
        let drawn = "12 (Ahmed Ali) دمحأ ديسلا";
        assert_eq!(turned(&signs(drawn)), seen);
        assert_eq!(turned(&signs("John Smith")), "John Smith");
        assert_eq!(
            turned(&signs("Ahmed Al-Ali (يلع دمحأ)")),
            "Ahmed Al-Ali (أحمد علي)"
        );
    }
}
