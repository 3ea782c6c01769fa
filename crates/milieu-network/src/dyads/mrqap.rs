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

/// Whether squares left over are nothing beside the squares they are left of: at most 1e-12 of them,
/// which is what rounding leaves of nothing. The t of such a fit is infinite.
pub(crate) fn without_rest(left: f64, of: f64) -> bool {
    left.is_nan() || left <= 1e-12 * of
}

/// Whether |t| of a permutation counts as at least as large as the observed one: closer than 1e-9
/// (of it, when it is above 1) they are ties, and an infinite one counts.
pub(crate) fn extreme(t: f64, reference: f64) -> bool {
    let reference = reference.abs();
    !t.is_finite() || t.abs() >= reference - 1e-9 * reference.max(1.0)
}

/// A variable over the pairs, less its mean.
struct Centred {
    mean: f64,
    values: Vec<f64>,
    squares: f64,
}

impl Centred {
    /// `None` for a variable that does not vary.
    fn new(raw: &[f64]) -> Option<Centred> {
        let count = raw.len() as f64;
        let size = raw.iter().fold(0f64, |a, v| a.max(v.abs()));
        let mean = raw.iter().map(|v| v / count).sum::<f64>();
        let values: Vec<f64> = raw.iter().map(|v| v - mean).collect();
        let squares = dot(&values, &values);
        (squares.is_finite() && squares > count * (1e-13 * size).powi(2)).then_some(Centred {
            mean,
            values,
            squares,
        })
    }
}

/// Least squares on a fixed design of centred columns, which leave the intercept to the means.
struct Design {
    inverse: DMatrix<f64>,
    columns: Vec<Vec<f64>>,
    freedom: f64,
}

struct Solution {
    beta: DVector<f64>,
    t: Vec<f64>,
    residual: Vec<f64>,
    residual_squares: f64,
}

impl Design {
    fn new(columns: Vec<Vec<f64>>, freedom: f64) -> Option<Design> {
        let k = columns.len();
        let gram = DMatrix::from_fn(k, k, |i, j| dot(&columns[i], &columns[j]));
        // Scaled to a unit diagonal, so that the pivot test does not depend on units.
        let scale: Vec<f64> = (0..k).map(|i| gram[(i, i)].sqrt()).collect();
        if scale.iter().any(|s| *s <= 0.0 || !s.is_finite()) {
            return None;
        }
        let unit = DMatrix::from_fn(k, k, |i, j| gram[(i, j)] / (scale[i] * scale[j]));
        let inverse = inverse_of(unit)?;
        let inverse = DMatrix::from_fn(k, k, |i, j| inverse[(i, j)] / (scale[i] * scale[j]));
        Some(Design { inverse, columns, freedom })
    }

    /// The fit of a centred variable whose squares add up to `total`.
    fn solve(&self, y: &[f64], total: f64) -> Solution {
        let k = self.columns.len();
        let products = DVector::from_fn(k, |i, _| dot(&self.columns[i], y));
        let beta = &self.inverse * products;
        let mut residual = y.to_vec();
        for (column, beta) in self.columns.iter().zip(&beta) {
            for (left, x) in residual.iter_mut().zip(column) {
                *left -= beta * x;
            }
        }
        let residual_squares = dot(&residual, &residual);
        let t = if without_rest(residual_squares, total) {
            vec![f64::INFINITY; k]
        } else {
            let variance = residual_squares / self.freedom;
            (0..k).map(|i| beta[i] / (variance * self.inverse[(i, i)]).sqrt()).collect()
        };
        Solution { beta, t, residual, residual_squares }
    }
}

