//! Stages from left to right.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::{FURTHEST, Layout, LayoutError, option_in};
use crate::structures::graph::Graph;

/// Where the stages of [`value_chain`] come from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Stages<'a> {
    /// A code per node, drawn in rising order; nodes without one stand in a column of their own
    /// after the last.
    Given(&'a [Option<u32>]),
    /// The directed ties: a node stands one column after the last node with a tie to it. Ties
    /// are first turned against their direction until no cycle is left.
    FromTies,
}

/// How [`value_chain`] draws.
#[derive(Debug, Clone, PartialEq)]
pub struct ValueChainOptions {
    /// Least distance between nodes of a column. Above 0.
    pub spacing: f64,
    /// Distance between columns. Above 0.
    pub stage_gap: f64,
    /// Largest number of sweeps of reordering, each once forward and once back. 0 to 1000.
    pub sweeps: u32,
    /// Ties over more than one column are led through the columns between as long as that takes
    /// no more than this number of bends; otherwise they count only by their ends.
    pub most_bends: u32,
}

impl Default for ValueChainOptions {
    fn default() -> ValueChainOptions {
        ValueChainOptions { spacing: 1.0, stage_gap: 4.0, sweeps: 24, most_bends: 200_000 }
    }
}

/// A layered drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct ValueChain {
    /// Places; columns from left to right, centred.
    pub layout: Layout,
    /// Column of each node from 0; `None` for nodes whose stage is not known.
    pub column: Vec<Option<u32>>,
    /// Code of each column: the code given, or the column itself.
    pub codes: Vec<u32>,
    /// Ties (source, target) read against their direction to break cycles.
    pub turned: Vec<(u32, u32)>,
    /// Crossings between neighbouring columns that are left. Ties within a column cross none.
    pub crossings: u64,
    /// Bends that lead long ties; `None` if there would be more than allowed.
    pub bends: Option<u32>,
}

/// A layered drawing (Sugiyama, Tagawa and Toda 1981) of a value chain.
///
/// Stages are given or found by the longest path after greedy removal of cycles (Eades, Lin and
/// Smyth 1993). Nodes of a column are ordered by sweeps: each column is sorted by the mean place
/// of its neighbours in the column before (going forth) or after (coming back), the order with
/// the fewest crossings is kept; crossings are counted in O(m log n) (Barth, Mutzel and Jünger
/// 2004). At last each column moves towards the mean height of its neighbours as far as order
/// and spacing allow (least squares by pooling adjacent violators). O(sweeps m log n), `m` with
/// bends.
///
/// Crates for layered drawing were weighed: the kept one (`rust-sugiyama`) finds the layers
/// itself and takes neither given stages nor unknown ones.
///
/// # Errors
/// An option outside its range, or [`Stages::FromTies`] for an undirected network.
///
/// # Panics
/// If there is not one stage per node.
pub fn value_chain(
    graph: &Graph,
    stages: Stages<'_>,
    options: &ValueChainOptions,
) -> Result<ValueChain, LayoutError> {
    option_in("spacing", options.spacing, f64::MIN_POSITIVE, FURTHEST.sqrt(), "above 0")?;
    option_in("stage_gap", options.stage_gap, f64::MIN_POSITIVE, FURTHEST.sqrt(), "above 0")?;
    option_in("sweeps", f64::from(options.sweeps), 0.0, 1000.0, "0 to 1000")?;
    let n = graph.n();
    let mut turned = Vec::new();
    let (column, codes) = match stages {
        Stages::Given(given) => {
            assert_eq!(given.len(), n, "one stage per node");
            let mut codes: Vec<u32> = given.iter().flatten().copied().collect();
            codes.sort_unstable();
            codes.dedup();
            let column: Vec<Option<u32>> = given
                .iter()
                .map(|stage| stage.map(|code| codes.partition_point(|c| *c < code) as u32))
                .collect();
            (column, codes)
        }
        Stages::FromTies if !graph.is_directed() => return Err(LayoutError::NoDirection),
        Stages::FromTies => {
            let rank = acyclic_ranks(graph);
            turned.extend(
                graph
                    .ties()
                    .filter(|(u, v, _)| rank[*u as usize] > rank[*v as usize])
                    .map(|(u, v, _)| (u, v)),
            );
            let column = longest_paths(graph, &rank);
            let columns = column.iter().map(|c| c + 1).max().unwrap_or(0);
            (column.into_iter().map(Some).collect(), (0..columns).collect())
        }
    };
    let last = codes.len() as u32;
    let place: Vec<u32> = column.iter().map(|c| c.unwrap_or(last)).collect();
    let (mut layered, bends) = Layered::new(graph, &place, last as usize + 1, options.most_bends);
    let crossings = layered.order(options.sweeps);
    let heights = layered.heights(options.spacing);
    let layout = Layout {
        x: place.iter().map(|c| f64::from(*c) * options.stage_gap).collect(),
        y: heights[..n].iter().map(|h| -h).collect(),
    };
    Ok(ValueChain { layout: layout.centred(), column, codes, turned, crossings, bends })
}

