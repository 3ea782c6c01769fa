//! Layers: several networks on one set of nodes, set beside each other.
//!
//! A pair of layers is compared over ordered pairs of nodes, an undirected tie counting both
//! ways, so that directed and undirected layers can be mixed.

use crate::dyads::correlation::correlation;
use crate::structures::graph::Graph;

fn arcs(graph: &Graph) -> usize {
    if graph.is_directed() { graph.m() } else { 2 * graph.m() }
}

fn shared_arcs(a: &Graph, b: &Graph) -> usize {
    assert_eq!(a.n(), b.n(), "layers share one set of nodes");
    (0..a.n() as u32).map(|v| shared(a.neighbours(v), b.neighbours(v), |_, _| ())).sum()
}

/// Calls `found` with the places of each value two ascending lists share; returns how many.
fn shared(a: &[u32], b: &[u32], mut found: impl FnMut(usize, usize)) -> usize {
    let (mut i, mut j, mut count) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                found(i, j);
                count += 1;
                i += 1;
                j += 1;
            }
        }
    }
    count
}

/// What two layers share.
#[derive(Debug, Clone, PartialEq)]
pub struct LayerOverlap {
    /// Whether ties are counted as ordered pairs of nodes, an undirected tie counting twice: when
    /// either layer is directed.
    pub ordered: bool,
    /// Ties of the first layer.
    pub first: u64,
    /// Ties of the second layer.
    pub second: u64,
    /// Ties of both.
    pub both: u64,
}

impl LayerOverlap {
    /// Ties of both over ties of either; `None` when both layers are empty.
    pub fn jaccard(&self) -> Option<f64> {
        let either = self.first + self.second - self.both;
        (either > 0).then(|| self.both as f64 / either as f64)
    }

    /// Ties of both over those of the layer that has fewer: 1 when one layer contains the other
    /// (Szymkiewicz and Simpson). `None` when a layer is empty.
    pub fn coefficient(&self) -> Option<f64> {
        let fewer = self.first.min(self.second);
        (fewer > 0).then(|| self.both as f64 / fewer as f64)
    }

    /// Share of the first layer's ties that the second has too; `None` when the first is empty.
    pub fn of_first(&self) -> Option<f64> {
        (self.first > 0).then(|| self.both as f64 / self.first as f64)
    }

    /// Share of the second layer's ties that the first has too; `None` when the second is empty.
    pub fn of_second(&self) -> Option<f64> {
        (self.second > 0).then(|| self.both as f64 / self.second as f64)
    }
}

/// Counts the ties two layers share. O(n + m).
///
/// # Panics
/// If the layers differ in number of nodes.
pub fn layer_overlap(a: &Graph, b: &Graph) -> LayerOverlap {
    let ordered = a.is_directed() || b.is_directed();
    let count = |arcs: usize| (if ordered { arcs } else { arcs / 2 }) as u64;
    LayerOverlap { ordered, first: count(arcs(a)), second: count(arcs(b)), both: count(shared_arcs(a, b)) }
}

/// Ties present in both layers over ties present in either; `None` when both are empty.
///
/// # Panics
/// If the layers differ in number of nodes.
pub fn layer_jaccard(a: &Graph, b: &Graph) -> Option<f64> {
    let both = shared_arcs(a, b);
    let either = arcs(a) + arcs(b) - both;
    (either > 0).then(|| both as f64 / either as f64)
}

/// Graph correlation: Pearson correlation of presence of ties (0/1) over pairs of nodes.
/// `None` when a layer is empty or complete.
///
/// # Panics
/// If the layers differ in number of nodes.
pub fn layer_correlation(a: &Graph, b: &Graph) -> Option<f64> {
    let both = shared_arcs(a, b) as f64;
    let pairs = a.n() as f64 * (a.n() as f64 - 1.0);
    let (in_a, in_b) = (arcs(a) as f64, arcs(b) as f64);
    let spread = in_a * (pairs - in_a) * in_b * (pairs - in_b);
    (spread > 0.0).then(|| (pairs * both - in_a * in_b) / spread.sqrt())
}

