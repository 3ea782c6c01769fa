//! Why a number cannot be given.

/// Why a statistic is refused. A refusal is an answer: the caller shows it as
/// the reason of a withheld value, it never becomes zero.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum IndicatorError {
    /// Two inputs that must have the same length do not.
    #[error("{what}: {left} values against {right}")]
    LengthMismatch {
        /// What was being paired.
        what: &'static str,
        /// Length of the first input.
        left: usize,
        /// Length of the second input.
        right: usize,
    },
    /// A value that must be a finite number is not.
    #[error("{what}: value {value} at position {position} is not a finite number")]
    NotFinite {
        /// The input.
        what: &'static str,
        /// Position, counted row by row from 0.
        position: usize,
        /// The offending value.
        value: f64,
    },
    /// A value that must not be negative is.
    #[error("{what}: value {value} at position {position} is negative")]
    Negative {
        /// The input.
        what: &'static str,
        /// Position, counted row by row from 0.
        position: usize,
        /// The offending value.
        value: f64,
    },
    /// A value lies outside the interval the formula is defined on.
    #[error("{what}: {value} lies outside {low} to {high}")]
    OutOfRange {
        /// The input.
        what: &'static str,
        /// The offending value.
        value: f64,
        /// Lowest value allowed.
        low: f64,
        /// Highest value allowed.
        high: f64,
    },
    /// A denominator is zero.
    #[error("{what} is zero")]
    ZeroDenominator {
        /// The denominator.
        what: &'static str,
    },
    /// A datum that the formula needs is missing.
    #[error("{what} is missing")]
    Missing {
        /// The datum.
        what: &'static str,
    },
    /// Too few observations.
    #[error("{what}: {found} observations, {needed} are needed")]
    TooFew {
        /// The statistic.
        what: &'static str,
        /// Observations needed.
        needed: usize,
        /// Observations found.
        found: usize,
    },
    /// The observations do not vary, so that a spread or a slope does not exist.
    #[error("{what} does not vary")]
    Constant {
        /// The variable.
        what: &'static str,
    },
    /// The equations have no unique solution.
    #[error("{what}: the equations have no unique solution")]
    Singular {
        /// The estimator.
        what: &'static str,
    },
    /// An iteration did not settle.
    #[error("{what} did not settle in {iterations} iterations")]
    NoConvergence {
        /// The estimator.
        what: &'static str,
        /// Iterations spent.
        iterations: usize,
    },
    /// A network that must hang together falls into parts.
    #[error("{what} falls into {components} parts")]
    Disconnected {
        /// The network.
        what: &'static str,
        /// Number of parts.
        components: usize,
    },
    /// A code is too short for the level asked.
    #[error("code {code:?} has fewer than {digits} characters")]
    ShortCode {
        /// The offending code.
        code: String,
        /// Characters needed.
        digits: usize,
    },
    /// A code that must be given once comes twice.
    #[error("code {code:?} is given twice")]
    DuplicateCode {
        /// The offending code.
        code: String,
    },
    /// A word is not in the closed list it should come from.
    #[error("{what}: {word:?} is not known")]
    UnknownWord {
        /// The list.
        what: &'static str,
        /// The offending word.
        word: String,
    },
    /// The hierarchy of a composite is not a tree with one root per chain.
    #[error("hierarchy: {problem} at {code:?}")]
    BrokenHierarchy {
        /// The offending code.
        code: String,
        /// What is wrong with it.
        problem: &'static str,
    },
}

/// Shorthand for a result of this crate.
pub type Result<T, E = IndicatorError> = std::result::Result<T, E>;

/// Refuses inputs of different length.
pub(crate) fn same_length(what: &'static str, left: usize, right: usize) -> Result<()> {
    if left == right { Ok(()) } else { Err(IndicatorError::LengthMismatch { what, left, right }) }
}

/// Refuses values that are not finite.
pub(crate) fn finite(what: &'static str, values: &[f64]) -> Result<()> {
    match values.iter().position(|v| !v.is_finite()) {
        None => Ok(()),
        Some(position) => Err(IndicatorError::NotFinite { what, position, value: values[position] }),
    }
}

/// Refuses values that are not finite or are negative.
pub(crate) fn amounts(what: &'static str, values: &[f64]) -> Result<()> {
    finite(what, values)?;
    match values.iter().position(|v| *v < 0.0) {
        None => Ok(()),
        Some(position) => Err(IndicatorError::Negative { what, position, value: values[position] }),
    }
}

/// Refuses a probability or share outside 0 to 1.
pub(crate) fn probability(what: &'static str, value: f64) -> Result<()> {
    if (0.0..=1.0).contains(&value) {
        Ok(())
    } else {
        Err(IndicatorError::OutOfRange { what, value, low: 0.0, high: 1.0 })
    }
}

/// A quotient that refuses a zero denominator.
pub(crate) fn quotient(what: &'static str, numerator: f64, denominator: f64) -> Result<f64> {
    if denominator == 0.0 {
        Err(IndicatorError::ZeroDenominator { what })
    } else {
        Ok(numerator / denominator)
    }
}
