//! Score-type tests: whether effects that are held would leave their values if they were let.

use nalgebra::{DMatrix, DVector};
use serde::Serialize;

use super::{ChiSquared, TestError, two_sided};
use crate::estimation::Moments;

/// A test of one parameter.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct SingleScore {
    /// Parameter, by place.
    pub parameter: usize,
    /// Standard normal under the null hypothesis; positive when the data ask for a larger value.
    pub z: f64,
    /// Two-sided.
    pub p: f64,
}

/// A score-type test.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScoreTest {
    /// Whether any of the tested parameters leaves its value.
    pub joint: ChiSquared,
    /// Each tested parameter alone, the other tested ones held.
    pub single: Vec<SingleScore>,
    /// Approximate estimates were all tested parameters let: by parameter, estimated and tested
    /// ones, others as they are. None where the derivatives have no inverse.
    pub one_step: Option<Vec<f64>>,
}

/// What a test needs of simulations at one value of the parameters.
pub(super) struct Summary {
    /// Mean of simulated less observed statistics.
    pub(super) mean: DVector<f64>,
    /// Derivative of expected statistics (rows) to parameters.
    pub(super) derivative: DMatrix<f64>,
    /// Covariance of the statistics.
    pub(super) covariance: DMatrix<f64>,
}

/// Tests held parameters from the simulations of the last phase (Schweinberger 2012).
///
/// With block 1 the estimated and block 2 the tested parameters, d the mean deviation of simulated
/// from observed statistics, D their derivative, S their covariance and `G = D21 D11^-1`:
/// `b = d2 - G d1`, `V = S22 - G S12 - S21 G' + G S11 G'`, and `b' V^-1 b` is chi-squared with as many
/// degrees of freedom as are tested. The small deviation `d1` that estimation left is part of it.
/// For one parameter `-b / sqrt(V)` is standard normal. The one-step estimate is `theta - D^-1 d`.
pub fn score_test(
    moments: &Moments,
    theta: &[f64],
    free: &[usize],
    tested: &[usize],
) -> Result<ScoreTest, TestError> {
    if moments.count() < 2 {
        return Err(TestError::TooFewSimulations(moments.count()));
    }
    let p = moments.parameters();
    if theta.len() != p {
        return Err(TestError::Size { found: theta.len(), expected: p });
    }
    if let Some(&wrong) = free.iter().chain(tested).find(|&&k| k >= p) {
        return Err(TestError::Parameter(wrong));
    }
    let summary =
        Summary { mean: moments.mean(), derivative: moments.derivative(), covariance: moments.covariance() };
    summary.score_test(theta, free, tested)
}

impl Summary {
    pub(super) fn score_test(
        &self,
        theta: &[f64],
        free: &[usize],
        tested: &[usize],
    ) -> Result<ScoreTest, TestError> {
        if tested.is_empty() {
            return Err(TestError::NothingToTest);
        }
        if let Some(&wrong) = tested
            .iter()
            .enumerate()
            .find(|(at, k)| free.contains(k) || tested[..*at].contains(k))
            .map(|t| t.1)
        {
            return Err(TestError::Parameter(wrong));
        }
        let (b, v) = self.projected(free, tested)?;
        let joint = ChiSquared::quadratic(b.as_slice(), &v)?;
        let single = tested
            .iter()
            .enumerate()
            .filter(|&(at, _)| v[(at, at)] > 0.0)
            .map(|(at, &parameter)| {
                let z = -b[at] / v[(at, at)].sqrt();
                SingleScore { parameter, z, p: two_sided(z) }
            })
            .collect();
        Ok(ScoreTest { joint, single, one_step: self.one_step(theta, free, tested) })
    }

    /// Deviations of the tested statistics with those of the estimated ones taken off, and their covariance.
    fn projected(&self, free: &[usize], tested: &[usize]) -> Result<(DVector<f64>, DMatrix<f64>), TestError> {
        let block = |m: &DMatrix<f64>, rows: &[usize], columns: &[usize]| {
            DMatrix::from_fn(rows.len(), columns.len(), |a, b| m[(rows[a], columns[b])])
        };
        let (d, s) = (&self.derivative, &self.covariance);
        let of = |places: &[usize]| DVector::from_fn(places.len(), |a, _| self.mean[places[a]]);
        if free.is_empty() {
            return Ok((of(tested), block(s, tested, tested)));
        }
        // G' solves D11' G' = D21'.
        let g = block(d, free, free)
            .transpose()
            .lu()
            .solve(&block(d, tested, free).transpose())
            .filter(|g| g.iter().all(|v| v.is_finite()))
            .ok_or(TestError::Dependent)?
            .transpose();
        let cross = &g * block(s, free, tested);
        let b = of(tested) - &g * of(free);
        let v =
            block(s, tested, tested) - &cross - cross.transpose() + &g * block(s, free, free) * g.transpose();
        Ok((b, v))
    }

    fn one_step(&self, theta: &[f64], free: &[usize], tested: &[usize]) -> Option<Vec<f64>> {
        let let_go: Vec<usize> = free.iter().chain(tested).copied().collect();
        let d = DMatrix::from_fn(let_go.len(), let_go.len(), |a, b| self.derivative[(let_go[a], let_go[b])]);
        let mean = DVector::from_fn(let_go.len(), |a, _| self.mean[let_go[a]]);
        let step = d.lu().solve(&mean).filter(|s| s.iter().all(|v| v.is_finite()))?;
        let mut values = theta.to_vec();
        for (&k, s) in let_go.iter().zip(step.iter()) {
            values[k] -= s;
        }
        Some(values)
    }
}