/// Weighted graph correlation: Pearson correlation of the weights of ties over pairs of nodes, no
/// tie counting 0. `None` when a layer does not vary. O(n + m): pairs without ties enter through
/// their number.
///
/// # Panics
/// If the layers differ in number of nodes.
pub fn layer_correlation_weighted(a: &Graph, b: &Graph) -> Option<f64> {
    assert_eq!(a.n(), b.n(), "layers share one set of nodes");
    let pairs = a.n() as f64 * (a.n() as f64 - 1.0);
    // Weights as shares of the largest of their layer, so that no square overflows.
    let largest = |g: &Graph| g.ties().map(|tie| tie.2).fold(0.0, f64::max);
    let (top_a, top_b) = (largest(a), largest(b));
    let moments = |g: &Graph, top: f64| {
        let weights = (0..g.n() as u32).flat_map(|v| g.weights(v)).map(|w| w / top);
        weights.fold((0.0, 0.0), |(sum, squares), w| (sum + w, squares + w * w))
    };
    let ((sum_a, squares_a), (sum_b, squares_b)) = (moments(a, top_a), moments(b, top_b));
    let mut products = 0.0;
    for v in 0..a.n() as u32 {
        let (one, other) = (a.weights(v), b.weights(v));
        shared(a.neighbours(v), b.neighbours(v), |i, j| products += one[i] / top_a * (other[j] / top_b));
    }
    let spread_a = squares_a - sum_a * sum_a / pairs;
    let spread_b = squares_b - sum_b * sum_b / pairs;
    let varies = |spread: f64, squares: f64| spread > 1e-12 * squares;
    (pairs > 0.0 && varies(spread_a, squares_a) && varies(spread_b, squares_b)).then(|| {
        let covariance = products - sum_a * sum_b / pairs;
        (covariance / (spread_a.sqrt() * spread_b.sqrt())).clamp(-1.0, 1.0)
    })
}

/// Pearson correlation of the (out-)degrees of nodes in both layers; `None` where they do not vary.
///
/// # Panics
/// If the layers differ in number of nodes.
pub fn layer_degree_correlation(a: &Graph, b: &Graph) -> Option<f64> {
    assert_eq!(a.n(), b.n(), "layers share one set of nodes");
    let degrees = |v: u32| (a.neighbours(v).len() as f64, b.neighbours(v).len() as f64);
    correlation(|| (0..a.n() as u32).map(degrees))
}

/// Number of pairs of nodes tied in exactly 0, 1, 2, ... of the layers; ordered pairs if any layer
/// is directed. Empty without layers.
///
/// # Panics
/// If the layers differ in number of nodes.
pub fn pairs_by_layers(layers: &[&Graph]) -> Vec<u64> {
    let Some(first) = layers.first() else {
        return Vec::new();
    };
    let n = first.n();
    assert!(layers.iter().all(|g| g.n() == n), "layers share one set of nodes");
    let directed = layers.iter().any(|g| g.is_directed());
    let mut counts = vec![0u64; layers.len() + 1];
    let mut times = vec![0usize; n];
    let mut touched: Vec<u32> = Vec::new();
    let mut tied = 0u64;
    for v in 0..n as u32 {
        for layer in layers {
            for &u in layer.neighbours(v) {
                if directed || v < u {
                    if times[u as usize] == 0 {
                        touched.push(u);
                    }
                    times[u as usize] += 1;
                }
            }
        }
        tied += touched.len() as u64;
        for u in touched.drain(..) {
            counts[times[u as usize]] += 1;
            times[u as usize] = 0;
        }
    }
    let ordered = n as u64 * (n as u64).saturating_sub(1);
    counts[0] = if directed { ordered } else { ordered / 2 } - tied;
    counts
}

/// Multiplex participation `M/(M-1) (1 - sum over M layers of (k_layer / k_all)^2)` of each node's
/// (out-)degrees (Battiston, Nicosia, Latora 2014): 0 all ties in one layer, 1 evenly spread.
/// `None` for a node without ties, and for every node with fewer than two layers.
///
/// # Panics
/// If the layers differ in number of nodes.
pub fn participation(layers: &[&Graph]) -> Vec<Option<f64>> {
    let n = layers.first().map_or(0, |g| g.n());
    assert!(layers.iter().all(|g| g.n() == n), "layers share one set of nodes");
    let count = layers.len() as f64;
    (0..n as u32)
        .map(|v| {
            let degrees = layers.iter().map(|g| g.neighbours(v).len() as f64);
            let all: f64 = degrees.clone().sum();
            let squares: f64 = degrees.map(|k| (k / all).powi(2)).sum();
            (all > 0.0 && layers.len() > 1).then(|| count / (count - 1.0) * (1.0 - squares))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_layers_that_share_a_tie() {
        let a = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0)]).unwrap();
        let b = Graph::undirected(4, [(0, 1, 5.0), (2, 3, 1.0)]).unwrap();
        assert_eq!(layer_jaccard(&a, &b), Some(1.0 / 3.0));
        assert_eq!(pairs_by_layers(&[&a, &b]), [3, 2, 1]);
        assert_eq!(layer_correlation(&a, &b), Some((6.0 - 4.0) / 8.0));
        assert_eq!(layer_correlation(&a, &a), Some(1.0));
        assert_eq!(participation(&[&a, &b])[0], Some(1.0));
        assert_eq!(participation(&[&a, &b])[3], Some(0.0));
        assert_eq!(participation(&[&a]), [None; 4]);
    }
}
