//! How long a bank's statement takes: 20 MB of camt.053 made here, entry by entry, and the same
//! entries as a table. Beside it the yardstick: the same bytes through quick-xml alone, each mark
//! read and nothing asked of it. The peak of memory is that of a process that does nothing else,
//! which makes the bytes as they are read; `worst` is a file at every limit at once, `marks` one of
//! nothing but marks.

use std::fmt::Write as _;
use std::io::{BufReader, Read};
use std::process::Command;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use quick_xml::events::Event;
use quick_xml::reader::NsReader;
use reader::bank::{self, LARGEST_FILE, Reading, Told};

/// How large the statement is.
const SIZE: usize = 20_000_000;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt>\
    <Id>1</Id><Acct><Id><IBAN>CH9300762011623852957</IBAN></Id><Ccy>USD</Ccy></Acct>\n";
const END: &str = "</Stmt></BkToCstmrStmt></Document>\n";

fn main() {
    if let Ok(what) = std::env::var("BANK_PEAK") {
        let started = std::time::Instant::now();
        let told = if what == "statement" {
            let reading = bank::read(Made::new(SIZE, entry), &Told::default());
            counted(&reading.expect("a statement"))
        } else {
            let made = if what == "marks" { marks } else { worst };
            let read = bank::read(Made::new(LARGEST_FILE, made), &Told::default());
            read.map_or_else(
                |faults| faults[0].kind.code().to_owned(),
                |all| counted(&all),
            )
        };
        println!("{what}: {told}, {:?}, {}", started.elapsed(), peak());
        return;
    }
    for what in ["statement", "worst", "marks"] {
        let itself = std::env::current_exe().expect("this bench");
        let ended = Command::new(itself).env("BANK_PEAK", what).status();
        assert!(ended.expect("the process starts").success());
    }
    divan::main();
}

fn counted(reading: &Reading) -> String {
    let entries = reading.statements.iter().map(|all| all.entries.len());
    format!("{} entries", entries.sum::<usize>())
}

/// What the system says this process held at most.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.unwrap_or("no peak known").to_owned()
}

/// A statement that is made while it is read.
struct Made {
    size: usize,
    given: usize,
    entries: usize,
    entry: fn(usize, &mut String),
    text: String,
    at: usize,
}

impl Made {
    fn new(size: usize, entry: fn(usize, &mut String)) -> Self {
        Self {
            size,
            given: 0,
            entries: 0,
            entry,
            text: HEAD.to_owned(),
            at: 0,
        }
    }
}

impl Read for Made {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.at == self.text.len() {
            self.given += self.text.len();
            self.text.clear();
            self.at = 0;
            if self.given + 4000 < self.size {
                (self.entry)(self.entries, &mut self.text);
                self.entries += 1;
            } else if self.size > 0 {
                self.text.push_str(END);
                self.size = 0;
            }
        }
        let length = into.len().min(self.text.len() - self.at);
        into[..length].copy_from_slice(&self.text.as_bytes()[self.at..self.at + length]);
        self.at += length;
        Ok(length)
    }
}

