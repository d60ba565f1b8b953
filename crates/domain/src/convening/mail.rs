//! A mail that came in, as it was read: who claims to have sent it, what the receiving host says of
//! that claim, what it is by nature, its words and its parts. Nothing of it is believed yet: whose it
//! is, is asked in [`recognition`]; the bytes of the parts are handed beside it, never in it.

pub mod bounce;
pub mod intake;
pub mod receipt;
pub mod recognition;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::record::journal::Hash;
use bounce::Bounce;
use receipt::Receipt;

/// The code of what shows no field of a mail's header at its beginning.
pub const NOT_A_MAIL: &str = "not-a-mail";

/// A mail as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// Its own identifier as written, without the brackets; `None` where it bears none.
    pub message_id: Option<String>,
    /// The hash of its bytes: the same mail fetched twice is one mail.
    pub hash: Hash,
    /// Who claims to have sent it.
    pub senders: Senders,
    /// To whom it went.
    pub recipients: Recipients,
    /// What it says it is about.
    pub subject: String,
    /// The date in its header, which is what the sender's clock said.
    pub written_at: Option<Timestamp>,
    /// The identifiers of the mails it answers, without brackets.
    pub in_reply_to: Vec<String>,
    /// The identifiers of the thread it stands in, the oldest first.
    pub references: Vec<String>,
    /// What the trusted host found of its sender; empty where no trusted host says anything.
    pub authentication: Vec<Verdict>,
    /// What it is.
    pub nature: Nature,
    /// What in its header speaks of a machine.
    pub signs: Vec<Sign>,
    /// Its words, in their order, by whose they are.
    pub passages: Vec<Passage>,
    /// What came with it, in its order.
    pub parts: Vec<Part>,
    /// What was repaired, opened, cut or not understood.
    pub remarks: Vec<Remark>,
}

/// Who claims to have sent a mail; addresses are in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Senders {
    /// The authors, whom DMARC speaks of.
    pub from: Vec<String>,
    /// Who sent it for them.
    pub sender: Vec<String>,
    /// Where an answer is wanted.
    pub reply_to: Vec<String>,
    /// Where a failure is told: the envelope's sender, as the last host wrote it.
    pub return_path: Option<String>,
}

/// To whom a mail went; host names are in lower case, what stands before the `@` is as written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Recipients {
    /// Named as recipients.
    pub to: Vec<String>,
    /// Named for a copy.
    pub cc: Vec<String>,
    /// Where it was delivered, as the last host wrote it.
    pub delivered_to: Vec<String>,
}

impl Recipients {
    /// Every address it went to.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let all = [&self.delivered_to, &self.to, &self.cc];
        all.into_iter().flatten().map(String::as_str)
    }
}

/// How the sender of a mail was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// Whether the host may send for the domain of the envelope (RFC 7208).
    Spf,
    /// Whether a domain signed it (RFC 6376).
    Dkim,
    /// Whether either of them speaks for the domain of the author (RFC 7489).
    Dmarc,
}

/// What a check found, in the words of RFC 8601.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// It holds.
    Pass,
    /// It does not hold.
    Fail,
    /// It probably does not hold.
    SoftFail,
    /// The domain says neither.
    Neutral,
    /// There was nothing to check.
    None,
    /// It could not be checked at that moment, or not at all.
    Error,
}

/// A verdict of the trusted host on the sender of a mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// By which method.
    pub method: Method,
    /// What it found.
    pub outcome: Outcome,
    /// Of which domain, in lower case.
    pub domain: Option<String>,
}

/// How far the claim of a sender holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// The domain of the author stands behind it.
    Proven,
    /// Nothing speaks against it and nothing for it.
    Unproven,
    /// The check failed: somebody else may have written it.
    Failed,
}

impl Standing {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::Unproven => "unproven",
            Self::Failed => "failed",
        }
    }
}

