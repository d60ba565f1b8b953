//! The tree of a mail's parts (RFC 2046), walked to its leaves within bounds of number and depth.
//! mail-parser reads fields; the tree is ours, because theirs has no bound and its letters come
//! decoded past repair. What lies too deep or is one too many is said, and nothing is followed out.

use domain::convening::mail::{RemarkKind, Within};

use super::Remarks;
use super::decode::transfer;
use super::field::{Fields, Media, split, words};

/// The most parts of a mail.
pub(super) const MOST_PARTS: usize = 200;
/// How deep parts may lie in each other.
pub(super) const DEEPEST: usize = 8;

/// A part that holds no other.
#[derive(Debug)]
pub(super) struct Leaf {
    pub(super) media: Media,
    /// The name of its file, as written; empty where it has none.
    pub(super) name: String,
    pub(super) is_attached: bool,
    /// Without its transfer encoding.
    pub(super) bytes: Vec<u8>,
    pub(super) within: Within,
    /// The set of forms of the same words that it belongs to.
    pub(super) alternative: Option<usize>,
}

/// Where in the tree a part lies.
#[derive(Debug, Clone, Copy)]
struct Place {
    depth: usize,
    within: Within,
    alternative: Option<usize>,
    /// The type of a part that names none.
    default: &'static str,
    /// Whether it is a report, which returns a mail instead of forwarding it.
    in_report: bool,
}

/// A mail's leaves, in their order.
pub(super) struct Tree<'r> {
    pub(super) leaves: Vec<Leaf>,
    /// The identifiers of the mails that were opened.
    pub(super) opened: Vec<String>,
    met: usize,
    remarks: &'r mut Remarks,
}

/// Walks a mail whose header was read already.
pub(super) fn walk<'r>(fields: &Fields, body: &[u8], remarks: &'r mut Remarks) -> Tree<'r> {
    let mut tree = Tree {
        leaves: Vec::new(),
        opened: Vec::new(),
        met: 0,
        remarks,
    };
    let top = Place {
        depth: 0,
        within: Within::Mail,
        alternative: None,
        default: "text/plain",
        in_report: false,
    };
    tree.part(fields, body, top);
    tree
}

