//! The answers to a convening, as the desk shows them: from a link sent to a composition that came
//! late, with as many questions for two hundred invitees as for none; and what waits for whom.

use desk::answer::No;
use desk::occasion::{By, Occasion};
use desk::people::delegation::{Filed, NoteOfDraft};
use domain::convening::deadline::Deadline;
use domain::convening::due::Matter;
use domain::people::answer_state::AnswerState;
use domain::people::composition::Typed;
use domain::people::delegation::{Channel, Timeliness};
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::role::{Act, NotPermitted, Role, Scope};
use jiff::Timestamp;
use jiff::civil::{Date, date};

use crate::cast::*;
use crate::engines::stories;

stories! {
    each_answer_stands_where_it_came_to,
    a_list_of_all_asks_no_question_per_row,
    what_came_last_time_asks_no_question_per_meeting,
    the_desk_shows_each_what_is_theirs,
    links_go_out_in_a_few_statements,
    links_go_out_after_the_note_and_before_the_end,
    what_an_officer_took_is_not_renewed,
    access_is_given_to_the_meetings_last_second,
    an_evening_at_the_venue_is_not_tomorrow_yet,
}

fn of(code: &str) -> Participant {
    code.parse().expect("a participant")
}

fn delegation(name: &str) -> Vec<Typed> {
    vec![Typed {
        capacity: "head".into(),
        family: name.into(),
        ..Typed::default()
    }]
}

fn letter(name: &str, based_on: u32, at: &str) -> Filed {
    let at: Timestamp = at.parse().expect("an instant");
    Filed {
        typed: delegation(name),
        based_on,
        note: NoteOfDraft::Keep,
        by_letter: Some((Channel::Post, at)),
        from_mail: None,
    }
}

/// The officer's occasion at a later hour.
fn later(house: &House, now: &str, today: Date) -> Occasion<'static> {
    Occasion {
        now: now.parse().expect("an instant"),
        ..house.on(DRAFTER, today)
    }
}

/// Opens the link that was sent last to a participant; answers who opened it.
async fn open_link(house: &House, participant: &str) -> PersonId {
    let meeting = house.desk.meeting(&twelfth()).await.expect("a meeting");
    let letters = store::people::dispatch::of_meeting(&house.store, meeting.kept.id).await;
    let letters = letters.expect("letters");
    let theirs = letters.iter().find(|letter| {
        letter.dispatch.kind == "link" && letter.dispatch.participant == of(participant)
    });
    let link = theirs
        .expect("a link")
        .dispatch
        .about
        .parse()
        .expect("an identifier");
    let nobody = Occasion {
        by: By::Nobody,
        ..house.as_(DRAFTER)
    };
    house
        .desk
        .open_link(&nobody, link)
        .await
        .expect("opened")
        .id
}

async fn issued(house: House) -> House {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    house.see_through().await;
    house
}

/// Links, an opened one, a draft, letters in time, by extension and late; the officer's occasion.
async fn answered(house: &House) -> Occasion<'static> {
    let act = house.as_(DRAFTER);
    let to = ["FRA", "ESP", "TCD"].map(of);
    assert_eq!(
        house
            .desk
            .send_links(&act, &twelfth(), &to)
            .await
            .expect("sent"),
        3
    );
    open_link(house, "FRA").await;
    let spain = open_link(house, "ESP").await;
    let as_spain = Occasion {
        by: By::Correspondent(spain),
        ..house.as_(DRAFTER)
    };
    house
        .desk
        .save_draft(
            &as_spain,
            &twelfth(),
            &of("ESP"),
            0,
            delegation("Silva"),
            NoteOfDraft::Keep,
        )
        .await
        .expect("saved");
    let act = later(house, "2024-09-06T08:00:00Z", date(2024, 9, 6));
    let until = Deadline::at_end_of(date(2024, 9, 5));
    house
        .desk
        .extend_deadline(&act, &twelfth(), &of("DEU"), until, "call of 29 August")
        .await
        .expect("extended");
    for (participant, at) in [
        ("CHE", "2024-08-30T21:59:59Z"),
        ("DEU", "2024-09-05T21:59:59Z"),
        ("AUT", "2024-08-30T22:00:00Z"),
        ("icrc", "2024-08-01T08:00:00Z"),
    ] {
        let filed = letter("Muster", 0, at);
        house
            .desk
            .submit(&act, &twelfth(), &of(participant), filed)
            .await
            .expect("filed");
    }
    // Entered second, received first: what counts is when it lay there.
    let filed = letter("Muster-Gruber", 1, "2024-08-29T08:00:00Z");
    house
        .desk
        .submit(&act, &twelfth(), &of("AUT"), filed)
        .await
        .expect("filed");
    act
}

