//! QAP: correlation of two square matrices tested by permuting the nodes of one
//! (Hubert 1987; Krackhardt 1988).

use crate::nulls::permutation::{MOST_ENUMERATED, Permutations, monte_carlo_error, over_permutations};
use crate::structures::graph::{Graph, Weights};

/// Why a permutation test cannot be made.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum QapError {
    /// A matrix is not of `n` rows and columns.
    #[error("a matrix has {entries} entries instead of {n} x {n}")]
    Shape {
        /// Number of entries given.
        entries: usize,
        /// Number of nodes.
        n: usize,
    },
    /// Fewer than three nodes.
    #[error("{n} nodes are too few for a permutation test")]
    TooFewNodes {
        /// Number of nodes.
        n: usize,
    },
    /// Exact enumeration of too many nodes.
    #[error("exact enumeration takes at most 8 nodes, not {n}")]
    TooManyForExact {
        /// Number of nodes.
        n: usize,
    },
    /// No draws were asked for.
    #[error("no permutation was asked for")]
    NoDraws,
    /// An entry off the diagonal is not a finite number.
    #[error("entry ({row}, {column}) of a matrix is not a finite number")]
    NotFinite {
        /// Row of the entry.
        row: usize,
        /// Column of the entry.
        column: usize,
    },
    /// A variable has another number of nodes than the outcome.
    #[error("a variable has {given} nodes instead of {n}")]
    OtherNodes {
        /// Number of nodes of the variable.
        given: usize,
        /// Number of nodes of the outcome.
        n: usize,
    },
    /// An attribute of a node is not a finite number.
    #[error("the attribute of node {node} is not a finite number")]
    AttributeNotFinite {
        /// The node.
        node: usize,
    },
    /// A matrix does not vary, or the explaining matrices determine each other.
    #[error("a matrix does not vary, or the explaining matrices determine each other")]
    Degenerate,
}

/// A correlation beside its permutation distribution.
#[derive(Debug, Clone, PartialEq)]
pub struct QapCorrelation {
    /// Pearson correlation over off-diagonal entries.
    pub correlation: f64,
    /// Mean over the permutations.
    pub mean: f64,
    /// Standard deviation over the permutations (divisor: their number).
    pub sd: f64,
    /// Number of permutations.
    pub draws: usize,
    /// Permutations with a correlation at least as large.
    pub at_least: usize,
    /// Permutations with a correlation at least as small.
    pub at_most: usize,
    /// One-sided p, upper tail.
    pub p_upper: f64,
    /// One-sided p, lower tail.
    pub p_lower: f64,
    /// Share with an absolute correlation at least as large.
    pub p_two_sided: f64,
    /// Whether all permutations were enumerated.
    pub exact: bool,
}

/// The adjacency of a graph as a dense row-major matrix; weights or 0/1.
pub fn adjacency_matrix(graph: &Graph, weights: Weights) -> Vec<f64> {
    let n = graph.n();
    let mut matrix = vec![0.0; n * n];
    for v in 0..n as u32 {
        for (u, w) in graph.neighbours(v).iter().zip(graph.weights(v)) {
            matrix[v as usize * n + *u as usize] = match weights {
                Weights::Ignored => 1.0,
                Weights::Used => *w,
            };
        }
    }
    matrix
}

pub(crate) fn check(matrix: &[f64], n: usize) -> Result<(), QapError> {
    if n < 3 {
        return Err(QapError::TooFewNodes { n });
    }
    if n.checked_mul(n) != Some(matrix.len()) {
        return Err(QapError::Shape { entries: matrix.len(), n });
    }
    for row in 0..n {
        for column in 0..n {
            if row != column && !matrix[row * n + column].is_finite() {
                return Err(QapError::NotFinite { row, column });
            }
        }
    }
    Ok(())
}

/// Whether these permutations of `n` nodes can be run at all.
pub(crate) fn check_permutations(n: usize, permutations: Permutations) -> Result<(), QapError> {
    match permutations {
        Permutations::Exact if n > MOST_ENUMERATED => Err(QapError::TooManyForExact { n }),
        Permutations::Sampled { draws: 0, .. } => Err(QapError::NoDraws),
        _ => Ok(()),
    }
}

impl QapCorrelation {
    /// Sets an observed correlation beside those of the permutations.
    pub(crate) fn among(correlation: f64, sample: &[f64], permutations: Permutations) -> QapCorrelation {
        let draws = sample.len();
        let mean = sample.iter().sum::<f64>() / draws as f64;
        let sd = (sample.iter().map(|r| (r - mean).powi(2)).sum::<f64>() / draws as f64).sqrt();
        let count = |extreme: &dyn Fn(f64) -> bool| sample.iter().filter(|r| extreme(**r)).count();
        let at_least = count(&|r| r >= correlation - 1e-12);
        let at_most = count(&|r| r <= correlation + 1e-12);
        let both = count(&|r| r.abs() >= correlation.abs() - 1e-12);
        QapCorrelation {
            correlation,
            mean,
            sd,
            draws,
            at_least,
            at_most,
            p_upper: permutations.p_value(at_least, draws),
            p_lower: permutations.p_value(at_most, draws),
            p_two_sided: permutations.p_value(both, draws),
            exact: permutations == Permutations::Exact,
        }
    }

