//! Facts and rules of a treaty's meetings: what the law says on a date, who is convened and who
//! invited, which words a mandate quotes. Pure: no clock, no chance, no disk, no net, no sentence
//! for people. Dates and instants enter as parameters; whatever differs between treaties is data.
#![cfg_attr(not(test), deny(clippy::float_arithmetic))]

pub mod convening;
pub mod law;
pub mod money;
pub mod papers;
pub mod people;
pub mod record;
