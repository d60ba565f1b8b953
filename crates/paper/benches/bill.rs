//! How long assessment notices take: one warm in each language, and one for each of 197 payers in its
//! own language on two threads. Composing is measured with printing: the derivation is part of it.

use std::thread;

use divan::{Bencher, black_box};
use domain::law::language::Language;
use domain::money::apportionment::Apportionment;
use domain::money::bill::{Ground, Kind};
use paper::money::bill::print;
use paper::press::Press;
use paper::samples::money::{Surroundings, bill_of, shared};

fn main() {
    divan::main();
}

#[divan::bench(args = Language::ALL, sample_count = 50)]
fn one_warm_notice(bencher: Bencher<'_, '_>, language: Language) {
    let (press, shared) = (Press::new(), shared());
    let around = Surroundings::of(language);
    let mut count = 0;
    bencher
        .with_inputs(|| {
            count += 1;
            count
        })
        .bench_local_values(|count| notice(press, &around, &shared, count));
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn a_notice_for_each_of_197_payers_on_two_threads(bencher: Bencher<'_, '_>) {
    let (press, shared) = (Press::new(), shared());
    let all = Language::ALL.map(Surroundings::of);
    let some = |half: usize| {
        for payer in (half..197).step_by(2) {
            notice(press, &all[payer % all.len()], &shared, payer);
        }
    };
    let some = &some;
    bencher.bench_local(|| {
        thread::scope(|scope| {
            for half in 0..2 {
                scope.spawn(move || some(half));
            }
        });
    });
}

/// A notice to one of the payers, with a name of its own so that nothing is printed twice.
fn notice(press: Press, around: &Surroundings, shared: &Apportionment, count: usize) {
    let line = &shared.lines[count % shared.lines.len()];
    let language = around.language();
    let payer = line.payer.key.as_str();
    let mut bill = bill_of(payer, Kind::Notice, Ground::Share, language, shared);
    bill.number.serial = u32::try_from(count + 1).unwrap_or(1);
    let name = format!("{payer} {count}");
    let paper = around.compose(&bill, Some(shared), &name, "");
    black_box(print(&press, &paper).expect("prints"));
}
