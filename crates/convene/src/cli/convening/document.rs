//! `convene document`: the documents of a meeting, published and listed.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use desk::papers::document::NewDocument;
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::law::wording::Wording;
use domain::papers::document::{Document, Ending, Stage};
use jiff::civil::Date;

use crate::cli::answer::{Cell, Form, Listing, date, tell, text};
use crate::cli::law::import;
use crate::cli::site::{At, Where, Who};
use crate::clock;
use crate::exit::Stop;

/// The documents of a meeting: publish, list. They are withdrawn and superseded in the portal.
#[derive(Debug, Args)]
pub(crate) struct Command {
    #[command(subcommand)]
    act: Act,
    #[command(flatten)]
    place: Where,
    #[command(flatten)]
    who: Who,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Publishes a document, or the next version of one.
    Publish(Publish),
    /// Lists the documents of a meeting.
    List {
        /// The meeting, as in `ccm/12msp`.
        meeting: MeetingKey,
        #[command(flatten)]
        form: Form,
    },
}

#[derive(Debug, Args)]
struct Publish {
    /// The meeting, as in `ccm/12msp`.
    meeting: MeetingKey,
    /// The symbol, as in `CCM/MSP/2024/WP.3/Rev.1`.
    symbol: String,
    /// A file in a language, as in `fr=agenda.pdf`; once for each language.
    #[arg(long, value_name = "LANGUAGE=FILE", required = true, value_parser = in_language)]
    file: Vec<(Language, String)>,
    /// The title in a language, as in `fr=Ordre du jour`; once for each language.
    #[arg(long, value_name = "LANGUAGE=TITLE", required = true, value_parser = in_language)]
    title: Vec<(Language, String)>,
    /// How far the document has come.
    #[arg(long, value_enum, default_value = "final")]
    stage: Come,
    /// The date it bears; today where none is given.
    #[arg(long, value_name = "DATE")]
    dated: Option<Date>,
    /// The version it takes the place of; none for a document that is new.
    #[arg(long, value_name = "VERSION", default_value_t = 0)]
    replaces: u32,
}

/// How far a document has come, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Come {
    /// An advance copy.
    AdvanceCopy,
    /// As it was issued.
    Final,
}

impl From<Come> for Stage {
    fn from(come: Come) -> Self {
        match come {
            Come::AdvanceCopy => Self::AdvanceCopy,
            Come::Final => Self::Final,
        }
    }
}

fn in_language(words: &str) -> Result<(Language, String), String> {
    let (language, rest) = words
        .split_once('=')
        .ok_or("a language and what stands in it, as in fr=…")?;
    let language: Language = language.parse().map_err(|error| format!("{error}"))?;
    Ok((language, rest.to_owned()))
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        match self.act {
            Act::Publish(publish) => {
                let at = At::open(&self.place.site, Language::En)?;
                let occasion = self.who.occasion(Language::En)?;
                publish.run(&at, &occasion)
            }
            Act::List { meeting, form } => {
                let at = At::open(&self.place.site, form.language)?;
                list(&at, &meeting, &form)
            }
        }
    }
}

impl Publish {
    fn run(self, at: &At, occasion: &desk::occasion::Occasion<'_>) -> Result<(), Stop> {
        let read = |(language, path): &(Language, String)| {
            let bytes = import::file(&PathBuf::from(path), Language::En)?;
            Ok::<_, Stop>((*language, bytes))
        };
        let new = NewDocument {
            symbol: self.symbol,
            stage: Stage::from(self.stage).code().to_owned(),
            dated: self.dated.unwrap_or(occasion.today).to_string(),
            title: Wording::of(self.title),
            files: self.file.iter().map(read).collect::<Result<_, _>>()?,
            stay: Vec::new(),
            based_on: self.replaces,
        };
        let published =
            at.block_on(async |desk| desk.publish_document(occasion, &self.meeting, &new).await)?;
        let (symbol, version) = (published.0.to_string(), published.1.to_string());
        let facts = [("symbol", &*symbol), ("version", &*version)];
        tell(&words::console::say_with(
            "document-published",
            Language::En,
            &facts,
        ))
    }
}

fn list(at: &At, key: &MeetingKey, form: &Form) -> Result<(), Stop> {
    let documents = at.block_on(async |desk| {
        let meeting = desk.meeting(key).await?;
        desk.public_documents(&meeting).await
    })?;
    let names = &[
        "symbol",
        "title",
        "version",
        "stage",
        "dated",
        "languages",
        "published_at",
        "ended",
    ];
    let title = words::console::heading("symbol", form.language);
    let rows = documents
        .iter()
        .map(|document| row(document, form.language));
    form.give(
        &Listing {
            title,
            names,
            rows: rows.collect(),
        },
        clock::today(),
    )
}

fn row(document: &Document, language: Language) -> Vec<Cell> {
    let last = document.last();
    let shown = last.title.shown(language).map(|(_, text)| text);
    let codes: Vec<&str> = last.files.keys().map(|language| language.code()).collect();
    let ended = last.ended.as_ref().map(|ended| match &ended.how {
        Ending::Withdrawn => words::Words::of(language).say("publication-withdrawn", &[]),
        Ending::Superseded(by) => by.to_string(),
    });
    vec![
        text(document.symbol.to_string()),
        text(shown.unwrap_or_default()),
        text(last.version.to_string()),
        text(words::convening::publication::stage(last.stage, language)),
        date(Some(last.dated)),
        text(codes.join(" ")),
        text(last.published_at.to_string()),
        text(ended.unwrap_or_default()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_language_names_it_first() {
        let french = Ok((Language::Fr, "a=b.pdf".to_owned()));
        assert_eq!(in_language("fr=a=b.pdf"), french);
        for bad in ["a.pdf", "de=a.pdf", "=a.pdf"] {
            assert!(in_language(bad).is_err(), "{bad}");
        }
    }
}
