//! Papers to look at and to test with: minimal, full in six languages, overflowing, hostile, long
//! names, other scripts. They are nobody's words; the house's own words live in `words`.

pub mod dues;
pub mod money;
pub mod people;

use domain::law::language::Language;
use domain::money::bill::Ground;
use domain::people::list::Stage;
use jiff::civil::date;
use words::text::{Block, Run};

use crate::convening::letter::{self, Letter};
use crate::convening::note::{self, Labelled, Sheet, Verification};
use crate::money::bill::{self, BillPaper};
use crate::money::bundle::{self, BundlePaper};
use crate::money::contributions::{self, Status};
use crate::money::estimate::{self, CostPaper};
use crate::money::reminder::{self, ReminderPaper};
use crate::money::statement::{self, Statement};
use crate::people::label::{self, Labels};
use crate::people::list::{self, List};
use crate::people::pouch::{self, Pouch};
use crate::people::receipt::{self, Receipt};
use crate::press::{Fault, Press};

/// A sample of any paper.
#[derive(Debug, Clone)]
pub enum Sample {
    /// A note verbale.
    Note(Box<Sheet>),
    /// A letter.
    Letter(Box<Letter>),
    /// A list of participants.
    List(Box<List>),
    /// A receipt.
    Receipt(Box<Receipt>),
    /// Address labels.
    Labels(Box<Labels>),
    /// A pouch list.
    Pouch(Box<Pouch>),
    /// Estimated costs.
    Estimate(Box<CostPaper>),
    /// An assessment notice or credit note.
    Bill(Box<BillPaper>),
    /// A statement of account.
    Statement(Box<Statement>),
    /// A status of contributions.
    Contributions(Box<Status>),
    /// A reminder of what is owed.
    Reminder(Box<ReminderPaper>),
    /// A collective invoice.
    Bundle(Box<BundlePaper>),
}

impl Sample {
    /// Prints the sample.
    pub fn print(&self, press: &Press) -> Result<crate::press::Pdf, Fault> {
        match self {
            Self::Note(sheet) => note::print(press, sheet, "ccm/12msp/note/XXA/sample/1"),
            Self::Letter(letter) => letter::print(press, letter, "ccm/12msp/letter/sample/1"),
            Self::List(list) => list::print(press, list),
            Self::Receipt(receipt) => receipt::print(press, receipt),
            Self::Labels(labels) => label::print(press, labels),
            Self::Pouch(pouch) => pouch::print(press, pouch),
            Self::Estimate(paper) => estimate::print(press, paper),
            Self::Bill(paper) => bill::print(press, paper),
            Self::Statement(statement) => statement::print(press, statement),
            Self::Contributions(status) => contributions::print(press, status),
            Self::Reminder(paper) => reminder::print(press, paper),
            Self::Bundle(paper) => bundle::print(press, paper),
        }
    }

    /// The language in which it is set.
    pub const fn language(&self) -> Language {
        match self {
            Self::Note(sheet) => sheet.language,
            Self::Letter(letter) => letter.sheet.language,
            Self::List(list) => list.language,
            Self::Receipt(receipt) => receipt.language,
            Self::Labels(labels) => labels.language,
            Self::Pouch(pouch) => pouch.language,
            Self::Estimate(paper) => paper.language,
            Self::Bill(paper) => paper.head.language,
            Self::Statement(statement) => statement.language,
            Self::Contributions(status) => status.language,
            Self::Reminder(paper) => paper.head.language,
            Self::Bundle(paper) => paper.head.language,
        }
    }
}

/// Every sample, printed, by name.
pub fn all() -> Vec<(String, Vec<u8>)> {
    let press = Press::new();
    let print = |(name, sample): (String, Sample)| {
        (name, sample.print(&press).expect("samples print").bytes)
    };
    samples().into_iter().map(print).collect()
}

/// Every sample by name.
pub fn samples() -> Vec<(String, Sample)> {
    let mut samples = Vec::new();
    for language in Language::ALL {
        let note = Sample::Note(Box::new(full(language)));
        let letter = Sample::Letter(Box::new(full_letter(language)));
        samples.push((format!("note-full-{language}"), note));
        samples.push((format!("letter-full-{language}"), letter));
    }
    for (name, sheet) in [
        ("note-minimal", minimal()),
        ("note-overflowing", overflowing(Language::En)),
        ("note-overflowing-ar", overflowing(Language::Ar)),
        ("note-hostile", hostile()),
        ("note-longest-name", addressed(LONGEST_NAMES)),
        ("note-other-scripts", addressed(OTHER_SCRIPTS)),
    ] {
        samples.push((name.to_owned(), Sample::Note(Box::new(sheet))));
    }
    samples.extend(lists());
    samples.extend(receipts());
    samples.extend(sent_by_pouch());
    samples.extend(costs());
    samples.extend(bills());
    samples.extend(accounts());
    samples.extend(owed());
    samples
}

