//! Meetings: opened from a fact sheet or from last year's, given their resolution, arranged anew,
//! cancelled. Rule: CCM Art. 11; a new arrangement is a dated fact beside the old. Whatever changes
//! a text that was approved puts its note back to draft.

use std::sync::Arc;

use domain::convening::invitee::{Invitees, invitees};
use domain::convening::meeting::{Arrangement, Cancellation, Meeting, MeetingKey, following};
use domain::law::mandate::ResolutionQuotation;
use domain::law::organization::Organizations;
use domain::law::reading::{self, ReadFault};
use domain::people::role::{Act, Actor, Scope};
use domain::record::journal::Line;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use store::convening::meeting::Kept;
use store::{Look, Reader, Tx};

use super::text::approvals_lapse;
use crate::Desk;
use crate::answer::No;
use crate::law::source::{Facts, TreatyWithStatus};
use crate::occasion::{Occasion, fact};

/// A meeting with the law around it.
#[derive(Debug, Clone)]
pub struct MeetingInLaw {
    /// The meeting as kept.
    pub kept: Kept<Meeting>,
    /// States, organizations, places.
    pub facts: Arc<Facts>,
    /// The treaty and its status.
    pub law: Arc<TreatyWithStatus>,
    /// The organizations of the facts, and those that asked to attend this meeting.
    pub organizations: Organizations,
}

impl MeetingInLaw {
    /// The meeting.
    pub const fn meeting(&self) -> &Meeting {
        &self.kept.value
    }

    /// The time zone of the venue, in which days begin and end.
    pub fn zone(&self) -> &str {
        let arranged = self.meeting().arrangements.last();
        arranged
            .and_then(|arranged| self.facts.places.place(&arranged.place))
            .map(|place| place.time_zone.as_str())
            .expect("a meeting is kept with an arrangement at a known venue")
    }

    /// The day at the venue: there an evening in New York is not tomorrow yet.
    pub fn day(&self, at: Timestamp) -> Date {
        let zone = TimeZone::get(self.zone()).unwrap_or(TimeZone::UTC);
        at.to_zoned_datetime(zone).date()
    }

    /// The instant at which what holds on a day is asked: now for the day it is at the venue, else
    /// the last moment of the day there.
    pub fn asked_on(&self, day: Date, now: Timestamp) -> Timestamp {
        if day == self.day(now) {
            return now;
        }
        let zone = TimeZone::get(self.zone()).unwrap_or(TimeZone::UTC);
        let next = day.tomorrow().and_then(|next| next.to_zoned_datetime(zone));
        next.map_or(now, |next| {
            next.timestamp() - SignedDuration::from_micros(1)
        })
    }

    /// Who is convened and who invited on a date.
    pub fn invitees(&self, on: Date) -> Invitees<'_> {
        let facts = &self.facts;
        invitees(
            &self.law.treaty,
            &self.law.list,
            &facts.states,
            &facts.organizations,
            on,
        )
    }
}

impl Desk {
    /// Opens a meeting from a fact sheet under a treaty the site has entered.
    pub async fn open_meeting(
        &self,
        occasion: &Occasion<'_>,
        name: &str,
        sheet: &str,
    ) -> Result<Meeting, No> {
        let places = self.facts().await?.places;
        let meeting = Meeting::read(sheet, &places).map_err(|faults| No::Faults {
            name: name.to_owned(),
            faults,
        })?;
        self.keep_meeting(occasion, "meeting/open", meeting).await
    }

    /// Opens the next meeting of a series, its dates shifted and its resolution still to come.
    pub async fn follow_meeting(
        &self,
        occasion: &Occasion<'_>,
        last: &MeetingKey,
        opens_on: Date,
    ) -> Result<Meeting, No> {
        if !(1900..2199).contains(&opens_on.year()) {
            let found = opens_on.to_string();
            let fault = reading::fault(0, "opens_on", &found, "a year from 1900 to 2198");
            let (name, faults) = (last.to_string(), vec![fault]);
            return Err(No::Faults { name, faults });
        }
        let last = self.kept_meeting(last).await?.value;
        let meeting = following(&last, opens_on, occasion.today);
        let faults = meeting.contradictions(&self.facts().await?.places);
        refuse(last.key.to_string(), faults)?;
        self.keep_meeting(occasion, "meeting/follow", meeting).await
    }

