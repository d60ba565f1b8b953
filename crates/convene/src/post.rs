//! The post: one of the doors. Letters go out; whatever comes in is brought to the desk as every
//! door does. By default letters go into a folder, so that nothing leaves a trial site.

pub(crate) mod child;
pub(crate) mod confine;
mod dues;
pub(crate) mod imap;
pub(crate) mod letter;
mod paper;
mod question;
pub(crate) mod reading;
pub(crate) mod receive;
mod request;
pub(crate) mod send;
mod server;
pub(crate) mod signature;
mod sponsorship;
pub(crate) mod transport;
mod trust;
