//! Why a command stops: whose fault it is, what is wrong, what to do.

use milieu_store::StoreError;
use milieu_vocabulary::{Argument, Findings, Message};

/// Exit code where something is wrong with the data, the file or the question.
pub const FINDINGS: u8 = 1;
/// Exit code of a command typed wrongly.
pub const USAGE: u8 = 2;
/// Exit code of a fault of ours.
pub const INTERNAL: u8 = 3;

/// A command that stops.
#[derive(Debug)]
pub enum Failure {
    /// Something is wrong with the data, the file or the question.
    Stopped {
        /// What is wrong.
        message: Message,
        /// What to do.
        hint: Option<Message>,
    },
    /// The findings say what is wrong.
    Findings(Findings),
    /// The findings say what in a source cannot be used, asked by a command that only reads it.
    Unusable(Findings),
    /// The findings stop the command and were printed already.
    FindingsShown,
    /// The command was typed wrongly.
    Usage {
        /// What cannot be understood.
        message: Message,
    },
    /// A fault of ours.
    Internal(String),
    /// Whoever read what we print went away: no fault at all.
    NobodyReads,
}

impl Failure {
    /// Something is wrong, and the message says what to do.
    pub fn stopped(message: Message) -> Self {
        Failure::Stopped { message, hint: None }
    }

    /// The field that is meant, if it is one.
    pub fn field(&self) -> Option<&str> {
        match self {
            Failure::Stopped { message, .. } | Failure::Usage { message } => {
                let named = message.args.iter().find(|(name, _)| name == "field");
                named.and_then(|(_, value)| match value {
                    Argument::Text(field) => Some(field.as_str()),
                    _ => None,
                })
            }
            Failure::Findings(findings) | Failure::Unusable(findings) => {
                findings.iter().find_map(|finding| finding.place.field.as_deref())
            }
            _ => None,
        }
    }

    /// The exit code of the program.
    pub fn exit_code(&self) -> u8 {
        match self {
            Failure::Stopped { .. }
            | Failure::Findings(_)
            | Failure::Unusable(_)
            | Failure::FindingsShown => FINDINGS,
            Failure::Usage { .. } => USAGE,
            Failure::Internal(_) => INTERNAL,
            Failure::NobodyReads => 0,
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            Failure::NobodyReads
        } else {
            Failure::stopped(milieu_vocabulary::message!("cli-cannot-print", reason = error.to_string()))
        }
    }
}

impl From<milieu_indicators::IndicatorError> for Failure {
    fn from(error: milieu_indicators::IndicatorError) -> Self {
        Failure::Internal(error.to_string())
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Internal { .. } | StoreError::ReservedKind { .. } => {
                Failure::Internal(error.to_string())
            }
            error => Failure::stopped(error.message()),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Failure::Internal(error.to_string())
    }
}
