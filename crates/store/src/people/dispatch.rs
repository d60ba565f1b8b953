//! What is to be written to a mission or an organization: laid in the act's own transaction under a
//! key that people can read, handed over once however often it is tried. An address is kept as it
//! was when the letter was laid. What the letter says is not here: the clerk makes it of the facts.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SimpleExpr};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use domain::law::language::Language;
use domain::people::dispatch::{Delivery, Event, Kind, Way};
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::record::journal::Hash;

use crate::column::{
    hash, id, instant, name, read_date, read_hash, read_id, read_instant, read_key, read_name,
    read_number,
};
use crate::convening::correspondence::Of;
use crate::{Fault, Reader, Tx};

/// A letter to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispatch {
    /// The key, laid once: `ccm/12msp/receipt/FRA/2/…`.
    pub key: String,
    /// What it is: `link`, `receipt`, `answer`.
    pub kind: String,
    /// The meeting.
    pub meeting_id: Uuid,
    /// Whom it concerns.
    pub participant: Participant,
    /// Where it goes.
    pub address: String,
    /// In which language.
    pub language: Language,
    /// What it is about, as its kind says: a link's identifier, a version.
    pub about: String,
    /// The paper it brings, where one was printed for it.
    pub paper: Option<Hash>,
    /// When it was laid.
    pub laid_at: Timestamp,
    /// From when it goes out; later than it was laid where its matter takes effect later.
    pub due_at: Timestamp,
}

impl Dispatch {
    /// The identity under which the letter goes out, the same at each try: the local part of its
    /// Message-ID, and by what comes back it is found again.
    pub fn mail_id(&self) -> String {
        Hash::of(self.key.as_bytes()).to_hex()[..32].to_owned()
    }
}

/// A letter with how it went so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDispatch {
    /// The letter.
    pub dispatch: Dispatch,
    /// How it went.
    pub way: Way,
    /// Why it failed the last time.
    pub why: Option<String>,
}

/// A delivery otherwise than by mail, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDelivery {
    /// Its identifier.
    pub id: Uuid,
    /// What, to whom, how and when.
    pub delivery: Delivery,
    /// The scan of its proof and the name it came under.
    pub scan: Option<(Hash, String)>,
    /// Who recorded it.
    pub recorded_by: PersonId,
    /// When.
    pub recorded_at: Timestamp,
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "dispatch")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub kind: String,
        pub meeting_id: Vec<u8>,
        pub participant: String,
        pub address: String,
        pub language: String,
        pub about: String,
        pub laid_at: i64,
        pub due_at: i64,
        pub tries: i64,
        pub why: Option<String>,
        pub handed_at: Option<i64>,
        pub mail_id: Option<String>,
        pub paper: Option<Vec<u8>>,
        pub given_up_at: Option<i64>,
        pub claimed_until: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod event {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "dispatch_event")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub dispatch: String,
        pub kind: String,
        pub at: i64,
        pub why: String,
        pub mail: Option<Vec<u8>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod delivery {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "delivery")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub meeting_id: Vec<u8>,
        pub paper: String,
        pub participant: String,
        pub channel: String,
        pub sent_on: String,
        pub proof: String,
        pub file: Option<Vec<u8>>,
        pub file_name: Option<String>,
        pub recorded_by: Vec<u8>,
        pub recorded_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Lays letters; one that lies there under the same key stays as it is.
pub async fn lay(tx: &Tx, letters: &[Dispatch]) -> Result<(), Fault> {
    let rows = letters.iter().map(|letter| row::Model {
        key: letter.key.clone(),
        kind: letter.kind.clone(),
        meeting_id: id(letter.meeting_id),
        participant: letter.participant.to_string(),
        address: letter.address.clone(),
        language: name(&letter.language),
        about: letter.about.clone(),
        laid_at: instant(letter.laid_at),
        due_at: instant(letter.due_at),
        tries: 0,
        why: None,
        handed_at: None,
        mail_id: Some(letter.mail_id()),
        paper: letter.paper.map(hash),
        given_up_at: None,
        claimed_until: None,
    });
    let key = [row::Column::Key];
    tx.link()
        .insert_new::<row::Entity>(key, rows.collect())
        .await
}

