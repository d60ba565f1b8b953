//! A recipient's word that a letter came, given to a person: by telephone, in another letter, in person.
//! It stands with the letter beside what machines say. Rule: what is recorded stays; what went without a
//! letter is recorded as a delivery, whose proof says who took it.

use domain::convening::correspondence::Wrong;
use domain::convening::meeting::MeetingKey;
use domain::people::dispatch::{DeliveryFault, Event, Field, TypedDelivery, read_acknowledgement};
use domain::people::role::{Act, Scope};
use jiff::Timestamp;
use jiff::civil::Date;
use store::people::dispatch;

use crate::Desk;
use crate::answer::No;
use crate::convening::note::Which;
use crate::occasion::{Occasion, fact};

impl Desk {
    /// Records that one of a note's addressees acknowledged the letter that brought it. The way stands
    /// in the place of the channel, who said so in that of the proof.
    pub async fn record_acknowledgement(
        &self,
        occasion: &Occasion<'_>,
        (key, which): (&MeetingKey, &Which),
        typed: &TypedDelivery,
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::SendLink, &over).await?;
        let record = self.note_dispatch(occasion, key, which).await?;
        let meeting = &record.open.meeting;
        let today = meeting.day(occasion.now);
        let known = read_acknowledgement(typed, today).map_err(No::Delivery)?;
        let mut all = record.addressees.iter();
        let whose = all.find(|one| one.participant == known.participant);
        let letter = whose
            .ok_or(Wrong::NoSuchParticipant)
            .and_then(|one| one.best_letter().ok_or(Wrong::NoLetter));
        let letter = letter.map_err(|wrong| {
            let field = Field::Participant;
            No::Delivery(vec![DeliveryFault { field, wrong }])
        })?;
        let event = Event {
            kind: known.kind,
            at: at(known.on, today, meeting.zone(), occasion.now),
            why: known.source,
        };
        let mut line = occasion.line("acknowledgement/record", Some(&actor), &over);
        line.subject = record.reference();
        fact(&mut line, "participant", &known.participant);
        fact(&mut line, "channel", event.kind.code());
        fact(&mut line, "on", known.on);
        line.personal.push(occasion.personal("source", &event.why));
        let letter = &letter.dispatch.key;
        self.store
            .act(async |tx| {
                let id = occasion.new_id();
                dispatch::became_known(&tx, id, letter, &event, None).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }
}

/// When it became known: now, or on another day, of which nobody kept the hour, at noon.
fn at(on: Date, today: Date, zone: &str, now: Timestamp) -> Timestamp {
    if on == today {
        return now;
    }
    let noon = on.at(12, 0, 0, 0).in_tz(zone);
    noon.map_or(now, |noon| noon.timestamp())
}
