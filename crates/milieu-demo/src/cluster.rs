//! Settings of the seven clusters and of the three types they mix.

use std::collections::BTreeMap;

use milieu_vocabulary::ActorGroup;
use serde::Deserialize;

use crate::DemoError;

macro_rules! type_settings {
    ($($(#[$meta:meta])* $field:ident),+ $(,)?) => {
        /// Settings of one type of network, or of a mixture; see `data/types.toml`.
        #[derive(Clone, Debug, PartialEq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct TypeSettings { $($(#[$meta])* pub $field: f64),+ }

        impl TypeSettings {
            /// The weighted mean of three settings.
            fn mean(parts: [&TypeSettings; 3], weights: [f64; 3]) -> TypeSettings {
                let sum: f64 = weights.iter().sum();
                TypeSettings {
                    $($field: (0..3).map(|k| weights[k] * parts[k].$field).sum::<f64>() / sum),+
                }
            }
        }
    };
}

type_settings!(
    /// Knowledge ties at home per actor.
    ties_at_home,
    /// Share of home ties that close a triangle.
    closure,
    /// Knowledge ties to the outside per actor.
    ties_outside,
    /// Share of the outside that is foreign.
    foreign,
    /// Share of ties under a contract.
    formal,
    /// Share of home ties through a bridging body.
    bridging,
    /// Share of home ties drawn by large firms.
    hub,
    /// Share of ties that carry a second layer.
    repeat,
    /// Supply ties per firm.
    supply,
    /// Share of supply ties that stay at home.
    supply_local,
    /// Share of people with tertiary education.
    tertiary,
    /// Share of actors with R&D of their own.
    research,
    /// Share of firms owned from outside.
    outside_owner,
    /// Share of home ties sought in other sectors.
    cross_sector,
    /// Joint projects per actor and year.
    projects,
    /// Share of ties that end in a year.
    turnover,
    /// Share naming cost competition as a main trigger.
    trigger_cost,
    /// Share naming customers and demand.
    trigger_demand,
    /// Share naming R&D results and technology.
    trigger_technology,
    /// Share naming new equipment.
    trigger_equipment,
    /// Mean trust, 1 to 5.
    trust,
    /// Share of product innovators.
    product_innovation,
    /// Share of process innovators.
    process_innovation,
    /// Share that adopted technology developed elsewhere.
    adopted_technology,
    /// Share that trains its people.
    training,
    /// Share that solves problems jointly with others.
    joint_problem_solving,
    /// Share naming scale and productivity as what makes them competitive.
    scale_and_productivity,
    /// Share naming flexibility and speed.
    flexibility_and_speed,
    /// Share in a joint long-term plan.
    joint_strategy,
);

/// The three types.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Types {
    ecological: TypeSettings,
    identity: TypeSettings,
    strategy: TypeSettings,
}

impl Types {
    pub(crate) fn mix(&self, weights: [f64; 3]) -> TypeSettings {
        TypeSettings::mean([&self.ecological, &self.identity, &self.strategy], weights)
    }
}

/// One cluster.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cluster {
    /// Short name: region and field.
    pub id: String,
    /// Region (NUTS).
    pub region: String,
    /// Places inside, where the actors sit.
    pub places: Vec<String>,
    /// Longitude and latitude of its middle.
    pub point: [f64; 2],
    /// Name of the region.
    pub name: String,
    /// Field.
    pub field: String,
    /// The report's words, in ours.
    pub reading: String,
    /// Weights of the ecological, identity and strategy settings.
    pub weights: [f64; 3],
    /// Actors per group.
    pub groups: BTreeMap<ActorGroup, usize>,
    /// Sectors (NACE Rev. 2, 3 digits), the field's own first.
    pub sectors: Vec<String>,
    /// Other regions of the country.
    pub national: Vec<String>,
    /// Foreign regions.
    pub foreign: Vec<String>,
    /// Size of the region's economy in the synthetic statistics, relative.
    pub population_of_firms: f64,
}

#[derive(Deserialize)]
struct File {
    cluster: Vec<Cluster>,
}

pub(crate) fn load() -> Result<(Types, Vec<Cluster>), DemoError> {
    let types: Types =
        toml::from_str(include_str!("../data/types.toml")).map_err(|e| DemoError::Settings(e.to_string()))?;
    let file: File =
        toml::from_str(include_str!("../data/clusters.toml")).map_err(|e| DemoError::Settings(e.to_string()))?;
    Ok((types, file.cluster))
}

/// The seven clusters.
pub fn clusters() -> Result<Vec<Cluster>, DemoError> {
    load().map(|(_, clusters)| clusters)
}
