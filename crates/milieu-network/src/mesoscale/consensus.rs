//! Consensus communities: what many runs of a community search agree on, and how firmly.

use rayon::prelude::*;

use crate::mesoscale::leiden::{
    Communities, LeidenOptions, communities, connected_communities, leiden_runs, renumber,
};
use crate::mesoscale::partition_similarity::{normalised_mutual_information, variation_of_information};
use crate::structures::graph::Graph;

/// Communities that many runs agree on.
#[derive(Debug, Clone, PartialEq)]
pub struct ConsensusCommunities {
    /// The consensus partition; every community is connected.
    pub communities: Communities,
    /// Per node, the share of runs in which it is with another member of its community, averaged
    /// over those members; `None` for the only member of a community.
    pub node_stability: Vec<Option<f64>>,
    /// Mean of the stability of its nodes, per community; `None` for communities of one.
    pub community_stability: Vec<Option<f64>>,
    /// Number of runs.
    pub runs: usize,
    /// Mean normalised mutual information over pairs of runs.
    pub mutual_information: f64,
    /// Mean variation of information over pairs of runs, in nats.
    pub variation_of_information: f64,
}

/// The partition that differs least from the partitions of `options.runs` runs of
/// [`leiden`](crate::leiden()), counted in pairs of nodes (median partition; Mirkin 1979): it
/// maximises the sum over pairs placed together of `share of runs that place them together - 1/2`.
/// When all runs agree, it is their partition; a node that no majority of runs
/// places with others stays alone. Then cut into connected parts.
///
/// Consensus clustering by repeated searches of the matrix of these shares (Lancichinetti and
/// Fortunato 2012) needs that matrix; here nodes that no run separates move as one, and only
/// counts of labels are kept, so that networks of any size are treated over all pairs. Local
/// search from the partition of every run, the best kept: a heuristic.
///
/// `None` as for [`leiden`](crate::leiden()) or when fewer than two runs are asked for. O(runs) times
/// leiden and O(runs^2 n log n).
pub fn consensus_communities(graph: &Graph, options: &LeidenOptions) -> Option<ConsensusCommunities> {
    if options.runs < 2 {
        return None;
    }
    let runs: Vec<Vec<u32>> = leiden_runs(graph, options)?.into_iter().map(|run| run.1).collect();
    let labels = connected_communities(graph, &median_partition(&runs));
    let communities = communities(graph, &labels, options)?;
    let node_stability = stability(&runs, &communities);
    let mut sums = vec![0.0; communities.sizes.len()];
    for (c, value) in communities.membership.iter().zip(&node_stability) {
        sums[*c as usize] += value.unwrap_or(0.0);
    }
    let means = sums.iter().zip(&communities.sizes);
    let community_stability = means.map(|(sum, size)| (*size > 1).then(|| sum / f64::from(*size))).collect();
    let pairs: Vec<(usize, usize)> = (0..runs.len()).flat_map(|a| (0..a).map(move |b| (b, a))).collect();
    let alike: Vec<(f64, f64)> = pairs
        .par_iter()
        .filter_map(|(a, b)| {
            let (a, b) = (&runs[*a], &runs[*b]);
            Some((normalised_mutual_information(a, b)?, variation_of_information(a, b)?))
        })
        .collect();
    let mean = |of: fn(&(f64, f64)) -> f64| alike.iter().map(of).sum::<f64>() / alike.len() as f64;
    Some(ConsensusCommunities {
        communities,
        node_stability,
        community_stability,
        runs: runs.len(),
        mutual_information: mean(|pair| pair.0),
        variation_of_information: mean(|pair| pair.1),
    })
}

/// Nodes that no run separates.
struct Bundles {
    /// Bundle of each node.
    of: Vec<u32>,
    /// Number of nodes of each.
    sizes: Vec<i64>,
    /// Label of each bundle in each run; labels of different runs are different numbers.
    labels: Vec<Vec<u32>>,
    /// Number of labels over all runs.
    label_count: usize,
}

impl Bundles {
    fn new(runs: &[Vec<u32>]) -> Bundles {
        let n = runs.first().map_or(0, Vec::len);
        let mut of = vec![0u32; n];
        for run in runs {
            let key = |v: usize| u64::from(of[v]) << 32 | u64::from(run[v]);
            let mut keys: Vec<u64> = (0..n).map(key).collect();
            keys.sort_unstable();
            keys.dedup();
            of = (0..n).map(|v| keys.partition_point(|k| *k < key(v)) as u32).collect();
        }
        let count = of.iter().max().map_or(0, |b| *b as usize + 1);
        let mut bundles =
            Bundles { sizes: vec![0; count], labels: vec![vec![0; runs.len()]; count], of, label_count: 0 };
        for (run, labels) in runs.iter().enumerate() {
            for (v, label) in labels.iter().enumerate() {
                bundles.labels[bundles.of[v] as usize][run] = bundles.label_count as u32 + label;
            }
            bundles.label_count += labels.iter().max().map_or(0, |label| *label as usize + 1);
        }
        for bundle in &bundles.of {
            bundles.sizes[*bundle as usize] += 1;
        }
        bundles
    }
}

