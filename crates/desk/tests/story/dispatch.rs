//! The outgoing post: an issued note goes once to each address with its paper, a later one to all
//! again; what went otherwise is recorded; reminders skip who answered, and of an edition nobody is told
//! twice.

use std::collections::{BTreeMap, BTreeSet};

use desk::answer::No;
use desk::convening::note::Which;
use desk::occasion::Occasion;
use desk::people::delegation::{Filed, NewFile, NoteOfDraft};
use desk::people::dispatch::KeptDispatch;
use desk::people::dispatch::note::{NoteDispatch, participant};
use domain::convening::correspondence::Wrong;
use domain::convening::note::Refusal;
use domain::convening::publication::{Kind, Section, draft};
use domain::law::language::Language;
use domain::law::wording::Wording;
use domain::people::composition::Typed;
use domain::people::delegation::Channel;
use domain::people::dispatch::{Failure, Field, Stage, Standing, TypedDelivery};
use domain::people::participant::Participant;
use domain::people::role::{Role, Scope};
use domain::record::journal::Hash;
use jiff::SignedDuration;

use crate::cast::*;
use crate::engines::stories;

stories! {
    an_issued_note_goes_once_to_each_address_with_its_paper,
    a_correction_goes_to_all_again,
    what_did_not_arrive_waits_for_a_person,
    a_delivery_is_recorded_with_its_proof_or_not_at_all,
    an_acknowledgement_is_recorded_with_its_source,
    who_holds_another_meeting_sends_nothing_of_this_one,
    a_reminder_goes_to_nobody_who_answered,
    an_edition_is_announced_once,
}

fn of(code: &str) -> Participant {
    code.parse().expect("a participant")
}

impl House {
    async fn sent(&self, which: &Which) -> NoteDispatch {
        let act = self.as_(APPROVER);
        let record = self.desk.note_dispatch(&act, &twelfth(), which).await;
        record.expect("a record")
    }

    async fn send(&self, which: &Which) -> Result<usize, No> {
        let act = self.as_(DRAFTER);
        self.desk.dispatch_note(&act, &twelfth(), which).await
    }

    async fn letters(&self) -> Vec<KeptDispatch> {
        let act = self.as_(APPROVER);
        let letters = self.desk.letters(&act, &twelfth()).await;
        letters.expect("letters")
    }

    async fn convened(self) -> Self {
        let house = self.meeting().await;
        house.draft(DRAFTER).await.expect("drafted");
        house.see_through().await;
        house
    }

    async fn deliver(
        &self,
        typed: &TypedDelivery,
        scan: Result<Option<NewFile>, Wrong>,
    ) -> Result<(), No> {
        let act = self.as_(DRAFTER);
        let of = (&twelfth(), &Which::Last);
        self.desk.record_delivery(&act, of, typed, scan).await
    }
}

/// How many stand where.
fn counts(record: &NoteDispatch) -> Vec<(&'static str, usize)> {
    let all = Standing::ALL.map(|standing| (standing.code(), record.count(standing)));
    all.into_iter().filter(|(_, count)| *count > 0).collect()
}

/// By its note's sheets: the paper for each addressee in a language.
async fn papers(house: &House, record: &NoteDispatch) -> BTreeMap<(Participant, Language), Hash> {
    let sheets = house.desk.sheets(&twelfth(), record.open.note.id).await;
    let sheets = sheets.expect("sheets").into_iter();
    sheets
        .map(|sheet| {
            let paper = sheet.paper.expect("drawn");
            ((participant(&sheet.addressee), sheet.language), paper)
        })
        .collect()
}

