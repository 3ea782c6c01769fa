//! Scenarios: what an estimated model says would happen if something were different.
//!
//! A [`Scenario`] says where to start, how long to go on and what is changed; a [`Projection`]
//! is a scenario compiled for a panel and a specification; [`compare`] simulates several of them
//! side by side and says how they differ, and how surely.
//!
//! # Common random numbers, event by event
//!
//! Every random number is a function of what it is for: the seed, the draw of the parameters, the
//! replicate, the variable, the ego, the number of the ego's opportunity and the alter. There is no
//! generator whose state an earlier event could shift. Two scenarios therefore differ only where
//! they differ, and the variance of their difference is small.
//!
//! * *Opportunities.* Each actor has, for each variable, its own clock of unit rate: exponential
//!   increments `e_1, e_2, …` with mean one. Its k-th opportunity comes when its integrated rate
//!   `∫ λ_i(s) ds` reaches `e_1 + … + e_k`, which by the time change of point processes is the process of
//!   rate `λ_i` also where the rate follows the state. A higher rate adds opportunities, a lower one
//!   takes the last ones away; those in common keep their number, and with it all their noise.
//! * *Choices.* Of alternatives with weights `w_j = exp(f_j)` the one with the least `E_j / w_j` is
//!   taken, `E_j` exponential with mean one and keyed by the alternative. Since `-ln E_j` is a Gumbel
//!   variable this is the largest of `f_j + G_j` (random utility, McFadden 1974), so the alternative has
//!   probability `w_j / Σ w`, exactly as in [`Model::simulate`](crate::Model::simulate). Two scenarios take the same
//!   alternative unless their utilities really differ, also when one offers more alternatives.
//! * Consent, the partner of a pair and the direction of a behaviour are keyed in the same way.
//!
//! Clocks run on from period to period.
//!
//! # Who is there
//!
//! In a projection an actor that is absent has no ties and cannot be chosen; when it leaves, its
//! ties end at that moment. (Estimation keeps the convention of the data, where an absent actor can be
//! chosen and its ties are set back at the end of the period.)
//!
//! # References
//!
//! McFadden 1974, Conditional logit analysis of qualitative choice behavior. Glasserman and Yao 1992, Some
//! guidelines and guarantees for common random numbers. Chow and Robbins 1965, On the asymptotic
//! theory of fixed-width sequential confidence intervals. Klein, Abeysuriya, Stuart and Kerr 2024, on
//! noise-free comparison of stochastic agent-based simulations using common random numbers.

mod changes;
mod comparison;
mod course;
mod draws;
mod output;
mod policy;
mod projection;
mod selection;
mod spread;
mod state;

#[cfg(test)]
mod tests;

pub use changes::{
    Actors, Condition, CovariateChange, DyadicChange, Entry, Exit, Ordinance, Pairs, ParameterChange,
    RateChange, Scenario, StatedRate, Subsidy,
};
pub use comparison::{Arm, Comparison, Effect, Precision, RunProgress, RunSettings, Value, compare};
pub use course::Course;
pub use draws::ParameterDistribution;
pub use output::{DegreeSide, Measures, Output};
pub use projection::Projection;
pub use spread::{Spread, VarianceSplit};
pub use state::State;

use crate::model::ModelError;
use crate::simulator::SimulationError;

/// Why a scenario cannot be run.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ScenarioError {
    /// The panel and specification make no model.
    #[error(transparent)]
    Model(Box<ModelError>),
    /// A simulation failed.
    #[error(transparent)]
    Simulation(#[from] SimulationError),
    /// A name that nothing has.
    #[error("{place}: there is no {expected} `{name}`{}", nearest.as_ref().map_or(String::new(), |n| format!("; nearest: `{n}`")))]
    Unknown {
        /// Where in the scenario.
        place: String,
        /// What was expected.
        expected: &'static str,
        /// Name.
        name: String,
        /// The nearest known name, if any is known.
        nearest: Option<String>,
    },
    /// A name that must be given because there are several.
    #[error("{place}: say which {expected}; there are several")]
    SayWhich {
        /// Where in the scenario.
        place: String,
        /// What must be said.
        expected: &'static str,
    },
    /// Not exactly one of set, add, multiply.
    #[error("{place}: give one of `set`, `add` and `multiply`")]
    OneOperation {
        /// Where in the scenario.
        place: String,
    },
    /// A condition without a bound.
    #[error("{place}: the condition on `{covariate}` needs `equals`, `at_least` or `at_most`")]
    EmptyCondition {
        /// Where in the scenario.
        place: String,
        /// Covariate.
        covariate: String,
    },
    /// A pair of an actor with itself.
    #[error("{place}: `{actor}` can have no tie with itself")]
    Loop {
        /// Where in the scenario.
        place: String,
        /// Actor.
        actor: String,
    },
    /// A value that cannot be.
    #[error("{place} cannot be {value}")]
    Value {
        /// Where in the scenario.
        place: String,
        /// Value.
        value: f64,
    },
    /// Periods that the scenario does not have.
    #[error("{place}: from period {from} until {until}, but the scenario has {periods}")]
    Span {
        /// Where in the scenario.
        place: String,
        /// First.
        from: usize,
        /// Last.
        until: usize,
        /// Periods of the scenario.
        periods: usize,
    },
    /// A scenario without a period.
    #[error("a scenario needs one period at least")]
    NoPeriods,
    /// A new actor with the name of another.
    #[error("there is an actor `{0}` already")]
    NameTaken(String),
    /// A new actor without a behaviour that the model explains.
    #[error("entry of `{actor}`: say what `{behaviour}` it has, or whom it is `like`")]
    BehaviourNeeded {
        /// Actor.
        actor: String,
        /// Behaviour.
        behaviour: String,
    },
    /// A conditional estimation has no rate of the variable on which it was conditional.
    #[error("`{variable}` has no estimated rate (conditional estimation); state one under `rates`")]
    RateNeeded {
        /// Variable.
        variable: String,
    },
    /// A tie that is given and forbidden.
    #[error("`{network}`: {sender} -> {receiver} is given and forbidden at once")]
    Contradiction {
        /// Network.
        network: String,
        /// Sender.
        sender: String,
        /// Receiver.
        receiver: String,
    },
    /// A number of parameters other than the model's.
    #[error("{found} values of parameters, expected {expected}")]
    ParameterCount {
        /// Values given.
        found: usize,
        /// Parameters of the model.
        expected: usize,
    },
    /// A covariance matrix that is none.
    #[error("the covariance of the parameters {0}")]
    Covariance(&'static str),
    /// Almost every draw has a rate that is not positive.
    #[error("no draw of the parameters with positive rates in {0} attempts")]
    NoPositiveRates(usize),
    /// Scenarios that cannot be compared.
    #[error("`{first}` and `{second}` differ in {what}")]
    NotComparable {
        /// One scenario.
        first: String,
        /// The other.
        second: String,
        /// In what.
        what: &'static str,
    },
    /// A setting that cannot be.
    #[error("setting `{name}` cannot be {value}")]
    Setting {
        /// Setting.
        name: &'static str,
        /// Value.
        value: f64,
    },
    /// Stopped before anything could be said.
    #[error("stopped")]
    Stopped,
}

impl From<ModelError> for ScenarioError {
    fn from(error: ModelError) -> Self {
        Self::Model(Box::new(error))
    }
}