impl Tree<'_> {
    fn part(&mut self, fields: &Fields, body: &[u8], place: Place) {
        self.met += 1;
        if self.met > MOST_PARTS {
            return;
        }
        let media = fields.media("content-type");
        let media = media.unwrap_or_else(|| Media::plain(place.default));
        let is_message = ["message/rfc822", "message/global"].contains(&media.kind.as_str());
        if media.kind == "multipart/encrypted" {
            self.remarks.note(RemarkKind::Sealed, &media.kind);
        }
        let is_tree = media.kind.starts_with("multipart/");
        if (is_tree || is_message && !place.in_report) && place.depth >= DEEPEST {
            self.remarks.note(RemarkKind::TooDeep, &media.kind);
            self.leaf(fields, media, body, place);
        } else if is_tree {
            self.multipart(fields, media, body, place);
        } else if is_message && !place.in_report {
            self.message(fields, body, place);
        } else {
            self.leaf(fields, media, body, place);
        }
    }

    fn multipart(&mut self, fields: &Fields, media: Media, body: &[u8], place: Place) {
        let boundary = media.parameter("boundary").unwrap_or_default().trim_end();
        let (parts, is_whole) = divided(body, boundary.as_bytes(), MOST_PARTS);
        if parts.is_empty() {
            // Nothing is divided here; the words are read as words.
            self.remarks.note(RemarkKind::Truncated, &media.kind);
            return self.leaf(fields, Media::plain("text/plain"), body, place);
        }
        let is_digest = media.kind == "multipart/digest";
        let is_choice = media.kind == "multipart/alternative";
        let inner = Place {
            depth: place.depth + 1,
            alternative: if is_choice {
                Some(self.met)
            } else {
                place.alternative
            },
            default: if is_digest {
                "message/rfc822"
            } else {
                "text/plain"
            },
            in_report: place.in_report || media.kind == "multipart/report",
            ..place
        };
        for part in parts {
            let (header, body) = split(part);
            let fields = Fields::read(header, self.remarks);
            self.part(&fields, body, inner);
        }
        if self.met > MOST_PARTS {
            self.remarks
                .note(RemarkKind::PartsLeftOut, &MOST_PARTS.to_string());
        } else if !is_whole {
            self.remarks.note(RemarkKind::Truncated, &media.kind);
        }
    }

    /// Opens a forwarded mail.
    fn message(&mut self, fields: &Fields, body: &[u8], place: Place) {
        let bytes = self.decoded(fields, body);
        let (header, body) = split(&bytes);
        let fields = Fields::read(header, self.remarks);
        let subject = fields.text("subject");
        self.remarks.note(RemarkKind::ForwardOpened, &subject);
        self.opened.extend(fields.ids("message-id", self.remarks));
        let inner = Place {
            depth: place.depth + 1,
            within: Within::Forwarded,
            default: "text/plain",
            ..place
        };
        self.part(&fields, body, inner);
    }

    fn leaf(&mut self, fields: &Fields, media: Media, body: &[u8], place: Place) {
        match media.kind.as_str() {
            "application/pkcs7-mime" | "application/x-pkcs7-mime" => {
                self.remarks.note(RemarkKind::Sealed, &media.kind);
            }
            "message/partial" | "message/external-body" => {
                self.remarks.note(RemarkKind::NotWhole, &media.kind);
            }
            _ => {}
        }
        let disposition = fields.media("content-disposition");
        let name = disposition.as_ref().and_then(|of| of.parameter("filename"));
        let name = words(name.or_else(|| media.parameter("name")).unwrap_or_default());
        let bytes = self.decoded(fields, body);
        self.leaves.push(Leaf {
            name,
            is_attached: disposition.is_some_and(|of| of.kind == "attachment"),
            bytes,
            within: place.within,
            alternative: place.alternative,
            media,
        });
    }

    fn decoded(&mut self, fields: &Fields, body: &[u8]) -> Vec<u8> {
        let encoding = fields
            .first("content-transfer-encoding")
            .unwrap_or_default();
        // A comment or a parameter behind it says nothing.
        let encoding = encoding.split([';', '(', ' ']).next().unwrap_or_default();
        let Some(transfer) = transfer(body, encoding) else {
            self.remarks.note(RemarkKind::TransferUnknown, encoding);
            return body.to_vec();
        };
        if transfer.is_broken {
            self.remarks.note(RemarkKind::TransferBroken, encoding);
        }
        transfer.bytes
    }
}

/// What stands between the boundaries, at most one more than so many, and whether the last boundary is
/// there. Source: RFC 2046 §5.1.1; the line end before a boundary belongs to the boundary.
fn divided<'a>(body: &'a [u8], boundary: &[u8], most: usize) -> (Vec<&'a [u8]>, bool) {
    let mut parts = Vec::new();
    if boundary.is_empty() {
        return (parts, false);
    }
    let (mut begun, mut at) = (None, 0);
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let start = at;
        at += line.len();
        let Some(rest) = line
            .strip_prefix(b"--")
            .and_then(|rest| rest.strip_prefix(boundary))
        else {
            continue;
        };
        let is_last = rest.starts_with(b"--");
        let rest = rest.strip_prefix(b"--").unwrap_or(rest);
        if !rest.trim_ascii().is_empty() {
            continue;
        }
        if let Some(begin) = begun {
            parts.push(without_line_end(&body[begin..start.max(begin)]));
        }
        if is_last || parts.len() > most {
            return (parts, is_last);
        }
        begun = Some(at);
    }
    parts.extend(begun.map(|begin| &body[begin..]));
    (parts, false)
}

fn without_line_end(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes.strip_suffix(b"\r").unwrap_or(bytes)
}
