//! The symbol of a meeting document: its identity in all its languages. Rule: the symbols of United
//! Nations documents (research.un.org/en/docs/symbols): body, meeting, year, series and number, then
//! suffixes that stack. An advance copy is a state of a document and never a suffix of its symbol.

use std::fmt;

/// A symbol: `CCM/MSP/2024/WP.3/Rev.1/Amend.1`. It is not a [`super::reference::Reference`], which
/// correspondence bears.
///
/// ```
/// use domain::papers::symbol::{Series, Symbol};
/// let symbol = Symbol::read("CCM/MSP/2024/WP.3/Rev.1", "CCM").expect("a symbol");
/// assert_eq!((symbol.series, symbol.number), (Series::WorkingPaper, 3));
/// assert_eq!(symbol.to_string(), "CCM/MSP/2024/WP.3/Rev.1");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol {
    /// The body, from the treaty's profile: `CCM`.
    pub body: String,
    /// The meeting: `MSP`, `CONF`, `PC`.
    pub meeting: String,
    /// The year.
    pub year: i16,
    /// The series.
    pub series: Series,
    /// The number in its series.
    pub number: u32,
    /// What the document is to the one whose symbol it continues.
    pub suffixes: Vec<Suffix>,
}

/// A series of documents, in the order in which they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Series {
    /// The main series, without a mark.
    Main,
    /// Working papers.
    WorkingPaper,
    /// Information papers, such as the list of participants.
    Information,
    /// Limited distribution: draft decisions and reports.
    Limited,
    /// Conference room papers.
    ConferenceRoom,
    /// Miscellaneous papers.
    Miscellaneous,
    /// Papers of non-governmental organizations.
    NonGovernmental,
    /// Summary records.
    SummaryRecord,
    /// Verbatim records.
    VerbatimRecord,
}

impl Series {
    /// All series, in the order in which they are listed.
    pub const ALL: [Self; 9] = [
        Self::Main,
        Self::WorkingPaper,
        Self::Information,
        Self::Limited,
        Self::ConferenceRoom,
        Self::Miscellaneous,
        Self::NonGovernmental,
        Self::SummaryRecord,
        Self::VerbatimRecord,
    ];

    /// The mark in a symbol; the main series has none.
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Main => "",
            Self::WorkingPaper => "WP",
            Self::Information => "INF",
            Self::Limited => "L",
            Self::ConferenceRoom => "CRP",
            Self::Miscellaneous => "MISC",
            Self::NonGovernmental => "NGO",
            Self::SummaryRecord => "SR",
            Self::VerbatimRecord => "PV",
        }
    }

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::WorkingPaper => "working-paper",
            Self::Information => "information",
            Self::Limited => "limited",
            Self::ConferenceRoom => "conference-room",
            Self::Miscellaneous => "miscellaneous",
            Self::NonGovernmental => "non-governmental",
            Self::SummaryRecord => "summary-record",
            Self::VerbatimRecord => "verbatim-record",
        }
    }
}

/// What a document is to the one whose symbol it continues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Suffix {
    /// A revision: it takes the place of the earlier text.
    Rev(u16),
    /// An addendum.
    Add(u16),
    /// A corrigendum.
    Corr(u16),
    /// An amendment.
    Amend(u16),
    /// A summary.
    Summary,
}

impl fmt::Display for Suffix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rev(n) => write!(f, "Rev.{n}"),
            Self::Add(n) => write!(f, "Add.{n}"),
            Self::Corr(n) => write!(f, "Corr.{n}"),
            Self::Amend(n) => write!(f, "Amend.{n}"),
            Self::Summary => f.write_str("Summary"),
        }
    }
}

/// Why a text is no symbol, with the piece at which it fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoSymbol {
    /// Body, meeting, year and number are wanted.
    Incomplete,
    /// The body is another treaty's, or nobody's.
    Body {
        /// The body of the meeting's treaty.
        expected: String,
    },
    /// The meeting is not written in capital letters.
    Meeting(String),
    /// The year is not one of four digits.
    Year(String),
    /// There is no such series.
    Series(String),
    /// The number is not a whole number from 1, without zeros before it.
    Number(String),
    /// There is no such suffix.
    Suffix(String),
}

