//! The list of mails that came in: what waits first, then by when it was taken in, a hundred to a page,
//! narrowed by where one lies, by its meeting and by words of its sender or subject.

use std::collections::BTreeMap;

use domain::convening::mail::intake::Lies;
use domain::convening::meeting::MeetingKey;
use domain::people::role::{Act, Scope};
use domain::record::journal::Hash;
use store::convening::mail::list::{Head, heads, opened};

use super::KeptMail;
use crate::Desk;
use crate::answer::No;
use crate::occasion::Occasion;

/// How many mails a page has.
pub const PAGE: usize = 100;

/// Which mails are asked for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Where they lie.
    pub lies: Option<Lies>,
    /// Of one meeting alone; else of the whole site, with those that nobody knows.
    pub meeting: Option<MeetingKey>,
    /// Words that stand in the sender or the subject.
    pub text: String,
    /// The page, from 1.
    pub page: usize,
}

/// A page of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The mails, what waits first, then the last taken in first; without their files.
    pub mails: Vec<KeptMail>,
    /// How many lie where, of the meeting and the words that are asked for.
    pub counts: BTreeMap<Lies, usize>,
    /// The page, from 1.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
}

impl Desk {
    /// A page of the mails that came in, for whoever may read what they are about.
    pub async fn mails(&self, occasion: &Occasion<'_>, asked: &Asked) -> Result<Page, No> {
        let over = asked.meeting.clone().map_or(Scope::Site, Scope::Meeting);
        self.permitted(occasion, Act::Show, &over).await?;
        let meeting = match &asked.meeting {
            Some(key) => Some(self.kept_meeting(key).await?.id),
            None => None,
        };
        let mut all = heads(&self.store, meeting).await?;
        let text = asked.text.trim().to_lowercase();
        let says = |words: &String| words.to_lowercase().contains(&text);
        all.retain(|head| text.is_empty() || says(&head.sender) || says(&head.subject));
        let mut counts = BTreeMap::new();
        for head in &all {
            *counts.entry(head.lies).or_default() += 1;
        }
        all.retain(|head| asked.lies.is_none_or(|lies| lies == head.lies));
        // What waits comes first; within a place the order of the store stays.
        all.sort_by_key(|head| head.lies);
        let pages = all.len().div_ceil(PAGE).max(1);
        let page = asked.page.clamp(1, pages);
        let shown = all.iter().skip((page - 1) * PAGE).take(PAGE);
        let files: Vec<Hash> = shown.map(|head| head.file).collect();
        Ok(Page {
            mails: opened(&self.store, &files).await?,
            counts,
            page,
            pages,
        })
    }

    /// The mail that the beginning of its hash names, where it names one alone.
    pub async fn mail_named(&self, begins: &str) -> Result<Hash, No> {
        let unknown = || No::unknown("mail", begins);
        if let Some(whole) = Hash::from_hex(begins) {
            return Ok(whole);
        }
        let begins = begins.to_lowercase();
        let all = heads(&self.store, None).await?;
        let mut named = all
            .into_iter()
            .filter(|head: &Head| head.file.to_hex().starts_with(&begins));
        match (named.next(), named.next()) {
            (Some(one), None) if !begins.is_empty() => Ok(one.file),
            _ => Err(unknown()),
        }
    }
}
