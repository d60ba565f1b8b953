//! What strangers may send instead of a statement: each is refused with its line, nothing of it is
//! kept, and the memory has an end.

use std::fmt::Write as _;
use std::io::{self, Read};

use proptest::prelude::*;
use reader::bank::{self, LARGEST_FILE, MOST_FAULTS, Told};

use super::{ENGLISH, FRENCH, GERMAN, NEW, OLD, codes, faults, names, read, sound};

/// The statement with one text put for another.
fn with(from: &str, to: &str) -> String {
    assert!(OLD.contains(from), "{from}");
    OLD.replacen(from, to, 1)
}

#[test]
fn a_file_that_was_cut_is_refused_wherever_it_was_cut() {
    for (text, shortest) in [(OLD, 60), (NEW, 60)] {
        let whole = text.trim_end().len();
        for part in 1..50 {
            let cut = &text.as_bytes()[..whole * part / 50];
            let lines = cut.split(|byte| *byte == b'\n').count() as u64;
            let faults = faults(cut);
            let (line, code, _) = faults.last().expect("a fault");
            assert_eq!(*code, "truncated", "{part}/50");
            assert!(
                cut.len() < shortest || *line <= lines && *line + 1 >= lines,
                "{part}/50"
            );
        }
        assert!(read(&text[..whole]).is_ok());
        assert_eq!(codes(&text[..whole - 1]), ["truncated"]);
    }
}

#[test]
fn no_document_type_and_no_entity_is_followed() {
    let mut laughs = String::from("<!DOCTYPE Document [<!ENTITY a0 \"ha\">");
    for depth in 1..30 {
        let before = format!("&a{};", depth - 1).repeat(10);
        write!(laughs, "<!ENTITY a{depth} \"{before}\">").expect("written");
    }
    laughs.push_str("]>\n<Document");
    for (text, code) in [
        (with("<Document", &laughs), "document-type"),
        (
            with(
                "<Document",
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><Document",
            ),
            "document-type",
        ),
        (
            with(
                "<Document",
                "<!doctype a [<!ENTITY % x SYSTEM \"http://a/\"> %x;]><Document",
            ),
            "document-type",
        ),
        (with("Graustark", "&graustark;"), "entity"),
        (with("Graustark", "&a29;"), "entity"),
        (with("Graustark", "&#0;"), "entity"),
        (with("Graustark", "&#x110000;"), "entity"),
        (with("Graustark", "&#7;"), "not-text"),
        (with("Graustark", "&#xFFFF;"), "not-text"),
        (with("Graustark", "a & b"), "not-xml"),
    ] {
        assert_eq!(codes(&text), [code], "{}", &text[..200]);
    }
}

#[test]
fn everything_has_an_end() {
    let deep = format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
    let text = "x".repeat(10 << 20);
    let attributes = format!("<Amt {}Ccy=\"USD\">", "a=\"\" ".repeat(1 << 20));
    let namespaces: String = (0..10_000).fold(String::new(), |mut all, at| {
        write!(all, " xmlns:n{at}=\"urn:{at}\"").expect("written");
        all
    });
    let long = format!("<Nm>{}</Nm>", "x".repeat(20 << 10));
    let many = "<Ustrd>0123456789012345678901234567890123456789</Ustrd>".repeat(1000);
    let bits = "&amp;".repeat(2 << 20);
    for (what, text, code) in [
        (
            "depth",
            with("<AcctSvcrRef>", &format!("{deep}<AcctSvcrRef>")),
            "too-deep",
        ),
        ("depth of nothing", deep, "too-deep"),
        ("a text", with("Graustark", &text), "too-long"),
        (
            "a comment",
            with("<GrpHdr>", &format!("<!--{text}--><GrpHdr>")),
            "too-long",
        ),
        (
            "a tag",
            with("<GrpHdr>", &format!("<{text}><GrpHdr>")),
            "too-long",
        ),
        (
            "a section",
            with("Graustark", &format!("<![CDATA[{text}]]>")),
            "too-long",
        ),
        (
            "an entity",
            with("Graustark", &format!("&{text};")),
            "too-long",
        ),
        ("a text in bits", with("Graustark", &bits), "too-long"),
        (
            "attributes",
            with("<Amt Ccy=\"USD\">", &attributes),
            "too-long",
        ),
        (
            "namespaces",
            with("<GrpHdr>", &format!("<GrpHdr{namespaces}>")),
            "not-xml",
        ),
        (
            "a name",
            with("<Nm>Treasury of Graustark</Nm>", &long),
            "too-long",
        ),
        (
            "words",
            with("<Strd>", &format!("{many}<Strd>")),
            "too-long",
        ),
        ("open text", "<".to_owned() + &text, "too-long"),
    ] {
        let told = codes(&text);
        assert_eq!(told[0], code, "{what}: {told:?}");
    }
}

