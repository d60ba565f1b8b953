//! Letters made from what they are made of: six languages, eight layouts, five forms of files. With
//! `UPDATE_LETTERS=1` the test writes them; their papers (`.pdf`) are printed from the `.docx` by hand.

use super::people::{CODES, Person, TONGUES, Tongue};
use super::write::{Block, docx, html, sheet, text};

/// One name expected: name, capacity, function.
type Named = (String, &'static str, String);

/// A letter's blocks and who is in it.
pub(crate) struct Letter {
    pub(crate) blocks: Vec<Block>,
    pub(crate) named: Vec<Named>,
}

/// Which of the ten persons of a tongue a letter has, each with the place of a role.
fn cast(tongue: &Tongue, seed: usize) -> Vec<(&'static Person, usize)> {
    let people: &'static [Person] = &TONGUES
        .iter()
        .find(|known| known.code == tongue.code)
        .expect("a tongue")
        .people;
    let take = |at: usize, role: usize| (&people[(at + seed * 5) % 10], role);
    match seed % 3 {
        0 => vec![take(0, 0), take(1, 1), take(2, 2), take(3, 3), take(4, 4)],
        1 => vec![take(0, 0), take(1, 3), take(2, 3), take(3, 4)],
        _ => vec![
            take(0, 0),
            take(1, 1),
            take(2, 3),
            take(3, 3),
            take(4, 3),
            take(5, 4),
            take(6, 4),
        ],
    }
}

/// The name as the tongue writes it.
fn full(tongue: &Tongue, person: &Person) -> String {
    match tongue.code {
        "zh" => format!("{}{}", person.2, person.1),
        "ru" => format!("{} {}", person.2, person.1),
        _ => format!("{} {}", person.1, person.2),
    }
}

/// The name with its title.
fn titled(tongue: &Tongue, person: &Person) -> String {
    if tongue.code == "zh" {
        format!("{}{}", full(tongue, person), person.0)
    } else {
        format!("{} {}", person.0, full(tongue, person))
    }
}

fn framed(tongue: &Tongue, middle: Vec<Block>) -> Vec<Block> {
    let mut blocks = vec![
        Block::Line(tongue.opening.to_owned()),
        Block::Gap,
        Block::Line(tongue.list.to_owned()),
        Block::Gap,
    ];
    blocks.extend(middle);
    blocks.extend([Block::Gap, Block::Line(tongue.closing.to_owned())]);
    blocks
}

fn table_with_roles(tongue: &Tongue, cast: &[(&Person, usize)], seed: usize) -> Vec<Block> {
    let order: [usize; 4] = [[0, 1, 2, 3], [0, 3, 1, 2], [1, 2, 3, 0], [0, 1, 3, 2]][seed % 4];
    let row = |cells: [String; 4]| order.map(|at| cells[at].clone()).to_vec();
    let heading = |at: usize| tongue.headings[at].to_owned();
    let mut rows = vec![row([heading(0), heading(1), heading(2), heading(3)])];
    for (at, (person, role)) in cast.iter().enumerate() {
        rows.push(row([
            (at + 1).to_string(),
            titled(tongue, person),
            person.3.to_owned(),
            tongue.roles[*role].to_owned(),
        ]));
    }
    vec![Block::Table(rows)]
}

fn table_with_sections(tongue: &Tongue, cast: &[(&Person, usize)]) -> Vec<Block> {
    let mut rows = vec![vec![
        tongue.headings[1].to_owned(),
        tongue.headings[2].to_owned(),
    ]];
    let mut last = usize::MAX;
    for (person, role) in cast {
        if *role != last {
            rows.push(vec![tongue.sections[*role].to_owned(), String::new()]);
            last = *role;
        }
        rows.push(vec![titled(tongue, person), person.3.to_owned()]);
    }
    vec![Block::Table(rows)]
}

fn table_of_parts(tongue: &Tongue, cast: &[(&Person, usize)]) -> Vec<Block> {
    let mut rows = vec![
        [6, 4, 5, 2, 7, 3]
            .map(|at| tongue.headings[at].to_owned())
            .to_vec(),
    ];
    for (at, (person, role)) in cast.iter().enumerate() {
        let passport = format!("P{:07}", 1_234_567 + at * 7_919);
        rows.push(vec![
            person.0.to_owned(),
            person.2.to_owned(),
            person.1.to_owned(),
            person.3.to_owned(),
            passport,
            tongue.roles[*role].to_owned(),
        ]);
    }
    vec![Block::Table(rows)]
}

fn numbered(tongue: &Tongue, cast: &[(&Person, usize)]) -> Vec<Block> {
    let mark = tongue.mark;
    let blank = if tongue.code == "zh" { "" } else { " " };
    cast.iter()
        .map(|(person, role)| {
            Block::Item(format!(
                "{}{mark}{blank}{}{mark}{blank}{}",
                titled(tongue, person),
                person.3,
                tongue.roles[*role]
            ))
        })
        .collect()
}

fn labelled(tongue: &Tongue, cast: &[(&Person, usize)]) -> Vec<Block> {
    let mark = tongue.mark;
    cast.iter()
        .map(|(person, role)| {
            Block::Line(format!(
                "{}: {}{mark} {}",
                tongue.roles[*role],
                titled(tongue, person),
                person.3
            ))
        })
        .collect()
}

fn under_headings(tongue: &Tongue, cast: &[(&Person, usize)]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut last = usize::MAX;
    for (person, role) in cast {
        if *role != last {
            blocks.extend([
                Block::Gap,
                Block::Line(format!("{}:", tongue.sections[*role])),
            ]);
            last = *role;
        }
        blocks.push(Block::Line(format!(
            "{} – {}",
            titled(tongue, person),
            person.3
        )));
    }
    blocks
}

fn on_two_lines(tongue: &Tongue, cast: &[(&Person, usize)]) -> Vec<Block> {
    let each = |(person, role): &(&Person, usize)| {
        [
            Block::Gap,
            Block::Line(titled(tongue, person)),
            Block::Line(person.3.to_owned()),
            Block::Line(tongue.roles[*role].to_owned()),
        ]
    };
    cast.iter().flat_map(each).collect()
}

fn prose(tongue: &Tongue, cast: &[(&Person, usize)]) -> Vec<Block> {
    let mut text = tongue.prose.to_owned();
    for (at, (person, _)) in cast.iter().enumerate() {
        text = text.replace(&format!("{{{at}}}"), &titled(tongue, person));
        text = text.replace(&format!("{{f{at}}}"), person.3);
    }
    vec![Block::Line(text)]
}

/// Every letter by the start of its file's name, with the forms it is written in.
pub(crate) fn all() -> Vec<(String, Letter, &'static [&'static str])> {
    const TABLES: &[&str] = &["csv", "xlsx", "docx", "html", "txt"];
    const LINES: &[&str] = &["txt", "docx", "html"];
    let mut all = Vec::new();
    for (number, tongue) in TONGUES.iter().enumerate() {
        for layout in 0..8 {
            let seed = if layout == 6 { 0 } else { number + layout };
            let mut cast = cast(tongue, seed);
            if layout == 6 {
                cast = vec![cast[0], cast[1], cast[2], (cast[3].0, 3), (cast[4].0, 4)];
            }
            let middle = match layout {
                0 => table_with_roles(tongue, &cast, seed),
                1 => table_with_sections(tongue, &cast),
                2 => table_of_parts(tongue, &cast),
                3 => numbered(tongue, &cast),
                4 => labelled(tongue, &cast),
                5 => under_headings(tongue, &cast),
                6 => prose(tongue, &cast),
                _ => on_two_lines(tongue, &cast),
            };
            if layout == 6 {
                cast.remove(2);
            }
            let named = cast
                .iter()
                .map(|(person, role)| {
                    (
                        full(tongue, person),
                        CODES[*role],
                        if layout == 6 {
                            String::new()
                        } else {
                            person.3.to_owned()
                        },
                    )
                })
                .collect();
            let forms = if layout < 3 { TABLES } else { LINES };
            let letter = Letter {
                blocks: framed(tongue, middle),
                named,
            };
            all.push((format!("{}-{layout}", tongue.code), letter, forms));
        }
    }
    all
}

/// A letter's bytes in a form.
pub(crate) fn written(letter: &Letter, form: &str) -> Vec<u8> {
    match form {
        "docx" => docx(&letter.blocks),
        "xlsx" => sheet(&letter.blocks),
        "html" => html(&letter.blocks).into_bytes(),
        "csv" => text(&letter.blocks, ';').into_bytes(),
        _ => text(&letter.blocks, ' ').into_bytes(),
    }
}
