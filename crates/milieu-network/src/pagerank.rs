//! PageRank: where a random walker who sometimes jumps is found.

use crate::graph::{Graph, Weights};

/// PageRank (Page et al. 1999) with the usual damping 0.85; values sum to 1. A walker at a node
/// without outgoing ties jumps anywhere with equal chance. With `Weights::Used` ties are followed
/// in proportion to their weight. `None` without nodes or for a damping outside `0..1`.
/// O(m) per round, about 200 rounds.
pub fn pagerank(graph: &Graph, damping: f64, weights: Weights) -> Option<Vec<f64>> {
    let n = graph.n();
    if n == 0 || !(0.0..1.0).contains(&damping) {
        return None;
    }
    let read = |w: f64| match weights {
        Weights::Ignored => 1.0,
        Weights::Used => w,
    };
    let out: Vec<f64> = (0..n as u32).map(|v| graph.weights(v).iter().map(|w| read(*w)).sum()).collect();
    let even = 1.0 / n as f64;
    let mut rank = vec![even; n];
    let rounds = (1e-16f64.ln() / damping.max(0.1).ln()).ceil() as usize;
    for _ in 0..rounds {
        let dangling: f64 = rank.iter().zip(&out).filter(|(_, o)| **o == 0.0).map(|(r, _)| r).sum();
        let base = (1.0 - damping) * even + damping * dangling * even;
        let next: Vec<f64> = (0..n as u32)
            .map(|v| {
                let near = graph.in_neighbours(v).iter().zip(graph.in_weights(v));
                let inflow: f64 = near.map(|(u, w)| rank[*u as usize] * (read(*w) / out[*u as usize])).sum();
                base + damping * inflow
            })
            .collect();
        let change: f64 = next.iter().zip(&rank).map(|(a, b)| (a - b).abs()).sum();
        rank = next;
        if change < 1e-15 {
            break;
        }
    }
    let sum: f64 = rank.iter().sum();
    for r in &mut rank {
        *r /= sum;
    }
    Some(rank)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn solves_its_own_equation() {
        let g = Graph::directed(3, [(0, 1, 1.0), (0, 2, 3.0), (1, 2, 1.0)]).unwrap();
        let r = pagerank(&g, 0.85, Weights::Used).unwrap();
        assert!((r.iter().sum::<f64>() - 1.0).abs() < 1e-14);
        let jump = 0.05 + 0.85 * r[2] / 3.0;
        assert!((r[0] - jump).abs() < 1e-12);
        assert!((r[1] - jump - 0.85 * r[0] / 4.0).abs() < 1e-12);
        assert_eq!(pagerank(&g, 1.0, Weights::Used), None);
        assert_eq!(pagerank(&Graph::directed(1, []).unwrap(), 0.85, Weights::Used), Some(vec![1.0]));
    }
}
