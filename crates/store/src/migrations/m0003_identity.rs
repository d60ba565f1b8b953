//! Step 3: how people are known at the door. What: sessions, keys for signing in, recovery codes,
//! enrolments, challenges, identities at a provider. Why: the portal has no passwords; every secret
//! stands here as its hash.

use sea_orm::DbErr;
use sea_orm_migration::prelude::{
    Index, MigrationName, MigrationTrait, SchemaManager, TableCreateStatement, async_trait,
};

use super::{bytes, refers, table, text, whole, whole_or_none};

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0003_identity"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        for (name, table, column) in [
            ("session_holder", "session", "holder_id"),
            ("passkey_person", "passkey", "person_id"),
            ("recovery_code_person", "recovery_code", "person_id"),
        ] {
            let index = Index::create().name(name).table(table).col(column).take();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn tables() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("hash"),
        text("holder"),
        bytes("holder_id"),
        whole("opened_at"),
        whole("touched_at"),
        whole("expires_at"),
        whole_or_none("closed_at"),
    ];
    let session = table("session", columns, &["hash"]);
    let columns = [
        bytes("id"),
        bytes("person_id"),
        text("credential"),
        text("label"),
        whole("kept_at"),
        whole_or_none("used_at"),
        whole_or_none("ended_at"),
    ];
    let mut passkey = table("passkey", columns, &["id"]);
    let columns = [
        bytes("hash"),
        bytes("person_id"),
        whole("made_at"),
        whole_or_none("used_at"),
        whole_or_none("ended_at"),
    ];
    let mut recovery = table("recovery_code", columns, &["hash"]);
    let columns = [
        bytes("hash"),
        bytes("person_id"),
        whole("made_at"),
        whole("expires_at"),
        whole_or_none("used_at"),
    ];
    let mut enrolment = table("enrolment", columns, &["hash"]);
    let columns = [
        bytes("hash"),
        text("purpose"),
        text("state"),
        whole("expires_at"),
    ];
    let challenge = table("challenge", columns, &["hash"]);
    let columns = [
        text("issuer"),
        text("subject"),
        bytes("person_id"),
        whole("bound_at"),
    ];
    let mut identity = table("identity", columns, &["issuer", "subject"]);
    for table in [&mut passkey, &mut recovery, &mut enrolment, &mut identity] {
        refers(table, &["person_id"], "person", &["id"]);
    }
    vec![session, passkey, recovery, enrolment, challenge, identity]
}