/// Clusters of bundles, with how many nodes of each label each of them holds.
struct Clusters {
    of: Vec<u32>,
    sizes: Vec<i64>,
    empty: Vec<u32>,
    /// Per label, (cluster, nodes).
    held: Vec<Vec<(u32, i64)>>,
}

impl Clusters {
    /// The clusters of one run.
    fn of_run(bundles: &Bundles, run: usize) -> Clusters {
        let count = bundles.sizes.len();
        let labels: Vec<u32> = bundles.labels.iter().map(|labels| labels[run]).collect();
        let mut clusters = Clusters {
            of: renumber(&labels).0,
            sizes: vec![0; count],
            empty: Vec::new(),
            held: vec![Vec::new(); bundles.label_count],
        };
        for (bundle, size) in bundles.sizes.iter().enumerate() {
            clusters.add(bundles, bundle, clusters.of[bundle], *size);
        }
        clusters.empty = (0..count as u32).rev().filter(|c| clusters.sizes[*c as usize] == 0).collect();
        clusters
    }

    /// Adds `nodes` (or takes away, when negative) of a bundle to a cluster.
    fn add(&mut self, bundles: &Bundles, bundle: usize, cluster: u32, nodes: i64) {
        self.sizes[cluster as usize] += nodes;
        for label in &bundles.labels[bundle] {
            let held = &mut self.held[*label as usize];
            match held.iter().position(|(c, _)| *c == cluster) {
                Some(at) => {
                    held[at].1 += nodes;
                    if held[at].1 == 0 {
                        held.swap_remove(at);
                    }
                }
                None => held.push((cluster, nodes)),
            }
        }
    }

    /// Twice the number of runs x the objective.
    fn value(&self, runs: i64) -> i64 {
        let pairs = |k: i64| k * (k - 1) / 2;
        let together: i64 = self.held.iter().flatten().map(|(_, nodes)| pairs(*nodes)).sum();
        2 * together - runs * self.sizes.iter().map(|size| pairs(*size)).sum::<i64>()
    }

    /// Moves bundles to the cluster they gain most by until none wants to move.
    fn climb(&mut self, bundles: &Bundles, order: &[u32], runs: i64) {
        let mut shared = vec![0i64; self.sizes.len()];
        let mut met: Vec<u32> = Vec::new();
        loop {
            let mut moved = false;
            for bundle in order {
                let bundle = *bundle as usize;
                let (old, size) = (self.of[bundle], bundles.sizes[bundle]);
                self.add(bundles, bundle, old, -size);
                for label in &bundles.labels[bundle] {
                    for (cluster, nodes) in &self.held[*label as usize] {
                        let sum = &mut shared[*cluster as usize];
                        if *sum == 0 {
                            met.push(*cluster);
                        }
                        *sum += nodes;
                    }
                }
                let gain = |c: u32, shared: &[i64]| 2 * shared[c as usize] - runs * self.sizes[c as usize];
                let (mut best, mut best_gain) = (old, gain(old, &shared));
                if best_gain < 0
                    && let Some(alone) = self.empty.last()
                {
                    (best, best_gain) = (*alone, 0);
                }
                for c in &met {
                    let value = gain(*c, &shared);
                    if value > best_gain {
                        (best, best_gain) = (*c, value);
                    }
                }
                for c in met.drain(..) {
                    shared[c as usize] = 0;
                }
                if best != old {
                    if self.empty.last() == Some(&best) {
                        self.empty.pop();
                    }
                    if self.sizes[old as usize] == 0 {
                        self.empty.push(old);
                    }
                    self.of[bundle] = best;
                    moved = true;
                }
                self.add(bundles, bundle, best, size);
            }
            if !moved {
                return;
            }
        }
    }
}

