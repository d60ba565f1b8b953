//! Every sample is printed and read back: as bytes, as text, as a file that others can open.

use std::process::Command;
use std::thread;

use domain::law::language::Language;
use domain::people::list::Stage;
use paper::convening::note::Sheet;
use paper::glyphs::missing_glyphs;
use paper::money::bill::BillPaper;
use paper::money::bundle::BundlePaper;
use paper::money::estimate::CostPaper;
use paper::money::reminder::ReminderPaper;
use paper::money::statement::Statement;
use paper::people::Person;
use paper::people::label::Label;
use paper::press::{Fault, Press};
use paper::roster::Cell;
use paper::samples::{Sample, full, money, people, samples};
use unicode_normalization::UnicodeNormalization;
use words::text::{Block, Run};

/// Whether a tool of the machine is there. Without it a test is skipped aloud, and on the build
/// server it fails.
fn has(tool: &str, why: &str) -> bool {
    let found = Command::new(tool).arg("--version").output().is_ok();
    assert!(
        found || std::env::var_os("CI").is_none(),
        "{tool} is missing ({why})"
    );
    if !found {
        println!("SKIPPED: {tool} ({why})");
    }
    found
}

/// Writes a sample to its own file and answers where.
fn on_disk(name: &str, sample: &Sample, test: &str) -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    let path = folder.join(format!("{name}.pdf"));
    let pdf = sample.print(&Press::new()).expect("samples print");
    std::fs::write(&path, pdf.bytes).expect("a file for the test");
    path
}

#[test]
fn every_sample_prints_on_the_pages_it_should() {
    for (name, sample) in samples() {
        let pdf = sample
            .print(&Press::new())
            .unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let (pages, bytes) = match (name.contains("overflowing"), &sample) {
            // A notice is one sheet, whatever it derives; a hostile one may take what it needs.
            (_, Sample::Bill(_)) if !name.contains("hostile") => (1..=1, 320_000),
            (true, sample) if is_account(sample) => (4..=9, 320_000),
            (true, Sample::List(_)) => (18..=60, 1_600_000),
            (true, Sample::Labels(_)) => (3..=3, 320_000),
            (true, Sample::Pouch(_)) => (4..=9, 320_000),
            (true, _) => (2..=5, 220_000),
            (false, Sample::List(_)) => (1..=5, 320_000),
            (false, _) => (1..=2, 320_000),
        };
        assert!(pages.contains(&pdf.pages), "{name} has {} pages", pdf.pages);
        assert!(
            pdf.bytes.len() < bytes,
            "{name} has {} bytes",
            pdf.bytes.len()
        );
    }
}

#[test]
fn the_note_of_real_length_stands_on_one_page() {
    for language in [
        Language::En,
        Language::Fr,
        Language::Es,
        Language::Ar,
        Language::Zh,
    ] {
        let pdf = Sample::Note(Box::new(full(language)))
            .print(&Press::new())
            .unwrap();
        assert_eq!(pdf.pages, 1, "{language}");
    }
}

#[test]
fn the_same_data_give_the_same_bytes_on_any_thread() {
    let print_all = || -> Vec<Vec<u8>> {
        let press = Press::new();
        samples()
            .iter()
            .map(|(_, sample)| sample.print(&press).unwrap().bytes)
            .collect()
    };
    let alone = print_all();
    let (left, right) = thread::scope(|scope| {
        let (left, right) = (scope.spawn(print_all), scope.spawn(print_all));
        (left.join().unwrap(), right.join().unwrap())
    });
    assert!(alone == left && alone == right);
}

#[test]
fn other_readers_find_no_fault_in_the_file() {
    if !has("qpdf", "checks the structure of the file") {
        return;
    }
    for (name, sample) in samples() {
        let path = on_disk(&name, &sample, "structure");
        let checked = Command::new("qpdf")
            .arg("--check")
            .arg(&path)
            .output()
            .unwrap();
        assert!(
            checked.status.success(),
            "{name}: {}",
            String::from_utf8_lossy(&checked.stderr)
        );
    }
}

#[test]
fn the_text_reads_back_as_it_was_given() {
    if !has("pdftotext", "reads the text back") {
        return;
    }
    for (name, sample) in samples() {
        let path = on_disk(&name, &sample, "text");
        let read = Command::new("pdftotext")
            .arg(&path)
            .arg("-")
            .output()
            .unwrap()
            .stdout;
        let bare = bare_for(&name, sample.language());
        let read = bare(&String::from_utf8(read).unwrap());
        let texts = in_one_direction(&name, &sample, texts(&sample));
        for text in texts.iter().filter(|text| !is_reordered(text)) {
            assert!(
                read.contains(&bare(text)),
                "{name}: `{text}` is not in\n{read}"
            );
        }
    }
}

