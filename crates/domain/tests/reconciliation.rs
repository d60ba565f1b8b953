//! The cases on matching names: `cases/reconciliation/*.case`, text that a protocol officer can read
//! and sign. The format stands in `cases/README.md`. Every wrong line is reported with its file and
//! line; a line that does not read is wrong too. Beside them what must hold of any names.

use std::path::Path;

use domain::people::composition::{Capacity, Member, NameOrder, Title, Typed, read};
use domain::people::participant::Participant;
use domain::people::reconciliation::{
    Certainty, Identity, Match, Reason, Reconciliation, SamePerson, Side, in_two_delegations,
    match_names, pair, reconcile, resolve,
};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

/// Reads `given / family [own script]`.
fn member(text: &str) -> Member {
    let (name, own_script) = match text.split_once('[') {
        Some((name, own)) => (name, own.trim_end_matches(']')),
        None => (text, ""),
    };
    let (given, family) = name.split_once('/').unwrap_or(("", name));
    Member {
        id: Uuid::nil(),
        capacity: Capacity::Representative,
        title: Title::None,
        given: given.trim().to_owned(),
        family: family.trim().to_owned(),
        order: NameOrder::GivenFirst,
        own_script: own_script.trim().to_owned(),
        function: String::new(),
    }
}

fn said(found: Option<&Match>) -> String {
    let Some(found) = found else {
        return "different".into();
    };
    let why: Vec<String> = found.why.iter().map(reason).collect();
    match why.as_slice() {
        [] => found.certainty.code().to_owned(),
        _ => format!("{}: {}", found.certainty.code(), why.join(", ")),
    }
}

fn reason(reason: &Reason) -> String {
    let code = reason.code();
    match reason {
        Reason::Honorific { word } | Reason::Particle { word } | Reason::Generation { word } => {
            format!("{code} {word}")
        }
        Reason::Initial { short, long } => format!("{code} {short} of {long}"),
        Reason::Slip { from, to } | Reason::Transliteration { from, to } => {
            format!("{code} {from} = {to}")
        }
        Reason::PartOfName { left_out } => format!("{code} without {left_out}"),
        _ => code.to_owned(),
    }
}

#[derive(Default)]
struct Runner {
    sourced: usize,
    names: Option<(Member, Member)>,
    checked: usize,
    faults: Vec<String>,
}

impl Runner {
    fn run(&mut self, file: &str, text: &str) {
        for (at, line) in (1..).zip(text.lines().map(str::trim_end)) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Err(fault) = self.line(line) {
                self.faults.push(format!("{file}:{at}: {fault}"));
            }
        }
        if self.sourced != 0 || self.names.is_some() {
            self.faults
                .push(format!("{file}: a case without source or answer"));
        }
    }

    fn line(&mut self, line: &str) -> Result<(), String> {
        match line.split_once(": ") {
            Some(("Case", _)) if self.sourced == 0 => self.sourced = 1,
            Some(("Source", _)) if self.sourced == 1 => self.sourced = 0,
            Some(("Names", names)) if self.sourced == 0 && self.names.is_none() => {
                let (one, two) = names.split_once(" | ").ok_or("two names are expected")?;
                self.names = Some((member(one), member(two)));
            }
            Some(("Answer", answer)) => {
                let (one, two) = self.names.take().ok_or("no names before the answer")?;
                self.checked += 1;
                let got = said(match_names(&one, &two).as_ref());
                if got != answer {
                    return Err(format!("expected `{answer}`, got `{got}`"));
                }
            }
            _ => return Err(format!("`{line}` does not read")),
        }
        Ok(())
    }
}

#[test]
fn every_case_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../cases/reconciliation");
    let mut runner = Runner::default();
    for entry in std::fs::read_dir(folder).expect("the folder of cases") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("a case");
        let file = path.file_name().expect("a name").to_string_lossy();
        runner.run(&file, &text);
    }
    assert!(runner.faults.is_empty(), "\n{}", runner.faults.join("\n"));
    assert!(runner.checked >= 120, "{} pairs of names", runner.checked);
}

