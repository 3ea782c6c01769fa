//! Betweenness over shortest paths in which strong ties are short.

use rayon::prelude::*;

use crate::structures::graph::Graph;

/// Two path lengths closer than this share of the longer one are equal. Sums of 1/weight
/// differ by rounding though the paths are equally long; bit for bit comparison would lose
/// some of them.
pub const EQUAL_LENGTHS: f64 = 1e-10;

/// Betweenness over shortest paths by the sum of 1/weight, so that strong ties are short
/// (Freeman 1977; algorithm of Brandes 2001). Lengths within `tolerance` (relative;
/// [`EQUAL_LENGTHS`] is the usual choice, 0 compares bit for bit) count as equal. A tie whose
/// length is beyond the range of a float is not followed. O(nm + n^2 log n).
pub fn betweenness_weighted(graph: &Graph, tolerance: f64) -> Vec<f64> {
    const PARTS: usize = 32;
    let n = graph.n();
    let lengths = TieLengths::new(graph);
    let sources: Vec<u32> = (0..n as u32).filter(|v| !graph.neighbours(*v).is_empty()).collect();
    let parts: Vec<Vec<f64>> = sources
        .par_chunks(sources.len().div_ceil(PARTS).max(1))
        .map(|part| {
            let mut sums = vec![0f64; n];
            let mut search = WeightedSearch::new(n);
            for &source in part {
                search.run(&lengths, source, tolerance);
                search.accumulate(source, tolerance, &mut sums);
            }
            sums
        })
        .collect();
    let share = if graph.is_directed() { 1.0 } else { 0.5 };
    let mut total = vec![0f64; n];
    for part in parts {
        for (sum, value) in total.iter_mut().zip(part) {
            *sum += value;
        }
    }
    total.iter_mut().for_each(|sum| *sum *= share);
    total
}

/// Outgoing ties with their lengths side by side.
struct TieLengths {
    offsets: Vec<usize>,
    ties: Vec<(u32, f64)>,
}

impl TieLengths {
    fn new(graph: &Graph) -> TieLengths {
        let mut offsets = vec![0];
        let mut ties = Vec::new();
        for v in 0..graph.n() as u32 {
            let row = graph.neighbours(v).iter().zip(graph.weights(v));
            ties.extend(row.map(|(u, w)| (*u, 1.0 / w)).filter(|tie| tie.1.is_finite()));
            offsets.push(ties.len());
        }
        TieLengths { offsets, ties }
    }

    fn of(&self, v: u32) -> &[(u32, f64)] {
        &self.ties[self.offsets[v as usize]..self.offsets[v as usize + 1]]
    }
}

const NONE: u32 = u32::MAX;
const SETTLED: u32 = u32::MAX - 1;

/// A way to reach a node that was among the shortest when it was found.
#[derive(Clone, Copy)]
struct Way {
    from: u32,
    next: u32,
    length: f64,
}

struct WeightedSearch {
    /// Nodes settled, nearest first.
    order: Vec<u32>,
    /// Nodes found.
    found: Vec<u32>,
    length: Vec<f64>,
    paths: Vec<f64>,
    flow: Vec<f64>,
    /// First of the ways to each node; the others follow by `next`.
    first: Vec<u32>,
    ways: Vec<Way>,
    queue: Queue,
}

impl WeightedSearch {
    fn new(n: usize) -> WeightedSearch {
        WeightedSearch {
            order: Vec::with_capacity(n),
            found: Vec::with_capacity(n),
            length: vec![f64::INFINITY; n],
            paths: vec![0.0; n],
            flow: vec![0.0; n],
            first: vec![NONE; n],
            ways: Vec::new(),
            queue: Queue { heap: Vec::with_capacity(n), place: vec![NONE; n] },
        }
    }

