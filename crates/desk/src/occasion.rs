//! The occasion of an act: who acts, through which door, when, and the chance it may draw. The desk
//! asks no clock and draws no chance of its own.

use std::fmt;

use domain::law::costs::BudgetKey;
use domain::people::person::{Handle, PersonId};
use domain::people::role::{Act, Actor, Scope, may};
use domain::record::journal::{Hash, Line, Personal};
use jiff::Timestamp;
use jiff::civil::Date;
use store::Reader;
use uuid::Uuid;

use crate::Desk;
use crate::answer::No;

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By<'a> {
    /// A person of the secretariat, the presidency or an office, by handle.
    Person(&'a Handle),
    /// A correspondent of a mission or an organization, known by the address a link was sent to.
    Correspondent(PersonId),
    /// Someone whom the house does not know yet: an organization that asks to attend.
    Nobody,
}

impl<'a> From<&'a Handle> for By<'a> {
    fn from(handle: &'a Handle) -> Self {
        Self::Person(handle)
    }
}

impl fmt::Display for By<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person(handle) => handle.fmt(f),
            Self::Correspondent(id) => id.fmt(f),
            Self::Nobody => f.write_str("-"),
        }
    }
}

/// The occasion of one act.
pub struct Occasion<'a> {
    /// Who acts.
    pub by: By<'a>,
    /// Through which door: `console`, `page`.
    pub door: &'static str,
    /// The instant.
    pub now: Timestamp,
    /// The date on which the law is asked.
    pub today: Date,
    /// Fills bytes with chance.
    pub chance: fn(&mut [u8]),
}

impl fmt::Debug for Occasion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at the {} at {}", self.by, self.door, self.now)
    }
}

impl Occasion<'_> {
    /// A new identifier (UUIDv7) of this instant.
    pub fn new_id(&self) -> Uuid {
        let mut random = [0; 10];
        (self.chance)(&mut random);
        let millis = u64::try_from(self.now.as_millisecond()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    /// Eighty bits of chance for a verification code.
    pub fn new_code(&self) -> domain::papers::code::Code {
        let mut random = [0; 10];
        (self.chance)(&mut random);
        domain::papers::code::Code::from_chance(random)
    }

    /// A secret of 256 bits as text, and the hash under which it is kept.
    pub fn secret(&self) -> (Hash, String) {
        let mut chance = [0; 32];
        (self.chance)(&mut chance);
        let secret = Hash(chance).to_hex();
        (Hash::of(secret.as_bytes()), secret)
    }

    /// A personal value under a fresh salt.
    pub fn personal(&self, field: &'static str, value: impl Into<String>) -> Personal {
        let mut salt = [0; 16];
        (self.chance)(&mut salt);
        Personal {
            field,
            value: value.into(),
            salt,
        }
    }

    /// A journal line of this occasion, without subject and facts yet.
    pub fn line(&self, act: &str, actor: Option<&Actor>, over: &Scope) -> Line {
        let (treaty, meeting) = match over {
            Scope::Site => (String::new(), String::new()),
            Scope::Treaty(key) => (key.to_string(), String::new()),
            Scope::Meeting(key) | Scope::Delegation(key, _) => {
                (key.treaty().to_string(), key.to_string())
            }
        };
        Line {
            act: act.to_owned(),
            actor: actor.map(|actor| actor.person.id),
            office: actor
                .map(|actor| actor.person.office.clone())
                .unwrap_or_default(),
            door: self.door.to_owned(),
            at: self.now,
            treaty,
            meeting,
            subject: String::new(),
            facts: Vec::new(),
            personal: Vec::new(),
            papers: Vec::new(),
        }
    }
}

impl Desk {
    /// The first line of every act: who acts, and may they.
    pub(crate) async fn permitted(
        &self,
        occasion: &Occasion<'_>,
        act: Act,
        over: &Scope,
    ) -> Result<Actor, No> {
        self.permitted_on(&self.store, occasion, act, over).await
    }

    /// The same, at a moment that the rest of the act looks at too.
    pub(crate) async fn permitted_on(
        &self,
        on: impl Into<Reader<'_>>,
        occasion: &Occasion<'_>,
        act: Act,
        over: &Scope,
    ) -> Result<Actor, No> {
        let actor = actor_on(on.into(), occasion.by).await?;
        let actor = actor.ok_or_else(|| No::unknown("person", occasion.by))?;
        may(&actor, act, over, occasion.today)?;
        Ok(actor)
    }

    /// Whether someone may read what lies over a scope; the first line of every page of the desk.
    pub async fn may_read(&self, occasion: &Occasion<'_>, over: &Scope) -> Result<Actor, No> {
        self.permitted(occasion, Act::Show, over).await
    }

    /// Whether someone may do something over a scope; the first line of every page with a form.
    pub async fn may(&self, occasion: &Occasion<'_>, act: Act, over: &Scope) -> Result<Actor, No> {
        self.permitted(occasion, act, over).await
    }

    /// Whether someone may do something over anything at all; the first line of a page that then
    /// shows what they may do it over.
    pub async fn may_somewhere(&self, occasion: &Occasion<'_>, act: Act) -> Result<Actor, No> {
        let actor = self
            .actor(occasion.by)
            .await?
            .ok_or_else(|| No::unknown("person", occasion.by))?;
        let mut scopes = actor.roles.iter().map(|held| &held.scope);
        let over = scopes.find(|over| may(&actor, act, over, occasion.today).is_ok());
        may(&actor, act, over.unwrap_or(&Scope::Site), occasion.today)?;
        Ok(actor)
    }

    /// Who someone is to the house, with the roles on record; `None` for nobody known.
    pub async fn actor(&self, by: By<'_>) -> Result<Option<Actor>, No> {
        actor_on((&self.store).into(), by).await
    }
}

async fn actor_on(on: Reader<'_>, by: By<'_>) -> Result<Option<Actor>, No> {
    Ok(match by {
        By::Person(handle) => store::people::person::actor(on, handle).await?,
        By::Correspondent(id) => store::people::correspondent::actor(on, id).await?,
        By::Nobody => None,
    })
}

/// Writes one more fact into a line.
pub(crate) fn fact(line: &mut Line, name: &str, value: impl ToString) {
    line.facts.push((name.to_owned(), value.to_string()));
}

/// Writes of which second budget an act is, where it is of one.
pub(crate) fn of_budget(line: &mut Line, budget: Option<&BudgetKey>) {
    if let Some(budget) = budget {
        fact(line, "budget", budget);
    }
}
