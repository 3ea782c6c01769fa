//! Centralisation: how far a network is from all nodes being equally central (Freeman 1979).
//!
//! Both forms read the network as undirected and reach 1 for a star.

use crate::cohesion::degree::degree;
use crate::paths::betweenness::betweenness;
use crate::structures::graph::{Direction, Graph};

/// `sum(max d - d) / ((n-1)(n-2))`. `None` below three nodes.
pub fn degree_centralisation(graph: &Graph) -> Option<f64> {
    let undirected = graph.as_undirected();
    let n = undirected.n() as f64;
    let degrees: Vec<f64> = degree(&undirected, Direction::Out).into_iter().map(f64::from).collect();
    (undirected.n() > 2).then(|| distance_to_largest(&degrees) / ((n - 1.0) * (n - 2.0)))
}

/// `sum(max b - b) / ((n-1)^2 (n-2)/2)` with unnormalised betweenness `b`. `None` below three
/// nodes. O(nm).
pub fn betweenness_centralisation(graph: &Graph) -> Option<f64> {
    (graph.n() > 2)
        .then(|| betweenness(&graph.as_undirected()))
        .and_then(|b| betweenness_centralisation_of(&b))
}

/// [`betweenness_centralisation`] from the unnormalised betweenness of an undirected network, one
/// value per node. `None` below three nodes.
pub fn betweenness_centralisation_of(values: &[f64]) -> Option<f64> {
    let n = values.len() as f64;
    (values.len() > 2).then(|| distance_to_largest(values) / ((n - 1.0).powi(2) * (n - 2.0) / 2.0))
}

fn distance_to_largest(values: &[f64]) -> f64 {
    let largest = values.iter().copied().fold(0.0, f64::max);
    values.iter().map(|v| largest - v).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_one_and_a_ring_is_zero() {
        let star = Graph::undirected(5, (1..5).map(|v| (0, v, 1.0))).unwrap();
        assert_eq!(degree_centralisation(&star), Some(1.0));
        assert_eq!(betweenness_centralisation(&star), Some(1.0));
        let ring = Graph::undirected(5, (0..5).map(|v| (v, (v + 1) % 5, 1.0))).unwrap();
        assert_eq!(degree_centralisation(&ring), Some(0.0));
        assert!(betweenness_centralisation(&ring).unwrap().abs() < 1e-15);
        assert_eq!(degree_centralisation(&Graph::undirected(2, []).unwrap()), None);
    }
}
