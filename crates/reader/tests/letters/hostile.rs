//! Files that mean harm, or come broken: each ends in a proposal that says what was not read.

use std::io::{Cursor, Write as _};

use domain::people::proposal::{Proposal, Why};
use proptest::prelude::*;
use reader::composition::{File, LARGEST_FILE, MOST_ROWS, Told, read, read_text};
use rust_xlsxwriter::Workbook;
use zip::write::SimpleFileOptions;

use crate::write::packed;

fn proposal(name: &str, bytes: &[u8]) -> Proposal {
    read(&File { name, bytes }, &Told::default())
}

fn whys(name: &str, bytes: &[u8]) -> Vec<Why> {
    proposal(name, bytes)
        .unread
        .iter()
        .map(|unread| unread.why)
        .collect()
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default())
            .expect("a part");
        zip.write_all(bytes).expect("written");
    }
    zip.finish().expect("an archive").into_inner()
}

fn word(body: &str) -> String {
    format!(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    )
}

/// A container of old office programs that names one stream.
fn container(stream: &str) -> Vec<u8> {
    let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    bytes.resize(2_048, 0);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes.resize(4_096, 0);
    bytes
}

#[test]
fn what_unfolds_without_end_is_too_large() {
    let zeros = vec![b' '; 110 << 20];
    assert_eq!(
        whys("a.docx", &archive(&[("word/document.xml", &zeros)])),
        [Why::TooLarge]
    );
    assert_eq!(
        whys(
            "a.xlsx",
            &archive(&[("xl/workbook.xml", b"<a/>"), ("xl/media/a.bin", &zeros)])
        ),
        [Why::TooLarge]
    );
    assert_eq!(
        whys("a.txt", &vec![b'a'; LARGEST_FILE + 1]),
        [Why::TooLarge]
    );
    let body = read_text(&"a".repeat(LARGEST_FILE + 1), "", &Told::default());
    assert_eq!(body.unread[0].why, Why::TooLarge);
}

#[test]
fn an_archive_in_an_archive_is_not_opened() {
    let inner = packed(&word(
        "<w:p><w:r><w:t>Head of delegation: Mr. John Smith</w:t></w:r></w:p>",
    ));
    let found = proposal("a.zip", &archive(&[("inner.docx", &inner)]));
    assert_eq!(
        (found.members.len(), found.unread[0].why),
        (0, Why::UnknownKind)
    );
}

#[test]
fn a_far_cell_costs_nothing_and_a_long_sheet_is_cut() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Head of delegation").expect("written");
    sheet.write(0, 1, "Ms. Anna Berg").expect("written");
    sheet.write(1_048_575, 16_383, "far").expect("written");
    let found = proposal("a.xlsx", &book.save_to_buffer().expect("saved"));
    assert_eq!(found.members[0].typed.family, "Berg");
    assert_eq!(found.unread[0].why, Why::TooMany);
    let mut long = String::from("Name;Role\n");
    (0..MOST_ROWS + 10).for_each(|n| long.extend([format!("Anna Berg{n};Member\n")]));
    let found = proposal("a.csv", long.as_bytes());
    assert!(found.unread.iter().any(|unread| unread.why == Why::TooMany));
    let many = "\n".repeat(1_000_000);
    assert_eq!(whys("a.txt", format!("a{many}").as_bytes()), [Why::TooMany]);
}

#[test]
fn programs_are_left_out_and_the_text_is_read() {
    let text = word("<w:p><w:r><w:t>Head of delegation: Mr. John Smith</w:t></w:r></w:p>");
    let found = proposal(
        "a.docm",
        &archive(&[
            ("word/document.xml", text.as_bytes()),
            ("word/vbaProject.bin", b"x"),
        ]),
    );
    assert_eq!(found.members[0].typed.capacity, "head");
    assert_eq!(found.unread[0].why, Why::MacrosLeftOut);
}

#[test]
fn what_is_locked_is_said_to_be() {
    assert_eq!(
        whys("a.xlsx", &container("EncryptedPackage")),
        [Why::Encrypted]
    );
    assert_eq!(
        whys("a.doc", &container("WordDocument")),
        [Why::UnknownKind]
    );
}

