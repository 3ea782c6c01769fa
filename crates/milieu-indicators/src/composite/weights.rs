//! Alternative weights for the uncertainty run.

use rand::RngExt;

use crate::error::{IndicatorError, Result};
use crate::random::stream;

/// Weights each moved by a uniform factor within plus or minus `spread`, such as
/// 0.25. Deterministic for seed and draw.
pub fn perturbed_weights(weights: &[f64], spread: f64, seed: u64, draw: u64) -> Result<Vec<f64>> {
    crate::error::amounts("weights", weights)?;
    crate::error::probability("spread", spread)?;
    let mut rng = stream(seed, draw);
    Ok(weights.iter().map(|w| w * (1.0 + spread * (2.0 * rng.random::<f64>() - 1.0))).collect())
}

/// Weights drawn uniformly from all weights that sum to one: normalised
/// exponentials.
pub fn simplex_weights(n: usize, seed: u64, draw: u64) -> Result<Vec<f64>> {
    if n == 0 {
        return Err(IndicatorError::TooFew { what: "weights", needed: 1, found: 0 });
    }
    let mut rng = stream(seed, draw);
    let raw: Vec<f64> = (0..n).map(|_| -(1.0 - rng.random::<f64>()).ln()).collect();
    crate::amounts::shares(&raw)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stay_where_they_should() {
        for draw in 0..50 {
            let near = perturbed_weights(&[1.0, 2.0], 0.25, 9, draw).unwrap();
            assert!(near[0] >= 0.75 && near[0] <= 1.25 && near[1] >= 1.5 && near[1] <= 2.5);
            let any = simplex_weights(4, 9, draw).unwrap();
            assert!((any.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        }
        assert_eq!(simplex_weights(3, 1, 2).unwrap(), simplex_weights(3, 1, 2).unwrap());
        assert!(simplex_weights(0, 1, 2).is_err());
    }
}
