//! Quantiles and moments of a sample.

use crate::error::{IndicatorError, Result, finite, probability};

/// Sample quantile by linear interpolation of the order statistics at
/// `(n - 1) q` (type 7 of Hyndman and Fan 1996).
///
/// Input: at least one finite value, `q` in 0 to 1, any order.
pub fn quantile(values: &[f64], q: f64) -> Result<f64> {
    quantiles(values, &[q]).map(|found| found[0])
}

/// Several quantiles of one sample, sorting it once.
pub fn quantiles(values: &[f64], at: &[f64]) -> Result<Vec<f64>> {
    if values.is_empty() {
        return Err(IndicatorError::TooFew { what: "quantile", needed: 1, found: 0 });
    }
    finite("sample", values)?;
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    at.iter()
        .map(|q| {
            probability("quantile", *q)?;
            let place = (sorted.len() - 1) as f64 * q;
            let below = place.floor() as usize;
            let above = (below + 1).min(sorted.len() - 1);
            Ok(sorted[below] + (place - below as f64) * (sorted[above] - sorted[below]))
        })
        .collect()
}

/// Median (type 7).
pub fn median(values: &[f64]) -> Result<f64> {
    quantile(values, 0.5)
}

/// Arithmetic mean of at least one value.
pub fn mean(values: &[f64]) -> Result<f64> {
    if values.is_empty() {
        return Err(IndicatorError::TooFew { what: "mean", needed: 1, found: 0 });
    }
    finite("sample", values)?;
    Ok(values.iter().sum::<f64>() / values.len() as f64)
}

fn central_moment(values: &[f64], centre: f64, power: i32) -> f64 {
    values.iter().map(|v| (v - centre).powi(power)).sum::<f64>() / values.len() as f64
}

/// Population standard deviation (divisor n).
pub fn population_sd(values: &[f64]) -> Result<f64> {
    let centre = mean(values)?;
    Ok(central_moment(values, centre, 2).sqrt())
}

/// Sample standard deviation (divisor n - 1); needs two values.
pub fn sample_sd(values: &[f64]) -> Result<f64> {
    if values.len() < 2 {
        return Err(IndicatorError::TooFew { what: "standard deviation", needed: 2, found: values.len() });
    }
    let n = values.len() as f64;
    Ok(population_sd(values)? * (n / (n - 1.0)).sqrt())
}

/// Bias-corrected sample skewness G1; needs three values that vary.
pub fn skewness(values: &[f64]) -> Result<f64> {
    let (n, m2, centre) = spread("skewness", values, 3)?;
    let g1 = central_moment(values, centre, 3) / m2.powf(1.5);
    Ok(g1 * (n * (n - 1.0)).sqrt() / (n - 2.0))
}

/// Bias-corrected sample excess kurtosis G2; needs four values that vary.
pub fn excess_kurtosis(values: &[f64]) -> Result<f64> {
    let (n, m2, centre) = spread("kurtosis", values, 4)?;
    let g2 = central_moment(values, centre, 4) / (m2 * m2) - 3.0;
    Ok(((n + 1.0) * g2 + 6.0) * (n - 1.0) / ((n - 2.0) * (n - 3.0)))
}

fn spread(what: &'static str, values: &[f64], needed: usize) -> Result<(f64, f64, f64)> {
    if values.len() < needed {
        return Err(IndicatorError::TooFew { what, needed, found: values.len() });
    }
    let centre = mean(values)?;
    let m2 = central_moment(values, centre, 2);
    if m2 == 0.0 {
        return Err(IndicatorError::Constant { what });
    }
    Ok((values.len() as f64, m2, centre))
}

/// Pearson correlation; needs two pairs, and both variables must vary.
pub fn correlation(x: &[f64], y: &[f64]) -> Result<f64> {
    crate::error::same_length("correlation", x.len(), y.len())?;
    let (n, vx, mx) = spread("first variable of a correlation", x, 2)?;
    let (_, vy, my) = spread("second variable of a correlation", y, 2)?;
    let cov = x.iter().zip(y).map(|(a, b)| (a - mx) * (b - my)).sum::<f64>() / n;
    Ok(cov / (vx * vy).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_interpolate() {
        let x = [4.0, 1.0, 3.0, 2.0];
        assert_eq!(quantile(&x, 0.0).unwrap(), 1.0);
        assert_eq!(quantile(&x, 1.0).unwrap(), 4.0);
        assert!((quantile(&x, 0.25).unwrap() - 1.75).abs() < 1e-12);
        assert!((median(&x).unwrap() - 2.5).abs() < 1e-12);
        assert!(quantile(&[], 0.5).is_err());
        assert!(quantile(&x, 1.5).is_err());
    }

    #[test]
    fn moments_by_hand() {
        let x = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0];
        assert_eq!(population_sd(&x).unwrap(), 2.0);
        assert!((sample_sd(&x).unwrap() - (32.0_f64 / 7.0).sqrt()).abs() < 1e-12);
        // m3 = 5.25, so g1 = 0.65625 and G1 = g1 sqrt(56)/6.
        assert!((skewness(&x).unwrap() - 0.65625 * 56f64.sqrt() / 6.0).abs() < 1e-12);
        // m4 = 44.5, so g2 = -0.21875 and G2 = (9 g2 + 6) 7 / 30.
        assert!((excess_kurtosis(&x).unwrap() - (9.0 * -0.21875 + 6.0) * 7.0 / 30.0).abs() < 1e-12);
        assert!(skewness(&[1.0, 1.0, 1.0]).is_err());
        assert!((correlation(&[1.0, 2.0, 3.0], &[2.0, 4.0, 6.0]).unwrap() - 1.0).abs() < 1e-12);
    }
}
