//! What the samples of camt.053 say, in every dress that XML allows.

use super::{NEW, OLD, codes, faults, lines, names, remarks, sound};

#[test]
fn an_old_statement_says_who_paid_what_and_why() {
    let reading = sound(OLD);
    let [statement] = &reading.statements[..] else {
        panic!("one account")
    };
    assert_eq!(statement.account, "CH9300762011623852957");
    assert_eq!(statement.currency.code(), "USD");
    assert_eq!(statement.adds_up(), Some(Ok(())));
    assert_eq!(
        lines(&reading),
        [
            "2024-09-10 +5000.00 USD | Ministry of Finance of Ruritania / Permanent Mission of \
             Ruritania | MFA-2024-0917 Invoice CCM/INV/2024/17 Twelfth Meeting of States Parties",
            "2024-09-10 +1985.00 USD | Treasury of Graustark | CCM/INV/2024/23 RF18539007547034",
            "2024-09-10 -42.50 USD |  | Keeping of the account",
        ]
    );
    assert_eq!(
        names(&reading),
        [
            "20240910-0001/2024-09-10/+500000",
            "20240910-0002/2024-09-10/+198500",
            "20240910-0003/2024-09-10/-4250",
        ]
    );
    let [first, second, _] = &statement.entries[..] else {
        panic!("three entries are booked")
    };
    assert_eq!(first.valued_on.to_string(), "2024-09-11");
    assert_eq!((first.charges, &first.sent), (None, &None));
    assert_eq!(
        second.charges.map(|taken| taken.to_string()),
        Some("15.00".into())
    );
    let (sent, rate) = second.sent.as_ref().expect("euros were sent");
    assert_eq!(
        (sent.to_string().as_str(), sent.currency.code()),
        ("1840.00", "EUR")
    );
    assert_eq!(rate, "1.08695652");
    assert_eq!(
        (1..).zip(OLD.lines()).find(|(line, _)| *line == first.line),
        Some((31, "      <Ntry>"))
    );
    assert_eq!(remarks(&reading), [("not-booked", "PDNG 700.00 USD")]);
}

#[test]
fn a_bundle_becomes_its_payments_where_they_add_up() {
    let reading = sound(NEW);
    assert_eq!(
        lines(&reading),
        [
            "2024-10-01 +100.00 EUR | Embassy of Borduria & Annex | T-0001-E CCM/INV/2024/31",
            "2024-10-01 +200.00 EUR | Principality of Zenda | T-0002-E CCM/INV/2024/32",
            "2024-10-01 +300.00 EUR | Republic of Costaguana | T-0003-E CCM/INV/2024/33",
            "2024-10-01 -100.00 EUR | Embassy of Borduria & Annex | T-0004-E CCM/INV/2024/31",
            "2024-10-01 +500.00 EUR |  | ",
            "2024-10-01 +75.00 EUR | Consulate of Syldavia | Fee of a participant",
            "2024-10-01 +75.00 EUR | Consulate of Syldavia | Fee of a participant",
        ]
    );
    assert_eq!(
        remarks(&reading),
        [
            ("reversal", "B-2"),
            ("bundle-differs", "500.00 EUR"),
            ("not-booked", "INFO 9.99 EUR"),
        ]
    );
    let names = names(&reading);
    assert_eq!(
        names[..5],
        [
            "T-0001/2024-10-01/+10000",
            "T-0002/2024-10-01/+20000",
            "B-1.3/2024-10-01/+30000",
            "B-2/2024-10-01/-10000",
            "B-3/2024-10-01/+50000",
        ]
    );
    assert_eq!(names[5].len(), 64, "a hash of what the entry says");
    assert_eq!(names[6], format!("{}/2", names[5]));
    let [euros, francs] = &reading.statements[..] else {
        panic!("two accounts")
    };
    assert_eq!(euros.adds_up(), Some(Ok(())));
    assert_eq!(
        (francs.account.as_str(), francs.adds_up()),
        ("4711-0815", Some(Ok(())))
    );
    let below = francs.balances.map(|(before, _)| before.to_string());
    assert_eq!(below.as_deref(), Some("-10.00"));
}

