//! Diversity of one distribution of shares: entropy, Hill number, Rao–Stirling.

use nalgebra::DMatrix;

use crate::amounts::shares;
use crate::error::{Result, finite, same_length};

/// Shannon entropy `-sum p log2 p` in bits; `0 log 0` is 0.
///
/// Input: amounts, not all zero. 0 for one sector, `log2 n` for n equal ones.
pub fn entropy_bits(values: &[f64]) -> Result<f64> {
    Ok(shares(values)?.into_iter().filter(|p| *p > 0.0).map(|p| -p * p.log2()).sum())
}

/// The Hill number of order 1, `2^entropy`: the effective number of sectors
/// (Hill 1973).
pub fn hill1(values: &[f64]) -> Result<f64> {
    Ok(entropy_bits(values)?.exp2())
}

/// Rao–Stirling diversity `sum_{i≠j} p_i p_j (1 - phi_ij)` with proximity `phi`
/// in 0 to 1 (Rao 1982; Stirling 2007).
///
/// Ordered pairs are summed, the diagonal of `phi` is not read. With no
/// proximity at all it is `1 - HHI`.
pub fn rao_stirling(values: &[f64], proximity: &DMatrix<f64>) -> Result<f64> {
    same_length("proximity rows", proximity.nrows(), values.len())?;
    same_length("proximity columns", proximity.ncols(), values.len())?;
    finite("proximity", proximity.as_slice())?;
    let p = shares(values)?;
    let mut sum = 0.0;
    for i in 0..p.len() {
        for j in 0..p.len() {
            if i != j {
                sum += p[i] * p[j] * (1.0 - proximity[(i, j)]);
            }
        }
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_hand() {
        assert!((entropy_bits(&[1.0, 1.0, 2.0]).unwrap() - 1.5).abs() < 1e-12);
        assert!((hill1(&[1.0, 1.0, 1.0, 1.0]).unwrap() - 4.0).abs() < 1e-12);
        assert_eq!(entropy_bits(&[5.0, 0.0]).unwrap(), 0.0);
        let far = DMatrix::zeros(2, 2);
        assert!((rao_stirling(&[1.0, 3.0], &far).unwrap() - 0.375).abs() < 1e-12);
        let near = DMatrix::from_element(2, 2, 1.0);
        assert_eq!(rao_stirling(&[1.0, 3.0], &near).unwrap(), 0.0);
        assert!(entropy_bits(&[0.0, 0.0]).is_err());
    }
}
