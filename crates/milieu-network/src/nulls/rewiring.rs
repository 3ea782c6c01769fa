//! Degree-preserving rewiring: the null model that keeps every degree and nothing else.

use rand::{Rng, RngExt};

use crate::nulls::random::generator;
use crate::structures::affiliations::Affiliations;
use crate::structures::graph::Graph;

/// Which pairs are tied: a bit matrix for small networks, a table of pairs for large ones.
enum Tied {
    Bits { words: Vec<u64>, n: usize },
    Pairs(PairTable),
}

impl Tied {
    fn new(n: usize, ties: usize) -> Tied {
        if n <= 4096 {
            Tied::Bits { words: vec![0; (n * n).div_ceil(64)], n }
        } else {
            Tied::Pairs(PairTable::new(ties))
        }
    }

    fn has(&self, u: u32, v: u32) -> bool {
        match self {
            Tied::Bits { words, n } => {
                let at = u as usize * n + v as usize;
                words[at / 64] >> (at % 64) & 1 == 1
            }
            Tied::Pairs(pairs) => pairs.has(pair(u, v)),
        }
    }

    fn add(&mut self, u: u32, v: u32) {
        match self {
            Tied::Bits { words, n } => {
                let at = u as usize * *n + v as usize;
                words[at / 64] |= 1 << (at % 64);
            }
            Tied::Pairs(pairs) => pairs.add(pair(u, v)),
        }
    }

    fn remove(&mut self, u: u32, v: u32) {
        match self {
            Tied::Bits { words, n } => {
                let at = u as usize * *n + v as usize;
                words[at / 64] &= !(1 << (at % 64));
            }
            Tied::Pairs(pairs) => pairs.remove(pair(u, v)),
        }
    }
}

fn pair(u: u32, v: u32) -> u64 {
    u64::from(u) << 32 | u64::from(v)
}

/// A set of pairs in one flat table: open addressing with linear probing, at most three eighths
/// full, gaps closed on removal. One read of memory answers most questions.
struct PairTable {
    slots: Vec<u64>,
    shift: u32,
}

impl PairTable {
    /// No tie has two equal ends, so this pair is never one.
    const FREE: u64 = u64::MAX;

    fn new(pairs: usize) -> PairTable {
        let size = (pairs.max(16) * 8 / 3).next_power_of_two();
        PairTable { slots: vec![PairTable::FREE; size], shift: u64::BITS - size.trailing_zeros() }
    }

