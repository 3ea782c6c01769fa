//! Goodness of fit: whether simulated ends of periods look like the observed ones in respects that
//! the model was not fitted to.
//!
//! Auxiliary statistics are computed from every simulated end and from the observed one, with the
//! same conventions as the statistics of estimation (missing ties count as absent in both, a tie
//! that becomes structural takes its structural value, ties of absent actors are set back), summed
//! over periods or taken period by period, and compared by a Monte Carlo Mahalanobis test
//! (Lospinoso and Snijders 2019).

mod behaviours;
mod degrees;
mod end_state;
mod geodesics;
mod mahalanobis;
mod shared_affiliations;
mod triads;

use std::ops::ControlFlow;
use std::sync::Arc;

use serde::Serialize;

use crate::ensemble::Ensemble;
use crate::estimation::{Estimation, EstimationError, EstimationSettings, Progress};
use crate::model::Model;
use crate::panel::NetworkKind;
use crate::simulator::{SimulationError, Simulator};

pub use behaviours::BehaviourDistribution;
pub use degrees::{DegreeDistribution, DegreeSide};
pub use end_state::EndState;
pub use geodesics::GeodesicDistribution;
pub use mahalanobis::SMALLEST_EIGENVALUE;
pub use shared_affiliations::SharedAffiliations;
pub use triads::TriadCensus;

/// Phase of the random numbers of [`Model::goodness_of_fit`].
const PHASE: u64 = 101;

/// Levels of [`GoodnessOfFit::quantiles`].
pub const QUANTILES: [f64; 5] = [0.05, 0.25, 0.5, 0.75, 0.95];

/// A statistic of the end of a period, of one or several components.
pub trait AuxiliaryStatistic: Send + Sync {
    /// Name, such as `indegrees(friend)`.
    fn name(&self) -> String;

    /// Names of the components; as many for every period.
    fn names(&self) -> Vec<String>;

    /// Puts the components for one end into `into`, which is as long as [`Self::names`] and all zero.
    fn compute(&self, state: &EndState<'_>, into: &mut [f64]);
}

/// An auxiliary statistic made of a closure.
pub struct FromClosure<F> {
    name: String,
    names: Vec<String>,
    compute: F,
}

impl<F: Fn(&EndState<'_>, &mut [f64]) + Send + Sync> FromClosure<F> {
    /// A statistic with the names of its components and what computes them.
    pub fn new(name: impl Into<String>, names: Vec<String>, compute: F) -> Self {
        Self { name: name.into(), names, compute }
    }
}

impl<F: Fn(&EndState<'_>, &mut [f64]) + Send + Sync> AuxiliaryStatistic for FromClosure<F> {
    fn name(&self) -> String {
        self.name.clone()
    }

    fn names(&self) -> Vec<String> {
        self.names.clone()
    }

    fn compute(&self, state: &EndState<'_>, into: &mut [f64]) {
        (self.compute)(state, into);
    }
}

/// Why goodness of fit cannot be said.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum GoodnessOfFitError {
    /// A simulation failed.
    #[error(transparent)]
    Simulation(#[from] SimulationError),
    /// An estimation that was to be looked at failed.
    #[error(transparent)]
    Estimation(#[from] EstimationError),
    /// Too few simulations for a covariance.
    #[error("{0} simulation(s); a covariance needs two at least")]
    TooFewSimulations(usize),
    /// A network or behaviour that the model does not have.
    #[error("the model has no {expected} `{name}`")]
    UnknownName {
        /// Name.
        name: String,
        /// What was expected.
        expected: &'static str,
    },
    /// A statistic that a kind of network does not have.
    #[error("`{statistic}` is not meant for `{network}`")]
    DoesNotApply {
        /// Statistic.
        statistic: &'static str,
        /// Network.
        network: String,
    },
    /// A statistic that gave something that is no finite number.
    #[error("`{statistic}` gave {value} for `{component}`")]
    NotFinite {
        /// Statistic.
        statistic: String,
        /// Component.
        component: String,
        /// What it gave.
        value: f64,
    },
}

/// How far the observed statistic lies from the simulated ones.
///
/// A small `p` says that the model does not reproduce this feature of the data; p = 0 says only
/// that p is below one over the number of simulations.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GoodnessOfFit {
    /// Statistic.
    pub statistic: String,
    /// The period (from zero over all groups), or none when all are summed.
    pub period: Option<usize>,
    /// Components.
    pub names: Vec<String>,
    /// Observed, by component.
    pub observed: Vec<f64>,
    /// By simulation and component.
    pub simulated: Vec<Vec<f64>>,
    /// Mean of the simulated, by component.
    pub mean: Vec<f64>,
    /// Standard deviation of the simulated, by component.
    pub deviation: Vec<f64>,
    /// Quantiles of the simulated at the levels of [`QUANTILES`], by component.
    pub quantiles: Vec<[f64; 5]>,
    /// Squared Mahalanobis distance of the observed from the mean of the simulated.
    pub distance: f64,
    /// The same of every simulation.
    pub distances: Vec<f64>,
    /// Dimensions in which the simulated vary.
    pub rank: usize,
    /// Share of the simulated distances that are at least the observed one.
    pub p: f64,
    /// Components that are the same in all simulations and other in the data: the distance cannot
    /// see them, and they speak against the model.
    pub never_reached: Vec<usize>,
}

/// Auxiliary statistics of a model, to be taken from simulations that run anyway.
///
/// The last phase of an estimation simulates at the estimate; [`Auxiliaries::look`] is what its
/// ensemble calls at each simulated end, so that goodness of fit needs no simulations of its own.
/// [`Auxiliaries::judge`] compares what was seen, by simulation and period, with the data.
#[derive(Clone)]
pub(crate) struct Auxiliaries<'a> {
    model: &'a Model,
    statistics: Vec<Arc<dyn AuxiliaryStatistic + 'a>>,
    widths: Vec<usize>,
}