fn median_partition(runs: &[Vec<u32>]) -> Vec<u32> {
    let bundles = Bundles::new(runs);
    let mut order: Vec<u32> = (0..bundles.sizes.len() as u32).collect();
    order.sort_by_key(|bundle| std::cmp::Reverse(bundles.sizes[*bundle as usize]));
    let count = runs.len() as i64;
    let found: Vec<(i64, Vec<u32>)> = (0..runs.len())
        .into_par_iter()
        .map(|run| {
            let mut clusters = Clusters::of_run(&bundles, run);
            clusters.climb(&bundles, &order, count);
            (clusters.value(count), clusters.of)
        })
        .collect();
    let mut best: Option<(i64, Vec<u32>)> = None;
    for candidate in found {
        if best.as_ref().is_none_or(|b| candidate.0 > b.0) {
            best = Some(candidate);
        }
    }
    let clusters = best.map_or_else(Vec::new, |best| best.1);
    bundles.of.iter().map(|bundle| clusters[*bundle as usize]).collect()
}

fn stability(runs: &[Vec<u32>], communities: &Communities) -> Vec<Option<f64>> {
    let membership = &communities.membership;
    let shared: Vec<Vec<u64>> = runs
        .par_iter()
        .map(|run| {
            let key = |v: usize| u64::from(membership[v]) << 32 | u64::from(run[v]);
            let mut keys: Vec<u64> = (0..run.len()).map(key).collect();
            keys.sort_unstable();
            let first = |k: u64| keys.partition_point(|other| *other < k);
            (0..run.len()).map(|v| (first(key(v) + 1) - first(key(v)) - 1) as u64).collect()
        })
        .collect();
    membership
        .iter()
        .enumerate()
        .map(|(v, c)| {
            let others = f64::from(communities.sizes[*c as usize] - 1);
            let together: u64 = shared.iter().map(|run| run[v]).sum();
            (others > 0.0).then(|| together as f64 / (others * runs.len() as f64))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Twice the number of runs x the objective, from its definition.
    fn value(runs: &[Vec<u32>], partition: &[u32]) -> i64 {
        let mut sum = 0;
        for v in 0..partition.len() {
            for u in (0..v).filter(|u| partition[*u] == partition[v]) {
                sum += 2 * runs.iter().filter(|run| run[u] == run[v]).count() as i64 - runs.len() as i64;
            }
        }
        sum
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
        #[test]
        fn no_run_and_no_single_move_is_closer_to_all_runs(
            runs in proptest::collection::vec(proptest::collection::vec(0u32..3, 7), 2..6),
        ) {
            let found = median_partition(&runs);
            let best = value(&runs, &found);
            for run in &runs {
                proptest::prop_assert!(value(&runs, run) <= best);
            }
            // A move may take a whole bundle, so only nodes that some run sets apart are tried.
            for v in (0..7).filter(|v| (0..7).all(|u| u == *v || runs.iter().any(|r| r[u] != r[*v]))) {
                for label in 0..8 {
                    let mut other = found.clone();
                    other[v] = if label == 7 { u32::MAX } else { found[label] };
                    proptest::prop_assert!(value(&runs, &other) <= best);
                }
            }
        }

        #[test]
        fn what_all_runs_say_is_kept(run in proptest::collection::vec(0u32..4, 1..12)) {
            let found = median_partition(&[run.clone(), run.clone(), run.clone()]);
            proptest::prop_assert_eq!(crate::adjusted_rand_index(&found, &run).unwrap_or(1.0), 1.0);
        }
    }

    #[test]
    fn two_cliques_are_stable_and_an_isolate_says_nothing() {
        let mut ties = vec![(3, 4, 1.0)];
        for base in [0, 4] {
            for u in 0..4 {
                ties.extend((u + 1..4).map(|v| (base + u, base + v, 1.0)));
            }
        }
        let g = Graph::undirected(9, ties).unwrap();
        let found = consensus_communities(&g, &LeidenOptions::default()).unwrap();
        assert_eq!(found.communities.membership, [0, 0, 0, 0, 1, 1, 1, 1, 2]);
        assert_eq!(found.node_stability, [vec![Some(1.0); 8], vec![None]].concat());
        assert_eq!(found.community_stability, [Some(1.0), Some(1.0), None]);
        assert!((found.mutual_information - 1.0).abs() < 1e-12 && found.variation_of_information < 1e-12);
        let one = LeidenOptions { runs: 1, ..LeidenOptions::default() };
        assert_eq!(consensus_communities(&g, &one), None);
        assert_eq!(
            consensus_communities(&Graph::undirected(2, []).unwrap(), &LeidenOptions::default()),
            None
        );
    }

    #[test]
    fn stability_is_the_share_of_runs_together() {
        let runs = [vec![0, 0, 0, 1], vec![0, 0, 1, 1]];
        let communities =
            Communities { membership: vec![0, 0, 0, 1], sizes: vec![3, 1], quality: 0.0, modularity: 0.0 };
        assert_eq!(stability(&runs, &communities), [Some(0.75), Some(0.75), Some(0.5), None]);
    }
}
