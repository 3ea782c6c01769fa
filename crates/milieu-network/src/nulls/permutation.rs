//! Permutations of nodes and labels: the null models that keep the network and deal its nodes anew.

use std::sync::atomic::{AtomicUsize, Ordering};

use rand::seq::SliceRandom;
use rayon::prelude::*;

use crate::nulls::random::generator;

/// Which permutations of the nodes a test uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permutations {
    /// All of them, the identity included: exact p-values, for at most 8 nodes.
    Exact,
    /// Random ones; the observed arrangement is counted beside them.
    Sampled {
        /// Number of permutations drawn.
        draws: usize,
        /// Seed of the draws.
        seed: u64,
    },
}

/// Largest number of nodes whose permutations are enumerated (8! = 40,320).
pub(crate) const MOST_ENUMERATED: usize = 8;

impl Permutations {
    /// p of `extreme` among `draws` permutations: their share when enumerated, the observed
    /// counted beside them when sampled (Phipson and Smyth 2010).
    pub(crate) fn p_value(self, extreme: usize, draws: usize) -> f64 {
        match self {
            Permutations::Exact => extreme as f64 / draws as f64,
            Permutations::Sampled { .. } => (1.0 + extreme as f64) / (1.0 + draws as f64),
        }
    }
}

/// Standard error that drawing only some permutations leaves in a p-value: `sqrt(p (1 - p) / R)`;
/// `None` when all were enumerated.
pub(crate) fn monte_carlo_error(p: f64, draws: usize, exact: bool) -> Option<f64> {
    (!exact && draws > 0).then(|| (p * (1.0 - p) / draws as f64).sqrt())
}

/// Runs `statistic` on every permutation asked for and returns its values in a fixed order.
/// `scratch` makes the working memory of a thread; `progress` hears how many permutations are
/// done. Enumeration is the caller's to refuse above [`MOST_ENUMERATED`] nodes.
pub(crate) fn over_permutations<S, T: Send>(
    n: usize,
    permutations: Permutations,
    scratch: impl Fn() -> S + Sync + Send,
    statistic: impl Fn(&mut S, &[u32]) -> T + Sync + Send,
    progress: &(dyn Fn(usize) + Sync),
) -> Vec<T> {
    let done = AtomicUsize::new(0);
    let identity: Vec<u32> = (0..n as u32).collect();
    let run = |scratch: &mut S, order: &[u32]| {
        let value = statistic(scratch, order);
        progress(done.fetch_add(1, Ordering::Relaxed) + 1);
        value
    };
    match permutations {
        Permutations::Exact => {
            let mut all = vec![identity.clone()];
            let mut order = identity;
            while next_permutation(&mut order) {
                all.push(order.clone());
            }
            all.par_iter().map_init(scratch, |scratch, order| run(scratch, order)).collect()
        }
        Permutations::Sampled { draws, seed } => (0..draws as u64)
            .into_par_iter()
            .map_init(
                || (scratch(), identity.clone()),
                |(scratch, order), draw| {
                    order.copy_from_slice(&identity);
                    order.shuffle(&mut generator(seed, draw));
                    run(scratch, order)
                },
            )
            .collect(),
    }
}

fn next_permutation(order: &mut [u32]) -> bool {
    let Some(turn) = (1..order.len()).rev().find(|i| order[i - 1] < order[*i]) else {
        return false;
    };
    let pivot = order[turn - 1];
    if let Some(larger) = (turn..order.len()).rev().find(|i| order[*i] > pivot) {
        order.swap(turn - 1, larger);
    }
    order[turn..].reverse();
    true
}

/// The labels in random order over the nodes. `draw` numbers the draw within the seed.
pub fn permuted_labels(labels: &[u32], seed: u64, draw: u64) -> Vec<u32> {
    let mut dealt = labels.to_vec();
    dealt.shuffle(&mut generator(seed, draw));
    dealt
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_labels_and_repeats() {
        let labels: Vec<u32> = (0..30).collect();
        let dealt = permuted_labels(&labels, 5, 0);
        assert_ne!(dealt, labels);
        assert_ne!(dealt, permuted_labels(&labels, 5, 1));
        assert_eq!(dealt, permuted_labels(&labels, 5, 0));
        let mut sorted = dealt;
        sorted.sort_unstable();
        assert_eq!(sorted, labels);
    }

    #[test]
    fn every_permutation_once_and_each_one_told() {
        let told = AtomicUsize::new(0);
        let hear = |done: usize| {
            told.fetch_max(done, Ordering::Relaxed);
        };
        let mut all = over_permutations(4, Permutations::Exact, || (), |(), order| order.to_vec(), &hear);
        assert_eq!((all.len(), told.into_inner()), (24, 24));
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 24);
    }

    #[test]
    fn the_error_of_a_p_value_shrinks_with_the_draws() {
        assert_eq!(monte_carlo_error(0.5, 100, false), Some(0.05));
        assert_eq!(monte_carlo_error(0.5, 100, true), None);
        assert_eq!(monte_carlo_error(0.5, 0, false), None);
    }
}
