//! What the law keeps at a site: imported texts and the treaties entered.

pub mod source;
pub mod treaty;
