//! What the child is asked and what it answers: to take a mail apart, or to read a composition out of
//! words and files. A question is one line of JSON and then bytes; an answer is the same. The child
//! knows no store, no key and no clock.

use std::io::{BufRead as _, BufReader, Read, Write};

use domain::convening::mail::Mail;
use domain::people::proposal::{Proposal, combine};
use reader::composition::{self, File};
use reader::mail::{self, Told};
use serde::{Deserialize, Serialize};

/// What the child is asked.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Question {
    /// Take the mail that follows apart.
    Mail {
        /// The name under which the receiving host writes its verdicts.
        verifier: Option<String>,
        /// The site's own addresses.
        mailboxes: Vec<String>,
        /// The hosts in the identifiers of its letters.
        hosts: Vec<String>,
    },
    /// Read the composition out of words, and of the files that follow one after the other.
    Composition {
        /// The sender's State, where it is known.
        state: Option<String>,
        /// The words.
        words: String,
        /// The files' names and lengths.
        files: Vec<(String, usize)>,
    },
}

/// What it answers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Answer {
    /// The mail; its parts follow, one after the other.
    Mail {
        /// The mail.
        mail: Box<Mail>,
        /// How long each part is.
        parts: Vec<usize>,
    },
    /// The bytes are no mail; the code says why.
    NoMail(String),
    /// What was read of a composition.
    Composition(Proposal),
}

/// Answers the one question that stands in the input.
pub(crate) fn answer(input: impl Read, mut output: impl Write) -> std::io::Result<()> {
    let mut input = BufReader::new(input);
    let mut asked = String::new();
    input.read_line(&mut asked)?;
    let question = serde_json::from_str(&asked).map_err(std::io::Error::other)?;
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    let (answer, parts) = read(question, &bytes);
    serde_json::to_writer(&mut output, &answer).map_err(std::io::Error::other)?;
    output.write_all(b"\n")?;
    for part in parts {
        output.write_all(&part)?;
    }
    output.flush()
}

/// The answer to a question about bytes, and the parts of a mail.
pub(crate) fn read(question: Question, bytes: &[u8]) -> (Answer, Vec<Vec<u8>>) {
    match question {
        Question::Mail {
            verifier,
            mailboxes,
            hosts,
        } => {
            let told = Told {
                verifier,
                mailboxes,
                hosts,
            };
            match mail::read(bytes, &told) {
                Ok((mail, parts)) => {
                    let lengths = parts.iter().map(Vec::len).collect();
                    let mail = Box::new(mail);
                    (
                        Answer::Mail {
                            mail,
                            parts: lengths,
                        },
                        parts,
                    )
                }
                Err(fault) => (Answer::NoMail(fault.code().to_owned()), Vec::new()),
            }
        }
        Question::Composition {
            state,
            words,
            files,
        } => {
            let told = composition::Told { state };
            let mut rest = bytes;
            let mut proposals = vec![composition::read_text(&words, "", &told)];
            for (name, length) in &files {
                let (bytes, after) = rest.split_at(rest.len().min(*length));
                rest = after;
                proposals.push(composition::read(&File { name, bytes }, &told));
            }
            (Answer::Composition(combine(proposals)), Vec::new())
        }
    }
}
