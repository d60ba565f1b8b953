//! The child that reads what strangers sent, seen from the house: a process of its own for each
//! question, with nothing of the house's surroundings, ended when it takes too long. Killing it harms
//! nothing: the mail lies as it was received, and is said to be unread.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::Command;

use super::reading::{Answer, Question};

/// How long one question may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// How much an answer may hold: the parts of the largest mail, and what was read of them.
const LARGEST_ANSWER: u64 = 160 << 20;

/// Under which name the child is called.
pub(crate) const CALLED: &str = "read-post";

/// Why there is no answer; it names nothing of the mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoAnswer {
    /// It took too long.
    TooLong,
    /// It ended without an answer.
    Ended,
}

/// Who reads.
#[derive(Debug, Clone)]
pub(crate) enum Child {
    /// This program, called anew behind its walls.
    Apart(PathBuf),
    /// Here and now, for tests of what comes after the reading.
    #[cfg(test)]
    Here,
}

impl Child {
    /// This very program.
    pub(crate) fn of_this_program() -> std::io::Result<Self> {
        Ok(Self::Apart(std::env::current_exe()?))
    }

    /// Asks one question about some bytes. Answers the parts of a mail beside the answer.
    pub(crate) async fn ask(
        &self,
        question: Question,
        bytes: &[u8],
    ) -> Result<(Answer, Vec<Vec<u8>>), NoAnswer> {
        match self {
            Self::Apart(program) => {
                let mut command = Command::new(program);
                command.arg(CALLED);
                let asked = asked(command, &question, bytes);
                let answered = tokio::time::timeout(PATIENCE, asked).await;
                let output = answered.map_err(|_| NoAnswer::TooLong)?;
                let output = output.map_err(|_| NoAnswer::Ended)?;
                read(&output).ok_or(NoAnswer::Ended)
            }
            #[cfg(test)]
            Self::Here => Ok(super::reading::read(question, bytes)),
        }
    }
}

/// Calls the child, gives it the question and takes what it says. It dies with the call.
async fn asked(
    mut command: Command,
    question: &Question,
    bytes: &[u8],
) -> std::io::Result<Vec<u8>> {
    let mut child = command
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()?;
    let mut line = serde_json::to_vec(question).map_err(std::io::Error::other)?;
    line.push(b'\n');
    let mut input = child.stdin.take().expect("it was piped");
    let give = async move {
        input.write_all(&line).await?;
        input.write_all(bytes).await?;
        input.shutdown().await
    };
    let mut output = Vec::new();
    let said = child.stdout.take().expect("it was piped");
    let mut said = said.take(LARGEST_ANSWER);
    let take = said.read_to_end(&mut output);
    // A child that stops listening has said all it will say.
    let (_, taken) = tokio::join!(give, take);
    taken?;
    Ok(output)
}

fn read(output: &[u8]) -> Option<(Answer, Vec<Vec<u8>>)> {
    let end = output.iter().position(|byte| *byte == b'\n')?;
    let answer: Answer = serde_json::from_slice(&output[..end]).ok()?;
    let mut rest = &output[end + 1..];
    let lengths: &[usize] = match &answer {
        Answer::Mail { parts, .. } => parts,
        Answer::NoMail(_) | Answer::Composition(_) => &[],
    };
    let mut parts = Vec::with_capacity(lengths.len());
    for length in lengths {
        let (part, after) = rest.split_at_checked(*length)?;
        parts.push(part.to_vec());
        rest = after;
    }
    Some((answer, parts))
}
