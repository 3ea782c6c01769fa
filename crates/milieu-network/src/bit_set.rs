//! A set of positions, one bit each.

/// Marks on the positions `0..len`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BitSet {
    words: Vec<u64>,
}

impl BitSet {
    /// No position marked.
    pub(crate) fn new(len: usize) -> BitSet {
        BitSet { words: vec![0; len.div_ceil(64)] }
    }

    pub(crate) fn contains(&self, at: usize) -> bool {
        self.words[at >> 6] >> (at & 63) & 1 == 1
    }

    pub(crate) fn insert(&mut self, at: usize) {
        self.words[at >> 6] |= 1 << (at & 63);
    }

    /// Number of marks.
    pub(crate) fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }
}
