//! How somebody is known from page to page, and how a person of the house comes in: a key that the
//! door checks, a recovery code, an enrolment that an administrator gave. Rule: no passwords; a
//! secret is chance, shown once, kept as its hash; nobody learns from an answer who has an account.

use domain::people::correspondent::Correspondent;
use domain::people::person::{Handle, PersonId};
use domain::people::role::{Act, Actor, Scope};
use domain::record::journal::Hash;
use jiff::{SignedDuration, Timestamp};
pub use store::people::passkey::Passkey as KeptKey;
use store::people::passkey::{self, Passkey};
use store::people::session::{self, HolderKind, Session};
use uuid::Uuid;

use crate::Desk;
use crate::answer::No;
use crate::occasion::{By, Occasion};

/// How long a session lasts: a working day for staff, a week for a mission.
pub const STAFF_SESSION: SignedDuration = SignedDuration::from_hours(12);
/// See [`STAFF_SESSION`].
pub const MISSION_SESSION: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long an enrolment is good.
pub const ENROLMENT: SignedDuration = SignedDuration::from_hours(24);
/// How long a ceremony may take.
const CEREMONY: SignedDuration = SignedDuration::from_mins(10);
/// How many recovery codes a person is given.
const CODES: usize = 10;

/// Who holds a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// A person of the house.
    Person(PersonId),
    /// A correspondent of a delegation.
    Correspondent(PersonId),
}

impl Holder {
    const fn parts(self) -> (HolderKind, PersonId) {
        match self {
            Self::Person(id) => (HolderKind::Person, id),
            Self::Correspondent(id) => (HolderKind::Correspondent, id),
        }
    }

    /// How long a session of this holder lasts.
    pub const fn lasts(self) -> SignedDuration {
        match self {
            Self::Person(_) => STAFF_SESSION,
            Self::Correspondent(_) => MISSION_SESSION,
        }
    }
}

