//! A correction that leaves the mail it quotes in force: the rest of what was quoted is read, but for
//! those whom the correction takes off.

use domain::people::composition::name_key;
use domain::people::proposal::{Unread, Why};

use super::super::Piece;
use super::super::lexicon::FRAME;
use super::super::person::Person;
use super::{Letter, Section, Zone};

/// Whether a correction leaves an older mail, which it quotes, in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keeps {
    /// What is quoted is not of this letter.
    Nothing,
    /// The rest of what is quoted holds.
    Rest,
    /// The same, and the quotation has begun.
    Begun,
}

impl Keeps {
    pub(super) fn of(pieces: &[Piece]) -> Self {
        const SAME: [&str; 20] = [
            "remains unchanged",
            "remain unchanged",
            "remains the same",
            "remain the same",
            "are unchanged",
            "remain as communicated",
            "rest stays as it was",
            "rest is unchanged",
            "remains as it was",
            "otherwise unchanged",
            "remains as communicated",
            "remain as previously",
            "remains as previously",
            "is unchanged",
            "reste inchangé",
            "restent inchangé",
            "permanece sin cambios",
            "se mantiene sin cambios",
            "остаётся без изменений",
            "остается без изменений",
        ];
        let said = |piece: &Piece| match piece {
            Piece::Line { text, .. } => {
                let low = text.to_lowercase();
                !low.trim_start().starts_with('>') && SAME.iter().any(|same| low.contains(same))
            }
            Piece::Table { .. } => false,
        };
        if pieces.iter().any(said) {
            Self::Rest
        } else {
            Self::Nothing
        }
    }
}

impl Letter<'_> {
    /// Whether a line that is quoted is read as one of this letter.
    pub(in super::super) fn keeps(&mut self, quoted: bool) -> bool {
        if quoted && self.keeps == Keeps::Rest {
            self.keeps = Keeps::Begun;
            self.zone = Zone::Body;
            self.section = Section::Open;
            self.last = None;
        }
        self.keeps != Keeps::Nothing
    }

    /// Whether somebody of a quotation was said above to be no longer of the delegation.
    pub(super) fn is_gone(&self, person: &Person) -> bool {
        let name = &person.name;
        let key = name_key(&[&*name.given, &*name.family, &*name.own_script].join(" "));
        let family = name_key(&name.family);
        let gone = |unread: &Unread| {
            let said = name_key(&unread.from.text);
            let said: Vec<&str> = said.split(' ').collect();
            let by_family = family.chars().count() > 3 && said.contains(&family.as_str());
            let whole = key.split(' ').all(|word| said.contains(&word));
            // Who signs is named alone; of whom is replaced it is said.
            let replaced = ["instead", "out", "absent"]
                .iter()
                .any(|kind| FRAME.holds(&unread.from.text, kind));
            (unread.why == Why::NotAttending || replaced) && (whole || by_family)
        };
        self.keeps == Keeps::Begun && self.unread.iter().any(gone)
    }
}
