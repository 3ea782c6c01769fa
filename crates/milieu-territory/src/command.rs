//! Commands: every edit is a named value that says who, why and what.

use serde::{Deserialize, Serialize};

use crate::{Record, Table};

/// What a command is, for the history and for `undo` by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CommandKind {
    /// Rows brought in from files; one step, whatever the size.
    Import,
    /// A record added.
    Add,
    /// A record changed.
    Edit,
    /// A record removed.
    Remove,
    /// A removed record brought back.
    Restore,
    /// Two records that are one made one.
    Merge,
    /// A setting changed.
    Set,
    /// Another command taken back.
    Undo,
    /// A command taken back done again.
    Redo,
}

impl CommandKind {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            CommandKind::Import => "import",
            CommandKind::Add => "add",
            CommandKind::Edit => "edit",
            CommandKind::Remove => "remove",
            CommandKind::Restore => "restore",
            CommandKind::Merge => "merge",
            CommandKind::Set => "set",
            CommandKind::Undo => "undo",
            CommandKind::Redo => "redo",
        }
    }

    /// The kind of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        use CommandKind::*;
        [Import, Add, Edit, Remove, Restore, Merge, Set, Undo, Redo].into_iter().find(|k| k.code() == code)
    }
}

/// One change to one record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// Adds the record, or replaces the one with its key.
    Put(Record),
    /// Removes the record with this key.
    Remove(Table, String),
}

impl Change {
    /// Table and key of the record the change is about.
    pub fn target(&self) -> (Table, String) {
        match self {
            Change::Put(record) => (record.table(), record.key()),
            Change::Remove(table, key) => (*table, key.clone()),
        }
    }
}

/// A named edit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Command {
    /// What kind of edit.
    pub kind: CommandKind,
    /// What it is about, as a person would say it: a file name, an actor's name.
    pub subject: String,
    /// Who did it, if they say so.
    pub author: Option<String>,
    /// Why, if they say so.
    pub reason: Option<String>,
    /// The changes, applied in order.
    pub changes: Vec<Change>,
}

impl Command {
    /// A command without author and reason.
    pub fn new(kind: CommandKind, subject: impl Into<String>, changes: Vec<Change>) -> Self {
        Command { kind, subject: subject.into(), author: None, reason: None, changes }
    }
}
