//! What a recipient's program says of a letter of ours, in the standard form (RFC 8098): a report with a
//! part that names the letter and what was done with it. Words alone are believed of no program.

use domain::convening::mail::Within;
use domain::convening::mail::receipt::{Receipt, Says};

use super::Remarks;
use super::bounce::{LOOKED_AT, reasoned, typed};
use super::field::{Fields, address};
use super::tree::Leaf;

/// The types of the part that tells.
const KINDS: [&str; 2] = [
    "message/disposition-notification",
    "message/global-disposition-notification",
];

/// The receipt that a report is; the header said that it is one.
pub(super) fn receipt(leaves: &[Leaf]) -> Option<Receipt> {
    let told =
        |leaf: &&Leaf| leaf.within == Within::Mail && KINDS.contains(&leaf.media.kind.as_str());
    let report = leaves.iter().find(told)?;
    let bytes = &report.bytes[..report.bytes.len().min(LOOKED_AT)];
    let mut scratch = Remarks::default();
    let fields = Fields::read(bytes, &mut scratch);
    // `manual-action/MDN-sent-manually; displayed/warning`
    let disposition = fields.first("disposition")?;
    let kind = disposition.rsplit(';').next().unwrap_or_default();
    let says = Says::of_disposition(kind.split('/').next().unwrap_or_default())?;
    let whose = typed(&fields, "original-recipient").or_else(|| typed(&fields, "final-recipient"));
    let whose = whose.and_then(|whose| address(whose.trim_matches(['<', '>'])));
    Some(Receipt {
        letter: fields
            .ids("original-message-id", &mut scratch)
            .into_iter()
            .next(),
        recipient: whose.map(|whose| whose.to_lowercase()),
        says,
        words: reasoned(disposition),
    })
}