/// Inverse of a correlation matrix; `None` when its variables determine each other: one is
/// explained by those before it [without rest](without_rest).
pub(crate) fn inverse_of(correlations: DMatrix<f64>) -> Option<DMatrix<f64>> {
    let factor = correlations.cholesky()?;
    let determined = factor.l_dirty().diagonal().iter().any(|pivot| without_rest(pivot * pivot, 1.0));
    (!determined).then(|| factor.inverse())
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
/// otherwise each ordered pair. |t| that differ by less than 1e-9 (of the observed one, when it is
/// above 1) are ties; a permutation that makes matrices determine each other, or leaves at most
/// 1e-12 of the squares of `y` unexplained, counts as extreme for every matrix. O(k^2 n^2) per
/// permutation and matrix, in parallel. Least squares only: for 0/1 outcomes it is a linear
/// probability model, and there is no logistic form. For networks whose n^2 entries do not fit, see
/// [`sparse_mrqap`](crate::sparse_mrqap).
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
    // A variable over the pairs as a matrix again, so that its nodes can be permuted.
    let spread_out = |values: &[f64]| -> Vec<f64> {
        let mut matrix = vec![0.0; n * n];
        for ((i, j), value) in pairs.iter().zip(values) {
            matrix[i * n + j] = *value;
            if symmetric {
                matrix[j * n + i] = *value;
            }
        }
        matrix
    };
    if xs.is_empty() || observations <= xs.len() + 1 {
        return Err(QapError::Degenerate);
    }
    check_permutations(n, permutations)?;
    let freedom = (observations - xs.len() - 1) as f64;
    let identity: Vec<u32> = (0..n as u32).collect();
    let centred = |matrix: &[f64]| Centred::new(&entries(matrix, &identity)).ok_or(QapError::Degenerate);
    let outcome = centred(y)?;
    let explaining = xs.iter().map(|x| centred(x)).collect::<Result<Vec<_>, _>>()?;
    let columns: Vec<Vec<f64>> = explaining.iter().map(|x| x.values.clone()).collect();
    let design = Design::new(columns.clone(), freedom).ok_or(QapError::Degenerate)?;
    let total = outcome.squares;
    let observed = design.solve(&outcome.values, total);
    if without_rest(observed.residual_squares, total) {
        return Err(QapError::Degenerate);
    }
    let quiet: &(dyn Fn(usize) + Sync) = &|_| ();
    let outcome_matrix = spread_out(&outcome.values);
    let moved_outcome = |order: &[u32]| design.solve(&entries(&outcome_matrix, order), total).t;
    let by_y = over_permutations(n, permutations, || (), |(), order| moved_outcome(order), quiet);
    let draws = by_y.len();
    let mut coefficients = Vec::with_capacity(xs.len());
    for (k, own) in explaining.iter().enumerate() {
        let mut others = columns.clone();
        others.remove(k);
        let other_design = Design::new(others.clone(), freedom).ok_or(QapError::Degenerate)?;
        let residual = spread_out(&other_design.solve(&own.values, own.squares).residual);
        let one = |order: &[u32]| {
            let mut with = others.clone();
            with.push(entries(&residual, order));
            let moved = Design::new(with, freedom);
            moved.map_or(f64::INFINITY, |design| design.solve(&outcome.values, total).t[others.len()])
        };
        let by_residual = over_permutations(n, permutations, || (), |(), order| one(order), quiet);
        let t = observed.t[k];
        let y_count = by_y.iter().filter(|all| extreme(all[k], t)).count();
        let dsp_count = by_residual.iter().filter(|other| extreme(**other, t)).count();
        coefficients.push(MrqapCoefficient {
            beta: observed.beta[k],
            standardised: observed.beta[k] * (own.squares / total).sqrt(),
            t,
            p_y_permutation: permutations.p_value(y_count, draws),
            p_dsp: permutations.p_value(dsp_count, draws),
        });
    }
    let means = DVector::from_iterator(xs.len(), explaining.iter().map(|x| x.mean));
    let intercept = outcome.mean - means.dot(&observed.beta);
    let variance = observed.residual_squares / freedom;
    let spread = 1.0 / observations as f64 + means.dot(&(&design.inverse * &means));
    Ok(Mrqap {
        intercept,
        intercept_t: intercept / (variance * spread).sqrt(),
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
    fn a_permutation_without_rest_is_extreme_for_every_matrix() {
        // The outcome is the first matrix with its nodes renamed, so that in some orders it is
        // explained without rest, and the second matrix adds nothing to it.
        let n = 5;
        let drawn = |ties: &[(usize, usize)]| {
            let mut matrix = vec![0.0; n * n];
            for (i, j) in ties {
                matrix[i * n + j] = 1.0;
                matrix[j * n + i] = 1.0;
            }
            matrix
        };
        let y = drawn(&[(0, 1), (1, 2)]);
        let a = drawn(&[(0, 1), (1, 3)]);
        let b = drawn(&[(0, 1), (1, 2), (2, 3), (3, 4)]);
        let found = mrqap(&y, &[&a, &b], n, Permutations::Exact).unwrap();
        // Of two variables everything follows from three correlations.
        let correlation = |x: &[f64], y: &[f64], order: &[u32]| {
            let entries = |matrix: &[f64], order: &[u32]| {
                let pairs = (0..n).flat_map(|i| (0..i).map(move |j| (i, j)));
                Centred::new(
                    &pairs
                        .map(|(i, j)| matrix[order[i] as usize * n + order[j] as usize])
                        .collect::<Vec<_>>(),
                )
                .unwrap()
            };
            let (x, y) = (entries(x, &[0, 1, 2, 3, 4]), entries(y, order));
            dot(&x.values, &y.values) / (x.squares * y.squares).sqrt()
        };
        let orders = over_permutations(n, Permutations::Exact, || (), |(), order| order.to_vec(), &|_| ());
        let between = correlation(&a, &b, &[0, 1, 2, 3, 4]);
        // Squared partial correlation of the outcome with b, given a; rises with |t|.
        let partial = |order: &[u32]| {
            let (with_a, with_b) = (correlation(&a, &y, order), correlation(&b, &y, order));
            let left = 1.0 - with_a * with_a;
            (left > 1e-9).then(|| (with_b - with_a * between).powi(2) / (left * (1.0 - between * between)))
        };
        let observed = partial(&orders[0]).unwrap();
        let perfect = orders.iter().filter(|order| partial(order).is_none()).count();
        let larger =
            orders.iter().filter_map(|order| partial(order)).filter(|p| *p >= observed - 1e-9).count();
        assert_eq!(perfect, 4);
        assert_eq!(found.coefficients[1].p_y_permutation, (perfect + larger) as f64 / 120.0);
    }

    #[test]
    fn a_large_offset_changes_nothing() {
        let x: Vec<f64> = (0..36).map(|v| f64::from(v * 7 % 11)).collect();
        let y: Vec<f64> = (0..36).map(|v| f64::from(v * 5 % 13)).collect();
        let far: Vec<f64> = x.iter().map(|v| v + 1e9).collect();
        let (near, far) =
            (mrqap(&y, &[&x], 6, Permutations::Exact), mrqap(&y, &[&far], 6, Permutations::Exact));
        let (near, far) = (&near.unwrap().coefficients[0], &far.unwrap().coefficients[0]);
        assert!((near.t - far.t).abs() < 1e-6, "{near:?} {far:?}");
        assert_eq!((near.p_dsp, near.p_y_permutation), (far.p_dsp, far.p_y_permutation));
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
