//! Capacities as notes say them in six languages: in a cell, before a colon, in brackets, in a
//! sentence. A diplomatic rank or an office that sounds like a capacity (Permanent Representative,
//! Conseiller) is a function and none.

use std::ops::Range;

use domain::people::composition::Capacity;

use super::lexicon::CAPACITY;

/// A capacity as it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Said {
    /// Which.
    pub(super) capacity: Capacity,
    /// What kind of word said it.
    pub(super) how: How,
}

/// How a capacity was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// With the delegation: `head of delegation`.
    Named,
    /// In a word that means it alone: `member`.
    Word,
    /// In a word that is the function too: `interpreter`.
    Function,
    /// In a rank that only a cell of capacities makes one: `conseiller`.
    Rank,
    /// In what leads to a name: `headed by`.
    Lead,
}

fn said(kind: &str) -> Option<Said> {
    let (name, how) = match kind.strip_suffix(['!', '+', '~', '<']) {
        None => (kind, How::Word),
        Some(name) if kind.ends_with('!') => (name, How::Named),
        Some(name) if kind.ends_with('+') => (name, How::Function),
        Some(name) if kind.ends_with('~') => (name, How::Rank),
        Some(name) => (name, How::Lead),
    };
    let capacity = Capacity::ALL
        .into_iter()
        .find(|known| known.code() == name)?;
    Some(Said { capacity, how })
}

/// The capacity that is all a text says; of several languages side by side, the first.
pub(super) fn whole(text: &str) -> Option<Said> {
    let text = text.trim();
    if let Some(found) = CAPACITY.whole(text).and_then(said) {
        return Some(found);
    }
    let parts: Vec<&str> = text.split(['/', '|', '\n']).map(str::trim).collect();
    if parts.len() < 2 || parts.len() > 6 {
        return None;
    }
    let found: Vec<Option<Said>> = parts
        .iter()
        .map(|part| CAPACITY.whole(part).and_then(said))
        .collect();
    if !found.iter().all(Option::is_some) {
        return None;
    }
    // `Representative (Head of Delegation)` on two lines: the head says more.
    let heads = |said: &Said| matches!(said.capacity, Capacity::Head | Capacity::Deputy);
    let head = found.iter().flatten().find(|said| heads(said));
    head.copied().or(found[0])
}

/// The capacity that a label or a section's heading names: `Other members (3):`.
pub(super) fn label(text: &str) -> Option<Said> {
    const AROUND: &str = "other others further list names following additional autres autre liste \
        otros otras otro lista другие прочие остальные список اخرون اخرين اخري باقي قائمه 其他 另 如下 \
        n no persons officials remaining are is as follows 为 是";
    let bare = without_brackets(text);
    let bare = bare
        .trim()
        .trim_end_matches([':', '：', '.', '-', '–', '—'])
        .trim();
    if let Some(found) = whole(bare) {
        return Some(found);
    }
    let words: Vec<&str> = bare
        .split_whitespace()
        .filter(|word| {
            let plain = super::lexicon::plain(word);
            !plain.is_empty()
                && !plain.chars().all(char::is_numeric)
                && !AROUND.split_whitespace().any(|around| around == plain)
        })
        .collect();
    let bare = words.join(" ");
    let bare = bare.trim_start_matches(['其', '他', '另']);
    let found = whole(bare);
    if found.is_some() || bare.chars().count() > 80 {
        return found;
    }
    headed(bare)
}

/// A capacity of several words or with a stop that a line begins with, and what stands behind it:
/// `Dep HoD Oskar Thunman`, `Del. Anna Berg`.
pub(super) fn prefix(text: &str) -> Option<(Said, &str)> {
    let (kind, at) = CAPACITY.all(text).into_iter().next()?;
    let found = said(kind).filter(|found| matches!(found.how, How::Named | How::Word))?;
    let rest = text[at.end..].trim_start_matches(['.', ' ']);
    let marked = text[at.clone()].contains(' ') || text[at.end..].starts_with('.');
    let blank = text[at.end..].starts_with(['.', ' ']);
    let capital = rest.starts_with(char::is_uppercase);
    (at.start == 0 && marked && blank && capital).then_some((found, rest))
}

/// Whether a heading means one person: `Head of Delegation`, and not `Deputy Heads`.
pub(super) fn is_one(text: &str, said: Said) -> bool {
    const MANY: &str = "heads deputies leaders chiefs chefs cheffes adjoints adjointes jefes jefas \
        adjuntos adjuntas chefes заместители главы руководители نواب رؤساء";
    let many = |word: &super::lexicon::Word| {
        MANY.split_whitespace()
            .any(|plural| super::lexicon::plain(plural) == word.plain)
    };
    let one = match said.capacity {
        Capacity::Head => true,
        Capacity::Deputy => !text.chars().any(super::lexicon::is_han),
        _ => false,
    };
    one && !super::lexicon::words(text).iter().any(many)
}

/// A heading that goes on: `Head of the delegation of Finland`, `Advisers and experts`.
fn headed(text: &str) -> Option<Said> {
    let (found, at) = first(text)?;
    let starts = text[..at.start].trim().chars().count() <= 3;
    let rest = text[at.end..].split_whitespace().count();
    match found.how {
        How::Named if starts && rest <= 5 => Some(found),
        How::Word | How::Function if starts && rest <= 3 && begins_with_and(&text[at.end..]) => {
            Some(found)
        }
        _ => None,
    }
}

