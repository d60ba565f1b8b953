//! Holding a quotation against the text it quotes: word for word, `[...]` and bracketed letters
//! allowed for. A differing word refuses and is named; a differing letter case or mark of
//! punctuation is a remark. It refuses to find a quotation "close enough".

use serde::{Deserialize, Serialize};

/// Something worth saying of a quotation that holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Remark {
    /// A word differs in letter case only.
    LetterCase {
        /// The word as quoted.
        quoted: String,
        /// The word as the source has it.
        source: String,
    },
    /// The marks of punctuation after a word differ.
    Punctuation {
        /// The word after which they differ.
        after: String,
        /// The marks as quoted.
        quoted: String,
        /// The marks as the source has them.
        source: String,
    },
}

/// Why a quotation does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Misquotation {
    /// It quotes nothing.
    #[error("the quotation holds no word")]
    Empty,
    /// A word differs from the source.
    #[error("`{quoted}` is quoted where the source has `{source_word}` (after `{after}`)")]
    Differs {
        /// The words before it, as quoted.
        after: String,
        /// The word as quoted.
        quoted: String,
        /// The word the source has in its place; empty where the source ends.
        source_word: String,
    },
    /// A bracketed letter stands for another letter than the source's.
    #[error("`{quoted}` brackets a letter that is not the source's in `{source_word}`")]
    Bracket {
        /// The word as quoted.
        quoted: String,
        /// The word of the source.
        source_word: String,
    },
}

/// A word with the marks that follow it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    /// Letters and digits; in quotations also a bracketed letter, kept apart.
    text: String,
    /// Whether a bracket marks a changed letter.
    bracketed: bool,
    /// The marks of punctuation that follow, without spaces.
    marks: String,
}

/// Holds a quotation against its source.
///
/// Rule: what stands between quotation marks is what the source says; `[...]` leaves words out and
/// `[r]equests` changes the case of a letter, as the note verbale of 2024 itself does.
///
/// ```
/// use domain::law::quotation::check;
/// let source = "Requests the Secretary-General to continue, as necessary, to convene the Meetings";
/// assert_eq!(check("\"[r]equests the Secretary-General [...] to convene\"", source), Ok(vec![]));
/// assert!(check("invites the Secretary-General", source).is_err());
/// ```
pub fn check(quotation: &str, source: &str) -> Result<Vec<Remark>, Misquotation> {
    let source = words(source);
    let segments: Vec<Vec<Word>> = split_at_ellipses(quotation)
        .iter()
        .map(|segment| words(segment))
        .filter(|segment| !segment.is_empty())
        .collect();
    if segments.is_empty() {
        return Err(Misquotation::Empty);
    }
    let mut remarks = Vec::new();
    let mut from = 0;
    let mut said: Vec<String> = Vec::new();
    for segment in &segments {
        let at = find(segment, &source[from..], &said)? + from;
        compare(segment, &source[at..], &mut remarks)?;
        said.extend(segment.iter().map(|word| word.text.clone()));
        from = at + segment.len();
    }
    Ok(remarks)
}

/// The place in the source where all words of a segment follow each other; where there is none,
/// the first differing word at the place where most of them do.
fn find(segment: &[Word], source: &[Word], said: &[String]) -> Result<usize, Misquotation> {
    let matching = |at: usize| {
        segment
            .iter()
            .zip(&source[at..])
            .take_while(|(quoted, word)| same(quoted, word))
            .count()
    };
    let mut best = (0, 0);
    for at in 0..source.len() {
        let count = matching(at);
        if count == segment.len() {
            return Ok(at);
        }
        if count > best.1 {
            best = (at, count);
        }
    }
    let (at, count) = best;
    let before = said
        .iter()
        .chain(segment[..count].iter().map(|word| &word.text));
    let after: Vec<&str> = before.map(String::as_str).collect();
    Err(Misquotation::Differs {
        after: after[after.len().saturating_sub(6)..].join(" "),
        quoted: segment[count].text.clone(),
        source_word: source
            .get(at + count)
            .map_or_else(String::new, |word| word.text.clone()),
    })
}

fn same(quoted: &Word, source: &Word) -> bool {
    quoted.text == source.text || quoted.text.to_lowercase() == source.text.to_lowercase()
}

fn compare(
    segment: &[Word],
    source: &[Word],
    remarks: &mut Vec<Remark>,
) -> Result<(), Misquotation> {
    for (at, (quoted, word)) in segment.iter().zip(source).enumerate() {
        if quoted.bracketed && quoted.text == word.text {
            // A bracket that changes nothing claims a change that was not made.
            return Err(Misquotation::Bracket {
                quoted: quoted.text.clone(),
                source_word: word.text.clone(),
            });
        }
        if !quoted.bracketed && quoted.text != word.text {
            remarks.push(Remark::LetterCase {
                quoted: quoted.text.clone(),
                source: word.text.clone(),
            });
        }
        // Marks at the end of a segment belong to the sentence that quotes.
        if at + 1 < segment.len() && quoted.marks != word.marks {
            remarks.push(Remark::Punctuation {
                after: quoted.text.clone(),
                quoted: quoted.marks.clone(),
                source: word.marks.clone(),
            });
        }
    }
    Ok(())
}

