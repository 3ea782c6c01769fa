//! Aggregation of normalised values.

use crate::error::{IndicatorError, Result, finite, same_length};

/// How values become one. The lower the power, the less one value makes up for
/// another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Aggregation {
    /// Weighted arithmetic mean: full compensation.
    Arithmetic,
    /// Weighted geometric mean: limited compensation; needs positive values.
    Geometric,
    /// Weighted mean of powers, `(sum w x^p)^(1/p)`; p = 0 is the geometric mean.
    /// Needs positive values unless p is 1.
    GeneralisedMean(f64),
    /// The smallest value: no compensation.
    Minimum,
}

impl Aggregation {
    /// Aggregates values with weights, which are normalised to sum to one.
    pub fn apply(&self, values: &[f64], weights: &[f64]) -> Result<f64> {
        same_length("values and weights", values.len(), weights.len())?;
        finite("values", values)?;
        let w = crate::amounts::shares(weights)?;
        let weighted = |f: &dyn Fn(f64) -> f64| -> f64 {
            w.iter().zip(values).filter(|(w, _)| **w > 0.0).map(|(w, v)| w * f(*v)).sum()
        };
        match *self {
            Self::Arithmetic => Ok(weighted(&|v| v)),
            Self::GeneralisedMean(1.0) => Ok(weighted(&|v| v)),
            Self::Geometric => {
                positive(values, &w)?;
                Ok(weighted(&f64::ln).exp())
            }
            Self::GeneralisedMean(0.0) => {
                positive(values, &w)?;
                Ok(weighted(&f64::ln).exp())
            }
            Self::GeneralisedMean(p) => {
                finite("power", &[p])?;
                positive(values, &w)?;
                Ok(weighted(&|v| v.powf(p)).powf(1.0 / p))
            }
            Self::Minimum => Ok(w
                .iter()
                .zip(values)
                .filter(|(w, _)| **w > 0.0)
                .map(|(_, v)| *v)
                .fold(f64::INFINITY, f64::min)),
        }
    }

    /// Aggregates what is there, with the weights of what is there, if it holds at
    /// least `coverage` of the weight; `None` otherwise. Missing is left out, never
    /// zero.
    pub fn apply_to_available(
        &self,
        values: &[Option<f64>],
        weights: &[f64],
        coverage: f64,
    ) -> Result<Option<f64>> {
        same_length("values and weights", values.len(), weights.len())?;
        crate::error::probability("coverage", coverage)?;
        let w = crate::amounts::shares(weights)?;
        let (known, known_weights): (Vec<f64>, Vec<f64>) =
            values.iter().zip(&w).filter_map(|(v, w)| v.map(|v| (v, *w))).unzip();
        let covered: f64 = known_weights.iter().sum();
        if covered == 0.0 || covered < coverage - 1e-12 {
            return Ok(None);
        }
        self.apply(&known, &known_weights).map(Some)
    }
}

fn positive(values: &[f64], weights: &[f64]) -> Result<()> {
    match values.iter().zip(weights).find(|(v, w)| **w > 0.0 && **v <= 0.0) {
        None => Ok(()),
        Some((value, _)) => Err(IndicatorError::OutOfRange {
            what: "value under a mean of powers",
            value: *value,
            low: f64::MIN_POSITIVE,
            high: f64::MAX,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn by_hand() {
        let (x, w) = ([1.0, 4.0], [1.0, 1.0]);
        assert_eq!(Aggregation::Arithmetic.apply(&x, &w).unwrap(), 2.5);
        assert!((Aggregation::Geometric.apply(&x, &w).unwrap() - 2.0).abs() < 1e-12);
        let harmonic = Aggregation::GeneralisedMean(-1.0).apply(&x, &w).unwrap();
        assert!((harmonic - 1.6).abs() < 1e-12);
        assert_eq!(Aggregation::Minimum.apply(&x, &w).unwrap(), 1.0);
        assert!(Aggregation::Geometric.apply(&[0.0, 4.0], &w).is_err());
        assert_eq!(Aggregation::Arithmetic.apply(&x, &[3.0, 1.0]).unwrap(), 1.75);
    }

    #[test]
    fn holes_renormalise_weights_or_withhold() {
        let w = [1.0, 1.0, 1.0];
        let a = Aggregation::Arithmetic;
        let two = [Some(2.0), None, Some(4.0)];
        assert_eq!(a.apply_to_available(&two, &w, 2.0 / 3.0).unwrap(), Some(3.0));
        let one = [Some(2.0), None, None];
        assert_eq!(a.apply_to_available(&one, &w, 2.0 / 3.0).unwrap(), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn less_power_less_compensation(x in prop::collection::vec(0.1f64..100.0, 1..8)) {
            let w = vec![1.0; x.len()];
            let of = |a: Aggregation| a.apply(&x, &w).unwrap();
            let ladder = [
                of(Aggregation::Minimum),
                of(Aggregation::GeneralisedMean(-1.0)),
                of(Aggregation::Geometric),
                of(Aggregation::GeneralisedMean(0.5)),
                of(Aggregation::Arithmetic),
            ];
            prop_assert!(ladder.windows(2).all(|p| p[0] <= p[1] + 1e-9));
        }
    }
}
