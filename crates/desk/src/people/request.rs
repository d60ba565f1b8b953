//! Requests to attend: asked by an organization that nobody knows yet, or entered from its letter;
//! invited provisionally or refused by the President; answered once; put before the Meeting as one
//! list and decided on at once. Rule: CCM/MSP/2010/3, Rules 1.2 and 1.3. A request's own page is
//! opened by its secret alone; no act here tells who else has asked.

pub mod decision;
pub mod letter;

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::meeting::MeetingKey;
use domain::law::organization::OrganizationKey;
use domain::people::person::PersonId;
use domain::people::request::decision::Decision;
use domain::people::request::form::{
    self, Field, LARGEST_FILE, MOST_FILES, Needed, RequestFault, Typed, Wrong,
};
use domain::people::request::{self, Asked, Enclosure, Refusal, Request, Step, Taken, Way};
use domain::people::role::{Act, Actor, Scope};
use domain::record::journal::{Hash, Line};
use jiff::Timestamp;
use store::people::correspondent;
use store::people::dispatch::{self, Dispatch};
use uuid::Uuid;

use self::letter::written;
use super::correspondent::{LinkLetter, lay_letters};
use super::delegation::NewFile;
use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::occasion::{Occasion, fact};

/// The media type of every file that comes with a request.
pub const PDF: &str = "application/pdf";
/// How often a key is chosen anew when another request took it meanwhile.
const TRIES: usize = 3;

/// A request with the meeting it is for.
#[derive(Debug, Clone)]
pub struct RequestInMeeting {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// The request.
    pub request: Request,
}

/// Every request to attend a meeting.
#[derive(Debug, Clone)]
pub struct Requests {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// The requests, the earliest received first.
    pub all: Vec<Request>,
    /// What the Meeting decided as it was recorded, the earliest first.
    pub decisions: Vec<Decision>,
    /// The names of those who recorded it, as far as they are on record.
    pub recorders: BTreeMap<PersonId, String>,
}

/// What the President invites one organization with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Whom.
    pub key: OrganizationKey,
    /// With how many places, as typed.
    pub places: String,
}

/// How a request came.
struct Came {
    way: Way,
    received_at: Timestamp,
}

impl Desk {
    /// Takes in a request that an organization makes on the public page. Anybody may ask.
    pub async fn ask_to_attend(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        typed: &Typed,
        files: &[NewFile],
    ) -> Result<Request, No> {
        let came = Came {
            way: Way::Page,
            received_at: occasion.now,
        };
        self.take_request(occasion, None, key, (typed, files), came, Vec::new())
            .await
    }

