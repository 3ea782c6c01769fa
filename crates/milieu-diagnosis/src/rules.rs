//! Rule files: expectations, signs of lock-in and instruments, read from text so that they can be
//! edited without code.

use serde::de::DeserializeOwned;

use crate::condition::Test;

/// Why a rule file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RuleError {
    /// Not readable as TOML of the right form.
    #[error("{file}: {reason}")]
    Unreadable {
        /// File.
        file: String,
        /// What the reader says.
        reason: String,
    },
    /// A condition that does not ask exactly one thing.
    #[error("{file}: a condition of {id} does not ask exactly one thing")]
    BadCondition {
        /// File.
        file: String,
        /// Rule.
        id: String,
    },
    /// An id that stands twice.
    #[error("{file}: {id} stands twice")]
    Twice {
        /// File.
        file: String,
        /// Rule.
        id: String,
    },
}

pub(crate) fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, RuleError> {
    toml::from_str(text)
        .map_err(|error| RuleError::Unreadable { file: file.to_owned(), reason: error.to_string() })
}

pub(crate) fn check<'a>(
    file: &str,
    rules: impl Iterator<Item = (&'a str, Vec<&'a Test>)>,
) -> Result<(), RuleError> {
    let mut ids: Vec<&str> = Vec::new();
    for (id, tests) in rules {
        if ids.contains(&id) {
            return Err(RuleError::Twice { file: file.to_owned(), id: id.to_owned() });
        }
        ids.push(id);
        if !tests.iter().all(|t| t.is_sound()) {
            return Err(RuleError::BadCondition { file: file.to_owned(), id: id.to_owned() });
        }
    }
    Ok(())
}
