//! A weighted network whose nodes are groups of nodes: what Leiden works on at each step.

use rayon::prelude::*;

use crate::structures::graph::{Graph, Weights};

/// Parts in which large networks are aggregated; fixed, so that threads never change a number.
const PARTS: usize = 16;
/// Fewest stored ties for which the parts are worth their own scratch space.
const LARGE: usize = 1 << 18;

/// Rows of neighbours without loops. Ties inside a group live on in `strength` alone.
pub(super) struct Level {
    offsets: Vec<usize>,
    nodes: Vec<u32>,
    /// One weight per stored tie; empty when every tie counts 1.
    weights: Vec<f64>,
    /// Sum of weights per node, ties inside the group counted twice.
    pub strength: Vec<f64>,
    /// What the null model charges a node with: its strength (modularity) or its size (Potts).
    pub mass: Vec<f64>,
    /// Sum of all strengths.
    pub total: f64,
}

impl Level {
    /// The network as read by Leiden, directions added, and what one unit of weight was before:
    /// weights are divided by a common scale so that no sum of them overflows or vanishes. A
    /// scale that is a power of two (or the weight all ties have) keeps whole numbers exact.
    pub(super) fn of_graph(graph: &Graph, weights: Weights, sized: bool) -> (Level, f64) {
        let merged;
        let pairs = match (graph.is_directed(), weights) {
            (false, _) => graph,
            (true, Weights::Used) => {
                merged = graph.directions_added();
                &merged
            }
            (true, Weights::Ignored) => {
                merged = graph.unweighted().directions_added();
                &merged
            }
        };
        let n = pairs.n();
        let read = graph.is_directed() || weights == Weights::Used;
        let all = || (0..n as u32).flat_map(|v| pairs.weights(v).iter().copied());
        let (least, most) = if read {
            all().fold((f64::INFINITY, 0.0), |(low, high), w| (w.min(low), w.max(high)))
        } else {
            (1.0, 1.0)
        };
        let scale = if least >= most {
            most
        } else {
            f64::from_bits(most.to_bits() & f64::INFINITY.to_bits()).max(f64::MIN_POSITIVE)
        };
        let mut level = Level {
            offsets: Vec::with_capacity(n + 1),
            nodes: Vec::with_capacity(2 * pairs.m()),
            weights: Vec::new(),
            strength: Vec::with_capacity(n),
            mass: Vec::new(),
            total: 0.0,
        };
        level.offsets.push(0);
        for v in 0..n as u32 {
            level.nodes.extend_from_slice(pairs.neighbours(v));
            level.offsets.push(level.nodes.len());
            if least < most {
                let from = level.weights.len();
                level.weights.extend(pairs.weights(v).iter().map(|w| w / scale));
                level.strength.push(level.weights[from..].iter().sum());
            } else {
                level.strength.push(pairs.neighbours(v).len() as f64);
            }
        }
        level.total = level.strength.iter().sum();
        level.mass = if sized { vec![1.0; n] } else { level.strength.clone() };
        (level, scale)
    }

    pub(super) fn n(&self) -> usize {
        self.strength.len()
    }

