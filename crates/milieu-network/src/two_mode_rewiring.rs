//! Fixed-margins rewiring of affiliations: actors keep their number of projects, projects their
//! number of actors.

use rand::RngExt;
use rand::seq::SliceRandom;

use crate::affiliations::Affiliations;
use crate::random::generator;

/// Random affiliations with the same margins: `trades_per_actor` x actors times, two random actors
/// put the projects that only one of them has into a heap and deal it out again, each as many as
/// before (curveball; Strona et al. 2014, unbiased by Carstens 2015). Five trades per actor are
/// usual. O(trades x mean number of projects).
pub fn two_mode_rewiring(affiliations: &Affiliations, trades_per_actor: usize, seed: u64) -> Affiliations {
    let actors = affiliations.actor_count();
    let mut rows: Vec<Vec<u32>> = (0..actors as u32).map(|a| affiliations.projects_of(a).to_vec()).collect();
    if actors > 1 {
        let mut rng = generator(seed, 0);
        let (mut shared, mut heap) = (Vec::new(), Vec::new());
        for _ in 0..actors.saturating_mul(trades_per_actor) {
            let a = rng.random_range(0..actors);
            let b = (a + rng.random_range(1..actors)) % actors;
            shared.clear();
            heap.clear();
            let own = split(&rows[a], &rows[b], &mut shared, &mut heap);
            if own == 0 || own == heap.len() {
                continue;
            }
            heap.shuffle(&mut rng);
            for (row, part) in [(a, &heap[..own]), (b, &heap[own..])] {
                rows[row].clear();
                rows[row].extend_from_slice(&shared);
                rows[row].extend_from_slice(part);
                rows[row].sort_unstable();
            }
        }
    }
    let pairs: Vec<(u32, u32)> =
        rows.iter().enumerate().flat_map(|(a, row)| row.iter().map(move |p| (a as u32, *p))).collect();
    Affiliations::from_sorted(actors, affiliations.project_count(), &pairs, 0)
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
            let random = two_mode_rewiring(&two, 5, seed);
            for a in 0..8 {
                proptest::prop_assert_eq!(random.projects_of(a).len(), two.projects_of(a).len());
            }
            for p in 0..6 {
                proptest::prop_assert_eq!(random.actors_of(p).len(), two.actors_of(p).len());
            }
            proptest::prop_assert_eq!(random.incidence_count(), two.incidence_count());
        }
    }

    #[test]
    fn something_changes() {
        let two = Affiliations::new(20, 10, (0..20).map(|a| (a, a % 10))).unwrap();
        assert_ne!(two_mode_rewiring(&two, 5, 1), two);
    }
}