/// An order of the nodes that few ties run against: sinks are taken to the end, sources to the
/// front, else the node with the largest surplus of outgoing over incoming ties to the front.
fn acyclic_ranks(graph: &Graph) -> Vec<u32> {
    let n = graph.n() as u32;
    let mut out: Vec<i64> = (0..n).map(|v| graph.neighbours(v).len() as i64).collect();
    let mut into: Vec<i64> = (0..n).map(|v| graph.in_neighbours(v).len() as i64).collect();
    // Sources and sinks first (class 0 and 1), then by falling surplus, then by id.
    let key = |out: i64, into: i64, v: u32| match (out, into) {
        (0, _) => (0, Reverse(0), v),
        (_, 0) => (1, Reverse(0), v),
        _ => (2, Reverse(out - into), v),
    };
    let mut queue: BTreeSet<(u8, Reverse<i64>, u32)> =
        (0..n).map(|v| key(out[v as usize], into[v as usize], v)).collect();
    let mut rank = vec![u32::MAX; n as usize];
    let (mut front, mut back) = (0, n);
    while let Some((class, _, v)) = queue.pop_first() {
        rank[v as usize] = if class == 0 {
            back -= 1;
            back
        } else {
            front += 1;
            front - 1
        };
        for (neighbours, sign) in [(graph.neighbours(v), 1), (graph.in_neighbours(v), -1)] {
            for &u in neighbours.iter().filter(|u| rank[**u as usize] == u32::MAX) {
                let at = u as usize;
                queue.remove(&key(out[at], into[at], u));
                if sign == 1 {
                    into[at] -= 1
                } else {
                    out[at] -= 1
                }
                queue.insert(key(out[at], into[at], u));
            }
        }
        // The node itself is gone; its own counts matter no more.
        (out[v as usize], into[v as usize]) = (0, 0);
    }
    rank
}

/// Number of ties on the longest path to each node, every tie read from lower to higher rank.
fn longest_paths(graph: &Graph, rank: &[u32]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..graph.n() as u32).collect();
    order.sort_unstable_by_key(|v| rank[*v as usize]);
    let mut column = vec![0u32; graph.n()];
    for v in order {
        for neighbours in [graph.neighbours(v), graph.in_neighbours(v)] {
            for &u in neighbours.iter().filter(|u| rank[**u as usize] > rank[v as usize]) {
                column[u as usize] = column[u as usize].max(column[v as usize] + 1);
            }
        }
    }
    column
}

/// Nodes and bends in columns, with ties to the columns before and after.
struct Layered {
    columns: Vec<Vec<u32>>,
    column: Vec<u32>,
    before: Vec<Vec<u32>>,
    after: Vec<Vec<u32>>,
    position: Vec<u32>,
}

