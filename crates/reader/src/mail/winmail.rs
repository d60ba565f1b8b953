//! `winmail.dat`, the envelope in which Outlook hides files from other programs (TNEF, [MS-OXTNEF]):
//! its files and their names are taken out, within bounds; its formatted text is not. A length that
//! points past the end ends the reading, and what was whole before it is kept.

/// How every envelope begins.
const SIGNATURE: u32 = 0x223E_9F78;
/// The most files that are taken out.
const MOST_FILES: usize = 50;
/// The most properties of one file that are looked through.
const MOST_PROPERTIES: u32 = 1000;

const BEGINS_FILE: u32 = 0x0006_9002;
const TITLE: u32 = 0x0001_8010;
const DATA: u32 = 0x0006_800F;
const TRANSPORT_NAME: u32 = 0x0006_9001;
const PROPERTIES: u32 = 0x0006_9005;
const LONG_NAME: u16 = 0x3707;

/// A file of an envelope.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct File {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    /// How much a name is worth: the short one, the transport's, the long one.
    worth: u8,
}

/// An envelope that was opened.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Opened {
    pub(super) files: Vec<File>,
    /// Whether it was read to its end and every file had bytes.
    pub(super) is_whole: bool,
}

/// Bytes, taken from the front.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn u16(&mut self) -> Option<u16> {
        let bytes = self.take(2)?;
        Some(u16::from_le_bytes(bytes.try_into().ok()?))
    }

    fn u32(&mut self) -> Option<u32> {
        let bytes = self.take(4)?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?))
    }

    fn length(&mut self) -> Option<usize> {
        usize::try_from(self.u32()?).ok()
    }

    /// A value that is filled up to four bytes.
    fn padded(&mut self) -> Option<&'a [u8]> {
        let length = self.length()?;
        let value = self.take(length)?;
        self.take(length.wrapping_neg() % 4)?;
        Some(value)
    }
}

/// Opens an envelope; `None` where it is none.
pub(super) fn open(bytes: &[u8]) -> Option<Opened> {
    let mut bytes = Bytes(bytes);
    if bytes.u32()? != SIGNATURE {
        return None;
    }
    bytes.u16()?;
    let mut files: Vec<File> = Vec::new();
    let mut is_whole = true;
    while !bytes.0.is_empty() {
        let Some((name, value)) = attribute(&mut bytes) else {
            is_whole = false;
            break;
        };
        if name == BEGINS_FILE {
            if files.len() == MOST_FILES {
                is_whole = false;
                break;
            }
            files.push(File::default());
        } else if let Some(file) = files.last_mut() {
            file.learn(name, value);
        }
    }
    is_whole &= files.iter().all(|file| !file.bytes.is_empty());
    files.retain(|file| !file.bytes.is_empty());
    Some(Opened { files, is_whole })
}

/// Name and value of an attribute, where its sum is right.
fn attribute<'a>(bytes: &mut Bytes<'a>) -> Option<(u32, &'a [u8])> {
    bytes.take(1)?;
    let name = bytes.u32()?;
    let length = bytes.length()?;
    let value = bytes.take(length)?;
    let sum = value
        .iter()
        .fold(0_u16, |sum, byte| sum.wrapping_add(u16::from(*byte)));
    (bytes.u16()? == sum).then_some((name, value))
}

impl File {
    fn learn(&mut self, name: u32, value: &[u8]) {
        match name {
            DATA => self.bytes = value.to_vec(),
            TITLE => self.is_called(plain(value), 1),
            TRANSPORT_NAME => self.is_called(plain(value), 2),
            PROPERTIES => {
                if let Some(long) = long_name(&mut Bytes(value)) {
                    self.is_called(long, 3);
                }
            }
            _ => {}
        }
    }

    fn is_called(&mut self, name: String, worth: u8) {
        if worth > self.worth && !name.is_empty() {
            (self.name, self.worth) = (name, worth);
        }
    }
}

/// Letters of no declared encoding, up to the closing zero.
fn plain(value: &[u8]) -> String {
    let end = value
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(value.len());
    super::decode::letters(&value[..end], None).text
}

/// The long name among the properties of a file.
fn long_name(bytes: &mut Bytes<'_>) -> Option<String> {
    let count = bytes.u32()?.min(MOST_PROPERTIES);
    for _ in 0..count {
        let (kind, id) = (bytes.u16()?, bytes.u16()?);
        if id >= 0x8000 {
            // A property with a name of its own: the set, then a number or a word.
            bytes.take(16)?;
            if bytes.u32()? == 0 {
                bytes.u32()?;
            } else {
                bytes.padded()?;
            }
        }
        let value = property(bytes, kind)?;
        if id == LONG_NAME && kind == 0x001F {
            let units = value
                .chunks_exact(2)
                .map(|two| u16::from_le_bytes([two[0], two[1]]));
            let units: Vec<u16> = units.take_while(|unit| *unit != 0).collect();
            return Some(String::from_utf16_lossy(&units));
        }
        if id == LONG_NAME {
            return Some(plain(value));
        }
    }
    None
}

/// The first value of a property. Source: [MS-OXTNEF] 2.1.3.4 and [MS-OXCDATA] 2.11.1.
fn property<'a>(bytes: &mut Bytes<'a>, kind: u16) -> Option<&'a [u8]> {
    let is_many = kind & 0x1000 != 0;
    let fixed = match kind & 0x0FFF {
        0x0002..=0x0004 | 0x000A | 0x000B => Some(4),
        0x0005..=0x0007 | 0x0014 | 0x0040 => Some(8),
        0x0048 => Some(16),
        0x000D | 0x001E | 0x001F | 0x0102 => None,
        _ => return None,
    };
    let times = if is_many || fixed.is_none() {
        bytes.u32()?
    } else {
        1
    };
    let mut first = None;
    for _ in 0..times {
        let value = match fixed {
            Some(length) => bytes.take(length)?,
            None => bytes.padded()?,
        };
        first = first.or(Some(value));
    }
    Some(first.unwrap_or_default())
}
