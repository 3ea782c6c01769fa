//! Specialisation: location quotient, presence, diversity, ubiquity (RV00).

use nalgebra::DMatrix;

use crate::amounts::Amounts;
use crate::bootstrap::multinomial;
use crate::error::{IndicatorError, Result, probability};
use crate::quantile::quantile;

/// The convention for presence: a location quotient of at least one.
pub const PRESENCE: f64 = 1.0;

/// Location quotients `(x_rs / x_r) / (x_s / x)` of every region and sector
/// (Florence; for exports the revealed comparative advantage of Balassa 1965).
///
/// `None` where the region or the sector is empty: the share does not exist.
/// Cost: one pass over the table.
pub fn location_quotients(table: &Amounts) -> DMatrix<Option<f64>> {
    let regions = table.region_totals();
    let sectors = table.sector_totals();
    let total = table.total();
    DMatrix::from_fn(table.regions(), table.sectors(), |r, s| {
        (regions[r] > 0.0 && sectors[s] > 0.0)
            .then(|| (table.cells()[(r, s)] / regions[r]) / (sectors[s] / total))
    })
}

/// The symmetric form `(LQ - 1) / (LQ + 1)`, in -1 to 1, fit for averages
/// (Laursen).
pub fn symmetric(location_quotient: f64) -> f64 {
    (location_quotient - 1.0) / (location_quotient + 1.0)
}

/// Presence of sectors in regions: a location quotient of at least
/// [`PRESENCE`]. A quotient that does not exist is no presence.
#[derive(Debug, Clone, PartialEq)]
pub struct Presence {
    cells: DMatrix<f64>,
}

impl Presence {
    /// Presence by location quotients.
    pub fn from_location_quotients(quotients: &DMatrix<Option<f64>>) -> Self {
        Self { cells: quotients.map(|lq| if lq.is_some_and(|v| v >= PRESENCE) { 1.0 } else { 0.0 }) }
    }

    /// Presence by the location quotients of a table.
    pub fn of(table: &Amounts) -> Self {
        Self::from_location_quotients(&location_quotients(table))
    }

    /// Presence stated cell by cell, row by row.
    pub fn from_rows(regions: usize, sectors: usize, row_major: &[bool]) -> Result<Self> {
        crate::error::same_length("presence table", row_major.len(), regions * sectors)?;
        let ones: Vec<f64> = row_major.iter().map(|p| f64::from(u8::from(*p))).collect();
        Ok(Self { cells: DMatrix::from_row_slice(regions, sectors, &ones) })
    }

    /// Ones and zeros by region (rows) and sector (columns).
    pub fn cells(&self) -> &DMatrix<f64> {
        &self.cells
    }

    /// Whether a sector is present in a region.
    pub fn contains(&self, region: usize, sector: usize) -> bool {
        self.cells[(region, sector)] > 0.0
    }

    /// Diversity: the number of sectors present, by region.
    pub fn diversity(&self) -> Vec<f64> {
        self.cells.column_sum().as_slice().to_vec()
    }

    /// Ubiquity: the number of regions in which a sector is present.
    pub fn ubiquity(&self) -> Vec<f64> {
        self.cells.row_sum().transpose().as_slice().to_vec()
    }
}

/// A location quotient with what sampling of the counts leaves of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LocationQuotientInterval {
    /// The quotient of the counts as they are.
    pub value: f64,
    /// Lower quantile over the draws.
    pub low: f64,
    /// Upper quantile over the draws.
    pub high: f64,
    /// Share of draws with a quotient of at least [`PRESENCE`].
    pub probability_present: f64,
    /// Draws in which the quotient existed.
    pub draws: usize,
}

/// Share of draws from which on a region counts as specialised.
pub const SPECIALISED_PROBABILITY: f64 = 0.95;

/// What may be said about a specialisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpecialisationVerdict {
    /// `P(LQ >= 1)` reaches [`SPECIALISED_PROBABILITY`].
    Specialised,
    /// `P(LQ >= 1)` is at most one minus [`SPECIALISED_PROBABILITY`].
    NotSpecialised,
    /// Neither.
    Undecided,
}

impl LocationQuotientInterval {
    /// The verdict by the rule `P(LQ >= 1) >= 0.95`.
    pub fn verdict(&self) -> SpecialisationVerdict {
        if self.probability_present >= SPECIALISED_PROBABILITY {
            SpecialisationVerdict::Specialised
        } else if self.probability_present <= 1.0 - SPECIALISED_PROBABILITY {
            SpecialisationVerdict::NotSpecialised
        } else {
            SpecialisationVerdict::Undecided
        }
    }
}

