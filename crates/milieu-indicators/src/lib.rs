//! Regional statistics: technology intensity, specialisation, variety, relatedness, complexity, composites.
#![warn(missing_docs)]
pub mod amounts;
pub mod bootstrap;
pub mod complexity;
pub mod complexity_check;
pub mod concentration;
pub mod diversity;
pub mod error;
pub mod kaplan_meier;
pub mod permutation;
pub mod quantile;
mod random;
pub mod relatedness;
pub mod shift_share;
pub mod specialisation;
pub mod variety;
pub mod wilson;
pub use error::{IndicatorError, Result};
