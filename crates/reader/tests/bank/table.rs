//! What the tables of banks say, and where they are refused.

use reader::bank::{self, Told};

use super::{ENGLISH, FRENCH, GERMAN, codes, faults, lines, names, remarks, sound};

#[test]
fn tables_of_three_banks_are_read() {
    assert_eq!(
        lines(&sound(ENGLISH)),
        [
            "2024-09-10 +5000.00 USD | Ministry of Finance of Ruritania | Invoice CCM/INV/2024/17",
            "2024-09-10 -42.50 USD |  | Keeping of the account",
            "2024-09-13 +1500.00 USD | Principality of Zenda | Paid for \"Zenda\", in part",
        ]
    );
    let german = sound(GERMAN);
    assert_eq!(
        lines(&german),
        [
            "2024-09-10 +1100.00 EUR | Botschaft von Bordurien, München | CCM/INV/2024/31",
            "2024-09-11 -3.50 EUR |  | Gebühr",
        ]
    );
    assert_eq!(german.statements[0].account, "DE89370400440532013000");
    assert_eq!(remarks(&german), [("not-booked", "vorgemerkt")]);
    let french = sound(FRENCH);
    assert_eq!(
        lines(&french),
        [
            "2024-09-10 +1500.25 CHF | République de Costaguana | Facture CCM/INV/2024/40",
            "2024-09-11 +20.00 CHF | Ministère | =HYPERLINK(\"x\")",
        ]
    );
    let starts: Vec<_> = french.statements[0]
        .entries
        .iter()
        .map(|entry| entry.line)
        .collect();
    assert_eq!(starts, [2, 4], "a text over two lines is one row");
}

#[test]
fn a_table_and_a_message_call_an_entry_the_same() {
    let table = sound(ENGLISH);
    let message = sound(super::OLD);
    assert_eq!(names(&table)[0], names(&message)[0]);
    assert_eq!(names(&table)[1], names(&message)[2]);
}

#[test]
fn what_a_table_does_not_say_is_told_or_a_fault() {
    let bare = "Date;Amount\n2024-09-10;5.00\n";
    assert_eq!(codes(bare), ["no-account", "no-currency"]);
    let told = Told {
        account: Some("1".to_owned()),
        currency: "USD".parse().ok(),
    };
    let reading = bank::read(bare.as_bytes(), &told).expect("told");
    assert_eq!(reading.statements[0].account, "1");
    // What the file says goes before what was told.
    let own = format!("Account: 2\nCurrency;EUR\n{bare}");
    let reading = bank::read(own.as_bytes(), &told).expect("said");
    assert_eq!(reading.statements[0].account, "2");
    assert_eq!(reading.statements[0].currency.code(), "EUR");
}

#[test]
fn accounts_and_currencies_are_statements_of_their_own() {
    let text = "account,date,amount,currency\n1,2024-09-10,5,USD\n2,2024-09-10,5,USD\n\
                1,2024-09-10,5,EUR\n1,2024-09-11,5,USD\n";
    let reading = sound(text);
    let counts: Vec<_> = reading
        .statements
        .iter()
        .map(|statement| {
            let currency = statement.currency.code();
            (
                statement.account.as_str(),
                currency,
                statement.entries.len(),
            )
        })
        .collect();
    assert_eq!(counts, [("1", "USD", 2), ("2", "USD", 1), ("1", "EUR", 1)]);
}

#[test]
fn every_fault_of_a_table_is_told_at_once_with_its_line() {
    let text = "Account;Date;Credit;Debit;Currency;Reference\n\
                1;2024-09-10;5,00;;EUR;good\n\
                1;2024-02-30;5,00;;EUR;a day that is none\n\
                1;2024-09-10;five;;EUR;\n\
                1;2024-09-10;5,00;5,00;EUR;both\n\
                1;2024-09-10;;;EUR;neither\n\
                1;2024-09-10;-5,00;;EUR;below zero\n\
                1;2024-09-10;5,00;;euro;\n\
                1;2024-09-10;5,00\n\
                1;2024-09-10;5,001;;EUR;\n\
                1;;5,00;;EUR;no day\n\
                1;2024-09-10;5,00 USD;;EUR;\n\
                1;2024-09-10;99999999999999999999,00;;EUR;\n\
                1;2024-09-10;\"5,00\"x;;EUR;\n\
                1;2024-09-10;\"5,00;;EUR;not closed\n";
    let told: Vec<_> = faults(text)
        .into_iter()
        .map(|(line, code, _)| (line, code))
        .collect();
    assert_eq!(
        told,
        [
            (3, "day"),
            (4, "amount-not-digits"),
            (5, "direction"),
            (6, "missing"),
            (7, "negative"),
            (8, "currency"),
            (9, "columns"),
            (10, "amount-too-fine"),
            (11, "day"),
            (12, "other-currency"),
            (13, "amount-too-large"),
            (14, "quotation"),
            (15, "quotation"),
        ]
    );
}

#[test]
fn what_can_be_read_in_two_ways_is_refused() {
    for (text, told) in [
        (
            "account,date,amount,currency\n1,03/04/2024,5,USD\n",
            (2, "day-order"),
        ),
        (
            "account,date,amount,currency\n1,13/04/2024,5,USD\n1,04/13/2024,5,USD\n",
            (3, "day-orders"),
        ),
        (
            "account;date;amount;currency\n1;2024-04-13;1,500;USD\n",
            (2, "decimal-mark"),
        ),
        (
            "account;date;amount;currency\n1;2024-04-13;1,5;USD\n1;2024-04-13;1.5;USD\n",
            (3, "decimal-marks"),
        ),
        (
            "date;amount;credit;currency\n2024-04-13;1;1;USD\n",
            (1, "repeated"),
        ),
        (
            "date;booking date;amount\n2024-04-13;2024-04-13;1\n",
            (1, "repeated"),
        ),
    ] {
        let faults = faults(text);
        assert_eq!((faults[0].0, faults[0].1), told, "{text}");
    }
}

#[test]
fn a_mark_of_direction_goes_before_a_missing_sign() {
    let text = "account;date;amount;dr/cr;currency\n1;2024-09-10;5.00;CR;USD\n\
                1;2024-09-10;5.00;D;USD\n1;2024-09-10;-5.00;D;USD\n";
    let signed: Vec<_> = lines(&sound(text))
        .iter()
        .map(|line| line[11..16].to_owned())
        .collect();
    assert_eq!(signed, ["+5.00", "-5.00", "-5.00"]);
    let wrong = "account;date;amount;dr/cr;currency\n1;2024-09-10;-5.00;CR;USD\n\
                 1;2024-09-10;5.00;X;USD\n";
    assert_eq!(codes(wrong), ["negative", "direction"]);
}

#[test]
fn what_is_no_table_is_refused() {
    for (bytes, code) in [
        (&b""[..], "unknown-form"),
        (b" \n\n", "unknown-form"),
        (b":20:STARTUMS\r\n:25:10020030/1234567\r\n", "unknown-form"),
        (b"{1:F01BANKCHZZ}", "unknown-form"),
        (b"Dear colleagues,\nplease find attached", "no-heading"),
        (b"date;amount;currency;account\n", "no-statement"),
        (b"date;amount\n2024-09-10;5\0\n", "not-text"),
        (b"PK\x03\x04\x14\0\x06\0", "not-text"),
        (b"\x89PNG\r\n\x1a\n", "not-text"),
        (b"\xff\xfed\0a\0t\0", "no-heading"),
        (b"\xff\xfed", "not-text"),
    ] {
        assert_eq!(codes(bytes), [code], "{:?}", String::from_utf8_lossy(bytes));
    }
}
