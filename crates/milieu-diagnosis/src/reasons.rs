//! Why a number is withheld, or which stand-in it is: the messages, in one place.

use milieu_indicators::IndicatorError;
use milieu_vocabulary::{Measured, Message, RegionCode, message};

use crate::statistics::Concept;

/// A statistic the territory lacks for a region.
pub fn missing_statistic(concept: Concept, region: &RegionCode) -> Message {
    message!(
        "indicator-missing-statistic",
        concept = concept.label(),
        variable = concept.code(),
        region = region.as_str()
    )
}

/// A statistic that is there for fewer years than needed.
pub fn missing_second_year(concept: Concept, region: &RegionCode) -> Message {
    message!("indicator-missing-second-year", concept = concept.label(), region = region.as_str())
}

/// No area to compare with has the statistic for the year.
pub fn missing_reference(concept: Concept, year: i32) -> Message {
    message!(
        "indicator-missing-reference",
        concept = concept.label(),
        // A year is a name, not an amount: no thousands separator.
        year = year.to_string()
    )
}

/// Survey items nobody at home answered.
pub fn missing_items(items: &[&str]) -> Message {
    message!("indicator-missing-items", items = items.join(", "))
}

/// A formula that refuses.
pub fn refused(unit: &str, error: &IndicatorError) -> Measured {
    Measured::withheld(unit, message!("indicator-formula-refuses", what = error.to_string()))
}

/// A variant in brackets that does not exist.
pub fn no_such_variant(variant: &str) -> Message {
    message!("indicator-unknown-variant", variant = variant)
}

/// Withheld, since the variant in brackets does not exist.
pub fn unknown_variant(unit: &str, variant: &str) -> Measured {
    Measured::withheld(unit, no_such_variant(variant))
}
