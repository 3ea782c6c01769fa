//! Labels dealt anew: the null model that keeps the network and the label sizes.

use rand::seq::SliceRandom;

use crate::random::generator;

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
}
