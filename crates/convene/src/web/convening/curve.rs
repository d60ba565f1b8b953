//! The picture of how answers come in against the deadline: how many had come by the end of each
//! day, from the note to the meeting. The numbers are a pure function; the same stand in a table. In
//! languages written from the right, time runs from the right.

use domain::law::language::Language;
use domain::people::arrival::Day;
use jiff::civil::Date;
use maud::{Markup, html};

use super::super::here::Here;
use super::super::parts;

/// The width of the picture.
const WIDTH: i64 = 720;
/// Where the days begin and end.
const FROM: i64 = 56;
const TO: i64 = 696;
/// Where the highest number and nothing stand.
const TOP: i64 = 28;
const FOOT: i64 = 208;

/// The numbers of the picture, in its own units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plot {
    /// The steps of the curve, as an SVG path.
    line: String,
    /// The same, closed along the foot.
    area: String,
    /// Where the deadline stands, if it lies within the days.
    due: Option<i64>,
    /// Marks beside the picture: how many, and at what height.
    heights: Vec<(u32, i64)>,
    /// The first and the last day, and where they stand.
    ends: [(Date, i64); 2],
}

/// The way in which a language is written, in which time runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Runs {
    /// From the left.
    FromLeft,
    /// From the right.
    FromRight,
}

impl Runs {
    fn of(language: Language) -> Self {
        if language.is_right_to_left() {
            Self::FromRight
        } else {
            Self::FromLeft
        }
    }

    const fn place(self, x: i64) -> i64 {
        match self {
            Self::FromLeft => x,
            Self::FromRight => WIDTH - x,
        }
    }
}

/// Draws up the picture of some days; nothing where there is no day. The curve ends with today: of
/// the days to come nothing is known.
pub(crate) fn plot(days: &[Day], due: Date, today: Date, runs: Runs) -> Option<Plot> {
    let (first, last) = (days.first()?, days.last()?);
    let count = i64::try_from(days.len()).ok()?;
    // What came on a day is shown from its beginning, the deadline at its end.
    let place = |at: i64| runs.place(FROM + (TO - FROM) * at / count);
    let most = ceiling(last.so_far);
    let height = |number: u32| FOOT - (FOOT - TOP) * i64::from(number) / i64::from(most);
    let mut steps = vec![format!("M{} {FOOT}", place(0))];
    let mut stands = 0;
    let past = days.iter().take_while(|day| day.on <= today);
    for (at, day) in (0..).zip(past.clone()) {
        if day.so_far != stands {
            stands = day.so_far;
            steps.push(format!("H{}V{}", place(at), height(stands)));
        }
    }
    let past = i64::try_from(past.count()).ok()?;
    steps.push(format!("H{}", place(past)));
    let line = steps.concat();
    let due_at = (1..).zip(days).find(|(_, day)| day.on == due);
    Some(Plot {
        area: format!("{line}V{FOOT}Z"),
        line,
        due: due_at.map(|(at, _)| place(at)),
        heights: [0, most / 2, most].map(|n| (n, height(n))).to_vec(),
        ends: [(first.on, place(0)), (last.on, place(count))],
    })
}

/// The next even round number: the top of the picture.
fn ceiling(most: u32) -> u32 {
    let step = [2, 10, 20, 50, 100, 200, 500];
    let fits = step
        .into_iter()
        .find(|step| most <= step * 5)
        .unwrap_or(1_000);
    most.div_ceil(fits).max(1) * fits
}

/// The picture and its table.
pub(crate) fn picture(here: &Here, days: &[Day], due: Date, today: Date) -> Markup {
    let Some(plot) = plot(days, due, today, Runs::of(here.language)) else {
        return html! { p.quiet { (here.say("desk-came-in-none")) } };
    };
    let total = days.last().map_or(0, |day| day.so_far);
    let by_due = days.iter().rfind(|day| day.on <= due);
    let by_due = by_due.map_or(0, |day| day.so_far);
    let described = here.with(
        "desk-curve-described",
        &[
            ("total", total.into()),
            ("by_due", by_due.into()),
            ("due", words::date::full(due, here.language).into()),
        ],
    );
    html! {
        (drawn(here, &plot, due, &described))
        p.small.quiet { (described) }
        details {
            summary { (here.say("desk-curve-table")) }
            (table(here, days))
        }
    }
}

