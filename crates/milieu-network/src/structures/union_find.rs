//! Sets of nodes that merge, with the size of the largest (Galler and Fischer 1964).

/// Disjoint sets of the nodes `0..n`, joined by size with halved paths.
pub(crate) struct UnionFind {
    parent: Vec<u32>,
    size: Vec<u32>,
    largest: u32,
}

impl UnionFind {
    /// Every node a set of its own.
    pub(crate) fn new(n: usize) -> UnionFind {
        UnionFind { parent: (0..n as u32).collect(), size: vec![1; n], largest: u32::from(n > 0) }
    }

    pub(crate) fn root(&mut self, mut v: u32) -> u32 {
        while self.parent[v as usize] != v {
            self.parent[v as usize] = self.parent[self.parent[v as usize] as usize];
            v = self.parent[v as usize];
        }
        v
    }

    pub(crate) fn join(&mut self, u: u32, v: u32) {
        let (a, b) = (self.root(u), self.root(v));
        if a != b {
            let (small, large) = if self.size[a as usize] < self.size[b as usize] { (a, b) } else { (b, a) };
            self.parent[small as usize] = large;
            self.size[large as usize] += self.size[small as usize];
            self.largest = self.largest.max(self.size[large as usize]);
        }
    }

    /// Size of the largest set.
    pub(crate) fn largest(&self) -> u32 {
        self.largest
    }
}
