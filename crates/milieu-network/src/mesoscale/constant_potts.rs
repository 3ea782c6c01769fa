//! Constant Potts quality: how much denser communities are inside than a density asked for.

use crate::structures::graph::{Graph, Weights};

/// Quality of a partition in the constant Potts model (Traag, Van Dooren, Nesterov 2011):
/// `sum over communities of (weight of the ties inside - resolution x pairs inside)`, pairs
/// counted once in an undirected network and once per direction in a directed one. Unlike
/// modularity it has no resolution limit: whether a community should be split does not depend on
/// the rest of the network. 0 when every node is alone; `None` without ties, when the resolution
/// is not a number, or when the value is too large to be one. O(n + m).
///
/// # Panics
/// If `membership` does not have one entry per node.
pub fn constant_potts(graph: &Graph, membership: &[u32], weights: Weights, resolution: f64) -> Option<f64> {
    assert_eq!(membership.len(), graph.n(), "one community per node");
    if graph.m() == 0 {
        return None;
    }
    let (community, count) = crate::structures::labels::dense_classes(membership);
    let mut sizes = vec![0f64; count];
    for c in &community {
        sizes[*c] += 1.0;
    }
    let within = graph.ties().filter(|(u, v, _)| community[*u as usize] == community[*v as usize]);
    let inside: f64 = match weights {
        Weights::Ignored => within.count() as f64,
        Weights::Used => within.map(|tie| tie.2).sum(),
    };
    let ordered: f64 = sizes.iter().map(|s| s * (s - 1.0)).sum();
    let pairs = if graph.is_directed() { ordered } else { ordered / 2.0 };
    let value = inside - resolution * pairs;
    value.is_finite().then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_pairs() {
        let g = Graph::undirected(4, [(0, 1, 2.0), (2, 3, 3.0)]).unwrap();
        assert_eq!(constant_potts(&g, &[9, 9, 4, 4], Weights::Used, 0.5), Some(4.0));
        assert_eq!(constant_potts(&g, &[0; 4], Weights::Ignored, 0.5), Some(-1.0));
        assert_eq!(constant_potts(&g, &[0, 1, 2, 3], Weights::Used, 0.5), Some(0.0));
        assert_eq!(constant_potts(&g, &[0; 4], Weights::Used, f64::NAN), None);
        assert_eq!(constant_potts(&Graph::undirected(2, []).unwrap(), &[0, 0], Weights::Used, 1.0), None);
        let both = Graph::directed(2, [(0, 1, 1.0), (1, 0, 1.0)]).unwrap();
        assert_eq!(constant_potts(&both, &[0, 0], Weights::Used, 0.5), Some(1.0));
    }
}
