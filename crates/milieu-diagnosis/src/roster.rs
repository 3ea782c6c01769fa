//! Who is in: the actors at home by group, and how the groups are tied to each other.

use milieu_network::mixing_matrix;
use milieu_vocabulary::{ActorGroup, Layer};
use serde::Serialize;

use crate::Context;
use crate::context::KnowledgeBasis;

/// Ties between two groups.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Block {
    /// One group; `None` is *unknown*.
    pub from: Option<ActorGroup>,
    /// The other group.
    pub to: Option<ActorGroup>,
    /// Knowledge ties between their home actors; inside a group each once.
    pub ties: u64,
    /// Ties over possible ties; `None` where none is possible.
    pub density: Option<f64>,
}

/// Home actors of a group.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroupCount {
    /// Group; `None`: unknown.
    pub group: Option<ActorGroup>,
    /// How many.
    pub actors: usize,
}

/// Ties of a layer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LayerCount {
    /// Layer.
    pub layer: Layer,
    /// Ties with both ends at home.
    pub home: usize,
    /// Ties with one end at home.
    pub outside: usize,
}

/// Who is in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Roster {
    /// Home actors.
    pub actors: usize,
    /// Home actors by group, in the order of [`ActorGroup::ALL`]; the last are those whose group
    /// is unknown.
    pub groups: Vec<GroupCount>,
    /// Home actors whose group is guessed from the name.
    pub guessed_groups: usize,
    /// Actors of the region that nothing shows in the period.
    pub unseen: usize,
    /// Home actors with a knowledge tie, inside or outside.
    pub tied: usize,
    /// Share of home actors in the largest component of `K[H]`.
    pub largest_component: Option<f64>,
    /// Layers that have ties anywhere, and how many touch the home actors.
    pub layers: Vec<LayerCount>,
    /// Projects with a home actor.
    pub projects: usize,
    /// Bodies with a home actor.
    pub bodies: usize,
    /// Home actors that answered a survey.
    pub respondents: usize,
    /// What the knowledge network is made of.
    pub knowledge_basis: Option<KnowledgeBasis>,
    /// Knowledge ties inside, to the nation, to other nations, to unknown places.
    pub knowledge_ties: Option<[usize; 4]>,
    /// The block model of the groups present, row by row, symmetric.
    pub blocks: Vec<Block>,
}

/// The summary of who is in. Cost: linear in the ties of the home actors.
pub fn roster(context: &Context<'_>) -> Roster {
    let actors: Vec<_> = context.home_ids.iter().map(|id| &context.snapshot.actors[id.index()]).collect();
    let group_of = |label: u32| ActorGroup::ALL.get(label as usize).copied();
    let of_group = |group| actors.iter().filter(|a| a.group == group).count();
    let groups = ActorGroup::ALL
        .iter()
        .copied()
        .map(Some)
        .chain([None])
        .map(|group| GroupCount { group, actors: of_group(group) })
        .collect();
    let layers = Layer::ALL
        .iter()
        .filter_map(|layer| {
            let graph = context.networks.layer(*layer)?;
            let (mut home, mut outside) = (0, 0);
            for id in &context.home_ids {
                for other in graph.contacts(id.0).iter() {
                    // A tie inside is met from both ends.
                    match (context.home[*other as usize], id.0 < *other) {
                        (true, true) => home += 1,
                        (true, false) => {}
                        (false, _) => outside += 1,
                    }
                }
            }
            Some(LayerCount { layer: *layer, home, outside })
        })
        .collect();
    let mut respondents: Vec<u32> =
        context.snapshot.answers.iter().map(|(id, _)| id.0).filter(|id| context.home[*id as usize]).collect();
    respondents.sort_unstable();
    respondents.dedup();
    let joined = |of: &Option<milieu_network::Affiliations>| {
        of.as_ref().map_or(0, |affiliations| {
            let mut found: Vec<u32> =
                context.home_ids.iter().flat_map(|id| affiliations.projects_of(id.0)).copied().collect();
            found.sort_unstable();
            found.dedup();
            found.len()
        })
    };
    let network = context.home_network();
    let mut blocks = Vec::new();
    let mut largest_component = None;
    if let Some(network) = network {
        let labels: Vec<u32> =
            context.home_ids.iter().map(|id| context.networks.group_labels[id.index()]).collect();
        let matrix = mixing_matrix(&network.graph, &labels);
        for (row, from) in matrix.labels.iter().enumerate() {
            for (column, to) in matrix.labels.iter().enumerate() {
                blocks.push(Block {
                    from: group_of(*from),
                    to: group_of(*to),
                    ties: matrix.counts[row][column],
                    density: matrix.density(row, column),
                });
            }
        }
        largest_component = milieu_network::weak_components(&network.graph).largest_share();
    }
    Roster {
        actors: actors.len(),
        guessed_groups: actors
            .iter()
            .filter(|a| a.group.is_some() && a.group_basis == Some(milieu_territory::GroupBasis::Name))
            .count(),
        groups,
        unseen: context.unseen,
        tied: network.map_or(0, |network| {
            (0..context.n())
                .filter(|at| {
                    network.degree_inside(*at) > 0 || network.outside[*at] > 0 || network.unplaced[*at] > 0
                })
                .count()
        }),
        largest_component,
        layers,
        projects: joined(&context.networks.projects),
        bodies: joined(&context.networks.bodies),
        respondents: respondents.len(),
        knowledge_basis: context.networks.knowledge.as_ref().map(|(_, basis)| *basis),
        knowledge_ties: network.map(|network| {
            [
                network.m_inside(),
                network.m_national(),
                network.m_foreign(),
                network.m_outside() - network.m_national() - network.m_foreign() + network.m_unplaced(),
            ]
        }),
        blocks,
    }
}
