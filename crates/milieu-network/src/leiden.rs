//! Communities by the Leiden algorithm: groups with more ties inside than chance, each connected.

use rand::RngExt;
use rand::seq::SliceRandom;
use rand_xoshiro::Xoshiro256PlusPlus;
use rayon::prelude::*;

use crate::components::Components;
use crate::graph::{Graph, Weights};
use crate::modularity::modularity;
use crate::random::generator;

/// How [`leiden`] searches.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LeidenOptions {
    /// Whether the weights of ties count.
    pub weights: Weights,
    /// Above 1 favours small communities, below 1 large ones.
    pub resolution: f64,
    /// Independent runs, of which the best is returned.
    pub runs: usize,
    /// Seed of the random order of nodes.
    pub seed: u64,
}

impl Default for LeidenOptions {
    fn default() -> Self {
        LeidenOptions { weights: Weights::Used, resolution: 1.0, runs: 10, seed: 0 }
    }
}

/// A partition into communities.
#[derive(Debug, Clone, PartialEq)]
pub struct Communities {
    /// Community of each node; numbered by falling size, equal ones by their first node.
    pub membership: Vec<u32>,
    /// Number of nodes of each community, largest first.
    pub sizes: Vec<u32>,
    /// Modularity of the partition, directions added.
    pub modularity: f64,
}

/// Communities of high modularity (Traag, Waltman, van Eck 2019): local moving, refinement,
/// aggregation, repeated until nothing changes, for several seeds, the best kept. In a directed
/// network the weights of both directions are added. Every community is connected.
///
/// A heuristic: it reaches the optimum on small networks and comes close on large ones.
/// `None` without ties or when the resolution is not a finite number of at least 0.
/// About O(m) per pass; runs go in parallel.
pub fn leiden(graph: &Graph, options: &LeidenOptions) -> Option<Communities> {
    if graph.m() == 0 || !options.resolution.is_finite() || options.resolution < 0.0 {
        return None;
    }
    let pairs = match options.weights {
        Weights::Ignored => graph.unweighted().directions_added(),
        Weights::Used => graph.directions_added(),
    };
    let base = Level::of_graph(&pairs);
    let runs: Vec<(f64, Vec<u32>)> = (0..options.runs.max(1) as u64)
        .into_par_iter()
        .filter_map(|run| {
            let mut rng = generator(options.seed, run);
            let membership = connected_parts(&pairs, &one_run(&base, options.resolution, &mut rng));
            let value = modularity(&pairs, &membership, Weights::Used, options.resolution)?;
            Some((value, membership))
        })
        .collect();
    let mut best: Option<(f64, Vec<u32>)> = None;
    for run in runs {
        if best.as_ref().is_none_or(|b| run.0 > b.0 + 1e-12) {
            best = Some(run);
        }
    }
    let (modularity, membership) = best?;
    let count = membership.iter().max().map_or(0, |c| *c as usize + 1);
    let Components { membership, sizes } = Components::from_labels(&membership, count);
    Some(Communities { membership, sizes, modularity })
}

/// A weighted graph whose nodes are groups of nodes.
struct Level {
    offsets: Vec<usize>,
    nodes: Vec<u32>,
    weights: Vec<f64>,
    /// Sum of weights per node, ties inside the group counted twice.
    strength: Vec<f64>,
    /// Sum of all strengths.
    total: f64,
}

impl Level {
    fn of_graph(graph: &Graph) -> Level {
        let scale = graph.ties().map(|t| t.2).fold(0.0, f64::max);
        let mut level = Level {
            offsets: vec![0],
            nodes: Vec::with_capacity(2 * graph.m()),
            weights: Vec::with_capacity(2 * graph.m()),
            strength: Vec::with_capacity(graph.n()),
            total: 0.0,
        };
        for v in 0..graph.n() as u32 {
            level.nodes.extend_from_slice(graph.neighbours(v));
            level.weights.extend(graph.weights(v).iter().map(|w| w / scale));
            level.offsets.push(level.nodes.len());
            let from = level.offsets[v as usize];
            level.strength.push(level.weights[from..].iter().sum());
        }
        level.total = level.strength.iter().sum();
        level
    }

    fn n(&self) -> usize {
        self.strength.len()
    }

    fn ties(&self, v: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let range = self.offsets[v]..self.offsets[v + 1];
        self.nodes[range.clone()].iter().map(|u| *u as usize).zip(self.weights[range].iter().copied())
    }

