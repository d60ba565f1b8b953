//! Sample answers of the demonstration: mails that wait in the drop folder, so that the round of the
//! post can be played without a mail server. A note in prose, a table, one in Arabic, a stranger, an
//! absence, and a letter of ours that came back. Nobody in them is anybody.

use std::fs;

use domain::convening::meeting::MeetingKey;
use domain::people::participant::Participant;

use super::people::OFFICER;
use crate::cli::site::{At, occasion_of};
use crate::exit::Stop;

/// Each with the name of its file.
const ANSWERS: [(&str, &str); 6] = [
    ("1-norway", include_str!("answers/norway.eml")),
    ("2-mexico", include_str!("answers/mexico.eml")),
    ("3-lebanon", include_str!("answers/lebanon.eml")),
    ("4-stranger", include_str!("answers/stranger.eml")),
    ("5-absence", include_str!("answers/absence.eml")),
    ("6-returned", include_str!("answers/returned.eml")),
];
/// Whose letter came back.
const RETURNED: &str = "TUV";
/// The mailbox of a demonstration: it is served from this machine and cannot be written to.
const MAILBOX: &str = "convene@localhost.invalid";

/// Lays the answers into the drop folder, once: what was taken in does not come again.
pub(crate) fn lay(at: &At, key: &MeetingKey) -> Result<(), Stop> {
    let inbox = at.site.folder.join("inbox");
    if inbox.exists() {
        return Ok(());
    }
    let broken = |error: std::io::Error| Stop::broken(error.to_string());
    let letter = returned(at, key)?;
    fs::create_dir_all(&inbox).map_err(broken)?;
    for (name, mail) in ANSWERS {
        let mail = mail
            .replace("{mailbox}", MAILBOX)
            .replace("{letter}", &letter);
        let file = inbox.join(format!("{name}.eml"));
        fs::write(file, mail.replace('\n', "\r\n")).map_err(broken)?;
    }
    Ok(())
}

/// The identity of the last letter that went to the mission whose mailbox is full.
fn returned(at: &At, key: &MeetingKey) -> Result<String, Stop> {
    let whose: Participant = RETURNED.parse().expect("a State");
    let officer = OFFICER.parse().expect("a handle");
    let act = occasion_of(&officer);
    let letters = at.block_on(async |desk| desk.letters(&act, key).await)?;
    let theirs = letters
        .iter()
        .find(|letter| letter.dispatch.participant == whose && letter.dispatch.kind == "note");
    Ok(theirs.map_or_else(String::new, |letter| {
        format!("{}@localhost.invalid", letter.dispatch.mail_id())
    }))
}
