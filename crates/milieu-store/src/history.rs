//! The history: every event, newest first.

use std::collections::BTreeMap;

use jiff::Timestamp;
use milieu_territory::{CommandKind, Table};
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use crate::sqlite::{Database, database_error};
use crate::{Event, EventId, Store, StoreError, TableCount};

/// The part of an event that undo needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LogLine {
    pub id: EventId,
    pub kind: CommandKind,
    pub subject: String,
    pub undoes: Option<EventId>,
}

impl Store {
    /// Every event, newest first.
    pub fn history(&mut self) -> Result<Vec<Event>, StoreError> {
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            database.begin_read().await?;
            let result = read_history(database).await;
            database.end(result).await
        })
    }

    /// Number of the last event; 0 before the first. Cost: one look into an index.
    pub fn last_event(&mut self) -> Result<EventId, StoreError> {
        let Store { database, runtime, .. } = self;
        let query = sqlx::query("SELECT coalesce(max(id), 0) FROM event");
        Ok(EventId(runtime.block_on(database.number(query))?))
    }
}

async fn read_history(database: &mut Database) -> Result<Vec<Event>, StoreError> {
    let mut counts: BTreeMap<i64, Vec<TableCount>> = BTreeMap::new();
    let select = sqlx::query("SELECT table_name, added, changed, removed, event FROM event_count");
    database
        .each(select, |path, row| {
            let (event, count) = count_of_row(row, 4).map_err(|error| cell_error(path, error))?;
            counts.entry(event).or_default().push(count);
            Ok(())
        })
        .await?;
    let mut findings: BTreeMap<i64, u64> = BTreeMap::new();
    let select = sqlx::query("SELECT event, count(*) FROM finding GROUP BY event");
    database
        .each(select, |path, row| {
            let read = || Ok((row.try_get::<i64, usize>(0)?, row.try_get::<i64, usize>(1)?));
            let (event, count) = read().map_err(|error| database_error(path, &error))?;
            findings.insert(event, count.unsigned_abs());
            Ok(())
        })
        .await?;
    let mut events = Vec::new();
    let select = sqlx::query(
        "SELECT id, at, kind, subject, author, reason, undoes, program FROM event ORDER BY id DESC",
    );
    database
        .each(select, |path, row| {
            let mut event = event_of_row(row).map_err(|error| cell_error(path, error))?;
            event.counts = counts.remove(&event.id.0).unwrap_or_default();
            event.counts.sort_by_key(|count| count.table);
            event.findings = findings.get(&event.id.0).copied().unwrap_or(0);
            events.push(event);
            Ok(())
        })
        .await?;
    Ok(events)
}

/// Why a row of the house's own tables cannot be read.
enum CellError {
    Database(sqlx::Error),
    Word { table: &'static str, column: &'static str, value: String },
}

impl From<sqlx::Error> for CellError {
    fn from(error: sqlx::Error) -> Self {
        CellError::Database(error)
    }
}

fn cell_error(path: &std::path::Path, error: CellError) -> StoreError {
    match error {
        CellError::Database(error) => database_error(path, &error),
        CellError::Word { table, column, value } => {
            StoreError::BadCell { path: path.to_owned(), table, column, value }
        }
    }
}

fn kind_of(code: String) -> Result<CommandKind, CellError> {
    CommandKind::from_code(&code).ok_or(CellError::Word { table: "event", column: "kind", value: code })
}

fn event_of_row(row: &SqliteRow) -> Result<Event, CellError> {
    let at: String = row.try_get(1)?;
    Ok(Event {
        id: EventId(row.try_get(0)?),
        at: at.parse::<Timestamp>().map_err(|_| CellError::Word {
            table: "event",
            column: "at",
            value: at,
        })?,
        kind: kind_of(row.try_get(2)?)?,
        subject: row.try_get(3)?,
        author: row.try_get(4)?,
        reason: row.try_get(5)?,
        undoes: row.try_get::<Option<i64>, usize>(6)?.map(EventId),
        program: row.try_get(7)?,
        counts: Vec::new(),
        findings: 0,
    })
}

/// Reads `table_name, added, changed, removed` and, at a position of its own, the event.
fn count_of_row(row: &SqliteRow, event: usize) -> Result<(i64, TableCount), CellError> {
    let name: String = row.try_get(0)?;
    let Some(table) = Table::ALL.into_iter().find(|table| table.name() == name) else {
        return Err(CellError::Word { table: "event_count", column: "table_name", value: name });
    };
    let number = |position: usize| row.try_get::<i64, usize>(position).map(i64::unsigned_abs);
    let count = TableCount { table, added: number(1)?, changed: number(2)?, removed: number(3)? };
    Ok((row.try_get(event)?, count))
}

/// The log in order.
pub(crate) async fn read_log(database: &mut Database) -> Result<Vec<LogLine>, StoreError> {
    let mut log = Vec::new();
    let select = sqlx::query("SELECT id, kind, subject, undoes FROM event ORDER BY id");
    database
        .each(select, |path, row| {
            let read = || -> Result<LogLine, CellError> {
                Ok(LogLine {
                    id: EventId(row.try_get(0)?),
                    kind: kind_of(row.try_get(1)?)?,
                    subject: row.try_get(2)?,
                    undoes: row.try_get::<Option<i64>, usize>(3)?.map(EventId),
                })
            };
            log.push(read().map_err(|error| cell_error(path, error))?);
            Ok(())
        })
        .await?;
    Ok(log)
}

/// What an event did, table by table.
pub(crate) async fn counts_of(
    database: &mut Database,
    event: EventId,
) -> Result<Vec<TableCount>, StoreError> {
    let mut counts = Vec::new();
    let select =
        sqlx::query("SELECT table_name, added, changed, removed, event FROM event_count WHERE event = $1");
    database
        .each(select.bind(event.0), |path, row| {
            counts.push(count_of_row(row, 4).map_err(|error| cell_error(path, error))?.1);
            Ok(())
        })
        .await?;
    counts.sort_by_key(|count| count.table);
    Ok(counts)
}

/// Whether there is an event of that number.
pub(crate) async fn event_exists(database: &mut Database, event: EventId) -> Result<bool, StoreError> {
    let count =
        database.number(sqlx::query("SELECT count(*) FROM event WHERE id = $1").bind(event.0)).await?;
    Ok(count > 0)
}
