//! The ledger of a period for the secretariat's own accounting program. It only reads, and gives all of
//! a period or nothing.

use domain::money::books::{Codes, Journal, Refusal, journal};
use domain::people::role::{Act, Scope};
use jiff::civil::Date;
use store::money::ledger::Part;

use crate::Desk;
use crate::answer::No;
use crate::occasion::Occasion;

impl Desk {
    /// The journal of a period, both days within, by the codes of the site's own books, for whoever
    /// keeps costs. An entry counts for its own day, whenever it was entered.
    pub async fn books(
        &self,
        occasion: &Occasion<'_>,
        codes: &Codes,
        (from, until): (Date, Date),
    ) -> Result<Journal, No> {
        self.permitted(occasion, Act::KeepCosts, &Scope::Site)
            .await?;
        if until < from {
            return Err(Refusal::NoPeriod.into());
        }
        let part = Part::Period(from, until);
        let entries = store::money::ledger::entries(&self.store, &part).await?;
        Ok(journal(&entries, codes)?)
    }
}