#[test]
fn no_total_stands_alone_on_its_page() {
    if !has("pdftotext", "reads the text back") {
        return;
    }
    // Somewhere among these the page ends between the last payer and the total.
    for payers in 28..=44 {
        let mut meetings = money::many_payers(Language::En);
        meetings[0].payers.truncate(payers);
        for payer in &mut meetings[0].payers {
            "Payer".clone_into(&mut payer.name);
        }
        let status = money::status(&meetings, Language::En);
        let sample = Sample::Contributions(Box::new(status));
        let path = on_disk(&format!("status-{payers}"), &sample, "totals");
        let read = Command::new("pdftotext").arg(&path).arg("-").output();
        let read = String::from_utf8(read.unwrap().stdout).unwrap();
        for page in read.split('\u{c}').filter(|page| page.contains("Total")) {
            assert!(page.contains("Payer"), "{payers} payers: {page}");
        }
    }
}

/// Every text of a sample that is printed as text, and may not run over a page.
fn texts(sample: &Sample) -> Vec<String> {
    match sample {
        Sample::Note(sheet) => texts_of_sheet(sheet, std::slice::from_ref(&sheet.initials)),
        Sample::Letter(letter) => {
            let salutation = [letter.salutation.clone()];
            let more = [&salutation[..], &letter.closing, &letter.signatory].concat();
            texts_of_sheet(&letter.sheet, &more)
        }
        Sample::List(list) => {
            let mut texts = vec![list.title.clone(), list.mark.clone(), list.stands.clone()];
            for section in &list.sections {
                texts.extend([section.heading.clone(), section.counts.clone()]);
                for delegation in &section.delegations {
                    texts.push(delegation.name.clone());
                    texts.extend(texts_of_people(&delegation.people));
                }
            }
            texts
        }
        Sample::Receipt(receipt) => {
            let mut texts = vec![receipt.title.clone(), receipt.participant.clone()];
            let facts = receipt.facts.iter().chain(&receipt.fingerprint);
            texts.extend(facts.map(|fact| fact.value.clone()));
            texts.extend(texts_of_people(&receipt.people));
            texts
        }
        Sample::Labels(labels) => {
            let texts = |label: &Label| [&[label.reference.clone()][..], &label.lines].concat();
            labels.labels.iter().flat_map(texts).collect()
        }
        Sample::Pouch(pouch) => {
            let mut texts = vec![pouch.title.clone(), pouch.office.clone()];
            texts.extend(pouch.headings.clone());
            for item in &pouch.items {
                texts.extend([item.name.clone(), item.tongue.clone()]);
                texts.extend(item.lines.clone());
            }
            texts
        }
        Sample::Estimate(paper) => texts_of_costs(paper),
        Sample::Bill(paper) => texts_of_bill(paper),
        Sample::Statement(statement) => texts_of_statement(statement),
        Sample::Reminder(paper) => texts_of_reminder(paper),
        Sample::Bundle(paper) => texts_of_bundle(paper),
        Sample::Contributions(status) => {
            let mut texts = vec![status.title.clone(), status.as_at.clone()];
            let groups = status.groups.iter();
            let sums = groups.flat_map(|group| group.rows.iter().chain([&group.sum]));
            for sums in sums.chain(&status.totals) {
                texts.extend([&sums.name, &sums.assessed, &sums.received].map(Clone::clone));
                texts.push(sums.outstanding.clone());
            }
            texts
        }
    }
}

fn texts_of_costs(paper: &CostPaper) -> Vec<String> {
    let mut texts = vec![paper.title.clone(), paper.revision.clone()];
    texts.extend([paper.symbol.clone(), paper.currency.clone()]);
    for group in &paper.groups {
        texts.push(group.heading.clone());
        for row in &group.rows {
            texts.extend([&row.item, &row.words, &row.price, &row.amount].map(Clone::clone));
        }
        texts.push(group.subtotal.value.clone());
    }
    for sum in paper.sums.iter().chain([&paper.total]) {
        texts.extend([sum.label.clone(), sum.value.clone()]);
    }
    for row in paper.changes.iter().flat_map(|changes| &changes.rows) {
        texts.extend([&row.mark, &row.before, &row.now].map(Clone::clone));
        texts.extend(row.what.split_whitespace().map(str::to_owned));
    }
    texts.extend(paper.notes.clone());
    texts
}

