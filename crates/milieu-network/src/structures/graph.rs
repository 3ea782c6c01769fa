//! The graph every measure reads: compact sparse rows with 32-bit node ids.

use std::borrow::Cow;
use std::ops::Range;

use rayon::prelude::*;

/// Why a graph or a set of affiliations could not be built.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum GraphError {
    /// More nodes than a 32-bit id can name.
    #[error("{nodes} nodes are more than a 32-bit id can name")]
    TooManyNodes {
        /// The number asked for.
        nodes: usize,
    },
    /// A tie names a node that does not exist.
    #[error("tie {source_node} - {target_node} names a node outside 0..{nodes}")]
    NodeOutOfRange {
        /// First end of the tie.
        source_node: u32,
        /// Second end of the tie.
        target_node: u32,
        /// Number of nodes of the graph.
        nodes: usize,
    },
    /// A weight is not a finite number above zero.
    #[error("tie {source_node} - {target_node} has weight {weight}, not a finite number above 0")]
    BadWeight {
        /// First end of the tie.
        source_node: u32,
        /// Second end of the tie.
        target_node: u32,
        /// The offending weight.
        weight: f64,
    },
    /// The weights together are too large for a 64-bit number.
    #[error("the sum of all weights is too large")]
    WeightsOverflow,
    /// A column has not one entry per row.
    #[error("a column has {found} entries instead of {expected}")]
    ColumnLength {
        /// Its length.
        found: usize,
        /// The length it should have.
        expected: usize,
    },
    /// The weight of a participation is not a finite number above zero.
    #[error("participation {row} has weight {weight}, not a finite number above 0")]
    BadParticipationWeight {
        /// Position of the row, from 0.
        row: usize,
        /// The offending weight.
        weight: f64,
    },
    /// Dates end before they begin.
    #[error("the dates of row {row} end ({to}) before they begin ({from})")]
    ReversedDates {
        /// Position of the row, from 0.
        row: usize,
        /// First day.
        from: i32,
        /// Last day.
        to: i32,
    },
    /// The window of a view ends before it begins.
    #[error("the window ends ({to}) before it begins ({from})")]
    ReversedWindow {
        /// First day.
        from: i32,
        /// Last day.
        to: i32,
    },
    /// A view by date of something without dates.
    #[error("a view by date needs dates")]
    NoDates,
    /// A view by role of participations without roles.
    #[error("a view by role needs roles")]
    NoRoles,
    /// An incidence names an actor or a project that does not exist.
    #[error("incidence of actor {actor} in project {project} lies outside {actors} x {projects}")]
    IncidenceOutOfRange {
        /// Actor of the incidence.
        actor: u32,
        /// Project of the incidence.
        project: u32,
        /// Number of actors.
        actors: usize,
        /// Number of projects.
        projects: usize,
    },
}

/// Which way ties are followed in a directed graph; both ways are the same in an undirected one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From a node along its outgoing ties.
    Out,
    /// From a node against its incoming ties.
    In,
}

/// Whether a measure reads the weights of the ties.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weights {
    /// Every tie counts 1.
    Ignored,
    /// A tie counts its weight (a strength).
    Used,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rows {
    offsets: Vec<usize>,
    nodes: Vec<u32>,
    weights: Vec<f64>,
}

/// Ties as columns: source, target and, unless all are 1, weight.
#[derive(Clone, Copy)]
struct Columns<'a> {
    sources: &'a [u32],
    targets: &'a [u32],
    weights: Option<&'a [f64]>,
}

impl<'a> Columns<'a> {
    /// Every tie as (position, source, target), loops left out.
    fn ties(self) -> impl Iterator<Item = (usize, u32, u32)> + 'a {
        let ends = self.sources.iter().zip(self.targets).enumerate();
        ends.map(|(at, (u, v))| (at, *u, *v)).filter(|(_, u, v)| u != v)
    }

    fn weight(&self, at: usize) -> f64 {
        self.weights.map_or(1.0, |all| all[at])
    }
}

/// Which rows a tie is stored in.
#[derive(Clone, Copy, PartialEq)]
enum StoredIn {
    Source,
    Target,
    Both,
}

