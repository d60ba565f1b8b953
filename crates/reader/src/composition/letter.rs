//! A whole paper, line by line: where its list begins, under which heading a name stands, what is
//! frame. It remembers what lines above said; every line ends as a member, as frame, or unread.

use domain::people::composition::{
    Capacity, LONGEST_FUNCTION, LONGEST_NAME, LONGEST_TITLE, MOST_MEMBERS, Typed, is_invisible,
    name_key,
};
use domain::people::proposal::{
    Doubt, Line, MOST_UNREAD, Proposal, Proposed, Unread, Why, combine,
};

use super::capacity::{self, How, Said};
use super::heading::Kind;
use super::lexicon::{self, FRAME};
use super::line;
use super::person::{Person, Style};
use super::{Manner, Piece, table};

mod ending;
mod known;
mod quoted;

pub(super) use ending::Says;
use quoted::Keeps;

/// Under what the next names stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// Under nothing.
    Open,
    /// Under a capacity.
    Role(Said),
    /// Among those who are no members.
    Left(Why),
}

/// Where in the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Zone {
    /// Before the salutation: who is named is written to.
    Opening,
    /// In the text.
    Body,
    /// In the list.
    List,
    /// Behind the closing words: who is named signs.
    Closed,
}

/// Whether who writes a letter is one of the delegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writer {
    /// Not as far as it says.
    Stays,
    /// So it says.
    Comes,
    /// And in this capacity.
    ComesAs(Said),
}

/// Where something stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'a> {
    /// The line or row.
    pub(super) at: u32,
    /// All of it.
    pub(super) text: &'a str,
}

/// A paper as it is read.
pub(super) struct Letter<'a> {
    part: &'a str,
    pub(super) manner: Manner,
    members: Vec<Proposed>,
    unread: Vec<Unread>,
    pub(super) section: Section,
    pub(super) zone: Zone,
    /// The member of the line right above, if the next line may go on about it.
    pub(super) last: Option<usize>,
    /// Whether a heading of a capacity stood above its names.
    pub(super) headed: Option<()>,
    /// Who was named before a salutation.
    early: Vec<usize>,
    /// One word on a line of its own: perhaps a family's name that the next line goes on with.
    pub(super) above: Option<(String, u32)>,
    /// Labelled values of one person.
    pub(super) record: Vec<(Kind, String, u32)>,
    /// The pieces behind the one that is read.
    ahead: &'a [Piece],
    /// Whether the section's heading means one person.
    pub(super) one: Option<()>,
    /// Whether anything else was said since the last member.
    talked: bool,
    /// Whether an older mail stands from here on.
    pub(super) quoted: Option<()>,
    /// Whether what it quotes still holds: `the rest of the delegation remains unchanged`.
    keeps: Keeps,
    /// What it says of the delegation as a whole.
    pub(super) says: Says,
    /// Who writes comes too, and as what.
    pub(super) writer: Writer,
    /// How often what was read left something of it.
    traces: usize,
}

/// Reads the pieces of one paper.
pub(super) fn read(pieces: &[Piece], part: &str, manner: Manner) -> Proposal {
    let mut letter = Letter {
        part,
        manner,
        members: Vec::new(),
        unread: Vec::new(),
        section: Section::Open,
        zone: Zone::Opening,
        last: None,
        headed: None,
        early: Vec::new(),
        above: None,
        record: Vec::new(),
        ahead: pieces,
        one: None,
        talked: false,
        quoted: None,
        keeps: Keeps::of(pieces),
        says: Says::default(),
        writer: Writer::Stays,
        traces: 0,
    };
    for (at, piece) in pieces.iter().enumerate() {
        letter.ahead = &pieces[at + 1..];
        match piece {
            Piece::Line { at, text } => line::read(&mut letter, At { at: *at, text }),
            Piece::Table { rows } => table::read(&mut letter, rows),
        }
    }
    letter.close_record();
    letter.leave_above();
    letter.represented_by_first();
    letter.stay_away();
    let unread = std::mem::take(&mut letter.unread);
    combine(vec![Proposal {
        members: letter.members,
        unread,
    }])
}

