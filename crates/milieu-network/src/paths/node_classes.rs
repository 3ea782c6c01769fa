//! The nodes of a graph as classes of twins, and the searches among them.

use std::ops::Range;

use crate::paths::multi_source::{Arrivals, Lanes, Multiplicities, SOURCES, run};
use crate::paths::twins::{class_sizes, equal_rows};
use crate::structures::graph::{Direction, Graph};
use crate::structures::id_rows::IdRows;

const NO_TARGET: u32 = u32::MAX;

/// A graph to search in: nodes with the same neighbours merged (undirected graphs only), numbered
/// part by part in the order of a breadth-first walk.
pub(crate) struct NodeClasses {
    /// Rows that a search arrives along: whatever arrived at an entry arrives at the row's class.
    rows: IdRows,
    stands_for: Vec<u32>,
    /// Distance among the nodes of a class: 1 if they are tied, otherwise 2.
    apart: Vec<u32>,
    parts: Vec<Range<usize>>,
    target_of_node: Vec<u32>,
}

impl NodeClasses {
    /// For distances along `direction`.
    pub(crate) fn of_graph(graph: &Graph, direction: Direction) -> NodeClasses {
        let nodes = 0..graph.n() as u32;
        let rows = IdRows::from_rows(nodes.map(|v| graph.neighbours_along(v, direction).iter().copied()));
        NodeClasses::new(rows, graph.is_directed())
    }

    /// From rows of neighbours, sorted, without the node itself.
    pub(crate) fn new(rows: IdRows, directed: bool) -> NodeClasses {
        let n = rows.count();
        if directed {
            let back = rows.turned(n);
            let class: Vec<u32> = (0..n as u32).collect();
            return NodeClasses::ordered(&rows, Some(&back), &class, &vec![1; n], vec![1; n]);
        }
        // The neighbours of a node with itself among them, sorted.
        let closed = |v: u32| {
            let near = rows.row(v);
            let (before, after) = near.split_at(near.partition_point(|u| *u < v));
            before.iter().copied().chain([v]).chain(after.iter().copied())
        };
        let tied = equal_rows(n, closed);
        let (tied_sizes, _) = class_sizes(&tied);
        let untied = equal_rows(n, |v| rows.row(v).iter().copied());
        // No node has twins of both kinds. Classes of either kind, numbered by their first node.
        let own = |v: usize| if tied_sizes[tied[v] as usize] > 1 { (1, tied[v]) } else { (2, untied[v]) };
        let mut numbers = [vec![NO_TARGET; n], vec![NO_TARGET; n]];
        let mut apart = Vec::new();
        let class: Vec<u32> = (0..n)
            .map(|v| {
                let (distance, c) = own(v);
                let number = &mut numbers[distance as usize - 1][c as usize];
                if *number == NO_TARGET {
                    *number = apart.len() as u32;
                    apart.push(distance);
                }
                *number
            })
            .collect();
        let (sizes, first) = class_sizes(&class);
        let mut row = Vec::new();
        let quotient = IdRows::from_rows((0..).zip(&first).map(|(c, v)| {
            row.clear();
            row.extend(rows.row(*v).iter().map(|u| class[*u as usize]).filter(|other| *other != c));
            row.sort_unstable();
            row.dedup();
            row.clone()
        }));
        drop(rows);
        NodeClasses::ordered(&quotient, None, &class, &sizes, apart)
    }