#[test]
fn no_entity_is_followed_and_no_depth_is_without_end() {
    let bomb = format!(
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>{}",
        word("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")
    );
    assert_eq!(whys("a.docx", &packed(&bomb)), [Why::Broken]);
    let deep = word(&format!(
        "{}{}",
        "<w:sdt>".repeat(50_000),
        "</w:sdt>".repeat(50_000)
    ));
    assert_eq!(whys("a.docx", &packed(&deep)), [Why::Broken]);
    let tables = "<table><tr><td>".repeat(20_000);
    assert!(proposal("a.html", tables.as_bytes()).members.is_empty());
    assert_eq!(
        whys(
            "a.rtf",
            format!("{{\\rtf1{}", "{".repeat(50_000)).as_bytes()
        ),
        [Why::Broken]
    );
}

#[test]
fn a_picture_is_said_to_be_one() {
    assert_eq!(
        whys(
            "a.jpg",
            &[0xff, 0xd8, 0xff, 0xe0, 0, 16, b'J', b'F', b'I', b'F', 0, 1]
        ),
        [Why::PictureOnly]
    );
    let pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>/Contents 5 0 R>>endobj\n4 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>stream\nA\nendstream endobj\n5 0 obj<</Length 5>>stream\n/A Do\nendstream endobj\ntrailer<</Root 1 0 R>>\n";
    assert_eq!(whys("a.pdf", pdf.as_bytes()), [Why::PictureOnly]);
    assert_eq!(whys("a.pdf", b""), [Why::Empty]);
}
#[test]
fn a_paper_that_is_locked_is_said_to_be_one_and_one_that_opens_is_read() {
    let read = |name: &str| {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let path = folder.join("../../fixtures/letters/locked").join(name);
        proposal(name, &std::fs::read(path).expect("a paper"))
    };
    for name in ["secret-40.pdf", "secret-128.pdf", "secret-256.pdf"] {
        let found = read(name);
        let whys: Vec<Why> = found.unread.iter().map(|unread| unread.why).collect();
        assert_eq!(
            (found.members.len(), whys),
            (0, vec![Why::Encrypted]),
            "{name}"
        );
    }
    // A password that only keeps from printing locks nothing.
    let found = read("open.pdf");
    assert_eq!(
        (found.members[0].typed.family.as_str(), found.unread.len()),
        ("Berg", 0)
    );
}

/// A paper of objects, from 1, whose root is the first.
fn paper(objects: &[&str]) -> Vec<u8> {
    let mut pdf = String::from("%PDF-1.4\n");
    for (at, object) in objects.iter().enumerate() {
        pdf.extend([format!("{} 0 obj{object}endobj\n", at + 1)]);
    }
    pdf.push_str("trailer<</Root 1 0 R>>\n");
    pdf.into_bytes()
}

#[test]
fn a_paper_that_names_itself_ends() {
    let root = "<</Type/Catalog/Pages 2 0 R>>";
    let tree = "<</Type/Pages/Kids[2 0 R]/Count 1>>";
    assert_eq!(whys("a.pdf", &paper(&[root, tree])), [Why::Empty]);
    let twice = "<</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]/Count 1>>";
    let page = "<</Type/Page/Parent 2 0 R>>";
    assert_eq!(whys("a.pdf", &paper(&[root, twice, page])), [Why::Empty]);
    let (one, other) = ("<</Type/Pages/Kids[3 0 R]>>", "<</Type/Pages/Kids[2 0 R]>>");
    assert_eq!(whys("a.pdf", &paper(&[root, one, other])), [Why::Empty]);
}

/// A paper whose page tree is so many levels deep, each of which names the next as often as said.
fn tree(levels: usize, often: usize) -> Vec<u8> {
    let level = |at: usize| {
        let next = format!("{} 0 R ", at + 1).repeat(often);
        format!("<</Type/Pages/Kids[{next}]>>")
    };
    let mut objects = vec!["<</Type/Catalog/Pages 2 0 R>>".to_owned()];
    objects.extend((2..levels + 2).map(level));
    objects.push("<</Type/Page>>".to_owned());
    let objects: Vec<&str> = objects.iter().map(String::as_str).collect();
    paper(&objects)
}

