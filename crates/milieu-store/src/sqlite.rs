//! What is SQLite's own: opening, locking, transactions, the dialect, and what its errors mean.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::TryStreamExt;
use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteConnectOptions, SqliteConnection, SqliteRow, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Row, Sqlite};

use crate::row::BadCell;
use crate::schema::column_name;
use crate::tables::Stored;
use crate::{OpenMode, StoreError};

/// How long to wait for another process before giving up.
const PATIENCE: Duration = Duration::from_secs(5);

/// Cells bound by one statement of a bulk insertion; SQLite allows 32,766.
pub(crate) const CELLS_PER_STATEMENT: usize = 8_000;

/// A query about to be sent.
pub(crate) type Statement<'q> = Query<'q, Sqlite, SqliteArguments>;

/// A query with a text put together by this crate.
pub(crate) fn query<'q>(sql: String) -> Statement<'q> {
    sqlx::query(AssertSqlSafe(sql))
}

/// `(?, ?, ?), (?, ?, ?)`: placeholders for some rows of some cells.
pub(crate) fn placeholders(rows: usize, cells: usize) -> String {
    let row = format!("({})", vec!["?"; cells].join(", "));
    vec![row; rows].join(", ")
}

/// `?, ?, ?`: placeholders for a list of values.
pub(crate) fn placeholder_list(values: usize) -> String {
    vec!["?"; values].join(", ")
}

/// One connection to one database file.
pub(crate) struct Database {
    pub(crate) connection: SqliteConnection,
    pub(crate) path: PathBuf,
}

impl Database {
    /// Connects to a file. Nothing is read yet.
    pub(crate) async fn connect(path: &Path, create: bool) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new().filename(path).create_if_missing(create);
        Database::connect_with(options, path).await
    }

    async fn connect_with(options: SqliteConnectOptions, path: &Path) -> Result<Self, StoreError> {
        let options = options
            .busy_timeout(PATIENCE)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .pragma("trusted_schema", "OFF")
            .pragma("cell_size_check", "ON")
            .pragma("cache_size", "-65536")
            .pragma("temp_store", "MEMORY")
            .row_buffer_size(4096)
            .disable_statement_logging();
        match options.connect().await {
            Ok(connection) => Ok(Database { connection, path: path.to_owned() }),
            Err(error) => Err(database_error(path, &error)),
        }
    }

    /// A copy in memory, gone when it is closed. It goes by the path of the file.
    pub(crate) async fn copy_to_memory(&mut self) -> Result<Database, StoreError> {
        static COPIES: AtomicU64 = AtomicU64::new(0);
        // Only connections of this process see the name.
        let name = format!("file:copy-{}", COPIES.fetch_add(1, Ordering::Relaxed));
        let options = SqliteConnectOptions::new().filename(&name).in_memory(true).shared_cache(true);
        let copy = Database::connect_with(options, &self.path).await?;
        let target = format!("{name}?mode=memory&cache=shared");
        self.copy_into(target).await?;
        Ok(copy)
    }

    /// A copy of the whole file at a place where nothing is yet. A connection that may not write
    /// may still copy: the file itself stays as it is.
    pub(crate) async fn copy_into(&mut self, target: String) -> Result<(), StoreError> {
        let forbidden = self.number(sqlx::query("PRAGMA query_only")).await? != 0;
        if forbidden {
            self.execute(sqlx::query("PRAGMA query_only = OFF")).await?;
        }
        let copied = self.execute(sqlx::query("VACUUM INTO $1").bind(target)).await;
        if forbidden {
            self.forbid_writing().await?;
        }
        copied.map(drop)
    }

    /// From now on nothing is written. The file itself was opened for writing where the system
    /// allows it, since a half-written command of a killed process must first be rolled back.
    pub(crate) async fn forbid_writing(&mut self) -> Result<(), StoreError> {
        self.execute(sqlx::query("PRAGMA query_only = ON")).await.map(drop)
    }

    /// Finds a file cut short. To be called in a reading transaction, while nobody can write.
    pub(crate) async fn check_length(&mut self) -> Result<(), StoreError> {
        let pages = self.number(sqlx::query("PRAGMA page_count")).await?;
        let page = self.number(sqlx::query("PRAGMA page_size")).await?;
        let path = &self.path;
        let length = std::fs::metadata(path)
            .map_err(|source| StoreError::System { path: path.clone(), source })?
            .len();
        let wanted = pages.unsigned_abs() * page.unsigned_abs();
        if length < wanted {
            let detail = format!("{length} bytes of {wanted} are there");
            return Err(StoreError::Damaged { path: path.clone(), detail });
        }
        Ok(())
    }

    /// Undoes the choice of another tool to keep recent changes in a second file (`-wal`).
    pub(crate) async fn keep_to_one_file(&mut self) -> Result<(), StoreError> {
        let row = self.row(sqlx::query("PRAGMA journal_mode")).await?;
        let journal: Option<String> =
            row.map(|row| row.try_get(0)).transpose().map_err(|error| self.error(&error))?;
        if journal.as_deref() == Some("wal") {
            self.execute(sqlx::query("PRAGMA journal_mode = DELETE")).await?;
        }
        Ok(())
    }

    /// Changes how long to wait for another process.
    pub(crate) async fn set_patience(&mut self, patience: Duration) -> Result<(), StoreError> {
        let milliseconds = i32::try_from(patience.as_millis()).unwrap_or(i32::MAX);
        self.execute(query(format!("PRAGMA busy_timeout = {milliseconds}"))).await.map(drop)
    }

    pub(crate) async fn close(self) -> Result<(), StoreError> {
        let path = self.path;
        self.connection.close().await.map_err(|error| database_error(&path, &error))
    }

    /// Runs a statement; how many rows it touched.
    pub(crate) async fn execute(&mut self, query: Statement<'_>) -> Result<u64, StoreError> {
        match query.execute(&mut self.connection).await {
            Ok(done) => Ok(done.rows_affected()),
            Err(error) => Err(self.error(&error)),
        }
    }

    /// All rows of a query; for small answers.
    pub(crate) async fn rows(&mut self, query: Statement<'_>) -> Result<Vec<SqliteRow>, StoreError> {
        match query.fetch_all(&mut self.connection).await {
            Ok(rows) => Ok(rows),
            Err(error) => Err(self.error(&error)),
        }
    }

    /// The first row of a query.
    pub(crate) async fn row(&mut self, query: Statement<'_>) -> Result<Option<SqliteRow>, StoreError> {
        match query.fetch_optional(&mut self.connection).await {
            Ok(row) => Ok(row),
            Err(error) => Err(self.error(&error)),
        }
    }

    /// The whole number that is a query's answer.
    pub(crate) async fn number(&mut self, query: Statement<'_>) -> Result<i64, StoreError> {
        let row = self.row(query).await?;
        let number = row.map(|row| row.try_get::<Option<i64>, usize>(0)).transpose();
        match number {
            Ok(number) => Ok(number.flatten().unwrap_or(0)),
            Err(error) => Err(self.error(&error)),
        }
    }

    /// Hands over the rows of a query one by one.
    pub(crate) async fn each(
        &mut self,
        query: Statement<'_>,
        mut take: impl FnMut(&Path, &SqliteRow) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let path = &self.path;
        let mut rows = query.fetch(&mut self.connection);
        loop {
            match rows.try_next().await {
                Ok(Some(row)) => take(path, &row)?,
                Ok(None) => return Ok(()),
                Err(error) => return Err(database_error(path, &error)),
            }
        }
    }

    /// Starts a transaction that writes; waits for another writer.
    pub(crate) async fn begin_write(&mut self) -> Result<(), StoreError> {
        self.execute(sqlx::query("BEGIN IMMEDIATE")).await.map(drop)
    }

    /// Starts a transaction in which all queries see the same state.
    pub(crate) async fn begin_read(&mut self) -> Result<(), StoreError> {
        self.execute(sqlx::query("BEGIN")).await.map(drop)
    }

    /// Ends a transaction: keeps it when all went well, else takes it back.
    pub(crate) async fn end<T>(&mut self, result: Result<T, StoreError>) -> Result<T, StoreError> {
        let result = match result {
            Ok(value) => self.execute(sqlx::query("COMMIT")).await.map(|_| value),
            Err(error) => Err(error),
        };
        if result.is_err() {
            // After some failures (a full disk) the database has rolled back by itself and
            // says that there is nothing to roll back.
            let _ = self.execute(sqlx::query("ROLLBACK")).await;
        }
        result
    }

    pub(crate) fn error(&self, error: &sqlx::Error) -> StoreError {
        database_error(&self.path, error)
    }
}

