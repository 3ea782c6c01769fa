//! Bringing a file of an older format to the present one.

use std::path::Path;

use crate::StoreError;
use crate::sqlite::{Database, query};

/// One step from a format to the next.
pub(crate) struct Migration {
    /// Format it starts from; it leads to the next one.
    pub from: i64,
    /// Statements, in order.
    pub statements: &'static [&'static str],
}

/// All steps, oldest first. Format 1 is the first there was; format 2 keeps layouts.
pub(crate) const MIGRATIONS: &[Migration] = &[Migration {
    from: 1,
    statements: &[
        "CREATE TABLE layout (
  id INTEGER PRIMARY KEY,
  recorded_from INTEGER NOT NULL REFERENCES event (id),
  recorded_until INTEGER REFERENCES event (id),
  key TEXT NOT NULL,
  algorithm TEXT NOT NULL,
  parameters TEXT,
  seed TEXT,
  snapshot TEXT NOT NULL,
  positions TEXT
) STRICT",
        "CREATE UNIQUE INDEX layout_current ON layout (key) WHERE recorded_until IS NULL",
        "CREATE INDEX layout_from ON layout (recorded_from)",
        "CREATE INDEX layout_until ON layout (recorded_until) WHERE recorded_until IS NOT NULL",
    ],
}];

/// Brings an open database from one format to another: first a copy, which is then checked, and
/// only after that the file itself, in one transaction.
pub(crate) async fn migrate(
    database: &mut Database,
    copy: &Path,
    found: i64,
    known: i64,
    migrations: &[Migration],
) -> Result<(), StoreError> {
    let path = database.path.clone();
    let copied = try_on_copy(database, copy, found, known, migrations).await;
    // The copy has served; that it may not be there is no error.
    let _ = std::fs::remove_file(copy);
    copied.map_err(|error| failed(error, path, found, known))?;
    database.begin_write().await?;
    let result = async {
        // Another process may have been faster.
        let now = database.number(sqlx::query("PRAGMA user_version")).await?;
        run(database, now, known, migrations).await
    }
    .await;
    database.end(result).await
}

/// A copy in memory of an open database of an older format, brought to the present one; for
/// reading. The file stays as it is.
pub(crate) async fn migrated_copy(
    database: &mut Database,
    found: i64,
    known: i64,
    migrations: &[Migration],
) -> Result<Database, StoreError> {
    // Copying mends what an index says wrongly, so that faults are looked for before.
    if let Some(detail) = crate::check::integrity_problems(database).await?.into_iter().next() {
        return Err(StoreError::Damaged { path: database.path.clone(), detail });
    }
    let mut copy = database.copy_to_memory().await?;
    copy.begin_write().await?;
    let ran = run(&mut copy, found, known, migrations).await;
    copy.end(ran).await.map_err(|error| failed(error, database.path.clone(), found, known))?;
    Ok(copy)
}

/// What to say of the file when the copy could not be brought forward.
fn failed(error: StoreError, path: std::path::PathBuf, found: i64, known: i64) -> StoreError {
    match error {
        StoreError::DiskFull { .. } => StoreError::DiskFull { path },
        StoreError::Busy { .. } => StoreError::Busy { path },
        other => StoreError::MigrationFailed { path, found, known, detail: other.to_string() },
    }
}

async fn try_on_copy(
    database: &mut Database,
    copy: &Path,
    found: i64,
    known: i64,
    migrations: &[Migration],
) -> Result<(), StoreError> {
    let target = copy.to_string_lossy().into_owned();
    database.execute(sqlx::query("VACUUM INTO $1").bind(target)).await?;
    let mut trial = Database::connect(copy, false).await?;
    trial.begin_write().await?;
    let ran = run(&mut trial, found, known, migrations).await;
    trial.end(ran).await?;
    let problems = crate::check::integrity_problems(&mut trial).await?;
    trial.close().await?;
    match problems.first() {
        None => Ok(()),
        Some(problem) => Err(StoreError::Damaged { path: copy.to_owned(), detail: problem.clone() }),
    }
}

