//! Treatment of outliers before normalisation.

use crate::error::Result;
use crate::quantile::{excess_kurtosis, skewness};

/// When and how a column is treated. The limits are the conventions of the
/// Handbook.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TreatmentRule {
    /// A column is flagged when its absolute skewness reaches this ...
    pub skewness: f64,
    /// ... and its excess kurtosis reaches this.
    pub excess_kurtosis: f64,
    /// Most steps of winsorisation before the logarithm is taken.
    pub winsorised_at_most: usize,
    /// With fewer units than this nothing is treated automatically.
    pub units_at_least: usize,
}

impl Default for TreatmentRule {
    fn default() -> Self {
        Self { skewness: 2.0, excess_kurtosis: 3.5, winsorised_at_most: 5, units_at_least: 20 }
    }
}

/// What was done to a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Treatment {
    /// Nothing was needed.
    Untouched,
    /// The extreme value was pulled to the next one so many times.
    Winsorised(usize),
    /// Winsorisation did not help: `ln(x - min + (max - min)/100)` of the values.
    Logarithm,
    /// Flagged, but there are too few units to treat without a person.
    FlaggedOnly,
}

/// A treated column.
#[derive(Debug, Clone, PartialEq)]
pub struct TreatedColumn {
    /// The values after treatment.
    pub values: Vec<f64>,
    /// What was done.
    pub treatment: Treatment,
}

/// Treats one column without holes. A column that does not vary, or with fewer
/// than four values, has no skewness and stays as it is.
pub fn treat(values: &[f64], rule: &TreatmentRule) -> Result<TreatedColumn> {
    crate::error::finite("indicator", values)?;
    let untouched = |treatment| TreatedColumn { values: values.to_vec(), treatment };
    let Some(mut lean) = flagged(values, rule) else {
        return Ok(untouched(Treatment::Untouched));
    };
    if values.len() < rule.units_at_least {
        return Ok(untouched(Treatment::FlaggedOnly));
    }
    let mut current = values.to_vec();
    for step in 1..=rule.winsorised_at_most {
        pull_extreme(&mut current, lean > 0.0);
        match flagged(&current, rule) {
            None => {
                return Ok(TreatedColumn { values: current, treatment: Treatment::Winsorised(step) });
            }
            Some(now) => lean = now,
        }
    }
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    Ok(TreatedColumn {
        values: values.iter().map(|v| (v - low + 0.01 * (high - low)).ln()).collect(),
        treatment: Treatment::Logarithm,
    })
}

/// The skewness of a column that needs treatment.
fn flagged(values: &[f64], rule: &TreatmentRule) -> Option<f64> {
    let lean = skewness(values).ok()?;
    let tails = excess_kurtosis(values).ok()?;
    (lean.abs() >= rule.skewness && tails >= rule.excess_kurtosis).then_some(lean)
}

/// Pulls the extreme value, and its equals, to the next one.
fn pull_extreme(values: &mut [f64], upper: bool) {
    let sign = if upper { 1.0 } else { -1.0 };
    let extreme = values.iter().map(|v| sign * v).fold(f64::NEG_INFINITY, f64::max);
    let next = values.iter().map(|v| sign * v).filter(|v| *v < extreme).fold(f64::NEG_INFINITY, f64::max);
    if next.is_finite() {
        for value in values.iter_mut().filter(|v| sign * **v == extreme) {
            *value = sign * next;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(extremes: &[f64]) -> Vec<f64> {
        (0..30).map(f64::from).chain(extremes.iter().copied()).collect()
    }

    #[test]
    fn one_outlier_is_pulled_to_the_next_value() {
        let found = treat(&column(&[500.0]), &TreatmentRule::default()).unwrap();
        assert_eq!(found.treatment, Treatment::Winsorised(1));
        assert_eq!(found.values[30], 29.0);
        let below = treat(&column(&[-500.0]), &TreatmentRule::default()).unwrap();
        assert_eq!(below.values[30], 0.0);
    }

    #[test]
    fn well_behaved_few_or_hopeless_columns() {
        let rule = TreatmentRule::default();
        assert_eq!(treat(&column(&[]), &rule).unwrap().treatment, Treatment::Untouched);
        assert_eq!(treat(&[1.0; 30], &rule).unwrap().treatment, Treatment::Untouched);
        let few: Vec<f64> = (0..12).map(f64::from).chain([500.0]).collect();
        let found = treat(&few, &rule).unwrap();
        assert_eq!((found.treatment, found.values), (Treatment::FlaggedOnly, few));
        let hopeless: Vec<f64> = (0..40).map(|k| f64::from(k).exp()).collect();
        let strict = TreatmentRule { winsorised_at_most: 2, ..rule };
        let found = treat(&hopeless, &strict).unwrap();
        assert_eq!(found.treatment, Treatment::Logarithm);
        assert!(found.values.iter().all(|v| v.is_finite()));
    }
}
