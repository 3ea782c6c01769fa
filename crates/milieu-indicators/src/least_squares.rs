//! Ordinary least squares with the usual, heteroscedasticity-robust and clustered
//! covariance.

use std::collections::BTreeMap;

use nalgebra::{DMatrix, DVector};
use statrs::distribution::{ContinuousCDF, StudentsT};

use crate::error::{IndicatorError, Result, finite, same_length};

/// How the covariance of the coefficients is estimated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ErrorStructure {
    /// Equal, independent errors.
    Classical,
    /// Unequal variances, with the leverage correction HC3 (MacKinnon and White
    /// 1985).
    Robust,
    /// Errors related within clusters: the sandwich over clusters with the factor
    /// `G/(G-1) (n-1)/(n-k)`. One label per observation.
    Clustered(Vec<String>),
}

/// A fitted linear model. The first coefficient is the intercept.
#[derive(Debug, Clone, PartialEq)]
pub struct LinearFit {
    /// Coefficients, intercept first.
    pub coefficients: Vec<f64>,
    /// Their covariance under the error structure asked for.
    pub covariance: DMatrix<f64>,
    /// Residuals.
    pub residuals: Vec<f64>,
    /// Share of the variance explained; `None` when the outcome does not vary.
    pub r_squared: Option<f64>,
    /// Degrees of freedom for t: observations less coefficients, or clusters less
    /// one.
    pub degrees_of_freedom: usize,
}

impl LinearFit {
    /// Standard error of a coefficient.
    pub fn standard_error(&self, k: usize) -> f64 {
        self.covariance[(k, k)].max(0.0).sqrt()
    }

    /// t statistic of a coefficient, `None` when its standard error is zero.
    pub fn t(&self, k: usize) -> Option<f64> {
        let se = self.standard_error(k);
        (se > 0.0).then(|| self.coefficients[k] / se)
    }

    /// Two-sided p-value of a coefficient.
    pub fn p(&self, k: usize) -> Option<f64> {
        let t = self.t(k)?;
        Some(2.0 * (1.0 - student(self.degrees_of_freedom)?.cdf(t.abs())))
    }
}

pub(crate) fn student(degrees_of_freedom: usize) -> Option<StudentsT> {
    StudentsT::new(0.0, 1.0, degrees_of_freedom as f64).ok()
}

/// Design matrix with an intercept, checked.
pub(crate) fn design(what: &'static str, regressors: &[Vec<f64>], n: usize) -> Result<DMatrix<f64>> {
    for column in regressors {
        same_length(what, column.len(), n)?;
        finite(what, column)?;
    }
    let needed = regressors.len() + 2;
    if n < needed {
        return Err(IndicatorError::TooFew { what, needed, found: n });
    }
    Ok(DMatrix::from_fn(n, regressors.len() + 1, |r, c| if c == 0 { 1.0 } else { regressors[c - 1][r] }))
}

