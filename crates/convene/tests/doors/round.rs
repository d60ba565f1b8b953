//! The whole round of letters with real servers: a note goes out by SMTP and comes to a mission's
//! mailbox, its answer comes in by IMAP and is entered, the receipt goes out; what cannot arrive comes
//! back and is said with the server's reason.

use std::time::{Duration, Instant};

use desk::convening::mail::KeptMail;
use desk::convening::mail::entry::{Entry, rows};
use desk::convening::mail::list::Asked;
use desk::convening::note::Which;
use domain::convening::mail::intake::CameBy;
use domain::convening::mail::recognition::{Basis, Recognition};
use domain::people::dispatch::Stage;
use jiff::SignedDuration;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Message, MultiPart, SinglePart};
use lettre::{SmtpTransport, Transport as _};

use crate::convened::{Convened, twelfth};
use crate::door::Room;
use crate::postmaster::Postmaster;
use crate::serve::{Served, free_port, serve};

const MISSION: &str = "mission@fra.example";
const OURS: &str = "ccm@un.example";

/// A site with its post office.
struct Round {
    room: Room,
    office: Postmaster,
    convened: Convened,
    begun: Instant,
}

impl Round {
    fn begin() -> Option<Self> {
        let room = Room::new();
        let office = Postmaster::open(&room.path("office"))?;
        let missions = [
            ("FRA", MISSION),
            ("CHE", "gone@che.example"),
            ("AUT", "nobody@aut.example"),
        ];
        let missions = missions.map(|(state, email)| (state.to_owned(), email.to_owned()));
        let site = room.path("site");
        office.furnish(&site);
        let convened = Convened::in_folder(&site, &missions, &office.settings());
        let begun = Instant::now();
        Some(Self {
            room,
            office,
            convened,
            begun,
        })
    }

    fn serve(&self) -> Served {
        serve(&self.room, "site", free_port())
    }

