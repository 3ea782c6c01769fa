//! Settings of the seven clusters and of the three types they mix.

use std::collections::BTreeMap;

use milieu_vocabulary::ActorGroup;
use serde::Deserialize;

use crate::DemoError;

/// How settings of a mixture lie between those of the types, as in the generator of the type
/// judgement: shares and scales arithmetically, rates and multiples geometrically.
#[derive(Clone, Copy)]
enum Scale {
    Linear,
    Log,
}

impl Scale {
    fn mean(self, values: [f64; 3], weights: [f64; 3]) -> f64 {
        let sum: f64 = weights.iter().sum();
        let mean = |f: fn(f64) -> f64| (0..3).map(|k| weights[k] * f(values[k])).sum::<f64>() / sum;
        match self {
            Scale::Linear => mean(|v| v),
            Scale::Log => mean(f64::ln).exp(),
        }
    }
}

macro_rules! type_settings {
    ($($(#[$meta:meta])* $field:ident: $scale:ident),+ $(,)?) => {
        /// Settings of one type of network, or of a mixture; see `data/types.toml`.
        #[derive(Clone, Debug, PartialEq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct TypeSettings { $($(#[$meta])* pub $field: f64),+ }

        impl TypeSettings {
            /// Three settings mixed by weights.
            fn mean(parts: [&TypeSettings; 3], weights: [f64; 3]) -> TypeSettings {
                TypeSettings {
                    $($field: Scale::$scale.mean(parts.map(|p| p.$field), weights)),+
                }
            }
        }
    };
}

type_settings!(
    // The network.
    /// Knowledge ties at home per actor, in one period.
    local_ties: Log,
    /// Knowledge ties to the outside per actor, in one period.
    external_ties: Log,
    /// Share of the outside that is foreign.
    abroad: Linear,
    /// Share of ties under a contract.
    formal: Linear,
    /// Share of home ties that close a triangle.
    closure: Linear,
    /// Share of actors with any tie.
    participation: Linear,
    /// Share of offers across sectors that are refused.
    same_sector: Linear,
    /// Share of home ties that carry another layer too.
    several_layers: Linear,
    /// How much more a bridging body is sought than others.
    bridging: Log,
    /// How much more large firms, research and business services are sought.
    leads: Log,
    /// Spread of attractiveness.
    spread: Linear,
    /// Share of ties lost from one period to the next, and as many gained.
    turnover: Linear,
    // The actors.
    /// Median people of large firms.
    large_size: Log,
    /// Median people of small and medium firms.
    sme_size: Log,
    /// Share of people with tertiary education.
    qualified: Linear,
    /// Share of firms with R&D of their own.
    research: Linear,
    /// Share of firms owned from outside.
    outside_owners: Linear,
    /// Share of actors with competences of several kinds.
    several_competences: Linear,
    /// Share of small and medium firms founded in the years observed.
    new_firms: Linear,
    /// Share of new firms that come from a parent at home.
    spin_offs: Linear,
    /// Share of actors in the association of the field.
    association: Linear,
    /// Share of actors in a joint long-term plan.
    joint_strategy: Linear,
    /// Share of actors in each working circle.
    circles: Linear,
    // Supply and projects.
    /// Supply ties per firm.
    supply: Linear,
    /// Share of supply ties that stay at home.
    supply_local: Linear,
    /// Share of home supply ties that go along with a knowledge tie.
    learning_by_supply: Linear,
    /// Joint projects with home partners, participations per actor and year.
    projects: Linear,
    /// Share of project money that is public.
    public_share: Linear,
    // Answers.
    /// Share naming customers and demand as a main trigger.
    trigger_demand: Linear,
    /// Share naming price competition.
    trigger_cost: Linear,
    /// Share naming new equipment.
    trigger_equipment: Linear,
    /// Share naming R&D results and technology.
    trigger_technology: Linear,
    /// Share naming rules and standards.
    trigger_regulation: Linear,
    /// Mean trust and shared norms, 1 to 5.
    trust: Linear,
    /// Share of product innovators.
    product_innovation: Linear,
    /// Share of process innovators.
    process_innovation: Linear,
    /// Share of the product innovators that were first in their market.
    new_to_market: Linear,
    /// Share that adopted technology developed elsewhere.
    adopted_technology: Linear,
    /// Chance of taking up the field's new technology, per year.
    uptake: Linear,
    /// Median months from idea to first sale.
    months_to_market: Log,
    /// Mean share of turnover from new products, percent.
    new_turnover: Linear,
    /// Share that trains its people.
    training: Linear,
    /// Share with a certified process.
    certified: Linear,
    /// Share with engineers.
    engineers: Linear,
    /// Part of spill-over in the inflow of knowledge.
    spill_over: Linear,
    /// Part of informal exchange in the inflow of knowledge.
    interactive: Linear,
    /// Own R&D in the inputs of innovation, percent.
    inputs_research: Linear,
    /// Licences and bought technology in them, percent.
    inputs_licences: Linear,
    /// Joint problem solving in them, percent.
    inputs_joint: Linear,
    /// Workers seen as cost, as adopters of technology, labour to be saved; 1 to 5.
    workers_linear: Linear,
    /// Suggestions taken up, mixed teams; 1 to 5.
    workers_systemic: Linear,
    /// Share naming scale as what makes them competitive.
    compete_scale: Linear,
    /// Share naming productivity.
    compete_productivity: Linear,
    /// Share naming flexibility.
    compete_flexibility: Linear,
    /// Share naming speed.
    compete_speed: Linear,
    // The region.
    /// GDP per head, euro.
    income: Log,
    /// Potential accessibility, EU = 100.
    accessibility: Linear,
    /// Business R&D, percent of value added.
    rd_intensity: Log,
    /// Adults in education or training, percent.
    lifelong_learning: Linear,
    /// Exports over turnover in manufacturing.
    export_share: Linear,
    /// Location quotient of the occupations of the analytical base.
    analytical: Log,
    /// Location quotient of technicians and craft workers.
    craft: Log,
    /// Location quotient of the occupations of the symbolic base.
    symbolic: Log,
);

/// The three types.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
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
    /// Word that begins the names of its actors, short enough for a table.
    pub short: String,
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
    let file: File = toml::from_str(include_str!("../data/clusters.toml"))
        .map_err(|e| DemoError::Settings(e.to_string()))?;
    Ok((types, file.cluster))
}

/// The seven clusters.
pub fn clusters() -> Result<Vec<Cluster>, DemoError> {
    load().map(|(_, clusters)| clusters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cluster_has_its_partners_in_another() {
        let clusters = clusters().unwrap();
        for cluster in &clusters {
            for partner in cluster.national.iter().chain(&cluster.foreign) {
                assert!(clusters.iter().all(|c| !partner.starts_with(c.region.as_str())), "{partner}");
            }
        }
    }

    #[test]
    fn rates_mix_geometrically_and_shares_arithmetically() {
        assert!((Scale::Log.mean([1.0, 4.0, 9.0], [0.5, 0.5, 0.0]) - 2.0).abs() < 1e-12);
        assert!((Scale::Linear.mean([1.0, 4.0, 9.0], [0.5, 0.5, 0.0]) - 2.5).abs() < 1e-12);
    }
}