/// A delegation: the first is head; each line is `given / family, function`.
fn list(names: &[&str]) -> Vec<Member> {
    let row = |(at, name): (usize, &&str)| {
        let (name, function) = name.split_once(", ").unwrap_or((name, ""));
        Member {
            id: Uuid::from_u128(
                name.bytes()
                    .fold(at as u128 + 1, |id, b| id.wrapping_mul(257) + u128::from(b)),
            ),
            capacity: if at == 0 {
                Capacity::Head
            } else {
                Capacity::Adviser
            },
            function: function.into(),
            ..member(name)
        }
    };
    names.iter().enumerate().map(row).collect()
}

fn codes(found: &Reconciliation) -> Vec<&'static str> {
    let differences = found.differences.iter();
    differences
        .map(|difference| difference.differs.code())
        .collect()
}

fn identities(found: &Reconciliation) -> Vec<Identity> {
    let differences = found.differences.iter();
    differences
        .map(|difference| difference.identity.clone())
        .collect()
}

fn members(typed: &[Typed]) -> Vec<Member> {
    read(typed, None).expect("a composition that may be submitted")
}

fn note() -> Vec<Member> {
    list(&[
        "Anna / Berg, Ambassador",
        "John Robert / Smith, Counsellor",
        "Юлия / Щукина, Adviser",
        "Omar / Ali, Adviser",
    ])
}

fn portal() -> Vec<Member> {
    let mut entries = list(&[
        "J. R. / Smith, Counsellor",
        "Anna / Berg, ambassador",
        "Yulia / Shchukina, Expert",
        "Ahmed / Ali, Adviser",
    ]);
    entries[1].title = Title::read("ms");
    entries
}

#[test]
fn two_lists_that_do_not_agree_say_in_what() {
    let found = reconcile(&note(), &portal());
    assert_eq!(
        codes(&found),
        [
            "heads",
            "name-written",
            "name-written",
            "function",
            "only-official",
            "only-entered",
            "order",
        ]
    );
    assert!(reconcile(&note(), &note()).agrees());
}

#[test]
fn what_follows_the_note_agrees_with_it() {
    let found = reconcile(&note(), &portal());
    let all = identities(&found);
    let settled = members(&resolve(&note(), &portal(), &all, Side::Official));
    assert!(reconcile(&note(), &settled).agrees());
    let names: Vec<String> = settled.iter().map(Member::full_name).collect();
    let official: Vec<String> = note().iter().map(Member::full_name).collect();
    assert_eq!(names, official);
    assert_eq!(
        settled[0].id,
        portal()[1].id,
        "an entry stays the same person"
    );
    let kept = members(&resolve(&note(), &portal(), &[], Side::Official));
    assert_eq!(kept, portal());
    assert_eq!(
        members(&resolve(&note(), &portal(), &all, Side::Entered)),
        portal()
    );
}

#[test]
fn a_difference_keeps_its_identity_while_others_are_settled() {
    let mut left = identities(&reconcile(&note(), &portal()));
    let mut entries = portal();
    while let Some(one) = left.pop() {
        entries = members(&resolve(&note(), &entries, &[one], Side::Official));
        let still = identities(&reconcile(&note(), &entries));
        assert!(
            still.iter().all(|identity| left.contains(identity)),
            "{still:?}"
        );
        left = still;
    }
    assert!(reconcile(&note(), &entries).agrees());
}

