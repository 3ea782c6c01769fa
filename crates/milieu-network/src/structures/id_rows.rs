//! Plain rows of ids, the working form of searches.

/// Rows of ids, one after the other.
#[derive(Debug, Clone)]
pub(crate) struct IdRows {
    offsets: Vec<usize>,
    entries: Vec<u32>,
}

impl IdRows {
    pub(crate) fn from_rows<R: IntoIterator<Item = u32>>(rows: impl IntoIterator<Item = R>) -> IdRows {
        let mut made = IdRows { offsets: vec![0], entries: Vec::new() };
        for row in rows {
            made.entries.extend(row);
            made.offsets.push(made.entries.len());
        }
        made
    }

    #[inline(always)]
    pub(crate) fn row(&self, at: u32) -> &[u32] {
        &self.entries[self.offsets[at as usize]..self.offsets[at as usize + 1]]
    }

    pub(crate) fn count(&self) -> usize {
        self.offsets.len() - 1
    }

    /// The rows of the other side: for each id below `count`, the rows it occurs in, ascending.
    pub(crate) fn turned(&self, count: usize) -> IdRows {
        let mut offsets = vec![0usize; count + 1];
        for entry in &self.entries {
            offsets[*entry as usize + 1] += 1;
        }
        for at in 0..count {
            offsets[at + 1] += offsets[at];
        }
        let mut entries = vec![0u32; self.entries.len()];
        for at in 0..self.count() as u32 {
            for entry in self.row(at) {
                let to = &mut offsets[*entry as usize];
                entries[*to] = at;
                *to += 1;
            }
        }
        // Each offset now stands where the next row begins.
        offsets.rotate_right(1);
        offsets[0] = 0;
        IdRows { offsets, entries }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turning_twice_gives_the_rows_back() {
        let rows = IdRows::from_rows([vec![0, 2], vec![], vec![2]]);
        let turned = rows.turned(3);
        assert_eq!((turned.row(0), turned.row(1), turned.row(2)), (&[0][..], &[][..], &[0, 2][..]));
        let back = turned.turned(3);
        assert_eq!((back.offsets, back.entries), (rows.offsets, rows.entries));
    }
}
