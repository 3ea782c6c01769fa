//! Betweenness: how many shortest paths pass through a node.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use rayon::prelude::*;

use crate::graph::{Direction, Graph};

/// Two path lengths closer than this share of the longer one are equal. Sums of 1/weight
/// differ by rounding though the paths are equally long; bit for bit comparison would lose
/// some of them.
pub const EQUAL_LENGTHS: f64 = 1e-10;

/// Betweenness of each node over unweighted shortest paths (Freeman 1977; algorithm of
/// Brandes 2001): the sum over pairs s, t of the share of their shortest paths through the
/// node. An undirected pair counts once, ends do not count. O(nm).
pub fn betweenness(graph: &Graph) -> Vec<f64> {
    over_sources(
        graph,
        || Search::new(graph.n()),
        |search, source, sums| {
            search.breadth_first(graph, source);
            search.accumulate(source, sums);
        },
    )
}

/// Betweenness over shortest paths by the sum of 1/weight, so that strong ties are short.
/// Lengths within `tolerance` (relative; [`EQUAL_LENGTHS`] is the usual choice, 0 compares bit
/// for bit) count as equal. O(nm + n^2 log n).
pub fn betweenness_weighted(graph: &Graph, tolerance: f64) -> Vec<f64> {
    over_sources(
        graph,
        || Search::new(graph.n()),
        |search, source, sums| {
            search.dijkstra(graph, source, tolerance);
            search.accumulate(source, sums);
        },
    )
}

/// [`betweenness`] divided by its largest possible value: `(n-1)(n-2)`, half of that when
/// undirected. `None` below three nodes.
pub fn betweenness_normalised(graph: &Graph) -> Option<Vec<f64>> {
    normalise_betweenness(graph, &betweenness(graph))
}

/// Divides betweenness values of `graph` by the largest possible one. `None` below three nodes.
pub fn normalise_betweenness(graph: &Graph, values: &[f64]) -> Option<Vec<f64>> {
    let n = graph.n() as f64;
    let mut pairs = (n - 1.0) * (n - 2.0);
    if !graph.is_directed() {
        pairs /= 2.0;
    }
    (graph.n() > 2).then(|| values.iter().map(|b| b / pairs).collect())
}

/// Share of all betweenness held by the nodes marked in `holders`, for example coordinating
/// bodies. `None` when all betweenness is 0.
///
/// # Panics
/// If `values` and `holders` differ in length.
pub fn betweenness_share(values: &[f64], holders: &[bool]) -> Option<f64> {
    assert_eq!(values.len(), holders.len(), "one mark per node");
    let total: f64 = values.iter().sum();
    let held: f64 = values.iter().zip(holders).filter(|(_, h)| **h).map(|(b, _)| b).sum();
    (total > 0.0).then(|| held / total)
}

/// Sums the contributions of all sources. Sources are cut into a fixed number of parts that are
/// added in order, so the number of threads never changes a bit of the result.
fn over_sources<S>(
    graph: &Graph,
    scratch: impl Fn() -> S + Sync,
    one: impl Fn(&mut S, u32, &mut [f64]) + Sync,
) -> Vec<f64> {
    const PARTS: usize = 16;
    let n = graph.n();
    let size = n.div_ceil(PARTS).max(1);
    let parts: Vec<Vec<f64>> = (0..n.div_ceil(size))
        .into_par_iter()
        .map(|part| {
            let mut sums = vec![0f64; n];
            let mut search = scratch();
            for source in part * size..n.min((part + 1) * size) {
                one(&mut search, source as u32, &mut sums);
            }
            sums
        })
        .collect();
    let mut total = vec![0f64; n];
    for part in parts {
        for (sum, value) in total.iter_mut().zip(part) {
            *sum += value;
        }
    }
    if !graph.is_directed() {
        for sum in &mut total {
            *sum /= 2.0;
        }
    }
    total
}

struct Search {
    /// Nodes reached, nearest first.
    order: Vec<u32>,
    /// Number of shortest paths from the source.
    paths: Vec<f64>,
    /// Hops or length from the source; negative: not reached.
    length: Vec<f64>,
    position: Vec<u32>,
    before: Vec<Vec<u32>>,
    dependency: Vec<f64>,
}

struct Candidate {
    length: f64,
    node: u32,
}

impl PartialEq for Candidate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Candidate {}
impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        other.length.total_cmp(&self.length).then(other.node.cmp(&self.node))
    }
}

impl Search {
    fn new(n: usize) -> Search {
        Search {
            order: Vec::with_capacity(n),
            paths: vec![0.0; n],
            length: vec![-1.0; n],
            position: vec![0; n],
            before: vec![Vec::new(); n],
            dependency: vec![0.0; n],
        }
    }

