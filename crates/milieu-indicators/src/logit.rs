//! Logistic regression, for dyads and for entries into sectors.

use nalgebra::{DMatrix, DVector};

use crate::error::{IndicatorError, Result};
use crate::least_squares::design;

/// A fitted logistic model. The first coefficient is the intercept.
#[derive(Debug, Clone, PartialEq)]
pub struct LogitFit {
    /// Coefficients in log odds, intercept first.
    pub coefficients: Vec<f64>,
    /// Covariance from the information matrix. Dyads that share an actor are not
    /// independent: take the uncertainty from a permutation test then.
    pub covariance: DMatrix<f64>,
    /// Log-likelihood at the maximum.
    pub log_likelihood: f64,
    /// Fitted probabilities.
    pub fitted: Vec<f64>,
    /// Rounds needed.
    pub iterations: usize,
}

impl LogitFit {
    /// Standard error of a coefficient.
    pub fn standard_error(&self, k: usize) -> f64 {
        self.covariance[(k, k)].max(0.0).sqrt()
    }

    /// Average marginal effect of a regressor: `b_k` times the mean of `p (1-p)`
    /// (RV08). `k` counts the intercept as 0.
    pub fn average_marginal_effect(&self, k: usize) -> f64 {
        let slope = self.fitted.iter().map(|p| p * (1.0 - p)).sum::<f64>();
        self.coefficients[k] * slope / self.fitted.len() as f64
    }
}

const ROUNDS: usize = 100;

/// Maximum likelihood by iteratively reweighted least squares. Regressors are
/// columns.
///
/// Refused when the outcome is all alike, the regressors are collinear, or they
/// separate the outcomes, so that no maximum exists. Cost: rounds × n k².
pub fn logit(regressors: &[Vec<f64>], outcome: &[bool]) -> Result<LogitFit> {
    let n = outcome.len();
    let x = design("logistic model", regressors, n)?;
    let y = DVector::from_iterator(n, outcome.iter().map(|v| f64::from(u8::from(*v))));
    let ones = y.sum();
    if ones == 0.0 || ones == n as f64 {
        return Err(IndicatorError::Constant { what: "outcome" });
    }
    let k = x.ncols();
    let mut b = DVector::zeros(k);
    let singular = IndicatorError::Singular { what: "logistic model" };
    for iterations in 1..=ROUNDS {
        let p = (&x * &b).map(logistic);
        let information = weighted_cross_product(&x, &p);
        let inverse = information.cholesky().map(|c| c.inverse()).ok_or_else(|| singular.clone())?;
        let step = &inverse * x.tr_mul(&(&y - &p));
        b += &step;
        if b.amax() > 1e6 || !b.amax().is_finite() {
            break;
        }
        if step.amax() <= 1e-12 * b.amax().max(1.0) {
            let p = (&x * &b).map(logistic);
            let smallest = p.iter().map(|v| v.min(1.0 - v)).fold(1.0, f64::min);
            let log_likelihood = log_likelihood(&(&x * &b), &y);
            if log_likelihood > -1e-8 || smallest == 0.0 {
                break;
            }
            let covariance =
                weighted_cross_product(&x, &p).cholesky().map(|c| c.inverse()).ok_or(singular)?;
            return Ok(LogitFit {
                coefficients: b.as_slice().to_vec(),
                covariance,
                log_likelihood,
                fitted: p.as_slice().to_vec(),
                iterations,
            });
        }
    }
    Err(IndicatorError::NoConvergence { what: "logistic model", iterations: ROUNDS })
}

fn logistic(eta: f64) -> f64 {
    1.0 / (1.0 + (-eta).exp())
}

/// `X' diag(p (1-p)) X`.
fn weighted_cross_product(x: &DMatrix<f64>, p: &DVector<f64>) -> DMatrix<f64> {
    let mut scaled = x.clone();
    for (mut row, p) in scaled.row_iter_mut().zip(p.iter()) {
        row *= p * (1.0 - p);
    }
    x.tr_mul(&scaled)
}

/// `sum y eta - ln(1 + e^eta)`, without overflow.
fn log_likelihood(eta: &DVector<f64>, y: &DVector<f64>) -> f64 {
    eta.iter().zip(y.iter()).map(|(e, y)| y * e - (e.max(0.0) + (-e.abs()).exp().ln_1p())).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_binary_regressor_is_the_log_odds_ratio() {
        // x = 0: 1 of 4; x = 1: 3 of 4. Intercept ln(1/3), slope ln 9.
        let x = vec![vec![0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0]];
        let y = [true, false, false, false, true, true, true, false];
        let fit = logit(&x, &y).unwrap();
        assert!((fit.coefficients[0] + 3f64.ln()).abs() < 1e-9);
        assert!((fit.coefficients[1] - 9f64.ln()).abs() < 1e-9);
        let ll = 2.0 * (0.25f64.ln() + 3.0 * 0.75f64.ln());
        assert!((fit.log_likelihood - ll).abs() < 1e-9);
        // Variance of the slope: 1/1 + 1/3 + 1/3 + 1/1.
        assert!((fit.standard_error(1).powi(2) - 8.0 / 3.0).abs() < 1e-9);
        assert!((fit.average_marginal_effect(1) - 9f64.ln() * 0.1875).abs() < 1e-9);
    }

    #[test]
    fn what_has_no_maximum_is_refused() {
        let x = vec![vec![0.0, 1.0, 2.0, 3.0]];
        let separated = logit(&x, &[false, false, true, true]);
        assert!(separated.is_err(), "{separated:?}");
        assert!(logit(&x, &[true; 4]).is_err());
        let twice = vec![vec![0.0, 1.0, 2.0, 3.0, 1.0], vec![0.0, 2.0, 4.0, 6.0, 2.0]];
        assert!(logit(&twice, &[true, false, true, false, true]).is_err());
    }
}
