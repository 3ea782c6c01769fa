//! A panel and a specification, compiled: all that simulation and estimation need.

mod period;
mod resolve;
mod starting;

use serde::Serialize;

pub(crate) use period::{Future, carried_waves, filled, project};
pub(crate) use resolve::nearest_of;

use crate::digraph::Digraph;
use crate::panel::{NetworkKind, Panel};
use crate::specification::{Decision, Part, Rule, Specification};
use crate::terms::{Column, DyadColumn, Needs, Shape, Source, Term};

/// Why a model cannot be made of a panel and a specification.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// There is nothing to explain.
    #[error("a panel needs at least one network or behaviour")]
    NothingToExplain,
    /// There are fewer than two waves.
    #[error("group `{group}` has {waves} wave(s); change needs two at least")]
    TooFewWaves {
        /// Group.
        group: String,
        /// Number of waves.
        waves: usize,
    },
    /// A table has another size than the actors and waves ask for.
    #[error("`{name}` in group `{group}` has {found} {what}, expected {expected}")]
    Size {
        /// Group.
        group: String,
        /// Network, behaviour or covariate.
        name: String,
        /// What was counted.
        what: &'static str,
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// Groups that do not explain the same networks and behaviours.
    #[error("group `{group}` has no `{name}`, which other groups have")]
    GroupsDiffer {
        /// Group.
        group: String,
        /// What it lacks.
        name: String,
    },
    /// A name that nothing has.
    #[error("effect `{effect}` speaks of `{name}`, which is no {expected} of the panel")]
    UnknownName {
        /// Effect.
        effect: String,
        /// Name.
        name: String,
        /// What was expected.
        expected: &'static str,
    },
    /// An effect that the catalogue does not have for this kind of variable.
    #[error("`{dependent}` has no effect `{effect}`; nearest: {nearest}")]
    UnknownEffect {
        /// Network or behaviour explained.
        dependent: String,
        /// Effect.
        effect: String,
        /// The nearest name.
        nearest: String,
    },
    /// An effect that must be told what it speaks of.
    #[error("effect `{effect}` needs `with`: {expected}")]
    NeedsWith {
        /// Effect.
        effect: String,
        /// What is expected.
        expected: &'static str,
    },
    /// An effect that is not meant for such a network.
    #[error("effect `{effect}` does not apply to `{dependent}`: {reason}")]
    DoesNotApply {
        /// Effect.
        effect: String,
        /// Network or behaviour.
        dependent: String,
        /// Why.
        reason: &'static str,
    },
    /// An interaction of a number of effects that is not offered.
    #[error("an interaction needs two or three effects, not {0}")]
    InteractionSize(usize),
    /// An effect given all three parts, of which only two are independent.
    #[error("`{effect}` of `{dependent}` is given as evaluation, creation and maintenance; use two of them")]
    ThreeParts {
        /// Effect.
        effect: String,
        /// Network or behaviour.
        dependent: String,
    },
    /// The same effect twice.
    #[error("`{0}` is given twice")]
    Twice(String),
    /// An internal parameter out of range.
    #[error("effect `{effect}` cannot have the internal parameter {value}")]
    InternalParameter {
        /// Effect.
        effect: String,
        /// Value.
        value: f64,
    },
    /// A value to start from or hold that is not usable.
    #[error("`{parameter}` cannot start at {value}")]
    StartingValue {
        /// Parameter.
        parameter: String,
        /// Value.
        value: f64,
    },
    /// Conditional simulation with composition change or without the variable.
    #[error("conditional simulation on `{name}`: {reason}")]
    Conditional {
        /// Variable.
        name: String,
        /// Why not.
        reason: &'static str,
    },
    /// A network without direction of which a wave has a tie one way only.
    #[error(
        "`{network}` has no direction, but wave {wave} of group `{group}` holds {sender} -> {receiver} and not the reverse"
    )]
    NotSymmetric {
        /// Group.
        group: Box<str>,
        /// Network.
        network: Box<str>,
        /// Wave.
        wave: Box<str>,
        /// One end.
        sender: Box<str>,
        /// The other.
        receiver: Box<str>,
    },
    /// A tie to oneself or beyond the actors.
    #[error(
        "`{network}` in wave {wave} of group `{group}` has an entry at ({sender}, {receiver}), where none can be"
    )]
    NoSuchPair {
        /// Group.
        group: String,
        /// Network.
        network: String,
        /// Wave.
        wave: String,
        /// Position of the sender.
        sender: u32,
        /// Position of the receiver.
        receiver: u32,
    },
    /// A covariate without one value.
    #[error("`{name}` in group `{group}` has no value at all")]
    AllMissing {
        /// Group.
        group: String,
        /// Covariate or behaviour.
        name: String,
    },
    /// A similarity needs values that differ.
    #[error("`{name}` is the same for everybody, so `{effect}` says nothing")]
    Constant {
        /// Covariate or behaviour.
        name: String,
        /// Effect.
        effect: String,
    },
    /// A spell of presence that ends before it begins, or lies outside the waves.
    #[error("actor {actor} of group `{group}` cannot be there from {from} to {to}")]
    Presence {
        /// Group.
        group: String,
        /// Actor.
        actor: String,
        /// Begin.
        from: f64,
        /// End.
        to: f64,
    },
    /// Data that break a rule between two networks.
    #[error(
        "wave {wave} of group `{group}` breaks the rule between `{first}` and `{second}` at {sender} -> {receiver}"
    )]
    RuleBroken {
        /// Group.
        group: Box<str>,
        /// Wave.
        wave: Box<str>,
        /// First network.
        first: Box<str>,
        /// Second network.
        second: Box<str>,
        /// One end.
        sender: Box<str>,
        /// The other.
        receiver: Box<str>,
    },
}

