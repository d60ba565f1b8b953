//! One part of a long table: which rows stand on the page, and the ways to the parts before and after
//! it. What is asked for and is not there is the last part; a table that fits has no ways.

use std::ops::Range;

use maud::{Markup, html};

use super::super::here::Here;

/// A part of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// Under what name the question asks for it.
    name: String,
    /// Which it is, from 1.
    number: usize,
    /// How many rows there are.
    rows: usize,
    /// How many stand on one page.
    on_a_page: usize,
}

impl Part {
    /// The part that the question asks for under a name; the last one where it asks for none, since the
    /// latest rows stand at the end.
    pub(super) fn asked(here: &Here, name: &str, rows: usize, on_a_page: usize) -> Self {
        let all = rows.div_ceil(on_a_page).max(1);
        let asked = here.asked(name).and_then(|number| number.parse().ok());
        Self {
            name: name.to_owned(),
            number: asked.unwrap_or(all).clamp(1, all),
            rows,
            on_a_page,
        }
    }

    fn all(&self) -> usize {
        self.rows.div_ceil(self.on_a_page).max(1)
    }

    /// The rows that stand on the page.
    pub(super) fn range(&self) -> Range<usize> {
        let from = (self.number - 1) * self.on_a_page;
        from..(from + self.on_a_page).min(self.rows)
    }

    /// The ways to the parts beside it, each to the place of the table.
    pub(super) fn ways(&self, here: &Here, place: &str) -> Markup {
        let all = self.all();
        if all == 1 {
            return html! {};
        }
        let to = |number: usize| {
            let path = here.to(&here.path);
            format!("{path}?{}={number}#{place}", self.name)
        };
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let facts = [
            ("number", number(self.number).into()),
            ("count", number(all).into()),
        ];
        html! {
            nav.parts aria-label=(here.with("costs-part", &facts)) {
                @if self.number > 1 { a href=(to(1)) { (here.say("costs-first")) } " " a rel="prev" href=(to(self.number - 1)) { (here.say("costs-earlier")) } " " }
                span { (here.with("costs-part", &facts)) }
                @if self.number < all { " " a rel="next" href=(to(self.number + 1)) { (here.say("costs-later")) } " " a href=(to(all)) { (here.say("costs-last")) } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(query: &str, rows: usize) -> Part {
        let mut here = Here::read("/en/desk/money/account/FRA", query, None);
        query.clone_into(&mut here.query);
        Part::asked(&here, "page", rows, 100)
    }

    #[test]
    fn every_row_stands_in_one_part_and_the_last_is_shown_first() {
        for rows in [0, 1, 99, 100, 101, 10_000, 10_001] {
            let all = part("", rows).all();
            let ranges = (1..=all).map(|number| part(&format!("page={number}"), rows).range());
            let seen: Vec<usize> = ranges.flatten().collect();
            assert_eq!(seen, (0..rows).collect::<Vec<_>>(), "{rows}");
            assert_eq!(part("", rows).number, all);
        }
    }

    #[test]
    fn what_is_not_there_is_the_nearest_part() {
        let number = |query: &str| part(query, 250).number;
        let asked = ["page=0", "page=2", "page=99", "page=-1", "page=x", "page="];
        assert_eq!(asked.map(number), [1, 2, 3, 3, 3, 3]);
    }
}