    /// Number of stored ties, each undirected one twice.
    pub(super) fn stored(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn neighbours(&self, v: usize) -> &[u32] {
        &self.nodes[self.offsets[v]..self.offsets[v + 1]]
    }

    /// Calls `visit` with each neighbour of `v` and the weight of the tie.
    #[inline(always)]
    pub(super) fn each_tie(&self, v: usize, mut visit: impl FnMut(usize, f64)) {
        let row = self.offsets[v]..self.offsets[v + 1];
        if self.weights.is_empty() {
            for u in &self.nodes[row] {
                visit(*u as usize, 1.0);
            }
        } else {
            for (u, w) in self.nodes[row.clone()].iter().zip(&self.weights[row]) {
                visit(*u as usize, *w);
            }
        }
    }

    /// The same nodes with the ties inside communities alone; strengths count only these.
    pub(super) fn within(&self, community: &[u32]) -> Level {
        let mut nodes = vec![0u32; self.stored()];
        let mut weights = vec![0.0; self.weights.len()];
        let mut offsets = Vec::with_capacity(self.n() + 1);
        let mut strength = Vec::with_capacity(self.n());
        let mut kept = 0;
        offsets.push(0);
        for (v, own) in community.iter().enumerate() {
            let from = kept;
            let row = self.offsets[v]..self.offsets[v + 1];
            // Written whether kept or not: cheaper than a branch that is hard to foresee.
            if self.weights.is_empty() {
                for u in &self.nodes[row] {
                    nodes[kept] = *u;
                    kept += usize::from(community[*u as usize] == *own);
                }
                strength.push((kept - from) as f64);
            } else {
                for (u, w) in self.nodes[row.clone()].iter().zip(&self.weights[row]) {
                    nodes[kept] = *u;
                    weights[kept] = *w;
                    kept += usize::from(community[*u as usize] == *own);
                }
                strength.push(weights[from..kept].iter().sum());
            }
            offsets.push(kept);
        }
        nodes.truncate(kept);
        weights.truncate(kept);
        Level { offsets, nodes, weights, strength, mass: self.mass.clone(), total: self.total }
    }

    /// The network of the groups `0..count`.
    pub(super) fn aggregate(&self, group: &[u32], count: usize) -> Level {
        let mut starts = vec![0usize; count + 1];
        for g in group {
            starts[*g as usize + 1] += 1;
        }
        for g in 0..count {
            starts[g + 1] += starts[g];
        }
        let mut fill = starts.clone();
        let mut members = vec![0u32; group.len()];
        for (v, g) in group.iter().enumerate() {
            let place = &mut fill[*g as usize];
            members[*place] = v as u32;
            *place += 1;
        }
        let parts = if self.stored() < LARGE { 1 } else { PARTS.min(count) };
        let rows: Vec<Rows> = (0..parts)
            .into_par_iter()
            .map(|part| {
                let groups = count * part / parts..count * (part + 1) / parts;
                self.rows_of_groups(groups, group, count, &starts, &members)
            })
            .collect();
        let ties = rows.iter().map(|r| r.nodes.len()).sum();
        let mut level = Level {
            offsets: Vec::with_capacity(count + 1),
            nodes: Vec::with_capacity(ties),
            weights: Vec::with_capacity(ties),
            strength: Vec::with_capacity(count),
            mass: Vec::with_capacity(count),
            total: self.total,
        };
        level.offsets.push(0);
        for part in rows {
            let before = level.nodes.len();
            level.offsets.extend(part.ends.iter().map(|end| before + end));
            level.nodes.extend_from_slice(&part.nodes);
            level.weights.extend_from_slice(&part.weights);
            level.strength.extend_from_slice(&part.strength);
            level.mass.extend_from_slice(&part.mass);
        }
        level
    }

    fn rows_of_groups(
        &self,
        groups: std::ops::Range<usize>,
        group: &[u32],
        count: usize,
        starts: &[usize],
        members: &[u32],
    ) -> Rows {
        let mut rows = Rows::default();
        let mut near = Near::new(count);
        for g in groups {
            let (mut strength, mut mass) = (0.0, 0.0);
            for v in &members[starts[g]..starts[g + 1]] {
                strength += self.strength[*v as usize];
                mass += self.mass[*v as usize];
                self.each_tie(*v as usize, |u, w| near.add(group[u], w));
            }
            rows.strength.push(strength);
            rows.mass.push(mass);
            near.drain(|other, weight| {
                if other as usize != g {
                    rows.nodes.push(other);
                    rows.weights.push(weight);
                }
            });
            rows.ends.push(rows.nodes.len());
        }
        rows
    }
}

#[derive(Default)]
struct Rows {
    ends: Vec<usize>,
    nodes: Vec<u32>,
    weights: Vec<f64>,
    strength: Vec<f64>,
    mass: Vec<f64>,
}

/// Sums of weights by label, with the labels met so far; emptied in the time of those met.
pub(super) struct Near {
    sums: Vec<f64>,
    met: Vec<u32>,
    count: usize,
}

impl Near {
    /// For the labels `0..labels`.
    pub(super) fn new(labels: usize) -> Near {
        Near { sums: vec![0.0; labels], met: vec![0; labels + 1], count: 0 }
    }