fn texts_of_bill(paper: &BillPaper) -> Vec<String> {
    let mut texts = vec![paper.heading.clone(), paper.quotation.clone()];
    texts.extend([paper.payable.clone(), paper.head.place_and_date.clone()]);
    texts.extend(paper.head.addressee.clone());
    let lines = paper.payment.iter().flat_map(|payment| &payment.lines);
    let labelled = paper.facts.iter().chain(&paper.derivation).chain(lines);
    for fact in labelled.chain([&paper.amount, &paper.head.reference]) {
        texts.extend([fact.label.clone(), fact.value.clone()]);
    }
    texts.extend(paper.remarks.clone());
    texts
}

fn texts_of_reminder(paper: &ReminderPaper) -> Vec<String> {
    let mut texts = vec![
        paper.head.reference.value.clone(),
        paper.head.place_and_date.clone(),
    ];
    texts.extend([&paper.opening, &paper.request, &paper.closing].map(Block::plain));
    texts.extend(paper.head.addressee.clone());
    for group in &paper.groups {
        for row in &group.rows {
            texts.extend(
                [&row.notice, &row.dated, &row.due, &row.days, &row.remaining].map(Clone::clone),
            );
        }
        texts.extend([group.total.label.clone(), group.total.value.clone()]);
    }
    texts.extend(paper.payment.lines.iter().map(|line| line.value.clone()));
    texts.extend(paper.remarks.clone());
    texts
}

fn texts_of_bundle(paper: &BundlePaper) -> Vec<String> {
    let mut texts = vec![
        paper.heading.clone(),
        paper.lead.clone(),
        paper.payable.clone(),
    ];
    texts.extend(paper.head.addressee.clone());
    for row in &paper.rows {
        texts.extend([&row.notice, &row.dated, &row.amount, &row.remaining].map(Clone::clone));
    }
    let lines = paper.facts.iter().chain(&paper.payment.lines);
    for fact in lines.chain([&paper.amount, &paper.total, &paper.head.reference]) {
        texts.extend([fact.label.clone(), fact.value.clone()]);
    }
    texts.extend(paper.remarks.clone());
    texts
}

fn texts_of_statement(statement: &Statement) -> Vec<String> {
    let mut texts = vec![statement.title.clone(), statement.payer.clone()];
    texts.extend([statement.balance.value.clone(), statement.as_at.clone()]);
    for row in &statement.rows {
        texts.extend([&row.date, &row.what, &row.detail, &row.charged].map(Clone::clone));
        texts.extend([&row.credited, &row.balance].map(Clone::clone));
    }
    for row in &statement.open.rows {
        texts.extend([&row.notice, &row.due, &row.age, &row.remaining].map(Clone::clone));
    }
    for age in &statement.open.ages {
        texts.extend([age.label.clone(), age.value.clone()]);
    }
    texts
}

/// Lists, receipts and accounts mix directions within a line, and the reader gives such a line in the
/// order of its glyphs; where a cell of an account or a label runs over several lines, it gives the cells
/// beside it in between. There each word is looked for by itself.
fn in_one_direction(name: &str, sample: &Sample, texts: Vec<String>) -> Vec<String> {
    let tables = !matches!(sample, Sample::Note(_) | Sample::Letter(_));
    let mixed = |text: &str| text.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c));
    let word = |c: char| !c.is_alphanumeric() && !is_arabic_mark(c);
    let in_columns = matches!(sample, Sample::Labels(_) | Sample::Pouch(_)) || is_account(sample);
    let runs_over = name.contains("hostile") && in_columns;
    let split = |text: String| -> Vec<String> {
        if runs_over {
            let breaks = |c: char| c.is_whitespace() || c == '\u{200b}';
            return text.split(breaks).map(str::to_owned).collect();
        }
        if tables && (sample.language().is_right_to_left() || mixed(&text)) {
            return text.split(word).map(str::to_owned).collect();
        }
        vec![text]
    };
    texts.into_iter().flat_map(split).collect()
}

const fn is_account(sample: &Sample) -> bool {
    matches!(
        sample,
        Sample::Estimate(_)
            | Sample::Bill(_)
            | Sample::Statement(_)
            | Sample::Contributions(_)
            | Sample::Reminder(_)
            | Sample::Bundle(_)
    )
}

fn texts_of_people(people: &[Person]) -> Vec<String> {
    let texts = |person: &Person| {
        let names = [person.name.clone(), person.own_script.clone()];
        [&names[..], &person.details].concat()
    };
    people.iter().flat_map(texts).collect()
}

