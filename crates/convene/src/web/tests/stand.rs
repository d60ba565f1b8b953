//! The stand on which the portal is tried: a site whose Twelfth Meeting is convened, its people, two
//! missions with their correspondents, and a browser that keeps its cookie.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use desk::Desk;
use desk::convening::note::Which;
use desk::occasion::{By, Occasion};
use desk::people::delegation::{Filed, NoteOfDraft};
use desk::people::person::Appointment;
use desk::people::session::Holder;
use domain::convening::meeting::MeetingKey;
use domain::law::compiled;
use domain::law::reading::Table;
use domain::law::state::Membership;
use domain::money::books::Codes;
use domain::papers::reference::ReferenceForm;
use domain::people::composition::Typed;
use domain::people::correspondent::{Correspondent, Rank};
use domain::people::participant::Participant;
use domain::people::person::Handle;
use domain::people::role::{Role, Scope};
use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use tempfile::TempDir;
use tower::ServiceExt as _;

use super::super::fresh::Fresh;
use super::super::people::passkey::Passkeys;
use super::super::portal::{Clock, Inside, Limits, Portal};
use super::super::serve::Peer;
use crate::config::{BankLine, Serve, Site};
use crate::key::SiteKey;

pub(super) const ORIGIN: &str = "https://convene.example";
pub(super) const ADMINISTRATOR: &str = "d.rossi";
pub(super) const OFFICER: &str = "m.okafor";
pub(super) const SECOND: &str = "l.brandt";
pub(super) const INITIALLER: &str = "s.haddad";
pub(super) const PRESIDENT: &str = "h.valdes";

const CAST: [(&str, Role); 5] = [
    (ADMINISTRATOR, Role::Administrator),
    (OFFICER, Role::ConferenceOfficer),
    (SECOND, Role::ConferenceOfficer),
    (INITIALLER, Role::Initialler),
    (PRESIDENT, Role::President),
];

/// A site with its portal.
pub(super) struct Stand {
    pub(super) portal: Portal,
    pub(super) app: Router,
    folder: Arc<TempDir>,
}

/// What came back.
pub(super) struct Answered {
    pub(super) status: StatusCode,
    pub(super) headers: axum::http::HeaderMap,
    pub(super) bytes: Bytes,
}

impl Answered {
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub(super) fn location(&self) -> &str {
        let value = self.headers.get(header::LOCATION);
        value.map_or("", |value| value.to_str().expect("text"))
    }

    /// The faults above a form, each by the field it leads to.
    pub(super) fn faults(&self) -> Vec<String> {
        let text = self.text();
        let Some((_, rest)) = text.split_once("id=\"faults\"") else {
            return Vec::new();
        };
        let list = rest.split("</ul>").next().unwrap_or_default();
        list.split("<li>")
            .skip(1)
            .map(|item| {
                let field = item.split_once("href=\"#").map(|(_, rest)| rest);
                field
                    .map_or("whole", |rest| rest.split('"').next().unwrap_or_default())
                    .to_owned()
            })
            .collect()
    }

    /// The session's token that it gives to the browser.
    pub(super) fn token(&self) -> Option<String> {
        let cookie = self.headers.get(header::SET_COOKIE)?.to_str().ok()?;
        let (_, rest) = cookie.split_once("__Host-convene=")?;
        Some(rest.split(';').next().unwrap_or_default().to_owned())
    }
}

pub(super) fn twelfth() -> MeetingKey {
    "ccm/12msp".parse().expect("a key")
}

pub(super) fn participant(key: &str) -> Participant {
    key.parse().expect("a participant")
}

pub(super) fn instant(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

/// An act by somebody at a moment.
pub(super) fn act<'a>(by: By<'a>, now: &str) -> Occasion<'a> {
    let now = instant(now);
    Occasion {
        by,
        door: "story",
        now,
        today: now.to_zoned_datetime(TimeZone::UTC).date(),
        chance: crate::clock::chance,
    }
}

pub(super) fn handle(text: &str) -> Handle {
    text.parse().expect("a handle")
}

