//! Tests of effects, and what they weigh: Wald and score-type tests, homogeneity of periods and
//! groups, relative importance.

mod homogeneity;
mod relative_importance;
mod score;
mod wald;

use nalgebra::DMatrix;
use serde::Serialize;
use statrs::distribution::{ChiSquared as Distribution, ContinuousCDF, Normal};

pub use homogeneity::{Deviating, Division, Homogeneity};
pub use relative_importance::{Importance, RelativeImportance};
pub use score::{ScoreTest, SingleScore, score_test};
pub use wald::{SingleWald, wald_joint, wald_single};

/// Why effects cannot be tested.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum TestError {
    /// No effect to be tested, or none of those asked for varies.
    #[error("there is nothing to test")]
    NothingToTest,
    /// A parameter that is not there, or that is both estimated and tested.
    #[error("parameter {0} cannot be tested so")]
    Parameter(usize),
    /// A matrix of another size than the parameters ask for.
    #[error("{found} numbers where {expected} are needed")]
    Size {
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// Too few simulations for a covariance.
    #[error("{0} simulation(s); a covariance needs two at least")]
    TooFewSimulations(usize),
    /// A matrix that has no inverse: the estimated effects depend on one another.
    #[error("the estimated effects depend on one another")]
    Dependent,
}

/// A statistic with the distribution chi-squared under the null hypothesis.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ChiSquared {
    /// Value.
    pub value: f64,
    /// Degrees of freedom.
    pub degrees: usize,
    /// Probability of a value at least as large under the null hypothesis.
    pub p: f64,
}

impl ChiSquared {
    /// `vector' matrix^+ vector`, with the rank of the matrix as degrees of freedom.
    fn quadratic(vector: &[f64], matrix: &DMatrix<f64>) -> Result<Self, TestError> {
        // Scaled to correlations, so that the rank does not depend on units.
        let scale: Vec<f64> =
            matrix.diagonal().iter().map(|&v| if v > 0.0 { 1.0 / v.sqrt() } else { 0.0 }).collect();
        let correlation =
            DMatrix::from_fn(vector.len(), vector.len(), |a, b| matrix[(a, b)] * scale[a] * scale[b]);
        let symmetric = (&correlation + correlation.transpose()) / 2.0;
        let eigen = nalgebra::SymmetricEigen::new(symmetric);
        let (mut value, mut degrees) = (0.0, 0);
        for (eigenvalue, axis) in eigen.eigenvalues.iter().zip(eigen.eigenvectors.column_iter()) {
            if *eigenvalue > 1e-8 {
                let along: f64 = axis.iter().zip(vector).zip(&scale).map(|((a, v), s)| a * v * s).sum();
                value += along * along / eigenvalue;
                degrees += 1;
            }
        }
        let distribution = Distribution::new(degrees as f64).map_err(|_| TestError::NothingToTest)?;
        if !value.is_finite() {
            return Err(TestError::Dependent);
        }
        Ok(Self { value, degrees, p: distribution.sf(value) })
    }
}

/// Probability of a standard normal number at least as far from zero.
fn two_sided(z: f64) -> f64 {
    (2.0 * Normal::standard().sf(z.abs())).min(1.0)
}

#[cfg(test)]
mod tests;
