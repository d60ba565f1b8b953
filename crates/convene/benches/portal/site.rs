//! The site of the bench: the demonstration in its stage `late`, and a second desk over the same
//! database, as another node would have it.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use desk::Desk;
use desk::occasion::{By, Occasion};
use desk::people::delegation::{Filed, NoteOfDraft};
use desk::people::session::Holder;
use domain::convening::meeting::MeetingKey;
use domain::law::compiled;
use domain::papers::reference::ReferenceForm;
use domain::people::composition::Typed;
use domain::people::delegation::Channel;
use domain::people::participant::Participant;
use domain::people::person::Handle;
use jiff::Timestamp;
use jiff::civil::date;
use tempfile::TempDir;
use tokio::runtime::Runtime;

const OFFICER: &str = "m.okafor";
const DELEGATIONS: usize = 100;
const MEMBERS: usize = 50;

/// The demonstration's folder and a desk over it.
pub(crate) struct Site {
    folder: TempDir,
    pub(crate) desk: Desk,
    pub(crate) runtime: Runtime,
}

impl Site {
    pub(crate) fn found() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut demo = Command::new(super::binary());
        demo.args(["demo", "--no-serve", "--stage", "late", "--site"]);
        demo.arg(folder.path().join("site")).stdout(Stdio::null());
        assert!(demo.status().expect("it starts").success(), "{demo:?}");
        let runtime = Runtime::new().expect("a runtime");
        let file = folder.path().join("site/convene.db");
        let url = format!("sqlite://{}", file.display());
        let desk = runtime.block_on(Desk::open(&url, ReferenceForm::default()));
        let desk = desk.expect("a desk");
        Self {
            folder,
            desk,
            runtime,
        }
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// A session of an officer.
    pub(crate) fn session(&self) -> String {
        self.session_of(&officer())
    }

    /// A session of a person of the secretariat.
    pub(crate) fn session_of(&self, person: &Handle) -> String {
        let opening = act(By::Person(person));
        self.runtime.block_on(async {
            let actor = self.desk.person(person).await.expect("on record");
            let holder = Holder::Person(actor.person.id);
            self.desk
                .open_session(&opening, holder)
                .await
                .expect("a session")
        })
    }

    /// Commits something, so that every page is to be made anew.
    pub(crate) fn commit(&self) {
        let officer = officer();
        let opening = act(By::Person(&officer));
        let kept = self.desk.begin_ceremony(&opening, "bench", "nothing");
        self.runtime.block_on(kept).expect("kept");
    }

    /// A hundred delegations of fifty, each entered at the desk as the next version. Answers how many
    /// people the meeting has, with those of the demonstration.
    pub(crate) fn fill(&self) -> usize {
        let (key, officer) = (key(), officer());
        let entering = act(By::Person(&officer));
        let states = compiled::states();
        let states = states.iter().take(DELEGATIONS);
        self.runtime.block_on(async {
            for (of, state) in states.enumerate() {
                let participant = Participant::State(state.iso3);
                let open = self.desk.delegation(&entering, &key, &participant).await;
                let filed = Filed {
                    typed: (0..MEMBERS).map(|at| member(of, at)).collect(),
                    based_on: open.expect("open").on_desk.version,
                    note: NoteOfDraft::Keep,
                    by_letter: Some((Channel::Post, entering.now)),
                    from_mail: None,
                };
                let done = self.desk.submit(&entering, &key, &participant, filed).await;
                done.expect("submitted");
            }
            let all = self
                .desk
                .participants(&key, entering.now)
                .await
                .expect("public");
            let sizes = all.represented.iter().map(|(_, last)| last.members.len());
            sizes.sum()
        })
    }

    /// Waits until the post handed over every receipt: until then it commits.
    pub(crate) fn wait_for_letters(&self) {
        let later = "2024-09-04T09:00:00Z".parse().expect("an instant");
        for _ in 0..6_000 {
            let due = self.runtime.block_on(self.desk.letters_due(later, 1));
            if due.expect("letters").is_empty() {
                return;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("the post does not hand over");
    }
}

/// Somebody of a delegation, whose name is nobody else's.
fn member(of: usize, at: usize) -> Typed {
    let number = of * MEMBERS + at;
    Typed {
        capacity: if at == 0 { "head" } else { "adviser" }.to_owned(),
        title: "Ms".to_owned(),
        given: word(number.wrapping_mul(7_919)),
        family: word(number.wrapping_mul(104_729) + 17),
        function: "Counsellor, Permanent Mission to the United Nations".to_owned(),
        ..Typed::default()
    }
}

/// A word of four syllables, such as `Bakeridu`.
fn word(number: usize) -> String {
    let syllable = |by: usize| {
        let at = number / by % 80;
        let (consonant, vowel) = (b"bcdfghklmnprstvz"[at / 5], b"aeiou"[at % 5]);
        [char::from(consonant), char::from(vowel)]
    };
    let small: String = [1, 80, 6_400, 512_000]
        .into_iter()
        .flat_map(syllable)
        .collect();
    let (first, rest) = small.split_at(1);
    first.to_uppercase() + rest
}

pub(crate) fn key() -> MeetingKey {
    "ccm/12msp".parse().expect("a key")
}

fn officer() -> Handle {
    OFFICER.parse().expect("a handle")
}

/// An act a moment after the demonstration's clock was put on.
pub(crate) fn act(by: By<'_>) -> Occasion<'_> {
    Occasion {
        by,
        door: "bench",
        now: "2024-09-03T09:00:00Z"
            .parse::<Timestamp>()
            .expect("an instant"),
        today: date(2024, 9, 3),
        chance: |bytes| getrandom::fill(bytes).expect("the system has chance"),
    }
}
