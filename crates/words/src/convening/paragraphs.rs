//! What the note and the letter share: the facts under the names by which sentences know them, and
//! the departures from the house text. The meeting's own text stands where an officer put it; a
//! paragraph an officer's text does not have in a language says so and blocks approval.

use domain::convening::departure::{Change, Departure, ParagraphKey, standing_departures};
use domain::convening::meeting::{Arrangement, Gender, Part};
use domain::convening::note::NoteFacts;
use domain::law::language::Language;
use domain::law::mandate;
use domain::law::treaty::Noun;
use jiff::civil::Date;

use super::meeting::{Place, name, party};
use super::note::{Origin, Paragraph};
use crate::text::{Block, Run, bold, clean};
use crate::{Value, Words, date};

/// The facts of a note in one language, by name.
pub(super) struct Said<'a> {
    words: &'static Words,
    facts: Vec<(&'static str, Value<'a>)>,
}

impl<'a> Said<'a> {
    /// Brings every fact of a paper into a language.
    pub(super) fn of(facts: &NoteFacts<'a>, language: Language) -> Self {
        let mut said = Self {
            words: Words::of(language),
            facts: Vec::new(),
        };
        said.treaty(facts, language);
        said.mandate(facts, language);
        said.meeting(facts, language);
        said.intake(facts, language);
        let purpose = facts.purpose;
        said.put("purpose", purpose.code());
        said.put(
            "gender",
            match facts.meeting.issuer.gender {
                Gender::Feminine => "feminine",
                Gender::Masculine => "masculine",
            },
        );
        if let Some(earlier) = purpose.earlier() {
            said.put("earlier", clean(&earlier.reference.text));
            said.put("earlier_date", unbroken(earlier.dated, language));
        }
        said
    }

    pub(super) fn put(&mut self, name: &'static str, value: impl Into<Value<'a>>) {
        self.facts.push((name, value.into()));
    }

    /// A sentence with these facts.
    pub(super) fn phrase(&self, key: &str) -> String {
        self.words.say(key, &self.facts)
    }

    /// A paragraph of the house text.
    pub(super) fn paragraph(&self, key: &str, sentence: &str) -> Paragraph {
        Paragraph {
            key: ParagraphKey(key.to_owned()),
            block: Block::Paragraph(crate::text::runs(&self.phrase(sentence))),
            origin: Origin::House,
        }
    }

    fn treaty(&mut self, facts: &NoteFacts<'a>, language: Language) {
        let treaty = facts.treaty;
        let names = &treaty.names;
        self.put(
            "noun",
            match treaty.noun {
                Noun::Convention => "convention",
                Noun::Treaty => "treaty",
            },
        );
        self.put("party", party(treaty.party_term));
        self.put("referred", clean(names.referred.get(language)));
        self.put("of_treaty", clean(names.of_meeting.get(language)));
        self.put("abbreviation", clean(names.abbreviation.get(language)));
        self.put(
            "in_force",
            unbroken(treaty.entry_into_force.treaty_on, language),
        );
        for (name, key) in [
            ("treaty_of", "treaty-of"),
            ("treaty_to", "treaty-to"),
            ("behalf", "treaty-parties-behalf"),
        ] {
            let phrase = self.phrase(key);
            self.put(name, phrase);
        }
    }

    fn mandate(&mut self, facts: &NoteFacts<'a>, language: Language) {
        let mandate = &facts.meeting.mandate;
        let (article, paragraph) = article(&mandate.meet.article);
        self.put("article", article);
        self.put("paragraph", paragraph);
        let quotation = mandate.meet.words.get(language);
        let bare = self.phrase("treaty-parties-bare");
        self.put(
            "begins",
            if quotation.starts_with(&bare) {
                "parties"
            } else {
                "other"
            },
        );
        self.put("quotation", clean(quotation));
        let (article, paragraph) = self::article(&mandate.costs.article);
        self.put("costs_article", article);
        self.put("costs_paragraph", paragraph);
        self.put("costs_words", clean(mandate.costs.words.get(language)));
        let Some(quotation) = &mandate.resolution else {
            return;
        };
        let Some(text) = mandate::resolution_of(quotation, facts.treaty) else {
            return;
        };
        self.put("resolution", clean(&quotation.resolution));
        self.put("resolution_paragraph", clean(&quotation.paragraph));
        self.put("resolution_words", clean(quotation.words.get(language)));
        self.put("resolution_title", clean(text.title.get(language)));
        self.put("adopted", unbroken(text.adopted_on, language));
    }

    fn meeting(&mut self, facts: &NoteFacts<'a>, language: Language) {
        let (meeting, arrangement) = (facts.meeting, facts.arrangement);
        let parties = facts.treaty.party_term;
        let (ordinal, kind) = (meeting.key.ordinal(), meeting.key.kind());
        self.put("kind", kind.code());
        self.put(
            "title",
            super::meeting::title(&meeting.key, facts.treaty, language),
        );
        for (fact, place) in [
            ("meeting", Place::Object),
            ("meeting_subject", Place::Subject),
            ("decided", Place::Decided),
            ("meeting_of", Place::Of),
            ("meeting_of_alone", Place::OfAlone),
            ("meeting_to", Place::To),
        ] {
            self.put(fact, name(ordinal, kind, parties, place, language));
        }
        let previous = &meeting.previous;
        self.put(
            "previous",
            name(
                previous.ordinal,
                previous.kind,
                parties,
                Place::Subject,
                language,
            ),
        );
        self.put("previous_kind", previous.kind.code());
        let sat = Part {
            opens_on: previous.opened_on,
            closes_on: previous.closed_on,
        };
        self.put("held", date::when(&[sat], language));
        let first = decided(facts);
        let elsewhere = first.place != arrangement.place;
        self.put(
            "decided_city",
            if elsewhere {
                "none"
            } else {
                facts.place.in_city.get(language)
            },
        );
        self.put("decided_when", date::when(&first.parts, language));
        self.put("when", date::when_bold(&arrangement.parts, language));
        self.put("venue", facts.place.at_venue.get(language));
    }

