//! The Monte Carlo Mahalanobis test.

use nalgebra::{DMatrix, SymmetricEigen};

use super::{GoodnessOfFit, QUANTILES, Sampled};

/// Eigenvalues of the covariance below this share of the largest count as zero.
pub const SMALLEST_EIGENVALUE: f64 = 1.5e-8;

/// Compares an observed vector `g` with simulated ones of mean `m` and covariance `C` by
/// `(g - m)' C^+ (g - m)`, `C^+` the generalised inverse of Moore and Penrose: the components are
/// dependent by construction (a census has a fixed sum), so that `C` has no inverse.
pub(super) fn compare(
    sampled: &Sampled,
    period: Option<usize>,
    observed: Vec<f64>,
    simulated: Vec<Vec<f64>>,
) -> GoodnessOfFit {
    let (count, width) = (simulated.len(), observed.len());
    let mean: Vec<f64> =
        (0..width).map(|k| simulated.iter().map(|row| row[k]).sum::<f64>() / count as f64).collect();
    let centred = DMatrix::from_fn(count, width, |s, k| simulated[s][k] - mean[k]);
    let covariance = centred.tr_mul(&centred) / (count as f64 - 1.0);
    let deviation: Vec<f64> = (0..width).map(|k| covariance[(k, k)].sqrt()).collect();
    let whitening = whitening(covariance);
    let squared = |difference: &[f64]| -> f64 {
        whitening
            .iter()
            .map(|axis| axis.iter().zip(difference).map(|(a, d)| a * d).sum::<f64>().powi(2))
            .sum()
    };
    let from_mean = |g: &[f64]| -> Vec<f64> { g.iter().zip(&mean).map(|(g, m)| g - m).collect() };
    let distance = squared(&from_mean(&observed));
    let distances: Vec<f64> = simulated.iter().map(|row| squared(&from_mean(row))).collect();
    // A simulated end like the observed one must not count as nearer for a rounding error.
    let threshold = distance - 1e-9 * distance.abs();
    let p = distances.iter().filter(|&&d| d >= threshold).count() as f64 / count as f64;
    let quantiles = (0..width)
        .map(|k| {
            let mut column: Vec<f64> = simulated.iter().map(|row| row[k]).collect();
            column.sort_by(f64::total_cmp);
            QUANTILES.map(|level| quantile(&column, level))
        })
        .collect();
    let never_reached = (0..width)
        .filter(|&k| simulated.iter().all(|row| row[k] == simulated[0][k]) && observed[k] != simulated[0][k])
        .collect();
    GoodnessOfFit {
        statistic: sampled.name.clone(),
        period,
        names: sampled.names.clone(),
        observed,
        simulated,
        mean,
        deviation,
        quantiles,
        distance,
        distances,
        rank: whitening.len(),
        p,
        never_reached,
    }
}

/// Axes along which the covariance is the identity, without those along which there is none.
fn whitening(covariance: DMatrix<f64>) -> Vec<Vec<f64>> {
    let eigen = SymmetricEigen::new(covariance);
    let largest = eigen.eigenvalues.iter().copied().fold(0.0, f64::max);
    eigen
        .eigenvalues
        .iter()
        .zip(eigen.eigenvectors.column_iter())
        .filter(|(value, _)| **value > SMALLEST_EIGENVALUE * largest && **value > 0.0)
        .map(|(value, axis)| axis.iter().map(|a| a / value.sqrt()).collect())
        .collect()
}

/// Quantile of sorted values, with straight lines between them (Hyndman and Fan 1996, type 7).
fn quantile(sorted: &[f64], level: f64) -> f64 {
    let at = level * (sorted.len() - 1) as f64;
    let below = at.floor() as usize;
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + (at - below as f64) * (sorted[above] - sorted[below])
}
