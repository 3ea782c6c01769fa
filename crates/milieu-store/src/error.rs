//! Why a request to a territory file cannot be met.

use std::path::PathBuf;

use milieu_territory::{CommandKind, Table};
use milieu_vocabulary::{Message, message};

use crate::EventId;

/// Why a request to a territory file cannot be met. The file is as it was before the request.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// There is no file of that name.
    #[error("there is no file {}", path.display())]
    Missing {
        /// File.
        path: PathBuf,
    },
    /// A file to be created is there already.
    #[error("{} is there already", path.display())]
    AlreadyThere {
        /// File.
        path: PathBuf,
    },
    /// The name is that of a folder.
    #[error("{} is a folder", path.display())]
    Folder {
        /// Folder.
        path: PathBuf,
    },
    /// The system does not let us read the file or write beside it.
    #[error("no permission for {}", path.display())]
    NoPermission {
        /// File.
        path: PathBuf,
    },
    /// The file is something else.
    #[error("{} is not a territory file", path.display())]
    NotATerritory {
        /// File.
        path: PathBuf,
    },
    /// The file was written by a newer program.
    #[error("{} has format {found}; this program knows up to {known}", path.display())]
    NewerFormat {
        /// File.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// Newest format known.
        known: i64,
    },
    /// Bringing an older file to the present format failed on a copy; the file is untouched.
    #[error("{} cannot be brought from format {found} to {known}: {detail}", path.display())]
    MigrationFailed {
        /// File.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// Format wanted.
        known: i64,
        /// What went wrong.
        detail: String,
    },
    /// Another process is writing, or kept reading for too long.
    #[error("another process is using {}", path.display())]
    Busy {
        /// File.
        path: PathBuf,
    },
    /// The file, or the way it was opened, allows no change.
    #[error("{} can only be read", path.display())]
    ReadOnly {
        /// File.
        path: PathBuf,
    },
    /// The disk is full.
    #[error("the disk is full: {}", path.display())]
    DiskFull {
        /// File.
        path: PathBuf,
    },
    /// The file is damaged: cut short, overwritten, or changed by another program.
    #[error("{} is damaged: {detail}", path.display())]
    Damaged {
        /// File.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// A cell of the file holds what it cannot hold.
    #[error("{}: `{value}` in {table}.{column}", path.display())]
    BadCell {
        /// File.
        path: PathBuf,
        /// Table.
        table: &'static str,
        /// Column.
        column: &'static str,
        /// What stands there.
        value: String,
    },
    /// A command removes what is not there.
    #[error("there is no {} `{key}` to remove", table.name())]
    NotThere {
        /// Table.
        table: Table,
        /// Key.
        key: String,
    },
    /// A command puts a number that is not finite.
    #[error("{} `{key}`: {column} is not a finite number", table.name())]
    NotFinite {
        /// Table.
        table: Table,
        /// Key.
        key: String,
        /// Column.
        column: &'static str,
    },
    /// Undo and redo are asked for by name, not as commands.
    #[error("`{}` is not a command that can be applied", kind.code())]
    ReservedKind {
        /// Kind.
        kind: CommandKind,
    },
    /// Everything has been taken back already.
    #[error("nothing is left to undo")]
    NothingToUndo,
    /// Nothing was taken back, or something was done since.
    #[error("nothing is left to redo")]
    NothingToRedo,
    /// There is no event of that number.
    #[error("there is no event {event}")]
    UnknownEvent {
        /// Number asked for.
        event: EventId,
    },
    /// The system reports another failure.
    #[error("{}: {source}", path.display())]
    System {
        /// File.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A fault of ours, or one that should not happen.
    #[error("internal: {}: {detail}", path.display())]
    Internal {
        /// File.
        path: PathBuf,
        /// What the database says.
        detail: String,
    },
}

impl StoreError {
    /// The error as a message for a person.
    pub fn message(&self) -> Message {
        use StoreError::*;
        match self {
            Missing { path } => message!("store-missing", path = path.display().to_string()),
            AlreadyThere { path } => message!("store-already-there", path = path.display().to_string()),
            Folder { path } => message!("store-folder", path = path.display().to_string()),
            NoPermission { path } => message!("store-no-permission", path = path.display().to_string()),
            NotATerritory { path } => message!("store-not-a-territory", path = path.display().to_string()),
            NewerFormat { path, found, known } => message!(
                "store-newer-format",
                path = path.display().to_string(),
                found = *found,
                known = *known
            ),
            MigrationFailed { path, found, known, detail } => message!(
                "store-migration-failed",
                path = path.display().to_string(),
                found = *found,
                known = *known,
                detail = detail
            ),
            Busy { path } => message!("store-busy", path = path.display().to_string()),
            ReadOnly { path } => message!("store-read-only", path = path.display().to_string()),
            DiskFull { path } => message!("store-disk-full", path = path.display().to_string()),
            Damaged { path, detail } => {
                message!("store-damaged", path = path.display().to_string(), detail = detail)
            }
            BadCell { path, table, column, value } => message!(
                "store-bad-cell",
                path = path.display().to_string(),
                table = *table,
                column = *column,
                value = value
            ),
            NotThere { table, key } => message!("store-not-there", table = table.name(), key = key),
            NotFinite { table, key, column } => {
                message!("store-not-finite", table = table.name(), key = key, column = *column)
            }
            ReservedKind { kind } => message!("store-reserved-kind", kind = kind.code()),
            NothingToUndo => message!("store-nothing-to-undo"),
            NothingToRedo => message!("store-nothing-to-redo"),
            UnknownEvent { event } => message!("store-unknown-event", event = event.0),
            System { path, source } => {
                message!("store-system", path = path.display().to_string(), detail = source.to_string())
            }
            Internal { path, detail } => {
                message!("store-internal", path = path.display().to_string(), detail = detail)
            }
        }
    }

    /// Whether the fault is ours and not that of the request, the file or the machine.
    pub const fn is_internal(&self) -> bool {
        matches!(self, StoreError::Internal { .. })
    }
}
