//! A table: which column holds what, by its headings or, without any, by its cells; which rows are
//! headings of sections; which go on about the row above. Cells that name nobody are said.

use domain::people::proposal::Why;

use super::capacity::{self, How, Said};
use super::heading::{self, Kind};
use super::letter::{At, Letter, Section, Zone};
use super::lexicon::{self, FRAME};
use super::line::{self, Begins};
use super::name;
use super::person::{self, Person, Style};
use super::{Manner, Row};

mod columns;
mod named;
use columns::{Columns, form, second, turned};
use named::{parted_name, whole_name};

/// The most columns that are looked at.
pub(super) const MOST_COLUMNS: usize = 60;

/// Reads a table.
pub(super) fn read(letter: &mut Letter, rows: &[Row]) {
    letter.close_record();
    letter.leave_above();
    letter.last = None;
    if let Some(lines) = form(rows) {
        for (at, text) in &lines {
            line::read(letter, At { at: *at, text });
        }
        letter.close_record();
        return;
    }
    if let Some(turned) = turned(rows) {
        return read(letter, &turned);
    }
    // What stands above headings is labels and values.
    let headed = rows.iter().any(|row| heading::row(&row.cells).is_some());
    let mut columns = (!headed)
        .then(|| Columns::by_content(rows, letter.manner))
        .flatten();
    let mut at = 0;
    let mut carried = Carried::default();
    while at < rows.len() {
        let row = &rows[at];
        let again = columns.is_some() && letter.last.is_some();
        if let Some(kinds) = heading::row(&row.cells).filter(|kinds| !again || all(kinds, row)) {
            let below = rows
                .get(at + 1)
                .and_then(|next| second(&kinds, &next.cells));
            at += 1 + usize::from(below.is_some());
            columns = Some(Columns::settle(
                &below.unwrap_or(kinds),
                &rows[at.min(rows.len())..],
            ));
            letter.last = None;
            if !matches!(letter.section, Section::Left(_)) || letter.zone != Zone::List {
                letter.section = kept(letter.section);
            }
            letter.zone = Zone::List;
            continue;
        }
        carried.row(letter, row, columns.as_ref());
        if !beside(letter, row) {
            each(letter, row, columns.as_ref(), headed);
        }
        at += 1;
    }
    letter.last = None;
    if letter.zone == Zone::List && matches!(letter.section, Section::Role(_)) {
        letter.section = Section::Open;
    }
}

/// Whether every cell of a row is a heading: below persons less is none.
fn all(kinds: &[Option<Kind>], row: &Row) -> bool {
    // `Participant 3` stands among them where the next block of a form begins.
    let numbered = |cell: &String| cell.trim().ends_with(|c: char| c.is_ascii_digit());
    let last = row.cells.iter().rfind(|cell| !cell.trim().is_empty());
    let titled = usize::from(last.is_some_and(numbered));
    kinds.iter().flatten().count() + titled >= row.filled()
}

/// A capacity of several in a column of capacities (`Members`): it holds for the rows below that
/// say none.
#[derive(Debug, Default)]
struct Carried {
    before: Option<Section>,
}

impl Carried {
    fn row(&mut self, letter: &mut Letter, row: &Row, columns: Option<&Columns>) {
        let Some(columns) = columns else { return };
        let role = columns
            .kinds
            .iter()
            .position(|kind| *kind == Some(Kind::Role))
            .and_then(|at| row.cells.get(at))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty() && row.filled() > 1);
        let Some(role) = role else { return };
        if let Some(before) = self.before.take() {
            letter.section = before;
        }
        let many =
            capacity::whole(role.trim_end_matches([':', '：'])).filter(|_| line::is_many(role));
        if let Some(said) = many {
            self.before = Some(letter.section);
            letter.section = Section::Role(said);
        }
    }
}

/// `Contact: | Ms. Berg, Desk Officer` in a table: a line of the frame.
fn beside(letter: &mut Letter, row: &Row) -> bool {
    let mut cells = row.cells.iter().map(|cell| cell.trim());
    let first = cells.find(|cell| !cell.is_empty()).unwrap_or("");
    let frame = FRAME.whole(first.trim_end_matches([':', '：', ' ']));
    let labelled =
        first.ends_with([':', '：']) && row.filled() == 2 && capacity::label(first).is_none();
    let framed = matches!(frame, Some("other" | "absent" | "with" | "errand"));
    let (label, _) = first.split_once([':', '：']).unwrap_or(("", ""));
    if row.filled() >= 2 && letter.has_members() && !label.is_empty() && line::is_imprint(label) {
        let text = row.text();
        let at = At {
            at: row.at,
            text: &text,
        };
        letter.unread(at, Why::NotAMember);
        return true;
    }
    if row.filled() < 2 || !(framed || labelled && letter.has_members()) {
        return false;
    }
    let section = letter.section;
    loose(letter, row);
    letter.section = section;
    true
}