impl Desk {
    /// Opens a session and gives its token, which is nowhere else.
    pub async fn open_session(
        &self,
        occasion: &Occasion<'_>,
        holder: Holder,
    ) -> Result<String, No> {
        let (token, secret) = occasion.secret();
        let (kind, id) = holder.parts();
        let session = Session {
            token,
            kind,
            holder: id,
            opened_at: occasion.now,
            touched_at: occasion.now,
            expires_at: occasion.now + holder.lasts(),
            closed_at: None,
        };
        let mut line = occasion.line("session/open", None, &Scope::Site);
        line.subject = id.to_string();
        self.store
            .act_on_version(async |tx| {
                session::keep(&tx, &session).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(secret)
    }

    /// Who holds a session, while it is open.
    pub async fn session(&self, token: &str, now: Timestamp) -> Result<Option<Holder>, No> {
        let found = session::open(&self.store, Hash::of(token.as_bytes())).await?;
        let open = |s: &Session| s.closed_at.is_none() && now < s.expires_at && s.opened_at <= now;
        Ok(found.filter(open).map(|session| match session.kind {
            HolderKind::Person => Holder::Person(session.holder),
            HolderKind::Correspondent => Holder::Correspondent(session.holder),
        }))
    }

    /// The holder of a session as one who acts; `None` once erased or without access.
    pub async fn holder(&self, holder: Holder) -> Result<Option<Actor>, No> {
        match holder {
            Holder::Correspondent(id) => {
                let one = store::people::correspondent::open(&self.store, id).await?;
                Ok(one.filter(Correspondent::has_access).map(|one| one.actor()))
            }
            Holder::Person(id) => self.actor_with(id).await,
        }
    }

    /// The person with an identifier, unless erased.
    pub async fn actor_with(&self, id: PersonId) -> Result<Option<Actor>, No> {
        Ok(store::people::person::actor_with(&self.store, id).await?)
    }

    /// Closes a session.
    pub async fn close_session(&self, occasion: &Occasion<'_>, token: &str) -> Result<(), No> {
        let token = Hash::of(token.as_bytes());
        self.store
            .act_on_version(async |tx| {
                session::close(&tx, token, occasion.now).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Lets a person enrol a key: gives the secret of an address that is good for a day, once.
    pub async fn enrol(&self, occasion: &Occasion<'_>, handle: &Handle) -> Result<String, No> {
        let actor = self.permitted(occasion, Act::Enrol, &Scope::Site).await?;
        let subject = self.person(handle).await?.person.id;
        let (hash, secret) = occasion.secret();
        let mut line = occasion.line("person/enrol", Some(&actor), &Scope::Site);
        line.subject = subject.to_string();
        let until = occasion.now + ENROLMENT;
        self.store
            .act(async |tx| {
                session::keep_enrolment(&tx, hash, subject, occasion.now, until).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(secret)
    }

    /// Who may enrol with a secret.
    pub async fn enrolment(&self, occasion: &Occasion<'_>, secret: &str) -> Result<Actor, No> {
        let unknown = || No::unknown("enrolment", "");
        let hash = Hash::of(secret.as_bytes());
        let person = session::enrolment(&self.store, hash, occasion.now).await?;
        let actor = self.actor_with(person.ok_or_else(unknown)?).await?;
        actor.ok_or_else(unknown)
    }

    /// Keeps the first key of someone who enrolled, and gives recovery codes.
    pub async fn enrolled(
        &self,
        occasion: &Occasion<'_>,
        secret: &str,
        credential: &str,
        label: &str,
    ) -> Result<(Actor, Vec<String>), No> {
        let actor = self.enrolment(occasion, secret).await?;
        let hash = Hash::of(secret.as_bytes());
        let key = new_key(occasion, actor.person.id, credential, label);
        let (hashes, codes) = new_codes(occasion);
        let mut line = occasion.line("key/enrol", Some(&actor), &Scope::Site);
        line.subject = actor.person.id.to_string();
        self.store
            .act(async |tx| {
                session::use_enrolment(&tx, hash, occasion.now).await?;
                passkey::keep(&tx, &key).await?;
                session::keep_codes(&tx, actor.person.id, &hashes, occasion.now).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok((actor, codes))
    }

    /// Binds an identity at the site's provider to someone who enrolled.
    pub async fn bind_identity(
        &self,
        occasion: &Occasion<'_>,
        secret: &str,
        (issuer, subject): (&str, &str),
    ) -> Result<Actor, No> {
        let actor = self.enrolment(occasion, secret).await?;
        let hash = Hash::of(secret.as_bytes());
        let mut line = occasion.line("identity/bind", Some(&actor), &Scope::Site);
        line.subject = actor.person.id.to_string();
        line.personal.push(occasion.personal("subject", subject));
        self.store
            .act(async |tx| {
                session::use_enrolment(&tx, hash, occasion.now).await?;
                let person = actor.person.id;
                passkey::bind(&tx, issuer, subject, person, occasion.now).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(actor)
    }

    /// The person to whom an identity at a provider is bound.
    pub async fn bound(&self, issuer: &str, subject: &str) -> Result<Option<Actor>, No> {
        match passkey::bound(&self.store, issuer, subject).await? {
            Some(person) => self.actor_with(person).await,
            None => Ok(None),
        }
    }

    /// The keys of the person who asks, and how many recovery codes are left.
    pub async fn keys(&self, occasion: &Occasion<'_>) -> Result<(Vec<Passkey>, u64), No> {
        let actor = self.keeper(occasion).await?;
        let person = actor.person.id;
        let keys = passkey::of(&self.store, person).await?;
        Ok((keys, session::codes_left(&self.store, person).await?))
    }

    /// Keeps one more key of the person who asks.
    pub async fn keep_key(
        &self,
        occasion: &Occasion<'_>,
        credential: &str,
        label: &str,
    ) -> Result<(), No> {
        let actor = self.keeper(occasion).await?;
        let key = new_key(occasion, actor.person.id, credential, label);
        let mut line = occasion.line("key/keep", Some(&actor), &Scope::Site);
        line.subject = actor.person.id.to_string();
        self.store
            .act(async |tx| {
                passkey::keep(&tx, &key).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Ends a key of the person who asks. Somebody without keys comes in by a recovery code, or by
    /// a new enrolment, so the last one may go too.
    pub async fn end_key(&self, occasion: &Occasion<'_>, key: Uuid) -> Result<(), No> {
        let actor = self.keeper(occasion).await?;
        let mut line = occasion.line("key/end", Some(&actor), &Scope::Site);
        line.subject = key.to_string();
        let ended = self
            .store
            .act(async |tx| {
                passkey::end(&tx, actor.person.id, key, occasion.now).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await;
        ended.map_err(|no| match no {
            No::Stale => No::unknown("key", key),
            other => other,
        })
    }

    /// Gives new recovery codes; the earlier ones end.
    pub async fn renew_codes(&self, occasion: &Occasion<'_>) -> Result<Vec<String>, No> {
        let actor = self.keeper(occasion).await?;
        let (hashes, codes) = new_codes(occasion);
        let mut line = occasion.line("key/codes", Some(&actor), &Scope::Site);
        line.subject = actor.person.id.to_string();
        self.store
            .act(async |tx| {
                session::keep_codes(&tx, actor.person.id, &hashes, occasion.now).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(codes)
    }

    /// Lets somebody in by a recovery code, once. No handle, a wrong code and a used one are the
    /// same answer, after the same work.
    pub async fn recover(
        &self,
        occasion: &Occasion<'_>,
        handle: Option<&Handle>,
        code: &str,
    ) -> Result<Option<Actor>, No> {
        let actor = match handle {
            Some(handle) => self.actor(By::Person(handle)).await?,
            None => None,
        };
        let nobody = PersonId(Uuid::nil());
        let person = actor.as_ref().map_or(nobody, |actor| actor.person.id);
        let hash = Hash::of(plain(code).as_bytes());
        let mut line = occasion.line("key/recover", actor.as_ref(), &Scope::Site);
        line.subject = person.to_string();
        let used = self
            .store
            .act_on_version(async |tx| {
                session::use_code(&tx, person, hash, occasion.now).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await;
        match used {
            Ok(()) => Ok(actor),
            Err(No::Stale) => Ok(None),
            Err(no) => Err(no),
        }
    }

    /// Everyone's keys of one person, for the door to check a signature against.
    pub async fn keys_of(&self, person: PersonId) -> Result<Vec<Passkey>, No> {
        Ok(passkey::of(&self.store, person).await?)
    }

    /// Keeps that a key was used.
    pub async fn key_used(
        &self,
        occasion: &Occasion<'_>,
        key: Uuid,
        credential: &str,
    ) -> Result<(), No> {
        self.store
            .act_on_version(async |tx| {
                passkey::used(&tx, key, credential, occasion.now).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Keeps what a ceremony of the door must remember; gives the name it is asked for by.
    pub async fn begin_ceremony(
        &self,
        occasion: &Occasion<'_>,
        purpose: &str,
        state: &str,
    ) -> Result<String, No> {
        let (hash, secret) = occasion.secret();
        let until = occasion.now + CEREMONY;
        self.store
            .act_on_version(async |tx| {
                session::keep_challenge(&tx, hash, purpose, state, occasion.now, until).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(secret)
    }

    /// What a ceremony was to remember: once.
    pub async fn finish_ceremony(
        &self,
        occasion: &Occasion<'_>,
        purpose: &str,
        secret: &str,
    ) -> Result<Option<String>, No> {
        let hash = Hash::of(secret.as_bytes());
        self.store
            .act_on_version(async |tx| {
                Ok(session::take_challenge(&tx, hash, purpose, occasion.now).await?)
            })
            .await
    }

    /// A person who may keep keys: any role of the house, over whatever it is held.
    async fn keeper(&self, occasion: &Occasion<'_>) -> Result<Actor, No> {
        self.may_somewhere(occasion, Act::KeepKeys).await
    }
}

fn new_key(occasion: &Occasion<'_>, person: PersonId, credential: &str, label: &str) -> Passkey {
    Passkey {
        id: occasion.new_id(),
        person,
        credential: credential.to_owned(),
        label: label.chars().take(60).collect(),
        kept_at: occasion.now,
        used_at: None,
    }
}

/// Ten codes of eighty bits, in groups that a person can copy, and the hashes that are kept.
fn new_codes(occasion: &Occasion<'_>) -> (Vec<Hash>, Vec<String>) {
    let codes: Vec<String> = (0..CODES)
        .map(|_| occasion.new_code().to_string())
        .collect();
    let hashes = codes
        .iter()
        .map(|code| Hash::of(plain(code).as_bytes()))
        .collect();
    (hashes, codes)
}

/// A code as it is compared: what a person may add or change while copying falls away.
fn plain(code: &str) -> String {
    code.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .take(64)
        .collect()
}
