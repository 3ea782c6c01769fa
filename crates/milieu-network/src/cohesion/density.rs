//! Density: the share of possible ties that exist.

use crate::structures::graph::Graph;

/// Ties over possible ties: `m / (n(n-1))` directed, half as many possible when undirected.
/// Weights are ignored. `None` below two nodes.
///
/// Falls with size in most real networks, so compare networks of equal size or use a null model.
pub fn density(graph: &Graph) -> Option<f64> {
    let n = graph.n() as f64;
    if graph.n() < 2 {
        return None;
    }
    let possible = if graph.is_directed() { n * (n - 1.0) } else { n * (n - 1.0) / 2.0 };
    Some(graph.m() as f64 / possible)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_small_graphs() {
        assert_eq!(density(&Graph::undirected(1, []).unwrap()), None);
        assert_eq!(density(&Graph::undirected(3, [(0, 1, 9.0)]).unwrap()), Some(1.0 / 3.0));
        assert_eq!(density(&Graph::directed(3, [(0, 1, 9.0)]).unwrap()), Some(1.0 / 6.0));
    }
}
