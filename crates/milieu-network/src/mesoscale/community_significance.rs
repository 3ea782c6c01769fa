//! Significance of communities: whether they hold more ties than networks of the same degrees do.

use rand::RngExt;
use rayon::prelude::*;
use statrs::function::gamma::ln_gamma;

use crate::mesoscale::leiden::{Communities, LeidenOptions, leiden};
use crate::mesoscale::modularity::modularity;
use crate::nulls::null_comparison::{NullComparison, against_null};
use crate::nulls::random::generator;
use crate::nulls::rewiring::degree_preserving_rewiring;
use crate::structures::graph::{Graph, Weights};

/// Attempted swaps per tie of a null network.
const SWAPS: usize = 10;

/// How many ties a community holds inside, beside what its degrees alone would give.
#[derive(Debug, Clone, PartialEq)]
pub struct CommunityTies {
    /// Number of nodes.
    pub nodes: u32,
    /// Ties inside.
    pub inside: u64,
    /// Ties that leave the community.
    pub boundary: u64,
    /// Expected ties inside.
    pub expected: f64,
    /// (inside - expected) / standard deviation; `None` when the number cannot vary.
    pub z: Option<f64>,
    /// Base-10 logarithm of the chance of at least so many ties inside; 0 when certain.
    pub log10_tail: f64,
}

/// Ties inside each community against the configuration model, in which every tie is cut in two
/// and the `2m` halves are paired at random: with `K` halves in the community,
/// `P(e inside) = K! (2m-K)! m! 2^x / ((2m)! e! (m-K+e)! x!)`, `x = K - 2e` (the law of
/// homozygotes, Levene 1949), mean `K(K-1) / (2(2m-1))`; the tail is summed exactly.
///
/// The tail is that of a community given beforehand. Communities that were searched for have large
/// values in random networks too: test these with [`communities_against_null`]. The network is read
/// as undirected, weights ignored; the model allows loops and repeated ties, which makes it a little
/// generous to communities of hubs. Communities in the order of their labels. Empty without nodes.
/// O(n log n + m).
///
/// # Panics
/// If `membership` does not have one entry per node.
pub fn community_ties(graph: &Graph, membership: &[u32]) -> Vec<CommunityTies> {
    assert_eq!(membership.len(), graph.n(), "one community per node");
    let undirected = graph.as_undirected();
    let (community, count) = crate::structures::labels::dense_classes(membership);
    let mut nodes = vec![0u32; count];
    let mut halves = vec![0u64; count];
    let mut inside = vec![0u64; count];
    for (v, c) in community.iter().enumerate() {
        let near = undirected.neighbours(v as u32);
        nodes[*c] += 1;
        halves[*c] += near.len() as u64;
        inside[*c] += near.iter().filter(|u| community[**u as usize] == *c).count() as u64;
    }
    let m = undirected.m() as u64;
    (0..count)
        .map(|c| {
            let inside = inside[c] / 2;
            let (expected, variance) = moments(halves[c] as f64, m as f64);
            CommunityTies {
                nodes: nodes[c],
                inside,
                boundary: halves[c] - 2 * inside,
                expected,
                z: (variance > 1e-9 * expected).then(|| (inside as f64 - expected) / variance.sqrt()),
                log10_tail: ln_tail(halves[c], m, inside, expected) / std::f64::consts::LN_10,
            }
        })
        .collect()
}

/// Mean and variance of the ties inside.
fn moments(halves: f64, m: f64) -> (f64, f64) {
    if halves < 2.0 {
        return (0.0, 0.0);
    }
    let mean = halves * (halves - 1.0) / (2.0 * (2.0 * m - 1.0));
    if m < 2.0 {
        return (mean, mean - mean * mean);
    }
    // Expected ordered pairs of two ties inside, as mean x factor to lose fewer digits.
    let factor = (halves - 2.0) * (halves - 3.0) / (2.0 * (2.0 * m - 3.0));
    (mean, mean * (1.0 + factor - mean))
}