async fn each_answer_stands_where_it_came_to(house: House) {
    let house = issued(house).await;
    let act = answered(&house).await;
    let answers = house.desk.answers(&act, &twelfth()).await.expect("answers");
    let state = |code: &str| {
        let participant = of(code);
        let mut all = answers.invitees.iter();
        all.find(|invitee| invitee.participant == participant)
            .expect("invited")
            .state
    };
    let expected = [
        ("BEL", AnswerState::Nothing),
        ("TCD", AnswerState::LinkSent),
        ("FRA", AnswerState::LinkOpened),
        ("ESP", AnswerState::DraftBegun),
        ("CHE", AnswerState::InTime),
        ("AUT", AnswerState::InTime),
        ("icrc", AnswerState::InTime),
        ("DEU", AnswerState::InTimeByExtension),
    ];
    let found = expected.map(|(code, _)| (code, state(code)));
    assert_eq!(found, expected);
    assert_eq!(answers.count(AnswerState::InTime), 3);
    assert_eq!(answers.unanswered(), answers.invitees.len() - 4);
    let order: Vec<(String, u32)> = answers
        .arrivals
        .iter()
        .map(|arrival| (arrival.participant.to_string(), arrival.version))
        .collect();
    let expected = [("icrc", 1), ("AUT", 2), ("CHE", 1), ("AUT", 1), ("DEU", 1)];
    assert_eq!(
        order,
        expected.map(|(code, version)| (code.to_owned(), version))
    );
    let late = answers.timeliness(&answers.arrivals[3], act.today);
    assert_eq!(late, Timeliness::Late, "the version itself came late");
    let wants: Vec<bool> = ["TCD", "CHE", "icrc"]
        .map(|code| {
            let participant = of(code);
            let mut all = answers.invitees.iter();
            all.find(|i| i.participant == participant)
                .expect("invited")
                .wants_link()
        })
        .to_vec();
    assert_eq!(wants, [true, false, false]);
    let access = house
        .desk
        .access(&act, &twelfth(), &of("ESP"))
        .await
        .expect("access");
    assert_eq!(access.len(), 1);
    assert!(access[0].sent_at < access[0].opened_at, "sent, then opened");
}

async fn a_list_of_all_asks_no_question_per_row(house: House) {
    let house = issued(house).await;
    let act = later(&house, "2024-08-01T08:00:00Z", date(2024, 8, 1));
    let questions = async || {
        // The law is read once and kept; the second time is what a page costs.
        house.desk.answers(&act, &twelfth()).await.expect("answers");
        let before = house.desk.statements();
        let answers = house.desk.answers(&act, &twelfth()).await.expect("answers");
        (house.desk.statements() - before, answers)
    };
    let (of_none, answers) = questions().await;
    assert!(answers.invitees.len() > 195, "{}", answers.invitees.len());
    let everyone: Vec<Participant> = answers
        .invitees
        .iter()
        .map(|invitee| invitee.participant.clone())
        .filter(|participant| matches!(participant, Participant::State(_)))
        .collect();
    let sent = house.desk.send_links(&act, &twelfth(), &everyone).await;
    assert_eq!(sent.expect("sent"), everyone.len());
    for participant in &everyone[..20] {
        let filed = letter("Muster", 0, "2024-07-31T08:00:00Z");
        house
            .desk
            .submit(&act, &twelfth(), participant, filed)
            .await
            .expect("filed");
    }
    let (of_all, answers) = questions().await;
    assert_eq!(answers.count(AnswerState::InTime), 20);
    assert_eq!(answers.count(AnswerState::LinkSent), everyone.len() - 20);
    assert_eq!(of_all, of_none, "as many questions as for an empty list");
}

async fn links_go_out_in_a_few_statements(house: House) {
    let house = issued(house).await;
    let to: Vec<Participant> = ["FRA", "ESP", "TCD", "CHE", "AUT", "DEU"].map(of).to_vec();
    let act = house.as_(DRAFTER);
    let count = async |to: &[Participant]| {
        let before = house.desk.statements();
        house
            .desk
            .send_links(&act, &twelfth(), to)
            .await
            .expect("sent");
        house.desk.statements() - before
    };
    let one = count(&to[..1]).await;
    assert_eq!(count(&to[1..]).await, one, "five cost no more than one");
}

