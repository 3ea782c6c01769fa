//! Distances from chosen nodes of a connected part, and first places from them.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use nalgebra::{DMatrix, SymmetricEigen};
use rand::RngExt;

use crate::nulls::random::generator;
use crate::structures::graph::{Graph, Weights};

/// A connected part of a network with its own ids and the length of each tie.
pub(super) struct Part {
    /// Ids in the whole network.
    pub nodes: Vec<u32>,
    pub offsets: Vec<usize>,
    pub targets: Vec<u32>,
    pub lengths: Vec<f64>,
    plain: bool,
}

impl Part {
    /// `own_id` holds the place of each node of the network within its part.
    pub(super) fn new(graph: &Graph, nodes: Vec<u32>, own_id: &[u32], lengths: &TieLengths) -> Part {
        let mut part = Part {
            offsets: Vec::with_capacity(nodes.len() + 1),
            nodes,
            targets: Vec::new(),
            lengths: Vec::new(),
            plain: lengths.plain(),
        };
        part.offsets.push(0);
        for &v in &part.nodes {
            part.targets.extend(graph.neighbours(v).iter().map(|u| own_id[*u as usize]));
            part.lengths.extend(graph.weights(v).iter().map(|w| lengths.of(*w)));
            part.offsets.push(part.targets.len());
        }
        part
    }

    pub(super) fn n(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn ties(&self, v: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let row = self.offsets[v]..self.offsets[v + 1];
        self.targets[row.clone()].iter().map(|u| *u as usize).zip(self.lengths[row].iter().copied())
    }

    /// Length of the shortest path from `source` to every node of the part.
    pub(super) fn distances(&self, source: usize) -> Vec<f64> {
        let mut distance = vec![f64::INFINITY; self.n()];
        distance[source] = 0.0;
        if self.plain {
            let mut queue = Vec::with_capacity(self.n());
            queue.push(source);
            let mut at = 0;
            while at < queue.len() {
                let v = queue[at];
                at += 1;
                for (u, _) in self.ties(v) {
                    if distance[u].is_infinite() {
                        distance[u] = distance[v] + 1.0;
                        queue.push(u);
                    }
                }
            }
        } else {
            // Lengths above 0 have bit patterns in the order of their values.
            let mut heap = BinaryHeap::from([Reverse((0u64, source))]);
            while let Some(Reverse((bits, v))) = heap.pop() {
                if f64::from_bits(bits) > distance[v] {
                    continue;
                }
                for (u, length) in self.ties(v) {
                    let new = distance[v] + length;
                    if new < distance[u] {
                        distance[u] = new;
                        heap.push(Reverse((new.to_bits(), u)));
                    }
                }
            }
        }
        distance
    }
}

/// How long ties are: 1 each, or the mean weight over their weight, at least 1e-6 and at most 1e6.
pub(super) struct TieLengths {
    mean: Option<f64>,
}

impl TieLengths {
    pub(super) fn new(graph: &Graph, weights: Weights) -> TieLengths {
        let mean = (weights == Weights::Used && graph.m() > 0)
            .then(|| graph.ties().map(|t| t.2).sum::<f64>() / graph.m() as f64);
        TieLengths { mean }
    }

    fn plain(&self) -> bool {
        self.mean.is_none()
    }

    fn of(&self, weight: f64) -> f64 {
        self.mean.map_or(1.0, |mean| (mean / weight).clamp(1e-6, 1e6))
    }
}

/// Nodes far from each other, the first drawn at random, each next one furthest from those
/// before (the lowest id of equal ones), and their distances to all nodes.
pub(super) fn pivots(part: &Part, count: usize, seed: u64) -> (Vec<usize>, Vec<Vec<f64>>) {
    let n = part.n();
    let mut next =
        if n == 0 { return (Vec::new(), Vec::new()) } else { generator(seed, 1).random_range(0..n) };
    let mut nearest = vec![f64::INFINITY; n];
    let (mut chosen, mut distances) = (Vec::new(), Vec::new());
    while chosen.len() < count.min(n) {
        let distance = part.distances(next);
        chosen.push(next);
        for (best, d) in nearest.iter_mut().zip(&distance) {
            *best = best.min(*d);
        }
        distances.push(distance);
        let mut furthest = 0;
        for v in 1..n {
            if nearest[v] > nearest[furthest] {
                furthest = v;
            }
        }
        next = furthest;
    }
    (chosen, distances)
}

/// Places by multidimensional scaling of the distances to the pivots (Brandes and Pich 2007),
/// with a small seeded shake so that nothing starts on a line or on one point.
pub(super) fn pivot_scaling(n: usize, distances: &[Vec<f64>], seed: u64) -> [Vec<f64>; 2] {
    let k = distances.len();
    let mut squares = DMatrix::from_fn(n, k, |i, j| distances[j][i] * distances[j][i]);
    let column_means: Vec<f64> = (0..k).map(|j| squares.column(j).sum() / n as f64).collect();
    let all = column_means.iter().sum::<f64>() / k as f64;
    for i in 0..n {
        let row_mean = squares.row(i).sum() / k as f64;
        for j in 0..k {
            squares[(i, j)] = -0.5 * (squares[(i, j)] - row_mean - column_means[j] + all);
        }
    }
    let mut inner = DMatrix::zeros(k, k);
    for a in 0..k {
        for b in 0..=a {
            let product = squares.column(a).dot(&squares.column(b));
            inner[(a, b)] = product;
            inner[(b, a)] = product;
        }
    }
    let largest = inner.amax();
    let mut places = [vec![0.0; n], vec![0.0; n]];
    let size = (largest / n as f64).sqrt().sqrt();
    if largest > 0.0 && largest.is_finite() {
        let eigen = SymmetricEigen::new(inner / largest);
        let mut order: Vec<usize> = (0..k).collect();
        order.sort_by(|a, b| eigen.eigenvalues[*b].total_cmp(&eigen.eigenvalues[*a]));
        for (axis, &column) in places.iter_mut().zip(&order) {
            let value = eigen.eigenvalues[column].max(0.0);
            let vector = eigen.eigenvectors.column(column);
            // C v = sigma u; coordinates go as sqrt(sigma) u.
            let sigma = (value * largest).sqrt();
            if sigma > 1e-9 * largest.sqrt() {
                let image = &squares * vector;
                let root = (n as f64 / k as f64).sqrt().sqrt() / sigma.sqrt();
                axis.iter_mut().zip(image.iter()).for_each(|(x, c)| *x = c * root);
            }
        }
    }
    let mut rng = generator(seed, 2);
    let shake = 1e-3 * if size > 0.0 && size.is_finite() { size } else { 1.0 };
    for axis in &mut places {
        for x in axis.iter_mut() {
            *x += shake * (rng.random::<f64>() - 0.5);
        }
    }
    places
}
