//! The E-I index: ties across labels against ties inside them (Krackhardt and Stern 1988).

use rand::seq::SliceRandom;
use rayon::prelude::*;
use statrs::distribution::{DiscreteCDF, Hypergeometric};

use crate::nulls::null_comparison::against_null;
use crate::nulls::random::generator;
use crate::structures::graph::{Graph, Weights};
use crate::structures::labels::classes;

/// `(external - internal) / (external + internal)` over ties: -1 all inside, +1 all across.
/// Weights are ignored. `None` without ties. Depends on label sizes: compare with
/// [`ei_permutation`].
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn ei_index(graph: &Graph, labels: &[u32]) -> Option<f64> {
    assert_eq!(labels.len(), graph.n(), "one label per node");
    let external = graph.ties().filter(|(u, v, _)| labels[*u as usize] != labels[*v as usize]).count();
    (graph.m() > 0).then(|| (2.0 * external as f64 - graph.m() as f64) / graph.m() as f64)
}

/// The index with each tie counting its weight: `(E - I) / (E + I)` over sums of weights, -1..1.
/// `None` without ties.
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn ei_index_weighted(graph: &Graph, labels: &[u32]) -> Option<f64> {
    assert_eq!(labels.len(), graph.n(), "one label per node");
    let (mut inside, mut all) = (0.0, 0.0);
    for (u, v, w) in graph.ties() {
        all += w;
        inside += if labels[u as usize] == labels[v as usize] { w } else { 0.0 };
    }
    (graph.m() > 0).then(|| 1.0 - 2.0 * (inside / all))
}

/// The index of each node over its distinct contacts in either direction; `None` for an isolate.
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn ei_index_per_node(graph: &Graph, labels: &[u32]) -> Vec<Option<f64>> {
    assert_eq!(labels.len(), graph.n(), "one label per node");
    (0..graph.n() as u32)
        .map(|v| {
            let contacts = graph.contacts(v);
            let external = contacts.iter().filter(|u| labels[**u as usize] != labels[v as usize]).count();
            let all = contacts.len() as f64;
            (!contacts.is_empty()).then(|| (2.0 * external as f64 - all) / all)
        })
        .collect()
}

/// The index expected when labels are dealt to nodes at random: 1 - 2 x the chance that two
/// different nodes share a label. `None` below two nodes.
pub fn ei_expected(labels: &[u32]) -> Option<f64> {
    let n = labels.len() as f64;
    let mut sorted = labels.to_vec();
    sorted.sort_unstable();
    let same: f64 =
        sorted.chunk_by(|a, b| a == b).map(|run| run.len() as f64 * (run.len() as f64 - 1.0)).sum();
    (labels.len() > 1).then(|| 1.0 - 2.0 * same / (n * (n - 1.0)))
}

/// The index of the network beside what dealing its labels to the nodes at random gives, in closed
/// form.
#[derive(Debug, Clone, PartialEq)]
pub struct EiNull {
    /// The index of the network.
    pub observed: f64,
    /// Its exact expectation over all permutations of the labels.
    pub expected: f64,
    /// Its exact standard deviation over all permutations of the labels.
    pub sd: f64,
    /// (observed - expected) / sd; `None` when no permutation changes the index.
    pub z: Option<f64>,
}

/// `x (x - 1) ... (x - k + 1)`.
fn falling(x: u64, k: u64) -> f64 {
    (0..k).map(|i| x.saturating_sub(i) as f64).product()
}

