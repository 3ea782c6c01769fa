//! Clustering: how often two contacts of a node are tied themselves.
//!
//! All measures here read the network as undirected (a tie where there is one in either
//! direction). Cost of each: O(m^1.5) by listing every triangle once.

use crate::graph::Graph;

/// Calls `found` for every triangle a, b, c of an undirected graph with the weights
/// of its ties ab, bc and ac.
fn each_triangle(graph: &Graph, mut found: impl FnMut([u32; 3], [f64; 3])) {
    let n = graph.n();
    let rank = |v: u32| (graph.neighbours(v).len(), v);
    let mut mark: Vec<Option<f64>> = vec![None; n];
    for a in 0..n as u32 {
        let above = |v: u32| {
            graph.neighbours(v).iter().zip(graph.weights(v)).filter(move |(u, _)| rank(**u) > rank(v))
        };
        for (&b, &w) in above(a) {
            mark[b as usize] = Some(w);
        }
        for (&b, &ab) in above(a) {
            for (&c, &bc) in above(b) {
                if let Some(ac) = mark[c as usize] {
                    found([a, b, c], [ab, bc, ac]);
                }
            }
        }
        for (&b, _) in above(a) {
            mark[b as usize] = None;
        }
    }
}

/// Number of triangles each node is part of.
pub fn triangles(graph: &Graph) -> Vec<u64> {
    let undirected = graph.as_undirected();
    let mut counts = vec![0u64; undirected.n()];
    each_triangle(&undirected, |corners, _| {
        for v in corners {
            counts[v as usize] += 1;
        }
    });
    counts
}

/// Number of triangles of the network.
pub fn triangles_total(graph: &Graph) -> u64 {
    triangles(graph).iter().sum::<u64>() / 3
}

fn open_pairs(graph: &Graph, v: u32) -> f64 {
    let k = graph.neighbours(v).len() as f64;
    k * (k - 1.0) / 2.0
}

/// Transitivity: three times the triangles over the connected triples (Newman, Watts, Strogatz
/// 2002). `None` when no node has two contacts.
pub fn transitivity(graph: &Graph) -> Option<f64> {
    let undirected = graph.as_undirected();
    let triples: f64 = (0..undirected.n() as u32).map(|v| open_pairs(&undirected, v)).sum();
    (triples > 0.0).then(|| triangles(&undirected).iter().sum::<u64>() as f64 / triples)
}

/// Local clustering: share of the pairs of a node's contacts that are tied (Watts and Strogatz
/// 1998). `None` for a node of degree below 2.
pub fn clustering_local(graph: &Graph) -> Vec<Option<f64>> {
    let undirected = graph.as_undirected();
    triangles(&undirected)
        .iter()
        .enumerate()
        .map(|(v, t)| {
            let pairs = open_pairs(&undirected, v as u32);
            (pairs > 0.0).then(|| *t as f64 / pairs)
        })
        .collect()
}

/// Mean local clustering over all nodes, a node of degree below 2 counted as 0.
/// `None` without nodes.
pub fn clustering_mean_all(graph: &Graph) -> Option<f64> {
    let local = clustering_local(graph);
    (!local.is_empty()).then(|| local.iter().map(|c| c.unwrap_or(0.0)).sum::<f64>() / local.len() as f64)
}

/// Mean local clustering over the nodes of degree 2 or more; `None` when there is none.
pub fn clustering_mean_defined(graph: &Graph) -> Option<f64> {
    let local: Vec<f64> = clustering_local(graph).into_iter().flatten().collect();
    (!local.is_empty()).then(|| local.iter().sum::<f64>() / local.len() as f64)
}

/// Weighted local clustering of Barrat et al. (2004): each closed pair of contacts counts the
/// mean weight of the two ties to it. `None` for a node of degree below 2. A directed network
/// is symmetrised with the larger weight of the two directions.
pub fn clustering_barrat(graph: &Graph) -> Vec<Option<f64>> {
    let undirected = graph.as_undirected();
    // Each node reads its weights as shares of its strongest tie: nothing over- or underflows.
    let strongest: Vec<f64> = (0..undirected.n() as u32)
        .map(|v| undirected.weights(v).iter().copied().fold(0.0, f64::max))
        .collect();
    let mut closed = vec![0f64; undirected.n()];
    each_triangle(&undirected, |[a, b, c], [ab, bc, ac]| {
        for (corner, one, other) in [(a, ab, ac), (b, ab, bc), (c, ac, bc)] {
            let top = strongest[corner as usize];
            closed[corner as usize] += one / top + other / top;
        }
    });
    (0..undirected.n() as u32)
        .map(|v| {
            let weights = undirected.weights(v);
            let top = strongest[v as usize];
            let strength: f64 = weights.iter().map(|w| w / top).sum();
            (weights.len() > 1).then(|| closed[v as usize] / (strength * (weights.len() as f64 - 1.0)))
        })
        .collect()
}

/// Weighted local clustering of Onnela et al. (2005): a triangle counts the geometric mean of its
/// three weights, each divided by the largest weight of the network. `None` for a node of
/// degree below 2.
pub fn clustering_onnela(graph: &Graph) -> Vec<Option<f64>> {
    let undirected = graph.as_undirected();
    let largest = undirected.ties().map(|tie| tie.2).fold(0.0, f64::max);
    let mut intensity = vec![0f64; undirected.n()];
    each_triangle(&undirected, |corners, weights| {
        let mean = weights.iter().map(|w| (w / largest).cbrt()).product::<f64>();
        for v in corners {
            intensity[v as usize] += mean;
        }
    });
    (0..undirected.n() as u32)
        .map(|v| {
            let pairs = open_pairs(&undirected, v);
            (pairs > 0.0).then(|| intensity[v as usize] / pairs)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A triangle 0-1-2 with a tail 2-3.
    fn paw() -> Graph {
        Graph::undirected(4, [(0, 1, 1.0), (1, 2, 2.0), (0, 2, 4.0), (2, 3, 8.0)]).unwrap()
    }

    #[test]
    fn of_a_triangle_with_a_tail() {
        let g = paw();
        assert_eq!(triangles(&g), [1, 1, 1, 0]);
        assert_eq!(transitivity(&g), Some(3.0 / 5.0));
        assert_eq!(clustering_local(&g), [Some(1.0), Some(1.0), Some(1.0 / 3.0), None]);
        assert_eq!(clustering_mean_all(&g), Some((2.0 + 1.0 / 3.0) / 4.0));
        assert_eq!(clustering_mean_defined(&g), Some((2.0 + 1.0 / 3.0) / 3.0));
        // node 2: closed pair of ties 2 and 4 over strength 14 times 2
        assert_eq!(clustering_barrat(&g)[2], Some(6.0 / 28.0));
        let onnela = clustering_onnela(&g)[0].unwrap();
        assert!((onnela - (1.0f64 * 2.0 * 4.0).cbrt() / 8.0).abs() < 1e-15);
    }

    #[test]
    fn undefined_without_triples() {
        let g = Graph::undirected(2, [(0, 1, 1.0)]).unwrap();
        assert_eq!(transitivity(&g), None);
        assert_eq!(clustering_mean_defined(&g), None);
        assert_eq!(clustering_mean_all(&g), Some(0.0));
    }
}