/// A section that was opened above the table goes on in it.
fn kept(section: Section) -> Section {
    match section {
        Section::Left(Why::NotAMember) => Section::Open,
        section => section,
    }
}

/// Whether the first cell says a capacity.
fn says_capacity(row: &Row) -> bool {
    let first = row.cells.iter().find(|cell| !cell.trim().is_empty());
    first.is_some_and(|cell| capacity::label(cell).is_some())
}

fn each(letter: &mut Letter, row: &Row, columns: Option<&Columns>, above: bool) {
    let text = row.text();
    let at = At {
        at: row.at,
        text: &text,
    };
    if row.filled() == 0 {
        return;
    }
    let Some(columns) = columns else {
        if row.filled() == 2 && above && !says_capacity(row) {
            let section = std::mem::replace(&mut letter.section, Section::Left(Why::NotAMember));
            loose(letter, row);
            letter.section = section;
            return;
        }
        return loose(letter, row);
    };
    let single = row.single();
    let fields = fields(row, columns);
    if let Some(cell) = single
        && heads(letter, at, cell, &fields)
    {
        return;
    }
    let bare: Vec<(Kind, &str)> = fields
        .iter()
        .copied()
        .filter(|(kind, _)| !matches!(kind, Kind::Number | Kind::Other))
        .collect();
    let people = people(&fields, letter.manner);
    if !people.is_empty() {
        if wraps(letter, &fields, &people) {
            return;
        }
        if letter.zone == Zone::Closed {
            letter.zone = Zone::List;
        }
        letter.admit(people, at, Style::List);
        return letter.overlooked(at, Style::List);
    }
    let named = bare
        .iter()
        .any(|(kind, _)| kind.names() || *kind == Kind::Given);
    // Who has a capacity already gets no second one from the row below: that names somebody.
    let another =
        letter.last_is_said() && bare.len() > 1 && bare.iter().any(|(kind, _)| *kind == Kind::Role);
    if !named && !another && letter.last.is_some() && !bare.is_empty() {
        letter.overlooked(at, Style::List);
        return letter.goes_on(&more(&bare, letter.manner));
    }
    if single.is_some() || bare.is_empty() {
        return loose(letter, row);
    }
    if text.chars().any(char::is_alphabetic) && !total(&text) {
        letter.unread(at, Why::NotUnderstood);
    }
}

/// The cells of a row with what they hold. Where no column is of capacities, a remark that is one is.
fn fields<'a>(row: &'a Row, columns: &Columns) -> Vec<(Kind, &'a str)> {
    let roles = columns.kinds.contains(&Some(Kind::Role));
    let remark = |cell: &str| capacity::whole(cell).is_some_and(|said| said.how == How::Named);
    let cells = row.cells.iter().enumerate().filter_map(|(at, cell)| {
        let cell = cell.trim();
        match columns.kinds.get(at).copied().flatten()? {
            Kind::Other if !roles && remark(cell) => Some((Kind::Role, cell)),
            kind => Some((kind, cell)),
        }
    });
    cells.filter(|(_, cell)| !cell.is_empty()).collect()
}

/// A row of one text: a section, or a line of the frame.
fn heads(letter: &mut Letter, at: At, cell: &str, fields: &[(Kind, &str)]) -> bool {
    let (_, body) = line::marker(cell);
    let role = fields.iter().any(|(kind, _)| *kind == Kind::Role);
    let goes_on = letter.last.is_some()
        && (role
            || fields
                .iter()
                .any(|(kind, _)| matches!(kind, Kind::Function | Kind::Organization)));
    let named =
        capacity::label(body).is_some_and(|said| said.how == How::Named || line::is_many(body));
    if goes_on && fields.len() == 1 && !cell.ends_with(':') && (role || !named) {
        return false;
    }
    if let Some(said) = capacity::label(body).filter(|said| said.how != How::Lead) {
        letter.section = Section::Role(said);
        letter.one = capacity::is_one(body, said).then_some(());
        letter.headed = Some(());
        letter.open_list();
        return true;
    }
    let found = people(fields, letter.manner);
    if line::is_imprint(body) && !found.is_empty() {
        letter.unread(at, Why::NotAMember);
        return true;
    }
    // `Department of Defence` in a column of families: no person is a family alone.
    let parted = fields.iter().all(|(kind, _)| *kind == Kind::Family);
    let named = fields.iter().any(|(kind, _)| kind.names()) && (!parted || fields.is_empty());
    if named && !found.is_empty() && found[0].name.at.start == 0 {
        return false;
    }
    line::read(letter, at);
    true
}