    fn intake(&mut self, facts: &NoteFacts<'a>, language: Language) {
        let composition = &facts.arrangement.composition;
        self.put(
            "weekday",
            bold(&date::weekday_due(composition.weekday, language)),
        );
        self.put("deadline", bold(&unbroken(composition.on, language)));
        let hour = composition.at.map(|at| at.strftime("%H:%M").to_string());
        self.put(
            "hour",
            hour.map_or_else(|| "none".to_owned(), |hour| bold(&hour)),
        );
        self.put("email", clean(&facts.meeting.intake.email));
    }
}

/// What the earlier meeting decided: the first arrangement on record.
pub(super) fn decided<'a>(facts: &NoteFacts<'a>) -> &'a Arrangement {
    facts
        .meeting
        .arrangements
        .first()
        .unwrap_or(facts.arrangement)
}

/// Article and paragraph of `11(1)`; the paragraph is `none` where an article has none.
pub(super) fn article(number: &str) -> (String, String) {
    let (article, paragraph) = number.split_once('(').unwrap_or((number, ""));
    let paragraph = paragraph.trim_end_matches(')');
    let paragraph = if paragraph.is_empty() {
        "none"
    } else {
        paragraph
    };
    (clean(article), clean(paragraph))
}

/// A date whose day does not part from its month at the end of a line.
fn unbroken(on: Date, language: Language) -> String {
    let full = date::full(on, language);
    if language.is_right_to_left() {
        full
    } else {
        full.replacen(' ', "\u{a0}", 1)
    }
}

/// The paragraphs with the departures that hold applied to them.
pub(super) fn depart(
    paragraphs: Vec<Paragraph>,
    facts: &NoteFacts<'_>,
    language: Language,
) -> Vec<Paragraph> {
    let mut left: Vec<Option<Paragraph>> = paragraphs.into_iter().map(Some).collect();
    let mut keys: Vec<ParagraphKey> = left.iter().flatten().map(|p| p.key.clone()).collect();
    let mut waiting = standing_departures(facts.departures);
    // A paragraph may follow one that was added or changed after it: what finds no place yet waits
    // for the others, until nobody finds a place any more.
    loop {
        let before = waiting.len();
        waiting.retain(|departure| !depart_once(departure, &mut left, &mut keys, language));
        if waiting.is_empty() || waiting.len() == before {
            return left.into_iter().flatten().collect();
        }
    }
}

/// Applies one departure; answers whether its place was there.
fn depart_once(
    departure: &Departure,
    left: &mut Vec<Option<Paragraph>>,
    keys: &mut Vec<ParagraphKey>,
    language: Language,
) -> bool {
    let place = match &departure.change {
        Change::AddAfter { after, .. } => after,
        _ => &departure.paragraph,
    };
    let Some(at) = keys.iter().position(|known| known == place) else {
        return false;
    };
    match &departure.change {
        Change::Restore => {}
        Change::Drop => left[at] = None,
        Change::Replace(texts) => {
            if let Some(paragraph) = left[at].as_mut() {
                *paragraph = replaced(paragraph, texts.get(&language), language);
            }
        }
        Change::AddAfter { after, texts } => {
            // Paragraphs added after the same one stand in the order of their versions.
            let follows =
                |next: &&Option<Paragraph>| next.as_ref().is_some_and(|next| next.follows(after));
            let at = at + 1 + left[at + 1..].iter().take_while(follows).count();
            let text = texts.get(&language);
            let paragraph = added_paragraph(&departure.paragraph, after, text, language);
            keys.insert(at, departure.paragraph.clone());
            left.insert(at, Some(paragraph));
        }
    }
    true
}

fn replaced(house: &Paragraph, text: Option<&String>, language: Language) -> Paragraph {
    let key = house.key.clone();
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
        return Paragraph {
            key,
            block: wanting(language),
            origin: Origin::Wanting,
        };
    };
    let block = match house.block {
        Block::Paragraph(_) => officers(text),
        Block::Address(_) => Block::Address(text.lines().map(clean).collect()),
    };
    Paragraph {
        key,
        block,
        origin: Origin::Replaced,
    }
}

fn added_paragraph(
    key: &ParagraphKey,
    after: &ParagraphKey,
    text: Option<&String>,
    language: Language,
) -> Paragraph {
    let key = key.clone();
    match text.filter(|text| !text.trim().is_empty()) {
        Some(text) => Paragraph {
            key,
            block: officers(text),
            origin: Origin::Added(after.clone()),
        },
        None => Paragraph {
            key,
            block: wanting(language),
            origin: Origin::Wanting,
        },
    }
}

fn officers(text: &str) -> Block {
    Block::Paragraph(vec![Run {
        text: clean(text),
        strong: false,
    }])
}

fn wanting(language: Language) -> Block {
    let text = Words::of(language).say("note-wanting", &[]);
    Block::Paragraph(vec![Run {
        text,
        strong: false,
    }])
}
