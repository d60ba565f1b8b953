//! The outbox: one file a letter, with the same Message-ID at each try; a receipt brings its paper;
//! what lies there carries secrets, and nobody else on the machine reads it.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::stand::Stand;
use crate::post::send::send_due;

/// Every letter in the outbox by the name of its file.
pub(super) fn letters(stand: &Stand) -> BTreeMap<String, String> {
    let outbox = stand.portal.site.folder.join("outbox");
    let files = fs::read_dir(&outbox).expect("an outbox");
    files
        .map(|file| {
            let file = file.expect("a file");
            let name = file.file_name().into_string().expect("a name");
            (name, fs::read_to_string(file.path()).expect("a letter"))
        })
        .collect()
}

fn header<'a>(letter: &'a str, name: &str) -> &'a str {
    let line = letter.lines().find(|line| line.starts_with(name));
    line.expect("a header")
}

#[tokio::test]
async fn a_letter_is_one_file_with_one_identity_however_often_it_is_tried() {
    let stand = Stand::convened().await;
    let sent = send_due(&stand.portal).await.expect("sent");
    let first = letters(&stand);
    assert_eq!((sent, first.len()), (4, 4));
    assert!(
        first.keys().all(|name| name.strip_suffix(".eml").is_some()),
        "{:?}",
        first.keys()
    );
    assert_eq!(send_due(&stand.portal).await.expect("sent"), 0);

    // Written again, as after a stop between the file and its record.
    let due = stand.desk().letters_due(stand.portal.clock.now(), 10).await;
    assert_eq!(due.expect("read"), []);
    let all = every(&stand).await;
    for kept in &all {
        let meeting = stand.desk().meeting_with(kept.dispatch.meeting_id).await;
        let open = crate::post::letter::Open::over(meeting.expect("a meeting"));
        let again = crate::post::letter::written(&stand.portal, kept, open).await;
        let again = String::from_utf8(again.expect("written").bytes).expect("text");
        let same = first
            .values()
            .filter(|letter| header(letter, "Message-ID:") == header(&again, "Message-ID:"));
        assert_eq!(same.count(), 1, "{}", kept.dispatch.key);
    }
}

async fn every(stand: &Stand) -> Vec<desk::people::dispatch::KeptDispatch> {
    let officer = super::stand::OFFICER.parse().expect("a handle");
    let looking = super::stand::act(desk::occasion::By::Person(&officer), "2024-08-20T08:00:00Z");
    let all = stand
        .desk()
        .letters(&looking, &super::stand::twelfth())
        .await;
    all.expect("letters")
}

#[tokio::test]
async fn a_receipt_brings_its_paper() {
    let stand = Stand::convened().await;
    send_due(&stand.portal).await.expect("sent");
    let before = letters(&stand);
    stand.submit("FRA", "Girard").await;
    send_due(&stand.portal).await.expect("sent");
    let mut after = letters(&stand);
    after.retain(|name, _| !before.contains_key(name));
    assert_eq!(after.len(), 1);
    let (name, receipt) = after.first_key_value().expect("a receipt");
    assert!(name.contains("receipt"), "{name}");
    assert!(receipt.contains("Content-Type: application/pdf"));
    assert!(receipt.contains("receipt-ccm-12msp-fra-1.pdf"));
    let links = before
        .values()
        .filter(|letter| letter.contains("application/pdf"));
    assert_eq!(links.count(), 0);
}

#[tokio::test]
async fn nobody_else_on_the_machine_reads_the_outbox() {
    let stand = Stand::convened().await;
    send_due(&stand.portal).await.expect("sent");
    let outbox = stand.portal.site.folder.join("outbox");
    let mode = fs::metadata(&outbox)
        .expect("an outbox")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o700);
}