/// What a mail is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// A letter of a person.
    Letter,
    /// A machine answered for an absent person.
    AutoReply,
    /// A letter of ours arrived or was read, as the recipient's host or program says.
    Receipt(Receipt),
    /// A letter of ours, of which a host says what became of it.
    Bounce(Bounce),
    /// Our own mail, come back.
    Loop,
    /// An invitation to an appointment.
    Calendar,
}

impl Nature {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::AutoReply => "auto_reply",
            Self::Receipt(_) => "receipt",
            Self::Bounce(_) => "bounce",
            Self::Loop => "loop",
            Self::Calendar => "calendar",
        }
    }
}

/// What in a mail's header speaks of a machine and not of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    /// It bears an identifier of our own hosts.
    OwnMessageId,
    /// It claims to be from an address of our own.
    OwnSender,
    /// It bears `X-Loop` with an address of our own.
    Looped,
    /// `Auto-Submitted` with anything but `no` (RFC 3834).
    AutoSubmitted,
    /// A field that only programs of absence write, as `X-Autoreply`.
    SaysAutoReply,
    /// A subject that only programs of absence write.
    SubjectOfAbsence,
    /// A receipt of reading (RFC 8098).
    ReadReceipt,
    /// `Precedence` with `bulk`, `junk` or `list`.
    Bulk,
    /// `X-Auto-Response-Suppress`.
    WantsNoAutoReply,
    /// An empty return path: nobody wants to hear of a failure.
    NullReturnPath,
    /// It carries an appointment.
    Appointment,
}

/// What a mail is, by what it carries and by what speaks of a machine.
///
/// Rule: RFC 3834 §2 and RFC 3464: a machine's message is no answer of a mission. A bounce comes first,
/// because our own host writes bounces too; our own mail come back is next, before it is read as
/// anybody's. A bounce that tells of nothing but arrival is a receipt (RFC 3464), as is the word of a
/// reader's program (RFC 8098); one that tells of no letter is a machine's reply.
pub fn nature(bounce: Option<Bounce>, read: Option<Receipt>, signs: &[Sign]) -> Nature {
    use Sign::{
        Appointment, AutoSubmitted, Looped, OwnMessageId, OwnSender, ReadReceipt, SaysAutoReply,
        SubjectOfAbsence,
    };
    let any = |of: &[Sign]| signs.iter().any(|sign| of.contains(sign));
    if let Some(bounce) = bounce {
        let arrived = receipt::of_delivery(&bounce);
        return arrived.map_or(Nature::Bounce(bounce), Nature::Receipt);
    }
    if any(&[OwnMessageId, OwnSender, Looped]) {
        return Nature::Loop;
    }
    if let Some(read) = read {
        return Nature::Receipt(read);
    }
    if any(&[AutoSubmitted, SaysAutoReply, SubjectOfAbsence, ReadReceipt]) {
        return Nature::AutoReply;
    }
    if any(&[Appointment]) {
        return Nature::Calendar;
    }
    Nature::Letter
}

/// Whose words a passage holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Voice {
    /// The sender's own.
    Own,
    /// Quoted from an earlier mail, often from ours.
    Quoted,
    /// Of a mail that the sender forwards.
    Forwarded,
}

/// A run of lines in one voice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Whose words.
    pub voice: Voice,
    /// The lines, each ended by a line feed but for the last.
    pub text: String,
}

/// Where in a mail a part was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Within {
    /// In the mail itself.
    Mail,
    /// In a mail that it forwards.
    Forwarded,
    /// In the envelope of Outlook, `winmail.dat`.
    Winmail,
}

/// Something that came with a mail; its bytes are handed beside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The name of the file, without folders and signs that hide; empty where it has none.
    pub name: String,
    /// The media type that the mail claims, in lower case.
    pub claimed: String,
    /// The media type that its first bytes show, where they show one.
    pub sniffed: Option<String>,
    /// How many bytes.
    pub size: u64,
    /// The hash of its bytes.
    pub hash: Hash,
    /// Where it was found.
    pub within: Within,
}

/// Something a person should know of how a mail was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// What it is.
    pub kind: RemarkKind,
    /// The words of the mail it is about, at most sixty characters.
    pub found: String,
}