    /// The graph of the groups `0..count`.
    fn aggregate(&self, group: &[u32], count: usize) -> Level {
        let mut members: Vec<Vec<u32>> = vec![Vec::new(); count];
        for (v, g) in group.iter().enumerate() {
            members[*g as usize].push(v as u32);
        }
        let mut level = Level {
            offsets: vec![0],
            nodes: Vec::new(),
            weights: Vec::new(),
            strength: vec![0.0; count],
            total: self.total,
        };
        let mut sum = vec![0.0; count];
        let mut touched: Vec<u32> = Vec::new();
        for (g, list) in members.iter().enumerate() {
            for v in list {
                level.strength[g] += self.strength[*v as usize];
                for (u, w) in self.ties(*v as usize) {
                    let other = group[u];
                    if other as usize != g {
                        if sum[other as usize] == 0.0 {
                            touched.push(other);
                        }
                        sum[other as usize] += w;
                    }
                }
            }
            touched.sort_unstable();
            for other in touched.drain(..) {
                level.nodes.push(other);
                level.weights.push(sum[other as usize]);
                sum[other as usize] = 0.0;
            }
            level.offsets.push(level.nodes.len());
        }
        level
    }
}

/// Repeats the whole algorithm from its own result until it no longer changes anything, then from
/// disturbed copies of it, more of them in small networks, where they are cheap.
fn one_run(base: &Level, resolution: f64, rng: &mut Xoshiro256PlusPlus) -> Vec<u32> {
    let n = base.n();
    let start: Vec<u32> = (0..n as u32).collect();
    let (mut best, mut membership) = until_stable(base, start, resolution, rng);
    for _ in 0..(50_000 / n).clamp(1, 20) {
        let mut disturbed = membership.clone();
        for (v, label) in disturbed.iter_mut().enumerate() {
            let degree = base.offsets[v + 1] - base.offsets[v];
            if degree > 0 && rng.random_bool(0.1) {
                let tie = base.offsets[v] + rng.random_range(0..degree);
                *label = membership[base.nodes[tie] as usize];
            }
        }
        let (value, found) = until_stable(base, disturbed, resolution, rng);
        if value > best + 1e-12 {
            best = value;
            membership = found;
        }
    }
    membership
}

fn until_stable(
    base: &Level,
    start: Vec<u32>,
    resolution: f64,
    rng: &mut Xoshiro256PlusPlus,
) -> (f64, Vec<u32>) {
    let mut membership = iterate(base, &start, resolution, rng);
    let mut value = quality(base, &membership, resolution);
    loop {
        let next = iterate(base, &membership, resolution, rng);
        let after = quality(base, &next, resolution);
        if after <= value + 1e-12 {
            return (value, membership);
        }
        value = after;
        membership = next;
    }
}

fn quality(level: &Level, membership: &[u32], resolution: f64) -> f64 {
    let count = membership.iter().max().map_or(0, |c| *c as usize + 1);
    let mut strength = vec![0.0; count];
    let mut inside = 0.0;
    for v in 0..level.n() {
        strength[membership[v] as usize] += level.strength[v];
        inside += level.ties(v).filter(|(u, _)| membership[*u] == membership[v]).map(|(_, w)| w).sum::<f64>();
    }
    let chance: f64 = strength.iter().map(|s| (s / level.total).powi(2)).sum();
    inside / level.total - resolution * chance
}

fn iterate(base: &Level, start: &[u32], resolution: f64, rng: &mut Xoshiro256PlusPlus) -> Vec<u32> {
    // Node of the current level that each base node belongs to.
    let mut place: Vec<u32> = (0..base.n() as u32).collect();
    let mut owned: Option<Level> = None;
    let mut community = renumber(start).0;
    loop {
        let level = owned.as_ref().unwrap_or(base);
        move_nodes(level, &mut community, resolution, rng);
        let (dense, count) = renumber(&community);
        community = dense;
        if count == level.n() {
            return place.iter().map(|p| community[*p as usize]).collect();
        }
        let (refined, groups) = renumber(&refine(level, &community, count, resolution, rng));
        // Groups that would not shrink the graph: merge by community instead.
        let (group, count) = if groups == level.n() { (community.clone(), count) } else { (refined, groups) };
        let mut next_community = vec![0u32; count];
        for v in 0..level.n() {
            next_community[group[v] as usize] = community[v];
        }
        let next = level.aggregate(&group, count);
        for p in &mut place {
            *p = group[*p as usize];
        }
        owned = Some(next);
        community = next_community;
    }
}

