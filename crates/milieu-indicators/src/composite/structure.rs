//! Structure inside a group of indicators: do they tell one story?

use nalgebra::{DMatrix, SymmetricEigen};

use crate::error::{IndicatorError, Result};
use crate::quantile::{correlation, sample_sd};

/// Correlations of a group of indicators and what they imply.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupStructure {
    /// Pearson correlations.
    pub correlations: DMatrix<f64>,
    /// Pairs with a negative correlation: averaging them cancels information, so
    /// the group is shown as two.
    pub negative_pairs: Vec<(usize, usize)>,
    /// Cronbach's alpha of the raw columns.
    pub alpha: f64,
    /// Alpha of the standardised columns.
    pub standardised_alpha: f64,
    /// Share of the first principal component in the variance of the standardised
    /// columns.
    pub first_component_share: f64,
}

/// Structure of columns without holes, one per indicator, oriented alike.
///
/// Input: two or more columns of three or more units, each of which varies.
/// Alpha of 0.7 is a convention, not a test (Cronbach 1951).
pub fn group_structure(columns: &[Vec<f64>]) -> Result<GroupStructure> {
    let k = columns.len();
    if k < 2 {
        return Err(IndicatorError::TooFew { what: "indicators of a group", needed: 2, found: k });
    }
    let mut correlations = DMatrix::identity(k, k);
    let mut negative_pairs = Vec::new();
    for i in 0..k {
        for j in i + 1..k {
            let r = correlation(&columns[i], &columns[j])?;
            correlations[(i, j)] = r;
            correlations[(j, i)] = r;
            if r < 0.0 {
                negative_pairs.push((i, j));
            }
        }
    }
    let n = k as f64;
    let mean_r = (correlations.sum() - n) / (n * (n - 1.0));
    let standardised_alpha = n * mean_r / (1.0 + (n - 1.0) * mean_r);
    let largest = SymmetricEigen::new(correlations.clone()).eigenvalues.max();
    Ok(GroupStructure {
        negative_pairs,
        alpha: cronbach_alpha(columns)?,
        standardised_alpha,
        first_component_share: largest / n,
        correlations,
    })
}

/// Cronbach's alpha `k/(k-1) (1 - sum of item variances / variance of the sum)`
/// (Cronbach 1951). Negative when items contradict each other.
pub fn cronbach_alpha(items: &[Vec<f64>]) -> Result<f64> {
    let k = items.len();
    if k < 2 {
        return Err(IndicatorError::TooFew { what: "items", needed: 2, found: k });
    }
    let units = items[0].len();
    let mut sum = vec![0.0; units];
    let mut variances = 0.0;
    for item in items {
        crate::error::same_length("answers to two items", units, item.len())?;
        variances += sample_sd(item)?.powi(2);
        for (total, value) in sum.iter_mut().zip(item) {
            *total += value;
        }
    }
    let of_sum = sample_sd(&sum)?.powi(2);
    let ratio = crate::error::quotient("variance of the sum", variances, of_sum)?;
    Ok(k as f64 / (k - 1) as f64 * (1.0 - ratio))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_are_one_story() {
        let x = vec![1.0, 2.0, 4.0];
        let found = group_structure(&[x.clone(), x.clone(), x]).unwrap();
        assert!((found.alpha - 1.0).abs() < 1e-12);
        assert!((found.standardised_alpha - 1.0).abs() < 1e-12);
        assert!((found.first_component_share - 1.0).abs() < 1e-12);
        assert!(found.negative_pairs.is_empty());
    }

    #[test]
    fn two_items_by_hand() {
        // Variances 1 and 1, variance of the sum 3: alpha 2 (1 - 2/3).
        let items = [vec![1.0, 2.0, 3.0], vec![1.0, 3.0, 2.0]];
        assert!((cronbach_alpha(&items).unwrap() - 2.0 / 3.0).abs() < 1e-12);
        let found = group_structure(&items).unwrap();
        assert!((found.correlations[(0, 1)] - 0.5).abs() < 1e-12);
        assert!((found.first_component_share - 0.75).abs() < 1e-12);
        let against = group_structure(&[vec![1.0, 2.0, 3.0], vec![3.0, 1.0, 2.0]]).unwrap();
        assert_eq!(against.negative_pairs, vec![(0, 1)]);
        assert!(cronbach_alpha(&items[..1]).is_err());
    }
}
