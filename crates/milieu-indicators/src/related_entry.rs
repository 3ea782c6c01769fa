//! Entry of regions into sectors near to what they have (RV08).

use std::collections::BTreeSet;

use nalgebra::DMatrix;

use crate::error::{IndicatorError, Result, same_length};
use crate::logit::{LogitFit, logit};
use crate::specialisation::Presence;

/// How relatedness density explains entry.
#[derive(Debug, Clone, PartialEq)]
pub struct RelatedEntry {
    /// Log odds of entry per percentage point of density.
    pub coefficient: f64,
    /// Its standard error.
    pub standard_error: f64,
    /// Average marginal effect: change of the probability of entry, in percentage
    /// points, per percentage point of density.
    pub marginal_effect_points: f64,
    /// Entries among the cells used.
    pub entries: usize,
    /// Cells used: absent at first, with a density, in a region and a sector that
    /// saw both entry and none.
    pub cells: usize,
    /// Absent cells left out because every cell of their region or sector went the
    /// same way, or because they have no density.
    pub left_out: usize,
    /// The whole model: intercept, density, region effects, sector effects.
    pub fit: LogitFit,
}

/// Entries explained by density at the start, in a logit with region and sector
/// effects (Boschma et al. 2015). Entry means absent at first and present at each
/// later date: the location quotient crosses one and stays.
///
/// Input: presence at the start, at one or more later dates, and density in percent
/// at the start. A region or sector without variation tells nothing beside its own
/// effect and is left out. Cost: a logit with as many columns as regions and
/// sectors.
pub fn related_entry(
    start: &Presence,
    later: &[Presence],
    density: &DMatrix<Option<f64>>,
) -> Result<RelatedEntry> {
    let (regions, sectors) = start.cells().shape();
    if later.is_empty() {
        return Err(IndicatorError::TooFew { what: "later dates", needed: 1, found: 0 });
    }
    for (rows, columns) in later.iter().map(|p| p.cells().shape()).chain([density.shape()]) {
        same_length("regions of two dates", rows, regions)?;
        same_length("sectors of two dates", columns, sectors)?;
    }
    let mut absent = 0;
    let mut cells: Vec<(usize, usize, f64, bool)> = Vec::new();
    for r in 0..regions {
        for s in 0..sectors {
            if start.contains(r, s) {
                continue;
            }
            absent += 1;
            if let Some(near) = density[(r, s)] {
                let entered = later.iter().all(|p| p.contains(r, s));
                cells.push((r, s, near, entered));
            }
        }
    }
    loop {
        let before = cells.len();
        let varied_regions = varied(cells.iter().map(|c| (c.0, c.3)));
        cells.retain(|c| varied_regions.contains(&c.0));
        let varied_sectors = varied(cells.iter().map(|c| (c.1, c.3)));
        cells.retain(|c| varied_sectors.contains(&c.1));
        if cells.len() == before {
            break;
        }
    }
    if cells.is_empty() {
        return Err(IndicatorError::Constant { what: "entry" });
    }
    let mut columns = vec![cells.iter().map(|c| c.2).collect::<Vec<f64>>()];
    // The first region and the first sector are the reference.
    let effects = |of: fn(&(usize, usize, f64, bool)) -> usize| -> Vec<Vec<f64>> {
        let present: BTreeSet<usize> = cells.iter().map(of).collect();
        present
            .into_iter()
            .skip(1)
            .map(|k| cells.iter().map(|c| f64::from(u8::from(of(c) == k))).collect())
            .collect()
    };
    columns.extend(effects(|c| c.0));
    columns.extend(effects(|c| c.1));
    let outcome: Vec<bool> = cells.iter().map(|c| c.3).collect();
    let fit = logit(&columns, &outcome)?;
    Ok(RelatedEntry {
        coefficient: fit.coefficients[1],
        standard_error: fit.standard_error(1),
        marginal_effect_points: 100.0 * fit.average_marginal_effect(1),
        entries: outcome.iter().filter(|e| **e).count(),
        cells: cells.len(),
        left_out: absent - cells.len(),
        fit,
    })
}

/// Keys that come with both outcomes.
fn varied(outcomes: impl Iterator<Item = (usize, bool)>) -> BTreeSet<usize> {
    let (mut with, mut without) = (BTreeSet::new(), BTreeSet::new());
    for (key, entered) in outcomes {
        if entered {
            with.insert(key);
        } else {
            without.insert(key);
        }
    }
    with.intersection(&without).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Nothing present at first; entry where density is high, with exceptions that
    /// keep region, sector and density from telling the outcome apart.
    fn made() -> (Presence, Presence, DMatrix<Option<f64>>) {
        let n = 6;
        let near = |r: usize, s: usize| ((r * 5 + s * 7) % 11) as f64 * 9.0;
        let entered: Vec<bool> = (0..n * n).map(|k| (near(k / n, k % n) > 45.0) != (k % 4 == 0)).collect();
        (
            Presence::from_rows(n, n, &vec![false; n * n]).unwrap(),
            Presence::from_rows(n, n, &entered).unwrap(),
            DMatrix::from_fn(n, n, |r, s| Some(near(r, s))),
        )
    }

    #[test]
    fn entry_where_density_is_high_has_a_positive_effect() {
        let (start, end, density) = made();
        let found = related_entry(&start, std::slice::from_ref(&end), &density).unwrap();
        assert!(found.coefficient > 0.0 && found.marginal_effect_points > 0.0);
        assert_eq!(found.cells + found.left_out, 36);
        // An entry that does not stay is none.
        let gone = related_entry(&start, &[end, start.clone()], &density);
        assert_eq!(gone, Err(IndicatorError::Constant { what: "entry" }));
        assert!(related_entry(&start, &[], &density).is_err());
    }
}