/// A cell too narrow for its text: the row goes on about the row above.
fn wraps(letter: &mut Letter, fields: &[(Kind, &str)], people: &[Person]) -> bool {
    let Some(person) = people.first().filter(|_| people.len() == 1) else {
        return false;
    };
    let alone = fields.len() == 1 && fields[0].0 == Kind::Name;
    // Where the row above has a title, a bare name of few words goes on with it.
    let most = if letter.last_is_titled() { 3 } else { 1 };
    let short = person.name.title.is_empty()
        && person.name.words <= most
        && person.said.is_none()
        && person.function.is_empty();
    if letter.last.is_some() && alone && short {
        letter.name_goes_on(fields[0].1);
        return true;
    }
    false
}

fn total(text: &str) -> bool {
    let first = lexicon::words(text)
        .into_iter()
        .next()
        .map(|word| word.plain)
        .unwrap_or_default();
    matches!(
        first.as_str(),
        "total" | "totals" | "итого" | "всего" | "مجموع" | "اجمالي" | "合" | "共" | "subtotal"
    )
}

/// `ЧЕРНЕЦКИЙ | Андрей Валентинович` on two lines of one cell: one name.
fn in_one_line(cell: &str, manner: Manner) -> String {
    let whole = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    let lines = cell.lines().count();
    if lines == 2 && name::shape(&whole, manner).is_some() {
        return whole;
    }
    cell.to_owned()
}

/// Rows of a table that names persons in no column of its own: each is a line.
fn loose(letter: &mut Letter, row: &Row) {
    let cells: Vec<String> = row
        .cells
        .iter()
        .map(|cell| in_one_line(cell.trim(), letter.manner))
        .filter(|cell| !cell.is_empty())
        .collect();
    let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
    let meta = cells.len() == 2
        && cells[0].chars().all(|c| !c.is_lowercase())
        && person::find(cells[0], letter.manner, Style::List).is_empty();
    let label = meta
        || cells.len() >= 2
            && (capacity::label(cells[0]).is_some() || heading::kind(cells[0]).is_some());
    let text = if label {
        format!(
            "{}: {}",
            cells[0].trim_end_matches([':', '：']),
            cells[1..].join(", ")
        )
    } else {
        cells.join(", ")
    };
    for (at, part) in text.split('\n').enumerate() {
        let place = row.at;
        let _ = at;
        line::read(
            letter,
            At {
                at: place,
                text: part,
            },
        );
    }
}

/// The persons of a row: one, or several where a cell holds a list.
fn people(fields: &[(Kind, &str)], manner: Manner) -> Vec<Person> {
    let names: Vec<&str> = fields
        .iter()
        .filter(|(kind, _)| *kind == Kind::Name)
        .map(|(_, cell)| *cell)
        .collect();
    if let [cell] = names[..] {
        let lines: Vec<&str> = cell
            .lines()
            .map(|text| line::marker(text.trim()).1)
            .filter(|text| !text.is_empty())
            .collect();
        let firsts: Vec<Vec<Person>> = lines
            .iter()
            .map(|text| person::find(text, manner, Style::List))
            .collect();
        let own = firsts
            .iter()
            .filter(|found| {
                found.first().is_some_and(|person| {
                    person.name.at.start == 0
                        && (!person.name.title.is_empty()
                            || !person.function.is_empty()
                            || person.name.words > 2)
                })
            })
            .count();
        let many = if lines.len() > 1 {
            own == lines.len()
                || own > 1
                    && lines
                        .iter()
                        .all(|text| line::marker(text).0 == Begins::Marked)
        } else {
            firsts.first().is_some_and(|found| found.len() > 1)
        };
        if many {
            let mut people: Vec<Person> = firsts.into_iter().flatten().collect();
            let role = said(fields);
            for person in &mut people {
                person.said = person.said.or(role);
            }
            return people;
        }
    }
    person(fields, manner).into_iter().collect()
}