    /// Enters a request that came by letter, received at a moment that has been.
    pub async fn register_request(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        typed: &Typed,
        files: &[NewFile],
        received_at: Option<Timestamp>,
    ) -> Result<Request, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self
            .permitted(occasion, Act::RegisterRequest, &over)
            .await?;
        let mut faults = Vec::new();
        let been = received_at.filter(|at| *at <= occasion.now);
        if been.is_none() {
            faults.push(form::at(Field::Received, Wrong::NoMoment));
        }
        let came = Came {
            way: Way::Letter,
            received_at: been.unwrap_or(occasion.now),
        };
        self.take_request(occasion, Some(&actor), key, (typed, files), came, faults)
            .await
    }

    async fn take_request(
        &self,
        occasion: &Occasion<'_>,
        actor: Option<&Actor>,
        key: &MeetingKey,
        (typed, files): (&Typed, &[NewFile]),
        came: Came,
        mut faults: Vec<RequestFault>,
    ) -> Result<Request, No> {
        let meeting = self.meeting(key).await?;
        let treaty = &meeting.law.treaty;
        still_open(&meeting, occasion)?;
        faults.extend(faults_of_files(files));
        let asked = match form::read(typed) {
            Ok(asked) if faults.is_empty() => asked,
            Ok(_) => return Err(No::RequestForm(faults)),
            Err(others) => {
                faults.splice(0..0, others);
                return Err(No::RequestForm(faults));
            }
        };
        request::not_named(treaty, &meeting.facts.organizations, &asked)?;
        let mut tries = 1;
        loop {
            let known = self.meeting(key).await?;
            let new = new_request(occasion, actor, &known, &asked, files, &came);
            match self
                .keep_request(occasion, actor, &known, &new, files)
                .await
            {
                // Another request took the key meanwhile.
                Err(No::Broken(store::Fault::Duplicate(_))) if tries < TRIES => tries += 1,
                Err(no) => return Err(no),
                Ok(()) => return Ok(new),
            }
        }
    }

    async fn keep_request(
        &self,
        occasion: &Occasion<'_>,
        actor: Option<&Actor>,
        meeting: &MeetingInLaw,
        new: &Request,
        files: &[NewFile],
    ) -> Result<(), No> {
        let key = &meeting.meeting().key;
        let over = Scope::Meeting(key.clone());
        let mut line = occasion.line("request/ask", actor, &over);
        line.subject = format!("{key}/{}", new.key.0);
        fact(&mut line, "name", &new.asked.name);
        fact(&mut line, "kind", new.asked.kind.code());
        fact(&mut line, "places", new.asked.places);
        fact(&mut line, "received_at", new.received_at);
        let contact = format!("{}\t{}", new.asked.contact, new.asked.email);
        line.personal.push(occasion.personal("contact", contact));
        line.papers.extend(new.files.iter().map(|file| file.file));
        let confirmation = written(meeting, new, letter::RECEIVED, "received", occasion.now);
        let kept = meeting.kept.id;
        // How many wait is a matter of all requests: two that come at once are kept apart.
        self.store
            .act(async |tx| {
                if new.way == Way::Page {
                    let all = store::people::request::all(&tx, kept).await?;
                    request::may_wait(&meeting.law.treaty, &all, &new.asked, occasion.now)?;
                }
                for file in files {
                    store::papers::file::keep(&tx, &file.bytes, file.media_type, occasion.now)
                        .await?;
                }
                store::people::request::keep(&tx, kept, new).await?;
                dispatch::lay(&tx, std::slice::from_ref(&confirmation)).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Every request to attend a meeting, with the decisions of the Meeting.
    pub async fn requests(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Requests, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let meeting = self.meeting(key).await?;
        let kept = meeting.kept.id;
        let all = store::people::request::all(&self.store, kept).await?;
        let decisions = store::people::request::decisions(&self.store, kept).await?;
        let recorders = if decisions.is_empty() {
            BTreeMap::new()
        } else {
            self.recorders(&decisions).await?
        };
        Ok(Requests {
            meeting,
            all,
            decisions,
            recorders,
        })
    }

    async fn recorders(&self, decisions: &[Decision]) -> Result<BTreeMap<PersonId, String>, No> {
        let people = self.people().await?.into_iter();
        let recorded = |id: &PersonId| decisions.iter().any(|d| d.recorded_by == *id);
        let named = people.filter_map(|actor| Some((actor.person.id, actor.person.name?)));
        Ok(named.filter(|(id, _)| recorded(id)).collect())
    }

    /// The request of an organization.
    pub async fn request(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        organization: &OrganizationKey,
    ) -> Result<RequestInMeeting, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        self.open_request(key, organization).await
    }

    /// The request with an identifier, which only its secret gives away.
    pub async fn request_of_secret(&self, id: Uuid) -> Result<RequestInMeeting, No> {
        let unknown = || No::unknown("request", "");
        let place = store::people::request::locate(&self.store, id).await?;
        let (meeting, organization) = place.ok_or_else(unknown)?;
        let meeting = self.meeting_with(meeting).await?;
        let kept = meeting.kept.id;
        let request = store::people::request::open(&self.store, kept, &organization).await?;
        let request = request.ok_or_else(unknown)?;
        Ok(RequestInMeeting { meeting, request })
    }

    async fn open_request(
        &self,
        key: &MeetingKey,
        organization: &OrganizationKey,
    ) -> Result<RequestInMeeting, No> {
        let meeting = self.meeting(key).await?;
        let kept = meeting.kept.id;
        let request = store::people::request::open(&self.store, kept, organization).await?;
        let request = request.ok_or_else(|| No::unknown("request", &organization.0))?;
        Ok(RequestInMeeting { meeting, request })
    }

    /// The bytes of a file that came with a request; another request's file is unknown here.
    pub async fn request_file(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        organization: &OrganizationKey,
        file: Hash,
    ) -> Result<(Enclosure, Vec<u8>), No> {
        let open = self.request(occasion, key, organization).await?;
        let unknown = || No::unknown("file", file.to_hex());
        let mut files = open.request.files.into_iter();
        let found = files.find(|one| one.file == file).ok_or_else(unknown)?;
        let kept = store::papers::file::open(&self.store, file).await?;
        let bytes = kept.and_then(|kept| kept.bytes).ok_or_else(unknown)?;
        Ok((found, bytes))
    }

    /// Invites organizations on a provisional basis, all or none, each with its places.
    pub async fn invite_organizations(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        invitations: &[Invitation],
        remark: &str,
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::DecideRequest, &over).await?;
        let meeting = self.meeting(key).await?;
        let kept = meeting.kept.id;
        let all = store::people::request::all(&self.store, kept).await?;
        let mut faults = Vec::new();
        let remark = form::text(Field::Remark, remark, Needed::No, &mut faults);
        let mut invited: BTreeMap<&OrganizationKey, (&Request, Taken)> = BTreeMap::new();
        for invitation in invitations {
            let request = known(&all, &invitation.key)?;
            let places = form::read_places(&invitation.places).unwrap_or_else(|fault| {
                faults.push(fault);
                0
            });
            let remark = remark.clone();
            let taken = taken(occasion, Some(&actor), Step::Invited { places, remark });
            invited.insert(&request.key, (request, taken));
        }
        if !faults.is_empty() {
            return Err(No::RequestForm(faults));
        }
        still_open(&meeting, occasion)?;
        for (request, _) in invited.values() {
            request::may_decide(request, occasion.now)?;
        }
        let admitted = |(request, taken): (&Request, Taken)| {
            let link = admission(occasion, &meeting, request);
            let line = decided_line(occasion, &actor, &meeting, request, &taken.step);
            (request.clone(), taken, link, line)
        };
        let admitted: Vec<_> = invited.into_values().map(admitted).collect();
        self.store
            .act(async |tx| {
                for (request, taken, link, line) in &admitted {
                    store::people::request::take(&tx, kept, request, taken).await?;
                    let letters = std::slice::from_ref(link);
                    lay_letters(&tx, kept, letters, Some(actor.person.id)).await?;
                    store::record::journal::write(&tx, occasion.new_id(), line).await?;
                }
                Ok::<(), No>(())
            })
            .await
    }

    /// Refuses a request, with reasons that the organization reads.
    pub async fn refuse_request(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        organization: &OrganizationKey,
        reasons: &str,
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::DecideRequest, &over).await?;
        let RequestInMeeting { meeting, request } = self.open_request(key, organization).await?;
        let reasons = reasons_of(reasons)?;
        still_open(&meeting, occasion)?;
        request::may_decide(&request, occasion.now)?;
        let taken = taken(occasion, Some(&actor), Step::Refused { reasons });
        let number = format!("refused/{}", request.steps.len());
        let answer = written(&meeting, &request, letter::REFUSED, &number, occasion.now);
        let line = decided_line(occasion, &actor, &meeting, &request, &taken.step);
        self.keep_step(occasion, &meeting, &request, &taken, &[answer], &line)
            .await
    }

    /// Takes a provisional invitation back, with reasons that the organization reads; whoever writes
    /// for it has no access any more. The names it submitted stay on record.
    pub async fn withdraw_invitation(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        organization: &OrganizationKey,
        reasons: &str,
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::DecideRequest, &over).await?;
        let RequestInMeeting { meeting, request } = self.open_request(key, organization).await?;
        let reasons = reasons_of(reasons)?;
        still_open(&meeting, occasion)?;
        request::may_withdraw(&request, occasion.now)?;
        let taken = taken(occasion, Some(&actor), Step::Withdrawn { reasons });
        let number = format!("withdrawn/{}", request.steps.len());
        let letter = written(&meeting, &request, letter::WITHDRAWN, &number, occasion.now);
        let line = decided_line(occasion, &actor, &meeting, &request, &taken.step);
        let (kept, participant) = (meeting.kept.id, request.participant());
        self.store
            .act(async |tx| {
                store::people::request::take(&tx, kept, &request, &taken).await?;
                let whom = correspondent::of(&tx, kept, key, &participant).await?;
                for one in whom.iter().filter(|one| one.has_access()) {
                    let by = actor.person.id;
                    correspondent::take_back(&tx, one.id, by, occasion.now).await?;
                }
                dispatch::lay(&tx, std::slice::from_ref(&letter)).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Takes in what an organization says to a refusal, once: its request waits again.
    pub async fn answer_refusal(
        &self,
        occasion: &Occasion<'_>,
        id: Uuid,
        reasons: &str,
    ) -> Result<(), No> {
        let RequestInMeeting { meeting, request } = self.request_of_secret(id).await?;
        let reasons = reasons_of(reasons)?;
        still_open(&meeting, occasion)?;
        request::may_answer(&request, occasion.now)?;
        let taken = taken(occasion, None, Step::Answered { reasons });
        let key = &meeting.meeting().key;
        let over = Scope::Meeting(key.clone());
        let mut line = occasion.line("request/answer", None, &over);
        line.subject = format!("{key}/{}", request.key.0);
        self.keep_step(occasion, &meeting, &request, &taken, &[], &line)
            .await
    }

    async fn keep_step(
        &self,
        occasion: &Occasion<'_>,
        meeting: &MeetingInLaw,
        request: &Request,
        taken: &Taken,
        letters: &[Dispatch],
        line: &Line,
    ) -> Result<(), No> {
        let kept = meeting.kept.id;
        self.store
            .act_on_version(async |tx| {
                store::people::request::take(&tx, kept, request, taken).await?;
                dispatch::lay(&tx, letters).await?;
                store::record::journal::write(&tx, occasion.new_id(), line).await?;
                Ok::<(), No>(())
            })
            .await
    }
}

/// Whether requests are still taken and decided on, on the day at the venue.
fn still_open(meeting: &MeetingInLaw, occasion: &Occasion<'_>) -> Result<(), Refusal> {
    let treaty = &meeting.law.treaty;
    request::open(treaty, meeting.meeting(), meeting.day(occasion.now))
}

fn known<'a>(all: &'a [Request], key: &OrganizationKey) -> Result<&'a Request, No> {
    let found = all.iter().find(|request| request.key == *key);
    found.ok_or_else(|| No::unknown("request", &key.0))
}

