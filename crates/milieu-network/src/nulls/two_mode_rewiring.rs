//! Fixed-margins rewiring of affiliations: actors keep their number of projects, projects their
//! number of actors.

use rand::RngExt;
use rand::seq::SliceRandom;
use rand_xoshiro::Xoshiro256PlusPlus;

use crate::nulls::random::generator;
use crate::nulls::rewiring::SwapChain;
use crate::structures::affiliations::Affiliations;

/// A chain of curveball trades that can be stopped and looked at.
pub(crate) struct TradeChain {
    rows: Vec<Vec<u32>>,
    projects: usize,
    rng: Xoshiro256PlusPlus,
    shared: Vec<u32>,
    heap: Vec<u32>,
}

impl TradeChain {
    pub(crate) fn new(two: &Affiliations, seed: u64) -> TradeChain {
        TradeChain {
            rows: (0..two.actor_count() as u32).map(|a| two.projects_of(a).to_vec()).collect(),
            projects: two.project_count(),
            rng: generator(seed, 0),
            shared: Vec::new(),
            heap: Vec::new(),
        }
    }

    /// Makes `trades` trades and returns in how many both actors had something to give.
    pub(crate) fn run(&mut self, trades: usize) -> usize {
        let actors = self.rows.len();
        if actors < 2 {
            return 0;
        }
        (0..trades)
            .filter(|_| {
                let a = self.rng.random_range(0..actors);
                let b = (a + self.rng.random_range(1..actors)) % actors;
                self.shared.clear();
                self.heap.clear();
                let own = split(&self.rows[a], &self.rows[b], &mut self.shared, &mut self.heap);
                if own == 0 || own == self.heap.len() {
                    return false;
                }
                self.heap.shuffle(&mut self.rng);
                for (row, part) in [(a, &self.heap[..own]), (b, &self.heap[own..])] {
                    self.rows[row].clear();
                    self.rows[row].extend_from_slice(&self.shared);
                    self.rows[row].extend_from_slice(part);
                    self.rows[row].sort_unstable();
                }
                true
            })
            .count()
    }

    /// Incidences that `start` has too.
    pub(crate) fn in_place(&self, start: &Affiliations) -> usize {
        let kept = |(a, row): (usize, &Vec<u32>)| {
            row.iter().filter(|p| start.projects_of(a as u32).binary_search(p).is_ok()).count()
        };
        self.rows.iter().enumerate().map(kept).sum()
    }

    pub(crate) fn affiliations(&self) -> Affiliations {
        let row = |(a, row): (usize, &Vec<u32>)| row.iter().map(|p| (a as u32, *p)).collect::<Vec<_>>();
        let pairs: Vec<(u32, u32)> = self.rows.iter().enumerate().flat_map(row).collect();
        Affiliations::from_sorted(self.rows.len(), self.projects, &pairs, 0)
    }
}

/// Random affiliations with the same margins: `trades_per_actor` x actors times, two random actors
/// put the projects that only one of them has into a heap and deal it out again, each as many as
/// before (curveball; Strona et al. 2014, unbiased by Carstens 2015). Five trades per actor are
/// usual; [`two_mode_rewiring_diagnostics`](crate::two_mode_rewiring_diagnostics) says how many
/// these affiliations need. O(trades x mean number of projects).
pub fn two_mode_rewiring(affiliations: &Affiliations, trades_per_actor: usize, seed: u64) -> Affiliations {
    let mut chain = TradeChain::new(affiliations, seed);
    chain.run(affiliations.actor_count().saturating_mul(trades_per_actor));
    chain.affiliations()
}

/// Random affiliations with the same margins by single swaps: `swaps_per_incidence` x incidences
/// attempts to let two random incidences exchange their projects, refused when an incidence would
/// repeat. The same null model as [`two_mode_rewiring`] by smaller steps, usually many more of them.
/// O(swaps).
pub fn two_mode_edge_swaps(
    affiliations: &Affiliations,
    swaps_per_incidence: usize,
    seed: u64,
) -> Affiliations {
    let mut chain = SwapChain::of_incidences(affiliations, seed);
    chain.run(affiliations.incidence_count().saturating_mul(swaps_per_incidence));
    let mut pairs = chain.ends().to_vec();
    pairs.sort_unstable();
    Affiliations::from_sorted(affiliations.actor_count(), affiliations.project_count(), &pairs, 0)
}

/// Sorts two ascending lists into what they share and what only one has; returns how many only the
/// first has.
fn split(a: &[u32], b: &[u32], shared: &mut Vec<u32>, heap: &mut Vec<u32>) -> usize {
    let (mut i, mut j, mut own) = (0, 0, 0);
    while i < a.len() || j < b.len() {
        if j == b.len() || (i < a.len() && a[i] < b[j]) {
            heap.push(a[i]);
            own += 1;
            i += 1;
        } else if i == a.len() || b[j] < a[i] {
            heap.push(b[j]);
            j += 1;
        } else {
            shared.push(a[i]);
            i += 1;
            j += 1;
        }
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
        #[test]
        fn keeps_both_margins(
            pairs in proptest::collection::vec((0u32..8, 0u32..6), 0..30),
            seed: u64,
        ) {
            let two = Affiliations::new(8, 6, pairs).unwrap();
            for random in [two_mode_rewiring(&two, 5, seed), two_mode_edge_swaps(&two, 5, seed)] {
                for a in 0..8 {
                    proptest::prop_assert_eq!(random.projects_of(a).len(), two.projects_of(a).len());
                    // No incidence stands twice.
                    proptest::prop_assert!(random.projects_of(a).is_sorted_by(|p, q| p < q));
                }
                for p in 0..6 {
                    proptest::prop_assert_eq!(random.actors_of(p).len(), two.actors_of(p).len());
                }
                proptest::prop_assert_eq!(random.incidence_count(), two.incidence_count());
            }
        }
    }

    #[test]
    fn something_changes() {
        let two = Affiliations::new(20, 10, (0..20).map(|a| (a, a % 10))).unwrap();
        assert_ne!(two_mode_rewiring(&two, 5, 1), two);
        assert_ne!(two_mode_edge_swaps(&two, 5, 1), two);
    }

    #[test]
    fn both_chains_reach_all_arrangements_equally_often() {
        // Margins 2, 1, 1 and 2, 1, 1: five arrangements.
        let two = Affiliations::new(3, 3, [(0, 0), (0, 1), (1, 0), (2, 2)]).unwrap();
        for chain in [two_mode_rewiring, two_mode_edge_swaps] {
            let mut seen = std::collections::BTreeMap::new();
            for seed in 0..2000 {
                *seen.entry(chain(&two, 12, seed).incidences().collect::<Vec<_>>()).or_insert(0) += 1;
            }
            assert_eq!(seen.len(), 5);
            // 400 expected each, with a standard deviation of 18.
            assert!(seen.values().all(|count| (310..490).contains(count)), "{seen:?}");
        }
    }
}