    /// Standard error of one of the p-values that comes from drawing only some permutations:
    /// `sqrt(p (1 - p) / draws)`; `None` when all were enumerated.
    pub fn monte_carlo_error(&self, p: f64) -> Option<f64> {
        monte_carlo_error(p, self.draws, self.exact)
    }
}

/// Off-diagonal entries less their mean, divided by their root sum of squares; diagonal 0.
fn standardised(matrix: &[f64], n: usize) -> Option<Vec<f64>> {
    let entries = (n * (n - 1)) as f64;
    let off = |at: usize| at / n != at % n;
    let sum: f64 = matrix.iter().enumerate().filter(|(at, _)| off(*at)).map(|(_, v)| v).sum();
    let mean = sum / entries;
    let size = matrix.iter().enumerate().filter(|(at, _)| off(*at)).fold(0f64, |a, (_, v)| a.max(v.abs()));
    let mut centred: Vec<f64> =
        matrix.iter().enumerate().map(|(at, v)| if off(at) { v - mean } else { 0.0 }).collect();
    let norm = centred.iter().map(|v| v * v).sum::<f64>().sqrt();
    if norm <= 1e-13 * size * entries.sqrt() {
        return None;
    }
    for v in &mut centred {
        *v /= norm;
    }
    Some(centred)
}

/// Pearson correlation of two `n` x `n` row-major matrices over their off-diagonal entries, tested
/// by permuting rows and columns of `y` together. Correlations within 1e-12 are ties.
/// O(n^2) per permutation, in parallel.
///
/// # Errors
/// Matrices of another shape or with entries that are not finite, fewer than three nodes, exact
/// enumeration above 8, a matrix that does not vary.
pub fn qap_correlation(
    y: &[f64],
    x: &[f64],
    n: usize,
    permutations: Permutations,
) -> Result<QapCorrelation, QapError> {
    check(y, n)?;
    check(x, n)?;
    let y = standardised(y, n).ok_or(QapError::Degenerate)?;
    let x = standardised(x, n).ok_or(QapError::Degenerate)?;
    let product = |order: &[u32]| {
        let mut sum = 0.0;
        for i in 0..n {
            let (row, from) = (&x[i * n..(i + 1) * n], order[i] as usize * n);
            for j in 0..n {
                sum += row[j] * y[from + order[j] as usize];
            }
        }
        sum
    };
    let identity: Vec<u32> = (0..n as u32).collect();
    let correlation = product(&identity).clamp(-1.0, 1.0);
    check_permutations(n, permutations)?;
    let sample = over_permutations(n, permutations, || (), |(), order| product(order), &|_| ());
    Ok(QapCorrelation::among(correlation, &sample, permutations))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_matrix_with_itself() {
        let g = Graph::directed(5, [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0), (3, 4, 1.0)]).unwrap();
        let a = adjacency_matrix(&g, Weights::Ignored);
        let exact = qap_correlation(&a, &a, 5, Permutations::Exact).unwrap();
        assert!((exact.correlation - 1.0).abs() < 1e-12);
        // A directed path has no symmetry but the identity.
        assert_eq!((exact.draws, exact.at_least, exact.p_upper), (120, 1, 1.0 / 120.0));
        assert!(exact.mean.abs() < 1e-12);
        assert_eq!(exact.monte_carlo_error(0.5), None);
        let sampled = Permutations::Sampled { draws: 200, seed: 1 };
        assert_eq!(qap_correlation(&a, &a, 5, sampled), qap_correlation(&a, &a, 5, sampled));
    }

    #[test]
    fn refusals_name_the_reason() {
        let zero = vec![0.0; 9];
        let test = |m: &[f64], n, p| qap_correlation(m, m, n, p).unwrap_err();
        assert_eq!(test(&zero, 3, Permutations::Exact), QapError::Degenerate);
        assert_eq!(test(&zero, 4, Permutations::Exact), QapError::Shape { entries: 9, n: 4 });
        assert_eq!(test(&zero[..4], 2, Permutations::Exact), QapError::TooFewNodes { n: 2 });
        let mut bad = vec![0.0; 81];
        bad[1] = f64::NAN;
        assert_eq!(test(&bad, 9, Permutations::Exact), QapError::NotFinite { row: 0, column: 1 });
        bad[1] = 1.0;
        assert_eq!(test(&bad, 9, Permutations::Exact), QapError::TooManyForExact { n: 9 });
        let none = Permutations::Sampled { draws: 0, seed: 0 };
        assert_eq!(test(&bad, 9, none), QapError::NoDraws);
    }
}