fn new_request(
    occasion: &Occasion<'_>,
    actor: Option<&Actor>,
    meeting: &MeetingInLaw,
    asked: &Asked,
    files: &[NewFile],
    came: &Came,
) -> Request {
    let taken: BTreeSet<OrganizationKey> = meeting
        .organizations
        .iter()
        .map(|organization| organization.key.clone())
        .collect();
    let enclosure = |file: &NewFile| Enclosure {
        file: Hash::of(&file.bytes),
        name: file.name.clone(),
        size: file.bytes.len() as u64,
    };
    Request {
        id: occasion.new_id(),
        key: request::new_key(&asked.latin, &taken),
        asked: asked.clone(),
        files: files.iter().map(enclosure).collect(),
        way: came.way,
        received_at: came.received_at,
        entered_at: occasion.now,
        entered_by: actor.map(|actor| actor.person.id),
        steps: Vec::new(),
        decisions: Vec::new(),
    }
}

fn faults_of_files(files: &[NewFile]) -> Vec<RequestFault> {
    let mut wrongs = Vec::new();
    if files.len() > MOST_FILES {
        wrongs.push(Wrong::TooMany { most: MOST_FILES });
    }
    if files.iter().any(|file| file.bytes.len() > LARGEST_FILE) {
        wrongs.push(Wrong::TooLarge);
    }
    if files.iter().any(|file| file.media_type != PDF) {
        wrongs.push(Wrong::NoPdf);
    }
    let at = |wrong| form::at(Field::Files, wrong);
    wrongs.into_iter().map(at).collect()
}

