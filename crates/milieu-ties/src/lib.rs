//! Stochastic actor-oriented models of how ties form, last and end.

mod catalogue;
mod digraph;
mod model;
mod panel;
mod random;
mod specification;
mod statistics;
mod terms;

pub use catalogue::*;
pub use model::*;
pub use panel::*;
pub use specification::*;
pub use statistics::Targets;