impl Layered {
    fn new(graph: &Graph, place: &[u32], count: usize, most_bends: u32) -> (Layered, Option<u32>) {
        let n = graph.n();
        let mut spans: Vec<(u32, u32)> = graph
            .ties()
            .filter(|(u, v, _)| place[*u as usize] != place[*v as usize])
            .map(|(u, v, _)| if place[u as usize] < place[v as usize] { (u, v) } else { (v, u) })
            .collect();
        spans.sort_unstable();
        spans.dedup();
        let needed: u64 =
            spans.iter().map(|(u, v)| u64::from(place[*v as usize] - place[*u as usize] - 1)).sum();
        let bent = needed <= u64::from(most_bends);
        let total = n + if bent { needed as usize } else { 0 };
        let mut layered = Layered {
            columns: vec![Vec::new(); count],
            column: place.to_vec(),
            before: vec![Vec::new(); total],
            after: vec![Vec::new(); total],
            position: vec![0; total],
        };
        for (u, v) in spans {
            let mut from = u;
            if bent {
                for column in place[u as usize] + 1..place[v as usize] {
                    let bend = layered.column.len() as u32;
                    layered.column.push(column);
                    layered.tie(from, bend);
                    from = bend;
                }
            }
            layered.tie(from, v);
        }
        for (column, v) in layered.column.iter().zip(0u32..) {
            layered.columns[*column as usize].push(v);
        }
        for k in 0..count {
            layered.number(k);
        }
        (layered, bent.then_some(needed as u32))
    }

    fn tie(&mut self, from: u32, to: u32) {
        self.after[from as usize].push(to);
        self.before[to as usize].push(from);
    }

    fn number(&mut self, column: usize) {
        for (v, at) in self.columns[column].iter().zip(0u32..) {
            self.position[*v as usize] = at;
        }
    }

    /// Reorders the columns; returns the crossings left.
    fn order(&mut self, sweeps: u32) -> u64 {
        let mut fewest = self.crossings();
        let mut best = self.columns.clone();
        let mut idle = 0;
        for _ in 0..sweeps {
            for column in 1..self.columns.len() {
                self.sort(column, true);
            }
            for column in (0..self.columns.len().saturating_sub(1)).rev() {
                self.sort(column, false);
            }
            let crossings = self.crossings();
            if crossings < fewest {
                (fewest, best, idle) = (crossings, self.columns.clone(), 0);
            } else {
                idle += 1;
            }
            if fewest == 0 || idle == 4 {
                break;
            }
        }
        self.columns = best;
        for column in 0..self.columns.len() {
            self.number(column);
        }
        fewest
    }

    /// Sorts a column by the mean relative place of the neighbours on one side; nodes without
    /// any keep their own.
    fn sort(&mut self, column: usize, forth: bool) {
        let sides = if forth { &self.before } else { &self.after };
        let relative = |v: u32| {
            let size = self.columns[self.column[v as usize] as usize].len();
            (f64::from(self.position[v as usize]) + 0.5) / size as f64
        };
        let mut wanted: Vec<(f64, u32, u32)> = self.columns[column]
            .iter()
            .map(|v| {
                let side = &sides[*v as usize];
                let place = match side.len() {
                    0 => relative(*v),
                    ties => side.iter().map(|u| relative(*u)).sum::<f64>() / ties as f64,
                };
                (place, self.position[*v as usize], *v)
            })
            .collect();
        wanted.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        self.columns[column] = wanted.into_iter().map(|(_, _, v)| v).collect();
        self.number(column);
    }