/// Natural logarithm of `P(at least inside)`.
fn ln_tail(halves: u64, m: u64, inside: u64, expected: f64) -> f64 {
    let least = halves.saturating_sub(m);
    if inside <= least {
        return 0.0;
    }
    let factorial = |k: u64| ln_gamma(k as f64 + 1.0);
    let ln_chance = |e: u64| {
        let crossing = halves - 2 * e;
        factorial(halves) + factorial(2 * m - halves) + factorial(m) - factorial(2 * m)
            + crossing as f64 * std::f64::consts::LN_2
            - factorial(e)
            - factorial(m + e - halves)
            - factorial(crossing)
    };
    // P(e + 1) / P(e)
    let ratio = |e: u64| {
        let crossing = (halves - 2 * e) as f64;
        crossing * (crossing - 1.0) / (4.0 * (e as f64 + 1.0) * ((m + e - halves) as f64 + 1.0))
    };
    // Sums from the side of the mean that makes terms fall.
    if inside as f64 > expected {
        let (mut term, mut sum) = (1.0, 1.0);
        for e in inside..halves / 2 {
            term *= ratio(e);
            sum += term;
            if term < sum * f64::EPSILON * 1e-3 {
                break;
            }
        }
        (ln_chance(inside) + f64::ln(sum)).min(0.0)
    } else {
        let (mut term, mut sum) = (1.0, 1.0);
        for e in (least..inside - 1).rev() {
            term /= ratio(e);
            sum += term;
            if term < sum * f64::EPSILON * 1e-3 {
                break;
            }
        }
        f64::ln_1p(-(ln_chance(inside - 1) + f64::ln(sum)).exp().min(1.0 - f64::EPSILON))
    }
}

/// Communities with what random networks of the same degrees say about them.
#[derive(Debug, Clone, PartialEq)]
pub struct CommunitiesAgainstNull {
    /// The communities found.
    pub communities: Communities,
    /// The quality of the partition against that of partitions found the same way in the null
    /// networks.
    pub quality: NullComparison,
    /// Ties of each community.
    pub ties: Vec<CommunityTies>,
    /// Per community, (1 + null networks in which some community has as small a tail) /
    /// (1 + null networks): corrected for the search and for the number of communities.
    pub p: Vec<f64>,
}

impl CommunitiesAgainstNull {
    /// Which communities are significant at a level such as 0.05; the others say nothing. A level
    /// below 1 / (1 + draws) cannot be reached.
    pub fn significant(&self, level: f64) -> Vec<bool> {
        self.p.iter().map(|p| *p <= level).collect()
    }
}

/// Searches communities ([`leiden`](crate::leiden())) in the network and in `draws` networks with the
/// same degrees ([`degree_preserving_rewiring`], ten attempts per tie), since a search finds
/// communities in random networks too (Guimera, Sales-Pardo, Amaral 2004). The whole partition is
/// compared by its quality; each community by its tail ([`community_ties`]) with the smallest tail
/// of any community in each null network (maximum statistic; Westfall and Young 1993).
///
/// Directions are added before rewiring. `None` as for [`leiden`](crate::leiden()) or without draws.
/// O(draws) times leiden and rewiring.
pub fn communities_against_null(
    graph: &Graph,
    options: &LeidenOptions,
    draws: usize,
    seed: u64,
) -> Option<CommunitiesAgainstNull> {
    if draws == 0 {
        return None;
    }
    let (pairs, options) = as_pairs(graph, options);
    let communities = leiden(&pairs, &options)?;
    let ties = community_ties(&pairs, &communities.membership);
    let nulls: Vec<(f64, f64)> = (0..draws as u64)
        .into_par_iter()
        .filter_map(|draw| {
            let random = null_network(&pairs, seed, draw);
            let found = leiden(&random, &options)?;
            let tails = community_ties(&random, &found.membership);
            Some((found.quality, tails.iter().map(|c| c.log10_tail).fold(0.0, f64::min)))
        })
        .collect();
    let qualities: Vec<f64> = nulls.iter().map(|null| null.0).collect();
    let p = ties
        .iter()
        .map(|c| {
            let as_small = nulls.iter().filter(|null| null.1 <= c.log10_tail + 1e-9).count();
            (1.0 + as_small as f64) / (1.0 + nulls.len() as f64)
        })
        .collect();
    Some(CommunitiesAgainstNull {
        quality: against_null(communities.quality, &qualities),
        communities,
        ties,
        p,
    })
}

/// [`modularity`] of a partition given beforehand (regions, groups), resolution 1, against its
/// modularity in `draws` networks with the same degrees. For a partition that was searched for,
/// use [`communities_against_null`]. Directed networks keep their directions. `None` without ties or
/// draws. O(draws x m).
///
/// # Panics
/// If `membership` does not have one entry per node.
pub fn partition_against_null(
    graph: &Graph,
    membership: &[u32],
    weights: Weights,
    draws: usize,
    seed: u64,
) -> Option<NullComparison> {
    let observed = modularity(graph, membership, weights, 1.0)?;
    let nulls: Vec<f64> = (0..draws as u64)
        .into_par_iter()
        .filter_map(|draw| modularity(&null_network(graph, seed, draw), membership, weights, 1.0))
        .collect();
    (!nulls.is_empty()).then(|| against_null(observed, &nulls))
}

fn null_network(graph: &Graph, seed: u64, draw: u64) -> Graph {
    degree_preserving_rewiring(graph, SWAPS, generator(seed, draw).random())
}