async fn an_issued_note_goes_once_to_each_address_with_its_paper(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    assert_eq!(refusal(house.send(&Which::Last).await), Refusal::NotIssued);
    house.see_through().await;
    let before = house.sent(&Which::Last).await;
    // The five organizations of the rules have no focal point yet.
    assert_eq!(counts(&before), [("unsent", 197), ("no_address", 5)]);
    assert_eq!(before.unsent(), 197);

    let lines = house.lines().await;
    let lawyer = house.as_(LAWYER);
    let (key, last) = (twelfth(), Which::Last);
    let no = house.desk.dispatch_note(&lawyer, &key, &last).await;
    assert!(matches!(no, Err(No::NotPermitted(_))), "{no:?}");
    assert_eq!(
        (house.lines().await, house.letters().await.len()),
        (lines, 0)
    );

    assert_eq!(house.send(&Which::Last).await.expect("sent"), 197);
    assert_eq!(house.lines().await, lines + 1, "one act, one line");
    let after = house.sent(&Which::Last).await;
    assert_eq!(counts(&after), [("queued", 197), ("no_address", 5)]);
    let letters = house.letters().await;
    let papers = papers(&house, &after).await;
    for letter in &letters {
        let dispatch = &letter.dispatch;
        let paper = papers[&(dispatch.participant.clone(), dispatch.language)];
        assert_eq!(
            (dispatch.kind.as_str(), dispatch.paper),
            ("note", Some(paper))
        );
    }
    assert_eq!(house.send(&Which::Last).await.expect("sent"), 0, "once");

    // An address that became known since gets its own.
    let act = house.as_(DRAFTER);
    let icrc = of("icrc");
    let given = house
        .desk
        .give_access(&act, &key, &icrc, "m@icrc.example", Language::En);
    given.await.expect("given");
    assert_eq!(house.sent(&Which::Last).await.unsent(), 1);
    assert_eq!(house.send(&Which::Last).await.expect("sent"), 1);
    let last = house.letters().await;
    let to: Vec<&str> = last
        .iter()
        .filter(|letter| letter.dispatch.participant == icrc)
        .map(|letter| letter.dispatch.kind.as_str())
        .collect();
    assert_eq!(to, ["note", "access"]);
}

async fn a_correction_goes_to_all_again(house: House) {
    let house = house.convened().await;
    let first = house.sent(&Which::Last).await;
    house.send(&Which::Last).await.expect("sent");
    let act = house.as_(DRAFTER);
    let (key, last) = (twelfth(), Which::Last);
    let drafted = house.desk.correct_note(&act, &key, &last, all_print).await;
    drafted.expect("drafted");
    house.see_through().await;
    assert_eq!(house.sent(&Which::Last).await.unsent(), 197);
    assert_eq!(house.send(&Which::Last).await.expect("sent"), 197);
    assert_eq!(house.send(&Which::Last).await.expect("sent"), 0, "once");

    let correction = house.sent(&Which::Last).await;
    let papers = papers(&house, &correction).await;
    let letters = house.letters().await;
    let later: Vec<&KeptDispatch> = letters
        .iter()
        .filter(|letter| letter.dispatch.kind == "later_note")
        .collect();
    assert_eq!((letters.len(), later.len()), (394, 197));
    for letter in later {
        let dispatch = &letter.dispatch;
        let paper = papers[&(dispatch.participant.clone(), dispatch.language)];
        assert_eq!(dispatch.paper, Some(paper));
        assert_eq!(dispatch.about, "ODA/2024/00002/CCM", "a paper, and no link");
    }
    // The record of the first is its own.
    let reference = Which::Reference(first.reference());
    let first = house.sent(&reference).await;
    assert_eq!(counts(&first), [("queued", 197), ("no_address", 5)]);
    let keys: BTreeSet<&str> = letters.iter().map(|l| l.dispatch.key.as_str()).collect();
    assert_eq!(keys.len(), 394);
}