/// Ranges of rows of about as many entries each, for work in parallel.
fn shares(offsets: &[usize], parts: usize) -> Vec<Range<usize>> {
    let rows = offsets.len() - 1;
    let total = offsets[rows];
    let mut cuts: Vec<usize> =
        (0..=parts).map(|part| offsets.partition_point(|at| *at < total / parts * part).min(rows)).collect();
    cuts[parts] = rows;
    cuts.windows(2).map(|pair| pair[0]..pair[1]).collect()
}

/// `entries` cut into the slices of consecutive ranges of rows.
fn cut<'a, T>(mut entries: &'a mut [T], offsets: &[usize], shares: &[Range<usize>]) -> Vec<&'a mut [T]> {
    let mut slices = Vec::with_capacity(shares.len());
    for share in shares {
        let (slice, rest) = entries.split_at_mut(offsets[share.end] - offsets[share.start]);
        slices.push(slice);
        entries = rest;
    }
    slices
}

/// Part of the rows of an undirected graph: for consecutive nodes, the neighbours of higher id.
pub(crate) struct UpperRows {
    pub(crate) lengths: Vec<u32>,
    pub(crate) nodes: Vec<u32>,
    pub(crate) weights: Vec<f64>,
}

impl Rows {
    fn range(&self, v: u32) -> Range<usize> {
        self.offsets[v as usize]..self.offsets[v as usize + 1]
    }

    /// Rows sorted by neighbour; repeated ties are summed in the order given. Also the number of
    /// entries merged into an earlier one. Counts, places and sorts in the final arrays, a share of
    /// the rows on each thread.
    fn build(n: usize, ties: Columns<'_>, stored: StoredIn) -> (Rows, usize) {
        let mut offsets = vec![0usize; n + 1];
        for (_, u, v) in ties.ties() {
            if stored != StoredIn::Target {
                offsets[u as usize + 1] += 1;
            }
            if stored != StoredIn::Source {
                offsets[v as usize + 1] += 1;
            }
        }
        for v in 0..n {
            offsets[v + 1] += offsets[v];
        }
        let mut nodes = vec![0u32; offsets[n]];
        let mut weights = vec![1f64; offsets[n]];
        let shares = shares(&offsets, rayon::current_num_threads());
        let lengths: Vec<Vec<u32>> = cut(&mut nodes, &offsets, &shares)
            .into_par_iter()
            .zip(cut(&mut weights, &offsets, &shares))
            .zip(&shares)
            .map(|((nodes, weights), share)| fill_share(ties, stored, &offsets, share, nodes, weights))
            .collect();
        let entries: usize = lengths.iter().flatten().map(|length| *length as usize).sum();
        let merged = nodes.len() - entries;
        if merged > 0 {
            let mut end = 0;
            for (v, length) in lengths.iter().flatten().enumerate() {
                let kept = offsets[v]..offsets[v] + *length as usize;
                nodes.copy_within(kept.clone(), end);
                weights.copy_within(kept, end);
                offsets[v] = end;
                end += *length as usize;
            }
            offsets[n] = end;
            nodes.truncate(end);
            weights.truncate(end);
            nodes.shrink_to_fit();
            weights.shrink_to_fit();
        }
        (Rows { offsets, nodes, weights }, merged)
    }

    /// Rows of an undirected graph from its rows of higher neighbours, sorted. The lower half of
    /// each row fills up in order as the upper rows are read.
    fn mirrored(n: usize, upper: Vec<UpperRows>) -> Rows {
        let mut lower = vec![0u32; n];
        let mut offsets = Vec::with_capacity(n + 1);
        for part in &upper {
            for v in &part.nodes {
                lower[*v as usize] += 1;
            }
        }
        offsets.push(0);
        let mut end = 0usize;
        for (length, before) in upper.iter().flat_map(|part| &part.lengths).zip(&lower) {
            end += (length + before) as usize;
            offsets.push(end);
        }
        let mut nodes = vec![0u32; end];
        let mut weights = vec![0f64; end];
        let shares = shares(&offsets, rayon::current_num_threads());
        cut(&mut nodes, &offsets, &shares)
            .into_par_iter()
            .zip(cut(&mut weights, &offsets, &shares))
            .zip(&shares)
            .for_each(|((nodes, weights), share)| {
                let base = offsets[share.start];
                let mut next: Vec<usize> = share.clone().map(|v| offsets[v] - base).collect();
                let mut u = 0;
                for part in &upper {
                    let mut at = 0;
                    for length in &part.lengths {
                        let row = at..at + *length as usize;
                        at = row.end;
                        if share.contains(&u) {
                            let to = offsets[u] - base + lower[u] as usize;
                            nodes[to..to + row.len()].copy_from_slice(&part.nodes[row.clone()]);
                            weights[to..to + row.len()].copy_from_slice(&part.weights[row.clone()]);
                        }
                        let far = &part.nodes[row.clone()];
                        let mine = far.partition_point(|v| (*v as usize) < share.start)
                            ..far.partition_point(|v| (*v as usize) < share.end);
                        for (v, w) in far[mine.clone()].iter().zip(&part.weights[row][mine]) {
                            let to = &mut next[*v as usize - share.start];
                            nodes[*to] = u as u32;
                            weights[*to] = *w;
                            *to += 1;
                        }
                        u += 1;
                    }
                }
            });
        Rows { offsets, nodes, weights }
    }
}

