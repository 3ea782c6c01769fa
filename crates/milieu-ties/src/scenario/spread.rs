//! What many runs say: a mean, how surely, and where the variance comes from.

use serde::Serialize;
use statrs::distribution::{ContinuousCDF, StudentsT};

/// Where the variance of a single run comes from.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct VarianceSplit {
    /// Variance of a single run.
    pub total: f64,
    /// Part from not knowing the parameters: the variance over draws of the expected value.
    /// None for certain parameters, or with one replicate for each draw.
    pub parameters: Option<f64>,
    /// Part from the chance of the process at given parameters. None with one replicate for each draw.
    pub simulation: Option<f64>,
}

/// A number over draws of the parameters and replicates.
///
/// With `d_rk` the number in replicate k of draw r (N in all, K_r in draw r), mean `m_r` in a draw and
/// `m` over all, the split is that of a one-way analysis of variance:
///
/// ```text
/// MSB = Σ_r K_r (m_r - m)² / (R - 1)      MSW = Σ_rk (d_rk - m_r)² / (N - R)
/// simulation = MSW        parameters = max(0, (MSB - MSW) / K0)
/// K0 = (N - Σ_r K_r² / N) / (R - 1)       (K when every draw has K replicates)
/// ```
///
/// so the noise that a mean of few replicates still has is not taken for uncertainty of the
/// parameters. The Monte Carlo standard error of `m` is `√(MSB / N)`; for certain parameters `√(MSW / N)`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Spread {
    /// Runs in which it is defined.
    pub runs: usize,
    /// Runs in which it is not, which are left out.
    pub undefined: usize,
    /// Mean.
    pub mean: Option<f64>,
    /// Monte Carlo standard error of the mean.
    pub standard_error: Option<f64>,
    /// Half the width of the 95 % interval of the mean that is due to the number of runs.
    pub half_width: Option<f64>,
    /// Variance of a single run with its parts.
    pub variance: Option<VarianceSplit>,
    /// 95 % interval of the expected value given what is not known of the parameters: the quantiles
    /// of the means of the draws, drawn together so that their variance is that of `parameters`,
    /// and widened on each side (in quadrature) by the Monte Carlo half-width.
    /// For certain parameters the interval of the mean.
    pub expected_interval: Option<[f64; 2]>,
    /// 95 % interval of a single run: the quantiles of all runs.
    pub single_interval: Option<[f64; 2]>,
    /// Mean square between draws (between runs, for certain parameters).
    #[serde(skip)]
    pub(crate) between: Option<f64>,
    #[serde(skip)]
    pub(crate) quantile: f64,
}

/// Quantile by linear interpolation between order statistics.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let at = share * (sorted.len() - 1) as f64;
    let below = at.floor() as usize;
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + (at - below as f64) * (sorted[above] - sorted[below])
}

fn interval(mut values: Vec<f64>) -> [f64; 2] {
    values.sort_by(f64::total_cmp);
    [quantile(&values, 0.025), quantile(&values, 0.975)]
}

/// The 97.5 % quantile of Student's distribution.
fn student(degrees: usize) -> Option<f64> {
    let t = StudentsT::new(0.0, 1.0, degrees as f64).ok()?;
    Some(t.inverse_cdf(0.975))
}

impl Spread {
    /// Of numbers by draw, then replicate. `certain`: there is one draw only, of certain parameters.
    pub(crate) fn of(draws: &[Vec<Option<f64>>], certain: bool) -> Self {
        let known: Vec<Vec<f64>> = (draws.iter())
            .map(|row| row.iter().flatten().copied().collect::<Vec<f64>>())
            .filter(|row| !row.is_empty())
            .collect();
        let all: Vec<f64> = known.iter().flatten().copied().collect();
        let (n, r) = (all.len(), known.len());
        let mut spread = Self {
            runs: n,
            undefined: draws.iter().map(Vec::len).sum::<usize>() - n,
            mean: None,
            standard_error: None,
            half_width: None,
            variance: None,
            expected_interval: None,
            single_interval: None,
            between: None,
            quantile: f64::NAN,
        };
        if n == 0 {
            return spread;
        }
        let mean = all.iter().sum::<f64>() / n as f64;
        spread.mean = Some(mean);
        spread.single_interval = (n > 1).then(|| interval(all.clone()));
        let means: Vec<f64> = known.iter().map(|row| row.iter().sum::<f64>() / row.len() as f64).collect();
        let inside: f64 =
            known.iter().zip(&means).flat_map(|(row, m)| row.iter().map(move |d| (d - m).powi(2))).sum();
        let within = (n > r).then(|| inside / (n - r) as f64);
        if certain {
            let Some((simulation, t)) = within.zip(student(n - 1)) else { return spread };
            spread.variance =
                Some(VarianceSplit { total: simulation, parameters: None, simulation: Some(simulation) });
            spread.settle(mean, simulation, n, t);
            spread.expected_interval = spread.half_width.map(|h| [mean - h, mean + h]);
            return spread;
        }
        if r < 2 {
            return spread;
        }
        let between: f64 =
            known.iter().zip(&means).map(|(row, m)| row.len() as f64 * (m - mean).powi(2)).sum::<f64>()
                / (r - 1) as f64;
        let Some(t) = student(r - 1) else { return spread };
        spread.settle(mean, between, n, t);
        let Some(within) = within else {
            spread.variance = Some(VarianceSplit { total: between, parameters: None, simulation: None });
            return spread;
        };
        let squares: f64 = known.iter().map(|row| (row.len() as f64).powi(2)).sum();
        let size = (n as f64 - squares / n as f64) / (r - 1) as f64;
        let parameters = ((between - within) / size).max(0.0);
        spread.variance = Some(VarianceSplit {
            total: parameters + within,
            parameters: Some(parameters),
            simulation: Some(within),
        });
        let of_means = means.iter().map(|m| (m - mean).powi(2)).sum::<f64>() / (r - 1) as f64;
        let shrink = if of_means > 0.0 { (parameters / of_means).sqrt().min(1.0) } else { 0.0 };
        let [low, high] = interval(means.iter().map(|m| mean + shrink * (m - mean)).collect());
        let error = spread.half_width.unwrap_or(0.0);
        let side = |away: f64| (away * away + error * error).sqrt();
        spread.expected_interval = Some([mean - side(mean - low), mean + side(high - mean)]);
        spread
    }

    fn settle(&mut self, mean: f64, square: f64, n: usize, t: f64) {
        let error = (square / n as f64).sqrt();
        self.mean = Some(mean);
        self.standard_error = Some(error);
        self.half_width = Some(t * error);
        self.between = Some(square);
        self.quantile = t;
    }

    /// Runs that it takes to know the mean within this half-width, with as many replicates for each
    /// draw as now: `(t / half-width)² MSB`.
    pub fn runs_for(&self, half_width: f64) -> Option<usize> {
        let square = self.between?;
        let needed = (self.quantile / half_width).powi(2) * square;
        (half_width > 0.0 && needed.is_finite()).then(|| needed.ceil().max(1.0) as usize)
    }
}
