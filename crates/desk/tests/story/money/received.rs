//! Money that came in and went back: a bank's statement is taken in once and whole, what it takes back
//! is entered by a person, and what is too much is sent back by two.

use desk::money::repayment::Said;
use domain::money::bank::{Booking, Direction, Entry, Statement};

use super::*;

stories! {
    a_statement_is_taken_in_once,
    what_is_too_much_is_sent_back,
    a_statement_that_does_not_add_up_is_refused_whole,
}

pub(super) fn credit(name: &str, minor: i64, reference: &str) -> Entry {
    Entry {
        name: name.to_owned(),
        line: 1,
        booked_on: date(2024, 5, 2),
        valued_on: date(2024, 5, 2),
        direction: Direction::In,
        booking: Booking::Plain,
        amount: Amount::of(minor, usd()),
        charges: None,
        sent: None,
        remitter: "TRESOR PUBLIC".to_owned(),
        reference: reference.to_owned(),
    }
}

pub(super) fn statement(entries: Vec<Entry>) -> Statement {
    Statement {
        account: "CH9300762011623852957".to_owned(),
        currency: usd(),
        balances: None,
        entries,
    }
}

/// Another who read the file before the first had kept it is told so.
async fn who_comes_second_is_told(house: &House, kept: &payment::Payment) {
    let mut same = kept.clone();
    same.id = uuid::Uuid::from_u128(7);
    let late = house.store.act(async |tx| {
        let kept = store::money::payment::keep(&tx, std::slice::from_ref(&same)).await;
        kept.map_err(No::from)
    });
    let late = late.await;
    assert!(matches!(late, Err(No::Stale)), "{late:?}");
}

async fn a_statement_is_taken_in_once(house: House) {
    let house = house.treasury().await;
    house.estimated().await;
    let notices = house.billed(Purpose::Preliminary, &[]).await;
    let of = |code: &str| {
        let found = notices.iter().find(|one| one.drawn.payer.as_str() == code);
        found.expect("a notice")
    };
    let (france, austria) = (of("FRA"), of("AUT"));
    let out = Entry {
        direction: Direction::Out,
        ..credit("OUT", 500, "fees")
    };
    let entries = vec![
        credit(
            "1",
            france.drawn.amount.minor,
            &format!("ref {}", france.number),
        ),
        credit(
            "2",
            france.drawn.amount.minor,
            &format!("{} again", france.number),
        ),
        credit(
            "3",
            austria.drawn.amount.minor - 1,
            &austria.number.to_string(),
        ),
        credit("4", 123_456, "no reference"),
        out,
    ];
    let taking = house.as_(FINANCE);
    let file: (&[u8], &str) = (b"<Document/>", "application/xml");
    let all = [statement(entries)];
    let done = house.desk.import_statements(&taking, file, &all).await;
    let done = done.expect("taken in");
    let counted = (done.new, done.known, done.out, done.exact);
    assert_eq!(counted, (4, 0, 1, 1));
    assert_eq!(house.owes("FRA").await, 0);
    assert_eq!(
        house.owes("AUT").await,
        austria.drawn.amount.minor,
        "not to the cent"
    );
    let received = house
        .desk
        .payments(&house.as_(FINANCE))
        .await
        .expect("read");
    assert_eq!(
        received.waiting.len(),
        3,
        "the second payment, the short one, the nameless one"
    );
    who_comes_second_is_told(&house, &received.payments[0]).await;
    let again = house
        .desk
        .import_statements(&house.as_(FINANCE), file, &all)
        .await;
    let again = again.expect("taken in");
    assert_eq!((again.new, again.known), (0, 4), "nothing is counted twice");
    what_the_bank_takes_back_is_shown(&house, france).await;
    house.books_add_up().await;
    let officer = house.desk.payments(&house.as_(DRAFTER)).await;
    assert!(
        matches!(officer, Err(No::NotPermitted(_))),
        "names of remitters are for finance"
    );
}

