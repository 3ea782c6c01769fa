//! What a scenario changes, as it is written down.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A condition on a covariate or behaviour, as it was at the start of the scenario.
/// A missing value meets no condition.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Covariate of actors (or of the receivers of a two-mode network), or behaviour.
    pub covariate: String,
    /// It has this value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub equals: Option<f64>,
    /// It has this value or a larger one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<f64>,
    /// It has this value or a smaller one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<f64>,
}

/// Chosen actors: all when nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Actors {
    /// These; all when empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// Only those that meet every condition.
    #[serde(rename = "where", skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Condition>,
    /// But not these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<String>,
}

/// Chosen pairs: all when nothing is said; else those that meet all that is said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Pairs {
    /// These, as sender and receiver.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub list: Vec<(String, String)>,
    /// Only from these.
    #[serde(skip_serializing_if = "is_everyone")]
    pub senders: Actors,
    /// Only to these.
    #[serde(skip_serializing_if = "is_everyone")]
    pub receivers: Actors,
    /// Only where both have the same value of this covariate or behaviour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same: Option<String>,
    /// Only where both have a value of this covariate or behaviour, and not the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub different: Option<String>,
    /// Whether the pairs the other way round are chosen too. In a network without direction they always are.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub both_ways: bool,
}

fn is_everyone(actors: &Actors) -> bool {
    *actors == Actors::default()
}

/// An actor that comes. Before its time it has no ties and cannot be chosen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Entry {
    /// Name, which no other actor has.
    pub name: String,
    /// When, in periods from the start of the scenario.
    pub time: f64,
    /// An actor whose covariates (of actors and of pairs) and behaviours it has, where nothing else is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub like: Option<String>,
    /// Its covariates; one that is neither given here nor by `like` is missing and counts as the mean.
    pub covariates: BTreeMap<String, f64>,
    /// Its behaviours; all that are explained must be given, here or by `like`.
    pub behaviours: BTreeMap<String, i32>,
}

/// Actors that leave. Their ties end and they cannot be chosen any more.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Exit {
    /// Who.
    pub actors: Actors,
    /// When, in periods from the start of the scenario.
    pub time: f64,
}

/// A change of a covariate of actors: one of `set`, `add`, `multiply`, on the values as they were
/// given (before the mean is taken off; the mean stays that of the data).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CovariateChange {
    /// Covariate.
    pub covariate: String,
    /// Of whom.
    #[serde(skip_serializing_if = "is_everyone")]
    pub actors: Actors,
    /// The value it gets, also where it was missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set: Option<f64>,
    /// What is added to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add: Option<f64>,
    /// By what it is multiplied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiply: Option<f64>,
    /// First period of the scenario in which it holds, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<usize>,
    /// Last period in which it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<usize>,
}

/// A change of a covariate of pairs: one of `set`, `add`, `multiply`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DyadicChange {
    /// Covariate.
    pub covariate: String,
    /// Of which pairs.
    pub pairs: Pairs,
    /// The value it gets, also where it was missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set: Option<f64>,
    /// What is added to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add: Option<f64>,
    /// By what it is multiplied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiply: Option<f64>,
    /// First period of the scenario in which it holds, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<usize>,
    /// Last period in which it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<usize>,
}

/// Rates of chosen actors, multiplied.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RateChange {
    /// Network or behaviour; may be left out when there is only one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub variable: String,
    /// Whose.
    #[serde(skip_serializing_if = "is_everyone")]
    pub actors: Actors,
    /// By what.
    pub multiply: f64,
    /// First period of the scenario in which it holds, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<usize>,
    /// Last period in which it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<usize>,
}

/// A utility added to ties, in the unit of the parameters (a log odds ratio against doing nothing).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Subsidy {
    /// Network; may be left out when there is only one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub network: String,
    /// Which ties.
    pub pairs: Pairs,
    /// Added to forming the tie.
    pub creation: f64,
    /// Added to keeping the tie, that is, taken off dropping it.
    pub maintenance: f64,
    /// First period of the scenario in which it is paid, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<usize>,
    /// Last period in which it is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<usize>,
}

/// Ties that nobody chooses: they are set at the start of the first period and stay so until the
/// last one ends. They stand above rules between networks and limits of degrees.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Ordinance {
    /// Network; may be left out when there is only one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub network: String,
    /// Which ties.
    pub pairs: Pairs,
    /// First period of the scenario in which it holds, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<usize>,
    /// Last period in which it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<usize>,
}

/// A change of a parameter, in every draw: one of `set`, `add`, `multiply`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ParameterChange {
    /// Name of the parameter.
    pub parameter: String,
    /// The value it gets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set: Option<f64>,
    /// What is added to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add: Option<f64>,
    /// By what it is multiplied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiply: Option<f64>,
    /// First period of the scenario in which it holds, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<usize>,
    /// Last period in which it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<usize>,
}

/// A basic rate that is stated rather than that of the data: opportunities per actor and period.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StatedRate {
    /// Network or behaviour; may be left out when there is only one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub variable: String,
    /// The rate.
    pub value: f64,
    /// First period of the scenario in which it holds, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<usize>,
    /// Last period in which it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<usize>,
}

/// A course of events that has not been observed: where it starts, how long it lasts, and what
/// is different in it. A scenario without changes is what goes on as it was estimated.
///
/// Changes of covariates work in the order they are written; entries come before all else, so
/// that other changes can name who enters.
///
/// ```toml
/// name = "a bridge and a broker"
/// periods = 2
///
/// [[dyadic_covariates]]
/// covariate = "distance"
/// multiply = 0.5
/// pairs = { different = "bank", both_ways = true }
///
/// [[subsidies]]
/// creation = 0.4
/// pairs = { senders = { where = [{ covariate = "size", at_most = 2.0 }] } }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    /// Name.
    pub name: String,
    /// Number of periods.
    pub periods: usize,
    /// The wave from which it goes on; the last when left out. From an earlier wave each period
    /// has the rates, covariates, given ties and presence of the period observed then, as far as there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wave: Option<String>,
    /// The group; may be left out when there is only one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Basic rates that are stated. Without one a period has the rate of the observed period
    /// it repeats, and after the last wave that of the last period.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rates: Vec<StatedRate>,
    /// Actors that come.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Entry>,
    /// Actors that leave.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exits: Vec<Exit>,
    /// Changes of covariates of actors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actor_covariates: Vec<CovariateChange>,
    /// Changes of covariates of pairs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dyadic_covariates: Vec<DyadicChange>,
    /// Rates multiplied for chosen actors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rate_changes: Vec<RateChange>,
    /// Utility added to chosen ties. Where several meet, they add up.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub subsidies: Vec<Subsidy>,
    /// Ties that cannot be.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forbidden: Vec<Ordinance>,
    /// Ties that are there by decree.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<Ordinance>,
    /// Other parameters.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<ParameterChange>,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            name: String::new(),
            periods: 1,
            wave: None,
            group: None,
            rates: Vec::new(),
            entries: Vec::new(),
            exits: Vec::new(),
            actor_covariates: Vec::new(),
            dyadic_covariates: Vec::new(),
            rate_changes: Vec::new(),
            subsidies: Vec::new(),
            forbidden: Vec::new(),
            given: Vec::new(),
            parameters: Vec::new(),
        }
    }
}

impl Scenario {
    /// The same start, length and stated rates without any change: what a scenario is compared with.
    pub fn baseline(&self) -> Self {
        Self {
            periods: self.periods,
            wave: self.wave.clone(),
            group: self.group.clone(),
            rates: self.rates.clone(),
            ..Self::default()
        }
    }
}
