//! Alternative weights for the uncertainty run.

use rand::RngExt;

use crate::error::{IndicatorError, Result};
use crate::quantile::correlation;
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

/// Weights that carry as far as they say.
#[derive(Debug, Clone, PartialEq)]
pub struct AdjustedWeights {
    /// The weights, summing to one.
    pub weights: Vec<f64>,
    /// Importance reached: squared correlation of each column with the aggregate,
    /// as shares.
    pub importance: Vec<f64>,
    /// Largest difference between importance and what was wanted.
    pub largest_gap: f64,
}

const ADJUSTMENTS: usize = 500;

/// Weights of an arithmetic mean adjusted so that the importance of each column
/// (its squared correlation with the aggregate, as a share) comes as near as may be
/// to the wanted shares (Paruolo, Saisana and Saltelli 2013; Becker et al. 2017).
///
/// Weights stay positive, so that an unreachable wish, such as importance for a
/// column that contradicts the others, leaves a gap, which is returned. Input:
/// columns without holes that vary.
pub fn correlation_adjusted_weights(columns: &[Vec<f64>], wanted: &[f64]) -> Result<AdjustedWeights> {
    crate::error::same_length("columns and wanted importance", columns.len(), wanted.len())?;
    let wanted = crate::amounts::shares(wanted)?;
    let mut best: Option<AdjustedWeights> = None;
    let mut weights = wanted.clone();
    for _ in 0..ADJUSTMENTS {
        let units = columns[0].len();
        let mut total = vec![0.0; units];
        for (column, weight) in columns.iter().zip(&weights) {
            crate::error::same_length("units of two columns", column.len(), units)?;
            for (sum, value) in total.iter_mut().zip(column) {
                *sum += weight * value;
            }
        }
        let carried = columns
            .iter()
            .map(|c| correlation(c, &total).map(|r| r.max(0.0).powi(2)))
            .collect::<Result<Vec<f64>>>()?;
        let importance = crate::amounts::shares(&carried)?;
        let gap = importance.iter().zip(&wanted).map(|(i, w)| (i - w).abs()).fold(0.0, f64::max);
        if best.as_ref().is_none_or(|b| gap < b.largest_gap) {
            best = Some(AdjustedWeights {
                weights: weights.clone(),
                importance: importance.clone(),
                largest_gap: gap,
            });
        }
        if gap < 1e-10 {
            break;
        }
        for ((weight, reached), wish) in weights.iter_mut().zip(&importance).zip(&wanted) {
            // A step of at most a factor two, damped.
            *weight *= (wish / reached.max(1e-12)).sqrt().clamp(0.5, 2.0).sqrt();
        }
        weights = crate::amounts::shares(&weights)?;
    }
    best.ok_or(IndicatorError::NoConvergence { what: "adjusted weights", iterations: ADJUSTMENTS })
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

    #[test]
    fn importance_comes_to_what_was_wanted() {
        let a: Vec<f64> = (0..12).map(|k| f64::from(k % 5)).collect();
        let b: Vec<f64> = (0..12).map(|k| 3.0 * f64::from(k % 4)).collect();
        let c: Vec<f64> = (0..12).map(|k| f64::from(k % 3)).collect();
        let found = correlation_adjusted_weights(&[a, b, c], &[1.0, 1.0, 1.0]).unwrap();
        assert!(found.largest_gap < 1e-6, "{found:?}");
        assert!((found.weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        // The column with the larger spread needs less weight.
        assert!(found.weights[1] < found.weights[0]);
        assert!(correlation_adjusted_weights(&[], &[]).is_err());
    }
}
