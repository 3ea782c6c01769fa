//! The trash: records that a removal ended and that nothing brought back.

use std::collections::BTreeMap;

use milieu_territory::{CommandKind, Record, Table};
use sqlx::Row;

use crate::history::read_log;
use crate::row::RowReader;
use crate::schema::written_columns;
use crate::sqlite::{Database, bad_cell, database_error, query};
use crate::tables::{KeyOrigin, Stored, with_stored};
use crate::undo::{Stack, broken_log};
use crate::{EventId, Store, StoreError};

/// A record in the trash.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    /// The event that removed it.
    pub event: EventId,
    /// The record as it last was.
    pub record: Record,
}

impl Store {
    /// The records that a removal ended and that do not stand now, each as it last was, by table
    /// and key. What was merged into another record, taken back with an import or replaced is not
    /// among them.
    ///
    /// Cost: linear in the ended versions of all records.
    pub fn trash(&mut self) -> Result<Vec<Removed>, StoreError> {
        let Store { database, runtime, .. } = self;
        runtime.block_on(async {
            database.begin_read().await?;
            let result = read_trash(database).await;
            database.end(result).await
        })
    }
}

async fn read_trash(database: &mut Database) -> Result<Vec<Removed>, StoreError> {
    let log = read_log(database).await?;
    let stack = Stack::of(&log).ok_or_else(|| broken_log(database))?;
    // A removal ends records, and so does doing one again, or taking back what brought some back.
    let removals: Vec<bool> = log
        .iter()
        .zip(&stack.command)
        .map(|(line, command)| {
            let of = usize::try_from(command.0 - 1).ok().and_then(|at| log.get(at)).map(|line| line.kind);
            match line.kind {
                CommandKind::Undo => of == Some(CommandKind::Restore),
                _ => of == Some(CommandKind::Remove),
            }
        })
        .collect();
    let mut removed = Vec::new();
    if removals.contains(&true) {
        for table in Table::ALL {
            with_stored!(table, T => read_table::<T>(database, &removals, &mut removed).await)?;
        }
    }
    Ok(removed)
}

async fn read_table<T: Stored>(
    database: &mut Database,
    removals: &[bool],
    removed: &mut Vec<Removed>,
) -> Result<(), StoreError> {
    let name = T::TABLE.name();
    let columns = written_columns(T::KEY, T::COLUMNS);
    // Ids grow with the events, so the last row of a key is its last version.
    let select = format!(
        "SELECT recorded_until, {columns} FROM {name} WHERE recorded_until IS NOT NULL AND key NOT IN \
         (SELECT key FROM {name} WHERE recorded_until IS NULL) ORDER BY id"
    );
    let first = if T::KEY == KeyOrigin::Own { 1 } else { 2 };
    let mut last: BTreeMap<String, Option<Removed>> = BTreeMap::new();
    database
        .each(query(select), |path, row| {
            let until: i64 = row.try_get(0).map_err(|error| database_error(path, &error))?;
            let removal = usize::try_from(until - 1).ok().and_then(|at| removals.get(at)) == Some(&true);
            let record =
                T::read(&mut RowReader::new(row, first)).map_err(|cell| bad_cell::<T>(path, cell))?;
            let key = record.stored_key();
            last.insert(key, removal.then(|| Removed { event: EventId(until), record: record.record() }));
            Ok(())
        })
        .await?;
    removed.extend(last.into_values().flatten());
    Ok(())
}

#[cfg(test)]
mod tests {
    use milieu_territory::{Actor, Change, Command};

    use super::*;

    fn actor(key: &str) -> Record {
        Record::Actor(Box::new(Actor { key: key.into(), name: key.to_uppercase(), ..Actor::default() }))
    }

    #[test]
    fn what_was_removed_is_there_until_it_is_brought_back() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::create(folder.path().join("t.milieu")).unwrap();
        let both = vec![Change::Put(actor("a")), Change::Put(actor("b"))];
        store.apply(&Command::new(CommandKind::Import, "ab", both)).unwrap();
        assert_eq!(store.trash().unwrap(), []);
        let gone = vec![Change::Remove(Table::Actor, "a".into())];
        let event = store.apply(&Command::new(CommandKind::Remove, "A", gone)).unwrap();
        assert_eq!(store.trash().unwrap(), [Removed { event, record: actor("a") }]);
        store.undo().unwrap();
        assert_eq!(store.trash().unwrap(), []);
        let again = store.redo().unwrap().event;
        assert_eq!(store.trash().unwrap(), [Removed { event: again, record: actor("a") }]);
        store.apply(&Command::new(CommandKind::Restore, "A", vec![Change::Put(actor("a"))])).unwrap();
        assert_eq!(store.trash().unwrap(), []);
        store.undo().unwrap();
        assert_eq!(store.trash().unwrap().len(), 1);
        // Two made one is no removal.
        let merged = vec![Change::Remove(Table::Actor, "b".into())];
        store.apply(&Command::new(CommandKind::Merge, "B", merged)).unwrap();
        assert_eq!(store.trash().unwrap().len(), 1);
    }
}