impl NoSymbol {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Incomplete => "symbol-incomplete",
            Self::Body { .. } => "symbol-body",
            Self::Meeting(_) => "symbol-meeting",
            Self::Year(_) => "symbol-year",
            Self::Series(_) => "symbol-series",
            Self::Number(_) => "symbol-number",
            Self::Suffix(_) => "symbol-suffix",
        }
    }

    /// The piece at which it fails, or the body that was expected.
    pub fn piece(&self) -> &str {
        match self {
            Self::Incomplete => "",
            Self::Body { expected } => expected,
            Self::Meeting(piece)
            | Self::Year(piece)
            | Self::Series(piece)
            | Self::Number(piece)
            | Self::Suffix(piece) => piece,
        }
    }
}

/// A year in which the house can be asked for a document.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;
/// Longer pieces are no part of any symbol.
const LONGEST_PIECE: usize = 12;
/// A symbol with more suffixes was never seen.
const MOST_SUFFIXES: usize = 5;

impl Symbol {
    /// Reads a symbol of a treaty's meeting.
    ///
    /// Rule: `symbol := body "/" meeting "/" year "/" (series ".")? number ("/" suffix)*`, as in the
    /// lists of documents of CCM/MSP/2011 and CCM/MSP/2024.
    pub fn read(text: &str, body: &str) -> Result<Self, NoSymbol> {
        let pieces: Vec<&str> = text.trim().split('/').collect();
        let [first, meeting, year, number, suffixes @ ..] = pieces.as_slice() else {
            return Err(NoSymbol::Incomplete);
        };
        if *first != body {
            let expected = body.to_owned();
            return Err(NoSymbol::Body { expected });
        }
        let (series, number) = numbered(number)?;
        if suffixes.len() > MOST_SUFFIXES {
            return Err(NoSymbol::Suffix(short(suffixes[MOST_SUFFIXES])));
        }
        Ok(Self {
            body: body.to_owned(),
            meeting: named(meeting)?,
            year: of_year(year)?,
            series,
            number,
            suffixes: suffixes
                .iter()
                .map(|suffix| suffixed(suffix))
                .collect::<Result<_, _>>()?,
        })
    }

    /// The symbol as it stands in an address or a file's name, where a stroke cannot.
    pub fn dashed(&self) -> String {
        self.to_string().replace('/', "-")
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}/", self.body, self.meeting, self.year)?;
        if self.series != Series::Main {
            write!(f, "{}.", self.series.mark())?;
        }
        write!(f, "{}", self.number)?;
        self.suffixes
            .iter()
            .try_for_each(|suffix| write!(f, "/{suffix}"))
    }
}

fn named(piece: &str) -> Result<String, NoSymbol> {
    let capitals = piece.bytes().all(|b| b.is_ascii_uppercase());
    if capitals && (1..=LONGEST_PIECE).contains(&piece.len()) {
        Ok(piece.to_owned())
    } else {
        Err(NoSymbol::Meeting(short(piece)))
    }
}

fn of_year(piece: &str) -> Result<i16, NoSymbol> {
    let year = whole(piece).and_then(|year: u32| i16::try_from(year).ok());
    year.filter(|year| YEARS.contains(year))
        .ok_or_else(|| NoSymbol::Year(short(piece)))
}

fn numbered(piece: &str) -> Result<(Series, u32), NoSymbol> {
    let (mark, number) = piece.split_once('.').unwrap_or(("", piece));
    let marked = piece.contains('.');
    let series = Series::ALL
        .into_iter()
        .find(|series| series.mark() == mark && marked == (*series != Series::Main))
        .ok_or_else(|| NoSymbol::Series(short(piece)))?;
    let number = whole(number).ok_or_else(|| NoSymbol::Number(short(piece)))?;
    Ok((series, number))
}

fn suffixed(piece: &str) -> Result<Suffix, NoSymbol> {
    let refuse = || NoSymbol::Suffix(short(piece));
    if piece == "Summary" {
        return Ok(Suffix::Summary);
    }
    let (mark, number) = piece.split_once('.').ok_or_else(refuse)?;
    let number = whole(number)
        .and_then(|number| u16::try_from(number).ok())
        .ok_or_else(refuse)?;
    match mark {
        "Rev" => Ok(Suffix::Rev(number)),
        "Add" => Ok(Suffix::Add(number)),
        "Corr" => Ok(Suffix::Corr(number)),
        "Amend" => Ok(Suffix::Amend(number)),
        _ => Err(refuse()),
    }
}

/// A whole number from 1, written as it is printed: digits alone, none of them a zero before others.
fn whole(text: &str) -> Option<u32> {
    let plain = text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0');
    text.parse().ok().filter(|_| plain && text.len() <= 6)
}

