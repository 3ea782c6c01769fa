//! Estimation by maximum likelihood, for small panels: a second estimator that checks the first.
//!
//! What was not observed, the ministeps that lead from one wave to the next, is drawn given the
//! observed ends by Metropolis-Hastings moves (Snijders, Koskinen and Schweinberger 2010). The
//! derivative of the log likelihood is the expected derivative of the log probability of the whole path
//! given the observed end (Fisher's identity); stochastic approximation finds where it is zero, and
//! the information of the data is that of the paths less the variance of their score (Louis 1982).
//!
//! Conventions: the first wave of each period is given as it is, with missing values carried forward as in
//! simulation; a tie or a value missing at either end of a period, or given by structure at its end only, may
//! end as it likes. Rates may depend on given attributes of actors, not on the networks and behaviours.
//! Every actor must be there all the time, and a tie without direction is imposed by one actor.

#[cfg(test)]
mod against_moments;
mod approximation;
#[cfg(test)]
mod calibration;
#[cfg(test)]
mod exact;
mod path;
mod reach;

use serde::{Deserialize, Serialize};

use crate::estimation::TracePoint;
use crate::model::{Model, Parameter, RateEffect};
use crate::panel::NetworkKind;
use crate::specification::Decision;
use crate::terms::Source;

/// How a maximum likelihood estimation is run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LikelihoodSettings {
    /// Seed of all random numbers.
    pub seed: u64,
    /// Independent paths of each period, drawn side by side.
    pub chains: usize,
    /// Proposals between two draws, as a multiple of the expected number of ministeps of a period.
    pub thinning: f64,
    /// Draws before anything is measured.
    pub burn_in: usize,
    /// Farthest ministeps that one proposal touches.
    pub window: usize,
    /// Subphases of stochastic approximation.
    pub subphases: usize,
    /// Steps of the first subphase; each further one has two and a half times as many.
    pub steps: usize,
    /// First gain of the stochastic approximation; it halves from one subphase to the next.
    pub gain: f64,
    /// Draws of every chain in the last phase, from which standard errors come; half as many again in each further round.
    pub draws: usize,
    /// Estimated distance from the maximum, in standard errors, below which an estimation has converged.
    pub convergence: f64,
    /// Last phases at most: after each but the last a Newton step is made when the maximum is still too far.
    pub rounds: usize,
    /// Values to start from, by parameter; those of the model when empty.
    pub start: Vec<f64>,
}

impl Default for LikelihoodSettings {
    fn default() -> Self {
        Self {
            seed: 1,
            chains: 2,
            thinning: 4.0,
            burn_in: 20,
            window: 120,
            subphases: 3,
            steps: 60,
            gain: 0.2,
            draws: 1200,
            convergence: 0.25,
            rounds: 6,
            start: Vec::new(),
        }
    }
}

/// Why a maximum likelihood estimation cannot be made or did not end well.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum LikelihoodError {
    /// Actors that come or go.
    #[error("in period {period} actors come or go; maximum likelihood needs all of them all the time")]
    CompositionChange {
        /// Period, counted from one.
        period: usize,
    },
    /// A rate that changes with what it leads to.
    #[error("`{parameter}` makes the rate depend on the state; maximum likelihood needs rates that do not")]
    RateDependsOnState {
        /// Parameter.
        parameter: String,
    },
    /// Ties that two actors decide on.
    #[error("`{network}` is decided on by two actors; maximum likelihood needs ties imposed by one")]
    Decision {
        /// Network.
        network: String,
    },
    /// A simulation that ends with the observed distance.
    #[error("conditional simulation on `{variable}` has no likelihood; estimate its rates")]
    Conditional {
        /// Variable.
        variable: String,
    },
    /// The observed end cannot be reached.
    #[error(
        "period {period}: `{variable}` cannot reach its observed end; {remaining} change(s) are not allowed"
    )]
    NoPath {
        /// Period, counted from one.
        period: usize,
        /// Variable of one of the changes.
        variable: String,
        /// Changes left over.
        remaining: usize,
    },
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
    /// The likelihood does not depend on a parameter, or grows without end.
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

/// A way of changing a path that keeps its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// One more opportunity that is not used.
    InsertStay,
    /// One fewer.
    DeleteStay,
    /// A change and its reverse.
    InsertPair,
    /// A change and its reverse taken out.
    DeletePair,
    /// A ministep to another place.
    Shift,
    /// A stretch in another order.
    Shuffle,
    /// A tie without direction changed by its other end.
    Turn,
    /// One more change of what has no observed end.
    InsertLast,
    /// One fewer.
    DeleteLast,
}

