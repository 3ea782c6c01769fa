//! Applying a command: one event, one transaction.

use std::collections::BTreeMap;

use jiff::Timestamp;
use milieu_territory::{Change, Command, CommandKind, Table};
use milieu_vocabulary::Findings;
use sqlx::Row;

use crate::bulk::BulkInsert;
use crate::row::RowReader;
use crate::schema::{column_name, written_columns};
use crate::sqlite::{Database, bad_cell, placeholder_list, query};
use crate::store::{PROGRAM, time_text};
use crate::tables::{KeyOrigin, Stored, with_stored};
use crate::{EventId, Store, StoreError, TableCount};

/// Keys or row numbers named in one statement.
const NAMES_PER_STATEMENT: usize = 1_000;

/// A table of which no more than this many times the rows to be put stand is read whole rather
/// than asked key by key.
const READ_WHOLE: i64 = 4;

/// What a command comes to for one record.
struct Edit<'c> {
    key: String,
    /// The last change about this record: the one that counts.
    change: &'c Change,
    /// Position of the first change, and whether it removes a record that must be there.
    first: usize,
    must_exist: bool,
}

/// The row that stands for a record now.
#[derive(Clone, Copy)]
struct Standing {
    id: i64,
    same: bool,
}

impl Store {
    /// Applies a command. Returns the number of the event that records it; nothing is written
    /// when a change cannot be applied. Putting a record that stands already, field for field,
    /// changes nothing.
    pub fn apply(&mut self, command: &Command) -> Result<EventId, StoreError> {
        self.apply_with_findings(command, &Findings::default())
    }

    /// [`Store::apply`], keeping the findings of the import with the event.
    pub fn apply_with_findings(
        &mut self,
        command: &Command,
        findings: &Findings,
    ) -> Result<EventId, StoreError> {
        self.may_write()?;
        if matches!(command.kind, CommandKind::Undo | CommandKind::Redo) {
            return Err(StoreError::ReservedKind { kind: command.kind });
        }
        let edits = edits_by_table(command)?;
        let now = self.clock.now();
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            database.begin_write().await?;
            let result = write_command(database, now, command, edits, findings).await;
            database.end(result).await
        })
    }
}

/// Brings the changes of a command down to one edit per record, by table and key.
fn edits_by_table(command: &Command) -> Result<BTreeMap<Table, Vec<Edit<'_>>>, StoreError> {
    let mut tables: BTreeMap<Table, Vec<(String, usize)>> = BTreeMap::new();
    for (position, change) in command.changes.iter().enumerate() {
        let (table, key) = change.target();
        tables.entry(table).or_default().push((key, position));
    }
    let mut edits = BTreeMap::new();
    let mut twice_removed: Option<(usize, Table, String)> = None;
    for (table, mut targets) in tables {
        targets.sort_unstable();
        let mut of_table: Vec<Edit<'_>> = Vec::with_capacity(targets.len());
        for (key, position) in targets {
            let change = &command.changes[position];
            let removes = matches!(change, Change::Remove(..));
            match of_table.last_mut() {
                Some(edit) if edit.key == key => {
                    let gone = matches!(edit.change, Change::Remove(..));
                    if removes && gone && twice_removed.as_ref().is_none_or(|(p, ..)| position < *p) {
                        twice_removed = Some((position, table, key));
                    }
                    edit.change = change;
                }
                _ => of_table.push(Edit { key, change, first: position, must_exist: removes }),
            }
        }
        edits.insert(table, of_table);
    }
    match twice_removed {
        Some((_, table, key)) => Err(StoreError::NotThere { table, key }),
        None => Ok(edits),
    }
}

async fn write_command(
    database: &mut Database,
    now: Timestamp,
    command: &Command,
    edits: BTreeMap<Table, Vec<Edit<'_>>>,
    findings: &Findings,
) -> Result<EventId, StoreError> {
    let event = insert_event(
        database,
        now,
        command.kind,
        &command.subject,
        command.author.as_deref(),
        command.reason.as_deref(),
        None,
    )
    .await?;

    // First look at every table, so that a command that cannot be applied names the first
    // change that fails.
    let mut standing: BTreeMap<Table, Vec<Option<Standing>>> = BTreeMap::new();
    let mut missing: Option<(usize, Table, &str)> = None;
    for (table, edits) in &edits {
        let found = with_stored!(table, T => find_standing::<T>(database, edits).await)?;
        for (edit, found) in edits.iter().zip(&found) {
            let fails = edit.must_exist && found.is_none();
            if fails && missing.is_none_or(|(position, ..)| edit.first < position) {
                missing = Some((edit.first, *table, &edit.key));
            }
        }
        standing.insert(*table, found);
    }
    if let Some((_, table, key)) = missing {
        return Err(StoreError::NotThere { table, key: key.to_owned() });
    }

    let mut counts = Vec::new();
    for (table, edits) in &edits {
        let found = standing.remove(table).unwrap_or_default();
        counts.push(with_stored!(table, T => write_table::<T>(database, event, edits, &found).await)?);
    }
    insert_counts(database, event, &counts).await?;
    crate::findings::insert(database, event, findings).await?;
    Ok(event)
}

