//! What a set of simulations at one value of the parameters says.

use nalgebra::{DMatrix, DVector};

use crate::ensemble::Chain;
use crate::statistics::Targets;

/// Deviations of the statistics from the observed ones, and scores, of simulations at one value
/// of the parameters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Moments {
    /// Deviations by simulation, period and parameter.
    pub deviations: Vec<Vec<Vec<f64>>>,
    /// Scores by simulation, period and parameter.
    pub scores: Vec<Vec<Vec<f64>>>,
    /// Durations by simulation and period.
    pub durations: Vec<Vec<f64>>,
}

impl Moments {
    pub(crate) fn new(chains: Vec<Chain>, targets: &Targets) -> Self {
        let mut moments = Self::default();
        for chain in chains {
            let mut deviations = Vec::with_capacity(chain.len());
            let mut scores = Vec::with_capacity(chain.len());
            let mut durations = Vec::with_capacity(chain.len());
            for (outcome, target) in chain.into_iter().zip(&targets.by_period) {
                let mut d = outcome.statistics;
                d.iter_mut().zip(target).for_each(|(d, t)| *d -= t);
                deviations.push(d);
                scores.push(outcome.score);
                durations.push(outcome.duration);
            }
            moments.deviations.push(deviations);
            moments.scores.push(scores);
            moments.durations.push(durations);
        }
        moments
    }

    /// Number of simulations.
    pub fn count(&self) -> usize {
        self.deviations.len()
    }

    /// Number of periods.
    pub fn periods(&self) -> usize {
        self.deviations.first().map_or(0, Vec::len)
    }

    /// Number of parameters.
    pub fn parameters(&self) -> usize {
        self.deviations.first().and_then(|d| d.first()).map_or(0, Vec::len)
    }

    /// Mean of the deviations summed over periods.
    pub fn mean(&self) -> DVector<f64> {
        (0..self.periods())
            .fold(DVector::zeros(self.parameters()), |sum, m| sum + column_means(&self.deviations, m))
    }

    /// Covariance of the statistics: the sum of that of each period, since periods are independent.
    pub fn covariance(&self) -> DMatrix<f64> {
        self.crossed(&self.deviations, &self.deviations)
    }

    /// Derivative of the expected statistics (rows) to the parameters (columns): the sum over
    /// periods of the sample covariance of statistics and scores (Schweinberger and Snijders 2007).
    pub fn derivative(&self) -> DMatrix<f64> {
        self.crossed(&self.deviations, &self.scores)
    }

    fn crossed(&self, a: &[Vec<Vec<f64>>], b: &[Vec<Vec<f64>>]) -> DMatrix<f64> {
        let p = self.parameters();
        (0..self.periods()).fold(DMatrix::zeros(p, p), |sum, m| sum + period_covariance(a, b, m))
    }

    /// Mean deviation with what the scores explain taken off. The scores have expectation zero, so
    /// the expectation stays and the variance shrinks by their multiple correlation with the
    /// statistics. With it the mean residual variance of each statistic, for its precision.
    pub(crate) fn reduced_mean(&self) -> DVector<f64> {
        let p = self.parameters();
        let mut total = DVector::zeros(p);
        for m in 0..self.periods() {
            let mean = column_means(&self.deviations, m);
            let score_mean = column_means(&self.scores, m);
            let of_scores = period_covariance(&self.scores, &self.scores, m);
            let crossed = period_covariance(&self.deviations, &self.scores, m);
            // Parameters of other periods have no score here.
            let alive: Vec<usize> = (0..p).filter(|&k| of_scores[(k, k)] > 0.0).collect();
            let inner = DMatrix::from_fn(alive.len(), alive.len(), |a, b| {
                let (a, b) = (alive[a], alive[b]);
                // Scaled to correlations, so that the inverse is that of a well-scaled matrix.
                of_scores[(a, b)] / (of_scores[(a, a)] * of_scores[(b, b)]).sqrt()
            });
            let inverse = inner.pseudo_inverse(1e-8);
            let explained = match inverse {
                Ok(inverse) => {
                    let scaled = DVector::from_fn(alive.len(), |a, _| {
                        score_mean[alive[a]] / of_scores[(alive[a], alive[a])].sqrt()
                    });
                    let weights = inverse * scaled;
                    DVector::from_fn(p, |j, _| {
                        alive
                            .iter()
                            .enumerate()
                            .map(|(a, &k)| crossed[(j, k)] / of_scores[(k, k)].sqrt() * weights[a])
                            .sum()
                    })
                }
                Err(_) => DVector::zeros(p),
            };
            total += mean - explained;
        }
        total
    }
}

fn column_means(values: &[Vec<Vec<f64>>], m: usize) -> DVector<f64> {
    let p = values[0][m].len();
    let mut mean = DVector::zeros(p);
    for chain in values {
        for (to, v) in mean.iter_mut().zip(&chain[m]) {
            *to += v;
        }
    }
    mean / values.len() as f64
}

fn period_covariance(a: &[Vec<Vec<f64>>], b: &[Vec<Vec<f64>>], m: usize) -> DMatrix<f64> {
    let (rows, columns) = (column_means(a, m), column_means(b, m));
    let p = rows.len();
    // Row by row into one block, which the compiler can keep in lanes.
    let mut sums = vec![0.0; p * p];
    let mut centred = vec![0.0; p];
    for (x, y) in a.iter().zip(b) {
        for ((to, v), mean) in centred.iter_mut().zip(&y[m]).zip(columns.iter()) {
            *to = v - mean;
        }
        for (j, row) in sums.chunks_exact_mut(p).enumerate() {
            let deviation = x[m][j] - rows[j];
            if deviation != 0.0 {
                for (to, v) in row.iter_mut().zip(&centred) {
                    *to += deviation * v;
                }
            }
        }
    }
    DMatrix::from_row_slice(p, p, &sums) / (a.len() as f64 - 1.0).max(1.0)
}