async fn run(
    database: &mut Database,
    mut format: i64,
    known: i64,
    migrations: &[Migration],
) -> Result<(), StoreError> {
    while format < known {
        let Some(step) = migrations.iter().find(|step| step.from == format) else {
            let detail = format!("there is no way from format {format} to {}", format + 1);
            return Err(StoreError::Internal { path: database.path.clone(), detail });
        };
        for statement in step.statements {
            database.execute(sqlx::query(*statement)).await?;
        }
        format += 1;
        database.execute(query(format!("PRAGMA user_version = {format}"))).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::FORMAT;
    use crate::{OpenMode, Store, SystemClock};

    const NEXT: i64 = FORMAT + 1;

    fn open(path: &Path, mode: OpenMode, statements: &'static [&'static str]) -> Result<Store, StoreError> {
        let steps = [Migration { from: FORMAT, statements }];
        Store::open_format(path, mode, Box::new(SystemClock), NEXT, &steps)
    }

    fn folder_with_file() -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.milieu");
        Store::create(&path).unwrap().close().unwrap();
        (folder, path)
    }

    #[test]
    fn an_older_file_is_brought_forward_and_no_copy_stays() {
        let (folder, path) = folder_with_file();
        let statements = &["ALTER TABLE actor ADD COLUMN mood TEXT"];
        let mut store = open(&path, OpenMode::ReadWrite, statements).unwrap();
        let columns =
            store
                .runtime
                .block_on(store.database.number(sqlx::query(
                    "SELECT count(*) FROM pragma_table_info('actor') WHERE name = 'mood'",
                )))
                .unwrap();
        assert_eq!(columns, 1);
        store.close().unwrap();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        // Opened again there is nothing left to do: the statement would fail a second time.
        open(&path, OpenMode::ReadWrite, statements).unwrap();
        // The program of before now meets a file that is newer than it knows.
        let error = Store::open(&path, OpenMode::ReadOnly).unwrap_err();
        assert!(matches!(error, StoreError::NewerFormat { found: NEXT, known: FORMAT, .. }), "{error}");
    }

    /// What a file of format 1 is made with: everything but what later formats added.
    fn file_of_format_one(folder: &Path) -> std::path::PathBuf {
        let path = folder.join("one.milieu");
        Store::create(&path).unwrap().close().unwrap();
        let mut store = Store::open(&path, OpenMode::ReadWrite).unwrap();
        let Store { database, runtime, .. } = &mut store;
        runtime.block_on(async {
            for statement in ["DROP TABLE layout", "UPDATE milieu SET format = 1", "PRAGMA user_version = 1"]
            {
                database.execute(sqlx::query(statement)).await.unwrap();
            }
        });
        store.close().unwrap();
        path
    }

    #[test]
    fn a_file_of_format_one_becomes_what_a_new_file_is() {
        let folder = tempfile::tempdir().unwrap();
        let old = file_of_format_one(folder.path());
        let store = Store::open(&old, OpenMode::ReadWrite).unwrap();
        assert_eq!(store.brought_from(), Some(1));
        store.close().unwrap();
        let again = Store::open(&old, OpenMode::ReadWrite).unwrap();
        assert_eq!(again.brought_from(), None);
        again.close().unwrap();
        let new = folder.path().join("new.milieu");
        Store::create(&new).unwrap().close().unwrap();
        let tables = |path: &Path| -> Vec<String> {
            let mut store = Store::open(path, OpenMode::ReadOnly).unwrap();
            let Store { database, runtime, .. } = &mut store;
            runtime.block_on(async {
                let mut made = Vec::new();
                let select =
                    query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name".to_owned());
                database
                    .each(select, |_, row| {
                        made.push(sqlx::Row::get::<String, usize>(row, 0));
                        Ok(())
                    })
                    .await
                    .unwrap();
                made
            })
        };
        assert_eq!(tables(&old), tables(&new));
        let mut store = Store::open(&old, OpenMode::ReadWrite).unwrap();
        assert!(store.load().unwrap().layouts.is_empty());
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let (folder, path) = folder_with_file();
        let before = std::fs::read(&path).unwrap();
        let error = open(
            &path,
            OpenMode::ReadWrite,
            &["ALTER TABLE actor ADD COLUMN mood TEXT", "ALTER TABLE nowhere ADD COLUMN mood TEXT"],
        )
        .unwrap_err();
        assert!(matches!(error, StoreError::MigrationFailed { .. }), "{error}");
        assert_eq!(std::fs::read(&path).unwrap(), before);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn an_older_file_is_read_without_being_changed() {
        let folder = tempfile::tempdir().unwrap();
        let path = file_of_format_one(folder.path());
        let before = std::fs::read(&path).unwrap();
        // Nor need it be writable; and two copies at once are two.
        let mut permissions = std::fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(&path, permissions).unwrap();
        let mut store = Store::open(&path, OpenMode::ReadOnly).unwrap();
        let mut other = Store::open(&path, OpenMode::ReadOnly).unwrap();
        for store in [&mut store, &mut other] {
            assert_eq!(store.path(), path);
            assert!(store.load().unwrap().layouts.is_empty());
            assert!(store.check().unwrap().is_empty());
            let error = store.undo().unwrap_err();
            assert!(matches!(error, StoreError::ReadOnly { .. }), "{error}");
        }
        store.close().unwrap();
        other.close().unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), before);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_step_that_fails_is_told_to_a_reader_too() {
        let (_folder, path) = folder_with_file();
        let error =
            open(&path, OpenMode::ReadOnly, &["ALTER TABLE nowhere ADD COLUMN mood TEXT"]).unwrap_err();
        assert!(matches!(&error, StoreError::MigrationFailed { path: of, .. } if *of == path), "{error}");
    }
}