/// The exact mean and standard deviation of the index over all permutations of the labels.
/// `None` without ties. O(n + m).
///
/// The weight inside labels is a sum over pairs of nodes, so its variance needs the chance that two
/// pairs both lie inside: `p2` for a pair with itself, `p3` (three nodes of one label) for pairs
/// that share a node, `p4` (two and two alike) for disjoint ones, each weighted by the sums of
/// products of weights over such pairs (the moments of Mantel's test for a 0/1 matrix).
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn ei_null(graph: &Graph, labels: &[u32], weights: Weights) -> Option<EiNull> {
    let n = labels.len() as u64;
    let observed = match weights {
        Weights::Ignored => ei_index(graph, labels)?,
        Weights::Used => ei_index_weighted(graph, labels)?,
    };
    let expected = ei_expected(labels)?;
    let mut sorted = labels.to_vec();
    sorted.sort_unstable();
    let sizes: Vec<u64> = sorted.chunk_by(|a, b| a == b).map(|run| run.len() as u64).collect();
    let alike = |k| sizes.iter().map(|c| falling(*c, k)).sum::<f64>();
    let share = |count: f64, k| if n < k { 0.0 } else { count / falling(n, k) };
    let (two, squares) = (alike(2), sizes.iter().map(|c| falling(*c, 2).powi(2)).sum::<f64>());
    let p2 = share(two, 2);
    let p3 = share(alike(3), 3);
    let p4 = share(alike(4) + two * two - squares, 4);

    // Weights of pairs, both directions of a directed network together.
    let merged = if graph.is_directed() {
        match weights {
            Weights::Used => graph.directions_added(),
            Weights::Ignored => graph.unweighted().directions_added(),
        }
    } else {
        graph.clone()
    };
    let ignored_twice = weights == Weights::Ignored && !graph.is_directed();
    let weight = |w: f64| if ignored_twice { 1.0 } else { w };
    let largest = merged.ties().map(|tie| weight(tie.2)).fold(0.0, f64::max);
    let (mut total, mut same, mut touching) = (0.0, 0.0, 0.0);
    for v in 0..merged.n() as u32 {
        let (mut strength, mut squares) = (0.0, 0.0);
        for w in merged.weights(v) {
            let w = weight(*w) / largest;
            strength += w;
            squares += w * w;
        }
        total += strength / 2.0;
        same += squares / 2.0;
        touching += strength * strength - squares;
    }
    let apart = total * total - same - touching;
    let variance = same * (p2 - p2 * p2) + touching * (p3 - p2 * p2) + apart.max(0.0) * (p4 - p2 * p2);
    // Rounding leaves about 1e-16 of the terms where nothing varies.
    let varies = variance > 1e-14 * total * total * p2.max(1e-300);
    let sd = if varies { 2.0 * variance.sqrt() / total } else { 0.0 };
    Some(EiNull { observed, expected, sd, z: varies.then(|| (observed - expected) / sd) })
}

/// The index of one node beside what its number of contacts leads to expect when they are drawn
/// from all other nodes.
#[derive(Debug, Clone, PartialEq)]
pub struct EiNodeNull {
    /// The index of the node.
    pub observed: f64,
    /// Its expectation.
    pub expected: f64,
    /// (observed - expected) / standard deviation; `None` when it cannot vary.
    pub z: Option<f64>,
    /// Chance of an index at least as low: as many contacts with its own label, or more.
    pub p_closed: f64,
    /// Chance of an index at least as high.
    pub p_open: f64,
}

/// The index of each node against contacts drawn without replacement from the other nodes, its own
/// label kept: contacts of its label are hypergeometric, so all values are exact. `None` for an
/// isolate. O(m + n x mean degree).
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn ei_null_per_node(graph: &Graph, labels: &[u32]) -> Vec<Option<EiNodeNull>> {
    assert_eq!(labels.len(), graph.n(), "one label per node");
    let (_, class, sizes) = classes(labels);
    let others = (graph.n() as u64).saturating_sub(1);
    (0..graph.n() as u32)
        .into_par_iter()
        .map(|v| {
            let contacts = graph.contacts(v);
            let own = class[v as usize];
            let inside = contacts.iter().filter(|u| class[**u as usize] == own).count() as u64;
            let k = contacts.len() as u64;
            let like = sizes[own as usize] - 1;
            let chance = Hypergeometric::new(others, like, k).ok().filter(|_| k > 0)?;
            let index = |inside: f64| 1.0 - 2.0 * inside / k as f64;
            let share = like as f64 / others as f64;
            let left = if others > 1 { (others - k) as f64 / (others - 1) as f64 } else { 0.0 };
            let sd = 2.0 * (share * (1.0 - share) * left / k as f64).sqrt();
            let (observed, expected) = (index(inside as f64), index(k as f64 * share));
            let p_closed = if inside == 0 { 1.0 } else { chance.sf(inside - 1) };
            Some(EiNodeNull {
                observed,
                expected,
                z: (sd > 0.0).then(|| (observed - expected) / sd),
                p_closed: p_closed.clamp(0.0, 1.0),
                p_open: chance.cdf(inside).clamp(0.0, 1.0),
            })
        })
        .collect()
}

/// An E-I index beside its distribution under permutation of the labels.
#[derive(Debug, Clone, PartialEq)]
pub struct EiPermutation {
    /// The index of the network.
    pub observed: f64,
    /// Mean over the permutations.
    pub mean: f64,
    /// Standard deviation over the permutations.
    pub sd: f64,
    /// (observed - mean) / sd; `None` when the permutations do not vary.
    pub z: Option<f64>,
    /// Share of permutations at least as far from the mean, the observed counted among them.
    pub p_two_sided: f64,
}

