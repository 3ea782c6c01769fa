//! An order of removal in which betweenness is taken anew after every step.

use crate::cohesion::components::weak_components;
use crate::paths::betweenness::betweenness;
use crate::paths::betweenness_approximate::{BetweennessSample, betweenness_approximate};
use crate::structures::graph::Graph;

/// How [`removal_order_by_recomputed_betweenness`] goes on.
#[derive(Debug, Clone, PartialEq)]
pub struct RecomputedRemoval {
    /// Most nodes to remove.
    pub removals: usize,
    /// Share of the nodes still there removed at once; one at least. 0 removes them one by one.
    pub batch_share: f64,
    /// Sources to estimate betweenness from; `None`: exact.
    pub samples: Option<usize>,
    /// Seed of the draws of sources.
    pub seed: u64,
}

impl Default for RecomputedRemoval {
    fn default() -> Self {
        RecomputedRemoval { removals: usize::MAX, batch_share: 0.0, samples: None, seed: 1 }
    }
}

/// An order of removal and how sure its choices are.
#[derive(Debug, Clone, PartialEq)]
pub struct RecomputedOrder {
    /// Nodes in the order they leave.
    pub order: Vec<u32>,
    /// Number of times betweenness was taken anew.
    pub rounds: usize,
    /// Largest standard error among the chosen nodes, as a share of the chosen node's
    /// betweenness; `None` if every choice was exact.
    pub largest_error: Option<f64>,
}

/// Nodes in the order in which the one of highest betweenness leaves a network, its betweenness
/// taken anew each time (Holme et al. 2002), the network read as undirected; values rounded to six
/// decimals, equal ones by position. After a removal only the components it touched are measured
/// again. Once no node lies inside a path the rest follows by position. O(n^2 m) at most; with
/// `samples` O(n · samples · m), with `batch_share` b in about `ln(n) / b` rounds.
pub fn removal_order_by_recomputed_betweenness(graph: &Graph, how: &RecomputedRemoval) -> RecomputedOrder {
    let undirected = graph.as_undirected();
    let n = undirected.n();
    let mut present = vec![true; n];
    let mut stale = vec![true; n];
    let mut values = vec![0f64; n];
    let mut errors = vec![0f64; n];
    let mut found = RecomputedOrder { order: Vec::new(), rounds: 0, largest_error: None };
    let share = if how.batch_share > 0.0 { how.batch_share.min(1.0) } else { 0.0 };
    while found.order.len() < how.removals.min(n) {
        if stale.iter().any(|s| *s) {
            let (part, ids) = undirected.subgraph(&stale);
            let (part_values, part_errors) = match how.samples {
                None => (betweenness(&part), vec![0.0; part.n()]),
                Some(samples) => {
                    let seed = how.seed.wrapping_add(found.rounds as u64);
                    let sample = BetweennessSample { samples, seed, ..BetweennessSample::default() };
                    let estimate = betweenness_approximate(&part, &sample);
                    (estimate.values, estimate.standard_error)
                }
            };
            for (at, id) in ids.iter().enumerate() {
                values[*id as usize] = (part_values[at] * 1e6).round() / 1e6;
                errors[*id as usize] = part_errors[at];
            }
            found.rounds += 1;
            stale.fill(false);
        }
        let mut left: Vec<u32> = (0..n as u32).filter(|v| present[*v as usize]).collect();
        let room = how.removals.min(n) - found.order.len();
        left.sort_by(|a, b| values[*b as usize].total_cmp(&values[*a as usize]));
        let batch = ((share * left.len() as f64).floor() as usize).max(1);
        let ended = left.first().is_some_and(|v| values[*v as usize] == 0.0);
        left.truncate(if ended { room } else { batch.min(room) });
        for &v in &left {
            let error = errors[v as usize];
            if error > 0.0 {
                let relative = error / values[v as usize].max(error);
                found.largest_error = Some(found.largest_error.map_or(relative, |e| e.max(relative)));
            }
        }
        if ended {
            found.order.extend(left);
            break;
        }
        let (rest, ids) = undirected.subgraph(&present);
        let parts = weak_components(&rest);
        let mut touched = vec![false; parts.sizes.len()];
        left.iter().for_each(|v| present[*v as usize] = false);
        for (at, id) in ids.iter().enumerate() {
            if !present[*id as usize] {
                touched[parts.membership[at] as usize] = true;
            }
        }
        for (at, id) in ids.iter().enumerate() {
            stale[*id as usize] = present[*id as usize] && touched[parts.membership[at] as usize];
        }
        found.order.extend(left);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Taken anew on the whole network after every single removal.
    fn slow(graph: &Graph) -> Vec<u32> {
        let mut keep = vec![true; graph.n()];
        let mut order = Vec::new();
        while order.len() < graph.n() {
            let (rest, ids) = graph.subgraph(&keep);
            let mut best = 0;
            let values: Vec<f64> = betweenness(&rest).iter().map(|b| (b * 1e6).round()).collect();
            for at in 0..rest.n() {
                if values[at] > values[best] {
                    best = at;
                }
            }
            keep[ids[best] as usize] = false;
            order.push(ids[best]);
        }
        order
    }

    #[test]
    fn one_by_one_is_the_definition() {
        for seed in 1..6u32 {
            let ties = (0..45u32).map(|k| ((k * k * seed + 3) % 31, (k * 7 + seed) % 31, 1.0));
            let g = Graph::undirected(31, ties).unwrap();
            let found = removal_order_by_recomputed_betweenness(&g, &RecomputedRemoval::default());
            assert_eq!(found.order, slow(&g));
            assert_eq!(found.largest_error, None);
        }
    }

    #[test]
    fn the_second_choice_depends_on_the_first() {
        // Two ways round: after node 2 leaves, node 3 carries all paths.
        let ties =
            [(0, 2, 1.0), (1, 2, 1.0), (2, 4, 1.0), (4, 5, 1.0), (0, 3, 1.0), (3, 4, 1.0), (0, 1, 1.0)];
        let g = Graph::undirected(6, ties).unwrap();
        let all = removal_order_by_recomputed_betweenness(&g, &RecomputedRemoval::default());
        assert_eq!(all.order, slow(&g));
        let two = RecomputedRemoval { removals: 2, ..RecomputedRemoval::default() };
        assert_eq!(removal_order_by_recomputed_betweenness(&g, &two).order, all.order[..2]);
    }

    #[test]
    fn batches_and_samples_say_what_they_are() {
        let ties = (0..300u32).map(|k| ((k * k + 3) % 151, (k * 7) % 151, 1.0));
        let g = Graph::undirected(151, ties).unwrap();
        let how = RecomputedRemoval { batch_share: 0.1, samples: Some(30), ..RecomputedRemoval::default() };
        let found = removal_order_by_recomputed_betweenness(&g, &how);
        let mut sorted = found.order.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, (0..151).collect::<Vec<_>>());
        assert!(found.rounds < 60);
        assert!(found.largest_error.is_some_and(|e| e > 0.0 && e <= 1.0));
        let empty = Graph::undirected(0, []).unwrap();
        assert!(removal_order_by_recomputed_betweenness(&empty, &how).order.is_empty());
    }
}
