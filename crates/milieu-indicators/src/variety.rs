//! Variety by levels of a hierarchical code (RV01, RV02).

use std::collections::BTreeMap;

use crate::diversity::entropy_bits;
use crate::error::{IndicatorError, Result, same_length};

/// Amounts by hierarchical code: the first d characters of a code name its group
/// at level d, as in SITC, NACE or HS.
#[derive(Debug, Clone, PartialEq)]
pub struct CodedAmounts {
    codes: Vec<String>,
    values: Vec<f64>,
}

impl CodedAmounts {
    /// Checks and takes codes with their amounts. Dots in codes are left out, so
    /// that `25.4` is a three-character code.
    pub fn new<S: AsRef<str>>(codes: &[S], values: &[f64]) -> Result<Self> {
        same_length("codes and amounts", codes.len(), values.len())?;
        crate::amounts::shares(values)?;
        Ok(Self {
            codes: codes.iter().map(|c| c.as_ref().chars().filter(|ch| *ch != '.').collect()).collect(),
            values: values.to_vec(),
        })
    }

    /// Sum of the amounts by group at a level of so many characters.
    pub fn groups(&self, digits: usize) -> Result<BTreeMap<String, f64>> {
        let mut groups: BTreeMap<String, f64> = BTreeMap::new();
        for (code, value) in self.codes.iter().zip(&self.values) {
            if code.chars().count() < digits {
                return Err(IndicatorError::ShortCode { code: code.clone(), digits });
            }
            *groups.entry(code.chars().take(digits).collect()).or_default() += value;
        }
        Ok(groups)
    }

    /// Number of groups with a positive amount at a level.
    pub fn positive_groups(&self, digits: usize) -> Result<usize> {
        Ok(self.groups(digits)?.values().filter(|v| **v > 0.0).count())
    }

    /// Entropy in bits over the groups of a level: total variety at the lowest
    /// level, **unrelated variety** (RV01) at an upper one (Frenken, van Oort and
    /// Verburg 2007).
    pub fn entropy(&self, digits: usize) -> Result<f64> {
        entropy_bits(&self.groups(digits)?.into_values().collect::<Vec<_>>())
    }

    /// **Related variety** (RV02) in bits: `sum_g P_g H_g`, the entropy of the
    /// lower level inside each group of the upper one, weighted by the group's
    /// share. Unrelated plus related variety is the entropy of the lower level
    /// exactly. Between two upper levels this is semi-related variety.
    pub fn variety_within(&self, upper: usize, lower: usize) -> Result<f64> {
        if upper >= lower {
            return Err(IndicatorError::OutOfRange {
                what: "upper level",
                value: upper as f64,
                low: 0.0,
                high: lower.saturating_sub(1) as f64,
            });
        }
        let mut members: BTreeMap<String, Vec<f64>> = BTreeMap::new();
        for (code, value) in self.groups(lower)? {
            members.entry(code.chars().take(upper).collect()).or_default().push(value);
        }
        let total: f64 = self.values.iter().sum();
        let mut related = 0.0;
        for values in members.values() {
            let group: f64 = values.iter().sum();
            if group > 0.0 {
                related += group / total * entropy_bits(values)?;
            }
        }
        Ok(related)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_groups_of_two_by_hand() {
        let table = CodedAmounts::new(&["11", "12", "21", "22"], &[1.0, 1.0, 1.0, 1.0]).unwrap();
        assert!((table.entropy(2).unwrap() - 2.0).abs() < 1e-12);
        assert!((table.entropy(1).unwrap() - 1.0).abs() < 1e-12);
        assert!((table.variety_within(1, 2).unwrap() - 1.0).abs() < 1e-12);
        assert_eq!(table.positive_groups(1).unwrap(), 2);
        assert!(table.entropy(3).is_err());
        assert!(table.variety_within(2, 2).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn unrelated_and_related_add_up(
            rows in prop::collection::vec((0u8..6, 0u8..6, 0u8..6, 0.01f64..50.0), 1..40)
        ) {
            let codes: Vec<String> = rows.iter().map(|(a, b, c, _)| format!("{a}{b}{c}")).collect();
            let values: Vec<f64> = rows.iter().map(|r| r.3).collect();
            let table = CodedAmounts::new(&codes, &values).unwrap();
            for upper in 1..3 {
                let sum = table.entropy(upper).unwrap() + table.variety_within(upper, 3).unwrap();
                prop_assert!((sum - table.entropy(3).unwrap()).abs() < 1e-9);
            }
            let semi = table.variety_within(1, 2).unwrap() + table.variety_within(2, 3).unwrap();
            prop_assert!((semi - table.variety_within(1, 3).unwrap()).abs() < 1e-9);
        }
    }
}