#[test]
fn an_entry_has_the_same_name_in_every_file_that_holds_it() {
    // The next file begins later on the same day: the first entry is not in it.
    let at = OLD.find("      <Ntry>").expect("an entry");
    let next = OLD[at + 1..].find("      <Ntry>").expect("another") + at + 1;
    let later = format!("{}{}", &OLD[..at], &OLD[next..]).replace("USD-2024-175", "USD-2024-176");
    assert_eq!(names(&sound(&later)), names(&sound(OLD))[1..]);

    let unnamed = |text: &str| {
        let lines = text.lines().filter(|line| !line.contains("AcctSvcrRef"));
        lines.collect::<Vec<_>>().join("\n")
    };
    let (whole, rest) = (sound(unnamed(OLD)), sound(unnamed(&later)));
    assert_eq!(names(&rest), names(&whole)[1..]);
    assert!(names(&whole).iter().all(|name| name.len() == 64));
    let other = sound(unnamed(OLD).replace("Graustark", "Grauburg"));
    assert_eq!(names(&other)[0], names(&whole)[0]);
    assert_ne!(names(&other)[1], names(&whole)[1]);
}

#[test]
fn a_fee_with_the_reference_of_its_payment_has_a_name_of_its_own() {
    let same = OLD.replace("20240910-0003", "20240910-0002");
    let reading = sound(&same);
    assert_eq!(names(&reading)[1], "20240910-0002/2024-09-10/+198500");
    assert_eq!(names(&reading)[2], "20240910-0002/2024-09-10/-4250");
    assert_eq!(remarks(&reading), [("not-booked", "PDNG 700.00 USD")]);
}

#[test]
fn charges_are_what_was_taken_from_the_amount() {
    let amount = |minor: &str, code: &str| format!("<Amt Ccy=\"{code}\">{minor}</Amt>");
    let record = |amount: &str, rest: &str| format!("<Rcrd>{amount}{rest}</Rcrd>");
    let total = "<TtlChrgsAndTaxAmt Ccy=\"USD\">15.00</TtlChrgsAndTaxAmt>";
    let (back, beside) = (
        "<CdtDbtInd>CRDT</CdtDbtInd>",
        "<ChrgInclInd>false</ChrgInclInd>",
    );
    let ten = record(&amount("10.00", "USD"), "<ChrgInclInd>true</ChrgInclInd>");
    for (charges, taken, told) in [
        (total.to_owned(), Some("15.00"), false),
        (format!("{total}{ten}{ten}"), Some("20.00"), false),
        (
            format!("{ten}{}", record(&amount("4.00", "USD"), back)),
            Some("6.00"),
            false,
        ),
        (
            format!("{ten}{}", record(&amount("4.00", "USD"), beside)),
            Some("10.00"),
            false,
        ),
        (record(&amount("4.00", "USD"), beside), None, false),
        (record(&amount("4.00", "USD"), back), None, false),
        (record(&amount("4.00", "CHF"), ""), Some("4.00"), false),
        (
            format!("{ten}{}", record(&amount("4.00", "CHF"), "")),
            None,
            true,
        ),
    ] {
        let start = OLD.find("<Chrgs>").expect("charges") + "<Chrgs>".len();
        let end = OLD.find("</Chrgs>").expect("their end");
        let text = format!("{}{charges}{}", &OLD[..start], &OLD[end..]);
        let reading = sound(&text);
        let found = reading.statements[0].entries[1].charges;
        let found = found.map(|charges| charges.to_string());
        assert_eq!(found.as_deref(), taken, "{charges}");
        let remark = remarks(&reading).contains(&("charges-differ", "20240910-0002"));
        assert_eq!(remark, told, "{charges}");
    }
}

