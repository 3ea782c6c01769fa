//! Simulation at given parameters.

use crate::ensemble::Ensemble;
use crate::model::Model;
use crate::simulator::{Outcome, SimulationError};

/// Statistics and scores of independent simulations at one value of the parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct Simulations {
    /// By simulation, then period.
    pub outcomes: Vec<Vec<Outcome>>,
}

impl Model {
    /// Simulates all periods `count` times from the observed starts. The same seed gives the same
    /// result whatever the number of threads.
    pub fn simulate(&self, theta: &[f64], count: usize, seed: u64) -> Result<Simulations, SimulationError> {
        let outcomes = Ensemble::new(self).run(theta, (seed, 0), 0, count, true)?;
        Ok(Simulations { outcomes })
    }
}

impl Simulations {
    /// Statistics summed over periods, by simulation and parameter.
    pub fn statistics(&self) -> Vec<Vec<f64>> {
        self.summed(|o| &o.statistics)
    }

    /// Scores summed over periods, by simulation and parameter.
    pub fn scores(&self) -> Vec<Vec<f64>> {
        self.summed(|o| &o.score)
    }

    fn summed(&self, of: impl Fn(&Outcome) -> &Vec<f64>) -> Vec<Vec<f64>> {
        self.outcomes
            .iter()
            .map(|chain| {
                let mut total = vec![0.0; chain.first().map_or(0, |o| of(o).len())];
                for outcome in chain {
                    for (t, v) in total.iter_mut().zip(of(outcome)) {
                        *t += v;
                    }
                }
                total
            })
            .collect()
    }
}