fn begins_with_and(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or("");
    matches!(first, "and" | "et" | "y" | "e" | "и" | "&" | "/")
        || text.trim_start().starts_with(['و', '和', '及', '/', '&'])
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let mut bare = String::new();
    for c in text.chars() {
        match c {
            '(' | '（' | '[' => depth += 1,
            ')' | '）' | ']' => depth = depth.saturating_sub(1),
            c if depth == 0 => bare.push(c),
            _ => {}
        }
    }
    if bare.trim().is_empty() {
        text.trim_matches(['(', ')', '（', '）', '[', ']', ' '])
            .to_owned()
    } else {
        bare
    }
}

/// The first capacity anywhere in a text, of whatever kind, and its bytes.
pub(super) fn first(text: &str) -> Option<(Said, Range<usize>)> {
    CAPACITY
        .all(text)
        .into_iter()
        .find_map(|(kind, at)| Some((said(kind)?, at)))
}

/// `Security Officer to the Minister`, `Interpreter of the Head of Delegation`: what somebody is who
/// serves another.
pub(super) fn of_service(text: &str) -> Option<Said> {
    const TO: &str = "to of for on in de du des del al a au pour para en для по ل لل في من";
    let (kind, at) = CAPACITY.all(text).into_iter().next()?;
    let found = said(kind).filter(|found| at.start == 0 && found.how == How::Function)?;
    let rest = text[at.end..].trim_start();
    let next = rest.split_whitespace().next().unwrap_or("").to_lowercase();
    let bound = TO.split_whitespace().any(|to| to == next) || next.starts_with('ل');
    bound.then_some(found)
}

/// The first capacity that is said with the delegation, and its bytes.
pub(super) fn named(text: &str) -> Option<(Said, Range<usize>)> {
    if of_service(text).is_some() {
        return None;
    }
    let all = CAPACITY.all(text).into_iter();
    all.filter(|(kind, _)| kind.ends_with('!'))
        .find_map(|(kind, at)| Some((said(kind)?, at)))
}

/// The last capacity of a text that leads to a name, whole or as a lead.
pub(super) fn leading(text: &str) -> Option<Said> {
    let found = CAPACITY.all(text).into_iter().rev();
    found
        .filter_map(|(kind, at)| Some((said(kind)?, at)))
        .find(|(found, at)| match found.how {
            How::Named | How::Lead => true,
            How::Word | How::Function => {
                let rest = &text[at.end..];
                let bare = super::lexicon::offices(rest).is_empty();
                bare && rest.split_whitespace().count() <= 2 && stands_alone(&text[..at.start])
            }
            How::Rank => false,
        })
        .map(|(found, _)| found)
}

/// Whether nothing but small words stands before a capacity: `as Adviser`, and not `Senior Adviser`.
fn stands_alone(before: &str) -> bool {
    // `法律顾问郑文辉`: a legal adviser of somebody, and no adviser of the delegation.
    if before.ends_with(super::lexicon::is_han) && !before.ends_with(['任', '为', '作', '是']) {
        return false;
    }
    let word = before.split_whitespace().next_back().unwrap_or("");
    let ends = !word.ends_with(|c: char| c.is_alphanumeric());
    ends || word.chars().all(|c| !c.is_uppercase())
}

/// The head, where a text behind a name says so: `will lead the delegation`.
pub(super) fn leads(text: &str) -> Option<Said> {
    let all = CAPACITY
        .all(text)
        .into_iter()
        .filter(|(kind, _)| *kind == "head<");
    all.map(|(_, at)| at)
        .find(|at| !text[..at.start].contains(['.', ';']))
        .and_then(|_| said("head<"))
}

/// The capacity of a cell in a column of capacities.
pub(super) fn cell(text: &str) -> Option<Said> {
    whole(text)
        .or_else(|| of_service(text))
        .or_else(|| label(text))
        .or_else(|| named(text).map(|(found, _)| found))
        .or_else(|| first(text).map(|(found, _)| found))
        .filter(|found| found.how != How::Lead)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(found: Option<Said>) -> &'static str {
        found.map_or("", |found| found.capacity.code())
    }

    #[test]
    fn a_label_says_a_capacity_with_what_stands_around_it() {
        for (text, expected) in [
            ("Head of Delegation:", "head"),
            ("Other members of the delegation (3):", "representative"),
            ("List of advisers", "adviser"),
            ("Advisers and experts", "adviser"),
            ("Chef de délégation / Head of delegation", "head"),
            ("Conseillers :", "adviser"),
            ("Miembros:", "representative"),
            ("Члены делегации", "representative"),
            ("نائب رئيس الوفد", "deputy"),
            ("团员：", "representative"),
            ("Head of Department", ""),
            ("Permanent Representative", ""),
            ("The members of the Committee", ""),
        ] {
            assert_eq!(code(label(text)), expected, "{text}");
        }
    }

    #[test]
    fn a_rank_is_a_capacity_in_a_cell_of_capacities_alone() {
        assert_eq!(whole("Conseiller").map(|found| found.how), Some(How::Rank));
        assert_eq!(code(cell("Conseiller")), "adviser");
        assert_eq!(code(cell("Delegate (Geneva)")), "representative");
        assert_eq!(code(cell("Alternate Head of Delegation")), "deputy");
    }

    #[test]
    fn what_leads_to_a_name_is_the_last_that_is_said() {
        assert_eq!(code(leading("The delegation will be headed by")), "head");
        assert_eq!(code(leading("во главе с")), "head");
        assert_eq!(code(leading("and will include, as advisers,")), "adviser");
        assert_eq!(code(leading("the Permanent Mission of")), "");
    }
}
