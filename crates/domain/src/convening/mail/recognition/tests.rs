//! Whose a mail is: each rung by itself, in the order of precedence, and what is left to a person.

use super::super::tests::{letter, verdict};
use super::super::{Method, Outcome, Passage, Recipients, Senders, Sign};
use super::*;

fn whose(meeting: &str, participant: &str) -> Whose {
    Whose {
        meeting: meeting.parse().expect("a key"),
        participant: participant.parse().expect("a participant"),
    }
}

/// France at two meetings, Switzerland at one; one circular note to both.
struct Records;

impl Known for Records {
    fn token(&self, token: &str) -> Option<Whose> {
        match token {
            "T-FRA" => Some(whose("ccm/12msp", "FRA")),
            "T-CHE" => Some(whose("ccm/12msp", "CHE")),
            _ => None,
        }
    }

    fn address(&self, address: &str) -> Vec<Whose> {
        match address {
            "mission@france.example" => vec![whose("ccm/13msp", "FRA"), whose("ccm/12msp", "FRA")],
            "mission@swiss.example" => vec![whose("ccm/12msp", "CHE")],
            _ => Vec::new(),
        }
    }

    fn letter(&self, message_id: &str) -> Option<Whose> {
        match message_id {
            "note-fra@secretariat.example" => Some(whose("ccm/12msp", "FRA")),
            "note-che@secretariat.example" => Some(whose("ccm/12msp", "CHE")),
            "old-fra@secretariat.example" => Some(whose("ccm/11msp", "FRA")),
            _ => None,
        }
    }

    fn reference(&self, reference: &str) -> Vec<Whose> {
        match reference {
            "ODA/2024/00001/CCM" => vec![whose("ccm/12msp", "CHE"), whose("ccm/12msp", "FRA")],
            "ODA/2024/00002/CCM" => vec![whose("ccm/12msp", "FRA")],
            _ => Vec::new(),
        }
    }
}

fn asked(mail: &Mail) -> Recognition {
    let site = Site {
        mailboxes: vec!["convene@secretariat.example".into()],
        references: ReferenceForm::default(),
    };
    recognise(mail, &Records, &site)
}

/// What a mail shows: where it went, who wrote it, what it answers, its subject.
#[derive(Clone, Copy)]
struct Shown {
    to: &'static str,
    from: &'static str,
    answers: &'static str,
    subject: &'static str,
}

const NOTHING: Shown = Shown {
    to: "convene@secretariat.example",
    from: "somebody@nowhere.example",
    answers: "",
    subject: "",
};
const FRANCE: Shown = Shown {
    from: "mission@france.example",
    ..NOTHING
};

fn mail(shown: Shown) -> Mail {
    Mail {
        recipients: Recipients {
            to: vec![shown.to.into()],
            ..Recipients::default()
        },
        senders: Senders {
            from: vec![shown.from.into()],
            ..Senders::default()
        },
        in_reply_to: vec![shown.answers.into()],
        subject: shown.subject.into(),
        ..letter()
    }
}

fn of(basis: Basis, participant: &str) -> Recognition {
    Recognition::Recognised {
        whose: whose("ccm/12msp", participant),
        basis,
        standing: Standing::Unproven,
    }
}

const TOKEN: &str = "convene+T-FRA@secretariat.example";

#[test]
fn each_rung_recognises_by_itself_and_the_strongest_is_named() {
    let token = Shown {
        to: TOKEN,
        ..NOTHING
    };
    let swiss = Shown {
        from: "mission@swiss.example",
        ..NOTHING
    };
    let thread = Shown {
        answers: "note-fra@secretariat.example",
        ..NOTHING
    };
    let reference = Shown {
        subject: "Re: ODA/2024/00002/CCM",
        ..NOTHING
    };
    let all = Shown {
        to: TOKEN,
        from: "mission@france.example",
        answers: "note-fra@secretariat.example",
        subject: "ODA/2024/00001/CCM",
    };
    for (shown, basis, participant) in [
        (token, Basis::Token, "FRA"),
        (swiss, Basis::Address, "CHE"),
        (thread, Basis::Thread, "FRA"),
        (reference, Basis::Reference, "FRA"),
        (all, Basis::Token, "FRA"),
        (
            Shown {
                to: NOTHING.to,
                ..all
            },
            Basis::Address,
            "FRA",
        ),
        (
            Shown {
                to: NOTHING.to,
                from: NOTHING.from,
                ..all
            },
            Basis::Thread,
            "FRA",
        ),
    ] {
        assert_eq!(asked(&mail(shown)), of(basis, participant));
    }
}

#[test]
fn what_is_unknown_is_for_a_person() {
    let unknown = Recognition::Backstop(Doubt::Unknown);
    assert_eq!(asked(&mail(NOTHING)), unknown);
    for to in [
        "convene+T-QQQ@secretariat.example",
        "other+T-FRA@secretariat.example",
        "convene+T-FRA@elsewhere.example",
        "convene+@secretariat.example",
        "+T-FRA@secretariat.example",
        "convene+T-FRA",
        "@",
        "",
    ] {
        assert_eq!(asked(&mail(Shown { to, ..NOTHING })), unknown, "{to}");
    }
    let subject = "ODA/2024/00009/CCM";
    assert_eq!(asked(&mail(Shown { subject, ..NOTHING })), unknown);
}

#[test]
fn the_mailbox_is_ours_in_any_case_of_letters_and_wherever_it_was_delivered() {
    let to = "Convene+T-FRA@SECRETARIAT.example";
    assert_eq!(
        asked(&mail(Shown { to, ..NOTHING })),
        of(Basis::Token, "FRA")
    );
    let mut delivered = mail(NOTHING);
    delivered.recipients.delivered_to = vec![TOKEN.into()];
    assert_eq!(asked(&delivered), of(Basis::Token, "FRA"));
}

