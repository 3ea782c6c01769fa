//! Modularity: how much more a partition holds its ties inside than chance would.

use crate::structures::graph::{Direction, Graph, Weights};

/// Modularity of a partition (Newman and Girvan 2004; directed form of Leicht and Newman 2008):
/// `sum over communities of inside/m - resolution x (degrees/2m)^2`, in a directed network
/// `inside/m - resolution x out x in / m^2`. `None` without ties.
///
/// # Panics
/// If `membership` does not have one entry per node.
pub fn modularity(graph: &Graph, membership: &[u32], weights: Weights, resolution: f64) -> Option<f64> {
    assert_eq!(membership.len(), graph.n(), "one community per node");
    if graph.m() == 0 {
        return None;
    }
    let (community, count) = crate::structures::labels::dense_classes(membership);
    let scale = match weights {
        Weights::Ignored => 1.0,
        Weights::Used => graph.ties().map(|tie| tie.2).fold(0.0, f64::max),
    };
    let strength = |v: u32, direction| match weights {
        Weights::Ignored => graph.neighbours_along(v, direction).len() as f64,
        Weights::Used => graph.weights_along(v, direction).iter().map(|w| w / scale).sum(),
    };
    let mut inside = 0.0;
    let mut total = 0.0;
    let mut out = vec![0.0; count];
    let mut into = vec![0.0; count];
    for v in 0..graph.n() as u32 {
        let c = community[v as usize];
        let own = |u: u32| community[u as usize] == c;
        let near = graph.neighbours(v);
        inside += match weights {
            Weights::Ignored => near.iter().filter(|u| own(**u)).count() as f64,
            Weights::Used => {
                let weighted = near.iter().zip(graph.weights(v));
                weighted.map(|(u, w)| if own(*u) { w / scale } else { 0.0 }).sum()
            }
        };
        let leaving = strength(v, Direction::Out);
        total += leaving;
        out[c] += leaving;
        into[c] += if graph.is_directed() { strength(v, Direction::In) } else { leaving };
    }
    let chance: f64 = out.iter().zip(&into).map(|(a, b)| (a / total) * (b / total)).sum();
    Some(inside / total - resolution * chance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_pairs() {
        let g = Graph::undirected(4, [(0, 1, 2.0), (2, 3, 2.0)]).unwrap();
        assert_eq!(modularity(&g, &[9, 9, 4, 4], Weights::Used, 1.0), Some(0.5));
        assert_eq!(modularity(&g, &[0; 4], Weights::Ignored, 1.0), Some(0.0));
        assert_eq!(modularity(&Graph::undirected(2, []).unwrap(), &[0, 0], Weights::Used, 1.0), None);
    }
}
