//! Concentration and distance from a reference structure (RV06).

use crate::amounts::{Amounts, shares};
use crate::error::{IndicatorError, Result, amounts, quotient, same_length};

/// Herfindahl–Hirschman index `sum p^2`, from 1/n to 1.
pub fn herfindahl(values: &[f64]) -> Result<f64> {
    Ok(shares(values)?.iter().map(|p| p * p).sum())
}

/// Herfindahl index with its minimum moved to zero, `(H - 1/n) / (1 - 1/n)`.
/// Needs two sectors.
pub fn herfindahl_normalised(values: &[f64]) -> Result<f64> {
    if values.len() < 2 {
        return Err(IndicatorError::TooFew {
            what: "normalised Herfindahl index",
            needed: 2,
            found: values.len(),
        });
    }
    let floor = 1.0 / values.len() as f64;
    Ok((herfindahl(values)? - floor) / (1.0 - floor))
}

fn paired_shares(values: &[f64], reference: &[f64]) -> Result<(Vec<f64>, Vec<f64>)> {
    same_length("region and reference", values.len(), reference.len())?;
    Ok((shares(values)?, shares(reference)?))
}

/// Krugman index `sum |s - S|`, without a factor one half, 0 to 2 (Krugman 1991).
pub fn krugman(values: &[f64], reference: &[f64]) -> Result<f64> {
    let (s, reference) = paired_shares(values, reference)?;
    Ok(s.iter().zip(&reference).map(|(a, b)| (a - b).abs()).sum())
}

/// Specialisation coefficient `1/2 sum |s - S|`: the Krugman index with the
/// factor one half, 0 to 1.
pub fn specialisation_coefficient(values: &[f64], reference: &[f64]) -> Result<f64> {
    Ok(krugman(values, reference)? / 2.0)
}

/// Hachman index `1 / sum (s^2 / S)`: 1 when the region has the structure of the
/// reference, towards 0 when not (Hachman 1995).
///
/// Refused when the region has something in a sector the reference lacks.
pub fn hachman(values: &[f64], reference: &[f64]) -> Result<f64> {
    let (s, reference) = paired_shares(values, reference)?;
    let mut sum = 0.0;
    for (a, b) in s.iter().zip(&reference).filter(|(a, _)| **a > 0.0) {
        sum += quotient("reference share", a * a, *b)?;
    }
    Ok(1.0 / sum)
}

/// Kullback–Leibler divergence `sum s log2(s / S)` in bits.
///
/// Refused when the region has something in a sector the reference lacks.
pub fn kullback_leibler_bits(values: &[f64], reference: &[f64]) -> Result<f64> {
    let (s, reference) = paired_shares(values, reference)?;
    let mut sum = 0.0;
    for (a, b) in s.iter().zip(&reference).filter(|(a, _)| **a > 0.0) {
        sum += a * quotient("reference share", *a, *b)?.log2();
    }
    Ok(sum)
}

/// Gini coefficient of amounts, `2 sum_k k x_(k) / (n sum x) - (n + 1) / n`,
/// 0 to (n-1)/n: the form without the correction `n / (n - 1)`.
pub fn gini(values: &[f64]) -> Result<f64> {
    let mut sorted = shares(values)?;
    sorted.sort_by(f64::total_cmp);
    let n = sorted.len() as f64;
    let ranked: f64 = sorted.iter().enumerate().map(|(k, p)| (k + 1) as f64 * p).sum();
    Ok(2.0 * ranked / n - (n + 1.0) / n)
}

/// Hoover index of a sector's distribution over regions against the
/// distribution of everything, `1/2 sum_r |x_rs/x_s - x_r/x|`, 0 to 1: the share
/// that would have to move (Hoover 1936).
pub fn hoover(sector: &[f64], all: &[f64]) -> Result<f64> {
    specialisation_coefficient(sector, all)
}

