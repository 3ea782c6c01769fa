//! Communities by the Leiden algorithm: groups with more ties inside than chance, each connected.

mod level;
mod local_moving;
mod refinement;

use rand::RngExt;
use rand_xoshiro::Xoshiro256PlusPlus;
use rayon::prelude::*;

use crate::cohesion::components::{Components, connected_parts};
use crate::mesoscale::constant_potts::constant_potts;
use crate::mesoscale::modularity::modularity;
use crate::nulls::random::generator;
use crate::structures::graph::{Graph, Weights};
use level::{Level, Near};
use local_moving::move_nodes;
use refinement::refine;

/// What [`leiden`] maximises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeidenObjective {
    /// [`modularity`]: ties inside against those expected from the degrees.
    Modularity,
    /// [`constant_potts`]: ties inside against a constant density, the resolution; finds
    /// communities as dense inside as the resolution, however large the network.
    ConstantPotts,
}

/// How [`leiden`] searches.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LeidenOptions {
    /// What is maximised.
    pub objective: LeidenObjective,
    /// Whether the weights of ties count.
    pub weights: Weights,
    /// Larger values favour smaller communities. 1 is usual for modularity; for the constant
    /// Potts model it is the weight per pair that a community must reach.
    pub resolution: f64,
    /// Independent runs, of which the best is returned; at least one is made.
    pub runs: usize,
    /// Seed of the random order of nodes.
    pub seed: u64,
}

impl Default for LeidenOptions {
    fn default() -> Self {
        LeidenOptions {
            objective: LeidenObjective::Modularity,
            weights: Weights::Used,
            resolution: 1.0,
            runs: 10,
            seed: 0,
        }
    }
}

/// A partition into communities.
#[derive(Debug, Clone, PartialEq)]
pub struct Communities {
    /// Community of each node; numbered by falling size, equal ones by their first node.
    pub membership: Vec<u32>,
    /// Number of nodes of each community, largest first.
    pub sizes: Vec<u32>,
    /// Value of the objective, directions added.
    pub quality: f64,
    /// Modularity of the partition, directions added; at the resolution of the search when
    /// modularity was the objective, else at resolution 1.
    pub modularity: f64,
}

/// Communities of high modularity, or of high constant Potts quality (Traag, Waltman, van Eck
/// 2019): local moving, refinement, aggregation, repeated until nothing changes, for several
/// seeds, the best kept. In a directed network the weights of both directions are added. Every
/// community is connected; an isolate is a community of its own.
///
/// A heuristic: it reaches the optimum on small networks and comes close on large ones.
/// `None` without ties or when the resolution is not a finite number of at least 0.
/// About O(m) per pass; runs go in parallel.
pub fn leiden(graph: &Graph, options: &LeidenOptions) -> Option<Communities> {
    let mut best: Option<(f64, Vec<u32>)> = None;
    for run in leiden_runs(graph, options)? {
        if best.as_ref().is_none_or(|b| run.0 > b.0 + 1e-12) {
            best = Some(run);
        }
    }
    communities(graph, &best?.1, options)
}

/// The partition in its final numbering, with its values.
pub(crate) fn communities(graph: &Graph, labels: &[u32], options: &LeidenOptions) -> Option<Communities> {
    let count = labels.iter().max().map_or(0, |c| *c as usize + 1);
    let Components { membership, sizes } = Components::from_labels(labels, count);
    let directions_added;
    let pairs = if graph.is_directed() {
        directions_added = match options.weights {
            Weights::Ignored => graph.unweighted().directions_added(),
            Weights::Used => graph.directions_added(),
        };
        &directions_added
    } else {
        graph
    };
    let weights = if graph.is_directed() { Weights::Used } else { options.weights };
    let (quality, modularity) = match options.objective {
        LeidenObjective::Modularity => {
            let value = modularity(pairs, &membership, weights, options.resolution)?;
            (value, value)
        }
        LeidenObjective::ConstantPotts => (
            constant_potts(pairs, &membership, weights, options.resolution)?,
            modularity(pairs, &membership, weights, 1.0)?,
        ),
    };
    Some(Communities { membership, sizes, quality, modularity })
}

/// The partition of every run, labels `0..count` in order of their first node, with its value on
/// a scale common to the runs. `None` as for [`leiden`].
pub(crate) fn leiden_runs(graph: &Graph, options: &LeidenOptions) -> Option<Vec<(f64, Vec<u32>)>> {
    if graph.m() == 0 || !options.resolution.is_finite() || options.resolution < 0.0 {
        return None;
    }
    let sized = options.objective == LeidenObjective::ConstantPotts;
    let (base, scale) = Level::of_graph(graph, options.weights, sized);
    let penalty = match options.objective {
        LeidenObjective::Modularity => options.resolution / base.total,
        LeidenObjective::ConstantPotts => options.resolution / scale,
    };
    // Beyond this no tie is worth its price, and products stay finite.
    let search = Search { base: &base, penalty: penalty.min(1e60) };
    let runs = (0..options.runs.max(1) as u64)
        .into_par_iter()
        .map(|run| {
            let membership = connected_communities(graph, &search.run(&mut generator(options.seed, run)));
            (search.quality(&base, &membership), membership)
        })
        .collect();
    Some(runs)
}

