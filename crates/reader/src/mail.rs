//! A mail, read as bytes of a stranger: its header, its words and its parts to a [`Mail`], with the
//! bytes of the parts beside it. It has ends of size, number and depth; whatever was repaired, opened,
//! cut or not understood is said in a remark. It believes nobody but the host it was told to trust.

mod bounce;
mod decode;
mod field;
mod html;
mod receipt;
mod sign;
mod tree;
mod voice;
mod winmail;

use domain::convening::mail::{
    Mail, NOT_A_MAIL, Part, Passage, Remark, RemarkKind, Sign, Voice, Within, nature,
};
use domain::people::composition::is_invisible;
use domain::record::journal::Hash;

use bounce::Asked;
use field::Fields;
use tree::Leaf;

/// The largest mail that is read: 50 MB.
pub const LARGEST_MAIL: usize = 50_000_000;
/// The most parts of a mail, those that hold others too.
pub const MOST_PARTS: usize = tree::MOST_PARTS;
/// How deep parts may lie in each other.
pub const DEEPEST: usize = tree::DEEPEST;
/// The longest text that is kept of a mail, in bytes.
pub const LONGEST_TEXT: usize = 1 << 20;
/// The most remarks that are told.
pub const MOST_REMARKS: usize = 200;
/// The longest name of a file, in characters.
const LONGEST_NAME: usize = 120;

/// What the site says of itself, so that its own mail is known and one host is believed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The name under which the receiving host writes `Authentication-Results`; `None` believes none.
    pub verifier: Option<String>,
    /// The addresses the site writes from and takes answers at, without tokens.
    pub mailboxes: Vec<String>,
    /// The hosts in the identifiers of its letters.
    pub hosts: Vec<String>,
}

impl Told {
    fn is_own_host(&self, host: &str) -> bool {
        self.hosts.iter().any(|own| own.eq_ignore_ascii_case(host))
    }
}

/// Why bytes are not read as a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MailFault {
    /// Larger than [`LARGEST_MAIL`].
    #[error("too-large")]
    TooLarge,
    /// No field of a mail's header stands at the beginning.
    #[error("not-a-mail")]
    NotAMail,
}

impl MailFault {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::NotAMail => NOT_A_MAIL,
        }
    }
}

/// Fields of which every mail bears one.
const OF_A_MAIL: [&str; 7] = [
    "from",
    "to",
    "date",
    "subject",
    "message-id",
    "received",
    "return-path",
];

/// Reads a mail; the bytes of its parts are in the order of [`Mail::parts`].
///
/// ```
/// use reader::mail::{self, Told};
/// let bytes = b"From: mission@france.example\r\nSubject: Composition\r\n\r\nAttached.\r\n";
/// let (mail, parts) = mail::read(bytes, &Told::default()).expect("a mail");
/// assert_eq!(mail.senders.from, ["mission@france.example"]);
/// assert_eq!((mail.passages[0].text.as_str(), parts.len()), ("Attached.", 0));
/// ```
pub fn read(bytes: &[u8], told: &Told) -> Result<(Mail, Vec<Vec<u8>>), MailFault> {
    if bytes.len() > LARGEST_MAIL {
        return Err(MailFault::TooLarge);
    }
    let mut remarks = Remarks::default();
    let (header, body) = field::split(bytes);
    let fields = Fields::read(header, &mut remarks);
    if !OF_A_MAIL.iter().any(|name| fields.has(name)) {
        return Err(MailFault::NotAMail);
    }
    let tree = tree::walk(&fields, body, &mut remarks);
    let (leaves, opened) = (tree.leaves, tree.opened);
    let senders = sign::senders(&fields, &mut remarks);
    let bounce = bounce::bounce(&Asked {
        fields: &fields,
        senders: &senders,
        leaves: &leaves,
        opened: &opened,
        told,
    });
    let message_id = fields.ids("message-id", &mut remarks).into_iter().next();
    let mut signs = sign::signs(&fields, &senders, message_id.as_deref(), told);
    let is_receipt = signs.contains(&Sign::ReadReceipt);
    let read = is_receipt.then(|| receipt::receipt(&leaves)).flatten();
    signs.extend(
        leaves
            .iter()
            .any(is_appointment)
            .then_some(Sign::Appointment),
    );
    let mut gathered = Gathered::default();
    gathered.leaves(leaves, &mut remarks);
    let mail = Mail {
        message_id,
        hash: Hash::of(bytes),
        recipients: sign::recipients(&fields, &mut remarks),
        subject: fields.text("subject"),
        written_at: fields.date(&mut remarks),
        in_reply_to: fields.ids("in-reply-to", &mut remarks),
        references: fields.ids("references", &mut remarks),
        authentication: sign::verdicts(&fields, told, &mut remarks),
        nature: nature(bounce, read, &signs),
        senders,
        signs,
        passages: gathered.passages,
        parts: gathered.parts,
        remarks: remarks.told,
    };
    Ok((mail, gathered.bytes))
}