#[test]
fn values_that_cannot_be_are_faults_with_their_line() {
    let line = |text: &str, word: &str| {
        1 + text
            .lines()
            .position(|line| line.contains(word))
            .expect("there") as u64
    };
    let digits = "9".repeat(40);
    for (from, to, code) in [
        (">5000.00<", ">-5000.00<", "negative"),
        (">5000.00<", ">5000.001<", "amount-too-fine"),
        (">5000.00<", ">5,000.00<", "amount-separator"),
        (">5000.00<", "><", "amount-empty"),
        (">5000.00<", ">٥٠٠٠<", "amount-not-digits"),
        (">5000.00<", ">1e9<", "amount-not-digits"),
        (">5000.00<", &format!(">{digits}<"), "amount-too-large"),
        ("\"USD\">5000.00<", "\"US\">5000.00<", "currency"),
        ("\"USD\">5000.00<", "\"usd\">5000.00<", "currency"),
        ("\"USD\">5000.00<", "\"EUR\">5000.00<", "other-currency"),
        (" Ccy=\"USD\">5000.00<", ">5000.00<", "missing"),
        (
            " Ccy=\"USD\">5000.00<",
            " Ccy=\"USD\" Ccy=\"EUR\">5000.00<",
            "repeated",
        ),
        (">5000.00<", ">50<a/>00.00<", "mixed"),
        (">5000.00<", "><a/>5000.00<", "mixed"),
        ("<Amt Ccy=\"USD\">5000.00</Amt>", "", "missing"),
        (
            "<Amt Ccy=\"USD\">5000.00</Amt>",
            "<Amt Ccy=\"USD\">5000.00</Amt><Amt Ccy=\"USD\">1.00</Amt>",
            "repeated",
        ),
        ("<Sts>BOOK</Sts>", "", "missing"),
        (
            "2024-09-10</Dt></BookgDt>",
            "2024-13-10</Dt></BookgDt>",
            "day",
        ),
        (
            "2024-09-10</Dt></BookgDt>",
            "10.09.2024</Dt></BookgDt>",
            "day",
        ),
        ("1.08695652", "one", "rate"),
        ("<IBAN>CH9300762011623852957</IBAN>", "", "missing"),
        ("<Ccy>USD</Ccy>", "<Ccy>Dollar</Ccy>", "currency"),
        ("<Ccy>USD</Ccy>", "<Ccy>EUR</Ccy>", "other-currency"),
        ("OPBD", "CLBD", "repeated"),
    ] {
        let text = with(from, to);
        let told = faults(&text);
        assert_eq!(told[0].1, code, "{from} → {to}: {told:?}");
    }
    let text = with(">5000.00<", ">5000.001<");
    assert_eq!(
        faults(&text),
        [(
            line(&text, "5000.001"),
            "amount-too-fine",
            "5000.001".to_owned()
        )]
    );
    let text = OLD.replace("CRDT</CdtDbtInd>", "KRDT</CdtDbtInd>");
    assert_eq!(codes(&text)[0], "direction");
}

#[test]
fn all_faults_are_told_up_to_a_hundred() {
    let two = with(">5000.00<", ">five<").replace("1.08695652", "one");
    assert_eq!(codes(&two), ["amount-not-digits", "rate"]);
    let wrong = "<Ntry><Amt Ccy=\"USD\">x</Amt></Ntry>".repeat(5000);
    let told = codes(with("      <Ntry>", &format!("{wrong}<Ntry>")));
    assert_eq!(told.len(), MOST_FAULTS + 1);
    assert_eq!(told.last(), Some(&"more"));
    let rows = "1;never;x;USD\n".repeat(5000);
    let told = codes(format!("account;date;amount;currency\n{rows}"));
    assert_eq!((told.len(), told.last()), (MOST_FAULTS + 1, Some(&"more")));
}

#[test]
fn what_is_no_statement_is_refused() {
    let html = "<!DOCTYPE html><html></html>";
    for (text, code) in [
        (html.to_owned(), "document-type"),
        ("<html></html>".to_owned(), "no-statement"),
        ("<Document/>".to_owned(), "not-a-statement"),
        (
            with("BkToCstmrStmt>", "Other>").replace("</BkToCstmrStmt>", "</Other>"),
            "no-statement",
        ),
        (OLD.to_owned() + "<Document/>", "not-xml"),
        (OLD.to_owned() + "and more", "not-xml"),
        (OLD.to_owned() + OLD, "not-xml"),
        (with("</GrpHdr>", "</Stmt>"), "not-xml"),
        (with("Graustark", "Grau\0stark"), "not-text"),
        (with("Graustark", "Grau\u{7}stark"), "not-text"),
        ("<".to_owned(), "truncated"),
        ("<!".to_owned(), "truncated"),
        ("<?xml".to_owned(), "truncated"),
        ("<a".to_owned(), "truncated"),
        ("<>".to_owned(), "truncated"),
        ("< \0".to_owned(), "not-text"),
    ] {
        assert_eq!(codes(&text), [code], "{}", &text[..text.len().min(60)]);
    }
}