/// Locational Gini of a sector, full form: one minus twice the area under the
/// Lorenz curve of the sector's regional shares against the regional shares of
/// everything, regions ordered by their quotient (Krugman 1991).
///
/// 0 when the sector is spread like everything, towards 1 when it is in one
/// small region. Regions with nothing at all are left out; refused when the
/// sector is found where there is nothing at all.
pub fn locational_gini_full(sector: &[f64], all: &[f64]) -> Result<f64> {
    let (s, all) = paired_shares(sector, all)?;
    let mut pairs: Vec<(f64, f64, f64)> = Vec::with_capacity(s.len());
    for (a, b) in s.iter().zip(&all) {
        if *a == 0.0 && *b == 0.0 {
            continue;
        }
        pairs.push((quotient("regional share of everything", *a, *b)?, *a, *b));
    }
    pairs.sort_by(|x, y| x.0.total_cmp(&y.0));
    let (mut below, mut area) = (0.0, 0.0);
    for (_, a, b) in pairs {
        area += b * (below + a / 2.0);
        below += a;
    }
    Ok(1.0 - 2.0 * area)
}

/// Locational Gini, half form: the area itself, half of
/// [`locational_gini_full`]. Both forms are in use.
pub fn locational_gini_half(sector: &[f64], all: &[f64]) -> Result<f64> {
    Ok(locational_gini_full(sector, all)? / 2.0)
}

/// Share of the k largest amounts in their sum, such as the five largest firms.
pub fn share_of_largest(values: &[f64], k: usize) -> Result<f64> {
    amounts("amounts", values)?;
    let mut sorted = shares(values)?;
    sorted.sort_by(|a, b| b.total_cmp(a));
    Ok(sorted.iter().take(k).sum())
}

/// One sector of a table against all sectors, as [`hoover`] and the locational
/// Ginis need it: the sector's column and the regional totals.
pub fn sector_against_all(table: &Amounts, sector: usize) -> (Vec<f64>, Vec<f64>) {
    (table.cells().column(sector).iter().copied().collect(), table.region_totals().as_slice().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn by_hand() {
        assert!((herfindahl(&[1.0, 3.0]).unwrap() - 0.625).abs() < 1e-12);
        assert!((herfindahl_normalised(&[1.0, 3.0]).unwrap() - 0.25).abs() < 1e-12);
        assert!((krugman(&[1.0, 3.0], &[1.0, 1.0]).unwrap() - 0.5).abs() < 1e-12);
        assert!((specialisation_coefficient(&[1.0, 3.0], &[1.0, 1.0]).unwrap() - 0.25).abs() < 1e-12);
        // s = 1/4, 3/4; S = 1/2, 1/2: sum s^2/S = 1/8 + 9/8.
        assert!((hachman(&[1.0, 3.0], &[1.0, 1.0]).unwrap() - 0.8).abs() < 1e-12);
        let kl = 0.25 * 0.5_f64.log2() + 0.75 * 1.5_f64.log2();
        assert!((kullback_leibler_bits(&[1.0, 3.0], &[1.0, 1.0]).unwrap() - kl).abs() < 1e-12);
        // Everything with one of two: 1/2.
        assert!((gini(&[0.0, 1.0]).unwrap() - 0.5).abs() < 1e-12);
        assert!((locational_gini_full(&[0.0, 1.0], &[1.0, 1.0]).unwrap() - 0.5).abs() < 1e-12);
        assert!((locational_gini_half(&[0.0, 1.0], &[1.0, 1.0]).unwrap() - 0.25).abs() < 1e-12);
        assert!((share_of_largest(&[1.0, 2.0, 5.0], 2).unwrap() - 0.875).abs() < 1e-12);
        assert!(hachman(&[1.0, 1.0], &[1.0, 0.0]).is_err());
        assert!(herfindahl_normalised(&[1.0]).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn order_of_sectors_does_not_matter(mut values in prop::collection::vec(0.1f64..100.0, 2..12)) {
            let before = (herfindahl(&values).unwrap(), gini(&values).unwrap());
            values.reverse();
            let after = (herfindahl(&values).unwrap(), gini(&values).unwrap());
            prop_assert!((before.0 - after.0).abs() < 1e-12);
            prop_assert!((before.1 - after.1).abs() < 1e-12);
            prop_assert!(krugman(&values, &values).unwrap() == 0.0);
            prop_assert!((hachman(&values, &values).unwrap() - 1.0).abs() < 1e-12);
            prop_assert!(locational_gini_full(&values, &values).unwrap().abs() < 1e-12);
        }
    }
}
