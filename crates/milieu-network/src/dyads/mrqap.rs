//! MRQAP: regression of one square matrix on several, tested by permutation.

use nalgebra::{DMatrix, DVector};

use crate::dyads::qap::{QapError, check, check_permutations};
use crate::nulls::permutation::{Permutations, monte_carlo_error, over_permutations};

/// What an explaining matrix adds.
#[derive(Debug, Clone, PartialEq)]
pub struct MrqapCoefficient {
    /// Least-squares coefficient.
    pub beta: f64,
    /// The coefficient when every variable has standard deviation 1.
    pub standardised: f64,
    /// Coefficient over its ordinary standard error; a pivot, not a test.
    pub t: f64,
    /// p of |t| when rows and columns of Y are permuted.
    pub p_y_permutation: f64,
    /// p of |t| by double semi-partialling (Dekker, Krackhardt, Snijders 2007): the part of the
    /// matrix not explained by the others is permuted. The one to report.
    pub p_dsp: f64,
}

/// A regression of matrices.
#[derive(Debug, Clone, PartialEq)]
pub struct Mrqap {
    /// Intercept.
    pub intercept: f64,
    /// Intercept over its ordinary standard error.
    pub intercept_t: f64,
    /// One per explaining matrix, in the order given.
    pub coefficients: Vec<MrqapCoefficient>,
    /// Share of the variance explained.
    pub r2: f64,
    /// Number of pairs: each once when every variable is symmetric, otherwise in both orders.
    pub pairs: usize,
    /// Number of permutations per test.
    pub draws: usize,
    /// Whether all permutations were enumerated.
    pub exact: bool,
}

impl Mrqap {
    /// Standard error of one of the p-values that comes from drawing only some permutations:
    /// `sqrt(p (1 - p) / draws)`; `None` when all were enumerated.
    pub fn monte_carlo_error(&self, p: f64) -> Option<f64> {
        monte_carlo_error(p, self.draws, self.exact)
    }
}

/// Whether |t| of a permutation counts as at least as large as the observed one: within 1e-9 they
/// are ties, and a permutation that makes the regression undefined counts.
pub(crate) fn extreme(t: f64, reference: f64) -> bool {
    !t.is_finite() || t.abs() >= reference.abs() - 1e-9
}

/// Least squares on a fixed design.
struct Design {
    inverse: DMatrix<f64>,
    columns: Vec<Vec<f64>>,
}

struct Solution {
    beta: DVector<f64>,
    t: Vec<f64>,
    residual_squares: f64,
}

impl Design {
    fn new(columns: Vec<Vec<f64>>) -> Option<Design> {
        let k = columns.len();
        let gram = DMatrix::from_fn(k, k, |i, j| dot(&columns[i], &columns[j]));
        // Scaled to a unit diagonal, so that the pivot test does not depend on units.
        let scale: Vec<f64> = (0..k).map(|i| gram[(i, i)].sqrt()).collect();
        if scale.iter().any(|s| *s <= 0.0 || !s.is_finite()) {
            return None;
        }
        let unit = DMatrix::from_fn(k, k, |i, j| gram[(i, j)] / (scale[i] * scale[j]));
        let factor = unit.cholesky()?;
        if (0..k).any(|i| factor.l_dirty()[(i, i)] < 1e-6) {
            return None;
        }
        let inverse = factor.inverse();
        let inverse = DMatrix::from_fn(k, k, |i, j| inverse[(i, j)] / (scale[i] * scale[j]));
        Some(Design { inverse, columns })
    }

