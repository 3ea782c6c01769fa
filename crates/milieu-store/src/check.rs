//! Is the file sound? The database's own check, and the rules of ours that must always hold.

use std::collections::BTreeMap;

use milieu_territory::Table;
use milieu_vocabulary::{Findings, Message, Place, message};
use sqlx::Row;

use crate::history::read_log;
use crate::row::RowReader;
use crate::schema::written_columns;
use crate::sqlite::{Database, bad_cell, query};
use crate::tables::{KeyOrigin, Stored, with_stored};
use crate::undo::Stack;
use crate::{Store, StoreError};

impl Store {
    /// Checks the file: its pages and indexes, that the events follow from one another, that
    /// each record has one version at a time, that the versions are those the events say they
    /// made, and that every record can be read. No finding means the file is sound.
    ///
    /// Cost: linear in all versions of all records, with one sort per table.
    pub fn check(&mut self) -> Result<Findings, StoreError> {
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            database.begin_read().await?;
            let result = check_all(database).await;
            database.end(result).await
        })
    }
}

/// What the database finds wrong with its own pages, indexes and references.
pub(crate) async fn integrity_problems(database: &mut Database) -> Result<Vec<String>, StoreError> {
    let mut problems = Vec::new();
    database
        .each(sqlx::query("PRAGMA integrity_check"), |path, row| {
            let text: String = row.try_get(0).map_err(|error| crate::sqlite::database_error(path, &error))?;
            if text != "ok" {
                problems.push(text);
            }
            Ok(())
        })
        .await?;
    let loose = database.rows(sqlx::query("PRAGMA foreign_key_check")).await?.len();
    if loose > 0 {
        problems.push(format!("{loose} rows name an event that is not there"));
    }
    Ok(problems)
}

async fn check_all(database: &mut Database) -> Result<Findings, StoreError> {
    let mut findings = Findings::default();
    let mut found = |problem: Message| findings.error(Place::default(), problem);
    for problem in integrity_problems(database).await? {
        found(message!("store-check-integrity", detail = problem));
    }
    if Stack::of(&read_log(database).await?).is_none() {
        found(message!("store-check-log"));
    }
    for table in Table::ALL {
        for problem in check_versions(database, table).await? {
            found(problem);
        }
        let unreadable = with_stored!(table, T => check_records::<T>(database).await)?;
        for problem in unreadable {
            found(problem);
        }
    }
    Ok(findings)
}

/// One version of a record at a time, and as many versions as the events say.
async fn check_versions(database: &mut Database, table: Table) -> Result<Vec<Message>, StoreError> {
    let name = table.name();
    let mut problems = Vec::new();
    let reversed = database
        .number(query(format!("SELECT count(*) FROM {name} WHERE recorded_until <= recorded_from")))
        .await?;
    let overlapping = database
        .number(query(format!(
            "SELECT count(*) FROM (SELECT recorded_from, \
             lag(coalesce(recorded_until, 9223372036854775807)) \
             OVER (PARTITION BY key ORDER BY recorded_from, id) AS ended FROM {name}) AS version \
             WHERE ended > recorded_from"
        )))
        .await?;
    if reversed + overlapping > 0 {
        problems.push(message!("store-check-versions", table = name, count = reversed + overlapping));
    }
    let mut said: BTreeMap<i64, (i64, i64)> = BTreeMap::new();
    let mut there: BTreeMap<i64, (i64, i64)> = BTreeMap::new();
    let counted = sqlx::query(
        "SELECT event, added + changed, changed + removed FROM event_count WHERE table_name = $1",
    );
    for row in database.rows(counted.bind(name)).await? {
        let read = || Ok((row.try_get(0)?, (row.try_get(1)?, row.try_get(2)?)));
        let (event, counts) = read().map_err(|error| database.error(&error))?;
        said.insert(event, counts);
    }
    for (column, begun) in [("recorded_from", true), ("recorded_until", false)] {
        let sql =
            format!("SELECT {column}, count(*) FROM {name} WHERE {column} IS NOT NULL GROUP BY {column}");
        for row in database.rows(query(sql)).await? {
            let read = || Ok((row.try_get::<i64, usize>(0)?, row.try_get::<i64, usize>(1)?));
            let (event, count) = read().map_err(|error| database.error(&error))?;
            let counts = there.entry(event).or_default();
            if begun { counts.0 = count } else { counts.1 = count }
        }
    }
    if said != there {
        problems.push(message!("store-check-counts", table = name));
    }
    Ok(problems)
}

/// Every record that stands can be read, under its own key.
async fn check_records<T: Stored>(database: &mut Database) -> Result<Vec<Message>, StoreError> {
    let name = T::TABLE.name();
    let columns = written_columns(T::KEY, T::COLUMNS);
    let mut problems = Vec::new();
    let first = if T::KEY == KeyOrigin::Own { 0 } else { 1 };
    let select = query(format!("SELECT {columns} FROM {name} WHERE recorded_until IS NULL ORDER BY id"));
    database
        .each(select, |path, row| {
            let key: String =
                row.try_get_unchecked(0).map_err(|error| crate::sqlite::database_error(path, &error))?;
            match T::read(&mut RowReader::new(row, first)) {
                Err(cell) => problems.push(bad_cell::<T>(path, cell).message()),
                Ok(record) if record.stored_key() != key => {
                    problems.push(message!("store-check-key", table = name, key = key));
                }
                Ok(_) => {}
            }
            Ok(())
        })
        .await?;
    Ok(problems)
}
