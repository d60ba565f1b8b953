//! The site's mailbox, read by IMAP: what lies in it is fetched without a mark, kept by the site, and
//! only then marked and moved to a folder of its own. Whoever is stopped in between fetches a mail
//! again and recognises it: nothing is lost and nothing kept twice. It never deletes.

mod line;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use async_imap::types::{Fetch, Uid, UnsolicitedResponse};
use desk::convening::mail::TakenIn;
use domain::convening::mail::intake::{CameBy, LARGEST};
use futures_util::TryStreamExt as _;

use self::line::{Signed, Trouble, within};
use super::receive;
use crate::web::portal::Portal;

pub(crate) use self::line::Mailbox;

/// How long the server is listened to before it is asked again. Rule: RFC 2177 — IDLE is renewed
/// within 29 minutes; a line that died unnoticed is found sooner.
const RENEWED: Duration = Duration::from_mins(9);
/// How often a server is asked that does not offer to be listened to.
const POLLED: Duration = Duration::from_secs(30);
/// How many mails are taken in hand at once.
const AT_ONCE: usize = 100;
/// The keyword of a mail that the site has kept.
const TAKEN: &str = "ConveneTaken";
/// The keyword of a mail that is too large to be taken in.
const TOO_LARGE: &str = "ConveneTooLarge";
/// Under which names the folder of what is kept may lie; some servers have all folders under the
/// inbox.
const FOLDERS: [&str; 3] = ["Taken", "INBOX.Taken", "INBOX/Taken"];

/// Takes in what lies in the mailbox until it is stopped; a server that is not reached is tried again,
/// later each time, up to some four minutes.
pub(crate) async fn keep_fetching(portal: Portal, mailbox: Mailbox) {
    let mut memory = Memory::default();
    loop {
        let trouble = watch(&portal, &mailbox, &mut memory).await;
        tracing::warn!(%trouble, "the mailbox could not be read");
        memory.failed += 1;
        tokio::time::sleep(pause(memory.failed)).await;
    }
}

/// How long to wait after so many failures in a row.
fn pause(failed: u32) -> Duration {
    Duration::from_secs(1 << failed.saturating_sub(1).min(8))
}

/// What is remembered of the mailbox while the process lives. Nothing hangs on it: what is forgotten
/// is fetched again and recognised.
#[derive(Debug, Default)]
struct Memory {
    /// Under which validity the numbers hold (RFC 3501, 2.3.1.1).
    validity: Option<u32>,
    /// Mails that were seen to, for servers that keep no keyword.
    done: BTreeSet<Uid>,
    /// Where what is kept goes.
    aside: Aside,
    /// How often it failed in a row.
    failed: u32,
}

/// Where mails go that are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Aside {
    /// Not yet known.
    #[default]
    Unknown,
    /// Into a folder.
    Folder(String),
    /// They stay: the server moves nothing.
    Stays,
}

impl Memory {
    /// Forgets the numbers where they mean other mails now.
    fn under(&mut self, validity: Option<u32>) {
        if self.validity != validity || validity.is_none() {
            self.done.clear();
            self.validity = validity;
        }
    }

    /// What of the mails found is still to be seen to, the oldest first.
    fn new_of(&mut self, found: &BTreeSet<Uid>) -> Vec<Uid> {
        self.done.retain(|uid| found.contains(uid));
        let new = found.difference(&self.done);
        new.copied().take(AT_ONCE).collect()
    }
}

/// Reads the mailbox until that is no longer possible; answers why.
async fn watch(portal: &Portal, mailbox: &Mailbox, memory: &mut Memory) -> Trouble {
    match listen(portal, mailbox, memory).await {
        Ok(never) => match never {},
        Err(trouble) => trouble,
    }
}