/// What there is to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// A forwarded mail was opened; its words and parts are among ours.
    ForwardOpened,
    /// `winmail.dat` was opened; its files are among the parts.
    WinmailOpened,
    /// `winmail.dat` does not read; it is kept as it came.
    WinmailUnread,
    /// The letters were not in the declared encoding; the one that was guessed is named.
    CharsetRepaired,
    /// Bytes that are no letters in any encoding were replaced.
    LettersLost,
    /// An encoding that is not known.
    CharsetUnknown,
    /// The transfer encoding is broken; what could be read was.
    TransferBroken,
    /// A transfer encoding that is not known.
    TransferUnknown,
    /// It ends before its last part does.
    Truncated,
    /// Parts lie deeper in each other than is read; the rest is kept as it came.
    TooDeep,
    /// More parts than are read; the rest was left out.
    PartsLeftOut,
    /// A header longer than is read; its end was left out.
    HeaderCut,
    /// More addresses or identifiers than are kept.
    ListCut,
    /// A text longer than is kept; its end was left out.
    TextCut,
    /// The same words in another form were left out.
    AlternativeLeftOut,
    /// Sealed for a reader's key; nobody here can open it.
    Sealed,
    /// A piece of a mail, or a pointer to somewhere else, which is never followed.
    NotWhole,
    /// A date that is none.
    DateUnread,
    /// A name of a file held folders or signs that hide, and was cleaned.
    NameCleaned,
    /// The bytes show another type than the one claimed.
    TypeDiffers,
    /// It claims results of a check that our host did not write.
    ForeignVerdict,
    /// It could not be read within bounds; it is kept as it came.
    Unread,
}

impl RemarkKind {
    /// All kinds.
    pub const ALL: [Self; 22] = [
        Self::ForwardOpened,
        Self::WinmailOpened,
        Self::WinmailUnread,
        Self::CharsetRepaired,
        Self::LettersLost,
        Self::CharsetUnknown,
        Self::TransferBroken,
        Self::TransferUnknown,
        Self::Truncated,
        Self::TooDeep,
        Self::PartsLeftOut,
        Self::HeaderCut,
        Self::ListCut,
        Self::TextCut,
        Self::AlternativeLeftOut,
        Self::Sealed,
        Self::NotWhole,
        Self::DateUnread,
        Self::NameCleaned,
        Self::TypeDiffers,
        Self::ForeignVerdict,
        Self::Unread,
    ];

    /// The remark's stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ForwardOpened => "forward-opened",
            Self::WinmailOpened => "winmail-opened",
            Self::WinmailUnread => "winmail-unread",
            Self::CharsetRepaired => "charset-repaired",
            Self::LettersLost => "letters-lost",
            Self::CharsetUnknown => "charset-unknown",
            Self::TransferBroken => "transfer-broken",
            Self::TransferUnknown => "transfer-unknown",
            Self::Truncated => "truncated",
            Self::TooDeep => "too-deep",
            Self::PartsLeftOut => "parts-left-out",
            Self::HeaderCut => "header-cut",
            Self::ListCut => "list-cut",
            Self::TextCut => "text-cut",
            Self::AlternativeLeftOut => "alternative-left-out",
            Self::Sealed => "sealed",
            Self::NotWhole => "not-whole",
            Self::DateUnread => "date-unread",
            Self::NameCleaned => "name-cleaned",
            Self::TypeDiffers => "type-differs",
            Self::ForeignVerdict => "foreign-verdict",
            Self::Unread => "unread",
        }
    }
}

impl Mail {
    /// The words in one voice, passage by passage.
    pub fn words(&self, voice: Voice) -> String {
        let passages = self.passages.iter();
        let spoken = passages.filter(|passage| passage.voice == voice);
        let texts: Vec<&str> = spoken.map(|passage| passage.text.as_str()).collect();
        texts.join("\n")
    }

