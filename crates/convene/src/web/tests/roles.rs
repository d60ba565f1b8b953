//! Every route by every role and membership, held against the domain's table. A route that is not
//! walked fails the test; whoever may not sees nothing of what is kept, which canaries show.

use axum::http::StatusCode;
use desk::occasion::By;
use desk::people::session::Holder;
use domain::people::composition::Typed;
use domain::people::role::{Actor, Role, Scope, may};
use jiff::civil::date;

use super::super::routes::{Method, Opens, Route};
use super::stand::{ADMINISTRATOR, Answered, Browser, OFFICER, Stand, act, participant, twelfth};

/// What stands in what is kept, and nowhere else.
const CANARY: &str = "Canarybird";

/// Names whose value here is well formed and of nothing that is kept.
const NOT_KEPT: [&str; 11] = [
    "payment",
    "secret",
    "file",
    "mail",
    "organization",
    "which",
    "serial",
    "sharing",
    "bill",
    "currency",
    "month",
];

/// Pages that a question chooses; without one they are of nothing.
const ASKED: [&str; 4] = [
    // No edition of an estimate is kept.
    "/estimate/{version}/paper",
    "/notes/departure",
    "/publications/ending",
    // No edition is public yet.
    "/information/announcement",
];

/// Somebody who tries.
struct Visitor {
    name: String,
    /// Signed in as whom; `None` for nobody.
    holder: Option<Holder>,
    /// The roles on record; `None` for nobody.
    actor: Option<Actor>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_opens_to_whom_it_says() {
    let stand = Stand::convened().await;
    plant(&stand).await;
    let visitors = visitors(&stand).await;
    let routes = super::super::routes();
    let (mut walked, mut faults) = (0, Vec::new());
    for route in routes.known() {
        let path = filled(&route.path);
        for visitor in &visitors {
            faults.extend(walk(&stand, route, &path, visitor).await);
            walked += 1;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(walked, routes.known().len() * visitors.len());
    assert!(visitors.len() > 30, "{}", visitors.len());
}

/// Things that must not be seen: a composition, a draft, an address, a request for sponsorship.
async fn plant(stand: &Stand) {
    stand.submit("FRA", CANARY).await;
    let one = stand.focal_point("FRA").await;
    let saving = stand.portal.occasion(By::Correspondent(one.id));
    let typed = Typed {
        capacity: "head".to_owned(),
        family: format!("{CANARY} of the draft"),
        ..Typed::default()
    };
    let (desk, key, fra) = (stand.desk(), twelfth(), participant("FRA"));
    let note = desk::people::delegation::NoteOfDraft::Keep;
    desk.save_draft(&saving, &key, &fra, 1, vec![typed], note)
        .await
        .expect("saved");
    desk.release_draft(&saving, &key, &fra)
        .await
        .expect("released");
    let sponsored = domain::money::sponsorship::form::Typed {
        name: format!("{CANARY} who travels"),
        reasons: "no means".to_owned(),
        ..Default::default()
    };
    desk.ask_sponsorship(&saving, (&key, &fra), &sponsored, None)
        .await
        .expect("asked");
}

async fn visitors(stand: &Stand) -> Vec<Visitor> {
    let mut all = vec![Visitor {
        name: "nobody".to_owned(),
        holder: None,
        actor: None,
    }];
    for role in Role::GIVEN {
        for held in [
            "site",
            "treaty",
            "meeting",
            "other-meeting",
            "other-treaty",
            "past",
        ] {
            all.push(staff(stand, role, held).await);
        }
    }
    let fra = stand.mission("FRA").await;
    let fields = [("email", "colleague@fra.example")];
    fra.post("/en/ccm/12msp/delegation/FRA/access", &fields)
        .await;
    let fields = [("email", "former@fra.example")];
    fra.post("/en/ccm/12msp/delegation/FRA/access", &fields)
        .await;
    let ones = stand.correspondents("FRA").await;
    let former = ones
        .iter()
        .find(|one| one.email == fields[0].1)
        .expect("kept");
    let whom = former.id.to_string();
    fra.post(
        "/en/ccm/12msp/delegation/FRA/access/end",
        &[("whom", &whom)],
    )
    .await;
    for of in ["FRA", "NZL", "icrc"] {
        for one in stand.correspondents(of).await {
            let access = one.has_access();
            all.push(Visitor {
                name: format!("{of}, {}", one.email),
                holder: Some(Holder::Correspondent(one.id)),
                actor: access.then(|| one.actor()),
            });
        }
    }
    all
}

async fn staff(stand: &Stand, role: Role, held: &str) -> Visitor {
    let who = format!("{}.{held}", role.code().replace('_', "-"));
    let meeting = |key: &str| Scope::Meeting(key.parse().expect("a key"));
    let scope = match held {
        "treaty" => Scope::Treaty(twelfth().treaty().clone()),
        "meeting" => Scope::Meeting(twelfth()),
        "other-meeting" => meeting("ccm/13msp"),
        "other-treaty" => Scope::Treaty("att".parse().expect("a key")),
        _ => Scope::Site,
    };
    stand.appoint(&who, role, scope).await;
    let handle = who.parse().expect("a handle");
    if held == "past" {
        let administrator = ADMINISTRATOR.parse().expect("a handle");
        let ending = act(By::Person(&administrator), "2024-03-12T09:00:00Z");
        let done = stand
            .desk()
            .end_role(&ending, &handle, role, date(2024, 3, 12));
        done.await.expect("ended");
    }
    let actor = stand.desk().person(&handle).await.expect("on record");
    Visitor {
        name: who,
        holder: Some(Holder::Person(actor.person.id)),
        actor: Some(actor),
    }
}

/// The path with what its names stand for. A name that nobody knows here fails.
fn filled(path: &str) -> String {
    let mut parts = Vec::new();
    for part in path.split('/') {
        let name = part
            .strip_prefix('{')
            .and_then(|name| name.strip_suffix('}'));
        parts.push(match name {
            None => part.to_owned(),
            // What was sent is of a note that was issued.
            Some("which") if path.contains("/dispatch") => "issued".to_owned(),
            Some(name) => value_of(name),
        });
    }
    parts.join("/")
}

fn value_of(name: &str) -> String {
    match name {
        "language" => "en",
        "treaty" => "ccm",
        "meeting" => "12msp",
        "participant" | "payer" => "FRA",
        "version" | "number" | "serial" | "sharing" => "1",
        "run" | "payment" | "allocation" => "00000000-0000-4000-8000-000000000000",
        "bill" => "AN-2024-0001",
        "currency" => "USD",
        "budget" => "support-unit",
        "month" => "2024-05",
        "which" => "under-way",
        "year" => "2024",
        "handle" => OFFICER,
        "organization" => "nobody-asked",
        "name" => "none.css",
        // Well formed, and of nothing that is kept.
        "secret" => "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "file" | "mail" => "0000000000000000000000000000000000000000000000000000000000000000",
        other => panic!("no value for {{{other}}}: say here what a path may name"),
    }
    .to_owned()
}

async fn browser<'a>(stand: &'a Stand, visitor: &Visitor) -> Browser<'a> {
    match visitor.holder {
        None => stand.browser(),
        Some(holder) => stand.signed_in(holder).await,
    }
}

/// Walks a route as somebody; answers what is not as it should be.
async fn walk(stand: &Stand, route: &Route, path: &str, visitor: &Visitor) -> Vec<String> {
    let browser = browser(stand, visitor).await;
    let answer = match route.method {
        Method::Get => browser.get(path).await,
        Method::Post => browser.post(path, &[]).await,
    };
    let allowed = allowed(stand, route, visitor);
    let seen = outcome(route.method, &answer);
    let absent = answer.status == StatusCode::NOT_FOUND;
    let right = match route.opens {
        Opens::ToEveryone => seen != Seen::Shut,
        // A secret that opens nothing: no such page, or the page that offers a new one.
        Opens::ToSecret => true,
        Opens::InDemonstration => absent,
        Opens::To(_) | Opens::ToAnywhere(_) if !allowed => seen == Seen::Shut || absent,
        // An empty form may name nothing that is kept; so may the path.
        Opens::To(_) | Opens::ToAnywhere(_) => {
            let nothing = route.method == Method::Post || names_nothing(&route.path);
            seen == Seen::Open || (absent && nothing)
        }
    };
    let text = answer.text();
    let own = visitor.name.contains("fra@missions.example");
    let faults = [
        (answer.status.is_server_error(), "breaks"),
        (!right, "is not as the table says"),
        (!allowed && text.contains(CANARY), "shows what is kept"),
        (
            !allowed && !own && text.contains("fra@missions.example"),
            "shows an address",
        ),
    ];
    let said = |what: &str| {
        let (method, status) = (route.method, answer.status);
        format!(
            "{method:?} {} as {} {what}: {status}",
            route.path, visitor.name
        )
    };
    let faults = faults.into_iter().filter(|(wrong, _)| *wrong);
    faults.map(|(_, what)| said(what)).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// It was let in: shown, sent on, or told what is wrong with what it sent.
    Open,
    /// There is no such page, or none for this visitor.
    Absent,
    /// It was kept out.
    Shut,
}

fn outcome(method: Method, answer: &Answered) -> Seen {
    let to_sign_in = answer.location().starts_with("/en/sign-in?back");
    match answer.status {
        StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED => Seen::Shut,
        StatusCode::SEE_OTHER if method == Method::Get && to_sign_in => Seen::Shut,
        StatusCode::NOT_FOUND => Seen::Absent,
        _ => Seen::Open,
    }
}

/// Whether the path, as it is filled in, names something that is not kept.
fn names_nothing(path: &str) -> bool {
    let asked = ASKED.iter().any(|end| path.ends_with(end));
    asked
        || NOT_KEPT
            .iter()
            .any(|name| path.contains(&format!("{{{name}}}")))
}

fn allowed(stand: &Stand, route: &Route, visitor: &Visitor) -> bool {
    let today = stand.portal.clock.today();
    let Some(actor) = &visitor.actor else {
        return matches!(route.opens, Opens::ToEveryone | Opens::ToSecret);
    };
    match route.opens {
        Opens::ToEveryone | Opens::ToSecret => true,
        Opens::InDemonstration => false,
        Opens::To(act) => may(actor, act, &over(&route.path), today).is_ok(),
        Opens::ToAnywhere(act) => {
            let of_the_house = matches!(visitor.holder, Some(Holder::Person(_)));
            let scopes = actor.roles.iter().map(|held| &held.scope);
            let scopes = scopes.filter(|_| of_the_house);
            scopes
                .into_iter()
                .any(|scope| may(actor, act, scope, today).is_ok())
        }
    }
}

/// Over what the names of a path lie.
fn over(path: &str) -> Scope {
    let names = |name: &str| path.contains(&format!("{{{name}}}"));
    // At the desk the whole meeting is asked for: a mission works at its own page.
    let at_desk = path.contains("/desk/");
    if names("participant") && !at_desk {
        Scope::Delegation(twelfth(), participant("FRA"))
    } else if names("meeting") {
        Scope::Meeting(twelfth())
    } else {
        Scope::Site
    }
}