fn renumber(labels: &[u32]) -> (Vec<u32>, usize) {
    let mut new = vec![u32::MAX; labels.iter().max().map_or(0, |l| *l as usize + 1)];
    let mut count = 0;
    let dense = labels
        .iter()
        .map(|l| {
            let slot = &mut new[*l as usize];
            if *slot == u32::MAX {
                *slot = count;
                count += 1;
            }
            *slot
        })
        .collect();
    (dense, count as usize)
}

/// Moves single nodes to the best community until none wants to move.
fn move_nodes(level: &Level, community: &mut [u32], resolution: f64, rng: &mut Xoshiro256PlusPlus) {
    let n = level.n();
    let mut strength = vec![0.0; n];
    let mut size = vec![0u32; n];
    for v in 0..n {
        strength[community[v] as usize] += level.strength[v];
        size[community[v] as usize] += 1;
    }
    let mut empty: Vec<u32> = (0..n as u32).rev().filter(|c| size[*c as usize] == 0).collect();
    let mut order: Vec<u32> = (0..n as u32).collect();
    order.shuffle(rng);
    let mut queue: std::collections::VecDeque<u32> = order.into();
    let mut waiting = vec![true; n];
    let mut to = vec![0.0; n];
    let mut near: Vec<u32> = Vec::new();
    while let Some(v) = queue.pop_front() {
        let v = v as usize;
        waiting[v] = false;
        let old = community[v];
        strength[old as usize] -= level.strength[v];
        size[old as usize] -= 1;
        for (u, w) in level.ties(v) {
            let c = community[u];
            if to[c as usize] == 0.0 {
                near.push(c);
            }
            to[c as usize] += w;
        }
        let expected = resolution * level.strength[v] / level.total;
        let gain = |c: u32, to: &[f64]| to[c as usize] - expected * strength[c as usize];
        let mut best = old;
        let mut best_gain = gain(old, &to);
        if size[old as usize] > 0
            && best_gain < -1e-12
            && let Some(alone) = empty.last()
        {
            best = *alone;
            best_gain = 0.0;
        }
        for &c in &near {
            let value = gain(c, &to);
            if value > best_gain + 1e-12 {
                best_gain = value;
                best = c;
            }
        }
        for c in near.drain(..) {
            to[c as usize] = 0.0;
        }
        if best != old {
            if empty.last() == Some(&best) {
                empty.pop();
            }
            if size[old as usize] == 0 {
                strength[old as usize] = 0.0;
                empty.push(old);
            }
            community[v] = best;
            for (u, _) in level.ties(v) {
                if community[u] != best && !waiting[u] {
                    waiting[u] = true;
                    queue.push_back(u as u32);
                }
            }
        }
        strength[best as usize] += level.strength[v];
        size[best as usize] += 1;
    }
}