/// Fits `y = b0 + sum b_k x_k` by QR. Regressors are columns.
///
/// Refused when the regressors are collinear. Cost: n k².
pub fn least_squares(regressors: &[Vec<f64>], outcome: &[f64], errors: &ErrorStructure) -> Result<LinearFit> {
    let n = outcome.len();
    finite("outcome", outcome)?;
    let x = design("linear model", regressors, n)?;
    let k = x.ncols();
    let y = DVector::from_column_slice(outcome);
    let qr = x.clone().qr();
    let r = qr.r();
    let singular = IndicatorError::Singular { what: "linear model" };
    for c in 0..k {
        // What a column adds to those before it, against its own length.
        if r[(c, c)].abs() <= 1e-10 * x.column(c).norm() {
            return Err(singular);
        }
    }
    let b = r.solve_upper_triangular(&qr.q().tr_mul(&y)).ok_or_else(|| singular.clone())?;
    let r_inverse = r.solve_upper_triangular(&DMatrix::identity(k, k)).ok_or(singular)?;
    let bread = &r_inverse * r_inverse.transpose();
    let residuals = &y - &x * &b;
    let rss = residuals.norm_squared();
    let mut degrees_of_freedom = n - k;
    let covariance = match errors {
        ErrorStructure::Classical => &bread * (rss / (n - k) as f64),
        ErrorStructure::Robust => {
            let mut meat = DMatrix::zeros(k, k);
            for i in 0..n {
                let row = x.row(i);
                let leverage = (row * &bread * row.transpose())[(0, 0)];
                let free = 1.0 - leverage;
                if free < 1e-10 {
                    return Err(IndicatorError::Singular {
                        what: "robust covariance: an observation fits itself",
                    });
                }
                meat += row.transpose() * row * (residuals[i] / free).powi(2);
            }
            &bread * meat * &bread
        }
        ErrorStructure::Clustered(labels) => {
            same_length("cluster labels", labels.len(), n)?;
            let mut scores: BTreeMap<&str, DVector<f64>> = BTreeMap::new();
            for (i, label) in labels.iter().enumerate() {
                *scores.entry(label.as_str()).or_insert_with(|| DVector::zeros(k)) +=
                    x.row(i).transpose() * residuals[i];
            }
            let groups = scores.len();
            if groups < 2 {
                return Err(IndicatorError::TooFew { what: "clusters", needed: 2, found: groups });
            }
            let mut meat = DMatrix::zeros(k, k);
            for score in scores.values() {
                meat += score * score.transpose();
            }
            degrees_of_freedom = groups - 1;
            let factor = groups as f64 / (groups - 1) as f64 * (n - 1) as f64 / (n - k) as f64;
            &bread * meat * &bread * factor
        }
    };
    let centre = y.mean();
    let tss = y.iter().map(|v| (v - centre).powi(2)).sum::<f64>();
    Ok(LinearFit {
        coefficients: b.as_slice().to_vec(),
        covariance,
        residuals: residuals.as_slice().to_vec(),
        r_squared: (tss > 0.0).then(|| 1.0 - rss / tss),
        degrees_of_freedom,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_by_hand() {
        // x 0,1,2; y 1,2,4: slope 1.5, intercept 5/6, residuals 1/6, -1/3, 1/6.
        let x = vec![vec![0.0, 1.0, 2.0]];
        let fit = least_squares(&x, &[1.0, 2.0, 4.0], &ErrorStructure::Classical).unwrap();
        assert!((fit.coefficients[0] - 5.0 / 6.0).abs() < 1e-12);
        assert!((fit.coefficients[1] - 1.5).abs() < 1e-12);
        assert!((fit.standard_error(1) - (1.0f64 / 12.0).sqrt()).abs() < 1e-12);
        let tss = 42.0 / 9.0;
        assert!((fit.r_squared.unwrap() - (1.0 - (1.0 / 6.0) / tss)).abs() < 1e-12);
        assert!(fit.p(1).unwrap() < 0.2);
    }

    #[test]
    fn every_observation_its_own_cluster_is_hc1() {
        let x = vec![vec![0.0, 1.0, 2.0, 4.0]];
        let y = [1.0, 2.0, 4.0, 5.0];
        let labels = (0..4).map(|k| k.to_string()).collect();
        let fit = least_squares(&x, &y, &ErrorStructure::Clustered(labels)).unwrap();
        // n/(n-k) times the plain sandwich.
        let plain = least_squares(&x, &y, &ErrorStructure::Classical).unwrap();
        let mean = 1.75;
        let sxx: f64 = x[0].iter().map(|v| (v - mean) * (v - mean)).sum();
        let meat: f64 = x[0].iter().zip(&plain.residuals).map(|(v, e)| (v - mean).powi(2) * e * e).sum();
        assert!((fit.covariance[(1, 1)] - 2.0 * meat / sxx / sxx).abs() < 1e-12);
        assert_eq!(fit.degrees_of_freedom, 3);
        let robust = least_squares(&x, &y, &ErrorStructure::Robust).unwrap();
        assert!(robust.standard_error(1) > 0.0);
    }

    #[test]
    fn collinear_regressors_are_refused() {
        let x = vec![vec![0.0, 1.0, 2.0, 3.0], vec![0.0, 2.0, 4.0, 6.0]];
        let fit = least_squares(&x, &[1.0, 2.0, 4.0, 3.0], &ErrorStructure::Classical);
        assert!(matches!(fit, Err(IndicatorError::Singular { .. })));
        assert!(least_squares(&x, &[1.0], &ErrorStructure::Classical).is_err());
    }
}