fn drawn(here: &Here, plot: &Plot, due: Date, described: &str) -> Markup {
    let runs = Runs::of(here.language);
    let (near, far) = (runs.place(FROM), runs.place(TO));
    html! {
        svg.curve viewBox={ "0 0 " (WIDTH) " 240" } role="img" aria-labelledby="curve-title curve-desc" {
            title id="curve-title" { (here.say("desk-curve")) }
            desc id="curve-desc" { (described) }
            @for (number, height) in &plot.heights {
                line.grid x1=(near) x2=(far) y1=(height) y2=(height) {}
                text x=(runs.place(FROM - 24)) y=(height + 4) text-anchor="middle" { (number) }
            }
            path.area d=(plot.area) {}
            path.line d=(plot.line) {}
            line.axis x1=(near) x2=(far) y1=(FOOT) y2=(FOOT) {}
            @if let Some(at) = plot.due {
                line.due x1=(at) x2=(at) y1=(TOP - 8) y2=(FOOT) {}
                text x=(at.clamp(110, WIDTH - 110)) y=(TOP - 14) text-anchor="middle" {
                    (here.with("desk-curve-due", &[("date", words::date::short(due, here.language).into())]))
                }
            }
            @for (on, at) in &plot.ends {
                text x=((*at).clamp(70, WIDTH - 70)) y=(FOOT + 22) text-anchor="middle" {
                    (words::date::short(*on, here.language))
                }
            }
        }
    }
}

/// The days on which something came.
fn table(here: &Here, days: &[Day]) -> Markup {
    let headings =
        ["desk-curve-day", "desk-curve-came", "desk-curve-so-far"].map(|key| here.say(key));
    let rows: Vec<Vec<Markup>> = days
        .iter()
        .filter(|day| day.came > 0)
        .map(|day| {
            vec![
                parts::dated(day.on, here.language),
                html! { (day.came) },
                html! { (day.so_far) },
            ]
        })
        .collect();
    if rows.is_empty() {
        return html! { p.quiet { (here.say("desk-came-in-none")) } };
    }
    parts::table(&here.say("desk-curve"), &headings, &rows)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const DUE: Date = date(2024, 8, 2);
    const LATER: Date = date(2025, 1, 1);

    fn days(came: &[u32]) -> Vec<Day> {
        let mut so_far = 0;
        let day = |(at, came): (i8, &u32)| {
            so_far += came;
            Day {
                on: date(2024, 8, 1 + at),
                came: *came,
                so_far,
            }
        };
        (0..).zip(came).map(day).collect()
    }

    #[test]
    fn the_curve_steps_up_on_the_day_and_stays_within_the_picture() {
        let plot = plot(&days(&[0, 4, 0, 6]), DUE, LATER, Runs::FromLeft);
        let plot = plot.expect("days");
        assert_eq!(plot.line, "M56 208H216V136H536V28H696");
        assert_eq!(plot.area, "M56 208H216V136H536V28H696V208Z");
        assert_eq!(plot.due, Some(376), "the end of the second day");
        assert_eq!(plot.heights, [(0, 208), (5, 118), (10, 28)]);
    }

    #[test]
    fn the_curve_ends_with_today() {
        let today = date(2024, 8, 2);
        let plot = plot(&days(&[2, 0, 0, 0]), DUE, today, Runs::FromLeft).expect("days");
        assert_eq!(plot.line, "M56 208H56V28H376");
        assert_eq!(plot.ends.map(|(_, at)| at), [56, 696], "the days go on");
    }

    #[test]
    fn in_arabic_time_runs_from_the_right() {
        let plot = plot(&days(&[0, 4, 0, 6]), DUE, LATER, Runs::FromRight);
        let plot = plot.expect("days");
        assert_eq!(plot.line, "M664 208H504V136H184V28H24");
        assert_eq!(plot.due, Some(344));
        assert_eq!(plot.ends.map(|(_, at)| at), [664, 24]);
    }

    #[test]
    fn nothing_came_or_no_day_is_there() {
        assert_eq!(plot(&[], DUE, LATER, Runs::FromLeft), None);
        let flat = plot(&days(&[0, 0]), LATER, LATER, Runs::FromLeft).expect("days");
        assert_eq!(flat.line, "M56 208H696");
        assert_eq!(flat.due, None, "the deadline lies elsewhere");
    }

    #[test]
    fn the_top_is_round_and_never_below_the_number() {
        let tops = [0, 1, 10, 11, 50, 197, 5_000].map(ceiling);
        assert_eq!(tops, [2, 2, 10, 20, 50, 200, 5_000]);
    }
}
