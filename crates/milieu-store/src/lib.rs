//! The territory file: one SQLite database with an event log, undo and as-of dates.
