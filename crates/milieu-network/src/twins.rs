//! Rows with equal entries: actors in exactly the same projects, nodes with the same neighbours.

/// Class of each row, rows with equal entries sharing one; classes are numbered by their first
/// row. Rows are `entries[offsets[r]..offsets[r + 1]]`. Equality is checked entry by entry, a hash
/// only brings candidates together. O(entries + rows log rows).
pub(crate) fn equal_rows(offsets: &[u32], entries: &[u32]) -> Vec<u32> {
    let rows = offsets.len().saturating_sub(1);
    let row = |r: u32| &entries[offsets[r as usize] as usize..offsets[r as usize + 1] as usize];
    let mut order: Vec<(u64, u32)> = (0..rows as u32).map(|r| (hash(row(r)), r)).collect();
    order.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| row(a.1).cmp(row(b.1))).then(a.1.cmp(&b.1)));
    let mut first = vec![0u32; rows];
    let mut leader: Option<u32> = None;
    for (at, &(key, r)) in order.iter().enumerate() {
        let same = at > 0 && order[at - 1].0 == key && leader.is_some_and(|l| row(l) == row(r));
        if !same {
            leader = Some(r);
        }
        first[r as usize] = leader.unwrap_or(r);
    }
    let mut class = vec![0u32; rows];
    let mut count = 0;
    for r in 0..rows {
        if first[r] as usize == r {
            class[r] = count;
            count += 1;
        } else {
            class[r] = class[first[r] as usize];
        }
    }
    class
}

/// An order-dependent hash of a row (rows are sorted, so equal sets hash alike).
fn hash(row: &[u32]) -> u64 {
    row.iter().fold(row.len() as u64, |h, entry| {
        (h.rotate_left(23) ^ u64::from(*entry)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_with_the_same_entries_share_a_class() {
        let offsets = [0, 2, 4, 4, 5, 7, 7];
        let entries = [1, 2, 3, 4, 1, 1, 2];
        assert_eq!(equal_rows(&offsets, &entries), [0, 1, 2, 3, 0, 2]);
        assert!(equal_rows(&[0], &[]).is_empty());
    }
}
