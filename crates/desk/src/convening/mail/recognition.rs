//! What is on record, gathered for the recognition of one mail: whose tokens, addresses, identifiers
//! and references stand in it. It decides nothing: whose the mail is, the domain says.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::mail::recognition::{Known, Site, Whose};
use domain::convening::mail::{Mail, Voice};
use domain::convening::meeting::MeetingKey;
use domain::convening::note::Step;
use domain::people::delegation::takes_names;
use domain::people::participant::Participant;
use store::convening::meeting;
use store::people::{correspondent, dispatch};

use crate::Desk;
use crate::answer::No;
use crate::occasion::Occasion;
use crate::people::dispatch::note::participant;

/// What is known of the words of one mail.
#[derive(Debug, Default)]
pub(super) struct KnownOf {
    tokens: BTreeMap<String, Whose>,
    addresses: BTreeMap<String, Vec<Whose>>,
    letters: BTreeMap<String, Whose>,
    references: BTreeMap<String, Vec<Whose>>,
}

impl Known for KnownOf {
    fn token(&self, token: &str) -> Option<Whose> {
        self.tokens.get(&token.to_lowercase()).cloned()
    }

    fn address(&self, address: &str) -> Vec<Whose> {
        self.addresses.get(address).cloned().unwrap_or_default()
    }

    fn letter(&self, message_id: &str) -> Option<Whose> {
        self.letters.get(message_id).cloned()
    }

    fn reference(&self, reference: &str) -> Vec<Whose> {
        self.references.get(reference).cloned().unwrap_or_default()
    }
}

impl Desk {
    /// Gathers what is known of the words of a mail.
    pub(super) async fn known(
        &self,
        occasion: &Occasion<'_>,
        (mail, tokens): (&Mail, &BTreeMap<String, String>),
        site: &Site,
    ) -> Result<KnownOf, No> {
        let mut known = KnownOf::default();
        for (token, letter) in tokens {
            if let Some(whose) = self.whose_letter(letter).await? {
                known.tokens.insert(token.to_lowercase(), whose);
            }
        }
        for id in mail.in_reply_to.iter().chain(&mail.references) {
            let local = id.split('@').next().unwrap_or_default();
            if let Some(whose) = self.whose_letter(local).await? {
                known.letters.insert(id.clone(), whose);
            }
        }
        let open = self.open_meetings(occasion).await?;
        let senders = mail.senders.from.iter().chain(&mail.senders.reply_to);
        for address in senders.collect::<BTreeSet<_>>() {
            let whose = self.whose_address(occasion, address, &open).await?;
            known.addresses.insert(address.clone(), whose);
        }
        let words = [mail.subject.as_str(), &mail.words(Voice::Own)].join("\n");
        for reference in site.references.found_in(&words) {
            let whose = self.whose_reference(&reference).await?;
            known.references.insert(reference, whose);
        }
        Ok(known)
    }

    /// To whom the letter with an identity went.
    async fn whose_letter(&self, mail_id: &str) -> Result<Option<Whose>, No> {
        let Some(letter) = dispatch::with_mail_id(&self.store, mail_id).await? else {
            return Ok(None);
        };
        let meeting = meeting::open_by_id(&self.store, letter.dispatch.meeting_id).await?;
        Ok(meeting.map(|kept| Whose {
            meeting: kept.value.key,
            participant: letter.dispatch.participant,
        }))
    }

    /// The meetings that take names: an address that is registered for a State may mean any of them.
    async fn open_meetings(&self, occasion: &Occasion<'_>) -> Result<Vec<MeetingKey>, No> {
        let mut open = Vec::new();
        for key in self.meetings().await? {
            let meeting = self.meeting(&key).await?;
            let notes = store::convening::note::all(&self.store, meeting.kept.id).await?;
            let convened = notes.iter().any(|note| note.stage() == Step::Issued);
            let takes = takes_names(meeting.meeting(), meeting.day(occasion.now)).is_ok();
            if convened && takes {
                open.push(key);
            }
        }
        Ok(open)
    }

    async fn whose_address(
        &self,
        occasion: &Occasion<'_>,
        address: &str,
        open: &[MeetingKey],
    ) -> Result<Vec<Whose>, No> {
        let writers = correspondent::with_address(&self.store, address).await?;
        let written = writers
            .into_iter()
            .filter(|one| open.contains(&one.meeting));
        let mut whose: Vec<Whose> = written
            .map(|one| Whose {
                meeting: one.meeting,
                participant: one.participant,
            })
            .collect();
        for mission in self.missions().await? {
            let same = |email: &String| email.to_lowercase() == address;
            if !mission.is_valid_on(occasion.today) || !mission.emails.iter().any(same) {
                continue;
            }
            whose.extend(open.iter().map(|meeting| Whose {
                meeting: meeting.clone(),
                participant: Participant::State(mission.state),
            }));
        }
        Ok(whose)
    }

    /// To whom the paper with a reference went.
    async fn whose_reference(&self, reference: &str) -> Result<Vec<Whose>, No> {
        let found = store::convening::note::by_reference(&self.store, reference).await?;
        let Some((meeting_id, note)) = found else {
            return Ok(Vec::new());
        };
        let Some(kept) = meeting::open_by_id(&self.store, meeting_id).await? else {
            return Ok(Vec::new());
        };
        let sheets = store::convening::sheet::of_note(&self.store, meeting_id, note.id).await?;
        let to: BTreeSet<Participant> = sheets
            .iter()
            .map(|sheet| participant(&sheet.addressee))
            .collect();
        let whose = |participant| Whose {
            meeting: kept.value.key.clone(),
            participant,
        };
        Ok(to.into_iter().map(whose).collect())
    }
}