async fn what_did_not_arrive_waits_for_a_person(house: House) {
    let house = house.convened().await;
    house.send(&Which::Last).await.expect("sent");
    let letters = house.letters().await;
    let letter = |code: &str| {
        let theirs = |letter: &&KeptDispatch| letter.dispatch.participant == of(code);
        letters.iter().find(theirs).expect("a letter").clone()
    };
    let now = house.as_(DRAFTER).now;
    let (france, chad) = (letter("FRA"), letter("TCD"));
    let handed = house.desk.letter_handed(&france.dispatch.key, now);
    handed.await.expect("kept");
    let why = "550 5.1.1 no such user";
    let failed = house.desk.letter_failed(&chad, why, Failure::ForGood, now);
    failed.await.expect("kept");
    let record = house.sent(&Which::Last).await;
    let expected = [
        ("handed_over", 1),
        ("queued", 195),
        ("given_up", 1),
        ("no_address", 5),
    ];
    assert_eq!(counts(&record), expected);
    let of_chad = |record: &NoteDispatch| {
        let mut all = record.addressees.iter();
        let one = all.find(|one| one.participant == of("TCD")).expect("one");
        (one.reason().to_owned(), one.wants_a_pouch())
    };
    assert_eq!(of_chad(&record), (why.to_owned(), true));

    let looking = house.as_(APPROVER);
    let astray = house.desk.letters_astray(&looking).await.expect("letters");
    let stages: Vec<_> = astray
        .iter()
        .map(|letter| (letter.dispatch.participant.clone(), letter.way.stage()))
        .collect();
    assert_eq!(stages, [(of("TCD"), Stage::GivenUp)]);
    house
        .deliver(&courier("TCD"), Ok(None))
        .await
        .expect("recorded");
    let record = house.sent(&Which::Last).await;
    assert_eq!(record.count(Standing::Carried), 1);
    assert_eq!(of_chad(&record), (why.to_owned(), false));
    let astray = house.desk.letters_astray(&looking).await.expect("letters");
    assert_eq!(astray, [], "somebody has seen to it");
    let over = Scope::Meeting(twelfth());
    house.appoint("a.reader", Role::Auditor, over).await;
    let no = house.desk.letters_astray(&house.as_("a.reader")).await;
    assert!(matches!(no, Err(No::NotPermitted(_))), "{no:?}");
}

fn courier(to: &str) -> TypedDelivery {
    TypedDelivery {
        channel: "courier".into(),
        on: TODAY.to_string(),
        participant: to.into(),
        proof: " Pouch  7 ".into(),
    }
}

async fn a_delivery_is_recorded_with_its_proof_or_not_at_all(house: House) {
    let house = house.convened().await;
    let lines = house.lines().await;
    let wrong = TypedDelivery {
        channel: "mail".into(),
        on: "2024-03-16".into(),
        participant: String::new(),
        proof: String::new(),
    };
    let faults = match house.deliver(&wrong, Err(Wrong::NotAPdf)).await {
        Err(No::Delivery(faults)) => faults,
        other => panic!("it has faults; found {other:?}"),
    };
    let faults: Vec<_> = faults.iter().map(|f| (f.field, f.wrong)).collect();
    let expected = [
        (Field::Channel, Wrong::NoSuchChannel),
        (Field::On, Wrong::NotYet),
        (Field::Participant, Wrong::NoSuchParticipant),
        (Field::Scan, Wrong::NotAPdf),
    ];
    assert_eq!(faults, expected);
    // Known to nobody, and so no addressee of this paper.
    let no = house.deliver(&courier("nobody"), Ok(None)).await;
    assert!(matches!(no, Err(No::Delivery(_))), "{no:?}");
    assert_eq!(house.lines().await, lines, "nothing was written");

    let scan = NewFile {
        name: "proof.pdf".into(),
        bytes: b"%PDF-1.7 signed".to_vec(),
        media_type: "application/pdf",
    };
    let hash = Hash::of(&scan.bytes);
    let done = house
        .deliver(&courier("icrc"), Ok(Some(scan.clone())))
        .await;
    done.expect("recorded");
    let record = house.sent(&Which::Last).await;
    assert_eq!(record.count(Standing::Carried), 1);
    let mut all = record.addressees.iter();
    let icrc = all.find(|one| one.participant == of("icrc")).expect("one");
    let kept = &icrc.deliveries[0];
    assert_eq!(kept.delivery.proof, "Pouch 7");
    assert_eq!(kept.scan, Some((hash, "proof.pdf".to_owned())));
    let act = house.as_(APPROVER);
    let bytes = house.desk.proof_of_delivery(&act, &twelfth(), hash).await;
    assert_eq!(bytes.expect("a scan"), scan.bytes);
    let none = Hash::of(b"another");
    let no = house.desk.proof_of_delivery(&act, &twelfth(), none).await;
    assert!(matches!(no, Err(No::Unknown { .. })), "{no:?}");
}

