//! Communities of the knowledge network: who is tied more closely to whom than chance has it.

use milieu_network::{Graph, LeidenOptions, adjusted_rand_index, leiden};
use milieu_vocabulary::{ActorGroup, ActorId};
use serde::Serialize;

use crate::Context;
use crate::random::seed_of;

/// One community.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Community {
    /// Its actors, ascending.
    pub members: Vec<ActorId>,
    /// How many are at home, in the rest of the nation, abroad, and of unknown place.
    pub places: [usize; 4],
    /// Members by group, in the order of [`ActorGroup::ALL`], the last of unknown group.
    pub groups: [usize; 7],
}

/// Communities and how much they can be trusted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CommunityStructure {
    /// Largest first.
    pub communities: Vec<Community>,
    /// Modularity of the partition.
    pub modularity: f64,
    /// Mean agreement (adjusted Rand index) of the partition with those found from other seeds:
    /// 1 is always the same, 0 what chance would give.
    pub stability: Option<f64>,
    /// Number of other seeds.
    pub seeds: usize,
    /// Whether ties to the outside were counted.
    pub with_boundary: bool,
}

/// How far communities are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// The actors at home alone.
    Home,
    /// The actors at home and those they are tied to.
    HomeAndBoundary,
    /// Everybody.
    Whole,
}

/// Communities by Leiden (Traag, Waltman, van Eck 2019), weights used, best of `runs`; then
/// once from each of `seeds` other seeds for the stability. `None` without ties. A heuristic,
/// about O(m) per pass. Not a [consensus](milieu_network::consensus_communities): the partition
/// shown is the best one found, whose modularity is beside it.
pub fn communities(
    context: &Context<'_>,
    extent: Extent,
    runs: usize,
    seeds: usize,
) -> Option<CommunityStructure> {
    let (graph, _) = context.networks.knowledge.as_ref()?;
    let home;
    let (part, ids): (&Graph, Vec<u32>) = match extent {
        Extent::Whole => (graph, (0..graph.n() as u32).collect()),
        Extent::Home => (&context.home_network()?.graph, context.home_ids.iter().map(|id| id.0).collect()),
        Extent::HomeAndBoundary => {
            let (part, ids) = graph.subgraph(&context.home_and_partners());
            home = part;
            (&home, ids)
        }
    };
    let search =
        |runs: usize, seed: u64| leiden(part, &LeidenOptions { runs, seed, ..LeidenOptions::default() });
    let best = search(runs, context.params.seed)?;
    let agreements: Vec<f64> = (1..=seeds as u64)
        .filter_map(|number| search(1, seed_of(context.params.seed, number)))
        .filter_map(|other| adjusted_rand_index(&best.membership, &other.membership))
        .collect();
    let stability =
        (!agreements.is_empty()).then(|| agreements.iter().sum::<f64>() / agreements.len() as f64);
    let mut communities: Vec<Community> = best
        .sizes
        .iter()
        .map(|size| Community { members: Vec::with_capacity(*size as usize), places: [0; 4], groups: [0; 7] })
        .collect();
    for (at, community) in best.membership.iter().enumerate() {
        let id = ids[at];
        let entry = &mut communities[*community as usize];
        entry.members.push(ActorId(id));
        entry.places[context.places[id as usize].label() as usize] += 1;
        let group = context.snapshot.actors[id as usize].group;
        entry.groups[group.map_or(ActorGroup::ALL.len(), ActorGroup::index)] += 1;
    }
    Some(CommunityStructure {
        communities,
        modularity: best.modularity,
        stability,
        seeds: agreements.len(),
        with_boundary: extent != Extent::Home,
    })
}
