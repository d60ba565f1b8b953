//! Every act by every role over every scope, held against the table; and the canary: who may not
//! leaves not one line in the journal.

use std::collections::BTreeSet;

use desk::answer::No;
use desk::convening::note::Which;
use desk::law::source::SourceKind;
use desk::occasion::Occasion;
use domain::convening::departure::{Change, ParagraphKey};
use domain::convening::meeting::Cancellation;
use domain::convening::mission::DutyStation;
use domain::law::compiled;
use domain::law::language::Language;
use domain::law::reading::Table;
use domain::law::treaty::TreatyKey;
use domain::people::role::{Act, NotPermitted, Role, Scope, allows};
use jiff::civil::{Date, date};

use crate::cast::*;
use crate::engines::stories;

stories! { an_act_is_done_only_by_a_role_that_allows_it }

/// One deed at the desk for each way of doing an act.
#[derive(Debug, Clone, Copy)]
enum Deed {
    Appoint,
    GiveRole,
    EndRole,
    Erase,
    ImportStatus,
    ImportStates,
    EnterTreaty,
    EnterProfile,
    ImportMissions,
    SetLanguage,
    OpenMeeting,
    FollowMeeting,
    NameResolution,
    Arrange,
    Cancel,
    Draft,
    Depart,
    Correct,
    Withdraw,
    Abandon,
    Approve,
    Initial,
    Issue,
}

use Deed::*;

const DEEDS: [Deed; 23] = [
    Appoint,
    GiveRole,
    EndRole,
    Erase,
    ImportStatus,
    ImportStates,
    EnterTreaty,
    EnterProfile,
    ImportMissions,
    SetLanguage,
    OpenMeeting,
    FollowMeeting,
    NameResolution,
    Arrange,
    Cancel,
    Draft,
    Depart,
    Correct,
    Withdraw,
    Abandon,
    Approve,
    Initial,
    Issue,
];

impl Deed {
    fn act(self) -> Act {
        match self {
            Appoint | GiveRole | EndRole => Act::Appoint,
            Erase => Act::Erase,
            ImportStatus | ImportStates => Act::ImportLaw,
            // A profile that is entered is imported first.
            EnterTreaty | EnterProfile => Act::EnterTreaty,
            ImportMissions | SetLanguage => Act::KeepMissions,
            OpenMeeting | FollowMeeting | NameResolution | Arrange | Cancel => Act::OpenMeeting,
            Draft | Depart | Correct | Withdraw | Abandon => Act::DraftNote,
            Approve => Act::ApproveNote,
            Initial => Act::InitialNote,
            Issue => Act::IssueNote,
        }
    }

    fn over(self) -> Scope {
        match self {
            Appoint | GiveRole | EndRole | Erase | ImportStates | ImportMissions | SetLanguage => {
                Scope::Site
            }
            ImportStatus | EnterTreaty | EnterProfile => Scope::Treaty(twelfth().treaty().clone()),
            FollowMeeting => Scope::Meeting(key("ccm/13msp")),
            _ => Scope::Meeting(twelfth()),
        }
    }
}

async fn does(house: &House, by: &str, deed: Deed) -> Result<(), No> {
    let (desk, act, meeting) = (&house.desk, &house.as_(by), &twelfth());
    let (ccm, nobody) = (meeting.treaty(), handle("no.body"));
    let status = || compiled::status(ccm).expect("a list");
    let profile = || compiled::profile(ccm).expect("a profile");
    match deed {
        Appoint => {
            let known = person(ADMINISTRATOR, Role::Auditor, Scope::Site);
            desk.appoint(act, &known).await.map(drop)
        }
        GiveRole => {
            desk.give_role(act, &nobody, Role::Auditor, Scope::Site)
                .await
        }
        EndRole => desk.end_role(act, &nobody, Role::Auditor, TODAY).await,
        Erase => desk.erase(act, &nobody).await,
        ImportStatus => desk
            .import(act, SourceKind::Status, Some(ccm), "f", status())
            .await
            .map(drop),
        ImportStates => desk
            .import(act, SourceKind::States, None, "f", compiled::STATES)
            .await
            .map(drop),
        EnterTreaty => desk.enter_treaty(act, ccm).await.map(drop),
        EnterProfile => desk.enter_profile(act, ccm, "f", profile()).await.map(drop),
        ImportMissions => desk
            .import_missions(act, "f", &Table::default())
            .await
            .map(drop),
        SetLanguage => {
            let swiss = "CHE".parse().expect("a State");
            desk.set_language(act, swiss, DutyStation::NewYork, Language::Fr)
                .await
                .map(drop)
        }
        OpenMeeting => desk
            .open_meeting(act, "f", compiled::FACT_SHEET)
            .await
            .map(drop),
        FollowMeeting => desk
            .follow_meeting(act, meeting, date(2025, 9, 16))
            .await
            .map(drop),
        NameResolution => {
            let kept = desk.meeting(meeting).await.expect("kept");
            let quotation = kept.meeting().mandate.resolution.clone().expect("one");
            desk.name_resolution(act, meeting, quotation).await
        }
        Arrange => {
            let kept = desk.meeting(meeting).await.expect("kept");
            let arranged = kept.meeting().arrangements.last().expect("one").clone();
            desk.arrange(act, meeting, arranged).await
        }
        Cancel => {
            let cancellation = Cancellation {
                decided_on: TODAY,
                basis: "x".into(),
            };
            desk.cancel_meeting(act, meeting, cancellation).await
        }
        _ => does_with_a_note(house, act, deed).await,
    }
}

