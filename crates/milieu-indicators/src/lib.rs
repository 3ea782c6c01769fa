//! Regional statistics: technology intensity, specialisation, variety, relatedness,
//! complexity, composites, and the tests and intervals that go with them.
//!
//! Every function takes plain numbers and returns plain numbers or a small result;
//! nothing is read, printed or cached. A number that is not identified is refused
//! with an [`IndicatorError`] or is `None`, never zero. Everything random takes a
//! seed, and gives the same answer on any number of threads.
//!
//! | family | modules |
//! |---|---|
//! | technology intensity (ST) | [`technology_class`], [`technology_shares`], [`published_figures`] |
//! | specialisation and variety (RV) | [`specialisation`], [`concentration`], [`diversity`], [`variety`] |
//! | relatedness and complexity (RV) | [`relatedness`], [`complexity`](mod@complexity), [`complexity_check`](mod@complexity_check) |
//! | entry into related sectors (RV08) | [`related_entry`](mod@related_entry) |
//! | growth (IS06) | [`shift_share`](mod@shift_share) |
//! | composites | [`composite`], [`sensitivity`] |
//! | models | [`least_squares`](mod@least_squares), [`logit`](mod@logit), [`inverted_u`](mod@inverted_u) |
//! | uncertainty | [`quantile`](mod@quantile), [`bootstrap`], [`wilson`], [`permutation`], [`kaplan_meier`](mod@kaplan_meier) |
//!
//! ```
//! use milieu_indicators::amounts::Amounts;
//! use milieu_indicators::specialisation::location_quotients;
//!
//! // Two regions, two sectors.
//! let employment = Amounts::from_rows(2, 2, &[8.0, 2.0, 2.0, 8.0])?;
//! let quotients = location_quotients(&employment);
//! assert_eq!(quotients[(0, 0)], Some(1.6));
//! # Ok::<(), milieu_indicators::IndicatorError>(())
//! ```

pub mod amounts;
pub mod bootstrap;
pub mod complexity;
pub mod complexity_check;
pub mod composite;
pub mod concentration;
pub mod diversity;
mod error;
pub mod inverted_u;
pub mod kaplan_meier;
pub mod least_squares;
pub mod logit;
pub mod permutation;
pub mod published_figures;
pub mod quantile;
mod random;
pub mod related_entry;
pub mod relatedness;
pub mod sensitivity;
pub mod shift_share;
pub mod specialisation;
pub mod technology_class;
pub mod technology_shares;
pub mod variety;
pub mod wilson;

pub use error::{IndicatorError, Result};
pub use milieu_vocabulary::TechnologyClass;
