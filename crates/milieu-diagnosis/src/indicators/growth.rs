//! Growth of sectors beyond the region: of world demand, or of employment in the nation.

use std::collections::BTreeMap;

use milieu_vocabulary::{Message, RegionCode, message};

use crate::Context;
use crate::reasons::{missing_second_year, missing_statistic};
use crate::statistics::{self, Concept};

/// Areas whose demand counts as the world's, in the order tried.
const WORLD: &[&str] = &["WORLD", "EU27_2020", "EU28", "EU27_2007", "EU"];

/// Growth of each sector between the first and the last known year, by code: of demand in the
/// world, or, as a stand-in that is named, of employment in the nation. `Err` says what is missing.
pub(super) fn sector_growth(
    context: &Context<'_>,
) -> Result<(BTreeMap<String, f64>, Option<Message>), Message> {
    let world = WORLD
        .iter()
        .filter_map(|code| RegionCode::parse(code).ok())
        .map(|code| growth_in(context, &code, Concept::Demand))
        .find(|found| !found.is_empty());
    if let Some(found) = world {
        return Ok((found, None));
    }
    let nation = context.region.country().and_then(|code| RegionCode::parse(code).ok());
    match nation.filter(|nation| *nation != context.region) {
        Some(nation) => {
            let found = growth_in(context, &nation, Concept::Employment);
            if found.is_empty() {
                return Err(missing_second_year(Concept::Employment, &nation));
            }
            Ok((found, Some(message!("stand-in-national-growth"))))
        }
        None => Err(missing_statistic(Concept::Demand, &context.region)),
    }
}

fn growth_in(context: &Context<'_>, region: &RegionCode, concept: Concept) -> BTreeMap<String, f64> {
    let years = statistics::years_by_sector(context.snapshot, region, concept);
    let (Some(first), Some(last)) = (years.first(), years.last()) else { return BTreeMap::new() };
    let of = |year: i32| statistics::by_sector(context.snapshot, region, concept, Some(year));
    let (Some(old), Some(new)) = (of(*first), of(*last)) else { return BTreeMap::new() };
    if first == last {
        return BTreeMap::new();
    }
    new.cells
        .iter()
        .filter_map(|(code, value)| {
            let old = old.get(code).filter(|v| *v > 0.0)?;
            Some((code.clone(), (*value)? / old - 1.0))
        })
        .collect()
}
