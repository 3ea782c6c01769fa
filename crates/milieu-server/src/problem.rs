//! Why a request has no answer: one place that maps faults to a status.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use milieu_commands::Failure;
use milieu_diagnosis::DiagnosisError;
use milieu_messages::Messages;
use milieu_store::StoreError;
use milieu_vocabulary::{Message, message};
use serde::Serialize;
use utoipa::ToSchema;

/// A request that has no answer: whose fault, what is wrong, what to do.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Status.
    pub status: StatusCode,
    /// What is wrong.
    pub message: Message,
    /// What to do.
    pub hint: Option<Message>,
}

/// A problem as it is sent.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ProblemView {
    /// Status.
    pub status: u16,
    /// Code of the message: stays the same in all languages.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

impl Problem {
    /// The question is wrong: a value that cannot be read, a word nobody knows.
    pub fn question(message: Message) -> Self {
        Problem { status: StatusCode::BAD_REQUEST, message, hint: None }
    }

    /// What is asked for is not there.
    pub fn missing(message: Message) -> Self {
        Problem { status: StatusCode::NOT_FOUND, message, hint: None }
    }

    /// Somebody else changed it meanwhile.
    pub fn conflict(message: Message) -> Self {
        Problem { status: StatusCode::CONFLICT, message, hint: None }
    }

    /// The data do not allow it.
    pub fn data(message: Message) -> Self {
        Problem { status: StatusCode::UNPROCESSABLE_ENTITY, message, hint: None }
    }

    /// It may not be done.
    pub fn forbidden(message: Message) -> Self {
        Problem { status: StatusCode::FORBIDDEN, message, hint: None }
    }

    /// A fault of ours.
    pub fn internal(detail: impl std::fmt::Display) -> Self {
        Problem {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            message: message!("cli-internal", detail = detail.to_string()),
            hint: None,
        }
    }

    /// In words.
    pub fn view(&self, messages: &Messages) -> ProblemView {
        ProblemView {
            status: self.status.as_u16(),
            code: self.message.key.to_string(),
            message: messages.render(&self.message),
            hint: self.hint.as_ref().map(|hint| messages.render(hint)),
        }
    }

    /// As an answer.
    pub fn respond(&self, messages: &Messages) -> Response {
        (self.status, axum::Json(self.view(messages))).into_response()
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        Failure::from(error).into()
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Stopped { message, hint } => Problem { hint, ..Problem::data(message) },
            Failure::Usage { message } => Problem::question(message),
            Failure::Findings(findings) | Failure::Unusable(findings) => {
                let first = findings.iter().next().map(|finding| finding.message.clone());
                let message = first.unwrap_or_else(|| Message::new("cli-findings-stop"));
                Problem::data(message)
            }
            Failure::Internal(detail) => Problem::internal(detail),
            other => Problem::internal(format!("{other:?}")),
        }
    }
}

impl From<DiagnosisError> for Problem {
    fn from(error: DiagnosisError) -> Self {
        milieu_commands::diagnosis_failure(error).into()
    }
}
