//! Findings of an import, kept with its event.

use milieu_vocabulary::{Argument, Finding, Findings, Message, Place, Severity};
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use crate::bulk::BulkInsert;
use crate::history::event_exists;
use crate::sqlite::{Database, database_error};
use crate::{EventId, Store, StoreError};

const COLUMNS: &str = "event, position, severity, code, file, sheet, line, field, message, hint";

impl Store {
    /// The findings kept with an event, in order.
    pub fn findings(&mut self, event: EventId) -> Result<Findings, StoreError> {
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            database.begin_read().await?;
            let result = read(database, event).await;
            database.end(result).await
        })
    }
}

const fn severity_code(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// JSON knows no infinite numbers: they are kept as the text they are read as.
fn keepable(message: &Message) -> Message {
    let args = message
        .args
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Argument::Number(number) if !number.is_finite() => Argument::Text(number.to_string()),
                Argument::Message(inner) => Argument::Message(keepable(inner)),
                Argument::List(list) => Argument::List(list.iter().map(keepable).collect()),
                other => other.clone(),
            };
            (name.clone(), value)
        })
        .collect();
    Message { key: message.key.clone(), args }
}

pub(crate) async fn insert(
    database: &mut Database,
    event: EventId,
    findings: &Findings,
) -> Result<(), StoreError> {
    let mut rows = BulkInsert::into("finding", COLUMNS);
    for (position, finding) in (1i64..).zip(findings.iter()) {
        let json = |message: &Message| {
            serde_json::to_string(&keepable(message)).map_err(|error| StoreError::Internal {
                path: database.path.clone(),
                detail: error.to_string(),
            })
        };
        let message = json(&finding.message)?;
        let hint = finding.hint.as_ref().map(json).transpose()?;
        let line = finding.place.row.map(|row| i64::try_from(row).unwrap_or(i64::MAX));
        let written = rows.push(|row| {
            row.integer(event.0);
            row.integer(position);
            row.text(severity_code(finding.severity));
            row.text(finding.code());
            row.maybe_text(finding.place.file.as_deref());
            row.maybe_text(finding.place.sheet.as_deref());
            row.maybe_integer(line);
            row.maybe_text(finding.place.field.as_deref());
            row.owned(message);
            row.maybe_text(hint.as_deref());
        });
        debug_assert!(written.is_ok(), "a finding has no real numbers");
        rows.flush_full(database).await?;
    }
    rows.finish(database).await
}

async fn read(database: &mut Database, event: EventId) -> Result<Findings, StoreError> {
    if !event_exists(database, event).await? {
        return Err(StoreError::UnknownEvent { event });
    }
    let mut findings = Findings::default();
    let select = sqlx::query(
        "SELECT severity, file, sheet, line, field, message, hint FROM finding \
         WHERE event = $1 ORDER BY position",
    );
    database
        .each(select.bind(event.0), |path, row| {
            let bad = |column: &'static str, value: String| StoreError::BadCell {
                path: path.to_owned(),
                table: "finding",
                column,
                value,
            };
            let cells = cells(row).map_err(|error| database_error(path, &error))?;
            let severity = [Severity::Note, Severity::Warning, Severity::Error]
                .into_iter()
                .find(|s| severity_code(*s) == cells.severity)
                .ok_or_else(|| bad("severity", cells.severity))?;
            let message = serde_json::from_str(&cells.message).map_err(|_| bad("message", cells.message))?;
            let hint = match cells.hint {
                None => None,
                Some(text) => Some(serde_json::from_str(&text).map_err(|_| bad("hint", text))?),
            };
            findings.push(Finding { severity, place: cells.place, message, hint });
            Ok(())
        })
        .await?;
    Ok(findings)
}

struct Cells {
    severity: String,
    place: Place,
    message: String,
    hint: Option<String>,
}

fn cells(row: &SqliteRow) -> Result<Cells, sqlx::Error> {
    Ok(Cells {
        severity: row.try_get(0)?,
        place: Place {
            file: row.try_get(1)?,
            sheet: row.try_get(2)?,
            row: row.try_get::<Option<i64>, usize>(3)?.map(i64::unsigned_abs),
            field: row.try_get(4)?,
        },
        message: row.try_get(5)?,
        hint: row.try_get(6)?,
    })
}
