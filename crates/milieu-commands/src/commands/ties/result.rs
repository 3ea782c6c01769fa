//! An estimation as a file: the answer for other programs, the start of another, the state of one
//! that was stopped.

use std::path::Path;

use milieu_ties::{EstimationSettings, Model};
use milieu_vocabulary::message;
use serde::{Deserialize, Serialize};

use crate::commands::export::write_whole;
use crate::failure::Failure;

/// Form of the answers.
pub const SCHEMA: &str = "milieu/ties/1";
/// Form of what is left by an estimation that was stopped.
pub const STATE_SCHEMA: &str = "milieu/ties-state/1";

/// A value by the name of its parameter.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct NamedValue {
    pub name: String,
    pub value: f64,
}

/// What is read of an answer.
#[derive(Debug, Deserialize)]
struct Answer {
    schema: String,
    #[serde(default)]
    parameters: Vec<NamedValue>,
    #[serde(default)]
    fingerprint: String,
    #[serde(default)]
    converged: Option<bool>,
    /// Names of the parameters in the order of the covariance.
    #[serde(default)]
    order: Vec<String>,
    #[serde(default)]
    covariance: Vec<Vec<f64>>,
}

/// The state of an estimation that was stopped.
#[derive(Debug, Deserialize, Serialize)]
pub struct State {
    pub schema: String,
    /// SHA-256 of data and model.
    pub fingerprint: String,
    pub settings: EstimationSettings,
    pub parameters: Vec<NamedValue>,
}

fn name(path: &Path) -> String {
    path.display().to_string()
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Failure> {
    let bytes = std::fs::read(path).map_err(|error| {
        Failure::stopped(message!("ties-unreadable", file = name(path), reason = error.to_string()))
    })?;
    serde_json::from_slice(&bytes)
        .map_err(|_| Failure::stopped(message!("ties-not-a-result", file = name(path))))
}

/// Values to start from, in the order of the parameters, and the parameters that are not in the file.
pub fn start(path: &Path, model: &Model) -> Result<(Vec<f64>, Vec<String>), Failure> {
    start_of(&read(path)?, path, model)
}

fn start_of(answer: &Answer, path: &Path, model: &Model) -> Result<(Vec<f64>, Vec<String>), Failure> {
    if answer.schema != SCHEMA || answer.parameters.is_empty() {
        return Err(Failure::stopped(message!("ties-not-a-result", file = name(path))));
    }
    let mut lacking = Vec::new();
    let values = model
        .parameters()
        .iter()
        .map(|parameter| {
            // What is held keeps the value that the model holds it at.
            let known = answer.parameters.iter().find(|p| p.name == parameter.name && !parameter.held);
            known.map(|p| p.value).unwrap_or_else(|| {
                if !parameter.held {
                    lacking.push(parameter.name.clone());
                }
                parameter.initial
            })
        })
        .collect();
    if lacking.len() == model.parameters().iter().filter(|p| !p.held).count() {
        return Err(Failure::Stopped {
            message: message!("ties-start-nothing", file = name(path)),
            hint: Some(message!("ties-start-nothing-hint")),
        });
    }
    Ok((values, lacking))
}

/// Values, their covariance, and SHA-256 of data and model of a result that has converged.
#[expect(clippy::type_complexity, reason = "three parts of one answer")]
pub fn estimate(path: &Path, model: &Model) -> Result<(Vec<f64>, Vec<Vec<f64>>, String), Failure> {
    of_answer(read(path)?, path, model)
}

/// The same of a result that is kept in a territory file.
#[expect(clippy::type_complexity, reason = "three parts of one answer")]
pub fn kept_estimate(
    text: &str,
    path: Option<&Path>,
    model: &Model,
) -> Result<(Vec<f64>, Vec<Vec<f64>>, String), Failure> {
    let path = path.unwrap_or(Path::new(""));
    let answer = serde_json::from_str(text)
        .map_err(|_| Failure::stopped(message!("ties-not-a-result", file = name(path))))?;
    of_answer(answer, path, model)
}

#[expect(clippy::type_complexity, reason = "three parts of one answer")]
fn of_answer(
    answer: Answer,
    path: &Path,
    model: &Model,
) -> Result<(Vec<f64>, Vec<Vec<f64>>, String), Failure> {
    if answer.converged == Some(false) {
        return Err(Failure::stopped(message!("ties-from-not-converged", file = name(path))));
    }
    let (theta, lacking) = start_of(&answer, path, model)?;
    if !lacking.is_empty() {
        return Err(Failure::Stopped {
            message: message!("ties-from-lacks", file = name(path), list = lacking.join(", ")),
            hint: Some(message!("ties-from-lacks-hint")),
        });
    }
    let at: Vec<Option<usize>> =
        model.parameters().iter().map(|p| answer.order.iter().position(|n| *n == p.name)).collect();
    let size = answer.order.len();
    let square = answer.covariance.len() == size && answer.covariance.iter().all(|row| row.len() == size);
    if !square {
        return Err(Failure::stopped(message!("ties-not-a-result", file = name(path))));
    }
    let covariance = at
        .iter()
        .map(|i| {
            at.iter()
                .map(|j| match (i, j) {
                    (Some(i), Some(j)) => answer.covariance[*i][*j],
                    _ => 0.0,
                })
                .collect()
        })
        .collect();
    Ok((theta, covariance, answer.fingerprint))
}

/// The state that a stopped estimation left, if it is of these data and this model.
pub fn state(path: &Path, fingerprint: &str, model: &Model) -> Result<State, Failure> {
    let state: State = read(path)?;
    if state.schema != STATE_SCHEMA {
        return Err(Failure::stopped(message!("ties-not-a-state", file = name(path))));
    }
    let alike = state.parameters.len() == model.parameter_count()
        && state.parameters.iter().zip(model.parameters()).all(|(a, b)| a.name == b.name);
    if state.fingerprint != fingerprint || !alike {
        return Err(Failure::Stopped {
            message: message!("ties-other-state", file = name(path)),
            hint: Some(message!("ties-other-state-hint")),
        });
    }
    Ok(state)
}

/// Leaves the state of an estimation.
pub fn leave(
    path: &Path,
    fingerprint: &str,
    settings: &EstimationSettings,
    model: &Model,
    theta: &[f64],
) -> Result<(), Failure> {
    let parameters = model
        .parameters()
        .iter()
        .zip(theta)
        .map(|(parameter, value)| NamedValue { name: parameter.name.clone(), value: *value })
        .collect();
    let state = State {
        schema: STATE_SCHEMA.to_owned(),
        fingerprint: fingerprint.to_owned(),
        settings: settings.clone(),
        parameters,
    };
    let mut bytes = serde_json::to_vec_pretty(&state)?;
    bytes.push(b'\n');
    write_whole(path, &bytes)
}
