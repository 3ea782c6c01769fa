//! Pooling of results over multiply imputed data.

use crate::error::{IndicatorError, Result};
use crate::quantile::{mean, sample_sd};

/// A pooled estimate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PooledEstimate {
    /// Mean over the imputations.
    pub value: f64,
    /// Total variance: within plus between with the factor `1 + 1/m`.
    pub variance: f64,
    /// Share of the variance due to what is missing.
    pub missing_share: f64,
    /// Degrees of freedom for t; `None` when the imputations do not differ.
    pub degrees_of_freedom: Option<f64>,
}

/// Fewest imputations.
pub const IMPUTATIONS_AT_LEAST: usize = 20;

/// Rubin's rules (1987): pools an estimate and its variance over imputations.
pub fn pool_imputations(estimates: &[f64], variances: &[f64]) -> Result<PooledEstimate> {
    crate::error::same_length("estimates and variances", estimates.len(), variances.len())?;
    crate::error::amounts("variances", variances)?;
    let m = estimates.len();
    if m < IMPUTATIONS_AT_LEAST {
        return Err(IndicatorError::TooFew { what: "imputations", needed: IMPUTATIONS_AT_LEAST, found: m });
    }
    let value = mean(estimates)?;
    let within = mean(variances)?;
    let between = sample_sd(estimates)?.powi(2) * (1.0 + 1.0 / m as f64);
    let variance = within + between;
    let missing_share = if variance == 0.0 { 0.0 } else { between / variance };
    Ok(PooledEstimate {
        value,
        variance,
        missing_share,
        degrees_of_freedom: (missing_share > 0.0).then(|| (m - 1) as f64 / (missing_share * missing_share)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_hand() {
        // Ten times 1 and ten times 3: mean 2, sample variance 20/19.
        let estimates: Vec<f64> = (0..20).map(|k| if k % 2 == 0 { 1.0 } else { 3.0 }).collect();
        let found = pool_imputations(&estimates, &[0.5; 20]).unwrap();
        let between = 20.0 / 19.0 * 1.05;
        assert!((found.value - 2.0).abs() < 1e-12);
        assert!((found.variance - 0.5 - between).abs() < 1e-12);
        let share = between / (0.5 + between);
        assert!((found.degrees_of_freedom.unwrap() - 19.0 / share / share).abs() < 1e-9);
        assert_eq!(pool_imputations(&[2.0; 20], &[0.5; 20]).unwrap().degrees_of_freedom, None);
        assert!(pool_imputations(&[2.0; 5], &[0.5; 5]).is_err());
    }
}
