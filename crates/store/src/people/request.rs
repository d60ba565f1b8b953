//! Requests of organizations to attend: what was asked with its files, the steps taken, the
//! decisions of the Meeting. Nothing asked or decided is ever changed; the request's version moves
//! on with each step. Lists are read with one question per table, never one per row.

use std::collections::BTreeMap;

use domain::law::language::{Language, Sextet};
use domain::law::organization::{Organization, OrganizationKey};
use domain::people::person::PersonId;
use domain::people::request::decision::{Correction, Decided, Decision, Outcome};
use domain::people::request::{Asked, Enclosure, Request, Step, Taken, named};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Select};
use uuid::Uuid;

use crate::column::{
    hash, id, instant, name, read_hash, read_id, read_instant, read_name, read_number, unreadable,
};
use crate::link::Link;
use crate::papers::file;
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "request")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub organization: String,
        pub id: Vec<u8>,
        pub version: i64,
        pub name: String,
        pub name_ar: String,
        pub name_zh: String,
        pub name_en: String,
        pub name_fr: String,
        pub name_ru: String,
        pub name_es: String,
        pub latin: String,
        pub acronym: String,
        pub kind: String,
        pub profit: String,
        pub purpose: String,
        pub activities: String,
        pub website: String,
        pub contact: String,
        pub email: String,
        pub language: String,
        pub way: String,
        pub places: i64,
        pub received_at: i64,
        pub entered_at: i64,
        pub entered_by: Option<Vec<u8>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod enclosure {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "request_file")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub organization: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub file: Vec<u8>,
        pub file_name: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod step {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "request_step")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub organization: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub step: String,
        pub words: String,
        pub places: Option<i64>,
        pub taken_at: i64,
        pub taken_by: Option<Vec<u8>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod decision {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "request_decision")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub basis: String,
        pub effective_at: i64,
        pub recorded_at: i64,
        pub recorded_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod outcome {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "request_outcome")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub organization: String,
        pub outcome: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod correction {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "request_correction")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub corrects: i64,
        pub reason: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a request that was received. Its files are kept already; the key must be free.
pub async fn keep(tx: &Tx, meeting_id: Uuid, request: &Request) -> Result<(), Fault> {
    let on = tx.link();
    on.insert::<row::Entity>(vec![written(meeting_id, request)])
        .await?;
    let files = (0..)
        .zip(&request.files)
        .map(|(position, file)| enclosure::Model {
            meeting_id: id(meeting_id),
            organization: request.key.0.clone(),
            position,
            file: hash(file.file),
            file_name: file.name.clone(),
        });
    on.insert::<enclosure::Entity>(files.collect()).await
}

/// Keeps the next step on a request. It must follow the steps that were seen, or it is
/// [`Fault::Stale`].
pub async fn take(tx: &Tx, meeting_id: Uuid, seen: &Request, taken: &Taken) -> Result<(), Fault> {
    move_on(tx, meeting_id, seen).await?;
    let places = match taken.step {
        Step::Invited { places, .. } => Some(i64::from(places)),
        Step::Refused { .. } | Step::Answered { .. } | Step::Withdrawn { .. } => None,
    };
    let row = step::Model {
        meeting_id: id(meeting_id),
        organization: seen.key.0.clone(),
        position: version(seen),
        step: taken.step.code().to_owned(),
        words: taken.step.words().to_owned(),
        places,
        taken_at: instant(taken.at),
        taken_by: taken.by.map(|by| id(by.0)),
    };
    tx.link().insert::<step::Entity>(vec![row]).await
}

