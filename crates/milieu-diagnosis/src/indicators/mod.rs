//! The indicators of the framework, one file per block, one function per code.

use milieu_vocabulary::Measured;

use crate::{Context, Trail};

pub mod accessibility;
mod branching;
pub mod closeness;
pub mod creativity;
pub mod filiere;
pub mod governance;
mod growth;
pub mod identity;
pub mod lock_in;
pub mod profile;
pub mod receptivity;
pub mod specialisation;
pub mod speed;
pub mod stimulus;
pub mod systemic;
pub mod technology;

mod stated;

/// An indicator computed by the program's own code.
pub struct Builtin {
    /// Code.
    pub code: &'static str,
    /// Variants in brackets, e.g. `["medium,nace2-3d", …]`; empty for none.
    pub variants: &'static [&'static str],
    /// The computation: variant (empty for none), context, trail.
    pub compute: fn(&str, &Context<'_>, &mut Trail) -> Measured,
    /// Whether it is cheap enough to be computed for every comparable region.
    pub comparable: bool,
}

const BLOCKS: &[&[Builtin]] = &[
    stimulus::INDICATORS,
    accessibility::INDICATORS,
    receptivity::INDICATORS,
    identity::INDICATORS,
    creativity::INDICATORS,
    governance::INDICATORS,
    speed::INDICATORS,
    profile::INDICATORS,
    technology::INDICATORS,
    specialisation::INDICATORS,
    lock_in::INDICATORS,
    filiere::INDICATORS,
    closeness::INDICATORS,
    systemic::INDICATORS,
];

/// The built-in computation of a code.
pub fn builtin(code: &str) -> Option<&'static Builtin> {
    let code = code.split('[').next().unwrap_or(code);
    BLOCKS.iter().flat_map(|block| block.iter()).find(|b| b.code == code)
}

/// Every built-in computation.
pub fn builtins() -> impl Iterator<Item = &'static Builtin> {
    BLOCKS.iter().flat_map(|block| block.iter())
}

/// Computes one indicator by its definition. `code` may carry a variant in brackets.
pub fn measure(
    definition: &crate::Definition,
    code: &str,
    context: &Context<'_>,
    trail: &mut Trail,
) -> Measured {
    let variant = code.split_once('[').map_or("", |(_, rest)| rest.trim_end_matches(']'));
    match (&definition.compute, builtin(code)) {
        (crate::dictionary::Compute::Builtin, Some(builtin)) => {
            if !variant.is_empty() && builtin.variants.is_empty() {
                return crate::reasons::unknown_variant(&definition.unit, variant);
            }
            (builtin.compute)(variant, context, trail)
        }
        (stated_computation, _) => stated::measure(definition, stated_computation, context, trail),
    }
}