/// The site's settings in a folder.
fn site(folder: &TempDir, database: Option<String>) -> Site {
    Site {
        name: "Secretariat of the stand".to_owned(),
        reference_form: ReferenceForm::default(),
        public_address: ORIGIN.to_owned(),
        database,
        demonstration_since: None,
        demonstration_stage: None,
        demonstration_clock: None,
        key: None,
        serve: Serve::default(),
        provider: None,
        post: None,
        banks: BTreeMap::new(),
        bank: vec![BankLine {
            label: "IBAN".to_owned(),
            value: "CH56 0483 5012 3456 7800 9".to_owned(),
        }],
        accounts: codes(),
        bundle_below: BTreeMap::new(),
        folder: folder.path().to_owned(),
    }
}

/// Codes for what is billed and paid; an account that moves otherwise has none.
fn codes() -> Codes {
    Codes {
        receivable: "1210".to_owned(),
        assessed: "=4010".to_owned(),
        ..Codes::default()
    }
}

impl Stand {
    /// A site that was founded and has its people, and nothing else yet.
    pub(super) async fn founded() -> Self {
        let folder = Arc::new(tempfile::tempdir().expect("a folder"));
        let stand = Self::over(folder, None, "2024-08-20T08:00:00Z").await;
        stand.found().await;
        stand
    }

    /// A site whose Twelfth Meeting is convened; every mission has its link.
    pub(super) async fn convened() -> Self {
        let stand = Self::founded().await;
        stand.convene().await;
        stand
    }

    /// Another node of the same site.
    pub(super) async fn other_node(&self) -> Self {
        let database = self.portal.site.database.clone();
        let now = self.portal.clock.now().to_string();
        Self::over(self.folder.clone(), database, &now).await
    }

    async fn over(folder: Arc<TempDir>, database: Option<String>, now: &str) -> Self {
        let site = site(&folder, database);
        let desk = Desk::open(&site.database(), ReferenceForm::default()).await;
        let desk = desk.expect("a desk");
        let portal = Portal::new(Inside {
            passkeys: Passkeys::of(ORIGIN, &site.name).expect("an origin"),
            provider: None,
            fresh: Arc::new(Fresh::over(desk.clone())),
            desk,
            origin: ORIGIN.to_owned(),
            clock: Clock::standing(instant(now)),
            child: crate::post::child::Child::Here,
            dkim: None,
            key: SiteKey::open(&site.key_file()).expect("a key"),
            limits: Limits::default(),
            site,
        });
        let app = super::super::app(portal.clone());
        Self {
            portal,
            app,
            folder,
        }
    }

    pub(super) fn desk(&self) -> &Desk {
        &self.portal.desk
    }

    pub(super) fn put_clock(&self, to: &str) {
        self.portal.clock.put(instant(to));
    }

    async fn found(&self) {
        let administrator = handle(ADMINISTRATOR);
        let founding = act(By::Person(&administrator), "2024-03-11T09:00:00Z");
        let first = appointment(CAST[0].0, CAST[0].1, Scope::Site);
        self.desk().found(&founding, &first).await.expect("founded");
        for (who, role) in &CAST[1..] {
            self.appoint(who, *role, Scope::Site).await;
        }
    }

    /// Appoints somebody on 11 March 2024.
    pub(super) async fn appoint(&self, who: &str, role: Role, scope: Scope) {
        let administrator = handle(ADMINISTRATOR);
        let appointing = act(By::Person(&administrator), "2024-03-11T09:00:00Z");
        let appointment = appointment(who, role, scope);
        let done = self.desk().appoint(&appointing, &appointment).await;
        done.expect("appointed");
    }