/// Whether a part is an appointment and not merely a calendar's file beside a letter.
fn is_appointment(leaf: &Leaf) -> bool {
    leaf.media.kind == "text/calendar"
        && leaf.within == Within::Mail
        && !leaf.is_attached
        && (leaf.alternative.is_some() || leaf.media.parameter("method").is_some())
}

/// What was gathered from the leaves.
#[derive(Debug, Default)]
struct Gathered {
    passages: Vec<Passage>,
    parts: Vec<Part>,
    bytes: Vec<Vec<u8>>,
    length: usize,
}

impl Gathered {
    fn leaves(&mut self, leaves: Vec<Leaf>, remarks: &mut Remarks) {
        // Of several forms of the same words the plain one is read, where it says anything.
        let said: Vec<usize> = leaves
            .iter()
            .filter(|leaf| is_words(leaf, "text/plain") && !leaf.bytes.trim_ascii().is_empty())
            .filter_map(|leaf| leaf.alternative)
            .collect();
        for leaf in leaves {
            let is_said = leaf.alternative.is_some_and(|set| said.contains(&set));
            if is_words(&leaf, "text/plain") {
                self.words(&leaf, remarks);
            } else if is_words(&leaf, "text/html") && is_said {
                remarks.note(RemarkKind::AlternativeLeftOut, &leaf.media.kind);
            } else if is_words(&leaf, "text/html") {
                self.words(&leaf, remarks);
            } else if is_winmail(&leaf) {
                self.winmail(leaf, remarks);
            } else {
                let claimed = leaf.media.kind;
                self.part(
                    Found {
                        name: leaf.name,
                        claimed,
                        within: leaf.within,
                    },
                    leaf.bytes,
                    remarks,
                );
            }
        }
    }

    fn words(&mut self, leaf: &Leaf, remarks: &mut Remarks) {
        let room = LONGEST_TEXT.saturating_sub(self.length);
        let bytes = &leaf.bytes[..leaf.bytes.len().min(2 * LONGEST_TEXT)];
        let declared = leaf.media.parameter("charset");
        let found = decode::letters(bytes, declared);
        if found.is_unknown {
            remarks.note(RemarkKind::CharsetUnknown, declared.unwrap_or_default());
        }
        if let Some(encoding) = found.repaired {
            remarks.note(RemarkKind::CharsetRepaired, encoding);
        }
        if found.is_lossy {
            remarks.note(RemarkKind::LettersLost, declared.unwrap_or_default());
        }
        let text = if leaf.media.kind == "text/html" {
            html::plain(&found.text)
        } else {
            found.text
        };
        let text: String = text.chars().filter(|sign| !is_invisible(*sign)).collect();
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let end = text.floor_char_boundary(room);
        if end < text.len() || bytes.len() < leaf.bytes.len() {
            remarks.note(RemarkKind::TextCut, &text.len().to_string());
        }
        self.length += end;
        let passages = voice::passages(&text[..end]);
        if leaf.within == Within::Mail {
            self.passages.extend(passages);
        } else {
            let own = |passage: &Passage| passage.voice == Voice::Own;
            self.passages
                .extend(passages.into_iter().map(|passage| Passage {
                    voice: if own(&passage) {
                        Voice::Forwarded
                    } else {
                        passage.voice
                    },
                    ..passage
                }));
        }
    }

