//! Linear or systemic (SY1 to SY7): the rows of Table 2, each (systemic - linear) /
//! (systemic + linear). The profile of all seven is [`crate::linear_systemic`].

use milieu_vocabulary::Measured;

use super::Builtin;
use crate::linear_systemic::row;
use crate::{Context, Trail};

/// The rows of Table 2.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "SY1", variants: &[], compute: sy1, comparable: true },
    Builtin { code: "SY2", variants: &[], compute: sy2, comparable: true },
    Builtin { code: "SY3", variants: &[], compute: sy3, comparable: true },
    Builtin { code: "SY4", variants: &[], compute: sy4, comparable: true },
    Builtin { code: "SY5", variants: &[], compute: sy5, comparable: true },
    Builtin { code: "SY6", variants: &[], compute: sy6, comparable: true },
    Builtin { code: "SY7", variants: &[], compute: sy7, comparable: true },
];

/// SY1, key word: projects about equipment or technology against projects about knowledge, skills
/// or problem solving, by their trigger and themes.
pub fn sy1(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    row(0, context, trail).value
}

/// SY2, stimulus: actors that name cost or equipment against IS01.
pub fn sy2(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    row(1, context, trail).value
}

/// SY3, process: in-house R&D and licences against joint problem solving, in the inputs of
/// innovation (the doing-using-interacting items of Jensen et al. 2007).
pub fn sy3(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    row(2, context, trail).value
}

/// SY4, human resources: workers as cost or adopters and labour-saving investment against
/// training, suggestions and mixed teams.
pub fn sy4(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    row(3, context, trail).value
}

/// SY5, competitiveness: actors that name scale or productivity against those that name
/// flexibility or speed.
pub fn sy5(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    row(4, context, trail).value
}

/// SY6, governance: market and hierarchy of GO09 against its network share.
pub fn sy6(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    row(5, context, trail).value
}

/// SY7, policies: money of measures for R&D, rules, property rights and purchases against money
/// of measures that bridge, join levels or join actors.
pub fn sy7(_variant: &str, context: &Context<'_>, trail: &mut Trail) -> Measured {
    row(6, context, trail).value
}
