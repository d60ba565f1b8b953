//! `convene delegation`: the list of participants of a meeting, a row for each person, one delegation
//! with its versions, and its note beside its entries; reminding those who have not answered, and
//! announcing information for participants. The list is what everyone may see; a delegation is shown to those who may read it.

mod reconcile;

use std::collections::BTreeSet;

use clap::{Args, Subcommand};
use desk::people::delegation::DelegationInMeeting;
use domain::convening::invitee::Category;
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::people::composition::Member;
use domain::people::delegation::{Submission, number};
use domain::people::list::{List, Section};
use domain::people::participant::Participant;
use words::people::list::MemberWords;

use crate::clerk::people as clerk;
use crate::cli::answer::{Cell, Form, Format, Listing, tell, text};
use crate::cli::convening::dispatch::told;
use crate::cli::site::{At, Where, Who};
use crate::clock;
use crate::exit::Stop;

/// Delegations: the list of participants, and each delegation with its versions.
#[derive(Debug, Args)]
pub(crate) struct Command {
    #[command(subcommand)]
    act: Act,
    #[command(flatten)]
    place: Where,
    #[command(flatten)]
    who: Who,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Lists the participants of a meeting whose note is issued, in the order of protocol.
    List {
        /// The meeting: ccm/12msp.
        meeting: MeetingKey,
        #[command(flatten)]
        form: Form,
    },
    /// Shows every version of a delegation, the last one first.
    Show {
        /// The meeting: ccm/12msp.
        meeting: MeetingKey,
        /// The State by ISO code, or the organization by key: FRA, icrc.
        participant: Participant,
        #[command(flatten)]
        form: Form,
    },
    /// Lays the note beside the entries; settles what differs, or asks the mission.
    Reconcile(reconcile::Reconcile),
    /// Reminds those who have not answered, each with a new link; to one address once a day.
    Remind {
        /// The meeting: ccm/12msp.
        meeting: MeetingKey,
        /// Only those of a category, as lists for programs name it: party, signatory and so on.
        #[arg(long, value_parser = category)]
        category: Option<Category>,
        /// Says how many letters would go out, and sends nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Announces the published information for participants to who writes for the delegations; of one
    /// edition nobody is told twice.
    Announce {
        /// The meeting: ccm/12msp.
        meeting: MeetingKey,
        /// Only those of a category, as lists for programs name it: party, signatory and so on.
        #[arg(long, value_parser = category)]
        category: Option<Category>,
        /// Says how many letters would go out and to how many of each category, and sends nothing.
        #[arg(long)]
        dry_run: bool,
    },
}

/// A category by the name that lists for programs give.
fn category(code: &str) -> Result<Category, String> {
    Category::read(code).ok_or_else(|| Category::ALL.map(Category::code).join(", "))
}

const OF_LIST: &[&str] = &[
    "category",
    "key",
    "name",
    "place",
    "capacity",
    "courtesy",
    "given",
    "family",
    "own_script",
    "function",
];

const OF_DELEGATION: &[&str] = &[
    "number",
    "received_at",
    "timeliness",
    "channel",
    "place",
    "capacity",
    "courtesy",
    "given",
    "family",
    "own_script",
    "function",
];

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        match &self.act {
            Act::List { meeting, form } => self.list(meeting, form),
            Act::Show {
                meeting,
                participant,
                form,
            } => self.show(meeting, participant, form),
            Act::Reconcile(reconcile) => reconcile.run(&self.place, &self.who),
            Act::Remind {
                meeting,
                category,
                dry_run,
            } => self.remind(meeting, *category, *dry_run),
            Act::Announce {
                meeting,
                category,
                dry_run,
            } => self.announce(meeting, *category, *dry_run),
        }
    }

    fn remind(
        &self,
        key: &MeetingKey,
        category: Option<Category>,
        dry_run: bool,
    ) -> Result<(), Stop> {
        let at = At::open(&self.place.site, Language::En)?;
        let occasion = self.who.occasion(Language::En)?;
        let answers = at.block_on(async |desk| desk.answers(&occasion, key).await)?;
        let open = answers.of(category).filter(|one| !one.state.is_answered());
        let (to, without): (Vec<_>, Vec<_>) = open.partition(|invitee| invitee.wants_link());
        let to: Vec<Participant> = to.iter().map(|one| one.participant.clone()).collect();
        if dry_run {
            let letters = at.block_on(async |desk| desk.reminders(&occasion, key, &to).await)?;
            told("letters-would-go", letters.len())?;
        } else {
            let sent = at.block_on(async |desk| desk.remind(&occasion, key, &to).await)?;
            told("letters-sent", sent)?;
        }
        match without.len() {
            0 => Ok(()),
            count => told("without-address", count),
        }
    }

    fn announce(
        &self,
        key: &MeetingKey,
        category: Option<Category>,
        dry_run: bool,
    ) -> Result<(), Stop> {
        let at = At::open(&self.place.site, Language::En)?;
        let occasion = self.who.occasion(Language::En)?;
        let answers = at.block_on(async |desk| desk.answers(&occasion, key).await)?;
        let to: Vec<Participant> = answers
            .of(category)
            .map(|one| one.participant.clone())
            .collect();
        if !dry_run {
            let sent = at.block_on(async |desk| desk.announce(&occasion, key, &to).await)?;
            return told("letters-sent", sent);
        }
        let letters = at.block_on(async |desk| desk.announcement(&occasion, key, &to).await)?;
        told("letters-would-go", letters.len())?;
        for category in Category::ALL {
            let whose: BTreeSet<&Participant> = answers
                .of(Some(category))
                .map(|one| &one.participant)
                .collect();
            let theirs = letters
                .iter()
                .filter(|one| whose.contains(&one.participant));
            let count = theirs.count();
            if count > 0 {
                let said = words::convening::invitee::category(category, Language::En);
                tell(&format!("  {said}: {count}"))?;
            }
        }
        Ok(())
    }

    fn list(&self, key: &MeetingKey, form: &Form) -> Result<(), Stop> {
        let at = At::open(&self.place.site, form.language)?;
        let found = at.block_on(async |desk| desk.participants(key, clock::now()).await)?;
        let listing = clerk::with_list(&found, form.language, |list, around| Listing {
            title: around.meeting.to_owned(),
            names: OF_LIST,
            rows: rows_of_list(list, form),
        });
        form.give(&listing, found.stands.on)
    }

    fn show(&self, key: &MeetingKey, participant: &Participant, form: &Form) -> Result<(), Stop> {
        let at = At::open(&self.place.site, form.language)?;
        let occasion = self.who.occasion(form.language)?;
        let open = at.block_on(async |desk| desk.delegation(&occasion, key, participant).await)?;
        let versions = open.delegation.submissions.iter().rev();
        let rows = versions.flat_map(|version| rows_of_version(&open, version, form));
        let listing = Listing {
            title: participant.to_string(),
            names: OF_DELEGATION,
            rows: rows.collect(),
        };
        form.give(&listing, clock::today())
    }
}

