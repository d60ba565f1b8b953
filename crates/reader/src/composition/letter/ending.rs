//! What a paper says as a whole of those whom it named: that nobody comes, that one leads whom only an
//! office names, that the one who represents the State is its head.

use std::collections::HashSet;

use domain::people::composition::Capacity;
use domain::people::proposal::{Doubt, Proposed, Unread, Why};

use super::super::capacity;
use super::super::lexicon;
use super::Letter;

/// The most members that an office is sought among.
const MOST_SOUGHT: usize = 200;

/// What a paper says of a delegation as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in super::super) struct Says {
    /// That somebody represents the State.
    pub(in super::super) represented: bool,
    /// That others accompany who represents it.
    pub(in super::super) accompanied: bool,
    /// That nobody comes.
    pub(in super::super) nobody: bool,
}

impl Letter<'_> {
    /// `… will be represented by Ms. Berg`, and by nobody else or accompanied by others: she is the
    /// head.
    ///
    /// Rule: a delegation of one has its head in that one (practice of lists of participants).
    pub(super) fn represented_by_first(&mut self) {
        let headed = self
            .members
            .iter()
            .any(|member| member.typed.capacity == Capacity::Head.code());
        let alone = self.members.len() == 1 || self.says.accompanied;
        let Some(first) = self.members.first_mut() else {
            return;
        };
        let open = first.typed.capacity == Capacity::Representative.code();
        if self.says.represented && alone && open && !headed {
            lead(first);
            if !first.doubts.contains(&Doubt::CapacityAssumed) {
                first.doubts.push(Doubt::CapacityAssumed);
                first.doubts.sort_unstable();
            }
        }
    }

    /// `The delegation will be led by the Permanent Representative`: whose office that is.
    pub(in super::super) fn leads_by_office(&mut self, text: &str) {
        if self.members.is_empty() || capacity::leads(text).is_none() {
            return;
        }
        let words = lexicon::words(text);
        let said: HashSet<&str> = words.iter().map(|word| word.plain.as_str()).collect();
        let holds = |member: &Proposed| {
            let typed = &member.typed;
            let pieces = typed.function.split(',').chain([typed.title.as_str()]);
            pieces.map(lexicon::telling).any(|piece| {
                let office = piece.iter().any(|word| lexicon::is_office(&word.plain));
                office && piece.iter().all(|word| said.contains(word.plain.as_str()))
            })
        };
        let named = |member: &Proposed| {
            let typed = &member.typed;
            let whole = [&typed.family, &typed.own_script].map(|part| lexicon::words(part));
            let mut words = whole
                .iter()
                .flatten()
                .filter(|word| word.plain.chars().count() > 2);
            words.any(|word| said.contains(word.plain.as_str()))
        };
        let mut members = self.members.iter().take(MOST_SOUGHT);
        if members.any(named) {
            return;
        }
        let mut holders =
            (0..self.members.len().min(MOST_SOUGHT)).filter(|at| holds(&self.members[*at]));
        if let (Some(at), None) = (holders.next(), holders.next()) {
            lead(&mut self.members[at]);
            self.traces += 1;
        }
    }

    /// Where nobody comes, whom sentences name is none of a delegation.
    pub(super) fn stay_away(&mut self) {
        if !self.says.nobody {
            return;
        }
        let members = std::mem::take(&mut self.members);
        let told = |member: &Proposed| member.doubts.contains(&Doubt::FromSentence);
        let (told, listed): (Vec<_>, Vec<_>) = members.into_iter().partition(told);
        self.members = listed;
        self.unread.extend(told.into_iter().map(|member| Unread {
            from: member.from,
            why: Why::NotAttending,
        }));
    }
}

fn lead(member: &mut Proposed) {
    Capacity::Head.code().clone_into(&mut member.typed.capacity);
    member
        .doubts
        .retain(|doubt| *doubt != Doubt::CapacityAssumed);
}