/// Takes back letters that were not handed over, where their matter was put right meanwhile.
pub async fn take_back(tx: &Tx, keys: &[String]) -> Result<(), Fault> {
    if keys.is_empty() {
        return Ok(());
    }
    let unsent = row::Entity::delete_many()
        .filter(row::Column::Key.is_in(keys))
        .filter(row::Column::HandedAt.is_null());
    tx.link().remove(unsent).await.map(drop)
}

/// Letters that are due and that nobody is handing over, the longest due first, at most `limit`.
pub async fn due(
    reader: impl Into<Reader<'_>>,
    now: Timestamp,
    limit: u64,
) -> Result<Vec<KeptDispatch>, Fault> {
    let select = row::Entity::find()
        .filter(open())
        .filter(row::Column::DueAt.lte(instant(now)))
        .filter(unclaimed(now))
        .order_by_asc(row::Column::DueAt)
        .order_by_asc(row::Column::Key)
        .limit(limit);
    let rows = reader.into().link().all(select).await?;
    let without_events = |row| read(row, Vec::new());
    rows.into_iter().map(without_events).collect()
}

/// What was neither handed over nor given up.
fn open() -> SimpleExpr {
    row::Column::HandedAt
        .is_null()
        .and(row::Column::GivenUpAt.is_null())
}

fn unclaimed(now: Timestamp) -> SimpleExpr {
    row::Column::ClaimedUntil
        .is_null()
        .or(row::Column::ClaimedUntil.lte(instant(now)))
}

/// Takes a letter in hand until an instant. Answers `Stale` where another node has it in hand, or
/// has handed it over.
pub async fn claim(tx: &Tx, key: &str, now: Timestamp, until: Timestamp) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::ClaimedUntil, Expr::value(instant(until)))
        .filter(row::Column::Key.eq(key))
        .filter(open())
        .filter(unclaimed(now));
    tx.link().change_fresh(update).await
}

/// Keeps a letter in hand until a later instant, for whoever has it in hand.
pub async fn hold(tx: &Tx, key: &str, until: Timestamp) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::ClaimedUntil, Expr::value(instant(until)))
        .filter(row::Column::Key.eq(key))
        .filter(open());
    tx.link().change(update).await.map(drop)
}

/// Every letter of a meeting, the last laid first.
pub async fn of_meeting(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<Vec<KeptDispatch>, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .order_by_desc(row::Column::LaidAt)
        .order_by_asc(row::Column::Key);
    let reader = reader.into();
    let events = events_of_meeting(reader, meeting_id).await?;
    with_events(reader.link().all(select).await?, events)
}

/// The letter with an identity, by which what comes back finds it.
pub async fn with_mail_id(
    reader: impl Into<Reader<'_>>,
    mail_id: &str,
) -> Result<Option<KeptDispatch>, Fault> {
    let select = row::Entity::find().filter(row::Column::MailId.eq(mail_id));
    let reader = reader.into();
    let Some(row) = reader.link().one(select).await? else {
        return Ok(None);
    };
    let select = event::Entity::find()
        .filter(event::Column::Dispatch.eq(row.key.as_str()))
        .order_by_asc(event::Column::At);
    let events = reader.link().all(select).await?;
    let events = events.into_iter().map(|row| Ok(read_event(row)?.1));
    read(row, events.collect::<Result<_, Fault>>()?).map(Some)
}

/// Letters of whatever meeting and participant are wanted, the last laid first, at most `limit`.
pub async fn laid(
    reader: impl Into<Reader<'_>>,
    of: Of<'_>,
    limit: u64,
) -> Result<Vec<KeptDispatch>, Fault> {
    let mut select = row::Entity::find()
        .order_by_desc(row::Column::LaidAt)
        .order_by_asc(row::Column::Key)
        .limit(limit);
    if let Some(meeting) = of.meeting_id {
        select = select.filter(row::Column::MeetingId.eq(id(meeting)));
    }
    if let Some(participant) = of.participant {
        select = select.filter(row::Column::Participant.eq(participant.to_string()));
    }
    let reader = reader.into();
    let rows = reader.link().all(select).await?;
    let keys = rows.iter().map(|row| row.key.clone()).collect();
    let events = events_of(reader, keys).await?;
    with_events(rows, events)
}