fn texts_of_sheet(sheet: &Sheet, more: &[String]) -> Vec<String> {
    let mut texts = vec![sheet.reference.value.clone(), sheet.place_and_date.clone()];
    texts.extend([sheet.stamp.clone(), sheet.reference.label.clone()]);
    for list in [
        &sheet.letterhead,
        &sheet.postal,
        &sheet.markings,
        &sheet.addressee,
    ] {
        texts.extend_from_slice(list);
    }
    texts.extend([&sheet.enclosures[..], &sheet.distribution].concat());
    if let Some(check) = &sheet.verification {
        texts.extend([
            check.sentence.clone(),
            check.code.clone(),
            check.address.clone(),
        ]);
    }
    texts.extend_from_slice(more);
    // A paragraph may run over to the next page, with foot and head between.
    if sheet.blocks.len() < 12 {
        texts.extend(sheet.blocks.iter().flat_map(block_texts));
    }
    texts
}

fn block_texts(block: &Block) -> Vec<String> {
    match block {
        Block::Paragraph(runs) => vec![runs.iter().map(|run| run.text.as_str()).collect()],
        Block::Address(lines) => lines.clone(),
    }
}

/// Lines of scripts whose letters change places in print; the reader gives them in the order of
/// the glyphs, so only the page itself is looked at.
fn is_reordered(text: &str) -> bool {
    text.chars().any(|letter| matches!(letter, '\u{900}'..='\u{DFF}' | '\u{F00}'..='\u{109F}' | '\u{780}'..='\u{7BF}' | '\u{1780}'..='\u{17FF}'))
}

/// What is compared: the reader drops hyphens at line ends and sets its own white space. In
/// Arabic it also puts marks beside their letters and moves punctuation between directions, so
/// there it is letters and digits, all of them, in logical order.
fn bare_for(name: &str, language: Language) -> impl Fn(&str) -> String {
    let letters_only = language.is_right_to_left() || name.contains("other-scripts");
    move |text| {
        let is_kept = |letter: &char| {
            if letters_only {
                letter.is_alphanumeric() && !is_arabic_mark(*letter)
            } else {
                !letter.is_whitespace() && *letter != '-' && !leaves_no_mark(*letter)
            }
        };
        text.nfkc().filter(is_kept).collect()
    }
}

/// Isolates and places to break, which names from outside are given.
fn leaves_no_mark(letter: char) -> bool {
    matches!(letter, '\u{200B}' | '\u{2066}'..='\u{2069}')
}

fn is_arabic_mark(letter: char) -> bool {
    ('\u{64B}'..='\u{65F}').contains(&letter) || letter == '\u{670}'
}

fn with_text(text: &str) -> Sheet {
    let runs = vec![Run {
        text: text.to_owned(),
        strong: false,
    }];
    Sheet {
        blocks: vec![Block::Paragraph(runs)],
        ..full(Language::En)
    }
}

fn print(sheet: Sheet) -> Result<paper::press::Pdf, Fault> {
    Sample::Note(Box::new(sheet)).print(&Press::new())
}

#[test]
fn a_character_without_a_glyph_is_a_fault_that_names_the_text() {
    let name = "Ms. \u{1F600} of Utopia";
    let fault = print(Sheet {
        addressee: vec![name.to_owned()],
        ..full(Language::En)
    });
    assert_eq!(
        fault,
        Err(Fault::Glyph {
            text: name.to_owned(),
            missing: vec!['\u{1F600}']
        })
    );
}

#[test]
fn what_the_glyphs_allow_the_press_prints() {
    let allowed: Vec<char> = ('\u{1}'..char::MAX)
        .filter(|&letter| missing_glyphs(letter.encode_utf8(&mut [0; 4])).is_empty())
        .collect();
    assert!(allowed.len() > 30_000);
    let mut refused = Vec::new();
    for some in allowed.chunks(1000) {
        let text: String = some.iter().flat_map(|&letter| ['a', letter, ' ']).collect();
        if let Err(fault) = print(with_text(&text)) {
            refused.push(format!("from U+{:04X}: {fault}", some[0] as u32));
        }
    }
    assert_eq!(refused, Vec::<String>::new());
}

#[test]
fn a_name_that_looks_like_a_formula_is_text_in_the_table() {
    let table = people::with_list(
        &people::hostile(),
        Stage::Final,
        Language::En,
        paper::people::list::table,
    );
    let formula = "=HYPERLINK(\"https://a.example\",\"1\")";
    assert_eq!(table.rows[0][5], Cell::Text(formula.to_owned()));
    let lengths: Vec<usize> = table.rows.iter().map(Vec::len).collect();
    assert_eq!(lengths, [table.columns.len(); 3]);
    table.to_xlsx().expect("written");
}

#[test]
fn a_list_says_what_it_could_not_print() {
    for (represented, remarks) in [(people::full(), 1), (people::hostile(), 2)] {
        let list = people::list_of(&represented, Stage::Final, Language::En);
        assert_eq!(list.remarks.len(), remarks);
    }
}
