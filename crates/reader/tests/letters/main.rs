//! Letters that name delegations, as missions of many countries might send them: what the reader
//! proposes is counted against what stands in them. Every person is invented. The letters lie in
//! `fixtures/letters`, with what is expected of each beside them.

mod count;
mod hostile;
mod made;
mod people;
mod write;
