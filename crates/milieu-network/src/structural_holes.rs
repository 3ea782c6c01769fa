//! Structural holes: constraint and effective size (Burt 1992).
//!
//! Both sum over all contacts of a node in either direction, with the strength of a pair
//! `s_ij = a_ij + a_ji` (a tie of weight 1 each when weights are ignored).
//! Cost: O(sum of squared degrees).

use rayon::prelude::*;

use crate::graph::{Graph, Weights};

fn pair_strengths(graph: &Graph, weights: Weights) -> Graph {
    match weights {
        Weights::Ignored => graph.unweighted().directions_added(),
        Weights::Used => graph.directions_added(),
    }
}

fn per_node(graph: &Graph, one: impl Fn(u32, &mut [f64], &mut [f64]) -> f64 + Sync) -> Vec<Option<f64>> {
    let n = graph.n();
    (0..n as u32)
        .into_par_iter()
        .map_init(
            || (vec![0f64; n], vec![0f64; n]),
            |(near, via), v| {
                if graph.neighbours(v).is_empty() {
                    return None;
                }
                Some(one(v, near, via))
            },
        )
        .collect()
}

/// Constraint: `sum_j (p_ij + sum_q p_iq p_qj)^2` over contacts `j`, with `p_ij` the share of
/// `i`'s strength spent on `j`. High when a node's contacts are tied to each other; not capped
/// at 1 (a closed triad gives 1.125). `None` for an isolate.
pub fn constraint(graph: &Graph, weights: Weights) -> Vec<Option<f64>> {
    let pairs = pair_strengths(graph, weights);
    let strength: Vec<f64> = (0..pairs.n() as u32).map(|v| pairs.weights(v).iter().sum()).collect();
    per_node(&pairs, |i, direct, indirect| {
        let own = strength[i as usize];
        for (&j, &s) in pairs.neighbours(i).iter().zip(pairs.weights(i)) {
            direct[j as usize] = s / own;
            indirect[j as usize] = 0.0;
        }
        for &q in pairs.neighbours(i) {
            let share = direct[q as usize];
            for (&j, &s) in pairs.neighbours(q).iter().zip(pairs.weights(q)) {
                if direct[j as usize] > 0.0 {
                    indirect[j as usize] += share * (s / strength[q as usize]);
                }
            }
        }
        let mut sum = 0.0;
        for &j in pairs.neighbours(i) {
            sum += (direct[j as usize] + indirect[j as usize]).powi(2);
        }
        for &j in pairs.neighbours(i) {
            direct[j as usize] = 0.0;
        }
        sum
    })
}

/// Effective size: `sum_j (1 - sum_q p_iq m_jq)` over contacts `j` and other contacts `q`, with
/// `m_jq` the strength of the pair over the strongest pair of `j`: contacts less their
/// redundancy. `None` for an isolate.
pub fn effective_size(graph: &Graph, weights: Weights) -> Vec<Option<f64>> {
    let pairs = pair_strengths(graph, weights);
    let strongest: Vec<f64> =
        (0..pairs.n() as u32).map(|v| pairs.weights(v).iter().copied().fold(0.0, f64::max)).collect();
    per_node(&pairs, |i, share, _| {
        let own: f64 = pairs.weights(i).iter().sum();
        for (&q, &s) in pairs.neighbours(i).iter().zip(pairs.weights(i)) {
            share[q as usize] = s / own;
        }
        let mut sum = 0.0;
        for &j in pairs.neighbours(i) {
            let mut redundancy = 0.0;
            for (&q, &s) in pairs.neighbours(j).iter().zip(pairs.weights(j)) {
                redundancy += share[q as usize] * (s / strongest[j as usize]);
            }
            sum += 1.0 - redundancy;
        }
        for &q in pairs.neighbours(i) {
            share[q as usize] = 0.0;
        }
        sum
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_triad_and_an_open_one() {
        let closed = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (0, 2, 1.0)]).unwrap();
        assert_eq!(constraint(&closed, Weights::Ignored)[..], [Some(1.125), Some(1.125), Some(1.125), None]);
        assert_eq!(effective_size(&closed, Weights::Ignored)[0], Some(1.0));
        let open = Graph::undirected(3, [(0, 1, 1.0), (0, 2, 3.0)]).unwrap();
        assert_eq!(constraint(&open, Weights::Used)[0], Some(0.0625 + 0.5625));
        assert_eq!(effective_size(&open, Weights::Used)[0], Some(2.0));
    }

    #[test]
    fn a_directed_tie_counts_once_a_mutual_one_twice() {
        let g = Graph::directed(3, [(0, 1, 1.0), (1, 0, 1.0), (2, 0, 1.0)]).unwrap();
        assert_eq!(constraint(&g, Weights::Ignored)[0], Some((4.0 + 1.0) / 9.0));
    }
}
