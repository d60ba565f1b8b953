//! Values in, values out: what the house keeps, in SQLite or PostgreSQL, with one code path and one
//! set of migrations. `open` answers whole values and `keep` takes whole answers; missing is an
//! `Option`, a value changed meanwhile is [`Fault::Stale`]. No rule lives here, no clock, no chance:
//! times and identifiers are given. The library's names end at this crate's wall.
#![expect(
    unreachable_pub,
    reason = "the library's derives make rows and columns nominally public"
)]

mod column;
pub mod convening;
pub mod doctor;
mod engine;
mod fault;
pub mod law;
mod link;
mod migrations;
mod moment;
pub mod money;
pub mod papers;
pub mod people;
mod prelude;
pub mod record;
pub mod schema;
pub mod tray;
#[cfg(feature = "yardstick")]
pub mod yardstick;

pub use engine::{Store, Tx};
pub use fault::Fault;
pub use link::{Look, Reader};
pub use moment::Moment;