fn costs() -> Vec<(String, Sample)> {
    let full = Language::ALL.into_iter().map(|language| {
        (
            format!("estimate-full-{language}"),
            money::revised(language),
        )
    });
    let more = [
        ("estimate-minimal", money::one_line()),
        ("estimate-overflowing", money::many_lines(Language::En)),
        ("estimate-overflowing-ar", money::many_lines(Language::Ar)),
        ("estimate-hostile", money::hostile_lines()),
    ];
    let more = more.map(|(name, paper)| (name.to_owned(), paper));
    let sample = |(name, paper)| (name, Sample::Estimate(Box::new(paper)));
    full.chain(more).map(sample).collect()
}

fn bills() -> Vec<(String, Sample)> {
    let mut bills = Vec::new();
    for language in Language::ALL {
        let notice = money::notice("FRA", language);
        bills.push((format!("bill-full-{language}"), notice));
        let credit = money::credit(Ground::FinalShare, language);
        bills.push((format!("bill-credit-{language}"), credit));
    }
    for (name, paper) in [
        ("bill-minimal", money::bare_notice()),
        ("bill-longest-name", money::notice("GBR", Language::En)),
        (
            "bill-correction",
            money::credit(Ground::Correction, Language::En),
        ),
        (
            "bill-unspent-ar",
            money::credit(Ground::Unspent, Language::Ar),
        ),
        ("bill-hostile", money::hostile_notice()),
    ] {
        bills.push((name.to_owned(), paper));
    }
    let sample = |(name, paper)| (name, Sample::Bill(Box::new(paper)));
    bills.into_iter().map(sample).collect()
}

fn owed() -> Vec<(String, Sample)> {
    let mut owed = Vec::new();
    let mut reminder = |name: String, of: ReminderPaper| {
        owed.push((name, Sample::Reminder(Box::new(of))));
    };
    for language in Language::ALL {
        let of = dues::reminded(5, &dues::payer(language), language);
        reminder(format!("reminder-full-{language}"), of);
    }
    let many = |language| dues::reminded(60, &dues::payer(language), language);
    for (name, of) in [
        ("reminder-minimal", dues::bare_reminder()),
        ("reminder-overflowing", many(Language::En)),
        ("reminder-overflowing-ar", many(Language::Ar)),
        ("reminder-hostile", dues::reminded(3, HOSTILE, Language::En)),
    ] {
        reminder(name.to_owned(), of);
    }
    let mut bundle = |name: String, of: BundlePaper| {
        owed.push((name, Sample::Bundle(Box::new(of))));
    };
    for language in Language::ALL {
        let of = dues::bundled(4, &dues::payer(language), language);
        bundle(format!("bundle-full-{language}"), of);
    }
    let many = |language| dues::bundled(60, &dues::payer(language), language);
    for (name, of) in [
        ("bundle-minimal", dues::bundled(2, "Kiribati", Language::En)),
        ("bundle-overflowing", many(Language::En)),
        ("bundle-overflowing-ar", many(Language::Ar)),
        ("bundle-hostile", dues::bundled(3, HOSTILE, Language::En)),
    ] {
        bundle(name.to_owned(), of);
    }
    owed
}

fn accounts() -> Vec<(String, Sample)> {
    let mut accounts = Vec::new();
    let mut statement = |name: String, of: Statement| {
        accounts.push((name, Sample::Statement(Box::new(of))));
    };
    for language in Language::ALL {
        let of = money::statement_of(9, "AN-2022-0001", language);
        statement(format!("statement-full-{language}"), of);
    }
    for (name, movements, reference, language) in [
        ("statement-minimal", 0, "", Language::En),
        ("statement-overflowing", 100, "AN-2022-0001", Language::En),
        (
            "statement-overflowing-ar",
            100,
            "AN-2022-0001",
            Language::Ar,
        ),
        ("statement-hostile", 6, HOSTILE, Language::En),
    ] {
        let of = money::statement_of(movements, reference, language);
        statement(name.to_owned(), of);
    }
    let mut status = |name: String, of: Status| {
        accounts.push((name, Sample::Contributions(Box::new(of))));
    };
    for language in Language::ALL {
        let of = money::status(&money::contributed(language), language);
        status(format!("contributions-full-{language}"), of);
    }
    for (name, meetings, language) in [
        ("contributions-minimal", Vec::new(), Language::En),
        (
            "contributions-overflowing",
            money::many_payers(Language::En),
            Language::En,
        ),
        (
            "contributions-overflowing-ar",
            money::many_payers(Language::Ar),
            Language::Ar,
        ),
        (
            "contributions-hostile",
            money::hostile_payers(),
            Language::En,
        ),
    ] {
        status(name.to_owned(), money::status(&meetings, language));
    }
    accounts
}