    /// Crossings among the ties between each pair of columns: pairs of ties in opposite order at
    /// their ends, counted with a Fenwick tree.
    fn crossings(&self) -> u64 {
        let mut ties: Vec<[u32; 4]> = (0..self.after.len())
            .flat_map(|u| {
                let to = |v: &u32| self.column[*v as usize];
                self.after[u]
                    .iter()
                    .map(move |v| [self.column[u], to(v), self.position[u], self.position[*v as usize]])
            })
            .collect();
        ties.sort_unstable();
        let mut crossings = 0;
        for between in ties.chunk_by(|a, b| a[..2] == b[..2]) {
            let size = self.columns[between[0][1] as usize].len();
            let mut tree = vec![0u64; size + 1];
            for (seen, tie) in between.iter().enumerate() {
                let mut at = tie[3] as usize + 1;
                let mut not_above = 0;
                while at > 0 {
                    not_above += tree[at];
                    at &= at - 1;
                }
                crossings += seen as u64 - not_above;
                let mut at = tie[3] as usize + 1;
                while at <= size {
                    tree[at] += 1;
                    at += at & at.wrapping_neg();
                }
            }
        }
        crossings
    }

    /// Heights within the columns.
    fn heights(&self, spacing: f64) -> Vec<f64> {
        let mut height = vec![0.0; self.column.len()];
        for column in &self.columns {
            let middle = 0.5 * (column.len() as f64 - 1.0);
            for (k, v) in column.iter().enumerate() {
                height[*v as usize] = spacing * (k as f64 - middle);
            }
        }
        for _ in 0..4 {
            let forth = (0..self.columns.len()).zip(std::iter::repeat(true));
            let back = (0..self.columns.len()).rev().zip(std::iter::repeat(false));
            for (column, forth) in forth.chain(back) {
                let wanted: Vec<f64> = self.columns[column]
                    .iter()
                    .map(|v| {
                        let side = if forth { &self.before } else { &self.after }[*v as usize].as_slice();
                        match side.len() {
                            0 => height[*v as usize],
                            ties => side.iter().map(|u| height[*u as usize]).sum::<f64>() / ties as f64,
                        }
                    })
                    .collect();
                for (v, h) in self.columns[column].iter().zip(spaced(&wanted, spacing)) {
                    height[*v as usize] = h;
                }
            }
        }
        height
    }
}