impl<'a> Auxiliaries<'a> {
    /// Statistics to be taken of a model.
    pub(crate) fn new(model: &'a Model, statistics: &[Arc<dyn AuxiliaryStatistic + 'a>]) -> Self {
        let statistics = statistics.to_vec();
        let widths = statistics.iter().map(|s| s.names().len()).collect();
        Self { model, statistics, widths }
    }

    /// All components of all statistics at the end of a simulated period, one after the other.
    pub(crate) fn look(&self, simulator: &Simulator<'_>, period: usize) -> Vec<f64> {
        self.of(&EndState::simulated(self.model, period, simulator))
    }

    fn of(&self, state: &EndState<'_>) -> Vec<f64> {
        let mut values = vec![0.0; self.widths.iter().sum()];
        let mut rest = values.as_mut_slice();
        for (statistic, &width) in self.statistics.iter().zip(&self.widths) {
            let (own, later) = rest.split_at_mut(width);
            statistic.compute(state, own);
            rest = later;
        }
        values
    }

    /// Compares with the data what was seen of each simulation and period.
    pub(crate) fn judge(&self, seen: Vec<Vec<Vec<f64>>>) -> Result<AuxiliarySample, GoodnessOfFitError> {
        if seen.len() < 2 {
            return Err(GoodnessOfFitError::TooFewSimulations(seen.len()));
        }
        let observed: Vec<Vec<f64>> =
            (0..self.model.period_count()).map(|m| self.of(&EndState::observed(self.model, m))).collect();
        let mut statistics = Vec::with_capacity(self.statistics.len());
        let mut from = 0;
        for (statistic, &width) in self.statistics.iter().zip(&self.widths) {
            let names = statistic.names();
            let cut = |row: &Vec<f64>| row[from..from + width].to_vec();
            let own: Vec<Vec<f64>> = observed.iter().map(cut).collect();
            let simulated: Vec<Vec<Vec<f64>>> =
                seen.iter().map(|chain| chain.iter().map(cut).collect()).collect();
            for row in own.iter().chain(simulated.iter().flatten()) {
                if let Some(at) = row.iter().position(|v| !v.is_finite()) {
                    return Err(GoodnessOfFitError::NotFinite {
                        statistic: statistic.name(),
                        component: names.get(at).cloned().unwrap_or_default(),
                        value: row[at],
                    });
                }
            }
            statistics.push(Sampled { name: statistic.name(), names, observed: own, simulated });
            from += width;
        }
        Ok(AuxiliarySample { statistics })
    }
}

/// One statistic by period, observed and simulated.
#[derive(Clone, Debug, PartialEq)]
struct Sampled {
    name: String,
    names: Vec<String>,
    /// By period and component.
    observed: Vec<Vec<f64>>,
    /// By simulation, period and component.
    simulated: Vec<Vec<Vec<f64>>>,
}

/// Auxiliary statistics of the data and of simulations, to be compared summed or period by period.
#[derive(Clone, Debug, PartialEq)]
pub struct AuxiliarySample {
    statistics: Vec<Sampled>,
}

