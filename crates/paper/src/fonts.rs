//! The fonts of the house, compiled in as one pack and unpacked once for the life of the process.
//! `fonts/README.md` says where each comes from. No font of the machine is ever used.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The zstd pack: the number of fonts, then each with its length before it.
static PACK: &[u8] = include_bytes!("../fonts/house.pack.zst");

/// All fonts with the book in which Typst looks them up.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) faces: Vec<Font>,
}

/// The fonts of the house.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let faces: Vec<Font> = unpack().into_iter().filter_map(face).collect();
    let book = LazyHash::new(FontBook::from_fonts(&faces));
    Fonts { book, faces }
});

fn face(bytes: &'static [u8]) -> Option<Font> {
    Font::new(Bytes::new(bytes), 0)
}

/// Unpacks into one slice that is never freed, so that fonts borrow from it without copies.
fn unpack() -> Vec<&'static [u8]> {
    let plain = zstd::decode_all(PACK).expect("the pack is compiled in and tested");
    let (count, mut rest) = number(Vec::leak(plain));
    let mut blobs = Vec::with_capacity(count);
    for _ in 0..count {
        let (length, tail) = number(rest);
        let (blob, tail) = tail.split_at(length);
        blobs.push(blob);
        rest = tail;
    }
    blobs
}

fn number(bytes: &'static [u8]) -> (usize, &'static [u8]) {
    let (head, tail) = bytes.split_first_chunk::<4>().expect("the pack is whole");
    (u32::from_le_bytes(*head) as usize, tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_of_the_pack_reads() {
        assert_eq!(FONTS.faces.len(), unpack().len());
    }

    #[test]
    fn arabic_is_set_in_the_face_that_can_be_read_back() {
        assert!(FONTS.book.contains_family("amiri"));
    }
}