async fn listen(
    portal: &Portal,
    mailbox: &Mailbox,
    memory: &mut Memory,
) -> Result<std::convert::Infallible, Trouble> {
    let mut session = mailbox.sign_in().await?;
    let offers = within(session.capabilities()).await?;
    if !offers.has_str("MOVE") {
        memory.aside = Aside::Stays;
    }
    let selected = within(session.select(&mailbox.folder)).await?;
    memory.under(selected.uid_validity);
    tracing::info!("the mailbox is read");
    loop {
        // What the server told meanwhile is looked at now; what it tells from here on is news.
        while session.unsolicited_responses.try_recv().is_ok() {}
        if look(portal, &mut session, memory).await? == Look::Found {
            continue;
        }
        memory.failed = 0;
        session = if offers.has_str("IDLE") {
            until_news(session).await?
        } else {
            tokio::time::sleep(POLLED).await;
            within(session.noop()).await?;
            session
        };
    }
}

/// Listens until the server tells something or it is time to ask again.
async fn until_news(session: Signed) -> Result<Signed, Trouble> {
    let told = session.unsolicited_responses.clone();
    let mut idle = session.idle();
    within(idle.init()).await?;
    // News may stand before the server's answer that it is being listened to.
    let news = |one: UnsolicitedResponse| matches!(one, UnsolicitedResponse::Exists(_));
    if !std::iter::from_fn(|| told.try_recv().ok()).any(news) {
        // The word that a server still lives makes the wait no longer.
        let (waiting, _until) = idle.wait_with_timeout(RENEWED);
        if let Ok(waited) = tokio::time::timeout(RENEWED, waiting).await {
            waited?;
        }
    }
    within(idle.done()).await
}

/// Whether a look found mails that were not seen to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Found,
    Nothing,
}

/// Takes in what lies in the mailbox and puts aside what is kept.
async fn look(portal: &Portal, session: &mut Signed, memory: &mut Memory) -> Result<Look, Trouble> {
    let open = format!("UNDELETED UNKEYWORD {TAKEN} UNKEYWORD {TOO_LARGE}");
    let found = within(session.uid_search(open)).await?;
    let new = memory.new_of(&found.into_iter().collect());
    let mut kept = BTreeSet::new();
    let mut left = 0;
    for (uid, size) in sizes(session, &new).await? {
        let took = if u64::from(size) > LARGEST {
            tracing::warn!(
                uid,
                size,
                "a mail of the mailbox is too large and stays there"
            );
            mark(session, uid, "\\Flagged", TOO_LARGE).await?;
            Took::Seen
        } else {
            take(portal, session, uid).await?
        };
        match took {
            Took::Left => left += 1,
            Took::Seen => drop(memory.done.insert(uid)),
            Took::Kept => {
                mark(session, uid, "\\Seen", TAKEN).await?;
                memory.done.insert(uid);
                kept.insert(uid);
            }
        }
    }
    put_aside(session, memory, kept).await?;
    match (left, new.is_empty()) {
        (0, true) => Ok(Look::Nothing),
        (0, false) => Ok(Look::Found),
        _ => Err(Trouble::NotKept),
    }
}

/// How large mails are; one that is gone meanwhile has no size.
async fn sizes(session: &mut Signed, uids: &[Uid]) -> Result<BTreeMap<Uid, u32>, Trouble> {
    if uids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let fetched = fetched(session, &set(uids), "(UID RFC822.SIZE)").await?;
    let asked = |uid: &Uid| uids.contains(uid);
    let size = |one: Fetch| one.uid.filter(asked).zip(one.size);
    Ok(fetched.into_iter().filter_map(size).collect())
}

async fn fetched(session: &mut Signed, uids: &str, what: &str) -> Result<Vec<Fetch>, Trouble> {
    within(async {
        let fetches = session.uid_fetch(uids, what).await?;
        fetches.try_collect().await
    })
    .await
}

fn set(uids: &[Uid]) -> String {
    let uids: Vec<String> = uids.iter().map(ToString::to_string).collect();
    uids.join(",")
}

