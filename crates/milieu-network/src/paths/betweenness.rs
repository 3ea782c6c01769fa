//! Betweenness: how many shortest paths pass through a node.

use rayon::prelude::*;

use crate::paths::betweenness_reduction::SearchGraph;
use crate::paths::betweenness_search::{Level, Search};
use crate::paths::clique_cover::CliqueCover;
use crate::structures::affiliations::Affiliations;
use crate::structures::graph::Graph;

/// Betweenness of each node over unweighted shortest paths (Freeman 1977): the sum over pairs
/// s, t of the share of their shortest paths through the node. An undirected pair counts once,
/// ends do not count; 0 for a node inside no shortest path.
///
/// The algorithm of Brandes (2001) on a network written as cliques and left-over ties, so that
/// each search takes as many steps as there are places in cliques rather than ties; nodes inside
/// no shortest path are searched from together (after Puzis et al. 2015; Sariyüce et al. 2017).
/// At most O(nm).
pub fn betweenness(graph: &Graph) -> Vec<f64> {
    sum_of_all(&search_graph(graph))
}

/// [`betweenness`] of the network of actors that share a project, without projecting it. Projects
/// of more than `max_size` actors are left out. O(actors · incidences) and less; memory is that of
/// the incidences and of the pairs that share several projects.
pub fn betweenness_of_affiliations(two: &Affiliations, max_size: Option<usize>) -> Vec<f64> {
    sum_of_all(&SearchGraph::new(&CliqueCover::of_projects(two, max_size), false))
}

/// [`betweenness`] divided by its largest possible value: `(n-1)(n-2)`, half of that when
/// undirected. `None` below three nodes.
pub fn betweenness_normalised(graph: &Graph) -> Option<Vec<f64>> {
    normalise_betweenness(graph, &betweenness(graph))
}

/// Divides betweenness values of `graph` by the largest possible one. `None` below three nodes.
pub fn normalise_betweenness(graph: &Graph, values: &[f64]) -> Option<Vec<f64>> {
    let n = graph.n() as f64;
    let mut pairs = (n - 1.0) * (n - 2.0);
    if !graph.is_directed() {
        pairs /= 2.0;
    }
    (graph.n() > 2).then(|| values.iter().map(|b| b / pairs).collect())
}

/// Share of all betweenness held by the nodes marked in `holders`, for example coordinating
/// bodies. `None` when all betweenness is 0.
///
/// # Panics
/// If `values` and `holders` differ in length.
pub fn betweenness_share(values: &[f64], holders: &[bool]) -> Option<f64> {
    assert_eq!(values.len(), holders.len(), "one mark per node");
    let total: f64 = values.iter().sum();
    let held: f64 = values.iter().zip(holders).filter(|(_, h)| **h).map(|(b, _)| b).sum();
    (total > 0.0).then(|| held / total)
}

/// The network that searches for the betweenness of `graph` run on.
pub(crate) fn search_graph(graph: &Graph) -> SearchGraph {
    let cover = if graph.is_directed() { CliqueCover::of_ties(graph) } else { CliqueCover::greedy(graph) };
    SearchGraph::new(&cover, graph.is_directed())
}

fn sum_of_all(graph: &SearchGraph) -> Vec<f64> {
    let sums = if graph.directed { over_roots::<u32>(graph) } else { over_roots::<u8>(graph) };
    let share = if graph.directed { 1.0 } else { 0.5 };
    let mut values = vec![0f64; graph.whole];
    for ((name, sum), known) in graph.names.iter().zip(sums).zip(&graph.known) {
        values[*name as usize] = (sum + known) * share;
    }
    values
}

/// Sums the dependencies of all roots. They are cut into a fixed number of parts that are added in
/// order, so the number of threads never changes a bit of the result.
fn over_roots<L: Level>(graph: &SearchGraph) -> Vec<f64> {
    const PARTS: usize = 32;
    let n = graph.names.len();
    let size = graph.roots.len().div_ceil(PARTS).max(1);
    let parts: Vec<Vec<f64>> = graph
        .roots
        .par_chunks(size)
        .map(|roots| {
            let mut sums = vec![0f64; n];
            let mut search = Search::<L>::new(graph);
            for &(root, weight) in roots {
                search.run(root, |v, dependency| sums[v as usize] += weight * dependency);
            }
            sums
        })
        .collect();
    let mut total = vec![0f64; n];
    for part in parts {
        for (sum, value) in total.iter_mut().zip(part) {
            *sum += value;
        }
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_path_and_a_ring() {
        let path = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0)]).unwrap();
        assert_eq!(betweenness(&path), [0.0, 2.0, 2.0, 0.0]);
        assert_eq!(betweenness_normalised(&path).unwrap()[1], 2.0 / 3.0);
        let ring = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0), (3, 0, 1.0)]).unwrap();
        assert_eq!(betweenness(&ring), [0.5; 4]);
        assert_eq!(betweenness_share(&betweenness(&ring), &[true, false, false, false]), Some(0.25));
        let directed = Graph::directed(3, [(0, 1, 1.0), (1, 2, 1.0)]).unwrap();
        assert_eq!(betweenness(&directed), [0.0, 1.0, 0.0]);
    }

    #[test]
    fn more_levels_than_a_byte_counts() {
        let n = 700u32;
        let path = Graph::undirected(n as usize, (1..n).map(|v| (v - 1, v, 1.0))).unwrap();
        let there = Graph::directed(n as usize, (1..n).map(|v| (v - 1, v, 1.0))).unwrap();
        for g in [path, there] {
            let values = betweenness(&g);
            assert!((0..n).all(|v| values[v as usize] == f64::from(v) * f64::from(n - 1 - v)));
        }
        // A way back from the end to the start makes the far side of a directed ring reachable.
        let ring = Graph::directed(n as usize, (0..n).map(|v| (v, (v + 1) % n, 1.0))).unwrap();
        let each = f64::from((n - 1) * (n - 2)) / 2.0;
        assert!(betweenness(&ring).iter().all(|b| *b == each));
    }

    #[test]
    fn more_paths_than_a_float_counts() {
        // A chain of 1,200 diamonds has 2^1200 shortest paths from end to end.
        let diamonds = 1200u32;
        let mut ties = Vec::new();
        for d in 0..diamonds {
            let (left, right) = (3 * d, 3 * d + 3);
            for middle in [left + 1, left + 2] {
                ties.extend([(left, middle, 1.0), (middle, right, 1.0)]);
            }
        }
        let g = Graph::undirected(3 * diamonds as usize + 1, ties).unwrap();
        let values = betweenness(&g);
        for d in 1..diamonds {
            let (before, after) = (f64::from(3 * d), f64::from(3 * (diamonds - d)));
            let joint = before * after + 0.5 + 0.5;
            let found = values[3 * d as usize];
            assert!((found - joint).abs() <= 1.0 + 1e-9 * joint, "{found} {joint}");
        }
    }
}