/// Places and sorts the entries of a share of the rows, merges repeats, and gives the length of
/// each row; what is left of a row stands at its beginning.
fn fill_share(
    ties: Columns<'_>,
    stored: StoredIn,
    offsets: &[usize],
    share: &Range<usize>,
    nodes: &mut [u32],
    weights: &mut [f64],
) -> Vec<u32> {
    let base = offsets[share.start];
    let mut next: Vec<usize> = share.clone().map(|v| offsets[v] - base).collect();
    let mut place = |from: u32, to: u32, at: usize| {
        if let Some(slot) = (from as usize).checked_sub(share.start).and_then(|row| next.get_mut(row)) {
            nodes[*slot] = to;
            if ties.weights.is_some() {
                weights[*slot] = ties.weight(at);
            }
            *slot += 1;
        }
    };
    for (at, u, v) in ties.ties() {
        if stored != StoredIn::Target {
            place(u, v, at);
        }
        if stored != StoredIn::Source {
            place(v, u, at);
        }
    }
    let mut sorting: Vec<(u32, f64)> = Vec::new();
    let mut lengths = Vec::with_capacity(share.len());
    for v in share.clone() {
        let row = offsets[v] - base..offsets[v + 1] - base;
        let (near, strengths) = (&mut nodes[row.clone()], &mut weights[row]);
        if ties.weights.is_none() {
            near.sort_unstable();
        } else if !near.is_sorted() {
            sorting.clear();
            sorting.extend(near.iter().copied().zip(strengths.iter().copied()));
            sorting.sort_by_key(|entry| entry.0);
            for (at, (to, weight)) in sorting.iter().enumerate() {
                near[at] = *to;
                strengths[at] = *weight;
            }
        }
        let mut length = 0;
        for at in 0..near.len() {
            if length > 0 && near[length - 1] == near[at] {
                strengths[length - 1] += strengths[at];
            } else {
                near[length] = near[at];
                strengths[length] = strengths[at];
                length += 1;
            }
        }
        lengths.push(length as u32);
    }
    lengths
}

/// A network on nodes `0..n`: no loops, no repeated ties, weights above 0 that mean strength.
///
/// Rows are sorted by neighbour. An undirected graph stores each tie in both rows;
/// a directed one keeps its outgoing and its incoming rows. Building costs
/// O(n + m log d) on all threads, memory is 12 bytes per stored arc and 8 per node.
#[derive(Debug, Clone, PartialEq)]
pub struct Graph {
    directed: bool,
    ties: usize,
    loops_dropped: usize,
    ties_merged: usize,
    out: Rows,
    into: Option<Rows>,
}

impl Graph {
    /// An undirected graph. Loops are dropped and counted ([`Graph::loops_dropped`]);
    /// repeated ties, in either order of their ends, are merged by summing their weights.
    ///
    /// # Errors
    /// A node outside `0..n`, a weight that is not a finite number above 0, or weights whose sum
    /// is too large to be a finite number.
    pub fn undirected(
        n: usize,
        ties: impl IntoIterator<Item = (u32, u32, f64)>,
    ) -> Result<Graph, GraphError> {
        let (sources, targets, weights) = columns(ties);
        Graph::from_columns(n, false, &sources, &targets, Some(&weights))
    }