    fn run(&mut self, lengths: &TieLengths, source: u32, tolerance: f64) {
        for v in self.found.drain(..) {
            let i = v as usize;
            self.length[i] = f64::INFINITY;
            self.paths[i] = 0.0;
            self.flow[i] = 0.0;
            self.first[i] = NONE;
            self.queue.place[i] = NONE;
        }
        self.order.clear();
        self.ways.clear();
        self.length[source as usize] = 0.0;
        self.paths[source as usize] = 1.0;
        self.found.push(source);
        self.queue.push(source, 0.0);
        while let Some((v, length)) = self.queue.pop() {
            let mut paths = self.paths[v as usize];
            let mut at = self.first[v as usize];
            while at != NONE {
                let way = self.ways[at as usize];
                if way.length - length <= tolerance * length {
                    paths += self.paths[way.from as usize];
                }
                at = way.next;
            }
            self.paths[v as usize] = paths;
            self.order.push(v);
            for &(u, step) in lengths.of(v) {
                let i = u as usize;
                let through = length + step;
                let best = self.length[i];
                if through - best > tolerance * best || through == f64::INFINITY {
                    continue;
                }
                if self.queue.place[i] == SETTLED {
                    continue;
                }
                if through < best {
                    if best == f64::INFINITY {
                        self.found.push(u);
                    }
                    if best - through > tolerance * through {
                        self.first[i] = NONE;
                    }
                    self.length[i] = through;
                    self.queue.push(u, through);
                }
                self.ways.push(Way { from: v, next: self.first[i], length: through });
                self.first[i] = self.ways.len() as u32 - 1;
            }
        }
    }

    fn accumulate(&mut self, source: u32, tolerance: f64, sums: &mut [f64]) {
        for &v in self.order.iter().rev() {
            let i = v as usize;
            if v == source {
                continue;
            }
            let (length, dependency) = (self.length[i], self.paths[i] * self.flow[i]);
            sums[i] += dependency;
            let flow = self.flow[i] + 1.0 / self.paths[i];
            let mut at = self.first[i];
            while at != NONE {
                let way = self.ways[at as usize];
                if way.length - length <= tolerance * length {
                    self.flow[way.from as usize] += flow;
                }
                at = way.next;
            }
        }
    }
}

/// A heap of four children per place that knows where each node is; equal keys leave by number.
struct Queue {
    heap: Vec<(f64, u32)>,
    place: Vec<u32>,
}

impl Queue {
    fn before(a: (f64, u32), b: (f64, u32)) -> bool {
        a.0 < b.0 || (a.0 == b.0 && a.1 < b.1)
    }

    /// Adds `node`, or moves it forward to the smaller `key`.
    fn push(&mut self, node: u32, key: f64) {
        let mut at = self.place[node as usize] as usize;
        if at == NONE as usize {
            at = self.heap.len();
            self.heap.push((key, node));
        }
        let entry = (key, node);
        while at > 0 {
            let above = (at - 1) / 4;
            if !Queue::before(entry, self.heap[above]) {
                break;
            }
            self.heap[at] = self.heap[above];
            self.place[self.heap[at].1 as usize] = at as u32;
            at = above;
        }
        self.heap[at] = entry;
        self.place[node as usize] = at as u32;
    }

    fn pop(&mut self) -> Option<(u32, f64)> {
        let last = self.heap.pop()?;
        let Some(&(key, node)) = self.heap.first() else {
            self.place[last.1 as usize] = SETTLED;
            return Some((last.1, last.0));
        };
        self.place[node as usize] = SETTLED;
        let len = self.heap.len();
        let mut at = 0;
        loop {
            let first = 4 * at + 1;
            if first >= len {
                break;
            }
            let mut least = first;
            for child in first + 1..len.min(first + 4) {
                if Queue::before(self.heap[child], self.heap[least]) {
                    least = child;
                }
            }
            if !Queue::before(self.heap[least], last) {
                break;
            }
            self.heap[at] = self.heap[least];
            self.place[self.heap[at].1 as usize] = at as u32;
            at = least;
        }
        self.heap[at] = last;
        self.place[last.1 as usize] = at as u32;
        Some((node, key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::betweenness::betweenness;

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

    #[test]
    fn equal_weights_give_the_plain_form() {
        let ties = (0..300u32).map(|k| ((k * 7) % 61, (k * k + 3) % 61, 1.0));
        let g = Graph::undirected(61, ties).unwrap().unweighted();
        for (a, b) in betweenness(&g).iter().zip(betweenness_weighted(&g, EQUAL_LENGTHS)) {
            assert!((a - b).abs() <= 1e-9 * b.max(1.0));
        }
    }
}