/// The heights closest to the wanted ones, by least squares, each at least `spacing` above the
/// one before.
fn spaced(wanted: &[f64], spacing: f64) -> Vec<f64> {
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    for (k, w) in wanted.iter().enumerate() {
        let mut block = (w - spacing * k as f64, 1);
        while let Some(&(mean, size)) = blocks.last() {
            if mean < block.0 {
                break;
            }
            blocks.pop();
            let sum = mean * size as f64 + block.0 * block.1 as f64;
            block = (sum / (size + block.1) as f64, size + block.1);
        }
        blocks.push(block);
    }
    let fitted = blocks.iter().flat_map(|(mean, size)| std::iter::repeat_n(*mean, *size));
    fitted.enumerate().map(|(k, fit)| fit + spacing * k as f64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn options() -> ValueChainOptions {
        ValueChainOptions::default()
    }

    #[test]
    fn given_stages_are_columns_and_crossings_go() {
        // Two parallel chains given in crossed order.
        let graph = Graph::undirected(7, [(0, 3, 1.0), (1, 2, 1.0), (2, 4, 1.0), (3, 5, 1.0)]).unwrap();
        let stages = [Some(10), Some(10), Some(20), Some(20), Some(40), Some(40), None];
        let drawn = value_chain(&graph, Stages::Given(&stages), &options()).unwrap();
        assert_eq!(drawn.codes, [10, 20, 40]);
        assert_eq!(drawn.column, [Some(0), Some(0), Some(1), Some(1), Some(2), Some(2), None]);
        assert_eq!((drawn.crossings, drawn.bends), (0, Some(0)));
        assert!(drawn.layout.x[0] < drawn.layout.x[2] && drawn.layout.x[4] < drawn.layout.x[6]);
        // Straight chains once ordered.
        assert!((drawn.layout.y[0] - drawn.layout.y[3]).abs() < 1e-9);
        let crossed =
            value_chain(&graph, Stages::Given(&stages), &ValueChainOptions { sweeps: 0, ..options() })
                .unwrap();
        assert_eq!(crossed.crossings, 1);
    }

    #[test]
    fn long_ties_are_led_through() {
        let graph = Graph::undirected(3, [(0, 1, 1.0), (1, 2, 1.0), (0, 2, 1.0)]).unwrap();
        let stages = [Some(0), Some(1), Some(2)];
        let drawn = value_chain(&graph, Stages::Given(&stages), &options()).unwrap();
        assert_eq!(drawn.bends, Some(1));
        let none = ValueChainOptions { most_bends: 0, ..options() };
        assert_eq!(value_chain(&graph, Stages::Given(&stages), &none).unwrap().bends, None);
    }

    #[test]
    fn stages_follow_the_longest_path_and_a_cycle_turns_one_tie() {
        let ties = [(0, 1, 1.0), (1, 2, 1.0), (0, 2, 1.0), (2, 3, 1.0)];
        let graph = Graph::directed(4, ties).unwrap();
        let drawn = value_chain(&graph, Stages::FromTies, &options()).unwrap();
        assert_eq!(drawn.column, [Some(0), Some(1), Some(2), Some(3)]);
        assert!(drawn.turned.is_empty());
        let cycle = Graph::directed(4, ties.into_iter().chain([(3, 1, 1.0)])).unwrap();
        let drawn = value_chain(&cycle, Stages::FromTies, &options()).unwrap();
        assert_eq!(drawn.turned.len(), 1);
        let undirected = Graph::undirected(2, [(0, 1, 1.0)]).unwrap();
        assert_eq!(value_chain(&undirected, Stages::FromTies, &options()), Err(LayoutError::NoDirection));
        let none = Graph::directed(0, []).unwrap();
        assert!(value_chain(&none, Stages::FromTies, &options()).unwrap().codes.is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn every_tie_runs_forward_unless_turned_and_nodes_keep_apart(
            n in 1u32..12,
            pairs in prop::collection::vec((0u32..12, 0u32..12), 0..30),
        ) {
            let ties = pairs.into_iter().filter(|(u, v)| *u < n && *v < n).map(|(u, v)| (u, v, 1.0));
            let graph = Graph::directed(n as usize, ties).unwrap();
            let drawn = value_chain(&graph, Stages::FromTies, &options()).unwrap();
            for (u, v, _) in graph.ties() {
                let forward = drawn.column[u as usize] < drawn.column[v as usize];
                prop_assert_eq!(forward, !drawn.turned.contains(&(u, v)));
            }
            // Greedy removal turns at most half of the ties.
            prop_assert!(2 * drawn.turned.len() <= graph.m());
            for u in 0..n {
                for v in 0..u {
                    prop_assert!(drawn.layout.distance(u, v) >= 1.0 - 1e-9);
                }
            }
            let plain = value_chain(&graph, Stages::FromTies, &ValueChainOptions { sweeps: 0, ..options() });
            prop_assert!(drawn.crossings <= plain.unwrap().crossings);
        }

        #[test]
        fn crossings_are_those_of_all_pairs(
            ties in prop::collection::vec((0u32..6, 6u32..12), 0..20),
        ) {
            let graph = Graph::undirected(12, ties.into_iter().map(|(u, v)| (u, v, 1.0))).unwrap();
            let stages: Vec<Option<u32>> = (0..12).map(|v| Some(v / 6)).collect();
            let options = ValueChainOptions { sweeps: 0, ..options() };
            let found = value_chain(&graph, Stages::Given(&stages), &options).unwrap().crossings;
            let all: Vec<_> = graph.ties().collect();
            let mut pairs = 0;
            for a in &all {
                pairs += all.iter().filter(|b| a.0 < b.0 && a.1 > b.1).count() as u64;
            }
            prop_assert_eq!(found, pairs);
        }
    }
}
