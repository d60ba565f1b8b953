//! The yardstick of the benches: the rows of one submission, kept by the engine alone. The statements
//! are made beforehand; a transaction holds the rows and nothing that one writer shares with another.
//! On SQLite its writers stand in the same line as the house's, which is quicker than polling for the
//! lock. It is compiled for benches only.

use domain::people::delegation::Submission;
use domain::people::participant::Participant;
use domain::record::journal::{Line, line_hash};
use sea_orm::{
    ConnectionTrait, DbBackend, SqliteTransactionMode, Statement, TransactionOptions,
    TransactionTrait, Value,
};
use uuid::Uuid;

use crate::column::{hash, id, instant, name};
use crate::engine::fault;
use crate::people::dispatch::Dispatch;
use crate::{Fault, Store};

/// The statements of one submission, made and bound.
#[derive(Debug, Clone)]
pub struct Bare(Vec<Statement>);

/// One row: the columns with their values.
type Row = Vec<(&'static str, Value)>;

impl Store {
    /// Makes the statements that keep a submission's rows: the delegation's version, the submission,
    /// its members, its receipts, its line of the journal with the value it commits to.
    pub fn bare(
        &self,
        (meeting, participant): (Uuid, &Participant),
        submission: &Submission,
        receipts: &[Dispatch],
        (line_id, line): (Uuid, &Line),
    ) -> Bare {
        let backend = self.pool().get_database_backend();
        let of = Of {
            meeting,
            participant: participant.to_string(),
            version: submission.version.into(),
        };
        let members = of.members(submission);
        let letters = receipts.iter().map(letter).collect();
        Bare(vec![
            of.delegation(backend),
            insert(backend, "submission", vec![of.submission(submission)]),
            insert(backend, "member", members),
            insert(backend, "dispatch", letters),
            insert(backend, "journal_line", vec![line_row(line_id, line)]),
            insert(backend, "personal_value", values(line_id, line)),
        ])
    }

    /// Keeps them in one transaction.
    pub async fn keep_bare(&self, bare: Bare) -> Result<(), Fault> {
        let _turn = self.turn().await;
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let pool = self.pool();
        let tx = pool.begin_with_options(options).await.map_err(fault)?;
        for statement in bare.0 {
            tx.execute_raw(statement).await.map_err(fault)?;
        }
        tx.commit().await.map_err(fault)?;
        // Whoever keeps rows folds the log.
        self.fold_when_due();
        Ok(())
    }
}

/// Of what delegation, and which version.
struct Of {
    meeting: Uuid,
    participant: String,
    version: i64,
}

impl Of {
    fn key(&self) -> Row {
        vec![
            ("meeting_id", id(self.meeting).into()),
            ("participant", self.participant.clone().into()),
            ("version", self.version.into()),
        ]
    }

    fn delegation(&self, backend: DbBackend) -> Statement {
        if self.version == 1 {
            return insert(backend, "delegation", vec![self.key()]);
        }
        let sql = match backend {
            DbBackend::Postgres => {
                "UPDATE delegation SET version = $1 WHERE meeting_id = $2 AND participant = $3"
            }
            _ => "UPDATE delegation SET version = ? WHERE meeting_id = ? AND participant = ?",
        };
        let values: [Value; 3] = [
            self.version.into(),
            id(self.meeting).into(),
            self.participant.clone().into(),
        ];
        Statement::from_sql_and_values(backend, sql, values)
    }

    fn submission(&self, submission: &Submission) -> Row {
        let mut row = self.key();
        row.extend([
            ("channel", name(&submission.channel).into()),
            ("received_at", instant(submission.received_at).into()),
            ("entered_at", instant(submission.entered_at).into()),
            ("entered_by", id(submission.entered_by.0).into()),
        ]);
        row
    }

    fn members(&self, submission: &Submission) -> Vec<Row> {
        let member = |(position, member): (i64, &domain::people::composition::Member)| {
            let mut row = self.key();
            row.extend([
                ("position", position.into()),
                ("member_id", id(member.id).into()),
                ("capacity", name(&member.capacity).into()),
                ("title", member.title.as_text().into()),
                ("given_names", member.given.clone().into()),
                ("family_name", member.family.clone().into()),
                ("name_order", member.order.code().into()),
                ("own_script", member.own_script.clone().into()),
                ("function", member.function.clone().into()),
            ]);
            row
        };
        (0..).zip(&submission.members).map(member).collect()
    }
}

fn letter(letter: &Dispatch) -> Row {
    vec![
        ("key", letter.key.clone().into()),
        ("kind", letter.kind.clone().into()),
        ("meeting_id", id(letter.meeting_id).into()),
        ("participant", letter.participant.to_string().into()),
        ("address", letter.address.clone().into()),
        ("language", name(&letter.language).into()),
        ("about", letter.about.clone().into()),
        ("laid_at", instant(letter.laid_at).into()),
        ("due_at", instant(letter.laid_at).into()),
        ("tries", 0_i64.into()),
    ]
}

fn line_row(line_id: Uuid, line: &Line) -> Row {
    let bytes = line.canonical();
    let of = line_hash(&bytes);
    vec![
        ("id", id(line_id).into()),
        ("bytes", bytes.into()),
        ("hash", hash(of).into()),
    ]
}

fn values(line_id: Uuid, line: &Line) -> Vec<Row> {
    let value = |(place, personal): (i64, &domain::record::journal::Personal)| {
        vec![
            ("line_id", id(line_id).into()),
            ("place", place.into()),
            ("field", personal.field.into()),
            ("subject", line.subject.clone().into()),
            ("commitment", hash(personal.commitment()).into()),
            ("value", personal.value.clone().into()),
            ("salt", personal.salt.to_vec().into()),
        ]
    };
    (0..).zip(&line.personal).map(value).collect()
}

/// One statement for all rows of a table.
fn insert(backend: DbBackend, table: &str, rows: Vec<Row>) -> Statement {
    let first = rows.first().expect("a submission has a row of each");
    let columns: Vec<&str> = first.iter().map(|(column, _)| *column).collect();
    let columns = columns.join(", ");
    let mut values = Vec::new();
    let mut tuples = Vec::new();
    for row in rows {
        let mut marks = Vec::new();
        for (_, value) in row {
            values.push(value);
            marks.push(match backend {
                DbBackend::Postgres => format!("${}", values.len()),
                _ => "?".to_owned(),
            });
        }
        tuples.push(format!("({})", marks.join(", ")));
    }
    let sql = format!(
        "INSERT INTO {table} ({columns}) VALUES {}",
        tuples.join(", ")
    );
    Statement::from_sql_and_values(backend, sql, values)
}
