//! The picture of a dispatch: one bar, as long as there are addressees, parted by where each stands.
//! The widths are a pure function; the same numbers stand in words beside it. In languages written from
//! the right it runs from the right.

use desk::people::dispatch::note::NoteDispatch;
use domain::people::dispatch::Standing;
use maud::{Markup, html};

use super::super::super::here::Here;
use super::said;

/// The width of the picture and the height of its bar.
const WIDTH: usize = 720;
const HEIGHT: usize = 44;
/// From which width on a part has room for its number.
const ROOM: usize = 32;

/// A part of the bar, in the picture's own units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    standing: Standing,
    count: usize,
    from: usize,
    width: usize,
}

/// The parts of the bar, one after the other; they fill it whole.
fn pieces(counts: &[(Standing, usize)]) -> Vec<Piece> {
    let all: usize = counts.iter().map(|(_, count)| count).sum();
    let mut before = 0;
    let piece = |(standing, count): &(Standing, usize)| {
        let from = WIDTH * before / all;
        before += count;
        Piece {
            standing: *standing,
            count: *count,
            from,
            width: WIDTH * before / all - from,
        }
    };
    counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(piece)
        .collect()
}

/// The bar, with what it shows in words for whoever does not see it.
pub(super) fn drawn(here: &Here, record: &NoteDispatch) -> Markup {
    let counts = Standing::ALL.map(|standing| (standing, record.count(standing)));
    let pieces = pieces(&counts);
    let from_right = here.language.is_right_to_left();
    let place = |piece: &Piece| {
        if from_right {
            WIDTH - piece.from - piece.width
        } else {
            piece.from
        }
    };
    let words: Vec<String> = pieces
        .iter()
        .map(|piece| {
            let count = i64::try_from(piece.count).unwrap_or(i64::MAX);
            let what = said(here, piece.standing);
            here.with(
                "post-count",
                &[("what", what.into()), ("count", count.into())],
            )
        })
        .collect();
    html! {
        svg.stages viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-labelledby="stages-title stages-desc" {
            title id="stages-title" { (here.say("post-picture")) }
            desc id="stages-desc" { (words::date::list(words, here.language)) }
            @for piece in &pieces {
                rect class=(piece.standing.code()) x=(place(piece)) y="0" width=(piece.width) height=(HEIGHT) {}
                @if piece.width >= ROOM {
                    text x=(place(piece) + piece.width / 2) y=(HEIGHT / 2 + 5) text-anchor="middle" { (piece.count) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::people::dispatch::Stage;

    use super::*;

    #[test]
    fn the_parts_fill_the_bar_whole_and_none_is_drawn_for_nobody() {
        let counts = [
            (Standing::ByMail(Stage::HandedOver), 100),
            (Standing::Carried, 0),
            (Standing::ByMail(Stage::Bounced), 1),
            (Standing::NoAddress, 96),
        ];
        let drawn: Vec<_> = pieces(&counts)
            .iter()
            .map(|piece| (piece.from, piece.width, piece.count))
            .collect();
        assert_eq!(drawn, [(0, 365, 100), (365, 4, 1), (369, 351, 96)]);
        assert_eq!(pieces(&[(Standing::Unsent, 0)]), []);
    }
}