    async fn convene(&self) {
        let (desk, key) = (self.desk(), twelfth());
        let (officer, second, initialler) = (handle(OFFICER), handle(SECOND), handle(INITIALLER));
        let administrator = handle(ADMINISTRATOR);
        let entering = act(By::Person(&administrator), "2024-03-11T09:00:00Z");
        desk.enter_treaty(&entering, key.treaty())
            .await
            .expect("entered");
        let drafting = act(By::Person(&officer), "2024-03-13T09:00:00Z");
        let imported = desk
            .import_missions(&drafting, "register", &register())
            .await;
        imported.expect("a register");
        let opened = desk.open_meeting(&drafting, "sheet", compiled::FACT_SHEET);
        opened.await.expect("opened");
        desk.draft_note(&drafting, &key, all_print)
            .await
            .expect("drafted");
        let dated = date(2024, 3, 15);
        let open = desk.note(&key, &Which::UnderWay).await.expect("a note");
        let names = domain::convening::note::to_acknowledge(&open.facts(dated).expect("facts"));
        let approving = act(By::Person(&second), "2024-03-15T09:00:00Z");
        let approved = desk.approve_note(&approving, &key, &names, dated, all_print);
        approved.await.expect("approved");
        self.draw().await;
        let initialling = act(By::Person(&initialler), "2024-03-15T14:00:00Z");
        desk.initial_note(&initialling, &key)
            .await
            .expect("initialled");
        let issuing = act(By::Person(&officer), "2024-03-18T08:00:00Z");
        desk.issue_note(&issuing, &key).await.expect("issued");
        let links = ["FRA", "NZL", "EGY"].map(participant);
        desk.send_links(&issuing, &key, &links).await.expect("sent");
        let icrc = participant("icrc");
        let given = desk.give_access(&issuing, &key, &icrc, "m@icrc.example", super::EN);
        given.await.expect("given");
    }

    /// Plays the clerk: every missing sheet gets bytes of its own.
    pub(super) async fn draw(&self) {
        let (desk, key) = (self.desk(), twelfth());
        let open = desk.note(&key, &Which::UnderWay).await.expect("a note");
        let missing = desk.undrawn(&key, open.note.id).await.expect("sheets");
        let drawn: Vec<_> = missing
            .into_iter()
            .map(|sheet| {
                (
                    sheet.clone(),
                    format!("%PDF-1.7 {}", sheet.code).into_bytes(),
                )
            })
            .collect();
        let at = instant("2024-03-15T10:00:00Z");
        desk.keep_drawn(&open, &drawn, at).await.expect("kept");
    }

    /// The focal point of a delegation.
    pub(super) async fn focal_point(&self, of: &str) -> Correspondent {
        let ones = self.correspondents(of).await;
        let focal = ones.into_iter().find(|one| one.rank == Rank::FocalPoint);
        focal.expect("a link was sent")
    }

    pub(super) async fn correspondents(&self, of: &str) -> Vec<Correspondent> {
        let officer = handle(OFFICER);
        let looking = act(By::Person(&officer), "2024-08-20T08:00:00Z");
        let ones = self
            .desk()
            .correspondents(&looking, &twelfth(), &participant(of))
            .await;
        ones.expect("correspondents")
    }

    /// A browser in which a correspondent is signed in.
    pub(super) async fn mission(&self, of: &str) -> Browser<'_> {
        let one = self.focal_point(of).await;
        self.signed_in(Holder::Correspondent(one.id)).await
    }

    /// A browser in which a person is signed in.
    pub(super) async fn person(&self, who: &str) -> Browser<'_> {
        let actor = self.desk().person(&handle(who)).await.expect("on record");
        self.signed_in(Holder::Person(actor.person.id)).await
    }

    pub(super) async fn signed_in(&self, holder: Holder) -> Browser<'_> {
        let opening = self.portal.occasion(By::Nobody);
        let token = self.desk().open_session(&opening, holder).await;
        Browser {
            app: &self.app,
            token: Some(token.expect("a session")),
        }
    }

    /// A browser in which nobody is signed in.
    pub(super) fn browser(&self) -> Browser<'_> {
        Browser {
            app: &self.app,
            token: None,
        }
    }

    /// Files a composition in a mission's name.
    pub(super) async fn submit(&self, of: &str, family: &str) {
        self.submit_all(of, &[family.to_owned()]).await;
    }

    /// Enters a delegation of several, the first of whom leads it.
    pub(super) async fn submit_all(&self, of: &str, families: &[String]) {
        let one = self.focal_point(of).await;
        let filing = self.portal.occasion(By::Correspondent(one.id));
        let capacities = ["head"].into_iter().chain(std::iter::repeat("adviser"));
        let typed = capacities.zip(families).map(|(capacity, family)| Typed {
            capacity: capacity.to_owned(),
            family: family.clone(),
            ..Typed::default()
        });
        let filed = Filed {
            typed: typed.collect(),
            based_on: 0,
            note: NoteOfDraft::Keep,
            by_letter: None,
            from_mail: None,
        };
        let (desk, key) = (self.desk(), twelfth());
        let done = desk.submit(&filing, &key, &participant(of), filed).await;
        done.expect("submitted");
    }

    /// The secret of the last link that was laid for an address.
    pub(super) async fn last_link(&self, address: &str) -> String {
        let officer = handle(OFFICER);
        let looking = act(By::Person(&officer), "2024-08-20T08:00:00Z");
        let letters = self.desk().letters(&looking, &twelfth()).await;
        let letters = letters.expect("letters");
        let of = |kind: &str| kind != "receipt";
        let letter = letters
            .iter()
            .filter(|kept| kept.dispatch.address == address && of(&kept.dispatch.kind))
            .max_by_key(|kept| kept.dispatch.laid_at)
            .expect("a letter was laid");
        let link = letter.dispatch.about.parse().expect("a link");
        self.portal.key.secret(link)
    }
}

