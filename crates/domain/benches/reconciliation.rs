//! How long it takes to lay two lists side by side: a delegation of two hundred, and ten thousand
//! names against ten thousand of which half are written otherwise. Beside it stands a yardstick: the
//! same lists compared by name to the letter.

use std::collections::HashMap;

use divan::{Bencher, black_box};
use domain::people::composition::{Capacity, Member, NameOrder, Title};
use domain::people::participant::Participant;
use domain::people::reconciliation::{in_two_delegations, pair, reconcile};
use uuid::Uuid;

fn main() {
    divan::main();
}

const GIVEN: [&str; 40] = [
    "Anna",
    "John",
    "Mohamed",
    "Ahmed",
    "Maria",
    "Yulia",
    "Sergei",
    "Wei",
    "Jean-Pierre",
    "Fatima",
    "José",
    "Carlos",
    "Peter",
    "Ingrid",
    "Amina",
    "Samuel",
    "Hiroshi",
    "Min-ji",
    "Priya",
    "Rajesh",
    "Olga",
    "Dmitry",
    "Khaled",
    "Youssef",
    "Elena",
    "Paul",
    "Claire",
    "Thomas",
    "Lucia",
    "Pedro",
    "Aisha",
    "Ibrahim",
    "Nikos",
    "Lars",
    "Katarzyna",
    "Jürgen",
    "Thandiwe",
    "Kwame",
    "Siti",
    "Thi",
];
const SYLLABLES: [&str; 24] = [
    "ba", "ko", "mar", "tin", "sen", "der", "lo", "vic", "sha", "ran", "del", "fi", "gu", "ter",
    "mo", "ras", "pen", "kov", "hal", "bri", "zu", "wen", "dal", "nor",
];

/// Some ten thousand names: given names come often, family names seldom.
fn members(many: usize) -> Vec<Member> {
    let member = |n: usize| {
        let at = n.wrapping_mul(7_919);
        let syllable = |by: usize| SYLLABLES[(at / by) % SYLLABLES.len()];
        let family = format!("{}{}{}", syllable(1), syllable(24), syllable(576));
        Member {
            id: Uuid::from_u128(n as u128 + 1),
            capacity: if n == 0 {
                Capacity::Head
            } else {
                Capacity::Adviser
            },
            title: Title::None,
            given: GIVEN[(n / 3) % GIVEN.len()].to_owned(),
            family,
            order: NameOrder::GivenFirst,
            own_script: String::new(),
            function: "Adviser".to_owned(),
        }
    };
    (0..many).map(member).collect()
}

/// The same people as another hand writes half of them: turned around, an initial, a slip.
fn otherwise(members: &[Member]) -> Vec<Member> {
    let rewritten = |(at, member): (usize, &Member)| {
        let mut entry = member.clone();
        entry.id = Uuid::from_u128(at as u128 + 1_000_001);
        match at % 6 {
            0 => std::mem::swap(&mut entry.given, &mut entry.family),
            1 => entry.family = entry.family.to_uppercase(),
            2 => entry.family.push('s'),
            _ => {}
        }
        entry
    };
    members.iter().enumerate().map(rewritten).rev().collect()
}

#[divan::bench(args = [200, 10_000])]
fn pairs(bencher: Bencher<'_, '_>, many: usize) {
    let official = members(many);
    let entries = otherwise(&official);
    bencher.bench_local(|| pair(black_box(&official), black_box(&entries)));
}

#[divan::bench(args = [200, 10_000])]
fn differences(bencher: Bencher<'_, '_>, many: usize) {
    let official = members(many);
    let entries = otherwise(&official);
    bencher.bench_local(|| reconcile(black_box(&official), black_box(&entries)));
}

#[divan::bench]
fn in_two_delegations_of_ten_thousand_members(bencher: Bencher<'_, '_>) {
    let all = members(10_000);
    let keys: Vec<Participant> = (0..100)
        .map(|at| format!("organization-{at}").parse().expect("a key"))
        .collect();
    bencher.bench_local(|| {
        let delegations = keys.iter().zip(all.chunks(100));
        in_two_delegations(black_box(delegations))
    });
}

/// The yardstick: names to the letter in a table.
#[divan::bench]
fn yardstick_ten_thousand_names_to_the_letter(bencher: Bencher<'_, '_>) {
    let official = members(10_000);
    let entries = otherwise(&official);
    bencher.bench_local(|| {
        let by_name: HashMap<String, usize> = (0..)
            .zip(black_box(&official))
            .map(|(at, member)| (member.full_name(), at))
            .collect();
        let found = entries
            .iter()
            .filter(|entry| by_name.contains_key(&entry.full_name()));
        found.count()
    });
}