/// Keeps a decision of the Meeting on the requests that were seen; one on which a step was taken or
/// which was decided on meanwhile makes it [`Fault::Stale`], and so does another decision that was
/// recorded meanwhile.
pub async fn decide(
    tx: &Tx,
    meeting_id: Uuid,
    seen: &[&Request],
    decided: &Decision,
) -> Result<(), Fault> {
    let on = tx.link();
    for request in seen {
        move_on(tx, meeting_id, request).await?;
    }
    let row = decision::Model {
        meeting_id: id(meeting_id),
        position: decided.position.into(),
        basis: decided.basis.clone(),
        effective_at: instant(decided.effective_at),
        recorded_at: instant(decided.recorded_at),
        recorded_by: id(decided.recorded_by.0),
    };
    on.insert::<decision::Entity>(vec![row])
        .await
        .map_err(overtaken)?;
    let corrects = decided.corrects.iter().map(|correction| correction::Model {
        meeting_id: id(meeting_id),
        position: decided.position.into(),
        corrects: correction.decision.into(),
        reason: correction.reason.clone(),
    });
    on.insert::<correction::Entity>(corrects.collect())
        .await
        .map_err(overtaken)?;
    let outcomes = decided.outcomes.iter().map(|(key, what)| outcome::Model {
        meeting_id: id(meeting_id),
        organization: key.0.clone(),
        position: decided.position.into(),
        outcome: name(what),
    });
    on.insert::<outcome::Entity>(outcomes.collect()).await
}

/// Whoever recorded first has taken the place, or put the same record right.
fn overtaken(fault: Fault) -> Fault {
    match fault {
        Fault::Duplicate(_) => Fault::Stale,
        other => other,
    }
}

/// How many steps were taken and decisions recorded: each moves the version on by one.
fn version(seen: &Request) -> i64 {
    let steps = seen.steps.len() + seen.decisions.len();
    i64::try_from(steps).expect("a request has few steps")
}

async fn move_on(tx: &Tx, meeting_id: Uuid, seen: &Request) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::Version, Expr::value(version(seen) + 1))
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .filter(row::Column::Organization.eq(seen.key.0.as_str()))
        .filter(row::Column::Version.eq(version(seen)));
    tx.link().change_fresh(update).await
}

/// Every request to attend a meeting, the earliest received first.
pub async fn all(reader: impl Into<Reader<'_>>, meeting_id: Uuid) -> Result<Vec<Request>, Fault> {
    let on = reader.into().snapshot().await?;
    let requests = row::Entity::find().filter(row::Column::MeetingId.eq(id(meeting_id)));
    gather(&on, requests, meeting_id, None).await
}

/// The request of an organization to attend a meeting.
pub async fn open(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    key: &OrganizationKey,
) -> Result<Option<Request>, Fault> {
    let on = reader.into().snapshot().await?;
    let requests = row::Entity::find_by_id((id(meeting_id), key.0.clone()));
    let found = gather(&on, requests, meeting_id, Some(key)).await?;
    Ok(found.into_iter().next())
}

/// Where the request with an identifier is: the meeting, and the organization's key there.
pub async fn locate(
    reader: impl Into<Reader<'_>>,
    of: Uuid,
) -> Result<Option<(Uuid, OrganizationKey)>, Fault> {
    let select = row::Entity::find().filter(row::Column::Id.eq(id(of)));
    let row = reader.into().link().one(select).await?;
    row.map(|row| {
        let meeting = read_id("request.meeting_id", &row.meeting_id)?;
        Ok((meeting, OrganizationKey(row.organization)))
    })
    .transpose()
}