/// What a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "of")]
pub enum ParameterKind {
    /// Basic rate of one period (counted from zero over all groups).
    Rate {
        /// The period.
        period: usize,
    },
    /// How the rate depends on something.
    RateEffect,
    /// A part of the objective function.
    Objective(Part),
}

/// A parameter of the model.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Parameter {
    /// Name, such as `friend:altX(alcohol)` or `friend:Rate[period 1]`.
    pub name: String,
    /// Network or behaviour that it explains.
    pub dependent: String,
    /// Short name of the effect.
    pub effect: String,
    /// What the effect speaks of.
    pub with: Option<String>,
    /// What it is.
    pub kind: ParameterKind,
    /// The only period in which it works.
    pub period: Option<usize>,
    /// Value to start from.
    pub initial: f64,
    /// Whether it is held at its initial value.
    pub held: bool,
    /// Whether, being held, it is tested by its score.
    pub tested: bool,
}

/// A network effect with its parameter.
#[derive(Clone, Debug)]
pub(crate) struct NetworkTerm {
    pub(crate) parameter: usize,
    pub(crate) part: Part,
    pub(crate) term: Term,
    pub(crate) shape: Shape,
}

/// A behaviour effect.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum BehaviourEffect {
    Linear,
    Quad,
    AvAlt(usize),
    TotAlt(usize),
    AvSim { network: usize, range: f64, mean: f64 },
    TotSim { network: usize, range: f64, mean: f64 },
    Indegree(usize),
    Outdegree(usize),
    From(Source),
}

/// A behaviour effect with its parameter.
#[derive(Clone, Debug)]
pub(crate) struct BehaviourTerm {
    pub(crate) parameter: usize,
    pub(crate) part: Part,
    pub(crate) effect: BehaviourEffect,
}

/// What a rate depends on.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RateEffect {
    Value(Source),
    Outdegree(usize),
    Indegree(usize),
    Reciprocal(usize),
    OutdegreeInverse(usize),
    OutdegreeLog(usize),
}

/// A rate effect with its parameter.
#[derive(Clone, Debug)]
pub(crate) struct RateTerm {
    pub(crate) parameter: usize,
    pub(crate) effect: RateEffect,
}

/// Another network that limits what may change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Limit {
    pub(crate) rule: Rule,
    /// Whether the network at hand is the first of the rule.
    pub(crate) first: bool,
    pub(crate) other: usize,
}

/// A network to be explained, over all periods.
#[derive(Clone, Debug)]
pub(crate) struct NetworkModel {
    pub(crate) name: String,
    pub(crate) kind: NetworkKind,
    pub(crate) decision: Decision,
    pub(crate) maximum_degree: Option<u32>,
    pub(crate) limits: Vec<Limit>,
}

/// A behaviour to be explained, over all periods.
#[derive(Clone, Debug)]
pub(crate) struct BehaviourModel {
    pub(crate) name: String,
}

/// One network in one period.
#[derive(Clone, Debug)]
pub(crate) struct NetworkPeriod {
    pub(crate) receivers: usize,
    /// As the simulation starts.
    pub(crate) start: Digraph,
    /// As it is counted at the start: without what is missing at either end.
    pub(crate) counted_start: Digraph,
    /// As it is counted at the end in the data.
    pub(crate) counted_end: Digraph,
    /// Receivers whose tie is given, by sender.
    pub(crate) fixed: Vec<Vec<u32>>,
    /// Pairs missing at either end, by sender, in order.
    pub(crate) missing: Vec<Vec<u32>>,
    /// Pairs free at the start and given at the end.
    pub(crate) given_end: Vec<(u32, u32, bool)>,
    pub(crate) only_up: bool,
    pub(crate) only_down: bool,
    pub(crate) dyads: Vec<DyadColumn>,
    pub(crate) terms: Vec<NetworkTerm>,
    pub(crate) needs: Needs,
    pub(crate) rate: Option<usize>,
    pub(crate) rate_terms: Vec<RateTerm>,
    /// Observed distance without what is missing or given at either end.
    pub(crate) distance: usize,
}

