//! Eigenvector centrality: a node is central when its contacts are.

use crate::components::weak_components;
use crate::graph::{Graph, Weights};

/// Leading eigenvector of the adjacency matrix of the network read as undirected, on its
/// largest component (the first of equal ones), 0 elsewhere, largest entry 1 (Bonacich 1972).
///
/// Power iteration on the matrix plus a shift, which also settles bipartite networks.
/// `None` without ties, or if 100,000 rounds do not settle it (two nearly equal leading
/// eigenvalues: the ranking is then not identified). O(m) per round.
pub fn eigenvector(graph: &Graph, weights: Weights) -> Option<Vec<f64>> {
    if graph.m() == 0 {
        return None;
    }
    let undirected = graph.as_undirected();
    let (giant, ids) = undirected.subgraph(&weak_components(&undirected).in_largest());
    let largest = giant.ties().map(|tie| tie.2).fold(0.0, f64::max);
    let read = |w: f64| match weights {
        Weights::Ignored => 1.0,
        Weights::Used => w / largest,
    };
    let total: f64 = giant.ties().map(|tie| read(tie.2)).sum();
    let shift = total / giant.n() as f64;
    let mut x = vec![1.0; giant.n()];
    for _ in 0..100_000 {
        let mut y: Vec<f64> = (0..giant.n() as u32)
            .map(|v| {
                let near = giant.neighbours(v).iter().zip(giant.weights(v));
                shift * x[v as usize] + near.map(|(u, w)| read(*w) * x[*u as usize]).sum::<f64>()
            })
            .collect();
        let top = y.iter().copied().fold(0.0, f64::max);
        let mut change = 0f64;
        for (new, old) in y.iter_mut().zip(&x) {
            *new /= top;
            change = change.max((*new - old).abs());
        }
        x = y;
        if change < 1e-13 {
            let mut all = vec![0.0; graph.n()];
            for (value, id) in x.into_iter().zip(ids) {
                all[id as usize] = value;
            }
            return Some(all);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_star_with_an_isolate() {
        let star = Graph::undirected(6, (1..5).map(|v| (0, v, 3.0))).unwrap();
        for kind in [Weights::Ignored, Weights::Used] {
            let x = eigenvector(&star, kind).unwrap();
            assert!((x[0] - 1.0).abs() < 1e-12);
            assert!((x[1] - 0.5).abs() < 1e-12);
            assert_eq!(x[5], 0.0);
        }
        assert_eq!(eigenvector(&Graph::undirected(3, []).unwrap(), Weights::Used), None);
    }
}