/// Splits each community into well connected groups, merging single nodes at random in favour of
/// large gains.
fn refine(
    level: &Level,
    community: &[u32],
    count: usize,
    resolution: f64,
    rng: &mut Xoshiro256PlusPlus,
) -> Vec<u32> {
    const RANDOMNESS: f64 = 0.05;
    let n = level.n();
    let mut whole = vec![0.0; count];
    for v in 0..n {
        whole[community[v] as usize] += level.strength[v];
    }
    let mut group: Vec<u32> = (0..n as u32).collect();
    let mut strength = level.strength.clone();
    let mut alone = vec![true; n];
    // Weight from each group to the rest of its community.
    let mut outward: Vec<f64> = (0..n)
        .map(|v| level.ties(v).filter(|(u, _)| community[*u] == community[v]).map(|(_, w)| w).sum())
        .collect();
    let mean_weight = level.total / level.nodes.len().max(1) as f64;
    let mut order: Vec<u32> = (0..n as u32).collect();
    order.shuffle(rng);
    let mut to = vec![0.0; n];
    let mut near: Vec<u32> = Vec::new();
    let mut choices: Vec<(u32, f64)> = Vec::new();
    for v in order {
        let v = v as usize;
        if !alone[v] {
            continue;
        }
        let all = whole[community[v] as usize];
        let own = level.strength[v];
        let connected = |out: f64, s: f64| out + 1e-12 >= resolution * s * (all - s) / level.total;
        if !connected(outward[v], own) {
            continue;
        }
        for (u, w) in level.ties(v) {
            if community[u] == community[v] {
                let g = group[u];
                if to[g as usize] == 0.0 {
                    near.push(g);
                }
                to[g as usize] += w;
            }
        }
        choices.clear();
        let mut top = 0f64;
        for &g in &near {
            let s = strength[g as usize];
            let gain = to[g as usize] - resolution * own * s / level.total;
            if gain >= 0.0 && connected(outward[g as usize], s) {
                choices.push((g, gain));
                top = top.max(gain);
            }
        }
        let mut sum = 0.0;
        for choice in &mut choices {
            choice.1 = ((choice.1 - top) / (RANDOMNESS * mean_weight)).exp();
            sum += choice.1;
        }
        if let Some(&(last, _)) = choices.last() {
            let mut left = rng.random::<f64>() * sum;
            let mut chosen = last;
            for (g, chance) in &choices {
                left -= chance;
                if left <= 0.0 {
                    chosen = *g;
                    break;
                }
            }
            let g = chosen as usize;
            outward[g] += outward[v] - 2.0 * to[g];
            strength[g] += own;
            group[v] = chosen;
            alone[v] = false;
            alone[g] = false;
        }
        for g in near.drain(..) {
            to[g as usize] = 0.0;
        }
    }
    group
}

/// Cuts every community into its connected parts, which never lowers modularity.
fn connected_parts(graph: &Graph, community: &[u32]) -> Vec<u32> {
    let n = graph.n();
    let mut part = vec![u32::MAX; n];
    let mut count = 0;
    let mut stack = Vec::new();
    for start in 0..n as u32 {
        if part[start as usize] != u32::MAX {
            continue;
        }
        part[start as usize] = count;
        stack.push(start);
        while let Some(v) = stack.pop() {
            for &u in graph.neighbours(v) {
                if part[u as usize] == u32::MAX && community[u as usize] == community[v as usize] {
                    part[u as usize] = count;
                    stack.push(u);
                }
            }
        }
        count += 1;
    }
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_cliques_joined_by_a_tie() {
        let mut ties = vec![(3, 4, 1.0)];
        for base in [0, 4] {
            for u in 0..4 {
                for v in u + 1..4 {
                    ties.push((base + u, base + v, 1.0));
                }
            }
        }
        let g = Graph::undirected(9, ties).unwrap();
        let found = leiden(&g, &LeidenOptions::default()).unwrap();
        assert_eq!(found.sizes, [4, 4, 1]);
        assert_eq!(found.membership, [0, 0, 0, 0, 1, 1, 1, 1, 2]);
        assert_eq!(Some(found), leiden(&g, &LeidenOptions::default()));
        assert_eq!(leiden(&Graph::undirected(3, []).unwrap(), &LeidenOptions::default()), None);
    }

    fn best_of_all(graph: &Graph) -> f64 {
        // All partitions as restricted growth strings.
        fn grow(graph: &Graph, labels: &mut Vec<u32>, used: u32, best: &mut f64) {
            if labels.len() == graph.n() {
                let value = modularity(graph, labels, Weights::Used, 1.0).unwrap();
                *best = best.max(value);
                return;
            }
            for label in 0..=used {
                labels.push(label);
                grow(graph, labels, used.max(label + 1), best);
                labels.pop();
            }
        }
        let mut best = f64::NEG_INFINITY;
        grow(graph, &mut Vec::new(), 0, &mut best);
        best
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]
        #[test]
        fn reaches_the_optimum_of_small_graphs_with_connected_communities(
            ties in proptest::collection::vec((0u32..7, 1u32..7, 1u32..4), 1..14),
        ) {
            let ties = ties.into_iter().map(|(u, d, w)| (u, (u + d) % 7, f64::from(w)));
            let g = Graph::undirected(7, ties).unwrap();
            let found = leiden(&g, &LeidenOptions::default()).unwrap();
            let best = best_of_all(&g);
            proptest::prop_assert!(found.modularity >= best - 1e-9, "{} of {}", found.modularity, best);
            let parts = connected_parts(&g, &found.membership);
            proptest::prop_assert_eq!(parts.iter().max().unwrap() + 1, found.sizes.len() as u32);
        }
    }
}