/// Interval of every location quotient by parametric bootstrap: the counts of
/// the whole table are redrawn from a multinomial with the observed cell shares.
///
/// Input: counts (rounded to whole numbers), at least 20 draws, a level such as
/// 0.90. `None` where the quotient itself does not exist. Deterministic for a
/// seed. Cost: `draws` passes over the table.
pub fn location_quotient_intervals(
    counts: &Amounts,
    draws: usize,
    level: f64,
    seed: u64,
) -> Result<DMatrix<Option<LocationQuotientInterval>>> {
    probability("level", level)?;
    if draws < 20 {
        return Err(IndicatorError::TooFew { what: "draws", needed: 20, found: draws });
    }
    let observed = location_quotients(counts);
    let mut drawn: Vec<Vec<f64>> = vec![Vec::with_capacity(draws); observed.len()];
    for draw in 0..draws {
        let Ok(resampled) = resample(counts, seed, draw as u64) else {
            continue;
        };
        for (list, lq) in drawn.iter_mut().zip(location_quotients(&resampled).iter()) {
            list.extend(*lq);
        }
    }
    let tail = (1.0 - level) / 2.0;
    let mut cells = Vec::with_capacity(observed.len());
    for (value, list) in observed.iter().zip(&mut drawn) {
        cells.push(match value {
            Some(value) if !list.is_empty() => {
                let present = list.iter().filter(|v| **v >= PRESENCE).count();
                Some(LocationQuotientInterval {
                    value: *value,
                    low: quantile(list, tail)?,
                    high: quantile(list, 1.0 - tail)?,
                    probability_present: present as f64 / list.len() as f64,
                    draws: list.len(),
                })
            }
            _ => None,
        });
    }
    Ok(DMatrix::from_vec(observed.nrows(), observed.ncols(), cells))
}

/// One redraw of a table of counts.
pub(crate) fn resample(counts: &Amounts, seed: u64, draw: u64) -> Result<Amounts> {
    let cells = counts.cells();
    let total = counts.total().round();
    let drawn = multinomial(total as u64, cells.as_slice(), seed, draw)?;
    Amounts::new(DMatrix::from_iterator(cells.nrows(), cells.ncols(), drawn.into_iter().map(|n| n as f64)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_by_two_by_hand() {
        // Shares of region 0: 0.8, 0.2; of all: 0.5, 0.5.
        let table = Amounts::from_rows(2, 2, &[8.0, 2.0, 2.0, 8.0]).unwrap();
        let lq = location_quotients(&table);
        assert!((lq[(0, 0)].unwrap() - 1.6).abs() < 1e-12);
        assert!((lq[(0, 1)].unwrap() - 0.4).abs() < 1e-12);
        assert!((symmetric(1.6) - 0.6 / 2.6).abs() < 1e-12);
        let presence = Presence::of(&table);
        assert_eq!(presence.diversity(), vec![1.0, 1.0]);
        assert_eq!(presence.ubiquity(), vec![1.0, 1.0]);
        assert!(presence.contains(0, 0) && !presence.contains(0, 1));
    }

    #[test]
    fn an_empty_sector_has_no_quotient() {
        let table = Amounts::from_rows(2, 2, &[8.0, 0.0, 2.0, 0.0]).unwrap();
        assert_eq!(location_quotients(&table)[(0, 1)], None);
    }

    #[test]
    fn a_large_difference_is_decided_and_a_small_count_is_not() {
        let large = Amounts::from_rows(2, 2, &[8000.0, 2000.0, 2000.0, 8000.0]).unwrap();
        let found = location_quotient_intervals(&large, 200, 0.9, 7).unwrap();
        let cell = found[(0, 0)].unwrap();
        assert!(cell.low < 1.6 && 1.6 < cell.high && cell.high - cell.low < 0.1);
        assert_eq!(cell.verdict(), SpecialisationVerdict::Specialised);
        assert_eq!(found[(0, 1)].unwrap().verdict(), SpecialisationVerdict::NotSpecialised);
        let small = Amounts::from_rows(2, 2, &[3.0, 2.0, 2.0, 3.0]).unwrap();
        let found = location_quotient_intervals(&small, 200, 0.9, 7).unwrap();
        assert_eq!(found[(0, 0)].unwrap().verdict(), SpecialisationVerdict::Undecided);
        assert_eq!(found, location_quotient_intervals(&small, 200, 0.9, 7).unwrap());
    }
}
