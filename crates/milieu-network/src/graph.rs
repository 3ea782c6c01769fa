//! The graph every measure reads: compact sparse rows with 32-bit node ids.

use std::borrow::Cow;

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

impl Rows {
    fn range(&self, v: u32) -> std::ops::Range<usize> {
        self.offsets[v as usize]..self.offsets[v as usize + 1]
    }

    /// Rows sorted by target; equal targets are summed in the order given.
    fn build(n: usize, arcs: &[(u32, u32, f64)], turned: bool) -> (Rows, usize) {
        let end = |arc: &(u32, u32, f64)| {
            if turned { (arc.1, arc.0) } else { (arc.0, arc.1) }
        };
        let mut starts = vec![0usize; n + 1];
        for arc in arcs {
            starts[end(arc).0 as usize + 1] += 1;
        }
        for v in 0..n {
            starts[v + 1] += starts[v];
        }
        let mut fill = starts.clone();
        let mut placed = vec![(0u32, 0f64); arcs.len()];
        for arc in arcs {
            let (from, to) = end(arc);
            placed[fill[from as usize]] = (to, arc.2);
            fill[from as usize] += 1;
        }
        let mut rows = Rows {
            offsets: Vec::with_capacity(n + 1),
            nodes: Vec::with_capacity(arcs.len()),
            weights: Vec::with_capacity(arcs.len()),
        };
        rows.offsets.push(0);
        let mut merged = 0;
        for v in 0..n {
            let row = &mut placed[starts[v]..starts[v + 1]];
            row.sort_by_key(|entry| entry.0);
            let begin = rows.nodes.len();
            for &(to, weight) in row.iter() {
                if rows.nodes.len() > begin && rows.nodes.last() == Some(&to) {
                    if let Some(last) = rows.weights.last_mut() {
                        *last += weight;
                    }
                    merged += 1;
                } else {
                    rows.nodes.push(to);
                    rows.weights.push(weight);
                }
            }
            rows.offsets.push(rows.nodes.len());
        }
        rows.nodes.shrink_to_fit();
        rows.weights.shrink_to_fit();
        (rows, merged)
    }
}

/// A network on nodes `0..n`: no loops, no repeated ties, weights above 0 that mean strength.
///
/// Rows are sorted by neighbour. An undirected graph stores each tie in both rows;
/// a directed one keeps its outgoing and its incoming rows. Building costs
/// O(n + m log d), memory is 12 bytes per stored arc and 8 per node.
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
        let (arcs, loops_dropped) = checked(n, ties)?;
        let (out, merged) = Rows::build(n, &both_ways(arcs), false);
        let graph = Graph {
            directed: false,
            ties: out.nodes.len() / 2,
            loops_dropped,
            ties_merged: merged / 2,
            out,
            into: None,
        };
        graph.check_sums()
    }

    /// A directed graph. Loops are dropped and counted; repeated ties are merged by summing.
    ///
    /// # Errors
    /// A node outside `0..n`, a weight that is not a finite number above 0, or weights whose sum
    /// is too large to be a finite number.
    pub fn directed(n: usize, ties: impl IntoIterator<Item = (u32, u32, f64)>) -> Result<Graph, GraphError> {
        let (arcs, loops_dropped) = checked(n, ties)?;
        let (out, ties_merged) = Rows::build(n, &arcs, false);
        let (into, _) = Rows::build(n, &arcs, true);
        let graph = Graph {
            directed: true,
            ties: out.nodes.len(),
            loops_dropped,
            ties_merged,
            out,
            into: Some(into),
        };
        graph.check_sums()
    }

    /// A graph from ties known to be sound (ends in range, weights finite and above 0).
    pub(crate) fn from_sound(directed: bool, n: usize, ties: Vec<(u32, u32, f64)>) -> Graph {
        if directed {
            let (out, _) = Rows::build(n, &ties, false);
            let (into, _) = Rows::build(n, &ties, true);
            Graph { directed, ties: out.nodes.len(), loops_dropped: 0, ties_merged: 0, out, into: Some(into) }
        } else {
            let (out, _) = Rows::build(n, &both_ways(ties), false);
            Graph { directed, ties: out.nodes.len() / 2, loops_dropped: 0, ties_merged: 0, out, into: None }
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
    pub fn row(&self, v: u32) -> std::ops::Range<usize> {
        self.out.range(v)
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

type Arcs = Vec<(u32, u32, f64)>;

/// Each tie in both directions, in the order given, so that both rows of a tie sum its repeats
/// alike.
fn both_ways(ties: Arcs) -> Arcs {
    ties.into_iter().flat_map(|(u, v, w)| [(u, v, w), (v, u, w)]).collect()
}

fn checked(n: usize, ties: impl IntoIterator<Item = (u32, u32, f64)>) -> Result<(Arcs, usize), GraphError> {
    if n > u32::MAX as usize {
        return Err(GraphError::TooManyNodes { nodes: n });
    }
    let mut loops = 0;
    let mut arcs = Vec::new();
    for (source_node, target_node, weight) in ties {
        if source_node as usize >= n || target_node as usize >= n {
            return Err(GraphError::NodeOutOfRange { source_node, target_node, nodes: n });
        }
        if !weight.is_finite() || weight <= 0.0 {
            return Err(GraphError::BadWeight { source_node, target_node, weight });
        }
        if source_node == target_node {
            loops += 1;
        } else {
            arcs.push((source_node, target_node, weight));
        }
    }
    Ok((arcs, loops))
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