fn said(fields: &[(Kind, &str)]) -> Option<Said> {
    fields
        .iter()
        .filter(|(kind, _)| *kind == Kind::Role)
        .find_map(|(_, cell)| capacity::cell(cell))
}

/// The person of labelled values.
pub(super) fn person(fields: &[(Kind, &str)], manner: Manner) -> Option<Person> {
    let of = |wanted: Kind| {
        fields
            .iter()
            .filter(move |(kind, _)| *kind == wanted)
            .map(|(_, cell)| cell.trim())
            .filter(|cell| !cell.is_empty())
    };
    let mut person = whole_name(&of(Kind::Name).collect::<Vec<_>>(), manner);
    let titled = of(Kind::Title).next().is_some();
    if person.is_none() {
        person = parted_name(
            titled,
            &of(Kind::Family)
                .chain(of(Kind::SecondFamily))
                .collect::<Vec<_>>(),
            &of(Kind::Given).chain(of(Kind::Middle)).collect::<Vec<_>>(),
            manner,
        );
    }
    let own = of(Kind::Own).next();
    let spoken = fields
        .iter()
        .filter(|(kind, _)| *kind == Kind::Function)
        .find_map(|(_, cell)| name::courtesy(cell.trim()));
    let mut person = match (person, own) {
        (Some(mut person), Some(own)) => {
            if person.name.own_script.is_empty() {
                own.clone_into(&mut person.name.own_script);
            }
            person
        }
        (Some(person), None) => person,
        (None, Some(own)) => Person {
            name: name::cell(own, manner)?,
            ..Person::default()
        },
        (None, None) => return None,
    };
    if let Some(title) = of(Kind::Title).next() {
        person.name.title = name::title_alone(title).unwrap_or_else(|| title.to_owned());
    } else if let (Some(spoken), true) = (spoken, person.name.title.is_empty()) {
        person.name.title = spoken;
    }
    let more = more(fields, manner);
    person.said = more.said.or(person.said);
    person.left = person.left.or(more.left);
    person.suggested = person.suggested.or(more.suggested);
    for piece in more.function {
        if !person.function.contains(&piece) {
            person.function.push(piece);
        }
    }
    Some(person)
}

/// What a row says besides the name.
fn more(fields: &[(Kind, &str)], manner: Manner) -> Person {
    let mut more = Person::default();
    for (kind, cell) in fields {
        match kind {
            Kind::Role => {
                let denied = [
                    "no ", "not ", "non ", "nao ", "não ", "не ", "ليس", "非", "pas ",
                ]
                .iter()
                .any(|no| cell.to_lowercase().starts_with(no));
                if denied {
                    more.left = Some(Why::NotAMember);
                    continue;
                }
                let gone = ["absent", "other", "out"]
                    .iter()
                    .any(|kind| FRAME.holds(cell, kind));
                // Beside a member `Contact point` is a remark.
                let remark = ["contact", "focal"]
                    .iter()
                    .any(|word| cell.to_lowercase().contains(word))
                    && !FRAME.holds(cell, "absent")
                    && !cell.to_lowercase().contains("only");
                let gone = gone && !remark;
                if person::is_companion(cell) || gone && capacity::whole(cell).is_none() {
                    more.left = Some(Why::NotAMember);
                }
                let Some(said) = capacity::cell(cell) else {
                    more.function.push((*cell).to_owned());
                    continue;
                };
                more.said = Some(Said {
                    how: How::Named,
                    ..said
                });
                if said.how == How::Function {
                    more.function.push((*cell).to_owned());
                }
                more.function.retain(|piece| !piece.ends_with([':', '：']));
            }
            Kind::Function if name::courtesy(cell).is_some() => {}
            Kind::Function if person::is_companion(cell) => more.left = Some(Why::NotAMember),
            Kind::Function | Kind::Organization => function(&mut more, cell, manner),
            _ => {}
        }
    }
    more
}

/// A cell of functions; a capacity that stands in it is one unless a column says otherwise.
fn function(more: &mut Person, cell: &str, manner: Manner) {
    let mut read = Person::default();
    person::follow(&mut read, cell, manner, Style::List);
    let named = read
        .said
        .filter(|said| said.how == How::Named || capacity::whole(cell).is_some());
    more.said = more.said.or(named);
    more.suggested = more.suggested.or(read.suggested);
    let whole = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    if named.is_some() {
        more.function.append(&mut read.function);
    } else {
        more.function.push(whole);
    }
}
