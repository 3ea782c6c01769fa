//! `milieu network …`: networks of any source measured, compared, taken apart and drawn.

pub mod catalogue;
mod classes;
mod measure;
mod output;
mod source;

use crate::Run;
use crate::arguments::{Network, NetworkVerb};
use crate::failure::Failure;

pub fn network(run: &mut Run, args: &Network) -> Result<(), Failure> {
    match &args.verb {
        NetworkVerb::Measure(args) => measure::measure(run, args),
    }
}
