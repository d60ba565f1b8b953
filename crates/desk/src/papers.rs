//! Acts on papers that are published: the documents of a meeting.

pub mod document;