/// The network with directions added, and options that read it as they would have read the other.
fn as_pairs<'g>(graph: &'g Graph, options: &LeidenOptions) -> (std::borrow::Cow<'g, Graph>, LeidenOptions) {
    use std::borrow::Cow;
    match (graph.is_directed(), options.weights) {
        (false, _) => (Cow::Borrowed(graph), *options),
        (true, Weights::Used) => (Cow::Owned(graph.directions_added()), *options),
        (true, Weights::Ignored) => {
            let options = LeidenOptions { weights: Weights::Used, ..*options };
            (Cow::Owned(graph.unweighted().directions_added()), options)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts of pairings of the halves `0..2m` by the ties among the first `halves`.
    fn pairings(left: &mut Vec<usize>, halves: usize, inside: usize, counts: &mut Vec<f64>) {
        let Some(one) = left.pop() else {
            counts[inside] += 1.0;
            return;
        };
        for at in 0..left.len() {
            let other = left.remove(at);
            let both = usize::from(one < halves && other < halves);
            pairings(left, halves, inside + both, counts);
            left.insert(at, other);
        }
        left.push(one);
    }

    #[test]
    fn moments_and_tail_equal_those_of_all_pairings() {
        for m in 1..6usize {
            for halves in 0..=2 * m {
                let mut counts = vec![0.0; m + 1];
                pairings(&mut (0..2 * m).collect(), halves, 0, &mut counts);
                let all: f64 = counts.iter().sum();
                let moment = |k: i32| {
                    counts.iter().enumerate().map(|(e, c)| (e as f64).powi(k) * c / all).sum::<f64>()
                };
                let (mean, variance) = moments(halves as f64, m as f64);
                assert!((mean - moment(1)).abs() < 1e-12, "m {m} halves {halves}");
                assert!((variance - (moment(2) - moment(1).powi(2))).abs() < 1e-12, "m {m} halves {halves}");
                for e in (0..=halves / 2).filter(|e| counts[*e] > 0.0) {
                    let tail = counts[e..].iter().sum::<f64>() / all;
                    let found = ln_tail(halves as u64, m as u64, e as u64, mean).exp();
                    assert!((found - tail).abs() < 1e-9, "m {m} halves {halves} e {e}: {found} {tail}");
                }
            }
        }
    }

    fn cliques(parts: u32, size: u32) -> Graph {
        let mut ties = Vec::new();
        for part in 0..parts {
            for u in 0..size {
                ties.extend((u + 1..size).map(|v| (part * size + u, part * size + v, 1.0)));
            }
            ties.push((part * size, (part + 1) % parts * size + 1, 1.0));
        }
        Graph::undirected((parts * size) as usize + 1, ties).unwrap()
    }

    #[test]
    fn cliques_are_significant_and_an_isolate_is_not() {
        let g = cliques(4, 6);
        let options = LeidenOptions { runs: 2, ..LeidenOptions::default() };
        let found = communities_against_null(&g, &options, 19, 5).unwrap();
        assert_eq!(found.communities.sizes, [6, 6, 6, 6, 1]);
        assert_eq!(found.p, [0.05, 0.05, 0.05, 0.05, 1.0]);
        assert_eq!(found.significant(0.05), [true, true, true, true, false]);
        assert_eq!(found.quality.p_upper, 0.05);
        assert_eq!((found.ties[0].inside, found.ties[0].boundary), (15, 2));
        assert_eq!((found.ties[4].inside, found.ties[4].z, found.ties[4].log10_tail), (0, None, 0.0));
        let given = partition_against_null(&g, &found.communities.membership, Weights::Used, 19, 5).unwrap();
        assert_eq!(given.p_upper, 0.05);
        assert_eq!(communities_against_null(&g, &options, 0, 5), None);
    }

    #[test]
    fn communities_of_a_random_network_are_not() {
        let start = cliques(4, 6);
        let random = degree_preserving_rewiring(&start, 50, 11);
        let options = LeidenOptions { runs: 2, ..LeidenOptions::default() };
        let found = communities_against_null(&random, &options, 39, 1).unwrap();
        assert!(found.quality.p_upper > 0.05, "{:?}", found.quality);
        assert!(found.significant(0.05).iter().all(|significant| !significant), "{:?}", found.p);
    }

    #[test]
    fn large_counts_stay_numbers() {
        for (halves, inside) in [(100_000, 0), (100_000, 1_912), (100_000, 50_000), (2_600_000, 1_300_000)] {
            let (mean, variance) = moments(halves as f64, 1.3e6);
            let tail = ln_tail(halves, 1_300_000, inside, mean);
            assert!(tail.is_finite() && tail <= 0.0 && mean.is_finite() && variance.is_finite());
        }
    }
}
