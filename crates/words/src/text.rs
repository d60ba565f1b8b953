//! Composed text: what a paper or a page prints, in runs of one weight. It carries no markup;
//! whatever stands in a run is printed as it stands.

use serde::{Deserialize, Serialize};

/// A stretch of text in one weight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The text, in logical order.
    pub text: String,
    /// Whether it is set in bold.
    pub strong: bool,
}

/// A block of a paper, top to bottom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A paragraph of running text.
    Paragraph(Vec<Run>),
    /// Lines that stand as on an envelope, one below the other.
    Address(Vec<String>),
}

impl Block {
    /// The text alone, lines parted by line feeds.
    pub fn plain(&self) -> String {
        match self {
            Self::Paragraph(runs) => runs.iter().map(|run| run.text.as_str()).collect(),
            Self::Address(lines) => lines.join("\n"),
        }
    }
}

/// English text with typographic quotation marks. The note of the house text has straight ones, word
/// for word and mark for mark; a page that quotes from it is set like any other page.
///
/// ```
/// assert_eq!(words::text::typographic("entitled \"A\": \"[r]equests\""), "entitled “A”: “[r]equests”");
/// ```
pub fn typographic(text: &str) -> String {
    let mut set = String::with_capacity(text.len());
    for mark in text.chars() {
        let opens = set
            .chars()
            .next_back()
            .is_none_or(|before| before.is_whitespace() || "([“".contains(before));
        set.push(match mark {
            '"' if opens => '“',
            '"' => '”',
            other => other,
        });
    }
    set
}

/// Where a stretch in bold begins, inside a sentence that is being said; never in what is given on.
const BOLD: char = '\u{2}';
/// Where it ends.
const BOLD_ENDS: char = '\u{3}';

/// Marks a fact to be set in bold when its sentence is said.
pub(crate) fn bold(fact: &str) -> String {
    format!("{BOLD}{fact}{BOLD_ENDS}")
}

/// Splits a sentence into runs at the marks of bold.
pub fn runs(said: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut strong = false;
    for stretch in said.split_inclusive([BOLD, BOLD_ENDS]) {
        let text = stretch.trim_end_matches([BOLD, BOLD_ENDS]);
        if !text.is_empty() {
            runs.push(Run {
                text: text.to_owned(),
                strong,
            });
        }
        strong = stretch.ends_with(BOLD);
    }
    runs
}

/// Text from outside as it may enter a sentence: without control characters, white space as single
/// spaces.
pub fn clean(outside: &str) -> String {
    let plain: String = outside
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control())
        .collect();
    plain
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Encloses a name from outside so that its direction of writing cannot reorder the page or the
/// line of a terminal around it. Marks of direction of its own are taken out first.
pub fn isolate(name: &str) -> String {
    let inner: String = clean(name)
        .chars()
        .filter(|c| !is_mark_of_direction(*c))
        .collect();
    format!("\u{2068}{inner}\u{2069}")
}

const fn is_mark_of_direction(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bold_facts_become_runs_of_their_own() {
        let said = format!("by {}, {}, to", bold("Friday"), bold("30 August 2024"));
        let runs = runs(&said);
        let plain: Vec<(&str, bool)> = runs
            .iter()
            .map(|run| (run.text.as_str(), run.strong))
            .collect();
        assert_eq!(
            plain,
            [
                ("by ", false),
                ("Friday", true),
                (", ", false),
                ("30 August 2024", true),
                (", to", false),
            ]
        );
    }

    #[test]
    fn a_name_from_outside_can_neither_set_bold_nor_turn_the_line() {
        assert_eq!(clean("a\u{2}b\u{3}\tc\n d"), "ab c d");
        assert_eq!(isolate("\u{202e}abc\u{2069}"), "\u{2068}abc\u{2069}");
    }
}
