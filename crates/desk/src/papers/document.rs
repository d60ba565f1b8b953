//! Documents of a meeting: published in versions, withdrawn or superseded by a dated fact. Nothing
//! that was published is overwritten, and what is withdrawn or an advance copy that was replaced is
//! given to nobody any more. One officer may publish: a second person is not asked for.

use std::collections::BTreeMap;

use domain::convening::meeting::MeetingKey;
use domain::convening::publication::{Fault, Wrong};
use domain::law::language::Language;
use domain::law::wording::Wording;
use domain::papers::document::{self, Document, DocumentFile, Ended, Ending, TypedEnding, Version};
use domain::papers::symbol::Symbol;
use domain::people::role::{Act, Actor, Scope};
use domain::record::journal::Line;

use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::occasion::{Occasion, fact};

/// A document as it was brought to the desk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewDocument {
    /// The symbol.
    pub symbol: String,
    /// The stable name of the stage.
    pub stage: String,
    /// The date it bears.
    pub dated: String,
    /// The title.
    pub title: Wording,
    /// New files by language.
    pub files: Vec<(Language, Vec<u8>)>,
    /// The languages whose files of the version before stay.
    pub stay: Vec<Language>,
    /// The version it takes the place of; 0 for a document that is new.
    pub based_on: u32,
}

impl NewDocument {
    fn typed(&self) -> document::Typed<'_> {
        let files = self.files.iter();
        document::Typed {
            symbol: &self.symbol,
            stage: &self.stage,
            dated: &self.dated,
            title: self.title.clone(),
            files: files
                .map(|(language, bytes)| (*language, &**bytes))
                .collect(),
            stay: self.stay.clone(),
        }
    }
}

impl Desk {
    /// Publishes a document, or the next version of one.
    pub async fn publish_document(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        new: &NewDocument,
    ) -> Result<(Symbol, u32), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::Publish, &over).await?;
        let meeting = self.meeting(key).await?;
        let body = &meeting.law.treaty.symbols.body;
        let contents = document::read(&new.typed(), body).map_err(No::Publication)?;
        let all = self.public_documents(&meeting).await?;
        let before = all.iter().find(|one| one.symbol == contents.symbol);
        let stays = staying(new, before)?;
        let symbol = contents.symbol;
        let version = Version {
            version: new.based_on + 1,
            stage: contents.stage,
            dated: contents.dated,
            title: contents.title,
            files: BTreeMap::new(),
            published_at: occasion.now,
            published_by: actor.person.id,
            ended: None,
        };
        let line = published_line(occasion, &actor, &over, &symbol, &version);
        let kept = meeting.kept.id;
        self.store
            .act(async |tx| {
                let (mut version, mut line) = (version.clone(), line.clone());
                version.files = stays.clone();
                for (language, bytes) in &new.files {
                    let file = lay(&tx, occasion, bytes).await?;
                    version.files.insert(*language, file);
                }
                line.papers
                    .extend(version.files.values().map(|one| one.file));
                store::papers::document::keep(&tx, kept, &symbol, &version).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok((symbol, version.version))
    }

    /// Withdraws the version that stands, or records which document supersedes it.
    pub async fn end_document(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        (symbol, version): (&str, u32),
        typed: TypedEnding<'_>,
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::Publish, &over).await?;
        let meeting = self.meeting(key).await?;
        let all = self.public_documents(&meeting).await?;
        let of = all.iter().find(|one| one.symbol.to_string() == symbol);
        let of = of.ok_or_else(|| No::unknown("document", symbol))?;
        if of.last().version != version || !of.stands() {
            return Err(No::Stale);
        }
        let (how, reason) = document::read_ending(typed, of, &all).map_err(No::Publication)?;
        let act = match &how {
            Ending::Withdrawn => "document/withdraw",
            Ending::Superseded(_) => "document/supersede",
        };
        let mut line = occasion.line(act, Some(&actor), &over);
        line.subject = of.symbol.to_string();
        fact(&mut line, "version", version);
        fact(&mut line, "reason", &reason);
        if let Ending::Superseded(by) = &how {
            fact(&mut line, "by", by);
        }
        let ended = Ended {
            how,
            reason,
            at: occasion.now,
            by: actor.person.id,
        };
        let kept = meeting.kept.id;
        self.store
            .act(async |tx| {
                store::papers::document::end(&tx, kept, &of.symbol, version, &ended).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Every document of a meeting with every version. All of it was published.
    pub async fn public_documents(&self, meeting: &MeetingInLaw) -> Result<Vec<Document>, No> {
        let body = &meeting.law.treaty.symbols.body;
        Ok(store::papers::document::all(&self.store, meeting.kept.id, body).await?)
    }

    /// The bytes of a document in a language, as anyone may have them: its last version, unless it
    /// was withdrawn. The symbol is written with dashes, as in addresses.
    pub async fn public_file(
        &self,
        meeting: &MeetingInLaw,
        dashed: &str,
        language: Language,
    ) -> Result<Vec<u8>, No> {
        let unknown = || No::unknown("document", dashed);
        let all = self.public_documents(meeting).await?;
        let of = all.iter().find(|one| one.symbol.dashed() == dashed);
        let version = of.and_then(Document::given).ok_or_else(unknown)?;
        let file = version.files.get(&language).ok_or_else(unknown)?;
        let kept = store::papers::file::open(&self.store, file.file).await?;
        kept.and_then(|kept| kept.bytes).ok_or_else(unknown)
    }
}

/// The files of the version before that stay; refuses a version that is not the next.
fn staying(
    new: &NewDocument,
    before: Option<&Document>,
) -> Result<BTreeMap<Language, DocumentFile>, No> {
    let last = before.map_or(0, |document| document.last().version);
    let fault = |field, wrong| No::Publication(vec![Fault::at(field, wrong)]);
    if new.based_on == 0 && last > 0 {
        return Err(fault("symbol", Wrong::AlreadyPublished));
    }
    if new.based_on != last {
        return Err(No::Stale);
    }
    let given = before.and_then(Document::given);
    let files = given.into_iter().flat_map(|version| &version.files);
    let stays: BTreeMap<_, _> = files
        .filter(|(language, _)| new.stay.contains(language))
        .map(|(language, file)| (*language, *file))
        .collect();
    if stays.is_empty() && new.files.is_empty() {
        return Err(fault("file-en", Wrong::NoFile));
    }
    Ok(stays)
}

async fn lay(
    tx: &store::Tx,
    occasion: &Occasion<'_>,
    bytes: &[u8],
) -> Result<DocumentFile, store::Fault> {
    let file = store::papers::file::keep(tx, bytes, "application/pdf", occasion.now).await?;
    let size = bytes.len() as u64;
    Ok(DocumentFile { file, size })
}

fn published_line(
    occasion: &Occasion<'_>,
    actor: &Actor,
    over: &Scope,
    symbol: &Symbol,
    version: &Version,
) -> Line {
    let mut line = occasion.line("document/publish", Some(actor), over);
    line.subject = symbol.to_string();
    fact(&mut line, "version", version.version);
    fact(&mut line, "stage", version.stage.code());
    fact(&mut line, "dated", version.dated);
    line
}
