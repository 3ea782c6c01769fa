//! Proximity (PX): how close tied home actors are, beside pairs without a tie.

use milieu_vocabulary::{Input, Measured, message};

use super::Builtin;
use super::speed::no_waves;
use crate::Trail;
use crate::context::Context;
use crate::proximity::{Proximity, means};
use crate::reasons::unknown_variant;
use crate::stand_in::{StandIns, no_knowledge};

const VARIANTS: &[&str] = &["", "not-tied"];

/// The indicators of this block.
pub const INDICATORS: &[Builtin] = &[
    Builtin { code: "PX1", variants: VARIANTS, compute: px1, comparable: false },
    Builtin { code: "PX2", variants: VARIANTS, compute: px2, comparable: false },
    Builtin { code: "PX3", variants: VARIANTS, compute: px3, comparable: false },
    Builtin { code: "PX4", variants: VARIANTS, compute: px4, comparable: false },
    Builtin { code: "PX5", variants: VARIANTS, compute: px5, comparable: false },
];

fn mean_of(which: Proximity, variant: &str, context: &Context<'_>) -> Measured {
    let unit = "index";
    if !VARIANTS.contains(&variant) {
        return unknown_variant(unit, variant);
    }
    let (Some(found), Some(network)) = (means(context, which), context.home_network()) else {
        return no_knowledge(unit);
    };
    let (mean, (known, all)) = if variant.is_empty() {
        (found.tied, found.tied_known)
    } else {
        (found.not_tied, found.not_tied_known)
    };
    let Some(mean) = mean else {
        return match which {
            Proximity::Geographical => Measured::withheld(unit, message!("needs-coordinates-of-tied-actors")),
            Proximity::Institutional => Measured::withheld(unit, message!("needs-places-of-actors")),
            Proximity::Organisational => Measured::withheld(unit, message!("needs-business-groups")),
            Proximity::Social => no_waves(unit, context),
            Proximity::Cognitive => Measured::withheld(unit, message!("needs-competences-or-sectors")),
        };
    };
    let fallback = (found.fallbacks > 0).then(|| match which {
        Proximity::Institutional => message!("stand-in-same-region", pairs = found.fallbacks),
        Proximity::Organisational => message!("stand-in-owner-region", pairs = found.fallbacks),
        _ => message!("stand-in-sector-digits", pairs = found.fallbacks),
    });
    let stand_ins = StandIns::of_knowledge(network.basis).and_maybe(fallback);
    let measured =
        if found.sampled { stand_ins.estimated(mean, unit) } else { stand_ins.observed(mean, unit) };
    measured.input(Input::new("pairs-with-proximity", known, all))
}

/// Mean geographical proximity of tied home pairs; `[not-tied]`: of pairs without a tie.
fn px1(variant: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    mean_of(Proximity::Geographical, variant, context)
}

/// Mean institutional proximity of tied home pairs; `[not-tied]`: of pairs without a tie.
fn px2(variant: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    mean_of(Proximity::Institutional, variant, context)
}

/// Mean organisational proximity of tied home pairs; `[not-tied]`: of pairs without a tie.
fn px3(variant: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    mean_of(Proximity::Organisational, variant, context)
}

/// Mean social proximity, in the earlier period, of home pairs tied now; `[not-tied]`: of pairs
/// without a tie.
fn px4(variant: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    mean_of(Proximity::Social, variant, context)
}

/// Mean cognitive proximity of tied home pairs; `[not-tied]`: of pairs without a tie.
fn px5(variant: &str, context: &Context<'_>, _: &mut Trail) -> Measured {
    mean_of(Proximity::Cognitive, variant, context)
}
