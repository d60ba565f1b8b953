//! Commands of convening.

pub(crate) mod correspondence;
pub(crate) mod dispatch;
pub(crate) mod document;
pub(crate) mod meeting;
pub(crate) mod mission;
pub(crate) mod note;
pub(crate) mod papers;
pub(crate) mod post;
pub(crate) mod show;
