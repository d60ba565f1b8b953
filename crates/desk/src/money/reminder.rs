//! Reminders of what is owed: shown first, with counts and amounts, then sent by one person. Rule: what
//! was not shown does not leave; nothing is called to mind that was paid between the preview and the
//! act; one payer gets one note a day and one notice one at each step.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::meeting::MeetingKey;
use domain::law::costs::ReminderRule;
use domain::law::language::Language;
use domain::law::treaty::TreatyKey;
use domain::money::bill::Number;
use domain::money::payer::PayerKey;
use domain::money::reminder::{Asked, Record, Refusal, Reminder, ToRemind, fingerprint};
use domain::money::series::{Serial, Series};
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::role::{Act, Scope};
use jiff::civil::Date;
use store::{Reader, Tx};

use super::dues::Dues;
use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};
use crate::people::correspondent::addresses;

/// When payers are reminded, by treaty.
type Rules = BTreeMap<TreatyKey, ReminderRule>;

/// What would be called to mind, and how it would go out.
#[derive(Debug, Clone)]
pub struct Reminding {
    /// To whom and of what.
    pub to: Vec<ToRemind>,
    /// To how many registered addresses of each payer the note would go.
    pub addresses: BTreeMap<PayerKey, usize>,
    /// The meetings for which something is open.
    pub meetings: BTreeSet<MeetingKey>,
    /// When payers are reminded, as the profiles of the treaties of open notices say it.
    pub rules: Rules,
}

impl Reminding {
    /// What names exactly this: of other notices or other amounts it is another.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.to)
    }

    /// How many letters would be laid.
    pub fn letters(&self) -> usize {
        self.addresses.values().sum()
    }
}

impl Desk {
    /// What would be called to mind now of what is asked for; nothing leaves.
    pub async fn reminders_of_dues(
        &self,
        occasion: &Occasion<'_>,
        asked: &Asked,
    ) -> Result<Reminding, No> {
        self.permitted(occasion, Act::KeepCosts, &Scope::Site)
            .await?;
        let (rules, meetings) = self.reminder_rules().await?;
        let to = due((&self.store).into(), (asked, &rules), occasion.today).await?;
        let missions = self.missions().await?;
        let count = |to: &ToRemind| {
            let state = to.payer.iso3().map(Participant::State);
            let count = state.map_or(0, |state| {
                addresses(&missions, &state, occasion.today).len()
            });
            (to.payer.clone(), count)
        };
        Ok(Reminding {
            addresses: to.iter().map(count).collect(),
            to,
            meetings,
            rules,
        })
    }

    /// Reminds those of whom the preview was shown: one numbered note to each, one line of the journal.
    /// The clerk prints the notes and writes to the payers. What changed since is [`No::Stale`].
    pub async fn remind_of_dues(
        &self,
        occasion: &Occasion<'_>,
        asked: Asked,
        seen: String,
    ) -> Result<Vec<Reminder>, No> {
        let actor = self
            .permitted(occasion, Act::IssueCosts, &Scope::Site)
            .await?;
        let (rules, _) = self.reminder_rules().await?;
        let sending = Sending {
            asked,
            seen,
            languages: self.languages_of_payers(occasion.today).await?,
            rules,
            by: actor.person.id,
        };
        let line = occasion.line("dues/remind", Some(&actor), &Scope::Site);
        self.store
            .act(async |tx| {
                let sent = send_on(&tx, occasion, &sending).await?;
                let mut line = line.clone();
                for one in [sent.first(), sent.last()].into_iter().flatten() {
                    fact(&mut line, "number", one.number);
                }
                fact(&mut line, "payers", sent.len());
                let notices: usize = sent.iter().map(|one| one.notices.len()).sum();
                fact(&mut line, "notices", notices);
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<Vec<Reminder>, No>(sent)
            })
            .await
    }

    /// Every reminder that was sent, the earliest first, for whoever may read the site's money.
    pub async fn sent_reminders(&self, occasion: &Occasion<'_>) -> Result<Vec<Reminder>, No> {
        self.permitted(occasion, Act::Show, &Scope::Site).await?;
        let dues = self.dues().await?;
        Ok(store::money::reminder::all(&self.store, None, &dues.bills).await?)
    }

    /// When payers are reminded, by treaty of the open notices, and the meetings of these.
    async fn reminder_rules(&self) -> Result<(Rules, BTreeSet<MeetingKey>), No> {
        let states = self.states().await?;
        let dues = self.dues().await?;
        let open = dues.open.iter();
        let meetings: BTreeSet<MeetingKey> = open.map(|one| one.meeting.clone()).collect();
        let treaties: BTreeSet<&TreatyKey> = meetings.iter().map(MeetingKey::treaty).collect();
        let mut rules = BTreeMap::new();
        for key in treaties {
            let treaty = self.treaty(key, &states).await?.treaty;
            rules.insert(key.clone(), treaty.costs.reminders);
        }
        Ok((rules, meetings))
    }
}

/// What somebody sends.
struct Sending {
    asked: Asked,
    seen: String,
    languages: BTreeMap<PayerKey, Language>,
    rules: Rules,
    by: PersonId,
}

/// Keeps the reminders that were shown, decided where nobody comes between.
async fn send_on(tx: &Tx, occasion: &Occasion<'_>, sending: &Sending) -> Result<Vec<Reminder>, No> {
    let dated = occasion.today;
    let to = due(tx.into(), (&sending.asked, &sending.rules), dated).await?;
    if to.is_empty() {
        return Err(Refusal::Nothing.into());
    }
    if fingerprint(&to) != sending.seen {
        return Err(No::Stale);
    }
    let first = first_number(tx, dated, to.len()).await?;
    let languages = &sending.languages;
    let reminder = |(number, to): (Serial, ToRemind)| Reminder {
        number,
        language: languages.get(&to.payer).copied().unwrap_or(Language::En),
        payer: to.payer,
        dated,
        sent: (occasion.now, sending.by),
        notices: to.notices,
    };
    let sent: Vec<Reminder> = numbers(first).zip(to).map(reminder).collect();
    store::money::reminder::keep(tx, &sent).await?;
    Ok(sent)
}

/// What is to be called to mind on a day.
async fn due(
    on: Reader<'_>,
    (asked, rules): (&Asked, &Rules),
    today: Date,
) -> Result<Vec<ToRemind>, No> {
    let dues = Dues::stand(on, None).await?;
    let sent = store::money::reminder::all(on, None, &dues.bills).await?;
    let dated: BTreeMap<Number, Date> = dues
        .bills
        .iter()
        .map(|bill| (bill.number, bill.dated))
        .collect();
    let record = Record {
        open: &dues.open,
        dated: &dated,
        rules,
        sent: &sent,
    };
    Ok(record.due(asked, today))
}

/// The first of so many numbers of the year.
async fn first_number(tx: &Tx, dated: Date, count: usize) -> Result<Serial, No> {
    let series = Series::Reminder;
    let count = u32::try_from(count).expect("some hundred payers");
    let year = dated.year();
    let serial = store::money::series::take(tx, &series, year, count).await?;
    Ok(Serial {
        series,
        year,
        serial,
    })
}

/// Numbers that follow one another.
pub(super) fn numbers(first: Serial) -> impl Iterator<Item = Serial> {
    (first.serial..).map(move |serial| Serial { serial, ..first })
}
