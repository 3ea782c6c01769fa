//! Events: what the history of a territory file is made of.

use jiff::Timestamp;
use milieu_territory::{CommandKind, Table};

/// Number of an event; events are numbered from 1 in the order of recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(pub i64);

impl std::fmt::Display for EventId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// What an event did to one table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableCount {
    /// Table.
    pub table: Table,
    /// Records that were not there before.
    pub added: u64,
    /// Records that were there and became different.
    pub changed: u64,
    /// Records that are no longer there.
    pub removed: u64,
}

impl TableCount {
    /// Whether nothing happened.
    pub const fn is_empty(&self) -> bool {
        self.added == 0 && self.changed == 0 && self.removed == 0
    }
}

/// One command as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Number.
    pub id: EventId,
    /// When it was recorded. Never earlier than the event before it.
    pub at: Timestamp,
    /// What kind of command.
    pub kind: CommandKind,
    /// What the command was about.
    pub subject: String,
    /// Who, if they said so.
    pub author: Option<String>,
    /// Why, if they said so.
    pub reason: Option<String>,
    /// For undo and redo: the event that was taken back.
    pub undoes: Option<EventId>,
    /// Version of the program that recorded it.
    pub program: String,
    /// What it did, table by table; tables it left alone are not listed.
    pub counts: Vec<TableCount>,
    /// How many findings were kept with it.
    pub findings: u64,
}

/// A command taken back, or done again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenBack {
    /// The event that records the undo or redo.
    pub event: EventId,
    /// The command it is about.
    pub command: EventId,
    /// Kind of that command.
    pub kind: CommandKind,
    /// Subject of that command.
    pub subject: String,
    /// What changed now.
    pub counts: Vec<TableCount>,
}