fn reasons_of(typed: &str) -> Result<String, No> {
    let mut faults = Vec::new();
    let reasons = form::text(Field::Reasons, typed, Needed::Yes, &mut faults);
    if faults.is_empty() {
        Ok(reasons)
    } else {
        Err(No::RequestForm(faults))
    }
}

fn taken(occasion: &Occasion<'_>, actor: Option<&Actor>, step: Step) -> Taken {
    Taken {
        step,
        at: occasion.now,
        by: actor.map(|actor| actor.person.id),
    }
}

fn decided_line(
    occasion: &Occasion<'_>,
    actor: &Actor,
    meeting: &MeetingInLaw,
    request: &Request,
    step: &Step,
) -> Line {
    let key = &meeting.meeting().key;
    let act = match step {
        Step::Invited { .. } => "request/invite",
        Step::Refused { .. } | Step::Answered { .. } => "request/refuse",
        Step::Withdrawn { .. } => "request/withdraw",
    };
    let mut line = occasion.line(act, Some(actor), &Scope::Meeting(key.clone()));
    line.subject = format!("{key}/{}", request.key.0);
    if let Step::Invited { places, .. } = step {
        fact(&mut line, "places", places);
    }
    fact(&mut line, "words", step.words());
    line
}

fn admission(occasion: &Occasion<'_>, meeting: &MeetingInLaw, request: &Request) -> LinkLetter {
    Desk::admission_letter(
        occasion,
        &meeting.meeting().key,
        meeting.kept.id,
        &request.participant(),
        &request.asked.email,
        request.asked.language,
    )
}

impl From<Refusal> for No {
    fn from(refusal: Refusal) -> Self {
        Self::Request(Box::new(refusal))
    }
}