fn rows_of_list(list: &List<'_>, form: &Form) -> Vec<Vec<Cell>> {
    let words = MemberWords::of(form.language);
    let mut rows = Vec::with_capacity(list.people());
    for of in &list.sections {
        for entry in &of.entries {
            for (place, member) in (1..).zip(&entry.members) {
                let before = [
                    text(section(of.section, form)),
                    text(entry.participant.to_string()),
                    text(entry.name),
                    Cell::Number(place),
                ];
                let member = of_member(member, &words, form);
                rows.push(before.into_iter().chain(member).collect());
            }
        }
    }
    rows
}

fn rows_of_version(open: &DelegationInMeeting, of: &Submission, form: &Form) -> Vec<Vec<Cell>> {
    let words = MemberWords::of(form.language);
    let key = &open.meeting.meeting().key;
    let number = number(key, &open.delegation.participant, of.version);
    let judged = open.timeliness(of, clock::today());
    let (judged, channel) = if for_programs(form) {
        (judged.code().to_owned(), of.channel.code().to_owned())
    } else {
        let channel = words::people::delegation::channel(of.channel, form.language);
        (
            words::people::delegation::timeliness(judged, form.language),
            channel,
        )
    };
    let row = |(place, member): (i32, &Member)| {
        let before = [
            text(number.as_str()),
            text(of.received_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
            text(judged.as_str()),
            text(channel.as_str()),
            Cell::Number(place),
        ];
        let member = of_member(member, &words, form);
        before.into_iter().chain(member).collect()
    };
    (1..).zip(&of.members).map(row).collect()
}

/// Programs read codes, people read words.
fn for_programs(form: &Form) -> bool {
    matches!(form.format, Format::Json | Format::Csv)
}

fn section(section: Section, form: &Form) -> String {
    if for_programs(form) {
        return section.code().to_owned();
    }
    words::people::list::section(section, form.language)
}

fn of_member(member: &Member, words: &MemberWords, form: &Form) -> [Cell; 6] {
    let (capacity, title) = if for_programs(form) {
        (member.capacity.code(), member.title.as_text())
    } else {
        (words.capacity(member.capacity), words.title(&member.title))
    };
    [
        text(capacity),
        text(title),
        text(member.given.as_str()),
        text(member.family.as_str()),
        text(member.own_script.as_str()),
        text(member.function.as_str()),
    ]
}
