//! The count: names proposed with the right role, names dropped without a word, names invented.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use domain::people::composition::name_key;
use domain::people::proposal::{Proposal, Proposed};
use reader::composition::{File, Told, read};

/// What a letter is expected to give.
struct Expected {
    name: String,
    capacity: String,
    function: String,
}

/// What was counted over a set of letters.
#[derive(Debug, Default)]
struct Count {
    letters: usize,
    expected: usize,
    right: usize,
    wrong_role: usize,
    unread: usize,
    dropped: usize,
    invented: usize,
    functions: usize,
    functions_right: usize,
    said: Vec<String>,
}

fn folder(set: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures/letters")
        .join(set)
}

/// `expected.csv`: file, name, capacity (`-` for who must not be proposed), function.
fn expectations(set: &str) -> BTreeMap<String, Vec<Expected>> {
    let text = std::fs::read_to_string(folder(set).join("expected.csv")).expect("the expectations");
    let mut all: BTreeMap<String, Vec<Expected>> = BTreeMap::new();
    for line in text
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
    {
        let cells: Vec<&str> = line.split(';').map(str::trim).collect();
        let cell = |at: usize| cells.get(at).copied().unwrap_or("").to_owned();
        let letter = all.entry(cell(0)).or_default();
        if !cell(1).is_empty() {
            letter.push(Expected {
                name: cell(1),
                capacity: cell(2),
                function: cell(3),
            });
        }
    }
    all
}

fn keys(proposed: &Proposed) -> Vec<String> {
    let typed = &proposed.typed;
    let name = format!("{} {}", typed.given, typed.family);
    // A title of rank is a part of the name to some: `Ratu Semi Koroivueta`.
    let titles: Vec<&str> = typed.title.split_whitespace().collect();
    let titled = (0..titles.len()).map(|at| format!("{} {name}", titles[at..].join(" ")));
    [name.clone(), typed.own_script.clone()]
        .into_iter()
        .chain(titled)
        .map(|name| name_key(&name))
        .filter(|key| !key.is_empty())
        .collect()
}

fn is_unread(proposal: &Proposal, name: &str) -> bool {
    let words: Vec<String> = name_key(name).split(' ').map(str::to_owned).collect();
    proposal.unread.iter().any(|unread| {
        unread.from.at == 0 || {
            let line = name_key(&unread.from.text);
            words.iter().all(|word| line.contains(word.as_str()))
        }
    })
}

fn function_holds(found: &str, expected: &str) -> bool {
    let found = name_key(found);
    name_key(expected)
        .split(' ')
        .all(|word| found.contains(word))
}

fn count(set: &str) -> Count {
    let mut count = Count::default();
    for (file, expected) in expectations(set) {
        let bytes = std::fs::read(folder(set).join(&file)).expect("a letter that is expected");
        let proposal = read(
            &File {
                name: &file,
                bytes: &bytes,
            },
            &Told::default(),
        );
        count.letters += 1;
        one(&mut count, &file, &proposal, &expected);
    }
    count
}

fn one(count: &mut Count, file: &str, proposal: &Proposal, expected: &[Expected]) {
    let mut taken = vec![false; proposal.members.len()];
    for person in expected {
        let key = name_key(&person.name);
        let at = proposal
            .members
            .iter()
            .position(|member| keys(member).contains(&key));
        if let Some(at) = at {
            taken[at] = person.capacity != "-";
        }
        if person.capacity == "-" {
            continue;
        }
        count.expected += 1;
        let Some(member) = at.map(|at| &proposal.members[at]) else {
            if is_unread(proposal, &person.name) {
                count.unread += 1;
                count.said.push(format!("{file}: unread {}", person.name));
            } else {
                count.dropped += 1;
                count.said.push(format!("{file}: DROPPED {}", person.name));
            }
            continue;
        };
        if member.typed.capacity == person.capacity {
            count.right += 1;
        } else {
            count.wrong_role += 1;
            count.said.push(format!(
                "{file}: {} is {} and not {}",
                person.name, member.typed.capacity, person.capacity
            ));
        }
        if !person.function.is_empty() {
            count.functions += 1;
            if function_holds(&member.typed.function, &person.function) {
                count.functions_right += 1;
            } else {
                count.said.push(format!(
                    "{file}: {}: function {:?} and not {:?}",
                    person.name, member.typed.function, person.function
                ));
            }
        }
    }
    for (member, _) in proposal
        .members
        .iter()
        .zip(&taken)
        .filter(|(_, taken)| !**taken)
    {
        count.invented += 1;
        count.said.push(format!(
            "{file}: INVENTED {:?} from {:?}",
            member.name(),
            member.from.text
        ));
    }
}