    fn winmail(&mut self, leaf: Leaf, remarks: &mut Remarks) {
        let opened = winmail::open(&leaf.bytes);
        let is_whole = opened.as_ref().is_some_and(|opened| opened.is_whole);
        let files = opened.map(|opened| opened.files).unwrap_or_default();
        if !files.is_empty() {
            remarks.note(RemarkKind::WinmailOpened, &files.len().to_string());
        }
        let room = MOST_PARTS.saturating_sub(self.parts.len());
        if files.len() > room {
            remarks.note(RemarkKind::PartsLeftOut, &files.len().to_string());
        }
        for file in files.into_iter().take(room) {
            let claimed = "application/octet-stream".to_owned();
            let found = Found {
                name: file.name,
                claimed,
                within: Within::Winmail,
            };
            self.part(found, file.bytes, remarks);
        }
        if !is_whole {
            remarks.note(RemarkKind::WinmailUnread, &leaf.name);
            let claimed = leaf.media.kind;
            self.part(
                Found {
                    name: leaf.name,
                    claimed,
                    within: leaf.within,
                },
                leaf.bytes,
                remarks,
            );
        }
    }

    fn part(&mut self, found: Found, bytes: Vec<u8>, remarks: &mut Remarks) {
        let name = clean(&found.name);
        if name != found.name {
            remarks.note(RemarkKind::NameCleaned, &found.name);
        }
        let sniffed = infer::get(&bytes).map(|kind| kind.mime_type().to_owned());
        let differs = sniffed
            .as_deref()
            .filter(|sniffed| *sniffed != found.claimed);
        if let Some(sniffed) = differs.filter(|_| found.claimed != "application/octet-stream") {
            remarks.note(
                RemarkKind::TypeDiffers,
                &format!("{} {sniffed}", found.claimed),
            );
        }
        self.parts.push(Part {
            name,
            claimed: found.claimed,
            sniffed,
            size: bytes.len() as u64,
            hash: Hash::of(&bytes),
            within: found.within,
        });
        self.bytes.push(bytes);
    }
}

/// A part before its bytes were looked at.
struct Found {
    name: String,
    claimed: String,
    within: Within,
}

/// Whether a leaf is words of the mail of a kind and not a file.
fn is_words(leaf: &Leaf, kind: &str) -> bool {
    leaf.media.kind == kind && !leaf.is_attached && leaf.name.is_empty()
}

fn is_winmail(leaf: &Leaf) -> bool {
    ["application/ms-tnef", "application/vnd.ms-tnef"].contains(&leaf.media.kind.as_str())
        || leaf.name.eq_ignore_ascii_case("winmail.dat")
}

/// A name of a file without folders and signs that hide, and not longer than a name is.
fn clean(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain = printable(last, usize::MAX);
    let plain = plain.trim().trim_start_matches('.');
    let count = plain.chars().count();
    if count <= LONGEST_NAME {
        return plain.to_owned();
    }
    // The ending tells what it is.
    let ending: String = plain.chars().skip(count - 20).collect();
    let begin: String = plain.chars().take(LONGEST_NAME - 20).collect();
    begin + &ending
}

/// A text without signs that hide, turn or control, cut to so many bytes.
fn printable(text: &str, most: usize) -> String {
    let shown = |sign: &char| !is_invisible(*sign) && !sign.is_control();
    let plain: String = text.chars().filter(shown).collect();
    plain[..plain.floor_char_boundary(most)].to_owned()
}

fn more() -> Remark {
    let (kind, found) = (RemarkKind::ListCut, "remarks".to_owned());
    Remark { kind, found }
}

/// What is to be said of a mail, each once and not without end.
#[derive(Debug, Default)]
struct Remarks {
    told: Vec<Remark>,
}

impl Remarks {
    fn note(&mut self, kind: RemarkKind, found: &str) {
        let found = printable(found, 400).chars().take(60).collect();
        let remark = Remark { kind, found };
        if self.told.len() >= MOST_REMARKS || self.told.contains(&remark) {
            return;
        }
        // The last one says that there are more.
        let is_last = self.told.len() + 1 == MOST_REMARKS;
        self.told.push(if is_last { more() } else { remark });
    }
}