/// A payment as banks print it: some twelve hundred bytes, indented.
fn entry(at: usize, text: &mut String) {
    let amount = 100 + at % 90_000;
    write!(
        text,
        "      <Ntry>\n        <NtryRef>{at}</NtryRef>\n        <Amt Ccy=\"USD\">{amount}.00</Amt>\n        \
         <CdtDbtInd>CRDT</CdtDbtInd>\n        <Sts><Cd>BOOK</Cd></Sts>\n        \
         <BookgDt><Dt>2024-09-10</Dt></BookgDt>\n        <ValDt><Dt>2024-09-10</Dt></ValDt>\n        \
         <AcctSvcrRef>20240910-{at:08}</AcctSvcrRef>\n        \
         <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>XBCT</SubFmlyCd></Fmly></Domn></BkTxCd>\n        \
         <NtryDtls>\n          <TxDtls>\n            <Refs><InstrId>I-{at}</InstrId>\
         <EndToEndId>E-{at}</EndToEndId><TxId>T-{at}</TxId></Refs>\n            \
         <Amt Ccy=\"USD\">{amount}.00</Amt>\n            <AmtDtls><TxAmt><Amt Ccy=\"USD\">{amount}.00</Amt></TxAmt></AmtDtls>\n            \
         <RltdPties>\n              <Dbtr><Pty><Nm>Ministry of Finance of Ruritania &amp; Annex</Nm></Pty></Dbtr>\n              \
         <UltmtDbtr><Pty><Nm>Permanent Mission of Ruritania</Nm></Pty></UltmtDbtr>\n            </RltdPties>\n            \
         <RmtInf><Ustrd>Invoice CCM/INV/2024/{at}</Ustrd><Ustrd>Twelfth Meeting</Ustrd></RmtInf>\n          \
         </TxDtls>\n        </NtryDtls>\n      </Ntry>\n"
    )
    .expect("written");
}

/// As little as makes an entry, and as much text as fits beside it until the file is full.
fn worst(at: usize, text: &mut String) {
    let padding = "x".repeat(360);
    write!(
        text,
        "<Ntry><Amt Ccy=\"USD\">1</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><RvslInd>true</RvslInd>\
         <ValDt><Dt>2024-09-10</Dt></ValDt><NtryDtls><TxDtls><RmtInf><Ustrd>{at}{padding}</Ustrd></RmtInf>\
         </TxDtls></NtryDtls></Ntry>"
    )
    .expect("written");
}

/// Marks that mean nothing.
fn marks(_: usize, text: &mut String) {
    text.push_str(&"<a>b</a>".repeat(400));
}

fn statement() -> Vec<u8> {
    let mut bytes = Vec::new();
    Made::new(SIZE, entry)
        .read_to_end(&mut bytes)
        .expect("made");
    bytes
}

#[divan::bench(sample_count = 20)]
fn statement_of_20_mb(bencher: Bencher<'_, '_>) {
    let bytes = statement();
    bencher
        .counter(BytesCount::of_slice(&bytes))
        .bench_local(|| bank::read(black_box(&bytes[..]), &Told::default()).expect("it reads"));
}

/// The yardstick: every mark of the same bytes, its namespace resolved as ours is.
#[divan::bench(sample_count = 20)]
fn yardstick_quick_xml_alone(bencher: Bencher<'_, '_>) {
    let bytes = statement();
    bencher
        .counter(BytesCount::of_slice(&bytes))
        .bench_local(|| {
            let mut reader = NsReader::from_reader(BufReader::new(black_box(&bytes[..])));
            let (mut piece, mut marks) = (Vec::new(), 0_usize);
            loop {
                piece.clear();
                match reader.read_resolved_event_into(&mut piece) {
                    Ok((_, Event::Eof)) => return marks,
                    Ok(_) => marks += 1,
                    Err(error) => panic!("{error}"),
                }
            }
        });
}

/// A table of as many entries, which is read twice.
#[divan::bench(sample_count = 20)]
fn table_of_as_many_entries(bencher: Bencher<'_, '_>) {
    let mut made = Made::new(SIZE, entry);
    std::io::copy(&mut made, &mut std::io::sink()).expect("made");
    let mut text = "Account;Date;Amount;Currency;Name;Reference;Transaction ID\n".to_owned();
    for at in 0..made.entries {
        let amount = 100 + at % 90_000;
        writeln!(
            text,
            "CH9300762011623852957;2024-09-10;{amount},00;USD;Ministry of Finance of Ruritania;\
             Invoice CCM/INV/2024/{at};20240910-{at:08}"
        )
        .expect("written");
    }
    bencher
        .counter(BytesCount::of_str(&text))
        .bench_local(|| bank::read(black_box(text.as_bytes()), &Told::default()).expect("reads"));
}
