//! Shift-share accounting of growth (IS06).

use crate::amounts::Amounts;
use crate::error::{Result, same_length};

/// The parts of one region's change. The first three add up to the change; the
/// last two add up to `regional_shift`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShiftShare {
    /// Growth at the rate of the reference: `sum_i e_ir g`.
    pub national_share: f64,
    /// What the sector mix adds: `sum_i e_ir (g_i - g)`.
    pub industry_mix: f64,
    /// What the region's own rates add: `sum_i e_ir (g_ir - g_i)`.
    pub regional_shift: f64,
    /// The change itself.
    pub total_change: f64,
    /// Competitive effect at the employment the region would have with the
    /// structure of the reference: `sum_i h_ir (g_ir - g_i)` (Esteban-Marquillas
    /// 1972). `None` when a sector of the reference starts from nothing here.
    pub competitive_effect: Option<f64>,
    /// Allocation effect `sum_i (e_ir - h_ir)(g_ir - g_i)`: whether the region is
    /// specialised where it is fast.
    pub allocation_effect: Option<f64>,
}

impl ShiftShare {
    /// Net total shift: mix and regional shift together, growth beyond the
    /// reference (Dunn 1960).
    pub fn net_shift(&self) -> f64 {
        self.industry_mix + self.regional_shift
    }
}

/// Shift-share of every region between two tables with the same regions and
/// sectors; the reference is the sum of the regions.
#[derive(Debug, Clone, PartialEq)]
pub struct ShiftShareTable {
    /// Growth rate of the reference.
    pub reference_growth: f64,
    /// One entry per region, in the order of the tables.
    pub regions: Vec<ShiftShare>,
}

/// Classical shift-share (Dunn 1960) with the Esteban-Marquillas extension.
///
/// Cost: two passes over the tables.
pub fn shift_share(start: &Amounts, end: &Amounts) -> Result<ShiftShareTable> {
    same_length("regions of the two dates", start.regions(), end.regions())?;
    same_length("sectors of the two dates", start.sectors(), end.sectors())?;
    let total = start.total();
    let growth = end.total() / total - 1.0;
    let sector_start = start.sector_totals();
    let sector_end = end.sector_totals();
    // A sector that starts from nothing everywhere has no growth rate; its
    // weight is nothing too, so its whole change is regional.
    let sector_growth: Vec<Option<f64>> =
        sector_start.iter().zip(sector_end.iter()).map(|(a, b)| (*a > 0.0).then(|| b / a - 1.0)).collect();
    let mut regions = Vec::with_capacity(start.regions());
    for r in 0..start.regions() {
        let size = start.cells().row(r).sum();
        let mut part = ShiftShare {
            national_share: size * growth,
            industry_mix: 0.0,
            regional_shift: 0.0,
            total_change: end.cells().row(r).sum() - size,
            competitive_effect: Some(0.0),
            allocation_effect: None,
        };
        for s in 0..start.sectors() {
            let (before, after) = (start.cells()[(r, s)], end.cells()[(r, s)]);
            let Some(g_s) = sector_growth[s] else {
                part.regional_shift += after;
                if after > 0.0 {
                    part.competitive_effect = None;
                }
                continue;
            };
            part.industry_mix += before * (g_s - growth);
            part.regional_shift += after - before * (1.0 + g_s);
            let homothetic = size * sector_start[s] / total;
            part.competitive_effect = match part.competitive_effect {
                Some(sum) if before > 0.0 => Some(sum + homothetic * (after / before - 1.0 - g_s)),
                _ => None,
            };
        }
        part.allocation_effect = part.competitive_effect.map(|c| part.regional_shift - c);
        regions.push(part);
    }
    Ok(ShiftShareTable { reference_growth: growth, regions })
}

/// Pull of growing markets `sum_i s_i g_i - sum_i S_i g_i`: how much faster the
/// markets of the region's sectors grow than those of the reference, as a
/// difference of rates (IS06).
pub fn pull_of_growing_markets(region: &[f64], reference: &[f64], demand_growth: &[f64]) -> Result<f64> {
    same_length("region and growth", region.len(), demand_growth.len())?;
    same_length("reference and growth", reference.len(), demand_growth.len())?;
    crate::error::finite("growth of demand", demand_growth)?;
    let s = crate::amounts::shares(region)?;
    let reference = crate::amounts::shares(reference)?;
    Ok(s.iter().zip(&reference).zip(demand_growth).map(|((a, b), g)| (a - b) * g).sum())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_regions_by_hand() {
        let start = Amounts::from_rows(2, 2, &[10.0, 30.0, 30.0, 30.0]).unwrap();
        let end = Amounts::from_rows(2, 2, &[20.0, 30.0, 30.0, 40.0]).unwrap();
        // Growth 0.2; sectors: 50/40 = 0.25, 70/60 = 1/6.
        let found = shift_share(&start, &end).unwrap();
        assert!((found.reference_growth - 0.2).abs() < 1e-12);
        let a = found.regions[0];
        assert!((a.national_share - 8.0).abs() < 1e-9);
        assert!((a.industry_mix - (10.0 * 0.05 - 30.0 / 30.0)).abs() < 1e-9);
        assert!((a.regional_shift - (7.5 - 5.0)).abs() < 1e-9);
        assert!((a.total_change - 10.0).abs() < 1e-9);
        // Homothetic: 40*0.4 = 16, 40*0.6 = 24; rates beyond: 0.75, -1/6.
        assert!((a.competitive_effect.unwrap() - (12.0 - 4.0)).abs() < 1e-9);
        assert!((a.allocation_effect.unwrap() - (2.5 - 8.0)).abs() < 1e-9);
        assert!((a.net_shift() - 2.0).abs() < 1e-9);
    }

    #[test]
    fn markets() {
        let pull = pull_of_growing_markets(&[3.0, 1.0], &[1.0, 1.0], &[0.1, 0.02]).unwrap();
        assert!((pull - 0.25 * 0.08).abs() < 1e-12);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn parts_add_up(a in prop::collection::vec(0.0f64..90.0, 12), b in prop::collection::vec(0.0f64..90.0, 12)) {
            prop_assume!(a.iter().sum::<f64>() > 0.0 && b.iter().sum::<f64>() > 0.0);
            let start = Amounts::from_rows(3, 4, &a).unwrap();
            let end = Amounts::from_rows(3, 4, &b).unwrap();
            let found = shift_share(&start, &end).unwrap();
            for part in &found.regions {
                let sum = part.national_share + part.industry_mix + part.regional_shift;
                prop_assert!((sum - part.total_change).abs() < 1e-9);
            }
            let mix: f64 = found.regions.iter().map(|p| p.industry_mix).sum();
            let shift: f64 = found.regions.iter().map(|p| p.regional_shift).sum();
            prop_assert!(mix.abs() < 1e-9 && shift.abs() < 1e-9);
        }
    }
}