async fn the_desk_shows_each_what_is_theirs(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    let waits = async |who: &str| {
        let act = house.on(who, date(2024, 8, 20));
        let shown = house.desk.desk_of_site(&act).await.expect("a desk");
        let acts: Vec<Act> = shown.waiting.iter().map(|(_, _, act)| *act).collect();
        (shown.meetings.len(), acts)
    };
    assert_eq!(waits(APPROVER).await, (1, vec![Act::ApproveNote]));
    assert_eq!(waits(DRAFTER).await, (1, vec![]), "not one's own draft");
    assert_eq!(waits(INITIALLER).await, (1, vec![]));
    house.approve(APPROVER).await.expect("approved");
    assert_eq!(waits(INITIALLER).await, (1, vec![Act::InitialNote]));
    house.draw().await;
    house.initial().await.expect("initialled");
    house.issue().await.expect("issued");

    // What is due is due by the day at the venue.
    let act = Occasion {
        now: "2024-08-20T10:00:00Z".parse().expect("an instant"),
        ..house.on(DRAFTER, date(2024, 8, 20))
    };
    let due = house.desk.desk_of_site(&act).await.expect("a desk").due;
    let due: Vec<(Date, Matter)> = due.into_iter().map(|due| (due.on, due.matter)).collect();
    let expected = [
        (date(2024, 8, 30), Matter::Composition),
        (date(2024, 9, 10), Matter::Opening),
    ];
    assert_eq!(due, expected);

    let elsewhere = Scope::Meeting(key("ccm/13msp"));
    house
        .appoint("a.other", Role::ConferenceOfficer, elsewhere)
        .await;
    assert_eq!(
        waits("a.other").await,
        (0, vec![]),
        "another meeting's officer"
    );
    let other = house.as_("a.other");
    let refused = house.desk.answers(&other, &twelfth()).await;
    assert!(matches!(refused, Err(No::NotPermitted(_))));

    let act = house.as_(DRAFTER);
    house
        .desk
        .send_links(&act, &twelfth(), &[of("FRA")])
        .await
        .expect("sent");
    let france = open_link(&house, "FRA").await;
    let as_france = Occasion {
        by: By::Correspondent(france),
        ..house.as_(DRAFTER)
    };
    for refused in [
        house.desk.desk_of_site(&as_france).await.map(drop),
        house.desk.answers(&as_france, &twelfth()).await.map(drop),
        house
            .desk
            .meetings_for(&as_france, Act::Show)
            .await
            .map(drop),
    ] {
        let Err(No::NotPermitted(NotPermitted { act, .. })) = refused else {
            panic!("a mission has no desk; found {refused:?}");
        };
        assert_eq!(act, Act::Show);
    }
}

async fn links_go_out_after_the_note_and_before_the_end(house: House) {
    let house = house.meeting().await;
    let to = [of("FRA")];
    let send = async |today: Date, now: &str| {
        let act = later(&house, now, today);
        house.desk.send_links(&act, &twelfth(), &to).await
    };
    let spring = (date(2024, 3, 18), "2024-03-18T09:00:00Z");
    let code = |sent: Result<usize, No>| match sent {
        Err(No::Delegation(refusal)) => refusal.code(),
        other => panic!("no link goes out: {other:?}"),
    };
    assert_eq!(code(send(spring.0, spring.1).await), "not-convened");
    house.draft(DRAFTER).await.expect("drafted");
    assert_eq!(code(send(spring.0, spring.1).await), "not-convened");
    let act = house.as_(DRAFTER);
    let letters = house.desk.letters(&act, &twelfth()).await.expect("read");
    assert_eq!(letters, []);
    house.see_through().await;
    assert_eq!(send(spring.0, spring.1).await.expect("sent"), 1);
    let over = send(date(2024, 9, 20), "2024-09-20T09:00:00Z").await;
    assert_eq!(code(over), "meeting-over");
}

