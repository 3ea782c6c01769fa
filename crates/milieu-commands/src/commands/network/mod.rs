//! `milieu network …`: networks of any source measured, compared, taken apart and drawn.

mod backbone;
pub mod catalogue;
mod classes;
mod communities;
mod compare;
mod layout;
mod measure;
pub mod output;
mod pin;
mod regress;
mod robustness;
mod roles;
mod source;

use crate::Run;
use crate::arguments::{Network, NetworkVerb};
use crate::failure::Failure;

pub fn network(run: &mut Run, args: &Network) -> Result<(), Failure> {
    match &args.verb {
        NetworkVerb::Measure(args) => measure::measure(run, args),
        NetworkVerb::Compare(args) => compare::compare(run, args),
        NetworkVerb::Communities(args) => communities::communities(run, args),
        NetworkVerb::Roles(args) => roles::roles(run, args),
        NetworkVerb::Robustness(args) => robustness::robustness(run, args),
        NetworkVerb::Regress(args) => regress::regress(run, args),
        NetworkVerb::Layout(args) => layout::layout(run, args),
        NetworkVerb::Pin(args) => pin::pin(run, args),
        NetworkVerb::Backbone(args) => backbone::backbone(run, args),
    }
}
