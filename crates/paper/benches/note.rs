//! How long notes take: one warm in each language, and one for each of 197 States in six
//! languages on two threads.

use std::thread;

use divan::{Bencher, black_box};
use domain::law::language::Language;
use paper::convening::note;
use paper::press::Press;
use paper::samples::full;

fn main() {
    divan::main();
}

#[divan::bench(args = Language::ALL, sample_count = 100)]
fn one_warm_note(bencher: Bencher<'_, '_>, language: Language) {
    let press = Press::new();
    let mut count = 0;
    bencher
        .with_inputs(|| {
            count += 1;
            let mut sheet = full(language);
            sheet.addressee.push(format!("{count}"));
            sheet
        })
        .bench_local_values(|sheet| {
            note::print(&press, black_box(&sheet), "bench").expect("prints")
        });
}

#[divan::bench(sample_count = 1, sample_size = 1)]
fn a_note_for_each_state_in_six_languages_on_two_threads() {
    let press = Press::new();
    thread::scope(|scope| {
        for half in 0..2 {
            scope.spawn(move || (half..197).step_by(2).for_each(|state| six(press, state)));
        }
    });
}

fn six(press: Press, state: usize) {
    for language in Language::ALL {
        let mut sheet = full(language);
        sheet.addressee.push(format!("State {state}"));
        let check = sheet
            .verification
            .as_mut()
            .expect("the full sample can be checked");
        check.address.push_str(&state.to_string());
        black_box(note::print(&press, &sheet, "bench").expect("prints"));
    }
}
