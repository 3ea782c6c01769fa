//! Regional statistics: technology intensity, specialisation, variety, relatedness, complexity, composites.
#![warn(missing_docs)]
pub mod amounts;
pub mod bootstrap;
pub mod complexity;
pub mod complexity_check;
pub mod composite;
pub mod concentration;
pub mod diversity;
pub mod error;
pub mod inverted_u;
pub mod kaplan_meier;
pub mod least_squares;
pub mod logit;
pub mod permutation;
pub mod published_figures;
pub mod quantile;
mod random;
pub mod relatedness;
pub mod sensitivity;
pub mod shift_share;
pub mod specialisation;
pub mod technology_class;
pub mod technology_shares;
pub mod variety;
pub mod wilson;
pub use error::{IndicatorError, Result};
