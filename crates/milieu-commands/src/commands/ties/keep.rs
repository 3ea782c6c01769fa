//! Results kept in a territory file: found again after a restart, as long as the data they rest on
//! are the same.

use std::path::Path;

use milieu_store::{OpenMode, RunKey, Store};
use milieu_ties::Scenario;
use serde_json::Value;

use super::source::Study;
use crate::failure::Failure;
use crate::session::open_to_read;

/// What an estimation is kept as.
pub const ESTIMATE: &str = "ties estimate";
/// What a comparison with simulated networks is kept as.
pub const GOODNESS: &str = "ties gof";
/// What a simulated course is kept as.
pub const SIMULATION: &str = "ties simulate";

/// What makes a result the same: data, model, seed and version of the program.
pub fn key(method: &str, study: &Study) -> Result<RunKey, Failure> {
    Ok(RunKey {
        snapshot: study.data.clone(),
        method: method.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        parameters: serde_json::to_string(&study.specification)?,
        seed: Some(study.settings.seed),
    })
}

/// The same key for what scenarios are asked besides.
pub fn with_scenarios(mut key: RunKey, scenarios: &[Scenario]) -> Result<RunKey, Failure> {
    key.parameters.push(' ');
    key.parameters.push_str(&serde_json::to_string(scenarios)?);
    Ok(key)
}

/// Keeps a result.
pub fn put(path: &Path, key: &RunKey, result: &Value) -> Result<(), Failure> {
    let mut store = Store::open(path, OpenMode::ReadWrite)?;
    Ok(store.store_run(key, &serde_json::to_string(result)?)?)
}

/// A result kept before.
pub fn find(path: &Path, key: &RunKey) -> Result<Option<String>, Failure> {
    Ok(open_to_read(path)?.cached_run(key)?)
}
