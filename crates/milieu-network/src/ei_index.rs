//! The E-I index: ties across labels against ties inside them (Krackhardt and Stern 1988).

use rand::seq::SliceRandom;
use rayon::prelude::*;

use crate::graph::Graph;
use crate::null_comparison::against_null;
use crate::random::generator;

/// `(external - internal) / (external + internal)` over ties: -1 all inside, +1 all across.
/// Weights are ignored. `None` without ties. Depends on label sizes: compare with
/// [`ei_permutation`].
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn ei_index(graph: &Graph, labels: &[u32]) -> Option<f64> {
    assert_eq!(labels.len(), graph.n(), "one label per node");
    let external = graph.ties().filter(|(u, v, _)| labels[*u as usize] != labels[*v as usize]).count();
    (graph.m() > 0).then(|| (2.0 * external as f64 - graph.m() as f64) / graph.m() as f64)
}

/// The index of each node over its distinct contacts in either direction; `None` for an isolate.
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn ei_index_per_node(graph: &Graph, labels: &[u32]) -> Vec<Option<f64>> {
    assert_eq!(labels.len(), graph.n(), "one label per node");
    (0..graph.n() as u32)
        .map(|v| {
            let contacts = graph.contacts(v);
            let external = contacts.iter().filter(|u| labels[**u as usize] != labels[v as usize]).count();
            let all = contacts.len() as f64;
            (!contacts.is_empty()).then(|| (2.0 * external as f64 - all) / all)
        })
        .collect()
}

/// The index expected when labels are dealt to nodes at random: 1 - 2 x the chance that two
/// different nodes share a label. `None` below two nodes.
pub fn ei_expected(labels: &[u32]) -> Option<f64> {
    let n = labels.len() as f64;
    let mut sorted = labels.to_vec();
    sorted.sort_unstable();
    let same: f64 =
        sorted.chunk_by(|a, b| a == b).map(|run| run.len() as f64 * (run.len() as f64 - 1.0)).sum();
    (labels.len() > 1).then(|| 1.0 - 2.0 * same / (n * (n - 1.0)))
}

/// An E-I index beside its distribution under permutation of the labels.
#[derive(Debug, Clone, PartialEq)]
pub struct EiPermutation {
    /// The index of the network.
    pub observed: f64,
    /// Mean over the permutations.
    pub mean: f64,
    /// Standard deviation over the permutations.
    pub sd: f64,
    /// (observed - mean) / sd; `None` when the permutations do not vary.
    pub z: Option<f64>,
    /// Share of permutations at least as far from the mean, the observed counted among them.
    pub p_two_sided: f64,
}

/// The index against `draws` random permutations of the labels over the nodes.
/// `None` without ties or with fewer than two draws. O(draws x m), in parallel.
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn ei_permutation(graph: &Graph, labels: &[u32], draws: usize, seed: u64) -> Option<EiPermutation> {
    let observed = ei_index(graph, labels)?;
    let sample: Vec<f64> = (0..draws as u64)
        .into_par_iter()
        .filter_map(|draw| {
            let mut dealt = labels.to_vec();
            dealt.shuffle(&mut generator(seed, draw));
            ei_index(graph, &dealt)
        })
        .collect();
    let null = against_null(observed, &sample);
    Some(EiPermutation { observed, mean: null.mean?, sd: null.sd?, z: null.z, p_two_sided: null.p_two_sided })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs() -> Graph {
        Graph::undirected(6, [(0, 1, 1.0), (2, 3, 1.0), (4, 5, 1.0), (0, 2, 1.0)]).unwrap()
    }

    #[test]
    fn counts_ties_inside_and_across() {
        let labels = [0, 0, 1, 1, 2, 2];
        assert_eq!(ei_index(&pairs(), &labels), Some(-0.5));
        assert_eq!(ei_index_per_node(&pairs(), &labels)[0], Some(0.0));
        assert_eq!(ei_index(&Graph::undirected(2, []).unwrap(), &[0, 1]), None);
        assert_eq!(ei_expected(&labels), Some(1.0 - 2.0 * 6.0 / 30.0));
    }

    #[test]
    fn permutation_centres_on_the_expected_value_and_repeats() {
        let labels = [0, 0, 1, 1, 2, 2];
        let test = ei_permutation(&pairs(), &labels, 4000, 7).unwrap();
        assert!((test.mean - 0.6).abs() < 4.0 * test.sd / 4000f64.sqrt());
        assert!(test.z.unwrap() < -2.0);
        assert_eq!(Some(test), ei_permutation(&pairs(), &labels, 4000, 7));
        let same = ei_permutation(&pairs(), &[1; 6], 10, 7).unwrap();
        assert_eq!((same.z, same.p_two_sided), (None, 1.0));
    }
}