/// A stream without an end, that counts what was taken of it.
struct Endless {
    head: &'static [u8],
    rest: Vec<u8>,
    taken: usize,
}

impl Endless {
    fn new(head: &'static [u8]) -> Self {
        let rest = format!("<a>{}</a>\n", "b".repeat(8000)).into_bytes();
        Self {
            head,
            rest,
            taken: 0,
        }
    }
}

impl Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let from = match self.head.get(self.taken..) {
            Some(head) if !head.is_empty() => head,
            _ => &self.rest[(self.taken - self.head.len()) % self.rest.len()..],
        };
        let length = from.len().min(into.len());
        into[..length].copy_from_slice(&from[..length]);
        self.taken += length;
        Ok(length)
    }
}

#[test]
fn a_file_without_end_is_left_at_the_limit() {
    let mut stream = Endless::new(
        b"<?xml version='1.0'?><Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'>",
    );
    let faults = bank::read(&mut stream, &Told::default()).expect_err("refused");
    assert_eq!(faults[0].kind.code(), "too-large");
    assert!((LARGEST_FILE..LARGEST_FILE + (64 << 10)).contains(&stream.taken));
    let mut stream = Endless::new(b"date;amount\n");
    let faults = bank::read(&mut stream, &Told::default()).expect_err("refused");
    assert_eq!(faults[0].kind.code(), "too-large");
}

#[test]
fn a_stream_that_breaks_is_a_fault() {
    struct Broken(usize);
    impl Read for Broken {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let rest = &OLD.as_bytes()[self.0..];
            if rest.len() < 1000 {
                return Err(io::Error::other("the disk is gone"));
            }
            let length = into.len().min(7);
            into[..length].copy_from_slice(&rest[..length]);
            self.0 += length;
            Ok(length)
        }
    }
    let faults = bank::read(Broken(0), &Told::default()).expect_err("refused");
    assert_eq!(faults[0].kind.code(), "unreadable");
}

#[test]
fn more_entries_than_a_file_may_have_are_refused() {
    let payments = "<TxDtls/>".repeat(100_000);
    let text = with("          <TxDtls>", &format!("{payments}<TxDtls>"));
    assert_eq!(codes(&text), ["too-many"]);
    let rows = "1;2024-09-10;1;USD\n".repeat(100_001);
    let text = format!("account;date;amount;currency\n{rows}");
    assert_eq!(codes(&text), ["too-many"]);
}

#[test]
fn names_are_single_within_an_account_whatever_a_bank_repeats() {
    let at = NEW.find("      <Ntry>").expect("an entry");
    let end = NEW.rfind("</Ntry>\n").expect("an entry") + "</Ntry>\n".len();
    let thrice = format!("{}{}{}", &NEW[..at], NEW[at..end].repeat(3), &NEW[end..]);
    let reading = sound(&thrice);
    let names = names(&reading);
    let single: std::collections::BTreeSet<_> = names.iter().collect();
    assert_eq!((names.len(), single.len()), (21, 21));
}

/// A sample with some bytes changed, put in, taken out or moved.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let samples = [OLD.as_bytes(), NEW.as_bytes(), ENGLISH, GERMAN, FRENCH];
    let sample = prop::sample::select(samples.to_vec());
    let change = (
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        any::<u8>(),
        0..5,
    );
    (sample, prop::collection::vec(change, 1..12)).prop_map(|(sample, changes)| {
        let mut bytes = sample.to_vec();
        for (at, other, byte, kind) in changes {
            let at = at.index(bytes.len());
            let other = other.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 if bytes.len() > 1 => _ = bytes.remove(at),
                3 => bytes.swap(at, other),
                _ => {
                    let piece = bytes[at.min(other)..at.max(other)].to_vec();
                    bytes.splice(at..at, piece);
                }
            }
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_change_of_bytes_brings_the_reading_down(bytes in mutated()) {
        match read(&bytes) {
            Ok(reading) => {
                for statement in &reading.statements {
                    prop_assert!(statement.entries.iter().all(|entry| entry.amount.minor >= 0));
                    prop_assert!(statement.entries.iter().all(|entry| !entry.name.is_empty()));
                }
            }
            Err(faults) => {
                prop_assert!((1..=MOST_FAULTS + 1).contains(&faults.len()));
                prop_assert!(faults.iter().all(|fault| fault.line >= 1));
                prop_assert!(faults.iter().all(|fault| fault.found.chars().count() <= 60));
            }
        }
    }

    #[test]
    fn no_bytes_bring_the_reading_down(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn no_marks_bring_the_reading_down(text in "[<>&;!\\[\\]a-c\"'=/?x \\-\n]{0,120}") {
        let marks = format!("<{text}");
        prop_assert!(read(marks).is_err());
    }
}