/// One behaviour in one period.
#[derive(Clone, Debug)]
pub(crate) struct BehaviourPeriod {
    pub(crate) start: Vec<i32>,
    pub(crate) end: Vec<i32>,
    /// Missing at the start, and at either end.
    pub(crate) missing_start: Vec<bool>,
    pub(crate) missing: Vec<bool>,
    pub(crate) range: (i32, i32),
    pub(crate) only_up: bool,
    pub(crate) only_down: bool,
    pub(crate) terms: Vec<BehaviourTerm>,
    pub(crate) rate: Option<usize>,
    pub(crate) rate_terms: Vec<RateTerm>,
    pub(crate) distance: usize,
}

/// An actor that comes or goes within a period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Arrival {
    pub(crate) time: f64,
    pub(crate) actor: u32,
    pub(crate) joins: bool,
}

/// The time from one wave to the next in one group.
#[derive(Clone, Debug)]
pub(crate) struct Period {
    pub(crate) group: usize,
    pub(crate) wave: usize,
    /// The estimated period (over all groups) whose rates and effects it has: itself, or that
    /// from which a future goes on.
    pub(crate) source: usize,
    pub(crate) n: usize,
    pub(crate) active: Vec<bool>,
    pub(crate) arrivals: Vec<Arrival>,
    pub(crate) networks: Vec<NetworkPeriod>,
    pub(crate) behaviours: Vec<BehaviourPeriod>,
    /// Means of the behaviours in this group.
    pub(crate) means: Vec<f64>,
    pub(crate) columns: Vec<Column>,
}

/// A variable by its place among the networks or the behaviours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variable {
    Network(usize),
    Behaviour(usize),
}

/// A stochastic actor-oriented model of given data, ready to be simulated and estimated.
#[derive(Clone, Debug)]
pub struct Model {
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) networks: Vec<NetworkModel>,
    pub(crate) behaviours: Vec<BehaviourModel>,
    pub(crate) periods: Vec<Period>,
    pub(crate) conditional: Option<Variable>,
    pub(crate) group_names: Vec<String>,
    pub(crate) actor_names: Vec<Vec<String>>,
    pub(crate) wave_names: Vec<Vec<String>>,
}

impl Model {
    /// Compiles a model of one group.
    pub fn new(panel: &Panel, specification: &Specification) -> Result<Self, ModelError> {
        Self::of_groups(std::slice::from_ref(panel), specification)
    }

    /// Compiles a model of several groups that share every parameter but the basic rates.
    pub fn of_groups(groups: &[Panel], specification: &Specification) -> Result<Self, ModelError> {
        period::compile(groups, specification)
    }

    /// The parameters in order: for each variable its rates, its rate effects, its other effects.
    pub fn parameters(&self) -> &[Parameter] {
        &self.parameters
    }

    /// Number of parameters.
    pub fn parameter_count(&self) -> usize {
        self.parameters.len()
    }

    /// Number of periods over all groups.
    pub fn period_count(&self) -> usize {
        self.periods.len()
    }

    /// Values to start from.
    pub fn initial_values(&self) -> Vec<f64> {
        self.parameters.iter().map(|p| p.initial).collect()
    }

    /// Group and wave (both counted from zero) with which a period starts.
    pub fn period_start(&self, period: usize) -> (usize, usize) {
        (self.periods[period].group, self.periods[period].wave)
    }

    /// Names of the groups.
    pub fn groups(&self) -> &[String] {
        &self.group_names
    }

    /// Names of the actors of a group.
    pub fn actors(&self, group: usize) -> &[String] {
        &self.actor_names[group]
    }

    /// Names of the waves of a group.
    pub fn waves(&self, group: usize) -> &[String] {
        &self.wave_names[group]
    }

    /// Names of the networks explained.
    pub fn network_names(&self) -> impl Iterator<Item = &str> {
        self.networks.iter().map(|n| n.name.as_str())
    }

    /// Names of the behaviours explained.
    pub fn behaviour_names(&self) -> impl Iterator<Item = &str> {
        self.behaviours.iter().map(|b| b.name.as_str())
    }
}
