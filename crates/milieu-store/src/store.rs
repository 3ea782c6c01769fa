//! Creating, opening and closing a territory file.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;

use crate::migration::{MIGRATIONS, Migration, migrate, migrated_copy};
use crate::schema::{APPLICATION_ID, FORMAT, create_statements};
use crate::sqlite::{Database, check_path, query};
use crate::{Clock, StoreError, SystemClock};

/// Version of the program, as kept with each event.
pub(crate) const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// What an opened file may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenMode {
    /// Reading and applying commands.
    ReadWrite,
    /// Reading only.
    ReadOnly,
}

/// An open territory file.
///
/// All methods block until they are done and must not be called from asynchronous code. What
/// one method writes is one transaction: it is in the file whole when the method returns, and
/// not at all when it fails or the process dies. Other processes may read and write the same
/// file; each waits a few seconds for the other and then says [`StoreError::Busy`].
pub struct Store {
    pub(crate) database: Database,
    pub(crate) runtime: tokio::runtime::Runtime,
    pub(crate) clock: Box<dyn Clock>,
    mode: OpenMode,
    brought_from: Option<i64>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("path", &self.database.path).field("mode", &self.mode).finish()
    }
}

impl Store {
    /// Creates an empty territory file and opens it. The file appears whole or not at all.
    pub fn create(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        Store::create_with(path, SystemClock)
    }

    /// [`Store::create`] with a clock of the caller's.
    pub fn create_with(path: impl AsRef<Path>, clock: impl Clock + 'static) -> Result<Self, StoreError> {
        let path = absolute(path.as_ref())?;
        match check_path(&path, OpenMode::ReadOnly) {
            Err(StoreError::Missing { .. }) => {}
            Ok(()) => return Err(StoreError::AlreadyThere { path }),
            Err(error) => return Err(error),
        }
        let folder = path.parent().map_or_else(|| PathBuf::from("."), Path::to_owned);
        check_path(&folder, OpenMode::ReadOnly).or_else(|error| match error {
            StoreError::Folder { .. } => Ok(()),
            error => Err(error),
        })?;
        let draft = beside(&path, "new");
        let runtime = runtime(&path)?;
        let made = runtime
            .block_on(create_database(&draft, clock.now()))
            .map_err(|error| renamed(error, &draft, &path))
            .and_then(|()| claim(&draft, &path));
        if let Err(error) = made {
            // The draft may not even be there; what counts is the error.
            let _ = std::fs::remove_file(&draft);
            return Err(error);
        }
        Store::open_with(path, OpenMode::ReadWrite, clock)
    }

    /// Opens a territory file. One of an older format is brought to the present one: for writing the
    /// file itself, after a copy (see [`Store::brought_from`]); for reading a copy in memory alone.
    pub fn open(path: impl AsRef<Path>, mode: OpenMode) -> Result<Self, StoreError> {
        Store::open_with(path, mode, SystemClock)
    }

    /// [`Store::open`] with a clock of the caller's.
    pub fn open_with(
        path: impl AsRef<Path>,
        mode: OpenMode,
        clock: impl Clock + 'static,
    ) -> Result<Self, StoreError> {
        Store::open_format(path.as_ref(), mode, Box::new(clock), FORMAT, MIGRATIONS)
    }

    pub(crate) fn open_format(
        path: &Path,
        mode: OpenMode,
        clock: Box<dyn Clock>,
        known: i64,
        migrations: &[Migration],
    ) -> Result<Self, StoreError> {
        let path = absolute(path)?;
        check_path(&path, mode)?;
        let runtime = runtime(&path)?;
        let mut brought_from = None;
        let database = runtime.block_on(async {
            let mut database = Database::connect(&path, false).await?;
            let marked = database.number(sqlx::query("PRAGMA application_id")).await?;
            if marked != APPLICATION_ID {
                return Err(StoreError::NotATerritory { path: path.clone() });
            }
            database.begin_read().await?;
            let whole = database.check_length().await;
            database.end(whole).await?;
            let found = database.number(sqlx::query("PRAGMA user_version")).await?;
            if found > known {
                return Err(StoreError::NewerFormat { path: path.clone(), found, known });
            }
            if found < known {
                match mode {
                    OpenMode::ReadOnly => {
                        let copy = migrated_copy(&mut database, found, known, migrations).await?;
                        std::mem::replace(&mut database, copy).close().await?;
                    }
                    OpenMode::ReadWrite => {
                        migrate(&mut database, &beside(&path, "migrated"), found, known, migrations).await?;
                        brought_from = Some(found);
                    }
                }
            }
            match mode {
                OpenMode::ReadOnly => database.forbid_writing().await?,
                OpenMode::ReadWrite => database.keep_to_one_file().await?,
            }
            // Reads the tables' descriptions, so that a damaged file is found now.
            if database.row(sqlx::query("SELECT format FROM milieu")).await?.is_none() {
                let detail = "table milieu is empty".to_owned();
                return Err(StoreError::Damaged { path: path.clone(), detail });
            }
            Ok(database)
        })?;
        Ok(Store { database, runtime, clock, mode, brought_from })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.database.path
    }

