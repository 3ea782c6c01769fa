//! Estimation by the method of moments.

mod moments;
mod robbins_monro;

use serde::{Deserialize, Serialize};

use crate::model::Parameter;
use crate::simulator::SimulationError;

pub use moments::Moments;

/// How an estimation is run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EstimationSettings {
    /// Seed of all random numbers.
    pub seed: u64,
    /// Simulations of the last phase, from which standard errors and tests come.
    pub simulations: usize,
    /// Subphases of stochastic approximation before Newton steps take over.
    pub subphases: usize,
    /// First gain of the stochastic approximation.
    pub gain: f64,
    /// Share of the derivative matrix that is replaced by its diagonal in the stochastic approximation.
    pub diagonalise: f64,
    /// Overall convergence ratio below which an estimation has converged.
    pub convergence: f64,
    /// Rounds of improvement and last phase before a blocked estimation is given up.
    pub rounds: usize,
    /// Values to start from, by parameter; those of the model when empty.
    pub start: Vec<f64>,
}

impl Default for EstimationSettings {
    fn default() -> Self {
        Self {
            seed: 1,
            simulations: 1000,
            subphases: 2,
            gain: 0.2,
            diagonalise: 0.2,
            convergence: 0.15,
            rounds: 12,
            start: Vec::new(),
        }
    }
}

/// Where an estimation stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Progress {
    /// Phase: 1 derivatives, 2 approximation, 3 last phase.
    pub phase: u8,
    /// Subphase of phase 2, or round of phase 3.
    pub subphase: usize,
    /// Simulations done of those expected in all.
    pub done: usize,
    /// Simulations expected in all; it grows when another round is needed.
    pub expected: usize,
    /// Overall convergence ratio of the last measurement, if there was one.
    pub convergence: Option<f64>,
    /// Parameters now.
    pub theta: Vec<f64>,
}

/// Why an estimation cannot be made or did not end well.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum EstimationError {
    /// A simulation failed.
    #[error(transparent)]
    Simulation(#[from] SimulationError),
    /// Nothing is to be estimated.
    #[error("every parameter is held; there is nothing to estimate")]
    NothingToEstimate,
    /// A setting that cannot be.
    #[error("setting `{name}` cannot be {value}")]
    Setting {
        /// Setting.
        name: &'static str,
        /// Value.
        value: f64,
    },
    /// The statistic of an effect cannot change, or is decided by the others.
    #[error("`{parameter}` cannot be estimated from these data: {reason}")]
    Unidentified {
        /// Parameter.
        parameter: String,
        /// Why.
        reason: &'static str,
    },
    /// The person stopped it; the values reached can be used to go on.
    #[error("stopped")]
    Stopped {
        /// Parameters reached.
        theta: Vec<f64>,
    },
}

/// What the moments of the last phase say about one parameter.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Estimate {
    /// Parameter.
    pub parameter: Parameter,
    /// Value.
    pub value: f64,
    /// Standard error; none for a held parameter.
    pub standard_error: Option<f64>,
    /// Mean deviation of its statistic from the observed one, in standard deviations.
    pub convergence: f64,
    /// Observed statistic.
    pub observed: f64,
    /// Mean of the simulated statistic.
    pub simulated: f64,
    /// Standard deviation of the simulated statistic.
    pub deviation: f64,
}

/// Rate of a period that ended when the observed change was reached.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ConditionalRate {
    /// Period, from zero over all groups.
    pub period: usize,
    /// Mean simulated duration.
    pub value: f64,
    /// Standard deviation of the simulated durations.
    pub deviation: f64,
}

/// The combination of effects in which the simulated statistics lie farthest from the observed ones.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Blocking {
    /// Parameters with their weights in the combination (of length one, in standard deviations), largest first.
    pub weights: Vec<(String, f64)>,
}

/// One point of the path of the parameters.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TracePoint {
    /// Phase.
    pub phase: u8,
    /// Subphase or round.
    pub subphase: usize,
    /// Parameters.
    pub theta: Vec<f64>,
}

/// An estimated model.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Estimation {
    /// By parameter.
    pub estimates: Vec<Estimate>,
    /// Rates of a conditional estimation, by period.
    pub conditional_rates: Vec<ConditionalRate>,
    /// Covariance of the estimates, parameters times parameters row by row; zero for held ones.
    pub covariance: Vec<Vec<f64>>,
    /// Overall maximum convergence ratio.
    pub convergence: f64,
    /// Whether it is below what was asked.
    pub converged: bool,
    /// What stands in the way, when it did not converge.
    pub blocking: Option<Blocking>,
    /// Simulations of all periods made in all.
    pub simulations: usize,
    /// Path of the parameters.
    pub trace: Vec<TracePoint>,
    /// The simulations of the last phase, summarised for tests.
    #[serde(skip)]
    pub moments: Moments,
    /// The settings it was made with.
    pub settings: EstimationSettings,
}

impl Estimation {
    /// Values by parameter.
    pub fn theta(&self) -> Vec<f64> {
        self.estimates.iter().map(|e| e.value).collect()
    }
}
