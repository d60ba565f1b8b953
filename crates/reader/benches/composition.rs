//! How long a delegation's composition takes to read: a note as text, the same as a document, a
//! workbook and a paper of one page; and a list of as many rows as are read. The letters are those of
//! the tests.

use std::path::Path;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use reader::composition::{File, MOST_ROWS, Told, read};

fn main() {
    divan::main();
}

/// Letters as missions send them, one of each kind.
const LETTERS: [&str; 5] = [
    "fresh/f01.txt",
    "fresh/f11.docx",
    "fresh/f14.xlsx",
    "hand/italy-ruled.pdf",
    "hand/html-mail.html",
];

#[divan::bench(args = LETTERS)]
fn letter(bencher: Bencher, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/letters");
    let bytes = std::fs::read(folder.join(name)).expect("a letter that lies in the fixtures");
    bencher
        .counter(BytesCount::of_slice(&bytes))
        .bench_local(|| told(name, black_box(&bytes)));
}

/// The longest list that is read, and one whose lines name nobody.
#[divan::bench(args = ["Anna Berg;Member", "Ministry of Foreign Affairs;Geneva"])]
fn longest(bencher: Bencher, row: &str) {
    let mut list = String::from("Name;Capacity\n");
    for _ in 0..MOST_ROWS {
        list.push_str(row);
        list.push('\n');
    }
    bencher
        .counter(BytesCount::of_str(&list))
        .bench_local(|| told("list.csv", black_box(list.as_bytes())));
}

fn told(name: &str, bytes: &[u8]) -> usize {
    let proposal = read(&File { name, bytes }, &Told::default());
    proposal.members.len() + proposal.unread.len()
}