    fn home(&self, key: u64) -> usize {
        // Both halves of the pair reach the upper bits of the product.
        let mixed = (key ^ (key >> 29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        ((mixed ^ (mixed >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93) >> self.shift) as usize
    }

    /// The slot that holds `key`, or the free one where it would go.
    fn slot(&self, key: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = self.home(key);
        while self.slots[at] != PairTable::FREE && self.slots[at] != key {
            at = (at + 1) & mask;
        }
        at
    }

    fn has(&self, key: u64) -> bool {
        self.slots[self.slot(key)] == key
    }

    fn add(&mut self, key: u64) {
        let at = self.slot(key);
        self.slots[at] = key;
    }

    fn remove(&mut self, key: u64) {
        let mask = self.slots.len() - 1;
        let mut gap = self.slot(key);
        let mut at = gap;
        // Moves later pairs of the run back whose home does not lie behind the gap.
        loop {
            at = (at + 1) & mask;
            let next = self.slots[at];
            if next == PairTable::FREE {
                break;
            }
            if at.wrapping_sub(self.home(next)) & mask >= at.wrapping_sub(gap) & mask {
                self.slots[gap] = next;
                gap = at;
            }
        }
        self.slots[gap] = PairTable::FREE;
    }
}

/// A chain of degree-preserving swaps that can be stopped and looked at.
pub(crate) struct SwapChain<R> {
    directed: bool,
    /// Whether both ends of a tie are of one kind, so that a swap could make a loop.
    one_mode: bool,
    n: usize,
    ends: Vec<(u32, u32)>,
    weights: Vec<f64>,
    tied: Tied,
    rng: R,
}

/// A swap as drawn: two ties and whether the second is read the other way round.
type Drawn = (usize, usize, bool);

/// Swaps drawn before they are tried, so that their ties are read from memory side by side.
const AHEAD: usize = 32;

impl SwapChain<rand_xoshiro::Xoshiro256PlusPlus> {
    pub(crate) fn new(graph: &Graph, seed: u64) -> SwapChain<rand_xoshiro::Xoshiro256PlusPlus> {
        let mut tied = Tied::new(graph.n(), graph.m());
        let (mut ends, mut weights) = (Vec::with_capacity(graph.m()), Vec::with_capacity(graph.m()));
        for (u, v, w) in graph.ties() {
            tied.add(u, v);
            ends.push((u, v));
            weights.push(w);
        }
        let rng = generator(seed, 0);
        SwapChain { directed: graph.is_directed(), one_mode: true, n: graph.n(), ends, weights, tied, rng }
    }

    /// Swaps of the projects of two incidences: both margins stay.
    pub(crate) fn of_incidences(
        two: &Affiliations,
        seed: u64,
    ) -> SwapChain<rand_xoshiro::Xoshiro256PlusPlus> {
        let n = two.actor_count().max(two.project_count());
        let mut tied = Tied::new(n, two.incidence_count());
        let ends: Vec<(u32, u32)> = two.incidences().collect();
        for (a, p) in &ends {
            tied.add(*a, *p);
        }
        let rng = generator(seed, 0);
        SwapChain { directed: true, one_mode: false, n, ends, weights: Vec::new(), tied, rng }
    }
}

impl<R: Rng> SwapChain<R> {
    /// Tries `attempts` swaps and returns how many were made.
    pub(crate) fn run(&mut self, attempts: usize) -> usize {
        if self.ends.len() < 2 {
            return 0;
        }
        let mut made = 0;
        let mut drawn: [Drawn; AHEAD] = [(0, 0, false); AHEAD];
        let mut left = attempts;
        while left > 0 {
            let batch = left.min(AHEAD);
            for slot in &mut drawn[..batch] {
                let first = self.rng.random_range(0..self.ends.len());
                let second = self.rng.random_range(0..self.ends.len());
                *slot = (first, second, !self.directed && self.rng.random::<bool>());
            }
            made += drawn[..batch].iter().filter(|swap| self.swap(**swap)).count();
            left -= batch;
        }
        made
    }

    fn key(&self, u: u32, v: u32) -> (u32, u32) {
        if self.directed || u < v { (u, v) } else { (v, u) }
    }

    /// Lets two ties exchange their ends unless a loop or a repeated tie would follow.
    fn swap(&mut self, (first, second, turned): Drawn) -> bool {
        let (a, b) = self.ends[first];
        let (mut c, mut d) = self.ends[second];
        if turned {
            std::mem::swap(&mut c, &mut d);
        }
        if first == second || (self.one_mode && (a == d || c == b)) {
            return false;
        }
        let (one, two) = (self.key(a, d), self.key(c, b));
        if one == two || self.tied.has(one.0, one.1) || self.tied.has(two.0, two.1) {
            return false;
        }
        for (u, v) in [self.key(a, b), self.key(c, d)] {
            self.tied.remove(u, v);
        }
        for (u, v) in [one, two] {
            self.tied.add(u, v);
        }
        self.ends[first] = one;
        self.ends[second] = two;
        true
    }

    /// The ties, or incidences, as they are now, in no order.
    pub(crate) fn ends(&self) -> &[(u32, u32)] {
        &self.ends
    }

    pub(crate) fn graph(&self) -> Graph {
        let ties = self.ends.iter().zip(&self.weights).map(|((u, v), w)| (*u, *v, *w)).collect();
        Graph::from_sound(self.directed, self.n, ties)
    }
}

/// A random network with the same degrees (in and out, when directed), without loops or repeated
/// ties: `swaps_per_tie` x ties attempts to let two random ties exchange their ends, refused when
/// a loop or a repeated tie would follow (Maslov and Sneppen 2002; Milo et al. 2003). A refused
/// attempt counts, so that every reachable network is equally likely in the long run. Weights
/// move with the first end of their tie, so strengths are not kept.
///
/// Ten attempts per tie are usual; [`rewiring_diagnostics`](crate::rewiring_diagnostics) says how
/// many a network needs. Directed networks made of directed triangles alone cannot be reached from
/// each other by such swaps. O(swaps).
pub fn degree_preserving_rewiring(graph: &Graph, swaps_per_tie: usize, seed: u64) -> Graph {
    if graph.m() < 2 {
        return graph.clone();
    }
    let mut chain = SwapChain::new(graph, seed);
    chain.run(graph.m().saturating_mul(swaps_per_tie));
    chain.graph()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cohesion::degree::degree;
    use crate::structures::graph::Direction;

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
        #[test]
        fn keeps_degrees_and_ties(
            ties in proptest::collection::vec((0u32..12, 0u32..12), 0..60),
            directed: bool,
            seed: u64,
        ) {
            let ties = ties.into_iter().map(|(u, v)| (u, v, 1.0));
            let g = if directed { Graph::directed(12, ties) } else { Graph::undirected(12, ties) }.unwrap();
            let random = degree_preserving_rewiring(&g, 10, seed);
            proptest::prop_assert_eq!(random.m(), g.m());
            for direction in [Direction::Out, Direction::In] {
                proptest::prop_assert_eq!(degree(&random, direction), degree(&g, direction));
            }
            proptest::prop_assert_eq!(&degree_preserving_rewiring(&g, 10, seed), &random);
        }

        #[test]
        fn the_table_of_pairs_is_a_set(
            steps in proptest::collection::vec((0u32..9, 0u32..9, proptest::prelude::any::<bool>()), 0..200),
        ) {
            let mut table = PairTable::new(16);
            let mut set = std::collections::BTreeSet::new();
            for (u, v, add) in steps {
                let key = pair(u, v);
                if add && set.len() < 40 {
                    table.add(key);
                    set.insert(key);
                } else if set.remove(&key) {
                    table.remove(key);
                }
                for u in 0..9 {
                    for v in 0..9 {
                        proptest::prop_assert_eq!(table.has(pair(u, v)), set.contains(&pair(u, v)));
                    }
                }
            }
        }
    }

    #[test]
    fn a_ring_is_changed() {
        let ring = Graph::undirected(50, (0..50).map(|v| (v, (v + 1) % 50, 1.0))).unwrap();
        assert_ne!(degree_preserving_rewiring(&ring, 10, 1), ring);
    }

    #[test]
    fn both_ways_of_keeping_ties_make_the_same_swaps() {
        let ties = (0..300u32).flat_map(|v| [(v, (v + 1) % 300, 1.0), (v, (v * 7 + 3) % 300, 2.0)]);
        let g = Graph::undirected(300, ties).unwrap();
        let mut bits = SwapChain::new(&g, 4);
        let mut table = SwapChain::new(&g, 4);
        let mut pairs = PairTable::new(g.m());
        for (u, v, _) in g.ties() {
            pairs.add(pair(u, v));
        }
        table.tied = Tied::Pairs(pairs);
        assert_eq!(bits.run(5000), table.run(5000));
        assert_eq!(bits.graph(), table.graph());
    }
}