/// The index against `draws` random permutations of the labels over the nodes; [`ei_null`] gives
/// the mean and standard deviation without drawing. `None` without ties or with fewer than two
/// draws. O(draws x m), sixteen draws in one pass over the ties, in parallel.
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn ei_permutation(graph: &Graph, labels: &[u32], draws: usize, seed: u64) -> Option<EiPermutation> {
    let m = graph.m() as f64;
    permutation_test(ei_index(graph, labels)?, graph, labels, (draws, seed), |graph, first, lanes| {
        lanes_inside(graph, first, lanes).map(|inside| (m - 2.0 * inside as f64) / m)
    })
}

/// [`ei_permutation`] of the weighted index.
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn ei_permutation_weighted(
    graph: &Graph,
    labels: &[u32],
    draws: usize,
    seed: u64,
) -> Option<EiPermutation> {
    let all: f64 = graph.ties().map(|tie| tie.2).sum();
    permutation_test(
        ei_index_weighted(graph, labels)?,
        graph,
        labels,
        (draws, seed),
        |graph, starts, lanes| weight_inside(graph, starts, lanes).map(|inside| 1.0 - 2.0 * (inside / all)),
    )
}

/// Draws that share a pass over the ties.
const LANES: usize = 16;

/// The labels of one node in each of the draws of a pass.
enum Dealt {
    Few(Vec<[u8; LANES]>),
    Many(Vec<[u32; LANES]>),
}

fn permutation_test(
    observed: f64,
    graph: &Graph,
    labels: &[u32],
    (draws, seed): (usize, u64),
    indices: impl Fn(&Graph, &[usize], &Dealt) -> [f64; LANES] + Sync,
) -> Option<EiPermutation> {
    let (_, class, sizes) = classes(labels);
    // Where in its row the ties counted at a node start: an undirected tie counts at its smaller id.
    let starts: Vec<usize> = (0..graph.n() as u32)
        .map(|v| if graph.is_directed() { 0 } else { graph.neighbours(v).partition_point(|u| *u <= v) })
        .collect();
    let few = sizes.len() <= 256;
    let passes: Vec<Vec<f64>> = (0..draws.div_ceil(LANES))
        .into_par_iter()
        .map(|pass| {
            let lanes = LANES.min(draws - pass * LANES);
            let mut dealt = if few {
                Dealt::Few(vec![[0; LANES]; class.len()])
            } else {
                Dealt::Many(vec![[0; LANES]; class.len()])
            };
            for lane in 0..lanes {
                let mut drawn = class.clone();
                drawn.shuffle(&mut generator(seed, (pass * LANES + lane) as u64));
                match &mut dealt {
                    Dealt::Few(rows) => rows.iter_mut().zip(&drawn).for_each(|(r, c)| r[lane] = *c as u8),
                    Dealt::Many(rows) => rows.iter_mut().zip(&drawn).for_each(|(r, c)| r[lane] = *c),
                }
            }
            indices(graph, &starts, &dealt)[..lanes].to_vec()
        })
        .collect();
    let sample: Vec<f64> = passes.into_iter().flatten().collect();
    let null = against_null(observed, &sample);
    Some(EiPermutation { observed, mean: null.mean?, sd: null.sd?, z: null.z, p_two_sided: null.p_two_sided })
}

fn lanes_inside(graph: &Graph, starts: &[usize], dealt: &Dealt) -> [u64; LANES] {
    fn count<L: Copy + PartialEq>(graph: &Graph, starts: &[usize], rows: &[[L; LANES]]) -> [u64; LANES] {
        let mut inside = [0u64; LANES];
        for (v, own) in rows.iter().enumerate() {
            // Small counters, emptied before they can overflow.
            for part in graph.neighbours(v as u32)[starts[v]..].chunks(255) {
                let mut small = [0u8; LANES];
                for u in part {
                    let other = &rows[*u as usize];
                    for lane in 0..LANES {
                        small[lane] += u8::from(own[lane] == other[lane]);
                    }
                }
                for lane in 0..LANES {
                    inside[lane] += u64::from(small[lane]);
                }
            }
        }
        inside
    }
    match dealt {
        Dealt::Few(rows) => count(graph, starts, rows),
        Dealt::Many(rows) => count(graph, starts, rows),
    }
}

