//! Stochastic actor-oriented models of how ties form, last and end.

mod panel;
mod specification;

pub use panel::*;
pub use specification::*;
