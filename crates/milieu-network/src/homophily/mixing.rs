//! Mixing: how many ties run between each pair of labels.

use crate::structures::graph::Graph;
use crate::structures::labels::classes;

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
        let possible = self.possible(row, column);
        (possible > 0.0).then(|| self.counts[row][column] as f64 / possible)
    }

    /// Number of pairs between two labels that could be tied.
    fn possible(&self, row: usize, column: usize) -> f64 {
        let (a, b) = (self.sizes[row] as f64, self.sizes[column] as f64);
        match (row == column, self.directed) {
            (true, true) => a * (a - 1.0),
            (true, false) => a * (a - 1.0) / 2.0,
            (false, _) => a * b,
        }
    }

    /// Number of ties; an undirected tie once.
    fn ties(&self) -> u64 {
        let cells = self.counts.iter().enumerate().flat_map(|(row, counts)| {
            counts.iter().enumerate().filter(move |(column, _)| self.directed || row <= *column)
        });
        cells.map(|(_, count)| count).sum()
    }

    /// Ties expected between two labels when labels are dealt to the nodes at random: the exact
    /// mean over all permutations, ties x possible pairs / all pairs. `None` below two nodes.
    pub fn expected_by_size(&self, row: usize, column: usize) -> Option<f64> {
        let n = self.sizes.iter().sum::<u64>() as f64;
        let pairs = if self.directed { n * (n - 1.0) } else { n * (n - 1.0) / 2.0 };
        (pairs > 0.0).then(|| self.ties() as f64 * (self.possible(row, column) / pairs))
    }

    /// Ties expected between two labels when the ends of all ties are joined at random: degrees of
    /// the labels stay, `out x in / ties` (undirected `ends x ends / (2 ties)`, half of that inside
    /// a label); loops are not excluded, as in modularity. `None` without ties.
    pub fn expected_by_degree(&self, row: usize, column: usize) -> Option<f64> {
        let ties = self.ties() as f64;
        if ties == 0.0 {
            return None;
        }
        let out: u64 = self.counts[row].iter().sum();
        if self.directed {
            let into: u64 = self.counts.iter().map(|counts| counts[column]).sum();
            return Some(out as f64 * into as f64 / ties);
        }
        let ends = |label: usize| {
            let all: u64 = self.counts[label].iter().sum();
            (all + self.counts[label][label]) as f64
        };
        let joined = ends(row) * ends(column) / (2.0 * ties);
        Some(if row == column { joined / 2.0 } else { joined })
    }

    /// Log odds of a tie between two labels: `ln(d / (1 - d))` of their density d. `None` where no
    /// tie is possible, none exists or all exist. The difference of two cells is a log odds ratio.
    pub fn log_odds(&self, row: usize, column: usize) -> Option<f64> {
        log_odds(self.counts[row][column] as f64, self.possible(row, column))
    }

    /// Log odds of a tie inside labels less those of a tie across them: above 0 when like is tied
    /// to like more readily than sizes explain. `None` where either side has no tie, all ties or
    /// no pair.
    pub fn home_preference(&self) -> Option<f64> {
        let (mut inside, mut across) = ((0.0, 0.0), (0.0, 0.0));
        for (row, counts) in self.counts.iter().enumerate() {
            for (column, count) in counts.iter().enumerate().filter(|(c, _)| self.directed || row <= *c) {
                let side = if row == column { &mut inside } else { &mut across };
                *side = (side.0 + *count as f64, side.1 + self.possible(row, column));
            }
        }
        Some(log_odds(inside.0, inside.1)? - log_odds(across.0, across.1)?)
    }
}

fn log_odds(tied: f64, possible: f64) -> Option<f64> {
    (tied > 0.0 && tied < possible).then(|| (tied / (possible - tied)).ln())
}

/// Weights of ties between labels.
#[derive(Debug, Clone, PartialEq)]
pub struct WeightedMixing {
    /// The labels that occur, ascending: the order of rows and columns.
    pub labels: Vec<u32>,
    /// Sum of weights from the row's label to the column's. Undirected: symmetric, a tie inside a
    /// label counted once.
    pub weights: Vec<Vec<f64>>,
}

/// The sums of weights between `labels`. O(n log n + m), and the square of the number of labels in
/// memory.
///
/// # Panics
/// If `labels` does not have one entry per node.
pub fn weighted_mixing(graph: &Graph, labels: &[u32]) -> WeightedMixing {
    assert_eq!(labels.len(), graph.n(), "one label per node");
    let (labels, class, sizes) = classes(labels);
    let mut weights = vec![vec![0.0; sizes.len()]; sizes.len()];
    for (u, v, w) in graph.ties() {
        let (a, b) = (class[u as usize] as usize, class[v as usize] as usize);
        weights[a][b] += w;
        if !graph.is_directed() && a != b {
            weights[b][a] += w;
        }
    }
    WeightedMixing { labels, weights }
}

/// The mixing matrix of `labels`. O(n log n + m), and the square of the number of labels in memory.
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
    let (labels, class, sizes) = classes(labels);
    let mut counts = vec![vec![0u64; sizes.len()]; sizes.len()];
    for (u, v) in ties {
        let (a, b) = (class[u as usize] as usize, class[v as usize] as usize);
        counts[a][b] += 1;
        if !directed && a != b {
            counts[b][a] += 1;
        }
    }
    MixingMatrix { labels, sizes, counts, directed }
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

    #[test]
    fn expected_ties_add_up_to_all() {
        let ties = [(0, 1, 2.0), (1, 2, 1.0), (3, 1, 1.0), (4, 3, 3.0), (2, 0, 1.0)];
        let labels = [0, 0, 1, 1, 2];
        for g in [Graph::undirected(5, ties).unwrap(), Graph::directed(5, ties).unwrap()] {
            let mix = mixing_matrix(&g, &labels);
            let cells = || (0..3).flat_map(|a| (0..3).map(move |b| (a, b)));
            let once = |(a, b): &(usize, usize)| g.is_directed() || a <= b;
            let by_size: f64 = cells().filter(once).filter_map(|(a, b)| mix.expected_by_size(a, b)).sum();
            let by_degree: f64 = cells().filter(once).filter_map(|(a, b)| mix.expected_by_degree(a, b)).sum();
            assert!((by_size - 5.0).abs() < 1e-12 && (by_degree - 5.0).abs() < 1e-12);
            let weights = weighted_mixing(&g, &labels).weights;
            let total: f64 = cells().filter(once).map(|(a, b)| weights[a][b]).sum();
            assert_eq!(total, 8.0);
        }
        // Undirected: one of two possible ties inside labels, four of eight across.
        let mix = mixing_matrix(&Graph::undirected(5, ties).unwrap(), &labels);
        assert_eq!(mix.home_preference(), Some(0.0));
        // The only pair inside label 0 is tied; three of the four pairs to label 1 are.
        assert_eq!((mix.log_odds(0, 0), mix.log_odds(0, 1)), (None, Some(3f64.ln())));
    }
}