#[test]
fn a_page_tree_without_end_is_too_many() {
    assert_eq!(whys("a.pdf", &tree(5, 1)), [Why::Empty]);
    assert_eq!(whys("a.pdf", &tree(5_000, 1)), [Why::TooMany]);
    assert_eq!(whys("a.pdf", &tree(40, 2)), [Why::TooMany]);
}

/// A paper of one page that draws the form 4, and what the form is.
fn drawing(form: &str) -> Vec<u8> {
    let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>/Contents 5 0 R>>";
    let contents = "<</Length 5>>stream\n/A Do\nendstream ";
    paper(&[
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page,
        form,
        contents,
    ])
}

#[test]
fn a_form_that_draws_itself_ends() {
    let form = |drawn: &str| {
        format!(
            "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>/Length {}>>stream\n{drawn}\nendstream ",
            drawn.len()
        )
    };
    for drawn in ["/A Do", "/A Do /A Do", "/A Do /A Do /A Do /A Do /A Do"] {
        let found = proposal("a.pdf", &drawing(&form(drawn)));
        assert_eq!(found.members.len(), 0, "{drawn}");
        assert!(!found.unread.is_empty(), "{drawn}");
    }
}

#[test]
fn a_workbook_of_old_that_lies_about_itself_is_refused() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = folder.join("../../fixtures/letters/hand/serbia.xls");
    let whole = std::fs::read(path).expect("a letter");
    let changed = |at: usize, byte: u8| {
        let mut bytes = whole.clone();
        bytes[at] = byte;
        proposal("serbia.xls", &bytes)
    };
    assert_eq!(proposal("serbia.xls", &whole).unread, []);
    for (at, byte, why, what) in [
        (2_050, 0, Why::Broken, "a stream whose head is empty"),
        (3_009, 8, Why::Broken, "a sheet behind the end"),
        (3_769, 127, Why::TooMany, "a sheet of 2,130,706,435 rows"),
        (
            3_976,
            0,
            Why::Broken,
            "a cell in the place of a sheet's extent",
        ),
    ] {
        let found = changed(at, byte);
        let whys: Vec<Why> = found.unread.iter().map(|unread| unread.why).collect();
        assert_eq!(whys, [why], "{what}");
        assert_eq!(found.members, [], "{what}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_bring_the_reading_down(bytes in prop::collection::vec(any::<u8>(), 0..3_000), kind in 0_usize..8) {
        let (name, head): (&str, &[u8]) = [
            ("a.txt", b"" as &[u8]), ("a.csv", b"Name;Role\n"), ("a.html", b"<html>"), ("a.rtf", b"{\\rtf1 "),
            ("a.pdf", b"%PDF-1.7\n"), ("a.docx", b"PK\x03\x04"), ("a.xls", b"\xd0\xcf\x11\xe0"), ("a.xlsx", b"PK\x05\x06"),
        ][kind];
        let whole = [head, &bytes].concat();
        let found = proposal(name, &whole);
        prop_assert!(found.members.len() <= 1_000);
    }

    #[test]
    fn no_words_bring_the_reading_down(text in "(Head of Delegation|Mr\\.|H\\.E\\.|السيد|先生|王强|г-н|Smith|SMITH|J\\.|[,;:()/|\\-–، \n\t]|[a-zA-Zа-я0-9]|\\PC){0,80}") {
        let found = read_text(&text, "", &Told::default());
        prop_assert!(found.members.len() <= 1_000);
    }

    #[test]
    fn no_change_of_a_file_brings_the_reading_down(at in 0_usize..20_000, byte in any::<u8>(), cut in 0_usize..20_000, which in 0_usize..5) {
        let name = ["hand/italy-ruled.pdf", "hand/jordan-arabic.pdf", "hand/estonia.docx", "hand/latvia.xlsx", "hand/serbia.xls"][which];
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/letters").join(name);
        let mut bytes = std::fs::read(path).expect("a letter");
        let length = bytes.len();
        bytes[at % length] = byte;
        bytes.truncate(length - cut % (length / 4));
        prop_assert!(proposal(name, &bytes).members.len() <= 10);
    }
}