impl AuxiliarySample {
    /// Each statistic summed over all periods.
    pub fn joint(&self) -> Vec<GoodnessOfFit> {
        self.statistics
            .iter()
            .map(|s| {
                let simulated = s.simulated.iter().map(|chain| summed(chain, s.names.len())).collect();
                mahalanobis::compare(s, None, summed(&s.observed, s.names.len()), simulated)
            })
            .collect()
    }

    /// Each statistic in each period.
    pub fn by_period(&self) -> Vec<GoodnessOfFit> {
        self.statistics
            .iter()
            .flat_map(|s| {
                s.observed.iter().enumerate().map(|(m, observed)| {
                    let simulated = s.simulated.iter().map(|chain| chain[m].clone()).collect();
                    mahalanobis::compare(s, Some(m), observed.clone(), simulated)
                })
            })
            .collect()
    }
}

fn summed(rows: &[Vec<f64>], width: usize) -> Vec<f64> {
    (0..width).map(|k| rows.iter().map(|row| row[k]).sum()).collect()
}

impl Model {
    /// Simulates `count` times at given parameters and compares auxiliary statistics with the data.
    /// Costs the simulations; the statistics themselves are a small part of that. Where an
    /// estimation has just been made, its last phase can take them instead.
    pub fn goodness_of_fit<'a>(
        &'a self,
        theta: &[f64],
        count: usize,
        seed: u64,
        statistics: &[Arc<dyn AuxiliaryStatistic + 'a>],
    ) -> Result<AuxiliarySample, GoodnessOfFitError> {
        if count < 2 {
            return Err(GoodnessOfFitError::TooFewSimulations(count));
        }
        let auxiliaries = Auxiliaries::new(self, statistics);
        let chains =
            Ensemble::new(self).run_with(theta, (seed, PHASE), 0, count, false, |simulator, m| {
                auxiliaries.look(simulator, m)
            })?;
        auxiliaries.judge(
            chains.into_iter().map(|chain| chain.into_iter().map(|(_, seen)| seen).collect()).collect(),
        )
    }

    /// [`Model::estimate`], with auxiliary statistics taken from the simulations of its last phase.
    pub fn estimate_with_goodness_of_fit<'a>(
        &'a self,
        settings: &EstimationSettings,
        watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
        statistics: &[Arc<dyn AuxiliaryStatistic + 'a>],
    ) -> Result<(Estimation, AuxiliarySample), GoodnessOfFitError> {
        let auxiliaries = Auxiliaries::new(self, statistics);
        let (estimation, seen) =
            self.estimate_observing(settings, watch, |simulator, m| auxiliaries.look(simulator, m))?;
        Ok((estimation, auxiliaries.judge(seen)?))
    }

    /// The statistics that are looked at when none are named: for every network its degrees
    /// (cumulative counts of 0 to 8), its geodesic distances and triad census or, of a two-mode
    /// network, its pairs of actors with common receivers; for every behaviour its distribution.
    pub fn standard_statistics(&self) -> Vec<Arc<dyn AuxiliaryStatistic>> {
        let mut all: Vec<Arc<dyn AuxiliaryStatistic>> = Vec::new();
        for network in &self.networks {
            let sides: &[DegreeSide] = match network.kind {
                NetworkKind::NonDirected => &[DegreeSide::Out],
                _ => &[DegreeSide::In, DegreeSide::Out],
            };
            for &side in sides {
                if let Ok(s) = DegreeDistribution::new(self, &network.name, side) {
                    all.push(Arc::new(s));
                }
            }
            if let Ok(s) = GeodesicDistribution::new(self, &network.name) {
                all.push(Arc::new(s));
            }
            if let Ok(s) = TriadCensus::new(self, &network.name) {
                all.push(Arc::new(s));
            }
            if network.kind == NetworkKind::TwoMode
                && let Ok(s) = SharedAffiliations::new(self, &network.name)
            {
                all.push(Arc::new(s));
            }
        }
        for behaviour in &self.behaviours {
            if let Ok(s) = BehaviourDistribution::new(self, &behaviour.name) {
                all.push(Arc::new(s));
            }
        }
        all
    }

    fn network_place(&self, name: &str) -> Result<usize, GoodnessOfFitError> {
        self.networks
            .iter()
            .position(|n| n.name == name)
            .ok_or_else(|| GoodnessOfFitError::UnknownName { name: name.to_owned(), expected: "network" })
    }

    fn behaviour_place(&self, name: &str) -> Result<usize, GoodnessOfFitError> {
        self.behaviours
            .iter()
            .position(|b| b.name == name)
            .ok_or_else(|| GoodnessOfFitError::UnknownName { name: name.to_owned(), expected: "behaviour" })
    }
}

#[cfg(test)]
mod tests;