/// Stored ties and nodes up to which disturbed copies of a result are searched again, divided
/// among them.
const CHEAP: usize = 100_000;

struct Search<'l> {
    base: &'l Level,
    /// What the null model charges per product of two masses.
    penalty: f64,
}

impl Search<'_> {
    /// Repeats the whole algorithm from its own result until it no longer changes anything, then
    /// in small networks, where they are cheap, from disturbed copies of it.
    fn run(&self, rng: &mut Xoshiro256PlusPlus) -> Vec<u32> {
        let n = self.base.n();
        let mut near = Near::new(n);
        let start: Vec<u32> = (0..n as u32).collect();
        let (mut best, mut membership) = self.until_stable(start, &mut near, rng);
        for _ in 0..(CHEAP / (n + self.base.stored())).min(20) {
            let mut disturbed = membership.clone();
            for (v, label) in disturbed.iter_mut().enumerate() {
                let others = self.base.neighbours(v);
                if !others.is_empty() && rng.random_bool(0.1) {
                    *label = membership[others[rng.random_range(0..others.len())] as usize];
                }
            }
            let (value, found) = self.until_stable(disturbed, &mut near, rng);
            if value > best + 1e-12 {
                best = value;
                membership = found;
            }
        }
        membership
    }

    fn until_stable(
        &self,
        start: Vec<u32>,
        near: &mut Near,
        rng: &mut Xoshiro256PlusPlus,
    ) -> (f64, Vec<u32>) {
        let (mut value, mut membership) = self.iterate(&start, near, rng);
        loop {
            let (after, next) = self.iterate(&membership, near, rng);
            if after <= value + 1e-12 * (1.0 + value.abs()) {
                return (value, membership);
            }
            value = after;
            membership = next;
        }
    }

    /// The objective, up to a constant and a factor: `(weights inside - penalty x (sum of squared
    /// masses of communities - that of single nodes)) / all weights`.
    fn quality(&self, level: &Level, membership: &[u32]) -> f64 {
        let count = membership.iter().max().map_or(0, |c| *c as usize + 1);
        let mut mass = vec![0.0; count];
        let mut cut = 0.0;
        for (v, c) in membership.iter().enumerate() {
            mass[*c as usize] += level.mass[v];
            level.each_tie(v, |u, w| cut += if membership[u] == *c { 0.0 } else { w });
        }
        let square = |values: &[f64]| values.iter().map(|m| m * m).sum::<f64>();
        (level.total - cut - self.penalty * (square(&mass) - square(&self.base.mass))) / level.total
    }

    /// One pass: local moving, refinement and aggregation until every node is a community.
    fn iterate(&self, start: &[u32], near: &mut Near, rng: &mut Xoshiro256PlusPlus) -> (f64, Vec<u32>) {
        // Node of the current level that each base node belongs to.
        let mut place: Vec<u32> = (0..self.base.n() as u32).collect();
        let mut owned: Option<Level> = None;
        let mut community = renumber(start).0;
        loop {
            let level = owned.as_ref().unwrap_or(self.base);
            move_nodes(level, &mut community, self.penalty, near, rng);
            let (dense, count) = renumber(&community);
            community = dense;
            if count == level.n() {
                let value = self.quality(level, &community);
                return (value, place.iter().map(|p| community[*p as usize]).collect());
            }
            let refined = refine(level, &community, count, self.penalty, near, rng);
            let (refined, groups) = renumber(&refined);
            // Groups that would not shrink the network: merge by community instead.
            let (group, count) =
                if groups == level.n() { (community.clone(), count) } else { (refined, groups) };
            let mut next_community = vec![0u32; count];
            for (v, g) in group.iter().enumerate() {
                next_community[*g as usize] = community[v];
            }
            let next = level.aggregate(&group, count);
            for p in &mut place {
                *p = group[*p as usize];
            }
            owned = Some(next);
            community = next_community;
        }
    }
}

/// The same partition with the labels `0..count` in order of their first node.
pub(crate) fn renumber(labels: &[u32]) -> (Vec<u32>, usize) {
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

/// Cuts every community into its connected parts, which never lowers the objective.
pub(crate) fn connected_communities(graph: &Graph, community: &[u32]) -> Vec<u32> {
    connected_parts(graph, |v, u| community[v as usize] == community[u as usize]).0
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
            let parts = connected_communities(&g, &found.membership);
            proptest::prop_assert_eq!(parts.iter().max().unwrap() + 1, found.sizes.len() as u32);
        }
    }
}
