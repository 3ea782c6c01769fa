//! Geodesic distances: how many ties the shortest path between two nodes has.

use crate::cohesion::degree::mean_degree;
use crate::cohesion::density::density;
use crate::neighbourhoods::clustering::transitivity;
use crate::paths::node_classes::NodeClasses;
use crate::paths::node_distances::NodeDistances;
use crate::structures::graph::{Direction, Graph};

/// Number of ties on the shortest path from the nearest of `sources` to each node, following
/// ties along `direction`; `None` where no path leads. One source gives plain distances.
/// O(n + m). Sources outside the graph are ignored.
pub fn distances_from(graph: &Graph, sources: &[u32], direction: Direction) -> Vec<Option<u32>> {
    let mut distance = vec![None; graph.n()];
    let mut queue = Vec::with_capacity(graph.n());
    for &s in sources {
        if let Some(slot) = distance.get_mut(s as usize)
            && slot.is_none()
        {
            *slot = Some(0);
            queue.push(s);
        }
    }
    let mut at = 0;
    while at < queue.len() {
        let v = queue[at];
        at += 1;
        let next = distance[v as usize].map(|d| d + 1);
        for &u in graph.neighbours_along(v, direction) {
            if distance[u as usize].is_none() {
                distance[u as usize] = next;
                queue.push(u);
            }
        }
    }
    distance
}

/// For every node, how many nodes lie at distance 1, 2, 3, ... along `direction`.
///
/// Breadth-first searches of 512 sources at a time share a few machine words per node (Then et al.
/// 2014); nodes with the same neighbours are searched once. O(n(n + m)/512) words in the best case;
/// the result does not depend on the number of threads.
pub fn distance_counts(graph: &Graph, direction: Direction) -> Vec<Vec<u32>> {
    let classes = NodeClasses::of_graph(graph, direction);
    let arrivals = classes.arrivals(true);
    classes.targets().map(|t| t.map_or_else(Vec::new, |t| arrivals.levels(t as usize))).collect()
}

/// Distances of every node to the others along `direction` (from the node, or towards it), added
/// up: closeness, mean distance, diameter and efficiency from one search. Cost as
/// [`distance_counts`], memory O(n).
pub fn node_distances(graph: &Graph, direction: Direction) -> NodeDistances {
    let classes = NodeClasses::of_graph(graph, direction);
    NodeDistances::new(&classes.arrivals(false), classes.targets())
}

/// What the distribution of all distances says at once.
#[derive(Debug, Clone, PartialEq)]
pub struct DistanceSummary {
    /// Number of ordered pairs of nodes at distance 1, 2, 3, ...
    pub pairs_at: Vec<u64>,
    /// Number of nodes.
    pub nodes: usize,
}

impl DistanceSummary {
    /// Ordered pairs that a path connects.
    pub fn connected_pairs(&self) -> u64 {
        self.pairs_at.iter().sum()
    }

    /// Mean distance over connected ordered pairs; `None` when there is none.
    pub fn mean(&self) -> Option<f64> {
        let pairs = self.connected_pairs();
        let sum: u128 = self.pairs_at.iter().zip(1u128..).map(|(count, d)| u128::from(*count) * d).sum();
        (pairs > 0).then(|| sum as f64 / pairs as f64)
    }

    /// Longest finite distance; `None` when no pair is connected.
    pub fn diameter(&self) -> Option<u32> {
        (!self.pairs_at.is_empty()).then_some(self.pairs_at.len() as u32)
    }

    /// Mean of 1/d over all ordered pairs, an unconnected pair counted as 0
    /// (Latora and Marchiori 2001). `None` below two nodes.
    pub fn efficiency(&self) -> Option<f64> {
        let n = self.nodes as f64;
        (self.nodes > 1).then(|| self.inverse_sum() / (n * (n - 1.0)))
    }

    /// Sum of 1/d over the ordered pairs that a path connects.
    pub fn inverse_sum(&self) -> f64 {
        self.pairs_at.iter().zip(1u32..).map(|(c, d)| *c as f64 / f64::from(d)).sum()
    }
}

/// Distances between all ordered pairs, along the direction of ties. Cost as [`node_distances`].
pub fn distance_summary(graph: &Graph) -> DistanceSummary {
    node_distances(graph, Direction::Out).summary
}

/// Mean distance over connected ordered pairs, along the direction of ties.
pub fn path_length_mean(graph: &Graph) -> Option<f64> {
    distance_summary(graph).mean()
}

/// Longest finite distance, along the direction of ties.
pub fn diameter(graph: &Graph) -> Option<u32> {
    distance_summary(graph).diameter()
}

/// Global efficiency of the network read as undirected: mean of 1/d over all ordered pairs,
/// 0 where no path leads (Latora and Marchiori 2001). Sound in disconnected networks.
pub fn global_efficiency(graph: &Graph) -> Option<f64> {
    distance_summary(&graph.as_undirected()).efficiency()
}

/// Small-world quotient, analytic form, of the network read as undirected:
/// `(transitivity / density) / (mean path / (ln n / ln mean degree))`. Well above 1 means
/// clustered and short at once. `None` where a part is undefined or the mean degree is 1 or less.
pub fn small_world_quotient(graph: &Graph) -> Option<f64> {
    let undirected = graph.as_undirected();
    let clustering = transitivity(&undirected)? / density(&undirected)?;
    let degree = mean_degree(&undirected)?;
    if degree <= 1.0 {
        return None;
    }
    let path = path_length_mean(&undirected)? / ((undirected.n() as f64).ln() / degree.ln());
    Some(clustering / path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(n: u32, directed: bool) -> Graph {
        let ties = (1..n).map(|v| (v - 1, v, 1.0));
        if directed { Graph::directed(n as usize, ties) } else { Graph::undirected(n as usize, ties) }
            .unwrap()
    }

    #[test]
    fn of_a_path() {
        let summary = distance_summary(&path(4, false));
        assert_eq!(summary.pairs_at, [6, 4, 2]);
        assert_eq!(summary.mean(), Some(20.0 / 12.0));
        assert_eq!(summary.diameter(), Some(3));
        assert_eq!(summary.efficiency(), Some((6.0 + 2.0 + 2.0 / 3.0) / 12.0));
        assert_eq!(distance_summary(&path(4, true)).pairs_at, [3, 2, 1]);
        assert_eq!(global_efficiency(&path(4, true)), summary.efficiency());
    }

    #[test]
    fn batches_agree_with_single_searches() {
        let g = path(150, true);
        for direction in [Direction::Out, Direction::In] {
            for (v, counts) in distance_counts(&g, direction).iter().enumerate() {
                let single = distances_from(&g, &[v as u32], direction);
                let reached = single.iter().flatten().filter(|d| **d > 0).count();
                assert_eq!(counts.iter().sum::<u32>() as usize, reached);
            }
        }
    }

    #[test]
    fn nearest_of_several_sources() {
        let near = distances_from(&path(5, false), &[0, 4, 99], Direction::Out);
        assert_eq!(near, [Some(0), Some(1), Some(2), Some(1), Some(0)]);
        assert_eq!(distances_from(&path(2, true), &[1], Direction::Out), [None, Some(0)]);
    }

    #[test]
    fn undefined_on_nothing() {
        let one = Graph::undirected(1, []).unwrap();
        assert_eq!(path_length_mean(&one), None);
        assert_eq!(diameter(&one), None);
        assert_eq!(global_efficiency(&one), None);
        assert_eq!(small_world_quotient(&one), None);
    }
}