/// The payment and its notice are shown; nothing is taken off the notice but by a person.
async fn what_the_bank_takes_back_is_shown(house: &House, france: &bill::Bill) {
    let minor = france.drawn.amount.minor;
    let back = Entry {
        direction: Direction::Out,
        booking: Booking::TakesBack,
        ..credit("5", minor, &format!("ref {}", france.number))
    };
    let file: (&[u8], &str) = (b"<Document>5</Document>", "application/xml");
    let taking = house.as_(FINANCE);
    let statements = [statement(vec![back])];
    let done = house
        .desk
        .import_statements(&taking, file, &statements)
        .await;
    let done = done.expect("taken in");
    assert_eq!((done.new, done.out, done.taken_back.len()), (0, 1, 1));
    let [(payment, set)] = &done.taken_back[0].payments[..] else {
        panic!("one payment: {:?}", done.taken_back);
    };
    assert_eq!((payment.amount.minor, set[0].bill), (minor, france.number));
    assert_eq!(house.owes("FRA").await, 0, "a person decides");
    taken_back_the_notice_is_owed_again(house, payment, france).await;
}

/// A person enters it with the bank's paper: the notice is owed again and the payment is no more.
async fn taken_back_the_notice_is_owed_again(
    house: &House,
    payment: &payment::Payment,
    france: &bill::Bill,
) {
    let said = |evidence| Said {
        on: date(2024, 5, 9),
        evidence,
        reason: "recalled by the sending bank",
    };
    let enter = async |evidence| {
        let act = house.as_(FINANCE);
        let entered = house
            .desk
            .payment_taken_back(&act, payment.id, said(evidence));
        entered.await
    };
    let bare = enter(" ").await;
    let refused = matches!(bare, Err(No::Payment(payment::Refusal::NoEvidence)));
    assert!(refused, "{bare:?}");
    assert_eq!(house.owes("FRA").await, 0, "nothing was changed");
    enter("statement of 9 May, entry 5").await.expect("entered");
    assert_eq!(house.owes("FRA").await, france.drawn.amount.minor);
    let twice = enter("statement of 9 May, entry 5").await;
    let refused = matches!(
        twice,
        Err(No::Payment(payment::Refusal::MoreThanLeft { .. }))
    );
    assert!(refused, "{twice:?}");
    let received = house.desk.payments(&house.as_(FINANCE)).await;
    let waits = |of: &desk::money::payment::Received| {
        of.waiting.iter().any(|one| one.payment.id == payment.id)
    };
    assert!(!waits(&received.expect("read")), "nothing of it is left");
    house.books_add_up().await;
}

/// What is too much is sent back by another person than who entered it, and the account says so.
async fn what_is_too_much_is_sent_back(house: House) {
    let house = house.treasury().await;
    let over = house.enter("300.00", "FRA", "twice").await;
    let said = Said {
        on: date(2024, 6, 3),
        evidence: "order 77",
        reason: "paid twice",
    };
    let sent = async |who, minor| {
        let act = house.as_(who);
        house.desk.payment_sent_back(&act, over, minor, said).await
    };
    let own = sent(FINANCE, 20_000).await;
    let refused = matches!(own, Err(No::Payment(payment::Refusal::SecondPerson)));
    assert!(refused, "{own:?}");
    let more = sent(SECOND, 30_001).await;
    let refused = matches!(
        more,
        Err(No::Payment(payment::Refusal::MoreThanLeft { .. }))
    );
    assert!(refused, "{more:?}");
    let stranger = sent(DRAFTER, 1).await;
    assert!(matches!(stranger, Err(No::NotPermitted(_))), "{stranger:?}");
    sent(SECOND, 20_000).await.expect("entered");
    let france = "FRA".parse().expect("a key");
    let account = house.desk.account(&house.as_(FINANCE), &france).await;
    let lines = account.expect("read").lines(usd());
    let balances: Vec<i64> = lines.iter().map(|line| line.balance).collect();
    assert_eq!(balances, [-30_000, -10_000]);
    house.books_add_up().await;
}

async fn a_statement_that_does_not_add_up_is_refused_whole(house: House) {
    let house = house.treasury().await;
    let amount = |minor| Amount::of(minor, usd());
    let uneven = Statement {
        balances: Some((amount(100), amount(99))),
        ..statement(vec![credit("1", 1, "one")])
    };
    let file: (&[u8], &str) = (b"<Document/>", "application/xml");
    let taking = house.as_(FINANCE);
    let even = statement(vec![credit("2", 2, "two")]);
    let refused = house
        .desk
        .import_statements(&taking, file, &[even, uneven])
        .await;
    let Err(No::Uneven(uneven)) = refused else {
        panic!("refused: {refused:?}");
    };
    assert_eq!((uneven.len(), uneven[0].difference), (1, -2));
    let received = house.desk.payments(&taking).await.expect("read");
    assert!(received.payments.is_empty(), "nothing of it is kept");
}