    async fn keep_meeting(
        &self,
        occasion: &Occasion<'_>,
        act: &str,
        meeting: Meeting,
    ) -> Result<Meeting, No> {
        let over = Scope::Meeting(meeting.key.clone());
        let actor = self.permitted(occasion, Act::OpenMeeting, &over).await?;
        if !self.treaties().await?.contains(meeting.key.treaty()) {
            return Err(No::unknown("treaty", meeting.key.treaty()));
        }
        if store::convening::meeting::open(&self.store, &meeting.key)
            .await?
            .is_some()
        {
            return Err(No::Exists {
                kind: "meeting",
                key: meeting.key.to_string(),
            });
        }
        let mut line = occasion.line(act, Some(&actor), &over);
        line.subject = meeting.key.to_string();
        let arranged = meeting.arranged_on(occasion.today);
        fact(&mut line, "opens_on", arranged.opens_on());
        self.store
            .act(async |tx| {
                store::convening::meeting::keep_new(&tx, occasion.new_id(), &meeting, occasion.now)
                    .await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(meeting)
    }

    /// Names the resolution of the General Assembly on which the meeting is convened.
    pub async fn name_resolution(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        quotation: ResolutionQuotation,
    ) -> Result<(), No> {
        let (actor, over) = self.may_arrange(occasion, key).await?;
        let mut line = occasion.line("meeting/resolution", Some(&actor), &over);
        fact(&mut line, "resolution", &quotation.resolution);
        fact(&mut line, "paragraph", &quotation.paragraph);
        self.change_meeting(occasion, &actor, key, line, Change::Resolution(quotation))
            .await
    }

    /// Arranges a meeting anew: postponed, split into parts, moved or made hybrid.
    pub async fn arrange(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        arrangement: Arrangement,
    ) -> Result<(), No> {
        let (actor, over) = self.may_arrange(occasion, key).await?;
        let mut line = occasion.line("meeting/arrange", Some(&actor), &over);
        fact(&mut line, "decided_on", arrangement.decided_on);
        fact(&mut line, "opens_on", arrangement.opens_on());
        fact(&mut line, "place", &arrangement.place);
        self.change_meeting(
            occasion,
            &actor,
            key,
            line,
            Change::Arrangement(arrangement),
        )
        .await
    }

    /// Cancels a meeting; its record stays.
    pub async fn cancel_meeting(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        cancellation: Cancellation,
    ) -> Result<(), No> {
        let (actor, over) = self.may_arrange(occasion, key).await?;
        let mut line = occasion.line("meeting/cancel", Some(&actor), &over);
        fact(&mut line, "decided_on", cancellation.decided_on);
        self.change_meeting(
            occasion,
            &actor,
            key,
            line,
            Change::Cancellation(cancellation),
        )
        .await
    }

    async fn may_arrange(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<(Actor, Scope), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::OpenMeeting, &over).await?;
        Ok((actor, over))
    }

    /// Changes a meeting's facts, refuses a contradiction, and lets approvals lapse.
    async fn change_meeting(
        &self,
        occasion: &Occasion<'_>,
        actor: &Actor,
        key: &MeetingKey,
        mut line: Line,
        change: Change,
    ) -> Result<(), No> {
        let mut kept = self.kept_meeting(key).await?;
        if kept.value.cancelled.is_some() {
            return Err(domain::convening::note::Refusal::MeetingCancelled.into());
        }
        change.apply(&mut kept.value);
        let faults = kept.value.contradictions(&self.facts().await?.places);
        refuse(key.to_string(), faults)?;
        line.subject = key.to_string();
        let notes = store::convening::note::all(&self.store, kept.id).await?;
        self.store
            .act(async |tx| {
                change.keep(&tx, &kept, occasion).await?;
                approvals_lapse(&tx, occasion, actor, kept.id, &notes).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// A meeting with the law around it.
    pub async fn meeting(&self, key: &MeetingKey) -> Result<MeetingInLaw, No> {
        let look = self.store.look().await?;
        self.meeting_on(&look, key).await
    }

    /// The same, at a moment that the rest of an act looks at too.
    pub(crate) async fn meeting_on(&self, on: &Look, key: &MeetingKey) -> Result<MeetingInLaw, No> {
        let kept = self.kept_meeting_on(on.into(), key).await?;
        self.in_law(on.into(), kept).await
    }

    /// The law around a meeting, and the names of those who asked to attend it: one question.
    pub(crate) async fn in_law(
        &self,
        on: Reader<'_>,
        kept: Kept<Meeting>,
    ) -> Result<MeetingInLaw, No> {
        let (facts, law) = self.law_on(on, kept.value.key.treaty()).await?;
        let asked = store::people::request::organizations(on, kept.id).await?;
        Ok(MeetingInLaw {
            organizations: facts.organizations.with(asked),
            kept,
            facts,
            law,
        })
    }

    /// The keys of all meetings.
    pub async fn meetings(&self) -> Result<Vec<MeetingKey>, No> {
        Ok(store::convening::meeting::list(&self.store).await?)
    }

    /// Every meeting as kept, in the order of the keys: one question, and one reading of each that
    /// moved on since.
    pub(crate) async fn kept_meetings(&self) -> Result<Vec<Kept<Meeting>>, No> {
        let mut all = Vec::new();
        for (key, id, version) in store::convening::meeting::versions(&self.store).await? {
            all.push(match self.shelf.meeting(&key, id, version) {
                Some(kept) => kept,
                None => self.kept_meeting(&key).await?,
            });
        }
        Ok(all)
    }

    pub(crate) async fn kept_meeting(&self, key: &MeetingKey) -> Result<Kept<Meeting>, No> {
        self.kept_meeting_on((&self.store).into(), key).await
    }

    /// A meeting as kept: read again only when its version moved on.
    async fn kept_meeting_on(&self, on: Reader<'_>, key: &MeetingKey) -> Result<Kept<Meeting>, No> {
        let unknown = || No::unknown("meeting", key);
        let stands = store::convening::meeting::version(on, key).await?;
        let (id, version) = stands.ok_or_else(unknown)?;
        if let Some(kept) = self.shelf.meeting(key, id, version) {
            return Ok(kept);
        }
        let kept = store::convening::meeting::open(on, key).await?;
        let kept = kept.ok_or_else(unknown)?;
        self.shelf.keep_meeting(&kept);
        Ok(kept)
    }
}

/// One change of a meeting's facts.
enum Change {
    Resolution(ResolutionQuotation),
    Arrangement(Arrangement),
    Cancellation(Cancellation),
}

impl Change {
    fn apply(&self, meeting: &mut Meeting) {
        match self {
            Self::Resolution(quotation) => meeting.mandate.resolution = Some(quotation.clone()),
            Self::Arrangement(arrangement) => meeting.arrangements.push(arrangement.clone()),
            Self::Cancellation(cancellation) => meeting.cancelled = Some(cancellation.clone()),
        }
    }

    /// Keeps the change beside what was: `kept` is the meeting with the change in it.
    async fn keep(
        &self,
        tx: &Tx,
        kept: &Kept<Meeting>,
        occasion: &Occasion<'_>,
    ) -> Result<(), store::Fault> {
        use store::convening::meeting as rows;
        let (id, version, now) = (kept.id, kept.version, occasion.now);
        match self {
            Self::Resolution(_) => rows::change_facts(tx, id, version, &kept.value, now).await?,
            Self::Arrangement(arrangement) => {
                rows::arrange(tx, id, version, arrangement, now).await?
            }
            Self::Cancellation(cancellation) => {
                rows::cancel(tx, id, version, cancellation, now).await?
            }
        };
        Ok(())
    }
}

fn refuse(name: String, faults: Vec<ReadFault>) -> Result<(), No> {
    if faults.is_empty() {
        Ok(())
    } else {
        Err(No::Faults { name, faults })
    }
}
