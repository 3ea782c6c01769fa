//! Normalisation: bringing indicators to one scale. The frame is always explicit.

use crate::error::{IndicatorError, Result, finite};
use crate::quantile::{mean, sample_sd};

/// A scale and the frame it refers to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Normalisation {
    /// Lowest unit of the set at `low`, highest at `high`.
    MinMax {
        /// Value of the lowest unit.
        low: f64,
        /// Value of the highest unit.
        high: f64,
    },
    /// Distance from the set's mean in sample standard deviations, rescaled.
    ZScore {
        /// Mean after rescaling.
        mean: f64,
        /// Standard deviation after rescaling.
        sd: f64,
    },
    /// Share of the other units of the set below, ties counted half, in percent.
    Percentile,
    /// Declared worst and best value at 0 and 100, and cut there.
    Goalposts {
        /// Value that counts as 0.
        worst: f64,
        /// Value that counts as 100.
        best: f64,
    },
    /// In percent of a reference: the own first wave, or the average of Europe.
    Reference {
        /// Value that counts as 100.
        reference: f64,
    },
}

impl Normalisation {
    /// Normalises one column without holes.
    ///
    /// Refused when the set does not vary (min-max, z), when there is one unit
    /// only (percentile), or when the goalposts or the reference are no scale.
    pub fn apply(&self, values: &[f64]) -> Result<Vec<f64>> {
        finite("indicator", values)?;
        match *self {
            Self::MinMax { low, high } => {
                let lowest = values.iter().copied().fold(f64::INFINITY, f64::min);
                let highest = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                if values.is_empty() || highest == lowest {
                    return Err(IndicatorError::Constant { what: "indicator" });
                }
                Ok(values.iter().map(|v| low + (v - lowest) / (highest - lowest) * (high - low)).collect())
            }
            Self::ZScore { mean: to, sd } => {
                let (centre, spread) = (mean(values)?, sample_sd(values)?);
                if spread == 0.0 {
                    return Err(IndicatorError::Constant { what: "indicator" });
                }
                Ok(values.iter().map(|v| to + sd * (v - centre) / spread).collect())
            }
            Self::Percentile => {
                if values.len() < 2 {
                    return Err(IndicatorError::TooFew {
                        what: "percentile",
                        needed: 2,
                        found: values.len(),
                    });
                }
                values
                    .iter()
                    .enumerate()
                    .map(|(k, v)| {
                        let others: Vec<f64> = values
                            .iter()
                            .enumerate()
                            .filter(|(other, _)| *other != k)
                            .map(|(_, v)| *v)
                            .collect();
                        percentile_in(*v, &others)
                    })
                    .collect()
            }
            Self::Goalposts { worst, best } => {
                if worst == best || !worst.is_finite() || !best.is_finite() {
                    return Err(IndicatorError::Constant { what: "goalposts" });
                }
                Ok(values.iter().map(|v| (100.0 * (v - worst) / (best - worst)).clamp(0.0, 100.0)).collect())
            }
            Self::Reference { reference } => {
                if reference <= 0.0 || !reference.is_finite() {
                    return Err(IndicatorError::OutOfRange {
                        what: "reference",
                        value: reference,
                        low: f64::MIN_POSITIVE,
                        high: f64::MAX,
                    });
                }
                Ok(values.iter().map(|v| 100.0 * v / reference).collect())
            }
        }
    }
}

/// Percent of a frame (a set without the unit, or a simulated ensemble) below a
/// value, ties counted half.
pub fn percentile_in(value: f64, frame: &[f64]) -> Result<f64> {
    if frame.is_empty() {
        return Err(IndicatorError::TooFew { what: "percentile", needed: 1, found: 0 });
    }
    finite("frame", frame)?;
    finite("value", &[value])?;
    let below = frame.iter().filter(|v| **v < value).count() as f64;
    let equal = frame.iter().filter(|v| **v == value).count() as f64;
    Ok(100.0 * (below + equal / 2.0) / frame.len() as f64)
}

/// A z-score against a null model mapped to 0 to 100 by the normal distribution
/// function.
pub fn null_model_score(z: f64) -> Result<f64> {
    use statrs::distribution::{ContinuousCDF, Normal};
    finite("z", &[z])?;
    Ok(100.0 * Normal::standard().cdf(z))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_by_hand() {
        let x = [1.0, 2.0, 5.0];
        let minmax = Normalisation::MinMax { low: 0.0, high: 100.0 };
        assert_eq!(minmax.apply(&x).unwrap(), vec![0.0, 25.0, 100.0]);
        let z = Normalisation::ZScore { mean: 10.0, sd: 2.0 }.apply(&[1.0, 3.0]).unwrap();
        assert!((z[0] - (10.0 - 2f64.sqrt())).abs() < 1e-12);
        let p = Normalisation::Percentile.apply(&[1.0, 2.0, 2.0]).unwrap();
        assert_eq!(p, vec![0.0, 75.0, 75.0]);
        let g = Normalisation::Goalposts { worst: 4.0, best: 2.0 }.apply(&x).unwrap();
        assert_eq!(g, vec![100.0, 100.0, 0.0]);
        let r = Normalisation::Reference { reference: 4.0 }.apply(&x).unwrap();
        assert_eq!(r, vec![25.0, 50.0, 125.0]);
        assert!(minmax.apply(&[2.0, 2.0]).is_err());
        assert!(Normalisation::Reference { reference: 0.0 }.apply(&x).is_err());
        assert!((null_model_score(0.0).unwrap() - 50.0).abs() < 1e-9);
        assert_eq!(percentile_in(3.0, &[1.0, 3.0, 5.0, 7.0]).unwrap(), 37.5);
    }
}
