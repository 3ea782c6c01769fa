//! Constraint and brokerage of the home actors in the whole knowledge network, without the cost
//! of computing them for everybody else.

use milieu_network::Graph;
use rayon::prelude::*;

use crate::context::{Context, Place};

/// What the own network of a home actor looks like.
#[derive(Clone, Debug, PartialEq)]
pub struct EgoNetwork {
    /// Burt's (1992) constraint over all its ties, each counted 1; `None` for an isolate.
    pub constraint: Option<f64>,
    /// Brokerage roles of Gould and Fernandez (1989) in the order of
    /// [`ROLES`](milieu_network::ROLES), the classes being home, nation, abroad and unknown;
    /// ordered pairs.
    pub roles: [f64; 5],
}

/// Most neighbours of neighbours looked at for all home actors together: about a fifth of a
/// second. A convention of ours.
pub const MOST_STEPS: u64 = 60_000_000;

/// The class of an actor for brokerage.
pub(crate) fn place_label(place: Place) -> u32 {
    match place {
        Place::Home => 0,
        Place::National => 1,
        Place::Foreign => 2,
        Place::Outside | Place::Unknown => 3,
    }
}

/// The own networks of the home actors, in their order. `None` without a knowledge network or
/// where more than [`MOST_STEPS`] would have to be looked at. Cost: the sum, over home actors, of
/// their neighbours' degrees.
pub fn ego_networks(context: &Context<'_>) -> Option<Vec<EgoNetwork>> {
    let (graph, _) = context.networks.knowledge.as_ref()?;
    let steps: u64 = context
        .home_ids
        .iter()
        .flat_map(|id| graph.neighbours(id.0))
        .map(|q| graph.neighbours(*q).len() as u64)
        .sum();
    if steps > MOST_STEPS {
        return None;
    }
    let labels: Vec<u32> = context.places.iter().map(|p| place_label(*p)).collect();
    let egos = context
        .home_ids
        .par_iter()
        .map_init(
            || (vec![false; graph.n()], vec![0.0; graph.n()]),
            |(near, indirect), id| ego_network(graph, &labels, id.0, near, indirect),
        )
        .collect();
    Some(egos)
}

fn ego_network(graph: &Graph, labels: &[u32], v: u32, near: &mut [bool], indirect: &mut [f64]) -> EgoNetwork {
    let neighbours = graph.neighbours(v);
    let own = labels[v as usize] as usize;
    let mut size = [0f64; 4];
    for &q in neighbours {
        near[q as usize] = true;
        size[labels[q as usize] as usize] += 1.0;
    }
    // Ordered pairs of neighbours that are tied, by their classes.
    let mut tied = [[0f64; 4]; 4];
    let share = 1.0 / neighbours.len().max(1) as f64;
    for &q in neighbours {
        let theirs = graph.neighbours(q);
        let passed_on = share / theirs.len() as f64;
        for &j in theirs {
            if near[j as usize] {
                tied[labels[q as usize] as usize][labels[j as usize] as usize] += 1.0;
                indirect[j as usize] += passed_on;
            }
        }
    }
    let constraint = (!neighbours.is_empty())
        .then(|| neighbours.iter().map(|j| (share + indirect[*j as usize]).powi(2)).sum());
    for &q in neighbours {
        near[q as usize] = false;
        indirect[q as usize] = 0.0;
    }
    let mut roles = [0.0; 5];
    for from in 0..4 {
        for to in 0..4 {
            let pairs = size[from] * if from == to { size[to] - 1.0 } else { size[to] } - tied[from][to];
            let role = match (from == own, to == own, from == to) {
                (true, true, _) => 0,
                (false, false, true) => 1,
                (true, false, _) => 2,
                (false, true, _) => 3,
                (false, false, false) => 4,
            };
            // An empty class times minus one would count below nothing.
            if size[from] > 0.0 && size[to] > 0.0 {
                roles[role] += pairs;
            }
        }
    }
    EgoNetwork { constraint, roles }
}

#[cfg(test)]
mod tests {
    use super::*;
    use milieu_network::{Weights, brokerage_roles, constraint};

    #[test]
    fn agrees_with_the_measures_of_the_whole_network() {
        // A seeded tangle of 30 nodes, three classes.
        let mut state = 7u64;
        let mut next = |bound: u64| {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (state >> 33) % bound
        };
        let ties: Vec<(u32, u32, f64)> = (0..90).map(|_| (next(30) as u32, next(30) as u32, 1.0)).collect();
        let graph = Graph::undirected(30, ties).unwrap();
        let labels: Vec<u32> = (0..30).map(|_| next(3) as u32).collect();
        let roles = brokerage_roles(&graph, &labels);
        let constraints = constraint(&graph, Weights::Ignored);
        let (mut near, mut indirect) = (vec![false; 30], vec![0.0; 30]);
        for v in 0..30 {
            let ego = ego_network(&graph, &labels, v, &mut near, &mut indirect);
            assert_eq!(ego.roles, roles[v as usize]);
            match (ego.constraint, constraints[v as usize]) {
                (Some(a), Some(b)) => assert!((a - b).abs() < 1e-12, "{a} {b}"),
                (a, b) => assert_eq!(a, b),
            }
        }
    }
}
