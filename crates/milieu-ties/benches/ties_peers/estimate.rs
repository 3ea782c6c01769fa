//! One estimation, measured.

use std::ops::ControlFlow;
use std::path::Path;

use milieu_ties::{Estimation, EstimationSettings, Model};
use serde_json::{Value, json};

use crate::case::Case;
use crate::clock::Clock;
use crate::process::said;

/// The model of a reference case.
pub fn model(folder: &str) -> Model {
    let case = Case::read(Path::new(folder)).expect("the case is readable");
    Model::new(&case.panel, &case.specification).expect("the case is a model")
}

/// Settings of a reference case: those of the product, with as many simulations of the last phase
/// as the recorded runs.
pub fn settings(seed: u64) -> EstimationSettings {
    EstimationSettings { seed, simulations: 1000, ..EstimationSettings::default() }
}

/// The inside of a process: estimates a case. Reading and compiling the model is on the clock from
/// the panel on.
pub fn measure(arguments: &[&str]) -> Value {
    let [folder, seed] = arguments else { panic!("a folder and a seed") };
    let case = Case::read(Path::new(folder)).expect("the case is readable");
    let settings = settings(seed.parse().expect("the seed is a number"));
    let mut clock = Clock::default();
    let estimation = clock.time(|| {
        let model = Model::new(&case.panel, &case.specification).expect("the case is a model");
        model.estimate(&settings, &mut |_| ControlFlow::Continue(())).expect("the case is estimable")
    });
    said(&clock, summary(&estimation))
}

/// What is told of an estimation.
pub fn summary(estimation: &Estimation) -> Value {
    let names: Vec<&str> = estimation.estimates.iter().map(|e| e.parameter.name.as_str()).collect();
    let errors: Vec<f64> = estimation.estimates.iter().map(|e| e.standard_error.unwrap_or(0.0)).collect();
    json!({
        "names": names,
        "theta": estimation.theta(),
        "se": errors,
        "simulations": estimation.simulations,
        "convergence": estimation.convergence,
        "converged": estimation.converged,
        "rounds": estimation.trace.iter().filter(|point| point.phase == 3).count(),
    })
}