/// At least 95 of 100 names with the right role, none dropped without a word, none invented.
fn holds(set: &str) {
    let count = count(set);
    for line in &count.said {
        println!("{line}");
    }
    println!(
        "{set}: {} letters, {} names, {} with the right role, {} with another, {} unread, {} dropped, {} invented; functions {} of {}",
        count.letters,
        count.expected,
        count.right,
        count.wrong_role,
        count.unread,
        count.dropped,
        count.invented,
        count.functions_right,
        count.functions
    );
    assert!(
        count.right * 100 >= count.expected * 95,
        "{} of {}",
        count.right,
        count.expected
    );
    assert_eq!((count.dropped, count.invented), (0, 0));
}

#[test]
fn letters_written_by_hand_are_understood() {
    holds("hand");
}

#[test]
fn letters_made_in_six_languages_are_understood() {
    if std::env::var_os("UPDATE_LETTERS").is_some() {
        update();
    }
    holds("made");
}

/// Writes the letters that are made, and what is expected of them.
fn update() {
    let folder = folder("made");
    std::fs::create_dir_all(&folder).expect("a folder");
    let mut expected =
        "# file; name; capacity, or - for who must not be proposed; function\n".to_owned();
    for (start, letter, forms) in crate::made::all() {
        for form in forms.iter().copied().chain(["pdf"]) {
            let file = format!("{start}.{form}");
            if form != "pdf" {
                std::fs::write(folder.join(&file), crate::made::written(&letter, form))
                    .expect("written");
            }
            for (name, capacity, function) in &letter.named {
                expected.extend([format!("{file};{name};{capacity};{function}\n")]);
            }
        }
    }
    std::fs::write(folder.join("expected.csv"), expected).expect("written");
}

#[test]
fn letters_of_layouts_made_after_the_reader_are_understood() {
    holds("later");
}

#[test]
fn letters_of_a_second_set_made_after_the_reader_are_understood() {
    holds("last");
}

#[test]
fn letters_of_fresh_eyes_are_understood() {
    holds("fresh");
}

#[test]
fn letters_of_a_second_set_of_fresh_eyes_are_understood() {
    holds("fresh2");
}

#[test]
fn letters_of_a_third_set_of_fresh_eyes_are_understood() {
    holds("fresh3");
}

#[test]
fn letters_of_a_fourth_set_of_fresh_eyes_are_understood() {
    holds("fresh4");
}

#[test]
fn letters_of_a_fifth_set_of_fresh_eyes_are_understood() {
    holds("fresh5");
}

#[test]
fn letters_of_a_clerk_nobody_here_met_are_understood() {
    holds("clerks");
}

#[test]
fn letters_of_many_regions_are_understood() {
    holds("regions");
}

#[test]
fn letters_from_abroad_are_understood() {
    holds("abroad");
}

#[test]
fn letters_of_the_world_are_understood() {
    ["world1", "world2", "world3"].into_iter().for_each(holds);
}

#[test]
fn more_letters_of_the_world_are_understood() {
    ["world4", "world5", "world6"].into_iter().for_each(holds);
}

#[test]
fn the_last_letters_of_the_world_are_understood() {
    ["world7", "world8", "world9", "world10"]
        .into_iter()
        .for_each(holds);
}