impl Letter<'_> {
    /// How often something of what was read was taken up or said to be left.
    pub(super) const fn traces(&self) -> usize {
        self.traces + self.members.len() + self.unread.len() + self.record.len()
    }

    /// The lines ahead that say anything, as far as asked.
    pub(super) fn lines_ahead(&self, most: usize) -> Vec<&str> {
        let texts = self.ahead.iter().map(|piece| match piece {
            Piece::Line { text, .. } => text.trim(),
            Piece::Table { .. } => "|",
        });
        let said = |text: &&str| !text.is_empty() && !text.starts_with('>');
        texts.filter(said).take(most).collect()
    }

    /// The line right below, if it says anything.
    pub(super) fn next_line(&self) -> Option<&str> {
        match self.ahead.first() {
            Some(Piece::Line { text, .. }) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    /// Whether the paper ends within so many lines.
    pub(super) fn ends_within(&self, lines: usize) -> bool {
        self.lines_ahead(lines + 1).len() <= lines
    }

    /// Whether somebody was taken up so far.
    pub(super) const fn has_members(&self) -> bool {
        !self.members.is_empty()
    }

    /// Says whether a line that was read spoke of something else than members.
    pub(super) const fn talk(&mut self, talked: bool) {
        self.talked = talked;
    }

    /// Whether something else than members was spoken of since the last.
    pub(super) const fn has_talked(&self) -> bool {
        self.talked
    }

    /// Says that something gave no member.
    pub(super) fn unread(&mut self, at: At, why: Why) {
        let from = Line::new(self.part, at.at, at.text);
        if self.unread.len() < MOST_UNREAD {
            let unread = Unread { from, why };
            if self.unread.last() != Some(&unread) {
                self.unread.push(unread);
            }
        } else if self.unread.len() == MOST_UNREAD {
            self.unread.push(Unread {
                from,
                why: Why::TooMany,
            });
        }
    }

    /// Says of the word above that nobody went on with it.
    pub(super) fn leave_above(&mut self) {
        if let Some((text, at)) = self.above.take() {
            self.unread(At { at, text: &text }, Why::NotUnderstood);
        }
    }

    /// Enters the list.
    pub(super) fn open_list(&mut self) {
        self.zone = Zone::List;
        self.last = None;
        self.talked = false;
    }

    /// A salutation: who was named above is written to.
    pub(super) fn salute(&mut self) {
        if self.zone != Zone::Opening {
            return;
        }
        self.zone = Zone::Body;
        for at in std::mem::take(&mut self.early).into_iter().rev() {
            let member = self.members.remove(at);
            self.unread.push(Unread {
                from: member.from,
                why: Why::NotAMember,
            });
        }
        self.last = None;
    }

    /// The style in which the next line names persons.
    pub(super) fn style(&self) -> Style {
        if self.zone == Zone::List || self.section != Section::Open {
            Style::List
        } else {
            Style::Sentence
        }
    }

    /// Takes up persons found at a place.
    pub(super) fn admit(&mut self, people: Vec<Person>, at: At, style: Style) {
        for person in people {
            let left = match self.section {
                Section::Left(why) => Some(why),
                _ if self.is_gone(&person) => Some(Why::NotAttending),
                _ => person.left,
            };
            if let Some(why) = left {
                self.unread(at, why);
                continue;
            }
            if self.members.len() >= MOST_MEMBERS {
                self.unread(at, Why::TooMany);
                continue;
            }
            if self.mentions(&person, style) {
                continue;
            }
            let early = self.zone == Zone::Opening
                && person.said.is_none()
                && self.section == Section::Open;
            let proposed = self.proposed(person, at, style);
            if early {
                self.early.push(self.members.len());
            }
            self.last = Some(self.members.len());
            self.members.push(proposed);
            self.talked = false;
            // A delegation has one head: who follows stands under no heading.
            if self.one.take().is_some() && matches!(self.section, Section::Role(_)) {
                self.section = Section::Open;
            }
        }
    }

    /// Says of a line that gave members, or went on about one, that it seems to name one more.
    pub(super) fn overlooked(&mut self, at: At, style: Style) {
        let said = |unread: &Unread| unread.from.at == at.at;
        if self.unread.iter().rev().take(20).any(said) {
            return;
        }
        let here = self
            .members
            .iter()
            .rev()
            .take_while(|member| member.from.at == at.at);
        let taken: Vec<String> = here
            .map(|member| name_key(&written(&member.typed)))
            .collect();
        if (!taken.is_empty() || self.last.is_some())
            && line::overlooks(at.text, &taken.join(" "), self.manner, style)
        {
            self.unread(at, Why::NotUnderstood);
        }
    }

    fn proposed(&self, person: Person, at: At, style: Style) -> Proposed {
        let mut doubts = person.name.doubts.clone();
        let section = match self.section {
            Section::Role(said) => Some(said),
            _ => None,
        };
        let said = chosen(person.said, section, person.suggested);
        let capacity = said.map_or(Capacity::Representative, |said| said.capacity);
        if said.is_none() {
            doubts.push(Doubt::CapacityAssumed);
        }
        if style == Style::Sentence {
            doubts.push(Doubt::FromSentence);
        }
        if is_declined(&person) {
            doubts.push(Doubt::Inflected);
        }
        let mut typed = Typed {
            capacity: capacity.code().to_owned(),
            title: person.name.title,
            given: person.name.given,
            family: person.name.family,
            order: person.name.order.code().to_owned(),
            own_script: person.name.own_script,
            function: person.function.join(", "),
            ..Typed::default()
        };
        if cut(&mut typed) {
            doubts.push(Doubt::Cut);
        }
        doubts.sort_unstable();
        doubts.dedup();
        Proposed {
            typed,
            from: Line::new(self.part, at.at, at.text),
            doubts,
        }
    }

    /// What a line below says of the member above.
    pub(super) fn goes_on(&mut self, more: &Person) {
        let Some(member) = self.last.and_then(|at| self.members.get_mut(at)) else {
            return;
        };
        self.traces += 1;
        if let Some(said) = more.said {
            said.capacity.code().clone_into(&mut member.typed.capacity);
            member
                .doubts
                .retain(|doubt| *doubt != Doubt::CapacityAssumed);
        } else if let (Some(said), true) = (
            more.suggested,
            member.doubts.contains(&Doubt::CapacityAssumed),
        ) {
            said.capacity.code().clone_into(&mut member.typed.capacity);
            member
                .doubts
                .retain(|doubt| *doubt != Doubt::CapacityAssumed);
        }
        for piece in &more.function {
            if !member.typed.function.is_empty() {
                member.typed.function.push_str(", ");
            }
            member.typed.function.push_str(piece);
        }
        if member.typed.own_script.is_empty() {
            member.typed.own_script.clone_from(&more.name.own_script);
        }
        if member.typed.family.is_empty() && !more.name.family.is_empty() {
            member.typed.family.clone_from(&more.name.family);
            member.typed.given.clone_from(&more.name.given);
            member.doubts.retain(|doubt| *doubt != Doubt::LatinWanting);
        }
        cut(&mut member.typed);
    }

    /// More of the name of the member above, in a cell that was too narrow for it.
    pub(super) fn name_goes_on(&mut self, more: &str) {
        let Some(member) = self.last.and_then(|at| self.members.get_mut(at)) else {
            return;
        };
        self.traces += 1;
        let capitals = more
            .chars()
            .filter(|c| c.is_alphabetic())
            .all(char::is_uppercase);
        let typed = &mut member.typed;
        let field = if typed.family.is_empty() && typed.given.is_empty() {
            &mut typed.own_script
        } else if capitals || typed.order == "given_first" {
            &mut typed.family
        } else {
            &mut typed.given
        };
        field.push(' ');
        field.push_str(more);
        cut(typed);
    }

    /// Whether the member above has a capacity that was said.
    pub(super) fn last_is_said(&self) -> bool {
        let last = self.last.and_then(|at| self.members.get(at));
        last.is_some_and(|member| !member.doubts.contains(&Doubt::CapacityAssumed))
    }

    /// Whether the member above is named with a title.
    pub(super) fn last_is_titled(&self) -> bool {
        let last = self.last.and_then(|at| self.members.get(at));
        last.is_some_and(|member| !member.typed.title.is_empty())
    }

    /// Ends a record of labelled values: it is one person.
    pub(super) fn close_record(&mut self) {
        let record = std::mem::take(&mut self.record);
        if record.is_empty() {
            return;
        }
        let at = record[0].2;
        let text = record
            .iter()
            .map(|(_, value, _)| value.as_str())
            .collect::<Vec<_>>()
            .join(", ");
        let fields: Vec<(Kind, &str)> = record
            .iter()
            .map(|(kind, value, _)| (*kind, value.as_str()))
            .collect();
        let at = At { at, text: &text };
        match table::person(&fields, self.manner) {
            Some(person) => {
                if self.zone == Zone::Opening {
                    self.zone = Zone::List;
                }
                self.admit(vec![person], at, Style::List);
            }
            None if fields
                .iter()
                .any(|(kind, value)| kind.names() && !value.trim().is_empty()) =>
            {
                self.unread(at, Why::NotUnderstood);
            }
            None => {}
        }
    }
}

/// Which capacity counts: what is said of the person with the delegation's name, then the section,
/// then a word that may be a function.
fn chosen(own: Option<Said>, section: Option<Said>, suggested: Option<Said>) -> Option<Said> {
    match (own, section) {
        // `composed of Ms. Berg, interpreter`: what is said of her says more.
        (Some(own), None) if own.how == How::Lead && own.capacity == Capacity::Representative => {
            suggested.or(Some(own))
        }
        (Some(own), Some(section))
            if own.capacity == Capacity::Adviser && own.how != How::Named =>
        {
            Some(section)
        }
        (Some(own), _) => Some(own),
        (None, Some(section)) => Some(section),
        (None, None) => suggested,
    }
}

/// Cuts fields to what a member may have and takes out what turns a text around unseen.
fn cut(typed: &mut Typed) -> bool {
    let mut over = false;
    let fields = [
        (&mut typed.title, LONGEST_TITLE),
        (&mut typed.given, LONGEST_NAME),
        (&mut typed.family, LONGEST_NAME),
        (&mut typed.own_script, LONGEST_NAME),
        (&mut typed.function, LONGEST_FUNCTION),
    ];
    for (field, most) in fields {
        field.retain(|c| !is_invisible(c));
        if field.chars().count() > most {
            *field = field.chars().take(most).collect();
            over = true;
        }
    }
    over
}

/// Whether a line is words of a frame of this kind and little else.
pub(super) fn frames(text: &str, kind: &str) -> bool {
    FRAME.holds(text, kind)
}

/// How many words a line has; each Han character counts as half of one.
pub(super) fn length(text: &str) -> usize {
    let words = lexicon::words(text);
    let han = words
        .iter()
        .filter(|word| word.plain.chars().all(lexicon::is_han))
        .count();
    words.len() - han + han / 2
}

/// A capacity that heads a section.
pub(super) fn section(text: &str) -> Option<Said> {
    capacity::label(text).filter(|said| said.how != How::Lead)
}

/// Whether a Russian name stands behind what governs a case: `во главе с Ивановым`.
fn is_declined(person: &Person) -> bool {
    let cyrillic = |c: char| matches!(c, '\u{400}'..='\u{52f}');
    let led = person.said.is_some_and(|said| said.how == How::Lead);
    led && person.name.own_script.chars().any(cyrillic)
}

/// All parts of a name, in both scripts.
fn written(typed: &Typed) -> String {
    [&typed.title, &typed.given, &typed.family, &typed.own_script]
        .map(String::as_str)
        .join(" ")
}

#[cfg(test)]
mod tests {
    use domain::people::proposal::Doubt;

    use super::super::{Told, read_text};

    #[test]
    fn a_russian_name_in_a_case_of_grammar_is_doubted() {
        let doubts = |text: &str| {
            let found = read_text(text, "", &Told::default());
            let doubted = |member: &domain::people::proposal::Proposed| {
                member.doubts.contains(&Doubt::Inflected)
            };
            found.members.iter().map(doubted).collect::<Vec<_>>()
        };
        let led = "Делегация во главе с г-ном Петровым Иваном, послом, примет участие в Совещании.";
        assert_eq!(doubts(led), [true]);
        let listed = "Состав делегации:\n1. Петров Иван, посол, глава делегации";
        assert_eq!(doubts(listed), [false]);
    }

    #[test]
    fn who_stands_beside_those_that_were_read_is_said() {
        let found = read_text(
            "Members of the delegation:\n1. Mr. John Smith, Counsellor, with Colonel Anna\u{a0}Berg\n",
            "",
            &Told::default(),
        );
        let named = found.members.len() + found.unread.len();
        assert_eq!(named, 2);
    }
}