/// Letters that a person must see to, of every meeting: given up, or come back without an answer.
pub async fn astray(reader: impl Into<Reader<'_>>) -> Result<Vec<KeptDispatch>, Fault> {
    let reader = reader.into();
    let select = event::Entity::find().filter(event::Column::Kind.eq("bounced"));
    let bounced = reader.link().all(select).await?;
    let bounced: Vec<String> = bounced.into_iter().map(|event| event.dispatch).collect();
    let select = row::Entity::find()
        .filter(
            row::Column::GivenUpAt
                .is_not_null()
                .or(row::Column::Key.is_in(bounced)),
        )
        .order_by_desc(row::Column::LaidAt);
    let rows = reader.link().all(select).await?;
    let keys = rows.iter().map(|row| row.key.clone()).collect();
    let events = events_of(reader, keys).await?;
    let mut astray = with_events(rows, events)?;
    astray.retain(|letter| letter.way.stage().wants_a_person());
    Ok(astray)
}

/// Keeps that a letter was handed over; what was handed over before keeps its first time.
pub async fn handed(tx: &Tx, key: &str, at: Timestamp) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::HandedAt, Expr::value(instant(at)))
        .filter(row::Column::Key.eq(key))
        .filter(row::Column::HandedAt.is_null());
    tx.link().change(update).await.map(drop)
}

/// Keeps that a try failed, why, and when it is due again. `why` names no person.
pub async fn failed(tx: &Tx, key: &str, why: &str, due_again_at: Timestamp) -> Result<(), Fault> {
    let update = tried(key, why)
        .col_expr(row::Column::DueAt, Expr::value(instant(due_again_at)))
        .col_expr(row::Column::ClaimedUntil, Expr::value(None::<i64>));
    tx.link().change_fresh(update).await
}

/// Keeps that a letter is not tried any more, and why. `why` names no person.
pub async fn given_up(tx: &Tx, key: &str, why: &str, at: Timestamp) -> Result<(), Fault> {
    let update = tried(key, why).col_expr(row::Column::GivenUpAt, Expr::value(instant(at)));
    tx.link().change_fresh(update).await
}

fn tried(key: &str, why: &str) -> sea_orm::UpdateMany<row::Entity> {
    row::Entity::update_many()
        .col_expr(row::Column::Tries, Expr::col(row::Column::Tries).add(1))
        .col_expr(row::Column::Why, Expr::value(why))
        .filter(row::Column::Key.eq(key))
        .filter(row::Column::HandedAt.is_null())
}

/// Keeps what became known of a letter; `mail` is the one it is known from.
pub async fn became_known(
    tx: &Tx,
    new_id: Uuid,
    key: &str,
    known: &Event,
    mail: Option<Hash>,
) -> Result<(), Fault> {
    let row = event::Model {
        id: id(new_id),
        dispatch: key.to_owned(),
        kind: name(&known.kind),
        at: instant(known.at),
        why: known.why.clone(),
        mail: mail.map(hash),
    };
    tx.link().insert::<event::Entity>(vec![row]).await
}

/// Keeps that whoever got a letter about something has answered it, where one was laid.
pub async fn acknowledged(tx: &Tx, new_id: Uuid, about: &str, at: Timestamp) -> Result<(), Fault> {
    let select = row::Entity::find().filter(row::Column::About.eq(about));
    let Some(letter) = tx.link().one(select).await? else {
        return Ok(());
    };
    let known = Event {
        kind: Kind::Acknowledged,
        at,
        why: String::new(),
    };
    became_known(tx, new_id, &letter.key, &known, None).await
}

/// Keeps a delivery otherwise than by mail; the scan of its proof is kept before.
pub async fn deliver(tx: &Tx, meeting_id: Uuid, kept: &KeptDelivery) -> Result<(), Fault> {
    let Delivery {
        paper,
        participant,
        channel,
        on,
        proof,
    } = &kept.delivery;
    let row = delivery::Model {
        id: id(kept.id),
        meeting_id: id(meeting_id),
        paper: paper.clone(),
        participant: participant.to_string(),
        channel: name(channel),
        sent_on: on.to_string(),
        proof: proof.clone(),
        file: kept.scan.as_ref().map(|(file, _)| hash(*file)),
        file_name: kept.scan.as_ref().map(|(_, name)| name.clone()),
        recorded_by: id(kept.recorded_by.0),
        recorded_at: instant(kept.recorded_at),
    };
    tx.link().insert::<delivery::Entity>(vec![row]).await
}

