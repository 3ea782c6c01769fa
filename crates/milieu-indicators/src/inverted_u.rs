//! Test for an interior optimum, such as an optimal cognitive distance.

use statrs::distribution::ContinuousCDF;

use crate::error::{IndicatorError, Result, probability};
use crate::least_squares::{ErrorStructure, LinearFit, least_squares, student};

/// Why an inverted U is not supported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvertedUReason {
    /// The squared term is not negative.
    NotConcave,
    /// The slope is not reliably positive at the lower end of the data.
    NotRisingAtStart,
    /// The slope is not reliably negative at the upper end of the data.
    NotFallingAtEnd,
    /// The interval of the optimum is unbounded or leaves the data.
    OptimumNotInside,
}

/// Outcome of the test.
#[derive(Debug, Clone, PartialEq)]
pub struct InvertedU {
    /// Estimated optimum `-b1 / (2 b2)`; `None` when b2 is zero.
    pub optimum: Option<f64>,
    /// Fieller interval of the optimum; `None` when it is unbounded.
    pub interval: Option<(f64, f64)>,
    /// Slope at the smallest and the largest observed value.
    pub slopes: (f64, f64),
    /// p-value of Lind and Mehlum: the larger of the two one-sided ones.
    pub p: f64,
    /// Smallest and largest observed value.
    pub range: (f64, f64),
    /// Reasons against; empty when the inverted U is supported.
    pub reasons: Vec<InvertedUReason>,
    /// The quadratic model: intercept, distance, squared distance, controls.
    pub fit: LinearFit,
}

impl InvertedU {
    /// Whether all three conditions hold.
    pub fn supported(&self) -> bool {
        self.reasons.is_empty()
    }
}

/// Fits `y = a + b1 d + b2 d² + controls` and asks for (i) `b2 < 0`, (ii) a slope
/// positive at the lower and negative at the upper observed end at the level
/// (Lind and Mehlum 2010), (iii) a Fieller interval of the optimum inside the data.
///
/// `level` such as 0.90 for the interval; one-sided tests use `(1 - level)/2`.
pub fn inverted_u(
    distance: &[f64],
    outcome: &[f64],
    controls: &[Vec<f64>],
    errors: &ErrorStructure,
    level: f64,
) -> Result<InvertedU> {
    probability("level", level)?;
    let mut regressors = vec![distance.to_vec(), distance.iter().map(|d| d * d).collect::<Vec<f64>>()];
    regressors.extend_from_slice(controls);
    let fit = least_squares(&regressors, outcome, errors)?;
    let low = distance.iter().copied().fold(f64::INFINITY, f64::min);
    let high = distance.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let t = student(fit.degrees_of_freedom).ok_or(IndicatorError::TooFew {
        what: "degrees of freedom",
        needed: 1,
        found: fit.degrees_of_freedom,
    })?;
    let (b1, b2) = (fit.coefficients[1], fit.coefficients[2]);
    let v = &fit.covariance;
    let (v11, v12, v22) = (v[(1, 1)], v[(1, 2)], v[(2, 2)]);
    let slope = |d: f64| b1 + 2.0 * b2 * d;
    let p_above_zero = |estimate: f64, d: f64| {
        let se = (v11 + 4.0 * d * v12 + 4.0 * d * d * v22).max(0.0).sqrt();
        if se == 0.0 { if estimate > 0.0 { 0.0 } else { 1.0 } } else { 1.0 - t.cdf(estimate / se) }
    };
    let p_start = p_above_zero(slope(low), low);
    let p_end = p_above_zero(-slope(high), high);
    let tail = (1.0 - level) / 2.0;
    let critical = t.inverse_cdf(1.0 - tail);
    let interval = fieller(b1, b2, v11, v12, v22, critical);
    let mut reasons = Vec::new();
    if b2 >= 0.0 {
        reasons.push(InvertedUReason::NotConcave);
    }
    if p_start > tail {
        reasons.push(InvertedUReason::NotRisingAtStart);
    }
    if p_end > tail {
        reasons.push(InvertedUReason::NotFallingAtEnd);
    }
    if !interval.is_some_and(|(a, b)| a >= low && b <= high) {
        reasons.push(InvertedUReason::OptimumNotInside);
    }
    Ok(InvertedU {
        optimum: (b2 != 0.0).then(|| -b1 / (2.0 * b2)),
        interval,
        slopes: (slope(low), slope(high)),
        p: p_start.max(p_end),
        range: (low, high),
        reasons,
        fit,
    })
}

/// All d for which the slope is not told from zero: the solutions of
/// `(b1 + 2 b2 d)² <= t² (v11 + 4 d v12 + 4 d² v22)`.
fn fieller(b1: f64, b2: f64, v11: f64, v12: f64, v22: f64, t: f64) -> Option<(f64, f64)> {
    let a = 4.0 * (b2 * b2 - t * t * v22);
    let b = 4.0 * (b1 * b2 - t * t * v12);
    let c = b1 * b1 - t * t * v11;
    let root = (b * b - 4.0 * a * c).max(0.0).sqrt();
    (a > 0.0).then(|| ((-b - root) / (2.0 * a), (-b + root) / (2.0 * a)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data(f: impl Fn(f64) -> f64) -> (Vec<f64>, Vec<f64>) {
        let d: Vec<f64> = (0..=20).map(|k| f64::from(k) / 20.0).collect();
        // A small regular disturbance, without trend or curve.
        let y = d.iter().enumerate().map(|(k, d)| f(*d) + [0.01, -0.01, -0.01, 0.01][k % 4]).collect();
        (d, y)
    }

    #[test]
    fn a_hill_is_found_with_its_top() {
        let (d, y) = data(|d| 1.0 - (d - 0.4).powi(2));
        let found = inverted_u(&d, &y, &[], &ErrorStructure::Classical, 0.9).unwrap();
        assert!(found.supported(), "{found:?}");
        assert!((found.optimum.unwrap() - 0.4).abs() < 0.02);
        let (low, high) = found.interval.unwrap();
        assert!(low < 0.4 && 0.4 < high && high - low < 0.1);
        assert!(found.p < 0.01);
    }

    #[test]
    fn a_valley_a_line_and_a_flattening_are_not() {
        let (d, y) = data(|d| (d - 0.4).powi(2));
        let found = inverted_u(&d, &y, &[], &ErrorStructure::Robust, 0.9).unwrap();
        assert!(found.reasons.contains(&InvertedUReason::NotConcave));
        let (d, y) = data(|d| d);
        assert!(!inverted_u(&d, &y, &[], &ErrorStructure::Classical, 0.9).unwrap().supported());
        let (d, y) = data(|d| 1.0 - (d - 1.0).powi(2));
        let found = inverted_u(&d, &y, &[], &ErrorStructure::Classical, 0.9).unwrap();
        assert!(found.reasons.contains(&InvertedUReason::NotFallingAtEnd));
    }

    #[test]
    fn fieller_by_hand() {
        // b1 = 2, b2 = -1, variances 0.01 without covariance, t = 2:
        // 4 (1 - 0.04) d² - 8 d + 4 - 0.04 = 0.
        let (low, high) = fieller(2.0, -1.0, 0.01, 0.0, 0.01, 2.0).unwrap();
        let root = (64.0 - 4.0 * 3.84 * 3.96f64).sqrt();
        assert!((low - (8.0 - root) / 7.68).abs() < 1e-12);
        assert!((high - (8.0 + root) / 7.68).abs() < 1e-12);
        assert_eq!(fieller(2.0, -0.1, 0.01, 0.0, 0.01, 2.0), None);
    }
}
