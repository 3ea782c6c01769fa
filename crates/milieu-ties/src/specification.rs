//! What is asked: the effects of a model and how it is to be run.

use serde::{Deserialize, Serialize};

/// Which side of a change an effect speaks of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Forming and keeping alike.
    #[default]
    #[serde(alias = "eval")]
    Evaluation,
    /// Forming a tie, or raising a behaviour.
    Creation,
    /// Keeping a tie, or not lowering a behaviour.
    #[serde(alias = "endow", alias = "endowment")]
    Maintenance,
    /// How often an actor reconsiders.
    Rate,
}

/// One factor of an interaction.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Factor {
    /// Short name of the effect.
    pub effect: String,
    /// Covariate, behaviour or other network it speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
    /// Internal parameter of the effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameter: Option<f64>,
}

/// An effect of the model.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EffectChoice {
    /// The network or behaviour that it explains. May be left out when there is only one.
    #[serde(default, alias = "network", alias = "behaviour")]
    pub dependent: String,
    /// Short name, as in the catalogue; empty for an interaction.
    #[serde(default)]
    pub effect: String,
    /// Covariate, behaviour or other network it speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
    /// Forming, keeping, both alike, or the rate.
    #[serde(default)]
    pub part: Part,
    /// Internal parameter of the effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameter: Option<f64>,
    /// Two or three effects whose product this is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub interaction: Vec<Factor>,
    /// Value to start from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initial: Option<f64>,
    /// Value at which it is held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed: Option<f64>,
    /// Whether a held effect is tested by its score.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub test: bool,
    /// The only period (counted from one over all groups) in which it works; all when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<usize>,
    /// The only group in which it works; all when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

/// Who decides about a tie without direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// One actor has the opportunity, chooses among all changes and imposes it.
    #[default]
    #[serde(alias = "AFORCE")]
    Forcing,
    /// One actor chooses; a new tie needs the other's agreement.
    #[serde(alias = "AAGREE")]
    Agreement,
    /// A pair has the opportunity; either can impose the tie or its end by its own wish alone: the first drawn decides.
    #[serde(alias = "BFORCE")]
    PairForcing,
    /// A pair has the opportunity; the tie exists afterwards when both want it.
    #[serde(alias = "BAGREE")]
    PairAgreement,
    /// A pair has the opportunity and weighs the sum of both objectives.
    #[serde(alias = "BJOINT")]
    PairJoint,
}

/// A rule that holds one network to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Every tie of `second` is one of `first`.
    Higher,
    /// No pair has a tie in both.
    Disjoint,
    /// Every pair has a tie in one of them at least.
    AtLeastOne,
}

/// A rule between two networks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constraint {
    /// First network.
    pub first: String,
    /// Rule.
    pub rule: Rule,
    /// Second network.
    pub second: String,
}

/// Settings of one network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkSettings {
    /// Its name.
    pub name: String,
    /// Who decides, where ties have no direction.
    #[serde(default)]
    pub decision: Decision,
    /// Most ties an actor may send.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum_degree: Option<u32>,
    /// Whether a period in which ties only come (or only go) in the data allows no others.
    #[serde(default = "yes")]
    pub monotone: bool,
}

fn yes() -> bool {
    true
}

/// A model of how ties and behaviours change.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Specification {
    /// Its effects. A basic rate for each period is always part of the model.
    #[serde(default)]
    pub effects: Vec<EffectChoice>,
    /// The variable whose observed change ends a period (conditional simulation), if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conditional: Option<String>,
    /// Settings of networks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub networks: Vec<NetworkSettings>,
    /// Rules between networks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constraints: Vec<Constraint>,
}