/// A piece as a fault shows it.
fn short(piece: &str) -> String {
    piece.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Symbol, NoSymbol> {
        Symbol::read(text, "CCM")
    }

    #[test]
    fn published_symbols_read_and_print_as_they_stand() {
        let cases = [
            ("CCM/MSP/2010/3", Series::Main, 3, vec![]),
            (
                "CCM/MSP/2024/2/Rev.1",
                Series::Main,
                2,
                vec![Suffix::Rev(1)],
            ),
            ("CCM/MSP/2024/WP.2", Series::WorkingPaper, 2, vec![]),
            (
                "CCM/MSP/2011/WP.3/Rev.1/Amend.1",
                Series::WorkingPaper,
                3,
                vec![Suffix::Rev(1), Suffix::Amend(1)],
            ),
            (
                "CCM/CONF/2021/6/Corr.12",
                Series::Main,
                6,
                vec![Suffix::Corr(12)],
            ),
            (
                "CCM/MSP/2024/INF.1/Add.2",
                Series::Information,
                1,
                vec![Suffix::Add(2)],
            ),
            (
                "CCM/MSP/2024/CRP.1/Summary",
                Series::ConferenceRoom,
                1,
                vec![Suffix::Summary],
            ),
            (" CCM/MSP/2024/L.4 ", Series::Limited, 4, vec![]),
        ];
        for (text, series, number, suffixes) in cases {
            let symbol = read(text).unwrap_or_else(|no| panic!("{text}: {no:?}"));
            let found = (symbol.series, symbol.number, symbol.suffixes.clone());
            assert_eq!(found, (series, number, suffixes), "{text}");
            assert_eq!(symbol.to_string(), text.trim());
        }
    }

    #[test]
    fn what_is_no_symbol_says_at_which_piece() {
        let cases = [
            ("", "symbol-incomplete", ""),
            ("CCM/MSP/2024", "symbol-incomplete", ""),
            ("BWC/MSP/2018/6", "symbol-body", "CCM"),
            ("ccm/MSP/2024/1", "symbol-body", "CCM"),
            ("CCM/msp/2024/1", "symbol-meeting", "msp"),
            ("CCM//2024/1", "symbol-meeting", ""),
            ("CCM/MSP/24/1", "symbol-year", "24"),
            ("CCM/MSP/2O24/1", "symbol-year", "2O24"),
            ("CCM/MSP/2024/XX.1", "symbol-series", "XX.1"),
            ("CCM/MSP/2024/.1", "symbol-series", ".1"),
            ("CCM/MSP/2024/", "symbol-number", ""),
            ("CCM/MSP/2024/WP.", "symbol-number", "WP."),
            ("CCM/MSP/2024/WP.01", "symbol-number", "WP.01"),
            ("CCM/MSP/2024/0", "symbol-number", "0"),
            ("CCM/MSP/2024/+1", "symbol-number", "+1"),
            ("CCM/MSP/2024/١", "symbol-number", "١"),
            ("CCM/MSP/2024/1/Rev", "symbol-suffix", "Rev"),
            ("CCM/MSP/2024/1/rev.1", "symbol-suffix", "rev.1"),
            ("CCM/MSP/2024/1/", "symbol-suffix", ""),
            ("CCM/MSP/2024/1/../../etc", "symbol-suffix", ".."),
            (
                "CCM/MSP/2024/1/Rev.1\u{202e}",
                "symbol-suffix",
                "Rev.1\u{202e}",
            ),
        ];
        for (text, code, piece) in cases {
            let no = read(text).expect_err(text);
            assert_eq!((no.code(), no.piece()), (code, piece), "{text}");
        }
        let long = format!("CCM/MSP/2024/1{}", "/Rev.1".repeat(6));
        assert_eq!(read(&long).expect_err("too long").code(), "symbol-suffix");
    }

    #[test]
    fn symbols_stand_in_the_order_of_their_series_and_numbers() {
        let mut all = ["WP.1", "10", "INF.1", "2/Rev.1", "2", "WP.1/Add.1"]
            .map(|end| read(&format!("CCM/MSP/2024/{end}")).expect("a symbol"));
        all.sort();
        let ends = all.map(|symbol| symbol.dashed().replace("CCM-MSP-2024-", ""));
        assert_eq!(ends, ["2", "2-Rev.1", "10", "WP.1", "WP.1-Add.1", "INF.1"]);
    }
}
