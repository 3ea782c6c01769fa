//! The knowledge network among the actors at home, and how far it reaches out.

use std::sync::OnceLock;

use milieu_network::{Graph, betweenness};

use crate::context::{Context, KnowledgeBasis, Place};

/// The knowledge network of a region: `K[H]` and the ties of its actors to the outside.
pub struct HomeNetwork {
    /// `K[H]`, undirected; node `i` is the actor `context.home_ids[i]`.
    pub graph: Graph,
    /// What the ties are.
    pub basis: KnowledgeBasis,
    /// Ties of each home actor to actors of the same nation outside the region.
    pub national: Vec<u32>,
    /// Ties of each home actor to another nation.
    pub foreign: Vec<u32>,
    /// Ties of each home actor to actors certainly outside the region; at least `national` and
    /// `foreign` together.
    pub outside: Vec<u32>,
    /// Ties of each home actor to actors of whom it is not known whether they are at home. They
    /// count neither as inside nor as outside.
    pub unplaced: Vec<u32>,
    betweenness: OnceLock<Vec<f64>>,
}

impl HomeNetwork {
    /// Cost: linear in the ties of the home actors, and therefore no
    /// [`Graph::subgraph`], which reads the whole network for every region compared.
    pub(crate) fn new(context: &Context<'_>) -> Option<Self> {
        let (knowledge, basis) = context.networks.knowledge.as_ref()?;
        let n = context.n();
        let mut local = vec![u32::MAX; knowledge.n()];
        for (at, id) in (0u32..).zip(&context.home_ids) {
            local[id.index()] = at;
        }
        let mut network = HomeNetwork {
            graph: Graph::undirected(0, []).ok()?,
            basis: *basis,
            national: vec![0; n],
            foreign: vec![0; n],
            outside: vec![0; n],
            unplaced: vec![0; n],
            betweenness: OnceLock::new(),
        };
        let mut inside = Vec::new();
        for (at, id) in context.home_ids.iter().enumerate() {
            for (&other, &weight) in knowledge.neighbours(id.0).iter().zip(knowledge.weights(id.0)) {
                let there = local[other as usize];
                if there != u32::MAX {
                    if (at as u32) < there {
                        inside.push((at as u32, there, weight));
                    }
                    continue;
                }
                match context.places[other as usize] {
                    Place::National => network.national[at] += 1,
                    Place::Foreign => network.foreign[at] += 1,
                    Place::Outside => {}
                    Place::Home | Place::Unknown => {
                        network.unplaced[at] += 1;
                        continue;
                    }
                }
                network.outside[at] += 1;
            }
        }
        network.graph = Graph::undirected(n, inside).ok()?;
        Some(network)
    }

    /// m(HH): ties inside.
    pub fn m_inside(&self) -> usize {
        self.graph.m()
    }

    /// m(HX): ties to the outside.
    pub fn m_outside(&self) -> usize {
        total(&self.outside)
    }

    /// m(HF): ties to other nations.
    pub fn m_foreign(&self) -> usize {
        total(&self.foreign)
    }

    /// Ties to the rest of the nation.
    pub fn m_national(&self) -> usize {
        total(&self.national)
    }

    /// Ties to actors of unknown place.
    pub fn m_unplaced(&self) -> usize {
        total(&self.unplaced)
    }

    /// Betweenness of each home actor in `K[H]`. Computed once.
    pub fn betweenness(&self) -> &[f64] {
        self.betweenness.get_or_init(|| betweenness(&self.graph))
    }

    /// Number of neighbours at home of a home actor, by its position.
    pub fn degree_inside(&self, at: usize) -> usize {
        self.graph.neighbours(at as u32).len()
    }
}

fn total(counts: &[u32]) -> usize {
    counts.iter().map(|c| *c as usize).sum()
}
