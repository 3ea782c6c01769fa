//! Assortativity: whether like is tied to like (Newman 2003).

use crate::dyads::correlation::weighted_correlation;
use crate::structures::graph::{Direction, Graph, Weights};
use crate::structures::labels::classes;

/// Both ends of each tie with its weight; an undirected tie from either end.
fn ends(graph: &Graph, weights: Weights) -> impl Iterator<Item = (u32, u32, f64)> {
    (0..graph.n() as u32).flat_map(move |u| {
        let weight = move |w: &f64| if weights == Weights::Used { *w } else { 1.0 };
        graph.neighbours(u).iter().zip(graph.weights(u)).map(move |(v, w)| (u, *v, weight(w)))
    })
}

/// Pearson correlation of the degrees at both ends of ties: out-degree of the source with
/// in-degree of the target; an undirected tie is read both ways. `None` when degrees do not vary.
/// O(m).
pub fn assortativity_degree(graph: &Graph) -> Option<f64> {
    degree_correlation(graph, Weights::Ignored)
}

/// [`assortativity_degree`] with each tie counting its weight (Leung and Chau 2007): whether
/// strong ties join nodes of like degree. O(m).
pub fn assortativity_degree_weighted(graph: &Graph) -> Option<f64> {
    degree_correlation(graph, Weights::Used)
}

fn degree_correlation(graph: &Graph, weights: Weights) -> Option<f64> {
    let degree = |v, direction| graph.neighbours_along(v, direction).len() as f64;
    weighted_correlation(|| {
        ends(graph, weights).map(|(u, v, w)| (degree(u, Direction::Out), degree(v, Direction::In), w))
    })
}

/// Numeric assortativity: Pearson correlation of an attribute of the nodes at both ends of ties,
/// -1..1; an undirected tie is read both ways (Newman 2003). Ties with an end whose value is
/// unknown or not finite are left out. `None` when the values at the ends do not vary. O(m).
///
/// # Panics
/// If `values` does not have one entry per node.
pub fn assortativity_numeric(graph: &Graph, values: &[Option<f64>], weights: Weights) -> Option<f64> {
    assert_eq!(values.len(), graph.n(), "one value per node");
    // As shares of the largest, so that no square overflows.
    let known = |v: u32| values[v as usize].filter(|value| value.is_finite());
    let largest = (0..graph.n() as u32).filter_map(known).map(f64::abs).fold(0.0, f64::max);
    let size = if largest > 0.0 { largest } else { 1.0 };
    weighted_correlation(|| {
        ends(graph, weights).filter_map(|(u, v, w)| Some((known(u)? / size, known(v)? / size, w)))
    })
}

/// Nominal assortativity: `(trace e - sum a b) / (1 - sum a b)` with `e` the share of ties between
/// labels and `a`, `b` its margins. 1 when ties never leave a label, 0 at random.
/// `None` without ties or when all ends share one label. O(n log n + m).
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn assortativity_nominal(graph: &Graph, labels: &[u32]) -> Option<f64> {
    label_assortativity(graph, labels, Weights::Ignored)
}

/// [`assortativity_nominal`] with each tie counting its weight.
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn assortativity_nominal_weighted(graph: &Graph, labels: &[u32]) -> Option<f64> {
    label_assortativity(graph, labels, Weights::Used)
}

fn label_assortativity(graph: &Graph, labels: &[u32], weights: Weights) -> Option<f64> {
    assert_eq!(labels.len(), graph.n(), "one label per node");
    let (_, class, sizes) = classes(labels);
    let (mut from, mut to) = (vec![0.0; sizes.len()], vec![0.0; sizes.len()]);
    let (mut inside, mut total) = (0.0, 0.0);
    for (u, v, w) in ends(graph, weights) {
        let (a, b) = (class[u as usize], class[v as usize]);
        total += w;
        from[a as usize] += w;
        to[b as usize] += w;
        if a == b {
            inside += w;
        }
    }
    if total == 0.0 {
        return None;
    }
    let chance: f64 = from.iter().zip(&to).map(|(a, b)| (a / total) * (b / total)).sum();
    (chance < 1.0 - 1e-12).then(|| (inside / total - chance) / (1.0 - chance))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extremes() {
        let star = Graph::undirected(4, (1..4).map(|v| (0, v, 1.0))).unwrap();
        assert!((assortativity_degree(&star).unwrap() + 1.0).abs() < 1e-12);
        let pairs = Graph::undirected(4, [(0, 1, 1.0), (2, 3, 1.0)]).unwrap();
        assert_eq!(assortativity_degree(&pairs), None);
        assert_eq!(assortativity_nominal(&pairs, &[0, 0, 1, 1]), Some(1.0));
        assert_eq!(assortativity_nominal(&pairs, &[0, 1, 0, 1]), Some(-1.0));
        assert_eq!(assortativity_nominal(&pairs, &[3; 4]), None);
    }

    #[test]
    fn weights_count_as_repeated_ties() {
        // A strong tie inside label 0, weak ones across.
        let g = Graph::undirected(4, [(0, 1, 6.0), (1, 2, 1.0), (2, 3, 1.0)]).unwrap();
        let labels = [0, 0, 1, 2];
        // 12 of 16 ends inside label 0; margins 13/16, 2/16, 1/16.
        let chance: f64 = (169.0 + 4.0 + 1.0) / 256.0;
        let expected = (0.75 - chance) / (1.0 - chance);
        assert!((assortativity_nominal_weighted(&g, &labels).unwrap() - expected).abs() < 1e-12);
        assert_ne!(assortativity_nominal(&g, &labels), assortativity_nominal_weighted(&g, &labels));
        assert_ne!(assortativity_degree_weighted(&g), assortativity_degree(&g));
        let even = g.unweighted();
        assert_eq!(assortativity_degree_weighted(&even), assortativity_degree(&even));
    }

    #[test]
    fn an_attribute_and_its_gaps() {
        let path = Graph::undirected(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0)]).unwrap();
        let degrees = [1.0, 2.0, 2.0, 1.0].map(Some);
        let found = assortativity_numeric(&path, &degrees, Weights::Ignored);
        assert!((found.unwrap() - assortativity_degree(&path).unwrap()).abs() < 1e-12);
        let gap = [Some(1e300), Some(-1e300), None, Some(f64::NAN)];
        assert!((assortativity_numeric(&path, &gap, Weights::Used).unwrap() + 1.0).abs() < 1e-12);
        assert_eq!(assortativity_numeric(&path, &[None; 4], Weights::Used), None);
    }
}