fn split_at_ellipses(quotation: &str) -> Vec<String> {
    let unified = ["[…]", "[ ... ]", "[. . .]", "[……]", "[.....]"]
        .iter()
        .fold(quotation.to_owned(), |text, form| {
            text.replace(form, "[...]")
        });
    unified.split("[...]").map(str::to_owned).collect()
}

/// Splits a text into words: runs of letters and digits with the hyphens and apostrophes inside
/// them; a Chinese character is a word of its own, since Chinese sets no spaces.
fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    let letters: Vec<char> = text.chars().filter(|c| !is_quotation_mark(*c)).collect();
    for (at, &letter) in letters.iter().enumerate() {
        let next = letters.get(at + 1).copied();
        let bracket = is_letter_bracket(&letters, at);
        if letter.is_alphanumeric()
            || (open && joins(letter) && next.is_some_and(char::is_alphanumeric))
        {
            if !open || is_ideograph(letter) {
                words.push(Word {
                    text: String::new(),
                    bracketed: false,
                    marks: String::new(),
                });
            }
            let word = words.last_mut().expect("a word was opened");
            word.text.push(unified(letter));
            word.bracketed |=
                at > 0 && is_letter_bracket(&letters, at - 1) && letters[at - 1] == '[';
            open = !is_ideograph(letter);
        } else if !bracket {
            open = false;
            if let Some(word) = words.last_mut()
                && !letter.is_whitespace()
            {
                word.marks.push(letter);
            }
        }
    }
    words
}

/// Whether the bracket at `at` encloses exactly one letter: `[r]equests`.
fn is_letter_bracket(letters: &[char], at: usize) -> bool {
    match letters[at] {
        '[' => letters.get(at + 2) == Some(&']') && letters[at + 1].is_alphabetic(),
        ']' => at >= 2 && letters[at - 2] == '[' && letters[at - 1].is_alphabetic(),
        _ => false,
    }
}

fn joins(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}' | '/'
    )
}

fn unified(letter: char) -> char {
    match letter {
        '\u{2010}' | '\u{2011}' => '-',
        '\u{2019}' => '\'',
        other => other,
    }
}

fn is_quotation_mark(letter: char) -> bool {
    matches!(
        letter,
        '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』'
    )
}

fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const COSTS: &str = "The costs of the Meetings of States Parties, the Review Conferences and \
        the Amendment Conferences shall be borne by the States Parties and States not party to \
        this Convention participating therein, in accordance with the United Nations scale of \
        assessment adjusted appropriately.";

    #[test]
    fn the_seeds_quotation_of_costs_holds_with_two_remarks_on_letter_case() {
        let quoted = "\"the costs of the Meetings of States Parties [...] shall be borne by the \
            States parties and States not party to this Convention participating therein, in \
            accordance with the United Nations scale of assessment adjusted appropriately\"";
        let case = |quoted: &str, source: &str| Remark::LetterCase {
            quoted: quoted.into(),
            source: source.into(),
        };
        assert_eq!(
            check(quoted, COSTS),
            Ok(vec![case("the", "The"), case("parties", "Parties")])
        );
    }

    #[test]
    fn a_differing_word_is_named() {
        let refusal = check("shall be paid by the States Parties", COSTS);
        assert_eq!(
            refusal,
            Err(Misquotation::Differs {
                after: "shall be".into(),
                quoted: "paid".into(),
                source_word: "borne".into()
            })
        );
    }

    #[test]
    fn words_left_out_need_an_ellipsis_and_keep_their_order() {
        assert!(check("The costs shall be borne", COSTS).is_err());
        assert!(check("The costs [...] shall be borne", COSTS).is_ok());
        assert!(check("shall be borne [...] The costs", COSTS).is_err());
        assert!(check("The costs […] appropriately.", COSTS).is_ok());
    }

    #[test]
    fn brackets_may_change_the_case_of_a_letter_and_nothing_else() {
        let source = "Requests the Secretary-General to continue";
        assert_eq!(
            check("[r]equests the Secretary-General", source),
            Ok(vec![])
        );
        assert!(matches!(
            check("[R]equests", source),
            Err(Misquotation::Bracket { .. })
        ));
        assert!(check("[b]equests the", source).is_err());
    }

    #[test]
    fn an_empty_quotation_is_refused() {
        for quotation in ["", "[...]", "\"\"", " [...] [...] "] {
            assert_eq!(
                check(quotation, COSTS),
                Err(Misquotation::Empty),
                "{quotation}"
            );
        }
    }

    #[test]
    fn chinese_and_arabic_are_held_word_for_word() {
        let chinese = "缔约国应定期举行会议，审议与本公约的适用或执行有关的任何事项";
        assert_eq!(
            check("「缔约国应定期举行会议 [...] 任何事项」", chinese),
            Ok(vec![])
        );
        assert!(check("缔约国应不定期举行会议", chinese).is_err());
        let arabic = "تجتمع الدول الأطراف بانتظام للنظر في أي مسألة";
        assert_eq!(
            check("تجتمع الدول الأطراف [...] في أي مسألة", arabic),
            Ok(vec![])
        );
    }

    #[test]
    fn a_mark_of_punctuation_that_differs_is_a_remark() {
        let remarks = check("participating therein in accordance", COSTS).expect("words agree");
        assert!(matches!(&remarks[..], [Remark::Punctuation { after, .. }] if after == "therein"));
    }

    #[test]
    fn a_number_that_differs_refuses() {
        assert!(check("within 20 days of", "within 30 days of the notice").is_err());
    }
}