/// Checks on a path that need no database.
pub(crate) fn check_path(path: &Path, mode: OpenMode) -> Result<(), StoreError> {
    let path = path.to_owned();
    match std::fs::metadata(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(StoreError::Missing { path }),
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            Err(StoreError::NoPermission { path })
        }
        Err(source) => Err(StoreError::System { path, source }),
        Ok(data) if data.is_dir() => Err(StoreError::Folder { path }),
        Ok(data) if data.permissions().readonly() && mode == OpenMode::ReadWrite => {
            Err(StoreError::ReadOnly { path })
        }
        Ok(_) => Ok(()),
    }
}

/// What a database error means for the person.
pub(crate) fn database_error(path: &Path, error: &sqlx::Error) -> StoreError {
    let path = path.to_owned();
    match error {
        sqlx::Error::Database(database) => {
            let detail = database.message().to_owned();
            let code: i32 = database.code().and_then(|code| code.parse().ok()).unwrap_or(0);
            const IOERR_SHORT_READ: i32 = 522;
            // The low byte is the primary result code of SQLite.
            match code & 0xff {
                5 | 6 => StoreError::Busy { path },
                8 => StoreError::ReadOnly { path },
                13 => StoreError::DiskFull { path },
                3 | 14 | 23 => StoreError::NoPermission { path },
                11 => StoreError::Damaged { path, detail },
                26 => StoreError::NotATerritory { path },
                10 if code == IOERR_SHORT_READ => StoreError::Damaged { path, detail },
                10 => StoreError::System { path, source: std::io::Error::other(detail) },
                _ => StoreError::Internal { path, detail },
            }
        }
        sqlx::Error::Io(source) => {
            StoreError::System { path, source: std::io::Error::new(source.kind(), source.to_string()) }
        }
        sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => {
            StoreError::Damaged { path, detail: error.to_string() }
        }
        other => StoreError::Internal { path, detail: other.to_string() },
    }
}

/// A cell of a record that cannot be read.
pub(crate) fn bad_cell<T: Stored>(path: &Path, cell: BadCell) -> StoreError {
    StoreError::BadCell {
        path: path.to_owned(),
        table: T::TABLE.name(),
        column: column_name::<T>(cell.position),
        value: cell.value,
    }
}
