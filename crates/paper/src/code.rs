//! The square code by which a paper can be checked, drawn as one vector path. It encodes the
//! address it is given and nothing else.

use std::fmt::Write;

use fast_qr::{ECL, QRBuilder, QRCode};

use crate::press::Fault;

/// The code for an address as a small SVG drawing: one unit to a module, no quiet zone.
pub(crate) fn drawing(address: &str) -> Result<String, Fault> {
    let code = QRBuilder::new(address)
        .ecl(ECL::M)
        .build()
        .map_err(|_| Fault::Code {
            address: address.to_owned(),
        })?;
    let size = code.size;
    Ok(format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {size} {size}' width='{size}' \
         height='{size}'><path d='{}'/></svg>",
        path(&code)
    ))
}

/// Each run of dark modules of a row is one rectangle.
fn path(code: &QRCode) -> String {
    let mut path = String::new();
    for row in 0..code.size {
        let mut column = 0;
        while column < code.size {
            let length = code[row][column..]
                .iter()
                .take_while(|module| module.value())
                .count();
            if length > 0 {
                // Writing into a string cannot fail.
                let _ = write!(path, "M{column} {row}h{length}v1h-{length}z");
            }
            column += length.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_too_long_is_a_fault() {
        assert!(matches!(
            drawing(&"x".repeat(3000)),
            Err(Fault::Code { .. })
        ));
    }

    #[test]
    fn the_finder_pattern_opens_the_drawing() {
        let svg = drawing("https://convene.example/v/ABCD").unwrap();
        assert!(svg.contains("d='M0 0h7v1h-7z"), "{svg}");
    }
}