async fn an_acknowledgement_is_recorded_with_its_source(house: House) {
    let house = house.convened().await;
    let told = |from: &str, source: &str| TypedDelivery {
        channel: "by_telephone".into(),
        on: "2024-03-14".into(),
        participant: from.into(),
        proof: source.into(),
    };
    let record = async |typed: &TypedDelivery| {
        let (act, key) = (house.as_(DRAFTER), twelfth());
        let of = (&key, &Which::Last);
        house.desk.record_acknowledgement(&act, of, typed).await
    };
    let wrong = |done: Result<(), No>| match done {
        Err(No::Delivery(faults)) => faults
            .iter()
            .map(|f| (f.field, f.wrong))
            .collect::<Vec<_>>(),
        other => panic!("it has faults; found {other:?}"),
    };
    let lines = house.lines().await;
    let none = [(Field::Participant, Wrong::NoLetter)];
    assert_eq!(wrong(record(&told("FRA", "Ms. Girard")).await), none);
    let nobody = [(Field::Participant, Wrong::NoSuchParticipant)];
    assert_eq!(wrong(record(&told("nobody", "Ms. Girard")).await), nobody);
    assert_eq!(
        wrong(record(&told("FRA", " ")).await),
        [(Field::Proof, Wrong::Empty)]
    );
    assert_eq!(house.lines().await, lines, "nothing was written");

    house.send(&Which::Last).await.expect("sent");
    record(&told("FRA", "Ms. Girard")).await.expect("recorded");
    let sent = house.sent(&Which::Last).await;
    assert_eq!(sent.count(Standing::ByMail(Stage::Acknowledged)), 1);
    let mut all = sent.addressees.iter();
    let france = all.find(|one| one.participant == of("FRA")).expect("one");
    let known = france.acknowledgement().expect("an acknowledgement");
    assert_eq!(known.why, "Ms. Girard");
    let zone = sent.open.meeting.zone();
    let on = known.at.in_tz(zone).expect("a zone").date();
    assert_eq!(on.to_string(), "2024-03-14", "the day at the venue");
    let act = house.as_(APPROVER);
    let found = house.desk.letters(&act, &twelfth()).await.expect("letters");
    let theirs = found.iter().filter(|l| l.way.acknowledgement().is_some());
    assert_eq!(theirs.count(), 1, "one letter is acknowledged");
}

async fn who_holds_another_meeting_sends_nothing_of_this_one(house: House) {
    let house = house.convened().await;
    let other = Scope::Meeting(key("ccm/13msp"));
    let role = Role::ConferenceOfficer;
    house.appoint("o.ther", role, other).await;
    let (lines, act) = (house.lines().await, house.as_("o.ther"));
    let (desk, key, last) = (&house.desk, twelfth(), Which::Last);
    let to = [of("FRA")];
    let done = [
        desk.note_dispatch(&act, &key, &last).await.err(),
        desk.dispatch_note(&act, &key, &last).await.err(),
        desk.record_delivery(&act, (&key, &last), &courier("FRA"), Ok(None))
            .await
            .err(),
        desk.record_acknowledgement(&act, (&key, &last), &courier("FRA"))
            .await
            .err(),
        desk.reminders(&act, &key, &to).await.err(),
        desk.remind(&act, &key, &to).await.err(),
        desk.announcement(&act, &key, &to).await.err(),
        desk.announce(&act, &key, &to).await.err(),
        desk.letters_astray(&act).await.err(),
    ];
    for no in done {
        assert!(matches!(no, Some(No::NotPermitted(_))), "{no:?}");
    }
    assert_eq!(
        (house.lines().await, house.letters().await.len()),
        (lines, 0)
    );
    // A meeting that is not there is unknown, also to who may do everything.
    let act = house.as_(DRAFTER);
    let no = desk
        .dispatch_note(&act, &self::key("ccm/99msp"), &last)
        .await;
    assert!(matches!(no, Err(No::Unknown { .. })), "{no:?}");
}