fn lists() -> Vec<(String, Sample)> {
    let mut lists: Vec<(String, List)> = Language::ALL
        .into_iter()
        .map(|language| {
            let list = people::list_of(&people::full(), Stage::Provisional, language);
            (format!("list-full-{language}"), list)
        })
        .collect();
    let (none, many) = (Vec::new(), people::overflowing());
    for (name, all, language) in [
        ("list-minimal", &none, Language::En),
        ("list-overflowing", &many, Language::En),
        ("list-overflowing-ar", &many, Language::Ar),
        ("list-hostile", &people::hostile(), Language::En),
    ] {
        let list = people::list_of(all, Stage::Final, language);
        lists.push((name.to_owned(), list));
    }
    let sample = |(name, list)| (name, Sample::List(Box::new(list)));
    lists.into_iter().map(sample).collect()
}

fn receipts() -> Vec<(String, Sample)> {
    let mut receipts: Vec<(String, Receipt)> = Language::ALL
        .into_iter()
        .map(|language| {
            let receipt = people::receipt(people::people(0, 9), "note 2024-08.pdf", language);
            (format!("receipt-full-{language}"), receipt)
        })
        .collect();
    let hostile = people::hostile().remove(0).1;
    let long = format!("{}.pdf", "=W".repeat(120));
    for (name, members, note) in [
        ("receipt-minimal", people::people(0, 1), ""),
        ("receipt-overflowing", people::people(0, 90), "note.pdf"),
        ("receipt-hostile", hostile, long.as_str()),
    ] {
        receipts.push((
            name.to_owned(),
            people::receipt(members, note, Language::En),
        ));
    }
    let sample = |(name, receipt)| (name, Sample::Receipt(Box::new(receipt)));
    receipts.into_iter().map(sample).collect()
}

fn sent_by_pouch() -> Vec<(String, Sample)> {
    let mut all = Vec::new();
    let mut sample = |name: &str, addressees: &people::Addressees, language| {
        let labels = people::labels(addressees, language);
        let pouch = people::pouch(addressees, language);
        all.push((format!("labels-{name}"), Sample::Labels(Box::new(labels))));
        all.push((format!("pouch-{name}"), Sample::Pouch(Box::new(pouch))));
    };
    let full = people::addressees(13);
    for language in Language::ALL {
        sample(&format!("full-{language}"), &full, language);
    }
    let many = people::addressees(60);
    let hostile = people::hostile_addressees();
    for (name, addressees, language) in [
        ("minimal", &full[..1].to_vec(), Language::En),
        ("overflowing", &many, Language::En),
        ("overflowing-ar", &many, Language::Ar),
        ("hostile", &hostile, Language::En),
    ] {
        sample(name, addressees, language);
    }
    all
}

const LONGEST_NAMES: &[&str] = &[
    "Permanent Mission of the",
    "United Kingdom of Great Britain and Northern Ireland",
    "Bolivia (Plurinational State of)",
    "Democratic People’s Republic of Korea",
    "to the United Nations Office and other international organizations in Geneva",
];

const OTHER_SCRIPTS: &[&str] = &[
    "สมชาย ใจดี · ราชอาณาจักรไทย",
    "अनिता शर्मा · বাংলাদেশ · தமிழ் · ශ්‍රී ලංකා",
    "김민준 · 山田太郎 · やまだ · 臺灣 · 習",
    "საქართველო · Հայաստան · ኢትዮጵያ · Ελλάδα",
    "ישראל ישראלי · محمد بن علي · ދިވެހި",
    "ສປປ ລາວ · កម្ពុជា · မြန်မာ · འབྲུག",
    "Đặng Thị Ngọc Thịnh · Łukasz Żółć · Sigurður Þórðarson",
];

const HOSTILE: &str = "#panic() *bold* _it_ $x^2$ <label> @ref // no /* no */ \\ `raw` = Heading #{1+1} \
                       [x] ]] - item + item \"quote\" 'one' -- --- ... ~ https://a.example/#b {{ }}";

