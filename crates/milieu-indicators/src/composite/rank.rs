//! Ranks and how they move.

use crate::error::{Result, same_length};

/// Ranks from the highest value (1) down; equal values share the better rank. A
/// missing value has no rank.
pub fn ranks(values: &[Option<f64>]) -> Vec<Option<usize>> {
    values
        .iter()
        .map(|v| v.map(|v| 1 + values.iter().flatten().filter(|other| **other > v).count()))
        .collect()
}

/// Mean absolute shift between two rankings, over the units ranked in both;
/// `None` when there is none.
pub fn mean_absolute_rank_shift(a: &[Option<usize>], b: &[Option<usize>]) -> Result<Option<f64>> {
    same_length("rankings", a.len(), b.len())?;
    let shifts: Vec<f64> =
        a.iter().zip(b).filter_map(|(a, b)| a.zip(*b)).map(|(a, b)| a.abs_diff(b) as f64).collect();
    Ok((!shifts.is_empty()).then(|| shifts.iter().sum::<f64>() / shifts.len() as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_hand() {
        let a = ranks(&[Some(3.0), Some(9.0), None, Some(3.0)]);
        assert_eq!(a, vec![Some(2), Some(1), None, Some(2)]);
        let b = ranks(&[Some(9.0), Some(3.0), Some(1.0), Some(2.0)]);
        assert_eq!(mean_absolute_rank_shift(&a, &b).unwrap(), Some(1.0));
        assert_eq!(mean_absolute_rank_shift(&[None], &[Some(1)]).unwrap(), None);
    }
}