#[test]
fn money_that_went_out_names_who_was_to_receive_it() {
    let out = OLD
        .replace(
            "CRDT</CdtDbtInd>\n        <Sts>",
            "DBIT</CdtDbtInd>\n        <Sts>",
        )
        .replace(
            "<RltdPties>",
            "<RltdPties><Cdtr><Nm>Palace of Assemblies</Nm></Cdtr>",
        );
    let reading = sound(&out);
    assert!(lines(&reading)[0].starts_with("2024-09-10 -5000.00 USD | Palace of Assemblies |"));
}

#[test]
fn the_day_of_value_stands_for_a_day_of_booking_that_is_not_there() {
    let text = OLD.replacen("<BookgDt><Dt>2024-09-10</Dt></BookgDt>", "", 1);
    let reading = sound(&text);
    assert!(lines(&reading)[0].starts_with("2024-09-11 +5000.00"));
    assert_eq!(remarks(&reading)[0], ("no-day-of-booking", "2024-09-11"));
}

#[test]
fn an_entry_that_stands_twice_is_told() {
    let at = OLD.find("      <Ntry>").expect("an entry");
    let end = OLD.find("</Ntry>\n").expect("its end") + "</Ntry>\n".len();
    let twice = format!("{}{}{}", &OLD[..end], &OLD[at..end], &OLD[end..]);
    let reading = sound(&twice);
    let name = "20240910-0001/2024-09-10/+500000";
    assert_eq!(names(&reading)[..2], [name, &format!("{name}/2")]);
    assert_eq!(remarks(&reading)[1], ("repeated-reference", name));
    let difference = reading.statements[0].adds_up();
    assert_eq!(difference, Some(Err(-500_000)), "and does not add up");
}

#[test]
fn every_dress_of_xml_says_the_same() {
    let plain = sound(OLD);
    let prefixed = OLD.replace("</", "</d:").replace('<', "<d:");
    let prefixed = prefixed.replace("<d:/d:", "</d:").replace("<d:?", "<?");
    let prefixed = prefixed.replace("xmlns=", "xmlns:d=");
    let wrapped = prefixed.replace(
        "<d:Document",
        "<e:Envelope xmlns:e=\"urn:swift:envelope\"><e:Header>a</e:Header><d:Document",
    ) + "</e:Envelope>";
    let attributes = OLD.replace("<Amt Ccy=\"USD\">", "<Amt\n a='1' Ccy = 'USD' b='2'>");
    let commented = OLD.replace(
        "5000.00</Amt>",
        "5<!-- <Amt>9 -->000<?a b?><![CDATA[.00]]></Amt>",
    );
    let numbered = OLD.replace("Graustark", "Gr&#97;ust&#x61;rk");
    let windows = OLD.replace('\n', "\r\n");
    let foreign = OLD.replace(
        "<AcctSvcrRef>",
        "<x:Amt xmlns:x=\"urn:other\">7<x:b/>8</x:Amt><AcctSvcrRef>",
    );
    let foreign = foreign.replace("7<x:b/>8", "<x:b/>");
    for (dress, text) in [
        ("a prefix", prefixed),
        ("an envelope", wrapped),
        ("attributes", attributes),
        ("comments and sections", commented),
        ("numbers of signs", numbered),
        ("ends of lines", windows),
        ("an element of another namespace", foreign),
    ] {
        let reading = super::read(&text).unwrap_or_else(|faults| panic!("{dress}: {faults:?}"));
        assert_eq!(lines(&reading), lines(&plain), "{dress}");
        assert_eq!(names(&reading), names(&plain), "{dress}");
    }
}