/// What became of a mail of the mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Took {
    /// The site has it.
    Kept,
    /// There is nothing to take, now or later.
    Seen,
    /// It could not be kept and is tried again.
    Left,
}

/// Fetches one mail without marking it, and keeps it.
async fn take(portal: &Portal, session: &mut Signed, uid: Uid) -> Result<Took, Trouble> {
    let fetched = fetched(session, &uid.to_string(), "(UID BODY.PEEK[])").await?;
    let ours = fetched.iter().find(|one| one.uid == Some(uid));
    let Some(bytes) = ours.and_then(Fetch::body).map(<[u8]>::to_vec) else {
        return Ok(Took::Seen);
    };
    drop(fetched);
    match receive::take_in(portal, bytes, CameBy::Mailbox).await {
        Ok(TakenIn::Kept(file)) => {
            tracing::info!(mail = %file.to_hex(), "a mail of the mailbox was taken in");
            Ok(Took::Kept)
        }
        Ok(TakenIn::Known(_)) => Ok(Took::Kept),
        Err(no) => {
            tracing::error!(%no, "a mail of the mailbox could not be kept");
            Ok(Took::Left)
        }
    }
}

/// Marks a mail with a flag and a keyword; where the server keeps no keywords, with the flag alone.
async fn mark(session: &mut Signed, uid: Uid, flag: &str, keyword: &str) -> Result<(), Trouble> {
    for flags in [format!("{flag} {keyword}"), flag.to_owned()] {
        let store = format!("UID STORE {uid} +FLAGS.SILENT ({flags})");
        match within(session.run_command_and_check_ok(store)).await {
            Err(Trouble::Refused) => {}
            marked => return marked,
        }
    }
    Ok(())
}

/// Moves what is kept out of the way, also what an earlier process marked before it was stopped.
async fn put_aside(
    session: &mut Signed,
    memory: &mut Memory,
    kept: BTreeSet<Uid>,
) -> Result<(), Trouble> {
    if memory.aside == Aside::Stays {
        return Ok(());
    }
    let marked = format!("UNDELETED KEYWORD {TAKEN}");
    let marked = within(session.uid_search(marked)).await?;
    let all: BTreeSet<Uid> = marked.into_iter().chain(kept).collect();
    let all: Vec<Uid> = all.into_iter().collect();
    for some in all.chunks(AT_ONCE) {
        if memory.aside == Aside::Unknown {
            memory.aside = first_aside(session, &set(some)).await?;
        } else if let Aside::Folder(folder) = &memory.aside
            && moved(session, &set(some), folder).await? == Moved::Not
        {
            memory.aside = Aside::Unknown;
        }
    }
    Ok(())
}

/// Moves mails into the first folder that takes them.
async fn first_aside(session: &mut Signed, uids: &str) -> Result<Aside, Trouble> {
    for folder in FOLDERS {
        if moved(session, uids, folder).await? == Moved::There {
            return Ok(Aside::Folder(folder.to_owned()));
        }
        match within(session.create(folder)).await {
            Ok(()) if moved(session, uids, folder).await? == Moved::There => {
                return Ok(Aside::Folder(folder.to_owned()));
            }
            Ok(()) | Err(Trouble::Refused) => {}
            Err(trouble) => return Err(trouble),
        }
    }
    tracing::warn!("the server moves no mails; what is kept stays in the mailbox, marked");
    Ok(Aside::Stays)
}

/// Whether mails were moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moved {
    There,
    Not,
}

async fn moved(session: &mut Signed, uids: &str, folder: &str) -> Result<Moved, Trouble> {
    match within(session.uid_mv(uids, folder)).await {
        Ok(()) => Ok(Moved::There),
        Err(Trouble::Refused) => Ok(Moved::Not),
        Err(trouble) => Err(trouble),
    }
}

#[cfg(test)]
mod tests;
