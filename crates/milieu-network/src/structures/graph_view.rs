//! Parts of a graph by node, tie, date and weight, without copying it.

use crate::cohesion::components::Components;
use crate::homophily::mixing::{MixingMatrix, mixing_of_ties};
use crate::paths::node_classes::NodeClasses;
use crate::paths::node_distances::NodeDistances;
use crate::structures::affiliations::Span;
use crate::structures::bit_set::BitSet;
use crate::structures::graph::{Direction, Graph, GraphError};
use crate::structures::id_rows::IdRows;
use crate::structures::union_find::UnionFind;

/// What a view of a graph keeps; everything by default. Conditions add up. Columns of ties have one
/// entry per stored tie ([`Graph::row`]); an undirected tie is kept if both its places meet them.
#[derive(Debug, Clone, Copy, Default)]
pub struct GraphFilter<'f> {
    /// Nodes marked. The others, with their ties, are not in the view.
    pub nodes: Option<&'f [bool]>,
    /// Ties marked.
    pub ties: Option<&'f [bool]>,
    /// Ties whose span has a day in common with the window; unknown ends reach everything.
    pub dates: Option<(&'f [Span], Span)>,
    /// Ties of at least this weight.
    pub min_weight: Option<f64>,
}

/// A part of a [`Graph`]: one bit per stored tie, no copy.
///
/// Its nodes are those kept, in order ([`GraphView::nodes`]); what is given per node is given by
/// position in that order. Measures that are not here run on [`GraphView::to_graph`].
#[derive(Debug, Clone)]
pub struct GraphView<'a> {
    graph: &'a Graph,
    out: BitSet,
    into: Option<BitSet>,
    nodes: Vec<u32>,
    positions: Vec<u32>,
}

const ABSENT: u32 = u32::MAX;

impl Graph {
    /// The part that meets all conditions of `filter`. O(n + m).
    ///
    /// # Errors
    /// A window that ends before it begins, or a span that does (the place of its tie is named).
    ///
    /// # Panics
    /// If a column does not have one entry per node or per stored tie.
    pub fn view(&self, filter: &GraphFilter<'_>) -> Result<GraphView<'_>, GraphError> {
        let stored = self.stored_ties();
        if let Some(marks) = filter.nodes {
            assert_eq!(marks.len(), self.n(), "one mark per node");
        }
        if let Some(marks) = filter.ties {
            assert_eq!(marks.len(), stored, "one mark per stored tie");
        }
        if let Some((spans, window)) = filter.dates {
            assert_eq!(spans.len(), stored, "one span per stored tie");
            if let Span { from: Some(from), to: Some(to) } = window
                && window.is_reversed()
            {
                return Err(GraphError::ReversedWindow { from, to });
            }
            if let Some(row) = spans.iter().position(|span| span.is_reversed()) {
                let (from, to) = (spans[row].from.unwrap_or(i32::MIN), spans[row].to.unwrap_or(i32::MAX));
                return Err(GraphError::ReversedDates { row, from, to });
            }
        }
        let node = |v: u32| filter.nodes.is_none_or(|marks| marks[v as usize]);
        let tie = |at: usize, weight: f64| {
            filter.ties.is_none_or(|marks| marks[at])
                && filter.dates.is_none_or(|(spans, window)| spans[at].meets(window))
                && filter.min_weight.is_none_or(|least| weight >= least)
        };
        let mut out = BitSet::new(stored);
        for u in (0..self.n() as u32).filter(|u| node(*u)) {
            for (at, (v, w)) in self.row(u).zip(self.neighbours(u).iter().zip(self.weights(u))) {
                if node(*v) && tie(at, *w) {
                    out.insert(at);
                }
            }
        }
        // Read by source, the places of each target come in order.
        let mut next: Vec<usize> = (0..self.n() as u32).map(|v| self.in_row(v).start).collect();
        let mut mirror = BitSet::new(stored);
        for u in 0..self.n() as u32 {
            for (at, v) in self.row(u).zip(self.neighbours(u)) {
                if out.contains(at) {
                    mirror.insert(next[*v as usize]);
                }
                next[*v as usize] += 1;
            }
        }
        let into = if self.is_directed() {
            Some(mirror)
        } else {
            out.keep_common(&mirror);
            None
        };
        let nodes: Vec<u32> = (0..self.n() as u32).filter(|v| node(*v)).collect();
        let mut positions = vec![ABSENT; self.n()];
        for (at, v) in nodes.iter().enumerate() {
            positions[*v as usize] = at as u32;
        }
        Ok(GraphView { graph: self, out, into, nodes, positions })
    }
}

impl<'a> GraphView<'a> {
    /// What it is a view of.
    pub fn graph(&self) -> &'a Graph {
        self.graph
    }

    /// Ids of the nodes of the view, ascending.
    pub fn nodes(&self) -> &[u32] {
        &self.nodes
    }

    /// Number of nodes.
    pub fn n(&self) -> usize {
        self.nodes.len()
    }

    /// Number of ties; an undirected tie counts once.
    pub fn m(&self) -> usize {
        if self.graph.is_directed() { self.out.count() } else { self.out.count() / 2 }
    }

