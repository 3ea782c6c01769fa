//! The rows behind a number, gathered only when somebody asks to see them.

use milieu_vocabulary::Message;
use serde::Serialize;

/// One row behind a number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evidence {
    /// Key of the record in the territory (an actor, a tie, a project, a statistic), if it is one.
    pub record: Option<String>,
    /// What the row is, as a person would name it.
    pub label: String,
    /// What the row adds to the number, where that can be said.
    pub contribution: Option<f64>,
    /// What it shows, in words.
    pub note: Option<Message>,
}

/// Collects [`Evidence`] while an indicator is computed. A closed trail collects nothing and
/// costs nothing.
#[derive(Debug, Default)]
pub struct Trail {
    rows: Option<Vec<Evidence>>,
}

impl Trail {
    /// A trail that collects nothing.
    pub fn closed() -> Self {
        Trail { rows: None }
    }

    /// A trail that collects.
    pub fn open() -> Self {
        Trail { rows: Some(Vec::new()) }
    }

    /// Whether rows are collected.
    pub fn is_open(&self) -> bool {
        self.rows.is_some()
    }

    /// Adds a row; `make` runs only when the trail is open.
    pub fn row(&mut self, make: impl FnOnce() -> Evidence) {
        if let Some(rows) = &mut self.rows {
            rows.push(make());
        }
    }

    /// The rows collected, in order.
    pub fn into_rows(self) -> Vec<Evidence> {
        self.rows.unwrap_or_default()
    }
}