#[test]
fn a_delegation_never_has_two_heads_or_none() {
    let official = list(&["Anna / Berg", "Omar / Ali"]);
    let entries = list(&["Pedro / Costa", "Omar / Ali"]);
    let found = reconcile(&official, &entries);
    assert_eq!(codes(&found), ["heads", "only-official", "only-entered"]);
    let all = identities(&found);
    for chosen in 0..1_usize << all.len() {
        let some: Vec<Identity> = (0..all.len())
            .filter(|at| chosen & (1 << at) != 0)
            .map(|at| all[at].clone())
            .collect();
        let settled = members(&resolve(&official, &entries, &some, Side::Official));
        let heads = settled
            .iter()
            .filter(|member| member.capacity == Capacity::Head);
        assert_eq!(heads.count(), 1, "{some:?}");
    }
}

#[test]
fn the_same_person_in_two_delegations_is_named_with_why() {
    let (fra, che, icrc): (Participant, Participant, Participant) = (
        "FRA".parse().expect("a State"),
        "CHE".parse().expect("a State"),
        "icrc".parse().expect("an organization"),
    );
    let (one, two, three) = (
        list(&["Anna / Berg", "Mohamed / Hussein", "Anne / Berger"]),
        list(&["Muhammad / Husain", "Omar / Ali"]),
        list(&["BERG / Anna", "Omar / Hussein"]),
    );
    let all = [
        (&fra, one.as_slice()),
        (&che, two.as_slice()),
        (&icrc, three.as_slice()),
    ];
    let said = |found: &[SamePerson]| -> Vec<String> {
        let line = |same: &SamePerson| {
            let certainty = same.matched.certainty.code();
            let (one, two) = (&same.one.participant, &same.two.participant);
            format!("{} {one} {two} {certainty}", same.one.member.family)
        };
        found.iter().map(line).collect()
    };
    let found = in_two_delegations(all);
    assert_eq!(
        said(&found),
        ["Berg FRA icrc same", "Husain CHE FRA likely"]
    );
    assert_eq!(in_two_delegations(all.into_iter().rev()), found);
}

#[test]
fn a_name_written_a_thousand_times_is_paired_each_once() {
    let many: Vec<Member> = (0..1_000).map(|_| member("John / Smith")).collect();
    let pairing = pair(&many, &many[..700]);
    assert_eq!(pairing.pairs.len(), 700);
    assert_eq!(pairing.only_official.len(), 300);
}

/// The names of all cases.
fn cast() -> Vec<Member> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../cases/reconciliation");
    let mut texts: Vec<String> = std::fs::read_dir(folder)
        .expect("the folder of cases")
        .map(|entry| std::fs::read_to_string(entry.expect("an entry").path()).expect("a case"))
        .collect();
    texts.sort();
    let lines = texts.iter().flat_map(|text| text.lines());
    let names = lines.filter_map(|line| line.strip_prefix("Names: "));
    names
        .flat_map(|names| names.split(" | "))
        .map(member)
        .collect()
}

#[test]
fn no_match_is_lost_to_the_keys() {
    // Every seventh, so that each case's names meet many others'.
    let cast: Vec<Member> = cast().into_iter().step_by(7).collect();
    for one in &cast {
        for two in &cast {
            let alone = pair(std::slice::from_ref(one), std::slice::from_ref(two));
            let found = match_names(one, two);
            let (one, two) = (one.full_name(), two.full_name());
            assert_eq!(
                alone.pairs.first().map(|pair| &pair.matched),
                found.as_ref(),
                "{one} {two}"
            );
        }
    }
}

fn some_of_the_cast() -> impl Strategy<Value = Vec<Member>> {
    let heads = |mut list: Vec<Member>| {
        for (at, member) in list.iter_mut().enumerate() {
            member.id = Uuid::from_u128(at as u128 + 1);
        }
        list[0].capacity = Capacity::Head;
        list
    };
    prop::collection::vec(prop::sample::select(cast()), 1..12).prop_map(heads)
}