    /// Adds to the sum of `label`.
    #[inline(always)]
    pub(super) fn add(&mut self, label: u32, weight: f64) {
        let sum = &mut self.sums[label as usize];
        // Written whether new or not: cheaper than a branch that is hard to foresee.
        self.met[self.count] = label;
        self.count += usize::from(*sum == 0.0);
        // A weight lost to rounding still counts as met once.
        *sum += weight.max(f64::MIN_POSITIVE);
    }

    /// Sum of `label`.
    pub(super) fn sum(&self, label: u32) -> f64 {
        self.sums[label as usize]
    }

    /// Labels met, in the order met.
    pub(super) fn labels(&self) -> &[u32] {
        &self.met[..self.count]
    }

    pub(super) fn clear(&mut self) {
        self.drain(|_, _| {});
    }

    /// Hands out the labels met with their sums and forgets them.
    pub(super) fn drain(&mut self, mut visit: impl FnMut(u32, f64)) {
        for label in &self.met[..self.count] {
            let sum = &mut self.sums[*label as usize];
            visit(*label, *sum);
            *sum = 0.0;
        }
        self.count = 0;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn rows(level: &Level) -> BTreeMap<(usize, usize), f64> {
        let mut all = BTreeMap::new();
        for v in 0..level.n() {
            level.each_tie(v, |u, w| {
                assert_eq!(all.insert((v, u), w), None);
            });
        }
        all
    }

    #[test]
    fn groups_add_up_the_ties_of_their_nodes_whether_large_or_small() {
        for (n, spread) in [(40u32, 7u32), (1_500, 100)] {
            let ties =
                (0..n).flat_map(|u| (1..=spread).map(move |k| (u, (u + k * k) % n, f64::from(k % 3 + 1))));
            let g = Graph::undirected(n as usize, ties).unwrap();
            let (level, scale) = Level::of_graph(&g, Weights::Used, false);
            assert_eq!(level.stored() >= LARGE, n > 1_000);
            let group: Vec<u32> = (0..n).map(|v| v * 7 % 30).collect();
            let grouped = level.aggregate(&group, 30);
            let mut expected = BTreeMap::new();
            let mut inner = vec![0.0; 30];
            for (u, v, w) in g.ties() {
                let (a, b) = (group[u as usize] as usize, group[v as usize] as usize);
                if a == b {
                    inner[a] += 2.0 * w / scale;
                } else {
                    *expected.entry((a, b)).or_insert(0.0) += w / scale;
                    *expected.entry((b, a)).or_insert(0.0) += w / scale;
                }
            }
            assert_eq!(rows(&grouped), expected);
            let within = level.within(&group);
            for (c, inner) in inner.iter().enumerate() {
                let leaving: f64 = expected.range((c, 0)..(c + 1, 0)).map(|entry| entry.1).sum();
                assert_eq!(grouped.strength[c], leaving + inner);
                let kept: f64 =
                    (0..n as usize).filter(|v| group[*v] as usize == c).map(|v| within.strength[v]).sum();
                assert_eq!(kept, *inner);
            }
        }
    }

    #[test]
    fn equal_weights_count_1_and_others_keep_their_ratios() {
        let equal = Graph::undirected(3, [(0, 1, 0.3), (1, 2, 0.3)]).unwrap();
        let (level, scale) = Level::of_graph(&equal, Weights::Used, true);
        assert_eq!((level.weights.len(), scale, level.strength[1], level.mass[1]), (0, 0.3, 2.0, 1.0));
        let other = Graph::undirected(3, [(0, 1, 12.0), (1, 2, 5e-324)]).unwrap();
        let (level, scale) = Level::of_graph(&other, Weights::Used, false);
        assert_eq!((scale, level.strength[0], level.total), (8.0, 1.5, 3.0));
    }
}
