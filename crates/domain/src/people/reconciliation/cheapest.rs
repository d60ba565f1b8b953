//! Which word of one name stands for which word of another: of all ways to pair them the one that
//! costs least in all. It knows no names; what a likeness costs is said in `word`.

use super::word::{Alike, Likeness};

/// What leaving a word without a partner weighs while partners are sought.
const WITHOUT: u32 = 200;

/// Words paired so far, by their places, and what it costs.
type Paired = Option<(u32, Vec<(usize, usize)>)>;

/// The pairs of words that cost least in all. Over sets of the second name's words: ten at most,
/// so a thousand sets.
pub(super) fn cheapest(like: &[Vec<Option<Likeness>>], two: usize) -> Vec<(usize, usize)> {
    let sets = 1_usize << two;
    let mut best: Vec<Paired> = vec![None; sets];
    best[0] = Some((0, Vec::new()));
    for (a, row) in like.iter().enumerate() {
        let mut next: Vec<Paired> = vec![None; sets];
        for (set, known) in best.iter().enumerate() {
            let Some((cost, pairs)) = known else { continue };
            keep(&mut next[set], cost + WITHOUT, pairs, None);
            for (b, like) in row.iter().enumerate() {
                if let Some(like) = like.as_ref().filter(|_| set & (1 << b) == 0) {
                    let initial = u32::from(like.alike == Alike::Initial && like.why.is_some());
                    let weight = u32::from(like.cost) + 20 * initial;
                    // Of equal ones the words that keep their order.
                    let falls = pairs.iter().filter(|(_, before)| *before > b).count();
                    let falls = u32::try_from(falls).expect("there are ten words at most");
                    keep(
                        &mut next[set | 1 << b],
                        cost + weight + falls,
                        pairs,
                        Some((a, b)),
                    );
                }
            }
        }
        best = next;
    }
    let best = best.into_iter().flatten().min_by_key(|(cost, _)| *cost);
    best.map(|(_, pairs)| pairs).unwrap_or_default()
}

fn keep(place: &mut Paired, cost: u32, pairs: &[(usize, usize)], more: Option<(usize, usize)>) {
    if place.as_ref().is_none_or(|(known, _)| cost < *known) {
        let pairs = pairs.iter().copied().chain(more).collect();
        *place = Some((cost, pairs));
    }
}
