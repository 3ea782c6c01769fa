//! Parameters that are not known for certain.

use nalgebra::{DMatrix, DVector};

use super::ScenarioError;
use super::projection::Projection;
use crate::estimation::Estimation;
use crate::random::Key;

/// Attempts at a draw with positive rates.
const MOST_ATTEMPTS: usize = 1000;
/// What the keys of draws are for.
const THETA: u64 = 0x0074_6865_7461;

/// Parameters as an estimation leaves them: normal around the estimate; or certain values.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterDistribution {
    /// Estimates, by parameter of the model.
    pub mean: Vec<f64>,
    /// Their covariance; none for values that are stated and certain.
    pub covariance: Option<Vec<Vec<f64>>>,
}

impl ParameterDistribution {
    /// Stated values.
    pub fn certain(values: Vec<f64>) -> Self {
        Self { mean: values, covariance: None }
    }

    /// Estimates with their covariance.
    pub fn uncertain(mean: Vec<f64>, covariance: Vec<Vec<f64>>) -> Self {
        Self { mean, covariance: Some(covariance) }
    }
}

impl From<&Estimation> for ParameterDistribution {
    fn from(estimation: &Estimation) -> Self {
        Self::uncertain(estimation.theta(), estimation.covariance.clone())
    }
}

/// Draws from a [`ParameterDistribution`].
pub(crate) struct Draws {
    mean: DVector<f64>,
    /// The symmetric square root of the covariance, which does not hang on the order of its
    /// eigenvectors nor on their signs.
    root: Option<DMatrix<f64>>,
    rates: Vec<usize>,
}

impl Draws {
    pub(crate) fn new(
        parameters: &ParameterDistribution,
        projection: &Projection,
    ) -> Result<Self, ScenarioError> {
        let expected = projection.model.parameter_count();
        let found = parameters.mean.len();
        if found != expected {
            return Err(ScenarioError::ParameterCount { found, expected });
        }
        if let Some(&value) = parameters.mean.iter().find(|v| !v.is_finite()) {
            return Err(ScenarioError::Value { place: "parameters".to_owned(), value });
        }
        let root = parameters.covariance.as_ref().map(|c| root(c, expected)).transpose()?;
        let mean = DVector::from_column_slice(&parameters.mean);
        Ok(Self { mean, root, rates: projection.rates.clone() })
    }

    pub(crate) fn is_certain(&self) -> bool {
        self.root.is_none()
    }

    /// The draw of a number, and how often it had to be repeated because a rate was not positive.
    pub(crate) fn draw(&self, seed: u64, number: u64) -> Result<(Vec<f64>, usize), ScenarioError> {
        let Some(root) = &self.root else { return Ok((self.mean.as_slice().to_vec(), 0)) };
        let key = Key::new(&[seed, super::course::PHASE, THETA, number]);
        for attempt in 0..MOST_ATTEMPTS {
            let here = key.with(attempt as u64);
            let noise = DVector::from_fn(self.mean.len(), |k, _| here.with(k as u64).normal());
            let theta = &self.mean + root * noise;
            if self.rates.iter().all(|&k| theta[k] > 0.0) {
                return Ok((theta.as_slice().to_vec(), attempt));
            }
        }
        Err(ScenarioError::NoPositiveRates(MOST_ATTEMPTS))
    }
}

/// The symmetric square root of a covariance matrix, which may be singular.
fn root(covariance: &[Vec<f64>], p: usize) -> Result<DMatrix<f64>, ScenarioError> {
    if covariance.len() != p || covariance.iter().any(|row| row.len() != p) {
        return Err(ScenarioError::Covariance("has another size than the parameters"));
    }
    if covariance.iter().flatten().any(|v| !v.is_finite()) {
        return Err(ScenarioError::Covariance("has entries that are no numbers"));
    }
    let scale = (0..p).map(|k| covariance[k][k].abs()).fold(0.0, f64::max);
    let matrix = DMatrix::from_fn(p, p, |i, j| 0.5 * (covariance[i][j] + covariance[j][i]));
    if (0..p).any(|i| (0..i).any(|j| (covariance[i][j] - covariance[j][i]).abs() > 1e-6 * scale)) {
        return Err(ScenarioError::Covariance("is not symmetric"));
    }
    let eigen = matrix.symmetric_eigen();
    if eigen.eigenvalues.iter().any(|&v| v < -1e-6 * scale) {
        return Err(ScenarioError::Covariance("has a negative variance in some direction"));
    }
    let roots = DMatrix::from_diagonal(&eigen.eigenvalues.map(|v| v.max(0.0).sqrt()));
    Ok(&eigen.eigenvectors * roots * eigen.eigenvectors.transpose())
}