    fn reset(&mut self) {
        for &v in &self.order {
            let v = v as usize;
            self.paths[v] = 0.0;
            self.length[v] = -1.0;
            self.before[v].clear();
            self.dependency[v] = 0.0;
        }
        self.order.clear();
    }

    fn breadth_first(&mut self, graph: &Graph, source: u32) {
        self.reset();
        self.length[source as usize] = 0.0;
        self.paths[source as usize] = 1.0;
        self.order.push(source);
        let mut at = 0;
        while at < self.order.len() {
            let v = self.order[at];
            at += 1;
            let next = self.length[v as usize] + 1.0;
            for &u in graph.neighbours(v) {
                let i = u as usize;
                if self.length[i] < 0.0 {
                    self.length[i] = next;
                    self.order.push(u);
                }
                if self.length[i] == next {
                    self.paths[i] += self.paths[v as usize];
                    self.before[i].push(v);
                }
            }
        }
    }

    fn dijkstra(&mut self, graph: &Graph, source: u32, tolerance: f64) {
        self.reset();
        let mut heap = BinaryHeap::new();
        let mut tentative = std::mem::take(&mut self.dependency);
        tentative.fill(f64::INFINITY);
        tentative[source as usize] = 0.0;
        heap.push(Candidate { length: 0.0, node: source });
        while let Some(Candidate { length, node }) = heap.pop() {
            if self.length[node as usize] >= 0.0 {
                continue;
            }
            self.length[node as usize] = length;
            self.position[node as usize] = self.order.len() as u32;
            self.order.push(node);
            for (&u, &w) in graph.neighbours(node).iter().zip(graph.weights(node)) {
                let through = length + 1.0 / w;
                if through < tentative[u as usize] {
                    tentative[u as usize] = through;
                    heap.push(Candidate { length: through, node: u });
                }
            }
        }
        tentative.fill(0.0);
        self.dependency = tentative;
        self.paths[source as usize] = 1.0;
        for at in 1..self.order.len() {
            let v = self.order[at];
            let i = v as usize;
            let length = self.length[i];
            let near = graph.neighbours_along(v, Direction::In);
            for (&u, &w) in near.iter().zip(graph.weights_along(v, Direction::In)) {
                let j = u as usize;
                if self.length[j] < 0.0 || self.position[j] as usize >= at {
                    continue;
                }
                let through = self.length[j] + 1.0 / w;
                if through - length <= tolerance * length {
                    self.paths[i] += self.paths[j];
                    self.before[i].push(u);
                }
            }
        }
    }

    fn accumulate(&mut self, source: u32, sums: &mut [f64]) {
        for &v in self.order.iter().rev() {
            let i = v as usize;
            let share = (1.0 + self.dependency[i]) / self.paths[i];
            for at in 0..self.before[i].len() {
                let u = self.before[i][at] as usize;
                self.dependency[u] += self.paths[u] * share;
            }
            if v != source {
                sums[i] += self.dependency[i];
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_path_and_a_ring() {
        let path = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0)]).unwrap();
        assert_eq!(betweenness(&path), [0.0, 2.0, 2.0, 0.0]);
        assert_eq!(betweenness_normalised(&path).unwrap()[1], 2.0 / 3.0);
        let ring = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0), (3, 0, 1.0)]).unwrap();
        assert_eq!(betweenness(&ring), [0.5; 4]);
        assert_eq!(betweenness_share(&betweenness(&ring), &[true, false, false, false]), Some(0.25));
        let directed = Graph::directed(3, [(0, 1, 1.0), (1, 2, 1.0)]).unwrap();
        assert_eq!(betweenness(&directed), [0.0, 1.0, 0.0]);
    }

    #[test]
    fn strong_ties_are_short() {
        // The direct tie 0-2 is weak; the way through 1 is shorter.
        let g = Graph::undirected(3, [(0, 2, 1.0), (0, 1, 4.0), (1, 2, 4.0)]).unwrap();
        assert_eq!(betweenness_weighted(&g, EQUAL_LENGTHS), [0.0, 1.0, 0.0]);
        assert_eq!(betweenness(&g), [0.0; 3]);
    }

    #[test]
    fn equal_lengths_are_seen_through_rounding() {
        // 1/10 + 1/5 equals 3/10 only up to rounding.
        let g = Graph::undirected(3, [(0, 1, 10.0), (1, 2, 5.0), (0, 2, 10.0 / 3.0)]).unwrap();
        assert_eq!(betweenness_weighted(&g, EQUAL_LENGTHS), [0.0, 0.5, 0.0]);
    }

    #[test]
    fn weights_beyond_the_range_of_lengths_do_not_break_it() {
        let g = Graph::undirected(3, [(0, 1, 5e-324), (1, 2, 1e300)]).unwrap();
        assert!(betweenness_weighted(&g, EQUAL_LENGTHS).iter().all(|b| b.is_finite()));
    }
}
