//! What a paper says of members that it has named before: `Mr. Fahy will leave early`, `Thanks,
//! Georg`. A shorter mention of a member makes no second one; what it says is kept.

use domain::people::composition::name_key;
use domain::people::proposal::Doubt;

use super::super::capacity::How;
use super::super::person::{Person, Style};
use super::{Letter, written};

/// The most members that a mention is compared with, so that a list without end costs little.
const MOST_COMPARED: usize = 200;

impl Letter<'_> {
    /// Whether a person is a member named before, in fewer words.
    pub(in super::super) fn mentions(&mut self, person: &Person, style: Style) -> bool {
        let silent = person.said.is_none() && person.function.is_empty();
        if style == Style::List && !silent {
            return false;
        }
        let name = &person.name;
        let whole = [&name.given, &name.family, &name.own_script].map(String::as_str);
        let key = name_key(&whole.join(" "));
        let words: Vec<&str> = key.split(' ').filter(|word| !word.is_empty()).collect();
        let shorter = |known: &str| {
            let known: Vec<&str> = known.split(' ').collect();
            words.len() < known.len() && words.iter().all(|word| known.contains(word))
        };
        if words.is_empty() {
            return false;
        }
        let found = self.members.iter().take(MOST_COMPARED).position(|member| {
            let typed = &member.typed;
            let names = [&typed.given, &typed.family, &typed.own_script].map(String::as_str);
            let known = name_key(&names.join(" "));
            shorter(&known) || is_declined(&words, &known)
        });
        let Some(at) = found else {
            return style == Style::Sentence && self.was_told(&words);
        };
        self.traces += 1;
        let said = person.said.filter(|said| said.how != How::Rank);
        let member = &mut self.members[at];
        if let Some(said) = said.filter(|_| member.doubts.contains(&Doubt::CapacityAssumed)) {
            said.capacity.code().clone_into(&mut member.typed.capacity);
            member
                .doubts
                .retain(|doubt| *doubt != Doubt::CapacityAssumed);
        }
        true
    }

    /// Whether a family's name alone is of somebody whom the paper named before and left out.
    fn was_told(&mut self, words: &[&str]) -> bool {
        let [word] = words else { return false };
        let told = |text: &str| name_key(text).split(' ').any(|known| known == *word);
        let unread = self.unread.iter().take(MOST_COMPARED);
        let found =
            word.chars().count() > 3 && unread.into_iter().any(|unread| told(&unread.from.text));
        self.traces += usize::from(found);
        found
    }

    /// Whether the words of a text are all of a member's name.
    pub(in super::super) fn knows(&self, text: &str) -> bool {
        let key = name_key(text);
        let mut members = self.members.iter().take(MOST_COMPARED);
        !key.is_empty()
            && members.any(|member| {
                let known = name_key(&written(&member.typed));
                let known: Vec<&str> = known.split(' ').collect();
                key.split(' ').all(|word| known.contains(&word))
            })
    }
}

/// `г-жи Асанбаевой` for `Асанбаева`: one Russian word in a case of grammar.
fn is_declined(words: &[&str], known: &str) -> bool {
    let [word] = words else { return false };
    let stem = |word: &str| -> String {
        let letters: Vec<char> = word.chars().collect();
        letters[..letters.len().saturating_sub(2)].iter().collect()
    };
    let cyrillic = word.chars().all(|c| matches!(c, '\u{400}'..='\u{52f}'));
    let near = |other: &str| {
        let shorter = other.chars().count().min(word.chars().count());
        shorter > 4 && (word.starts_with(&stem(other)) || other.starts_with(&stem(word)))
    };
    cyrillic && known.split(' ').any(near)
}

#[cfg(test)]
mod tests {
    use domain::people::proposal::Proposed;

    use super::super::super::{Told, read_text};

    #[test]
    fn a_shorter_mention_is_no_second_member() {
        let text = "Delegates:\n1. Mr. Eoin Fahy, Counsellor\n2. Ms. Anna Berg\n\n\
                    Mr. Fahy will attend the Meeting on Monday only.\n\nThanks,\nEoin\n";
        let found = read_text(text, "", &Told::default());
        let names: Vec<String> = found.members.iter().map(Proposed::name).collect();
        assert_eq!(names, ["Eoin Fahy", "Anna Berg"]);
    }
}
