//! A network that changes one tie at a time.

/// Ties as lists of neighbours on both sides, in no order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Digraph {
    out: Vec<Vec<u32>>,
    inn: Vec<Vec<u32>>,
}

impl Digraph {
    /// No ties among `senders` and `receivers`.
    pub(crate) fn new(senders: usize, receivers: usize) -> Self {
        Self { out: vec![Vec::new(); senders], inn: vec![Vec::new(); receivers] }
    }

    pub(crate) fn senders(&self) -> usize {
        self.out.len()
    }

    pub(crate) fn receivers(&self) -> usize {
        self.inn.len()
    }

    /// Whom `i` has a tie to.
    pub(crate) fn out(&self, i: usize) -> &[u32] {
        &self.out[i]
    }

    /// Who has a tie to `j`.
    pub(crate) fn inn(&self, j: usize) -> &[u32] {
        &self.inn[j]
    }

    pub(crate) fn outdegree(&self, i: usize) -> usize {
        self.out[i].len()
    }

    pub(crate) fn indegree(&self, j: usize) -> usize {
        self.inn[j].len()
    }

    pub(crate) fn has(&self, i: usize, j: usize) -> bool {
        if self.out[i].len() <= self.inn[j].len() {
            self.out[i].contains(&(j as u32))
        } else {
            self.inn[j].contains(&(i as u32))
        }
    }

    /// Forms or drops the tie; says whether it is there now.
    pub(crate) fn toggle(&mut self, i: usize, j: usize) -> bool {
        match self.out[i].iter().position(|&h| h == j as u32) {
            Some(at) => {
                self.out[i].swap_remove(at);
                if let Some(at) = self.inn[j].iter().position(|&h| h == i as u32) {
                    self.inn[j].swap_remove(at);
                }
                false
            }
            None => {
                self.out[i].push(j as u32);
                self.inn[j].push(i as u32);
                true
            }
        }
    }

    /// Makes the tie what is said; says whether that was a change.
    pub(crate) fn set(&mut self, i: usize, j: usize, tie: bool) -> bool {
        let changes = self.has(i, j) != tie;
        if changes {
            self.toggle(i, j);
        }
        changes
    }

    /// Becomes a copy of another, in the memory it has.
    pub(crate) fn copy_from(&mut self, other: &Self) {
        for (to, from) in self.out.iter_mut().zip(&other.out).chain(self.inn.iter_mut().zip(&other.inn)) {
            to.clear();
            to.extend_from_slice(from);
        }
    }

    /// Every tie, by sender, in the order of the lists.
    pub(crate) fn ties(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.out.iter().enumerate().flat_map(|(i, row)| row.iter().map(move |&j| (i as u32, j)))
    }

    /// Number of ties.
    pub(crate) fn count(&self) -> usize {
        self.out.iter().map(Vec::len).sum()
    }
}
