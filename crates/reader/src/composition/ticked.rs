//! Boxes of a form: of several answers beside each other, those that are ticked. The box stays with its
//! answer, so that whoever reads the line sees that it was chosen.

use super::lexicon::LONGEST_TEXT;

/// A box that is ticked.
const TICKED: [&str; 10] = ["☒", "☑", "✔", "✓", "🗹", "[x]", "[X]", "(x)", "(X)", "■"];
/// A box that is not.
const EMPTY: [&str; 7] = ["☐", "□", "[ ]", "[]", "( )", "⬜", "❏"];

/// What a text says where it is a choice: the ticked boxes and the answers behind them. Any other text is none.
pub(super) fn chosen(text: &str) -> Option<String> {
    if text.len() > LONGEST_TEXT {
        return None;
    }
    let next = |from: usize| {
        let boxes = TICKED.iter().map(|mark| (*mark, true));
        let boxes = boxes.chain(EMPTY.iter().map(|mark| (*mark, false)));
        boxes
            .filter_map(|(mark, ticked)| Some((from + text[from..].find(mark)?, mark, ticked)))
            .min()
    };
    let mut found = Vec::new();
    let (mut ticks, mut boxes) = (0, 0);
    let mut at = next(0);
    let label = text[..at?.0].trim().to_owned();
    while let Some((start, mark, ticked)) = at {
        let from = start + mark.len();
        at = next(from);
        boxes += 1;
        if ticked {
            ticks += 1;
            found.push(text[start..at.map_or(text.len(), |(next, ..)| next)].trim());
        }
    }
    let answers = found.join(", ");
    (ticks > 0 && boxes > ticks).then(|| format!("{label} {answers}").trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::chosen;

    #[test]
    fn of_a_choice_what_is_ticked_is_said() {
        for (text, expected) in [
            (
                "☒ Head of Delegation   ☐ Delegate   ☐ Adviser",
                Some("☒ Head of Delegation"),
            ),
            (
                "☐ Head of Delegation ☐ Delegate ☑ Adviser",
                Some("☑ Adviser"),
            ),
            (
                "Capacity: [ ] Head [x] Delegate",
                Some("Capacity: [x] Delegate"),
            ),
            ("☐ Head ☐ Delegate", None),
            ("Head of Delegation", None),
            ("☒ I agree", None),
        ] {
            assert_eq!(chosen(text).as_deref(), expected, "{text}");
        }
    }
}
