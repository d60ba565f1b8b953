//! `convene doctor`: looks the site over and says what is not in order; it mends nothing.

use clap::Args;
use domain::law::language::Language;

use crate::cli::answer::{Form, Listing, text};
use crate::cli::site::{At, Where};
use crate::clock;
use crate::exit::Stop;

/// Looks a site over: schema, journal, papers, register of numbers; exit code 2 when something is
/// not in order.
#[derive(Debug, Args)]
pub(crate) struct Doctor {
    #[command(flatten)]
    form: Form,
    #[command(flatten)]
    place: Where,
}

impl Doctor {
    pub(crate) fn run(self) -> Result<(), Stop> {
        let language = self.form.language;
        let at = At::open(&self.place.site, language)?;
        let checks = at.block_on(async |desk| desk.look_over(clock::today()).await)?;
        let say = |key: &str| words::console::say(key, language);
        let row = |check: &desk::record::doctor::Check| {
            let answer = if check.ails.is_empty() {
                "in-order"
            } else {
                "not-in-order"
            };
            vec![
                text(words::console::check(check.name, language)),
                text(check.looked_at.to_string()),
                text(say(answer)),
                text(check.ails.join("; ")),
            ]
        };
        let names = &["check", "count", "state", "found"];
        let title = words::console::heading("check", Language::En);
        let rows = checks.iter().map(row).collect();
        self.form
            .give(&Listing { title, names, rows }, clock::today())?;
        let ailing = checks.iter().filter(|check| !check.ails.is_empty()).count();
        if ailing == 0 {
            return Ok(());
        }
        let count = ailing.to_string();
        Err(Stop::refused(
            "not-in-order",
            words::console::say_with("ailing", language, &[("count", &count)]),
        ))
    }
}
