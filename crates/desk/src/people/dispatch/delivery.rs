//! What went by post, courier, fax or hand: recorded as a dispatch of a paper of ours, with what proves
//! it. Rule: what is recorded stays; a wrong record is put right by another beside it.

use domain::convening::correspondence::Wrong;
use domain::convening::meeting::MeetingKey;
use domain::people::dispatch::{DeliveryFault, Field, TypedDelivery, read};
use domain::people::role::{Act, Scope};
use domain::record::journal::Hash;
use store::people::dispatch::{self, KeptDelivery};

use crate::Desk;
use crate::answer::No;
use crate::convening::note::Which;
use crate::occasion::{Occasion, fact};
use crate::people::delegation::NewFile;

impl Desk {
    /// Records that an issued note went to one of its addressees otherwise than by mail.
    pub async fn record_delivery(
        &self,
        occasion: &Occasion<'_>,
        (key, which): (&MeetingKey, &Which),
        typed: &TypedDelivery,
        scan: Result<Option<NewFile>, Wrong>,
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::SendLink, &over).await?;
        let record = self.note_dispatch(occasion, key, which).await?;
        let reference = record.open.note.reference.as_ref();
        let reference = reference.map_or_else(String::new, ToString::to_string);
        let today = record.open.meeting.day(occasion.now);
        let scan_fault = scan.as_ref().err().map(|wrong| DeliveryFault {
            field: Field::Scan,
            wrong: *wrong,
        });
        let delivery = match read(&reference, typed, today) {
            Ok(delivery) if scan_fault.is_none() => delivery,
            read => {
                let mut faults = read.err().unwrap_or_default();
                faults.extend(scan_fault);
                return Err(No::Delivery(faults));
            }
        };
        let got = |one: &super::note::AddresseeDispatch| one.participant == delivery.participant;
        if !record.addressees.iter().any(got) {
            return Err(No::Delivery(vec![DeliveryFault {
                field: Field::Participant,
                wrong: Wrong::NoSuchParticipant,
            }]));
        }
        let mut line = occasion.line("delivery/record", Some(&actor), &over);
        line.subject = reference;
        fact(&mut line, "participant", &delivery.participant);
        fact(&mut line, "channel", delivery.channel.code());
        fact(&mut line, "on", delivery.on);
        line.personal
            .push(occasion.personal("proof", &delivery.proof));
        let scan = scan.unwrap_or_default();
        let named = |scan: &NewFile| (Hash::of(&scan.bytes), scan.name.clone());
        let kept = KeptDelivery {
            id: occasion.new_id(),
            delivery,
            scan: scan.as_ref().map(named),
            recorded_by: actor.person.id,
            recorded_at: occasion.now,
        };
        line.papers.extend(kept.scan.iter().map(|(hash, _)| *hash));
        let meeting = record.open.meeting.kept.id;
        self.store
            .act(async |tx| {
                if let Some(scan) = &scan {
                    let (bytes, kind) = (&scan.bytes, scan.media_type);
                    store::papers::file::keep(&tx, bytes, kind, occasion.now).await?;
                }
                dispatch::deliver(&tx, meeting, &kept).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// The scan that proves a delivery of a meeting's paper.
    pub async fn proof_of_delivery(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        file: Hash,
    ) -> Result<Vec<u8>, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let meeting = self.kept_meeting(key).await?.id;
        let unknown = || No::unknown("file", file.to_hex());
        let all = dispatch::deliveries(&self.store, meeting).await?;
        let ours = |kept: &KeptDelivery| kept.scan.as_ref().is_some_and(|(hash, _)| *hash == file);
        if !all.iter().any(ours) {
            return Err(unknown());
        }
        let kept = store::papers::file::open(&self.store, file).await?;
        kept.and_then(|kept| kept.bytes).ok_or_else(unknown)
    }
}