async fn a_reminder_goes_to_nobody_who_answered(house: House) {
    let house = house.convened().await;
    let key = twelfth();
    let received = house.as_(DRAFTER).now;
    let filed = Filed {
        typed: vec![Typed {
            capacity: "head".into(),
            family: "Girard".into(),
            ..Typed::default()
        }],
        based_on: 0,
        note: NoteOfDraft::Keep,
        by_letter: Some((Channel::Post, received)),
        from_mail: None,
    };
    let act = house.as_(DRAFTER);
    let done = house.desk.submit(&act, &key, &of("FRA"), filed).await;
    done.expect("filed");
    let to = ["FRA", "ESP", "TCD", "icrc", "nobody"].map(of);
    let whom = |letters: &[KeptDispatch]| -> Vec<String> {
        let reminders = letters.iter().filter(|l| l.dispatch.kind == "reminder");
        let mut to: Vec<String> = reminders
            .map(|l| l.dispatch.participant.to_string())
            .collect();
        to.sort();
        to
    };
    let act = house.as_(DRAFTER);
    let shown = house.desk.reminders(&act, &key, &to).await.expect("shown");
    assert_eq!(shown.len(), 2, "France answered, two have no address");
    assert_eq!(whom(&house.letters().await), [""; 0], "shown, not sent");
    let act = house.as_(DRAFTER);
    assert_eq!(house.desk.remind(&act, &key, &to).await.expect("sent"), 2);
    assert_eq!(whom(&house.letters().await), ["ESP", "TCD"]);
    let act = house.as_(DRAFTER);
    assert_eq!(house.desk.remind(&act, &key, &to).await.expect("sent"), 0);
    let shown = house.desk.reminders(&act, &key, &to).await.expect("shown");
    assert_eq!(shown, [], "once a day");
    let now = act.now + SignedDuration::from_hours(24);
    let tomorrow = Occasion { now, ..act };
    let again = house.desk.remind(&tomorrow, &key, &to).await;
    assert_eq!(again.expect("sent"), 2);
    assert_eq!(whom(&house.letters().await), ["ESP", "ESP", "TCD", "TCD"]);
}

/// Keeps and publishes an edition of the information for participants.
async fn publish(house: &House, version: u32, text: &str) {
    let english = |text: &str| Wording::of([(Language::En, text.to_owned())]);
    let typed = [Section {
        // A section keeps the number that its first edition gave it.
        number: u16::from(version > 1),
        heading: english("Visas"),
        text: english(text),
    }];
    let (act, key) = (house.as_(DRAFTER), twelfth());
    let kept = house.desk.keep_information(&act, &key, None, &typed).await;
    assert_eq!(kept.expect("kept"), version);
    let all = house.desk.to_publish(&act, &key).await.expect("read");
    let seen = draft(&all.information).expect("a draft").kept_at;
    let act = house.as_(APPROVER);
    let (kind, draft) = (&Kind::Information, (version, seen));
    let done = house.desk.publish_edition(&act, &key, kind, draft).await;
    done.expect("published");
}

async fn an_edition_is_announced_once(house: House) {
    let house = house.convened().await;
    house.send(&Which::Last).await.expect("sent");
    let (act, key) = (house.as_(DRAFTER), twelfth());
    let to = ["FRA", "ESP", "icrc"].map(of);
    let none = house.desk.announce(&act, &key, &to).await;
    assert!(matches!(none, Err(No::Unknown { .. })), "{none:?}");
    publish(&house, 1, "Ask.").await;
    let shown = house
        .desk
        .announcement(&act, &key, &to)
        .await
        .expect("shown");
    assert_eq!(shown.len(), 2, "nobody writes for the committee yet");
    assert_eq!(house.desk.announce(&act, &key, &to).await.expect("sent"), 2);
    assert_eq!(house.desk.announce(&act, &key, &to).await.expect("sent"), 0);
    publish(&house, 2, "Ask early.").await;
    assert_eq!(house.desk.announce(&act, &key, &to).await.expect("sent"), 2);
    let letters = house.letters().await;
    let mut about: Vec<(String, &str)> = letters
        .iter()
        .filter(|letter| letter.dispatch.kind == "announcement")
        .map(|letter| {
            let dispatch = &letter.dispatch;
            (dispatch.participant.to_string(), dispatch.about.as_str())
        })
        .collect();
    about.sort();
    let told = [("ESP", "1"), ("ESP", "2"), ("FRA", "1"), ("FRA", "2")];
    assert_eq!(about, told.map(|(of, edition)| (of.to_owned(), edition)));
}