/// Adds the row of an event. Its time is never before that of the event before.
pub(crate) async fn insert_event(
    database: &mut Database,
    now: Timestamp,
    kind: CommandKind,
    subject: &str,
    author: Option<&str>,
    reason: Option<&str>,
    undoes: Option<EventId>,
) -> Result<EventId, StoreError> {
    let last = database.row(sqlx::query("SELECT id, at FROM event ORDER BY id DESC LIMIT 1")).await?;
    let mut at = time_text(now);
    let mut id = 1;
    if let Some(row) = last {
        let read = || Ok((row.try_get::<i64, usize>(0)?, row.try_get::<String, usize>(1)?));
        let (last_id, last_at) = read().map_err(|error| database.error(&error))?;
        id = last_id + 1;
        at = at.max(last_at);
    }
    let insert = sqlx::query(
        "INSERT INTO event (id, at, kind, subject, author, reason, undoes, program) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(at)
    .bind(kind.code())
    .bind(subject)
    .bind(author)
    .bind(reason)
    .bind(undoes.map(|e| e.0))
    .bind(PROGRAM);
    database.execute(insert).await?;
    Ok(EventId(id))
}

/// Adds what an event did to each table.
pub(crate) async fn insert_counts(
    database: &mut Database,
    event: EventId,
    counts: &[TableCount],
) -> Result<(), StoreError> {
    for count in counts.iter().filter(|count| !count.is_empty()) {
        let insert = sqlx::query(
            "INSERT INTO event_count (event, table_name, added, changed, removed) \
             VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(event.0)
        .bind(count.table.name())
        .bind(count.added as i64)
        .bind(count.changed as i64)
        .bind(count.removed as i64);
        database.execute(insert).await?;
    }
    Ok(())
}

/// The standing row, if any, for each edit. Edits are sorted by key.
async fn find_standing<T: Stored>(
    database: &mut Database,
    edits: &[Edit<'_>],
) -> Result<Vec<Option<Standing>>, StoreError> {
    let mut found: Vec<Option<Standing>> = vec![None; edits.len()];
    let name = T::TABLE.name();
    let standing =
        database.number(query(format!("SELECT count(*) FROM {name} WHERE recorded_until IS NULL"))).await?;
    if standing == 0 {
        return Ok(found);
    }
    // Column 1 is the key; a record with a key of its own begins there.
    let first = if T::KEY == KeyOrigin::Own { 1 } else { 2 };
    let columns = written_columns(T::KEY, T::COLUMNS);
    let select = format!("SELECT id, {columns} FROM {name} WHERE recorded_until IS NULL");
    let mut take = |path: &std::path::Path, row: &sqlx::sqlite::SqliteRow| {
        let bad = |error: sqlx::Error| crate::sqlite::database_error(path, &error);
        let key: &str = row.try_get_unchecked(1).map_err(bad)?;
        let Ok(at) = edits.binary_search_by(|edit| edit.key.as_str().cmp(key)) else {
            return Ok(());
        };
        let id: i64 = row.try_get_unchecked(0).map_err(bad)?;
        let same = match edits[at].change {
            Change::Remove(..) => false,
            Change::Put(record) => {
                let before =
                    T::read(&mut RowReader::new(row, first)).map_err(|cell| bad_cell::<T>(path, cell))?;
                T::of(record) == Some(&before)
            }
        };
        found[at] = Some(Standing { id, same });
        Ok(())
    };
    if standing <= READ_WHOLE * edits.len() as i64 {
        database.each(query(select), &mut take).await?;
    } else {
        for chunk in edits.chunks(NAMES_PER_STATEMENT) {
            let mut select = query(format!("{select} AND key IN ({})", placeholder_list(chunk.len())));
            for edit in chunk {
                select = select.bind(edit.key.as_str());
            }
            database.each(select, &mut take).await?;
        }
    }
    Ok(found)
}

async fn write_table<T: Stored>(
    database: &mut Database,
    event: EventId,
    edits: &[Edit<'_>],
    standing: &[Option<Standing>],
) -> Result<TableCount, StoreError> {
    let mut count = TableCount { table: T::TABLE, added: 0, changed: 0, removed: 0 };
    let mut close = Vec::new();
    let mut put = Vec::with_capacity(edits.len());
    for (edit, standing) in edits.iter().zip(standing) {
        match (edit.change, standing) {
            (Change::Put(_), Some(row)) if row.same => {}
            (Change::Put(record), Some(row)) => {
                close.push(row.id);
                put.push((edit, record));
                count.changed += 1;
            }
            (Change::Put(record), None) => {
                put.push((edit, record));
                count.added += 1;
            }
            (Change::Remove(..), Some(row)) => {
                close.push(row.id);
                count.removed += 1;
            }
            (Change::Remove(..), None) => {}
        }
    }
    let name = T::TABLE.name();
    for chunk in close.chunks(NAMES_PER_STATEMENT) {
        let sql =
            format!("UPDATE {name} SET recorded_until = ? WHERE id IN ({})", placeholder_list(chunk.len()));
        let mut update = query(sql).bind(event.0);
        for id in chunk {
            update = update.bind(id);
        }
        database.execute(update).await?;
    }
    if put.is_empty() {
        return Ok(count);
    }
    let mut rows = BulkInsert::into(name, &format!("recorded_from, {}", written_columns(T::KEY, T::COLUMNS)));
    // Cells before those of the record.
    let before = if T::KEY == KeyOrigin::Own { 1 } else { 2 };
    for (edit, record) in put {
        // A put is found in the table of its record.
        let Some(stored) = T::of(record) else { continue };
        let written = rows.push(|row| {
            row.integer(event.0);
            if T::KEY == KeyOrigin::Made {
                row.text(&edit.key);
            }
            stored.write(row);
        });
        if let Err(fault) = written {
            return Err(StoreError::NotFinite {
                table: T::TABLE,
                key: edit.key.clone(),
                column: column_name::<T>(fault.position.saturating_sub(before)),
            });
        }
        rows.flush_full(database).await?;
    }
    rows.finish(database).await?;
    Ok(count)
}

#[cfg(test)]
mod tests {
    use milieu_territory::{Actor, Record};

    use super::*;

    fn many(actors: usize) -> Command {
        let changes = (0..actors)
            .map(|i| {
                let key = format!("a{i:06}");
                let name = format!("An actor with a name of some length, number {i}");
                Change::Put(Record::Actor(Box::new(Actor { key, name, ..Actor::default() })))
            })
            .collect();
        Command::new(CommandKind::Import, "many.csv", changes)
    }

    fn limit(store: &mut Store, pages: i64) {
        let Store { database, runtime, .. } = store;
        runtime.block_on(database.number(query(format!("PRAGMA max_page_count = {pages}")))).unwrap();
    }

    #[test]
    fn a_full_disk_leaves_the_file_as_it_was_and_the_store_usable() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::create(folder.path().join("small.milieu")).unwrap();
        store.apply(&many(10)).unwrap();
        let before = store.load().unwrap();
        let pages = {
            let Store { database, runtime, .. } = &mut store;
            runtime.block_on(database.number(sqlx::query("PRAGMA page_count"))).unwrap()
        };
        limit(&mut store, pages + 20);
        for _ in 0..2 {
            let error = store.apply(&many(20_000)).unwrap_err();
            assert!(matches!(error, StoreError::DiskFull { .. }), "{error}");
            assert_eq!(store.load().unwrap(), before);
        }
        assert_eq!(store.history().unwrap().len(), 1);
        limit(&mut store, 1_000_000);
        store.apply(&many(20_000)).unwrap();
        assert_eq!(store.load().unwrap().actors.len(), 20_000);
        assert!(store.check().unwrap().is_empty());
    }

    #[test]
    fn a_command_is_one_edit_per_record() {
        let actor = |key: &str, name: &str| {
            Change::Put(Record::Actor(Box::new(Actor {
                key: key.into(),
                name: name.into(),
                ..Actor::default()
            })))
        };
        let gone = |key: &str| Change::Remove(Table::Actor, key.into());
        let changes = vec![actor("b", "1"), gone("a"), actor("b", "2"), actor("a", "3"), gone("b")];
        let command = Command::new(CommandKind::Edit, "", changes);
        let edits = edits_by_table(&command).unwrap();
        let edits = &edits[&Table::Actor];
        assert_eq!(edits.len(), 2);
        assert!(edits[0].must_exist && edits[0].change == &command.changes[3]);
        assert!(!edits[1].must_exist && edits[1].change == &command.changes[4]);

        let twice = Command::new(CommandKind::Edit, "", vec![gone("a"), gone("a")]);
        assert!(matches!(edits_by_table(&twice), Err(StoreError::NotThere { .. })));
    }
}
