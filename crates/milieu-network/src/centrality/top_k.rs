//! The nodes with the highest values.

/// The `k` positions with the highest values and those values, falling; equal values by position.
/// All of them when there are fewer. O(n + k log k).
pub fn top_k(values: &[f64], k: usize) -> Vec<(u32, f64)> {
    let mut all: Vec<(u32, f64)> = (0..).zip(values.iter().copied()).collect();
    let falling = |a: &(u32, f64), b: &(u32, f64)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if k < all.len() {
        if k > 0 {
            all.select_nth_unstable_by(k - 1, falling);
        }
        all.truncate(k);
    }
    all.sort_unstable_by(falling);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_come_by_position() {
        let values = [1.0, 3.0, 2.0, 3.0, 2.0];
        assert_eq!(top_k(&values, 3), [(1, 3.0), (3, 3.0), (2, 2.0)]);
        assert_eq!(top_k(&values, 9).len(), 5);
        assert!(top_k(&values, 0).is_empty() && top_k(&[], 2).is_empty());
    }
}