/// Every organization that asked to attend a meeting, as lists name it: one question.
pub async fn organizations(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<Vec<Organization>, Fault> {
    let select = row::Entity::find().filter(row::Column::MeetingId.eq(id(meeting_id)));
    let rows = reader.into().link().all(select).await?;
    Ok(rows.iter().map(as_named).collect())
}

/// Every organization that asked to attend any meeting, as lists name it: one question.
pub async fn organizations_of_all(
    reader: impl Into<Reader<'_>>,
) -> Result<Vec<Organization>, Fault> {
    let rows = reader.into().link().all(row::Entity::find()).await?;
    Ok(rows.iter().map(as_named).collect())
}

fn as_named(row: &row::Model) -> Organization {
    let key = OrganizationKey(row.organization.clone());
    named(key, &names(row), &row.latin)
}

/// The decisions of a meeting on its lists, the earliest first.
pub async fn decisions(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<Vec<Decision>, Fault> {
    let on = reader.into().snapshot().await?;
    let found = decided(&on, meeting_id, None).await?;
    Ok(found.into_values().collect())
}

async fn decided(
    on: &Link<'_>,
    meeting_id: Uuid,
    of: Option<&OrganizationKey>,
) -> Result<BTreeMap<i64, Decision>, Fault> {
    let decisions = decision::Entity::find().filter(decision::Column::MeetingId.eq(id(meeting_id)));
    let mut found = BTreeMap::new();
    for row in on.all(decisions).await? {
        found.insert(row.position, read_decision(&row)?);
    }
    if found.is_empty() {
        return Ok(found);
    }
    corrections(on, meeting_id, &mut found).await?;
    let mut outcomes =
        outcome::Entity::find().filter(outcome::Column::MeetingId.eq(id(meeting_id)));
    if let Some(key) = of {
        outcomes = outcomes.filter(outcome::Column::Organization.eq(key.0.as_str()));
    }
    for row in on.all(outcomes).await? {
        let what: Outcome = read_name("request_outcome.outcome", &row.outcome)?;
        let decision = found
            .get_mut(&row.position)
            .ok_or_else(|| unreadable("request_outcome.position", row.position))?;
        decision
            .outcomes
            .insert(OrganizationKey(row.organization), what);
    }
    Ok(found)
}

async fn corrections(
    on: &Link<'_>,
    meeting_id: Uuid,
    decisions: &mut BTreeMap<i64, Decision>,
) -> Result<(), Fault> {
    let select =
        correction::Entity::find().filter(correction::Column::MeetingId.eq(id(meeting_id)));
    for row in on.all(select).await? {
        let decision = decisions
            .get_mut(&row.position)
            .ok_or_else(|| unreadable("request_correction.position", row.position))?;
        decision.corrects = Some(Correction {
            decision: read_number("request_correction.corrects", row.corrects)?,
            reason: row.reason,
        });
    }
    Ok(())
}

async fn gather(
    on: &Link<'_>,
    requests: Select<row::Entity>,
    meeting_id: Uuid,
    of: Option<&OrganizationKey>,
) -> Result<Vec<Request>, Fault> {
    let rows = requests
        .order_by_asc(row::Column::ReceivedAt)
        .order_by_asc(row::Column::Organization);
    let rows = on.all(rows).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let mut files = enclosures(on, meeting_id, of).await?;
    let mut steps = steps(on, meeting_id, of).await?;
    let decisions = decided(on, meeting_id, of).await?;
    let mut found = Vec::new();
    for row in rows {
        let key = OrganizationKey(row.organization.clone());
        let mut request = read(row)?;
        request.files = files.remove(&key.0).unwrap_or_default();
        request.steps = steps.remove(&key.0).unwrap_or_default();
        let on_it = decisions.values().filter_map(|decision| {
            Some(Decided {
                outcome: *decision.outcomes.get(&key)?,
                basis: decision.basis.clone(),
                effective_at: decision.effective_at,
                recorded_at: decision.recorded_at,
            })
        });
        request.decisions = on_it.collect();
        found.push(request);
    }
    Ok(found)
}

async fn enclosures(
    on: &Link<'_>,
    meeting_id: Uuid,
    of: Option<&OrganizationKey>,
) -> Result<BTreeMap<String, Vec<Enclosure>>, Fault> {
    let mut select = enclosure::Entity::find()
        .filter(enclosure::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(enclosure::Column::Position);
    if let Some(key) = of {
        select = select.filter(enclosure::Column::Organization.eq(key.0.as_str()));
    }
    let rows = on.all(select).await?;
    let sizes = file::sizes(on, rows.iter().map(|row| row.file.clone())).await?;
    let mut found: BTreeMap<String, Vec<Enclosure>> = BTreeMap::new();
    for row in rows {
        let enclosure = Enclosure {
            size: sizes.get(&row.file).copied().unwrap_or_default(),
            file: read_hash("request_file.file", &row.file)?,
            name: row.file_name,
        };
        found.entry(row.organization).or_default().push(enclosure);
    }
    Ok(found)
}

async fn steps(
    on: &Link<'_>,
    meeting_id: Uuid,
    of: Option<&OrganizationKey>,
) -> Result<BTreeMap<String, Vec<Taken>>, Fault> {
    let mut select = step::Entity::find()
        .filter(step::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(step::Column::Position);
    if let Some(key) = of {
        select = select.filter(step::Column::Organization.eq(key.0.as_str()));
    }
    let mut found: BTreeMap<String, Vec<Taken>> = BTreeMap::new();
    for row in on.all(select).await? {
        let organization = row.organization.clone();
        found
            .entry(organization)
            .or_default()
            .push(read_taken(row)?);
    }
    Ok(found)
}

fn written(meeting_id: Uuid, request: &Request) -> row::Model {
    let asked = &request.asked;
    let given = |language| asked.names.get(language).clone();
    row::Model {
        meeting_id: id(meeting_id),
        organization: request.key.0.clone(),
        id: id(request.id),
        version: version(request),
        name: asked.name.clone(),
        name_ar: given(Language::Ar),
        name_zh: given(Language::Zh),
        name_en: given(Language::En),
        name_fr: given(Language::Fr),
        name_ru: given(Language::Ru),
        name_es: given(Language::Es),
        latin: asked.latin.clone(),
        acronym: asked.acronym.clone(),
        kind: name(&asked.kind),
        profit: name(&asked.profit),
        purpose: asked.purpose.clone(),
        activities: asked.activities.clone(),
        website: asked.website.clone(),
        contact: asked.contact.clone(),
        email: asked.email.clone(),
        language: name(&asked.language),
        way: name(&request.way),
        places: asked.places.into(),
        received_at: instant(request.received_at),
        entered_at: instant(request.entered_at),
        entered_by: request.entered_by.map(|by| id(by.0)),
    }
}

fn names(row: &row::Model) -> Sextet<String> {
    Sextet {
        ar: row.name_ar.clone(),
        zh: row.name_zh.clone(),
        en: row.name_en.clone(),
        fr: row.name_fr.clone(),
        ru: row.name_ru.clone(),
        es: row.name_es.clone(),
    }
}

/// A request without its files, steps and decision.
fn read(row: row::Model) -> Result<Request, Fault> {
    let entered_by = row
        .entered_by
        .as_deref()
        .map(|by| read_id("request.entered_by", by).map(PersonId));
    let asked = Asked {
        names: names(&row),
        name: row.name,
        latin: row.latin,
        acronym: row.acronym,
        kind: read_name("request.kind", &row.kind)?,
        profit: read_name("request.profit", &row.profit)?,
        purpose: row.purpose,
        activities: row.activities,
        website: row.website,
        contact: row.contact,
        email: row.email,
        language: read_name("request.language", &row.language)?,
        places: read_number("request.places", row.places)?,
    };
    Ok(Request {
        id: read_id("request.id", &row.id)?,
        key: OrganizationKey(row.organization),
        asked,
        files: Vec::new(),
        way: read_name("request.way", &row.way)?,
        received_at: read_instant("request.received_at", row.received_at)?,
        entered_at: read_instant("request.entered_at", row.entered_at)?,
        entered_by: entered_by.transpose()?,
        steps: Vec::new(),
        decisions: Vec::new(),
    })
}

fn read_taken(row: step::Model) -> Result<Taken, Fault> {
    let by = row
        .taken_by
        .as_deref()
        .map(|by| read_id("request_step.taken_by", by).map(PersonId));
    let step = match (row.step.as_str(), row.places) {
        ("invited", Some(places)) => Step::Invited {
            places: read_number("request_step.places", places)?,
            remark: row.words,
        },
        ("refused", None) => Step::Refused { reasons: row.words },
        ("answered", None) => Step::Answered { reasons: row.words },
        ("withdrawn", None) => Step::Withdrawn { reasons: row.words },
        (other, _) => return Err(unreadable("request_step.step", other)),
    };
    Ok(Taken {
        step,
        at: read_instant("request_step.taken_at", row.taken_at)?,
        by: by.transpose()?,
    })
}

fn read_decision(row: &decision::Model) -> Result<Decision, Fault> {
    let by = read_id("request_decision.recorded_by", &row.recorded_by)?;
    Ok(Decision {
        position: read_number("request_decision.position", row.position)?,
        basis: row.basis.clone(),
        effective_at: read_instant("request_decision.effective_at", row.effective_at)?,
        recorded_at: read_instant("request_decision.recorded_at", row.recorded_at)?,
        recorded_by: PersonId(by),
        outcomes: BTreeMap::new(),
        corrects: None,
    })
}