/// A browser: it keeps its cookie, and comes from an address of its own each time.
#[derive(Clone)]
pub(super) struct Browser<'a> {
    app: &'a Router,
    pub(super) token: Option<String>,
}

impl Browser<'_> {
    pub(super) async fn get(&self, path: &str) -> Answered {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        self.ask(request).await
    }

    pub(super) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answered {
        let body = serde_urlencoded::to_string(fields).expect("fields");
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body));
        self.ask(request.expect("a request")).await
    }

    pub(super) async fn ask(&self, mut request: Request<Body>) -> Answered {
        if let Some(token) = &self.token {
            let cookie = format!("__Host-convene={token}").parse().expect("a cookie");
            request.headers_mut().insert(header::COOKIE, cookie);
        }
        let peer = ConnectInfo(Peer(next_address()));
        request.extensions_mut().insert(peer);
        let response = self.app.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, 64 << 20).await;
        Answered {
            status: parts.status,
            headers: parts.headers,
            bytes: bytes.expect("a body"),
        }
    }
}

/// A form with files: each under its field, with a name and bytes.
pub(super) fn upload(
    path: &str,
    fields: &[(&str, &str)],
    files: &[(&str, &str, &[u8])],
) -> Request<Body> {
    let mut body = Vec::new();
    let mut part = |head: &str, bytes: &[u8]| {
        body.extend_from_slice(b"--edge\r\nContent-Disposition: form-data; ");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(b"\r\n\r\n");
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    };
    for (name, value) in fields {
        part(&format!("name=\"{name}\""), value.as_bytes());
    }
    for (name, file, bytes) in files {
        let kind = "Content-Type: application/pdf";
        let head = format!("name=\"{name}\"; filename=\"{file}\"\r\n{kind}");
        part(&head, bytes);
    }
    body.extend_from_slice(b"--edge--\r\n");
    Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_LENGTH, body.len())
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
        .body(Body::from(body))
        .expect("a request")
}

/// Each request comes from another address, so that no limit is met by chance.
fn next_address() -> SocketAddr {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let number = NEXT.fetch_add(1, Ordering::Relaxed).to_be_bytes();
    SocketAddr::from(([10, number[1], number[2], number[3]], 40_000))
}

fn appointment(who: &str, role: Role, scope: Scope) -> Appointment {
    Appointment {
        handle: handle(who),
        name: format!("Person {who}"),
        office: "oda-geneva".to_owned(),
        roles: vec![(role, scope)],
    }
}

fn all_print(_: &str) -> Vec<char> {
    Vec::new()
}

/// A mission for each State.
fn register() -> Table {
    let mut text = "iso3,station,kind,language,language_set_on,address,emails\n".to_owned();
    for state in compiled::states().iter() {
        let (station, kind) = match state.membership {
            Membership::MemberState => ("new_york", "permanent_mission"),
            Membership::ObserverState => ("new_york", "permanent_observer_mission"),
            Membership::OtherState => ("capital", "foreign_ministry"),
        };
        let code = state.iso3;
        let email = format!("{}@missions.example", code.to_string().to_lowercase());
        let row = format!("{code},{station},{kind},fr,,,{email}\n");
        text.push_str(&row);
    }
    let mut faults = Vec::new();
    let table = Table::from_csv(&text, &mut faults);
    assert_eq!(faults, []);
    table
}
