//! What was recorded of the reference implementation (RSiena 1.6.5), which does not run here.

use std::path::Path;

use serde_json::Value;

use crate::process::{median, number};

/// Simulations of an estimation assumed where only the time of one was recorded; so many do
/// estimations of this size take.
const SIMULATIONS: f64 = 2700.0;

/// Times and estimates of one case.
pub struct Recorded {
    /// Processor seconds of one estimation.
    pub seconds: f64,
    /// Whether these are the time of a simulation multiplied, rather than of estimations made.
    pub scaled: bool,
    /// Runs that had to be estimated again to converge, which are not in the seconds, of how many.
    pub again: (usize, usize),
    /// Names, estimates, standard errors and their spread between seeds; empty where none are recorded.
    pub names: Vec<String>,
    pub theta: Vec<f64>,
    pub se: Vec<f64>,
    pub spread: Vec<f64>,
}

impl Recorded {
    pub fn read(folder: &Path) -> Result<Self, String> {
        let json = |name: &str| -> Result<Value, String> {
            let file = folder.join(name);
            let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
            serde_json::from_str(&text).map_err(|e| format!("{}: {e}", file.display()))
        };
        if let Ok(timing) = json("timing.json") {
            return Ok(Self {
                seconds: number(&timing["cpu_seconds_per_simulation_with_scores"]) * SIMULATIONS,
                scaled: true,
                again: (0, 0),
                names: Vec::new(),
                theta: Vec::new(),
                se: Vec::new(),
                spread: Vec::new(),
            });
        }
        let reference = json("reference.json")?;
        let runs = reference["runs"].as_array().ok_or("no runs")?;
        let once = || runs.iter().filter(|run| run["restarts_needed"].as_u64() == Some(0));
        if once().next().is_none() {
            return Err("no run that converged at first".to_owned());
        }
        // A parameter that is held has no standard error and no spread.
        let of = |key: &str| -> Vec<f64> {
            let values = reference["pooled"][key].as_array().map_or(&[][..], Vec::as_slice);
            values.iter().map(|value| value.as_f64().unwrap_or(f64::NAN)).collect()
        };
        let names = reference["parameters"].as_array().ok_or("no parameters")?;
        Ok(Self {
            seconds: median(once().map(|run| number(&run["cpu_s"]))),
            scaled: false,
            again: (runs.len() - once().count(), runs.len()),
            names: names.iter().filter_map(|name| Some(name.as_str()?.to_owned())).collect(),
            theta: of("estimate"),
            se: of("se"),
            spread: of("sd_between_seeds"),
        })
    }

    /// Largest difference between recorded estimates and the means of ours, in recorded standard
    /// errors.
    pub fn largest_difference(&self, names: &Value, means: &[f64]) -> Option<f64> {
        let names = names.as_array()?;
        self.names
            .iter()
            .enumerate()
            .filter(|(k, _)| self.se[*k] > 0.0)
            .filter_map(|(k, name)| {
                let at = names.iter().position(|of| of.as_str() == Some(name))?;
                Some((means[at] - self.theta[k]).abs() / self.se[k])
            })
            .max_by(f64::total_cmp)
    }
}