    /// Numbers the classes by a breadth-first walk from the one with most neighbours, part by part.
    /// Classes without a tie take no part in searches.
    fn ordered(
        rows: &IdRows,
        back: Option<&IdRows>,
        class: &[u32],
        sizes: &[u32],
        apart: Vec<u32>,
    ) -> NodeClasses {
        let near_of = |c: u32| {
            let against: &[u32] = back.map_or(&[], |back| back.row(c));
            rows.row(c).iter().chain(against).copied()
        };
        // A class of tied twins alone in the world has no row but is a part.
        let lone = |c: u32| near_of(c).next().is_none() && (sizes[c as usize] == 1 || apart[c as usize] == 2);
        let mut starts: Vec<u32> = (0..rows.count() as u32).filter(|c| !lone(*c)).collect();
        starts.sort_by_key(|c| std::cmp::Reverse(near_of(*c).count()));
        let mut number = vec![NO_TARGET; rows.count()];
        let mut order: Vec<u32> = Vec::with_capacity(starts.len());
        let mut parts = Vec::new();
        for start in starts {
            if number[start as usize] != NO_TARGET {
                continue;
            }
            let begin = order.len();
            number[start as usize] = begin as u32;
            order.push(start);
            let mut at = begin;
            while let Some(&c) = order.get(at) {
                at += 1;
                for u in near_of(c) {
                    if number[u as usize] == NO_TARGET {
                        number[u as usize] = order.len() as u32;
                        order.push(u);
                    }
                }
            }
            parts.push(begin..order.len());
        }
        NodeClasses {
            rows: IdRows::from_rows(order.iter().map(|c| rows.row(*c).iter().map(|u| number[*u as usize]))),
            stands_for: order.iter().map(|c| sizes[*c as usize]).collect(),
            apart: order.iter().map(|c| apart[*c as usize]).collect(),
            parts,
            target_of_node: class.iter().map(|c| number[*c as usize]).collect(),
        }
    }

    /// Target of each node, if it has a tie.
    pub(crate) fn targets(&self) -> impl Iterator<Item = Option<u32>> + '_ {
        self.target_of_node.iter().map(|t| (*t != NO_TARGET).then_some(*t))
    }

    /// Searches from all classes.
    pub(crate) fn arrivals(&self, every_level: bool) -> Arrivals<'_> {
        let mut jobs = Vec::new();
        for part in &self.parts {
            for begin in part.clone().step_by(SOURCES) {
                jobs.push((part.clone(), begin..part.end.min(begin + SOURCES)));
            }
        }
        let count = self.stands_for.len();
        let place = || Place {
            known: vec![Lanes::NONE; count],
            front: vec![Lanes::NONE; count],
            next: vec![Lanes::NONE; count],
            in_front: vec![false; count],
            in_next: vec![false; count],
            full: vec![false; count],
        };
        let mut found = run(
            jobs.len(),
            || Arrivals::new(&self.stands_for, every_level),
            place,
            |job, place, found| {
                let (part, sources) = &jobs[job];
                self.search(part, sources, place, found);
            },
        );
        for (target, (size, apart)) in self.stands_for.iter().zip(&self.apart).enumerate() {
            if *size > 1 {
                found.add(*apart, target, size - 1);
            }
        }
        found
    }

    fn search(
        &self,
        part: &Range<usize>,
        sources: &Range<usize>,
        place: &mut Place,
        found: &mut Arrivals<'_>,
    ) {
        let all = Lanes::first(sources.len());
        let weights = Multiplicities::new(self.stands_for[sources.clone()].iter().copied());
        place.known[part.clone()].fill(Lanes::NONE);
        place.in_front[part.clone()].fill(false);
        place.full[part.clone()].fill(false);
        for (at, source) in sources.clone().enumerate() {
            place.known[source].insert(at);
            place.front[source] = place.known[source];
            place.in_front[source] = true;
        }
        let mut level = 1;
        loop {
            let mut any = false;
            for v in part.clone() {
                place.in_next[v] = false;
                if place.full[v] {
                    continue;
                }
                let mut arrived = place.known[v];
                for some in self.rows.row(v as u32).chunks(8) {
                    for u in some {
                        if place.in_front[*u as usize] {
                            arrived.add(&place.front[*u as usize]);
                        }
                    }
                    if arrived == all {
                        break;
                    }
                }
                let fresh = arrived.without(&place.known[v]);
                if fresh.is_none() {
                    continue;
                }
                any = true;
                place.known[v].add(&fresh);
                place.next[v] = fresh;
                place.in_next[v] = true;
                place.full[v] = place.known[v] == all;
                found.add(level, v, weights.weigh(&fresh));
            }
            if !any {
                return;
            }
            std::mem::swap(&mut place.front, &mut place.next);
            std::mem::swap(&mut place.in_front, &mut place.in_next);
            level += 1;
        }
    }
}

/// Working place of one thread.
struct Place {
    known: Vec<Lanes>,
    front: Vec<Lanes>,
    next: Vec<Lanes>,
    in_front: Vec<bool>,
    in_next: Vec<bool>,
    full: Vec<bool>,
}