/// The note in full, as long as a real one.
pub fn full(language: Language) -> Sheet {
    let text = text(language);
    let one = |key| fields(text, key).concat();
    Sheet {
        language,
        title: one("title"),
        dated: date(2024, 3, 15),
        letterhead: strings(&[
            "EXECUTIVE OFFICE OF THE SECRETARY-GENERAL",
            "CABINET DU SECRÉTAIRE GÉNÉRAL",
        ]),
        postal: strings(&[
            "POSTAL ADDRESS – ADRESSE POSTALE: UNITED NATIONS, N.Y. 10017",
            "CABLE ADDRESS – ADRESSE TÉLÉGRAPHIQUE: UNATIONS NEWYORK",
        ]),
        reference: Labelled {
            label: one("label"),
            value: "ODA/2024/00001/CCM".to_owned(),
        },
        markings: if language == Language::En {
            Vec::new()
        } else {
            fields(text, "marking")
        },
        addressee: fields(text, "addressee"),
        blocks: blocks(text),
        place_and_date: one("place"),
        initials: one("initials"),
        stamp: one("stamp"),
        enclosures: Vec::new(),
        distribution: Vec::new(),
        verification: Some(Verification {
            sentence: one("sentence"),
            code: "7K3M-Q9TX-2VHD".to_owned(),
            address: "https://convene.example/v/7K3M-Q9TX-2VHD".to_owned(),
            description: one("description"),
        }),
    }
}

/// The letter in full, with enclosures and distribution.
pub fn full_letter(language: Language) -> Letter {
    let text = text(language);
    let mut sheet = full(language);
    sheet.enclosures = fields(text, "enclosures");
    sheet.distribution = fields(text, "distribution");
    sheet.blocks.truncate(5);
    Letter {
        sheet,
        salutation: fields(text, "salutation").concat(),
        closing: fields(text, "closing"),
        signatory: fields(text, "signatory"),
    }
}

fn minimal() -> Sheet {
    let mut sheet = full(Language::En);
    sheet.letterhead.truncate(1);
    sheet.blocks.truncate(1);
    for list in [&mut sheet.postal, &mut sheet.markings, &mut sheet.addressee] {
        list.clear();
    }
    sheet.initials.clear();
    sheet.stamp.clear();
    sheet
}

fn overflowing(language: Language) -> Sheet {
    let mut sheet = full(language);
    sheet.blocks = [&sheet.blocks[..], &sheet.blocks, &sheet.blocks].concat();
    sheet.enclosures = fields(text(language), "enclosures");
    sheet.distribution = fields(text(language), "distribution");
    sheet.title = format!("{} 3 ×", sheet.title);
    sheet
}

fn addressed(lines: &[&str]) -> Sheet {
    Sheet {
        addressee: strings(lines),
        ..full(Language::En)
    }
}

/// Text that would be markup if anything read it as such.
pub fn hostile() -> Sheet {
    let mut sheet = full(Language::En);
    let text = HOSTILE.to_owned();
    for field in [
        &mut sheet.title,
        &mut sheet.place_and_date,
        &mut sheet.initials,
        &mut sheet.stamp,
    ] {
        field.clone_from(&text);
    }
    if let Some(check) = &mut sheet.verification {
        check.description.clone_from(&text);
        check.sentence.clone_from(&text);
    }
    sheet.reference.value.clone_from(&text);
    for list in [
        &mut sheet.letterhead,
        &mut sheet.postal,
        &mut sheet.markings,
        &mut sheet.addressee,
    ] {
        *list = vec![text.clone()];
    }
    sheet.enclosures = vec![text.clone(), text.clone()];
    sheet.distribution = vec![text.clone(), text.clone()];
    sheet.blocks = vec![
        Block::Paragraph(vec![Run {
            text: text.clone(),
            strong: true,
        }]),
        Block::Address(vec![text]),
    ];
    sheet
}

const fn text(language: Language) -> &'static str {
    match language {
        Language::Ar => include_str!("samples/ar.txt"),
        Language::Zh => include_str!("samples/zh.txt"),
        Language::En => include_str!("samples/en.txt"),
        Language::Fr => include_str!("samples/fr.txt"),
        Language::Ru => include_str!("samples/ru.txt"),
        Language::Es => include_str!("samples/es.txt"),
    }
}

/// The values of `key: one | two` in the head of a sample's file.
fn fields(text: &str, key: &str) -> Vec<String> {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
    line.map(|values| strings(&values.split(" | ").collect::<Vec<_>>()))
        .unwrap_or_default()
}

/// What stands after the head: paragraphs between empty lines, `**bold**`, addresses after `>`.
fn blocks(text: &str) -> Vec<Block> {
    text.split("\n\n").skip(1).map(block).collect()
}

fn block(text: &str) -> Block {
    if text.starts_with("> ") {
        return Block::Address(text.lines().map(|line| line[2..].to_owned()).collect());
    }
    let run = |(index, text): (usize, &str)| Run {
        text: text.to_owned(),
        strong: index % 2 == 1,
    };
    Block::Paragraph(text.trim_end().split("**").enumerate().map(run).collect())
}

fn strings(items: &[&str]) -> Vec<String> {
    items.iter().map(|&item| item.to_owned()).collect()
}
