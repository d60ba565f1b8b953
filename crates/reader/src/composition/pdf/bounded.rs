//! The bytes of a paper, which count how often and from how deep they are asked for. The reader of
//! papers follows what they name without end: a page tree or a form that names itself would fill the
//! stack, and no stack that is full can be caught. It asks these bytes before each step, so here it
//! is stopped. It reads nothing itself.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::Enough;

/// The most often that a paper's bytes are asked for: once for each object that is looked up.
const MOST_STEPS: usize = 60_000;
/// How far the stack may grow while a paper is read, in bytes: a quarter of what a thread has.
const DEEPEST: usize = 512 << 10;

/// Bytes that are given so often and no more.
pub(super) struct Bounded {
    bytes: Vec<u8>,
    left: AtomicUsize,
    ground: usize,
}

impl Bounded {
    /// Bytes to be read from this depth of the stack on.
    pub(super) fn new(bytes: Vec<u8>) -> Self {
        Self {
            bytes,
            left: AtomicUsize::new(MOST_STEPS),
            ground: depth(),
        }
    }
}

/// Where the stack stands, as the address of what is put on it.
#[inline(never)]
fn depth() -> usize {
    let mark = 0_u8;
    std::ptr::from_ref(std::hint::black_box(&mark)).addr()
}

impl AsRef<[u8]> for Bounded {
    fn as_ref(&self) -> &[u8] {
        let left = self.left.load(Ordering::Relaxed);
        if left == 0 || self.ground.abs_diff(depth()) > DEEPEST {
            // The reader has no other way to be stopped than to be left.
            resume_unwind(Box::new(Enough));
        }
        self.left.store(left - 1, Ordering::Relaxed);
        &self.bytes
    }
}
