//! `milieu ties …`: how ties form, last and end, by stochastic actor-oriented models.

mod describe;
pub mod effects;
mod estimate;
mod gof;
mod keep;
pub mod look;
mod page;
mod result;
mod sentences;
mod simulate;
mod source;
mod table;
mod test;
mod trouble;

use crate::Run;
use crate::arguments::{Ties, TiesVerb};
use crate::failure::Failure;

pub fn ties(run: &mut Run, args: &Ties) -> Result<(), Failure> {
    match &args.verb {
        TiesVerb::Estimate(args) => estimate::estimate(run, args),
        TiesVerb::Gof(args) => gof::gof(run, args),
        TiesVerb::Describe(args) => describe::describe(run, args),
        TiesVerb::Test(args) => test::test(run, args),
        TiesVerb::Simulate(args) => simulate::simulate(run, args),
        TiesVerb::Effects(args) => effects::effects(run, args),
    }
}