    /// A directed graph. Loops are dropped and counted; repeated ties are merged by summing.
    ///
    /// # Errors
    /// A node outside `0..n`, a weight that is not a finite number above 0, or weights whose sum
    /// is too large to be a finite number.
    pub fn directed(n: usize, ties: impl IntoIterator<Item = (u32, u32, f64)>) -> Result<Graph, GraphError> {
        let (sources, targets, weights) = columns(ties);
        Graph::from_columns(n, true, &sources, &targets, Some(&weights))
    }

    /// A graph from columns: the ends of each tie and, unless all are 1, its weight. Loops and
    /// repeated ties as in [`Graph::undirected`] and [`Graph::directed`]. Built on all threads
    /// without a copy of the ties, so that the graph itself is all the memory it takes.
    ///
    /// # Errors
    /// Columns of different lengths, a node outside `0..n`, a weight that is not a finite number
    /// above 0, or weights whose sum is too large to be a finite number.
    pub fn from_columns(
        n: usize,
        directed: bool,
        sources: &[u32],
        targets: &[u32],
        weights: Option<&[f64]>,
    ) -> Result<Graph, GraphError> {
        if n > u32::MAX as usize {
            return Err(GraphError::TooManyNodes { nodes: n });
        }
        let rows = sources.len();
        for found in [targets.len(), weights.map_or(rows, <[f64]>::len)] {
            if found != rows {
                return Err(GraphError::ColumnLength { found, expected: rows });
            }
        }
        let ties = Columns { sources, targets, weights };
        for (at, (&source_node, &target_node)) in sources.iter().zip(targets).enumerate() {
            if source_node as usize >= n || target_node as usize >= n {
                return Err(GraphError::NodeOutOfRange { source_node, target_node, nodes: n });
            }
            let weight = ties.weight(at);
            if !weight.is_finite() || weight <= 0.0 {
                return Err(GraphError::BadWeight { source_node, target_node, weight });
            }
        }
        let loops_dropped = rows - ties.ties().count();
        let graph = Graph::of_columns(n, directed, ties, loops_dropped);
        graph.check_sums()
    }

    fn of_columns(n: usize, directed: bool, ties: Columns<'_>, loops_dropped: usize) -> Graph {
        if directed {
            let (out, ties_merged) = Rows::build(n, ties, StoredIn::Source);
            let (into, _) = Rows::build(n, ties, StoredIn::Target);
            Graph { directed, ties: out.nodes.len(), loops_dropped, ties_merged, out, into: Some(into) }
        } else {
            let (out, merged) = Rows::build(n, ties, StoredIn::Both);
            Graph {
                directed,
                ties: out.nodes.len() / 2,
                loops_dropped,
                ties_merged: merged / 2,
                out,
                into: None,
            }
        }
    }

    /// A graph from ties known to be sound (ends in range, weights finite and above 0).
    pub(crate) fn from_sound(directed: bool, n: usize, ties: Vec<(u32, u32, f64)>) -> Graph {
        let (sources, targets, weights) = columns(ties);
        let ties = Columns { sources: &sources, targets: &targets, weights: Some(&weights) };
        let mut graph = Graph::of_columns(n, directed, ties, 0);
        graph.ties_merged = 0;
        graph
    }

    /// An undirected graph from its sorted rows of neighbours of higher id, in parts that together
    /// have one row per node.
    pub(crate) fn from_upper_rows(n: usize, upper: Vec<UpperRows>) -> Graph {
        let out = Rows::mirrored(n, upper);
        Graph {
            directed: false,
            ties: out.nodes.len() / 2,
            loops_dropped: 0,
            ties_merged: 0,
            out,
            into: None,
        }
    }

    /// Sums of weights in both directions must stay finite, so that no measure can overflow.
    fn check_sums(self) -> Result<Graph, GraphError> {
        let total: f64 = self.out.weights.iter().sum();
        if (2.0 * total).is_finite() { Ok(self) } else { Err(GraphError::WeightsOverflow) }
    }

    fn incoming(&self) -> &Rows {
        self.into.as_ref().unwrap_or(&self.out)
    }

    /// Whether ties have a direction.
    pub fn is_directed(&self) -> bool {
        self.directed
    }

    /// Number of nodes.
    pub fn n(&self) -> usize {
        self.out.offsets.len() - 1
    }