    /// Waits until something is so, and says what it was.
    fn until<T>(&self, what: &str, asked: impl Fn() -> Option<T>) -> T {
        let begun = Instant::now();
        loop {
            if let Some(answer) = asked() {
                return answer;
            }
            let waited = begun.elapsed() < Duration::from_mins(1);
            assert!(waited, "{what}: {}", self.office.log());
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// How long the site has been there, by which its clock went on.
    fn since(&self) -> SignedDuration {
        let since = SignedDuration::try_from(self.begun.elapsed()).expect("a while");
        since + SignedDuration::from_secs(5)
    }

    /// The first mail of a mailbox whose text says something.
    fn arrived(&self, mailbox: &str, folder: &str, says: &str) -> String {
        self.until(says, || {
            let mails = self.office.mails(mailbox, folder);
            mails.into_iter().find(|mail| mail.contains(says))
        })
    }

    /// A letter of the Meeting to a State, as it stands now.
    fn letter_to(&self, state: &str) -> desk::people::dispatch::KeptDispatch {
        let laid = self
            .convened
            .by_the_officer(self.since(), async |desk, looking| {
                desk.letters(looking, &twelfth()).await
            });
        let ours = |kept: &desk::people::dispatch::KeptDispatch| {
            kept.dispatch.participant.to_string() == state && kept.dispatch.kind == "note"
        };
        laid.expect("letters")
            .into_iter()
            .find(ours)
            .expect("a letter")
    }

    /// The mails the site has kept, of which `which` is true.
    fn kept(&self, which: impl Fn(&KeptMail) -> bool) -> Vec<KeptMail> {
        let kept = self
            .convened
            .by_the_officer(self.since(), async |desk, looking| {
                desk.mails(looking, &Asked::default()).await
            });
        let mut kept = kept.expect("mails").mails;
        kept.retain(which);
        kept
    }
}

/// The value of a field of a mail, on one line.
fn field(mail: &str, name: &str) -> String {
    let unfolded = mail.replace("\r\n\t", " ").replace("\r\n ", " ");
    let line = unfolded.lines().find_map(|line| line.strip_prefix(name));
    line.unwrap_or_else(|| panic!("no {name}"))
        .trim()
        .to_owned()
}

/// The address in the angle brackets of a field.
fn address(field: &str) -> String {
    let address = field.rsplit('<').next().unwrap_or(field);
    address.trim_end_matches('>').to_owned()
}

/// The mission answers a letter with a list.
fn answer(office: &Postmaster, note: &str) {
    let list = "Family name,Given names,Function,Capacity\r\nGirard,Anne,Ambassador,Head of delegation\r\n";
    let csv = ContentType::parse("text/csv").expect("a type");
    let message = Message::builder()
        .from(MISSION.parse().expect("an address"))
        .to(address(&field(note, "Reply-To:"))
            .parse()
            .expect("an address"))
        .in_reply_to(field(note, "Message-ID:"))
        .subject("Our delegation")
        .multipart(
            MultiPart::mixed()
                .singlepart(SinglePart::plain(
                    "Please find our delegation attached.".to_owned(),
                ))
                .singlepart(Attachment::new("list.csv".to_owned()).body(list.to_owned(), csv)),
        );
    let server = SmtpTransport::builder_dangerous("127.0.0.1")
        .port(office.smtp_port())
        .build();
    let sent = server.send(&message.expect("a message"));
    assert!(sent.expect("taken").is_positive());
}

/// The note in the mission's mailbox: with its paper, a token to answer to, and signed.
fn is_the_note(note: &str) {
    assert!(note.contains("application/pdf"));
    assert!(note.contains("%PDF-1.7 "), "the paper as it was kept");
    let back = address(&field(note, "Reply-To:"));
    assert!(
        back.starts_with("ccm+") && back.ends_with("@un.example"),
        "{back}"
    );
    assert_eq!(address(&field(note, "Return-Path:")), back);
    let signature = field(note, "DKIM-Signature:");
    for part in ["a=ed25519-sha256", "d=un.example", "s=test"] {
        assert!(signature.contains(part), "{signature}");
    }
    let came = field(note, "Received:");
    assert!(came.contains("ESMTPSA"), "by TLS and signed in: {came}");
}

/// The answer as it was kept: whose it is and whom it names, and from where.
fn is_of_france(kept: &KeptMail) {
    assert_eq!(kept.came_by, CameBy::Mailbox);
    let Recognition::Recognised { whose, basis, .. } = &kept.intake.recognition else {
        panic!("{:?}", kept.intake.recognition);
    };
    assert_eq!(
        (whose.participant.to_string().as_str(), *basis),
        ("FRA", Basis::Token)
    );
    let proposal = &kept.intake.proposal;
    let parts = proposal.members.iter().map(|member| &member.from.part);
    let parts = parts.chain(proposal.unread.iter().map(|unread| &unread.from.part));
    assert!(
        parts.into_iter().any(|part| part == "list.csv"),
        "{proposal:?}"
    );

    let named = proposal.members.iter().map(|one| &one.typed);
    let named: Vec<(&str, &str)> = named
        .map(|typed| (typed.capacity.as_str(), typed.given.as_str()))
        .collect();
    assert_eq!(named, [("head", "Anne")], "{proposal:?}");
}

/// A letter that came back and one that was refused, each with the reason and without an address.
fn what_did_not_arrive_is_said(round: &Round) {
    let back = round.until("the letter comes back", || {
        let letter = round.letter_to("CHE");
        (letter.way.stage() == Stage::Bounced).then_some(letter)
    });
    let why = &back.way.events[0].why;
    assert!(
        why.contains("5.1.1") && why.contains("nobody of this name"),
        "{why}"
    );
    let refused = round.letter_to("AUT");
    assert_eq!(refused.way.stage(), Stage::GivenUp);
    let why = refused.why.expect("a reason");
    assert!(
        why.contains("550") && !why.contains("nobody@aut.example"),
        "{why}"
    );
}

#[test]
fn a_note_goes_out_its_answer_comes_in_and_what_cannot_arrive_is_said() {
    let Some(round) = Round::begin() else { return };
    let laid = round
        .convened
        .by_the_officer(SignedDuration::ZERO, async |desk, sending| {
            desk.dispatch_note(sending, &twelfth(), &Which::Last).await
        });
    assert_eq!(laid.expect("laid"), 3);
    let _served = round.serve();
    let note = round.arrived(MISSION, "INBOX", "application/pdf");
    is_the_note(&note);

    answer(&round.office, &note);
    let kept = round.until("the answer is kept", || {
        round
            .kept(|mail| mail.intake.mail.subject == "Our delegation")
            .pop()
    });
    is_of_france(&kept);
    let entry = Entry {
        typed: rows(&kept),
        based_on: 0,
        note: None,
    };
    let entered = round
        .convened
        .by_the_officer(round.since(), async |desk, entering| {
            desk.enter_mail(entering, kept.file, entry).await
        });
    assert_eq!(entered.expect("entered"), 1);
    round.arrived(MISSION, "INBOX", "receipt-ccm-12msp-fra-1.pdf");

    assert_eq!(round.letter_to("FRA").way.stage(), Stage::Acknowledged);
    what_did_not_arrive_is_said(&round);
    round.until("the mailbox is empty", || {
        round.office.mails(OURS, "INBOX").is_empty().then_some(())
    });
    assert_eq!(
        round.office.flags(OURS, "Taken").len(),
        2,
        "the answer and the bounce"
    );
}

/// A letter by number.
fn mail(number: usize) -> String {
    format!("From: a@b.example\r\nTo: {OURS}\r\nSubject: Letter {number}\r\n\r\nText {number}.\r\n")
}

/// What lies in the mailbox before anybody looks.
fn lay_three_and_one_too_large(office: &Postmaster) {
    for number in 0..3 {
        office.lay(OURS, &format!("{number}.a.test"), mail(number).as_bytes());
    }
    let too_large = [
        mail(9).into_bytes(),
        b"A line that fills.\r\n".repeat(3_400_000),
    ]
    .concat();
    office.lay(OURS, "9.a.test", &too_large);
}

#[test]
fn the_mailbox_is_worked_off_and_nothing_in_it_is_lost_or_kept_twice() {
    let Some(round) = Round::begin() else { return };
    let site = round.room.path("site");
    let text = std::fs::read_to_string(site.join("site.toml")).expect("settings");
    let (tls, starttls) = (
        round.office.settings(),
        round.office.settings_with_starttls(),
    );
    std::fs::write(site.join("site.toml"), text.replace(&tls, &starttls)).expect("written");
    lay_three_and_one_too_large(&round.office);
    let served = round.serve();
    let three = || (round.kept(|_| true).len() == 3).then_some(());
    round.until("three are kept", three);
    round.until("three are moved", || {
        (round.office.flags(OURS, "Taken").len() == 3).then_some(())
    });
    for flags in round.office.flags(OURS, "Taken") {
        assert!(
            flags.contains("\\Seen") && flags.contains("ConveneTaken"),
            "{flags}"
        );
    }
    let left = round.office.flags(OURS, "INBOX");
    assert_eq!(left.len(), 1, "too large to be taken in, and never deleted");
    assert!(
        left[0].contains("\\Flagged") && left[0].contains("ConveneTooLarge"),
        "{left:?}"
    );

    // As after a stop between keeping and marking: it lies there again, unmarked.
    drop(served);
    round.office.lay(OURS, "1.again.test", mail(1).as_bytes());
    round.office.lay(OURS, "4.a.test", mail(4).as_bytes());
    let _served = round.serve();
    round.until("all are moved", || {
        (round.office.flags(OURS, "Taken").len() == 5).then_some(())
    });
    let mut subjects: Vec<String> = round
        .kept(|_| true)
        .into_iter()
        .map(|kept| kept.intake.mail.subject)
        .collect();
    subjects.sort();
    assert_eq!(subjects, ["Letter 0", "Letter 1", "Letter 2", "Letter 4"]);
    // While it listens: what comes is taken in at the server's word.
    round.office.lay(OURS, "5.a.test", mail(5).as_bytes());
    round.until("a fifth is kept", || {
        (round.kept(|_| true).len() == 5).then_some(())
    });
    let said = round.office.said_by_clients();
    let listens = said.lines().any(|line| line.trim_end().ends_with(" IDLE"));
    assert!(listens, "{said}");
    assert!(
        !said.contains("\\Deleted") && !said.contains("EXPUNGE"),
        "it never deletes"
    );
    assert!(!said.contains("BODY[]"), "it fetches without a mark");
}

#[test]
fn a_mailbox_in_the_clear_beyond_the_machine_is_refused_at_the_start() {
    let room = Room::new();
    room.found("site").done();
    room.write("site/post-password", "x\n");
    let settings = "[post]\nfrom = \"ccm@un.example\"\n[post.imap]\nhost = \"mail.un.example\"\n\
        port = 143\nsecurity = \"none\"\nuser = \"ccm\"\npassword_file = \"post-password\"\n";
    crate::serve::settle(&room, "site", settings);
    let listen = format!("127.0.0.1:{}", free_port());
    room.run(&["serve", "--site", "site", "--listen", &listen])
        .stops(3, &["site-post", "mail.un.example"]);
}
