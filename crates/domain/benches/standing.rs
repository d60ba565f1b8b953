//! How long the law takes: the standing of 197 States on a date, the reading of a profile with its
//! status list, a quotation held against its source. Beside each stands a yardstick: the same bytes
//! through the bare library, without a rule.

use divan::{Bencher, black_box};
use domain::law::compiled;
use domain::law::quotation;
use domain::law::standing::standings;
use domain::law::state::States;
use domain::law::status::StatusList;
use domain::law::treaty::{Treaty, TreatyKey};
use jiff::civil::{Date, date};

/// The opening of the Twelfth Meeting.
const ON: Date = date(2024, 9, 10);

fn main() {
    divan::main();
}

fn ccm() -> TreatyKey {
    "ccm".parse().expect("a compiled-in key")
}

#[divan::bench]
fn standings_of_197_states(bencher: Bencher<'_, '_>) {
    let states = compiled::states();
    let (treaty, list) = compiled::treaty(&ccm(), &states).expect("compiled in");
    bencher.bench_local(|| standings(&treaty, &list, black_box(&states), black_box(ON)).count());
}

#[divan::bench]
fn profile_and_status_list_read(bencher: Bencher<'_, '_>) {
    let states = compiled::states();
    let profile = compiled::profile(&ccm()).expect("compiled in");
    let status = compiled::status(&ccm()).expect("compiled in");
    bencher.bench_local(|| read(black_box(profile), black_box(status), &states));
}

fn read(profile: &str, status: &str, states: &States) -> (Treaty, StatusList) {
    let treaty = Treaty::read(profile).expect("the profile reads");
    let (list, faults) = StatusList::read(status, &treaty, states);
    assert!(faults.is_empty(), "the list reads");
    (treaty, list)
}

/// The yardstick of reading: the same status list, its rows split and nothing asked of them.
#[divan::bench]
fn yardstick_the_rows_of_the_list_split(bencher: Bencher<'_, '_>) {
    let status = compiled::status(&ccm()).expect("compiled in");
    bencher.bench_local(|| {
        csv::Reader::from_reader(black_box(status).as_bytes())
            .records()
            .map(|row| row.expect("a row").len())
            .sum::<usize>()
    });
}

/// The yardstick of reading: the same profile as TOML without a shape.
#[divan::bench]
fn yardstick_the_profile_as_bare_toml(bencher: Bencher<'_, '_>) {
    let profile = compiled::profile(&ccm()).expect("compiled in");
    bencher.bench_local(|| toml::from_str::<toml::Table>(black_box(profile)).expect("TOML"));
}

#[divan::bench]
fn quotation_held_against_its_source(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| quotation::check(black_box(QUOTED), black_box(SOURCE)).expect("holds"));
}

/// The yardstick of a quotation: its words split and compared, no ellipsis and no bracket.
#[divan::bench]
fn yardstick_words_compared(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| {
        let (quoted, source) = (black_box(QUOTED), black_box(SOURCE));
        let pairs = quoted.split_whitespace().zip(source.split_whitespace());
        pairs.filter(|(quoted, source)| quoted == source).count()
    });
}

/// CCM Art. 14(1), as the note of 2024 quotes it.
const QUOTED: &str = "the costs of the Meetings of States Parties [...] shall be borne by the States \
    Parties and States not party to this Convention participating therein, in accordance with the \
    United Nations scale of assessment adjusted appropriately";
/// CCM Art. 14(1).
const SOURCE: &str = "The costs of the Meetings of States Parties, the Review Conferences and the \
    Amendment Conferences shall be borne by the States Parties and States not party to this \
    Convention participating therein, in accordance with the United Nations scale of assessment \
    adjusted appropriately.";