    /// Number of ties; an undirected tie counts once.
    pub fn m(&self) -> usize {
        self.ties
    }

    /// Number of loops left out when the graph was built.
    pub fn loops_dropped(&self) -> usize {
        self.loops_dropped
    }

    /// Number of repeated ties merged into an earlier one when the graph was built.
    pub fn ties_merged(&self) -> usize {
        self.ties_merged
    }

    /// Nodes that `v` has a tie to, ascending.
    pub fn neighbours(&self, v: u32) -> &[u32] {
        &self.out.nodes[self.out.range(v)]
    }

    /// Weights of the ties to [`Graph::neighbours`], in the same order.
    pub fn weights(&self, v: u32) -> &[f64] {
        &self.out.weights[self.out.range(v)]
    }

    /// Places of the outgoing ties of `v` among all `2m` (undirected) or `m` (directed) stored
    /// ones, in the order of [`Graph::neighbours`]: the index of columns with one value per stored
    /// tie.
    pub fn row(&self, v: u32) -> Range<usize> {
        self.out.range(v)
    }

    /// Number of places of outgoing ties: `2m` (undirected) or `m` (directed).
    pub(crate) fn stored_ties(&self) -> usize {
        self.out.nodes.len()
    }

    /// Places of the incoming ties of `v` among all in the order by target.
    pub(crate) fn in_row(&self, v: u32) -> Range<usize> {
        self.incoming().range(v)
    }

    /// Nodes that have a tie to `v`, ascending.
    pub fn in_neighbours(&self, v: u32) -> &[u32] {
        let rows = self.incoming();
        &rows.nodes[rows.range(v)]
    }

    /// Weights of the ties from [`Graph::in_neighbours`], in the same order.
    pub fn in_weights(&self, v: u32) -> &[f64] {
        let rows = self.incoming();
        &rows.weights[rows.range(v)]
    }

    /// Neighbours of `v` along `direction`, ascending.
    pub fn neighbours_along(&self, v: u32, direction: Direction) -> &[u32] {
        match direction {
            Direction::Out => self.neighbours(v),
            Direction::In => self.in_neighbours(v),
        }
    }

    /// Weights of the ties to [`Graph::neighbours_along`].
    pub fn weights_along(&self, v: u32, direction: Direction) -> &[f64] {
        match direction {
            Direction::Out => self.weights(v),
            Direction::In => self.in_weights(v),
        }
    }

    /// Whether there is a tie from `u` to `v`. O(log degree).
    pub fn has_tie(&self, u: u32, v: u32) -> bool {
        self.neighbours(u).binary_search(&v).is_ok()
    }

    /// Weight of the tie from `u` to `v`, if there is one.
    pub fn weight(&self, u: u32, v: u32) -> Option<f64> {
        self.neighbours(u).binary_search(&v).ok().map(|at| self.weights(u)[at])
    }