async fn what_an_officer_took_is_not_renewed(house: House) {
    let house = issued(house).await;
    let act = house.as_(DRAFTER);
    let to = [of("FRA"), of("ESP")];
    let sent = house.desk.send_links(&act, &twelfth(), &to).await;
    assert_eq!(sent.expect("sent"), 2);
    let france = open_link(&house, "FRA").await;
    let (key, fra) = (twelfth(), of("FRA"));
    let taken = house.desk.take_access(&act, &key, &fra, france).await;
    taken.expect("taken");
    let renewals = async |whom: &str| {
        let email = format!("m@{}.example", whom.to_lowercase());
        let nobody = Occasion {
            by: By::Nobody,
            ..house.as_(DRAFTER)
        };
        let done = house.desk.renew_links(&nobody, &email).await;
        done.expect("answered");
        let letters = house.desk.letters(&act, &twelfth()).await.expect("read");
        let renewed = |letter: &&desk::people::dispatch::KeptDispatch| {
            letter.dispatch.kind == "link_renewed" && letter.dispatch.participant == of(whom)
        };
        letters.iter().filter(renewed).count()
    };
    assert_eq!(renewals("ESP").await, 1);
    assert_eq!(renewals("FRA").await, 0);
    // An officer gives it again.
    let again = house.desk.send_links(&act, &twelfth(), &to[..1]).await;
    assert_eq!(again.expect("sent"), 1);
    assert_eq!(renewals("FRA").await, 1);
}

/// Names are taken in until the end of the last day at the venue: in New York four hours later than
/// by universal time.
async fn an_evening_at_the_venue_is_not_tomorrow_yet(house: House) {
    let sheet = domain::law::compiled::FACT_SHEET.replace("palais-des-nations", "un-headquarters");
    let house = house.sheet(&sheet).await;
    let meeting = house.desk.meeting(&twelfth()).await.expect("a meeting");
    let closes_on = meeting.meeting().arranged_on(date(2024, 9, 1)).closes_on();
    let next = closes_on.tomorrow().expect("a day");
    let submit = async |now: &str, based_on: u32| {
        let act = later(&house, &format!("{next}T{now}Z"), next);
        let filed = letter(now, based_on, "2024-08-01T08:00:00Z");
        let (key, fra) = (twelfth(), of("FRA"));
        house.desk.submit(&act, &key, &fra, filed).await
    };
    assert_eq!(submit("03:59:59", 0).await.expect("taken").version, 1);
    let over = submit("04:00:00", 1).await;
    let Err(No::Delegation(refusal)) = over else {
        panic!("the meeting is over: {over:?}");
    };
    assert_eq!(refusal.code(), "meeting-over");
}

async fn access_is_given_to_the_meetings_last_second(house: House) {
    let house = house.meeting().await;
    let give = async |now: &str| {
        let act = later(&house, now, date(2024, 9, 13));
        let (meeting, fra) = (twelfth(), of("FRA"));
        let language = domain::law::language::Language::Fr;
        let desk = &house.desk;
        desk.give_access(&act, &meeting, &fra, "c@fra.example", language)
            .await
    };
    // Midnight at the venue is ten in the evening here.
    give("2024-09-13T21:59:59Z").await.expect("given");
    let closed = give("2024-09-13T22:00:00Z").await;
    let Err(No::Delegation(refusal)) = closed else {
        panic!("the meeting has closed: {closed:?}");
    };
    assert_eq!(refusal.code(), "meeting-over");
}

async fn what_came_last_time_asks_no_question_per_meeting(house: House) {
    let house = house.meeting().await;
    let act = house.as_(DRAFTER);
    let filed = letter("Petit", 0, "2024-03-14T09:00:00Z");
    let filed = house.desk.submit(&act, &twelfth(), &of("FRA"), filed).await;
    filed.expect("filed");
    let mut last = twelfth();
    let mut follow = async |year: i16| {
        let act = house.as_(DRAFTER);
        let next = house.desk.follow_meeting(&act, &last, date(year, 9, 9));
        last = next.await.expect("followed").key;
        last.clone()
    };
    let questions = async |key: &domain::convening::meeting::MeetingKey| {
        let act = house.as_(DRAFTER);
        let asks = async || house.desk.from_last_meeting(&act, key, &of("FRA")).await;
        asks().await.expect("read");
        let before = house.desk.statements();
        let found = asks().await.expect("read");
        let names: Vec<String> = found.into_iter().map(|typed| typed.family).collect();
        assert_eq!(names, ["Petit"], "{key}");
        house.desk.statements() - before
    };
    let of_one = questions(&follow(2025).await).await;
    for year in 2026..2030 {
        follow(year).await;
    }
    let of_many = questions(&follow(2030).await).await;
    assert_eq!(of_many, of_one);
}
