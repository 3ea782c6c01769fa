//! Wilson interval of a share from counts.

use statrs::distribution::{ContinuousCDF, Normal};

use crate::error::{IndicatorError, Result};

/// A share with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShareInterval {
    /// The share `k / n`.
    pub value: f64,
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
}

/// Score interval of Wilson (1927) for `successes` of `n` at a level such as 0.90.
///
/// Stays inside 0 to 1 and has a width even at 0 or n successes.
pub fn wilson_interval(successes: u64, n: u64, level: f64) -> Result<ShareInterval> {
    if n == 0 {
        return Err(IndicatorError::TooFew { what: "share", needed: 1, found: 0 });
    }
    if successes > n {
        return Err(IndicatorError::OutOfRange {
            what: "successes",
            value: successes as f64,
            low: 0.0,
            high: n as f64,
        });
    }
    let z = normal_quantile_of_level(level)?;
    let (k, n) = (successes as f64, n as f64);
    let p = k / n;
    let denominator = 1.0 + z * z / n;
    let centre = (p + z * z / (2.0 * n)) / denominator;
    let half = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt() / denominator;
    Ok(ShareInterval {
        value: p,
        // The bound at an empty or full count is exact; rounding must not move it.
        low: if k == 0.0 { 0.0 } else { (centre - half).max(0.0) },
        high: if k == n { 1.0 } else { (centre + half).min(1.0) },
    })
}

/// The normal quantile z with `P(|Z| <= z) = level`.
pub(crate) fn normal_quantile_of_level(level: f64) -> Result<f64> {
    if !(level > 0.0 && level < 1.0) {
        return Err(IndicatorError::OutOfRange { what: "level", value: level, low: 0.0, high: 1.0 });
    }
    Ok(Normal::standard().inverse_cdf(0.5 + level / 2.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_hand() {
        // z = 1.959963985, z^2 = 3.841458821; p = 0.5, n = 10.
        let found = wilson_interval(5, 10, 0.95).unwrap();
        assert!((found.low - 0.2365930905).abs() < 1e-9, "{found:?}");
        assert!((found.high - 0.7634069095).abs() < 1e-9);
        let none = wilson_interval(0, 10, 0.95).unwrap();
        assert_eq!(none.low, 0.0);
        assert!((none.high - 3.841458821 / 13.841458821).abs() < 1e-9);
        assert!(wilson_interval(1, 0, 0.95).is_err());
        assert!(wilson_interval(3, 2, 0.95).is_err());
        assert!(wilson_interval(1, 2, 1.0).is_err());
    }
}
