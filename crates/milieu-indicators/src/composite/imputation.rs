//! Filling of missing cells, only where it is declared.

use std::collections::BTreeMap;

use crate::error::{IndicatorError, Result, same_length};

/// A column without holes, and which cells were filled.
#[derive(Debug, Clone, PartialEq)]
pub struct ImputedColumn {
    /// Every value, observed or filled.
    pub values: Vec<f64>,
    /// Whether a value was filled.
    pub filled: Vec<bool>,
}

/// Fills missing cells by the mean of the observed cells of the same group.
///
/// Refused when a group with a missing cell has no observed one.
pub fn impute_group_mean<G: Ord + AsRef<str>>(values: &[Option<f64>], groups: &[G]) -> Result<ImputedColumn> {
    same_length("values and groups", values.len(), groups.len())?;
    let mut sums: BTreeMap<&str, (f64, usize)> = BTreeMap::new();
    for (value, group) in values.iter().zip(groups) {
        if let Some(value) = value {
            crate::error::finite("indicator", &[*value])?;
            let entry = sums.entry(group.as_ref()).or_default();
            entry.0 += value;
            entry.1 += 1;
        }
    }
    let mut out =
        ImputedColumn { values: Vec::with_capacity(values.len()), filled: Vec::with_capacity(values.len()) };
    for (value, group) in values.iter().zip(groups) {
        let filled = match (value, sums.get(group.as_ref())) {
            (Some(value), _) => *value,
            (None, Some((sum, n))) => sum / *n as f64,
            (None, None) => {
                return Err(IndicatorError::Missing { what: "every value of a group" });
            }
        };
        out.values.push(filled);
        out.filled.push(value.is_none());
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_of_the_own_group() {
        let found =
            impute_group_mean(&[Some(1.0), None, Some(3.0), Some(100.0)], &["a", "a", "a", "b"]).unwrap();
        assert_eq!(found.values, vec![1.0, 2.0, 3.0, 100.0]);
        assert_eq!(found.filled, vec![false, true, false, false]);
        assert!(impute_group_mean(&[None, Some(1.0)], &["a", "b"]).is_err());
    }
}
