//! What happens at the demonstration beside the delegations: organizations ask to attend, documents
//! and editions are published, letters come in. The facts lie in `sample.toml`; each is done at its
//! moment, and only where an earlier run did not do it already.

use std::collections::BTreeMap;

use desk::convening::correspondence::{Asked, Registration};
use desk::occasion::By;
use desk::papers::document::NewDocument;
use desk::people::delegation::{Filed, NoteOfDraft};
use desk::people::request::Invitation;
use desk::people::request::decision::Recorded;
use domain::convening::correspondence::TypedLetter;
use domain::convening::publication::{Kind, Section, TypedSitting};
use domain::law::language::{Language, Sextet};
use domain::law::organization::OrganizationKey;
use domain::law::wording::Wording;
use domain::people::participant::Participant;
use domain::people::request::State;
use domain::people::request::decision::Outcome;
use domain::people::request::form::Typed;
use jiff::Timestamp;
use serde::Deserialize;

use super::people::{self, Names};
use super::story::{Story, handle, on};
use crate::exit::Stop;

/// Everything of `sample.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sample {
    request: Vec<Ask>,
    decision: Decision,
    document: Vec<Paper>,
    sitting: Vec<Sitting>,
    edition: Vec<Edition>,
    letter: Vec<Letter>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ask {
    asked_at: Timestamp,
    name: String,
    latin: String,
    acronym: String,
    kind: String,
    profit: String,
    purpose: String,
    activities: String,
    website: String,
    contact: String,
    email: String,
    language: Language,
    places: u16,
    invited_at: Option<Timestamp>,
    invited_places: Option<u16>,
    refused_at: Option<Timestamp>,
    reasons: Option<String>,
    /// How many people it enters once it is invited.
    #[serde(default)]
    people: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Decision {
    at: Timestamp,
    basis: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Paper {
    published_at: Timestamp,
    symbol: String,
    stage: String,
    dated: String,
    title: Wording,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sitting {
    on: String,
    from: String,
    until: String,
    title: Wording,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Edition {
    published_at: Timestamp,
    section: Vec<Part>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    heading: Wording,
    text: Wording,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Letter {
    registered_at: Timestamp,
    on: String,
    hour: String,
    channel: String,
    participant: String,
    #[serde(default)]
    sender: String,
    their_reference: String,
    subject: String,
}

impl Sample {
    /// Reads the compiled-in sample.
    pub(crate) fn read() -> Self {
        toml::from_str(include_str!("sample.toml")).expect("the sample reads")
    }
}

impl Ask {
    fn typed(&self) -> Typed {
        Typed {
            name: self.name.clone(),
            names: Sextet::from_fn(|_| String::new()),
            latin: self.latin.clone(),
            acronym: self.acronym.clone(),
            kind: self.kind.clone(),
            profit: self.profit.clone(),
            purpose: self.purpose.clone(),
            activities: self.activities.clone(),
            website: self.website.clone(),
            contact: self.contact.clone(),
            email: self.email.clone(),
            language: self.language.code().to_owned(),
            places: self.places.to_string(),
        }
    }
}

impl Story<'_> {
    /// Tells the sample up to the story's moment.
    pub(crate) fn sample(&self) -> Result<(), Stop> {
        let sample = Sample::read();
        self.documents(&sample.document)?;
        self.programme(&sample)?;
        self.information(&sample.edition)?;
        self.letters(&sample.letter)?;
        for ask in &sample.request {
            self.request(ask)?;
        }
        self.decision(&sample.decision)
    }

    /// The organization whose request bears a name, and where it stands.
    fn asked(&self, name: &str) -> Result<Option<(OrganizationKey, State)>, Stop> {
        let (key, act) = (self.key, self.officer_on(self.until));
        let all = self
            .at
            .block_on(async |desk| desk.requests(&act, key).await)?
            .all;
        let found = all.iter().find(|request| request.asked.name == name);
        Ok(found.map(|request| (request.key.clone(), request.state_at(self.until))))
    }

    fn request(&self, ask: &Ask) -> Result<(), Stop> {
        if self.until < ask.asked_at {
            return Ok(());
        }
        let key = self.key;
        if self.asked(&ask.name)?.is_none() {
            let act = on(By::Nobody, ask.asked_at);
            let typed = ask.typed();
            self.at
                .block_on(async |desk| desk.ask_to_attend(&act, key, &typed, &[]).await)?;
        }
        let Some((organization, state)) = self.asked(&ask.name)? else {
            return Ok(());
        };
        if state == State::Received {
            self.decide(ask, &organization)?;
        }
        self.people_of(ask, organization)
    }

    /// What the President decides on a request.
    fn decide(&self, ask: &Ask, organization: &OrganizationKey) -> Result<(), Stop> {
        let (key, president) = (self.key, handle(people::PRESIDENT));
        if let Some(at) = ask.invited_at.filter(|at| *at <= self.until) {
            let act = on(By::Person(&president), at);
            let places = ask.invited_places.unwrap_or(ask.places).to_string();
            let invitation = Invitation {
                key: organization.clone(),
                places,
            };
            return self.at.block_on(async |desk| {
                desk.invite_organizations(&act, key, &[invitation], "")
                    .await
            });
        }
        let refused = ask.refused_at.filter(|at| *at <= self.until);
        if let (Some(at), Some(reasons)) = (refused, &ask.reasons) {
            let act = on(By::Person(&president), at);
            return self.at.block_on(async |desk| {
                desk.refuse_request(&act, key, organization, reasons).await
            });
        }
        Ok(())
    }

    /// An organization that was invited enters its people.
    fn people_of(&self, ask: &Ask, organization: OrganizationKey) -> Result<(), Stop> {
        let Some(at) = ask.invited_at.filter(|_| ask.people > 0) else {
            return Ok(());
        };
        let (key, participant) = (self.key, Participant::Organization(organization));
        let entered_at = at + jiff::SignedDuration::from_hours(30 * 24);
        let officer = self.officer_on(entered_at);
        if self.until < entered_at {
            return Ok(());
        }
        let open = self
            .at
            .block_on(async |desk| desk.delegation(&officer, key, &participant).await)?;
        let whom = self.focal_point(&participant)?;
        let (None, Some(whom)) = (open.delegation.last(), whom) else {
            return Ok(());
        };
        let act = on(By::Correspondent(whom), entered_at);
        let filed = Filed {
            typed: Names::read().delegation(&participant, ask.language, ask.people),
            based_on: 0,
            note: NoteOfDraft::Keep,
            by_letter: None,
            from_mail: None,
        };
        self.at
            .block_on(async |desk| desk.submit(&act, key, &participant, filed).await)
            .map(drop)
    }

    /// The Meeting approves everyone on the list.
    fn decision(&self, decision: &Decision) -> Result<(), Stop> {
        let (key, act) = (self.key, self.officer_on(decision.at));
        if self.until < decision.at {
            return Ok(());
        }
        let open = self
            .at
            .block_on(async |desk| desk.requests(&act, key).await)?;
        let invited = open
            .all
            .iter()
            .filter(|request| matches!(request.state_at(decision.at), State::Invited { .. }));
        let outcomes: BTreeMap<OrganizationKey, Outcome> = invited
            .map(|request| (request.key.clone(), Outcome::Approved))
            .collect();
        if outcomes.is_empty() {
            return Ok(());
        }
        let recorded = Recorded {
            outcomes,
            basis: decision.basis.clone(),
            effective_at: Some(decision.at),
            corrects: None,
        };
        self.at
            .block_on(async |desk| desk.record_decision(&act, key, recorded).await)
            .map(drop)
    }

    fn documents(&self, all: &[Paper]) -> Result<(), Stop> {
        let key = self.key;
        let act = self.officer_on(self.until);
        let open = self
            .at
            .block_on(async |desk| desk.publications(&act, key).await)?;
        let has = |symbol: &str| {
            open.documents
                .iter()
                .any(|d| d.symbol.to_string() == symbol)
        };
        for paper in all {
            if self.until < paper.published_at || has(&paper.symbol) {
                continue;
            }
            let act = self.officer_on(paper.published_at);
            let files = Language::ALL.into_iter().filter_map(|language| {
                let title = paper.title.get(language)?;
                let latin = if title.is_ascii() {
                    title
                } else {
                    language.code()
                };
                Some((language, one_page(&paper.symbol, latin)))
            });
            let new = NewDocument {
                symbol: paper.symbol.clone(),
                stage: paper.stage.clone(),
                dated: paper.dated.clone(),
                title: paper.title.clone(),
                files: files.collect(),
                stay: Vec::new(),
                based_on: 0,
            };
            self.at
                .block_on(async |desk| desk.publish_document(&act, key, &new).await)?;
        }
        Ok(())
    }

    fn programme(&self, sample: &Sample) -> Result<(), Stop> {
        let (key, first) = (self.key, sample.edition.first());
        let Some(at) = first.map(|edition| edition.published_at) else {
            return Ok(());
        };
        let act = self.officer_on(at);
        let read = async |desk: &desk::Desk| desk.publications(&act, key).await;
        if self.until < at || !self.at.block_on(read)?.programme.is_empty() {
            return Ok(());
        }
        let sittings = sample.sitting.iter().map(|sitting| TypedSitting {
            on: sitting.on.clone(),
            from: sitting.from.clone(),
            until: sitting.until.clone(),
            title: sitting.title.clone(),
        });
        let sittings: Vec<TypedSitting> = sittings.collect();
        let version = self
            .at
            .block_on(async |desk| desk.keep_programme(&act, key, None, &sittings).await)?;
        self.publish(&Kind::Programme, version, at)
    }

    fn information(&self, editions: &[Edition]) -> Result<(), Stop> {
        let key = self.key;
        for (number, edition) in (1_u32..).zip(editions) {
            let at = edition.published_at;
            let act = self.officer_on(at);
            let read = async |desk: &desk::Desk| desk.publications(&act, key).await;
            let open = self.at.block_on(read)?;
            let done = open.information.iter().any(|kept| kept.version >= number);
            if self.until < at || done {
                continue;
            }
            let sections = (1_u16..)
                .zip(&edition.section)
                .map(|(number, part)| Section {
                    number,
                    heading: part.heading.clone(),
                    text: part.text.clone(),
                });
            let sections: Vec<Section> = sections.collect();
            let version = self
                .at
                .block_on(async |desk| desk.keep_information(&act, key, None, &sections).await)?;
            self.publish(&Kind::Information, version, at)?;
        }
        Ok(())
    }

    fn publish(&self, kind: &Kind, version: u32, at: Timestamp) -> Result<(), Stop> {
        let (key, act) = (self.key, self.officer_on(at));
        self.at
            .block_on(async |desk| desk.publish_edition(&act, key, kind, (version, at)).await)
    }

    fn letters(&self, all: &[Letter]) -> Result<(), Stop> {
        let act = self.officer_on(self.until);
        for letter in all {
            let asked = Asked {
                text: letter.subject.clone(),
                ..Asked::default()
            };
            let known = self
                .at
                .block_on(async |desk| desk.register(&act, &asked).await)?;
            if self.until < letter.registered_at || !known.entries.is_empty() {
                continue;
            }
            let registration = Registration {
                typed: letter.typed(&self.key.to_string()),
                scan: None,
                wrong_scan: None,
            };
            let act = self.officer_on(letter.registered_at);
            self.at
                .block_on(async |desk| desk.register_letter(&act, &registration).await)?;
        }
        Ok(())
    }
}

impl Letter {
    fn typed(&self, meeting: &str) -> TypedLetter {
        TypedLetter {
            on: self.on.clone(),
            hour: self.hour.clone(),
            channel: self.channel.clone(),
            meeting: meeting.to_owned(),
            participant: self.participant.clone(),
            sender: self.sender.clone(),
            their_reference: self.their_reference.clone(),
            answers: String::new(),
            subject: self.subject.clone(),
        }
    }
}

/// A page with two lines, as small as a PDF can be: the demonstration's documents say nothing.
fn one_page(symbol: &str, title: &str) -> Vec<u8> {
    let text = format!("BT /F 14 Tf 72 770 Td ({symbol}) Tj 0 -24 Td ({title}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
    ];
    let mut pdf = "%PDF-1.4\n".to_owned();
    let mut rows = String::new();
    for (number, object) in (1..).zip(&objects) {
        let row = format!("{:010} 00000 n \n", pdf.len());
        let part = format!("{number} 0 obj\n{object}\nendobj\n");
        rows.push_str(&row);
        pdf.push_str(&part);
    }
    let start = pdf.len();
    let end = format!(
        "xref\n0 5\n0000000000 65535 f \n{rows}trailer << /Size 5 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    );
    pdf.push_str(&end);
    pdf.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_request_of_the_sample_reads() {
        for ask in &Sample::read().request {
            let read = domain::people::request::form::read(&ask.typed());
            assert!(read.is_ok(), "{}: {read:?}", ask.name);
        }
    }

    #[test]
    fn a_document_of_the_demonstration_is_a_file_that_readers_open() {
        let bytes = one_page("CCM/MSP/2024/1", "Provisional agenda");
        assert!(domain::papers::document::is_pdf(&bytes));
        let text = String::from_utf8(bytes).expect("plain");
        let place = text.split("startxref\n").nth(1).expect("a place");
        let place: usize = place
            .split('\n')
            .next()
            .expect("one")
            .parse()
            .expect("a number");
        assert!(text[place..].starts_with("xref\n0 5\n"));
    }
}
