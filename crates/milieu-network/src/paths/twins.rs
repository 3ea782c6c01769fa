//! Twins: actors in exactly the same projects, nodes with exactly the same neighbours. Whatever is
//! said of one by distances holds of the other, so that a search needs only one of them.

/// Class of each of `count` rows, rows with equal entries sharing one; classes are numbered by
/// their first row. Equality is checked entry by entry, a hash only brings candidates together.
/// O(entries + rows log rows).
pub(crate) fn equal_rows<R: Iterator<Item = u32>>(count: usize, row: impl Fn(u32) -> R) -> Vec<u32> {
    let mut order: Vec<(u64, u32)> = (0..count as u32).map(|r| (hash(row(r)), r)).collect();
    order.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| row(a.1).cmp(row(b.1))).then(a.1.cmp(&b.1)));
    let mut first = vec![0u32; count];
    let mut leader: Option<(u64, u32)> = None;
    for &(key, r) in &order {
        match leader {
            Some((of, l)) if of == key && row(l).eq(row(r)) => first[r as usize] = l,
            _ => {
                leader = Some((key, r));
                first[r as usize] = r;
            }
        }
    }
    let mut class = vec![0u32; count];
    let mut classes = 0;
    for r in 0..count {
        if first[r] as usize == r {
            class[r] = classes;
            classes += 1;
        } else {
            class[r] = class[first[r] as usize];
        }
    }
    class
}

fn hash(row: impl Iterator<Item = u32>) -> u64 {
    row.fold(1, |h: u64, entry| (h.rotate_left(23) ^ u64::from(entry)).wrapping_mul(0x9E37_79B9_7F4A_7C15))
}

/// Sizes of classes and the first row of each.
pub(crate) fn class_sizes(class: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let count = class.iter().max().map_or(0, |last| *last as usize + 1);
    let mut sizes = vec![0u32; count];
    let mut first = vec![0u32; count];
    for (r, c) in class.iter().enumerate().rev() {
        sizes[*c as usize] += 1;
        first[*c as usize] = r as u32;
    }
    (sizes, first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_with_the_same_entries_share_a_class() {
        let rows = [vec![1, 2], vec![3, 4], vec![], vec![1], vec![1, 2], vec![]];
        let class = equal_rows(rows.len(), |r| rows[r as usize].iter().copied());
        assert_eq!(class, [0, 1, 2, 3, 0, 2]);
        assert_eq!(class_sizes(&class), (vec![2, 1, 2, 1], vec![0, 1, 2, 3]));
        assert!(equal_rows(0, |_| std::iter::empty()).is_empty());
    }
}