async fn does_with_a_note(house: &House, act: &Occasion<'_>, deed: Deed) -> Result<(), No> {
    let (desk, meeting, last) = (&house.desk, &twelfth(), Which::Last);
    match deed {
        Draft => desk.draft_note(act, meeting, all_print).await.map(drop),
        Depart => {
            let costs = ParagraphKey("costs".into());
            desk.depart(act, meeting, costs.clone(), Change::Drop, &[costs])
                .await
                .map(drop)
        }
        Correct => desk
            .correct_note(act, meeting, &last, all_print)
            .await
            .map(drop),
        Withdraw => desk
            .withdraw_note(act, meeting, &last, all_print)
            .await
            .map(drop),
        Abandon => desk.abandon_note(act, meeting).await.map(drop),
        Approve => desk
            .approve_note(act, meeting, &BTreeSet::new(), TODAY, all_print)
            .await
            .map(drop),
        Initial => desk.initial_note(act, meeting).await.map(drop),
        Issue => desk.issue_note(act, meeting).await.map(drop),
        _ => unreachable!("the other deeds have nothing to do with a note"),
    }
}

const TOMORROW: Date = date(2024, 3, 16);

/// The scopes over which each role is held, and whether it is held today.
fn scopes() -> [(&'static str, Scope, bool); 7] {
    let treaty = |key: &str| Scope::Treaty(key.parse::<TreatyKey>().expect("a key"));
    [
        ("site", Scope::Site, true),
        ("ccm", treaty("ccm"), true),
        ("att", treaty("att"), true),
        ("m12", Scope::Meeting(twelfth()), true),
        ("m13", Scope::Meeting(key("ccm/13msp")), true),
        ("past", Scope::Site, false),
        ("soon", Scope::Site, false),
    ]
}

async fn cast_of(house: &House, role: Role, name: &str, scope: &Scope) -> String {
    let who = format!("{}.{name}", role.code().replace('_', "-"));
    match name {
        "soon" => {
            let act = house.on(ADMINISTRATOR, TOMORROW);
            let done = house
                .desk
                .appoint(&act, &person(&who, role, scope.clone()))
                .await;
            done.expect("appointed");
        }
        "past" => {
            house.appoint(&who, role, scope.clone()).await;
            let act = house.as_(ADMINISTRATOR);
            let done = house.desk.end_role(&act, &handle(&who), role, TODAY).await;
            done.expect("ended");
        }
        _ => house.appoint(&who, role, scope.clone()).await,
    }
    who
}

async fn an_act_is_done_only_by_a_role_that_allows_it(house: House) {
    let house = house.meeting().await;
    let (mut asked, mut refused) = (0, 0);
    for role in Role::ALL {
        for (name, scope, held) in scopes() {
            let who = cast_of(&house, role, name, &scope).await;
            for deed in DEEDS {
                let may = held && allows(role, deed.act()) && scope.reaches(&deed.over());
                // A role over the whole site does much; asking who may not is the point here.
                if may && name == "site" && matches!(deed, Cancel) {
                    continue;
                }
                asked += 1;
                let before = house.lines().await;
                let answer = does(&house, &who, deed).await;
                let no = match &answer {
                    Err(No::NotPermitted(no)) => Some(no.clone()),
                    _ => None,
                };
                assert_eq!(no.is_none(), may, "{who} {deed:?}: {answer:?}");
                let Some(no) = no else { continue };
                refused += 1;
                let act = if matches!(deed, EnterProfile) {
                    no.act
                } else {
                    deed.act()
                };
                let allowed = Role::ALL
                    .into_iter()
                    .filter(|role| allows(*role, act))
                    .collect();
                assert_eq!(no, NotPermitted { act, allowed });
                assert_eq!(house.lines().await, before, "{who} {deed:?} wrote nothing");
            }
        }
    }
    assert_eq!((asked, refused), (1448, 1390));
    let nobody = does(&house, "no.body", Draft).await;
    assert!(
        matches!(nobody, Err(No::Unknown { kind: "person", .. })),
        "{nobody:?}"
    );
}