#[test]
fn a_conflict_names_both_and_is_for_a_person() {
    let evidence = |basis, found: &str, participant| Evidence {
        basis,
        found: found.into(),
        whose: vec![whose("ccm/12msp", participant)],
    };
    let token = evidence(Basis::Token, "T-FRA", "FRA");
    let swiss = evidence(Basis::Address, "mission@swiss.example", "CHE");
    let thread = evidence(Basis::Thread, "note-che@secretariat.example", "CHE");
    let conflict = |first: &Evidence, second: &Evidence| {
        let both = Box::new([first.clone(), second.clone()]);
        Recognition::Backstop(Doubt::Conflict(both))
    };
    let shown = Shown {
        to: TOKEN,
        from: "mission@swiss.example",
        ..NOTHING
    };
    assert_eq!(asked(&mail(shown)), conflict(&token, &swiss));
    let shown = Shown {
        to: TOKEN,
        answers: "note-che@secretariat.example",
        ..NOTHING
    };
    assert_eq!(asked(&mail(shown)), conflict(&token, &thread));

    let mut diverted = mail(Shown {
        to: TOKEN,
        ..NOTHING
    });
    diverted.senders.reply_to = vec!["mission@swiss.example".into()];
    assert_eq!(asked(&diverted), conflict(&token, &swiss));

    let mut two = mail(Shown {
        to: TOKEN,
        ..NOTHING
    });
    two.recipients.cc = vec!["convene+T-CHE@secretariat.example".into()];
    let other = evidence(Basis::Token, "T-CHE", "CHE");
    assert_eq!(asked(&two), conflict(&token, &other));
}

#[test]
fn nobody_is_recognised_by_where_an_answer_is_wanted() {
    let mut diverted = mail(NOTHING);
    diverted.senders.reply_to = vec!["mission@swiss.example".into()];
    assert_eq!(asked(&diverted), Recognition::Backstop(Doubt::Unknown));
}

#[test]
fn a_spoofed_sender_is_recognised_by_a_token_alone() {
    let spoofed = |shown| Mail {
        authentication: vec![verdict(Method::Dmarc, Outcome::Fail, "france.example")],
        ..mail(shown)
    };
    let thread = Shown {
        answers: "note-fra@secretariat.example",
        ..NOTHING
    };
    let reference = Shown {
        subject: "ODA/2024/00002/CCM",
        ..NOTHING
    };
    for (shown, basis) in [
        (FRANCE, Basis::Address),
        (thread, Basis::Thread),
        (reference, Basis::Reference),
    ] {
        let Recognition::Backstop(Doubt::Spoofed(evidence)) = asked(&spoofed(shown)) else {
            panic!("{basis:?} recognised a spoofed sender");
        };
        let bases: Vec<Basis> = evidence.iter().map(|evidence| evidence.basis).collect();
        assert_eq!(bases, [basis]);
    }
    let expected = Recognition::Recognised {
        whose: whose("ccm/12msp", "FRA"),
        basis: Basis::Token,
        standing: Standing::Failed,
    };
    assert_eq!(
        asked(&spoofed(Shown {
            to: TOKEN,
            ..FRANCE
        })),
        expected
    );
}

#[test]
fn what_may_be_of_several_is_for_a_person_until_something_narrows_it() {
    let several = |all: &[(&str, &str)]| {
        let all = all.iter().map(|(meeting, of)| whose(meeting, of)).collect();
        Recognition::Backstop(Doubt::Several(all))
    };
    let meetings = several(&[("ccm/12msp", "FRA"), ("ccm/13msp", "FRA")]);
    assert_eq!(asked(&mail(FRANCE)), meetings);
    let circular = Shown {
        subject: "ODA/2024/00001/CCM",
        ..NOTHING
    };
    let both = several(&[("ccm/12msp", "CHE"), ("ccm/12msp", "FRA")]);
    assert_eq!(asked(&mail(circular)), both);
    let narrowed = Shown {
        subject: "your oda/2024/00001/ccm",
        ..FRANCE
    };
    assert_eq!(asked(&mail(narrowed)), of(Basis::Address, "FRA"));
    // An old letter of another meeting does not take a token's meeting away.
    let old = Shown {
        to: TOKEN,
        answers: "old-fra@secretariat.example",
        ..NOTHING
    };
    assert_eq!(asked(&mail(old)), of(Basis::Token, "FRA"));
}

#[test]
fn our_own_words_quoted_below_recognise_nobody() {
    let said = |voice| Mail {
        passages: vec![Passage {
            voice,
            text: "with reference to ODA/2024/00002/CCM".into(),
        }],
        ..mail(NOTHING)
    };
    assert_eq!(asked(&said(Voice::Own)), of(Basis::Reference, "FRA"));
    let unknown = Recognition::Backstop(Doubt::Unknown);
    assert_eq!(asked(&said(Voice::Quoted)), unknown);
}

#[test]
fn what_a_machine_wrote_is_no_answer_whatever_it_shows() {
    let all = Shown {
        to: TOKEN,
        ..FRANCE
    };
    for nature in [Nature::AutoReply, Nature::Loop, Nature::Calendar] {
        let machine = Mail {
            nature,
            ..mail(all)
        };
        assert_eq!(asked(&machine), Recognition::NoAnswer, "{machine:?}");
    }
    // A sign that only forbids our own machine to answer takes no letter away.
    let signs = vec![Sign::WantsNoAutoReply];
    let quiet = Mail { signs, ..mail(all) };
    assert_eq!(asked(&quiet), of(Basis::Token, "FRA"));
}