/// The deliveries of a meeting's papers, the last recorded first.
pub async fn deliveries(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<Vec<KeptDelivery>, Fault> {
    let select = delivery::Entity::find()
        .filter(delivery::Column::MeetingId.eq(id(meeting_id)))
        .order_by_desc(delivery::Column::RecordedAt);
    let rows = reader.into().link().all(select).await?;
    rows.into_iter().map(read_delivery).collect()
}

type Events = BTreeMap<String, Vec<Event>>;

async fn events_of_meeting(reader: Reader<'_>, meeting_id: Uuid) -> Result<Events, Fault> {
    let letters = Query::select()
        .column(row::Column::Key)
        .from(row::Entity)
        .and_where(row::Column::MeetingId.eq(id(meeting_id)))
        .to_owned();
    let select = event::Entity::find()
        .filter(event::Column::Dispatch.in_subquery(letters))
        .order_by_asc(event::Column::At);
    by_letter(reader.link().all(select).await?)
}

async fn events_of(reader: Reader<'_>, keys: Vec<String>) -> Result<Events, Fault> {
    let select = event::Entity::find()
        .filter(event::Column::Dispatch.is_in(keys))
        .order_by_asc(event::Column::At);
    by_letter(reader.link().all(select).await?)
}

fn by_letter(rows: Vec<event::Model>) -> Result<Events, Fault> {
    let mut all = Events::new();
    for row in rows {
        let (of, event) = read_event(row)?;
        all.entry(of).or_default().push(event);
    }
    Ok(all)
}

fn read_event(row: event::Model) -> Result<(String, Event), Fault> {
    let event = Event {
        kind: read_name("dispatch_event.kind", &row.kind)?,
        at: read_instant("dispatch_event.at", row.at)?,
        why: row.why,
    };
    Ok((row.dispatch, event))
}

fn read_delivery(row: delivery::Model) -> Result<KeptDelivery, Fault> {
    let file = row.file.map(|file| read_hash("delivery.file", &file));
    Ok(KeptDelivery {
        id: read_id("delivery.id", &row.id)?,
        delivery: Delivery {
            paper: row.paper,
            participant: read_key("delivery.participant", &row.participant)?,
            channel: read_name("delivery.channel", &row.channel)?,
            on: read_date("delivery.sent_on", &row.sent_on)?,
            proof: row.proof,
        },
        scan: file.transpose()?.zip(row.file_name),
        recorded_by: PersonId(read_id("delivery.recorded_by", &row.recorded_by)?),
        recorded_at: read_instant("delivery.recorded_at", row.recorded_at)?,
    })
}

fn with_events(rows: Vec<row::Model>, mut events: Events) -> Result<Vec<KeptDispatch>, Fault> {
    let one = |row: row::Model| {
        let known = events.remove(&row.key).unwrap_or_default();
        read(row, known)
    };
    rows.into_iter().map(one).collect()
}

fn read(row: row::Model, events: Vec<Event>) -> Result<KeptDispatch, Fault> {
    let instant_of = |at: &'static str, value: Option<i64>| {
        value.map(|value| read_instant(at, value)).transpose()
    };
    let way = Way {
        tries: read_number("dispatch.tries", row.tries)?,
        handed_at: instant_of("dispatch.handed_at", row.handed_at)?,
        given_up_at: instant_of("dispatch.given_up_at", row.given_up_at)?,
        events,
    };
    let paper = row.paper.map(|paper| read_hash("dispatch.paper", &paper));
    let dispatch = Dispatch {
        key: row.key,
        kind: row.kind,
        meeting_id: read_id("dispatch.meeting_id", &row.meeting_id)?,
        participant: read_key("dispatch.participant", &row.participant)?,
        address: row.address,
        language: read_name("dispatch.language", &row.language)?,
        about: row.about,
        paper: paper.transpose()?,
        laid_at: read_instant("dispatch.laid_at", row.laid_at)?,
        due_at: read_instant("dispatch.due_at", row.due_at)?,
    };
    Ok(KeptDispatch {
        dispatch,
        way,
        why: row.why,
    })
}
