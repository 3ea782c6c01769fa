//! Closeness: how near a node is to the others, in three forms.
//!
//! `Direction::Out` takes distances from the node, `Direction::In` distances towards it.
//! Cost: one breadth-first search per node, 64 at a time.

use crate::distances::distance_counts;
use crate::graph::{Direction, Graph};

fn reached_and_sum(counts: &[u32]) -> (f64, f64) {
    let reached: u64 = counts.iter().map(|c| u64::from(*c)).sum();
    let sum: u64 = counts.iter().zip(1u64..).map(|(c, d)| u64::from(*c) * d).sum();
    (reached as f64, sum as f64)
}

/// Number of nodes reached over the sum of their distances; 0 for a node that reaches none.
/// Comparable only among nodes that reach equally many.
pub fn closeness_reachable(graph: &Graph, direction: Direction) -> Vec<f64> {
    distance_counts(graph, direction)
        .iter()
        .map(|counts| {
            let (reached, sum) = reached_and_sum(counts);
            if reached > 0.0 { reached / sum } else { 0.0 }
        })
        .collect()
}

/// [`closeness_reachable`] times the share of the other nodes reached
/// (Wasserman and Faust 1994).
pub fn closeness_wasserman_faust(graph: &Graph, direction: Direction) -> Vec<f64> {
    let others = graph.n() as f64 - 1.0;
    distance_counts(graph, direction)
        .iter()
        .map(|counts| {
            let (reached, sum) = reached_and_sum(counts);
            if reached > 0.0 { reached / sum * (reached / others) } else { 0.0 }
        })
        .collect()
}

/// Harmonic closeness: sum of 1/d over the other nodes, 0 where no path leads, divided by n - 1
/// (Marchiori and Latora 2000; Rochat 2009). Sound in disconnected networks.
pub fn harmonic(graph: &Graph, direction: Direction) -> Vec<f64> {
    let others = graph.n() as f64 - 1.0;
    distance_counts(graph, direction)
        .iter()
        .map(|counts| {
            let sum: f64 = counts.iter().zip(1u32..).map(|(c, d)| f64::from(*c) / f64::from(d)).sum();
            if counts.is_empty() { 0.0 } else { sum / others }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_forms_on_a_path_with_an_isolate() {
        let g = Graph::directed(4, [(0, 1, 1.0), (1, 2, 1.0)]).unwrap();
        assert_eq!(closeness_reachable(&g, Direction::Out), [2.0 / 3.0, 1.0, 0.0, 0.0]);
        assert_eq!(closeness_reachable(&g, Direction::In), [0.0, 1.0, 2.0 / 3.0, 0.0]);
        let wf = closeness_wasserman_faust(&g, Direction::Out);
        assert_eq!(wf, [2.0 / 3.0 * (2.0 / 3.0), 1.0 / 3.0, 0.0, 0.0]);
        assert_eq!(harmonic(&g, Direction::Out), [0.5, 1.0 / 3.0, 0.0, 0.0]);
        assert_eq!(harmonic(&Graph::undirected(1, []).unwrap(), Direction::Out), [0.0]);
    }
}
