//! Mixing: how many ties run between each pair of labels.

use crate::graph::Graph;

/// Tie counts between labels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MixingMatrix {
    /// The labels that occur, ascending: the order of rows and columns.
    pub labels: Vec<u32>,
    /// Number of nodes of each label.
    pub sizes: Vec<u64>,
    /// Ties from the row's label to the column's. Undirected: symmetric, a tie inside a label
    /// counted once.
    pub counts: Vec<Vec<u64>>,
    directed: bool,
}

impl MixingMatrix {
    /// Share of the possible ties between two labels (positions in `labels`) that exist;
    /// `None` where no tie is possible.
    pub fn density(&self, row: usize, column: usize) -> Option<f64> {
        let (a, b) = (self.sizes[row] as f64, self.sizes[column] as f64);
        let mut possible = if row == column { a * (a - 1.0) } else { a * b };
        if row == column && !self.directed {
            possible /= 2.0;
        }
        (possible > 0.0).then(|| self.counts[row][column] as f64 / possible)
    }
}

/// The mixing matrix of `labels`. O(m).
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn mixing_matrix(graph: &Graph, labels: &[u32]) -> MixingMatrix {
    assert_eq!(labels.len(), graph.n(), "one label per node");
    mixing_of_ties(graph.is_directed(), labels, graph.ties().map(|(u, v, _)| (u, v)))
}

/// The mixing matrix of ties among nodes that carry `labels`.
pub(crate) fn mixing_of_ties(
    directed: bool,
    labels: &[u32],
    ties: impl Iterator<Item = (u32, u32)>,
) -> MixingMatrix {
    let mut distinct = labels.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    let class = |v: u32| distinct.partition_point(|d| *d < labels[v as usize]);
    let mut sizes = vec![0u64; distinct.len()];
    for v in 0..labels.len() as u32 {
        sizes[class(v)] += 1;
    }
    let mut counts = vec![vec![0u64; distinct.len()]; distinct.len()];
    for (u, v) in ties {
        let (a, b) = (class(u), class(v));
        counts[a][b] += 1;
        if !directed && a != b {
            counts[b][a] += 1;
        }
    }
    MixingMatrix { labels: distinct, sizes, counts, directed }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undirected_is_symmetric() {
        let g = Graph::undirected(3, [(0, 1, 1.0), (1, 2, 1.0)]).unwrap();
        let mix = mixing_matrix(&g, &[5, 5, 2]);
        assert_eq!(mix.labels, [2, 5]);
        assert_eq!(mix.counts, [[0, 1], [1, 1]]);
        assert_eq!(mix.density(0, 0), None);
        assert_eq!(mix.density(0, 1), Some(0.5));
        assert_eq!(mix.density(1, 1), Some(1.0));
    }
}
