//! Closeness: how near a node is to the others, in three forms.
//!
//! `Direction::Out` takes distances from the node, `Direction::In` distances towards it.
//! Cost: one breadth-first search per node, 512 at a time; [`closeness_all`] gives every form from
//! the same search.

use crate::paths::distances::node_distances;
use crate::paths::node_distances::NodeDistances;
use crate::structures::graph::{Direction, Graph};

/// All forms of closeness, and what else distances tell, from one search: see the methods of
/// [`NodeDistances`].
pub fn closeness_all(graph: &Graph, direction: Direction) -> NodeDistances {
    node_distances(graph, direction)
}

/// Number of nodes reached over the sum of their distances; 0 for a node that reaches none.
/// Comparable only among nodes that reach equally many.
pub fn closeness_reachable(graph: &Graph, direction: Direction) -> Vec<f64> {
    closeness_all(graph, direction).closeness_reachable()
}

/// [`closeness_reachable`] times the share of the other nodes reached
/// (Wasserman and Faust 1994).
pub fn closeness_wasserman_faust(graph: &Graph, direction: Direction) -> Vec<f64> {
    closeness_all(graph, direction).closeness_wasserman_faust()
}

/// Harmonic closeness: sum of 1/d over the other nodes, 0 where no path leads, divided by n - 1
/// (Marchiori and Latora 2000; Rochat 2009). Sound in disconnected networks.
pub fn harmonic(graph: &Graph, direction: Direction) -> Vec<f64> {
    closeness_all(graph, direction).harmonic()
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
