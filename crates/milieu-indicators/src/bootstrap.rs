//! Redrawing: multinomial counts and case resampling.

use rand::RngExt;
use rand_distr::{Binomial, Distribution};
use rayon::prelude::*;

use crate::amounts::shares;
use crate::error::{IndicatorError, Result};
use crate::quantile::quantiles;
use crate::random::stream;

/// One draw of `n` items over cells with probabilities proportional to
/// `weights`, by conditional binomials. Deterministic for `seed` and `draw`.
///
/// Cost: one binomial per cell, whatever `n`.
pub fn multinomial(n: u64, weights: &[f64], seed: u64, draw: u64) -> Result<Vec<u64>> {
    let mut probability_left = 1.0;
    let mut left = n;
    let mut rng = stream(seed, draw);
    let mut drawn = Vec::with_capacity(weights.len());
    let p = shares(weights)?;
    let last = p.iter().rposition(|v| *v > 0.0);
    for (cell, share) in p.iter().enumerate() {
        let count = if left == 0 || *share == 0.0 {
            0
        } else if Some(cell) == last {
            left
        } else {
            let conditional = (share / probability_left).clamp(0.0, 1.0);
            Binomial::new(left, conditional)
                .map_err(|_| IndicatorError::OutOfRange {
                    what: "cell probability",
                    value: conditional,
                    low: 0.0,
                    high: 1.0,
                })?
                .sample(&mut rng)
        };
        left -= count;
        probability_left -= share;
        drawn.push(count);
    }
    Ok(drawn)
}

/// Positions of `n` items drawn with replacement from `n`.
pub fn resampled_positions(n: usize, seed: u64, draw: u64) -> Vec<usize> {
    let mut rng = stream(seed, draw);
    (0..n).map(|_| rng.random_range(0..n)).collect()
}

/// An interval with the number of draws behind it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BootstrapInterval {
    /// Lower quantile.
    pub low: f64,
    /// Median of the draws.
    pub median: f64,
    /// Upper quantile.
    pub high: f64,
    /// Draws in which the statistic existed.
    pub draws: usize,
    /// Draws in which it did not.
    pub refused: usize,
}

/// Percentile interval of a statistic of `n` cases redrawn with replacement.
///
/// The statistic receives the positions of the redrawn cases. Draws in which it
/// is refused are counted apart; refused altogether when fewer than half of the
/// draws give a number. Cost: `draws` evaluations, in parallel.
pub fn percentile_interval<F>(
    n: usize,
    draws: usize,
    level: f64,
    seed: u64,
    statistic: F,
) -> Result<BootstrapInterval>
where
    F: Fn(&[usize]) -> Result<f64> + Sync,
{
    crate::error::probability("level", level)?;
    if n == 0 || draws < 20 {
        return Err(IndicatorError::TooFew {
            what: "bootstrap cases or draws",
            needed: if n == 0 { 1 } else { 20 },
            found: if n == 0 { n } else { draws },
        });
    }
    let values: Vec<Option<f64>> = (0..draws as u64)
        .into_par_iter()
        .map(|draw| statistic(&resampled_positions(n, seed, draw)).ok())
        .collect();
    let known: Vec<f64> = values.iter().flatten().copied().collect();
    if known.len() * 2 < draws {
        return Err(IndicatorError::TooFew {
            what: "draws in which the statistic exists",
            needed: draws.div_ceil(2),
            found: known.len(),
        });
    }
    let tail = (1.0 - level) / 2.0;
    let q = quantiles(&known, &[tail, 0.5, 1.0 - tail])?;
    Ok(BootstrapInterval {
        low: q[0],
        median: q[1],
        high: q[2],
        draws: known.len(),
        refused: draws - known.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_mean_of_many_draws_is_the_expectation() {
        let mut sum = [0.0; 3];
        for draw in 0..500 {
            for (s, n) in sum.iter_mut().zip(multinomial(100, &[1.0, 3.0, 0.0], 1, draw).unwrap()) {
                *s += n as f64 / 500.0;
            }
        }
        // Standard error of each mean: sqrt(100 * 0.25 * 0.75 / 500) = 0.19.
        assert!((sum[0] - 25.0).abs() < 1.0 && (sum[1] - 75.0).abs() < 1.0);
        assert_eq!(sum[2], 0.0);
    }

    #[test]
    fn interval_of_a_mean_holds_it() {
        let x: Vec<f64> = (0..40).map(f64::from).collect();
        let mean =
            |places: &[usize]| crate::quantile::mean(&places.iter().map(|p| x[*p]).collect::<Vec<_>>());
        let found = percentile_interval(x.len(), 400, 0.9, 3, mean).unwrap();
        assert!(found.low < 19.5 && 19.5 < found.high);
        assert_eq!(found, percentile_interval(x.len(), 400, 0.9, 3, mean).unwrap());
        assert!(percentile_interval(0, 400, 0.9, 3, mean).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn counts_add_up(weights in prop::collection::vec(0.0f64..5.0, 1..9), n in 0u64..5000, seed: u64) {
            prop_assume!(weights.iter().any(|w| *w > 0.0));
            let drawn = multinomial(n, &weights, seed, 0).unwrap();
            prop_assert_eq!(drawn.iter().sum::<u64>(), n);
            prop_assert!(drawn.iter().zip(&weights).all(|(d, w)| *w > 0.0 || *d == 0));
        }
    }
}
