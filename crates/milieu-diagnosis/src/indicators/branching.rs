//! Branching room (CR05): how near the sectors a region lacks are to those it has.

use milieu_vocabulary::{Input, Measured, message};

use super::growth::sector_growth;
use super::specialisation::sector_densities;
use crate::stand_in::StandIns;
use crate::{Context, Evidence, Trail};

/// Mean relatedness density (RV04) of the sectors absent from the region, each weighted by its
/// growth factor (last over first year). Stand-in where no growth is known: unweighted.
pub(super) fn measure(context: &Context<'_>, trail: &mut Trail) -> Measured {
    let unit = "percent";
    let (sectors, inputs) = match sector_densities(context, "") {
        Ok(found) => found,
        Err(reason) => return Measured::withheld(unit, reason),
    };
    let absent: Vec<(&str, f64)> =
        sectors.iter().filter(|s| !s.present).filter_map(|s| Some((s.code.as_str(), s.density?))).collect();
    if absent.is_empty() {
        return Measured::withheld(unit, message!("no-related-sector-absent"));
    }
    let (growth, stand_in) = match sector_growth(context) {
        Ok((growth, stand_in)) => (Some(growth), stand_in),
        Err(_) => (None, Some(message!("stand-in-unweighted"))),
    };
    let (mut sum, mut weights, mut used) = (0.0, 0.0, 0);
    for (code, density) in &absent {
        let weight = match &growth {
            Some(growth) => match growth.get(*code) {
                Some(rate) => (1.0 + rate).max(0.0),
                None => continue,
            },
            None => 1.0,
        };
        sum += weight * density;
        weights += weight;
        used += 1;
        trail.row(|| Evidence {
            record: None,
            label: (*code).to_owned(),
            contribution: Some(weight * density),
            note: None,
        });
    }
    if weights <= 0.0 {
        return Measured::withheld(unit, message!("needs-growth-of-own-sectors"));
    }
    let mut measured = StandIns::none().and_maybe(stand_in).estimated(sum / weights, unit).input(Input::new(
        "absent-sectors-with-growth",
        used,
        absent.len(),
    ));
    for input in inputs {
        measured = measured.input(input);
    }
    measured
}
