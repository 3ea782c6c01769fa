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

    /// Every position marked.
    pub(crate) fn all(len: usize) -> BitSet {
        let mut words = vec![u64::MAX; len.div_ceil(64)];
        if let Some(last) = words.last_mut().filter(|_| !len.is_multiple_of(64)) {
            *last = (1 << (len % 64)) - 1;
        }
        BitSet { words }
    }

    pub(crate) fn contains(&self, at: usize) -> bool {
        self.words[at >> 6] >> (at & 63) & 1 == 1
    }

    pub(crate) fn insert(&mut self, at: usize) {
        self.words[at >> 6] |= 1 << (at & 63);
    }

    pub(crate) fn remove(&mut self, at: usize) {
        self.words[at >> 6] &= !(1 << (at & 63));
    }

    /// Takes out what is not in `other`.
    pub(crate) fn keep_common(&mut self, other: &BitSet) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= other);
    }

    /// Number of marks.
    pub(crate) fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_come_and_go() {
        for len in [0, 1, 63, 64, 65, 130] {
            assert_eq!(BitSet::all(len).count(), len);
            assert_eq!(BitSet::new(len).count(), 0);
        }
        let mut set = BitSet::all(70);
        set.remove(64);
        assert!(!set.contains(64) && set.contains(65) && set.count() == 69);
        set.insert(64);
        assert_eq!(set, BitSet::all(70));
    }
}