fn weight_inside(graph: &Graph, starts: &[usize], dealt: &Dealt) -> [f64; LANES] {
    fn sum<L: Copy + PartialEq>(graph: &Graph, starts: &[usize], rows: &[[L; LANES]]) -> [f64; LANES] {
        let mut inside = [0.0; LANES];
        for (v, own) in rows.iter().enumerate() {
            let from = starts[v];
            let row = graph.neighbours(v as u32)[from..].iter();
            for (u, w) in row.zip(&graph.weights(v as u32)[from..]) {
                let other = &rows[*u as usize];
                for lane in 0..LANES {
                    inside[lane] += if own[lane] == other[lane] { *w } else { 0.0 };
                }
            }
        }
        inside
    }
    match dealt {
        Dealt::Few(rows) => sum(graph, starts, rows),
        Dealt::Many(rows) => sum(graph, starts, rows),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs() -> Graph {
        Graph::undirected(6, [(0, 1, 1.0), (2, 3, 1.0), (4, 5, 1.0), (0, 2, 1.0)]).unwrap()
    }

    #[test]
    fn counts_ties_inside_and_across() {
        let labels = [0, 0, 1, 1, 2, 2];
        assert_eq!(ei_index(&pairs(), &labels), Some(-0.5));
        assert_eq!(ei_index_per_node(&pairs(), &labels)[0], Some(0.0));
        assert_eq!(ei_index(&Graph::undirected(2, []).unwrap(), &[0, 1]), None);
        assert_eq!(ei_expected(&labels), Some(1.0 - 2.0 * 6.0 / 30.0));
    }

    #[test]
    fn permutation_centres_on_the_expected_value_and_repeats() {
        let labels = [0, 0, 1, 1, 2, 2];
        let test = ei_permutation(&pairs(), &labels, 4000, 7).unwrap();
        assert!((test.mean - 0.6).abs() < 4.0 * test.sd / 4000f64.sqrt());
        assert!(test.z.unwrap() < -2.0);
        assert_eq!(Some(test), ei_permutation(&pairs(), &labels, 4000, 7));
        let same = ei_permutation(&pairs(), &[1; 6], 10, 7).unwrap();
        assert_eq!((same.z, same.p_two_sided), (None, 1.0));
    }

    #[test]
    fn more_labels_than_a_byte_and_draws_than_a_pass_change_nothing() {
        let ring =
            Graph::undirected(600, (0..600).map(|v| (v, (v + 1) % 600, f64::from(v % 3 + 1)))).unwrap();
        for labels in [(0..600).map(|v| v / 2).collect::<Vec<u32>>(), (0..600).map(|v| v / 50).collect()] {
            let test = ei_permutation(&ring, &labels, 37, 11).unwrap();
            let one_by_one: Vec<f64> = (0..37)
                .filter_map(|draw| {
                    ei_index(&ring, &crate::nulls::permutation::permuted_labels(&labels, 11, draw))
                })
                .collect();
            assert_eq!(test.mean, against_null(test.observed, &one_by_one).mean.unwrap());
            let weighted = ei_permutation_weighted(&ring.unweighted(), &labels, 37, 11).unwrap();
            assert!((weighted.mean - test.mean).abs() < 1e-12);
        }
    }

    #[test]
    fn the_closed_form_has_the_moments_of_all_permutations() {
        // Five nodes, directed, with a returned tie, weights and three labels: all 120 orders.
        let g =
            Graph::directed(5, [(0, 1, 1.0), (1, 0, 3.0), (1, 2, 2.0), (3, 2, 1.0), (4, 0, 5.0)]).unwrap();
        let labels = [0, 0, 1, 1, 2];
        let orders = crate::nulls::permutation::over_permutations(
            5,
            crate::nulls::permutation::Permutations::Exact,
            || (),
            |(), order| order.iter().map(|k| labels[*k as usize]).collect::<Vec<u32>>(),
            &|_| (),
        );
        type Index = fn(&Graph, &[u32]) -> Option<f64>;
        for (weights, index) in
            [(Weights::Ignored, ei_index as Index), (Weights::Used, ei_index_weighted as Index)]
        {
            let all: Vec<f64> = orders.iter().filter_map(|order| index(&g, order)).collect();
            let mean = all.iter().sum::<f64>() / 120.0;
            let sd = (all.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 120.0).sqrt();
            let null = ei_null(&g, &labels, weights).unwrap();
            assert!((null.expected - mean).abs() < 1e-12);
            assert!((null.sd - sd).abs() < 1e-12, "{} {sd}", null.sd);
        }
        assert_eq!(ei_null(&g, &[4; 5], Weights::Used).unwrap().z, None);
    }

    #[test]
    fn a_node_against_contacts_drawn_at_random() {
        // Node 0 of label 0: one other of its label among five, two contacts, one of them alike.
        let null = ei_null_per_node(&pairs(), &[0, 0, 1, 1, 2, 2]).remove(0).unwrap();
        assert_eq!((null.observed, null.expected), (0.0, 1.0 - 2.0 / 5.0));
        assert!((null.p_closed - 4.0 / 10.0).abs() < 1e-12);
        assert!((null.p_open - 1.0).abs() < 1e-12);
        assert_eq!(ei_null_per_node(&Graph::undirected(2, []).unwrap(), &[0, 1]), [None, None]);
    }
}