    /// What it was opened for.
    pub const fn mode(&self) -> OpenMode {
        self.mode
    }

    /// The older format that the file had until it was opened, for writing, just now.
    pub const fn brought_from(&self) -> Option<i64> {
        self.brought_from
    }

    /// How long to wait for another process; five seconds unless told otherwise.
    pub fn set_patience(&mut self, patience: Duration) -> Result<(), StoreError> {
        self.runtime.block_on(self.database.set_patience(patience))
    }

    /// Closes the file and tells what went wrong in doing so. Dropping a store closes it too.
    pub fn close(self) -> Result<(), StoreError> {
        self.runtime.block_on(self.database.close())
    }

    pub(crate) fn may_write(&self) -> Result<(), StoreError> {
        match self.mode {
            OpenMode::ReadWrite => Ok(()),
            OpenMode::ReadOnly => Err(StoreError::ReadOnly { path: self.database.path.clone() }),
        }
    }
}

/// A moment as the file holds it, to the millisecond.
pub(crate) fn time_text(at: Timestamp) -> String {
    format!("{at:.3}")
}

async fn create_database(path: &Path, at: Timestamp) -> Result<(), StoreError> {
    let mut database = Database::connect(path, true).await?;
    database.begin_write().await?;
    let made = async {
        database.execute(query(format!("PRAGMA application_id = {APPLICATION_ID}"))).await?;
        database.execute(query(format!("PRAGMA user_version = {FORMAT}"))).await?;
        for statement in create_statements() {
            database.execute(query(statement)).await?;
        }
        let row = sqlx::query("INSERT INTO milieu (format, created_at, program) VALUES ($1, $2, $3)");
        database.execute(row.bind(FORMAT).bind(time_text(at)).bind(PROGRAM)).await
    }
    .await;
    database.end(made).await?;
    database.close().await
}

/// Gives the finished draft its name, unless somebody else took it meanwhile.
fn claim(draft: &Path, path: &Path) -> Result<(), StoreError> {
    let system = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::AlreadyExists => StoreError::AlreadyThere { path: path.to_owned() },
        std::io::ErrorKind::PermissionDenied => StoreError::NoPermission { path: path.to_owned() },
        std::io::ErrorKind::StorageFull => StoreError::DiskFull { path: path.to_owned() },
        _ => StoreError::System { path: path.to_owned(), source },
    };
    std::fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(system)?;
    std::fs::rename(draft, path).map_err(|error| {
        // The empty file is ours: it was made a moment ago to hold the name.
        let _ = std::fs::remove_file(path);
        system(error)
    })
}

/// A name for a passing file beside the territory file.
fn beside(path: &Path, what: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.{what}", std::process::id()))
}

/// The same error, told of the file the person knows.
fn renamed(error: StoreError, draft: &Path, path: &Path) -> StoreError {
    match error {
        StoreError::NoPermission { path: p } if p == draft => {
            StoreError::NoPermission { path: path.to_owned() }
        }
        StoreError::DiskFull { path: p } if p == draft => StoreError::DiskFull { path: path.to_owned() },
        StoreError::ReadOnly { path: p } if p == draft => StoreError::NoPermission { path: path.to_owned() },
        StoreError::System { path: p, source } if p == draft => {
            StoreError::System { path: path.to_owned(), source }
        }
        other => other,
    }
}

fn absolute(path: &Path) -> Result<PathBuf, StoreError> {
    std::path::absolute(path).map_err(|source| StoreError::System { path: path.to_owned(), source })
}

fn runtime(path: &Path) -> Result<tokio::runtime::Runtime, StoreError> {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|source| StoreError::System { path: path.to_owned(), source })
}
