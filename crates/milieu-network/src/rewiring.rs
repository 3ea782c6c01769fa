//! Degree-preserving rewiring: the null model that keeps every degree and nothing else.

use std::collections::HashSet;

use rand::RngExt;

use crate::graph::Graph;
use crate::random::generator;

/// Which pairs are tied: a bit matrix for small networks, a set for large ones.
enum Tied {
    Bits { words: Vec<u64>, n: usize },
    Pairs(HashSet<(u32, u32)>),
}

impl Tied {
    fn new(n: usize) -> Tied {
        if n <= 4096 {
            Tied::Bits { words: vec![0; (n * n).div_ceil(64)], n }
        } else {
            Tied::Pairs(HashSet::new())
        }
    }

    fn has(&self, u: u32, v: u32) -> bool {
        match self {
            Tied::Bits { words, n } => {
                let at = u as usize * n + v as usize;
                words[at / 64] >> (at % 64) & 1 == 1
            }
            Tied::Pairs(pairs) => pairs.contains(&(u, v)),
        }
    }

    fn set(&mut self, u: u32, v: u32, present: bool) {
        match self {
            Tied::Bits { words, n } => {
                let at = u as usize * *n + v as usize;
                if present {
                    words[at / 64] |= 1 << (at % 64);
                } else {
                    words[at / 64] &= !(1 << (at % 64));
                }
            }
            Tied::Pairs(pairs) => {
                if present {
                    pairs.insert((u, v));
                } else {
                    pairs.remove(&(u, v));
                }
            }
        }
    }
}

/// A random network with the same degrees (in and out, when directed), without loops or repeated
/// ties: `swaps_per_tie` x ties attempts to let two random ties exchange their ends, refused when
/// a loop or a repeated tie would follow (Maslov and Sneppen 2002; Milo et al. 2003). Weights
/// move with the first end of their tie, so strengths are not kept.
///
/// Ten attempts per tie are usual. Directed networks made of directed triangles alone cannot
/// be reached from each other by such swaps. O(swaps).
pub fn degree_preserving_rewiring(graph: &Graph, swaps_per_tie: usize, seed: u64) -> Graph {
    let directed = graph.is_directed();
    let mut ties: Vec<(u32, u32, f64)> = graph.ties().collect();
    if ties.len() < 2 {
        return graph.clone();
    }
    let key = |u: u32, v: u32| if directed || u < v { (u, v) } else { (v, u) };
    let mut tied = Tied::new(graph.n());
    for (u, v, _) in &ties {
        tied.set(*u, *v, true);
    }
    let mut rng = generator(seed, 0);
    for _ in 0..ties.len().saturating_mul(swaps_per_tie) {
        let first = rng.random_range(0..ties.len());
        let second = rng.random_range(0..ties.len());
        let (a, b, first_weight) = ties[first];
        let (mut c, mut d, second_weight) = ties[second];
        if !directed && rng.random::<bool>() {
            std::mem::swap(&mut c, &mut d);
        }
        if first == second || a == d || c == b {
            continue;
        }
        let (one, two) = (key(a, d), key(c, b));
        if one == two || tied.has(one.0, one.1) || tied.has(two.0, two.1) {
            continue;
        }
        for (u, v) in [key(a, b), key(c, d)] {
            tied.set(u, v, false);
        }
        for (u, v) in [one, two] {
            tied.set(u, v, true);
        }
        ties[first] = (one.0, one.1, first_weight);
        ties[second] = (two.0, two.1, second_weight);
    }
    Graph::from_sound(directed, graph.n(), ties)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::degree::degree;
    use crate::graph::Direction;

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
    }

    #[test]
    fn a_ring_is_changed() {
        let ring = Graph::undirected(50, (0..50).map(|v| (v, (v + 1) % 50, 1.0))).unwrap();
        assert_ne!(degree_preserving_rewiring(&ring, 10, 1), ring);
    }
}