    /// Every tie once as (source, target, weight), ordered by source, then target;
    /// an undirected tie has the smaller id first.
    pub fn ties(&self) -> impl Iterator<Item = (u32, u32, f64)> + '_ {
        let directed = self.directed;
        (0..self.n() as u32).flat_map(move |u| {
            self.neighbours(u)
                .iter()
                .zip(self.weights(u))
                .filter(move |(v, _)| directed || u < **v)
                .map(move |(v, w)| (u, *v, *w))
        })
    }

    /// Distinct nodes tied to `v` in either direction, ascending.
    pub fn contacts(&self, v: u32) -> Vec<u32> {
        let mut all = self.neighbours(v).to_vec();
        if self.directed {
            all.extend_from_slice(self.in_neighbours(v));
            all.sort_unstable();
            all.dedup();
        }
        all
    }

    /// The undirected graph with a tie where there is one in at least one direction;
    /// its weight is the larger of the two.
    pub fn symmetrised(&self) -> Graph {
        self.merge_directions(f64::max)
    }

    /// The undirected graph in which the weights of both directions are added.
    pub fn directions_added(&self) -> Graph {
        self.merge_directions(|a, b| a + b)
    }

    fn merge_directions(&self, merge: impl Fn(f64, f64) -> f64) -> Graph {
        if !self.directed {
            return self.clone();
        }
        let ties = self
            .ties()
            .filter_map(|(u, v, w)| match self.weight(v, u) {
                Some(back) if u < v => Some((u, v, merge(w, back))),
                Some(_) => None,
                None => Some((u, v, w)),
            })
            .collect();
        Graph::from_sound(false, self.n(), ties)
    }

    /// The same nodes and ties with every weight 1.
    pub fn unweighted(&self) -> Graph {
        let mut graph = self.clone();
        graph.out.weights.fill(1.0);
        if let Some(into) = &mut graph.into {
            into.weights.fill(1.0);
        }
        graph
    }

    /// The symmetrised graph without a copy when it already is undirected.
    pub(crate) fn as_undirected(&self) -> Cow<'_, Graph> {
        if self.directed { Cow::Owned(self.symmetrised()) } else { Cow::Borrowed(self) }
    }

    /// The graph on the nodes marked in `keep` with the ties among them, and the old id of
    /// each of its nodes.
    ///
    /// # Panics
    /// If `keep` does not have one entry per node.
    pub fn subgraph(&self, keep: &[bool]) -> (Graph, Vec<u32>) {
        assert_eq!(keep.len(), self.n(), "one mark per node");
        let mut new_id = vec![u32::MAX; self.n()];
        let mut old_ids = Vec::new();
        for (v, _) in keep.iter().enumerate().filter(|(_, kept)| **kept) {
            new_id[v] = old_ids.len() as u32;
            old_ids.push(v as u32);
        }
        let ties = self
            .ties()
            .filter(|(u, v, _)| keep[*u as usize] && keep[*v as usize])
            .map(|(u, v, w)| (new_id[u as usize], new_id[v as usize], w))
            .collect();
        (Graph::from_sound(self.directed, old_ids.len(), ties), old_ids)
    }
}

/// Ties as one column each of sources, targets and weights.
fn columns(ties: impl IntoIterator<Item = (u32, u32, f64)>) -> (Vec<u32>, Vec<u32>, Vec<f64>) {
    ties.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_ties_are_summed_and_loops_counted() {
        let g = Graph::undirected(3, [(0, 1, 1.0), (1, 0, 2.5), (2, 2, 1.0)]).unwrap();
        assert_eq!((g.n(), g.m(), g.loops_dropped(), g.ties_merged()), (3, 1, 1, 1));
        assert_eq!(g.weight(1, 0), Some(3.5));
        assert_eq!(g.ties().collect::<Vec<_>>(), vec![(0, 1, 3.5)]);
    }

    #[test]
    fn directed_rows_go_both_ways() {
        let g = Graph::directed(3, [(0, 1, 1.0), (2, 1, 2.0), (1, 0, 4.0)]).unwrap();
        assert_eq!(g.in_neighbours(1), [0, 2]);
        assert_eq!(g.in_weights(1), [1.0, 2.0]);
        assert_eq!(g.contacts(1), [0, 2]);
        assert_eq!(g.symmetrised().weight(0, 1), Some(4.0));
        assert_eq!(g.directions_added().weight(1, 0), Some(5.0));
        assert_eq!(g.symmetrised().m(), 2);
    }

    #[test]
    fn bad_ties_are_named() {
        assert_eq!(
            Graph::undirected(2, [(0, 2, 1.0)]),
            Err(GraphError::NodeOutOfRange { source_node: 0, target_node: 2, nodes: 2 })
        );
        for weight in [0.0, -1.0, f64::INFINITY] {
            assert_eq!(
                Graph::directed(2, [(0, 1, weight)]),
                Err(GraphError::BadWeight { source_node: 0, target_node: 1, weight })
            );
        }
        assert!(Graph::directed(2, [(0, 1, f64::NAN)]).is_err());
        assert_eq!(Graph::undirected(2, [(0, 1, f64::MAX)]), Err(GraphError::WeightsOverflow));
    }

    #[test]
    fn a_subgraph_keeps_the_ties_among_the_kept() {
        let g = Graph::undirected(4, [(0, 1, 1.0), (1, 3, 2.0), (2, 3, 3.0)]).unwrap();
        let (sub, old) = g.subgraph(&[false, true, true, true]);
        assert_eq!(old, [1, 2, 3]);
        assert_eq!(sub.ties().collect::<Vec<_>>(), vec![(0, 2, 2.0), (1, 2, 3.0)]);
    }
}