impl Move {
    const ALL: [Move; 9] = [
        Move::InsertStay,
        Move::DeleteStay,
        Move::InsertPair,
        Move::DeletePair,
        Move::Shift,
        Move::Shuffle,
        Move::Turn,
        Move::InsertLast,
        Move::DeleteLast,
    ];
}

/// How often a kind of move was made. Proposals that cannot be carried out count as not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Acceptance {
    /// Kind.
    pub kind: Move,
    /// Times it was proposed.
    pub proposed: u64,
    /// Times it was accepted.
    pub accepted: u64,
}

/// What the likelihood says about one parameter.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LikelihoodEstimate {
    /// Parameter.
    pub parameter: Parameter,
    /// Value.
    pub value: f64,
    /// Standard error; none for a held parameter, or when the last phase was too short to give one.
    pub standard_error: Option<f64>,
    /// Mean of its score over the last phase, in standard deviations.
    pub convergence: f64,
    /// Correlation of its score from one draw to the next.
    pub autocorrelation: f64,
}

/// A model estimated by maximum likelihood.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LikelihoodEstimation {
    /// By parameter.
    pub estimates: Vec<LikelihoodEstimate>,
    /// Covariance of the estimates, parameters times parameters; zero for held ones. `None` when the last
    /// phase was too short for the information to be positive.
    pub covariance: Option<Vec<Vec<f64>>>,
    /// Overall maximum convergence ratio of the scores: their mean in the worst combination, in standard deviations.
    pub convergence: f64,
    /// Estimated distance from the maximum in the worst combination, in standard errors.
    pub distance: Option<f64>,
    /// Whether that is below what was asked.
    pub converged: bool,
    /// Mean number of ministeps, by period.
    pub ministeps: Vec<f64>,
    /// How the moves fared, over the whole estimation.
    pub acceptance: Vec<Acceptance>,
    /// Draws of all periods in the last phase.
    pub draws: usize,
    /// Path of the parameters.
    pub trace: Vec<TracePoint>,
    /// The settings it was made with.
    pub settings: LikelihoodSettings,
}

impl LikelihoodEstimation {
    /// Values by parameter.
    pub fn theta(&self) -> Vec<f64> {
        self.estimates.iter().map(|e| e.value).collect()
    }
}

impl LikelihoodSettings {
    fn check(&self, model: &Model) -> Result<(), LikelihoodError> {
        let wrong = |name, value| Err(LikelihoodError::Setting { name, value });
        for (name, count, least) in [
            ("chains", self.chains, 1),
            ("window", self.window, 1),
            ("draws", self.draws, 2),
            ("rounds", self.rounds, 1),
            ("steps", self.steps, 1),
        ] {
            if count < least {
                return wrong(name, count as f64);
            }
        }
        for (name, value) in
            [("thinning", self.thinning), ("gain", self.gain), ("convergence", self.convergence)]
        {
            if !(value.is_finite() && value > 0.0) {
                return wrong(name, value);
            }
        }
        if !self.start.is_empty() && self.start.len() != model.parameters.len() {
            return wrong("start", self.start.len() as f64);
        }
        match self.start.iter().find(|v| !v.is_finite()) {
            Some(&value) => wrong("start", value),
            None => Ok(()),
        }
    }
}

/// Whether the likelihood of a model can be had.
fn supported(model: &Model) -> Result<(), LikelihoodError> {
    if let Some(variable) = model.conditional {
        let variable = match variable {
            crate::model::Variable::Network(r) => model.networks[r].name.clone(),
            crate::model::Variable::Behaviour(b) => model.behaviours[b].name.clone(),
        };
        return Err(LikelihoodError::Conditional { variable });
    }
    for network in &model.networks {
        if network.kind == NetworkKind::NonDirected && network.decision != Decision::Forcing {
            return Err(LikelihoodError::Decision { network: network.name.clone() });
        }
    }
    for (m, period) in model.periods.iter().enumerate() {
        if !period.arrivals.is_empty() || period.active.iter().any(|a| !a) {
            return Err(LikelihoodError::CompositionChange { period: m + 1 });
        }
        let of_networks = period.networks.iter().flat_map(|n| &n.rate_terms);
        for term in of_networks.chain(period.behaviours.iter().flat_map(|b| &b.rate_terms)) {
            if !matches!(term.effect, RateEffect::Value(Source::Covariate(_))) {
                let parameter = model.parameters[term.parameter].name.clone();
                return Err(LikelihoodError::RateDependsOnState { parameter });
            }
        }
    }
    Ok(())
}