    fn solve(&self, y: &[f64]) -> Solution {
        let k = self.columns.len();
        let products = DVector::from_fn(k, |i, _| dot(&self.columns[i], y));
        let beta = &self.inverse * products;
        let mut residual_squares = 0.0;
        for (at, value) in y.iter().enumerate() {
            let fitted: f64 = (0..k).map(|i| beta[i] * self.columns[i][at]).sum();
            residual_squares += (value - fitted).powi(2);
        }
        let variance = residual_squares / (y.len() - k) as f64;
        let t = (0..k).map(|i| beta[i] / (variance * self.inverse[(i, i)]).sqrt()).collect();
        Solution { beta, t, residual_squares }
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

/// The pairs of nodes that are observations: ordered, or each pair once when all matrices are
/// symmetric, so that no pair is counted as two.
fn observed_pairs(n: usize, matrices: &[&[f64]]) -> Vec<(usize, usize)> {
    let symmetric = matrices.iter().all(|m| (0..n).all(|i| (0..i).all(|j| m[i * n + j] == m[j * n + i])));
    (0..n)
        .flat_map(|i| (0..n).map(move |j| (i, j)))
        .filter(|(i, j)| if symmetric { i < j } else { i != j })
        .collect()
}

/// Ordinary least squares of the off-diagonal entries of `y` on those of the matrices `xs`
/// (row-major, `n` x `n`), each coefficient tested by permuting `y` and by double
/// semi-partialling. When all matrices are symmetric each pair of nodes is one observation,
/// otherwise each ordered pair. |t| within 1e-9 are ties; a permutation that makes the regression
/// undefined counts as extreme. O(k^2 n^2) per permutation and matrix, in parallel. Least squares
/// only: for 0/1 outcomes it is a linear probability model, and there is no logistic form. For
/// networks whose n^2 entries do not fit, see [`sparse_mrqap`](crate::sparse_mrqap).
///
/// # Errors
/// Matrices of another shape or with entries that are not finite, fewer than three nodes, exact
/// enumeration above 8, `y` that does not vary or is explained without rest, `xs` empty or
/// determining each other.
pub fn mrqap(y: &[f64], xs: &[&[f64]], n: usize, permutations: Permutations) -> Result<Mrqap, QapError> {
    check(y, n)?;
    for x in xs {
        check(x, n)?;
    }
    let all: Vec<&[f64]> = xs.iter().copied().chain([y]).collect();
    let pairs = observed_pairs(n, &all);
    let observations = pairs.len();
    let symmetric = observations < n * (n - 1);
    let entries = |matrix: &[f64], order: &[u32]| -> Vec<f64> {
        pairs.iter().map(|(i, j)| matrix[order[*i] as usize * n + order[*j] as usize]).collect()
    };
    if xs.is_empty() || observations <= xs.len() + 1 {
        return Err(QapError::Degenerate);
    }
    check_permutations(n, permutations)?;
    let identity: Vec<u32> = (0..n as u32).collect();
    let plain = |matrix: &[f64]| entries(matrix, &identity);
    let mut columns = vec![vec![1.0; observations]];
    columns.extend(xs.iter().map(|x| plain(x)));
    let design = Design::new(columns.clone()).ok_or(QapError::Degenerate)?;
    let observed_y = plain(y);
    let mean = observed_y.iter().sum::<f64>() / observations as f64;
    let total: f64 = observed_y.iter().map(|v| (v - mean).powi(2)).sum();
    let observed = design.solve(&observed_y);
    let size = observed_y.iter().fold(0f64, |a, v| a.max(v.abs()));
    let rest = |squares: f64| squares > observations as f64 * (1e-13 * size).powi(2);
    if !rest(total) || !rest(observed.residual_squares) {
        return Err(QapError::Degenerate);
    }
    let quiet: &(dyn Fn(usize) + Sync) = &|_| ();
    let spread = |column: &[f64]| {
        let mean = column.iter().sum::<f64>() / observations as f64;
        column.iter().map(|v| (v - mean).powi(2)).sum::<f64>().sqrt()
    };
    let by_y =
        over_permutations(n, permutations, || (), |(), order| design.solve(&entries(y, order)).t, quiet);
    let draws = by_y.len();
    let mut coefficients = Vec::with_capacity(xs.len());
    for k in 1..=xs.len() {
        let others: Vec<Vec<f64>> =
            (0..columns.len()).filter(|c| *c != k).map(|c| columns[c].clone()).collect();
        let other_design = Design::new(others.clone()).ok_or(QapError::Degenerate)?;
        let fitted = other_design.solve(&columns[k]);
        let mut residual = vec![0.0; n * n];
        for (at, (i, j)) in pairs.iter().enumerate() {
            let explained: f64 = (0..others.len()).map(|c| fitted.beta[c] * others[c][at]).sum();
            residual[i * n + j] = columns[k][at] - explained;
            if symmetric {
                residual[j * n + i] = residual[i * n + j];
            }
        }
        let one = |order: &[u32]| {
            let mut with = others.clone();
            with.push(entries(&residual, order));
            Design::new(with).map_or(f64::INFINITY, |d| d.solve(&observed_y).t[others.len()])
        };
        let by_residual = over_permutations(n, permutations, || (), |(), order| one(order), quiet);
        let t = observed.t[k];
        let y_count = by_y.iter().filter(|all| extreme(all[k], t)).count();
        let dsp_count = by_residual.iter().filter(|other| extreme(**other, t)).count();
        coefficients.push(MrqapCoefficient {
            beta: observed.beta[k],
            standardised: observed.beta[k] * spread(&columns[k]) / total.sqrt(),
            t,
            p_y_permutation: permutations.p_value(y_count, draws),
            p_dsp: permutations.p_value(dsp_count, draws),
        });
    }
    Ok(Mrqap {
        intercept: observed.beta[0],
        intercept_t: observed.t[0],
        coefficients,
        r2: 1.0 - observed.residual_squares / total,
        pairs: observations,
        draws,
        exact: permutations == Permutations::Exact,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recovers_an_exact_relation_with_noise() {
        let n = 6;
        let mut x = vec![0.0; 36];
        let mut noise = vec![0.0; 36];
        for at in 0..36 {
            x[at] = ((at * 7) % 11) as f64;
            noise[at] = ((at * 5) % 3) as f64 - 1.0;
        }
        let y: Vec<f64> = x.iter().zip(&noise).map(|(x, e)| 2.0 + 3.0 * x + 0.01 * e).collect();
        let fit = mrqap(&y, &[&x, &noise], n, Permutations::Exact).unwrap_err();
        assert_eq!(fit, QapError::Degenerate); // nothing is left unexplained
        let fit = mrqap(&y, &[&x], n, Permutations::Exact).unwrap();
        assert!((fit.coefficients[0].beta - 3.0).abs() < 0.01);
        // Of one variable it is the correlation.
        assert!((fit.coefficients[0].standardised.powi(2) - fit.r2).abs() < 1e-12);
        assert_eq!(fit.pairs, 30);
        assert!(fit.r2 > 0.999);
        assert_eq!((fit.draws, fit.exact), (720, true));
        assert!(fit.coefficients[0].p_dsp < 0.01);
    }

    #[test]
    fn explaining_matrices_that_determine_each_other_are_refused() {
        let x: Vec<f64> = (0..25).map(|v| f64::from(v % 4)).collect();
        let twice: Vec<f64> = x.iter().map(|v| 2.0 * v + 1.0).collect();
        let y: Vec<f64> = (0..25).map(|v| f64::from(v % 3)).collect();
        let sampled = Permutations::Sampled { draws: 10, seed: 1 };
        assert_eq!(mrqap(&y, &[&x, &twice], 5, sampled), Err(QapError::Degenerate));
        assert_eq!(mrqap(&y, &[], 5, sampled), Err(QapError::Degenerate));
    }
}
