//! What a set of simulations at one value of the parameters says.

use crate::ensemble::Chain;
use crate::statistics::Targets;

/// Deviations of the statistics from the observed ones, and scores, of simulations at one value
/// of the parameters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Moments {
    /// Deviations by simulation, period and parameter.
    pub deviations: Vec<Vec<Vec<f64>>>,
    /// Scores by simulation, period and parameter.
    pub scores: Vec<Vec<Vec<f64>>>,
    /// Durations by simulation and period.
    pub durations: Vec<Vec<f64>>,
}

impl Moments {
    pub(crate) fn new(chains: Vec<Chain>, targets: &Targets) -> Self {
        let mut moments = Self::default();
        for chain in chains {
            let mut deviations = Vec::with_capacity(chain.len());
            let mut scores = Vec::with_capacity(chain.len());
            let mut durations = Vec::with_capacity(chain.len());
            for (outcome, target) in chain.into_iter().zip(&targets.by_period) {
                let mut d = outcome.statistics;
                d.iter_mut().zip(target).for_each(|(d, t)| *d -= t);
                deviations.push(d);
                scores.push(outcome.score);
                durations.push(outcome.duration);
            }
            moments.deviations.push(deviations);
            moments.scores.push(scores);
            moments.durations.push(durations);
        }
        moments
    }
}
