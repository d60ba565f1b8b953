//! The money of a site: estimates adopted, apportionments, bills, payments, the ledger, requests for
//! sponsorship.

pub mod apportionment;
pub mod bill;
pub mod bundle;
pub mod closing;
pub mod estimate;
pub mod ledger;
pub mod payment;
pub mod reminder;
pub mod repayment;
pub mod series;
pub mod sponsorship;

use crate::{Fault, Reader};

/// How much is on record of what was billed, held back, asked for together and paid. None of it is ever
/// changed or taken away, so that the same mark says that nothing is new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark([u64; 9]);

/// What the mark is now; what is read after it is at least as new.
pub async fn mark(reader: impl Into<Reader<'_>>) -> Result<Mark, Fault> {
    let [payments, payers, allocations, undone] = payment::counts();
    let [held, alone, bundles] = bundle::counts();
    let counts = [
        bill::count(),
        payments,
        payers,
        allocations,
        undone,
        repayment::count(),
        held,
        alone,
        bundles,
    ];
    Ok(Mark(reader.into().link().counts(counts).await?))
}