/// Any letters that may stand in a name, and some that may not.
fn any_name() -> impl Strategy<Value = Member> {
    let text = "[a-zA-Zéüßøšющйمحدع张王αω .'-]{0,24}|\\PC{0,12}";
    (text, text, text).prop_map(|(given, family, own_script)| Member {
        given,
        family,
        own_script,
        ..member("")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn who_is_named_first_does_not_matter(one in any_name(), two in any_name()) {
        let points = |one, two| match_names(one, two).map(|found| (found.certainty, found.points));
        prop_assert_eq!(points(&one, &two), points(&two, &one));
    }

    #[test]
    fn a_member_is_the_same_as_itself(one in any_name()) {
        let found = match_names(&one, &one).map(|found| (found.certainty, found.why));
        let texts = [&one.given, &one.family, &one.own_script];
        let named = texts.into_iter().any(|text| text.chars().any(char::is_alphanumeric));
        prop_assert_eq!(found, named.then(|| (Certainty::Same, Vec::new())));
    }

    #[test]
    fn capitals_do_not_matter(one in prop::sample::select(cast()), two in prop::sample::select(cast())) {
        let large = Member {
            given: one.given.to_uppercase(),
            family: one.family.to_uppercase(),
            ..one.clone()
        };
        let certainty = |one| match_names(one, &two).map(|found| found.certainty);
        prop_assert_eq!(certainty(&one), certainty(&large));
        prop_assert_eq!(match_names(&one, &large).map(|found| found.certainty), Some(Certainty::Same));
    }

    #[test]
    fn accents_do_not_matter(one in prop::sample::select(cast())) {
        let bare = |text: &str| -> String {
            text.nfd().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).collect()
        };
        let plain = Member { given: bare(&one.given), family: bare(&one.family), ..one.clone() };
        prop_assert_eq!(match_names(&one, &plain).map(|found| found.certainty), Some(Certainty::Same));
    }

    #[test]
    fn the_order_of_the_lists_does_not_decide_who_is_paired(
        one in some_of_the_cast(), two in some_of_the_cast(), turn in any::<prop::sample::Index>(),
    ) {
        let who = |one: &[Member], two: &[Member]| {
            let pairs = pair(one, two).pairs.into_iter();
            let mut who: Vec<(Uuid, Uuid)> =
                pairs.map(|pair| (one[pair.official].id, two[pair.entered].id)).collect();
            who.sort();
            who
        };
        let (mut first, mut second) = (one.clone(), two.clone());
        first.rotate_left(turn.index(one.len()));
        second.reverse();
        prop_assert_eq!(who(&one, &two), who(&first, &second));
    }

    #[test]
    fn the_note_in_all_is_the_note_and_in_nothing_the_entries(
        one in some_of_the_cast(), two in some_of_the_cast(), turn in any::<prop::sample::Index>(),
    ) {
        let found = reconcile(&one, &two);
        let mut all = identities(&found);
        let settled = resolve(&one, &two, &all, Side::Official);
        let as_members: Vec<Member> = settled.iter().map(retyped).collect();
        prop_assert_eq!(codes(&reconcile(&one, &as_members)), [""; 0]);
        let nothing: Vec<Typed> = two.iter().map(Typed::from).collect();
        prop_assert_eq!(resolve(&one, &two, &[], Side::Official), nothing);
        let by = turn.index(all.len().max(1));
        let by = by.min(all.len());
        all.rotate_left(by);
        prop_assert_eq!(resolve(&one, &two, &all, Side::Official), settled);
        let some = resolve(&one, &two, &all[..by], Side::Official);
        all[..by].reverse();
        prop_assert_eq!(resolve(&one, &two, &all[..by], Side::Official), some.clone());
        prop_assert_eq!(resolve(&one, &two, &all[by..], Side::Entered), some);
    }
}

/// A member of a row, whatever else the composition says twice.
fn retyped(typed: &Typed) -> Member {
    let head = Typed {
        capacity: "head".into(),
        ..typed.clone()
    };
    let capacity = Capacity::ALL
        .into_iter()
        .find(|known| known.code() == typed.capacity);
    Member {
        capacity: capacity.expect("a capacity"),
        ..read(&[head], None).expect("a member").remove(0)
    }
}
