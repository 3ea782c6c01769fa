//! Wald tests: how far estimates lie from a null hypothesis, in their standard errors.

use nalgebra::{DMatrix, DVector};
use serde::Serialize;

use super::{ChiSquared, TestError, two_sided};

/// A test of one parameter.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct SingleWald {
    /// (estimate - null value) / standard error, standard normal under the null hypothesis.
    pub z: f64,
    /// Two-sided.
    pub p: f64,
}

/// Tests whether a parameter has a value; none when the standard error is not positive.
pub fn wald_single(estimate: f64, standard_error: f64, null: f64) -> Option<SingleWald> {
    let z = (estimate - null) / standard_error;
    (standard_error > 0.0 && z.is_finite()).then(|| SingleWald { z, p: two_sided(z) })
}

/// Tests whether every linear combination of the parameters in the rows of `combinations` has its
/// null value (zero for all when `null` is empty): with A the combinations and V the covariance of
/// the estimates, `(A t - c)' (A V A')^+ (A t - c)` is chi-squared with rank(A V A') degrees of
/// freedom. Held parameters have covariance zero.
pub fn wald_joint(
    theta: &[f64],
    covariance: &[Vec<f64>],
    combinations: &[Vec<f64>],
    null: &[f64],
) -> Result<ChiSquared, TestError> {
    let p = theta.len();
    let size = |found: usize, expected: usize| {
        if found == expected { Ok(()) } else { Err(TestError::Size { found, expected }) }
    };
    size(covariance.len(), p)?;
    for row in covariance.iter().chain(combinations) {
        size(row.len(), p)?;
    }
    if !null.is_empty() {
        size(null.len(), combinations.len())?;
    }
    if combinations.is_empty() {
        return Err(TestError::NothingToTest);
    }
    let a = DMatrix::from_fn(combinations.len(), p, |r, k| combinations[r][k]);
    let v = DMatrix::from_fn(p, p, |k, l| covariance[k][l]);
    let mut away = &a * DVector::from_column_slice(theta);
    away.iter_mut().zip(null).for_each(|(d, c)| *d -= c);
    ChiSquared::quadratic(away.as_slice(), &(&a * v * a.transpose()))
}
