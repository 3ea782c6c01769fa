//! Findings: what is wrong or noteworthy in somebody's data. A finding is a value, never an
//! error: an import collects them all and goes on.

use serde::{Deserialize, Serialize};

use crate::Message;

/// Where in the data a finding lies. Empty parts are unknown or do not apply.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// File name as the person gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Sheet of a workbook, member of an archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Row as the person counts it: the first line of the file is 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<u64>,
    /// Column heading or field name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

impl Place {
    /// A place that is a whole file.
    pub fn file(file: impl Into<String>) -> Self {
        Place { file: Some(file.into()), ..Place::default() }
    }

    /// The same place, in a sheet.
    #[must_use]
    pub fn sheet(mut self, sheet: impl Into<String>) -> Self {
        self.sheet = Some(sheet.into());
        self
    }

    /// The same place, at a row.
    #[must_use]
    pub fn row(mut self, row: u64) -> Self {
        self.row = Some(row);
        self
    }

    /// The same place, in a field.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing was left out.
    Note,
    /// A value or a row was left out or changed; the rest goes on.
    Warning,
    /// Nothing of this file or request can be used.
    Error,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Stable code: the key of its message.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub message: Message,
    /// What to do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Message>,
}

impl Finding {
    /// A finding of the given severity.
    pub fn new(severity: Severity, place: Place, message: Message) -> Self {
        Finding { severity, place, message, hint: None }
    }

    /// The same finding with advice.
    #[must_use]
    pub fn hint(mut self, hint: Message) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The stable code of this kind of finding.
    pub fn code(&self) -> &str {
        &self.message.key
    }
}

/// Findings gathered on the way, in order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Findings(pub Vec<Finding>);

impl Findings {
    /// Adds a note.
    pub fn note(&mut self, place: Place, message: Message) {
        self.0.push(Finding::new(Severity::Note, place, message));
    }

    /// Adds a warning.
    pub fn warn(&mut self, place: Place, message: Message) {
        self.0.push(Finding::new(Severity::Warning, place, message));
    }

    /// Adds an error.
    pub fn error(&mut self, place: Place, message: Message) {
        self.0.push(Finding::new(Severity::Error, place, message));
    }

    /// Adds a finding.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Whether anything stops the whole.
    pub fn any_error(&self) -> bool {
        self.0.iter().any(|f| f.severity == Severity::Error)
    }

    /// How many of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|f| f.severity == severity).count()
    }

    /// All of them, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many in all.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Takes over another list.
    pub fn extend(&mut self, other: Findings) {
        self.0.extend(other.0);
    }
}