    /// A mail that could not be read within bounds: kept as it came, for a person.
    pub fn unread(bytes: &[u8], why: &str) -> Self {
        Self {
            message_id: None,
            hash: Hash::of(bytes),
            senders: Senders::default(),
            recipients: Recipients::default(),
            subject: String::new(),
            written_at: None,
            in_reply_to: Vec::new(),
            references: Vec::new(),
            authentication: Vec::new(),
            nature: Nature::Letter,
            signs: Vec::new(),
            passages: Vec::new(),
            parts: Vec::new(),
            remarks: vec![Remark {
                kind: RemarkKind::Unread,
                found: why.to_owned(),
            }],
        }
    }

    /// Whether the bytes are no mail at all.
    pub fn is_none(&self) -> bool {
        let none =
            |remark: &Remark| remark.kind == RemarkKind::Unread && remark.found == NOT_A_MAIL;
        self.remarks.iter().any(none)
    }

    /// What tells a copy of the same mail from another one: its author, words and files, whatever the
    /// hosts on its way wrote above them.
    pub fn content(&self) -> Hash {
        // Mails of which nothing was read are told apart by their bytes.
        if self
            .remarks
            .iter()
            .any(|remark| remark.kind == RemarkKind::Unread)
        {
            return self.hash;
        }
        let mut text = self.senders.from.join(",");
        text.push('\n');
        text.push_str(&self.subject);
        for passage in &self.passages {
            text.push('\n');
            text.push_str(&passage.text);
        }
        for part in &self.parts {
            text.push('\n');
            text.push_str(&part.hash.to_hex());
        }
        Hash::of(text.as_bytes())
    }

    /// How far the sender's claim holds.
    ///
    /// Rule: RFC 7489 §3 and RFC 8601 §7.1: only the trusted host's verdicts count, and of several the
    /// worst. A mail whose DMARC failed, or whose SPF failed while no signature holds, may be anybody's.
    pub fn standing(&self) -> Standing {
        let found = |method, outcome| {
            let mut verdicts = self.authentication.iter();
            verdicts.any(|verdict| (verdict.method, verdict.outcome) == (method, outcome))
        };
        let spf_failed = found(Method::Spf, Outcome::Fail) || found(Method::Spf, Outcome::SoftFail);
        if found(Method::Dmarc, Outcome::Fail) {
            return Standing::Failed;
        }
        if spf_failed && !found(Method::Dkim, Outcome::Pass) {
            return Standing::Failed;
        }
        if found(Method::Dmarc, Outcome::Pass) || self.author_is_vouched_for() {
            return Standing::Proven;
        }
        Standing::Unproven
    }

    /// Whether SPF or DKIM passed for the very domain of every author, or for one above it.
    fn author_is_vouched_for(&self) -> bool {
        let vouches = |host: &str| {
            self.authentication.iter().any(|verdict| {
                let domain = verdict
                    .domain
                    .as_deref()
                    .filter(|domain| domain.contains('.'));
                verdict.outcome == Outcome::Pass
                    && domain.is_some_and(|domain| is_within(host, domain))
            })
        };
        let mut hosts = self.senders.from.iter().filter_map(|from| host_of(from));
        hosts.clone().next().is_some() && hosts.all(vouches)
    }

    /// Whether a machine of ours may write back: to a letter of a person that nothing marks otherwise.
    ///
    /// Rule: RFC 3834 §2: no automatic answer to an automatic message, to a list, to a null return
    /// path or to ourselves, so that no two machines ever write to each other without end.
    pub fn may_be_answered(&self) -> bool {
        self.nature == Nature::Letter && self.signs.is_empty()
    }
}

/// Whether a host is a domain or lies below it.
fn is_within(host: &str, domain: &str) -> bool {
    let below = host.strip_suffix(domain);
    below.is_some_and(|below| below.is_empty() || below.ends_with('.'))
}

/// The host of an address.
pub fn host_of(address: &str) -> Option<&str> {
    let (local, host) = address.rsplit_once('@')?;
    (!local.is_empty() && !host.is_empty()).then_some(host)
}

#[cfg(test)]
mod tests;
