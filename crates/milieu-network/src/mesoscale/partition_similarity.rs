//! How alike two partitions of the same nodes are.

/// Counts of an agreement table: how many items share a label in one partition, in the other, and
/// in both.
struct Table {
    items: f64,
    first: Vec<u32>,
    second: Vec<u32>,
    both: Vec<u32>,
}

impl Table {
    /// `None` without items or when the lengths differ. O(n log n).
    fn of(a: &[u32], b: &[u32]) -> Option<Table> {
        if a.len() != b.len() || a.is_empty() {
            return None;
        }
        let pairs = a.iter().zip(b).map(|(x, y)| u64::from(*x) << 32 | u64::from(*y));
        Some(Table {
            items: a.len() as f64,
            first: counts(a.iter().copied().map(u64::from).collect()),
            second: counts(b.iter().copied().map(u64::from).collect()),
            both: counts(pairs.collect()),
        })
    }

    /// Entropy in nats of drawing an item's class.
    fn entropy(&self, counts: &[u32]) -> f64 {
        let sum: f64 = counts.iter().map(|c| f64::from(*c) * f64::from(*c).ln()).sum();
        (self.items.ln() - sum / self.items).max(0.0)
    }
}

fn counts(mut labels: Vec<u64>) -> Vec<u32> {
    labels.sort_unstable();
    labels.chunk_by(|x, y| x == y).map(|run| run.len() as u32).collect()
}

/// Agreement of two partitions, corrected for chance (Hubert and Arabie 1985): the share of pairs
/// on which they agree, scaled so that 1 means equal and 0 what chance would give; can be negative.
/// `None` below two items or when the lengths differ; 1 when both put everything together or both
/// everything apart. O(n log n).
pub fn adjusted_rand_index(a: &[u32], b: &[u32]) -> Option<f64> {
    let table = Table::of(a, b).filter(|table| table.items > 1.0)?;
    let pairs = |k: f64| k * (k - 1.0) / 2.0;
    let within = |counts: &[u32]| counts.iter().map(|c| pairs(f64::from(*c))).sum::<f64>();
    let (in_a, in_b, together) = (within(&table.first), within(&table.second), within(&table.both));
    let expected = in_a * in_b / pairs(table.items);
    let largest = f64::midpoint(in_a, in_b);
    Some(if largest == expected { 1.0 } else { (together - expected) / (largest - expected) })
}

/// Mutual information of two partitions over the mean of their entropies, `2 I / (H + H')`
/// (Danon and others 2005): 1 when equal, 0 when independent; not corrected for chance, so many
/// small communities score high. `None` without items or when the lengths differ; 1 when both put
/// everything together. O(n log n).
pub fn normalised_mutual_information(a: &[u32], b: &[u32]) -> Option<f64> {
    let table = Table::of(a, b)?;
    let sum = table.entropy(&table.first) + table.entropy(&table.second);
    let shared = sum - table.entropy(&table.both);
    Some(if sum == 0.0 { 1.0 } else { (2.0 * shared / sum).clamp(0.0, 1.0) })
}

/// Variation of information `H(A|B) + H(B|A)` in nats (Meila 2007): a distance between
/// partitions, 0 when equal, at most `ln n`. `None` without items or when the lengths differ.
/// O(n log n).
pub fn variation_of_information(a: &[u32], b: &[u32]) -> Option<f64> {
    let table = Table::of(a, b)?;
    let both = table.entropy(&table.both);
    Some((2.0 * both - table.entropy(&table.first) - table.entropy(&table.second)).max(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_hand() {
        let (a, b) = ([0, 0, 1, 1], [0, 1, 0, 1]);
        // Pairs together in both 0; in each 2; expected 2 * 2 / 6; largest 2.
        let crossed = adjusted_rand_index(&a, &b).unwrap();
        assert!((crossed - (-2.0 / 3.0) / (2.0 - 2.0 / 3.0)).abs() < 1e-12, "{crossed}");
        assert!(normalised_mutual_information(&a, &b).unwrap() < 1e-15);
        assert!((variation_of_information(&a, &b).unwrap() - 2.0 * 2f64.ln()).abs() < 1e-15);
        // H(A) = ln 2, H(B) = H(A,B) = ln 4: I = ln 2.
        let apart = [0, 1, 2, 3];
        assert!((normalised_mutual_information(&a, &apart).unwrap() - 2.0 / 3.0).abs() < 1e-15);
        assert!((variation_of_information(&a, &apart).unwrap() - 2f64.ln()).abs() < 1e-15);
    }

    #[test]
    fn trivial_partitions() {
        assert_eq!(adjusted_rand_index(&[0], &[0]), None);
        assert_eq!(normalised_mutual_information(&[], &[]), None);
        assert_eq!(variation_of_information(&[0, 1], &[0]), None);
        assert_eq!(normalised_mutual_information(&[3, 3], &[1, 1]), Some(1.0));
        assert_eq!(adjusted_rand_index(&[3, 3], &[1, 1]), Some(1.0));
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
        #[test]
        fn bounds_symmetry_and_names(labels in proptest::collection::vec((0u32..4, 0u32..4), 2..20)) {
            let (a, b): (Vec<u32>, Vec<u32>) = labels.into_iter().unzip();
            let renamed: Vec<u32> = a.iter().map(|x| u32::MAX - 7 * x).collect();
            for value in [adjusted_rand_index, normalised_mutual_information] {
                proptest::prop_assert!((value(&a, &renamed).unwrap() - 1.0).abs() < 1e-12);
                let (one, other) = (value(&a, &b).unwrap(), value(&b, &renamed).unwrap());
                proptest::prop_assert!((one - other).abs() < 1e-12 && one <= 1.0 + 1e-12);
            }
            let distance = variation_of_information(&a, &b).unwrap();
            proptest::prop_assert!(variation_of_information(&a, &renamed).unwrap() < 1e-12);
            proptest::prop_assert!((0.0..=(a.len() as f64).ln() + 1e-12).contains(&distance));
            proptest::prop_assert!((distance - variation_of_information(&renamed, &b).unwrap().abs()).abs() < 1e-12);
        }
    }
}
