//! Assortativity: whether like is tied to like (Newman 2003).

use crate::correlation::Paired;
use crate::graph::{Direction, Graph};
use crate::mixing::mixing_matrix;

/// Pearson correlation of the degrees at both ends of ties: out-degree of the source with
/// in-degree of the target; an undirected tie is read both ways. `None` when degrees do not vary.
pub fn assortativity_degree(graph: &Graph) -> Option<f64> {
    let mut pairs = Paired::default();
    for (u, v, _) in graph.ties() {
        let out = graph.neighbours_along(u, Direction::Out).len() as f64;
        let into = graph.neighbours_along(v, Direction::In).len() as f64;
        pairs.add(out, into);
        if !graph.is_directed() {
            pairs.add(into, out);
        }
    }
    pairs.correlation()
}

/// Nominal assortativity: `(trace e - sum a b) / (1 - sum a b)` with `e` the share of ties between
/// labels and `a`, `b` its margins. 1 when ties never leave a label, 0 at random.
/// `None` without ties or when all ends share one label.
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn assortativity_nominal(graph: &Graph, labels: &[u32]) -> Option<f64> {
    let mix = mixing_matrix(graph, labels);
    let classes = mix.labels.len();
    let (mut from, mut to) = (vec![0.0; classes], vec![0.0; classes]);
    let (mut inside, mut total) = (0.0, 0.0);
    for (a, row) in mix.counts.iter().enumerate() {
        for (b, count) in row.iter().enumerate() {
            let both_ends = a == b && !graph.is_directed();
            let ends = if both_ends { 2.0 } else { 1.0 } * *count as f64;
            total += ends;
            from[a] += ends;
            to[b] += ends;
            if a == b {
                inside += ends;
            }
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
}