#[test]
fn every_version_that_is_known_is_read() {
    for version in 2..=13 {
        let text = OLD.replace("camt.053.001.02", &format!("camt.053.001.{version:02}"));
        assert_eq!(lines(&sound(&text)), lines(&sound(OLD)));
    }
    for version in ["01", "14", "2", "0x", "+2", "02 "] {
        let text = OLD.replace("camt.053.001.02", &format!("camt.053.001.{version}"));
        assert_eq!(faults(&text)[0], (2, "version", version.to_owned()));
    }
    for (other, found) in [
        ("camt.054.001.08", "camt.054.001.08"),
        ("camt.052.001.08", "camt.052.001.08"),
        ("pain.001.001.03", "pain.001.001.03"),
    ] {
        let text = OLD.replace("camt.053.001.02", other);
        assert_eq!(faults(&text)[0], (2, "not-a-statement", found.to_owned()));
    }
}

#[test]
fn every_encoding_that_is_declared_is_read() {
    let text = OLD.replace("Graustark", "Grausták");
    let plain = lines(&sound(&text));
    let declared = |label: &str| text.replace("UTF-8", label);
    let latin = |text: &str| -> Vec<u8> {
        let signs = text.chars().map(|sign| u8::try_from(u32::from(sign)));
        signs.collect::<Result<_, _>>().expect("Latin")
    };
    let sixteen = |text: &str, big: bool| -> Vec<u8> {
        let units = text.encode_utf16();
        units
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    };
    let marked = format!("\u{feff}{}", declared("UTF-16"));
    for (encoding, bytes) in [
        ("a mark of UTF-8", format!("\u{feff}{text}").into_bytes()),
        ("ISO-8859-1", latin(&declared("ISO-8859-1"))),
        ("windows-1252", latin(&declared("windows-1252"))),
        ("UTF-16, little end first", sixteen(&marked, false)),
        ("UTF-16, big end first", sixteen(&marked, true)),
        (
            "UTF-16 without a mark",
            sixteen(&declared("UTF-16LE"), false),
        ),
    ] {
        assert_eq!(lines(&sound(bytes)), plain, "{encoding}");
    }
    let spaced = |spaces: usize| {
        let encoding = format!("{}encoding=\"ISO-8859-1\"", " ".repeat(spaces));
        latin(&text.replace("encoding=\"UTF-8\"", &encoding))
    };
    assert_eq!(lines(&sound(spaced(2000))), plain, "a long declaration");
    assert_eq!(codes(spaced(9000)), ["encoding"], "one without end");
    // Where the label, or the bytes, say something else.
    let line = 1 + text
        .lines()
        .position(|line| line.contains("Grausták"))
        .expect("there") as u64;
    assert_eq!(
        faults(latin(&text)),
        [(line, "not-text", "UTF-8".to_owned())]
    );
    assert_eq!(faults(declared("EBCDIC"))[0].1, "encoding");
    assert_eq!(codes(declared("UTF-16")), ["encoding"]);
    assert_eq!(
        codes(format!("\u{feff}{}", declared("ISO-8859-1"))),
        ["encoding"]
    );
}

#[test]
fn a_statement_of_two_pages_is_one() {
    let start = NEW.find("    <Stmt>").expect("a statement");
    let end = NEW.find("    </Stmt>\n").expect("its end") + "    </Stmt>\n".len();
    let entries = NEW.find("      <Ntry>").expect("entries");
    let second = NEW[start..entries].replace("<PgNb>1", "<PgNb>2") + "    </Stmt>\n";
    let paged = format!("{}{second}{}", &NEW[..end], &NEW[end..]);
    assert_eq!(sound(&paged), {
        let mut whole = sound(NEW);
        let down = second.lines().count() as u64;
        whole.statements.iter_mut().skip(1).for_each(|after| {
            after
                .entries
                .iter_mut()
                .for_each(|entry| entry.line += down);
        });
        whole
    });
    let twice = format!("{}{}{}", &NEW[..end], &NEW[start..end], &NEW[end..]);
    let line = 1 + NEW[..end].lines().count() as u64;
    assert_eq!(
        faults(&twice),
        [(line, "statement-twice", "EUR-2024-190".to_owned())]
    );
}