    /// Neighbours of node `v` (ids) along `direction` and the weights of the ties, ascending.
    pub fn neighbours(&self, v: u32, direction: Direction) -> impl Iterator<Item = (u32, f64)> + '_ {
        let (row, bits) = match (&self.into, direction) {
            (Some(into), Direction::In) => (self.graph.in_row(v), into),
            _ => (self.graph.row(v), &self.out),
        };
        let near = self.graph.neighbours_along(v, direction);
        let ties = near.iter().zip(self.graph.weights_along(v, direction));
        row.zip(ties).filter(|(at, _)| bits.contains(*at)).map(|(_, (u, w))| (*u, *w))
    }

    /// Every tie once as (source, target, weight), by source, then target; an undirected tie has
    /// the smaller id first. Ids of the graph.
    pub fn ties(&self) -> impl Iterator<Item = (u32, u32, f64)> + '_ {
        let directed = self.graph.is_directed();
        self.nodes.iter().flat_map(move |u| {
            let out = self.neighbours(*u, Direction::Out);
            out.filter(move |(v, _)| directed || u < v).map(move |(v, w)| (*u, v, w))
        })
    }

    /// The view as a graph of its own, its nodes numbered by position.
    pub fn to_graph(&self) -> Graph {
        let at = |v: u32| self.positions[v as usize];
        let ties = self.ties().map(|(u, v, w)| (at(u), at(v), w)).collect();
        Graph::from_sound(self.graph.is_directed(), self.n(), ties)
    }

    /// As [`density`](crate::density).
    pub fn density(&self) -> Option<f64> {
        let n = self.n() as f64;
        let possible = if self.graph.is_directed() { n * (n - 1.0) } else { n * (n - 1.0) / 2.0 };
        (self.n() > 1).then(|| self.m() as f64 / possible)
    }

    /// As [`degree`](crate::degree).
    pub fn degree(&self, direction: Direction) -> Vec<u32> {
        self.nodes.iter().map(|v| self.neighbours(*v, direction).count() as u32).collect()
    }

    /// As [`strength`](crate::strength).
    pub fn strength(&self, direction: Direction) -> Vec<f64> {
        self.nodes.iter().map(|v| self.neighbours(*v, direction).map(|(_, w)| w).sum()).collect()
    }

    /// As [`weak_components`](crate::weak_components).
    pub fn weak_components(&self) -> Components {
        let mut parts = UnionFind::new(self.n());
        for (u, v, _) in self.ties() {
            parts.join(self.positions[u as usize], self.positions[v as usize]);
        }
        Components::of_sets(&mut parts, self.n())
    }

    /// As [`distances_from`](crate::distances_from); sources are ids of the graph, those outside
    /// the view are ignored.
    pub fn distances_from(&self, sources: &[u32], direction: Direction) -> Vec<Option<u32>> {
        let mut distance = vec![None; self.n()];
        let mut queue = Vec::new();
        for s in sources {
            if let Some(slot) = self.positions.get(*s as usize).and_then(|at| distance.get_mut(*at as usize))
                && slot.is_none()
            {
                *slot = Some(0);
                queue.push(*s);
            }
        }
        let mut at = 0;
        while let Some(v) = queue.get(at).copied() {
            at += 1;
            let next = distance[self.positions[v as usize] as usize].map(|d: u32| d + 1);
            for (u, _) in self.neighbours(v, direction) {
                let slot = &mut distance[self.positions[u as usize] as usize];
                if slot.is_none() {
                    *slot = next;
                    queue.push(u);
                }
            }
        }
        distance
    }

    /// As [`node_distances`](crate::node_distances).
    pub fn node_distances(&self, direction: Direction) -> NodeDistances {
        let rows = self
            .nodes
            .iter()
            .map(|v| self.neighbours(*v, direction).map(|(u, _)| self.positions[u as usize]));
        let classes = NodeClasses::new(IdRows::from_rows(rows), self.graph.is_directed());
        NodeDistances::new(&classes.arrivals(false), classes.targets())
    }

    /// As [`mixing_matrix`](crate::mixing_matrix), with one label per node of the view.
    ///
    /// # Panics
    /// If `labels` does not have one entry per node of the view.
    pub fn mixing_matrix(&self, labels: &[u32]) -> MixingMatrix {
        assert_eq!(labels.len(), self.n(), "one label per node of the view");
        let at = |v: u32| self.positions[v as usize];
        mixing_of_ties(self.graph.is_directed(), labels, self.ties().map(|(u, v, _)| (at(u), at(v))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_undirected_tie_needs_both_its_places() {
        let g = Graph::undirected(3, [(0, 1, 1.0), (1, 2, 2.0)]).unwrap();
        // Stored: 0-1, 1-0, 1-2, 2-1.
        let marks = [true, false, true, true];
        let view = g.view(&GraphFilter { ties: Some(&marks), ..GraphFilter::default() }).unwrap();
        assert_eq!(view.ties().collect::<Vec<_>>(), [(1, 2, 2.0)]);
        assert_eq!((view.n(), view.m(), view.degree(Direction::In)), (3, 1, vec![0, 1, 1]));
    }

    #[test]
    fn reversed_dates_are_named() {
        let g = Graph::directed(2, [(0, 1, 1.0)]).unwrap();
        let spans = [Span::between(4, 3)];
        let ask = |window| {
            g.view(&GraphFilter { dates: Some((&spans, window)), ..GraphFilter::default() }).map(|_| ())
        };
        assert_eq!(ask(Span::on(1)), Err(GraphError::ReversedDates { row: 0, from: 4, to: 3 }));
        assert_eq!(ask(Span::between(9, 8)), Err(GraphError::ReversedWindow { from: 9, to: 8 }));
        let empty = Graph::undirected(0, []).unwrap();
        assert_eq!(empty.view(&GraphFilter::default()).unwrap().density(), None);
    }
}
