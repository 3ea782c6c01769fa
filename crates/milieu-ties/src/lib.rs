//! Stochastic actor-oriented models of how ties form, last and end.

mod catalogue;
mod choice;
mod describe;
mod digraph;
mod ensemble;
pub mod estimation;
mod exponential;
mod goodness_of_fit;
mod model;
mod panel;
mod process;
mod random;
pub mod scenario;
mod simulate;
mod simulator;
mod specification;
mod statistics;
mod terms;
mod tests_of_effects;

pub use catalogue::*;
pub use describe::*;
pub use estimation::*;
pub use goodness_of_fit::*;
pub use model::*;
pub use panel::*;
pub use process::Process;
pub use scenario::{Projection, Scenario, ScenarioError};
pub use simulate::Simulations;
pub use simulator::{Change, Ministep, Outcome, SimulationError};
pub use specification::*;
pub use statistics::Targets;
pub use tests_of_effects::*;
