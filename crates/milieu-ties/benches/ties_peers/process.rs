//! One task in a process of its own: what it took, and what came out.

use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::clock::{Clock, peak_megabytes};

/// What a process of either side says of its task: `cpu` and `wall` in seconds, `peak` in MB, and
/// what came out.
pub fn said(clock: &Clock, found: Value) -> Value {
    json!({ "cpu": clock.cpu, "wall": clock.wall, "peak": peak_megabytes(), "found": found })
}

/// A task of ours in a new process.
pub fn ours(arguments: &[&str], threads: usize) -> Result<Value, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = Command::new(program);
    command.args(["--bench", "measure"]).args(arguments);
    run(command.env("RAYON_NUM_THREADS", threads.to_string()))
}

/// Runs a process that says one JSON object.
pub fn run(command: &mut Command) -> Result<Value, String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("{} {}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    let said = String::from_utf8_lossy(&output.stdout);
    serde_json::from_str(said.lines().last().unwrap_or_default()).map_err(|error| format!("{said}: {error}"))
}

/// A number of what was said.
pub fn number(of: &Value) -> f64 {
    of.as_f64().expect("a number was said")
}

/// Numbers of what was said.
pub fn numbers(of: &Value) -> Vec<f64> {
    of.as_array().expect("numbers were said").iter().map(number).collect()
}

/// The median.
pub fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = values.into_iter().collect();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[middle] } else { (sorted[middle - 1] + sorted[middle]) / 2.0 }
}

/// How busy the machine is, where the system says it.
pub fn load() -> String {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split_whitespace()
        .next()
        .map_or("load of the machine unknown".to_owned(), |load| format!("load of the machine {load}"))
}

/// Seconds with as many digits as they deserve.
pub fn seconds(value: f64) -> String {
    match value {
        v if v >= 100.0 => format!("{v:.0}"),
        v if v >= 10.0 => format!("{v:.1}"),
        v if v >= 0.1 => format!("{v:.2}"),
        v => format!("{v:.4}"),
    }
}
